import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { isCurtain } from '@/app/curtain.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { go, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import NotePage from './NotePage.svelte';

const after = { client: 'wren', session: 'wren-15' };
let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const did = () => screen.findByLabelText<HTMLTextAreaElement>('What we did');
const offered = () => screen.findByRole('listbox', { name: 'Words you use often' });
const none = () => expect(screen.queryByRole('listbox')).toBeNull();
const pause = () => new Promise((done) => setTimeout(done, 20));

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('words that are used often, in a field of a note', () => {
  it('are offered by the beginning of their name, and put in by Enter instead of what was typed', async () => {
    render(NotePage, after);
    const field = await did();
    await userEvent.type(field, 'We began. /gr');
    const options = within(await offered()).getAllByRole('option');
    expect(options.map((one) => one.querySelector('b')?.textContent)).toEqual([
      'Greeting',
      'Grounding at the end',
    ]);
    expect(field.value).toBe('We began. /gr');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(field).toHaveValue('We began. We ended with:\n- feet on the floor\n- naming the room');
    none();
    expect(field.selectionStart).toBe(field.value.length);
    await flushAll();
    expect(calls('keep_draft').at(-1)?.request).toMatchObject({
      body: { what_we_did: field.value },
    });
  });

  it('tell the field which of them is chosen, and axe finds nothing', async () => {
    const { container } = render(NotePage, after);
    const field = await did();
    expect(field).toHaveAttribute('aria-autocomplete', 'list');
    await userEvent.type(field, '/gr');
    const list = await offered();
    expect(field).toHaveAttribute('aria-controls', list.id);
    const chosen = () => document.getElementById(field.getAttribute('aria-activedescendant')!);
    expect(chosen()).toHaveTextContent(/^Greeting/);
    expect(chosen()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toHaveTextContent(/^Grounding at the end/);
    expect(field).toHaveAccessibleDescription(/Esc leaves it/);
    expect(field).toHaveFocus();
    expect(await findings(container)).toEqual([]);
  });

  it('are put in by Tab and by a press, and the field keeps the focus', async () => {
    render(NotePage, after);
    const field = await did();
    await userEvent.type(field, '/ord');
    await offered();
    await userEvent.keyboard('{Tab}');
    expect(field).toHaveValue('The last ten minutes were ordinary talk.');
    expect(field).toHaveFocus();
    await userEvent.type(field, '{Enter}/gree');
    await userEvent.click(within(await offered()).getByText('Greeting'));
    expect(field.value).toMatch(/\nArrived on time, sat by the window\.$/);
    expect(field).toHaveFocus();
  });

  it('are left by Esc, which does nothing else, and are not offered again at that stroke', async () => {
    render(App);
    go('session', after);
    const field = await did();
    await userEvent.type(field, '/gr');
    await offered();
    await userEvent.keyboard('{Escape}');
    none();
    expect(field).toHaveFocus();
    expect(isCurtain()).toBe(false);
    await userEvent.keyboard('e');
    await pause();
    none();
    expect(field).toHaveValue('/gre');
    await userEvent.keyboard(' /gr');
    expect(await offered()).toBeVisible();
  });

  it.each(['On 3/4 we met', 'and/or', '/ gr', '/x'])(
    'are not offered for "%s", and Enter is Enter',
    async (words) => {
      render(NotePage, after);
      const field = await did();
      await userEvent.type(field, words);
      await pause();
      none();
      await userEvent.keyboard('{Enter}');
      expect(field).toHaveValue(`${words}\n`);
    },
  );

  it('are offered after a stroke and a digit of their name, never within a day or a fraction', async () => {
    const template = { name: '4 corners', text: 'We named the corners of the room.' };
    const templates = [{ id: 'template-9', rev: 1, state: 'current' as const, template }];
    called = installFake({ note_templates: () => ({ templates, minted: 'template-10' }) });
    render(NotePage, after);
    const field = await did();
    await userEvent.type(field, 'On 3/4 "1/4 and 3/4');
    await pause();
    none();
    await userEvent.type(field, '. /4');
    await offered();
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveValue('On 3/4 "1/4 and 3/4. We named the corners of the room.');
  });

  it('are not offered once they are retired, and a refusal leaves the field as it is', async () => {
    render(NotePage, after);
    await userEvent.type(await did(), '/old');
    await pause();
    none();
    called = installFake({ note_templates: () => refuse({ code: 'not_from_here' }) });
    await userEvent.type(await did(), ' /gr');
    await pause();
    none();
    expect(await did()).toHaveValue('/old /gr');
  });

  it('are offered in the folded rows and in the private note as well', async () => {
    render(NotePage, after);
    await userEvent.click(await screen.findByRole('button', { name: 'Open: Safety' }));
    await userEvent.type(screen.getByLabelText('Safety'), '/gree');
    await offered();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Safety')).toHaveValue('Arrived on time, sat by the window.');
    await userEvent.click(screen.getByRole('button', { name: 'Open the private note' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Private note' }), '/ord');
    expect(await offered()).toBeVisible();
  });

  it('leave with the focus', async () => {
    render(NotePage, after);
    await userEvent.type(await did(), '/gr');
    await offered();
    await userEvent.click(screen.getByLabelText('I promised'));
    await waitFor(none);
  });
});

describe('a list in a field of a note', () => {
  it('goes on with Enter, and ends with Enter on an empty line of it', async () => {
    render(NotePage, after);
    const field = await did();
    await userEvent.type(field, '- feet{Enter}room{Enter}{Enter}Then home.');
    expect(field).toHaveValue('- feet\n- room\nThen home.');
  });

  it('is read as a list with bold words once the note is finished', async () => {
    const text = 'We *stopped* once.\n- <b>feet</b>\n- *room*';
    installFake({
      note_page: async (request, say) => {
        const page = await ANSWERS.note_page(request, say);
        const note = { ...page.note.note, what_we_did: text };
        return { ...page, note: { ...page.note, note } };
      },
    });
    render(NotePage, { client: 'wren', session: 'wren-14' });
    const part = await screen.findByRole('region', { name: 'What we did' });
    expect(within(part).getByText('stopped').tagName).toBe('B');
    const lines = within(part).getAllByRole('listitem');
    expect(lines.map((one) => one.textContent)).toEqual(['<b>feet</b>', 'room']);
    expect(part.querySelectorAll('b')).toHaveLength(2);
  });
});
