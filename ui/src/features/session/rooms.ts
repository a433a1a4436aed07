/** Who was in the room, as it is offered where something is recorded in a session or on its day. Nobody else is. */
import type { PresentAs } from '@/bindings/PresentAs';
import type { RecordId } from '@/bindings/RecordId';
import type { RoomView } from '@/bindings/RoomView';
import type { Signer } from '@/bindings/Signer';

/** The sessions of a day. */
export function roomsOn(rooms: readonly RoomView[], on: string): RoomView[] {
  return rooms.filter((room) => room.on === on);
}

/** The room of the session that is meant, or of the only one that day; nothing where that cannot be told. */
export function roomOf(
  rooms: readonly RoomView[],
  on: string,
  session: RecordId | null = null,
): RoomView | null {
  const those = roomsOn(rooms, on);
  const meant = those.find((room) => room.session === session);
  return meant ?? (those.length === 1 ? (those[0] ?? null) : null);
}

/** The room for a paper that is made on a day: that of the day, else that of the next session. */
export function roomFrom(rooms: readonly RoomView[], on: string): RoomView | null {
  return rooms.find((room) => room.on >= on) ?? null;
}

/** As what somebody in the room would sign, if they do. */
export function signerOf(role: PresentAs): Signer | null {
  switch (role) {
    case 'interpreter':
      return 'interpreter';
    case 'guardian':
      return 'guardian';
    case 'supporter':
      return 'witness';
    case 'other':
      return null;
  }
}

/** As what the people in a room would sign, each word once. */
export function signersIn(room: RoomView | null): Signer[] {
  const signers = (room?.in_the_room ?? []).map(({ role }) => signerOf(role));
  return [...new Set(signers)].filter((signer) => signer !== null);
}
