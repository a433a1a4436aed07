//! What is taken to supervision, and what came of it.
//!
//! Domain 9.1 and 7.1: an item holds the therapist's own sentence without a name; whose record it came of is a link
//! and never stands on a paper. Nothing of it goes into a client's record.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, State, states};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// How far a meeting came.
    SupervisionState {
        /// It is planned.
        Planned = "planned", locked: false, next: [Held];
        /// It was held.
        Held = "held", locked: false, next: [WrittenUp, Planned];
        /// What was decided is written down.
        WrittenUp = "written_up", locked: false, next: [Held];
    }
}

states! {
    /// How something that is taken to supervision stands.
    SupervisionItemState {
        /// It waits.
        Waiting = "waiting", locked: false, next: [Discussed, SetAside];
        /// It was talked about.
        Discussed = "discussed", locked: false, next: [Waiting];
        /// It is not taken there after all.
        SetAside = "set_aside", locked: false, next: [Waiting];
    }
}

/// A meeting for supervision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SupervisionEntry {
    /// On which day it is or was.
    pub on: NaiveDate,
    /// How long it counts, in quarters of an hour, 1 to 32: a quarter of an hour to eight hours. Group time is counted as
    /// the therapist's own body counts it, and typed so.
    pub quarters: Option<u8>,
    /// With whom, at most 120 characters. Nobody who comes.
    pub with: Option<PrivateText>,
    /// In which form.
    pub mode: SupervisionMode,
    /// What was decided, at most 1000 characters.
    pub decision: Option<PrivateText>,
    /// When to come back to it.
    pub follow_up_on: Option<NaiveDate>,
}

/// In which form supervision is had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SupervisionMode {
    /// With one supervisor.
    OneToOne,
    /// In a group with a supervisor.
    Group,
    /// Among peers.
    Peer,
    /// A call to somebody, for one question.
    ConsultCall,
}

/// Something that is taken to supervision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SupervisionItem {
    /// What it is about, in the therapist's own words and without a name; 1 to 300 characters.
    pub sentence: PrivateText,
    /// Under which theme it stands.
    pub theme: SupervisionTheme,
    /// On which day it was noted.
    pub noted_on: NaiveDate,
    /// What came of it, at most 300 characters.
    pub outcome: Option<PrivateText>,
}

/// What a question for supervision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SupervisionTheme {
    /// A strain.
    Rupture,
    /// A line, and what went over it.
    Boundary,
    /// How much a session holds.
    Dose,
    /// The therapist's own reaction.
    OwnReaction,
    /// Culture, language, power.
    Culture,
    /// Safety.
    Safety,
    /// An ending.
    Ending,
    /// What has to be kept and written.
    Admin,
    /// Something else.
    Other,
}

impl SupervisionTheme {
    /// Every theme, in the order in which they stand.
    pub const ALL: [SupervisionTheme; 9] = [
        SupervisionTheme::Rupture,
        SupervisionTheme::Boundary,
        SupervisionTheme::Dose,
        SupervisionTheme::OwnReaction,
        SupervisionTheme::Culture,
        SupervisionTheme::Safety,
        SupervisionTheme::Ending,
        SupervisionTheme::Admin,
        SupervisionTheme::Other,
    ];

    /// The theme that a record of some kind suggests.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most kinds suggest no theme")]
    pub fn of(kind: Kind) -> SupervisionTheme {
        match kind {
            Kind::Rupture => SupervisionTheme::Rupture,
            Kind::OwnReaction => SupervisionTheme::OwnReaction,
            Kind::BoundaryEvent | Kind::BoundaryLine => SupervisionTheme::Boundary,
            Kind::PacingPlan | Kind::PacingRun => SupervisionTheme::Dose,
            Kind::CrisisPlan => SupervisionTheme::Safety,
            Kind::EndingPlan => SupervisionTheme::Ending,
            _ => SupervisionTheme::Other,
        }
    }
}

impl SupervisionEntry {
    /// Whether what is written in it is enough to stand so: a meeting that was held counts some time, and one that is
    /// written up says what was decided.
    pub fn may_be(&self, state: SupervisionState) -> Result<(), FieldProblem> {
        let owes = |field| Err(FieldProblem { field, at: None, problem: Problem::Blank });
        let has_decision = self.decision.as_ref().is_some_and(|text| !text.is_blank());
        match state {
            SupervisionState::Planned => Ok(()),
            SupervisionState::Held | SupervisionState::WrittenUp if self.quarters.is_none() => {
                owes("quarters")
            }
            SupervisionState::WrittenUp if !has_decision => owes("decision"),
            SupervisionState::Held | SupervisionState::WrittenUp => Ok(()),
        }
    }

