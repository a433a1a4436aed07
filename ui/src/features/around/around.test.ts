import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { acts } from '@/app/acts.svelte';
import { PEOPLE_OF_PLUM, peopleOf } from '@/dev/answers/around';
import { blankPlanOf, planViewOf } from '@/dev/answers/plans';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import OverviewPage from '@/features/client/OverviewPage.svelte';
import BeginningPage from './BeginningPage.svelte';
import CapacityPage from './CapacityPage.svelte';
import { capacityForm, capacityOf, personForm, personOf, withPoint } from './forms';
import MorePage from './MorePage.svelte';
import PeoplePage from './PeoplePage.svelte';
import { offered, partProblem, planForm, planOf } from './plan';
import PlanPage from './PlanPage.svelte';
import PreparationPage from './PreparationPage.svelte';
import { resting, sayWords, telling } from './telling';

let called: Called[];
const of = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('what I may say to whom', () => {
  it('says it first, for each person, and axe finds nothing serious', async () => {
    render(PeoplePage, { client: 'plum' });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'What I may say to whom' }),
    ).toBeVisible();
    const [mother, council, aunt] = screen
      .getAllByRole('listitem')
      .filter((row) => within(row).queryByRole('button', { name: /^Change: / }));
    expect(mother).toHaveTextContent('Nothing is shared as a matter of course.');
    expect(mother).toHaveTextContent('Their interests and the client’s may differ.');
    expect(mother).toHaveTextContent('Written down, and resting: Times of sessions.');
    expect(council).toHaveTextContent('No paper was seen, so this opens nothing.');
    expect(aunt).toHaveTextContent('May be told: That I come on Thursdays, and that I am late.');
    expect(screen.getByText('A word with the school').closest('li')).toHaveTextContent('No');
    expect(document.querySelector('[data-tone="clay"], .clay')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is one key away from the overview', async () => {
    render(OverviewPage, { client: 'plum' });
    await waitFor(() => expect(acts().some(({ key }) => key === 'w')).toBe(true));
    acts()
      .find(({ key }) => key === 'w')!
      .run();
    expect(route()).toEqual({ name: 'people', params: { client: 'plum' } });
  });

  it('keeps somebody new, told nothing and not asked about being safe', async () => {
    render(PeoplePage, { client: 'plum' });
    await press(/^Add a person/);
    await userEvent.type(screen.getByLabelText('Name'), 'Petra');
    await userEvent.click(screen.getByRole('radio', { name: 'Friend' }));
    await press('Keep');
    await waitFor(() => expect(of('keep_person')).toHaveLength(1));
    expect(of('keep_person')[0]).toMatchObject({
      client: 'plum',
      id: null,
      person: { name: 'Petra', kind: 'friend', is_safe: 'not_asked', may_be_told: null },
    });
  });

  it('goes on with a person that was begun', async () => {
    const first = render(PeoplePage, { client: 'plum' });
    await press(/^Add a person/);
    await userEvent.type(screen.getByLabelText('Name'), 'Pet');
    await flushAll();
    first.unmount();
    render(PeoplePage, { client: 'plum' });
    expect(await screen.findByDisplayValue('Pet')).toBeVisible();
  });

  it('asks for the day where a paper was seen, and keeps a plan where interests may differ', async () => {
    render(PeoplePage, { client: 'plum' });
    await press('A paper was seen: The council');
    expect(await screen.findByLabelText('Paper seen on')).toBeVisible();
    expect(of('change_authority_state')).toEqual([]);
    await userEvent.click(screen.getByLabelText('Their interests and the client’s may differ'));
    await userEvent.type(screen.getByLabelText('Plan for sharing'), 'Times only.');
    await press('Keep');
    await waitFor(() =>
      expect(of('keep_authority')[0]).toMatchObject({
        person: 'council',
        id: 'say-council',
        authority: { conflict: true, sharing_plan: 'Times only.', evidence_seen_on: null },
      }),
    );
  });

  it('puts a person back on the list', async () => {
    const off = { ...PEOPLE_OF_PLUM[2]!, state: 'removed' as const, telling: 'nothing' as const };
    await begin({ people: ({ client }) => ({ ...peopleOf(client), people: [off] }) });
    render(PeoplePage, { client: 'plum' });
    await press('Put back on the list: Rune Halloran');
    expect(of('change_person_state')).toEqual([{ person: 'rune', to: 'listed' }]);
  });

  it('teaches where nobody is written down', async () => {
    render(PeoplePage, { client: 'wren' });
    expect(await screen.findByText('Nobody is written down yet.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });
});

describe('the words of telling', () => {
  const [mother] = PEOPLE_OF_PLUM as [(typeof PEOPLE_OF_PLUM)[0]];
  it('gives the plan where one holds, and lets what was written before rest', () => {
    const say = mother.says[0]!;
    const planned = {
      ...mother,
      telling: 'as_planned' as const,
      says: [{ ...say, opens: true, authority: { ...say.authority, sharing_plan: 'By letter.' } }],
    };
    expect(telling(planned)).toEqual({ leads: 'By the plan for sharing:', words: 'By letter.' });
    expect(resting(planned)).toBe('Times of sessions.');
    expect(sayWords(planned.says[0]!).join(' ')).not.toContain('no plan');
  });

  it('says why nothing is told', () => {
    const nothing = { ...mother, telling: 'nothing' as const };
    expect(telling({ ...nothing, state: 'paused' }).leads).toBe('Nothing for now.');
    const unsafe = { ...nothing, person: { ...mother.person, is_safe: 'no' as const } };
    expect(telling(unsafe).leads).toContain('does not feel safe');
  });
});

describe('the beginning', () => {
  it('has what is still to tell first, and keeps a point with its day', async () => {
    render(BeginningPage, { client: 'plum' });
    const heads = await screen.findAllByRole('heading', { level: 2 });
    expect(heads.map((head) => head.textContent)).toEqual(['Still to tell', 'Told']);
    await press('It was told: Who I am here, and who I am not');
    await userEvent.type(screen.getByLabelText('What was asked'), 'Are you a doctor?');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() => expect(of('keep_first_contact')).toHaveLength(1));
    const { contact, base_rev } = of('keep_first_contact')[0] as {
      contact: { points: { point: string }[] };
      base_rev: number;
    };
    expect(base_rev).toBe(2);
    expect(contact.points.map(({ point }) => point)).toEqual([
      'confidentiality_and_limits',
      'role',
      'data',
    ]);
  });

  it('comes back to the point that was begun', async () => {
    const first = render(BeginningPage, { client: 'plum' });
    await press('It was told: What we may do together');
    await userEvent.type(screen.getByLabelText('What was asked'), 'Mus');
    await flushAll();
    first.unmount();
    render(BeginningPage, { client: 'plum' });
    expect(await screen.findByDisplayValue('Mus')).toBeVisible();
  });
});

describe('capacity', () => {
  it('concludes nothing, and is whole only when somebody did', () => {
    const form = capacityForm(null, '2026-03-12');
    expect([form.understand, form.outcome]).toEqual([null, null]);
    const answered = {
      ...form,
      decision: 'x',
      understand: 'yes' as const,
      retain: 'yes' as const,
      weigh: 'yes' as const,
      communicate: 'yes' as const,
    };
    expect(capacityOf(answered)).toBeNull();
    expect(capacityOf({ ...answered, outcome: 'unclear_seek_advice' })?.outcome).toBe(
      'unclear_seek_advice',
    );
  });

  it('signs only after it was asked, and offers no way to change what is signed', async () => {
    render(CapacityPage, { client: 'plum' });
    expect(await screen.findByText(/Signed. It does not change any more/)).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Go on with the note/ })).toHaveLength(1);
    await press(/^Go on with the note/);
    await press('Sign this note');
    expect(of('keep_capacity')).toEqual([]);
    expect(await findings(document.body)).toEqual([]);
    await press('Sign it');
    await waitFor(() =>
      expect(of('keep_capacity')[0]).toMatchObject({ id: 'note-2', base_rev: 1, is_signed: true }),
    );
  });
});

