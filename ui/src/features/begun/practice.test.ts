/** The forms of the practice, and of the therapist alone. */
import { keepingOf } from '@/dev/answers/keeping';
import DirectoryPage from '@/features/directory/DirectoryPage.svelte';
import ExecutorPage from '@/features/executor/ExecutorPage.svelte';
import HoldForm from '@/features/keeping/HoldForm.svelte';
import OwnDayForm from '@/features/keeping/OwnDayForm.svelte';
import LeavePage from '@/features/leave/LeavePage.svelte';
import OwnReactionsPage from '@/features/own_reaction/OwnReactionsPage.svelte';
import RetentionPage from '@/features/retention/RetentionPage.svelte';
import SelfCarePage from '@/features/self_care/SelfCarePage.svelte';
import SupervisionPage from '@/features/supervision/SupervisionPage.svelte';
import WordListsPage from '@/features/word_list/WordListsPage.svelte';
import WorkspacePage from '@/features/workspace/WorkspacePage.svelte';
import { comeBack, press } from './forms';

comeBack([
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
]);