    /// Whether a planned meeting is so near that one gathers what waits: today, within two days, or past and not marked.
    pub fn is_near(&self, state: SupervisionState, today: NaiveDate) -> bool {
        let until = today.checked_add_days(Days::new(2)).unwrap_or(today);
        state == SupervisionState::Planned && self.on <= until
    }

    /// Whether it counts among the hours of a month.
    pub fn counts_in(&self, state: SupervisionState, year: i32, month: u32) -> bool {
        use chrono::Datelike;
        state != SupervisionState::Planned && self.on.year() == year && self.on.month() == month
    }
}

impl SupervisionState {
    /// The way from here to there, one step at a time.
    pub fn steps_to(self, to: SupervisionState) -> Option<Vec<SupervisionState>> {
        if self == to {
            return Some(Vec::new());
        }
        let through = [SupervisionState::Held];
        if self.may_become(to) {
            return Some(vec![to]);
        }
        let step = through.into_iter().find(|step| self.may_become(*step) && step.may_become(to));
        step.map(|step| vec![step, to])
    }
}

impl Record for SupervisionEntry {
    const KIND: Kind = Kind::SupervisionEntry;
    const BODY_VERSION: u32 = 1;
    type State = SupervisionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::Reflection
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("on", self.on);
        if let Some(quarters) = self.quarters {
            check.range("quarters", i32::from(quarters), 1, 32);
        }
        check.maybe_line("with", self.with.as_ref(), 120);
        check.maybe_text("decision", self.decision.as_ref(), 1000);
        check.maybe_day("follow_up_on", self.follow_up_on);
        let is_before = self.follow_up_on.is_some_and(|day| day < self.on);
        check.add_if(is_before, "follow_up_on", Problem::EndsBeforeItBegins);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.with.iter().chain(&self.decision).map(PrivateText::as_str).collect()
    }
}

impl Record for SupervisionItem {
    const KIND: Kind = Kind::SupervisionItem;
    const BODY_VERSION: u32 = 1;
    type State = SupervisionItemState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.noted_on)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::Reflection
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_text("sentence", &self.sentence, 300);
        check.day("noted_on", self.noted_on);
        check.maybe_text("outcome", self.outcome.as_ref(), 300);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        std::iter::once(&self.sentence).chain(&self.outcome).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> SupervisionEntry {
        SupervisionEntry {
            on: "2026-03-17".parse().unwrap(),
            quarters: Some(6),
            with: Some("A. Brandt".into()),
            mode: SupervisionMode::OneToOne,
            decision: None,
            follow_up_on: None,
        }
    }

    #[test]
    fn what_was_held_counts_some_time_and_what_is_written_up_says_what_was_decided() {
        assert_eq!(entry().may_be(SupervisionState::Held), Ok(()));
        let owed = entry().may_be(SupervisionState::WrittenUp).unwrap_err();
        assert_eq!(owed.field, "decision");
        let decided = SupervisionEntry { decision: Some("Earlier close.".into()), ..entry() };
        assert_eq!(decided.may_be(SupervisionState::WrittenUp), Ok(()));
        let untimed = SupervisionEntry { quarters: None, ..decided };
        assert_eq!(untimed.may_be(SupervisionState::WrittenUp).unwrap_err().field, "quarters");
        assert_eq!(untimed.may_be(SupervisionState::Planned), Ok(()));
    }

    #[test]
    fn hours_go_from_a_quarter_to_eight() {
        for (quarters, is_right) in [(0, false), (1, true), (32, true), (33, false)] {
            let one = SupervisionEntry { quarters: Some(quarters), ..entry() };
            assert_eq!(one.check().is_ok(), is_right, "{quarters}");
        }
    }

    #[test]
    fn a_meeting_is_near_from_two_days_before_on_until_it_was_held() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!entry().is_near(SupervisionState::Planned, day("2026-03-14")));
        assert!(entry().is_near(SupervisionState::Planned, day("2026-03-15")));
        assert!(entry().is_near(SupervisionState::Planned, day("2026-03-20")));
        assert!(!entry().is_near(SupervisionState::Held, day("2026-03-16")));
    }

    #[test]
    fn only_what_was_held_counts_in_its_own_month() {
        assert!(entry().counts_in(SupervisionState::Held, 2026, 3));
        assert!(!entry().counts_in(SupervisionState::Planned, 2026, 3));
        assert!(!entry().counts_in(SupervisionState::WrittenUp, 2026, 4));
    }

    #[test]
    fn writing_up_goes_through_having_been_held() {
        use SupervisionState::{Held, Planned, WrittenUp};
        assert_eq!(Planned.steps_to(WrittenUp), Some(vec![Held, WrittenUp]));
        assert_eq!(WrittenUp.steps_to(Planned), Some(vec![Held, Planned]));
        assert_eq!(Held.steps_to(Held), Some(Vec::new()));
    }
}
