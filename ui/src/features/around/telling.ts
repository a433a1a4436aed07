/** What may be said to whom, and why, in words. A difference of interests is said and never an alarm. */
import type { Action } from '@/bindings/Action';
import type { AuthorityView } from '@/bindings/AuthorityView';
import type { PersonView } from '@/bindings/PersonView';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** What of the catalogue is asked for telling somebody something. */
export const SCOPES: Partial<Record<Action, string>> = {
  tell_family: 'family_information_sharing',
  tell_professional: 'contact_professional',
  bring_interpreter: 'interpreter',
};

/** What may be said: a word that leads, and the words that are written for it. */
export function telling({ telling: to, person, says, state }: PersonView): {
  leads: string;
  words: string | null;
} {
  switch (to) {
    case 'as_written':
      return { leads: t('around-may-be-told'), words: person.may_be_told };
    case 'as_planned': {
      const plans = says.filter(({ opens, authority }) => opens && authority.conflict);
      const words = plans.map(({ authority }) => authority.sharing_plan).filter(Boolean);
      return { leads: t('around-told-as-planned'), words: words.join('\n') };
    }
    case 'not_as_usual':
      return { leads: t('around-told-not-as-usual'), words: null };
    case 'nothing':
      if (state !== 'listed') return { leads: t(`around-told-nothing-${state}`), words: null };
      if (person.is_safe === 'no') return { leads: t('around-told-nothing-not-safe'), words: null };
      return { leads: t('around-told-nothing'), words: null };
  }
}

/** What is written for somebody and does not hold now, so that it is neither lost nor read out. */
export function resting({ telling: to, person }: PersonView): string | null {
  return to === 'as_written' ? null : person.may_be_told;
}

/** How far a say goes and is known, in sentences. */
export function sayWords({ state, opens, authority }: AuthorityView): string[] {
  const right = t(`around-authority-${authority.authority}`);
  const words = [standing()];
  if (authority.scope) words.push(t('around-say-scope', { scope: authority.scope }));
  if (state === 'ended') return words;
  if (state === 'evidenced' && !opens && !authority.conflict && authority.valid_to)
    words.push(t('around-say-ran-out', { day: day(authority.valid_to, 'plain') }));
  else if (authority.valid_to)
    words.push(t('around-say-until', { day: day(authority.valid_to, 'plain') }));
  if (authority.conflict) words.push(t('around-say-conflict'));
  if (authority.conflict && !authority.sharing_plan) words.push(t('around-say-no-plan'));
  return words;

  function standing(): string {
    if (state !== 'evidenced') return t(`around-say-${state}`, { right });
    return authority.evidence_seen_on
      ? t('around-say-evidenced', { right, day: day(authority.evidence_seen_on, 'plain') })
      : t('around-say-evidenced-some-day', { right });
  }
}
