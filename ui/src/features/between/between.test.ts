import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { AddRepairStepRequest } from '@/bindings/AddRepairStepRequest';
import { showTables } from '@/components/chart.svelte';
import { betweenOf } from '@/dev/answers/between';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import BetweenPage from './BetweenPage.svelte';

const LINE = 'A message someone else could see';
let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name }));
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(words);
};
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();
const leaf = () => screen.getByRole('region', { name: LINE });
const steps = () => screen.getByRole('list', { name: `Putting it right: ${LINE}` });
const ways = () => screen.getByRole('group', { name: `How it goes on: ${LINE}` });

async function opened(client: string, other: Partial<Answers> = {}, rupture?: string) {
  called = installFake(other);
  await refresh();
  const page = render(BetweenPage, { client, rupture });
  await screen.findByRole('heading', { level: 1, name: 'Between us' });
  return page;
}

beforeEach(() => {
  startAgain();
  showTables(false);
});

describe('what is open', () => {
  it('stands in the client’s words before mine, and axe finds nothing', async () => {
    const { container } = await opened('holt');
    expect(
      screen.getByText(/^Something between us is not settled yet, for 2 days\. No session since\./),
    ).toBeVisible();
    const words = within(leaf()).getByText(/^You moved my time again and sent/);
    expect(words.tagName).toBe('Q');
    const mine = within(leaf()).getByText('I did not check his safe contact.');
    expect(words.compareDocumentPosition(mine)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const terms = within(leaf())
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms.slice(0, 4)).toEqual(['What happened', 'My part', 'His view', 'My view']);
    expect(leaf()).toHaveTextContent(/I have yet to ask\. Write what he says/);
    expect(await findings(container)).toEqual([]);
  });

  it('says nothing of what was made of it until somebody asks', async () => {
    await opened('holt');
    expect(leaf()).not.toHaveTextContent(/anger|complaint|Strong/);
    await press(`What was made of it: ${LINE}`);
    expect(leaf()).toHaveTextContent(/A complaint about time, fee, room or rules/);
    expect(leaf()).toHaveTextContent(/Strong, as they say/);
    expect(leaf()).toHaveTextContent(/Boundary event, 2 March: A text to a shared phone/);
    await press(`Close what was made of it: ${LINE}`);
    expect(leaf()).not.toHaveTextContent(/complaint/);
  });

  it('shows what was done, then what was not yet, in the order in which it is offered', async () => {
    await opened('holt');
    const rows = within(steps())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      '10 March Listened to the end helped partly',
      '10 March Apologised, without a “but” Write what they said of it',
      'Say what makes sense in the reaction Wordings',
      'Invite what is felt, also about me',
      'Ask how we can do this differently',
      'later, if he wants Has this happened between us before?',
    ]);
    expect(screen.getByText(/Only he can say that it is repaired\.$/)).toBeVisible();
    await press('Show the other steps');
    expect(within(steps()).getByText('Take it to supervision, or to a peer I trust')).toBeVisible();
    await press('Wordings: Say what makes sense in the reaction');
    expect(screen.getByText(/^Of course that frightened you/)).toBeVisible();
    await press('Close the wordings: Say what makes sense in the reaction');
    expect(screen.queryByText(/^Of course that frightened you/)).toBeNull();
  });

  it('offers no repaired, and no more than can follow', async () => {
    await opened('holt');
    expect(
      within(ways())
        .getAllByRole('button')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual([
      'We are putting it right',
      'I think it is settled (they were not asked)',
      'Set aside until a day',
      'It cannot be put right here',
    ]);
  });

  it('says of several how many there are, and of none that nothing waits', async () => {
    const first = await opened('wren');
    expect(screen.getByText(/^Nothing between us is waiting to be settled\./)).toBeVisible();
    expect(acts()[0]).toMatchObject({ name: 'Note what happened', key: 'Ctrl+N' });
    first.unmount();
    const second = await opened('plum');
    expect(screen.getByText('Nothing noted between us')).toBeVisible();
    expect(screen.getByText(/^The thread begins with/)).toBeVisible();
    expect(await findings(second.container)).toEqual([]);
  });

  it('leads to what belongs to it', async () => {
    await opened('wren');
    await press('Lines between us');
    expect(route()).toEqual({ name: 'boundaries', params: { client: 'wren' } });
    await press('Times');
    expect(route()).toEqual({ name: 'times', params: { client: 'wren' } });
    await press('Between sessions');
    expect(route()).toEqual({ name: 'contacts', params: { client: 'wren' } });
    await press('Said of the work');
    expect(route()).toEqual({ name: 'feedback', params: { client: 'wren' } });
    await press('Ending');
    expect(route()).toEqual({ name: 'endings', params: { client: 'wren' } });
  });

  it('says that a plan for ending is there, and leads to it', async () => {
    await opened('plum', { between: ({ client }) => betweenOf(client, { ending: 'ending-1' }) });
    expect(screen.getByText(/^A plan for ending is being thought about/)).toBeVisible();
    await press('Open ending');
    expect(route()).toEqual({ name: 'endings', params: { client: 'plum' } });
  });

  it('says why it cannot be shown', async () => {
    called = installFake({ between: () => refuse({ code: 'not_found' }) });
    render(BetweenPage, { client: 'holt' });
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});

describe('a step', () => {
  it('is added by keys alone, with a wording as its words', async () => {
    await opened('holt');
    expect(acts()[0]).toMatchObject({ name: 'Add a step', key: 'Ctrl+N' });
    key('Ctrl+N');
    const which = await screen.findByLabelText('What was done');
    await waitFor(() => expect(which).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.selectOptions(which, 'r_validate');
    await press('Use these words: It makes sense that you watch what I do with your number.');
    await choose('It helped');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('add_repair_step')).toHaveLength(1));
    expect(of<AddRepairStepRequest>('add_repair_step')[0]).toEqual({
      rupture: 'rupture-holt-1',
      base_rev: 4,
      step: {
        on: '2026-03-12',
        code: 'r_validate',
        by: 'therapist',
        note: 'It makes sense that you watch what I do with your number.',
        response: 'helped',
      },
    });
    expect(await screen.findByText('It is kept.')).toBeVisible();
    expect(within(steps()).getByText(/^Said what makes sense in the reaction/)).toBeVisible();
    expect(within(steps()).queryByRole('button', { name: /^Say what makes/ })).toBeNull();
  });

  it('begins with the one that was pressed, and gives the keys back when it is left', async () => {
    await opened('holt');
    await press('Invite what is felt, also about me');
    expect(await screen.findByLabelText('What was done')).toHaveValue('r_explore_feeling');
    await press('Leave it as it was');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Invite what is felt, also about me' }),
      ).toHaveFocus(),
    );
  });

  it('leads on to what is done differently, where it asked for that', async () => {
    await opened('holt');
    await press('Ask how we can do this differently');
    await press('Keep');
    await press('Make it a line, something to be asked, or a number');
    expect(await screen.findByRole('radio', { name: 'A line of an agreement' })).toHaveFocus();
  });

  it('is asked about later', async () => {
    await opened('holt');
    await press('Write what they said of it: Apologised, without a “but”');
    await choose('Partly');
    await waitFor(() =>
      expect(of('answer_repair_step')).toEqual([
        { rupture: 'rupture-holt-1', base_rev: 4, at: 1, response: 'partly' },
      ]),
    );
    await waitFor(() => expect(within(steps()).getAllByText('helped partly')).toHaveLength(2));
    await press(/^helped partly\. Write what they say of it now: Listened to the end/);
    await choose('It did not help');
    await waitFor(() => expect(within(steps()).getByText('did not help')).toBeVisible());
    expect(of('answer_repair_step')[1]).toMatchObject({ at: 0, response: 'not_helped' });
  });

  it('stays in its form where the strain was changed somewhere else, and is kept over that', async () => {
    let isOther = true;
    const fake = (await import('@/dev/answers/between')).between();
    await opened('holt', {
      ...fake,
      add_repair_step: (request, say) => {
        if (isOther) {
          isOther = false;
          void fake.answer_repair_step(
            { rupture: request.rupture, base_rev: 4, at: 1, response: 'unclear' },
            say,
          );
        }
        return fake.add_repair_step(request, say);
      },
    });
    await press('Invite what is felt, also about me');
    await fill('In which words', 'What was it like, with me?');
    await press('Keep');
    expect(await screen.findByRole('alert')).toHaveTextContent(/changed somewhere else/);
    await waitFor(() => expect(within(steps()).getByText('hard to say')).toBeVisible());
    expect(screen.getByLabelText('In which words')).toHaveValue('What was it like, with me?');
    await press('Keep');
    await waitFor(() =>
      expect(of<AddRepairStepRequest>('add_repair_step')[1]).toMatchObject({ base_rev: 5 }),
    );
    expect(await screen.findByText('It is kept.')).toBeVisible();
  });
});
