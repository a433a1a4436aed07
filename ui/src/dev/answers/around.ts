/** What the stand-in answers about people, the beginning and capacity. */
import type { AskedOfOthersView } from '@/bindings/AskedOfOthersView';
import type { CapacityPageView } from '@/bindings/CapacityPageView';
import type { DisclosureView } from '@/bindings/DisclosureView';
import type { FirstContactView } from '@/bindings/FirstContactView';
import type { GuardRequest } from '@/bindings/GuardRequest';
import type { GuardView } from '@/bindings/GuardView';
import type { PeopleView } from '@/bindings/PeopleView';
import type { PersonView } from '@/bindings/PersonView';
import type { Standing } from '@/bindings/Standing';
import type { Answers } from '../fake';
import { TODAY } from '../sample/people';
import { whose } from './people';

const person = (
  id: string,
  rest: Partial<PersonView> & Pick<PersonView, 'person'>,
): PersonView => ({
  id,
  rev: 1,
  state: 'listed',
  may_become: ['paused', 'removed'],
  telling: 'as_written',
  tells: 'tell_family',
  joins: 'invite_to_session',
  may_stand_on_paper: rest.person.is_safe === 'yes',
  says: [],
  ...rest,
});

/** A mother whose interests may differ, a council that says it has a say, and an aunt. */
export const PEOPLE_OF_PLUM: PersonView[] = [
  person('corin', {
    telling: 'not_as_usual',
    person: {
      name: 'Corin Ashdown',
      relation: 'mother',
      contact: '01632 960377',
      kind: 'guardian',
      is_safe: 'unsure',
      may_be_told: 'Times of sessions.',
      listed_on: '2026-01-28',
    },
    says: [
      {
        id: 'say-corin',
        rev: 1,
        state: 'evidenced',
        may_become: ['disputed', 'ended'],
        opens: false,
        authority: {
          authority: 'parent',
          evidence_seen_on: '2026-01-28',
          scope: 'treatment and emergency contact',
          conflict: true,
          sharing_plan: null,
          valid_from: '2026-01-28',
          valid_to: null,
        },
      },
    ],
  }),
  person('council', {
    telling: 'nothing',
    person: {
      name: 'The council',
      relation: 'says it attends reviews',
      contact: null,
      kind: 'guardian',
      is_safe: 'not_asked',
      may_be_told: null,
      listed_on: '2026-02-20',
    },
    says: [
      {
        id: 'say-council',
        rev: 1,
        state: 'claimed',
        may_become: ['evidenced', 'disputed', 'ended'],
        opens: false,
        authority: {
          authority: 'local_authority',
          evidence_seen_on: null,
          scope: null,
          conflict: false,
          sharing_plan: null,
          valid_from: '2026-02-20',
          valid_to: null,
        },
      },
    ],
  }),
  person('rune', {
    person: {
      name: 'Rune Halloran',
      relation: 'my aunt upstairs',
      contact: '07700 900 518',
      kind: 'family',
      is_safe: 'yes',
      may_be_told: 'That I come on Thursdays, and that I am late.',
      listed_on: '2026-01-28',
    },
  }),
];

const askedOf = (item: string, name: string, standing: Standing): AskedOfOthersView => ({
  item,
  name,
  scope: null,
  person: null,
  standing,
});

/** What was told to an aunt, and to a court. */
export const TOLD: DisclosureView[] = [
  {
    id: 'told-2',
    person: null,
    is_voided: false,
    said_on: null,
    rests_on_error: false,
    disclosure: {
      told_on: '2026-03-05',
      action: 'tell_professional',
      to_whom: 'The family court',
      what: 'The days of the sessions.',
      left_out: 'What was talked about.',
      legal_basis: 'law_or_court',
      reason: 'It ordered it on 2 March.',
    },
  },
  {
    id: 'told-1',
    person: 'rune',
    is_voided: false,
    said_on: '2026-01-28',
    rests_on_error: false,
    disclosure: {
      told_on: '2026-02-12',
      action: 'contact_emergency_person',
      to_whom: 'Rune Halloran',
      what: 'That it is a hard day.',
      left_out: null,
      legal_basis: 'consent',
      reason: null,
    },
  },
];

