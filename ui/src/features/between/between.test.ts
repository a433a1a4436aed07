import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { AddRepairStepRequest } from '@/bindings/AddRepairStepRequest';
import type { RuptureAnswerRequest } from '@/bindings/RuptureAnswerRequest';
import type { TurnRuptureRequest } from '@/bindings/TurnRuptureRequest';
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

describe('what the client says', () => {
  it('is the only way to repaired', async () => {
    await opened('holt');
    await press(`Write what he says: ${LINE}`);
    expect(await screen.findByRole('heading', { name: 'What he says' })).toBeVisible();
    expect(
      within(screen.getByRole('radiogroup', { name: 'Is it repaired' }))
        .getAllByRole('radio')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual(['Repaired', 'Partly', 'Not repaired', 'Would rather not say']);
    await choose('Repaired');
    await fill('In their words', 'Now I believe you.');
    await press('Keep');
    await waitFor(() =>
      expect(of<RuptureAnswerRequest>('answer_rupture')).toEqual([
        {
          rupture: 'rupture-holt-1',
          base_rev: 4,
          answer: { on: '2026-03-12', view: 'repaired', words: 'Now I believe you.' },
        },
      ]),
    );
    expect(await screen.findByText('He says that it is repaired.')).toBeVisible();
    expect(within(leaf()).getByText('Now I believe you.').tagName).toBe('Q');
  });

  it('closes it, and opening it again asks for a reason', async () => {
    await opened('holt');
    await press(`Write what he says: ${LINE}`);
    await choose('Repaired');
    await press('Keep');
    await press(`Repaired, as they say: ${LINE}`);
    await waitFor(() => expect(screen.queryByRole('region', { name: LINE })).toBeNull());
    expect(of<TurnRuptureRequest>('turn_rupture')).toEqual([
      {
        rupture: 'rupture-holt-1',
        base_rev: 5,
        to: 'repaired',
        on: '2026-03-12',
        reason: null,
        look_again_on: null,
      },
    ]);
    await press(`Open: ${LINE}`);
    await press(`Open it again: ${LINE}`);
    await waitFor(() => expect(screen.getByLabelText('Why')).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.keyboard('It came back at home.{Enter}');
    await waitFor(() =>
      expect(of<TurnRuptureRequest>('turn_rupture')[1]).toMatchObject({
        to: 'exploring',
        reason: 'It came back at home.',
      }),
    );
    expect(await screen.findByRole('region', { name: LINE })).toHaveTextContent(
      /I have yet to ask/,
    );
  });

  it.each([
    ['Partly', /^He says that it is partly repaired/, /^Partly repaired, as they say/],
    ['Not repaired', /^He says that it is not repaired\. It stays open\./, null],
    [
      'Would rather not say',
      /^He would rather not say, and that is all right\./,
      /^I think it is settled \(they would rather not say\)/,
    ],
  ])('follows from each answer: %s', async (answer, said, way) => {
    await opened('holt');
    await press(`Write what he says: ${LINE}`);
    await choose(answer);
    await press('Keep');
    expect(await screen.findByText(said)).toBeVisible();
    expect(within(ways()).queryByRole('button', { name: /^Repaired, as/ })).toBeNull();
    if (way) expect(within(ways()).getByRole('button', { name: way })).toBeVisible();
    else expect(within(ways()).queryByRole('button', { name: /they say|settled/ })).toBeNull();
  });
});

describe('how it goes on', () => {
  it('is said at once where nothing is to be written', async () => {
    await opened('holt');
    await press(`We are putting it right: ${LINE}`);
    await waitFor(() => expect(screen.getAllByText('We are putting it right.')).toHaveLength(2));
    expect(of<TurnRuptureRequest>('turn_rupture')[0]).toMatchObject({ to: 'repair_underway' });
  });

  it('is set aside with a reason and a day, and waits there', async () => {
    await opened('holt');
    await press(`Set aside until a day: ${LINE}`);
    expect(await findings(document.body)).toEqual([]);
    await fill('Why', 'Exams until then.');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await fill('Look at it again on', '26.3.2026');
    await press('Keep');
    await waitFor(() =>
      expect(of<TurnRuptureRequest>('turn_rupture')[0]).toMatchObject({
        to: 'set_aside',
        reason: 'Exams until then.',
        look_again_on: '2026-03-26',
      }),
    );
    expect(await screen.findByText('Set aside until 26 March.')).toBeVisible();
  });

  it('leads to endings with it, where it cannot be put right here', async () => {
    await opened('holt');
    await press(`It cannot be put right here: ${LINE}`);
    await fill('Why', 'He asks for somebody else.');
    await press('Keep');
    await press('What can come next');
    expect(route()).toEqual({
      name: 'endings',
      params: { client: 'holt', rupture: 'rupture-holt-1' },
    });
  });

  it('says why it cannot be, and shows how it stands', async () => {
    await opened('holt', { turn_rupture: () => refuse({ code: 'disk_full' }) });
    await press(`We are putting it right: ${LINE}`);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(leaf()).toHaveTextContent(/We are finding out what it was\./);
  });
});

describe('what was entered in error', () => {
  it('stays readable, struck through, and nothing about it waits', async () => {
    await opened('holt');
    await press('Invite what is felt, also about me');
    await fill('In which words', 'Half a que');
    await flushAll();
    await press(`Entered in error: ${LINE}`);
    await press('Strike it through');
    await waitFor(() => expect(screen.queryByRole('region', { name: LINE })).toBeNull());
    expect(of('void_rupture')).toEqual([{ entry: 'rupture-holt-1', reason: null }]);
    expect(screen.getByText(LINE).closest('.struck')).not.toBeNull();
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByLabelText('In which words')).toBeNull());
    await press(`Open: ${LINE}`);
    expect(screen.queryByRole('button', { name: /^Open it again/ })).toBeNull();
  });
});

