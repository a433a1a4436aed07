import { describe, expect, it } from 'vitest';
import { readingOf } from '@/dev/answers/hand_over';
import { speakerOf } from '@/text/text.svelte';
import { bare, dayIn, printScale, runs, tell } from './telling';

const say = speakerOf('en-GB', 'ltr');
const TODAY = '2026-03-12';

describe('what the page says', () => {
  it('has the ten parts, and says whose words they are where the voice turns', () => {
    const told = tell(readingOf(), TODAY, say);
    expect(told).toHaveLength(10);
    const stop = told[2]!.before.map(({ voice, turns }) => [voice, turns]);
    expect(stop).toEqual([
      ['client_words', true],
      ['therapist_duty', true],
    ]);
  });

  it('says the day to look again unless a clause has said it', () => {
    const page = readingOf();
    const first = () => tell(page, TODAY, say).at(-1)!.before;
    expect(first()[0]!.words).toMatchObject({ words: 'On 3 June 2026, or sooner if you ask.' });
    page.version.sections.at(-1)!.clauses[0]!.text = 'We look at this on 3 June 2026.';
    expect(first()).toHaveLength(1);
  });

  it('finds the day in a clause that runs from right to left too', () => {
    const page = readingOf({ language: 'ar', script_dir: 'rtl' });
    page.version.sections.at(-1)!.clauses[0]!.text = 'نراجع هذا في 3 يونيو 2026.';
    expect(tell(page, TODAY, speakerOf('ar', 'rtl')).at(-1)!.before).toHaveLength(1);
  });

  it('says so where a part is not needed, or where nothing is written', () => {
    const page = readingOf();
    page.version.sections[5]!.clauses = [];
    page.version.sections[7]!.clauses = [];
    page.version.sections[7]!.not_needed = true;
    const told = tell(page, TODAY, say);
    expect(told[5]!.before[0]!.words).toMatchObject({ words: 'Nothing is written here yet.' });
    expect(told[7]!.before[0]!.words).toMatchObject({
      words: 'We agreed that we do not need this part.',
    });
  });

  it('says why a part is not needed, where that was said', () => {
    const told = tell(readingOf({ about: 'treatment' }), TODAY, say);
    const recording = told.find(({ part }) => part === 'recording')!.before;
    expect(recording.map(({ words }) => words)).toMatchObject([
      { words: 'We agreed that we do not need this part.' },
      'There is nothing here to record with.',
    ]);
  });

  it('keeps the number that a version was frozen with, and says when it is old', () => {
    const page = readingOf();
    page.version.sections[6]!.lines[0]!.verified_on = '2024-01-01';
    const line = () => tell(page, TODAY, say)[6]!.lines[0];
    expect(line()).toMatchObject({ number: '116 123', isUnchecked: true });
    page.is_frozen = false;
    expect(line()).toMatchObject({ number: null, isUnchecked: true });
  });

  it('names a topic only where the client wants it on paper', () => {
    const page = readingOf();
    const topic = { ...page.version.sections[3]!.clauses[0]!, meaning: 'topic' as const };
    page.version.sections[3]!.clauses = [{ ...topic, text: 'The choir years' }];
    const words = () => JSON.stringify(tell(page, TODAY, say));
    expect(words()).not.toContain('choir');
    page.version.print_off_limits = true;
    expect(words()).toContain('choir');
  });
});

describe('the client’s own words', () => {
  it('stand in one pair of quotation marks, not two', () => {
    expect(bare(' “Stop.” ', '“', '”')).toBe('Stop.');
    expect(bare('"Stop."', '“', '”')).toBe('Stop.');
    expect(bare('“Stop,” and “go”', '“', '”')).toBe('“Stop,” and “go”');
    expect(bare('The word “kettle”', '“', '”')).toBe('The word “kettle”');
    expect(bare('"', '“', '”')).toBe('"');
    expect(bare('« Stop. »', '«\u00a0', '\u00a0»')).toBe('Stop.');
  });

  it('run the way of their first letter', () => {
    expect(runs('“مرحبا”', 'ltr')).toBe('rtl');
    expect(runs('3. שלום', 'ltr')).toBe('rtl');
    expect(runs('Kettle', 'rtl')).toBe('ltr');
    expect(runs('…', 'rtl')).toBe('rtl');
  });
});

it('print is never smaller than the screen and never smaller than the client reads with ease', () => {
  expect(printScale('clear_14pt', 100)).toBe(1);
  expect(printScale('large_18pt', 100)).toBeCloseTo(1.3);
  expect(printScale('extra_24pt', 200)).toBe(1);
  expect(printScale('clear_14pt', 80)).toBeCloseTo(1.25);
});

it('a day is said in the language of the document', () => {
  expect(dayIn(say, '2026-03-05')).toBe('5 March 2026');
  expect(dayIn(speakerOf('fr', 'ltr'), '2026-03-01')).toBe('1er mars 2026');
  // Marks within marks would turn the whole day the other way round.
  expect(dayIn(speakerOf('ar', 'rtl'), '2026-03-05')).toBe('5 مارس 2026');
  expect(dayIn(speakerOf('es', 'ltr'), '2026-03-01')).toBe('1 de marzo de 2026');
});

describe('a document', () => {
  const files = {
    '../../text/en/hand_over.ftl': 'hand-stop = Stop here\nhand-done = Done\n',
    '../../text/de/hand_over.ftl': 'hand-stop = Hier aufhören\n',
    '../../text/ar/hand_over.ftl': 'hand-stop = توقف هنا\n',
  };

  it('speaks the language of whoever reads it, with or without its region', () => {
    const german = { words: 'Hier aufhören', lang: 'de-AT', dir: 'ltr' };
    expect(speakerOf('de-AT', 'ltr', files)('hand-stop')).toEqual(german);
    expect(speakerOf('ar', 'rtl', files)('hand-stop')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('says in English what nobody has written in it yet, sentence by sentence', () => {
    const english = { words: 'Done', lang: 'en-GB', dir: 'ltr' };
    expect(speakerOf('ar', 'rtl', files)('hand-done')).toEqual(english);
    expect(speakerOf('tlh', 'ltr', files)('hand-done')).toEqual(english);
  });
});
