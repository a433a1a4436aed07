/** A preparation card while it is written: each list one text, a line for each thing. */
import type { PreparationCard } from '@/bindings/PreparationCard';
import { said } from './forms';

/** A card while typed. */
export type CardForm = {
  name: string;
  language: string;
  purpose: string;
  sensations: string;
  reasons: string;
  how_to_stop: string;
  alternatives: string;
};

/** What the form begins with. */
export function cardForm(card: PreparationCard | null, language: string): CardForm {
  return {
    name: card?.name ?? '',
    language: card?.language ?? language,
    purpose: card?.purpose ?? '',
    sensations: (card?.sensations ?? []).join('\n'),
    reasons: card?.reasons ?? '',
    how_to_stop: card?.how_to_stop ?? '',
    alternatives: (card?.alternatives ?? []).join('\n'),
  };
}

/** The card as it is kept, or nothing while it is not whole: what it is for and how to stop are owed. */
export function cardOf(form: CardForm): PreparationCard | null {
  const [name, purpose, how_to_stop] = [form.name, form.purpose, form.how_to_stop].map((text) =>
    text.trim(),
  ) as [string, string, string];
  if (!name || !purpose || !how_to_stop) return null;
  return {
    name,
    language: form.language.trim(),
    purpose,
    sensations: lines(form.sensations),
    reasons: said(form.reasons),
    how_to_stop,
    alternatives: lines(form.alternatives),
  };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
