import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepFeedbackRequest } from '@/bindings/KeepFeedbackRequest';
import { ANSWERS } from '@/dev/answers';
import { feedbackOf } from '@/dev/answers/feedback';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import OverviewPage from '@/features/client/OverviewPage.svelte';
import BeforePage from '@/features/session/BeforePage.svelte';
import FeedbackPage from './FeedbackPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (words) await userEvent.type(field, words);
};
const choose = async (group: string, name: string) =>
  userEvent.click(
    within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }),
  );
const list = (name: string) => screen.getByRole('region', { name });
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();
const keepButton = () => screen.getByRole('button', { name: 'Keep' });
const kept = () => of<KeepFeedbackRequest>('keep_feedback');

const COUNTING = 'The counting did not help me. It made the room smaller.';
const COAT = 'I left with my coat half on.';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('the page', () => {
  it('shows three parts in one order, what waits first, and axe finds nothing serious', async () => {
    const { container } = render(FeedbackPage, wren);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Said of the work' }),
    ).toBeVisible();
    expect(
      screen.getByText(
        'A calm “that did not help me” belongs here. It is no strain; it is something to work with.',
      ),
    ).toBeVisible();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual(['Still to be taken up', 'Taken up', 'Looks at the work together']);
    for (const name of ['Still to be taken up', 'Taken up']) {
      const terms = [...list(name).querySelectorAll('dt')].map((one) => one.textContent);
      expect(terms).toEqual(['They said', 'You changed', 'Did it help']);
    }
    const waits = within(list('Still to be taken up'));
    expect(waits.getByText(COUNTING).tagName).toBe('Q');
    expect(waits.getByText('About how you work.')).toBeVisible();
    expect(waits.getByText('Nothing written down so far.')).toBeVisible();
    const taken = within(list('Taken up'));
    expect(taken.getByText('Since 26 February.')).toBeVisible();
    expect(taken.getByText(/^It helped\./)).toHaveTextContent('It helped. Asked on 5 March.');
    expect(taken.getByText('I could find my keys.').tagName).toBe('Q');
    expect(await findings(container)).toEqual([]);
    expect(document.body.textContent).not.toMatch(/should|complain|fail|refus|\d %|!/i);
  });

  it('tells a client who cannot say yet, and somebody of whom nothing is written down', async () => {
    const first = render(FeedbackPage, { client: 'holt' });
    expect(await screen.findByText(/^They cannot say yet\./)).toBeVisible();
    first.unmount();
    const { container } = render(FeedbackPage, { client: 'plum' });
    expect(await screen.findByText('Nothing said of the work so far')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('leads to the session, and to the check-in it was said in', async () => {
    const inCheckIn = feedbackOf('wren').feedback.map((one) => ({ ...one, check_in: 'check-14' }));
    render(FeedbackPage, wren);
    await press('Open session 14, 5 March');
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
    cleanup();
    await begin({ feedback: () => feedbackOf('wren', { feedback: inCheckIn }) });
    render(FeedbackPage, wren);
    await press(`Open the check-in: ${COUNTING}`);
    expect(route()).toEqual({ name: 'check_ins', params: { client: 'wren', session: 'wren-14' } });
  });

  it('is there from More', async () => {
    render(MorePage, wren);
    await press('Said of the work');
    expect(route()).toEqual({ name: 'feedback', params: wren });
    await press('How things seem to be going');
    expect(route()).toEqual({ name: 'reports', params: wren });
  });
});

describe('writing it down', () => {
  it('takes their words alone, by keys, and goes back to where it began', async () => {
    render(FeedbackPage, { client: 'wren' });
    await screen.findByText(COUNTING);
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('In their words')).toHaveFocus());
    expect(keepButton()).toBeDisabled();
    await userEvent.keyboard('More of the walking.');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      client: 'wren',
      id: 'feedback-3',
      base_rev: null,
      session: null,
      check_in: null,
      feedback: {
        said_on: '2026-03-12',
        said: 'More of the walking.',
        about: null,
        changed: null,
        changed_on: null,
        helped: null,
        helped_words: null,
        asked_on: null,
      },
    });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Write down what they said/ })).toHaveFocus(),
    );
    expect(within(list('Still to be taken up')).getAllByRole('definition')).toHaveLength(6);
  });

  it('opens at what was changed, and what was said goes on to be taken up', async () => {
    render(FeedbackPage, wren);
    await press(`Say what you changed: ${COUNTING}`);
    await waitFor(() =>
      expect(screen.getByLabelText('What you changed, or why nothing')).toHaveFocus(),
    );
    expect(screen.getByLabelText('In their words')).toHaveValue(COUNTING);
    await userEvent.keyboard('We look out of the window first.');
    await fill('Since when', '12.3.2026');
    await userEvent.click(keepButton());
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      id: 'said-grounding',
      base_rev: 1,
      session: 'wren-14',
      feedback: { about: 'tasks', changed_on: '2026-03-12', helped: null },
    });
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Still to be taken up' })).toBeNull(),
    );
    expect(screen.queryByRole('button', { name: `Say what you changed: ${COUNTING}` })).toBeNull();
  });

  it('opens at whether it helped, and takes a no as calmly as a yes', async () => {
    render(FeedbackPage, wren);
    await press(`Say whether it helped: ${COUNTING}`);
    await waitFor(() => expect(screen.getByRole('radio', { name: 'It helped' })).toHaveFocus());
    await choose('Did it help, in their view?', 'It did not');
    await fill('What they said of it', 'Not yet.');
    await fill('Asked on', '12.3.2026');
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(kept()[0]?.feedback).toMatchObject({
        helped: 'no',
        helped_words: 'Not yet.',
        asked_on: '2026-03-12',
      }),
    );
    expect(await screen.findByText(/^It did not help\./)).toBeVisible();
  });

  it('changes what it is about and where it was said, and keeps an earlier session', async () => {
    const earlier = feedbackOf('wren').feedback.map((one) => ({ ...one, session: 'wren-2' }));
    await begin({ feedback: () => feedbackOf('wren', { feedback: earlier }) });
    render(FeedbackPage, wren);
    await press(`Change: ${COUNTING}`);
    expect(await screen.findByLabelText('In which session')).toHaveDisplayValue(
      'In an earlier session',
    );
    await userEvent.selectOptions(screen.getByLabelText('About'), 'The pace');
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(kept()[0]).toMatchObject({ session: 'wren-2', feedback: { about: 'pace' } }),
    );
  });

  it('begins with the words of a check-in where one was taken up', async () => {
    render(FeedbackPage, { client: 'wren', check_in: 'check-14' });
    const words = 'I would like the last ten minutes to be about something ordinary.';
    expect(await screen.findByLabelText('In their words')).toHaveValue(words);
    expect(screen.getByLabelText('On which day')).toHaveDisplayValue(/5.*2026/);
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(kept()[0]).toMatchObject({
        base_rev: null,
        check_in: 'check-14',
        session: 'wren-14',
        feedback: { said: words, said_on: '2026-03-05' },
      }),
    );
  });

  it('does not begin again with words that were taken up already', async () => {
    const taken = feedbackOf('wren').feedback.map((one) => ({ ...one, check_in: 'check-14' }));
    await begin({ feedback: () => feedbackOf('wren', { feedback: taken }) });
    render(FeedbackPage, { client: 'wren', check_in: 'check-14' });
    await screen.findByText(COUNTING);
    await waitFor(() => expect(of('drafts_of')).toHaveLength(2));
    expect(screen.queryByLabelText('In their words')).toBeNull();
  });

  it('opens what a problem is about, and nothing typed is lost', async () => {
    await begin({
      keep_feedback: () => {
        throw {
          code: 'fields',
          problems: [{ field: 'changed', at: null, problem: 'too_long', limit: 500, found: 501 }],
        };
      },
    });
    render(FeedbackPage, wren);
    await press(/^Write down what they said/);
    await fill('In their words', 'Slower.');
    await userEvent.click(keepButton());
    expect(await screen.findByLabelText('What you changed, or why nothing')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(screen.getByLabelText('In their words')).toHaveValue('Slower.');
  });

  it('goes on with a change where it was left, at the part it was about', async () => {
    const show = () => render(FeedbackPage, wren);
    show();
    await press(`Say what you changed: ${COUNTING}`);
    await fill('What you changed, or why nothing', 'We look');
    await flushAll();
    cleanup();
    show();
    await waitFor(() =>
      expect(screen.getByLabelText('What you changed, or why nothing')).toHaveValue('We look'),
    );
    expect(screen.getByLabelText('In their words')).toHaveValue(COUNTING);
  });

  it('strikes what was entered in error, and no change of it waits', async () => {
    render(FeedbackPage, wren);
    await press(`Change: ${COAT}`);
    await fill('In their words', 'I left.');
    await press(`Entered in error: ${COAT}`);
    await press('Strike it through');
    await waitFor(() => expect(screen.queryByLabelText('In their words')).toBeNull());
    expect(of('void_feedback')).toEqual([{ entry: 'said-minutes', reason: null }]);
    expect(screen.getByText('Entered in error.')).toBeVisible();
    expect(screen.queryByRole('button', { name: `Change: ${COAT}` })).toBeNull();
    expect(of<{ target: string }>('discard_draft').map(({ target }) => target)).toContain(
      'said-minutes',
    );
  });

  it('says why an act could not be done', async () => {
    await begin({
      void_feedback: () => {
        throw { code: 'unexpected', place: 'x' };
      },
    });
    render(FeedbackPage, wren);
    await press(`Entered in error: ${COAT}`);
    await press('Strike it through');
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});

describe('on other pages', () => {
  it('the overview says three short things, each with its way', async () => {
    const now = {
      ...(await ANSWERS.overview({ client: 'wren' }, () => {})),
      feedback_to_take_up: 2,
      is_alliance_review_due: true,
      goals: ['One cup of tea.'],
    };
    await begin({ overview: () => now });
    const { container } = render(OverviewPage, wren);
    expect(
      await screen.findByText('Some of what they said of the work is still to be taken up.'),
    ).toBeVisible();
    expect(
      screen.getByText('It is time to look at the work together, if you both want.'),
    ).toBeVisible();
    expect(within(list('What they want')).getByText('One cup of tea.').tagName).toBe('Q');
    expect(await findings(container)).toEqual([]);
    await press('Open the goals');
    expect(route()).toEqual({ name: 'goals', params: wren });
    await press('Look at the work together');
    expect(route()).toEqual({ name: 'feedback', params: wren });
  });

  it('the overview says none of it where there is nothing', async () => {
    const now = {
      ...(await ANSWERS.overview({ client: 'wren' }, () => {})),
      feedback_to_take_up: 0,
      is_alliance_review_due: false,
      goals: [],
    };
    await begin({ overview: () => now });
    render(OverviewPage, wren);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Said of the work')).toBeNull();
    expect(screen.queryByText('What they want')).toBeNull();
    expect(screen.queryByText(/^It is time to look/)).toBeNull();
  });

  it('before a session it is one line', async () => {
    const before = await ANSWERS.before_session({ session: 'wren-15' }, () => {});
    await begin({ before_session: () => ({ ...before, feedback_to_take_up: 1 }) });
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    expect(
      await screen.findByText('Something they said of the work is still to be taken up.'),
    ).toBeVisible();
    await press('Open what was said');
    expect(route()).toEqual({ name: 'feedback', params: wren });
  });
});
