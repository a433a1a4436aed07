/** What is asked and used in one session: as the program last said, and what is just being asked. */
import { timeNow, today } from '@/app/state.svelte';
import type { GateAnswer } from '@/bindings/GateAnswer';
import type { InSessionView } from '@/bindings/InSessionView';
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import type { MicroConsent } from '@/bindings/MicroConsent';
import type { Problem } from '@/bindings/Problem';
import type { RecordId } from '@/bindings/RecordId';
import type { SessionView } from '@/bindings/SessionView';
import type { TechniqueOption } from '@/bindings/TechniqueOption';
import { call, type Outcome } from '@/ipc/call';
import { bare, boundaryOf, minuteOf, TAKE_BACK } from './asked';

/** One question at a time: in the moment, or about a technique at the gate. */
export type Turn =
  { is: 'question' } | { is: 'gate'; option: TechniqueOption; step: 'ways' | 'ask' | 'tell' };

/** Which of the rows. */
export type Part = 'asked' | 'used' | 'still';

/** What was last noted, while one key takes it back. */
export type Latest = { part: Part; entries: RecordId[]; said: string };

/** What is asked and used in a session. */
export class Asking {
  view: InSessionView | null = $state.raw(null);
  turn: Turn | null = $state.raw(null);
  latest: Latest | null = $state.raw(null);
  problem: { part: Part; about: Problem } | null = $state.raw(null);
  /** What was last said aloud and can no longer be taken back. */
  said: { part: Part; text: string } | null = $state.raw(null);
  isSending: boolean = $state(false);

  #session: () => SessionView;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: () => SessionView) {
    this.#session = session;
    void this.load('asked');
  }

  /** Whether the session is over, as the program last said. */
  get isOver(): boolean {
    return this.view?.is_over ?? false;
  }

  /** The session. */
  get session(): SessionView {
    return this.#session();
  }

  /** The day it is about. */
  get day(): string {
    const { actual_start, planned_start } = this.session.session;
    return (actual_start ?? planned_start).slice(0, 10);
  }

  /** Asks what was noted, and what may be chosen now. */
  async load(part: Part): Promise<void> {
    this.#took(part, await call('in_session', { session: this.session.id }));
  }

  /** Begins a question in the moment. */
  begin(): void {
    this.turn = { is: 'question' };
  }

  /** Lets be what is being asked. */
  leave(): void {
    this.turn = null;
  }

  /** Chooses a technique: what is agreed is noted at once, anything else meets the gate as it is now. */
  async choose(item: RecordId): Promise<TechniqueOption | null> {
    await this.load('used');
    const option = this.view?.techniques.find((one) => one.item === item);
    if (!option) return null;
    if (option.gate.length > 0) this.turn = { is: 'gate', option, step: 'ways' };
    return option;
  }

  /** A question with this answer, at this minute if the session is going on. */
  question(answer: MicroAnswer, what: string): MicroConsent {
    const isGoing = this.view !== null && !this.isOver;
    const minute = isGoing ? minuteOf(this.session.session, today(), timeNow()) : null;
    return bare(answer, what, minute, this.day);
  }

  /** Notes a question. The minute is that of the answer. */
  async ask(answer: MicroAnswer, what: string, said: string): Promise<boolean> {
    const asked = this.question(answer, what);
    const request = { session: this.session.id, item: null, instead_of: null, asked };
    return this.#note('asked', said, () => call('ask_in_session', request));
  }

  /** Says more about a question: an entry that takes its place. */
  async sayMore(asked: MicroConsent, instead_of: RecordId): Promise<boolean> {
    if (this.isSending) return false;
    this.isSending = true;
    this.#forget();
    const request = { session: this.session.id, item: null, instead_of, asked };
    const isTaken = this.#took('asked', await call('ask_in_session', request));
    this.isSending = false;
    return isTaken;
  }

  /** Notes a technique, with what is said at the gate if it is not agreed. */
  async use(
    option: TechniqueOption,
    way: { answer: GateAnswer; asked?: MicroConsent; told?: string } | null,
    said: string,
  ): Promise<boolean> {
    const request = {
      session: this.session.id,
      item: option.item,
      answer: way?.answer ?? null,
      asked: way?.asked ?? null,
      boundary: boundaryOf(way?.told ?? '', this.day),
    };
    const isNoted = await this.#note('used', said, () => call('use_technique', request));
    if (!isNoted) await this.#meetAgain(option);
    return isNoted;
  }

  /** Says of an old yes that it is still so, or puts asking about it off. */
  async stillTrue(item: RecordId, way: 'still_so' | 'put_off_consent'): Promise<boolean> {
    if (this.isSending) return false;
    this.isSending = true;
    this.#forget();
    const isTaken = this.#took('still', await call(way, { session: this.session.id, item }));
    this.isSending = false;
    return isTaken;
  }

  /** Says that an entry was made in error. */
  async void(entry: RecordId, part: Part): Promise<boolean> {
    this.#forget();
    const request = { session: this.session.id, entry: { entry, reason: null } };
    return this.#took(part, await call('void_in_session', request));
  }

  /** Takes back what was last noted, while that is one key. */
  async takeBack(said: string): Promise<void> {
    const last = this.latest;
    if (!last) return;
    for (const entry of last.entries) if (!(await this.void(entry, last.part))) return;
    this.said = { part: last.part, text: said };
  }

  /** Stops the clock that runs while something can be taken back. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #note(part: Part, said: string, send: () => Promise<Outcome<InSessionView>>) {
    if (this.isSending) return false;
    this.isSending = true;
    const before = this.#ids();
    const isTaken = this.#took(part, await send());
    this.isSending = false;
    if (!isTaken) return false;
    this.turn = null;
    this.#remember({ part, said, entries: this.#ids().filter((id) => !before.includes(id)) });
    return true;
  }

  /** A session may end while the gate is open: then the ways are those of after it, and nothing is amiss. */
  async #meetAgain(option: TechniqueOption): Promise<void> {
    const refused = this.problem;
    if (refused?.about.code !== 'not_agreed') return;
    const now = await this.choose(option.item);
    const isOther = now && now.gate.join() !== option.gate.join();
    this.problem = isOther ? null : refused;
  }

  /** Uses before questions, so that nothing rests on what is gone. */
  #ids(): RecordId[] {
    return [...(this.view?.uses ?? []), ...(this.view?.asked ?? [])].map(({ id }) => id);
  }

  #took(part: Part, outcome: Outcome<InSessionView>): boolean {
    this.said = null;
    this.problem = outcome.ok ? null : { part, about: outcome.problem };
    if (outcome.ok) this.view = outcome.value;
    return outcome.ok;
  }

  #remember(latest: Latest): void {
    this.#forget();
    // What was done without asking leaves a line under Between us that no key takes away.
    const uses = this.view?.uses ?? [];
    const hasLine = uses.some(({ id, boundary }) => boundary && latest.entries.includes(id));
    if (hasLine) return void (this.said = { part: latest.part, text: latest.said });
    this.latest = latest;
    this.#timer = setTimeout(() => this.#forget(), TAKE_BACK);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.latest = null;
  }
}
