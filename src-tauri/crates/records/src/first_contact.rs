//! What is told at the beginning: when each thing was talked about, what was asked, what was handed over.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// One for each client; its revisions are its history.
    FirstContactState {
        /// As it is now.
        Current = "current", locked: false, next: [];
    }
}

/// What is told at the beginning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FirstContact {
    /// What was talked about; a point that is not here was not talked about yet.
    pub points: Vec<PointTold>,
}

/// One thing that was talked about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PointTold {
    /// Which.
    pub point: Point,
    /// On which day.
    pub discussed_on: NaiveDate,
    /// What the client asked, at most 400 characters.
    pub client_questions: Option<PrivateText>,
    /// What was handed over, at most 200 characters.
    pub handed_over: Option<PrivateText>,
}

/// What is talked about at the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// What stays between them, and where that ends.
    ConfidentialityAndLimits,
    /// Who the therapist is, and is not.
    Role,
    /// What they may do together, what may be hard, what else there is.
    PossibleInterventions,
    /// What is written down, where it is kept, who may read it.
    Data,
    /// How they look at whether it helps.
    HowProgressIsLookedAt,
}

impl Point {
    /// Every point, in the order in which they are told.
    pub const ALL: [Point; 5] = [
        Point::ConfidentialityAndLimits,
        Point::Role,
        Point::PossibleInterventions,
        Point::Data,
        Point::HowProgressIsLookedAt,
    ];
}

impl FirstContact {
    /// What was not talked about yet.
    pub fn still_to_tell(&self) -> Vec<Point> {
        let is_told = |point: &Point| self.points.iter().any(|told| told.point == *point);
        Point::ALL.into_iter().filter(|point| !is_told(point)).collect()
    }
}

impl Record for FirstContact {
    const KIND: Kind = Kind::FirstContact;
    const BODY_VERSION: u32 = 1;
    type State = FirstContactState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.points.iter().map(|told| told.discussed_on).max()
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        for (at, told) in self.points.iter().enumerate() {
            check.entry(Some(at));
            check.day("discussed_on", told.discussed_on);
            check.maybe_text("client_questions", told.client_questions.as_ref(), 400);
            check.maybe_text("handed_over", told.handed_over.as_ref(), 200);
            let is_there = self.points.iter().take(at).any(|before| before.point == told.point);
            check.add_if(is_there, "point", Problem::Twice);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = self.points.iter().flat_map(|told| [&told.client_questions, &told.handed_over]);
        said.flatten().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_is_not_told_again_and_stands_there_once() {
        let told = PointTold {
            point: Point::Data,
            discussed_on: NaiveDate::default(),
            client_questions: None,
            handed_over: None,
        };
        let contact = FirstContact { points: vec![told.clone()] };
        assert_eq!(contact.still_to_tell().len(), 4);
        assert!(!contact.still_to_tell().contains(&Point::Data));
        assert_eq!(contact.check(), Ok(()));
        assert!(FirstContact { points: vec![told.clone(), told] }.check().is_err());
    }
}
