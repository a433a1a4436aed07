import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepMeasureRequest } from '@/bindings/KeepMeasureRequest';
import type { Standing } from '@/bindings/Standing';
import { showTables } from '@/components/chart.svelte';
import { FORM_A, measureOf, measuresOf } from '@/dev/answers/measures';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import CheckInsPage from '@/features/check_in/CheckInsPage.svelte';
import { asBefore, inTheWay, scoreForm, scoreOf, stillOpen, type ScoreForm } from './form';
import MeasuresPage from './MeasuresPage.svelte';
import { newest } from './words';

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

/** Two scores of one form, and what is said of the later one. */
function saidOf(from: number, to: number, norm = FORM_A.norm) {
  const at = (id: string, taken_on: string, score: number) => ({
    id,
    is_voided: false,
    change: null,
    score: { ...FORM_A, taken_on, score, norm },
  });
  return newest(measureOf([at('a', '2026-02-26', from), at('b', '2026-03-05', to)]));
}

describe('a change', () => {
  it('is set beside the wobble of the form itself, in words', () => {
    expect(saidOf(2550, 3150)?.change).toBe(
      '6 more than on 26 February: bigger than the wobble we would expect from the measure itself.',
    );
    expect(saidOf(2550, 3050)?.change).toBe(
      '5 more than on 26 February: within the wobble we would expect from the measure itself.',
    );
    expect(saidOf(3150, 2550)?.change).toMatch(/^6 less than on 26 February: bigger than/);
    expect(saidOf(2550, 3150, null)?.change).toBe(
      '6 more than on 26 February. No spread and reliability are given, so nobody can say whether that is more than the measure’s own wobble.',
    );
    expect(saidOf(3000, 3000)).toEqual({ change: 'The same as on 26 February.', wobble: null });
  });

  it('says where its wobble comes from and that it can be left, and never a verdict', () => {
    for (const said of [saidOf(2550, 3150), saidOf(3150, 2550), saidOf(3000, 3050)]) {
      expect(said?.wobble).toMatch(
        /5\.37, going by: Made-up manual, table 2\. .* left as it is\.$/,
      );
      expect(`${said?.change} ${said?.wobble}`).not.toMatch(
        /improv|worse|better|deterior|must|should|risk|!|undefined|\{/i,
      );
    }
  });
});

describe('the numbers', () => {
  it('stand form by form, with what each was last, and axe finds nothing serious', async () => {
    render(MeasuresPage, wren);
    const names = (await screen.findAllByRole('figure')).map(
      (one) => one.querySelector('figcaption')?.textContent,
    );
    expect(names).toEqual(['Paper form A', 'Evening list']);
    expect(screen.getByText('5 March: 31.5, on a scale from 0 to 40.')).toBeVisible();
    expect(screen.getByText('24 February: 41, on a scale from 0 to 80.')).toBeVisible();
    expect(screen.getByText(/^6 more than on 26 February: bigger/)).toBeVisible();
    expect(screen.getByText(/^6 less than on 27 January\. No spread/)).toBeVisible();
    expect(screen.getByText(/No question of a form is ever kept here/)).toBeVisible();
    expect(document.querySelector('.clay')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('are drawn without what was entered in error, with my line named for eyes and ears', async () => {
    render(MeasuresPage, wren);
    const figure = await screen.findByRole('figure', { name: 'Paper form A' });
    expect(
      within(figure)
        .getAllByRole('button')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['26 February: 25.5', '5 March: 31.5']);
    expect(within(figure).getByText('my line')).toBeVisible();
    expect(figure).toHaveAccessibleDescription(/My line is at 30\.$/);
    const bare = screen.getByRole('figure', { name: 'Evening list' });
    expect(within(bare).queryByText('my line')).toBeNull();
    expect(bare).not.toHaveAccessibleDescription(/My line/);
  });

  it('are a table one key away, with my line in it', async () => {
    render(MeasuresPage, wren);
    await screen.findAllByRole('figure');
    key('t');
    const table = await screen.findByRole('table', { name: 'Paper form A' });
    expect(within(table).getByRole('columnheader', { name: 'my line' })).toBeVisible();
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toHaveTextContent(/5 March\s*31\.5\s*30$/);
    expect(await findings(document.body)).toEqual([]);
  });

  it('open to their parts, which nobody adds up', async () => {
    render(MeasuresPage, wren);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'Open: Paper form A, 5 March' }))[0]!,
    );
    expect(screen.getByText('First page').nextElementSibling).toHaveTextContent('16.5');
    expect(screen.getByText('Spread 5, reliability 0.85. Made-up manual, table 2')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/total|average|\bsum\b/i);
    expect(await findings(document.body)).toEqual([]);
  });

  it('are struck through where they were entered in error, and the change goes with them', async () => {
    render(MeasuresPage, wren);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'Open: Paper form A, 5 March' }))[0]!,
    );
    await press('Entered in error: Paper form A, 5 March');
    await press('Strike it through');
    await waitFor(() => expect(of('void_measure')).toEqual([{ entry: 'score-a3', reason: null }]));
    expect(await screen.findByText('26 February: 25.5, on a scale from 0 to 40.')).toBeVisible();
    expect(screen.queryByText(/^6 more than/)).toBeNull();
    expect(screen.getAllByText('Entered in error, or another took its place.')).toHaveLength(2);
  });

  it.each(['not_now', 'declined', 'paused', 'withdrawn'] satisfies Standing[])(
    'are not asked for after %s, and stay readable',
    async (asked_standing) => {
      await begin({ measures: () => measuresOf('wren', { asked_standing }) });
      render(MeasuresPage, wren);
      expect(await screen.findByText(/nothing to ask here/)).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Type (one|the next one) in/ })).toBeNull();
      expect(acts().some((act) => act.key === 'Ctrl+N')).toBe(false);
      expect(screen.getAllByRole('figure')).toHaveLength(2);
    },
  );

  it('say what belongs here where nothing is', async () => {
    render(MeasuresPage, { client: 'plum' });
    expect(await screen.findByText('No number from a form so far')).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('are led to from More and from the check-ins', async () => {
    const more = render(MorePage, wren);
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'Numbers from paper forms' }))[0]!,
    );
    expect(route()).toEqual({ name: 'measures', params: wren });
    more.unmount();
    startAgain();
    render(CheckInsPage, wren);
    await press('Numbers from paper forms');
    expect(route()).toEqual({ name: 'measures', params: wren });
  });
});

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
    await press('Take out part 12');
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
});

