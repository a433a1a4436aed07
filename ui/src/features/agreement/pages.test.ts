import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import AgreementPage from './AgreementPage.svelte';
import SigningPage from './SigningPage.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T>(command: string) => calls(command).at(-1)?.request as T;
const wren = { client: 'wren' };
const third = { client: 'wren', version: 'version-3' };

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('the agreement', () => {
  it('has nothing that axe finds serious', async () => {
    const { container } = render(AgreementPage, wren);
    await screen.findByRole('heading', { name: '3. Our stop signal', level: 3 });
    expect(await findings(container)).toEqual([]);
  });

  it('marks only the words that are new', async () => {
    const { container } = render(AgreementPage, wren);
    await screen.findByRole('heading', { name: '3. Our stop signal', level: 3 });
    const added = [...container.querySelectorAll('ins')].map((each) => each.textContent);
    expect(added).toEqual([', or my palm flat on the table']);
  });

  it('can show only what changed', async () => {
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByLabelText('Only what changed'));
    expect(
      screen
        .getAllByRole('region', { name: /^\d+\. / })
        .map((each) => each.getAttribute('aria-label')),
    ).toEqual(['3. Our stop signal']);
  });

  it('goes to the paper with its version', async () => {
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'Print version 2' }));
    expect(route()).toEqual({
      name: 'print',
      params: {
        document: { kind: 'agreement_version', id: 'version-2' },
        client: 'wren',
        about: 'safety',
      },
    });
  });

  it('can always be taken back, after saying what that does', async () => {
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'Taken back by the client' }));
    expect(calls('withdraw_agreement')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Take version 2 back' }));
    expect(last('withdraw_agreement')).toEqual({ version: 'version-2' });
  });

  it('counts "no change" as looking again', async () => {
    render(AgreementPage, wren);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Looked at again, no change' }),
    );
    expect(last('review_agreement')).toEqual({ client: 'wren', about: 'safety' });
    expect(
      await screen.findByText(/Looked at again, no change. The next time is by/),
    ).toBeVisible();
  });

  it('teaches where there is none yet', async () => {
    called = installFake(casesOf('no-agreement'));
    const { container } = render(AgreementPage, { client: 'holt' });
    expect(await screen.findByText(/nothing depends on signing it/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Begin version 1' }));
    expect(last('draft_agreement')).toEqual({ client: 'holt', about: 'safety' });
  });
});

