import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { go, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { NotePage } from '@/bindings/NotePage';
import { ANSWERS } from '@/dev/answers';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';

const after = { client: 'wren', session: 'wren-15' };
let called: Called[];
const head = () => screen.findByRole('heading', { level: 1, name: 'Session 15, after' });
const did = () => screen.findByLabelText<HTMLTextAreaElement>('What we did');
const pause = () => new Promise((done) => setTimeout(done, 20));

/** The page of the note as the program tells it, with something changed. */
const told = (change: (page: NotePage) => NotePage): Partial<Answers> => ({
  note_page: async (request, say) => change(await ANSWERS.note_page(request, say)),
});

/** Presses Tab until the focus is there, and counts. */
async function tabTo(wanted: HTMLElement): Promise<number> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (document.activeElement === wanted) return presses;
    await userEvent.tab();
  }
  throw new Error('Tab never leads there');
}

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('a note that is to be written', () => {
  it('takes no more than twelve keys from Today, what is typed aside', async () => {
    render(App);
    await waitFor(async () =>
      expect(await screen.findByRole('button', { name: 'Open the brief' })).toHaveFocus(),
    );
    let keys = 0;
    for (const title of ['Today', 'Session 15, after']) {
      await screen.findByRole('heading', { level: 1, name: title });
      await userEvent.keyboard('w');
      keys += 1;
    }
    expect(await did()).toHaveFocus();
    await userEvent.keyboard('Tea, and the week.');
    keys += await tabTo(screen.getByLabelText('I promised'));
    await userEvent.keyboard('The form by Friday.{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/The note is finished\./)).toBeVisible();
    expect(called.find(({ command }) => command === 'finish_note')?.request).toMatchObject({
      note: { what_we_did: 'Tea, and the week.', i_promised: 'The form by Friday.' },
    });
    // Ctrl+Enter is one.
    expect(keys + 1).toBeLessThanOrEqual(12);
  });

  it('has the focus at its head, and at the end of what was done after w, in a group named as the page', async () => {
    called = installFake(
      told((page) => ({
        ...page,
        note: { ...page.note, draft: null, note: { ...page.note.note, what_we_did: 'Tea.' } },
      })),
    );
    render(App);
    go('session', after);
    await waitFor(async () => expect(await head()).toHaveFocus());
    await userEvent.keyboard('w');
    const field = await did();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Tea.');
    expect([field.selectionStart, field.selectionEnd]).toEqual([4, 4]);
    expect(field.closest('[role="group"]')).toHaveAccessibleName('Session 15, after');
    await userEvent.keyboard('w{Escape}');
    expect(field).toHaveValue('Tea.w');
    await waitFor(async () => expect(await head()).toHaveFocus());
  });

  it('takes the focus once it is said which of two versions stands', async () => {
    called = installFake(casesOf('conflict'));
    render(App);
    go('session', after);
    await userEvent.click(await screen.findByRole('button', { name: 'Go on with the kept one' }));
    const field = await did();
    await waitFor(() => expect(field).toHaveFocus());
  });

  it('takes the focus from nobody who went on meanwhile', async () => {
    let tell = () => {};
    const waits = new Promise<void>((done) => (tell = done));
    called = installFake({
      note_page: async (request, say) => {
        await waits;
        return ANSWERS.note_page(request, say);
      },
    });
    render(App);
    go('session', after);
    const elsewhere = screen.getByRole('button', { name: /^Lock/ });
    elsewhere.focus();
    tell();
    await did();
    await pause();
    expect(elsewhere).toHaveFocus();
  });
});

describe('a note that is only read', () => {
  it('has the focus at its head', async () => {
    render(App);
    go('session', { client: 'wren', session: 'wren-14' });
    const title = await screen.findByRole('heading', { level: 1, name: 'Session 14, after' });
    await waitFor(() => expect(title).toHaveFocus());
  });

  it('has it in what was done once it is opened again', async () => {
    called = installFake({
      reopen_note: (_, say) =>
        ANSWERS.note_page({ session: after.session, with_private: false }, say),
    });
    render(App);
    go('session', after);
    await did();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.click(await screen.findByRole('button', { name: 'Open it again' }));
    const field = await did();
    await waitFor(() => expect(field).toHaveFocus());
  });
});
