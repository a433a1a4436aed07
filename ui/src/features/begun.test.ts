import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { keepingOf } from '@/dev/answers/keeping';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import SigningPage from './agreement/SigningPage.svelte';
import PeopleStep from './beginning/PeopleStep.svelte';
import BoundariesPage from './boundary/BoundariesPage.svelte';
import BetweenPage from './between/BetweenPage.svelte';
import BroughtPage from './brought/BroughtPage.svelte';
import IdentityPage from './brought/IdentityPage.svelte';
import AboutPage from './client/AboutPage.svelte';
import { begunOf, goOn } from './client/begun';
import NewClientPage from './client/NewClientPage.svelte';
import OverviewPage from './client/OverviewPage.svelte';
import AnswerPage from './consent/AnswerPage.svelte';
import ConsentPage from './consent/ConsentPage.svelte';
import OwnScopes from './consent/OwnScopes.svelte';
import ContactsPage from './contact/ContactsPage.svelte';
import RequestsPage from './data_request/RequestsPage.svelte';
import DirectoryPage from './directory/DirectoryPage.svelte';
import ExecutorPage from './executor/ExecutorPage.svelte';
import HoldForm from './keeping/HoldForm.svelte';
import OwnDayForm from './keeping/OwnDayForm.svelte';
import LeavePage from './leave/LeavePage.svelte';
import EndingsPage from './ending/EndingsPage.svelte';
import StepsPage from './exposure_step/StepsPage.svelte';
import FeedbackPage from './feedback/FeedbackPage.svelte';
import GoalsPage from './goal/GoalsPage.svelte';
import MeasuresPage from './measure/MeasuresPage.svelte';
import OwnReactionsPage from './own_reaction/OwnReactionsPage.svelte';
import DetailsPage from './practice/DetailsPage.svelte';
import ReportsPage from './report/ReportsPage.svelte';
import RetentionPage from './retention/RetentionPage.svelte';
import NotePage from './session/NotePage.svelte';
import SelfCarePage from './self_care/SelfCarePage.svelte';
import SessionsPage from './session/SessionsPage.svelte';
import SensitivitiesPage from './sensitivity/SensitivitiesPage.svelte';
import SupervisionPage from './supervision/SupervisionPage.svelte';
import TimesPage from './times/TimesPage.svelte';
import WordListsPage from './word_list/WordListsPage.svelte';
import WorkspacePage from './workspace/WorkspacePage.svelte';

let called: Called[];
const press = async (name: string) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const fill = async (label: string, words: string) =>
  userEvent.type(await screen.findByLabelText(label), words);
const value = async (label: string) => await screen.findByLabelText<HTMLInputElement>(label);
const waiting = () => {
  const gone = new Set(
    called
      .filter((one) => one.command === 'discard_draft')
      .map((one) => one.request as { target: string })
      .map(({ target }) => target),
  );
  return called
    .filter((one) => one.command === 'keep_draft')
    .map((one) => one.request as { target: string; kind: string })
    .filter(({ target }) => !gone.has(target));
};

/** A form: how one gets to it, the field that is typed into, and what is pressed to leave it. */
type Form = {
  form: string;
  page: unknown;
  params: Record<string, unknown>;
  case?: string;
  first?: () => Promise<void>;
  label: string;
  words: string;
  leave?: string;
};

