//! What is written after a session: the alliance note, the private note, and what is added later.

mod dose;
mod finish;
mod more;

pub use dose::Dose;
pub use finish::{LATE_AFTER_DAYS, is_late, may_reopen};
pub use more::{Attunement, GroundingUse, PhaseFocus, RestStop};

use crate::check::{Check, counted};
use crate::pacing::scale::Aftermath;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most that one note may hold, all its fields together, in characters (domain 7.3).
pub const NOTE_LIMIT: usize = 20_000;

states! {
    /// How a note stands. A finished one may be opened again on the same day, by an act that keeps both.
    NoteState {
        /// Being written.
        Draft = "draft", locked: false, next: [Finished];
        /// Finished; only additions from here.
        Finished = "finished", locked: true, next: [Draft, Voided];
        /// Entered in error; still readable.
        Voided = "voided", locked: true, next: [];
    }
}

states! {
    /// An addition is finished the moment it is kept.
    AdditionState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// What was done, promised and left off. A blank field means nothing was noted, never that all was well.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AllianceNote {
    /// The day the session was on.
    pub session_on: NaiveDate,
    /// What we did.
    pub what_we_did: PrivateText,
    /// What the therapist promised; stands in the next brief.
    pub i_promised: PrivateText,
    /// Where it was left; stands in the next brief.
    pub left_off: PrivateText,
    /// Safety: what I saw and did. Asked for only when opened; never a score.
    pub safety: Option<PrivateText>,
    /// How it was between us.
    pub bond: Option<PrivateText>,
    /// What we are working towards.
    pub goals: Option<PrivateText>,
    /// How we go about it.
    pub tasks: Option<PrivateText>,
    /// The next right step, in the client's words.
    pub next_step: Option<PrivateText>,
    /// Whether what was agreed for the day was kept. Nothing until somebody answered.
    pub kept: Option<Kept>,
    /// What the client said about that, in their words.
    pub kept_client_view: Option<PrivateText>,
    /// Why it was written late, if it was; at most 300 characters.
    pub late_reason: Option<PrivateText>,
    /// What the client chose to work on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub worked_on: Option<PrivateText>,
    /// What it turned out to be about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub phase_focus: Option<PhaseFocus>,
    /// What the days since the session before were like, as the client said here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub aftermath: Option<Aftermath>,
    /// How much it held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub dose: Option<Dose>,
    /// Ways to settle that were offered or used, at most 40.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<GroundingUse>>"))]
    pub grounding: Vec<GroundingUse>,
    /// What was noticed and answered, at most 40 moments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Attunement>>"))]
    pub attunement: Vec<Attunement>,
    /// What I said about my own limits, at most 40 statements of 300 characters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<PrivateText>>"))]
    pub transparency: Vec<PrivateText>,
    /// How the ending was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub ending: Option<PrivateText>,
    /// Language and load: "shorter sentences", "no metaphors". Carried forward into the next brief.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub calibration: Option<PrivateText>,
    /// A rest from the work, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub rest_stop: Option<RestStop>,
    /// Whether a safety concern is open after it. Nothing where nothing was said; the newest word stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub safety_open: Option<bool>,
}

/// Whether what was agreed was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// All of it.
    Yes,
    /// Some of it.
    Partly,
    /// It was not.
    No,
    /// Hard to say.
    NotSure,
}

/// The therapist's own thoughts. In its own compartment: on no page made for a client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PrivateNote {
    /// The day it is about.
    pub about_on: NaiveDate,
    /// The thoughts, at most [`NOTE_LIMIT`] characters.
    pub text: PrivateText,
}

/// Something added to a finished note. The note stays as it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NoteAddition {
    /// What kind of addition.
    pub addition: Addition,
    /// The day it was added.
    pub added_on: NaiveDate,
    /// What is added, at most [`NOTE_LIMIT`] characters.
    pub text: PrivateText,
    /// For an amendment: what was wrong and what is right, at most 300 characters.
    pub what_changed: Option<PrivateText>,
    /// Why it is added, at most 300 characters. Never blank.
    pub reason: PrivateText,
    /// Who asked for it.
    pub requested_by: RequestedBy,
    /// For an amendment: how much the session held, where a number in the note was wrong. What it says stands over
    /// the note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub dose: Option<Dose>,
}

/// What kind of addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Addition {
    /// New information.
    Addendum,
    /// A correction.
    Amendment,
    /// The client's own words about the record.
    ClientStatement,
    /// The note was entered in error.
    Void,
}

/// Who asked for an addition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RequestedBy {
    /// The therapist.
    Therapist,
    /// The client.
    Client,
    /// A court.
    Court,
    /// Somebody who checks records.
    Auditor,
}

