import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ChangedBy } from '@/bindings/ChangedBy';
import { guardOf } from '@/dev/answers/around';
import { MOVED_BY_ME, times, WREN_TIMES } from '@/dev/answers/times';
import { findings } from '@/dev/axe';
import { installFake, type Answers } from '@/dev/fake';
import { CONTACT } from '@/dev/sample/people';
import { carries, sendingIn } from './sending';
import { CHANGES, changeWords, WHO } from './times';
import TimesPage from './TimesPage.svelte';

async function opened(other: Partial<Answers> = {}, params: { session?: string } = {}) {
  installFake(other);
  await refresh();
  startAgain();
  const page = render(TimesPage, { client: 'wren', ...params });
  await screen.findByRole('heading', { level: 1, name: 'Times' });
  return page;
}

beforeEach(() => document.body.replaceChildren());

describe('words to send', () => {
  it('come after how they may be reached, with no name and no button that copies', async () => {
    await opened();
    const words = screen.getByRole('region', { name: 'Words to send' });
    const text = words.textContent;
    expect(text.indexOf('Text 07700 900312')).toBeGreaterThan(0);
    expect(text.indexOf('Text 07700 900312')).toBeLessThan(text.indexOf('I am sorry'));
    expect(words).toHaveTextContent('Leave the reason out of a message.');
    expect(words).toHaveTextContent('Leave your name out too');
    expect(within(words).queryByRole('button', { name: /copy/i })).toBeNull();
    expect(words).not.toHaveTextContent('Castellane');
  });

  it('say so where consent says no to messages', async () => {
    await opened({
      guard: (request) => ({ ...guardOf(request), why: 'declined', said_on: '2026-03-01' }),
    });
    expect(await screen.findByText(/^No messages: /)).toBeVisible();
  });

  it('are in the client’s language, the way it is written, with the English for the therapist', async () => {
    const { container } = await opened(times([], { language: 'ar' }));
    const arabic = screen.getByText('أعتذر عن هذا التغيير.');
    expect(arabic).toHaveAttribute('lang', 'ar');
    expect(arabic).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/In English: “I am sorry for this change\./)).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('are English where nobody has written them, and that is said', () => {
    for (const tag of ['en-GB', 'en-US', 'es', 'fr', 'de', 'ar']) {
      const said = sendingIn(tag);
      expect(said.wording, tag).not.toBe('stands_in');
      expect(said.sentences.every(({ words }) => words.length > 5)).toBe(true);
    }
    expect(sendingIn('pl')).toMatchObject({ wording: 'stands_in', isEnglish: true });
  });

  it('carry a name only where every way of leaving a message may', () => {
    const [text] = CONTACT as [(typeof CONTACT)[0]];
    const named = { ...text, may_name_therapist: true };
    const closed = { ...named, may_leave_message: false };
    expect(carries([])).toBe('not_asked');
    expect(carries([closed])).toBe('none');
    expect(carries([named, text])).toBe('unnamed');
    expect(carries([named, closed])).toBe('named');
  });
});

describe('the words of a change', () => {
  const said = (by: ChangedBy) =>
    CHANGES.map((what) =>
      changeWords({ ...MOVED_BY_ME, change: { ...MOVED_BY_ME.change, by, what } }, 'WREN-07'),
    );

  it('own what the therapist did, and blame nobody else', () => {
    expect(said('therapist').every((words) => words.startsWith('You '))).toBe(true);
    for (const words of said('client')) expect(words).not.toMatch(/\b(late|early|failed|missed)\b/);
    for (const by of WHO) for (const words of said(by)) expect(words).not.toContain('times-');
  });

  it('say by how much only where that is recorded', () => {
    const of = { ...WREN_TIMES[0]!, delay: 12 };
    const change = { ...MOVED_BY_ME.change, what: 'began_late' as const };
    expect(changeWords({ ...MOVED_BY_ME, of, change }, 'W')).toMatch(
      /late\. It began 12 minutes after the time\.$/,
    );
    expect(changeWords({ ...MOVED_BY_ME, of: { ...of, delay: null }, change }, 'W')).toMatch(
      /14:00, late\.$/,
    );
  });
});
