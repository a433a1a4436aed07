/** Which page is shown, and the way back. Nothing of it reaches an address or a store of the web view. */
import { tick } from 'svelte';
import { flushAll } from './drafts.svelte';
import type { Route, RouteName, Routes } from './routes';

type Params<N extends RouteName> =
  Record<never, never> extends Routes[N] ? [params?: Routes[N]] : [params: Routes[N]];

const START: Route = { name: 'today', params: {} };
const LONGEST_WAY_BACK = 50;

let current = $state.raw<Route>(START);
let behind = $state.raw<Route[]>([]);
let ahead = $state.raw<Route[]>([]);

/** The page that is shown. */
export function route(): Route {
  return current;
}

/** Whether there is a page to go back to. */
export function hasBack(): boolean {
  return behind.length > 0;
}

/** Goes to a page. What is being typed is kept first, without waiting. */
export function go<N extends RouteName>(name: N, ...[params]: Params<N>): void {
  const next = { name, params: params ?? {} } as Route;
  if (JSON.stringify(next) === JSON.stringify(current)) return void focusHead();
  behind = [...behind, current].slice(-LONGEST_WAY_BACK);
  ahead = [];
  show(next);
}

/** Takes the place of the present page, so that Back does not lead to it again. */
export function replace<N extends RouteName>(name: N, ...[params]: Params<N>): void {
  show({ name, params: params ?? {} } as Route);
}

/** Goes to the page before, or to Today. */
export function back(): void {
  const last = behind.at(-1);
  if (!last) return void (current.name !== 'today' && show(START));
  ahead = [current, ...ahead];
  behind = behind.slice(0, -1);
  show(last);
}

/** Goes where Back came from. */
export function forward(): void {
  const next = ahead[0];
  if (!next) return;
  behind = [...behind, current];
  ahead = ahead.slice(1);
  show(next);
}

/** Forgets where one has been, as after a lock. */
export function startAgain(): void {
  current = START;
  behind = [];
  ahead = [];
}

function show(next: Route): void {
  void flushAll();
  current = next;
  void focusHead();
}

/** Puts the focus on the page's title once it is drawn, so that a screen reader says where one is. */
export async function focusHead(): Promise<void> {
  await tick();
  document.getElementById('main')?.scrollTo?.({ top: 0 });
  const head = document.querySelector<HTMLElement>('main h1');
  if (document.activeElement?.closest('main') && document.activeElement !== document.body) return;
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
}
