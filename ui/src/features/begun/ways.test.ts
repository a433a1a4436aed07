import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route } from '@/app/router.svelte';
import { casesOf } from '@/dev/pages-fake';
import SigningPage from '@/features/agreement/SigningPage.svelte';
import AboutPage from '@/features/client/AboutPage.svelte';
import { begunOf, goOn } from '@/features/client/begun';
import NewClientPage from '@/features/client/NewClientPage.svelte';
import DetailsPage from '@/features/practice/DetailsPage.svelte';
import { answer, asked, begin, fill, press, value, waiting } from './forms';

begin();

describe('what was typed and not kept', () => {
  it('can be thrown away, and that can be undone', async () => {
    render(NewClientPage);
    await fill('One line for each person', 'MOSS-03');
    await flushAll();
    cleanup();
    render(NewClientPage);
    await press('Throw it away');
    expect(await value('One line for each person')).toHaveValue('');
    await press('Undo');
    expect(await value('One line for each person')).toHaveValue('MOSS-03');
    await flushAll();
    expect(asked().at(-1)).toMatchObject({
      command: 'keep_draft',
      request: { body: { lines: ['MOSS-03'] } },
    });
  });

  it('is put into no other version than the one that was being signed', async () => {
    answer(casesOf('offered'));
    const { unmount } = render(SigningPage, { client: 'wren', version: 'version-3' });
    await userEvent.click(await screen.findByRole('radio', { name: /^Signed/ }));
    await flushAll();
    expect(waiting()).toMatchObject([{ kind: 'signing', body: { version: 'version-3' } }]);
    unmount();
  });

  it('of the details comes from the program with the details', async () => {
    answer();
    render(AboutPage, { client: 'wren' });
    await fill('Cue', ' x');
    await flushAll();
    expect(waiting()).toMatchObject([{ kind: 'client', target: 'wren', client: 'wren' }]);
  });

  it('of the practice is a draft where the program did not keep it', async () => {
    answer({
      keep_practice: () => {
        throw { code: 'vault_locked' };
      },
    });
    render(DetailsPage);
    await fill('Practice and town', ' x');
    await flushAll();
    expect(waiting()).toMatchObject([{ kind: 'practice', target: 'practice', client: null }]);
  });
});

describe('the way back to what was begun', () => {
  const draft = { target: 'd', client: 'wren', session: null, at: 0 };

  it('leads to the form itself', async () => {
    await goOn({ ...draft, kind: 'topic_boundary' });
    expect(route()).toEqual({ name: 'client', params: { client: 'wren', changing: 'topics' } });
    await goOn({ ...draft, kind: 'note_addition', session: 'wren-14' });
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
    await goOn({ ...draft, kind: 'session_event', session: 'wren-14' });
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
    await goOn({ ...draft, kind: 'session', session: 'wren-15' });
    expect(route()).toEqual({ name: 'before', params: { client: 'wren', session: 'wren-15' } });
    await goOn({ ...draft, kind: 'session', session: 'wren-15', target: 'wren-15' });
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-15' } });
    await goOn({ ...draft, kind: 'client', client: null });
    expect(route()).toEqual({ name: 'new_client', params: {} });
    await goOn({ ...draft, kind: 'session' });
    expect(route()).toEqual({ name: 'sessions', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'consent_event' });
    expect(route()).toEqual({ name: 'consent_answer', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'consent_event', session: 'wren-14' });
    expect(route()).toEqual({
      name: 'consent_answer',
      params: { client: 'wren', session: 'wren-14' },
    });
    await goOn({ ...draft, kind: 'measure_score' });
    expect(route()).toEqual({ name: 'measures', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'contact' });
    expect(route()).toEqual({ name: 'contacts', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'goal' });
    expect(route()).toEqual({ name: 'goals', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'strength' });
    expect(route()).toEqual({ name: 'goals', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'alliance_review' });
    expect(route()).toEqual({ name: 'feedback', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'rupture' });
    expect(route()).toEqual({ name: 'between', params: { client: 'wren', rupture: 'd' } });
    await goOn({ ...draft, kind: 'exposure_step' });
    expect(route()).toEqual({ name: 'exposure_steps', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'boundary_line' });
    expect(route()).toEqual({ name: 'boundaries', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'boundary_event', target: 'bev-late' });
    expect(route()).toEqual({ name: 'boundaries', params: { client: 'wren', event: 'bev-late' } });
    await goOn({ ...draft, kind: 'data_request' });
    expect(route()).toEqual({ name: 'requests', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'retention' });
    expect(route()).toEqual({ name: 'keeping', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'ending_plan' });
    expect(route()).toEqual({ name: 'endings', params: { client: 'wren' } });
    await goOn({ ...draft, kind: 'directory_entry', client: null });
    expect(route()).toEqual({ name: 'directory', params: {} });
    await goOn({ ...draft, kind: 'own_scope', client: null });
    expect(route()).toEqual({ name: 'own_scopes', params: {} });
  });

  it('of a report leads to it, and of a wording to the wordings', async () => {
    await goOn({ ...draft, kind: 'progress_report', target: 'report-2' });
    expect(route()).toEqual({ name: 'reports', params: { client: 'wren', report: 'report-2' } });
    const body = { list: 'kinder', was: null, label: 'dramat', kinder: '', is_kept_out: true };
    const found = { session: null, base_rev: null, at: 0 };
    answer({
      drafts_of: () => ({
        minted: 'm',
        drafts: [
          { ...found, target: 'd', body },
          { ...found, target: 'n', body: { list: 'retention', years: '9' } },
          { ...found, target: 'practice', body: { therapist: 'N.' } },
        ],
      }),
    });
    await goOn({ ...draft, kind: 'practice', client: null });
    expect(route()).toEqual({ name: 'word_lists', params: {} });
    await goOn({ ...draft, kind: 'practice', client: null, target: 'n' });
    expect(route()).toEqual({ name: 'retention', params: {} });
    await goOn({ ...draft, kind: 'practice', client: null, target: 'practice' });
    expect(route()).toEqual({ name: 'practice_details', params: {} });
  });

  it('of a signing leads to the version that was being signed', async () => {
    answer({
      drafts_of: () => ({
        minted: 'm',
        drafts: [{ target: 'd', session: null, base_rev: null, body: { version: 'v3' }, at: 0 }],
      }),
    });
    await goOn({ ...draft, kind: 'signing' });
    expect(route()).toEqual({
      name: 'signing',
      params: { client: 'wren', version: 'v3', about: 'safety' },
    });
    await goOn({ ...draft, kind: 'agreement_version', target: 'treatment-1' });
    expect(route()).toEqual({
      name: 'agreement',
      params: { client: 'wren', about: 'treatment' },
    });
  });

  it('tells a session to plan from one whose facts are changed', () => {
    expect(begunOf({ kind: 'session', client: 'wren', session: null })).toBe('plan');
    expect(begunOf({ kind: 'session', client: 'wren', session: 's' })).toBe('session');
  });
});
