/** More made-up answers for the pages about clients: a draft, a frozen version, a conflict, an empty practice. */
import type { AgreementView } from '@/bindings/AgreementView';
import type { VersionView } from '@/bindings/VersionView';
import { ANSWERS } from './answers';
import type { Answers } from './fake';
import { READING, RESTING } from './answers/hand_over';
import { inMode, modeOf } from './answers/session_mode';
import { MOVED_BY_ME, times } from './answers/times';
import { agreementOf } from './sample/agreements';

/** An agreement whose third version is in that state. */
function withThird(state: VersionView['state'], rest: Partial<VersionView> = {}): AgreementView {
  const view = agreementOf('wren', 'WREN-07', 'quince, mug');
  const newest = view.versions[0]!;
  const third: VersionView = {
    ...structuredClone(newest),
    id: 'version-3',
    state,
    in_force_from: null,
    ...rest,
  };
  third.version = {
    ...third.version,
    number: 3,
    finalised_on: state === 'draft' ? null : '2026-03-12',
    summary_of_change: state === 'draft' ? '' : 'Nothing new after minute 30.',
    sections: third.version.sections.map((section) =>
      section.part === 'commitments'
        ? {
            ...section,
            clauses: [
              ...section.clauses,
              {
                id: 'c20',
                voice: 'therapist_duty',
                lead: null,
                text: 'I start nothing new after minute 30.',
                meaning: null,
              },
            ],
          }
        : section,
    ),
  };
  return { ...view, versions: [third, ...view.versions] };
}

const DRAFTED = () =>
  withThird('draft', {
    fingerprint: null,
    missing: [
      { part: null, clause: null, problem: 'no_summary' },
      { part: 7, clause: null, problem: 'nothing_i_cannot' },
    ],
  });
const OFFERED = () =>
  withThird('offered', {
    prints: [
      {
        id: 'print-1',
        event: {
          document: 'safety_agreement',
          way: 'printed',
          copy: 'stays_here',
          profile: 'large_18pt',
          paper: 'a4',
          pages: 2,
          printed_on: '2026-03-12',
          pdf_sha256: null,
        },
      },
    ],
  });

/** An agreement that was read on the screen, twice. */
const WAS_READ = (): Partial<Answers> => {
  const view = agreementOf('wren', 'WREN-07', 'quince, mug');
  view.versions[0]!.readings = [
    { id: 'read-1', reading: { read_on: '2026-03-05', answer: 'not_today', words: null } },
    {
      id: 'read-2',
      reading: {
        read_on: '2026-03-12',
        answer: 'change_something',
        words: 'Please say “the car park”, not “the incident”.',
      },
    },
  ];
  return { agreement: () => view };
};

const SIGNED = () => {
  const view = agreementOf('wren', 'WREN-07', 'quince, mug');
  const by = { name_as_signed: 'I. Marrow', method: 'ink_on_paper' } as const;
  view.versions[0]!.signings = [
    {
      id: 'signing-1',
      signing: {
        signed_on: '2026-03-05',
        outcome: 'signed',
        signatures: [
          { signer: 'client', ...by },
          { signer: 'therapist', ...by, name_as_signed: 'N. Castellane' },
        ],
        present: null,
        original_location: 'locked drawer 2',
        copy_given: 'paper',
        hand_edits: null,
        in_force_from: null,
      },
    },
  ];
  return view;
};

/** One of the other two while its first version is written: some parts are empty, one does not say why it is left out. */
const WRITING = (about: 'treatment' | 'confidentiality') => {
  const view = agreementOf('wren', 'WREN-07', 'quince, mug', about);
  const draft = view.versions[0]!;
  const blank = ['how_long', 'fees', 'contact_with_others'];
  draft.version.finalised_on = null;
  draft.version.sections = draft.version.sections.map((section) => ({
    ...section,
    clauses: blank.includes(section.part) ? [] : section.clauses,
    ...(section.not_needed ? { reason: null } : {}),
  }));
  const place = (part: string) =>
    draft.version.sections.findIndex((section) => section.part === part) + 1;
  const missing = (part: string, problem: string) =>
    place(part) === 0 ? [] : [{ part: place(part), clause: null, problem }];
  Object.assign(draft, {
    state: 'draft',
    fingerprint: null,
    in_force_from: null,
    missing: [
      ...blank.flatMap((part) => missing(part, 'part_empty')),
      ...missing('recording', 'reason_missing'),
      ...missing('with_guardians', 'reason_missing'),
      ...missing('crisis', 'nothing_i_cannot'),
    ],
  });
  return view;
};

/** Answers where one of the other two is written and the rest stands as it does. */
const WRITTEN = (about: 'treatment' | 'confidentiality'): Partial<Answers> => ({
  agreement: (request, say) =>
    request.about === about ? WRITING(about) : ANSWERS.agreement(request, say),
  keep_agreement_version: () => WRITING(about),
});

/** Something that is due in the practice, and something of one client. */
const DUE = { client: null, code: null, cue: null, on: null, count: 1 };
const WREN = { client: 'wren', code: 'WREN-07', cue: 'quince, mug' };

