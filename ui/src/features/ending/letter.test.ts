import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { EndingView } from '@/bindings/EndingView';
import type { KeepEndingRequest } from '@/bindings/KeepEndingRequest';
import { endingsOf, withWays } from '@/dev/answers/endings';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { SLATE_ENDING } from '@/dev/sample/endings';
import EndingsPage from './EndingsPage.svelte';

let called: Called[];
const kept = () =>
  called
    .filter((one) => one.command === 'keep_ending')
    .map(({ request }) => request as KeepEndingRequest);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) => acts().find((act) => act.key === name);
const slate = { client: 'slate' };
const letterOf = (rest: Partial<NonNullable<EndingView['ending']['letter']>>) => ({
  ...SLATE_ENDING.ending.letter!,
  ...rest,
});

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

const withLetter = (
  rest: Partial<NonNullable<EndingView['ending']['letter']>>,
  item: string | null = null,
) =>
  begin({
    endings: () =>
      endingsOf('slate', {
        endings: [
          withWays({
            ...SLATE_ENDING,
            item,
            ending: { ...SLATE_ENDING.ending, letter: letterOf(rest) },
          }),
        ],
      }),
  });

describe('the letter for whoever comes next', () => {
  it('is made with the client: how they are called, and nothing that they do not want there', async () => {
    render(EndingsPage, { client: 'wren' });
    await press('Begin a plan');
    await press('Begin the letter');
    const name = await screen.findByLabelText('How they want to be called');
    await waitFor(() => expect(name).toHaveFocus());
    expect(name).toHaveValue('Mina');
    await userEvent.clear(name);
    expect(screen.getByText(/^Still open: How they want to be called/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.type(name, 'M.');
    await userEvent.type(screen.getByLabelText('What helps'), 'Tea first.');
    await userEvent.type(screen.getByLabelText('Their own words'), 'Go slowly.');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Whoever reads it may ask me back' }),
    );
    await userEvent.type(screen.getByLabelText('Yes to every word'), '12 March 2026');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]!.ending.letter).toEqual({
      to: null,
      called: 'M.',
      worked_on: null,
      helps: 'Tea first.',
      leave_alone: null,
      client_words: 'Go slowly.',
      may_ask_back: true,
      agreed_on: '2026-03-12',
      goes: 'client_takes_it',
    });
  });

  it('can be left out after all', async () => {
    render(EndingsPage, slate);
    await press(/^Change: /);
    await press('No letter after all');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Begin the letter' })).toHaveFocus(),
    );
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.ending.letter).toBeNull());
  });

  it('is printed once they said yes to every word', async () => {
    render(EndingsPage, slate);
    const letter = await screen.findByRole('region', { name: 'The letter for whoever comes next' });
    expect(within(letter).getByText('Ask me about the choir.').tagName).toBe('Q');
    expect(within(letter).getByText('5 March')).toBeVisible();
    expect(key('Ctrl+P')).toBeDefined();
    await press('Print the letter');
    expect(route()).toEqual({
      name: 'print',
      params: { document: { kind: 'hand_over_letter', ending: 'end-slate' }, client: 'slate' },
    });
  });

  it('waits for their yes, and says so', async () => {
    await withLetter({ agreed_on: null });
    render(EndingsPage, slate);
    expect(await screen.findByText(/^It can be printed once they read it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Print the letter' })).toBeNull();
    expect(key('Ctrl+P')).toBeUndefined();
  });

  it('waits for their yes again when its words are others', async () => {
    render(EndingsPage, slate);
    await press(/^Change: /);
    expect(screen.queryByText(/^Its words are others than on that day/)).toBeNull();
    await userEvent.type(await screen.findByLabelText('What helps'), ' A lamp.');
    expect(screen.getByText(/^Its words are others than on that day/)).toBeVisible();
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.ending.letter?.agreed_on).toBeNull());
    expect(screen.queryByRole('button', { name: 'Print the letter' })).toBeNull();
  });

  it('keeps their yes where only the rest of the plan was changed, or a new day was said', async () => {
    render(EndingsPage, slate);
    await press(/^Change: /);
    await userEvent.type(await screen.findByLabelText('The goodbye'), ' And a song.');
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.ending.letter?.agreed_on).toBe('2026-03-05'));
    await press(/^Change: /);
    await userEvent.type(await screen.findByLabelText('What helps'), ' A lamp.');
    const day = screen.getByLabelText('Yes to every word');
    await userEvent.clear(day);
    await userEvent.type(day, '12 March 2026');
    await press('Keep');
    await waitFor(() => expect(kept()[1]?.ending.letter?.agreed_on).toBe('2026-03-12'));
  });

  it('takes no earlier day for a yes to new words', async () => {
    render(EndingsPage, slate);
    await press(/^Change: /);
    await userEvent.type(await screen.findByLabelText('What helps'), ' A lamp.');
    const day = screen.getByLabelText('Yes to every word');
    await userEvent.clear(day);
    await userEvent.type(day, '1 March 2026');
    expect(screen.getByText(/^Its words are others than on that day/)).toBeVisible();
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.ending.letter?.agreed_on).toBeNull());
  });

  it('says beside the list that something is not on it any more', async () => {
    const found = { at: null, problem: 'not_on_the_list', limit: null, found: null };
    await begin({
      keep_ending: () => refuse({ code: 'fields', problems: [{ field: 'item', ...found }] }),
    });
    render(EndingsPage, slate);
    await press(/^Change: /);
    await userEvent.click(await screen.findByRole('radio', { name: 'It is sent' }));
    await press('Keep');
    expect(await screen.findByText(/^This is not on the list of what may be sent/)).toBeVisible();
  });

  it('is sent only by something the client said yes to', async () => {
    render(EndingsPage, slate);
    await press(/^Change: /);
    await userEvent.click(await screen.findByRole('radio', { name: 'It is sent' }));
    expect(screen.getByText(/^It is sent only with their yes/)).toBeVisible();
    const allows = screen.getByLabelText('What allows it');
    await userEvent.selectOptions(allows, 'A letter to another therapist: Not asked');
    expect(screen.getByText(/^It is sent only with their yes/)).toBeVisible();
    await userEvent.selectOptions(allows, 'A letter to the family doctor: Yes');
    expect(screen.queryByText(/^It is sent only with their yes/)).toBeNull();
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() => expect(kept()[0]).toMatchObject({ item: 'doctor' }));
    expect(kept()[0]!.ending.letter).toMatchObject({ goes: 'sent', agreed_on: '2026-03-05' });
    expect(await screen.findByText('A letter to the family doctor: Yes')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Print the letter' })).toBeVisible();
  });

  it('says what sending it waits for', async () => {
    await withLetter({ goes: 'sent' }, 'next');
    const first = render(EndingsPage, slate);
    expect(
      await screen.findByText(/yes to sending it\. A letter to another therapist: Not asked\.$/),
    ).toBeVisible();
    first.unmount();
    await withLetter({ goes: 'sent' });
    render(EndingsPage, slate);
    expect(await screen.findByText(/^It can be printed once it is said what allows/)).toBeVisible();
    await press(/^Change: /);
    await press('Open the list');
    expect(route()).toEqual({ name: 'consent', params: { client: 'slate' } });
  });
});