describe('a version while it is written', () => {
  beforeEach(() => {
    called = installFake(casesOf('drafted'));
  });

  it('has nothing that axe finds serious', async () => {
    const { container } = render(AgreementPage, wren);
    await screen.findByLabelText('Clause 3.1');
    expect(await findings(container)).toEqual([]);
  });

  it('says in sentences what is missing, each with the way there', async () => {
    render(AgreementPage, wren);
    expect(await screen.findByText(/Saying so is part of being reliable/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go there: part 7' }));
    expect(screen.getByLabelText('Clause 7.1')).toHaveFocus();
  });

  it('a new clause has a name that was never used', async () => {
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a clause to part 3' }));
    await userEvent.type(screen.getByLabelText('Clause 3.3'), 'Two fingers raised.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep, and see what is missing' }));
    const kept = last<{
      version: { sections: { part: string; clauses: { id: string; text: string }[] }[] };
    }>('keep_agreement_version');
    const stop = kept.version.sections.find(({ part }) => part === 'stop_signal');
    expect(stop?.clauses.at(-1)).toMatchObject({
      id: 'c21',
      text: 'Two fingers raised.',
      meaning: 'stop_word',
    });
  });

  it('says what a clause is in plain words', async () => {
    render(AgreementPage, wren);
    await screen.findByLabelText('Clause 3.2');
    screen.getByLabelText('Clause 3.2').focus();
    await userEvent.click(
      screen.getByRole('button', { name: 'Whose words, what it is: clause 3.2' }),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'The stop gesture' }));
    expect(screen.getByText('My duty. The stop gesture')).toBeVisible();
  });

  it('moves a clause and takes one out', async () => {
    render(AgreementPage, wren);
    await screen.findByLabelText('Clause 3.2');
    await userEvent.click(screen.getByRole('button', { name: 'Move clause 3.2 up', hidden: true }));
    expect(screen.getByLabelText('Clause 3.1')).toHaveValue('I stop at once and ask nothing.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take it out: clause 3.1', hidden: true }),
    );
    expect(screen.queryByLabelText('Clause 3.2')).toBeNull();
  });

  it('freezes the wording, and says where to go when something is missing', async () => {
    called = installFake({
      ...casesOf('drafted'),
      finalise_agreement: () =>
        refuse({
          code: 'not_ready',
          missing: [{ part: 3, clause: null, problem: 'no_stop_signal' }],
        }),
    });
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'Freeze the wording' }));
    expect(await screen.findByText(/Part 3 needs a stop word or a stop gesture/)).toBeVisible();
  });

  it('is not frozen before its reason was chosen', async () => {
    called = installFake(casesOf('drafted-anew'));
    render(AgreementPage, wren);
    const why = await screen.findByLabelText('Why it came about');
    expect(why).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Freeze the wording' }));
    expect(calls('finalise_agreement')).toEqual([]);
    expect(screen.getByText(/is yours to say/)).toBeVisible();
    await userEvent.selectOptions(why, 'client_asked');
    await userEvent.click(screen.getByRole('button', { name: 'Freeze the wording' }));
    expect(calls('finalise_agreement')).toHaveLength(1);
  });

  it('offers something between them where the draft was begun because of that', async () => {
    const cases = casesOf('drafted-anew');
    const view = await cases.agreement!({ ...wren, about: 'safety' }, () => undefined);
    const versions = view.versions.map((one, at) =>
      at === 0 ? { ...one, version: { ...one.version, why: 'repair' as const } } : one,
    );
    called = installFake(cases);
    const first = render(AgreementPage, wren);
    await screen.findByLabelText('Why it came about');
    const name = 'Because of something between us';
    expect(screen.queryByRole('option', { name })).toBeNull();
    first.unmount();
    called = installFake({ ...cases, agreement: () => ({ ...view, versions }) });
    render(AgreementPage, wren);
    expect(await screen.findByLabelText('Why it came about')).toHaveValue('repair');
    expect(screen.getByRole('option', { name })).toBeInTheDocument();
  });

  it('may say of which boundary event it came, and owes no such thing', async () => {
    const cases = casesOf('drafted-anew');
    const view = await cases.agreement!({ ...wren, about: 'safety' }, () => undefined);
    const events = [
      { id: 'late', happened_on: '2026-03-05', what: 'I ran over by fifteen minutes.' },
    ];
    const told = { ...view, boundary_events: events };
    called = installFake({ ...cases, agreement: () => told, say_because: () => told });
    render(AgreementPage, wren);
    const why = await screen.findByLabelText('Why it came about');
    expect(screen.queryByLabelText('Which time that was')).toBeNull();
    await userEvent.selectOptions(why, 'boundary_event');
    const which = await screen.findByLabelText('Which time that was');
    expect(which).toHaveValue('');
    await userEvent.selectOptions(which, '5 March 2026: I ran over by fifteen minutes.');
    expect(calls('say_because').at(-1)?.request).toMatchObject({ boundary: 'late' });
    await userEvent.selectOptions(which, 'Not said');
    expect(calls('say_because').at(-1)?.request).toMatchObject({ boundary: null });
  });

  it('says where a phrase stands that is kept out, and accuses nobody', async () => {
    const kinds = ['promise', 'label', 'blame'];
    called = installFake({
      ...casesOf('drafted'),
      finalise_agreement: () =>
        refuse({
          code: 'not_ready',
          missing: kinds.flatMap((kind) => [
            { part: 3, clause: 'c4', problem: `listed_phrase_${kind}` },
            { part: null, clause: null, problem: `listed_phrase_in_summary_${kind}` },
          ]),
        }),
    });
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'Freeze the wording' }));
    expect(await screen.findAllByText(/A clause in part 3/)).toHaveLength(3);
    expect(screen.getAllByText(/^What changed/, { selector: 'li' })).toHaveLength(3);
    expect(document.body).not.toHaveTextContent('Something is still missing.');
    expect(screen.getByLabelText('Clause 3.2')).toHaveFocus();
  });

  it('offers both when its words were kept elsewhere', async () => {
    called = installFake({
      ...casesOf('drafted'),
      keep_agreement_version: () => refuse({ code: 'stale' }),
    });
    render(AgreementPage, wren);
    await userEvent.type(await screen.findByLabelText('Clause 3.1'), ' Or a bell.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep, and see what is missing' }));
    expect(await screen.findByRole('button', { name: 'Keep mine over it' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on with the kept words' })).toBeVisible();
  });
});

