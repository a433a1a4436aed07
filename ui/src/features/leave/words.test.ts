import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { KeepLeaveRequest } from '@/bindings/KeepLeaveRequest';
import type { LeaveWordsView } from '@/bindings/LeaveWordsView';
import { leaveOf, leavesOf, leaveWordsOf } from '@/dev/answers/away';
import { findings } from '@/dev/axe';
import { installFake } from '@/dev/fake';
import LeavePage from './LeavePage.svelte';
import { areOffered, awaySending } from './sending';

afterEach(cleanup);

const NOT_OFFERED = ['not_asked', 'said_no', 'no_way'] as const;

async function press(name: string | RegExp) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

/** The page with what is asked of HOLT-12 open. */
async function opened(words: Partial<LeaveWordsView>) {
  const [wren, holt] = leaveOf().people;
  const people = [wren!, { ...holt!, words: leaveWordsOf(words) }];
  installFake({ leaves: () => leavesOf({ leaves: [leaveOf({ people })] }) });
  const page = render(LeavePage);
  await press('Note how it was told: HOLT-12');
  return { ...page, panel: screen.getByRole('group', { name: 'How HOLT-12 was told' }) };
}

describe('words to send about time away', () => {
  it('come after how they may be reached, with nobody’s name and no button that copies', async () => {
    const { container, panel } = await opened({});
    const text = panel.textContent;
    expect(text.indexOf('Text 07700 900312')).toBeGreaterThan(0);
    expect(text.indexOf('Text 07700 900312')).toBeLessThan(text.indexOf('I am away from'));
    const words = within(panel).getByRole('group', { name: 'To read out, or to type by hand' });
    expect(words).toHaveTextContent(
      'I am away from 7 April 2026 to 17 April 2026. Our next time is on 23 April 2026 at 14:00.',
    );
    expect(panel).toHaveTextContent('Leave your name out too');
    expect(panel).toHaveTextContent('Who stands in is left out');
    expect(panel).not.toHaveTextContent('Ostrander');
    expect(within(panel).queryByRole('button', { name: /copy/i })).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it.each(NOT_OFFERED)('are not there where no safe way is known: %s', async (may) => {
    const { panel } = await opened({ may, cover_out: null });
    expect(panel).not.toHaveTextContent('I am away');
    expect(panel).toHaveTextContent('no words are offered. It can be told when you meet.');
    expect(screen.getByRole('button', { name: 'Told today, in person: HOLT-12' })).toBeVisible();
  });

  it('are for reading out alone where no message may be left', async () => {
    const { panel } = await opened({ may: 'spoken', cover: 'H. Ostrander', cover_out: null });
    expect(within(panel).getByRole('group', { name: 'To read out' })).toHaveTextContent(
      'In that time, you can turn to: H. Ostrander',
    );
    expect(panel).toHaveTextContent('once it is HOLT-12 who answers');
  });

  it('are in the client’s language, the way it is written, with the English for the therapist', async () => {
    const { container } = await opened({ language: 'ar', cover: 'H. Ostrander', may: 'named' });
    const arabic = screen.getByText(/^لن أكون هنا من/);
    expect(arabic).toHaveAttribute('lang', 'ar');
    expect(arabic).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/In English: “I am away from 7 April 2026/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });
});

describe('what they say', () => {
  const { leave } = leaveOf();

  it('is written in five languages, and gives away nothing of what the two work on', () => {
    for (const tag of ['en-GB', 'es', 'fr', 'de', 'ar']) {
      const said = awaySending(leave, leaveWordsOf({ language: tag, cover: 'H. O.' }));
      expect(said.wording, tag).not.toBe('stands_in');
      expect(said.sentences).toHaveLength(3);
      const whole = said.sentences.map(({ words }) => words).join(' ');
      expect(whole).not.toMatch(/therap|terap|session|sesi|séance|sitzung|علاج|جلسة/i);
      expect(whole).toContain('2026');
    }
    expect(awaySending(leave, leaveWordsOf({ language: 'pl' }))).toMatchObject({
      wording: 'stands_in',
      isEnglish: true,
    });
  });

  it('is one day where it is one, and no next time where none is planned', () => {
    const oneDay = { ...leave, last: leave.first };
    const said = awaySending(oneDay, leaveWordsOf({ next: null }));
    expect(said.sentences.map(({ words }) => words)).toEqual(['I am away on 7 April 2026.']);
    const german = awaySending(oneDay, leaveWordsOf({ language: 'de' }));
    expect(german.sentences.map(({ words }) => words)).toEqual([
      'Ich bin am 7. April 2026 nicht da.',
      'Unser nächster Termin ist am 23. April 2026 um 14:00 Uhr.',
    ]);
  });

  it('is offered only where a way is known', () => {
    for (const may of NOT_OFFERED) expect(areOffered(leaveWordsOf({ may }))).toBe(false);
    for (const may of ['spoken', 'unnamed', 'named'] as const)
      expect(areOffered(leaveWordsOf({ may }))).toBe(true);
  });
});

describe('who stands in, for messages', () => {
  it('is typed by itself, and a name from the directory takes nothing away', async () => {
    const called = installFake();
    render(LeavePage);
    await press(/^Change/);
    const field = await screen.findByLabelText(/^Who stands in, as a message may say it/);
    expect(field).toHaveValue('Halima Ostrander, 01632 960455');
    await userEvent.clear(field);
    const colleagues = screen.getByRole('group', { name: 'From the directory' });
    const [first] = within(colleagues).getAllByRole('button');
    await userEvent.click(first!);
    expect(field).toHaveValue(first!.textContent);
    await userEvent.clear(field);
    await userEvent.type(field, 'H. O.');
    await userEvent.click(first!);
    expect(field).toHaveValue('H. O.');
    await press(/^Keep/);
    const kept = called.find(({ command }) => command === 'keep_leave');
    expect((kept?.request as KeepLeaveRequest).leave.cover_said).toBe('H. O.');
  });
});
