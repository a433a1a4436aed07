/** Where a hit leads, and what can be asked for. */
import type { HitView } from '@/bindings/HitView';
import type { Kind } from '@/bindings/Kind';
import { go } from '@/app/router.svelte';
import { agreementHolding } from '@/features/agreement/holding';
import { goOn } from '@/features/client/begun';

/** What is looked for together. */
export const SEARCH_GROUPS = [
  'people',
  'sessions',
  'notes',
  'agreements',
  'consent',
  'between',
  'pace',
  'goals',
  'endings',
  'times',
  'papers',
  'practice',
] as const;

/** One of them; private notes can be asked for only where they are looked through at all. */
export type SearchGroup = (typeof SEARCH_GROUPS)[number] | 'private';

/** Where each kind belongs. A kind that is new is asked for here. */
const GROUP_OF: Record<Kind, SearchGroup> = {
  client: 'people',
  support_person: 'people',
  guardian_authority: 'people',
  capacity_note: 'people',
  first_contact: 'people',
  disclosure: 'people',
  identity_note: 'people',
  expectation: 'people',
  client_question: 'people',
  sensitivity: 'people',
  session: 'sessions',
  session_event: 'sessions',
  micro_consent: 'sessions',
  technique_use: 'sessions',
  readiness: 'sessions',
  check_in: 'sessions',
  alliance_note: 'notes',
  note_addition: 'notes',
  agreement: 'agreements',
  agreement_version: 'agreements',
  signing: 'agreements',
  reading: 'agreements',
  crisis_plan: 'agreements',
  consent_item: 'consent',
  consent_event: 'consent',
  own_scope: 'consent',
  topic_boundary: 'consent',
  grounding_choice: 'consent',
  rupture: 'between',
  boundary_event: 'between',
  boundary_line: 'between',
  feedback: 'between',
  alliance_review: 'between',
  voiding: 'between',
  pacing_plan: 'pace',
  pacing_run: 'pace',
  exposure_step: 'pace',
  measure_score: 'pace',
  goal: 'goals',
  strength: 'goals',
  progress_report: 'goals',
  ending_plan: 'endings',
  directory_entry: 'endings',
  schedule_change: 'times',
  contact: 'times',
  print_event: 'papers',
  scan: 'papers',
  data_request: 'papers',
  practice: 'practice',
  workspace_review: 'practice',
  supervision_entry: 'practice',
  supervision_item: 'practice',
  executor_pointer: 'practice',
  leave: 'practice',
  retention: 'practice',
  erasure: 'practice',
  preparation_card: 'practice',
  note_template: 'practice',
  private_note: 'private',
  hypothesis: 'private',
  own_reaction: 'private',
  self_care_list: 'private',
  self_care_look: 'private',
};

/** The kinds of a group; none named stands for all of them. */
export function kindsOf(group: SearchGroup | ''): Kind[] {
  if (group === '') return [];
  return (Object.keys(GROUP_OF) as Kind[]).filter((kind) => GROUP_OF[kind] === group);
}

/** Opens the page on which a hit stands; what is begun is gone on with. */
export async function openHit(hit: HitView): Promise<void> {
  if (hit.draft) return goOn(hit.draft);
  await openRecord(hit);
}

/** Opens the page on which a record stands. */
export async function openRecord(
  record: Pick<HitView, 'id' | 'kind' | 'client' | 'session'>,
): Promise<void> {
  const { id, client, session, kind } = record;
  if (kind === 'preparation_card') return go('preparation');
  if (kind === 'directory_entry') return go('directory');
  if (kind === 'own_reaction') return go('own_reactions', {});
  if (kind === 'self_care_list' || kind === 'self_care_look') return go('self_care');
  if (kind === 'workspace_review') return go('workspace');
  if (kind === 'supervision_item' || kind === 'supervision_entry') return go('supervision');
  if (kind === 'executor_pointer') return go('executor');
  if (kind === 'leave') return go('leave');
  if (kind === 'note_template') return go('note_templates');
  if (kind === 'erasure') return go('retention');
  if (!client) return go('practice');
  if (kind === 'sensitivity') return go('sensitivities', { client });
  if (kind === 'disclosure') return go('people', { client });
  if (kind === 'consent_event') return go('consent', { client });
  if (kind === 'check_in') return go('check_ins', { client });
  if (kind === 'schedule_change') return go('times', { client, session: session ?? undefined });
  if (kind === 'measure_score') return go('measures', { client });
  if (kind === 'retention') return go('keeping', { client });
  if (kind === 'contact') return go('contacts', { client });
  if (kind === 'rupture') return go('between', { client, rupture: id });
  if (kind === 'boundary_line') return go('boundaries', { client });
  if (kind === 'boundary_event') return go('boundaries', { client, event: id });
  if (kind === 'feedback' || kind === 'alliance_review') return go('feedback', { client });
  if (kind === 'goal' || kind === 'strength') return go('goals', { client });
  if (kind === 'progress_report') return go('reports', { client, report: id });
  if (kind === 'ending_plan') return go('endings', { client });
  if (kind === 'identity_note') return go('identity', { client });
  if (kind === 'expectation' || kind === 'client_question') return go('brought', { client });
  if (kind === 'data_request') return go('requests', { client });
  if (kind === 'exposure_step') return go('exposure_steps', { client });
  if (kind === 'pacing_plan' || kind === 'pacing_run' || kind === 'hypothesis')
    return go('pacing', { client });
  if (session) return go('session', { client, session });
  if (
    kind === 'agreement' ||
    kind === 'agreement_version' ||
    kind === 'signing' ||
    kind === 'reading' ||
    kind === 'print_event' ||
    kind === 'scan'
  ) {
    return go('agreement', { client, about: await agreementHolding(client, id) });
  }
  if (kind === 'support_person' || kind === 'guardian_authority') return go('people', { client });
  if (kind === 'capacity_note' || kind === 'first_contact' || kind === 'crisis_plan') {
    return go(kind, { client });
  }
  if (kind === 'consent_item') return go('consent', { client, item: id });
  if (kind === 'micro_consent' || kind === 'technique_use') return go('consent', { client });
  if (kind === 'client') return go('client', { client });
  if (kind === 'topic_boundary') return go('client', { client, changing: 'topics' });
  if (kind === 'grounding_choice') return go('client', { client, changing: 'grounding' });
  go('client', { client });
}
