/** A time of day as it is typed by keys: "9:30", "9.30", "930", "14h", "14h30" or "2:30 pm". */

/**
 * What was understood: nothing typed, a whole time `HH:MM`, one half typed, or one that no clock shows. `mayGoOn`
 * where more may follow, as the 14 of 1430: such a time counts once its field is left.
 */
export type TypedTime =
  | { is: 'blank' }
  | { is: 'whole'; at: string; mayGoOn: boolean }
  | { is: 'half' }
  | { is: 'no_such_time' };

/** Reads what is typed. */
export function readTime(text: string): TypedTime {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { is: 'blank' };
  const parts = apart(typed) ?? together(typed);
  if (parts === null) return { is: 'half' };
  const { hour, minute, half, mayGoOn } = parts;
  const from = half === null ? 0 : 1;
  const to = half === null ? 23 : 12;
  if (hour < from || hour > to || minute > 59) {
    return { is: mayGoOn ? 'half' : 'no_such_time' };
  }
  const whole = half === null ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return { is: 'whole', at: `${two(whole)}:${two(minute)}`, mayGoOn };
}

/** How a time is written in a field: `14:00`, whether or not it has seconds. */
export function writtenTime(at: string): string {
  return at.slice(0, 5);
}

/** The part of the day in which a time lies, so that a two in the night is not taken for one after noon. */
export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';

/** In which part of the day a time lies. */
export function dayPart(at: string): DayPart {
  const hour = Number(at.slice(0, 2));
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

type Parts = { hour: number; minute: number; half: 'a' | 'p' | null; mayGoOn: boolean };

/** Hours and minutes with something between them, or with a word behind them. */
function apart(typed: string): Parts | null {
  const found =
    /^(\d{1,2})(?:\s*[:.,h]\s*|\s+)(\d{2})\s*(?:([ap])\.?m\.?)?$/.exec(typed) ??
    /^(\d{1,2})()\s*(?:([ap])\.?m\.?|h)$/.exec(typed);
  if (found === null) return null;
  const [, hour = '', minute = '', half] = found;
  return {
    hour: Number(hour),
    minute: Number(minute),
    half: half === 'a' || half === 'p' ? half : null,
    mayGoOn: typed.endsWith('h'),
  };
}

/** Digits alone: an hour, or an hour and two digits of minutes. */
function together(typed: string): Parts | null {
  const [, digits = '', half] = /^(\d{1,4})\s*(?:([ap])\.?m\.?)?$/.exec(typed) ?? [];
  const isHour = digits.length <= 2;
  // What begins like no hour is on its way to minutes, as the 93 of 930.
  if (digits === '' || (isHour && Number(digits) > 23)) return null;
  return {
    hour: Number(isHour ? digits : digits.slice(0, -2)),
    minute: isHour ? 0 : Number(digits.slice(-2)),
    half: half === 'a' || half === 'p' ? half : null,
    mayGoOn: half === undefined && (isHour || (digits.length === 3 && Number(digits) < 240)),
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
