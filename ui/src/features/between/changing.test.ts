import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ChangeBecauseRequest } from '@/bindings/ChangeBecauseRequest';
import type { KeepRuptureRequest } from '@/bindings/KeepRuptureRequest';
import { betweenOf } from '@/dev/answers/between';
import { HOLT_EVENT, HOLT_OPEN } from '@/dev/sample/between';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import BetweenPage from './BetweenPage.svelte';

const WREN = 'I began something new at the end';
const HOLT = 'A message someone else could see';
let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const kept = () => of<KeepRuptureRequest>('keep_rupture');
const changed = () => of<ChangeBecauseRequest>('change_because');
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name }));
const fill = async (label: string | RegExp, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(words);
};

async function opened(client: string, other: Partial<Answers> = {}, event?: string) {
  called = installFake(other);
  await refresh();
  const page = render(BetweenPage, { client, event });
  await screen.findByRole('heading', { level: 1, name: 'Between us' });
  return page;
}

beforeEach(() => startAgain());

describe('what a boundary event was between them', () => {
  const untied = (rest: object = {}) => ({
    between: ({ client }: { client: string }) =>
      betweenOf(client, { events: [{ ...HOLT_EVENT, rupture: null, ...rest }] }),
  });

  it('is opened tied to the event, and is kept so', async () => {
    await opened('holt', untied(), HOLT_EVENT.id);
    const line = await screen.findByLabelText('In one line');
    await waitFor(() => expect(line).toHaveFocus());
    await userEvent.keyboard('A text to a shared phone{Enter}');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      base_rev: null,
      about: { kind: 'event', event: HOLT_EVENT.id },
    });
  });

  it('takes no draft of something else, and its own comes back', async () => {
    const first = await opened('holt', untied());
    await press('Note what happened');
    await fill('In one line', 'Something else');
    await flushAll();
    first.unmount();
    const second = render(BetweenPage, { client: 'holt', event: HOLT_EVENT.id });
    await waitFor(() => expect(screen.getByLabelText('In one line')).toHaveValue(''));
    await fill('In one line', 'A text');
    await flushAll();
    second.unmount();
    render(BetweenPage, { client: 'holt', event: HOLT_EVENT.id });
    await waitFor(() => expect(screen.getByLabelText('In one line')).toHaveValue('A text'));
  });

  it('is shown where it was opened already', async () => {
    await opened(
      'holt',
      {
        between: ({ client }) =>
          betweenOf(client, {
            ruptures: [HOLT_OPEN],
            events: [{ ...HOLT_EVENT, rupture: HOLT_OPEN.id }],
          }),
      },
      HOLT_EVENT.id,
    );
    expect(await screen.findByRole('region', { name: HOLT })).toBeVisible();
    expect(screen.queryByLabelText('In one line')).toBeNull();
  });
});