describe('drafts', () => {
  it.each<[string, string, string]>([
    ['Invite what is felt, also about me', 'In which words', 'rupture-holt-1'],
    [`Write what he says: ${LINE}`, 'In their words', 'rupture-holt-1'],
    [`Set aside until a day: ${LINE}`, 'Why', 'rupture-holt-1'],
    ['Note what happened', 'In one line', 'rupture-new-2'],
    [`Write more: ${LINE}`, 'In one line', 'rupture-holt-1'],
  ])('come back after the page was left: %s', async (act, label) => {
    const first = await opened('holt');
    await press(act);
    await userEvent.type(await screen.findByLabelText(label), ' half a wo');
    await flushAll();
    first.unmount();
    render(BetweenPage, { client: 'holt' });
    await waitFor(async () =>
      expect((await screen.findByLabelText<HTMLInputElement>(label)).value).toMatch(/half a wo$/),
    );
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
  });

  it('of one step are put into no other', async () => {
    await opened('holt');
    await press('Invite what is felt, also about me');
    await fill('In which words', 'About me, too?');
    await press('Ask how we can do this differently');
    await waitFor(() => expect(screen.getByLabelText('What was done')).toHaveValue('r_co_plan'));
    expect(screen.getByLabelText('In which words')).toHaveValue('');
    await press('Invite what is felt, also about me');
    await waitFor(() =>
      expect(screen.getByLabelText('In which words')).toHaveValue('About me, too?'),
    );
  });
});

describe('the thread', () => {
  const places = () =>
    within(screen.getByRole('list', { name: 'The thread so far' }))
      .getAllByRole('listitem')
      .map((place) => place.textContent.replace(/\s+/g, ' ').trim());

  it('is told the newest first, and runs on to today while something is open', async () => {
    await opened('holt');
    expect(places()[0]).toBe('Today');
    expect(places()[1]).toMatch(/^10 March Not settled yet\. A message someone else could see\./);
    expect(places()[2]).toMatch(/^3 March A time changed by me\. It frightened me\./);
    expect(places()[5]).toMatch(/^3 February Repaired, in his view\. I speak to him/);
    const rows = screen.getByRole('list', { name: 'The thread so far' }).children;
    expect([...rows].map((row) => row.classList.contains('strained'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect([...rows].map((row) => /diamond|dot|ring/.exec(row.className)?.[0])).toEqual([
      undefined,
      'diamond',
      'ring',
      'diamond',
      'ring',
      'dot',
      'diamond',
      'ring',
      'ring',
    ]);
  });

  it('does not run on to today where everything is settled', async () => {
    await opened('wren');
    expect(places()[0]).toMatch(/^5 March Repaired, in their view\./);
  });

  it('is a table one key away, that says the same', async () => {
    const { container } = await opened('holt');
    key('t');
    const table = await screen.findByRole('table', { name: 'The thread so far' });
    expect(within(table).getAllByRole('row')).toHaveLength(9);
    expect(within(table).getByRole('row', { name: /^27 January/ })).toHaveTextContent(
      /Something was off, slightly\. .* Not settled from here to the next\./,
    );
    expect(await findings(container)).toEqual([]);
  });
});

describe('what they have in common', () => {
  it('waits folded, in words and small numbers', async () => {
    await opened('holt');
    expect(screen.queryByText('What helped, in their view')).toBeNull();
    await press('Show what they have in common');
    expect(screen.getByText('How we are with each other: 2')).toBeVisible();
    expect(
      screen.getByText('Apologised, without a “but”: 1 of the 1 times that were asked about'),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent('%');
  });

  it('is not there before there are two', async () => {
    await opened('wren');
    expect(screen.queryByRole('button', { name: /in common/ })).toBeNull();
  });

  it('keeps the change to talk about in sight', async () => {
    await opened('plum', {
      between: ({ client }) => betweenOf(client, { changes_to_talk_about: 1 }),
    });
    await press('Open times');
    expect(route().name).toBe('times');
  });
});
