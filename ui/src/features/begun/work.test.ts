/** The forms of sessions, and of what happens in the work and between the two. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import BetweenPage from '@/features/between/BetweenPage.svelte';
import BoundariesPage from '@/features/boundary/BoundariesPage.svelte';
import ContactsPage from '@/features/contact/ContactsPage.svelte';
import EndingsPage from '@/features/ending/EndingsPage.svelte';
import StepsPage from '@/features/exposure_step/StepsPage.svelte';
import FeedbackPage from '@/features/feedback/FeedbackPage.svelte';
import GoalsPage from '@/features/goal/GoalsPage.svelte';
import MeasuresPage from '@/features/measure/MeasuresPage.svelte';
import ReportsPage from '@/features/report/ReportsPage.svelte';
import NotePage from '@/features/session/NotePage.svelte';
import SessionsPage from '@/features/session/SessionsPage.svelte';
import TimesPage from '@/features/times/TimesPage.svelte';
import { comeBack, press } from './forms';

comeBack([
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
    form: 'a session to plan',
    page: SessionsPage,
    params: { client: 'wren' },
    first: () => press('New session'),
    label: 'Minutes',
    words: '5',
    leave: 'Leave it as it is',
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
]);
