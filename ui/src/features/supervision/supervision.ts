/** What is taken to supervision: what is typed, and what is said of it. */
import type { Problem } from '@/bindings/Problem';
import type { SupervisionEntry } from '@/bindings/SupervisionEntry';
import type { SupervisionEntryView } from '@/bindings/SupervisionEntryView';
import type { SupervisionItem } from '@/bindings/SupervisionItem';
import type { SupervisionItemView } from '@/bindings/SupervisionItemView';
import type { SupervisionMode } from '@/bindings/SupervisionMode';
import type { SupervisionState } from '@/bindings/SupervisionState';
import type { SupervisionTheme } from '@/bindings/SupervisionTheme';
import type { TalkedAbout } from '@/bindings/TalkedAbout';

/** Every theme, in the order in which it is offered. */
export const THEMES: readonly SupervisionTheme[] = [
  'rupture',
  'boundary',
  'dose',
  'own_reaction',
  'culture',
  'safety',
  'ending',
  'admin',
  'other',
];

/** Every form of supervision. */
export const MODES: readonly SupervisionMode[] = ['one_to_one', 'group', 'peer', 'consult_call'];

/** How long a meeting can count, in quarters of an hour. */
export const QUARTERS: readonly number[] = Array.from({ length: 32 }, (_, at) => at + 1);

/** A question while it is written. */
export type ItemForm = {
  /** The record it came of; blank where it came of none. */
  about: string;
  /** Whom it is about: blank while that is not said, a dash for nobody. */
  whom: string;
  sentence: string;
  theme: SupervisionTheme;
  noted_on: string;
  outcome: string | null;
};

/** What the form of a question begins with. */
export function itemForm(
  item: SupervisionItem | null,
  begin: { about: string; theme: SupervisionTheme; today: string },
): ItemForm {
  return {
    about: begin.about,
    whom: '',
    sentence: item?.sentence ?? '',
    theme: item?.theme ?? begin.theme,
    noted_on: item?.noted_on ?? begin.today,
    outcome: item?.outcome ?? null,
  };
}

/** The question as it is kept, or nothing while it says nothing. */
export function itemOf(form: ItemForm): SupervisionItem | null {
  const sentence = form.sentence.trim();
  if (sentence === '') return null;
  return { sentence, theme: form.theme, noted_on: form.noted_on, outcome: form.outcome };
}

/** A meeting while it is written. */
export type MeetingForm = {
  on: string;
  quarters: number | null;
  with: string;
  mode: SupervisionMode;
  decision: string;
  follow_up_on: string;
  state: SupervisionState;
  /** What came of each question that was talked about, by its name; blank for nothing written. */
  talked: Record<string, string>;
};

/** What the form of a meeting begins with. A new one is one that was held today. */
export function meetingForm(
  view: SupervisionEntryView | null,
  items: readonly SupervisionItemView[],
  today: string,
): MeetingForm {
  const entry = view?.entry;
  const talked = items.filter((one) => view !== null && one.entry === view.id);
  return {
    on: entry?.on ?? today,
    quarters: entry?.quarters ?? null,
    with: entry?.with ?? '',
    mode: entry?.mode ?? 'one_to_one',
    decision: entry?.decision ?? '',
    follow_up_on: entry?.follow_up_on ?? '',
    state: view?.state ?? 'held',
    talked: Object.fromEntries(talked.map(({ id, item }) => [id, item.outcome ?? ''])),
  };
}

/** The meeting as it is kept, or nothing while something is owed: its day, how long it counts, what was decided. */
export function meetingOf(form: MeetingForm): SupervisionEntry | null {
  const said = (words: string) => words.trim() || null;
  const decision = said(form.decision);
  if (form.on === '') return null;
  if (form.state !== 'planned' && form.quarters === null) return null;
  if (form.state === 'written_up' && decision === null) return null;
  return {
    on: form.on,
    quarters: form.quarters,
    with: said(form.with),
    mode: form.mode,
    decision,
    follow_up_on: form.follow_up_on || null,
  };
}

/** What was talked about in a meeting, as it is kept. Nothing was, where it is still to come. */
export function talkedOf({ state, talked }: MeetingForm): TalkedAbout[] {
  if (state === 'planned') return [];
  return Object.entries(talked).map(([item, outcome]) => ({
    item,
    outcome: outcome.trim() || null,
  }));
}

/** What can be ticked with a meeting: what waits and may be talked about, and what is tied to it already. */
export function toTick(
  items: readonly SupervisionItemView[],
  meeting: string | null,
): SupervisionItemView[] {
  return items.filter(
    (one) =>
      (one.state === 'waiting' && one.may_discuss) || (meeting !== null && one.entry === meeting),
  );
}

/** Which questions a meeting was refused for: whom they are about was not told by its day, or it did not stand then. */
export function notToldThen(problem: Problem | null, talked: readonly TalkedAbout[]): string[] {
  if (problem?.code !== 'fields') return [];
  const those = problem.problems.filter(
    (one) => one.field === 'talked' && one.problem === 'not_told_then',
  );
  return those.flatMap(({ at }) => (at === null ? [] : (talked[at]?.item ?? [])));
}
