import { beforeEach, describe, expect, it } from 'vitest';
import { refresh } from '@/app/state.svelte';
import type { CameOfIt } from '@/bindings/CameOfIt';
import type { NoticedBy } from '@/bindings/NoticedBy';
import type { RuptureState } from '@/bindings/RuptureState';
import type { RuptureView } from '@/bindings/RuptureView';
import type { ThreadWhat } from '@/bindings/ThreadWhat';
import { betweenOf } from '@/dev/answers/between';
import { HOLT_OPEN, HOLT_REPAIRED } from '@/dev/sample/between';
import { installFake } from '@/dev/fake';
import { t } from '@/text/text.svelte';
import { answerOf, changeForm, changeOf, isTurnWhole, openOf, stepForm, turnForm } from './forms';
import { CHALLENGES, KINDS, PARTS, SIGNS, STEPS, STRENGTHS } from './kinds';
import { aboutOptions, aboutWords, strainForm, strainOf, withSign } from './strain';
import { placeOf, placeWords } from './thread';
import { cameWords, didWords, pageLine, stateWords, strengthName, wayWords } from './words';

/** What may never stand here: labels, blame, pressure, praise, alarm. */
const UNKIND =
  /resist|manipulat|complian|refus|fail|avoidant|anxious|rupture|strain|must|should|!|%|undefined|\{/i;
const STATES: RuptureState[] = [
  'noticed',
  'named',
  'exploring',
  'repair_underway',
  'repaired',
  'partly_repaired',
  'therapist_considers_settled',
  'not_repairable',
  'set_aside',
];

beforeEach(async () => {
  installFake();
  await refresh();
});

describe('words of what can be chosen', () => {
  const all = [
    ...SIGNS.flatMap(({ codes }) => codes.map((code) => t(`between-sign-${code}`))),
    ...SIGNS.map(({ group }) => t(`between-group-${group}`)),
    ...STEPS.flatMap((code) => [t(`between-do-${code}`), t(`between-did-${code}`)]),
    ...KINDS.map((kind) => t(`between-kind-${kind}`)),
    ...PARTS.map((part) => t(`between-touched-${part}`)),
    ...CHALLENGES.map((one) => t(`between-challenge-${one}`)),
    ...STRENGTHS.map(strengthName),
  ];

  it('are short, kind, and all different within their list', () => {
    for (const words of all) {
      expect(words).not.toMatch(UNKIND);
      expect(words.length).toBeLessThanOrEqual(90);
    }
    const signs = SIGNS.flatMap(({ codes }) => codes);
    expect(new Set(signs).size).toBe(24);
    expect(new Set(signs.map((code) => t(`between-sign-${code}`))).size).toBe(24);
    expect(new Set(STEPS.map((code) => t(`between-do-${code}`))).size).toBe(18);
  });

  it('say what was on my side as mine', () => {
    const mine = SIGNS.find(({ group }) => group === 'therapist')!;
    for (const code of mine.codes) expect(t(`between-sign-${code}`)).toMatch(/^I /);
  });

  it('say who did a step only where that was not the therapist alone', () => {
    const step = HOLT_OPEN.rupture.steps[0]!;
    expect(didWords(step)).toBe('Listened to the end');
    expect(didWords({ ...step, by: 'both' })).toBe('Listened to the end, by us both');
  });
});

describe('how it stands', () => {
  const turned = (state: RuptureState, rest: Partial<RuptureView> = {}): RuptureView => ({
    ...HOLT_OPEN,
    state,
    ...rest,
  });

  it.each(STATES)('is said kindly: %s', (state) => {
    for (const pronoun of ['she', 'he', 'they', 'none'] as const)
      expect(stateWords(turned(state), pronoun)).not.toMatch(UNKIND);
    expect(wayWords(turned('named'), state)).not.toMatch(UNKIND);
  });

  it('tells settled apart from repaired, and whether anybody was asked', () => {
    const settled = turned('therapist_considers_settled', { is_open: false });
    expect(stateWords(settled, 'he')).toBe('Settled as I see it. They were not asked.');
    expect(stateWords({ ...settled, their_view: 'prefers_not_to_say' }, 'he')).toBe(
      'Settled as I see it. They would rather not say.',
    );
    expect(wayWords(settled, 'exploring')).toBe('Open it again');
    const noticed = (noticed_by: NoticedBy) =>
      stateWords({ ...turned('noticed'), rupture: { ...HOLT_OPEN.rupture, noticed_by } }, 'she');
    expect(noticed('client')).toBe('Brought up by her. Not talked about yet.');
    expect(noticed('both')).toBe('Brought up by her. Not talked about yet.');
    expect(noticed('therapist')).toBe('Noticed, and not said aloud yet.');
    expect(wayWords(HOLT_OPEN, 'exploring')).toBe('We are finding out what it was');
    expect(stateWords(turned('repaired'), 'she')).toBe('Repaired, in her view.');
  });

  it('is one sentence for the page', () => {
    const page = (...ruptures: RuptureView[]) => betweenOf('holt', { ruptures });
    expect(pageLine(page())).toBe('Nothing is noted between us so far.');
    expect(pageLine(page({ ...HOLT_REPAIRED, is_voided: true }))).toBe(
      'Nothing is noted between us so far.',
    );
    const closed = (state: RuptureState) => page({ ...HOLT_REPAIRED, state });
    expect(pageLine(closed('repaired'))).toBe('Nothing between us is waiting to be settled.');
    expect(pageLine(closed('not_repairable'))).toMatch(/could not be put right here\.$/);
    expect(pageLine(closed('set_aside'))).toMatch(/set aside until a day\.$/);
    expect(pageLine(page(HOLT_OPEN, { ...HOLT_OPEN, id: 'two' }))).toBe(
      '2 things between us are not settled yet.',
    );
    expect(pageLine(page({ ...HOLT_OPEN, days: 0, sessions_since: 1 }))).toBe(
      'Something between us is not settled yet, since today. 1 session since.',
    );
  });

  it.each<[CameOfIt, string]>([
    [
      { kind: 'agreement', about: 'safety', number: 4, state: 'offered', text: null },
      'Our safety agreement, version 4: waiting to be agreed',
    ],
    [
      { kind: 'agreement', about: 'safety', number: 4, state: 'declined', text: null },
      'Our safety agreement, version 4: not agreed',
    ],
    [{ kind: 'plan', number: 2, state: 'active', limit: null }, 'Pacing plan 2: in force'],
    [{ kind: 'ending', ending: 'e' }, 'A plan for ending'],
  ])('what came of it says how it stands: %#', (came, words) => {
    expect(cameWords(came)).toBe(words);
  });
});

describe('a place of the thread', () => {
  const place = (what: ThreadWhat) =>
    placeOf({ on: '2026-03-10', is_strained: false, record: 'r', what }, 'none');

  it.each<ThreadWhat>([
    { kind: 'strain', line: 'A', words: null, intensity: null, is_open: false },
    ...STATES.map((to): ThreadWhat => ({ kind: 'turned', to, line: 'A', change: null })),
    { kind: 'boundary', by: 'client', area: 'time', what: 'A' },
    { kind: 'time_changed', by: 'client', words: null },
    { kind: 'time_changed', by: 'other', words: null },
    { kind: 'agreed', about: 'treatment', number: 1 },
    { kind: 'paced', number: 1 },
    { kind: 'refused', name: 'Recording' },
    { kind: 'said', words: 'A' },
    { kind: 'reached', words: 'A' },
    { kind: 'ending' },
  ])('has its words: %#', (what) => {
    expect(placeWords(place(what))).not.toMatch(UNKIND);
    expect(place(what).name).not.toBe('');
  });

  it('has a dot only for what the client calls repaired', () => {
    const mark = (to: RuptureState) => place({ kind: 'turned', to, line: 'A', change: null }).mark;
    expect(STATES.filter((to) => mark(to) === 'dot')).toEqual(['repaired']);
    expect(STATES.filter((to) => mark(to) === 'diamond')).toEqual(['not_repairable']);
  });
});

describe('what is typed', () => {
  it('owes nothing but a line and a day', () => {
    const form = strainForm(null, '2026-03-12');
    expect(strainOf(form, null)).toBeNull();
    expect(strainOf({ ...form, line: ' A ' }, null)).toMatchObject({ line: 'A' });
    expect(strainOf({ ...form, line: 'A', noticed_on: '' }, null)).toBeNull();
    const by = { intensity: null, intensity_by: 'client' as const };
    expect(strainOf({ ...form, line: 'A', ...by }, null)?.intensity_by).toBeNull();
  });

  it('keeps what is there where nothing is changed', () => {
    expect(strainOf(strainForm(HOLT_OPEN, '2026-03-12'), HOLT_OPEN.rupture)).toEqual(
      HOLT_OPEN.rupture,
    );
    expect(withSign(HOLT_OPEN.rupture.markers, 'c_about_frame', false)).toEqual([]);
  });

  it('is about something that is not listed any more, until that is changed', () => {
    const gone = { kind: 'item' as const, item: 'gone' };
    const page = betweenOf('holt');
    expect(aboutOptions(page, gone).at(-1)).toEqual({ about: gone, name: 'What it was about' });
    expect(aboutWords(page, gone)).toBeNull();
    expect(aboutWords(page, { kind: 'clause', version: 'version-3', clause: 'c20' })).toBe(
      'Our safety agreement: I start nothing new after minute 30.',
    );
  });

  it('owes an answer its view, a turn its reason, and setting aside its day', () => {
    expect(answerOf({ is: 'answer', rupture: 'r', view: null, words: 'A', on: 'd' })).toBeNull();
    const day = '2026-03-12';
    expect(isTurnWhole(turnForm('r', 'named', day))).toBe(true);
    expect(isTurnWhole({ ...turnForm('r', 'named', day), on: '' })).toBe(false);
    expect(isTurnWhole(turnForm('r', 'not_repairable', day))).toBe(false);
    const aside = { ...turnForm('r', 'set_aside', day), reason: 'A' };
    expect(isTurnWhole(aside)).toBe(false);
    expect(isTurnWhole({ ...aside, look_again_on: day })).toBe(true);
  });

  it('owes a change its words or its number', () => {
    const form = changeForm(HOLT_OPEN);
    expect(changeOf({ ...form, what: 'clause', text: ' ' })).toBeNull();
    expect(changeOf({ ...form, what: 'item', text: 'A' })).toBeNull();
    expect(changeOf({ ...form, what: 'item', text: 'A', item: 'i' })).toMatchObject({ item: 'i' });
    expect(changeOf({ ...form, what: 'limit', limit: 'gap_days' })).toBeNull();
    expect(changeForm(HOLT_REPAIRED).text).toBe('I speak to him, not to the interpreter.');
  });

  it('comes back unless it was of something entered in error', () => {
    const found = (body: unknown, target = 'd') => ({
      target,
      session: null,
      base_rev: null,
      at: 0,
      body,
    });
    const page = betweenOf('holt', { ruptures: [HOLT_OPEN, HOLT_REPAIRED] });
    const step = stepForm(HOLT_OPEN.id, 'r_listen', '2026-03-12');
    expect(openOf(found(step), page)).toEqual({ is: 'step', rupture: HOLT_OPEN.id });
    const named = turnForm(HOLT_OPEN.id, 'named', '2026-03-12');
    expect(openOf(found(named), page)).toEqual({
      is: 'turn',
      rupture: HOLT_OPEN.id,
      to: 'named',
    });
    expect(openOf(found({ is: 'strain' }), page)).toEqual({ is: 'strain', rupture: null });
    const voided = betweenOf('holt', { ruptures: [{ ...HOLT_OPEN, is_voided: true }] });
    expect(openOf(found(step), voided)).toBeNull();
    expect(openOf(found({ is: 'strain' }, HOLT_OPEN.id), voided)).toBeNull();
  });
});
