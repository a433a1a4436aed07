/** Which line of a page is open while it is written: one that is there, a new one, or none. */
import type { Kind } from '@/bindings/Kind';
import { call } from '@/ipc/call';

/** The line of a page that is written just now. */
export class Opened<T extends { id: string }> {
  /** The line that is changed, if one is. */
  line: T | null = $state.raw(null);
  /** Whether a new one is written. */
  isNew: boolean = $state(false);

  /** Whether anything is written. */
  get isAny(): boolean {
    return this.isNew || this.line !== null;
  }

  /** Whether it is this line. */
  is({ id }: T): boolean {
    return this.line?.id === id;
  }

  /** Opens a line; `null` opens a new one. */
  open(line: T | null): void {
    this.line = line;
    this.isNew = line === null;
  }

  /** Puts it away. */
  shut(): void {
    this.line = null;
    this.isNew = false;
  }

  /** Opens the line that was begun last, if one was. */
  async goOn(kind: Kind, client: string | null, lines: readonly T[]): Promise<void> {
    const outcome = await call('drafts_of', { client, kind });
    const found = outcome.ok ? outcome.value.drafts[0] : undefined;
    if (found && !this.isAny) this.open(lines.find(({ id }) => id === found.target) ?? null);
  }
}
