import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepWordListsRequest } from '@/bindings/KeepWordListsRequest';
import { OUR_WORDINGS, OUR_WORDS } from '@/dev/answers/word_lists';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import PracticePage from '@/features/practice/PracticePage.svelte';
import { isThere, kinderForm, kinderOf, listOf, STEPS, wordingForm, wordingOf } from './word_list';
import WordListsPage from './WordListsPage.svelte';

let called: Called[];
const kept = () =>
  called
    .filter(({ command }) => command === 'keep_word_lists')
    .map(({ request }) => request as KeepWordListsRequest);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const rows = async (name: string) => {
  const list = within(await screen.findByRole('region', { name })).getAllByRole('listitem');
  return list.map((one) => one.textContent.replace(/\s+/g, ' ').trim());
};
const there = () => screen.findByRole('button', { name: 'Change: resistant' });

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('the wordings of the practice', () => {
  it('are led to from the practice', async () => {
    render(PracticePage);
    await press('Wordings');
    expect(route().name).toBe('word_lists');
  });

  it('stand with their kinder words, and axe finds nothing', async () => {
    const { container } = render(WordListsPage);
    await there();
    const words = await rows('The labels');
    expect(words[0]).toMatch(/^resistant ?protected yourself Kept out of papers/);
    expect(words[2]).toMatch(/^relapse ?the old way came back for a while Only offered/);
    expect(words[3]).toMatch(/^clingy ?better left out/);
    expect(
      screen.getAllByText(
        'This list is ours, in English. What you change makes it your own; for other languages you can write your own.',
      ),
    ).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Back to our/ })).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it('stand by the steps of a repair, each step named once', async () => {
    render(WordListsPage);
    await there();
    const sentences = await rows('The sentences');
    expect(sentences[0]).toMatch(/^Listening to the end ?I would like to hear the whole of it/);
    expect(sentences[1]).toMatch(/^My part ?I did that/);
    expect(sentences[2]).toMatch(/^That was mine to notice/);
    expect(screen.getAllByText('My part')).toHaveLength(1);
  });

  it('take a new label with Ctrl+N, by keys alone, and the list is then their own', async () => {
    render(WordListsPage);
    await there();
    acts()
      .find(({ key }) => key === 'Ctrl+N')!
      .run();
    const label = await screen.findByRole('textbox', { name: 'The label' });
    await waitFor(() => expect(label).toHaveFocus());
    await userEvent.keyboard(' dramatic ');
    await userEvent.tab();
    await userEvent.keyboard('felt a lot');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(await findings(document.body)).toEqual([]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(kept()).toEqual([
        {
          base_rev: 1,
          kinder_words: [
            ...OUR_WORDS,
            { label: 'dramatic', kinder: 'felt a lot', is_kept_out: false },
          ],
          repair_wordings: null,
        },
      ]),
    );
    expect(await screen.findByText('“dramatic” is kept.')).toBeVisible();
    expect(screen.getByText('This list is your own.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Add a label/ })).toHaveFocus());
  });

  it('change one in its place', async () => {
    render(WordListsPage);
    await press('Change: clingy');
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Kinder words' }),
      'wanted to be near',
    );
    await press('Keep');
    await waitFor(() =>
      expect(kept()[0]?.kinder_words?.[3]).toEqual({
        label: 'clingy',
        kinder: 'wanted to be near',
        is_kept_out: true,
      }),
    );
    expect(kept()[0]?.kinder_words).toHaveLength(4);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Change: clingy' })).toHaveFocus(),
    );
  });

  it('say that a label is there already, and keep nothing twice', async () => {
    render(WordListsPage);
    await press('Add a label');
    await userEvent.type(await screen.findByLabelText('The label'), 'REFUSED');
    expect(screen.getByText('This label is on the list already.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
  });

  it('take one off, which can be undone', async () => {
    render(WordListsPage);
    await press('Take off the list: relapse');
    await waitFor(() => expect(kept()[0]?.kinder_words).toHaveLength(3));
    expect(await screen.findByText('“relapse” is off the list.')).toBeVisible();
    await press('Undo');
    await waitFor(() =>
      expect(kept()[1]).toEqual({ base_rev: 2, kinder_words: null, repair_wordings: null }),
    );
    expect(await screen.findByRole('button', { name: 'Change: relapse' })).toBeVisible();
  });

  it('let ours hold again, which can be undone', async () => {
    render(WordListsPage);
    await press('Take off the list: relapse');
    await press('Back to our kinder words');
    await waitFor(() => expect(kept()[1]).toMatchObject({ base_rev: 2, kinder_words: null }));
    expect(await screen.findByText('Our list holds again.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change: relapse' })).toBeVisible();
    await press('Undo');
    await waitFor(() => expect(kept()[2]?.kinder_words).toHaveLength(3));
  });

  it('take a sentence for a step, change it and take it off, and leave the labels alone', async () => {
    render(WordListsPage);
    await press('Take off the list: resistant');
    await waitFor(() => expect(kept()).toHaveLength(1));
    await press('Add a sentence');
    const step = await screen.findByRole('combobox', { name: 'For which step' });
    await waitFor(() => expect(step).toHaveFocus());
    await userEvent.selectOptions(step, 'Saying sorry');
    await userEvent.type(screen.getByLabelText('The sentence'), 'I am sorry that I was late.');
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[1]?.kinder_words).toHaveLength(3);
    expect(kept()[1]?.repair_wordings).toEqual([
      ...OUR_WORDINGS,
      { step: 'r_apologise', text: 'I am sorry that I was late.' },
    ]);
    await press('Change: I am sorry that I was late.');
    await userEvent.type(screen.getByLabelText('The sentence'), ' It was mine.');
    await press('Keep');
    await waitFor(() =>
      expect(kept()[2]?.repair_wordings?.at(-1)?.text).toBe(
        'I am sorry that I was late. It was mine.',
      ),
    );
    await press('Take off the list: I am sorry that I was late. It was mine.');
    await waitFor(() => expect(kept()[3]?.repair_wordings).toEqual(OUR_WORDINGS));
    await press('Back to our beginnings of a repair');
    await waitFor(() => expect(kept()[4]).toMatchObject({ repair_wordings: null }));
    expect(kept()[4]?.kinder_words).toHaveLength(3);
  });

  it('come back as they were typed, and the row that was begun is open', async () => {
    const { unmount } = render(WordListsPage);
    await press('Change: refused');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Kinder words' }), ', for now');
    await flushAll();
    unmount();
    render(WordListsPage);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Kinder words' })).toHaveValue(
        'chose not to, for now',
      ),
    );
    expect(screen.getByLabelText('The label')).toHaveValue('refused');
    await press('Leave it as it was');
    await waitFor(() => expect(screen.queryByLabelText('The label')).toBeNull());
  });

  it('take no draft of the practice itself for theirs', async () => {
    await begin({
      drafts_of: () => ({
        minted: 'minted-1',
        drafts: [
          { target: 'practice', session: null, base_rev: null, body: { therapist: 'N. C' }, at: 0 },
        ],
      }),
    });
    render(WordListsPage);
    await there();
    expect(screen.queryByLabelText('The label')).toBeNull();
    await press('Add a label');
    await userEvent.type(await screen.findByLabelText('The label'), 'x');
    await flushAll();
    const drafts = called.filter(({ command }) => command === 'keep_draft');
    expect(drafts.map(({ request }) => request)).toMatchObject([{ target: 'minted-1' }]);
    expect(screen.queryByRole('button', { name: 'Throw it away' })).toBeNull();
  });

  it('are asked for again where they were changed meanwhile, and what is typed stays', async () => {
    await begin();
    let isFirst = true;
    const { keep_word_lists } = (await import('@/dev/answers/word_lists')).wordLists();
    await begin({
      keep_word_lists: async (request, say) => {
        if (!isFirst) return keep_word_lists(request, say);
        isFirst = false;
        return refuse({ code: 'stale' });
      },
    });
    render(WordListsPage);
    await press('Add a label');
    await userEvent.type(await screen.findByLabelText('The label'), 'dramatic');
    await press('Keep');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('The label')).toHaveValue('dramatic');
    await waitFor(() =>
      expect(called.filter(({ command }) => command === 'word_lists')).toHaveLength(2),
    );
    await press('Keep');
    expect(await screen.findByText('“dramatic” is kept.')).toBeVisible();
  });

  it('say so where a list is empty', async () => {
    await begin({
      word_lists: () => ({
        base_rev: 4,
        kinder_words: [],
        has_own_kinder_words: true,
        repair_wordings: [],
        has_own_repair_wordings: true,
      }),
    });
    render(WordListsPage);
    expect(await screen.findByText('No label is looked for.')).toBeVisible();
    expect(screen.getByText('No sentence is offered.')).toBeVisible();
  });
});

