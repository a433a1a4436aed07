import { describe, expect, it } from 'vitest';
import { FRAME_KEYS, frameAct, keyName, nextSize, takesText } from './keys';

const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
  keyName(new KeyboardEvent('keydown', { key, ...held }));

describe('a key press', () => {
  it('has one name, however the letter was written', () => {
    expect(press('k', { ctrlKey: true })).toBe('Ctrl+K');
    expect(press('K', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+K');
    expect(press('.', { ctrlKey: true })).toBe('Ctrl+.');
    expect(press('+', { ctrlKey: true, shiftKey: true })).toBe('Ctrl++');
    expect(press('F6', { shiftKey: true })).toBe('Shift+F6');
    expect(press('Escape')).toBe('Esc');
    expect(press('ArrowLeft', { altKey: true })).toBe('Alt+Left');
    expect(press('Enter', { ctrlKey: true })).toBe('Ctrl+Enter');
    expect(press('d')).toBe('d');
    expect(press('?', { shiftKey: true })).toBe('?');
  });
});

describe('the keys of the frame', () => {
  it('do what the interface says', () => {
    const acts = [
      'Ctrl+K',
      'Ctrl+L',
      'Ctrl+.',
      'Ctrl+F',
      'Ctrl+B',
      'F6',
      'Shift+F6',
      'F1',
      'Ctrl++',
      'Ctrl+=',
      'Ctrl+-',
    ];
    expect(acts.map((name) => frameAct(name, false))).toEqual([
      'palette',
      'lock',
      'curtain',
      'search',
      'backup',
      'next_region',
      'last_region',
      'help',
      'larger',
      'larger',
      'smaller',
    ]);
  });

  it('leave a question mark to the field in which it is typed', () => {
    expect(frameAct('?', true)).toBeNull();
    expect(frameAct('?', false)).toBe('help');
    expect(frameAct('F1', true)).toBe('help');
  });

  it('are each used once', () => {
    const all = FRAME_KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('text goes from 80 to 200 percent in steps, and no further', () => {
  expect(nextSize(100, 1)).toBe(110);
  expect(nextSize(100, -1)).toBe(90);
  expect(nextSize(200, 1)).toBe(200);
  expect(nextSize(80, -1)).toBe(80);
  expect(nextSize(130, 1)).toBe(150);
});

it('a tick takes no characters and a textarea does', () => {
  const tick = Object.assign(document.createElement('input'), { type: 'checkbox' });
  expect(takesText(tick)).toBe(false);
  expect(takesText(document.createElement('textarea'))).toBe(true);
  expect(takesText(null)).toBe(false);
});
