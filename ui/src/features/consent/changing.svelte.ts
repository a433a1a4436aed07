/** What is done to the items of one client on their page, and what is said of it after. */
import { today } from '@/app/state.svelte';
import type { ConsentView } from '@/bindings/ConsentView';
import type { EventView } from '@/bindings/EventView';
import type { ItemView } from '@/bindings/ItemView';
import type { Problem } from '@/bindings/Problem';
import { call, type Outcome } from '@/ipc/call';
import { t } from '@/text/text.svelte';
import { takenBack } from './answer';

/** What was done, and how it is undone where it can be. */
export type Told = { text: string; onundo?: () => void };

/** The acts of the page. */
export class Changing {
  /** What was done last, in words. */
  said: Told | null = $state.raw(null);
  /** Why it could not be done, if it could not. */
  refused: Problem | null = $state.raw(null);

  #heard: (now: ConsentView) => void;
  #show: (item: string | null) => Promise<void>;

  /** `heard` gets the page as it is after an act; `show` opens an item and goes there, or closes the open one. */
  constructor(heard: (now: ConsentView) => void, show: (item: string | null) => Promise<void>) {
    this.#heard = heard;
    this.#show = show;
  }

  /** One step, and never in the way: taking back is recorded at once. */
  async takeBack({ id, item }: ItemView): Promise<void> {
    const event = takenBack(today(), item);
    const request = { item: id, session: null, person: null, event };
    if (!(await this.#act(call('record_consent', request)))) return;
    await this.#tell(id, t('consent-said-taken-back', { name: item.name }));
  }

  /** Takes an item off the list. */
  async takeOff({ id, item: { name } }: ItemView): Promise<void> {
    if (!(await this.#act(call('list_consent_item', { item: id, is_listed: false })))) return;
    await this.#show(null);
    this.said = {
      text: t('consent-said-off', { name }),
      onundo: () => void this.#putBack(id, name),
    };
  }

  /** Says that an entry was made in error. */
  async strike({ id }: ItemView, entry: EventView, reason: string): Promise<void> {
    const request = { entry: entry.id, reason: reason.trim() === '' ? null : reason.trim() };
    if (!(await this.#act(call('void_consent', request)))) return;
    await this.#tell(id, t('consent-said-struck'));
  }

  /** An item was reworded in its own form. */
  async reworded(now: ConsentView, item: string): Promise<void> {
    this.#heard(now);
    await this.#tell(item, t('consent-said-reworded'));
  }

  async #putBack(id: string, name: string): Promise<void> {
    if (!(await this.#act(call('list_consent_item', { item: id, is_listed: true })))) return;
    await this.#tell(id, t('consent-said-back-on', { name }));
  }

  async #tell(item: string, text: string): Promise<void> {
    this.said = { text };
    await this.#show(item);
  }

  async #act(outcome: Promise<Outcome<ConsentView>>): Promise<boolean> {
    const done = await outcome;
    this.refused = done.ok ? null : done.problem;
    this.said = null;
    if (done.ok) this.#heard(done.value);
    return done.ok;
  }
}
