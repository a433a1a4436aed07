/** Where words are offered to be sent, somebody is called or a paper leaves, what the client said about it comes first. */
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import WhereItLives from '@/features/printing/WhereItLives.svelte';

const sources = import.meta.glob<string>('../**/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Each place, and what it offers once the ways of reaching somebody were read. */
const PLACES: [file: string, then: string][] = [
  ['../times/WordsToSend.svelte', "t('times-send-words')"],
  ['../contact/ContactForm.svelte', "label={t('contact-what')}"],
  ['../day/BecamePanel.svelte', '<p class="firm">{title}</p>'],
];

const markup = (file: string) => (sources[file] ?? '').split('</script>').at(-1) ?? '';

describe('before anything goes out', () => {
  it.each(PLACES)('%s says first how somebody may be reached', (file, then) => {
    const [reach, words] = [markup(file).indexOf('<Reach'), markup(file).indexOf(then)];
    expect(reach).toBeGreaterThan(-1);
    expect(words).toBeGreaterThan(reach);
  });

  it('every place that shows how somebody may be reached says how it stands about messages too', () => {
    const showing = Object.keys(sources).filter((file) => markup(file).includes('<Reach'));
    expect(showing.length).toBeGreaterThan(PLACES.length);
    for (const file of showing) expect(markup(file), file).toContain('<ChannelLine');
  });

  it.each(['not_asked', 'may_go', 'someone_may_read', 'none_safer'] as const)(
    'where a paper will live is asked after what the client said of paper at home: %s',
    (home) => {
      const { container } = render(WhereItLives, { home, client: 'wren', onanswer: () => {} });
      const rule = container.querySelector('.rule')!;
      const question = screen.getByRole('group', { name: 'Where will this paper live?' });
      const follows = rule.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(rule.textContent.trim()).not.toBe('');
      expect(follows).toBeTruthy();
    },
  );
});