describe('what is typed', () => {
  const whole = (rest: Partial<ScoreForm> = {}): ScoreForm => ({
    ...asBefore(scoreForm('2026-03-12', null), measuresOf('wren').measures[0]!),
    score: '31.5',
    licence_confirmed: true,
    ...rest,
  });

  it('is whole with all three of a norm or with none, and with nothing between', () => {
    expect(scoreOf(whole())?.norm).toEqual(FORM_A.norm);
    const none = { sd: '', reliability: '', citation: '' };
    expect(scoreOf(whole(none))?.norm).toBeNull();
    for (const blank of ['sd', 'reliability', 'citation'] as const) {
      expect(scoreOf(whole({ [blank]: '' }))).toBeNull();
      expect(stillOpen(whole({ [blank]: '' }))).toHaveLength(1);
    }
  });

  it('is told what each number can be', () => {
    expect(inTheWay(whole({ reliability: '1' }), 'reliability')).toMatch(/between 0 and 0\.999/);
    expect(inTheWay(whole({ reliability: '0,8555' }), 'reliability')).toMatch(/three places/);
    expect(inTheWay(whole({ sd: '0' }), 'sd')).toBe('A spread is more than 0.');
    expect(inTheWay(whole({ most: '0' }), 'most')).toMatch(/more than the least/);
    expect(inTheWay(whole({ my_line: '41' }), 'my_line')).toMatch(/between 0 and 40/);
    expect(scoreOf(whole({ my_line: '41' }))).toBeNull();
    expect(scoreOf(whole({ licence_confirmed: false }))).toBeNull();
  });
});
