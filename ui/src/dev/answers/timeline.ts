/** What the stand-in answers about the timeline of a client. */
import type { TimelineEntry } from '@/bindings/TimelineEntry';
import type { Answers } from '../fake';
import type { TimelineGroup } from '@/bindings/TimelineGroup';
import { GROUPS } from '@/features/timeline/timeline';

const PAGE = 4;

/** Six things that happened, the newest first. */
export const ENTRIES: (TimelineEntry & { group: TimelineGroup })[] = [
  entry('sessions', 'wren-14', 'session', '2026-03-05', {
    what: { kind: 'session', number: 14, state: 'held' },
    session: 'wren-14',
    is_strained: true,
  }),
  entry('notes', 'note-wren-14', 'alliance_note', '2026-03-05', {
    session: 'wren-14',
    line: 'One picture from memory B, the frame only.',
    is_strained: true,
  }),
  entry('consent', 'answer-1', 'consent_event', '2026-03-05', {
    what: { kind: 'answer', name: 'Breathing exercises', decision: 'declined' },
  }),
  entry('between', 'strain-1', 'rupture', '2026-02-26', {
    line: 'The end came too suddenly.',
    is_voided: true,
  }),
  entry('agreements', 'version-2', 'agreement_version', '2026-01-15', {
    what: { kind: 'agreement', about: 'safety', number: 2, state: 'active' },
  }),
  entry('times', 'contact-1', 'contact', '2026-01-10', { line: 'The letter came.' }),
];

function entry(
  group: TimelineGroup,
  id: string,
  kind: TimelineEntry['kind'],
  on: string,
  over: Partial<TimelineEntry>,
): TimelineEntry & { group: TimelineGroup } {
  const usual = { session: null, what: { kind: 'plain' as const }, line: null };
  return { group, id, kind, on, is_voided: false, is_strained: false, ...usual, ...over };
}

/** A timeline whose groups can be switched. */
export function timelines() {
  let kept: TimelineGroup[] = [...GROUPS];
  return {
    timeline: ({ shown, after }) => {
      const groups = shown ?? kept;
      const all = ENTRIES.filter(({ group }) => groups.includes(group));
      const from = after?.number ?? 0;
      const entries = all.slice(from, from + PAGE).map(({ group: _, ...rest }) => rest);
      const last = entries.at(-1);
      const more = all.length > from + PAGE && last;
      return {
        shown: groups,
        entries,
        next: more ? { on: last.on, at: null, number: from + PAGE } : null,
      };
    },
    keep_timeline_groups: ({ shown }) => void (kept = shown),
  } satisfies Partial<Answers>;
}
