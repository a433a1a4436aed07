/** How a report is written: its parts in the order of the paper, what is typed, and what is owed before it goes out. */
import type { FoundLabelView } from '@/bindings/FoundLabelView';
import type { OfferedText } from '@/bindings/OfferedText';
import type { ProgressReport } from '@/bindings/ProgressReport';
import type { RecordId } from '@/bindings/RecordId';
import type { ReportSection } from '@/bindings/ReportSection';
import type { ReportState } from '@/bindings/ReportState';
import type { ReportView } from '@/bindings/ReportView';

/** Every part, in the order of the paper. */
export const SECTIONS: readonly ReportSection[] = [
  'set_out',
  'movements',
  'hard',
  'helped',
  'differently',
  'unknown',
  'choices',
  'client_words',
];

/** The fields of a part, in the order of its form. */
export const FIELDS = {
  set_out: ['set_out'],
  movements: ['movements'],
  hard: ['hard', 'makes_sense'],
  helped: ['helped'],
  differently: ['differently'],
  unknown: ['unknown'],
  choices: ['stay', 'choices'],
  client_words: ['client_words'],
} as const satisfies Record<ReportSection, readonly string[]>;

/** A field that words are typed into. */
export type ReportField = (typeof FIELDS)[ReportSection][number];

/** Gentle ways to begin a sentence, by the part in which they help. */
export const BEGINNINGS = {
  movements: ['seems', 'sometimes', 'noticed'],
  hard: ['at-that-time', 'sometimes', 'one-step-back', 'chose-to-stop'],
  helped: ['seems', 'noticed'],
  unknown: ['may-be', 'seems'],
} as const satisfies Partial<Record<ReportSection, readonly string[]>>;

/** What is typed. Where a field takes lines, each line of the text is one. */
export type ReportForm = Record<ReportField, string> & {
  from: string;
  to: string;
  sections: ReportSection[];
  client_says_nothing: boolean;
  look_again_on: string | null;
  read_on: string;
  given_on: string;
  unread_because: string;
  sources: RecordId[];
};

/** A report as it is typed. */
export function formOf({ report, sources }: ReportView, today: string): ReportForm {
  return {
    from: report.from,
    to: report.to,
    sections: SECTIONS.filter((section) => report.sections.includes(section)),
    set_out: report.set_out ?? '',
    movements: report.movements ?? '',
    hard: report.hard ?? '',
    makes_sense: report.makes_sense ?? '',
    helped: report.helped.join('\n'),
    differently: report.differently ?? '',
    unknown: report.unknown ?? '',
    stay: report.stay ?? '',
    choices: report.choices.join('\n'),
    client_words: report.client_words ?? '',
    client_says_nothing: report.client_says_nothing,
    look_again_on: report.look_again_on,
    read_on: report.read_on ?? today,
    given_on: report.given_on ?? today,
    unread_because: report.unread_because ?? '',
    sources,
  };
}

/** What is typed as a report. How far it came is none of its words: that is taken from the one that is kept. */
export function reportOf(form: ReportForm, kept: ProgressReport): ProgressReport {
  return {
    ...kept,
    from: form.from,
    to: form.to,
    sections: form.sections,
    set_out: text(form.set_out),
    movements: text(form.movements),
    hard: text(form.hard),
    makes_sense: text(form.makes_sense),
    helped: lines(form.helped),
    differently: text(form.differently),
    unknown: text(form.unknown),
    stay: text(form.stay),
    choices: lines(form.choices),
    client_words: text(form.client_words),
    client_says_nothing: form.client_says_nothing,
    look_again_on: form.look_again_on,
  };
}

const text = (words: string) => words.trim() || null;

/** The lines of a text that say something. */
export function lines(words: string): string[] {
  const all = words.split('\n').map((line) => line.trim());
  return all.filter((line) => line !== '');
}

/** The parts with one of them on the paper, or off it. */
export function withSection(
  sections: readonly ReportSection[],
  section: ReportSection,
  isOn: boolean,
): ReportSection[] {
  return SECTIONS.filter((one) => (one === section ? isOn : sections.includes(one)));
}

/** What could still be taken into a part: what already stands in it is not offered again. */
export function stillOffered(
  offered: readonly OfferedText[],
  section: ReportSection,
  typed: string,
): OfferedText[] {
  return offered.filter((one) => one.section === section && !typed.includes(one.text.trim()));
}

/** A text with something put at its end, on a line of its own or in the same one. */
export function putAtEnd(typed: string, put: string, between: '\n' | ' '): string {
  const before = typed.trimEnd();
  return before === '' ? put : `${before}${between}${put}`;
}

/** The labels that the program found in a field when it was kept. */
export function labelsIn(labels: readonly FoundLabelView[], field: ReportField): FoundLabelView[] {
  return labels.filter((one) => one.field === field);
}

/** Something that is in the way of its going out, and the field in which that is put right. */
export type Owed = {
  what: 'sections' | 'makes_sense' | 'choices' | 'client_words' | 'label' | 'left_alone' | 'unsafe';
  field: ReportField | null;
};

/** What is in the way of its going out, in the order of its form. */
export function owed({ report, labels, names_left_alone, names_unsafe }: ReportView): Owed[] {
  const on = (section: ReportSection) => report.sections.includes(section);
  const all: Owed[] = [];
  if (names_left_alone) all.push({ what: 'left_alone', field: null });
  if (names_unsafe) all.push({ what: 'unsafe', field: null });
  if (report.sections.length === 0) all.push({ what: 'sections', field: null });
  for (const field of Object.values(FIELDS).flat()) {
    if (field === 'makes_sense' && on('hard') && report.hard && !report.makes_sense)
      all.push({ what: field, field });
    if (field === 'choices' && on(field) && report.choices.length === 0)
      all.push({ what: field, field });
    if (field === 'client_words' && !report.client_words && !report.client_says_nothing)
      all.push({ what: field, field });
    if (labelsIn(labels, field).some((one) => one.is_kept_out)) all.push({ what: 'label', field });
  }
  return all;
}

/** Whether a report is still being written. */
export function isOpen({ state }: { state: ReportState }): boolean {
  return state === 'draft' || state === 'read_together';
}
