import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { Standing } from '@/bindings/Standing';
import { showTables } from '@/components/chart.svelte';
import { FORM_A, measureOf, measuresOf } from '@/dev/answers/measures';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import CheckInsPage from '@/features/check_in/CheckInsPage.svelte';
import MeasuresPage from './MeasuresPage.svelte';
import { besideLine, newest } from './words';

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

  it('say on which side of my line the newest lies, in words and without a colour', async () => {
    const at = (score: number) =>
      measureOf([{ id: 'a', is_voided: false, change: null, score: { ...FORM_A, score } }]);
    expect(besideLine(at(2999).scores[0]!)).toBe('It lies below my line, which is at 30.');
    expect(besideLine(at(3000).scores[0]!)).toMatch(/^It lies at or above my line/);
    render(MeasuresPage, wren);
    expect(await screen.findByText('It lies at or above my line, which is at 30.')).toBeVisible();
    expect(screen.getAllByText(/^It lies (below|at or above) my line/)).toHaveLength(1);
    expect(document.querySelector('.clay, .moss')).toBeNull();
  });

  it('are points alone while there are fewer than three, and that is said', async () => {
    const on = (taken_on: string, score: number) => ({
      id: taken_on,
      is_voided: false,
      change: null,
      score: { ...FORM_A, taken_on, score, my_line: null },
    });
    const all = [on('2026-02-12', 2500), on('2026-02-19', 2600), on('2026-02-26', 2700)];
    const few = /^With fewer than three numbers/;
    await begin({ measures: () => measuresOf('wren', { measures: [measureOf(all.slice(1))] }) });
    const page = render(MeasuresPage, wren);
    const two = await screen.findByRole('figure');
    expect(within(two).getAllByRole('button')).toHaveLength(2);
    expect(two.querySelector('polyline')).toBeNull();
    expect(screen.getByText(few)).toBeVisible();
    page.unmount();
    await begin({ measures: () => measuresOf('wren', { measures: [measureOf(all)] }) });
    render(MeasuresPage, wren);
    expect((await screen.findByRole('figure')).querySelector('polyline')).not.toBeNull();
    expect(screen.queryByText(few)).toBeNull();
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
