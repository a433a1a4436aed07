/** While a client has the laptop, one key does something: Ctrl+L. All others only write, move and read. */
import { keyName, takesText } from '@/app/keys';

/** What a key of a text field does there: whole words, select, cut, copy, paste, undo. */
const WRITES =
  /^(Ctrl\+[ACVXYZ]|(Ctrl\+|Shift\+|Ctrl\+Shift\+)(Arrow\w+|Left|Right|Home|End|Backspace|Delete))$/;
/** Keys that the web view or a menu would take for itself. */
const TAKES = /^(F\d+|ContextMenu|Browser\w+|Help|Find|Print|PrintScreen)$/;

/** What to do with a key: lock, leave it to the page, or let nothing come of it. */
export type Fate = 'lock' | 'let' | 'nothing';

/** What becomes of a key press. */
export function fateOf(event: KeyboardEvent): Fate {
  const name = keyName(event);
  if (name === 'Ctrl+L') return 'lock';
  // A letter that needs two more keys on some keyboards, such as @.
  if (event.key.length === 1 && event.getModifierState('AltGraph')) return 'let';
  const writes = takesText(event.target) && WRITES.test(name);
  const key = name.replace(/^(Ctrl\+|Alt\+|Shift\+)+/, '');
  const isCommand = event.ctrlKey || event.metaKey || (event.altKey && event.key.length > 1);
  return (isCommand || TAKES.test(key) || name === 'Shift+F10') && !writes ? 'nothing' : 'let';
}
