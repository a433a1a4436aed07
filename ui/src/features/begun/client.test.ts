/** The forms of who comes, of what was agreed with them, and of what they may be asked. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import SigningPage from '@/features/agreement/SigningPage.svelte';
import PeopleStep from '@/features/beginning/PeopleStep.svelte';
import BroughtPage from '@/features/brought/BroughtPage.svelte';
import IdentityPage from '@/features/brought/IdentityPage.svelte';
import NewClientPage from '@/features/client/NewClientPage.svelte';
import OverviewPage from '@/features/client/OverviewPage.svelte';
import AnswerPage from '@/features/consent/AnswerPage.svelte';
import ConsentPage from '@/features/consent/ConsentPage.svelte';
import OwnScopes from '@/features/consent/OwnScopes.svelte';
import RequestsPage from '@/features/data_request/RequestsPage.svelte';
import SensitivitiesPage from '@/features/sensitivity/SensitivitiesPage.svelte';
import { comeBack, press } from './forms';

comeBack([
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
    form: 'a request for records',
    page: RequestsPage,
    params: { client: 'wren' },
    first: () => press('Write down a request'),
    label: 'In their words',
    words: 'Everything you wr',
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
]);