describe('what is done differently', () => {
  const open = async () => {
    await opened('holt');
    await press(`What we do differently: ${HOLT}`);
    expect(await screen.findByRole('button', { name: 'Keep' })).toBeDisabled();
  };

  it('becomes a line of an agreement in one step, and says how that stands', async () => {
    await open();
    await choose('A line of an agreement');
    await fill('What it says', 'I send no messages.');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() =>
      expect(changed()).toEqual([
        {
          because: 'rupture-holt-1',
          change: { kind: 'clause', about: 'safety', clause: null, text: 'I send no messages.' },
        },
      ]),
    );
    expect(await screen.findByText(/^It is kept as a draft\./)).toBeVisible();
    await press(/^Our safety agreement, version 4: being written/);
    expect(route()).toEqual({ name: 'agreement', params: { client: 'holt', about: 'safety' } });
  });

  it('changes a line that is there, in its own words', async () => {
    await open();
    await choose('A line of an agreement');
    await userEvent.selectOptions(screen.getByLabelText('Which line'), 'c20');
    expect(screen.getByLabelText('What it says')).toHaveValue(
      'I start nothing new after minute 30.',
    );
    await press('Keep');
    await waitFor(() =>
      expect(changed()[0]?.change).toMatchObject({ kind: 'clause', clause: 'c20' }),
    );
  });

  it('becomes something that is asked', async () => {
    await open();
    await choose('Something on the list of what is asked');
    await fill('Its name', 'A call before a change of time');
    await fill('How it is asked', 'Only after six.');
    await press('Keep');
    await waitFor(() =>
      expect(changed()[0]?.change).toEqual({
        kind: 'item',
        item: null,
        name: 'A call before a change of time',
        text: 'Only after six.',
      }),
    );
    await press('On the list of what is asked: A call before a change of time');
    expect(route()).toEqual({ name: 'consent', params: { client: 'holt', item: 'item-new' } });
  });

  it('limits what is not answered yet, from what it is limited to now', async () => {
    await open();
    await choose('Something on the list of what is asked');
    const which = screen.getByLabelText('What is asked');
    expect(within(which).queryByRole('option', { name: 'A hand on the shoulder' })).toBeNull();
    await userEvent.selectOptions(which, 'item-drawing');
    expect(screen.getByLabelText('What it is limited to')).toHaveValue('Only with a pencil.');
    expect(screen.getByText('It is limited now to:')).toHaveTextContent(/Only with a pencil\./);
    await fill('What it is limited to', 'Only with chalk.');
    await press('Keep');
    await waitFor(() =>
      expect(changed()[0]?.change).toMatchObject({
        item: 'item-drawing',
        text: 'Only with chalk.',
      }),
    );
  });

  it('says how a line reads now, also where what was agreed is there to be kept', async () => {
    const rupture = { ...HOLT_OPEN.rupture, agreed_change: 'I ask first.' };
    await opened('holt', {
      between: ({ client }) => betweenOf(client, { ruptures: [{ ...HOLT_OPEN, rupture }] }),
    });
    await press(`What we do differently: ${HOLT}`);
    await choose('A line of an agreement');
    await userEvent.selectOptions(screen.getByLabelText('Which line'), 'c20');
    expect(screen.getByLabelText('What it says')).toHaveValue('I ask first.');
    expect(screen.getByText('It says now:')).toHaveTextContent(
      /I start nothing new after minute 30/,
    );
  });

  it('needs a plan in force to become a number', async () => {
    await open();
    await choose('A number of the pacing plan');
    expect(screen.getByText(/^No pacing plan is in force/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
  });

  it('becomes a number of the plan', async () => {
    await opened('wren');
    await press(`Open: ${WREN}`);
    expect(
      within(screen.getByRole('list', { name: 'What came of it' }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual([
      'Our safety agreement, version 3: in force',
      'Pacing plan 4, Nothing new 30: being written',
    ]);
    await press(`What we do differently: ${WREN}`);
    await choose('A number of the pacing plan');
    await userEvent.selectOptions(screen.getByLabelText('Which number'), 'nothing_new_after');
    expect(
      screen.getByRole('option', { name: 'Nothing new, now 30, 28 in the draft' }),
    ).toBeInTheDocument();
    await fill('What it is to be', '25');
    await fill('Their words on it', 'Earlier is better.');
    await press('Keep');
    await waitFor(() =>
      expect(changed()[0]?.change).toEqual({
        kind: 'limit',
        limit: 'nothing_new_after',
        value: 25,
        words: 'Earlier is better.',
      }),
    );
    await press(/^Pacing plan 4, Nothing new 25: being written/);
    expect(route()).toEqual({ name: 'pacing', params: { client: 'wren' } });
  });

  it('comes back after the page was left', async () => {
    const first = await opened('holt');
    await press(`What we do differently: ${HOLT}`);
    await choose('A line of an agreement');
    await fill('What it says', 'I send no mess');
    await flushAll();
    first.unmount();
    render(BetweenPage, { client: 'holt' });
    await waitFor(() =>
      expect(screen.getByLabelText('What it says')).toHaveValue('I send no mess'),
    );
  });
});
