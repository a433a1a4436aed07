import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import OverviewPage from '@/features/client/OverviewPage.svelte';
import BroughtPage from './BroughtPage.svelte';
import { expectationForm, expectationOf, questionForm, questionOf } from './forms';
import IdentityPage from './IdentityPage.svelte';

let called: Called[];
const last = <T>(command: string) =>
  called.filter((one) => one.command === command).at(-1)?.request as T;
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('who they are', () => {
  it('covers what is not to be raised until it is asked for', async () => {
    const { container } = render(IdentityPage, { client: 'wren' });
    expect(await screen.findByText('I was raised in a strict church.')).toBeVisible();
    expect(container).not.toHaveTextContent('feast days');
    expect(await findings(container)).toEqual([]);
    await press('Show: One thing');
    expect(screen.getByText('The feast days of that church.')).toBeVisible();
  });

  it('keeps a new entry on the list it was begun for', async () => {
    render(IdentityPage, { client: 'wren' });
    await press('Add to: What I do not know');
    await userEvent.type(await screen.findByLabelText('In words'), 'Whether Friday is free');
    await press('Keep');
    expect(await screen.findByText('The entry is kept.')).toBeVisible();
    expect(last('keep_identity')).toEqual({
      client: 'wren',
      id: null,
      base_rev: null,
      note: { part: 'not_known', words: 'Whether Friday is free', noted_on: '2026-03-12' },
    });
  });

  it('takes an entry off and puts it back by Undo', async () => {
    render(IdentityPage, { client: 'wren' });
    await press(/^Take off the list: I was raised/);
    await press('Undo');
    expect(last('change_identity_state')).toEqual({ note: 'identity-1', to: 'current' });
    expect(await screen.findByText('It is on the list again, as it was.')).toBeVisible();
  });
});

describe('what they came with', () => {
  it('has nothing that axe finds serious, and answers a question', async () => {
    const { container } = render(BroughtPage, { client: 'wren' });
    await screen.findByText('Can I take a month off and come back?');
    expect(await findings(container)).toEqual([]);
    await press('Say what came of it: Can I take a month off and come back?');
    await userEvent.click(await screen.findByRole('radio', { name: 'I said something to it' }));
    await userEvent.type(await screen.findByLabelText('What I said'), 'Yes.');
    await press('Keep');
    expect(last('keep_client_question')).toMatchObject({
      id: 'question-1',
      base_rev: 1,
      question: { answer: 'Yes.', left_because: null, settled_on: '2026-03-12' },
    });
  });

  it('owes words and a day before a question is answered or left', () => {
    const form = { ...questionForm(null, '2026-03-12'), question: 'Why?' };
    expect(questionOf(form)).toMatchObject({ answer: null, settled_on: null });
    expect(questionOf({ ...form, stands: 'answered' })).toBeNull();
    const left = { ...form, stands: 'left_open' as const, words: 'It was good to ask.' };
    expect(questionOf(left)).toMatchObject({ left_because: 'It was good to ask.', answer: null });
  });

  it('chooses for nobody what an expectation is or whose words it is in', () => {
    const form = { ...expectationForm(null, '2026-03-12'), words: 'To sleep.' };
    expect(expectationOf(form)).toBeNull();
    const whole = { ...form, about: 'hope' as const, whose: 'client' as const };
    expect(expectationOf(whole)).toMatchObject({ seen: null, seen_on: null });
  });
});

describe('the brief', () => {
  it('has open questions in sight and what is not to be raised covered', async () => {
    const { container } = render(OverviewPage, { client: 'wren' });
    const asked = await screen.findByRole('region', { name: 'They asked' });
    expect(asked).toHaveTextContent('Can I take a month off and come back?');
    expect(container).not.toHaveTextContent('feast days');
    const raised = screen.getByRole('region', { name: 'Not to be raised' });
    await userEvent.click(within(raised).getByRole('button', { name: 'Show: One thing' }));
    expect(raised).toHaveTextContent('The feast days of that church.');
    await userEvent.click(within(asked).getByRole('button', { name: 'Open the questions' }));
    expect(route()).toEqual({ name: 'brought', params: { client: 'wren' } });
  });
});