describe('a frozen version', () => {
  it('is printed or read aloud next', async () => {
    called = installFake(casesOf('frozen'));
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'I read it aloud' }));
    expect(last('read_aloud')).toEqual({ version: 'version-3' });
  });

  it.each(['frozen', 'offered', 'declined'])(
    '%s: its wording can be changed, and the page says that it is then set aside',
    async (name) => {
      called = installFake(casesOf(name));
      const { container } = render(AgreementPage, wren);
      expect(await screen.findByText(/the frozen ones are set aside/)).toBeVisible();
      expect(await findings(container)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: 'Change the wording' }));
      expect(last('draft_agreement')).toEqual({ client: 'wren', about: 'safety' });
    },
  );

  it('that was not agreed that day is read aloud again', async () => {
    called = installFake(casesOf('declined'));
    render(AgreementPage, wren);
    await userEvent.click(await screen.findByRole('button', { name: 'I read it aloud' }));
    expect(last('read_aloud')).toEqual({ version: 'version-3' });
  });

  it('cannot be answered before anybody saw or heard it', async () => {
    called = installFake(casesOf('frozen'));
    render(SigningPage, third);
    expect(await screen.findByText(/neither printed nor read aloud yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Record it' })).toBeNull();
  });
});

describe('what came of a version', () => {
  beforeEach(() => {
    called = installFake(casesOf('offered'));
  });

  it('has three answers alike and none chosen, and axe finds nothing serious', async () => {
    const { container } = render(SigningPage, third);
    const answers = await screen.findByRole('radiogroup', { name: 'What came of it?' });
    expect(within(answers).getAllByRole('radio', { checked: false })).toHaveLength(3);
    expect(await findings(container)).toEqual([]);
    await userEvent.click(within(answers).getByRole('radio', { name: /Signed on paper/ }));
    expect(await findings(container)).toEqual([]);
  });

  it('"not today" asks nothing more', async () => {
    render(SigningPage, third);
    await userEvent.click(await screen.findByRole('radio', { name: /Not today/ }));
    expect(screen.queryByLabelText(/Name/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(last('record_signing')).toMatchObject({
      version: 'version-3',
      print: null,
      signing: { outcome: 'not_today', signatures: [], signed_on: '2026-03-12' },
    });
    expect(route().name).toBe('agreement');
  });

  it('signed carries the names, the paper and what was taken home', async () => {
    render(SigningPage, third);
    await userEvent.click(await screen.findByRole('radio', { name: /Signed on paper/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(screen.getByText(/Say what was taken home/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'None, that is safer' }));
    await userEvent.type(screen.getByLabelText('Changed by hand'), 'Line 4 crossed out');
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(last('record_signing')).toMatchObject({
      print: 'print-1',
      signing: {
        outcome: 'signed',
        copy_given: 'none_safer',
        hand_edits: 'Line 4 crossed out',
        signatures: [
          { signer: 'client', name_as_signed: 'Ilse Marrow', method: 'ink_on_paper' },
          { signer: 'therapist', name_as_signed: 'N. Castellane', method: 'ink_on_paper' },
        ],
      },
    });
  });
});
