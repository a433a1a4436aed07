import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepRuptureRequest } from '@/bindings/KeepRuptureRequest';
import { betweenOf } from '@/dev/answers/between';
import { HOLT_OPEN } from '@/dev/sample/between';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import BetweenPage from './BetweenPage.svelte';

const WREN = 'I began something new at the end';
const HOLT = 'A message someone else could see';
let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const kept = () => of<KeepRuptureRequest>('keep_rupture');
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name }));
const tick = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('checkbox', { name }));
const fill = async (label: string | RegExp, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(words);
};
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();

async function opened(client: string, other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  const page = render(BetweenPage, { client });
  await screen.findByRole('heading', { level: 1, name: 'Between us' });
  return page;
}

beforeEach(() => startAgain());

describe('noting what happened', () => {
  it('takes one line and Enter, by keys alone', async () => {
    const { container } = await opened('plum');
    key('Ctrl+N');
    const line = await screen.findByLabelText('In one line');
    await waitFor(() => expect(line).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    expect(await findings(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(kept()).toEqual([]);
    await userEvent.keyboard('I forgot the anniversary{Enter}');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      client: 'plum',
      id: 'rupture-new-0',
      base_rev: null,
      session: null,
      about: null,
      rupture: {
        line: 'I forgot the anniversary',
        noticed_on: '2026-03-12',
        noticed_by: 'therapist',
        client_words: null,
        kind: 'unclear',
        markers: [],
        parts: [],
        challenges: [],
        intensity: null,
        intensity_by: null,
        what_happened: null,
        my_part: null,
        my_view: null,
        steps: [],
        answers: [],
        turns: [],
        agreed_change: null,
        learning: null,
      },
    });
    expect(await screen.findByRole('region', { name: 'I forgot the anniversary' })).toBeVisible();
    expect(acts()[0]).toMatchObject({ name: 'Add a step' });
  });

  it('keeps what was said and seen, folded until it is wanted', async () => {
    await opened('holt');
    await press('Note what happened');
    await fill('In one line', 'Too fast');
    await press('Open: When, and who noticed');
    await choose('In supervision');
    await userEvent.selectOptions(screen.getByLabelText('In which session'), 'holt-21');
    await press('Open: Their words');
    await fill('Their words', 'You did not look up.');
    await press('Open: What happened');
    await fill('What happened', 'I wrote while he spoke.');
    await press('Open: What I noticed of it');
    await tick('Eyes dropped, breath quickened, or the body went still');
    await tick('I missed a sign');
    await fill('What was said: I missed a sign', 'You did not see it.');
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      session: 'holt-21',
      about: null,
      rupture: {
        line: 'Too fast',
        noticed_by: 'supervisor',
        client_words: 'You did not look up.',
        what_happened: 'I wrote while he spoke.',
        markers: [
          { code: 'w_body', seen_by: 'therapist_observation', quote: null },
          { code: 't_missed_cue', seen_by: 'client_words', quote: 'You did not see it.' },
        ],
      },
    });
  });

  it('keeps what was made of it, and what it taught', async () => {
    const { container } = await opened('holt');
    await press('Note what happened');
    await fill('In one line', 'Too fast');
    await press('Open: What it touched');
    await choose('Away from me, or from what was felt');
    await tick('How fast');
    await tick('Trust was hurt');
    await choose('Clear');
    await choose('They do');
    await userEvent.selectOptions(screen.getByLabelText('What it is about'), 'item item-drawing');
    await press('Open: What it taught');
    await fill('What it taught', 'Pen down first.');
    expect(await findings(container)).toEqual([]);
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      session: null,
      about: { kind: 'item', item: 'item-drawing' },
      rupture: {
        kind: 'withdrawal',
        parts: ['pace'],
        challenges: ['broken_trust'],
        intensity: 3,
        intensity_by: 'client',
        learning: 'Pen down first.',
      },
    });
  });

  it('opens what the program has a word to say about, and loses nothing', async () => {
    await opened('plum', {
      keep_rupture: () =>
        refuse({
          code: 'fields',
          problems: [
            { field: 'learning', at: null, problem: 'too_long', limit: 1000, found: 1001 },
          ],
        }),
    });
    await press(/^Note what happened/);
    await fill('In one line', 'Too fast');
    await press('Keep');
    expect(await screen.findByLabelText('What it taught')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('In one line')).toHaveValue('Too fast');
  });

  it('takes no day that is still to come', async () => {
    await opened('plum');
    await press(/^Note what happened/);
    await fill('In one line', 'Too fast');
    await press('Open: When, and who noticed');
    await fill('On which day', '13.3.2026');
    await press('Keep');
    expect(kept()).toEqual([]);
    expect(screen.getByLabelText('On which day')).toHaveAttribute('aria-invalid', 'true');
  });

  it('goes on with what is there, and leaves steps, answers and turns as they are', async () => {
    await opened('wren');
    await press(`Open: ${WREN}`);
    await press(`Write more: ${WREN}`);
    expect(await screen.findByLabelText('In one line')).toHaveValue(WREN);
    await press('Open: My view');
    await fill('My view', 'Settled, I think.');
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ id: 'rupture-wren-1', base_rev: 6, session: 'wren-12' });
    expect(kept()[0]!.rupture.steps).toHaveLength(2);
    expect(kept()[0]!.rupture.answers).toHaveLength(1);
    expect(kept()[0]!.rupture.turns).toHaveLength(3);
    expect(kept()[0]!.rupture.my_view).toBe('Settled, I think.');
  });

  it('leads to my part, where that is not written yet', async () => {
    const rupture = { ...HOLT_OPEN.rupture, my_part: null };
    await opened('holt', {
      between: ({ client }) => betweenOf(client, { ruptures: [{ ...HOLT_OPEN, rupture }] }),
    });
    await press(`Write it: ${HOLT}`);
    await waitFor(() => expect(screen.getByLabelText('My part')).toHaveFocus());
  });

  it('takes no more than twelve signs', async () => {
    await opened('plum');
    await press(/^Note what happened/);
    await press('Open: What I noticed of it');
    const signs = screen.getAllByRole('checkbox');
    for (const sign of signs.slice(0, 12)) await userEvent.click(sign);
    expect(screen.getByText('Twelve are enough.')).toBeVisible();
    expect(signs[12]).toBeDisabled();
    expect(signs[0]).toBeEnabled();
  });
});
