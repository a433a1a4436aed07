/** What is not settled with anybody of the sample practice, as other pages tell it. */
import type { UnsettledView } from '@/bindings/UnsettledView';

/** What is not settled with a client. */
export const unsettledOf = (client: string): UnsettledView[] =>
  client !== 'holt'
    ? []
    : [
        {
          rupture: 'rupture-holt-1',
          client: 'holt',
          code: 'HOLT-12',
          cue: 'window seat',
          days: 2,
          is_due_again: false,
          is_seen_today: false,
        },
      ];
