/** Where a hit leads, and which kinds can be asked for. */
import type { HitView } from '@/bindings/HitView';
import type { Kind } from '@/bindings/Kind';
import { go } from '@/app/router.svelte';
import { agreementHolding } from '@/features/agreement/holding';

/** Kinds that can be chosen, with all that belongs to each. */
export const KINDS: Partial<Record<Kind, Kind[]>> = {
  client: ['client'],
  alliance_note: ['alliance_note', 'note_addition'],
  session: ['session', 'session_event', 'readiness'],
  check_in: ['check_in'],
  pacing_plan: ['pacing_plan', 'pacing_run', 'exposure_step'],
  measure_score: ['measure_score'],
  contact: ['contact'],
  rupture: ['rupture'],
  boundary_event: ['boundary_event', 'boundary_line'],
  feedback: ['feedback', 'alliance_review'],
  goal: ['goal', 'strength'],
  progress_report: ['progress_report'],
  ending_plan: ['ending_plan'],
  directory_entry: ['directory_entry'],
  schedule_change: ['schedule_change'],
  agreement_version: ['agreement', 'agreement_version', 'signing'],
  topic_boundary: ['topic_boundary'],
  grounding_choice: ['grounding_choice'],
  consent_event: ['consent_item', 'consent_event'],
  disclosure: ['disclosure'],
  practice: ['practice'],
};

/** Fewer letters than this find too much to be of use. */
export const LEAST = 2;

/** Opens the page on which a hit stands. */
export async function openHit(hit: HitView): Promise<void> {
  const { client, session, kind } = hit;
  if (kind === 'preparation_card') return go('preparation');
  if (kind === 'directory_entry') return go('directory');
  if (kind === 'erasure') return go('retention');
  if (!client) return go('practice');
  if (kind === 'disclosure') return go('people', { client });
  if (kind === 'consent_event') return go('consent', { client });
  if (kind === 'check_in') return go('check_ins', { client });
  if (kind === 'schedule_change') return go('times', { client, session: session ?? undefined });
  if (kind === 'measure_score') return go('measures', { client });
  if (kind === 'retention') return go('keeping', { client });
  if (kind === 'contact') return go('contacts', { client });
  if (kind === 'rupture') return go('between', { client, rupture: hit.id });
  if (kind === 'boundary_line') return go('boundaries', { client });
  if (kind === 'boundary_event') return go('boundaries', { client, event: hit.id });
  if (kind === 'feedback' || kind === 'alliance_review') return go('feedback', { client });
  if (kind === 'goal' || kind === 'strength') return go('goals', { client });
  if (kind === 'progress_report') return go('reports', { client, report: hit.id });
  if (kind === 'ending_plan') return go('endings', { client });
  if (kind === 'exposure_step') return go('exposure_steps', { client });
  if (kind === 'pacing_plan' || kind === 'pacing_run' || kind === 'hypothesis')
    return go('pacing', { client });
  if (session) return go('session', { client, session });
  if (
    kind === 'agreement' ||
    kind === 'agreement_version' ||
    kind === 'signing' ||
    kind === 'print_event' ||
    kind === 'scan'
  ) {
    return go('agreement', { client, about: await agreementHolding(client, hit.id) });
  }
  if (kind === 'support_person' || kind === 'guardian_authority') return go('people', { client });
  if (kind === 'capacity_note' || kind === 'first_contact' || kind === 'crisis_plan') {
    return go(kind, { client });
  }
  if (kind === 'consent_item') return go('consent', { client, item: hit.id });
  go('client', { client });
}
