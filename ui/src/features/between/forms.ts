/** What is typed towards putting something right: a step, an answer, a turn, a change. Each is a draft of its own. */
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { BetweenView } from '@/bindings/BetweenView';
import type { ChangeOf } from '@/bindings/ChangeOf';
import type { ClientAnswer } from '@/bindings/ClientAnswer';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { LimitName } from '@/bindings/LimitName';
import type { RepairCode } from '@/bindings/RepairCode';
import type { RepairStep } from '@/bindings/RepairStep';
import type { RuptureAbout } from '@/bindings/RuptureAbout';
import type { RuptureState } from '@/bindings/RuptureState';
import type { RuptureView } from '@/bindings/RuptureView';
import type { StepBy } from '@/bindings/StepBy';
import type { StepResponse } from '@/bindings/StepResponse';
import type { ViewOfRepair } from '@/bindings/ViewOfRepair';
import type { StrainText } from './strain';

/** What is written, and about which strain; none for a new one. */
export type Open = {
  is: 'strain' | 'step' | 'answer' | 'turn' | 'change';
  rupture: string | null;
  /** The step that it begins with. */
  code?: RepairCode;
  /** Where it turns to. */
  to?: RuptureState;
  /** The text that was asked for. */
  text?: StrainText;
  /** What a new one is about. */
  about?: RuptureAbout;
};

/** A step while it is written. What the client says of it is not answered beforehand. */
export type StepForm = {
  is: 'step';
  rupture: string;
  code: RepairCode | '';
  on: string;
  by: StepBy | null;
  note: string;
  response: StepResponse | null;
};

/** The client's own answer while it is written. */
export type AnswerForm = {
  is: 'answer';
  rupture: string;
  view: ViewOfRepair | null;
  words: string;
  on: string;
};

/** A turn while it is written. */
export type TurnForm = {
  is: 'turn';
  rupture: string;
  to: RuptureState;
  on: string;
  reason: string;
  look_again_on: string;
};

/** Something that is done differently from now on, while it is written. */
export type ChangeForm = {
  is: 'change';
  rupture: string;
  what: ChangeOf['kind'] | null;
  about: AgreementKind;
  /** Which clause is changed; blank for a new one. */
  clause: string;
  /** Which item is limited; blank for a new one. */
  item: string;
  name: string;
  text: string;
  limit: LimitName | '';
  value: number | null;
  words: string;
};

/** What the form of a step begins with. */
export function stepForm(rupture: string, code: RepairCode | '', today: string): StepForm {
  return { is: 'step', rupture, code, on: today, by: 'therapist', note: '', response: null };
}

/** The step as it is kept, or nothing while it is not whole. */
export function stepOf(form: StepForm): RepairStep | null {
  if (form.code === '' || form.on === '') return null;
  return {
    on: form.on,
    code: form.code,
    by: form.by ?? 'therapist',
    note: form.note.trim() || null,
    response: form.response ?? 'not_asked',
  };
}

/** What the form of an answer begins with: today, and no answer. */
export function answerForm(rupture: string, today: string): AnswerForm {
  return { is: 'answer', rupture, view: null, words: '', on: today };
}

/** The answer as it is kept, or nothing while it is not whole. */
export function answerOf({ view, words, on }: AnswerForm): ClientAnswer | null {
  return view === null || on === '' ? null : { on, view, words: words.trim() || null };
}

/** What the form of a turn begins with. */
export function turnForm(rupture: string, to: RuptureState, today: string): TurnForm {
  return { is: 'turn', rupture, to, on: today, reason: '', look_again_on: '' };
}

/** Which turns have something to be written: a day, a reason, or both. The others are made at once. */
export function asksBefore({ is_open }: Pick<RuptureView, 'is_open'>, to: RuptureState): boolean {
  return (
    to === 'named' ||
    to === 'set_aside' ||
    to === 'not_repairable' ||
    (to === 'exploring' && !is_open)
  );
}

/** Whether everything is there that a turn owes. */
export function isTurnWhole({ to, on, reason, look_again_on }: TurnForm): boolean {
  if (on === '') return false;
  if (to === 'named') return true;
  return reason.trim() !== '' && (to !== 'set_aside' || look_again_on !== '');
}

/** What the form of a change begins with: what was agreed already, where that is written. */
export function changeForm({ id, rupture }: RuptureView): ChangeForm {
  return {
    is: 'change',
    rupture: id,
    what: null,
    about: 'safety',
    clause: '',
    item: '',
    name: '',
    text: rupture.agreed_change ?? '',
    limit: '',
    value: null,
    words: '',
  };
}

/** The change as it is kept, or nothing while it is not whole. */
export function changeOf(form: ChangeForm): ChangeOf | null {
  const text = form.text.trim();
  const words = form.words.trim() || null;
  switch (form.what) {
    case null:
      return null;
    case 'clause':
      return text === ''
        ? null
        : { kind: 'clause', about: form.about, clause: form.clause || null, text };
    case 'item': {
      const name = form.name.trim();
      const isNamed = form.item !== '' || name !== '';
      return !isNamed || text === '' ? null : { kind: 'item', item: form.item || null, name, text };
    }
    case 'limit':
      return form.limit === '' || form.value === null
        ? null
        : { kind: 'limit', limit: form.limit, value: form.value, words };
  }
}

/** What a draft was begun as. It comes back even where it may not be kept any more: only so can it be let go. */
export function openOf({ target, body }: FoundDraft, { ruptures }: BetweenView): Open | null {
  const typed = (body ?? {}) as { is?: Open['is']; rupture?: string; to?: RuptureState };
  const isThere = ruptures.some(({ id, is_voided }) => id === typed.rupture && !is_voided);
  switch (typed.is) {
    case 'step':
    case 'answer':
    case 'change':
      return isThere ? { is: typed.is, rupture: typed.rupture ?? null } : null;
    case 'turn':
      return isThere && typed.to
        ? { is: 'turn', rupture: typed.rupture ?? null, to: typed.to }
        : null;
    case 'strain':
    case undefined: {
      const known = ruptures.find(({ id }) => id === target);
      return known?.is_voided ? null : { is: 'strain', rupture: known?.id ?? null };
    }
  }
}
