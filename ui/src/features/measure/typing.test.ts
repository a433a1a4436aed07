import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepMeasureRequest } from '@/bindings/KeepMeasureRequest';
import { showTables } from '@/components/chart.svelte';
import { FORM_A } from '@/dev/answers/measures';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import MeasuresPage from './MeasuresPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, words);
};

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  showTables(false);
}
beforeEach(() => begin());

describe('typing one in', () => {
  const choose = async (group: string, name: string) =>
    userEvent.click(
      within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }),
    );
  const keepButton = () => screen.getByRole('button', { name: 'Keep' });

  it('goes by keys alone, and keeps nothing without the tick', async () => {
    render(MeasuresPage, { client: 'plum' });
    await screen.findByText('No number from a form so far');
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('Its name')).toHaveFocus());
    await userEvent.keyboard('Sheet C{Tab}{Tab}31,5{Tab}0{Tab}40{Tab}{Enter}');
    expect(screen.getByRole('radio', { name: 'More is better' })).toBeChecked();
    expect(screen.getByText('Still open: The tick')).toBeVisible();
    expect(keepButton()).toBeDisabled();
    key('Ctrl+Enter');
    expect(of('keep_measure')).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have the right to use/ }));
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_measure')).toHaveLength(1));
    expect(of<KeepMeasureRequest>('keep_measure')[0]).toEqual({
      client: 'plum',
      id: 'score-6',
      instead_of: null,
      score: {
        measure: 'Sheet C',
        licence_confirmed: true,
        taken_on: '2026-03-12',
        score: 3150,
        least: 0,
        most: 4000,
        higher_is: 'better',
        norm: null,
        my_line: null,
        parts: [],
      },
    });
    expect(await screen.findByText('It is kept.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Type one in/ })).toHaveFocus());
  });

  it('says kindly what cannot stand once the field is left, and loses nothing of it', async () => {
    render(MeasuresPage, wren);
    await press('Type one in');
    await fill('The number', '31.555');
    const field = screen.getByLabelText('The number');
    expect(field).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(field).toHaveValue('31.555');
    expect(field).toHaveAccessibleDescription(/31\.5 or 31,5 .* What you typed stays\./);
    await fill('The least it can be', '0');
    await fill('The most it can be', '30');
    await fill('The number', '31.5');
    await userEvent.tab();
    expect(field).toHaveAccessibleDescription(/lies between 0 and 30/);
    expect(await findings(document.body)).toEqual([]);
  });

  it('takes what is known of a form that was used before, and no number', async () => {
    render(MeasuresPage, wren);
    await press('Type one in');
    await userEvent.selectOptions(await screen.findByLabelText('The form'), 'Paper form A');
    expect(screen.getByLabelText('Its name')).toHaveValue('Paper form A');
    expect(screen.getByLabelText('The most it can be')).toHaveValue('40');
    expect(screen.getByLabelText('My line')).toHaveValue('30');
    expect(screen.getByLabelText('The number')).toHaveValue('');
    expect(screen.getByText('5, 0.85, Made-up manual, table 2')).toBeVisible();
    expect(screen.getByText('Still open: The number · The tick')).toBeVisible();
  });

  it('opens for the next one of a form', async () => {
    render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    expect(await screen.findByLabelText('Its name')).toHaveValue('Evening list');
    await fill('The number', '40');
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have the right to use/ }));
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(of<KeepMeasureRequest>('keep_measure')[0]?.score).toMatchObject({
        measure: 'Evening list',
        score: 4000,
        norm: null,
      }),
    );
    expect(await screen.findByText('12 March: 40, on a scale from 0 to 80.')).toBeVisible();
  });

  it('has up to twelve parts, and leaves out those without a number', async () => {
    render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    await fill('The number', '40');
    await press('Add a part');
    await waitFor(() => expect(screen.getByLabelText('Name of the part')).toHaveFocus());
    await userEvent.keyboard('Night{Tab}12,25');
    await press('Add a part');
    await userEvent.keyboard('Morning');
    for (let more = 2; more < 12; more += 1) await press('Add a part');
    expect(screen.queryByRole('button', { name: 'Add a part' })).toBeNull();
    await press('Take it out: part 12');
    expect(screen.getByRole('button', { name: 'Add a part' })).toHaveFocus();
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have the right to use/ }));
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(of<KeepMeasureRequest>('keep_measure')[0]?.score.parts).toEqual([
        { name: 'Night', score: 1225 },
      ]),
    );
  });

  it('hears what the program says of a part beside that part', async () => {
    const problem = { field: 'name', at: 1, problem: 'too_long', limit: 40, found: 41 };
    await begin({
      keep_measure: () => {
        throw { code: 'fields', problems: [problem] };
      },
    });
    render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    await fill('The number', '40');
    for (const part of ['One{Tab}1', 'Blank', 'Two{Tab}2']) {
      await press('Add a part');
      await userEvent.keyboard(part);
    }
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have the right to use/ }));
    await userEvent.click(keepButton());
    const names = screen.getAllByLabelText('Name of the part');
    await waitFor(() => expect(names[2]).toHaveAttribute('aria-invalid', 'true'));
    expect(names[0]).not.toHaveAttribute('aria-invalid');
    expect(names[1]).not.toHaveAttribute('aria-invalid');
  });

  it('comes back after the page was left, and can be let go', async () => {
    const first = render(MeasuresPage, wren);
    await press('Type one in');
    await fill('The number', '31.5 or so');
    await flushAll();
    first.unmount();
    render(MeasuresPage, wren);
    await waitFor(() => expect(screen.getByLabelText('The number')).toHaveValue('31.5 or so'));
    expect(screen.getByLabelText('The number')).toHaveAccessibleDescription(/What you typed stays/);
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
  });

  it('types again what was typed wrongly, and asks for the right to use it once more', async () => {
    render(MeasuresPage, wren);
    await press('Open: Paper form A, 26 February');
    await press('Type it again: Paper form A, 26 February');
    expect(screen.queryByLabelText('The form')).toBeNull();
    expect(screen.getByLabelText('The number')).toHaveValue('25.5');
    const right = screen.getByRole('checkbox', { name: /^I have the right to use/ });
    expect(right).not.toBeChecked();
    await fill('The number', '26');
    await userEvent.click(right);
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(of<KeepMeasureRequest>('keep_measure')[0]).toMatchObject({
        instead_of: 'score-a1',
        score: { taken_on: '2026-02-26', score: 2600, norm: FORM_A.norm },
      }),
    );
    expect(await screen.findByText(/^5\.5 more than on 26 February: bigger/)).toBeVisible();
  });

  it('keeps a half typed day from being kept', async () => {
    render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    await fill('The number', '40');
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have the right to use/ }));
    const on = screen.getByLabelText<HTMLInputElement>('Filled in on');
    const all = { initialSelectionStart: 0, initialSelectionEnd: on.value.length };
    await userEvent.type(on, '11.3.20', all);
    await userEvent.click(keepButton());
    expect(of('keep_measure')).toEqual([]);
    expect(on).toHaveFocus();
    expect(on).toHaveAccessibleDescription(/a year of four digits/);
    await userEvent.type(on, '26');
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(of<KeepMeasureRequest>('keep_measure')[0]?.score.taken_on).toBe('2026-03-11'),
    );
  });

  it('goes on where the program has a word to say', async () => {
    await begin({
      keep_measure: () => {
        throw {
          code: 'fields',
          problems: [
            { field: 'score', at: null, problem: 'out_of_range', limit: null, found: null },
          ],
        };
      },
    });
    render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    await fill('The number', '40');
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have the right to use/ }));
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(screen.getByLabelText('The number')).toHaveAttribute('aria-invalid', 'true'),
    );
    expect(screen.getByLabelText('The number')).toHaveValue('40');
    await choose('Which way is better', 'Neither');
    await waitFor(() => expect(keepButton()).toBeEnabled());
  });

  it('opens for another form while one is open, and each keeps what was typed for it', async () => {
    render(MeasuresPage, wren);
    await press('Type the next one in: Paper form A');
    await fill('The number', '32');
    await press('Type the next one in: Evening list');
    await waitFor(() => expect(screen.getByLabelText('Its name')).toHaveValue('Evening list'));
    expect(screen.getByLabelText('The form')).toHaveDisplayValue('Evening list');
    expect(screen.getByLabelText('The number')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Throw it away' })).toBeNull();
    await press('Type the next one in: Paper form A');
    await waitFor(() => expect(screen.getByLabelText('The number')).toHaveValue('32'));
    expect(screen.getByLabelText('The form')).toHaveDisplayValue('Paper form A');
    expect(of('discard_draft')).toEqual([]);
  });

  it('goes on where it is open for that form already', async () => {
    render(MeasuresPage, wren);
    await press('Type one in');
    await userEvent.selectOptions(await screen.findByLabelText('The form'), 'Paper form A');
    await fill('The number', '32');
    const field = screen.getByLabelText('The number');
    await press('Type the next one in: Paper form A');
    expect(screen.getByLabelText('The number')).toBe(field);
  });

  it('shows which form the fields are of, whoever filled them in', async () => {
    const first = render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    expect(await screen.findByLabelText('The form')).toHaveDisplayValue('Evening list');
    await fill('The number', '40');
    await flushAll();
    first.unmount();
    render(MeasuresPage, wren);
    await waitFor(() =>
      expect(screen.getByLabelText('The form')).toHaveDisplayValue('Evening list'),
    );
    await fill('Its name', 'Another list');
    expect(screen.getByLabelText('The form')).toHaveDisplayValue(
      'One that was not used here before',
    );
  });

  it('closes the correction of what is struck through, and nothing of it waits', async () => {
    render(MeasuresPage, wren);
    await press('Open: Paper form A, 26 February');
    await press('Type it again: Paper form A, 26 February');
    await fill('The number', '26');
    await press('Entered in error: Paper form A, 26 February');
    await press('Strike it through');
    await waitFor(() => expect(of('void_measure')).toHaveLength(1));
    await waitFor(() => expect(screen.queryByLabelText('The number')).toBeNull());
    expect(of('keep_draft')).not.toEqual([]);
    expect(of<{ target: string }>('discard_draft').map(({ target }) => target)).toEqual([
      of<{ target: string }>('keep_draft')[0]!.target,
    ]);
    await flushAll();
    expect(called.at(-1)?.command).not.toBe('keep_draft');
  });

  it('stays open where another one is struck through', async () => {
    render(MeasuresPage, wren);
    await press('Type the next one in: Evening list');
    await fill('The number', '40');
    await press('Open: Paper form A, 26 February');
    await press('Entered in error: Paper form A, 26 February');
    await press('Strike it through');
    await waitFor(() => expect(of('void_measure')).toHaveLength(1));
    expect(screen.getByLabelText('The number')).toHaveValue('40');
    expect(of('discard_draft')).toEqual([]);
  });
});
