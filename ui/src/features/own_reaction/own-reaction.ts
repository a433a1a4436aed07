/** What a session left in the therapist: what is typed of it. */
import type { OwnReaction } from '@/bindings/OwnReaction';
import type { OwnReactionView } from '@/bindings/OwnReactionView';
import type { ReactionThen } from '@/bindings/ReactionThen';

/** What can become of it, in the order in which it is offered. */
export const THEN: readonly ReactionThen[] = ['nothing', 'supervision', 'own_therapy', 'break'];

/** One while it is written. */
export type ReactionForm = {
  on: string;
  in_body: string;
  feeling: string;
  pull: string;
  about: string;
  then: ReactionThen | null;
  /** After which session, if it was begun there. */
  session: string | null;
};

/** What the form begins with. */
export function reactionForm(
  view: OwnReactionView | null,
  today: string,
  session: string | null,
): ReactionForm {
  const kept = view?.reaction;
  return {
    on: kept?.on ?? today,
    in_body: kept?.in_body ?? '',
    feeling: kept?.feeling ?? '',
    pull: kept?.pull ?? '',
    about: kept?.about ?? '',
    then: kept?.then ?? null,
    session: view ? view.session : session,
  };
}

/** As it is kept, or nothing while no word was written. */
export function reactionOf(form: ReactionForm): OwnReaction | null {
  const said = (words: string) => words.trim() || null;
  const words = {
    in_body: said(form.in_body),
    feeling: said(form.feeling),
    pull: said(form.pull),
    about: said(form.about),
  };
  if (form.on === '' || Object.values(words).every((word) => word === null)) return null;
  return { on: form.on, ...words, then: form.then };
}
