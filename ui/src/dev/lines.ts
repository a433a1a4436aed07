/** A rough reading of "code, cue, day time, minutes" for the stand-in; the real one is in Rust. */
import type { ReadLine } from '@/bindings/ReadLine';
import type { UsualTime } from '@/bindings/UsualTime';

const WHEN = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\s+(\d{1,2}:\d{2})$/i;

/** One answer for each line that is not blank. */
export function readLines(lines: string): ReadLine[] {
  return lines
    .split('\n')
    .map((text, place) => ({ text, line: place + 1 }))
    .filter(({ text }) => text.trim())
    .map(({ text, line }) => readLine(text, line));
}

function readLine(text: string, line: number): ReadLine {
  const [code = '', ...rest] = text.split(',').map((part) => part.trim());
  const when = rest.map((part) => WHEN.exec(part)).find(Boolean);
  const minutes = Number(rest.find((part) => /^\d+$/.test(part)) ?? 50);
  const cue = rest.find((part) => part && !WHEN.test(part) && !/^\d+$/.test(part)) ?? null;
  const day = when?.[1];
  const problems =
    code.length > 12
      ? [{ field: 'code', at: null, problem: 'code_too_long', limit: 12, found: code.length }]
      : [];
  return {
    line,
    code,
    cue,
    usual_time: day
      ? {
          weekday: (day[0]!.toUpperCase() + day.slice(1).toLowerCase()) as UsualTime['weekday'],
          start: `${when![2]}:00`,
          minutes,
          every_weeks: 1,
          from: '2026-03-12',
        }
      : null,
    problems,
  };
}
