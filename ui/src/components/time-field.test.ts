import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { findings } from '@/dev/axe';
import TimeDesk from '@/dev/TimeDesk.svelte';
import { asksForDate } from './half-typed';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Time' });

describe('a time field', () => {
  it.each([
    ['9:30', '09:30', '09:30, in the morning'],
    ['930', '09:30', '09:30, in the morning'],
    ['9.30', '09:30', '09:30, in the morning'],
    ['14h', '14:00', '14:00, in the afternoon'],
    ['14h30', '14:30', '14:30, in the afternoon'],
    ['7 pm', '19:00', '19:00, in the evening'],
    ['2:30', '02:30', '02:30, in the night'],
  ])('reads %s, reads it back, and writes it out once it is left', async (text, at, back) => {
    const heard = vi.fn();
    render(TimeDesk, { time: '', heard });
    await userEvent.type(field(), text);
    expect(field()).toHaveValue(text);
    expect(field()).toHaveAccessibleDescription(back);
    await userEvent.tab();
    expect(heard.mock.calls).toEqual([[at]]);
    expect(field()).toHaveValue(at);
    expect(field()).toHaveAccessibleDescription(back);
  });

  it('tells of no time until it is whole, and never moves the caret or changes what is being typed', async () => {
    const heard = vi.fn();
    render(TimeDesk, { time: '14:00', heard });
    await userEvent.clear(field());
    heard.mockClear();
    for (const text of ['1', '16', '164']) {
      await userEvent.keyboard(text.at(-1)!);
      expect(field()).toHaveValue(text);
      expect(heard).not.toHaveBeenCalled();
    }
    await userEvent.keyboard('5');
    expect(heard.mock.calls).toEqual([['16:45']]);
    expect(field().selectionStart).toBe(4);
  });

  it('says nothing while one is on the way, and what is missing once it is left', async () => {
    const { container } = render(TimeDesk, { time: '' });
    expect(field()).toHaveAccessibleDescription('Such as 9:30, 930 or 2:30 pm');
    await userEvent.type(field(), '9:3');
    expect(field()).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    expect(field()).toHaveAccessibleDescription(
      'An hour and two digits of minutes make a time, such as 9:30. Until then, no time stands.',
    );
    expect(field()).toHaveValue('9:3');
    expect(await findings(container)).toEqual([]);
  });

  it('says beside it that the clock has no such time, at once, and which one stands until then', async () => {
    const heard = vi.fn();
    render(TimeDesk, { time: '14:00', heard });
    await userEvent.tripleClick(field());
    await userEvent.keyboard('9:75');
    expect(field()).toHaveAccessibleDescription(
      'The clock has no such time. Until then, 14:00 stands.',
    );
    expect(heard).not.toHaveBeenCalled();
  });

  it('shows a time that comes from elsewhere in place of what was half typed', async () => {
    render(TimeDesk, { time: '14:00' });
    await userEvent.tripleClick(field());
    await userEvent.keyboard('9:');
    await userEvent.click(screen.getByRole('button', { name: 'Choose another' }));
    expect(field()).toHaveValue('10:15');
    expect(asksForDate()).toBe(false);
  });

  it('can be emptied', async () => {
    const heard = vi.fn();
    render(TimeDesk, { time: '14:00', heard });
    await userEvent.clear(field());
    expect(heard.mock.calls).toEqual([['']]);
    expect(asksForDate()).toBe(false);
  });

  it('counts a bare hour when the page is kept, and asks for the rest of what is none', async () => {
    const heard = vi.fn();
    const { unmount } = render(TimeDesk, { time: '', heard });
    await userEvent.type(field(), '14');
    expect(heard).not.toHaveBeenCalled();
    expect(asksForDate()).toBe(false);
    expect(heard.mock.calls).toEqual([['14:00']]);
    await userEvent.clear(field());
    await userEvent.type(field(), '14:');
    await userEvent.tab();
    expect(asksForDate()).toBe(true);
    expect(field()).toHaveFocus();
    unmount();
    expect(asksForDate()).toBe(false);
  });
});
