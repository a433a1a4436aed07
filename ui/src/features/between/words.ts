/** How it stands between two people, in words: what is open, how it may go on, and what came of it. */
import type { BetweenView } from '@/bindings/BetweenView';
import type { CameOfIt } from '@/bindings/CameOfIt';
import type { PacingPlanState } from '@/bindings/PacingPlanState';
import type { RepairStep } from '@/bindings/RepairStep';
import type { Rupture } from '@/bindings/Rupture';
import type { RuptureState } from '@/bindings/RuptureState';
import type { RuptureView } from '@/bindings/RuptureView';
import type { UnsettledView } from '@/bindings/UnsettledView';
import type { VersionState } from '@/bindings/VersionState';
import { agreementTitle } from '@/features/agreement/words';
import { dayHere } from '@/text/day-here';
import type { Pronoun } from '@/text/pronouns';
import { t } from '@/text/text.svelte';

/** Which strains are still to be put right, in the order in which they are told. */
export function openOnes({ ruptures }: BetweenView): RuptureView[] {
  return ruptures.filter(({ is_open, is_voided }) => is_open && !is_voided);
}

/** How the page stands, in a sentence. */
export function pageLine(view: BetweenView): string {
  const open = openOnes(view);
  const first = open[0];
  if (first === undefined) {
    const there = view.ruptures.filter(({ is_voided }) => !is_voided);
    if (there.length === 0) return t('between-line-first');
    if (there.some(({ state }) => state === 'not_repairable')) return t('between-line-lost');
    return t(
      there.some(({ state }) => state === 'set_aside')
        ? 'between-line-aside'
        : 'between-line-settled',
    );
  }
  if (open.length > 1) return t('between-line-many', { count: open.length });
  const since = t('between-sessions-since', { count: first.sessions_since });
  return `${t('between-unsettled', { days: first.days })} ${since}`;
}

/** That something is not settled, on a page where both can see it. */
export function unsettledWords({ days, is_due_again }: UnsettledView): string {
  return is_due_again ? t('between-unsettled-again') : t('between-unsettled', { days });
}

/** What is not settled with one person, in one line: the one that is told first, and how many more there are. */
export type OfPerson = { first: UnsettledView; more: number };

/** What is not settled, one line for each person, in the order in which the program tells it. */
export function byPerson(all: readonly UnsettledView[]): OfPerson[] {
  const people = new Map<string, OfPerson>();
  for (const one of all) {
    const known = people.get(one.client);
    if (known) known.more += 1;
    else people.set(one.client, { first: one, more: 0 });
  }
  return [...people.values()];
}

/** That line in words, on a page where both can see it. */
export function personWords({ first, more }: OfPerson): string {
  const said = unsettledWords(first);
  return more === 0 ? said : `${said} ${t('between-unsettled-more', { more })}`;
}

/** How a strain stands, in a sentence. */
export function stateWords(view: RuptureView, pronoun: Pronoun): string {
  switch (view.state) {
    case 'named':
      return t('between-state-named', { day: dayHere(view.named_on ?? view.rupture.noticed_on) });
    case 'set_aside':
      return t('between-state-set_aside', {
        day: dayHere(view.rupture.turns.at(-1)?.look_again_on ?? ''),
      });
    case 'therapist_considers_settled':
      return t(`between-state-settled-${asked(view)}`);
    case 'repaired':
    case 'partly_repaired':
      return t(`between-state-${view.state}`, { pronoun });
    case 'noticed':
      return isTheirs(view) ? t('between-state-brought', { pronoun }) : t('between-state-noticed');
    case 'exploring':
    case 'repair_underway':
    case 'not_repairable':
      return t(`between-state-${view.state}`);
  }
}

/** One way on from there, as its button says it. */
export function wayWords(view: RuptureView, to: RuptureState): string {
  if (to === 'exploring' && !view.is_open) return t('between-way-again');
  if (to === 'therapist_considers_settled') return t(`between-way-settled-${asked(view)}`);
  return t(`between-way-${to}`);
}

/** Whether the client brought it up themselves. */
const isTheirs = ({ rupture: { noticed_by } }: RuptureView) =>
  noticed_by === 'client' || noticed_by === 'both';

const asked = ({ their_view }: RuptureView) => (their_view === null ? 'unasked' : 'unsaid');

/** What was done, as a sentence of its own, with who did it where that was not the therapist alone. */
export function didWords({ code, by }: RepairStep): string {
  const did = t(`between-did-${code}`);
  return by === 'therapist' ? did : `${did}, ${t(`between-step-by-${by}`)}`;
}

/** How strong it was, and who says so; nothing where nobody said. */
export function strengthWords({ intensity, intensity_by }: Rupture): string | null {
  if (intensity === null) return null;
  const strength = strengthName(intensity);
  return intensity_by === null
    ? strength
    : t(`between-strength-said-${intensity_by}`, { strength });
}

/** How strong, from 1 to 5. */
export function strengthName(intensity: number): string {
  const names = {
    1: 'between-strength-1',
    2: 'between-strength-2',
    3: 'between-strength-3',
    4: 'between-strength-4',
  } as const;
  return t(names[intensity as keyof typeof names] ?? 'between-strength-5');
}

/** What came of it, and how that stands. */
export function cameWords(came: CameOfIt): string {
  switch (came.kind) {
    case 'agreement':
      return t('between-came-agreement', {
        agreement: agreementTitle(came.about),
        number: came.number,
        how: t(`between-how-${howVersion(came.state)}`),
      });
    case 'plan': {
      const facts = { number: came.number, how: t(`between-how-${howPlan(came.state)}`) };
      if (came.limit === null || came.limit.value === null) return t('between-came-plan', facts);
      const limit = t(`pacing-limit-${came.limit.name}`);
      return t('between-came-plan-limit', { ...facts, limit, value: came.limit.value });
    }
    case 'item':
      return t('between-came-item', { name: came.name });
    case 'ending':
      return t('between-came-ending');
  }
}

function howVersion(state: VersionState) {
  switch (state) {
    case 'draft':
      return 'written' as const;
    case 'finalised':
    case 'offered':
    case 'agreed':
      return 'waiting' as const;
    case 'active':
      return 'in-force' as const;
    case 'superseded':
      return 'replaced' as const;
    case 'declined':
      return 'not-agreed' as const;
    case 'withdrawn':
    case 'expired':
      return 'over' as const;
  }
}

function howPlan(state: PacingPlanState) {
  switch (state) {
    case 'draft':
      return 'written' as const;
    case 'active':
      return 'in-force' as const;
    case 'superseded':
      return 'replaced' as const;
    case 'set_aside':
      return 'aside' as const;
  }
}