const FORMS: Form[] = [
  {
    form: 'an addition to a finished note',
    page: NotePage,
    params: { client: 'wren', session: 'wren-14' },
    first: () => press('Add something'),
    label: 'What is to be added',
    words: 'Half an addi',
    leave: 'Leave it as it is',
  },
  {
    form: 'a new topic',
    page: OverviewPage,
    params: { client: 'wren', changing: 'topics' },
    first: () => press('Add a topic'),
    label: 'Label',
    words: 'The mea',
    leave: 'Leave it as it was',
  },
  {
    form: 'a topic that is changed',
    page: OverviewPage,
    params: { client: 'wren', changing: 'topics' },
    first: async () =>
      userEvent.click((await screen.findAllByRole('button', { name: /^Change the choir/ }))[0]!),
    label: 'Label',
    words: ', all of it',
    leave: 'Leave it as it was',
  },
  {
    form: 'a way to settle',
    page: OverviewPage,
    params: { client: 'wren', changing: 'grounding' },
    first: async () => {
      await press('Add a way to settle');
      await userEvent.selectOptions(await screen.findByLabelText('From the list'), 'own');
    },
    label: 'Name',
    words: 'The good c',
    leave: 'Leave it as it was',
  },
  {
    form: 'a signing',
    page: SigningPage,
    params: { client: 'wren', version: 'version-3' },
    case: 'offered',
    first: async () => userEvent.click(await screen.findByRole('radio', { name: /^Signed/ })),
    label: 'Who was there',
    words: 'Her sis',
  },
  {
    form: 'the lines of new clients',
    page: NewClientPage,
    params: {},
    label: 'One line for each person',
    words: 'MOSS-03, gr',
    leave: 'Leave it as it was',
  },
  {
    form: 'the people of the first run',
    page: PeopleStep,
    params: { onback: () => {}, onend: () => {} },
    label: 'Person 1',
    words: 'MOSS-03, gr',
  },
  {
    form: 'a session to plan',
    page: SessionsPage,
    params: { client: 'wren' },
    first: () => press('New session'),
    label: 'Minutes',
    words: '5',
    leave: 'Leave it as it is',
  },
  {
    form: 'an answer about consent',
    page: AnswerPage,
    params: { client: 'wren', item: 'car' },
    label: 'What was said',
    words: 'Not with the rai',
  },
  {
    form: 'something new to be asked',
    page: AnswerPage,
    params: { client: 'wren' },
    first: () => press('Something else'),
    label: 'Name',
    words: 'Humm',
    leave: 'Leave it as it was',
  },
  {
    form: 'something to be asked that is reworded',
    page: ConsentPage,
    params: { client: 'wren', item: 'outside' },
    first: () => press('Reword'),
    label: 'Name',
    words: ', with the rad',
    leave: 'Leave it as it was',
  },
  {
    form: 'what may be asked of everyone',
    page: OwnScopes,
    params: {},
    first: () => press('Add to the list'),
    label: 'Name',
    words: 'Cla',
    leave: 'Leave it as it was',
  },
  {
    form: 'who was there',
    page: NotePage,
    params: { client: 'wren', session: 'wren-15' },
    first: () => press('Somebody else was there'),
    label: 'Who, if you want to say',
    words: 'the interpr',
    leave: 'Leave it as it is',
  },
  {
    form: 'a change of time',
    page: TimesPage,
    params: { client: 'wren' },
    first: async () => {
      await press('Write down a change of time');
      await userEvent.click(await screen.findByRole('radio', { name: 'Me' }));
    },
    label: 'What they said about it',
    words: 'I stood at the do',
    leave: 'Leave it as it was',
  },
  {
    form: 'what is known of a change of time',
    page: TimesPage,
    params: { client: 'wren' },
    first: async () =>
      userEvent.click((await screen.findAllByRole('button', { name: /^Add what is known: / }))[0]!),
    label: 'What they said about it',
    words: ' I stood at the do',
    leave: 'Leave it as it was',
  },
  {
    form: 'a number from a paper form',
    page: MeasuresPage,
    params: { client: 'wren' },
    first: () => press('Type one in'),
    label: 'The number',
    words: '31,',
    leave: 'Leave it as it was',
  },
  {
    form: 'a contact between sessions',
    page: ContactsPage,
    params: { client: 'wren' },
    first: () => press('Write one down'),
    label: 'What it was about',
    words: 'They rang before the hea',
    leave: 'Leave it as it was',
  },
  {
    form: 'something between the two',
    page: BetweenPage,
    params: { client: 'wren' },
    first: () => press('Note what happened'),
    label: 'In one line',
    words: 'I began too la',
    leave: 'Leave it as it was',
  },
  {
    form: 'a step towards putting it right',
    page: BetweenPage,
    params: { client: 'holt' },
    first: () => press('Add a step'),
    label: 'In which words',
    words: 'I am sor',
    leave: 'Leave it as it was',
  },
  {
    form: 'something that was off in a session',
    page: NotePage,
    params: { client: 'wren', session: 'wren-15' },
    first: () => press('Open: Something was off between us'),
    label: 'In one line',
    words: 'I looked at the clo',
    leave: 'Leave it as it was',
  },
  {
    form: 'a step',
    page: StepsPage,
    params: { client: 'wren' },
    first: () => press('Add a step'),
    label: 'The step',
    words: 'Look at it from the win',
    leave: 'Leave it as it was',
  },
  {
    form: 'a line between them',
    page: BoundariesPage,
    params: { client: 'wren' },
    first: () => press('Add a line'),
    label: 'What holds',
    words: 'No presents, at fea',
    leave: 'Leave it as it was',
  },
  {
    form: 'something that went over a line',
    page: BoundariesPage,
    params: { client: 'wren' },
    first: () => press('Write down what happened'),
    label: 'What happened',
    words: 'The door was lo',
    leave: 'Leave it as it was',
  },
  {
    form: 'what is done differently because of it',
    page: BoundariesPage,
    params: { client: 'wren', event: 'bev-late' },
    first: () => press('What we do differently: 26 February, Times'),
    label: 'What it says from now on',
    words: 'I ask fir',
    leave: 'Leave it as it was',
  },
  {
    form: 'a plan for ending',
    page: EndingsPage,
    params: { client: 'wren' },
    first: () => press('Begin a plan'),
    label: 'The open door',
    words: 'May come back at any ti',
    leave: 'Leave it as it was',
  },
  {
    form: 'a request for records',
    page: RequestsPage,
    params: { client: 'wren' },
    first: () => press('Write down a request'),
    label: 'In their words',
    words: 'Everything you wr',
    leave: 'Leave it as it was',
  },
  {
    form: 'who opens the sealed file',
    page: ExecutorPage,
    params: {},
    first: () => press('Choose somebody else'),
    label: 'What they are to you',
    words: 'A colleague of old da',
    leave: 'Leave it as it was',
  },
  {
    form: 'time away',
    page: LeavePage,
    params: {},
    first: () => press('Plan time away'),
    label: 'What people are told',
    words: 'I am away for a we',
    leave: 'Leave it as it was',
  },
  {
    form: 'the reason of a legal hold',
    page: HoldForm,
    params: { view: keepingOf(), onkept: () => {} },
    label: 'Why',
    words: 'A complai',
  },
  {
    form: 'the reason of a day of its own',
    page: OwnDayForm,
    params: { view: keepingOf(), onkept: () => {} },
    label: 'Why',
    words: 'The court asks for te',
  },
  {
    form: 'for how long records are kept',
    page: RetentionPage,
    params: {},
    label: 'Why these numbers',
    words: ', and the insurer',
  },
  {
    form: 'an entry of the directory',
    page: DirectoryPage,
    params: {},
    first: () => press('Add one'),
    label: 'What they do',
    words: 'Groups for fath',
    leave: 'Leave it as it was',
  },
  {
    form: 'what a session left',
    page: OwnReactionsPage,
    params: {},
    first: () => press('Write something'),
    label: 'What I felt',
    words: 'Hurr',
    leave: 'Leave it as it was',
  },
  {
    form: 'the own list',
    page: SelfCarePage,
    params: {},
    first: () => press('Change the list'),
    label: 'Thing 2',
    words: ' and laughed',
    leave: 'Leave it as it was',
  },
  {
    form: 'a look at the week',
    page: SelfCarePage,
    params: {},
    label: 'Anything else',
    words: 'A long Tues',
    leave: 'Leave it as it was',
  },
  {
    form: 'a walk through the space',
    page: WorkspacePage,
    params: {},
    first: () => press('Begin a walk'),
    label: 'What to change',
    words: 'Ask for one without sc',
    leave: 'Leave it as it was',
  },
  {
    form: 'what somebody is sensitive to',
    page: SensitivitiesPage,
    params: { client: 'wren' },
    first: () => press('Add something'),
    label: 'What it is',
    words: 'Strong perf',
    leave: 'Leave it as it was',
  },
  {
    form: 'a meeting for supervision',
    page: SupervisionPage,
    params: {},
    first: () => press('Write down a meeting'),
    label: 'What was decided',
    words: 'Begin to close earl',
    leave: 'Leave it as it was',
  },
  {
    form: 'something for supervision',
    page: SupervisionPage,
    params: {},
    first: () => press('Add a question'),
    label: 'The question',
    words: 'How to say sor',
    leave: 'Leave it as it was',
  },
  {
    form: 'a goal',
    page: GoalsPage,
    params: { client: 'wren' },
    first: () => press('Write a goal'),
    label: 'What they want',
    words: 'Sing in the c',
    leave: 'Leave it as it was',
  },
  {
    form: 'a goal that is changed',
    page: GoalsPage,
    params: { client: 'wren' },
    first: async () =>
      userEvent.click((await screen.findAllByRole('button', { name: /^Change: Sit at/ }))[0]!),
    label: 'What they want',
    words: ' And a second c',
    leave: 'Leave it as it was',
  },
  {
    form: 'that they say they are there',
    page: GoalsPage,
    params: { client: 'wren' },
    first: async () =>
      userEvent.click(
        (await screen.findAllByRole('button', { name: /^They say they are there: Sit/ }))[0]!,
      ),
    label: 'In their words',
    words: 'It was still wa',
    leave: 'Leave it as it was',
  },
  {
    form: 'something they did of their own accord',
    page: GoalsPage,
    params: { client: 'wren' },
    first: () => press('Note something they did'),
    label: 'What it was',
    words: 'Asked for the wind',
    leave: 'Leave it as it was',
  },
  {
    form: 'what they said of the work',
    page: FeedbackPage,
    params: { client: 'wren' },
    first: () => press('Write down what they said'),
    label: 'In their words',
    words: 'More of the wal',
    leave: 'Leave it as it was',
  },
  {
    form: 'what came of something they said',
    page: FeedbackPage,
    params: { client: 'wren' },
    first: async () =>
      userEvent.click(
        (await screen.findAllByRole('button', { name: /^Say what you changed/ }))[0]!,
      ),
    label: 'What you changed, or why nothing',
    words: 'We look out fir',
    leave: 'Leave it as it was',
  },
  {
    form: 'an entry of who they are',
    page: IdentityPage,
    params: { client: 'wren' },
    first: () => press('Write something down'),
    label: 'In words',
    words: 'The name is said wi',
    leave: 'Leave it as it was',
  },
  {
    form: 'a question they brought',
    page: BroughtPage,
    params: { client: 'wren' },
    first: () => press('Write down a question'),
    label: 'Their question, in their words',
    words: 'How will I kn',
    leave: 'Leave it as it was',
  },
  {
    form: 'a hope or fear',
    page: BroughtPage,
    params: { client: 'wren' },
    first: () => press('Write down a hope or fear'),
    label: 'What it is',
    words: 'To sleep with the wi',
    leave: 'Leave it as it was',
  },
  {
    form: 'a look at the work',
    page: FeedbackPage,
    params: { client: 'wren' },
    first: () => press('Look at the work together'),
    label: 'What stays',
    words: 'The window s',
    leave: 'Leave it as it was',
  },
  {
    form: 'a progress report',
    page: ReportsPage,
    params: { client: 'holt' },
    label: 'Not known yet',
    words: 'How the evenings a',
    leave: 'Leave it as it was kept',
  },
  {
    form: 'kinder words for a label',
    page: WordListsPage,
    params: {},
    first: () => press('Add a label'),
    label: 'The label',
    words: 'dramat',
    leave: 'Leave it as it was',
  },
  {
    form: 'a sentence to begin a repair with',
    page: WordListsPage,
    params: {},
    first: () => press('Change: That was mine to notice.'),
    label: 'The sentence',
    words: ' I did n',
    leave: 'Leave it as it was',
  },
];

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('what was typed and not kept', () => {
  for (const each of FORMS) {
    const show = () => render(each.page as Component<Record<string, unknown>>, each.params);

    it(`comes back after a lock: ${each.form}`, async () => {
      if (each.case) called = installFake(casesOf(each.case));
      show();
      await each.first?.();
      await fill(each.label, each.words);
      const typed = (await value(each.label)).value;
      await flushAll();
      cleanup();
      const { container } = show();
      await waitFor(async () =>
        expect(await value(each.label)).toHaveValue(isNaN(+typed) ? typed : Number(typed)),
      );
      expect(await screen.findByRole('button', { name: 'Throw it away' })).toBeVisible();
      expect(await findings(container)).toEqual([]);
    });

    if (each.leave)
      it(`waits no longer when it is not wanted: ${each.form}`, async () => {
        show();
        await each.first?.();
        await fill(each.label, each.words);
        await flushAll();
        expect(waiting()).toHaveLength(1);
        await press(each.leave!);
        await waitFor(() => expect(waiting()).toEqual([]));
      });
  }

  it('can be thrown away, and that can be undone', async () => {
    render(NewClientPage);
    await fill('One line for each person', 'MOSS-03');
    await flushAll();
    cleanup();
    render(NewClientPage);
    await press('Throw it away');
    expect(await value('One line for each person')).toHaveValue('');
    await press('Undo');
    expect(await value('One line for each person')).toHaveValue('MOSS-03');
    await flushAll();
    expect(called.at(-1)).toMatchObject({
      command: 'keep_draft',
      request: { body: { lines: ['MOSS-03'] } },
    });
  });

  it('is put into no other version than the one that was being signed', async () => {
    called = installFake(casesOf('offered'));
    const { unmount } = render(SigningPage, { client: 'wren', version: 'version-3' });
    await userEvent.click(await screen.findByRole('radio', { name: /^Signed/ }));
    await flushAll();
    expect(waiting()).toMatchObject([{ kind: 'signing', body: { version: 'version-3' } }]);
    unmount();
  });

  it('of the details comes from the program with the details', async () => {
    called = installFake();
    render(AboutPage, { client: 'wren' });
    await fill('Cue', ' x');
    await flushAll();
    expect(waiting()).toMatchObject([{ kind: 'client', target: 'wren', client: 'wren' }]);
  });

  it('of the practice is a draft where the program did not keep it', async () => {
    called = installFake({
      keep_practice: () => {
        throw { code: 'vault_locked' };
      },
    });
    render(DetailsPage);
    await fill('Practice and town', ' x');
    await flushAll();
    expect(waiting()).toMatchObject([{ kind: 'practice', target: 'practice', client: null }]);
  });
});