describe('the plan for hard moments', () => {
  it('is read with the call box first, in its order, and axe finds nothing serious', async () => {
    render(PlanPage, { client: 'wren' });
    const heads = await screen.findAllByRole('heading', { level: 2 });
    expect(heads.map((head) => head.textContent)).toEqual([
      'If I may be in danger now, I call',
      'What I notice first, in my thoughts, my body and what I do',
      'What would make the next hour safer where I am',
      'What has helped me get through before, alone or near others',
      'People',
      'What does not help (please do not offer)',
      'What I hold on to, small or big',
      'What I am willing to try first',
      'Afterwards: who I tell, what I need, what we change here',
      'When it was used',
    ]);
    expect(screen.getByText('Checked more than a year ago. Please check it again.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('offers to take it into use only when nothing is owed', async () => {
    const owed = {
      ...planViewOf('wren'),
      state: 'draft' as const,
      may_become: ['active' as const],
    };
    await begin({ crisis_plan: () => ({ ...owed, missing: ['first_signs'] }) });
    const first = render(PlanPage, { client: 'wren' });
    expect(await screen.findByText('What is noticed first.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take it into use' })).toBeNull();
    first.unmount();
    await begin({ crisis_plan: () => owed });
    render(PlanPage, { client: 'wren' });
    await press('Take it into use');
    expect(of('change_crisis_plan_state')).toEqual([{ client: 'wren', to: 'active' }]);
  });

  it('is written a line for each thing, takes over a number and says kindly why no promise is kept', async () => {
    await begin({
      keep_crisis_plan: () =>
        refuse({
          code: 'fields',
          problems: [
            { field: 'try_first', at: null, problem: 'a_promise', limit: null, found: null },
          ],
        }),
    });
    render(PlanPage, { client: 'plum' });
    await press('Write it together');
    await press('Take over: Samaritans, day and night, 116 123');
    await userEvent.type(
      screen.getByLabelText('What I am willing to try first'),
      'I promise to be safe.\nKettle',
    );
    await press('Good company: Petra Vale');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    expect(await screen.findByText(/no promise is kept here/)).toBeVisible();
    expect(of('keep_crisis_plan')[0]).toMatchObject({
      base_rev: null,
      plan: {
        danger_now: [{ number: '116 123', verified_on: '2026-02-26' }],
        try_first: ['I promise to be safe.', 'Kettle'],
        people: [{ mode: 'company', text: 'Petra Vale' }],
      },
    });
  });

  it('does not take a number as whole before somebody said when it was checked', () => {
    const form = planForm(blankPlanOf('wren').plan);
    form.danger_now.push({ who: 'Line', number: '1', hours: '', verified_on: null });
    expect(planOf(form)).toBeNull();
    form.danger_now[0]!.verified_on = '2026-03-12';
    expect(planOf(form)?.danger_now).toHaveLength(1);
    expect(offered(planViewOf('wren').practice_lines, form)).toHaveLength(2);
  });

  it('goes from plan to form and back without a change', () => {
    const { plan } = planViewOf('wren');
    expect(planOf(planForm(plan))).toEqual(plan);
  });

  it('repeats the line that a sentence is about, counted across both lists of people', () => {
    const view = { field: 'people', at: 1, problem: 'not_for_paper', limit: null, found: null };
    const problem = { code: 'fields' as const, problems: [view] };
    expect(partProblem(problem, 'people', 'Group', 0)).toBeNull();
    expect(partProblem(problem, 'people', 'Oren', 1)).toContain('“Oren”');
  });
});

describe('preparation cards', () => {
  it('lists, writes and retires them', async () => {
    render(PreparationPage);
    expect(await screen.findByText('Looking at one picture')).toBeVisible();
    await press(/^Write a card/);
    await userEvent.type(screen.getByLabelText('Name on the card'), 'Drawing');
    await userEvent.type(screen.getByLabelText('What it is for'), 'To see it from outside.');
    await userEvent.type(screen.getByLabelText('How it may feel'), 'Warm\n\nTired');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('How to stop'), 'Lay the pen down.');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() =>
      expect(of('keep_preparation_card')[0]).toMatchObject({
        id: null,
        state: 'current',
        card: { name: 'Drawing', language: 'en-GB', sensations: ['Warm', 'Tired'] },
      }),
    );
    await press('Use again: Counting breaths');
    expect(of('keep_preparation_card')[1]).toMatchObject({ id: 'card-2', state: 'current' });
  });
});

describe('more', () => {
  it('leads to each page', async () => {
    render(MorePage, { client: 'plum' });
    await press('Capacity for a decision');
    expect(route()).toEqual({ name: 'capacity_note', params: { client: 'plum' } });
    expect(await findings(document.body)).toEqual([]);
    await press('Times');
    expect(route()).toEqual({ name: 'times', params: { client: 'plum' } });
    expect(screen.getAllByRole('button', { name: 'Times' })).toHaveLength(1);
  });
});

describe('the forms', () => {
  it('keep nothing that is not whole', () => {
    expect(personOf(personForm(null), '2026-03-12')).toBeNull();
    expect(withPoint([], { point: 'data', on: null, questions: '', handed: '' })).toBeNull();
  });
});
