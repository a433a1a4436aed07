//! A walk through the space with all five senses: what was found, what to change, and when to walk again.
//!
//! Domain 9.3. Each change that is wanted has somebody who sees to it, or rests with "not now".

use crate::check::Check;
use crate::sensitivity::Sensed;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far a walk came.
    WorkspaceState {
        /// Walked; what is to change is not all given to somebody.
        Open = "open", locked: false, next: [Acted];
        /// Each change has somebody who sees to it, or rests.
        Acted = "acted", locked: false, next: [Closed, Open];
        /// Nothing of it is to be done any more.
        Closed = "closed", locked: false, next: [Acted];
    }
}

/// A walk through one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WorkspaceReview {
    /// On which day.
    pub walked_on: NaiveDate,
    /// Where.
    pub place: WalkPlace,
    /// With whom.
    pub walked_as: WalkedAs,
    /// What was found, at most 40.
    pub findings: Vec<WalkFinding>,
    /// When to walk again.
    pub next_on: Option<NaiveDate>,
}

/// Something that was found on a walk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WalkFinding {
    /// Which sense, or which part of the way.
    pub stop: WalkStop,
    /// What it is like, 1 to 200 characters.
    pub as_found: PrivateText,
    /// What to change, at most 200 characters.
    pub change: Option<PrivateText>,
    /// By when.
    pub by: Option<NaiveDate>,
    /// Who sees to it, at most 80 characters.
    pub owner: Option<PrivateText>,
    /// Whether it is left as it is for now.
    pub is_not_now: bool,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

/// Where one walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WalkPlace {
    /// The room and the way to it.
    Room,
    /// A meeting on the screen.
    Online,
    /// Out of doors.
    Outdoors,
}

/// With whom one walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WalkedAs {
    /// Alone.
    Alone,
    /// With somebody who comes.
    WithAClient,
    /// With a colleague.
    WithAPeer,
}

/// A sense, or a part of the way, at which one stops on a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WalkStop {
    /// What is seen.
    See,
    /// What is heard.
    Hear,
    /// What is smelled.
    Smell,
    /// What is touched.
    Touch,
    /// What is tasted: water, tea.
    Taste,
    /// The way in.
    WayIn,
    /// The way out.
    WayOut,
    /// A key, a bell or a code that is needed.
    Key,
    /// The restroom.
    Restroom,
    /// Who can see or hear what happens.
    Privacy,
    /// A seat with the door in view.
    Seat,
    /// The light.
    Light,
    /// Whether it can be without scent.
    Scent,
    /// Steps, width, rest.
    Access,
    /// What is met first.
    FirstMet,
    /// On the screen: what is behind one.
    Background,
    /// On the screen: sounds that break in.
    Sounds,
    /// On the screen: who hears it.
    Headphones,
}

impl WalkStop {
    /// Every stop, in the order of a walk.
    pub const ALL: [WalkStop; 18] = [
        WalkStop::See,
        WalkStop::Hear,
        WalkStop::Smell,
        WalkStop::Touch,
        WalkStop::Taste,
        WalkStop::WayIn,
        WalkStop::WayOut,
        WalkStop::Key,
        WalkStop::Restroom,
        WalkStop::Privacy,
        WalkStop::Seat,
        WalkStop::Light,
        WalkStop::Scent,
        WalkStop::Access,
        WalkStop::FirstMet,
        WalkStop::Background,
        WalkStop::Sounds,
        WalkStop::Headphones,
    ];

    /// Whether one stops there in such a place. A screen has no way in, and a path no background.
    pub fn is_at(self, place: WalkPlace) -> bool {
        match self {
            WalkStop::See | WalkStop::Hear | WalkStop::Privacy | WalkStop::FirstMet => true,
            WalkStop::Background | WalkStop::Sounds | WalkStop::Headphones => {
                place == WalkPlace::Online
            }
            WalkStop::Light => place != WalkPlace::Outdoors,
            WalkStop::Key | WalkStop::Scent => place == WalkPlace::Room,
            WalkStop::Smell
            | WalkStop::Touch
            | WalkStop::Taste
            | WalkStop::WayIn
            | WalkStop::WayOut
            | WalkStop::Restroom
            | WalkStop::Seat
            | WalkStop::Access => place != WalkPlace::Online,
        }
    }

    /// What a person may be sensitive to there.
    pub fn senses(self) -> Sensed {
        match self {
            WalkStop::See | WalkStop::Light | WalkStop::Background => Sensed::See,
            WalkStop::Hear | WalkStop::Sounds | WalkStop::Headphones => Sensed::Hear,
            WalkStop::Smell | WalkStop::Scent => Sensed::Smell,
            WalkStop::Touch => Sensed::Touch,
            WalkStop::Taste => Sensed::Taste,
            WalkStop::WayIn
            | WalkStop::WayOut
            | WalkStop::Key
            | WalkStop::Restroom
            | WalkStop::Access => Sensed::Way,
            WalkStop::Seat => Sensed::Seat,
            WalkStop::Privacy | WalkStop::FirstMet => Sensed::Other,
        }
    }
}

impl WalkFinding {
    /// Whether something is to be changed and nobody has done it, or left it for now.
    pub fn waits(&self) -> bool {
        self.change.is_some() && self.done_on.is_none() && !self.is_not_now
    }