describe('the way back to what was begun', () => {
  const draft = { target: 'd', client: 'wren', session: null, at: 0 };

  it('leads to the form itself', async () => {
    await goOn({ ...draft, kind: 'topic_boundary' });
    expect(route()).toEqual({ name: 'client', params: { client: 'wren', changing: 'topics' } });
    await goOn({ ...draft, kind: 'note_addition', session: 'wren-14' });
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
    await goOn({ ...draft, kind: 'session_event', session: 'wren-14' });
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
    await goOn({ ...draft, kind: 'session', session: 'wren-15' });
    expect(route()).toEqual({ name: 'before', params: { client: 'wren', session: 'wren-15' } });
    await goOn({ ...draft, kind: 'session', session: 'wren-15', target: 'wren-15' });
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-15' } });
    await goOn({ ...draft, kind: 'client', client: null });
    expect(route()).toEqual({ name: 'new_client', params: {} });
    await goOn({ ...draft, kind: 'session' });
    expect(route()).toEqual({ name: 'sessions', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'consent_event' });
    expect(route()).toEqual({ name: 'consent_answer', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'consent_event', session: 'wren-14' });
    expect(route()).toEqual({
      name: 'consent_answer',
      params: { client: 'wren', session: 'wren-14' },
    });
    await goOn({ ...draft, kind: 'measure_score' });
    expect(route()).toEqual({ name: 'measures', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'contact' });
    expect(route()).toEqual({ name: 'contacts', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'goal' });
    expect(route()).toEqual({ name: 'goals', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'strength' });
    expect(route()).toEqual({ name: 'goals', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'alliance_review' });
    expect(route()).toEqual({ name: 'feedback', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'rupture' });
    expect(route()).toEqual({ name: 'between', params: { client: 'wren', rupture: 'd' } });
    await goOn({ ...draft, kind: 'exposure_step' });
    expect(route()).toEqual({ name: 'exposure_steps', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'boundary_line' });
    expect(route()).toEqual({ name: 'boundaries', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'boundary_event', target: 'bev-late' });
    expect(route()).toEqual({ name: 'boundaries', params: { client: 'wren', event: 'bev-late' } });
    await goOn({ ...draft, kind: 'data_request' });
    expect(route()).toEqual({ name: 'requests', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'retention' });
    expect(route()).toEqual({ name: 'keeping', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'ending_plan' });
    expect(route()).toEqual({ name: 'endings', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'directory_entry', client: null });
    expect(route()).toEqual({ name: 'directory', params: {} });
    await goOn({ ...draft, kind: 'own_scope', client: null });
    expect(route()).toEqual({ name: 'own_scopes', params: {} });
  });

  it('of a report leads to it, and of a wording to the wordings', async () => {
    await goOn({ ...draft, kind: 'progress_report', target: 'report-2' });
    expect(route()).toEqual({ name: 'reports', params: { client: 'wren', report: 'report-2' } });
    const body = { list: 'kinder', was: null, label: 'dramat', kinder: '', is_kept_out: true };
    const found = { session: null, base_rev: null, at: 0 };
    called = installFake({
      drafts_of: () => ({
        minted: 'm',
        drafts: [
          { ...found, target: 'd', body },
          { ...found, target: 'n', body: { list: 'retention', years: '9' } },
          { ...found, target: 'practice', body: { therapist: 'N.' } },
        ],
      }),
    });
    await goOn({ ...draft, kind: 'practice', client: null });
    expect(route()).toEqual({ name: 'word_lists', params: {} });
    await goOn({ ...draft, kind: 'practice', client: null, target: 'n' });
    expect(route()).toEqual({ name: 'retention', params: {} });
    await goOn({ ...draft, kind: 'practice', client: null, target: 'practice' });
    expect(route()).toEqual({ name: 'practice_details', params: {} });
  });

  it('of a signing leads to the version that was being signed', async () => {
    called = installFake({
      drafts_of: () => ({
        minted: 'm',
        drafts: [{ target: 'd', session: null, base_rev: null, body: { version: 'v3' }, at: 0 }],
      }),
    });
    await goOn({ ...draft, kind: 'signing' });
    expect(route()).toEqual({
      name: 'signing',
      params: { client: 'wren', version: 'v3', about: 'safety' },
    });
    await goOn({ ...draft, kind: 'agreement_version', target: 'treatment-1' });
    expect(route()).toEqual({
      name: 'agreement',
      params: { client: 'wren', about: 'treatment' },
    });
  });

  it('tells a session to plan from one whose facts are changed', () => {
    expect(begunOf({ kind: 'session', client: 'wren', session: null })).toBe('plan');
    expect(begunOf({ kind: 'session', client: 'wren', session: 's' })).toBe('session');
  });
});
