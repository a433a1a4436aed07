/** How answers and items are said. */
import type { ConsentEvent } from '@/bindings/ConsentEvent';
import type { ItemView } from '@/bindings/ItemView';
import type { Present } from '@/bindings/Present';
import type { NamedPersonView } from '@/bindings/NamedPersonView';
import type { RaisedBy } from '@/bindings/RaisedBy';
import type { TheirsView } from '@/bindings/TheirsView';
import { day } from '@/text/dates.svelte';
import type { Pronoun } from '@/text/pronouns';
import { t } from '@/text/text.svelte';
import type { Decision } from './answer';
import { deciding, isNo, isYes } from './standing';

/** A day, with its year only where it is another year than that of the page. */
export function near(on: string, page: string): string {
  return day(on, on.slice(0, 4) === page.slice(0, 4) ? 'short' : 'plain');
}

/** What an item is called, with the person it is about. */
export function nameOf({ item, about }: ItemView): string {
  return nameAbout(item.name, about);
}

/** A name, with the person it is about. */
export function nameAbout(name: string, about: NamedPersonView | null): string {
  return about === null ? name : t('consent-name-about', { name, who: about.name });
}

/** How an item stands, in a word or two. */
export function standingWords({ standing, item }: ItemView): string {
  return standing === 'not_asked' && item.nature === 'acknowledgement'
    ? t('consent-standing-not_told')
    : t(`consent-standing-${standing}`);
}

/** When something was answered and how, and by whom if not by the client alone. */
export function givenWords(event: ConsentEvent, page: string): string {
  const facts = { day: near(event.answered_on, page), how: t(`consent-how-${event.how}`) };
  return event.given_by === 'client'
    ? t('consent-given', facts)
    : t('consent-given-by', { ...facts, by: t(`consent-by-${event.given_by}`) });
}

/** Who said what, where several have a say and they are not of one mind. Nothing is weighed. */
export function differingWords(
  differing: readonly TheirsView[],
  people: readonly NamedPersonView[],
): string {
  const who = ({ given_by, person }: TheirsView) =>
    people.find(({ id }) => id === person)?.name ??
    t(`consent-differ-${given_by ?? 'legal_representative'}`);
  const said = differing.map((one) =>
    t('consent-differ-one', { who: who(one), standing: t(`consent-standing-${one.standing}`) }),
  );
  return said.join('; ');
}

/** What stands in the margin of an item, line by line. */
export function marginOf(view: ItemView, page: string): string[] {
  const by = deciding(view);
  if (by === null) return [];
  const { event } = by;
  const lines = [givenWords(event, page)];
  const { ask_from: from, may_ask } = view;
  if (!may_ask && from !== null) lines.push(t('consent-not-before', { day: near(from, page) }));
  // Only a day that was said stands here afterwards: that something may be asked is no invitation to ask.
  const said = event.ask_again_from;
  if (may_ask && isNo(view.standing) && said !== null)
    lines.push(t('consent-may-ask-since', { day: near(said, page) }));
  if (isYes(view.standing) && event.review_on !== null) {
    const facts = { day: near(event.review_on, page) };
    lines.push(view.is_due ? t('consent-review-due', facts) : t('consent-review-by', facts));
  }
  if (event.expires_on !== null) {
    const facts = { day: near(event.expires_on, page) };
    if (isYes(view.standing)) lines.push(t('consent-until', facts));
    if (view.standing === 'expired') lines.push(t('consent-was-until', facts));
  }
  return lines;
}

/** What was asked and answered, in one sentence. */
export function answerSentence(event: ConsentEvent, pronoun: Pronoun): string {
  const { decision, raised_by, conditions } = event;
  // Our sentence ends with a full stop of its own.
  const answer = conditions
    ? t('consent-answer-if', { conditions: conditions.trim().replace(/\.$/, '') })
    : t(`consent-standing-${decision}`);
  if (decision === 'withdrawn' || decision === 'acknowledged') return `${answer}.`;
  return raised_by === 'client'
    ? t('consent-raised', { pronoun, answer })
    : t('consent-asked', { answer });
}

/** Who else was there. */
export function thereWords(present: readonly Present[]): string {
  return present
    .map(({ role, who }) => {
      const as = t(`consent-present-${role}`);
      return who ? t('consent-present-named', { as, who }) : as;
    })
    .join(', ');
}

/** Who brought something up. */
export function raisedName(by: RaisedBy, pronoun: Pronoun): string {
  return by === 'client' ? t('consent-raised-client', { pronoun }) : t('consent-raised-therapist');
}

/** What an answer is called where it is chosen. */
export function decisionName(decision: Decision, pronoun: Pronoun): string {
  return decision === 'withdrawn'
    ? t('consent-answer-withdrawn', { pronoun })
    : t(`consent-answer-${decision}`);
}
