/** What can be chosen about something between two people, in the order in which it is offered. */
import type { AlliancePart } from '@/bindings/AlliancePart';
import type { Challenge } from '@/bindings/Challenge';
import type { MarkerCode } from '@/bindings/MarkerCode';
import type { NoticedBy } from '@/bindings/NoticedBy';
import type { RepairCode } from '@/bindings/RepairCode';
import type { RuptureKind } from '@/bindings/RuptureKind';
import type { StepBy } from '@/bindings/StepBy';
import type { StepResponse } from '@/bindings/StepResponse';
import type { ViewOfRepair } from '@/bindings/ViewOfRepair';

/** Whoever can notice it. */
export const NOTICED: readonly NoticedBy[] = [
  'client',
  'therapist',
  'both',
  'supervisor',
  'check_in',
];
/** Which way it can go. */
export const KINDS: readonly RuptureKind[] = ['withdrawal', 'confrontation', 'mixed', 'unclear'];
/** What can be seen or heard of it, by whose side it is on. */
export const SIGNS: readonly {
  group: 'withdrawal' | 'confrontation' | 'therapist' | 'context';
  codes: readonly MarkerCode[];
}[] = [
  {
    group: 'withdrawal',
    codes: [
      'w_denial',
      'w_minimal',
      'w_abstract',
      'w_story_or_shift',
      'w_appease',
      'w_mismatch',
      'w_self_blame',
      'w_absence',
      'w_body',
    ],
  },
  {
    group: 'confrontation',
    codes: [
      'c_about_therapist',
      'c_rejects_step',
      'c_about_tasks',
      'c_about_frame',
      'c_about_progress',
      'c_defends',
      'c_pressure',
    ],
  },
  {
    group: 'therapist',
    codes: [
      't_missed_cue',
      't_talked_over',
      't_too_fast',
      't_defensive',
      't_forgot',
      't_late_or_moved',
      't_overstepped',
    ],
  },
  { group: 'context', codes: ['ctx_culture'] },
];
/** As many signs as one strain can have. */
export const MOST_SIGNS = 12;
/** What it can touch. */
export const PARTS: readonly AlliancePart[] = [
  'bond',
  'goals',
  'tasks',
  'pace',
  'frame',
  'identity',
];
/** What kind of difficulty it can be. */
export const CHALLENGES: readonly Challenge[] = [
  'communication',
  'drifting',
  'transference',
  'countertransference',
  'managing_expectations',
  'broken_trust',
  'relapse',
];
/** How strong it can be: 1 is slight, 5 is where the work stopped. */
export const STRENGTHS = [1, 2, 3, 4, 5] as const;
/** Every step towards putting it right. */
export const STEPS: readonly RepairCode[] = [
  'r_listen',
  'r_check_self',
  'r_validate',
  'r_explore_feeling',
  'r_own_part',
  'r_apologise',
  'r_co_plan',
  'r_clarify',
  'r_explain_reason',
  'r_pause_rest',
  'r_name_process',
  'r_share_experience',
  'r_validate_protection',
  'r_return_to_frame',
  'r_change_task_or_goal',
  'r_link_here',
  'r_link_elsewhere',
  'r_supervision',
];
/** Whoever can do a step. */
export const DOERS: readonly StepBy[] = ['therapist', 'client', 'both'];
/** What the client can say of a step. */
export const RESPONSES: readonly Exclude<StepResponse, 'not_asked'>[] = [
  'helped',
  'partly',
  'not_helped',
  'unclear',
];
/** What the client can say of how it stands. */
export const VIEWS: readonly ViewOfRepair[] = [
  'repaired',
  'partly',
  'not_repaired',
  'prefers_not_to_say',
];
