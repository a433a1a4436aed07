/** What was typed and not kept, of every form: it comes back after a lock, and waits no longer when it is not wanted. */
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';

let called: Called[];

/** What was asked of the program so far. */
export const asked = () => called;

/** Begins again with other answers of the program. */
export const answer = (other: Partial<Answers> = {}) => void (called = installFake(other));

/** Begins every test of a file at the beginning. */
export const begin = () =>
  beforeEach(async () => {
    startAgain();
    answer();
    await refresh();
  });

/** Presses the first button of that name. */
export const press = async (name: string) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
/** Types into the field of that label. */
export const fill = async (label: string, words: string) =>
  userEvent.type(await screen.findByLabelText(label), words);
/** The field of that label. */
export const value = async (label: string) => await screen.findByLabelText<HTMLInputElement>(label);
/** The drafts that were kept and not let go. */
export const waiting = () => {
  const gone = new Set(
    called
      .filter((one) => one.command === 'discard_draft')
      .map((one) => one.request as { target: string })
      .map(({ target }) => target),
  );
  return called
    .filter((one) => one.command === 'keep_draft')
    .map((one) => one.request as { target: string; kind: string })
    .filter(({ target }) => !gone.has(target));
};

/** A form: how one gets to it, the field that is typed into, and what is pressed to leave it. */
export type Form = {
  form: string;
  page: unknown;
  params: Record<string, unknown>;
  case?: string;
  first?: () => Promise<void>;
  label: string;
  words: string;
  leave?: string;
};

/** Tells of each form that what was typed in it is not lost. Every form that keeps drafts is in one of the lists. */
export function comeBack(forms: readonly Form[]): void {
  begin();
  describe('what was typed and not kept', () => {
    for (const each of forms) {
      const show = () => render(each.page as Component<Record<string, unknown>>, each.params);

      it(`comes back after a lock: ${each.form}`, async () => {
        if (each.case) answer(casesOf(each.case));
        show();
        await each.first?.();
        await fill(each.label, each.words);
        const typed = (await value(each.label)).value;
        await flushAll();
        cleanup();
        const { container } = show();
        await waitFor(async () =>
          expect(await value(each.label)).toHaveValue(isNaN(+typed) ? typed : Number(typed)),
        );
        expect(await screen.findByRole('button', { name: 'Throw it away' })).toBeVisible();
        expect(await findings(container)).toEqual([]);
      });

      if (each.leave)
        it(`waits no longer when it is not wanted: ${each.form}`, async () => {
          show();
          await each.first?.();
          await fill(each.label, each.words);
          await flushAll();
          expect(waiting()).toHaveLength(1);
          await press(each.leave!);
          await waitFor(() => expect(waiting()).toEqual([]));
        });
    }
  });
}
