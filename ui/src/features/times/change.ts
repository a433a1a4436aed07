/** A change of time while it is written down. Nothing is chosen beforehand but what the session says itself. */
import type { ChangedBy } from '@/bindings/ChangedBy';
import type { HowTold } from '@/bindings/HowTold';
import type { ScheduleChange } from '@/bindings/ScheduleChange';
import type { ScheduleChangeView } from '@/bindings/ScheduleChangeView';
import type { SessionTimes } from '@/bindings/SessionTimes';
import type { TimeChange } from '@/bindings/TimeChange';

/** What the form holds. */
export type ChangeForm = {
  session: string | null;
  what: TimeChange | null;
  by: ChangedBy | null;
  changed_on: string;
  notice_hours: number | null;
  reason_shown: string;
  how_told: HowTold | null;
  alternatives_offered: number | null;
  acknowledged: 'yes' | 'no' | null;
  client_view: string;
  /** The revision that was there when it was begun; nothing for a new one. */
  from_rev: number | null;
};

/** What the form begins with for a session: what became of it is recorded already. */
export function blankChange(of: SessionTimes | null, today: string): ChangeForm {
  const said: { what: TimeChange | null; by: ChangedBy | null } =
    of?.state === 'moved'
      ? { what: 'moved', by: of.by }
      : of?.state === 'cancelled_by_therapist'
        ? { what: 'called_off', by: 'therapist' }
        : of?.state === 'cancelled_by_client'
          ? { what: 'called_off', by: 'client' }
          : { what: null, by: null };
  return {
    session: of?.session ?? null,
    ...said,
    changed_on: today,
    notice_hours: null,
    reason_shown: '',
    how_told: null,
    alternatives_offered: null,
    acknowledged: null,
    client_view: '',
    from_rev: null,
  };
}

/** One that is there, as a form. */
export function changeForm({ change, of, rev }: ScheduleChangeView): ChangeForm {
  const { impact_acknowledged: is, ...rest } = change;
  return {
    session: of.session,
    ...rest,
    reason_shown: change.reason_shown ?? '',
    client_view: change.client_view ?? '',
    acknowledged: is === null ? null : is ? 'yes' : 'no',
    from_rev: rev,
  };
}

/**
 * The form as it is kept, or nothing while it is not whole. A change by the client carries their words and a reason
 * they gave, and of the rest only what was `kept` of it before.
 */
export function changeOf(form: ChangeForm, kept: ScheduleChange | null): ScheduleChange | null {
  const { what, by, changed_on } = form;
  if (form.session === null || what === null || by === null || changed_on === '') return null;
  const words = {
    what,
    by,
    changed_on,
    reason_shown: form.reason_shown.trim() || null,
    client_view: form.client_view.trim() || null,
  };
  if (by === 'client')
    return {
      ...words,
      notice_hours: kept?.notice_hours ?? null,
      how_told: kept?.how_told ?? null,
      alternatives_offered: kept?.alternatives_offered ?? null,
      impact_acknowledged: kept?.impact_acknowledged ?? null,
    };
  return {
    ...words,
    notice_hours: form.notice_hours,
    how_told: form.how_told,
    alternatives_offered: form.alternatives_offered,
    impact_acknowledged: form.acknowledged === null ? null : form.acknowledged === 'yes',
  };
}
