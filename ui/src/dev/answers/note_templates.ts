/** What the stand-in answers about words that are used often. */
import type { NoteTemplatesView } from '@/bindings/NoteTemplatesView';
import type { Answers } from '../fake';

const NONE: NoteTemplatesView = { templates: [], minted: 'template-new' };

/** Every answer. */
export const TEMPLATES: Pick<
  Answers,
  'note_templates' | 'keep_note_template' | 'note_template_state'
> = {
  note_templates: () => NONE,
  keep_note_template: () => NONE,
  note_template_state: () => NONE,
};