/** What a guard says: an aunt may be called, and nobody else was asked about. */
export const guardOf = ({ action, person, on }: GuardRequest): GuardView => {
  const isOpen =
    action === 'message_about_appointment' ||
    (person === 'rune' && action === 'contact_emergency_person');
  const isAsked = isOpen && person !== null;
  return {
    action,
    on: on ?? TODAY,
    why: isOpen ? null : 'not_asked',
    scope: 'family_information_sharing',
    item: isAsked ? 'item-rune' : null,
    said_on: isOpen ? '2026-01-28' : null,
    given_by: isOpen ? 'client' : null,
    client_said_yes: isOpen,
    has_begun: (on ?? TODAY) <= TODAY,
    is_over: (on ?? TODAY) < TODAY,
    conditions: isAsked ? ['Only that it is a hard day.'] : [],
    may_rest: isOpen,
  };
};

/** The people of a client. */
export const peopleOf = (client: string): PeopleView => ({
  whose: whose(client),
  people: client === 'plum' ? PEOPLE_OF_PLUM : [],
  asked:
    client === 'plum'
      ? [
          askedOf('item-doctor', 'A letter to the family doctor', 'granted'),
          askedOf('item-school', 'A word with the school', 'declined'),
          {
            ...askedOf('item-rune', 'Calling someone you trust', 'granted_with_conditions'),
            scope: 'contact_emergency_person',
            person: 'rune',
          },
        ]
      : [],
  told: client === 'plum' ? TOLD : [],
  age: client === 'plum' ? '13_15' : 'adult',
});

const beginningOf = (client: string): FirstContactView => ({
  whose: whose(client),
  id: 'beginning',
  rev: 2,
  contact: {
    points: [
      {
        point: 'confidentiality_and_limits',
        discussed_on: '2025-11-06',
        client_questions: 'Does my mother hear of it?',
        handed_over: 'The page on what stays between us.',
      },
      {
        point: 'data',
        discussed_on: '2025-11-13',
        client_questions: null,
        handed_over: null,
      },
    ],
  },
  still_to_tell: ['role', 'possible_interventions', 'how_progress_is_looked_at'],
});

const capacityOf = (client: string): CapacityPageView => ({
  whose: whose(client),
  notes:
    client === 'plum'
      ? [
          {
            id: 'note-2',
            rev: 1,
            state: 'draft',
            note: {
              decision: 'Have the aunt in the room for one hour',
              assessed_on: '2026-03-05',
              understand: 'yes',
              retain: 'yes',
              weigh: 'unclear',
              communicate: 'yes',
              support_given: null,
              outcome: 'unclear_seek_advice',
              review_on: null,
            },
          },
          {
            id: 'note-1',
            rev: 2,
            state: 'signed',
            note: {
              decision: 'Start therapy without telling a stepfather',
              assessed_on: '2026-02-02',
              understand: 'yes',
              retain: 'yes',
              weigh: 'with_support',
              communicate: 'yes',
              support_given: 'Took two sessions; drew out what could happen either way.',
              outcome: 'has_capacity',
              review_on: '2026-05-02',
            },
          },
        ]
      : [],
});

/** About what is around the work. */
export const AROUND = {
  people: ({ client }) => peopleOf(client),
  keep_person: ({ client }) => peopleOf(client),
  change_person_state: () => peopleOf('plum'),
  keep_authority: () => peopleOf('plum'),
  change_authority_state: () => peopleOf('plum'),
  guard: guardOf,
  record_disclosure: ({ client, person, disclosure }) => {
    const one = { id: 'told-new', person, is_voided: false, said_on: null, rests_on_error: false };
    const page = peopleOf(client);
    return { ...page, told: [{ ...one, disclosure }, ...page.told] };
  },
  void_disclosure: ({ entry }) => {
    const page = peopleOf('plum');
    const told = page.told.map((one) => ({ ...one, is_voided: one.id === entry }));
    return { ...page, told };
  },
  capacity: ({ client }) => capacityOf(client),
  keep_capacity: ({ client }) => capacityOf(client),
  first_contact: ({ client }) => beginningOf(client),
  keep_first_contact: ({ client, contact }) => ({ ...beginningOf(client), contact }),
} satisfies Partial<Answers>;
