import { describe, expect, it } from 'vitest';
import type { RoomView } from '@/bindings/RoomView';
import { roomFrom, roomOf, signersIn } from './rooms';

const room = (session: string, on: string, rest: Partial<RoomView> = {}): RoomView => ({
  session,
  on,
  start: '14:00',
  in_the_room: [],
  ...rest,
});
const rooms = [
  room('first', '2026-03-05'),
  room('morning', '2026-03-12', { start: '09:00' }),
  room('afternoon', '2026-03-12'),
  room('next', '2026-03-19'),
];

describe('whose room is meant', () => {
  it('is the one of the session, or the only one of the day', () => {
    expect(roomOf(rooms, '2026-03-05')?.session).toBe('first');
    expect(roomOf(rooms, '2026-03-12', 'afternoon')?.session).toBe('afternoon');
  });

  it('cannot be told of two on one day, and there is none on a day without a session', () => {
    expect(roomOf(rooms, '2026-03-12')).toBeNull();
    expect(roomOf(rooms, '2026-03-13')).toBeNull();
    expect(roomOf(rooms, '2026-03-13', 'first')).toBeNull();
  });

  it('is for a paper that of the day, else of the next session', () => {
    expect(roomFrom(rooms, '2026-03-05')?.session).toBe('first');
    expect(roomFrom(rooms, '2026-03-13')?.session).toBe('next');
    expect(roomFrom(rooms, '2026-04-01')).toBeNull();
  });
});

it('people in a room have the lines that they would sign on, each once', () => {
  const full = room('first', '2026-03-05', {
    in_the_room: [
      { role: 'interpreter', who: 'Sami' },
      { role: 'guardian', who: null },
      { role: 'guardian', who: 'Alma' },
      { role: 'other', who: null },
    ],
  });
  expect(signersIn(full)).toEqual(['interpreter', 'guardian']);
  expect(signersIn(null)).toEqual([]);
});
