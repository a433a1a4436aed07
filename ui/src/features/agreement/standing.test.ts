import { describe, expect, it } from 'vitest';
import type { AgreementView } from '@/bindings/AgreementView';
import type { VersionState } from '@/bindings/VersionState';
import type { VersionView } from '@/bindings/VersionView';
import {
  before,
  inForce,
  isRewording,
  mayBeWithdrawn,
  nextNumber,
  toLookAt,
  waiting,
  wasOffered,
} from './standing';

const version = (number: number, state: VersionState) =>
  ({
    id: `v${number}`,
    state,
    version: { number },
    prints: [],
    in_force_from: ['active', 'superseded'].includes(state) ? '2026-01-01' : null,
  }) as unknown as VersionView;
const view = (...versions: VersionView[]) => ({ versions }) as unknown as AgreementView;

describe('how an agreement stands', () => {
  const all = view(
    version(4, 'draft'),
    version(3, 'active'),
    version(2, 'declined'),
    version(1, 'superseded'),
  );

  it('one version holds while the next is written', () => {
    expect(inForce(all)?.id).toBe('v3');
    expect(waiting(all)?.id).toBe('v4');
    expect(nextNumber(all)).toBe(4);
  });

  it('is read beside the version that held before, not beside one that was not agreed', () => {
    expect(before(all, all.versions[1]!)?.id).toBe('v1');
    expect(before(all, all.versions[3]!)).toBeNull();
  });

  it('shows the frozen version that waits before the one in force, and never a draft', () => {
    expect(toLookAt(all, undefined)?.id).toBe('v3');
    expect(toLookAt(all, 'v1')?.id).toBe('v1');
    expect(toLookAt(all, 'v4')?.id).toBe('v3');
    expect(toLookAt(view(version(2, 'offered'), version(1, 'active')), undefined)?.id).toBe('v2');
    expect(toLookAt(view(version(1, 'draft')), undefined)).toBeNull();
  });

  it('can be taken back while it holds or is agreed to hold', () => {
    expect(
      ['active', 'agreed', 'draft', 'withdrawn'].map((state) =>
        mayBeWithdrawn(version(1, state as VersionState)),
      ),
    ).toEqual([true, true, false, false]);
  });

  it('what nobody agreed to is written anew; what was agreed is followed by the next', () => {
    const on = (state: VersionState) => view(version(2, state), version(1, 'active'));
    expect((['finalised', 'offered', 'declined'] as const).map((s) => isRewording(on(s)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isRewording(on('active'))).toBe(false);
    expect(nextNumber(on('offered'))).toBe(2);
  });

  it('a version that was not agreed that day can be offered again', () => {
    const declined = view(version(2, 'declined'), version(1, 'active'));
    expect(waiting(declined)?.id).toBe('v2');
    expect(toLookAt(declined, undefined)?.id).toBe('v1');
  });

  it('nobody can answer what nobody saw or heard', () => {
    expect(wasOffered(version(1, 'finalised'))).toBe(false);
    expect(wasOffered(version(1, 'offered'))).toBe(true);
  });
});
