/** What may be said of a session beside the three first fields: what is blank, what is too long, what is left out. */
import type { AllianceNote } from '@/bindings/AllianceNote';
import type { Attunement } from '@/bindings/Attunement';
import type { Dose } from '@/bindings/Dose';
import type { GroundingUse } from '@/bindings/GroundingUse';
import type { RestStop } from '@/bindings/RestStop';
import type { SudsScale } from '@/bindings/SudsScale';

/** The most entries that a list of a note may have. */
export const LIST_LIMIT = 40;

/** The words with which a note may be said further, in the order of the page. */
export const MORE_WORDS = ['worked_on', 'ending', 'calibration'] as const;

/** Nothing of it recorded, in the numbers that the client uses. */
export function blankDose(scale: SudsScale): Dose {
  return {
    trauma_minutes: null,
    closing_minutes: null,
    new_things: null,
    scale,
    suds_start: null,
    suds_peak: null,
    suds_end: null,
    settled_end: null,
    arousal_end: null,
    dissociation_seen: null,
    stop_signal_count: null,
    stop_honoured: null,
    material_label: null,
  };
}

/** A rest of which nothing is said yet. */
export const blankRest = (): RestStop => ({
  planned: false,
  called_by: null,
  why: null,
  gave: null,
  return_step: null,
});

/** A moment of which nothing is said yet. */
export const blankMoment = (): Attunement => ({
  at_minute: null,
  cue: '',
  named: null,
  client_said: null,
  changed: null,
});

/** A way to settle of which nothing is said yet. */
export const blankWay = (): GroundingUse => ({
  name: '',
  offered_by: null,
  used: true,
  helped: null,
});

/** A text, or nothing where it is blank. */
export const tidyNoteWords = (text: string | null | undefined): string | null =>
  (text ?? '').trim() === '' ? null : (text ?? null);

/** How much it held, without what is blank; nothing where nothing was recorded. */
export function tidyDose(dose: Dose | null | undefined): Dose | undefined {
  if (!dose) return undefined;
  const tidy = {
    ...blankDose(dose.scale),
    ...dose,
    material_label: tidyNoteWords(dose.material_label),
  };
  const { scale, ...rest } = tidy;
  const isBlank = Object.values(rest).every((value) => value === null);
  return isBlank ? undefined : { ...rest, scale };
}

/** Whether the strongest is said to be less than the start or the end, which it never is. */
export function isPeakLess({ suds_start, suds_peak, suds_end }: Dose): boolean {
  return suds_peak !== null && suds_peak < Math.max(suds_start ?? 0, suds_end ?? 0);
}

/** The rest, without blank words. That there was one is said already. */
export function tidyRest(rest: RestStop | null | undefined): RestStop | undefined {
  if (!rest) return undefined;
  const { planned, called_by, why, gave, return_step } = rest;
  return {
    planned,
    called_by,
    why: tidyNoteWords(why),
    gave: tidyNoteWords(gave),
    return_step: tidyNoteWords(return_step),
  };
}

/** Moments, without those that say nothing at all. One without its cue stays, so that nothing typed is lost. */
export function tidyMoments(list: Attunement[] | undefined): Attunement[] | undefined {
  const kept = (list ?? [])
    .map((one) => ({
      at_minute: one.at_minute,
      cue: one.cue,
      named: tidyNoteWords(one.named),
      client_said: tidyNoteWords(one.client_said),
      changed: tidyNoteWords(one.changed),
    }))
    .filter((one) =>
      [one.cue, one.named, one.client_said, one.changed].some((text) => tidyNoteWords(text)),
    );
  return kept.length === 0 ? undefined : kept;
}

/** Ways to settle, without those that have no name and no answer. */
export function tidyWays(list: GroundingUse[] | undefined): GroundingUse[] | undefined {
  const kept = (list ?? [])
    .filter((one) => tidyNoteWords(one.name) || one.offered_by !== null || one.helped !== null)
    .map(({ name, offered_by, used, helped }) => ({ name, offered_by, used, helped }));
  return kept.length === 0 ? undefined : kept;
}

/** Statements, without blank ones. */
export function tidyStatements(list: string[] | undefined): string[] | undefined {
  const kept = (list ?? []).filter((text) => tidyNoteWords(text));
  return kept.length === 0 ? undefined : kept;
}

/** What a note says further, without what is blank, in one order. */
export function tidyMore(note: AllianceNote): Partial<AllianceNote> {
  const more: Partial<AllianceNote> = {
    worked_on: tidyNoteWords(note.worked_on) ?? undefined,
    phase_focus: note.phase_focus ?? undefined,
    aftermath: note.aftermath ?? undefined,
    dose: tidyDose(note.dose),
    grounding: tidyWays(note.grounding),
    attunement: tidyMoments(note.attunement),
    transparency: tidyStatements(note.transparency),
    ending: tidyNoteWords(note.ending) ?? undefined,
    calibration: tidyNoteWords(note.calibration) ?? undefined,
    rest_stop: tidyRest(note.rest_stop),
    safety_open: note.safety_open ?? undefined,
  };
  return Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
}

/** Every word that a note says further, as the vault counts them. */
export function moreTexts(note: AllianceNote): string[] {
  const rest = note.rest_stop;
  return [
    ...MORE_WORDS.map((field) => note[field]),
    ...(note.grounding ?? []).map(({ name }) => name),
    ...(note.transparency ?? []),
    ...(note.attunement ?? []).flatMap((one) => [one.cue, one.named, one.client_said, one.changed]),
    rest?.why,
    rest?.gave,
    rest?.return_step,
    note.dose?.material_label,
  ].filter((text) => typeof text === 'string');
}

/** What was keyed and is not among what the note says yet: by name for ways to settle. */
export function waysNotTaken(
  keyed: readonly GroundingUse[],
  said: readonly GroundingUse[],
): GroundingUse[] {
  return keyed.filter((one) => !said.some(({ name }) => name === one.name));
}

/** Cues that were keyed and are not among the moments yet. */
export function cuesNotTaken(
  keyed: readonly Attunement[],
  said: readonly Attunement[],
): Attunement[] {
  return keyed.filter(
    (one) => !said.some(({ cue, at_minute }) => cue === one.cue && at_minute === one.at_minute),
  );
}
