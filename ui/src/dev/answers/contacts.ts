/** What the stand-in answers about contacts between sessions. */
import type { ContactsView } from '@/bindings/ContactsView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const contactsOf = (client: string, rest: Partial<ContactsView> = {}): ContactsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  safe_contact: [],
  contacts: [],
  minted: 'contact-new',
  ...rest,
});

/** Every answer. */
export function contacts(): Pick<Answers, 'contacts' | 'keep_contact' | 'void_contact'> {
  return {
    contacts: ({ client }) => contactsOf(client),
    keep_contact: ({ client }) => contactsOf(client),
    void_contact: () => contactsOf('wren'),
  };
}
