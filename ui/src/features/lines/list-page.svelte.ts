/**
 * A page of lists, one line of which is written at a time: what it was told, which line is open, and what was done last.
 * `ListFrame` draws what stands around the lists, `AddLine` the button for a new line, `LineGroup` and `OpenLines` the lists.
 */
import { tick } from 'svelte';
import { flushAll } from '@/app/drafts.svelte';
import type { Kind } from '@/bindings/Kind';
import type { Problem } from '@/bindings/Problem';
import { Shown } from '@/features/client/shown.svelte';
import { call, type Outcome } from '@/ipc/call';

/** What is said once something was done, and how it is undone where it can be. */
export type Said = { text: string; onundo?: (() => void) | undefined };

type Line = { id: string };

/** Which line of a list is open while it is written: one that is there, a new one, or none. */
export class Opened<T extends Line> {
  /** The line that is changed, if one is. */
  line: T | null = $state.raw(null);
  /** Whether a new one is written. */
  isNew: boolean = $state(false);
  /** What the button for a new one is found by. */
  readonly name: string;
  readonly #before: () => Promise<void>;

  /** Pages make one by `ListPage.list`. `before` is done before a line is opened. */
  constructor(name: string, before: () => Promise<void>) {
    this.name = name;
    this.#before = before;
  }

  /** Whether anything is written. */
  get isAny(): boolean {
    return this.isNew || this.line !== null;
  }

  /** Whether it is this line. */
  is({ id }: T): boolean {
    return this.line?.id === id;
  }

  /** Opens a line; `null` opens a new one. One that is open goes on; what was typed in another waits as a draft. */
  async open(line: T | null): Promise<void> {
    if (line === null ? this.isNew : this.is(line)) return;
    await this.#before();
    this.#show(line);
  }

  /** Opens the line that was begun last, if one was. */
  async goOn(kind: Kind, client: string | null, lines: readonly T[]): Promise<void> {
    const outcome = await call('drafts_of', { client, kind });
    const found = outcome.ok ? outcome.value.drafts[0] : undefined;
    if (found && !this.isAny) this.#show(lines.find(({ id }) => id === found.target) ?? null);
  }

  /** Takes it out of sight. `ListPage.shut` is for whoever was in it. */
  hide(): void {
    this.line = null;
    this.isNew = false;
  }

  #show(line: T | null): void {
    this.line = line;
    this.isNew = line === null;
  }
}

/** A page of one list or several; at most one line of them all is open. */
export class ListPage<V> {
  /** What the page shows. */
  readonly shown = new Shown<V>();
  /** Why what was pressed last could not be done, if it could not. */
  problem: Problem | null = $state.raw(null);
  /** What was done last. */
  said: Said | null = $state.raw(null);
  /** Around the page; `ListFrame` binds it. */
  place: HTMLElement | undefined = $state();
  readonly #lists: Opened<Line>[] = [];
  #opener: Element | null = null;

  /** A list of the page. Where it has several, `name` tells apart the buttons that add to them. */
  list<T extends Line>(name = ''): Opened<T> {
    const made = new Opened<T>(name, () => this.#makeRoom());
    this.#lists.push(made);
    return made;
  }

  /** Shows what the page is opened with, and nothing of what stood there before. */
  async begin(answer: Promise<Outcome<V>>): Promise<V | null> {
    this.#hide();
    this.problem = null;
    this.said = null;
    return this.shown.ask(answer);
  }

  /** Puts the form away. Who was in it is back where they came from, or at the line, or at the button for a new one. */
  async shut(): Promise<void> {
    const list = this.#lists.find(({ isAny }) => isAny);
    const line = list?.line?.id;
    this.#hide();
    await tick();
    if (list) (this.#cameFrom() ?? this.#buttonOf(line) ?? this.#addTo(list))?.focus();
  }

  /** The form was kept: shows how things stand now, says so, and puts it away. */
  async kept(now: V, text: string | null): Promise<void> {
    this.shown.value = now;
    this.problem = null;
    this.said = text === null ? null : { text };
    await this.shut();
  }

  /** Shows what came of something that was pressed at the line `id`, or why it was not done. Tells whether it was. */
  async answer(outcome: Outcome<V>, id: string | null, said: Said | null): Promise<boolean> {
    this.problem = outcome.ok ? null : outcome.problem;
    this.said = outcome.ok ? said : null;
    if (!outcome.ok) return false;
    this.shown.value = outcome.value;
    await this.#stay(id);
    return true;
  }

  /** Something went into the trash, or came back: says so, and reads the page again. */
  async moved(now: Said & { problem: Problem | null }, answer: Promise<Outcome<V>>): Promise<void> {
    this.problem = now.problem;
    this.said = now.problem ? null : now;
    await this.shown.ask(answer);
    await this.#stay(null);
  }

  async #makeRoom(): Promise<void> {
    const opener = document.activeElement;
    await flushAll();
    this.said = null;
    this.#hide();
    this.#opener = opener;
  }

  #hide(): void {
    for (const list of this.#lists) list.hide();
  }

  /** Who pressed a button that is gone by now goes on at the line it was of, or at the head. */
  async #stay(id: string | null): Promise<void> {
    await tick();
    if (document.activeElement !== document.body) return;
    (this.#buttonOf(id) ?? this.#addTo(this.#lists[0]))?.focus();
  }

  #cameFrom(): HTMLElement | null {
    const opener = this.#opener;
    this.#opener = null;
    const isThere = opener instanceof HTMLButtonElement && this.place?.contains(opener);
    return isThere ? opener : null;
  }

  #buttonOf(id: string | null | undefined): HTMLElement | null {
    if (!id) return null;
    return this.#find(`[data-change="${id}"]`) ?? this.#find(`[data-of="${id}"] button`);
  }

  #addTo(list: Opened<Line> | undefined): HTMLElement | null {
    return this.#find(`[data-add="${list?.name ?? ''}"] button`);
  }

  #find(selector: string): HTMLElement | null {
    return this.place?.querySelector<HTMLElement>(selector) ?? null;
  }
}
