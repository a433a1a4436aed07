/** How a person may be reached, put so that the page can say it without guessing. */
import type { Channel } from '@/bindings/Channel';
import type { SafeContact } from '@/bindings/SafeContact';

/** What a message may say. Nothing said means: leave none. */
export type MessageRule = 'unasked' | 'none' | 'unnamed' | 'named';

/** One way of reaching a person, ready to be said. */
export type Reach = {
  channel: Channel;
  value: string;
  hours: string | null;
  message: MessageRule;
};

/** Says what a message over this channel may carry. What a table brought may carry nothing before somebody asks. A name without leave to write means nothing. */
export function messageRule(contact: SafeContact): MessageRule {
  if (contact.asked === false) return 'unasked';
  if (contact.channel === 'none' || !contact.may_leave_message) return 'none';
  return contact.may_name_therapist ? 'named' : 'unnamed';
}

/** Puts the ways of reaching a person in the order they were told. Empty means: not asked yet. */
export function waysToReach(contacts: readonly SafeContact[]): Reach[] {
  return contacts.map((contact) => ({
    channel: contact.channel,
    value: contact.value.trim(),
    hours: contact.safe_hours?.trim() || null,
    message: messageRule(contact),
  }));
}

/** A new way of reaching somebody: no message, no name, until they say so. */
export function blankContact(): SafeContact {
  return {
    channel: 'phone',
    value: '',
    may_leave_message: false,
    may_name_therapist: false,
    safe_hours: null,
  };
}

/** Turns a message off and the name with it: a name alone cannot be left. */
export function withMessage(contact: SafeContact, mayLeave: boolean): SafeContact {
  return {
    ...contact,
    may_leave_message: mayLeave,
    may_name_therapist: mayLeave && contact.may_name_therapist,
  };
}
