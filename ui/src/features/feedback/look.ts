/** A look at the work together, while it is typed. */
import type { AlliancePart } from '@/bindings/AlliancePart';
import type { AllianceReview } from '@/bindings/AllianceReview';
import type { AllianceReviewView } from '@/bindings/AllianceReviewView';
import { PARTS } from './feedback';

/** What each of the two says of one part. */
type Said = { client: string; mine: string };

/** A look while it is typed. Every part is there, and none is owed. */
export type LookForm = {
  reviewed_on: string;
  parts: Record<AlliancePart, Said>;
  keep: string;
  change: string;
  look_again_on: string;
};

/** What the form begins with: today, or the look that is changed. */
export function lookForm(view: AllianceReviewView | null, today: string): LookForm {
  const was = view?.review;
  const said = (part: AlliancePart): Said => {
    const found = was?.parts.find((one) => one.part === part);
    return { client: found?.client_words ?? '', mine: found?.my_words ?? '' };
  };
  return {
    reviewed_on: was?.reviewed_on ?? today,
    parts: Object.fromEntries(PARTS.map((part) => [part, said(part)])) as LookForm['parts'],
    keep: was?.keep ?? '',
    change: was?.change ?? '',
    look_again_on: was?.look_again_on ?? '',
  };
}

/** The look as it is kept, or nothing while it is not whole: a day, and a word of anything. */
export function lookOf(form: LookForm): AllianceReview | null {
  const words = (text: string) => text.trim() || null;
  const parts = PARTS.flatMap((part) => {
    const client_words = words(form.parts[part].client);
    const my_words = words(form.parts[part].mine);
    return client_words === null && my_words === null ? [] : [{ part, client_words, my_words }];
  });
  const review = {
    reviewed_on: form.reviewed_on,
    parts,
    keep: words(form.keep),
    change: words(form.change),
    look_again_on: form.look_again_on || null,
  };
  const saysSomething = parts.length > 0 || review.keep !== null || review.change !== null;
  return form.reviewed_on !== '' && saysSomething ? review : null;
}
