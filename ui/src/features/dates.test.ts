/** A date or a time that is half typed is kept by no page, and no page goes on as if another day were meant. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { installFake, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import AgreementPage from './agreement/AgreementPage.svelte';
import SigningPage from './agreement/SigningPage.svelte';
import AboutPage from './client/AboutPage.svelte';
import SessionsPage from './session/SessionsPage.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);

/** What every draft that was kept says at a place, such as `review_on`. */
const drafted = (at: string): unknown[] =>
  calls('keep_draft').map(({ request }) => (request as { body: Record<string, unknown> }).body[at]);

/** Types key by key; after each of them the page keeps what it would keep if the vault were locked now. */
async function typeSlowly(into: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(into);
  for (const key of text) {
    await userEvent.type(into, key);
    await flushAll();
  }
}

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('the day to look again', () => {
  it('is kept as the day that was meant and as no other on the way', async () => {
    called = installFake(casesOf('drafted'));
    render(AgreementPage, { client: 'wren' });
    const field = await screen.findByLabelText('Look at it again on');
    await typeSlowly(field, '1.6.2026');
    expect(field).toHaveValue('1.6.2026');
    expect(drafted('review_on').at(-1)).toBe('2026-06-01');
    expect(new Set(drafted('review_on').filter((day) => day !== null))).toEqual(
      new Set(['2026-06-01']),
    );
  });

  it('that is half typed keeps the page from being kept, and the field says so', async () => {
    called = installFake(casesOf('drafted'));
    render(AgreementPage, { client: 'wren' });
    const field = await screen.findByLabelText('Look at it again on');
    await userEvent.clear(field);
    await userEvent.type(field, '1.6.202');
    await userEvent.click(screen.getByRole('button', { name: 'Keep, and see what is missing' }));
    expect(calls('keep_agreement_version')).toEqual([]);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/a year of four digits/);
    await userEvent.type(field, '6');
    await userEvent.click(screen.getByRole('button', { name: 'Keep, and see what is missing' }));
    expect(calls('keep_agreement_version')[0]?.request).toMatchObject({
      version: { review_on: '2026-06-01' },
    });
  });
});

describe('the day of a signing', () => {
  it('that is half typed records nothing, not even today', async () => {
    called = installFake(casesOf('offered'));
    render(SigningPage, { client: 'wren', version: 'version-3' });
    await userEvent.click(await screen.findByRole('radio', { name: /Not today/ }));
    const field = screen.getByLabelText('On which day');
    expect(field).toHaveValue('12 March 2026');
    await userEvent.clear(field);
    await userEvent.type(field, '11.3.20{Enter}');
    expect(calls('record_signing')).toEqual([]);
    await userEvent.type(field, '26{Enter}');
    expect(calls('record_signing')[0]?.request).toMatchObject({
      signing: { signed_on: '2026-03-11' },
    });
  });

  it('cannot lie ahead', async () => {
    called = installFake(casesOf('offered'));
    render(SigningPage, { client: 'wren', version: 'version-3' });
    await userEvent.click(await screen.findByRole('radio', { name: /Not today/ }));
    const field = screen.getByLabelText('On which day');
    await userEvent.clear(field);
    await userEvent.type(field, '13.3.2026{Enter}');
    expect(field).toHaveAccessibleDescription(/The last day that can stand here is 12 March 2026/);
    expect(calls('record_signing')).toEqual([]);
  });
});

describe('a day of birth', () => {
  it('is kept only whole', async () => {
    render(AboutPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Show the names' }));
    const field = screen.getByLabelText('Day of birth');
    await typeSlowly(field, '7 April 1986');
    const told = drafted('date_of_birth').filter((day) => day !== null);
    expect(new Set(told)).toEqual(new Set(['1986-04-07']));
    await userEvent.click(screen.getByRole('button', { name: /Keep the details/ }));
    expect(calls('keep_client')[0]?.request).toMatchObject({
      client: { date_of_birth: '1986-04-07' },
    });
  });
});

describe('a session to plan', () => {
  it('is planned on the day that is read back', async () => {
    render(SessionsPage, { client: 'wren' });
    await userEvent.click((await screen.findAllByRole('button', { name: 'New session' }))[0]!);
    const field = screen.getByLabelText('Day');
    await typeSlowly(field, '2026-04-02');
    expect(field).toHaveAccessibleDescription('Thursday 2 April 2026');
    await userEvent.keyboard('{Enter}');
    expect(calls('plan_session')[0]?.request).toMatchObject({ on: '2026-04-02' });
  });

  it('is planned at the time that is typed, a bare hour too', async () => {
    render(SessionsPage, { client: 'wren' });
    await userEvent.click((await screen.findAllByRole('button', { name: 'New session' }))[0]!);
    const field = screen.getByRole('textbox', { name: 'Time' });
    await userEvent.clear(field);
    await userEvent.type(field, '9:{Enter}');
    expect(calls('plan_session')).toEqual([]);
    expect(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.type(field, '16{Enter}');
    expect(calls('plan_session')[0]?.request).toMatchObject({ start: '16:00:00' });
  });

  it('is not planned on an emptied day', async () => {
    render(SessionsPage, { client: 'wren' });
    await userEvent.click((await screen.findAllByRole('button', { name: 'New session' }))[0]!);
    const field = screen.getByLabelText('Day');
    await userEvent.clear(field);
    await userEvent.keyboard('{Enter}');
    expect(calls('plan_session')).toEqual([]);
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });
});