/** Answers for a case by name; none for a name that is not known. */
export function casesOf(name: string): Partial<Answers> {
  const cases: Record<string, () => Partial<Answers>> = {
    drafted: () => ({ agreement: DRAFTED, draft_agreement: DRAFTED }),
    frozen: () => ({ agreement: () => withThird('finalised') }),
    offered: () => ({ agreement: OFFERED }),
    declined: () => ({ agreement: () => withThird('declined') }),
    'large-print': () => ({ hand_over: () => READING({ profile: 'large_18pt' }) }),
    'extra-print': () => ({ hand_over: () => READING({ profile: 'extra_24pt' }) }),
    'other-way': () => ({ hand_over: () => READING({ language: 'ar-XB', script_dir: 'rtl' }) }),
    'times-arabic': () => times([MOVED_BY_ME], { language: 'ar' }),
    arabic: () => ({ hand_over: () => READING({ language: 'ar', script_dir: 'rtl' }) }),
    'not-frozen': () => ({ hand_over: () => READING({ is_frozen: false }) }),
    resting: () => ({ hand_over: () => RESTING }),
    'was-read': WAS_READ,
    'drafted-anew': () => {
      const view = withThird('draft', { id: 'version-anew', fingerprint: null });
      view.versions[0]!.version.why = 'review';
      return { agreement: () => view, keep_agreement_version: () => view };
    },
    'treatment-drafted': () => WRITTEN('treatment'),
    'confidentiality-drafted': () => WRITTEN('confidentiality'),
    'reads-treatment': () => ({ hand_over: () => READING({ about: 'treatment' }) }),
    'no-agreement': () => ({
      agreement: ({ client, about }) => agreementOf(client, 'HOLT-12', null, about),
    }),
    conflict: () => ({
      note_page: async (request, say) => {
        const page = await ANSWERS.note_page(request, say);
        const kept = { ...page.note.note, what_we_did: 'Kept at another desk.' };
        const draft = { ...kept, what_we_did: 'Typed here, after it.' };
        return { ...page, note: { ...page.note, rev: 3, note: kept, draft, draft_base_rev: 2 } };
      },
    }),
    signed: () => ({ agreement: SIGNED }),
    'signed-no-scans': () => ({ agreement: SIGNED, scans: () => [] }),
    'scan-not-drawn': () => ({
      agreement: SIGNED,
      scan_page: ({ page }) => ({ page, pages: 0, shown: 0, picture: null }),
    }),
    'much-due': () => ({
      today: async (request, say) => ({
        ...(await ANSWERS.today(request, say)),
        due: [
          { ...DUE, what: 'records_request', ...WREN, on: '2026-04-03' },
          { ...DUE, what: 'leave', on: '2026-03-10', count: 2 },
          { ...DUE, what: 'supervision', on: '2026-03-14', count: 3 },
          { ...DUE, what: 'walk_through', on: '2026-03-10' },
          { ...DUE, what: 'executor_pack', on: '2026-02-01' },
          { ...DUE, what: 'retention', on: '2026-03-05', count: 2 },
          { ...DUE, what: 'trash', on: '2026-03-01', count: 4 },
        ],
      }),
    }),
    'nobody-yet': () => ({
      clients: () => [],
      today: async (request, say) => ({
        ...(await ANSWERS.today(request, say)),
        sessions: [],
        drafts: [],
        agreements: [],
        reviews: [],
        without_note: [],
        last_copy_on: null,
        copy_is_beside_vault: false,
        copy_age_days: null,
        due: [],
        has_clients: false,
      }),
    }),
    'added-to': () => ({
      note_page: async (request, say) => {
        const page = await ANSWERS.note_page(request, say);
        const reason = 'Timer read wrongly';
        return {
          ...page,
          note: {
            ...page.note,
            state: 'finished',
            may_reopen: true,
            finished_at: new Date(2026, 2, 5, 15, 20).getTime(),
            additions: [
              {
                id: 'add-1',
                at: new Date(2026, 2, 7, 9, 5).getTime(),
                addition: {
                  addition: 'amendment',
                  added_on: '2026-03-07',
                  text: 'The hard part took 12 minutes, not 10.',
                  what_changed: '10 minutes',
                  reason,
                  requested_by: 'therapist',
                },
              },
              {
                id: 'add-2',
                at: new Date(2026, 2, 9, 14, 0).getTime(),
                addition: {
                  addition: 'client_statement',
                  added_on: '2026-03-09',
                  text: 'I was not upset about the time. I was afraid.',
                  what_changed: null,
                  reason: 'Asked to add own words',
                  requested_by: 'client',
                },
              },
            ],
          },
        };
      },
    }),
    'in-session': () => inMode(modeOf({ strength: 5 })),
    'session-clock': () =>
      inMode(
        modeOf({
          shows_clock: true,
          strength: 5,
          hard_part: { minutes: 6, since: 17, ran_over_lock: false },
        }),
      ),
    'session-locked': () =>
      inMode(
        modeOf({
          shows_clock: true,
          scale: '0_100',
          stop_signal: [],
          steadies: [],
          hard_part: { minutes: 6, since: 17, ran_over_lock: true },
        }),
      ),
  };
  return cases[name]?.() ?? {};
}
