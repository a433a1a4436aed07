/**
 * The pages of the program and what each needs to be drawn.
 *
 * A feature lists its pages in `src/features/<name>/pages.ts` (default export, see `Pages`); a route that is
 * missing here can be added from there: `declare module '@/app/routes' { interface Routes { name: Params } }`.
 */
import type { Component } from 'svelte';
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { Copy } from '@/bindings/Copy';
import type { DocumentOf } from '@/bindings/DocumentOf';
import type { RecordId } from '@/bindings/RecordId';
import type { PlainKey } from '@/text/keys';

/** No parameters. */
export type None = Record<never, never>;

/** Every page by name. */
export interface Routes {
  today: None;
  tonight: { session?: RecordId };
  clients: None;
  new_client: None;
  client: { client: RecordId; changing?: 'topics' | 'grounding' };
  client_details: { client: RecordId };
  client_more: { client: RecordId };
  people: { client: RecordId };
  first_contact: { client: RecordId };
  capacity_note: { client: RecordId };
  crisis_plan: { client: RecordId };
  sessions: { client: RecordId };
  session: { client: RecordId; session: RecordId };
  before: { client: RecordId; session: RecordId };
  session_mode: { client: RecordId; session: RecordId };
  check_ins: { client: RecordId; session?: RecordId };
  pacing: { client: RecordId };
  times: { client: RecordId; session?: RecordId };
  measures: { client: RecordId };
  contacts: { client: RecordId };
  exposure_steps: { client: RecordId };
  between: { client: RecordId; rupture?: RecordId; event?: RecordId };
  boundaries: { client: RecordId; event?: RecordId };
  endings: { client: RecordId; rupture?: RecordId };
  goals: { client: RecordId };
  feedback: { client: RecordId; check_in?: RecordId };
  reports: { client: RecordId; report?: RecordId };
  directory: None;
  word_lists: None;
  note_templates: None;
  consent: { client: RecordId; item?: RecordId };
  agreement: { client: RecordId; version?: RecordId; about?: AgreementKind };
  signing: { client: RecordId; version: RecordId; about?: AgreementKind };
  print: {
    document: DocumentOf;
    client?: RecordId;
    copy?: Exclude<Copy, 'goes_elsewhere'>;
    about?: AgreementKind;
  };
  search: { words?: string };
  practice: None;
  preparation: None;
  backup: { start?: 'now' };
  settings: None;
}

/** The name of a page. */
export type RouteName = keyof Routes;

/** A page with its parameters. */
export type Route = { [N in RouteName]: { name: N; params: Routes[N] } }[RouteName];

/** The words of the rail. */
export type RailPlace = 'today' | 'clients' | 'search' | 'practice' | 'backup' | 'settings';

/** How a page is drawn: its component gets the parameters as properties. */
export type PageEntry<N extends RouteName> = {
  component: Component<Routes[N]>;
  /** Which word of the rail is the current one. */
  rail: RailPlace;
  /** One or two sentences of help for F1. */
  help: PlainKey;
  /** Drawn over the whole window, without the rail. */
  isFullWindow?: boolean;
  /** Both people may see it: Esc draws the curtain and does nothing else, and banners keep still. */
  isShared?: boolean;
};

/** The pages of one feature. */
export type Pages = { [N in RouteName]?: PageEntry<N> };
