import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { route } from '@/app/router.svelte';
import { executorOf, POINTER } from '@/dev/answers/away';
import { installFake } from '@/dev/fake';
import ExecutorPage from './ExecutorPage.svelte';
import { pointerForm, pointerOf } from './executor';

afterEach(cleanup);

const place = { place: 3, name: 'Stick' } as never;

async function press(name: string | RegExp) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('the sealed file for a colleague', () => {
  it('is made in a place that is chosen, and its words are shown with the way to print them', async () => {
    const called = installFake({ choose_folder: () => place });
    render(ExecutorPage);
    expect(await screen.findByText('One person is still to be decided about.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Choose where, and make it' })).toBeDisabled();
    const slate = screen.getByRole('radiogroup', { name: 'SLATE-03' });
    await userEvent.click(within(slate).getByRole('radio', { name: 'On the list' }));
    await press('Choose where, and make it');
    expect(await screen.findByText('kettle lantern river maple button orange')).toBeVisible();
    const made = called.find(({ command }) => command === 'make_executor_pack');
    expect(made?.request).toEqual({ place: 3, passphrase: null, on: ['slate'], off: [] });
    await press('Print the sheet of instructions');
    expect(route()).toEqual({ name: 'print', params: { document: { kind: 'executor_sheet' } } });
  });

  it('is not made while the two passphrases differ, nor where no place was chosen', async () => {
    const called = installFake({ choose_folder: () => null });
    render(ExecutorPage);
    await press('A passphrase of your own instead');
    await userEvent.type(screen.getByLabelText('A passphrase of your own instead'), 'one');
    await userEvent.type(screen.getByLabelText('The same once more'), 'two');
    expect(await screen.findByText('The two are not the same so far.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Choose where, and make it' })).toBeDisabled();
    expect(called.some(({ command }) => command === 'make_executor_pack')).toBe(false);
  });

  it('is opened to test it, and says how many people and of which day', async () => {
    const made = { made_on: '2026-03-12', people: 2, content: '0f', tested_on: null };
    const view = executorOf();
    const pointer = { ...view.pointer!, pointer: { ...POINTER, made } };
    const called = installFake({
      choose_folder: () => place,
      executor: () => ({ ...view, pointer }),
    });
    render(ExecutorPage);
    await userEvent.type(await screen.findByLabelText('The words, or the passphrase'), 'kettle');
    await press('Choose where it lies, and open it');
    expect(await screen.findByText(/opens\. It is of .* and has 2 people on it\./)).toBeVisible();
    const tested = called.find(({ command }) => command === 'test_executor_pack');
    expect(tested?.request).toEqual({ place: 3, passphrase: 'kettle' });
  });

  it('says by code who is left out, and asks about each who gave no answer', async () => {
    installFake();
    render(ExecutorPage);
    expect(await screen.findByText(/Left out, because they said no: HOLT-12/)).toBeVisible();
    expect(screen.getByText(/These gave no answer that holds today\./)).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'SLATE-03' })).toBeVisible();
  });

  it('is for nobody before somebody is chosen', async () => {
    installFake({ executor: () => executorOf({ pointer: null }) });
    render(ExecutorPage);
    await press('Choose somebody');
    expect(await screen.findByRole('textbox', { name: 'Who' })).toHaveFocus();
  });
});

describe('what is typed of them', () => {
  it('keeps why it holds more only where it does', () => {
    const form = { ...pointerForm(null, '2026-03-12'), name: ' Halima ', more_because: 'x' };
    expect(pointerOf(form)).toMatchObject({ name: 'Halima', more_because: null });
    expect(pointerOf({ ...form, may_see: 'all' })?.more_because).toBe('x');
    expect(pointerOf({ ...form, name: ' ' })).toBeNull();
  });
});
