import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Dose } from '@/bindings/Dose';
import type { NotePage as NotePageView } from '@/bindings/NotePage';
import { ANSWERS } from '@/dev/answers';
import { blankDose } from '@/dev/answers/sessions';
import { findings } from '@/dev/axe';
import { installFake } from '@/dev/fake';
import { additionGaps, blankAddition, sameParts, standingDose, toAddition } from './additions';
import NotePage from './NotePage.svelte';

describe('adding to a finished note', () => {
  it('always needs a reason', () => {
    expect(additionGaps({ ...blankAddition('addendum'), text: 'She rang later.' })).toEqual([
      'reason',
    ]);
  });

  it('needs what was not right when something is put right', () => {
    const form = {
      ...blankAddition('amendment'),
      text: '12 minutes',
      reason: 'Timer read wrongly',
    };
    expect(additionGaps(form)).toEqual(['what_changed']);
    expect(toAddition({ ...form, what_changed: '10 minutes' }, '2026-03-07')).toMatchObject({
      added_on: '2026-03-07',
      what_changed: '10 minutes',
    });
  });

  it('needs nothing but a reason to say that it was entered in error', () => {
    expect(additionGaps({ ...blankAddition('void'), reason: 'Other client' })).toEqual([]);
  });

  it("a client's own statement was asked for by the client", () => {
    expect(blankAddition('client_statement').requested_by).toBe('client');
  });

  it('says what was not right only when something is put right', () => {
    const form = { ...blankAddition('addendum'), what_changed: 'x', text: 'a', reason: 'b' };
    expect(toAddition(form, '2026-03-07').what_changed).toBeNull();
  });
});

/** A finished note that says ten minutes, and what was put right of it since. */
async function pageWith(...doses: Partial<Dose>[]): Promise<NotePageView> {
  const request = { session: 'wren-14', with_private: false };
  const page = await ANSWERS.note_page(request, () => undefined);
  const said = { ...blankDose(), trauma_minutes: 10, suds_start: 3, suds_peak: 7 };
  const additions = doses.map((dose, place) => ({
    id: `addition-${place}`,
    at: (page.note.finished_at ?? 0) + place + 1,
    addition: {
      ...toAddition(
        {
          ...blankAddition('amendment'),
          what_changed: 'The clock',
          text: 'It was longer.',
          reason: 'I read it wrongly',
          dose: { ...blankDose(), ...dose },
        },
        '2026-03-07',
      ),
    },
  }));
  return { ...page, note: { ...page.note, note: { ...page.note.note, dose: said }, additions } };
}

describe('how much the session held, put right', () => {
  it('stands over the note field by field, and strengths go together', async () => {
    const page = await pageWith({ trauma_minutes: 14 }, { suds_start: 4 });
    expect(standingDose(page)).toMatchObject({
      trauma_minutes: 14,
      suds_start: 4,
      suds_peak: null,
    });
    expect(standingDose(page, 'addition-1')).toMatchObject({ trauma_minutes: 14, suds_peak: 7 });
    expect(standingDose(page, 'addition-0')).toMatchObject({ trauma_minutes: 10, suds_start: 3 });
  });

  it('is of no account once the note was opened and finished anew', async () => {
    const page = await pageWith({ trauma_minutes: 14 });
    const later = { ...page.note, finished_at: page.note.additions[0]!.at + 1 };
    expect(standingDose({ ...page, note: later }).trauma_minutes).toBe(10);
  });

  it('is compared in the parts that were put right and in no other', () => {
    const was = { ...blankDose(), trauma_minutes: 10, closing_minutes: 5, suds_start: 3 };
    expect(sameParts(was, { ...blankDose(), trauma_minutes: 14 })).toEqual({
      ...blankDose(),
      trauma_minutes: 10,
    });
    expect(sameParts(was, { ...blankDose(), suds_end: 2 })).toEqual({
      ...blankDose(),
      suds_start: 3,
    });
  });

  it('is sent with an amendment only, and only where something is said', () => {
    const form = { ...blankAddition('amendment'), dose: { ...blankDose(), new_things: 0 } };
    expect(toAddition(form, '2026-03-07').dose).toMatchObject({ new_things: 0 });
    expect(toAddition({ ...form, addition: 'addendum' }, '2026-03-07')).not.toHaveProperty('dose');
    expect(toAddition({ ...form, dose: blankDose() }, '2026-03-07')).not.toHaveProperty('dose');
  });

  /** The part of an addition in which the numbers are put right, and what was called since. */
  async function puttingRight() {
    const page = await pageWith();
    const called = installFake({ note_page: () => page });
    const { container } = render(NotePage, { client: 'wren', session: 'wren-14' });
    await userEvent.click(await screen.findByRole('button', { name: 'Add something' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Something to put right' }));
    await userEvent.click(screen.getByRole('button', { name: 'Open: The hard part, put right' }));
    const part = screen.getByRole('region', { name: 'The hard part, put right' });
    return { called, container, part };
  }

  async function paste(field: HTMLElement, words: string) {
    field.focus();
    await userEvent.paste(words);
  }

  it('is typed beside what stands', async () => {
    const { container, part } = await puttingRight();
    expect(part).toHaveTextContent('So far: 10 minutes with the hard part.');
    const minutes = within(part).getByLabelText('Minutes with the hard part');
    expect(minutes).toHaveValue('');
    expect(minutes).toHaveAccessibleDescription('So far: 10');
    expect(await findings(container)).toEqual([]);
  });

  it('is asked about once more where it cannot be', async () => {
    const { called, part } = await puttingRight();
    await paste(within(part).getByLabelText('Minutes with the hard part'), '14');
    await paste(within(part).getByLabelText('How strong at the strongest'), '2');
    await paste(within(part).getByLabelText('How strong at the start'), '4');
    await paste(screen.getByLabelText('What was not right'), 'The minutes');
    await paste(screen.getByLabelText('What is right'), 'Fourteen');
    await paste(screen.getByLabelText('Why'), 'I read the clock wrongly');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the addition' }));
    const sent = () => called.filter(({ command }) => command === 'add_to_note');
    expect(sent()).toEqual([]);
    expect(screen.getByText(/Take another look at the three numbers/)).toBeVisible();
    await userEvent.clear(within(part).getByLabelText('How strong at the strongest'));
    await userEvent.click(screen.getByRole('button', { name: 'Keep the addition' }));
    expect(sent().at(-1)?.request).toMatchObject({
      addition: { dose: { trauma_minutes: 14, suds_start: 4, suds_peak: null } },
    });
  });

  it('is read in words, with what stood before it', async () => {
    const page = await pageWith({ trauma_minutes: 14 });
    installFake({ note_page: () => page });
    render(NotePage, { client: 'wren', session: 'wren-14' });
    const added = await screen.findByRole('region', { name: 'Added later' });
    expect(added).toHaveTextContent('How much the session held: 14 minutes with the hard part.');
    expect(added).toHaveTextContent('Before: 10 minutes with the hard part.');
  });
});
