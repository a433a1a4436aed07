import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { BACKUP, PLACES, REPORT, STATE } from '@/dev/sample/desk';
import BackupPage from './BackupPage.svelte';
import { inOrder, obviousPlace } from './places';

let called: Called[];
async function page(other: Partial<Answers> = {}, properties: { start?: 'now' } = {}) {
  setState(STATE);
  called = installFake(other);
  render(BackupPage, properties);
  await screen.findByText('The newest copy is 2 days old,');
}
const oneStick = { ...BACKUP, places: PLACES.filter((one) => one.place !== 2) };

describe('the page about copies', () => {
  it('begins with age and state, and axe finds nothing serious', async () => {
    await page();
    expect(document.body).toHaveTextContent('on Stick A, and checked.');
    expect(screen.getByText('On the same disk as the vault.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('says how far a copy is, and that it was read back', async () => {
    let finish!: () => void;
    await page({
      back_up: (_, say) => {
        say({ step: 'reading_back', done: 212_000_000, total: 348_000_000, may_cancel: true });
        return new Promise((done) => (finish = () => done(REPORT)));
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Back up here: Stick B' }));
    expect(await screen.findByText('212 MB of 348 MB')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAccessibleName(
      'Reading the copy back, to be sure it opens',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(called.map(({ command }) => command)).toContain('stop');
    finish();
    expect(await screen.findByText('Copied to Stick B and read back')).toBeVisible();
  });

  it('copies at once to the only stick that is there', async () => {
    await page({ backup_page: () => oneStick, back_up: () => REPORT }, { start: 'now' });
    await waitFor(() =>
      expect(called).toContainEqual({ command: 'back_up', request: { place: 1 } }),
    );
  });

  it('asks which one when there are two', async () => {
    await page({}, { start: 'now' });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Back up here: Stick A' })).toHaveFocus(),
    );
    expect(called.map(({ command }) => command)).not.toContain('back_up');
  });

  it('says that a stick went away in the middle, and that nothing was harmed', async () => {
    await page({
      back_up: () => {
        throw { code: 'stick_gone' };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Back up here: Stick A' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your vault is untouched');
  });

  it('says what a copy lacks, one honest sentence each', async () => {
    await page({ back_up: () => ({ ...REPORT, papers_left_out: 2, is_recorded: false }) });
    await userEvent.click(screen.getByRole('button', { name: 'Back up here: Stick A' }));
    expect(await screen.findByText(/2 agreements in force are in it in words/)).toBeVisible();
    expect(screen.getByText(/could not write down that it was made/)).toBeVisible();
  });

  it('says that it was stopped, and what is as it was', async () => {
    await page({
      back_up: () => {
        throw { code: 'cancelled' };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Back up here: Stick A' }));
    expect(await screen.findByText(/The older copies are as they were/)).toBeVisible();
  });

  it('tests a copy with the words from the paper', async () => {
    await page({ test_copy: () => REPORT });
    await userEvent.click(screen.getByRole('button', { name: 'Test a copy' }));
    await userEvent.click(screen.getByRole('radio', { name: 'The words on the paper' }));
    await userEvent.type(
      screen.getByLabelText('The twelve words, as the paper says'),
      'maple river',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Test it' }));
    expect(await screen.findByText('This copy opens and is whole')).toBeVisible();
    expect(called.find(({ command }) => command === 'test_copy')?.request).toMatchObject({
      words: 'maple river',
      passphrase: null,
    });
  });
});

describe('the place for a copy', () => {
  it('is clear only when exactly one stick is there', () => {
    expect(obviousPlace(PLACES)).toBeNull();
    expect(obviousPlace(oneStick.places)?.name).toBe('Stick A');
    expect(obviousPlace([PLACES[2]!])).toBeNull();
  });

  it('comes before folders on the same disk, and what is away comes last', () => {
    const away = { ...PLACES[0]!, place: 9, name: 'Stick C', is_present: false };
    expect(inOrder([PLACES[2]!, away, PLACES[1]!]).map((one) => one.name)).toEqual([
      'Stick B',
      'Documents',
      'Stick C',
    ]);
  });
});
