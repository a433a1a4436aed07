import { mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from './call';

const TYPED = 'kettle and quince';

afterEach(() => vi.restoreAllMocks());

describe('what is thrown at the door', () => {
  it('that is not one of our problems goes no further, and into no console', async () => {
    const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    );
    mockIPC(() => {
      throw `invalid type: string "${TYPED}"`;
    });
    const outcome = await call('search', {
      words: TYPED,
      client: null,
      kinds: [],
      with_private: false,
      from_day: null,
      to_day: null,
      skip: 0,
    });
    expect(outcome).toEqual({ ok: false, problem: { code: 'unexpected', place: 'ipc' } });
    for (const heard of consoles) expect(heard).not.toHaveBeenCalled();
  });
});
