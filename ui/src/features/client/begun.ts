/** What was begun and not kept: its sentence, and the place where it is gone on with. */
import { go } from '@/app/router.svelte';
import { app } from '@/app/state.svelte';
import type { Kind } from '@/bindings/Kind';
import type { WaitingDraft } from '@/bindings/WaitingDraft';
import { agreementHolding } from '@/features/agreement/holding';
import { versionSigned } from '@/features/agreement/signing';
import { isOfNumbers } from '@/features/retention/retention';
import { listOf } from '@/features/word_list/word_list';
import { call } from '@/ipc/call';

/** What a draft is of, as far as its sentence is concerned. */
export type Begun =
  | 'alliance_note'
  | 'private_note'
  | 'note_addition'
  | 'agreement'
  | 'agreement_version'
  | 'signing'
  | 'client'
  | 'new_clients'
  | 'practice'
  | 'session'
  | 'plan'
  | 'topic_boundary'
  | 'grounding_choice'
  | 'support_person'
  | 'guardian_authority'
  | 'capacity_note'
  | 'first_contact'
  | 'crisis_plan'
  | 'preparation_card'
  | 'disclosure'
  | 'consent_item'
  | 'consent_event'
  | 'own_scope'
  | 'session_event'
  | 'check_in'
  | 'pacing_plan'
  | 'hypothesis'
  | 'schedule_change'
  | 'measure_score'
  | 'exposure_step'
  | 'note_template'
  | 'contact'
  | 'rupture'
  | 'boundary_event'
  | 'boundary_line'
  | 'feedback'
  | 'alliance_review'
  | 'goal'
  | 'strength'
  | 'progress_report'
  | 'ending_plan'
  | 'directory_entry'
  | 'own_reaction'
  | 'self_care_list'
  | 'self_care_look'
  | 'identity_note'
  | 'expectation'
  | 'client_question'
  | 'workspace_review'
  | 'sensitivity'
  | 'supervision_entry'
  | 'supervision_item'
  | 'data_request'
  | 'executor_pointer'
  | 'leave'
  | 'retention'
  | 'other';

/** What a draft is of. A draft about sessions without a session is one that is being planned. */
export function begunOf(draft: Pick<WaitingDraft, 'kind' | 'client' | 'session'>): Begun {
  switch (draft.kind) {
    case 'client':
      return draft.client === null ? 'new_clients' : 'client';
    case 'session':
      return draft.session === null ? 'plan' : 'session';
    case 'erasure':
    case 'print_event':
    case 'micro_consent':
    case 'technique_use':
    case 'voiding':
    case 'scan':
    case 'reading':
    case 'readiness':
    case 'pacing_run':
      return 'other';
    case 'practice':
    case 'alliance_note':
    case 'private_note':
    case 'note_addition':
    case 'topic_boundary':
    case 'grounding_choice':
    case 'agreement':
    case 'agreement_version':
    case 'signing':
    case 'support_person':
    case 'guardian_authority':
    case 'capacity_note':
    case 'first_contact':
    case 'crisis_plan':
    case 'preparation_card':
    case 'disclosure':
    case 'consent_item':
    case 'consent_event':
    case 'own_scope':
    case 'session_event':
    case 'check_in':
    case 'pacing_plan':
    case 'hypothesis':
    case 'schedule_change':
    case 'measure_score':
    case 'exposure_step':
    case 'note_template':
    case 'contact':
    case 'rupture':
    case 'boundary_event':
    case 'boundary_line':
    case 'feedback':
    case 'alliance_review':
    case 'goal':
    case 'strength':
    case 'progress_report':
    case 'ending_plan':
    case 'directory_entry':
    case 'own_reaction':
    case 'self_care_list':
    case 'self_care_look':
    case 'identity_note':
    case 'expectation':
    case 'client_question':
    case 'workspace_review':
    case 'sensitivity':
    case 'supervision_entry':
    case 'supervision_item':
    case 'data_request':
    case 'executor_pointer':
    case 'leave':
    case 'retention':
      return draft.kind;
  }
}

