/** What the stand-in answers about progress reports: WREN-07's was given, HOLT-12's is being written, PLUM-15's is agreed. */
import type { FoundLabelView } from '@/bindings/FoundLabelView';
import type { OfferedText } from '@/bindings/OfferedText';
import type { ProgressReport } from '@/bindings/ProgressReport';
import type { Problem } from '@/bindings/Problem';
import type { ReportState } from '@/bindings/ReportState';
import type { ReportsView } from '@/bindings/ReportsView';
import type { ReportView } from '@/bindings/ReportView';
import { placesOf } from '@/features/report/kinder';
import { FIELDS } from '@/features/report/report';
import type { Answers } from '../fake';
import { clientOf } from './people';
import { OUR_WORDS } from './word_lists';

const STALE: Problem = { code: 'stale' };

const NEXT: Record<ReportState, ReportState[]> = {
  draft: ['read_together', 'given', 'withdrawn'],
  read_together: ['draft', 'agreed', 'withdrawn'],
  agreed: ['given', 'withdrawn'],
  given: ['withdrawn'],
  withdrawn: [],
};

const blank: ProgressReport = {
  number: 1,
  from: '2025-12-04',
  to: '2026-03-12',
  sections: [
    'set_out',
    'movements',
    'hard',
    'helped',
    'differently',
    'unknown',
    'choices',
    'client_words',
  ],
  set_out: null,
  movements: null,
  hard: null,
  makes_sense: null,
  helped: [],
  differently: null,
  unknown: null,
  stay: null,
  choices: [],
  client_words: null,
  client_says_nothing: false,
  look_again_on: null,
  read_on: null,
  unread_because: null,
  given_on: null,
};

/** What was both noticed with WREN-07 over the winter. */
export const WINTER: ProgressReport = {
  ...blank,
  number: 2,
  to: '2026-03-05',
  set_out: 'Sit at the kitchen table with the door shut for one cup of tea.',
  movements: 'You have had the door half shut. You chose the day.',
  hard: 'Court letters brought the old fear back.',
  makes_sense: 'letters used to mean danger.',
  helped: ['The warm mug.', 'Starting to close at minute 35.'],
  differently:
    'I started something too late on 19 February. Now I start nothing new after minute 30.',
  unknown: 'How the nights go when no letter comes.',
  stay: 'Stay where we are, with the half-shut door.',
  choices: ['Try the door shut, with the radio on.'],
  client_words: 'I noticed I sing again.',
  look_again_on: '2026-04-16',
  read_on: '2026-03-05',
  given_on: '2026-03-05',
};

/** What is being written with HOLT-12. Two labels stand in it, and a word in the client's own words that is left as it is. */
export const SPRING: ProgressReport = {
  ...blank,
  from: '2026-01-13',
  to: '2026-03-10',
  set_out: 'Sleep.',
  movements: 'Two nights of four hours, perhaps.',
  hard: 'A text message was seen by someone else. After that you were Resistant to the phone, and there was a relapse.',
  differently: 'I will check how you want to be contacted, each time.',
  client_words: 'I refused to look at it.',
};

/** Labels in the parts on the paper, as its texts stand. The client's own words are left as they are. */
function labelsOf(report: ProgressReport): FoundLabelView[] {
  const parts = report.sections.filter((section) => section !== 'client_words');
  const fields: (keyof ProgressReport)[] = parts.flatMap((section) => [...FIELDS[section]]);
  return fields.flatMap((field) => {
    const words = [report[field]].flat().join('\n');
    const found = OUR_WORDS.filter(({ label }) => placesOf(words, label).length > 0);
    return found.map(({ label, kinder, is_kept_out }) => ({
      field,
      label,
      kinder: kinder || null,
      is_kept_out,
    }));
  });
}

