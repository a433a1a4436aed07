import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import NotePage from './NotePage.svelte';
import SessionsPage from './SessionsPage.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T>(command: string) => calls(command).at(-1)?.request as T;
const after = { client: 'wren', session: 'wren-15' };
const waitingPage: Answers['note_page'] = async (request, say) => {
  const page = await ANSWERS.note_page(request, say);
  const waiting_line = { target: 'line-9', text: 'the door, and the coat' };
  return { ...page, aids: { ...page.aids, waiting_line } };
};
const finishButton = () => screen.getAllByRole('button', { name: 'Finish note' })[0]!;

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('the note after a session', () => {
  it('has nothing that axe finds serious', async () => {
    const { container } = render(NotePage, after);
    await screen.findByLabelText('What we did');
    expect(await findings(container)).toEqual([]);
  });

  it('leaves "Was it kept?" blank until somebody answers, and blank again', async () => {
    render(NotePage, after);
    const answers = await screen.findByRole('radiogroup', { name: 'Was it kept?' });
    expect(within(answers).queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(within(answers).getByRole('radio', { name: 'Partly' }));
    await userEvent.click(within(answers).getByRole('radio', { name: 'Partly' }));
    await userEvent.click(finishButton());
    expect(last<{ note: { kept: unknown } }>('finish_note').note.kept).toBeNull();
  });

  it('keeps what is typed as a draft, and says when', async () => {
    render(NotePage, after);
    await userEvent.type(await screen.findByLabelText('I promised'), 'To bring the drawing back.');
    await flushAll();
    expect(last('keep_draft')).toMatchObject({
      target: 'note-wren-15',
      kind: 'alliance_note',
      session: 'wren-15',
      body: { i_promised: 'To bring the drawing back.' },
    });
    expect(await screen.findByText('Saved 15:02')).toBeVisible();
  });

  it('keeps a line that waits in what we did, once, and then lets go of it', async () => {
    called = installFake({ note_page: waitingPage });
    render(NotePage, after);
    await userEvent.type(await screen.findByLabelText('What we did'), 'One picture.');
    expect(screen.getByText('the door, and the coat')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep it in what we did' }));
    await waitFor(() => expect(last('discard_draft')).toEqual({ target: 'line-9' }));
    expect(last('keep_draft')).toMatchObject({
      body: { what_we_did: 'One picture.\nthe door, and the coat' },
    });
    expect(screen.queryByRole('button', { name: 'Throw it away' })).toBeNull();
  });

  it('keeps a line waiting while the note could not take it', async () => {
    called = installFake({
      note_page: waitingPage,
      keep_draft: () => refuse({ code: 'unexpected', place: 'test' }),
    });
    render(NotePage, after);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep it in what we did' }));
    await waitFor(() => expect(last('keep_draft')).toBeDefined());
    expect(screen.getByRole('button', { name: 'Throw it away' })).toBeVisible();
    expect(last('discard_draft')).toBeUndefined();
  });

  it('throws a line that waits away by a press, and the note says nothing of it', async () => {
    called = installFake({ note_page: waitingPage });
    render(NotePage, after);
    await userEvent.click(await screen.findByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(last('discard_draft')).toEqual({ target: 'line-9' }));
    expect(screen.getByLabelText('What we did')).toHaveValue('');
  });

  it('says kindly that the end was recorded as agreed, until somebody says when', async () => {
    const late: Answers['note_page'] = async (request, say) => {
      const page = await ANSWERS.note_page(request, say);
      return { ...page, aids: { ...page.aids, ended_as_agreed: true } };
    };
    called = installFake({ note_page: late });
    render(NotePage, after);
    expect(
      await screen.findByText(
        'Ended late by the clock: recorded as agreed, 14:50. Say when, if it was otherwise.',
      ),
    ).toBeVisible();
  });

  it('is finished with one key, in one act', async () => {
    render(NotePage, after);
    await userEvent.type(await screen.findByLabelText('What we did'), 'One picture.');
    const finish = acts().find(({ key }) => key === 'Ctrl+Enter');
    expect(finish?.name).toBe('Finish note');
    finish?.run();
    expect(await screen.findByText(/The note is finished/)).toBeVisible();
    expect(calls('became')).toEqual([]);
    expect(last('finish_note')).toMatchObject({
      id: 'note-wren-15',
      base_rev: null,
      note: { what_we_did: 'One picture.' },
    });
    expect(screen.queryByRole('textbox', { name: 'What we did' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open it again' })).toBeVisible();
  });

  it('of more than 20,000 characters is not finished, and says how many there are', async () => {
    render(NotePage, after);
    const field = await screen.findByLabelText<HTMLTextAreaElement>('What we did');
    field.value = 'x'.repeat(20_001);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(
      await screen.findByText(
        /has 20001 characters, and 20000 fit|20,001 characters, and 20,000 fit/,
      ),
    ).toBeVisible();
    await userEvent.click(finishButton());
    expect(calls('finish_note')).toEqual([]);
    await flushAll();
    expect(last<{ body: { what_we_did: string } }>('keep_draft').body.what_we_did).toHaveLength(
      20_001,
    );
  });

  it('stays open with its words when finishing is refused', async () => {
    called = installFake({ finish_note: () => refuse({ code: 'disk_full' }) });
    render(NotePage, after);
    await userEvent.type(await screen.findByLabelText('What we did'), 'One picture.');
    await userEvent.click(finishButton());
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('What we did')).toHaveValue('One picture.');
  });

  it('asks about safety only when it is opened', async () => {
    render(NotePage, after);
    await screen.findByLabelText('What we did');
    expect(screen.queryByLabelText('Safety')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open: Safety' }));
    expect(screen.getByLabelText('Safety')).toBeVisible();
  });

  it('does not even ask for the private note until it is opened', async () => {
    render(NotePage, after);
    await screen.findByLabelText('What we did');
    expect(
      calls('note_page').every(
        ({ request }) => !(request as { with_private: boolean }).with_private,
      ),
    ).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Open the private note' }));
    expect(await screen.findByRole('textbox', { name: 'Private note' })).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Private note' }), 'Relieved.');
    await userEvent.click(screen.getByRole('button', { name: 'Cover it' }));
    expect(screen.queryByRole('textbox', { name: 'Private note' })).toBeNull();
    expect(last('keep_draft')).toMatchObject({ kind: 'private_note', body: { text: 'Relieved.' } });
  });

  it('shows both versions when they have drifted apart, and lets the therapist choose', async () => {
    called = installFake(casesOf('conflict'));
    const { container } = render(NotePage, after);
    expect(await screen.findByText('Kept at another desk.')).toBeVisible();
    expect(screen.getByText('Typed here, after it.')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Go on with the kept one' }));
    expect(await screen.findByLabelText('What we did')).toHaveValue('Kept at another desk.');
  });

  it('says who was in the room beside the two', async () => {
    render(NotePage, after);
    await userEvent.click(await screen.findByRole('button', { name: 'Somebody else was there' }));
    await userEvent.selectOptions(screen.getByLabelText('As'), 'interpreter');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(last('keep_session')).toMatchObject({
      session: { in_the_room: [{ role: 'interpreter', who: null }] },
    });
    expect(await screen.findByText('The two of us and an interpreter.')).toBeVisible();
  });
});

describe('a finished note', () => {
  it('shows what was added with its date, and axe finds nothing serious', async () => {
    called = installFake(casesOf('added-to'));
    const { container } = render(NotePage, { client: 'wren', session: 'wren-14' });
    expect(await screen.findByText('Was not right: 10 minutes')).toBeVisible();
    expect(screen.getByText('I was not upset about the time. I was afraid.')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('takes an addition only with a reason', async () => {
    render(NotePage, { client: 'wren', session: 'wren-14' });
    await userEvent.click(await screen.findByRole('button', { name: 'Add something' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Something to put right' }));
    await userEvent.type(screen.getByLabelText('What was not right'), '10 minutes');
    await userEvent.type(screen.getByLabelText('What is right'), '12 minutes');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the addition' }));
    expect(screen.getByText('A reason is needed.')).toBeVisible();
    expect(calls('add_to_note')).toEqual([]);
    await userEvent.type(screen.getByLabelText('Why'), 'Timer read wrongly');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the addition' }));
    expect(last('add_to_note')).toMatchObject({
      note: 'note-wren-14',
      addition: {
        addition: 'amendment',
        what_changed: '10 minutes',
        added_on: '2026-03-12',
        requested_by: 'therapist',
      },
    });
  });
});

describe('the sessions of one person', () => {
  it('have nothing that axe finds serious', async () => {
    const { container } = render(SessionsPage, { client: 'wren' });
    await screen.findByRole('heading', { name: 'To come' });
    expect(await findings(container)).toEqual([]);
  });

  it('say what became of each, in words that blame nobody', async () => {
    render(SessionsPage, { client: 'wren' });
    expect(await screen.findByText('Cancelled by the client')).toBeVisible();
    expect(screen.getAllByText('Note finished').length).toBe(2);
  });
});
