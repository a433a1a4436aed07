import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { SCANNED } from '@/dev/answers/scans';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import { turned } from './scan';
import Scans from './Scans.svelte';

const beside = { about: 'signing-1', on: '2026-03-05' };
let called: Called[];
const last = (command: string) => called.filter((one) => one.command === command).at(-1)?.request;

beforeEach(() => {
  called = installFake();
});

const openFirst = async () =>
  userEvent.click(await screen.findByRole('button', { name: /^Look at it: All pages/ }));

describe('the scans beside a signing', () => {
  it('have nothing that axe finds serious, closed, open and while one is added', async () => {
    const { container } = render(Scans, beside);
    await screen.findByRole('button', { name: /^Look at it: All pages/ });
    expect(await findings(container)).toEqual([]);
    await openFirst();
    await screen.findByRole('img');
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add a scan' }));
    expect(await findings(container)).toEqual([]);
  });

  it('are named by what they show, or by what they are', async () => {
    render(Scans, beside);
    expect(await screen.findByText('All pages, both names on the last')).toBeVisible();
    expect(screen.getByText('Scan of the signed paper')).toBeVisible();
    expect(last('scans')).toEqual({ about: 'signing-1' });
  });

  it('one that was a mistake is struck through and says so', async () => {
    render(Scans, beside);
    const struck = await screen.findByText('First try, crooked');
    expect(struck.tagName).toBe('S');
    expect(screen.getByText(/taken in by mistake on 5 March/)).toBeVisible();
  });
});

describe('adding a scan', () => {
  it('asks for the file and says that it is still where it was', async () => {
    called = installFake({ scans: () => [] });
    render(Scans, beside);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a scan' }));
    await userEvent.type(screen.getByLabelText('What it shows'), '  Last page ');
    await userEvent.click(screen.getByRole('button', { name: 'Choose the file' }));
    expect(last('add_scan')).toEqual({ about: 'signing-1', caption: 'Last page' });
    expect(
      await screen.findByText(/still where it was: move it or delete it yourself/),
    ).toBeVisible();
    expect(screen.getByText('Last page')).toBeVisible();
  });

  it('a file that cannot be taken is answered in sentences, and the words stay', async () => {
    called = installFake({
      add_scan: () => refuse({ code: 'scan_too_large', most_megabytes: 16, found_megabytes: 31 }),
    });
    render(Scans, beside);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a scan' }));
    await userEvent.type(screen.getByLabelText('What it shows'), 'Last page');
    await userEvent.click(screen.getByRole('button', { name: 'Choose the file' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This file has 31 MB. A scan can have 16 MB.');
    expect(alert).toHaveTextContent('the file is where it was');
    expect(screen.getByLabelText('What it shows')).toHaveValue('Last page');
  });

  it('choosing nothing changes nothing and says so', async () => {
    called = installFake({ add_scan: () => null });
    render(Scans, beside);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a scan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Choose the file' }));
    expect(last('add_scan')).toEqual({ about: 'signing-1', caption: null });
    expect(await screen.findByText(/No file was chosen/)).toBeVisible();
  });
});

describe('a scan that is looked at', () => {
  const run = (name: string) =>
    acts()
      .find((act) => act.name === name)
      ?.run();

  it('has what it shows as its other text, and its page', async () => {
    render(Scans, beside);
    await openFirst();
    const picture = await screen.findByRole('img');
    expect(picture).toHaveAttribute('alt', 'All pages, both names on the last, page 1');
    expect(picture.getAttribute('src')).toMatch(/^data:image\//);
    expect(screen.getByText('Page 1 of 23')).toBeVisible();
    expect(screen.getByText(/The first 20 of 23 pages can be shown here/)).toBeVisible();
  });

  it('is turned and fitted by keys that the page offers', async () => {
    const { container } = render(Scans, beside);
    await openFirst();
    await screen.findByRole('img');
    expect(acts().map(({ key }) => key)).toEqual(['f', 'w', 'n', undefined]);
    run('Next page');
    expect(await screen.findByText('Page 2 of 23')).toBeVisible();
    expect(last('scan_page')).toEqual({ scan: 'scan-1', page: 2 });
    run('Full width');
    await screen.findByRole('button', { name: 'Full width', pressed: true });
    expect(container.querySelector('.ground')).toHaveClass('width');
  });

  it('Esc closes it and gives the focus back', async () => {
    render(Scans, beside);
    await openFirst();
    expect(await screen.findByRole('region', { name: /Arrow keys move over it/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('button', { name: /^Look at it: All pages/ })).toHaveFocus();
  });

  it('one that cannot be shown is kept and can be saved', async () => {
    called = installFake(casesOf('scan-not-drawn'));
    render(Scans, beside);
    await openFirst();
    expect(await screen.findByText('This page cannot be shown here.')).toBeVisible();
    expect(screen.getByText(/kept whole, exactly as it came/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('button', { name: 'Save a copy' })).toBeVisible();
  });

  it('a copy is saved only after it was said that it will not be locked', async () => {
    render(Scans, beside);
    await openFirst();
    await userEvent.click(await screen.findByRole('button', { name: 'Save a copy' }));
    expect(last('save_scan')).toBeUndefined();
    const dialog = screen.getByRole('dialog', { name: 'This copy will not be locked' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save it unlocked' }));
    expect(last('save_scan')).toEqual({ scan: 'scan-1' });
    expect(await screen.findByText(/It is saved as “Scan.pdf”/)).toBeVisible();
  });

  it('the wrong paper is marked after one question, and stays', async () => {
    render(Scans, beside);
    await openFirst();
    await userEvent.click(await screen.findByRole('button', { name: 'This is the wrong paper' }));
    expect(last('void_scan')).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Mark it as a mistake' }));
    expect(last('void_scan')).toEqual({ scan: 'scan-1' });
    expect((await screen.findByText('All pages, both names on the last')).tagName).toBe('S');
    expect(SCANNED[0]!.is_voided).toBe(false);
  });
});

it('pages are turned within what can be shown', () => {
  expect(turned(1, -1, 3)).toBeNull();
  expect(turned(1, 1, 3)).toBe(2);
  expect(turned(20, 1, 20)).toBeNull();
  expect(turned(1, 1, 0)).toBeNull();
});