impl Record for AllianceNote {
    const KIND: Kind = Kind::AllianceNote;
    const BODY_VERSION: u32 = 1;
    type State = NoteState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.session_on)
    }

    /// All its fields together hold at most [`NOTE_LIMIT`] characters; more is refused with the count, never cut.
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("session_on", self.session_on);
        check.maybe_text("late_reason", self.late_reason.as_ref(), 300);
        self.check_more(&mut check);
        let late = self.late_reason.as_ref().map_or(0, PrivateText::length);
        let found =
            late + self.searchable_text().iter().map(|text| text.chars().count()).sum::<usize>();
        check.add_if(
            found > NOTE_LIMIT,
            "all",
            Problem::TooLong { limit: counted(NOTE_LIMIT), found: counted(found) },
        );
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let more = [
            &self.safety,
            &self.bond,
            &self.goals,
            &self.tasks,
            &self.next_step,
            &self.kept_client_view,
        ];
        let mut found =
            vec![self.what_we_did.as_str(), self.i_promised.as_str(), self.left_off.as_str()];
        let later = [&self.worked_on, &self.ending, &self.calibration];
        found.extend(more.into_iter().chain(later).flatten().map(PrivateText::as_str));
        let listed = self.grounding.iter().map(|used| &used.name).chain(&self.transparency);
        let listed = listed.chain(self.attunement.iter().flat_map(Attunement::texts));
        let listed = listed.chain(self.rest_stop.iter().flat_map(RestStop::texts));
        found.extend(listed.map(PrivateText::as_str));
        let label = self.dose.as_ref().and_then(|dose| dose.material_label.as_ref());
        found.extend(label.map(PrivateText::as_str));
        found
    }
}

impl AllianceNote {
    /// Looks at what may be said beside the fields of words.
    fn check_more(&self, check: &mut Check) {
        self.dose.iter().for_each(|dose| dose.check_into(check));
        self.rest_stop.iter().for_each(|rest| rest.check_into(check));
        check.count("grounding", self.grounding.len(), 40);
        check.count("attunement", self.attunement.len(), 40);
        check.count("transparency", self.transparency.len(), 40);
        for (at, used) in self.grounding.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("grounding", &used.name, 80);
        }
        for (at, moment) in self.attunement.iter().enumerate() {
            check.entry(Some(at));
            moment.check_into(check);
        }
        for (at, said) in self.transparency.iter().enumerate() {
            check.entry(Some(at));
            check.owed_text("transparency", said, 300);
        }
        check.entry(None);
    }
}

impl Record for PrivateNote {
    const KIND: Kind = Kind::PrivateNote;
    const BODY_VERSION: u32 = 1;
    type State = NoteState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.about_on)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PsychotherapyNote
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("about_on", self.about_on);
        check.text("text", &self.text, NOTE_LIMIT);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        vec![self.text.as_str()]
    }
}

impl Record for NoteAddition {
    const KIND: Kind = Kind::NoteAddition;
    const BODY_VERSION: u32 = 1;
    type State = AdditionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.added_on)
    }

    /// An amendment says what changed; only a void need say nothing more than why.
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("added_on", self.added_on);
        check.add_if(
            self.text.is_blank() && self.addition != Addition::Void,
            "text",
            Problem::Blank,
        );
        check.text("text", &self.text, NOTE_LIMIT);
        check.owed_text("reason", &self.reason, 300);
        check.maybe_text("what_changed", self.what_changed.as_ref(), 300);
        self.dose.iter().for_each(|dose| dose.check_into(&mut check));
        let corrects = self.addition == Addition::Amendment;
        check.add_if(self.dose.is_some() && !corrects, "dose", Problem::OutOfPlace);
        let says_what = self.what_changed.as_ref().is_some_and(|what| !what.is_blank());
        check.add_if(
            self.addition == Addition::Amendment && !says_what,
            "what_changed",
            Problem::Blank,
        );
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let mut found = vec![self.text.as_str(), self.reason.as_str()];
        found.extend(self.what_changed.iter().map(PrivateText::as_str));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn correction() -> NoteAddition {
        NoteAddition {
            addition: Addition::Amendment,
            added_on: "2026-03-07".parse().unwrap(),
            text: "Trauma work took 12 minutes, not 10.".into(),
            what_changed: Some("10 minutes to 12 minutes".into()),
            reason: "Timer read wrongly".into(),
            requested_by: RequestedBy::Therapist,
            dose: None,
        }
    }

    #[test]
    fn a_note_that_is_too_long_is_refused_with_the_count_over_all_its_fields() {
        let half = PrivateText::from("é".repeat(NOTE_LIMIT / 2));
        let full = AllianceNote {
            what_we_did: half.clone(),
            safety: Some(half),
            ..AllianceNote::default()
        };
        assert_eq!(full.check(), Ok(()));
        let over = AllianceNote { left_off: "x".into(), ..full };
        assert_eq!(
            over.check().unwrap_err()[0].problem,
            Problem::TooLong { limit: 20_000, found: 20_001 }
        );
    }

    #[test]
    fn no_addition_is_kept_without_a_reason() {
        assert_eq!(correction().check(), Ok(()));
        assert_eq!(
            NoteAddition { reason: " ".into(), ..correction() }.check().unwrap_err()[0].field,
            "reason"
        );
    }

    #[test]
    fn an_amendment_says_what_changed_and_an_addendum_need_not() {
        let silent = NoteAddition { what_changed: None, ..correction() };
        assert_eq!(silent.check().unwrap_err()[0].field, "what_changed");
        assert_eq!(NoteAddition { addition: Addition::Addendum, ..silent }.check(), Ok(()));
    }

    #[test]
    fn a_note_with_nothing_in_it_is_blank_until_one_answer_is_given() {
        assert!(AllianceNote::default().is_blank());
        assert!(!AllianceNote { kept: Some(Kept::NotSure), ..AllianceNote::default() }.is_blank());
    }
}
