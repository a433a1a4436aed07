import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { Changed } from '@/bindings/Changed';
import type { KeepContactRequest } from '@/bindings/KeepContactRequest';
import { ANSWERS } from '@/dev/answers';
import { CONTACTS, contactsOf } from '@/dev/answers/contacts';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import OverviewPage from '@/features/client/OverviewPage.svelte';
import BeforePage from '@/features/session/BeforePage.svelte';
import SessionsPage from '@/features/session/SessionsPage.svelte';
import ContactsPage from './ContactsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const choose = async (group: string, name: string) =>
  userEvent.click(
    within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }),
  );
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (words) await userEvent.type(field, words);
};
const rows = async () =>
  within(await screen.findByRole('region', { name: 'Between sessions' })).getAllByRole('listitem');

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('what came between sessions', () => {
  it('stands whole, the newest first, with their words in their voice', async () => {
    render(ContactsPage, wren);
    const all = await rows();
    expect(all).toHaveLength(5);
    const first = all[0]!;
    expect(first).toHaveTextContent(/10 March.*17:40.*By telephone\. They began it\. 6 minutes\./);
    expect(first.querySelector('q')).toHaveTextContent('I have not opened it.');
    expect(within(first).getByText('I said or did').nextElementSibling).toHaveTextContent(
      /^Said that it can lie there/,
    );
    const night = all.at(-1)!;
    expect(within(night).getByText('Safety').nextElementSibling).toHaveTextContent(/^Not alone/);
    expect(within(first).queryByText('Safety')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is counted nowhere, judged nowhere and carries no label', async () => {
    render(ContactsPage, wren);
    await rows();
    expect(screen.getByText(/Nothing here is counted\./)).toBeVisible();
    expect(document.body).not.toHaveTextContent(
      /crisis|risk|often|frequen|too many|contacts\b|total|\b5\b/i,
    );
    expect(document.querySelector('.clay')).toBeNull();
  });

  it('shows what was entered in error struck through and readable', async () => {
    render(ContactsPage, wren);
    const voided = (await rows()).filter((row) => within(row).queryByText(/^Entered in error/));
    expect(voided).toHaveLength(1);
    expect(within(voided[0]!).getByText('We met at the market.')).toHaveClass('struck');
    expect(within(voided[0]!).queryByRole('button')).toBeNull();
  });

  it('says when it was written down, where that was another day', async () => {
    const late = { ...CONTACTS[0]!, kept_at: new Date('2026-03-02T09:00:00').getTime() };
    await begin({ contacts: () => contactsOf('wren', { contacts: [late, CONTACTS[1]!] }) });
    render(ContactsPage, wren);
    const [one, other] = await rows();
    expect(one).toHaveTextContent('Written down on 2 March.');
    expect(other).not.toHaveTextContent('Written down');
  });

  it('is struck through once that is asked', async () => {
    render(ContactsPage, wren);
    await press('Put right: 10 March, 17:40, By telephone');
    await press('Entered in error: 10 March, 17:40, By telephone');
    expect(of('void_contact')).toEqual([]);
    expect(await findings(document.body)).toEqual([]);
    await press('Strike it through');
    await waitFor(() => expect(of('void_contact')).toEqual([{ entry: 'contact-5', reason: null }]));
    await waitFor(() => expect(screen.getAllByText(/^Entered in error, or/)).toHaveLength(2));
    expect(screen.getByText('The letter from the council came.')).toHaveClass('struck');
  });

  it('says what belongs here where nothing is', async () => {
    render(ContactsPage, { client: 'plum' });
    expect(await screen.findByText('Nothing between sessions so far')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is led to from the sessions, and by one row from More', async () => {
    const list = render(SessionsPage, wren);
    await press('Between sessions');
    expect(route()).toEqual({ name: 'contacts', params: wren });
    list.unmount();
    startAgain();
    render(MorePage, wren);
    await screen.findByRole('button', { name: 'Between sessions' });
    const groups = ['The work', 'The person', 'Their records'];
    const names = groups
      .flatMap((name) => within(screen.getByRole('region', { name })).getAllByRole('button'))
      .map((one) => one.textContent);
    const led = [];
    for (const name of names) {
      await press(name);
      led.push(route().name);
    }
    expect(led.filter((name) => name === 'contacts')).toHaveLength(1);
    expect(new Set(led).size).toBe(led.length);
  });
});

describe('what changed since the last session', () => {
  const contact: Changed = {
    kind: 'contact',
    on: '2026-03-10',
    state: 'kept',
    number: null,
    about: null,
  };
  const changed = () => {
    const before = ANSWERS.overview;
    return begin({
      overview: async (request) => {
        const told = await before(request, () => {});
        return { ...told, changed: [...told.changed, contact, contact] };
      },
    });
  };

  it('names a contact and its day on the overview, once, and leads to it', async () => {
    await changed();
    const { container } = render(OverviewPage, wren);
    const told = await screen.findByRole('region', { name: 'Changed since' });
    expect(told).toHaveTextContent(/version 2: in force\. A contact between sessions, 10 March\./);
    expect(await findings(container)).toEqual([]);
    await press('A contact between sessions, 10 March.');
    expect(route()).toEqual({ name: 'contacts', params: wren });
  });

  it('names it before the session too', async () => {
    await changed();
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await press('Open: Changed since');
    const told = screen.getByRole('region', { name: 'Changed since' });
    expect(within(told).getAllByRole('listitem')).toHaveLength(2);
    await press('A contact between sessions, 10 March.');
    expect(route()).toEqual({ name: 'contacts', params: wren });
  });
});

describe('writing one down', () => {
  const keepButton = () => screen.getByRole('button', { name: 'Keep' });

  it('goes by keys, owes four things, and keeps nothing before', async () => {
    render(ContactsPage, { client: 'plum' });
    await screen.findByText('Nothing between sessions so far');
    key('Ctrl+N');
    const on = await screen.findByLabelText<HTMLInputElement>('On which day');
    await waitFor(() => expect(on).toHaveFocus());
    expect(on.value).toMatch(/12.*2026/);
    expect(
      screen.getByText('Still open: By which way · Who began it · What it was about'),
    ).toBeVisible();
    expect(keepButton()).toBeDisabled();
    key('Ctrl+Enter');
    await userEvent.keyboard('{Tab}8.10{Tab}{Enter}{Tab}{Enter}{Tab}Late on Thursday, the bus.');
    expect(await findings(document.body)).toEqual([]);
    expect(of('keep_contact')).toEqual([]);
    key('Ctrl+Enter');
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_contact')).not.toEqual([]));
    expect(await screen.findByText('It is kept.')).toBeVisible();
    expect(of<KeepContactRequest>('keep_contact')).toEqual([
      {
        client: 'plum',
        id: 'contact-plum-1',
        instead_of: null,
        contact: {
          contact_on: '2026-03-12',
          contact_at: '08:10:00',
          way: 'phone',
          begun_by: 'client',
          minutes: null,
          what: 'Late on Thursday, the bus.',
          client_words: null,
          what_i_did: null,
          safety: null,
        },
      },
    ]);
    expect(await rows()).toHaveLength(1);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Write one down/ })).toHaveFocus(),
    );
  });

  it('keeps everything that was said, and asks about safety only where that is opened', async () => {
    render(ContactsPage, wren);
    await press('Write one down');
    await choose('By which way', 'By e-mail');
    await choose('Who began it', 'Them');
    await fill('What it was about', 'The anniversary.');
    await fill('What they said', 'I will walk to the river and back.');
    await fill('What I said or did', 'Wrote back once.');
    await fill('Minutes', '12');
    expect(screen.queryByLabelText('Safety: what I saw and did')).toBeNull();
    await press('Open: Safety: what I saw and did');
    await waitFor(() => expect(screen.getByLabelText('Safety: what I saw and did')).toHaveFocus());
    await userEvent.keyboard('Asked, and they were going with a friend.');
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(of<KeepContactRequest>('keep_contact')[0]).toMatchObject({
        id: 'contact-wren-6',
        contact: {
          contact_at: null,
          way: 'email',
          minutes: 12,
          client_words: 'I will walk to the river and back.',
          what_i_did: 'Wrote back once.',
          safety: 'Asked, and they were going with a friend.',
        },
      }),
    );
    expect((await rows())[0]).toHaveTextContent(/By e-mail\. They began it\. 12 minutes\./);
  });

  it('shows how they may be reached where I began it, and only there', async () => {
    render(ContactsPage, wren);
    await press('Write one down');
    const reach = () => screen.queryByRole('group', { name: 'Before you call or write' });
    await choose('Who began it', 'Them');
    expect(reach()).toBeNull();
    await choose('Who began it', 'Me');
    expect(within(reach()!).getAllByRole('listitem')).not.toEqual([]);
    await waitFor(() => expect(of('guard')).toHaveLength(1));
    expect(await findings(document.body)).toEqual([]);
    await choose('Who began it', 'By chance');
    expect(reach()).toBeNull();
  });

  it('takes no day that is still to come', async () => {
    render(ContactsPage, wren);
    await press('Write one down');
    await choose('By which way', 'By post');
    await choose('Who began it', 'Them');
    await fill('What it was about', 'A card.');
    await fill('On which day', '13.3.2026');
    await userEvent.click(keepButton());
    expect(of('keep_contact')).toEqual([]);
    expect(screen.getByLabelText('On which day')).toHaveAttribute('aria-invalid', 'true');
  });

  it('opens safety where the program has a word to say about it', async () => {
    await begin({
      keep_contact: () => {
        throw {
          code: 'fields',
          problems: [{ field: 'safety', at: null, problem: 'too_long', limit: 1000, found: 1001 }],
        };
      },
    });
    render(ContactsPage, wren);
    await press('Write one down');
    await choose('By which way', 'By post');
    await choose('Who began it', 'Them');
    await fill('What it was about', 'A card.');
    await userEvent.click(keepButton());
    expect(await screen.findByLabelText('Safety: what I saw and did')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(keepButton()).toBeEnabled();
  });

  it('types again what was typed wrongly, and the first stays readable', async () => {
    render(ContactsPage, wren);
    await press('Put right: 1 March, 21:05, By telephone');
    await press('Type it again: 1 March, 21:05, By telephone');
    expect(await screen.findByLabelText('What it was about')).toHaveValue(
      'Sirens in the street, and no sleep since.',
    );
    expect(screen.getByLabelText('At what time')).toHaveValue('21:05');
    expect(screen.getByText(/^Not alone/, { selector: '.line' })).toBeVisible();
    await fill('Minutes', '');
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(of<KeepContactRequest>('keep_contact')[0]).toMatchObject({
        id: 'contact-wren-6',
        instead_of: 'contact-1',
        contact: { ...CONTACTS[0]!.contact, minutes: null },
      }),
    );
    await waitFor(() => expect(screen.getAllByText(/^Entered in error, or/)).toHaveLength(2));
  });

  it('closes the correction of what is struck through, and nothing of it waits', async () => {
    render(ContactsPage, wren);
    await press('Put right: 1 March, 21:05, By telephone');
    await press('Type it again: 1 March, 21:05, By telephone');
    await fill('What it was about', 'Sirens.');
    await press('Entered in error: 1 March, 21:05, By telephone');
    await press('Strike it through');
    await waitFor(() => expect(screen.queryByLabelText('What it was about')).toBeNull());
    const kept = of<{ target: string; kind: string }>('keep_draft');
    expect(kept[0]).toMatchObject({ kind: 'contact' });
    expect(of<{ target: string }>('discard_draft').map(({ target }) => target)).toEqual([
      kept[0]!.target,
    ]);
    await flushAll();
    expect(called.at(-1)?.command).not.toBe('keep_draft');
  });

  it('goes on with a correction that was begun, and never one of what is struck through', async () => {
    const instead = (id: string) => ({
      drafts_of: () => ({
        minted: 'm',
        drafts: [
          {
            target: 'd',
            session: null,
            base_rev: null,
            body: { instead_of: id, what: 'Half a li' },
            at: 0,
          },
        ],
      }),
    });
    await begin(instead('contact-3'));
    const first = render(ContactsPage, wren);
    await rows();
    await waitFor(() => expect(of('drafts_of')).toHaveLength(1));
    expect(screen.queryByLabelText('What it was about')).toBeNull();
    first.unmount();
    await begin(instead('contact-5'));
    render(ContactsPage, wren);
    await waitFor(() =>
      expect(screen.getByLabelText('What it was about')).toHaveValue('Half a li'),
    );
    expect(screen.getByRole('heading', { name: 'The contact, once more' })).toBeVisible();
  });
});
