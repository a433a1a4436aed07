/** How versions, clauses and what is missing are said. */
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { AgreementView } from '@/bindings/AgreementView';
import type { BoundaryInShortView } from '@/bindings/BoundaryInShortView';
import type { MissingView } from '@/bindings/MissingView';
import type { Meaning } from '@/bindings/Meaning';
import type { Part } from '@/bindings/Part';
import type { VersionView } from '@/bindings/VersionView';
import { day } from '@/text/dates.svelte';
import { t, tryText } from '@/text/text.svelte';
import { agreedForLater, inForce, waiting } from './standing';

/** What an agreement is called. */
export function agreementTitle(about: AgreementKind): string {
  return t(`agreement-title-${about}`);
}

/** How an agreement stands, in a sentence; nothing where there is none yet. */
export function agreementLine(view: AgreementView, today: string): string | undefined {
  const active = inForce(view);
  if (!active) return lineWithoutForce(view);
  const facts = { number: active.version.number, day: day(active.in_force_from ?? '', 'short') };
  const review = active.look_again_on;
  if (review === null) return t('agreement-line-active', facts);
  const key = review <= today ? 'agreement-line-active-due' : 'agreement-line-active-review';
  return t(key, { ...facts, review: day(review, 'short') });
}

function lineWithoutForce(view: AgreementView): string | undefined {
  const later = agreedForLater(view);
  if (later?.in_force_from) {
    const begins = day(later.in_force_from, 'short');
    return t('agreement-line-agreed', { number: later.version.number, day: begins });
  }
  if (view.versions.length === 0) return undefined;
  const isFirst = view.versions.length === 1 && waiting(view)?.state === 'draft';
  return t(isFirst ? 'agreement-line-first' : 'agreement-line-none');
}

/** How many characters of an event are enough to know it by. */
const FIRST_WORDS = 60;

/** A version with its number and how it stands. */
export function versionName({ state, version, in_force_from }: VersionView): string {
  if (version.minor > 0 && state === 'active')
    return t('agreement-version-minor', { number: version.number });
  if (state === 'superseded' && in_force_from === null)
    return t('agreement-version-set-aside', { number: version.number });
  return t(`agreement-version-${state}`, { number: version.number });
}

/** The days on which a version held, if it ever did. */
export function versionDays({
  in_force_from: from,
  in_force_until: until,
}: VersionView): string | null {
  if (from === null) return null;
  const since = day(from, 'short');
  return until === null
    ? t('agreement-from', { from: since })
    : t('agreement-from-until', { from: since, until: day(until, 'short') });
}

/** The title of a part with its number. */
export function partTitle(part: Part, number: number): string {
  return t('agreement-part-numbered', { number, title: t(`agreement-part-${part}`) });
}

/** What a part owes, in a sentence. */
export function partHint(part: Part): string {
  return t(`agreement-hint-${part}`);
}

/** What a clause is, beside its words. */
export function meaningName(meaning: Meaning | null): string {
  return meaning === null ? t('agreement-meaning-plain') : t(`agreement-meaning-${meaning}`);
}

/** Something that is missing, in a sentence. */
export function missingWords({ part, problem }: MissingView): string {
  return (
    tryText(`agreement-missing-${problem}`, { part: part ?? 0 }) ?? t('agreement-missing-other')
  );
}

/** A boundary event by its day and first words. */
export function eventInShort({ happened_on, what }: BoundaryInShortView): string {
  const line = what.split('\n')[0]?.trim() ?? '';
  const words = [...line];
  const shown =
    words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join('').trim()}…` : line;
  return t('agreement-because-event', { day: day(happened_on, 'plain'), words: shown });
}

/** What a version came of, where that was said. */
export function becauseOf({ because }: VersionView): string | null {
  return because === null ? null : t('agreement-because-of', { event: eventInShort(because) });
}
