/** What is typed of a request for records. */
import type { AnswerTime } from '@/bindings/AnswerTime';
import type { DataRequest } from '@/bindings/DataRequest';
import type { DataRequestsView } from '@/bindings/DataRequestsView';
import type { DataRequestView } from '@/bindings/DataRequestView';
import type { RequestDecision } from '@/bindings/RequestDecision';
import type { RequestWish } from '@/bindings/RequestWish';

/** What can be asked for, in the order in which it is offered. */
export const WISHES: readonly RequestWish[] = [
  'access',
  'amend',
  'erase',
  'restrict',
  'portability',
];
/** Within which times an answer can be owed. */
export const TIMES: readonly AnswerTime[] = ['thirty_days', 'sixty_days', 'one_month', 'typed'];
/** What can be decided. */
export const DECISIONS: readonly RequestDecision[] = ['open', 'granted', 'partly', 'refused'];

/** A request while it is written. What is blank is not known. */
export type RequestForm = {
  received_on: string;
  wish: RequestWish;
  words: string;
  identity: string;
  time: AnswerTime;
  due_typed: string;
  told_on: string;
  longer_reason: string;
  longer_to: string;
  decision: RequestDecision;
  reasons: string;
  complain: string;
  given_on: string;
  given_what: string;
  given_to: string;
  given_how: string;
};

/** The time that is usual for a wish where the practice is. */
export function usualTime(view: DataRequestsView, wish: RequestWish): AnswerTime {
  return view.usual.find((one) => one.wish === wish)?.time ?? 'typed';
}

/** What the form begins with. */
export function requestForm(view: DataRequestsView, of: DataRequestView | null): RequestForm {
  const kept = of?.request;
  return {
    received_on: kept?.received_on ?? view.today,
    wish: kept?.wish ?? 'access',
    words: kept?.words ?? '',
    identity: kept?.identity ?? '',
    time: kept?.time ?? usualTime(view, 'access'),
    due_typed: kept?.due_typed ?? '',
    told_on: kept?.extension?.told_on ?? '',
    longer_reason: kept?.extension?.reason ?? '',
    longer_to: kept?.extension?.to ?? '',
    decision: kept?.decision ?? 'open',
    reasons: kept?.reasons ?? '',
    complain: kept?.how_to_complain ?? view.how_to_complain,
    given_on: '',
    given_what: '',
    given_to: '',
    given_how: '',
  };
}

/** What is asked beside what came: more time, the answer, and what was given. */
export type RequestParts = { longer: boolean; answer: boolean; given: boolean };

/**
 * Which of it belongs to how a request stands. One that is only being written down has come and nothing more; more time
 * is asked for before it is answered. What was typed already is never hidden.
 */
export function partsOf(form: RequestForm, of: DataRequestView | null): RequestParts {
  const isTyped = (...words: string[]) => words.some((one) => one.trim() !== '');
  const isKept = of !== null;
  return {
    longer:
      isTyped(form.told_on, form.longer_reason, form.longer_to) ||
      (isKept && form.decision === 'open'),
    answer: isKept || form.decision !== 'open' || isTyped(form.reasons),
    given: isKept || isTyped(form.given_on, form.given_what, form.given_to, form.given_how),
  };
}

const said = (words: string) => words.trim() || null;

/** The request as it is kept, or nothing while the day on which it came is not known. */
export function requestOf(form: RequestForm, of: DataRequest | null): DataRequest | null {
  if (form.received_on === '') return null;
  const refuses = form.decision === 'partly' || form.decision === 'refused';
  const isTyped = form.time === 'typed';
  const isLonger = form.told_on !== '' || form.longer_reason.trim() !== '';
  if (isLonger && form.told_on === '') return null;
  const isGiven = [form.given_what, form.given_to, form.given_how].some(
    (words) => words.trim() !== '',
  );
  if (isGiven && form.given_on === '') return null;
  const given = {
    given_on: form.given_on,
    what: form.given_what.trim(),
    to_whom: form.given_to.trim(),
    how: form.given_how.trim(),
  };
  return {
    received_on: form.received_on,
    wish: form.wish,
    words: said(form.words),
    identity: form.identity.trim(),
    time: form.time,
    due_typed: (isTyped && form.due_typed) || null,
    extension: isLonger
      ? {
          told_on: form.told_on,
          reason: form.longer_reason.trim(),
          to: (isTyped && form.longer_to) || null,
        }
      : null,
    decision: form.decision,
    reasons: said(form.reasons),
    how_to_complain: refuses ? said(form.complain) : null,
    given: [...(of?.given ?? []), ...(isGiven ? [given] : [])],
    covers: of?.covers ?? [],
  };
}
