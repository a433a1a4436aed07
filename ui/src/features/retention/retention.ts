/** What is typed on the page of how long records are kept. */
import type { FoundDraft } from '@/bindings/FoundDraft';

/** The practice's own numbers while they are typed. `list` tells their draft from others of the practice. */
export type NumbersForm = { list: 'retention'; years: string; age: string; reason: string };

/** Whether a draft of the practice is of these numbers. */
export function isOfNumbers({ body }: Pick<FoundDraft, 'body'>): boolean {
  return (body as { list?: string } | null)?.list === 'retention';
}
