import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { findings } from '@/dev/axe';
import Gallery from '@/dev/Gallery.svelte';
import LeftOver from './LeftOver.svelte';

describe('the parts', () => {
  it('have nothing that axe finds serious', async () => {
    const { container } = render(Gallery);
    expect(await findings(container)).toEqual([]);
  });

  it('have nothing that axe finds serious with a dialog open', async () => {
    const { container } = render(Gallery, { isDialog: true });
    expect(screen.getByRole('dialog', { name: 'Before it goes' })).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });
});

describe('words of a draft without a place', () => {
  it('are shown as they were typed, and nothing is said where there are none', async () => {
    const { container, rerender } = render(LeftOver, {
      words: ['19', 'the loft\n<b>by the sea</b>'],
    });
    expect(screen.getByText('19')).toBeVisible();
    expect(screen.getByText(/the loft\s+<b>by the sea<\/b>/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await rerender({ words: undefined });
    expect(container).toHaveTextContent('');
  });
});

describe('a button', () => {
  it('is named by its words alone, and tells its key apart', () => {
    render(Gallery);
    const button = screen.getByRole('button', { name: 'Go on' });
    expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+N');
  });
});

describe('equal answers', () => {
  it('begin with none chosen, and pressing the chosen one again takes it back', async () => {
    const heard = vi.fn();
    render(Gallery, { heard });
    const partly = screen.getByRole('radio', { name: 'Partly' });
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3);
    await userEvent.click(partly);
    expect(partly).toBeChecked();
    await userEvent.click(partly);
    expect(partly).not.toBeChecked();
    expect(heard.mock.calls).toEqual([['choice partly'], ['choice null']]);
  });

  it('are moved between by arrow keys without choosing on the way', async () => {
    render(Gallery);
    screen.getByRole('radio', { name: 'Yes' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'No' })).toHaveFocus();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
  });
});

describe('a field', () => {
  it('is described by its prompt and by its problem', () => {
    render(Gallery);
    expect(screen.getByLabelText('What we did')).toHaveAccessibleDescription(
      'One or two sentences are enough',
    );
    expect(screen.getByLabelText('Ended')).toHaveAccessibleDescription(
      'The end is before the start.',
    );
    expect(screen.getByLabelText('Ended')).toHaveAttribute('aria-invalid', 'true');
  });

  it('grows with its text by a copy of it in the same cell', async () => {
    render(Gallery);
    const field = screen.getByLabelText('What we did');
    await userEvent.type(field, 'one{Enter}two');
    expect(field.parentElement).toHaveAttribute('data-text', 'one\ntwo\n');
  });
});

describe('what is covered', () => {
  it('is not in the page until it is asked for', async () => {
    render(Gallery);
    expect(screen.queryByText('the choir years')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show: One topic' }));
    expect(screen.getByText('the choir years')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Hide: One topic' }));
    expect(screen.queryByText('the choir years')).toBeNull();
  });
});

describe('a folded row', () => {
  it('opens in place and gives its field the focus', async () => {
    render(Gallery);
    expect(screen.getByText('Nothing noted')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open: Bond' }));
    expect(screen.getByLabelText('Bond')).toHaveFocus();
  });
});

describe('a row', () => {
  it('opens by its name, and its lesser acts are their own', async () => {
    const heard = vi.fn();
    render(Gallery, { heard });
    await userEvent.click(screen.getByRole('button', { name: 'Open PLUM-15' }));
    await userEvent.click(screen.getByRole('button', { name: 'Write the note' }));
    expect(heard.mock.calls).toEqual([['row'], ['end']]);
  });
});

describe('a long act', () => {
  it('says what it is doing, how far it is, and that stopping is safe', async () => {
    const heard = vi.fn();
    render(Gallery, { heard });
    const bar = screen.getByRole('progressbar', { name: 'Writing the copy' });
    expect(bar).toHaveAttribute('aria-valuenow', '25');
    expect(screen.getByText('50 MB of 200 MB')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(heard).toHaveBeenCalledWith('stop');
  });
});

describe('a problem', () => {
  it('says what happened, what is safe and what to do, and is announced', () => {
    render(Gallery);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The stick was taken out before the copy was done.');
    expect(alert).toHaveTextContent('Your vault is untouched');
    expect(alert).toHaveTextContent('Put it back and try again.');
  });
});
