import { describe, expect, it } from 'vitest';
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Part } from '@/bindings/Part';
import type { Section } from '@/bindings/Section';
import { agreementOf } from '@/dev/sample/agreements';
import {
  hasLines,
  isLong,
  isOwed,
  KINDS,
  meaningsOf,
  owesReason,
  partAt,
  standingOf,
  voiceOf,
} from './parts';
import { partHint, partTitle } from './words';

const versionOf = (about: (typeof KINDS)[number]): AgreementVersion =>
  agreementOf('wren', 'WREN-07', null, about).versions[0]!.version;
const partsOf = (about: (typeof KINDS)[number]) =>
  versionOf(about).sections.map(({ part }) => part);
const ALL: Part[] = [...new Set(KINDS.flatMap(partsOf))];

describe('the parts of an agreement', () => {
  it('are ten, eighteen and seven, numbered by their place', () => {
    expect(KINDS.map((about) => partsOf(about).length)).toEqual([10, 18, 7]);
    expect(partAt(versionOf('safety'), 7)).toBe('crisis');
    expect(partAt(versionOf('treatment'), 8)).toBe('crisis');
    expect(partAt(versionOf('confidentiality'), 8)).toBeNull();
  });

  it('are folded only where they are many', () => {
    expect(KINDS.filter((about) => isLong(versionOf(about)))).toEqual(['treatment']);
  });

  it('cannot be left out where they are owed', () => {
    expect(partsOf('safety').filter(isOwed)).toEqual([
      'grounding',
      'signs',
      'stop_signal',
      'check_in',
      'crisis',
      'review',
    ]);
    expect(partsOf('treatment').filter(isOwed)).toEqual([
      'who_i_am',
      'confidentiality',
      'crisis',
      'records_and_rights',
      'right_to_stop',
      'review',
    ]);
    expect(partsOf('confidentiality').filter(isOwed)).toEqual([
      'confidentiality',
      'how_i_share',
      'records_and_rights',
      'review',
    ]);
  });

  it('have numbers to call where somebody may have to be called', () => {
    expect(ALL.filter(hasLines)).toEqual(['crisis', 'line_crossed', 'complaints']);
  });

  it('offer plain words everywhere, and say whose words they most often are', () => {
    for (const part of ALL) {
      expect(meaningsOf(part)).toContain(null);
      expect(voiceOf(part)).toBeTruthy();
    }
  });

  it('have a title and say what they owe', () => {
    for (const part of ALL) {
      expect(partTitle(part, 1)).toMatch(/^1\. [A-Z]/);
      expect(partHint(part)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('call no limit by name in a clause that is new', () => {
    expect(meaningsOf('confidentiality')[0]).toBeNull();
  });
});

describe('how a part stands', () => {
  const version = { ...versionOf('treatment'), review_on: null };
  const stands = (section: Partial<Section>, about = KINDS[1]!) =>
    standingOf(
      { part: 'fees', not_needed: false, clauses: [], lines: [], after: [], ...section },
      version,
      about,
    );
  const clause = { id: 'c1', voice: 'joint', lead: null, text: ' ', meaning: null } as const;

  it('is empty until something is said in it', () => {
    expect(stands({})).toBe('empty');
    expect(stands({ clauses: [clause] })).toBe('empty');
    expect(stands({ clauses: [{ ...clause, text: 'It costs 45.' }] })).toBe('written');
    expect(stands({ lines: [{ who: '', number: '', verified_on: null }] })).toBe('written');
  });

  it('is said by the day to look again, in its own part', () => {
    const section = {
      part: 'review' as const,
      not_needed: false,
      clauses: [],
      lines: [],
      after: [],
    };
    expect(standingOf(section, version, 'treatment')).toBe('empty');
    const dated = { ...version, review_on: '2026-06-03' };
    expect(standingOf(section, dated, 'treatment')).toBe('written');
  });

  it('owes a reason where it is not needed, but never in the safety agreement', () => {
    expect(stands({ not_needed: true })).toBe('reason_owed');
    expect(stands({ not_needed: true, reason: ' ' })).toBe('reason_owed');
    expect(stands({ not_needed: true, reason: 'Nobody pays.' })).toBe('not_needed');
    expect(stands({ not_needed: true }, 'safety')).toBe('not_needed');
    expect(KINDS.filter(owesReason)).toEqual(['treatment', 'confidentiality']);
  });
});
