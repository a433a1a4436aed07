/** Why a version came about is the therapist's to say: a new draft comes with a reason that nobody chose yet. */
import type { AgreementVersion } from '@/bindings/AgreementVersion';

/** The reason that a new draft comes with. */
const UNSAID = 'review';
const chosen = new Set<string>();

/** Whether somebody chose the reason of a draft: it is another one, or it was chosen here before. */
export function whyWasChosen(id: string, { number, why }: AgreementVersion): boolean {
  return number === 1 || why !== UNSAID || chosen.has(id);
}

/** Notes that the reason of a draft was chosen. */
export function chooseWhy(id: string): void {
  chosen.add(id);
}
