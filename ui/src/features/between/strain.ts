/** Something between two people while it is written down. One line is enough; nothing else is owed. */
import type { BetweenView } from '@/bindings/BetweenView';
import type { Marker } from '@/bindings/Marker';
import type { MarkerCode } from '@/bindings/MarkerCode';
import type { NoticedBy } from '@/bindings/NoticedBy';
import type { Rupture } from '@/bindings/Rupture';
import type { RuptureAbout } from '@/bindings/RuptureAbout';
import type { RuptureView } from '@/bindings/RuptureView';
import type { SaidBy } from '@/bindings/SaidBy';
import { agreementTitle } from '@/features/agreement/words';
import { firstLine } from '@/features/session/note';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** The texts of a strain that may stay blank. */
const TEXTS = [
  'client_words',
  'what_happened',
  'my_part',
  'my_view',
  'agreed_change',
  'learning',
] as const;
/** One of them. */
export type StrainText = (typeof TEXTS)[number];

/** What the form holds. */
export type StrainForm = Record<StrainText, string> &
  Pick<Rupture, 'kind' | 'markers' | 'parts' | 'challenges' | 'intensity'> & {
    is: 'strain';
    line: string;
    noticed_on: string;
    noticed_by: NoticedBy | null;
    /** Blank for none. */
    session: string;
    intensity_by: SaidBy | null;
    about: RuptureAbout | null;
  };

/** What the form begins with: what is kept, or today. */
export function strainForm(view: RuptureView | null, today: string): StrainForm {
  const was = view?.rupture;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, was?.[name] ?? ''])) as Record<
    StrainText,
    string
  >;
  return {
    is: 'strain',
    line: was?.line ?? '',
    noticed_on: was?.noticed_on ?? today,
    noticed_by: was?.noticed_by ?? 'therapist',
    session: view?.session ?? '',
    kind: was?.kind ?? 'unclear',
    markers: structuredClone(was?.markers ?? []),
    parts: [...(was?.parts ?? [])],
    challenges: [...(was?.challenges ?? [])],
    intensity: was?.intensity ?? null,
    intensity_by: was?.intensity_by ?? null,
    about: view?.about ?? null,
    ...texts,
  };
}

/** The strain as it is kept, or nothing while it is not whole. Steps, answers and turns stay as they are. */
export function strainOf(form: StrainForm, was: Rupture | null): Rupture | null {
  if (form.line.trim() === '' || form.noticed_on === '') return null;
  const words = (name: StrainText) => form[name].trim() || null;
  return {
    line: form.line.trim(),
    noticed_on: form.noticed_on,
    noticed_by: form.noticed_by ?? 'therapist',
    kind: form.kind,
    markers: form.markers.map(keptMarker),
    parts: [...form.parts],
    challenges: [...form.challenges],
    intensity: form.intensity,
    intensity_by: form.intensity === null ? null : form.intensity_by,
    client_words: words('client_words'),
    what_happened: words('what_happened'),
    my_part: words('my_part'),
    my_view: words('my_view'),
    agreed_change: words('agreed_change'),
    learning: words('learning'),
    steps: was?.steps ?? [],
    answers: was?.answers ?? [],
    turns: was?.turns ?? [],
  };
}

/** What was said in words is the client's own; the rest is what the therapist saw. */
function keptMarker({ code, seen_by, quote }: Marker): Marker {
  const said = quote?.trim() || null;
  return { code, quote: said, seen_by: said === null ? seen_by : 'client_words' };
}

/** The signs once one was ticked, or taken back. */
export function withSign(markers: readonly Marker[], code: MarkerCode, is: boolean): Marker[] {
  const others = markers.filter((one) => one.code !== code);
  return is ? [...others, { code, seen_by: 'therapist_observation', quote: null }] : others;
}

/** The list once something was ticked, or taken back. */
export function toggled<T>(list: readonly T[], what: T, is: boolean): T[] {
  const others = list.filter((one) => one !== what);
  return is ? [...others, what] : others;
}

/** What something is about, as a value of a list. */
export function aboutKey(about: RuptureAbout | null): string {
  if (about === null) return '';
  if (about.kind === 'clause') return `clause ${about.version} ${about.clause}`;
  return about.kind === 'item' ? `item ${about.item}` : `event ${about.event}`;
}

/** Everything that it can be about. What it is about already is always among it. */
export function aboutOptions(
  view: BetweenView,
  now: RuptureAbout | null,
): { about: RuptureAbout | null; name: string }[] {
  const options: { about: RuptureAbout | null; name: string }[] = [
    { about: null, name: t('between-about-none') },
    ...view.clauses.map(({ version, about, clause, text }) => ({
      about: { kind: 'clause' as const, version, clause },
      name: t('between-about-clause', {
        agreement: agreementTitle(about),
        text: firstLine(text) ?? text,
      }),
    })),
    ...view.items.map(({ id, name }) => ({
      about: { kind: 'item' as const, item: id },
      name: t('between-about-item', { name }),
    })),
    ...view.events
      .filter(({ is_voided }) => !is_voided)
      .map(({ id, event }) => ({
        about: { kind: 'event' as const, event: id },
        name: t('between-about-event', {
          day: dayHere(event.happened_on),
          text: firstLine(event.what) ?? event.what,
        }),
      })),
  ];
  const isThere = options.some(({ about }) => aboutKey(about) === aboutKey(now));
  return isThere ? options : [...options, { about: now, name: t('between-about-unnamed') }];
}

/** What it is about, in words; nothing where that is not known here. */
export function aboutWords(view: BetweenView, about: RuptureAbout | null): string | null {
  if (about === null) return null;
  const key = aboutKey(about);
  return aboutOptions(view, null).find((one) => aboutKey(one.about) === key)?.name ?? null;
}
