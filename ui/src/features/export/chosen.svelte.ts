/** What is chosen of a copy of everything that is kept about one client, and whether enough is said to make it. */
import type { ExportClientRequest } from '@/bindings/ExportClientRequest';
import type { ExportGoesTo } from '@/bindings/ExportGoesTo';
import type { ExportView } from '@/bindings/ExportView';
import type { ExportWhom } from '@/bindings/ExportWhom';
import type { LegalBasis } from '@/bindings/LegalBasis';

/** By what right a copy can go to somebody else. */
export const BASES = ['consent', 'safety', 'law_or_court'] as const satisfies readonly LegalBasis[];

/** A copy while it is chosen; bind fields to it. */
export class Chosen {
  /** For whom it is made; nothing is chosen beforehand. */
  whom: ExportWhom | null = $state(null);
  /** To whom it goes. */
  goesTo: ExportGoesTo | null = $state(null);
  /** The request that it answers; blank for none. */
  request: string = $state('');
  /** Who gets it of those around the client; blank for somebody else. */
  person: string = $state('');
  /** Who gets it, where that is somebody else. */
  name: string = $state('');
  /** By what right. */
  basis: (typeof BASES)[number] | null = $state(null);
  /** Why, where the right owes a reason. */
  reason: string = $state('');
  /** Whether what is kept apart goes with it; it is said twice. */
  withPrivate: boolean = $state(false);
  /** The second time. */
  again: boolean = $state(false);
  /** How its file is kept safe. */
  seal: 'sealed' | 'open' | null = $state('sealed');
  /** What seals it. */
  passphrase: string = $state('');
  /** Whether the passphrase is strong enough and was typed twice. */
  isReady: boolean = $state(false);
  /** The papers and scans that go with it although the program cannot see whether they show what is covered. */
  papers: string[] = $state.raw([]);

  readonly #view: () => ExportView | null;

  /** `view` is the page as it stands; `request` the request that the page was opened for. */
  constructor(view: () => ExportView | null, request: string) {
    this.#view = view;
    this.request = request;
  }

  /** The request that it answers. */
  get asked() {
    return this.#view()?.requests.find(({ id }) => id === this.request) ?? null;
  }

  /** How many records are in it; nothing before it is said for whom it is. */
  get counts() {
    const view = this.#view();
    if (view === null || this.whom === null) return null;
    return this.whom === 'client' ? view.for_client : view.whole;
  }

  /** The papers and scans of which each is looked at and chosen by itself. */
  get unread() {
    return this.whom === 'client' ? (this.asked?.papers ?? []) : [];
  }

  /** A whole copy is not for the client's hands. */
  get isHandedWhole(): boolean {
    return this.whom === 'keeping' && this.goesTo === 'client';
  }

  /** A whole copy covers nothing of what the request covers. */
  get isUncovered(): boolean {
    return this.whom === 'keeping' && (this.asked?.covers ?? 0) > 0;
  }

  /** By what right it can go to whoever is chosen: only who is known here can have been agreed to. */
  get bases() {
    return this.person === '' ? BASES.filter((one) => one !== 'consent') : BASES;
  }

  /** Whether a reason is owed. */
  get owesReason(): boolean {
    return this.basis === 'safety' || this.basis === 'law_or_court';
  }

  /** Whether everything is said that a copy owes. */
  get isSaid(): boolean {
    return (
      this.whom !== null &&
      this.#isSaidToWhom() &&
      this.withPrivate === this.again &&
      (this.seal === 'open' || (this.seal === 'sealed' && this.isReady)) &&
      !this.isHandedWhole &&
      !this.isUncovered &&
      !(this.whom === 'client' && (this.asked?.misfits ?? 0) > 0)
    );
  }

  /** What the program is asked to make, or nothing while something is still to be said. */
  toMake(client: string): ExportClientRequest | null {
    if (!this.isSaid || this.whom === null || this.goesTo === null) return null;
    const isSomebody = this.goesTo === 'somebody';
    return {
      client,
      whom: this.whom,
      with_private: this.withPrivate,
      with_private_again: this.again,
      request: this.request || null,
      papers: this.unread.map(({ record }) => record).filter((one) => this.papers.includes(one)),
      goes_to: this.goesTo,
      person: (isSomebody && this.person) || null,
      name: isSomebody && this.person === '' ? this.name.trim() : null,
      legal_basis: isSomebody ? this.basis : null,
      reason: isSomebody && this.owesReason ? this.reason.trim() : null,
      passphrase: this.seal === 'sealed' ? this.passphrase : null,
      is_open: this.seal === 'open',
    };
  }

  /** Another copy: what is kept apart and which papers go with it is said anew. */
  startAgain(): void {
    this.withPrivate = this.again = false;
    this.papers = [];
  }

  #isSaidToWhom(): boolean {
    if (this.goesTo !== 'somebody') return this.goesTo !== null;
    const isNamed = this.person !== '' || this.name.trim() !== '';
    return isNamed && this.basis !== null && (!this.owesReason || this.reason.trim() !== '');
  }
}
