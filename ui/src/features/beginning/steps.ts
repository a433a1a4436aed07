/** The steps of the first run, in order; the last can be skipped. */
import type { ReadLine } from '@/bindings/ReadLine';

/** Every step. */
export const STEPS = ['what', 'passphrase', 'sheet', 'lock', 'copy', 'people'] as const;

/** A step. */
export type Step = (typeof STEPS)[number];

/** Minutes that can be chosen for the lock. */
export const LOCK_MINUTES = [3, 5, 10, 15, 30, 60];

/** The step after; the last stays. */
export function after(step: Step): Step {
  return STEPS[Math.min(STEPS.indexOf(step) + 1, STEPS.length - 1)] ?? step;
}

/** The lines as one text, and which input each line of that text came from. */
export function joined(lines: string[]): string {
  return lines.map((line) => line.replace(/\n/g, ' ')).join('\n');
}

/** What was read of the line at a place from 0, if anything was. */
export function readAt(read: ReadLine[], place: number): ReadLine | null {
  return read.find((one) => one.line === place + 1) ?? null;
}

/** The lines with one blank line at the end, ready for the next person. */
export function withNext(lines: string[]): string[] {
  return lines.at(-1)?.trim() ? [...lines, ''] : lines;
}
