import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { hypotheses, IDEA } from '@/dev/answers/hypotheses';
import Hypotheses from './Hypotheses.svelte';
import PacingPage from './PacingPage.svelte';
import { blank, tidy } from './hypotheses';

let called: Called[];
const calls = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);

async function opened(all = [IDEA]) {
  called = installFake(hypotheses(all));
  await refresh();
  render(Hypotheses, { client: 'wren', count: all.length, pronoun: 'she', onidea: () => {} });
}

describe('working hypotheses', () => {
  beforeEach(() => document.body.replaceChildren());

  it('are covered when the page opens, and not even asked for', async () => {
    await opened();
    expect(screen.getByText('One idea, covered.')).toBeVisible();
    expect(calls('hypotheses')).toEqual([]);
    expect(document.body.textContent).not.toContain('self-reliant');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(await screen.findByText(IDEA.hypothesis.statement)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cover' }));
    expect(document.body.textContent).not.toContain('self-reliant');
  });

  it('show what does not fit and what else it could be beside what speaks for it', async () => {
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(await screen.findByText(/Asked for help closing/)).toBeVisible();
    expect(screen.getByText(/A church that valued privacy/)).toBeVisible();
    expect(screen.getByText(/If she asks for her records/)).toBeVisible();
  });

  it('take over an idea for the pace only when somebody says so, and drop lines without words', async () => {
    await opened([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Write an idea down' }));
    await userEvent.type(screen.getByLabelText(/^The idea/), 'It may be that endings are hard.');
    await userEvent.selectOptions(screen.getByLabelText('Closeness'), 'leans_anxious');
    const weigh = screen.getByText('Ideas to weigh').parentElement!;
    expect(within(weigh).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Take it over: Name breaks early.' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add: Speaks for it' }));
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it as a draft' }));
    await expect.poll(() => calls('keep_hypothesis').length).toBe(1);
    const [kept] = calls('keep_hypothesis') as {
      is_working: boolean;
      hypothesis: typeof IDEA.hypothesis;
    }[];
    expect(kept!.is_working).toBe(false);
    expect(kept!.hypothesis.pacing_ideas).toEqual(['Name breaks early.']);
    expect(kept!.hypothesis.evidence_for).toEqual([]);
  });

  it('lead an idea into the version that is being written, and keep nothing of it by themselves', async () => {
    called = installFake(hypotheses([IDEA]));
    await refresh();
    render(PacingPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Show' }));
    const idea = 'Write on it in the plan: Say why before each step.';
    await userEvent.click(await screen.findByRole('button', { name: idea }));
    const small = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^How small/ });
    await expect.poll(() => small.value).toMatch(/Say why before each step\.$/);
    expect(small).toHaveFocus();
    expect(await findings(document.body)).toEqual([]);
    expect(calls('keep_plan')).toEqual([]);
    expect(calls('keep_hypothesis')).toEqual([]);
  });

  it('lead nothing into a plan before they were looked at again, or while they are being written', async () => {
    for (const other of [{ is_due: true }, { state: 'draft' as const }]) {
      document.body.replaceChildren();
      await opened([{ ...IDEA, ...other }]);
      await userEvent.click(screen.getByRole('button', { name: 'Show' }));
      expect(await screen.findByText('Say why before each step.')).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Write on it in the plan/ })).toBeNull();
    }
  });

  it('say of a blank one that nothing is thought so far', () => {
    const form = blank('2026-03-12');
    expect(form.pattern).toBe('mixed_or_unclear');
    expect(form.look_again_on).toBe('2026-06-10');
    expect(tidy({ ...form, other_explanations: ' ' }).other_explanations).toBeNull();
  });
});