describe('a wording', () => {
  it('can be kept where it is whole and not too long', () => {
    const form = kinderForm(null);
    expect(kinderOf(form, [])).toBeNull();
    expect(kinderOf({ ...form, label: ' a ' }, [])).toEqual({
      label: 'a',
      kinder: '',
      is_kept_out: true,
    });
    expect(kinderOf({ ...form, label: 'a'.repeat(61) }, [])).toBeNull();
    expect(kinderOf({ ...form, label: 'a', kinder: 'b'.repeat(81) }, [])).toBeNull();
    expect(wordingOf({ ...wordingForm(null), text: ' ' })).toBeNull();
    expect(wordingOf({ ...wordingForm(null), text: '😀'.repeat(200) })).not.toBeNull();
    expect(wordingOf({ ...wordingForm(null), text: '😀'.repeat(201) })).toBeNull();
  });

  it('that is changed is not in its own way', () => {
    const form = kinderForm(OUR_WORDS[0]!);
    expect(isThere(OUR_WORDS, form)).toBe(false);
    expect(isThere(OUR_WORDS, { ...form, label: 'Refused ' })).toBe(true);
  });

  it('is told from the details of the practice', () => {
    expect(listOf({ body: { list: 'kinder' } })).not.toBeNull();
    expect(listOf({ body: { therapist: 'N.' } })).toBeNull();
    expect(listOf({ body: null })).toBeNull();
  });

  it('can be for each of the eighteen steps', () => {
    expect(new Set(STEPS).size).toBe(18);
  });
});
