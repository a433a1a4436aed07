import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { go, route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { OverviewView } from '@/bindings/OverviewView';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { begunOf, goOn } from './begun';
import OverviewPage from './OverviewPage.svelte';

let called: Called[];
let asked: OverviewView['first_asked'];
let drafts: OverviewView['drafts'];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);

async function begin(other: Partial<Answers> = {}) {
  const overview: Answers['overview'] = async (request, say) => ({
    ...(await ANSWERS.overview(request, say)),
    first_asked: asked,
    drafts,
  });
  called = installFake({ overview, ...other });
  await refresh();
  startAgain();
}

beforeEach(async () => {
  asked = { stop_signal: true, leave_alone: true };
  drafts = [];
  await begin();
});

const first = () => screen.findByRole('region', { name: 'The first time' });

describe('the first time somebody comes', () => {
  it('asks two things, each with a way to skip it, and nothing where none is asked', async () => {
    const { container, unmount } = render(OverviewPage, { client: 'holt' });
    const questions = within(await first()).getAllByRole('group');
    expect(questions.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Stop signal',
      'Leave alone',
    ]);
    expect(await findings(container)).toEqual([]);
    unmount();
    asked = { stop_signal: false, leave_alone: false };
    render(OverviewPage, { client: 'holt' });
    await screen.findByRole('button', { name: 'Change topics' });
    expect(screen.queryByRole('region', { name: 'The first time' })).toBeNull();
  });

  it('keeps a stop signal by the keys alone', async () => {
    const { container } = render(OverviewPage, { client: 'holt' });
    (await screen.findByRole('button', { name: 'Write it down: Stop signal' })).focus();
    await userEvent.keyboard('{Enter}');
    const field = screen.getByLabelText('What stops');
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('I raise two fingers.');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.keyboard('{Tab}{ArrowRight}{Enter}');
    expect(await findings(container)).toEqual([]);
    asked = { ...asked, stop_signal: false };
    screen.getByRole('button', { name: 'Keep' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(of('keep_stop_signal')).toEqual([
        { client: 'holt', text: 'I raise two fingers.', signal: 'stop_gesture' },
      ]),
    );
    expect(await screen.findByText(/^Kept. It is the first line/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Stop signal' })).toBeNull();
  });

  it('keeps what is left alone as a topic, and asks how open it is', async () => {
    render(OverviewPage, { client: 'holt' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write it down: Leave alone' }),
    );
    await userEvent.type(screen.getByLabelText('Label'), 'The choir years');
    const keep = screen.getByRole('button', { name: 'Keep' });
    await userEvent.click(screen.getByRole('radio', { name: 'The client' }));
    expect(keep).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'Not yet' }));
    await userEvent.click(screen.getByRole('radio', { name: 'The client' }));
    await userEvent.click(keep);
    await waitFor(() => expect(of('keep_topic')).toHaveLength(1));
    expect(of('keep_topic')[0]).toMatchObject({
      client: 'holt',
      id: null,
      topic: { label: 'The choir years', openness: 'not_yet', set_by: 'client' },
    });
  });

  it('skips one with a way back, and says where it can be said later', async () => {
    render(OverviewPage, { client: 'holt' });
    const skip = await screen.findByRole('button', { name: 'Skip: Stop signal' });
    asked = { ...asked, stop_signal: false };
    await userEvent.click(skip);
    expect(await screen.findByText(/It has its part in the safety agreement/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Stop signal' })).toBeNull();
    asked = { ...asked, stop_signal: true };
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('group', { name: 'Stop signal' })).toBeVisible();
    expect(of('skip_first_question')).toEqual([
      { client: 'holt', question: 'stop_signal', is_skipped: true },
      { client: 'holt', question: 'stop_signal', is_skipped: false },
    ]);
  });

  it('goes on with words that were typed before a lock, and leads to them', async () => {
    const waiting = { target: 'signal-1', kind: 'agreement', client: 'holt' } as const;
    drafts = [{ ...waiting, session: null, at: 0, saved: { time: '09:30' } } as never];
    await begin({
      drafts_of: () => ({
        minted: 'new',
        drafts: [
          {
            target: 'signal-1',
            base_rev: null,
            at: 0,
            session: null,
            body: { text: 'I raise tw', signal: null },
          } as never,
        ],
      }),
    });
    render(OverviewPage, { client: 'holt' });
    await waitFor(() => expect(screen.getByLabelText('What stops')).toHaveValue('I raise tw'));
    expect(begunOf({ kind: 'agreement', client: 'holt', session: null })).toBe('agreement');
    go('clients');
    await goOn({ ...waiting, session: null } as never);
    expect(route()).toEqual({ name: 'client', params: { client: 'holt' } });
  });

  it('keeps what is typed where the agreement was begun meanwhile', async () => {
    await begin({ keep_stop_signal: () => refuse({ code: 'draft_exists' }) });
    render(OverviewPage, { client: 'holt' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write it down: Stop signal' }),
    );
    await userEvent.type(screen.getByLabelText('What stops'), 'Kettle.');
    await userEvent.click(screen.getByRole('radio', { name: 'A word' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText(/There is a draft of a new version already/)).toBeVisible();
    expect(screen.getByLabelText('What stops')).toHaveValue('Kettle.');
  });
});
