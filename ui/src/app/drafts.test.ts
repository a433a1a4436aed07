import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFake, type Called } from '@/dev/fake';
import { root } from '@/dev/root.svelte';
import {
  begun,
  draft,
  flushAll,
  keepOnLeaving,
  selfKeeping,
  waits,
  type Draft,
} from './drafts.svelte';

type Note = { text: string };
const OF = {
  target: 'note-1',
  kind: 'alliance_note' as const,
  client: 'wren',
  session: 's-1',
  base_rev: 2,
};

let called: Called[];
let end: () => void;
let note: Draft<Note>;

const kept = () =>
  called
    .filter(({ command }) => command === 'keep_draft')
    .map(({ request }) => (request as { body: Note }).body.text);
const settle = async () => {
  flushSync();
  await vi.advanceTimersByTimeAsync(0);
};
function open(text = '', waiting: Note | null = null): Draft<Note> {
  end = root(() => (note = draft<Note>(OF, { text }, waiting)));
  flushSync();
  return note;
}

beforeEach(() => {
  vi.useFakeTimers();
  called = installFake();
});
afterEach(() => {
  end?.();
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is kept half a second after the last key, once', async () => {
    open();
    note.body.text = 'a';
    await settle();
    await vi.advanceTimersByTimeAsync(400);
    note.body.text = 'ab';
    await settle();
    await vi.advanceTimersByTimeAsync(400);
    expect(kept()).toEqual([]);
    await vi.advanceTimersByTimeAsync(101);
    expect(kept()).toEqual(['ab']);
    expect(note.saved).toBe('15:02');
  });

  it('says whose it is and from which revision', async () => {
    open();
    note.body.text = 'a';
    await note.now();
    expect(called.at(-1)?.request).toEqual({ ...OF, body: { text: 'a' } });
  });

  it('is not kept when nothing was changed', async () => {
    open('as it was');
    await flushAll();
    expect(kept()).toEqual([]);
    expect(note.isChanged).toBe(false);
  });

  it('that was waiting is what the page begins with', () => {
    open('kept', { text: 'typed before the lock' });
    expect(note.body.text).toBe('typed before the lock');
    expect(note.isChanged).toBe(true);
  });

  it('is kept at once when everything is flushed, before a lock', async () => {
    open();
    note.body.text = 'half a sen';
    await flushAll();
    expect(kept()).toEqual(['half a sen']);
  });

  it('is kept when a field is left', async () => {
    open();
    const stop = keepOnLeaving();
    note.body.text = 'left';
    document.dispatchEvent(new Event('focusout'));
    await settle();
    expect(kept()).toEqual(['left']);
    stop();
  });

  it('is kept when its page goes away', async () => {
    open();
    note.body.text = 'gone';
    end();
    await settle();
    expect(kept()).toEqual(['gone']);
  });

  it('does not come back after the note was finished', async () => {
    open();
    note.body.text = 'whole';
    expect(await note.settle()).toEqual({ text: 'whole' });
    const before = kept().length;
    note.keptAs({ text: 'whole' }, 3);
    end();
    await vi.advanceTimersByTimeAsync(2000);
    expect(kept()).toHaveLength(before);
    expect(note.isChanged).toBe(false);
  });

  it('goes on being kept when finishing was refused', async () => {
    open();
    note.body.text = 'whole';
    await note.settle();
    note.resume();
    await vi.advanceTimersByTimeAsync(600);
    expect(kept()).toEqual(['whole']);
  });

  it('can be thrown away, and put back', async () => {
    open('as it was');
    note.body.text = 'other';
    const thrown = await note.discard();
    expect(note.body.text).toBe('as it was');
    expect(called.at(-1)).toEqual({ command: 'discard_draft', request: { target: 'note-1' } });
    note.putBack(thrown);
    expect(note.body.text).toBe('other');
  });

  it('stays in the field, and says why, when it could not be kept', async () => {
    called = installFake({
      keep_draft: () => {
        throw { code: 'disk_full' };
      },
    });
    open();
    note.body.text = 'a';
    await note.now();
    expect(note.problem?.code).toBe('disk_full');
    expect(note.body.text).toBe('a');
    called = installFake();
    await note.now();
    expect(kept()).toEqual(['a']);
    expect(note.problem).toBeNull();
  });
});

describe('a body that keeps itself', () => {
  it('waits until the field is left, so that each keeping is one revision', async () => {
    const keep = vi.fn(async () => ({ ok: true as const, value: { at: 0, time: '09:00' } }));
    let body!: Draft<Note>;
    end = root(() => (body = selfKeeping<Note>({ text: '' }, keep)));
    flushSync();
    body.body.text = 'Ludlow';
    await settle();
    await vi.advanceTimersByTimeAsync(2000);
    expect(keep).not.toHaveBeenCalled();
    await flushAll();
    expect(keep).toHaveBeenCalledExactlyOnceWith({ text: 'Ludlow' });
    expect(body.saved).toBe('09:00');
  });
});

describe('a draft of a record that is not there yet', () => {
  const BEGUN = { kind: 'note_addition' as const, client: 'wren', session: 's-1' };
  const begin = (fits?: () => boolean) => {
    end = root(() => (note = begun<Note>(BEGUN, { text: '' }, fits)));
    flushSync();
  };
  const times = (command: string) => called.filter((one) => one.command === command).length;

  it('comes back with what was typed, and says when that was', async () => {
    begin();
    note.body.text = 'half an addi';
    await flushAll();
    end();
    begin();
    await settle();
    await note.now();
    expect(note.body.text).toBe('half an addi');
    expect(note.isRestored).toBe(true);
    expect(note.restoredAt).not.toBeNull();
    expect(note.isChanged).toBe(true);
  });

  it('is not lost when somebody types before the answer is there', async () => {
    begin();
    note.body.text = 'at once';
    await note.now();
    expect(kept()).toEqual(['at once']);
    expect(called.at(-1)?.request).toMatchObject({ target: 'minted-1', base_rev: null });
  });

  it('stays where it is when it is not the one that is meant', async () => {
    begin();
    note.body.text = 'of another';
    await flushAll();
    end();
    begin(() => false);
    await note.now();
    expect(note.body.text).toBe('');
    expect(await waits('note_addition', 'wren', () => true)).toBe(true);
  });

  it('is gone once it became a record, and nothing is thrown away that never was there', async () => {
    begin();
    await note.drop();
    expect(times('discard_draft')).toBe(0);
    end();
    begin();
    note.body.text = 'whole';
    await note.now();
    await note.drop();
    end();
    await vi.advanceTimersByTimeAsync(2000);
    expect(times('discard_draft')).toBe(1);
    expect(await waits('note_addition', 'wren', () => true)).toBe(false);
  });

  it('is gone too when everything typed was taken out again', async () => {
    begin();
    note.body.text = 'a';
    await note.now();
    note.body.text = '';
    await note.now();
    expect(await waits('note_addition', 'wren', () => true)).toBe(false);
  });
});

describe('a body that keeps itself and was given a draft', () => {
  it('is a draft while the program keeps nothing else, as before a lock', async () => {
    const refuse = async () => ({ ok: false as const, problem: { code: 'vault_locked' as const } });
    const of = { ...OF, kind: 'practice' as const };
    end = root(() => (note = selfKeeping<Note>({ text: '' }, refuse, of)));
    flushSync();
    note.body.text = 'Lud';
    await flushAll();
    expect(kept()).toEqual(['Lud']);
    expect(note.body.text).toBe('Lud');
  });
});
