import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { app, refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import { NOW } from '@/dev/sample/people';
import { STATE } from '@/dev/sample/desk';
import AgreementPage from './AgreementPage.svelte';

let called: Called[];
const commands = () => called.map(({ command }) => command);
const wren = { client: 'wren' };

beforeEach(async () => {
  startAgain();
  setState(STATE);
  called = installFake();
  await refresh();
});
afterEach(async () => {
  setState(STATE);
  await refresh();
});

describe('handing over to read', () => {
  it('says what will happen, and then the laptop is handed over', async () => {
    const { container } = render(AgreementPage, wren);
    expect(
      await screen.findByText(
        /only your passphrase, or your recovery words, bring your pages back/,
      ),
    ).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Hand over to read: version 2' }));
    await waitFor(() => expect(app()?.handed_over).toBe(true));
    expect(called.find(({ command }) => command === 'begin_hand_over')?.request).toEqual({
      version: 'version-2',
    });
  });

  it.each([
    ['ar', /in your client’s language. They are not yet read by a native speaker/],
    ['fa', /Nobody has written our own sentences on that page in your client’s language yet/],
  ])('says in whose words the page speaks %s', async (language, said) => {
    const whole = await ANSWERS.client({ client: 'wren' }, () => {});
    const client = { ...whole.client, language };
    installFake({ client: () => ({ ...whole, client }) });
    render(AgreementPage, wren);
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('says nothing of it where the page speaks what was written here first', async () => {
    render(AgreementPage, wren);
    await screen.findByRole('button', { name: 'Hand over to read: version 2' });
    await waitFor(() => expect(commands()).toContain('client'));
    expect(screen.queryByText(/native speaker|Nobody has written/)).toBeNull();
  });

  it('is not offered for a version that another one has followed', async () => {
    render(AgreementPage, { client: 'wren', version: 'version-1' });
    await screen.findByRole('heading', { name: 'Our safety agreement' });
    expect(screen.queryByRole('button', { name: /Hand over to read/ })).toBeNull();
  });

  it.each(['frozen', 'offered', 'declined'])('is offered while a version is %s', async (state) => {
    called = installFake(casesOf(state));
    render(AgreementPage, { client: 'wren', version: 'version-3' });
    expect(
      await screen.findByRole('button', { name: 'Hand over to read: version 3' }),
    ).toBeVisible();
  });

  it('keeps what is being typed first, since nothing is kept after it', async () => {
    called = installFake(casesOf('drafted'));
    render(AgreementPage, wren);
    await userEvent.type(await screen.findByLabelText('Clause 3.1'), ' Or a bell.');
    expect(screen.getByText(/as it was last kept/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Hand over to read: version 3' }));
    await waitFor(() => expect(commands()).toContain('begin_hand_over'));
    expect(commands().indexOf('keep_draft')).toBeGreaterThan(-1);
    expect(commands().lastIndexOf('keep_draft')).toBeLessThan(
      commands().indexOf('begin_hand_over'),
    );
  });
});

describe('what was said after reading', () => {
  it('stands there with its day, in the client’s words', async () => {
    called = installFake(casesOf('was-read'));
    const { container } = render(AgreementPage, wren);
    expect(await screen.findByText('On 5 March, on the screen: Not today.')).toBeVisible();
    expect(screen.getByText('On 12 March, on the screen: Change something.')).toBeVisible();
    expect(screen.getByText(/Please say “the car park”/).tagName).toBe('Q');
    expect(await findings(container)).toEqual([]);
  });

  it('that was cut off by a lock is covered, and is the client’s to decide', async () => {
    let drafts = [
      { target: 'r1', session: null, base_rev: null, body: { words: 'Half a' }, at: NOW },
      { target: 'r2', session: null, base_rev: null, body: { words: ' ' }, at: NOW },
    ];
    called = installFake({
      drafts_of: ({ kind }) => ({ minted: 'm', drafts: kind === 'reading' ? drafts : [] }),
      discard_draft: ({ target }) => void (drafts = drafts.filter((one) => one.target !== target)),
    });
    const { container } = render(AgreementPage, wren);
    expect(await screen.findByText(/has not said yet whether you may keep it/)).toBeVisible();
    expect(screen.queryByText('Half a')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show: What was written' }));
    expect(screen.getByText('Half a')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    await waitFor(() => expect(screen.queryByText('Half a')).toBeNull());
    expect(drafts.map(({ target }) => target)).toEqual(['r2']);
  });
});