    /// Whether it waits, and its day has come.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.waits() && self.by.is_some_and(|by| by <= today)
    }

    /// Whether somebody sees to the change, if one is wanted.
    fn is_owned(&self) -> bool {
        !self.waits() || self.owner.as_ref().is_some_and(|owner| !owner.is_blank())
    }

    fn check_into(&self, check: &mut Check) {
        check.owed_line("as_found", &self.as_found, 200);
        check.maybe_line("change", self.change.as_ref(), 200);
        check.maybe_line("owner", self.owner.as_ref(), 80);
        check.maybe_day("by", self.by);
        check.maybe_day("done_on", self.done_on);
        let has_no_change = self.change.as_ref().is_none_or(PrivateText::is_blank);
        let is_seen_to =
            self.by.is_some() || self.owner.is_some() || self.is_not_now || self.done_on.is_some();
        check.add_if(has_no_change && is_seen_to, "change", Problem::WithoutItsPair);
        let is_both = self.is_not_now && self.done_on.is_some();
        check.add_if(is_both, "done_on", Problem::OutOfPlace);
    }
}

impl WorkspaceReview {
    /// How it stands by what is written in it (domain 9.3): open while a change has nobody, closed once nothing waits.
    pub fn stands(&self) -> WorkspaceState {
        if !self.findings.iter().any(WalkFinding::waits) {
            return WorkspaceState::Closed;
        }
        let is_acted = self.findings.iter().all(WalkFinding::is_owned);
        if is_acted { WorkspaceState::Acted } else { WorkspaceState::Open }
    }
}

impl Record for WorkspaceReview {
    const KIND: Kind = Kind::WorkspaceReview;
    const BODY_VERSION: u32 = 1;
    type State = WorkspaceState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.walked_on)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("walked_on", self.walked_on);
        check.maybe_day("next_on", self.next_on);
        let is_before = self.next_on.is_some_and(|next| next <= self.walked_on);
        check.add_if(is_before, "next_on", Problem::EndsBeforeItBegins);
        check.count("findings", self.findings.len(), 40);
        for (at, finding) in self.findings.iter().enumerate() {
            check.entry(Some(at));
            finding.check_into(&mut check);
            check.add_if(!finding.stop.is_at(self.place), "stop", Problem::OutOfPlace);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for finding in &self.findings {
            found.push(finding.as_found.as_str());
            found.extend(finding.change.iter().chain(&finding.owner).map(PrivateText::as_str));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn finding(change: Option<&str>) -> WalkFinding {
        WalkFinding {
            stop: WalkStop::Smell,
            as_found: "Strong cleaner in the hall".into(),
            change: change.map(Into::into),
            by: None,
            owner: None,
            is_not_now: false,
            done_on: None,
        }
    }

    fn walk(findings: Vec<WalkFinding>) -> WorkspaceReview {
        WorkspaceReview {
            walked_on: day("2026-02-02"),
            place: WalkPlace::Room,
            walked_as: WalkedAs::WithAPeer,
            findings,
            next_on: Some(day("2026-08-03")),
        }
    }

    #[test]
    fn each_change_has_somebody_or_rests_before_a_walk_counts_as_acted() {
        let wanted = finding(Some("Ask for one without scent"));
        assert_eq!(walk(vec![wanted.clone()]).stands(), WorkspaceState::Open);
        let owned = WalkFinding { owner: Some("The cleaner".into()), ..wanted.clone() };
        let mut both = walk(vec![owned.clone(), wanted.clone()]);
        assert_eq!(both.stands(), WorkspaceState::Open, "one of two has nobody");
        both.findings[1].is_not_now = true;
        assert_eq!(both.stands(), WorkspaceState::Acted);
        both.findings[0].done_on = Some(day("2026-02-09"));
        assert_eq!(both.stands(), WorkspaceState::Closed);
        assert_eq!(walk(vec![finding(None)]).stands(), WorkspaceState::Closed, "nothing to change");
    }

    #[test]
    fn a_finding_is_due_from_its_day_on_until_it_is_done_or_left() {
        let by = WalkFinding { by: Some(day("2026-02-16")), ..finding(Some("Plane the edge")) };
        assert!(!by.is_due(day("2026-02-15")));
        assert!(by.is_due(day("2026-02-16")));
        assert!(!WalkFinding { is_not_now: true, ..by.clone() }.is_due(day("2026-03-01")));
        assert!(!WalkFinding { done_on: Some(day("2026-02-10")), ..by }.is_due(day("2026-03-01")));
    }

    #[test]
    fn nothing_is_owed_by_a_day_where_nothing_is_to_change() {
        let odd = WalkFinding { by: Some(day("2026-02-16")), ..finding(None) };
        assert_eq!(walk(vec![odd]).check().unwrap_err()[0].field, "change");
        let odd = WalkFinding {
            is_not_now: true,
            done_on: Some(day("2026-02-03")),
            ..finding(Some("Ask"))
        };
        assert_eq!(walk(vec![odd]).check().unwrap_err()[0].field, "done_on");
        let early = WorkspaceReview { next_on: Some(day("2026-02-02")), ..walk(Vec::new()) };
        assert_eq!(early.check().unwrap_err()[0].field, "next_on");
    }

    #[test]
    fn a_screen_has_no_smell_and_a_room_no_background() {
        let at = |place| WalkStop::ALL.into_iter().filter(move |stop| stop.is_at(place));
        assert!(at(WalkPlace::Online).all(|stop| stop != WalkStop::Smell));
        assert!(at(WalkPlace::Room).all(|stop| stop != WalkStop::Background));
        assert_eq!(at(WalkPlace::Room).count(), 15);
        let online = WorkspaceReview { place: WalkPlace::Online, ..walk(vec![finding(None)]) };
        assert_eq!(online.check().unwrap_err()[0].field, "stop");
    }

    #[test]
    fn a_walk_goes_on_and_back_one_step_at_a_time() {
        assert!(WorkspaceState::Open.may_become(WorkspaceState::Acted));
        assert!(!WorkspaceState::Open.may_become(WorkspaceState::Closed));
        assert!(WorkspaceState::Closed.may_become(WorkspaceState::Acted));
    }
}
