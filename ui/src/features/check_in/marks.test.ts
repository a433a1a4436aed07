import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { showTables } from '@/components/chart.svelte';
import { CHECK_INS, checkInsOf } from '@/dev/answers/check_ins';
import { feedbackOf, WREN_MARKS } from '@/dev/answers/feedback';
import { findings } from '@/dev/axe';
import { installFake, type Answers } from '@/dev/fake';
import { eventsOf } from './check_in';
import CheckInsPage from './CheckInsPage.svelte';

const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const WORDS = 'I would like the last ten minutes to be about something ordinary.';

async function begin(other: Partial<Answers> = {}) {
  installFake(other);
  await refresh();
  startAgain();
  showTables(false);
}
beforeEach(() => begin());

describe('what happened beside the check-ins', () => {
  it('lies at a check-in, before the next, or after the last, each with its own day', () => {
    expect(eventsOf(CHECK_INS, WREN_MARKS)).toEqual([
      {
        key: 'check-13',
        words: 'Something between you was not right.',
        when: '20 February',
        beside: 'before',
      },
      { key: 'check-13', words: 'A rest, to put something right.', when: '26 February' },
      { key: 'check-14', words: 'They said that it is repaired.', when: '5 March' },
      {
        key: 'check-14',
        words: 'A no, or a yes taken back.',
        when: '10 March',
        beside: 'after',
      },
    ]);
    expect(eventsOf([], WREN_MARKS)).toEqual([]);
  });

  it('waits folded, and opens for one of the six at a time, by keys', async () => {
    const { container } = render(CheckInsPage, wren);
    const way = await screen.findByRole('button', { name: 'Show what happened beside them' });
    expect(way).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(/Something between you was not right/)).toBeNull();
    expect(screen.getAllByRole('figure')).toHaveLength(6);
    way.focus();
    await userEvent.keyboard('{Enter}');
    const group = within(screen.getByRole('group', { name: 'What happened beside them' }));
    const which = group.getByLabelText('Which of the six');
    await waitFor(() => expect(which).toHaveFocus());
    expect(group.getByRole('figure', { name: 'With me' })).toBeVisible();
    expect(group.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      '20 February: Something between you was not right.',
      '26 February: A rest, to put something right.',
      '5 March: They said that it is repaired.',
      '10 March: A no, or a yes taken back.',
    ]);
    expect(group.getByText(/does not say that one is from the other/)).toBeVisible();
    await userEvent.selectOptions(which, 'Pace');
    const pace = within(group.getByRole('figure', { name: 'Pace' }));
    expect(pace.getByRole('button', { name: '5 March: 5 of 10, lower than before' })).toBeVisible();
    expect(await findings(container)).toEqual([]);
    expect(document.querySelector('.clay')).toBeNull();
    await press('Close what happened beside them');
    expect(screen.getAllByRole('figure')).toHaveLength(6);
  });

  it('says the same as a table, one key away', async () => {
    render(CheckInsPage, wren);
    await press('Show what happened beside them');
    await press(/^As tables/);
    const group = within(screen.getByRole('group', { name: 'What happened beside them' }));
    expect(group.getByRole('row', { name: /^26 February/ })).toHaveTextContent(
      /20 February: Something between you was not right\.\s*26 February: A rest/,
    );
    expect(group.getByRole('row', { name: /^5 March/ })).toHaveTextContent(
      '10 March: A no, or a yes taken back.',
    );
    expect(await findings(document.body)).toEqual([]);
  });

  it('says so where nothing was written down, and the page stands without it', async () => {
    await begin({ feedback: () => feedbackOf('wren', { marks: [] }) });
    const { unmount } = render(CheckInsPage, wren);
    await press('Show what happened beside them');
    expect(screen.getByText('Nothing was written down in these weeks.')).toBeVisible();
    unmount();
    await begin({
      feedback: () => {
        throw { code: 'unexpected', place: 'x' };
      },
    });
    render(CheckInsPage, wren);
    expect(await screen.findAllByRole('figure')).toHaveLength(6);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that there are too few to say anything of a course, and only then', async () => {
    const { unmount } = render(CheckInsPage, wren);
    await screen.findAllByRole('figure');
    expect(screen.queryByText('Too few so far to say how they change.')).toBeNull();
    unmount();
    await begin({ check_ins: () => checkInsOf('wren', { check_ins: CHECK_INS.slice(1) }) });
    render(CheckInsPage, wren);
    expect(await screen.findByText('Too few so far to say how they change.')).toBeVisible();
  });
});

describe('words of a check-in', () => {
  it('are taken into what was said of the work with one press', async () => {
    render(CheckInsPage, wren);
    await press('Open: 5 March');
    await press('Take it into what was said of the work: the words of 5 March');
    expect(route()).toEqual({
      name: 'feedback',
      params: { client: 'wren', check_in: 'check-14' },
    });
  });

  it('are not offered again once they stand there, nor where there are none', async () => {
    const taken = feedbackOf('wren').feedback.map((one) => ({ ...one, check_in: 'check-14' }));
    await begin({ feedback: () => feedbackOf('wren', { feedback: taken }) });
    render(CheckInsPage, wren);
    await press('Open: 5 March');
    expect(screen.getAllByText(WORDS)).toHaveLength(2);
    expect(screen.getByText('It stands in what was said of the work.')).toBeVisible();
    await press('Open: 26 February');
    expect(screen.queryByRole('button', { name: /^Take it into/ })).toBeNull();
  });
});