/** Goes to the form in which a draft is gone on with; the form brings back what was typed. */
export async function goOn(draft: WaitingDraft): Promise<void> {
  const { kind, client, session } = draft;
  if (kind === 'own_scope') return go('own_scopes');
  if (kind === 'practice') return goOnPractice(draft.target);
  if (kind === 'preparation_card') return go('preparation');
  if (kind === 'note_template') return go('note_templates');
  if (kind === 'directory_entry') return go('directory');
  if (kind === 'own_reaction') return go('own_reactions', {});
  if (kind === 'self_care_list' || kind === 'self_care_look') return go('self_care');
  if (kind === 'workspace_review') return go('workspace');
  if (kind === 'supervision_entry' || kind === 'supervision_item') return go('supervision');
  if (kind === 'executor_pointer') return go('executor');
  if (kind === 'leave') return go('leave');
  if (client === null) return go('new_client');
  if (kind === 'consent_event')
    return go('consent_answer', { client, session: session ?? undefined });
  if (kind === 'check_in') return go('check_ins', { client, session: session ?? undefined });
  if (kind === 'schedule_change') return go('times', { client, session: session ?? undefined });
  if (kind === 'measure_score') return go('measures', { client });
  if (kind === 'contact') return go('contacts', { client });
  if (kind === 'rupture') return go('between', { client, rupture: draft.target });
  if (kind === 'boundary_line') return go('boundaries', { client });
  if (kind === 'boundary_event') return go('boundaries', { client, event: draft.target });
  if (kind === 'feedback' || kind === 'alliance_review') return go('feedback', { client });
  if (kind === 'goal' || kind === 'strength') return go('goals', { client });
  if (kind === 'progress_report') return go('reports', { client, report: draft.target });
  if (kind === 'retention') return go('keeping', { client });
  if (kind === 'sensitivity') return go('sensitivities', { client });
  if (kind === 'ending_plan') return go('endings', { client });
  if (kind === 'identity_note') return go('identity', { client });
  if (kind === 'expectation' || kind === 'client_question') return go('brought', { client });
  if (kind === 'data_request') return go('requests', { client });
  if (kind === 'exposure_step') return go('exposure_steps', { client });
  if (kind === 'pacing_plan' || kind === 'pacing_run' || kind === 'hypothesis')
    return go('pacing', { client });
  if (kind === 'session' && session !== null && draft.target !== session)
    return go('before', { client, session });
  if (kind === 'session_event' && session !== null && app()?.session_on?.session === session)
    return go('session_mode', { client, session });
  if (session !== null) return go('session', { client, session });
  switch (kind) {
    case 'client':
      return go('client_details', { client });
    case 'session':
      return go('sessions', { client });
    case 'topic_boundary':
      return go('client', { client, changing: 'topics' });
    case 'grounding_choice':
      return go('client', { client, changing: 'grounding' });
    case 'support_person':
    case 'guardian_authority':
    case 'disclosure':
      return go('people', { client });
    case 'capacity_note':
      return go('capacity_note', { client });
    case 'first_contact':
      return go('first_contact', { client });
    case 'crisis_plan':
      return go('crisis_plan', { client });
    case 'consent_item':
      return go('consent', { client });
    // The stop signal of the first time is said on the overview.
    case 'agreement':
    case 'micro_consent':
    case 'technique_use':
    case 'voiding':
    case 'scan':
    case 'reading':
    case 'readiness':
    case 'session_event':
      return go('client', { client });
    case 'signing':
      return goOnSigning(client, draft.target);
    case 'agreement_version':
      return go('agreement', { client, about: await agreementHolding(client, draft.target) });
    case 'alliance_note':
    case 'private_note':
    case 'note_addition':
    case 'print_event':
      return go('agreement', { client });
  }
}

/** A wording of the practice and its numbers are drafts of the practice too; only the draft itself knows. */
async function goOnPractice(target: string): Promise<void> {
  const outcome = await call('drafts_of', { client: null, kind: 'practice' });
  const found = outcome.ok && outcome.value.drafts.find((one) => one.target === target);
  if (found && isOfNumbers(found)) return go('retention');
  go(found && listOf(found) ? 'word_lists' : 'practice_details');
}

/** Only the draft itself knows which version was being signed. */
async function goOnSigning(client: string, target: string): Promise<void> {
  const kind: Kind = 'signing';
  const outcome = await call('drafts_of', { client, kind });
  const found = outcome.ok && outcome.value.drafts.find((one) => one.target === target);
  const version = found ? versionSigned(found) : null;
  if (version === null) return go('agreement', { client });
  go('signing', { client, version, about: await agreementHolding(client, version) });
}
