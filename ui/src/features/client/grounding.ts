/** A way to settle while it is chosen. */
import type { GroundingChoice } from '@/bindings/GroundingChoice';
import type { GroundingView } from '@/bindings/GroundingView';
import type { Preference } from '@/bindings/Preference';

/** The answers, none before the others. */
export const PREFERENCES: readonly Preference[] = ['works', 'try', 'not_for_me'];

/** What the list has for a way that is not on it. */
export const OWN = 'own';

/** What is typed before it is kept. */
export type GroundingForm = {
  technique: string;
  name: string;
  text: string;
  preference: Preference | null;
  words: string;
};

/** What the form begins with. */
export function groundingForm(view: GroundingView | null): GroundingForm {
  if (view === null) return { technique: '', name: '', text: '', preference: null, words: '' };
  const { technique, name, text, preference, client_words } = view.choice;
  return { technique: technique ?? OWN, name, text, preference, words: client_words ?? '' };
}

/** The choice as it is kept, set today, or nothing while nobody answered. */
export function groundingOf(form: GroundingForm, today: string): GroundingChoice | null {
  const { technique, name, text, preference, words } = form;
  if (preference === null) return null;
  return {
    technique: technique === OWN || technique === '' ? null : technique,
    name: name.trim(),
    text: text.trim(),
    preference,
    client_words: words.trim() === '' ? null : words.trim(),
    set_on: today,
  };
}
