/** What a note says further, in words: for its folded rows, for reading, and for two versions side by side. */
import type { AllianceNote } from '@/bindings/AllianceNote';
import type { Attunement } from '@/bindings/Attunement';
import type { Dose } from '@/bindings/Dose';
import type { GroundingUse } from '@/bindings/GroundingUse';
import type { NoteAidsView } from '@/bindings/NoteAidsView';
import type { RestStop } from '@/bindings/RestStop';
import { t } from '@/text/text.svelte';
import { tidyDose, tidyMoments, tidyNoteWords, tidyStatements, tidyWays } from './more';

/** The largest number in which a client says how strong it is. */
export const mostOf = (scale: Dose['scale']): number => (scale === '0_100' ? 100 : 10);

/** How much a session held, a sentence for each thing that was recorded. */
export function doseSaid(dose: Dose | null | undefined): string[] {
  const said = tidyDose(dose);
  if (!said) return [];
  const strong = [
    said.suds_start === null ? null : t('note-said-start', { number: said.suds_start }),
    said.suds_peak === null ? null : t('note-said-peak', { number: said.suds_peak }),
    said.suds_end === null ? null : t('note-said-end', { number: said.suds_end }),
  ].filter((part) => part !== null);
  return [
    said.trauma_minutes === null ? null : t('note-said-minutes', { minutes: said.trauma_minutes }),
    said.closing_minutes === null
      ? null
      : t('note-said-closing', { minutes: said.closing_minutes }),
    strong.length === 0
      ? null
      : t('note-said-strong', { most: mostOf(said.scale), parts: strong.join(', ') }),
    said.settled_end && t('note-said-settled', { words: t(`note-settled-${said.settled_end}`) }),
    said.arousal_end && t('note-said-arousal', { words: t(`note-arousal-${said.arousal_end}`) }),
    said.dissociation_seen &&
      t('note-said-away', { words: t(`note-away-${said.dissociation_seen}`) }),
    said.stop_signal_count === null ? null : t('note-said-stop', { count: said.stop_signal_count }),
    said.stop_honoured &&
      t('note-said-honoured', { words: t(`note-honoured-${said.stop_honoured}`) }),
    said.new_things === null ? null : t('note-said-new', { count: said.new_things }),
    said.material_label,
  ].filter((part) => part !== null);
}

/** What was keyed of the hard part, beside what the client had said. Nothing where neither is known. */
export function keyedLine({ counted, agreed_minutes }: NoteAidsView): string | null {
  if (counted.trauma_minutes === null) return null;
  const keyed = t('note-dose-keyed', { minutes: counted.trauma_minutes });
  return agreed_minutes === null
    ? keyed
    : `${keyed} ${t('note-dose-agreed', { minutes: agreed_minutes })}`;
}

/** What a note says so far of how much the session held, in one paragraph. */
export function standingLine(standing: Dose): string {
  const said = doseSaid(standing);
  return said.length === 0
    ? t('note-dose-standing-none')
    : t('note-dose-standing', { words: said.join(' ') });
}

/** A way to settle in one line. */
export function waySaid({ name, offered_by, used, helped }: GroundingUse): string {
  return [
    t(used ? 'note-ways-said-used' : 'note-ways-said-offered', { name }),
    offered_by && t('note-ways-said-by', { who: t(`note-by-said-${offered_by}`) }),
    helped && t('note-ways-said-helped', { words: t(`note-helped-${helped}`).toLowerCase() }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A moment by its cue. */
export function momentSaid({ at_minute, cue }: Attunement): string {
  return at_minute === null ? cue : t('note-attunement-line', { minute: at_minute, cue });
}

/** A moment with everything that is said of it. */
function wholeMoment(one: Attunement): string {
  return [
    momentSaid(one),
    one.named && `${t('note-attunement-named')}: ${one.named}`,
    one.client_said && `${t('note-attunement-client_said')}: ${one.client_said}`,
    one.changed && `${t('note-attunement-changed')}: ${one.changed}`,
  ]
    .filter((part) => part)
    .join('\n');
}

/** A rest, a line for each thing that is said of it. */
export function restSaid(rest: RestStop | null | undefined): string[] {
  if (!rest) return [];
  return [
    t(rest.planned ? 'note-rest-planned-yes' : 'note-rest-planned-no'),
    rest.called_by && `${t('note-rest-by')}: ${t(`note-by-${rest.called_by}`)}`,
    tidyNoteWords(rest.why) && `${t('note-rest-why')}: ${rest.why}`,
    tidyNoteWords(rest.gave) && `${t('note-rest-gave')}: ${rest.gave}`,
    tidyNoteWords(rest.return_step) && `${t('note-rest-return_step')}: ${rest.return_step}`,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

/** One row of a note: its name, and what it says. */
export type Said = { key: string; label: string; lines: string[] };

/** Every folded row of a note that says something, in the order of the page and in words. */
export function noteSaid(note: AllianceNote): Said[] {
  const text = (words: string | null | undefined) => tidyNoteWords(words) ?? null;
  const rows: [string, string, (string | null | undefined)[]][] = [
    [
      'worked_on',
      t('note-worked_on'),
      [text(note.worked_on), note.phase_focus && t(`note-phase-${note.phase_focus}`)],
    ],
    ['dose', t('note-dose'), doseSaid(note.dose)],
    ['since', t('note-since'), [note.aftermath && t(`note-aftermath-${note.aftermath}`)]],
    ['ways', t('note-ways'), (tidyWays(note.grounding) ?? []).map(waySaid)],
    ['attunement', t('note-attunement'), (tidyMoments(note.attunement) ?? []).map(wholeMoment)],
    ['transparency', t('note-transparency'), tidyStatements(note.transparency) ?? []],
    ['ending', t('note-ending'), [text(note.ending)]],
    ['calibration', t('note-calibration'), [text(note.calibration)]],
    ['rest', t('note-rest'), restSaid(note.rest_stop)],
    ['safety', t('session-safety'), [text(note.safety), safetySaid(note)]],
    ['bond', t('session-bond'), [text(note.bond)]],
    ['goals', t('session-goals'), [text(note.goals)]],
    ['tasks', t('session-tasks'), [text(note.tasks)]],
  ];
  return rows
    .map(([key, label, lines]) => ({ key, label, lines: lines.filter((one) => !!one) as string[] }))
    .filter(({ lines }) => lines.length > 0);
}

/** Whether a safety question is still open, as it was answered; nothing where nobody answered. */
function safetySaid({ safety_open }: AllianceNote): string | null {
  if (safety_open === null || safety_open === undefined) return null;
  return `${t('note-safety-open')} ${t(safety_open ? 'note-safety-open-yes' : 'note-safety-open-no')}.`;
}
