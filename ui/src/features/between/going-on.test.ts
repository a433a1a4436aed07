import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { RuptureAnswerRequest } from '@/bindings/RuptureAnswerRequest';
import type { TurnRuptureRequest } from '@/bindings/TurnRuptureRequest';
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
const leaf = () => screen.getByRole('region', { name: LINE });
const ways = () => screen.getByRole('group', { name: `How it goes on: ${LINE}` });

async function opened(client: string, other: Partial<Answers> = {}, rupture?: string) {
  called = installFake(other);
  await refresh();
  const page = render(BetweenPage, { client, rupture });
  await screen.findByRole('heading', { level: 1, name: 'Between us' });
  return page;
}

beforeEach(() => startAgain());

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
      /I have yet to ask again\./,
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
    await fill('Look at it again on', '24.4.2026');
    await press('Keep');
    expect(of('turn_rupture')).toEqual([]);
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
    await fill('Why it does not belong here', 'It was somebody else.');
    await press('Strike it through');
    await waitFor(() => expect(screen.queryByRole('region', { name: LINE })).toBeNull());
    expect(of('void_rupture')).toEqual([
      { entry: 'rupture-holt-1', reason: 'It was somebody else.' },
    ]);
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
