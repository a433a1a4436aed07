/** What one made-up person was asked and answered. */
import type { CatalogueEntry } from '@/bindings/CatalogueEntry';
import type { ConsentEvent } from '@/bindings/ConsentEvent';
import type { ConsentItem } from '@/bindings/ConsentItem';
import type { ConsentKind } from '@/bindings/ConsentKind';
import type { EventView } from '@/bindings/EventView';
import type { ItemView } from '@/bindings/ItemView';
import type { NamedPersonView } from '@/bindings/NamedPersonView';
import type { OwnScopeView } from '@/bindings/OwnScopeView';
import type { Standing } from '@/bindings/Standing';

/** An item as it is kept. */
export const itemOf = (
  kind: ConsentKind,
  name: string,
  rest: Partial<ConsentItem> = {},
): ConsentItem => ({
  kind,
  scope: null,
  name,
  nature: 'consent',
  wording: `${name}: would you like that, something else, or not today?`,
  limits: null,
  options: ['something else', 'not today'],
  decided_by: 'client',
  listed_on: '2025-11-06',
  ...rest,
});

/** An answer as it is kept. */
export const answerOf = (
  decision: Standing,
  answered_on: string,
  rest: Partial<ConsentEvent> = {},
): ConsentEvent => ({
  decision,
  answered_on,
  conditions: null,
  given_by: 'client',
  how: 'spoken',
  raised_by: 'therapist',
  present: [],
  words: null,
  voice: 'client_words',
  ask_again_from: null,
  options_offered: [],
  client_questions: null,
  review_on: null,
  expires_on: null,
  ...rest,
});

let made = 0;
/** An answer of a history. */
export const entryOf = (event: ConsentEvent, rest: Partial<EventView> = {}): EventView => ({
  id: `answer-${++made}`,
  session: null,
  person: null,
  at: new Date(`${event.answered_on}T14:30:00`).getTime(),
  is_voided: false,
  event,
  ...rest,
});

/** An item with its answers; how it stands follows from the last of them that counts, as far as a sample needs it. */
export function viewOf(id: string, item: ConsentItem, history: EventView[], on: string): ItemView {
  const last = history.findLast(({ event, is_voided }) => !is_voided && event.answered_on <= on);
  const standing = last?.event.decision ?? 'not_asked';
  const isNo = ['not_now', 'declined', 'paused', 'withdrawn'].includes(standing);
  const isYes = standing === 'granted' || standing === 'granted_with_conditions';
  const from = isNo ? (last?.event.ask_again_from ?? null) : null;
  const review = last?.event.review_on ?? null;
  return {
    id,
    rev: 1,
    item,
    about: null,
    standing,
    by: last?.id ?? null,
    no_to_everybody: null,
    may_ask: !isNo || (from !== null && from <= on),
    ask_from: from,
    is_due: isYes && review !== null && review <= on,
    differing: [],
    history,
  };
}

const told = { nature: 'acknowledgement' as const, options: [] };

