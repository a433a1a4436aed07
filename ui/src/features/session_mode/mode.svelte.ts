/** Session mode: what the program last said, and what is noted with one key. Entries are sent in the order of the keys. */
import { timeNow } from '@/app/state.svelte';
import type { Happened } from '@/bindings/Happened';
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import type { Problem } from '@/bindings/Problem';
import type { RecordId } from '@/bindings/RecordId';
import type { SessionModeView } from '@/bindings/SessionModeView';
import { call, type Outcome } from '@/ipc/call';
import { t } from '@/text/text.svelte';
import { minutesBetween } from './hour';

/** How long one key takes the last entry back, in seconds. */
const TAKE_BACK = 10;

/** An entry that was noted, and how far into the session. */
export type Noted = { id: RecordId; minute: number };

/** What can be said about an event besides what happened. */
type Besides = { line?: RecordId; at_minute?: number; instead_of?: RecordId };

/** One session that goes on. Make it while a component is being made. */
export class Mode {
  /** As the program last said. */
  view: SessionModeView | null = $state.raw(null);
  /** Why something could not be done, if it could not. */
  problem: Problem | null = $state.raw(null);
  /** What was just noted or taken back, in words that show nothing private; blank after ten seconds. */
  said: string = $state('');
  /** What Backspace takes back now. */
  last: RecordId | null = $state(null);
  /** The stop signal, while it is open whether it was honoured. */
  stop: Noted | null = $state.raw(null);
  /** What helped to steady, while more can be said of it. */
  steady: Noted | null = $state.raw(null);

  #session: RecordId;
  #time: string = $state(timeNow());
  #readAt: string = $state(timeNow());
  #names = new Map<RecordId, string>();
  #gone = new Set<RecordId>();
  #forgetting: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(session: RecordId) {
    this.#session = session;
    $effect(() => {
      const ticking = setInterval(() => (this.#time = timeNow()), 1000);
      return () => {
        clearInterval(ticking);
        clearTimeout(this.#forgetting);
      };
    });
    void this.load();
  }

  /** The time of day, `HH:MM`. Changes once a minute. */
  get time(): string {
    return this.#time;
  }

  /** How many whole minutes went by since the program last answered. */
  get gone(): number {
    return minutesBetween(this.#readAt, this.#time);
  }

  /** How far into the session it is. */
  get minute(): number {
    return (this.view?.minute ?? 0) + this.gone;
  }

  /** Asks how it stands. */
  load(): Promise<boolean> {
    return this.#after(async () => {
      const isTaken = this.#took(await call('session_mode', { session: this.#session }));
      if (isTaken && this.last) this.said = t('mode-noted-last');
      return isTaken;
    });
  }

  /** Begins the session. */
  start(): Promise<boolean> {
    return this.#after(async () =>
      this.#took(await call('start_session', { session: this.#session })),
    );
  }

  /** Notes what happened; `words` say so without saying anything private. */
  note(what: Happened, words: string, besides: Besides = {}): Promise<Noted | null> {
    return this.#after(async () => {
      const { line = null, at_minute = null, instead_of = null } = besides;
      if (instead_of && this.#gone.has(instead_of)) return null;
      const request = { session: this.#session, line, at_minute, instead_of, what };
      return this.#noted(await call('note_event', request), words, at_minute);
    });
  }

  /** Notes what was answered to the question, or to `what` if something else was asked. */
  answer(answer: MicroAnswer, what: string | null): Promise<Noted | null> {
    return this.#after(async () => {
      const request = { session: this.#session, what, answer };
      return this.#noted(await call('ask_in_mode', request), t(`mode-noted-${answer}`), null);
    });
  }

  /** Takes back what was noted last, while that is one key. */
  takeBack(): Promise<boolean> {
    return this.#after(async () => {
      const entry = this.last;
      if (!entry || !(await this.#takeBack(entry))) return false;
      this.#say(t('mode-taken-back'));
      return true;
    });
  }

  /** Says more of an entry: another takes its place at the same minute, in one act. Nothing of one taken back. */
  sayMore(of: Noted, what: Happened, words: string): Promise<Noted | null> {
    return this.note(what, words, { at_minute: of.minute, instead_of: of.id });
  }

  /** Says how long the hard part was that ran over a lock. */
  endHardPart(minutes: number | null): Promise<boolean> {
    return this.#after(async () => {
      const outcome = await call('end_hard_part', { session: this.#session, minutes });
      if (this.#took(outcome)) this.#say(t('mode-noted-hard'));
      return outcome.ok;
    });
  }

  /** Shows the clock or hides it. */
  showClock(shows_clock: boolean): Promise<boolean> {
    return this.#after(async () =>
      this.#took(await call('show_clock', { session: this.#session, shows_clock })),
    );
  }

  #after<T>(next: () => Promise<T>): Promise<T> {
    const done = this.#sending.then(next);
    this.#sending = done;
    return done;
  }

  #noted(outcome: Outcome<SessionModeView>, words: string, at_minute: number | null): Noted | null {
    const id = outcome.ok ? outcome.value.last?.id : null;
    if (id) this.#names.set(id, words);
    if (!this.#took(outcome) || !outcome.ok) return null;
    this.#say(words);
    return id ? { id, minute: at_minute ?? outcome.value.minute } : null;
  }

  async #takeBack(entry: RecordId): Promise<boolean> {
    const request = { session: this.#session, entry };
    if (!this.#took(await call('take_back', request))) return false;
    this.#gone.add(entry);
    if (this.stop?.id === entry) this.stop = null;
    if (this.steady?.id === entry) this.steady = null;
    return true;
  }

  #took(outcome: Outcome<SessionModeView>): boolean {
    this.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return false;
    this.#readAt = this.#time = timeNow();
    this.view = outcome.value;
    const { last } = outcome.value;
    const left = last ? TAKE_BACK - last.seconds_ago : 0;
    this.last = last && left > 0 ? last.id : null;
    this.said = (this.last && this.#names.get(this.last)) ?? '';
    this.#forgetIn(left);
    return true;
  }

  #say(words: string): void {
    this.said = words;
    if (!this.last) this.#forgetIn(TAKE_BACK);
  }

  #forgetIn(seconds: number): void {
    clearTimeout(this.#forgetting);
    this.#forgetting = setTimeout(
      () => {
        this.last = null;
        this.said = '';
      },
      Math.max(0, seconds) * 1000,
    );
  }
}
