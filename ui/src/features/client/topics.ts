/** Topics: how open each is, and who may make it more open. */
import type { Openness } from '@/bindings/Openness';
import type { SetBy } from '@/bindings/SetBy';
import type { TopicBoundary } from '@/bindings/TopicBoundary';
import type { TopicView } from '@/bindings/TopicView';

/** From the most open to the most careful. */
export const OPENNESS: readonly Openness[] = ['open', 'go_gently', 'not_yet', 'off_limits'];

/** Who can have decided. */
export const SET_BY: readonly SetBy[] = ['client', 'joint', 'therapist_with_client'];

/** How open a topic is that nobody has spoken about. */
export const UNSAID: Openness = 'go_gently';

/** Whether a change makes a topic more open than it was. */
export function isMoreOpen(from: Openness, to: Openness): boolean {
  return OPENNESS.indexOf(to) < OPENNESS.indexOf(from);
}

/** Whether this person may make this change: more open is the client's, alone or with the therapist.
 * A new topic counts as one to go gently with. */
export function mayChange(from: Openness | null, to: Openness, by: SetBy): boolean {
  return by !== 'therapist_with_client' || !isMoreOpen(from ?? UNSAID, to);
}

/** Topics that are left alone today. */
export function leftAlone(topics: readonly TopicView[]): TopicView[] {
  return topics.filter(
    ({ topic }) => topic.openness === 'not_yet' || topic.openness === 'off_limits',
  );
}

/** Topics that may be touched with care. */
export function withCare(topics: readonly TopicView[]): TopicView[] {
  return topics.filter(({ topic }) => topic.openness === 'go_gently');
}

/** What is typed about a topic before it is kept. Who decided is asked afresh for a new one. */
export type TopicForm = {
  label: string;
  openness: Openness | null;
  by: SetBy | null;
  note: string;
};

/** What the form begins with. A topic nobody has said anything about yet: with care, until the client says more. */
export function topicForm(view: TopicView | null): TopicForm {
  if (view === null) return { label: '', openness: UNSAID, by: null, note: '' };
  const { label, openness, set_by: by, note } = view.topic;
  return { label, openness, by, note: note ?? '' };
}

/** The topic as it is kept, or nothing while it is not whole. It holds from today if how open it is changed. */
export function topicOf(
  form: TopicForm,
  before: TopicView | null,
  today: string,
): TopicBoundary | null {
  const { label, openness, by, note } = form;
  if (openness === null || by === null) return null;
  return {
    label: label.trim(),
    openness,
    set_by: by,
    valid_from: before?.topic.openness === openness ? before.topic.valid_from : today,
    note: note.trim() === '' ? null : note.trim(),
  };
}