/** What is on the list of one person: the items, each with its answers, oldest first. */
export function sampleList(): { id: string; item: ConsentItem; history: EventView[] }[] {
  made = 0;
  const list: [string, ConsentItem, ConsentEvent[]][] = [
    [
      'choir',
      itemOf('topic', 'The choir years'),
      [
        answerOf('not_now', '2026-01-15', {
          words: 'Ask me again in spring.',
          ask_again_from: '2026-03-20',
        }),
      ],
    ],
    ['breathing', itemOf('technique', 'Breathing exercises'), [answerOf('declined', '2026-02-26')]],
    [
      'touch',
      itemOf('touch_and_proximity', 'Any touch', { scope: 'touch' }),
      [answerOf('declined', '2025-11-06')],
    ],
    [
      'sound',
      itemOf('recording', 'Sound or video', { scope: 'audio_recording' }),
      [answerOf('declined', '2025-11-06')],
    ],
    [
      'teaching',
      itemOf('supervision', 'Teaching and writing', { scope: 'case_writing_or_teaching' }),
      [answerOf('declined', '2025-11-06', { how: 'signed_paper' })],
    ],
    [
      'homework',
      itemOf('homework', 'Tasks between sessions', { scope: 'homework_between_sessions' }),
      [
        answerOf('granted', '2026-01-08'),
        answerOf('withdrawn', '2026-02-12', { raised_by: 'client' }),
      ],
    ],
    [
      'car',
      itemOf('technique', 'Practice near the car', {
        wording:
          'We could practise being near the car in very small steps. You choose the step. You can stop at any time. May we try?',
        options: ['parked car', 'drawing the car', 'another day'],
      }),
      [
        answerOf('not_now', '2026-01-15', { words: 'too soon' }),
        answerOf('granted_with_conditions', '2026-02-20', {
          raised_by: 'client',
          conditions: 'Only in the parked car, never on a day with a court letter.',
          options_offered: ['parked car', 'drawing the car', 'another day'],
          client_questions: 'Can I stop the practice without calling you?',
          review_on: '2026-05-21',
        }),
      ],
    ],
    [
      'petra',
      itemOf('third_persons', 'Calling Petra', { scope: 'contact_emergency_person' }),
      [
        answerOf('granted_with_conditions', '2026-01-15', {
          how: 'signed_paper',
          conditions:
            'I ask for it, or my life or someone’s safety is at risk soon. You tell me first if you can.',
          review_on: '2026-06-03',
        }),
      ],
    ],
    [
      'questions',
      itemOf('measurement', 'Short questions after a session', { scope: 'outcome_questions' }),
      [answerOf('granted', '2026-01-08')],
    ],
    [
      'texts',
      itemOf('third_persons', 'Text about times, weekdays 10 to 15', {
        scope: 'contact_channel',
        limits: 'Without my name.',
      }),
      [answerOf('granted', '2026-01-08')],
    ],
    [
      'notes',
      itemOf('data_handling', 'Notes are kept', {
        scope: 'notes_information',
        wording:
          'I have to keep notes about our sessions, what you agreed to, and numbers you gave me. You can ask to read them.',
        ...told,
      }),
      [answerOf('acknowledged', '2025-11-06')],
    ],
    [
      'family',
      itemOf('third_persons', 'Family in a session', { scope: 'family_or_network_in_session' }),
      [],
    ],
    ['outside', itemOf('new_modality', 'Meeting outside', { scope: 'outside_room' }), []],
    ['video', itemOf('new_modality', 'Video sessions', { scope: 'telehealth' }), []],
    ['drawings', itemOf('data_handling', 'Keeping drawings', { scope: 'extra_storage' }), []],
  ];
  return list.map(([id, item, answers]) => ({
    id,
    item,
    history: answers.map((event) => entryOf(event)),
  }));
}

const entry = (
  item: ConsentItem,
  own: string | null = null,
  names_somebody = false,
): CatalogueEntry => ({ own, item, names_somebody, may_ask: true });
/** What may be put on a list. */
export const CATALOGUE: CatalogueEntry[] = [
  entry(itemOf('psychoeducation', 'Explaining how bodies react', { scope: 'psychoeducation' })),
  entry(itemOf('third_persons', 'An interpreter', { scope: 'interpreter' }), null, true),
  entry(
    itemOf('supervision', 'I talk about my work with a supervisor', {
      scope: 'supervision_deidentified',
      ...told,
    }),
  ),
  entry(itemOf('technique', 'Walking while we talk'), 'own-1'),
];

/** Whom something can be asked about. */
export const NAMED: NamedPersonView[] = [{ id: 'person-petra', name: 'Petra Vale' }];

/** What the therapist added. */
export const OWN: OwnScopeView[] = [
  {
    id: 'own-1',
    rev: 1,
    state: 'current',
    scope: {
      kind: 'technique',
      nature: 'consent',
      name: 'Walking while we talk',
      wording: 'We could walk a little in the room while we talk. Would you like that?',
      options: ['walk', 'stay seated'],
    },
  },
];
