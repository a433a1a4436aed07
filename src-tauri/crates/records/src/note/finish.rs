//! Finishing a note, opening it again the same day, and what may follow it.

use super::{Addition, AllianceNote, NoteState};
use crate::{Kind, Moment, Record, State};
use chrono::NaiveDate;

/// After how many days a note counts as written late: 72 hours, counted from the end of the session's day.
pub const LATE_AFTER_DAYS: i64 = 3;

/// Whether a note that was finished then may be opened again now: on the same calendar day, as each clock showed it.
pub fn may_reopen(locked_at: Moment, now: Moment) -> bool {
    locked_at.day() == now.day()
}

/// Whether a note about that day, finished then, was written late. Late is told, never stamped by time alone.
pub fn is_late(about_on: NaiveDate, finished: Moment) -> bool {
    (finished.day() - about_on).num_days() > LATE_AFTER_DAYS
}

impl NoteState {
    /// Whether a note may go to another state now. The one way back to a draft is on the day it was finished.
    pub fn may_become_now(self, next: NoteState, locked_at: Option<Moment>, now: Moment) -> bool {
        let is_on_time = next != NoteState::Draft
            || locked_at.is_some_and(|locked_at| may_reopen(locked_at, now));
        self.may_become(next) && is_on_time
    }

    /// Whether somebody may write a draft of that kind about a note in this state.
    ///
    /// A note that is being written is drafted itself; about a finished or voided one only an addition is.
    pub fn may_be_drafted_as(self, drafted: Kind) -> bool {
        match self {
            NoteState::Draft => matches!(drafted, Kind::AllianceNote | Kind::PrivateNote),
            NoteState::Finished | NoteState::Voided => drafted == Kind::NoteAddition,
        }
    }
}

impl Addition {
    /// What becomes of the note that it is added to; nothing when the note stays as it is.
    pub fn state_of_note(self) -> Option<NoteState> {
        match self {
            Addition::Void => Some(NoteState::Voided),
            Addition::Addendum | Addition::Amendment | Addition::ClientStatement => None,
        }
    }
}

impl AllianceNote {
    /// A note on which nothing was noted yet.
    pub fn about(session_on: NaiveDate) -> AllianceNote {
        AllianceNote { session_on, ..AllianceNote::default() }
    }

    /// Whether nothing at all was written in it.
    pub fn is_blank(&self) -> bool {
        let is_answered = self.kept.is_some()
            || self.phase_focus.is_some()
            || self.aftermath.is_some()
            || self.safety_open.is_some()
            || self.rest_stop.is_some()
            || self.dose.as_ref().is_some_and(|dose| !dose.is_blank());
        !is_answered && self.searchable_text().iter().all(|text| text.trim().is_empty())
    }

    /// A new note that starts from this one: what was promised and the next step, and nothing else.
    pub fn carried_over(&self, session_on: NaiveDate) -> AllianceNote {
        AllianceNote {
            i_promised: self.i_promised.clone(),
            next_step: self.next_step.clone(),
            ..AllianceNote::about(session_on)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use proptest::prelude::*;

    fn moment(text: &str) -> Moment {
        Moment::from(DateTime::parse_from_rfc3339(text).unwrap())
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_finished_note_may_be_opened_again_until_midnight_where_the_therapist_is() {
        let finished = moment("2026-03-05T19:20:00-05:00");
        assert!(may_reopen(finished, moment("2026-03-05T23:59:00-05:00")));
        assert!(!may_reopen(finished, moment("2026-03-06T00:00:00-05:00")));
    }

    #[test]
    fn a_note_is_late_from_the_fourth_day_after() {
        assert!(!is_late(day("2026-03-05"), moment("2026-03-08T23:00:00+00:00")));
        assert!(is_late(day("2026-03-05"), moment("2026-03-09T00:10:00+00:00")));
        assert!(is_late(day("2026-03-10"), moment("2026-03-16T09:05:00-05:00")));
    }

    #[test]
    fn about_a_finished_note_only_an_addition_may_be_drafted() {
        assert!(NoteState::Draft.may_be_drafted_as(Kind::AllianceNote));
        assert!(!NoteState::Finished.may_be_drafted_as(Kind::AllianceNote));
        assert!(NoteState::Finished.may_be_drafted_as(Kind::NoteAddition));
        assert!(!NoteState::Draft.may_be_drafted_as(Kind::NoteAddition));
    }

    #[test]
    fn a_note_that_starts_from_another_takes_the_promise_and_the_next_step_alone() {
        let last = AllianceNote {
            what_we_did: "walked round the room".into(),
            i_promised: "ring the surgery".into(),
            next_step: Some("open the post".into()),
            ..AllianceNote::about(day("2026-03-05"))
        };
        let next = last.carried_over(day("2026-03-12"));
        assert!(next.what_we_did.is_blank() && next.left_off.is_blank());
        assert_eq!(
            (next.i_promised, next.next_step, next.session_on),
            (last.i_promised, last.next_step, day("2026-03-12"))
        );
    }

    #[test]
    fn voiding_is_the_only_addition_that_changes_how_a_note_stands() {
        assert_eq!(Addition::Void.state_of_note(), Some(NoteState::Voided));
        assert_eq!(Addition::Amendment.state_of_note(), None);
    }

    proptest! {
        #[test]
        fn nothing_but_opening_it_the_same_day_makes_a_note_a_draft_again(
            from in prop::sample::select(NoteState::ALL), locked in 0i64..4_000_000_000_000, passed in 0i64..400_000_000,
            offset in -720i16..=720,
        ) {
            let locked_at = Moment { at: locked, offset };
            let now = Moment { at: locked + passed, offset };
            let may = from.may_become_now(NoteState::Draft, Some(locked_at), now);
            prop_assert_eq!(may, from == NoteState::Finished && locked_at.day() == now.day());
            prop_assert!(!from.may_become_now(NoteState::Draft, None, now));
        }
    }
}
