import { beforeEach, describe, expect, it } from 'vitest';
import { installFake, type Called } from '@/dev/fake';
import {
  drawCurtain,
  dropCurtain,
  isCurtain,
  liftCurtain,
  needsPassphrase,
} from './curtain.svelte';

let called: Called[];
beforeEach(() => {
  called = installFake();
  dropCurtain();
});

describe('the curtain', () => {
  it('is lifted by its key within a minute', async () => {
    drawCurtain(0);
    expect(isCurtain()).toBe(true);
    await liftCurtain(59_000);
    expect(isCurtain()).toBe(false);
    expect(called).toEqual([]);
  });

  it('needs the passphrase after a minute: the vault locks', async () => {
    drawCurtain(0);
    expect(needsPassphrase(60_000)).toBe(true);
    await liftCurtain(60_000);
    expect(called.map(({ command }) => command)).toContain('lock');
  });
});
