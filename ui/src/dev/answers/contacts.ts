/** What the stand-in answers about contacts between sessions. */
import type { Contact } from '@/bindings/Contact';
import type { ContactsView } from '@/bindings/ContactsView';
import type { ContactView } from '@/bindings/ContactView';
import type { Answers } from '../fake';
import { CONTACT } from '../sample/people';
import { clientOf } from './people';

/** A call in which there was something to look at about safety. */
export const NIGHT_CALL: Contact = {
  contact_on: '2026-03-01',
  contact_at: '21:05:00',
  way: 'phone',
  begun_by: 'client',
  minutes: 14,
  what: 'Sirens in the street, and no sleep since.',
  client_words: 'I only want to hear that it is Sunday.',
  what_i_did: 'Said the day, the street and the year. We counted the blue things in the kitchen.',
  safety: 'Not alone: the sister was there and stayed. I called again on Monday at nine.',
};

const bare = {
  contact_at: null,
  minutes: null,
  client_words: null,
  what_i_did: null,
  safety: null,
};

const kept = (id: string, contact: Contact, is_voided = false): ContactView => ({
  id,
  is_voided,
  kept_at: new Date(`${contact.contact_on}T22:00:00`).getTime(),
  contact,
});

/** The contacts of WREN-07, in the order in which they were kept. */
export const CONTACTS: ContactView[] = [
  kept('contact-1', NIGHT_CALL),
  kept('contact-2', {
    ...bare,
    contact_on: '2026-03-04',
    contact_at: '09:15:00',
    way: 'text',
    begun_by: 'therapist',
    what: 'That the door at the side is open on Thursday, because of the paint.',
  }),
  kept(
    'contact-3',
    {
      ...bare,
      contact_on: '2026-03-08',
      way: 'phone',
      begun_by: 'chance',
      what: 'We met at the market.',
    },
    true,
  ),
  kept('contact-4', {
    ...bare,
    contact_on: '2026-03-08',
    way: 'in_person',
    begun_by: 'chance',
    what: 'We met at the market and said good morning, as we had agreed.',
  }),
  kept('contact-5', {
    ...bare,
    contact_on: '2026-03-10',
    contact_at: '17:40:00',
    way: 'phone',
    begun_by: 'client',
    minutes: 6,
    what: 'The letter from the council came.',
    client_words: 'I have not opened it. It lies under the bread bin.',
    what_i_did: 'Said that it can lie there until Thursday, and that we can open it together.',
  }),
];

const sortsBy = ({ contact: { contact_on, contact_at } }: ContactView) =>
  `${contact_on} ${contact_at ?? ''}`;

/** Contacts as they stand on the page, the newest first. */
export const newestFirst = (all: ContactView[]): ContactView[] =>
  all.toReversed().toSorted((one, other) => sortsBy(other).localeCompare(sortsBy(one)));

/** The page of a client. */
export const contactsOf = (client: string, rest: Partial<ContactsView> = {}): ContactsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  safe_contact: client === 'wren' ? CONTACT : [],
  contacts: client === 'wren' ? newestFirst(CONTACTS) : [],
  minted: 'contact-new',
  ...rest,
});

/** Every answer; what is kept and struck through stays so until it is called again. */
export function contacts(): Pick<Answers, 'contacts' | 'keep_contact' | 'void_contact'> {
  const now = new Map([['wren', CONTACTS]]);
  const of = (client: string) => now.get(client) ?? [];
  const strike = (client: string, id: string | null) =>
    now.set(
      client,
      of(client).map((one) => (one.id === id ? { ...one, is_voided: true } : one)),
    );
  const view = (client: string) =>
    contactsOf(client, {
      contacts: newestFirst(of(client)),
      minted: `contact-${client}-${of(client).length + 1}`,
    });
  return {
    contacts: ({ client }) => view(client),
    keep_contact: ({ client, id, instead_of, contact }) => {
      strike(client, instead_of);
      now.set(client, [...of(client), kept(id, contact)]);
      return view(client);
    },
    void_contact: ({ entry }) => {
      const whose = [...now.keys()].find((one) => of(one).some(({ id }) => id === entry)) ?? 'wren';
      strike(whose, entry);
      return view(whose);
    },
  };
}
