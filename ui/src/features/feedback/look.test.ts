import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepAllianceReviewRequest } from '@/bindings/KeepAllianceReviewRequest';
import { feedbackOf } from '@/dev/answers/feedback';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
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
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();
const looks = () => screen.getByRole('region', { name: 'Looks at the work together' });
const kept = () => of<KeepAllianceReviewRequest>('keep_alliance_review');
const keepButton = () => screen.getByRole('button', { name: 'Keep' });

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('looks at the work', () => {
  it('are read part by part, the client’s words before mine', async () => {
    const { container } = render(FeedbackPage, wren);
    await press('Open: the look of 8 January');
    const terms = [...looks().querySelectorAll('dt')].map((one) => one.textContent);
    expect(terms).toEqual([
      'They said',
      'You said',
      'They said',
      'What stays',
      'What is to change',
    ]);
    const words = within(looks());
    expect(words.getByText('You wait. I like that you wait.').tagName).toBe('Q');
    expect(words.getByText('I may wait too long at times.').tagName).toBe('P');
    expect(words.getByText('Times, place and fee')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('are brought up after so many sessions, only on a day, or now if both want', async () => {
    render(FeedbackPage, wren);
    expect(
      await screen.findByText('Brought up after 10 sessions, or on a day you both choose.'),
    ).toBeVisible();
    expect(screen.queryByText(/^It is time/)).toBeNull();
    cleanup();
    await begin({
      feedback: () => feedbackOf('plum', { every_sessions: null, is_review_due: true }),
    });
    render(FeedbackPage, { client: 'plum' });
    expect(
      await screen.findByText(/^It is time to look at the work together, if you both want\./),
    ).toBeVisible();
    expect(screen.getByText(/^Brought up only on a day you both choose\./)).toHaveTextContent(
      'None so far. None is owed.',
    );
    await press('Write the look down');
    expect(
      await screen.findByRole('heading', { name: 'A look at the work together' }),
    ).toBeVisible();
  });

  it('are written by keys, with any part left out', async () => {
    render(FeedbackPage, wren);
    await press('Look at the work together');
    await waitFor(() => expect(screen.getByLabelText('On which day')).toHaveFocus());
    expect(keepButton()).toBeDisabled();
    screen.getByRole('button', { name: 'Open: The pace' }).focus();
    await userEvent.keyboard('{Enter}');
    const theirs = await screen.findByLabelText('In their words: The pace');
    await waitFor(() => expect(theirs).toHaveFocus());
    await userEvent.keyboard('Slower is good.{Tab}I went too fast in February.');
    await fill('What stays', 'Thursdays.');
    await fill('When do you look again?', '11.6.2026');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      client: 'wren',
      id: 'review-2',
      base_rev: null,
      review: {
        reviewed_on: '2026-03-12',
        parts: [
          {
            part: 'pace',
            client_words: 'Slower is good.',
            my_words: 'I went too fast in February.',
          },
        ],
        keep: 'Thursdays.',
        change: null,
        look_again_on: '2026-06-11',
      },
    });
    expect(within(looks()).getByText('The pace')).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Look at the work together' })).toHaveFocus(),
    );
  });

  it('are changed at the revision that was seen', async () => {
    render(FeedbackPage, wren);
    await press('Open: the look of 8 January');
    await press('Change: the look of 8 January');
    await press('Open: Being with each other');
    expect(screen.getByLabelText('In their words: Being with each other')).toHaveValue(
      'You wait. I like that you wait.',
    );
    await fill('In your words: Being with each other', '');
    await userEvent.click(keepButton());
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ id: 'look-1', base_rev: 1 });
    expect(kept()[0]!.review.parts[0]).toEqual({
      part: 'bond',
      client_words: 'You wait. I like that you wait.',
      my_words: null,
    });
  });

  it('go on where they were left, and open the part that a problem is about', async () => {
    await begin({
      keep_alliance_review: () => {
        throw {
          code: 'fields',
          problems: [{ field: 'parts', at: 0, problem: 'too_long', limit: 500, found: 501 }],
        };
      },
    });
    const show = () => render(FeedbackPage, wren);
    show();
    await press('Look at the work together');
    await press('Open: The pace');
    await fill('In their words: The pace', 'Slower');
    await flushAll();
    cleanup();
    show();
    expect(await screen.findByText('Slower')).toBeVisible();
    await userEvent.click(keepButton());
    expect(await screen.findByLabelText('In their words: The pace')).toHaveValue('Slower');
    expect(screen.getByLabelText('In their words: The pace')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
  });

  it('are struck through where they were entered in error', async () => {
    render(FeedbackPage, wren);
    await press('Open: the look of 8 January');
    await press('Change: the look of 8 January');
    await fill('What stays', 'The seat.');
    await press('Entered in error: the look of 8 January');
    await press('Strike it through');
    await waitFor(() =>
      expect(of('void_alliance_review')).toEqual([{ entry: 'look-1', reason: null }]),
    );
    await waitFor(() => expect(screen.queryByLabelText('What stays')).toBeNull());
    expect(screen.queryByRole('heading', { name: 'A look at the work together' })).toBeNull();
    expect(within(looks()).getByText('Entered in error')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change: the look of 8 January' })).toBeNull();
  });
});
