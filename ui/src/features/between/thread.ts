/** The thread of the whole work: what each place of it says, and where it was strained. */
import type { ThreadEntry } from '@/bindings/ThreadEntry';
import type { ChartEvent, ChartPoint } from '@/components/chart.svelte';
import { agreementTitle } from '@/features/agreement/words';
import { asSentence } from '@/text/as-sentence';
import { dayHere } from '@/text/day-here';
import type { Pronoun } from '@/text/pronouns';
import { t, type PlainKey } from '@/text/text.svelte';

/** One place of it. A ring is a development, a diamond is where it was strained, a dot where it was put right. */
export type Place = {
  mark: 'ring' | 'diamond' | 'dot';
  /** What it is, in a few words of ours. */
  name: string;
  /** What was written of it. */
  words: string | null;
  /** What the client said. */
  quote: string | null;
};

const STRONG: Record<number, PlainKey> = {
  1: 'between-thread-strain-1',
  2: 'between-thread-strain-2',
  3: 'between-thread-strain-3',
  4: 'between-thread-strain-4',
  5: 'between-thread-strain-5',
};

/** What a place of the thread says. */
export function placeOf({ what }: ThreadEntry, pronoun: Pronoun): Place {
  const place = (mark: Place['mark'], name: string, rest: Partial<Place> = {}): Place => ({
    mark,
    name,
    words: null,
    quote: null,
    ...rest,
  });
  switch (what.kind) {
    case 'strain': {
      const strong = STRONG[what.intensity ?? 0] ?? 'between-thread-strain';
      const name = t(what.is_open ? 'between-thread-open' : strong);
      return place('diamond', name, { words: what.line, quote: what.words });
    }
    case 'turned':
      return place(markOf(what.to), t(`between-thread-${what.to}`, { pronoun }), {
        words: what.change ?? what.line,
      });
    case 'boundary':
      return place('diamond', t('between-thread-boundary'), { words: what.what });
    case 'time_changed':
      return place('ring', t(`between-thread-time-${what.by}`), { quote: what.words });
    case 'agreed': {
      const agreement = agreementTitle(what.about);
      return place('ring', t('between-thread-agreed', { agreement, number: what.number }));
    }
    case 'paced':
      return place('ring', t('between-thread-paced', { number: what.number }));
    case 'refused':
      return place('ring', t('between-thread-refused', { name: what.name }));
    case 'said':
      return place('ring', t('between-thread-said'), { quote: what.words });
    case 'reached':
      return place('ring', t('between-thread-reached'), { quote: what.words });
    case 'ending':
      return place('ring', t('between-thread-ending'));
  }
}

function markOf(to: string): Place['mark'] {
  if (to === 'repaired') return 'dot';
  return to === 'not_repairable' ? 'diamond' : 'ring';
}

/** The same place as one sentence, for the table. */
export function placeWords({ name, words, quote }: Place): string {
  const said = [name, words && asSentence(words), quote && `“${quote}”`];
  return said.filter(Boolean).join(' ');
}

/** The rows of the table, the newest first. */
export function rowsOf(thread: readonly ThreadEntry[], pronoun: Pronoun): ChartPoint[] {
  return thread.map((entry, at) => ({
    key: String(at),
    label: dayHere(entry.on),
    value: null,
    words: placeWords(placeOf(entry, pronoun)),
  }));
}

/** Where the table says that something was not settled. */
export function strainedRows(thread: readonly ThreadEntry[]): ChartEvent[] {
  return thread.flatMap(({ is_strained }, at) =>
    is_strained ? [{ key: String(at), words: t('between-thread-strained') }] : [],
  );
}
