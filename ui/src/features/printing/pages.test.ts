import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { go, route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import PreviewPage from './PreviewPage.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T>(command: string) => calls(command).at(-1)?.request as T;
const paper = { document: { kind: 'agreement_version' as const, id: 'version-2' }, client: 'wren' };

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('the preview', () => {
  it('asks where the paper will live before any page is drawn', async () => {
    const { container } = render(PreviewPage, paper);
    expect(await screen.findByRole('group', { name: 'Where will this paper live?' })).toBeVisible();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(calls('preview')).toEqual([]);
    expect(await findings(container)).toEqual([]);
  });

  it('not answered counts as staying here', async () => {
    render(PreviewPage, paper);
    await userEvent.click(await screen.findByRole('button', { name: 'Show the pages' }));
    expect(last('preview')).toMatchObject({
      copy: 'stays_here',
      profile: 'large_18pt',
      paper: 'a4',
    });
  });

  it('has a line for everybody who will sign', async () => {
    render(PreviewPage, paper);
    const lines = await screen.findByRole('group', { name: 'Lines to sign on for' });
    expect(within(lines).queryAllByRole('checkbox', { checked: true })).toEqual([]);
    await userEvent.click(within(lines).getByRole('checkbox', { name: 'Interpreter' }));
    await userEvent.click(within(lines).getByRole('checkbox', { name: 'Guardian' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show the pages' }));
    expect(last('preview')).toMatchObject({ lines_for: ['guardian', 'interpreter'] });
    expect(await screen.findByText(/With a line for: Guardian, Interpreter/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(last('print')).toMatchObject({ lines_for: ['guardian', 'interpreter'] });
    await userEvent.click(screen.getByRole('button', { name: 'Change where this paper lives' }));
    expect(await screen.findByRole('checkbox', { name: 'Interpreter' })).toBeChecked();
  });

  it('offers a line to whoever is in the room of that day’s session, or of the next', async () => {
    const room = {
      session: 'wren-15',
      on: '2026-03-12',
      start: '14:00',
      in_the_room: [
        { role: 'interpreter' as const, who: null },
        { role: 'supporter' as const, who: 'Petra' },
      ],
    };
    called = installFake({ rooms: () => [{ ...room, on: '2026-03-05', in_the_room: [] }, room] });
    render(PreviewPage, paper);
    const lines = await screen.findByRole('group', { name: 'Lines to sign on for' });
    const ticked = within(lines).getAllByRole('checkbox', { checked: true });
    expect(ticked).toHaveLength(2);
    await userEvent.click(within(lines).getByRole('checkbox', { name: 'Interpreter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show the pages' }));
    expect(last('preview')).toMatchObject({ lines_for: ['witness'] });
  });

  it('has no line to sign on where it goes home', async () => {
    render(PreviewPage, paper);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Interpreter' }));
    await userEvent.click(screen.getByRole('radio', { name: 'It goes home' }));
    expect(screen.queryByRole('group', { name: 'Lines to sign on for' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the pages' }));
    expect(last('preview')).toMatchObject({ copy: 'goes_home', lines_for: [] });
  });

  it('draws the pages as pictures with words for them', async () => {
    const { container } = render(PreviewPage, { ...paper, copy: 'goes_home' as const });
    const page = await screen.findByRole('img', { name: 'Page 1 of 1' });
    expect(page.getAttribute('src')).toMatch(/^data:image\/svg\+xml/);
    expect(last('preview')).toMatchObject({ copy: 'goes_home' });
    expect(await findings(container)).toEqual([]);
  });

  it('draws again in another size', async () => {
    render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    await screen.findByRole('img', { name: 'Page 1 of 1' });
    await userEvent.click(screen.getByRole('radio', { name: 'Extra, 24 pt' }));
    expect(last('preview')).toMatchObject({ profile: 'extra_24pt' });
  });

  it('says before saving that the file will not be locked', async () => {
    render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    await screen.findByRole('img', { name: 'Page 1 of 1' });
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(screen.getByText(/A PDF lies outside the vault/)).toBeVisible();
    expect(calls('save_pdf')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save it unlocked' }));
    expect(await screen.findByText(/It is saved as “agreement.pdf”/)).toBeVisible();
  });

  it('says so when the vault could not note what left', async () => {
    installFake({
      print: async (request, say) => ({ ...(await ANSWERS.print(request, say)), event: null }),
    });
    render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    await screen.findByRole('img', { name: 'Page 1 of 1' });
    await userEvent.click(screen.getByRole('button', { name: /^Print/ }));
    expect(await screen.findByText(/The vault could not note that/)).toBeVisible();
  });

  it('lets no copy go home with somebody for whom none is safer', async () => {
    installFake({
      client: async (request, say) => {
        const view = await ANSWERS.client(request, say);
        return { ...view, client: { ...view.client, paper_at_home: 'none_safer' } };
      },
    });
    render(PreviewPage, paper);
    expect(await screen.findByRole('radio', { name: 'It goes home' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'It stays here' })).toBeEnabled();
  });

  it('lists letters that no typeface has, and marks a draft', async () => {
    installFake({
      preview: async (request, say) => ({
        ...(await ANSWERS.preview(request, say)),
        is_draft: true,
        replaced: ['U+13080'],
      }),
    });
    render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    expect(await screen.findByText('U+13080')).toBeVisible();
    expect(screen.getByText(/marked as one and has no place to sign/)).toBeVisible();
  });

  it('says roughly how easily English reads, and which words nobody has read yet', async () => {
    const drawn = (more: object) =>
      installFake({
        preview: async (request, say) => ({ ...(await ANSWERS.preview(request, say)), ...more }),
      });
    drawn({ reading_grade: 6 });
    const { unmount } = render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    expect(await screen.findByText('Reads at about grade 6.')).toBeVisible();
    expect(screen.queryByText(/native speaker/)).toBeNull();
    unmount();
    drawn({ language: 'ar', language_reviewed: false, reading_grade: null });
    const arabic = render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    expect(await screen.findByText('Not yet read by a native speaker.')).toBeVisible();
    arabic.unmount();
    drawn({ language_stands_in: true });
    render(PreviewPage, { ...paper, copy: 'stays_here' as const });
    expect(await screen.findByText(/They are in English/)).toBeVisible();
    expect(screen.queryByText(/Reads at/)).toBeNull();
  });

  it('of the recovery sheet makes no file', async () => {
    render(PreviewPage, { document: { kind: 'recovery_sheet' as const } });
    await screen.findByRole('img', { name: 'Page 1 of 1' });
    expect(screen.queryByRole('button', { name: 'Save as PDF' })).toBeNull();
  });

  it('is left with Esc', async () => {
    go('agreement', { client: 'wren' });
    go('print', paper);
    render(PreviewPage, paper);
    await screen.findByRole('group', { name: 'Where will this paper live?' });
    await userEvent.keyboard('{Escape}');
    expect(route().name).toBe('agreement');
  });
});
