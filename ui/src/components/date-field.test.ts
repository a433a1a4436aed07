import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findings } from '@/dev/axe';
import DateDesk from '@/dev/DateDesk.svelte';
import { writeDates } from '@/text/dates.svelte';
import { asksForDate } from './half-typed';

afterEach(() => writeDates('day_month'));

const field = () => screen.getByLabelText<HTMLInputElement>('Day');

/** Types key by key and gives what stood in the field after each key. */
async function keys(text: string): Promise<string[]> {
  const seen: string[] = [];
  for (const key of text) {
    await userEvent.keyboard(key);
    seen.push(field().value);
  }
  return seen;
}

describe('a date field', () => {
  it('tells of no day until the year is whole, and never changes what is being typed', async () => {
    const heard = vi.fn();
    render(DateDesk, { day: '', heard });
    field().focus();
    const typed = '11.3.2027';
    expect(await keys(typed)).toEqual([...typed].map((_, at) => typed.slice(0, at + 1)));
    expect(heard.mock.calls).toEqual([['2027-03-11']]);
    expect(field()).toHaveAccessibleDescription('Thursday 11 March 2027');
    expect(field().selectionStart).toBe(typed.length);
  });

  it('keeps the day that stands while another year is typed over it, with the caret in its place', async () => {
    const heard = vi.fn();
    render(DateDesk, { day: '2026-03-05', heard });
    expect(field()).toHaveValue('5 March 2026');
    field().focus();
    field().setSelectionRange(12, 12);
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(field()).toHaveValue('5 March 20');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('31');
    expect(heard.mock.calls).toEqual([['2031-03-05']]);
    field().setSelectionRange(1, 1);
    await userEvent.keyboard('4');
    expect(field()).toHaveValue('54 March 2031');
    expect(field().selectionStart).toBe(2);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says nothing while one is on the way, and what is missing once it is left', async () => {
    const { container } = render(DateDesk, { day: '2026-03-05' });
    await userEvent.clear(field());
    await userEvent.type(field(), '11.3.20');
    expect(field()).not.toHaveAttribute('aria-invalid');
    expect(field()).toHaveAccessibleDescription(/^Such as /);
    await userEvent.tab();
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    expect(field()).toHaveAccessibleDescription(/a year of four digits/);
    expect(field()).toHaveValue('11.3.20');
    expect(await findings(container)).toEqual([]);
  });

  it('says beside it that a year cannot be, at once, and which day stands until then', async () => {
    const heard = vi.fn();
    render(DateDesk, { day: '2026-03-05', heard });
    await userEvent.tripleClick(field());
    await keys('5.3.0202');
    expect(field()).toHaveAccessibleDescription(
      'The year 202 cannot stand here. Years go from 1900 to 2199. Until then, 5 March 2026 stands.',
    );
    expect(heard).not.toHaveBeenCalled();
  });

  it('says which days can be, where not every day can', async () => {
    render(DateDesk, { day: '', first: '2026-03-12', last: '2026-06-10' });
    await userEvent.type(field(), '11.3.2026');
    expect(field()).toHaveAccessibleDescription(/The first day that can stand here is 12 March/);
    await userEvent.clear(field());
    await userEvent.type(field(), '11.6.2026');
    expect(field()).toHaveAccessibleDescription(/The last day that can stand here is 10 June/);
    await userEvent.clear(field());
    await userEvent.type(field(), '31.4.2026');
    expect(field()).toHaveAccessibleDescription(/The calendar has no such day/);
  });

  it('writes the day out once it is left, in the style of Settings', async () => {
    writeDates('month_day');
    render(DateDesk, { day: '' });
    await userEvent.type(field(), '3/5/2026');
    await userEvent.tab();
    expect(field()).toHaveValue('March 5, 2026');
    expect(field()).toHaveAccessibleDescription('Thursday, March 5, 2026');
  });

  it('shows a day that comes from elsewhere in place of what was half typed', async () => {
    render(DateDesk, { day: '2026-03-05' });
    await userEvent.clear(field());
    await userEvent.type(field(), '11.3');
    await userEvent.click(screen.getByRole('button', { name: 'Choose another' }));
    expect(field()).toHaveValue('1 June 2026');
    expect(asksForDate()).toBe(false);
  });

  it('can be emptied', async () => {
    const heard = vi.fn();
    render(DateDesk, { day: '2026-03-05', heard });
    await userEvent.clear(field());
    expect(heard.mock.calls).toEqual([['']]);
    expect(asksForDate()).toBe(false);
  });

  it('asks for the rest of a date before the page is kept, and only while it is there', async () => {
    const { unmount } = render(DateDesk, { day: '' });
    await userEvent.type(field(), '11.3.20');
    await userEvent.tab();
    expect(field()).not.toHaveFocus();
    expect(asksForDate()).toBe(true);
    expect(field()).toHaveFocus();
    await userEvent.type(field(), '26');
    expect(asksForDate()).toBe(false);
    await userEvent.type(field(), '7');
    expect(asksForDate()).toBe(true);
    unmount();
    expect(asksForDate()).toBe(false);
  });
});