/** A report as the page shows it. */
export function reportView(
  id: string,
  state: ReportState,
  report: ProgressReport,
  rest: Partial<ReportView> = {},
): ReportView {
  const isFixed = state === 'agreed' || state === 'given';
  return {
    id,
    rev: 1,
    state,
    may_become: NEXT[state],
    labels: labelsOf(report),
    names_left_alone: false,
    names_unsafe: false,
    grade: 4,
    fingerprint: isFixed ? '41d8 90fe' : null,
    sources: [],
    report,
    ...rest,
  };
}

/** What could be taken in for HOLT-12. */
export const OFFERED: OfferedText[] = [
  {
    section: 'set_out',
    text: 'Sleep from one to five, three nights a week.',
    from: 'goal-holt-1',
    kind: 'goal',
  },
  { section: 'helped', text: 'The poem.', from: 'strength-1', kind: 'strength' },
  { section: 'choices', text: 'Rest for a month.', from: 'feedback-1', kind: 'feedback' },
  { section: 'client_words', text: 'The poem is mine.', from: 'feedback-1', kind: 'feedback' },
];

/** The page of a client. */
export const reportsOf = (client: string, rest: Partial<ReportsView> = {}): ReportsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  language: 'en-GB',
  reports: [],
  offered: [],
  ...rest,
});

const begins = (): Map<string, ReportView[]> =>
  new Map([
    [
      'wren',
      [
        reportView('report-2', 'given', WINTER),
        reportView('report-1', 'given', {
          ...blank,
          from: '2025-09-04',
          to: '2025-12-04',
          movements: 'The stairs seem a little shorter.',
          client_says_nothing: true,
          choices: ['Meet in the morning.'],
          unread_because: 'The last hour was cut short, and it was asked for by letter.',
          given_on: '2025-12-08',
        }),
      ],
    ],
    ['holt', [reportView('report-holt-1', 'draft', SPRING)]],
    [
      'plum',
      [
        reportView('report-plum-1', 'agreed', {
          ...WINTER,
          number: 1,
          client_words: null,
          client_says_nothing: true,
          given_on: null,
        }),
      ],
    ],
  ]);

/** Every answer; what is written and taken further stays so until it is called again. */
export function reports(): Pick<
  Answers,
  'reports' | 'begin_report' | 'keep_report' | 'report_state'
> {
  const now = begins();
  const of = (client: string) => now.get(client) ?? [];
  const view = (client: string) =>
    reportsOf(client, {
      reports: of(client),
      offered: client === 'holt' || of(client)[0]?.state === 'draft' ? OFFERED : [],
    });

  /** Puts a changed report in place, if it is still the one that was looked at. */
  function change(id: string, base_rev: number, next: (kept: ReportView) => ReportView) {
    const client = [...now.keys()].find((one) => of(one).some((each) => each.id === id)) ?? 'wren';
    const kept = of(client).find((each) => each.id === id);
    if (kept && kept.rev !== base_rev) throw STALE;
    now.set(
      client,
      of(client).map((each) => (each.id === id ? { ...next(each), rev: each.rev + 1 } : each)),
    );
    return view(client);
  }

  return {
    reports: ({ client }) => view(client),
    begin_report: ({ client }) => {
      const last = of(client)[0]?.report;
      const number = (last?.number ?? 0) + 1;
      const body = { ...blank, number, from: last?.to ?? '2026-01-13' };
      now.set(client, [reportView(`report-${client}-${number}`, 'draft', body), ...of(client)]);
      return view(client);
    },
    keep_report: ({ report, base_rev, sources, body }) =>
      change(report, base_rev, (kept) =>
        reportView(kept.id, kept.state, body, { rev: kept.rev, sources, grade: kept.grade }),
      ),
    report_state: ({ report, base_rev, to, on, unread_because }) =>
      change(report, base_rev, (kept) =>
        reportView(
          kept.id,
          to,
          {
            ...kept.report,
            read_on: to === 'read_together' ? on : kept.report.read_on,
            given_on: to === 'given' ? on : kept.report.given_on,
            unread_because: unread_because ?? kept.report.unread_because,
          },
          { rev: kept.rev, sources: kept.sources, grade: kept.grade },
        ),
      ),
  };
}
