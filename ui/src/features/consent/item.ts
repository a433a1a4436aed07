/** Wording what may be asked: an item of one client's list, or something that is offered for all. */
import type { ConsentItem } from '@/bindings/ConsentItem';
import type { ConsentKind } from '@/bindings/ConsentKind';
import type { DecidedBy } from '@/bindings/DecidedBy';
import type { Nature } from '@/bindings/Nature';
import type { OwnScope } from '@/bindings/OwnScope';
import { linesOf } from './answer';

/** What can be asked about, in the order of a list to choose from. */
export const KINDS: readonly ConsentKind[] = [
  'technique',
  'topic',
  'treatment',
  'psychoeducation',
  'homework',
  'measurement',
  'new_modality',
  'touch_and_proximity',
  'third_persons',
  'recording',
  'data_handling',
  'supervision',
];

/** What is typed. */
export type ItemDraft = {
  kind: ConsentKind;
  nature: Nature;
  name: string;
  wording: string;
  options: string;
  limits: string;
  decided_by: DecidedBy;
  /** The word of the catalogue, where it is one that is asked about one person at a time; blank for none. */
  scope: string;
  /** Whom it is about; blank for nobody by name. */
  person: string;
};

/** What the form begins with. */
export function itemForm(
  item: ConsentItem | OwnScope | null,
  decided_by: DecidedBy = 'client',
  person: string | null = null,
): ItemDraft {
  return {
    kind: item?.kind ?? 'technique',
    nature: item?.nature ?? 'consent',
    name: item?.name ?? '',
    wording: item?.wording ?? '',
    options: item?.options.join('\n') ?? '',
    limits: item !== null && 'limits' in item ? (item.limits ?? '') : '',
    decided_by: item !== null && 'decided_by' in item ? item.decided_by : decided_by,
    scope: item !== null && 'scope' in item ? (item.scope ?? '') : '',
    person: person ?? '',
  };
}

/** Whether it can be kept: a name is enough, the words may come later. */
export function isWhole(typed: ItemDraft): boolean {
  return typed.name.trim() !== '';
}

/** The item as it is kept. */
export function toItem(typed: ItemDraft, before: ConsentItem | null, today: string): ConsentItem {
  const limits = typed.limits.trim();
  return {
    ...toScope(typed),
    scope: before === null ? scopeOf(typed) : before.scope,
    limits: limits === '' || typed.nature === 'acknowledgement' ? null : limits,
    decided_by: typed.decided_by,
    listed_on: before?.listed_on ?? today,
  };
}

/** The word of the catalogue that is typed: only what is asked about other people has one here. */
function scopeOf({ kind, nature, scope }: ItemDraft): string | null {
  return kind === 'third_persons' && nature === 'consent' && scope ? scope : null;
}

/** Whom it is about, if it is something that is asked about one person. */
export function personOf(typed: ItemDraft, before: ConsentItem | null): string | null {
  const scope = before === null ? scopeOf(typed) : before.scope;
  return scope === null ? null : typed.person || null;
}

/** What is typed as something that is offered for every client. */
export function toScope({ kind, nature, name, wording, options }: ItemDraft): OwnScope {
  const others = nature === 'consent' ? linesOf(options) : [];
  return { kind, nature, name: name.trim(), wording: wording.trim(), options: others };
}
