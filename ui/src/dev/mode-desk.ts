/** A session that goes on, drawn and keyed as tests of session mode need it. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from '@/App.svelte';
import { dropCurtain } from '@/app/curtain.svelte';
import { go, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { inMode, modeOf } from './answers/session_mode';
import { setState } from './answers/vault';
import { installFake, type Answers, type Called } from './fake';
import { STATE } from './sample/desk';

/** The page and its session. */
export const WHERE = { client: 'wren', session: 'wren-15' };

/** A time of its day, milliseconds since 1970. */
export const at = (time: string) => new Date(`2026-03-12T${time}:00`).getTime();

let called: Called[] = [];

/** Every call of a command since the page was drawn. */
export const calls = (command: string) => called.filter((one) => one.command === command);

/** What was noted as having happened. */
export const noted = () =>
  calls('note_event').map(({ request }) => (request as { what: unknown }).what);

/** Types keys where the focus is. */
export const keys = (typed: string) => userEvent.keyboard(typed);

/** Presses a button. */
export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

/** The line for later. */
export const field = () => screen.getByRole('textbox', { name: 'One line for later' });

/** Puts answers in place, and hears what is called from then on. */
export function listen(other: Partial<Answers> = {}): void {
  called = installFake(other);
}

/** Draws session mode as it is at first, with what is to be otherwise. */
export async function mode(
  rest: Parameters<typeof modeOf>[0] = {},
  { time = '14:23', only_this = false, other = {} as Partial<Answers> } = {},
) {
  setState({ ...STATE, now: at(time), session_on: { ...WHERE, only_this } });
  listen({ ...inMode(modeOf(rest)), ...other });
  await refresh();
  render(App);
  if (!only_this) go('session_mode', WHERE);
  await screen.findByText('WREN-07');
}

/** Nothing of the test before is left. */
export function beginAnew(): void {
  startAgain();
  dropCurtain();
}
