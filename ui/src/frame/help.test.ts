import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { go, route, startAgain } from '@/app/router.svelte';
import { endTour } from '@/app/tour.svelte';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';
import { paragraphsOf, titleOf, TOPICS, topicOf, topicsFor } from './topics';

const pages = import.meta.glob<Record<string, unknown>>('../features/*/pages.ts', {
  eager: true,
  import: 'default',
});
const names = Object.values(pages).flatMap((listed) => Object.keys(listed));

describe('the topics of help', () => {
  it('are one for each page, so that F1 is never empty', () => {
    const without = names.filter((name) => !topicOf(name as never));
    expect(without).toEqual([]);
    const listed = TOPICS.flatMap(({ of }) => of);
    expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('each have a title and something to say, with every reference in place', () => {
    for (const topic of TOPICS) {
      expect(titleOf(topic), topic.id).not.toBe('');
      const text = paragraphsOf(topic);
      expect(text.length, topic.id).toBeGreaterThan(1);
      for (const paragraph of text) {
        expect(paragraph, topic.id).not.toMatch(/[{}!]|undefined/);
        expect(paragraph.trim().length, topic.id).toBeGreaterThan(20);
      }
    }
  });

  it('are found by the beginnings of words, a title first, whatever the accents', () => {
    expect(topicsFor('paper')[0]?.id).toBe('paper');
    expect(topicsFor('STOP sig').map(({ id }) => id)).toContain('session');
    expect(topicsFor('pápér').map(({ id }) => id)).toContain('paper');
    expect(topicsFor('zzz')).toEqual([]);
  });
});

describe('F1', () => {
  beforeEach(async () => {
    startAgain();
    endTour();
    setState(STATE);
    installFake();
    render(App);
    go('backup');
    await screen.findByRole('heading', { name: 'Backup', level: 1 });
    await userEvent.keyboard('{F1}');
  });

  it('opens the topic of the page in front, and axe finds nothing serious', async () => {
    const help = await screen.findByRole('dialog', { name: 'Help' });
    expect(within(help).getByRole('heading', { name: 'Copies' })).toBeVisible();
    expect(within(help).getByText(/opens with the twelve words/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('finds another topic by a word, opens it and goes to its page', async () => {
    const help = await screen.findByRole('dialog', { name: 'Help' });
    await userEvent.type(within(help).getByRole('searchbox', { name: 'Find in help' }), 'tonight');
    await userEvent.click(within(help).getByRole('button', { name: 'The day' }));
    expect(within(help).getByText(/never an alarm/)).toBeVisible();
    await userEvent.click(within(help).getByRole('button', { name: 'Open the page' }));
    await waitFor(() => expect(route().name).toBe('today'));
    expect(screen.queryByRole('dialog', { name: 'Help' })).toBeNull();
  });

  it('is left by Esc from the field that finds', async () => {
    const help = await screen.findByRole('dialog', { name: 'Help' });
    await userEvent.type(
      within(help).getByRole('searchbox', { name: 'Find in help' }),
      'a{Escape}',
    );
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Help' })).toBeNull());
  });

  it('says where else to look when nothing is found', async () => {
    const help = await screen.findByRole('dialog', { name: 'Help' });
    await userEvent.type(within(help).getByRole('searchbox', { name: 'Find in help' }), 'zzz');
    expect(within(help).getByRole('status')).toHaveTextContent(/search of the rail/);
  });

  it('shows around: one stop after another, with the keyboard alone, and ends', async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'A short tour' }));
    const tour = await screen.findByRole('region', { name: 'Looking around' });
    const visited = [route().name];
    for (let left = 20; left > 0 && within(tour).queryByRole('button', { name: 'Next' }); left--) {
      await waitFor(() => expect(within(tour).getByRole('button', { name: 'Next' })).toHaveFocus());
      await userEvent.keyboard('{Enter}');
      visited.push(route().name);
    }
    expect(visited).toEqual([
      'today',
      'client',
      'sessions',
      'consent',
      'agreement',
      'between',
      'search',
      'backup',
      'today',
    ]);
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(within(tour).getByRole('button', { name: 'Leave the tour' }));
    expect(screen.queryByRole('region', { name: 'Looking around' })).toBeNull();
  });
});
