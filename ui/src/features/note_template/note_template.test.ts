import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { go, route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import PracticePage from '@/features/practice/PracticePage.svelte';
import { SAMPLE } from '@/dev/answers/note_templates';
import { begunWord } from '@/features/session/writing';
import TemplatesPage from './TemplatesPage.svelte';
import { beginningSo, templateOf, tooLongOf } from './templates';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map((one) => one.request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const names = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((one) => one.querySelector('b')?.textContent);

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('the page of words that are used often', () => {
  it('is led to from the practice', async () => {
    render(PracticePage);
    await press('Words you use often');
    expect(route().name).toBe('note_templates');
  });

  it('lists those that are offered and those that are not, and axe finds nothing', async () => {
    const { container } = render(TemplatesPage);
    const offered = await screen.findByRole('region', { name: 'Offered in notes' });
    expect(names(offered)).toEqual(['Greeting', 'Grounding at the end', 'Ordinary talk']);
    expect(names(screen.getByRole('region', { name: 'Not offered' }))).toEqual(['Old opening']);
    expect(screen.getByText(/No name of a client belongs in them\./)).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('opens a new one with Ctrl+N, with the focus in its name, and keeps it under the name that was made', async () => {
    render(App);
    go('note_templates');
    await screen.findByRole('region', { name: 'Offered in notes' });
    await userEvent.keyboard('{Control>}n{/Control}');
    const name = await screen.findByLabelText('Name');
    expect(name).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.type(name, ' Weather ');
    await userEvent.type(screen.getByLabelText('The words'), 'We spoke of the weather.');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() =>
      expect(of('keep_note_template')).toEqual([
        {
          id: 'template-5',
          base_rev: null,
          template: { name: 'Weather', text: 'We spoke of the weather.' },
        },
      ]),
    );
    expect(await screen.findByText('“Weather” is kept.')).toBeVisible();
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(screen.getByRole('button', { name: /^Add words/ })).toHaveFocus();
  });

  it('keeps what is typed as a draft, and opens it again where it was left', async () => {
    const { unmount } = render(TemplatesPage);
    await press(/^Add words/);
    await userEvent.type(await screen.findByLabelText('Name'), 'Half');
    await flushAll();
    expect(of('keep_draft').at(-1)).toMatchObject({
      kind: 'note_template',
      client: null,
      body: { name: 'Half', text: '' },
    });
    unmount();
    render(TemplatesPage);
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveValue('Half'));
  });

  it('changes one from the revision that it shows', async () => {
    render(TemplatesPage);
    await press('Change: Greeting');
    const text = await screen.findByLabelText('The words');
    expect(text).toHaveValue('Arrived on time, sat by the window.');
    await userEvent.type(text, ' Tea.');
    await press('Keep');
    await waitFor(() =>
      expect(of('keep_note_template')[0]).toMatchObject({
        id: 'template-2',
        base_rev: 1,
        template: { text: 'Arrived on time, sat by the window. Tea.' },
      }),
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Change: Greeting' })).toHaveFocus(),
    );
  });

  it('no longer offers one, which can be undone, and offers one again', async () => {
    render(TemplatesPage);
    await press('No longer offer it: Greeting');
    expect(of('note_template_state')).toEqual([{ template: 'template-2', to: 'retired' }]);
    expect(
      await screen.findByText(/not offered any more\. Notes stay as they are\./),
    ).toBeVisible();
    await press('Undo');
    expect(of('note_template_state').at(-1)).toEqual({ template: 'template-2', to: 'current' });
    await press('Offer it again: Old opening');
    expect(await screen.findByText('“Old opening” is offered again.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Not offered' })).toBeNull();
  });

  it('says what belongs here while nothing is written', async () => {
    installFake({ note_templates: () => ({ templates: [], minted: 'template-1' }) });
    render(TemplatesPage);
    expect(await screen.findByText('Nothing is written here yet')).toBeVisible();
  });

  it('says why words could not be kept, and goes on with what is typed', async () => {
    called = installFake({ keep_note_template: () => refuse({ code: 'not_from_here' }) });
    render(TemplatesPage);
    await press(/^Add words/);
    await userEvent.type(await screen.findByLabelText('Name'), 'A');
    await userEvent.type(screen.getByLabelText('The words'), 'B');
    await press('Keep');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('The words')).toHaveValue('B');
  });
});

describe('words that are used often', () => {
  it('can be kept with a name and words that fit', () => {
    expect(templateOf({ name: ' ', text: 'a' })).toBeNull();
    expect(templateOf({ name: 'a', text: '\n' })).toBeNull();
    expect(templateOf({ name: 'a'.repeat(41), text: 'a' })).toBeNull();
    expect(templateOf({ name: '😀'.repeat(40), text: '- a' })).not.toBeNull();
    expect(tooLongOf({ name: 'a', text: 'a'.repeat(2001) })).toMatchObject({ what: 'text' });
  });

  it('are found without capitals and marks, by the beginning of the name only', () => {
    expect(beginningSo(SAMPLE, 'GRÉ').map(({ id }) => id)).toEqual(['template-2']);
    expect(beginningSo(SAMPLE, 'talk')).toEqual([]);
    expect(beginningSo(SAMPLE, 'old')).toEqual([]);
  });

  it('are reached by a digit where their name begins with one', () => {
    const named = (name: string) => ({ ...SAMPLE[0]!, template: { name, text: 'x' } });
    const all = ['3 good things', 'Closing', '10 minutes left'].map(named);
    for (const [typed, name] of Object.entries({ '/3': 0, '/10': 2, '/1': 2, '/c': 1 })) {
      const begun = begunWord(typed, typed.length);
      expect(begun && beginningSo(all, begun.word), typed).toEqual([all[name]]);
    }
    expect(beginningSo(all, '4')).toEqual([]);
  });
});
