/** What the stand-in answers about words that are used often. Each call of `templates` begins with the same three. */
import type { NoteTemplateView } from '@/bindings/NoteTemplateView';
import type { NoteTemplatesView } from '@/bindings/NoteTemplatesView';
import type { Answers } from '../fake';

type Templates = Pick<Answers, 'note_templates' | 'keep_note_template' | 'note_template_state'>;

const of = (
  id: string,
  name: string,
  text: string,
  state: NoteTemplateView['state'] = 'current',
): NoteTemplateView => ({ id, rev: 1, state, template: { name, text } });

/** Words as they are at first. */
export const SAMPLE: NoteTemplateView[] = [
  of(
    'template-1',
    'Grounding at the end',
    'We ended with:\n- feet on the floor\n- naming the room',
  ),
  of('template-2', 'Greeting', 'Arrived on time, sat by the window.'),
  of('template-3', 'Ordinary talk', 'The last ten minutes were ordinary talk.'),
  of('template-4', 'Old opening', 'We began with the week.', 'retired'),
];

/** Answers that remember what was kept. */
export function templates(begins: NoteTemplateView[] = SAMPLE): Templates {
  let all = begins;
  let minted = all.length;
  const view = (): NoteTemplatesView => ({
    templates: [...all].sort(
      (one, other) =>
        Number(one.state === 'retired') - Number(other.state === 'retired') ||
        one.template.name.localeCompare(other.template.name),
    ),
    minted: `template-${minted + 1}`,
  });
  return {
    note_templates: view,
    keep_note_template: ({ id, template }) => {
      const kept = all.find((one) => one.id === id);
      if (!kept) minted += 1;
      const next: NoteTemplateView = kept
        ? { ...kept, rev: kept.rev + 1, template }
        : { id, rev: 1, state: 'current', template };
      all = [...all.filter((one) => one.id !== id), next];
      return view();
    },
    note_template_state: ({ template, to }) => {
      all = all.map((one) => (one.id === template ? { ...one, state: to } : one));
      return view();
    },
  };
}

/** Every answer. */
export const TEMPLATES: Templates = templates();
