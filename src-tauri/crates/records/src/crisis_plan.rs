//! A plan for hard moments, in the client's words. Never a promise, and apart from the agreement.

use crate::check::Check;
use crate::known::{Known, names_one_of};
use crate::{Audience, FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// After how many months a number has to be checked again before it is printed (domain 6.3).
const NUMBERS_HOLD_MONTHS: u32 = 12;

states! {
    /// One for each client; its revisions are its versions.
    CrisisPlanState {
        /// Being written.
        Draft = "draft", locked: false, next: [Active];
        /// In use.
        Active = "active", locked: false, next: [SetAside];
        /// Not in use.
        SetAside = "set_aside", locked: false, next: [Active];
    }
}

/// A plan for hard moments. Its parts, their order and their words are our own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CrisisPlan {
    /// Whom to call at once.
    pub danger_now: Vec<CallLine>,
    /// What I notice first.
    pub first_signs: Vec<PrivateText>,
    /// What would make the next hour safer where I am.
    pub safer_hour: Vec<PrivateText>,
    /// What has helped before.
    pub helped_before: Vec<PrivateText>,
    /// People.
    pub people: Vec<PersonLine>,
    /// What does not help.
    pub not_helpful: Vec<PrivateText>,
    /// What I hold on to.
    pub hold_on_to: Vec<PrivateText>,
    /// What I am willing to try first.
    pub try_first: Vec<PrivateText>,
    /// Afterwards.
    pub afterwards: Vec<PrivateText>,
    /// When to look at it again.
    pub review_on: Option<NaiveDate>,
    /// When it was used, and what came of it.
    pub used: Vec<PlanUse>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CallLine {
    /// Who, 1 to 80 characters.
    pub who: PrivateText,
    /// The number, 1 to 40 characters.
    pub number: PrivateText,
    /// When they answer, at most 60 characters.
    pub hours: Option<PrivateText>,
    /// When somebody last checked that the number is right.
    pub verified_on: NaiveDate,
}

/// A person in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PersonLine {
    /// What they are for.
    pub mode: PersonMode,
    /// Who, 1 to 160 characters.
    pub text: PrivateText,
}

/// What a person is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PersonMode {
    /// Good company.
    Company,
    /// Somebody I can tell how bad it is.
    CanTell,
}

/// That the plan was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanUse {
    /// On which day.
    pub used_on: NaiveDate,
    /// What helped, at most 300 characters.
    pub what_helped: Option<PrivateText>,
    /// What to change, at most 300 characters.
    pub what_to_change: Option<PrivateText>,
}

impl CallLine {
    /// Whether the number was checked within the last twelve months.
    pub fn is_fresh(&self, today: NaiveDate) -> bool {
        let until = self.verified_on.checked_add_months(Months::new(NUMBERS_HOLD_MONTHS));
        until.is_none_or(|until| until >= today)
    }
}

impl CrisisPlan {
    /// A plan in which nothing is written yet.
    pub fn blank() -> CrisisPlan {
        CrisisPlan {
            danger_now: Vec::new(),
            first_signs: Vec::new(),
            safer_hour: Vec::new(),
            helped_before: Vec::new(),
            people: Vec::new(),
            not_helpful: Vec::new(),
            hold_on_to: Vec::new(),
            try_first: Vec::new(),
            afterwards: Vec::new(),
            review_on: None,
            used: Vec::new(),
        }
    }

    /// What is owed before the plan is in use: a number that was checked, what is noticed first, what has helped.
    pub fn missing(&self, today: NaiveDate) -> Vec<&'static str> {
        let has_number = self.danger_now.iter().any(|line| line.is_fresh(today));
        [
            ("danger_now", has_number),
            ("first_signs", !self.first_signs.is_empty()),
            ("helped_before", !self.helped_before.is_empty()),
        ]
        .into_iter()
        .filter(|(_, is_there)| !is_there)
        .map(|(field, _)| field)
        .collect()
    }

    /// Which lines about people name somebody who may not stand on a paper.
    pub fn lines_naming(&self, names: &[Known]) -> Vec<usize> {
        let lines = self.people.iter().enumerate();
        let named = lines.filter(|(_, line)| names_one_of(line.text.as_str(), names));
        named.map(|(at, _)| at).collect()
    }

    fn parts(&self) -> [(&'static str, &Vec<PrivateText>); 7] {
        [
            ("first_signs", &self.first_signs),
            ("safer_hour", &self.safer_hour),
            ("helped_before", &self.helped_before),
            ("not_helpful", &self.not_helpful),
            ("hold_on_to", &self.hold_on_to),
            ("try_first", &self.try_first),
            ("afterwards", &self.afterwards),
        ]
    }
}

/// Looks at a list of at most eight entries, one after the other.
fn each<T>(check: &mut Check, field: &'static str, lines: &[T], look: impl Fn(&mut Check, &T)) {
    check.count(field, lines.len(), 8);
    for (at, line) in lines.iter().enumerate() {
        check.entry(Some(at));
        look(check, line);
    }
    check.entry(None);
}

impl Record for CrisisPlan {
    const KIND: Kind = Kind::CrisisPlan;
    const BODY_VERSION: u32 = 1;
    type State = CrisisPlanState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn audience(&self) -> Audience {
        Audience::ClientDocument
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        for (field, lines) in self.parts() {
            each(&mut check, field, lines, |check, line| check.owed_line(field, line, 160));
        }
        each(&mut check, "danger_now", &self.danger_now, |check, line| {
            check.owed_line("who", &line.who, 80);
            check.owed_line("number", &line.number, 40);
            check.maybe_line("hours", line.hours.as_ref(), 60);
            check.day("verified_on", line.verified_on);
        });
        each(&mut check, "people", &self.people, |check, line| {
            check.owed_line("people", &line.text, 160);
        });
        check.maybe_day("review_on", self.review_on);
        check.count("used", self.used.len(), 200);
        for (at, used) in self.used.iter().enumerate() {
            check.entry(Some(at));
            check.day("used_on", used.used_on);
            check.maybe_text("what_helped", used.what_helped.as_ref(), 300);
            check.maybe_text("what_to_change", used.what_to_change.as_ref(), 300);
        }
        check.entry(None);
        let promised = self.parts().into_iter().find(|(_, lines)| {
            lines.iter().any(|line| crate::agreement::promises_safety(line.as_str()))
        });
        if let Some((field, _)) = promised {
            check.add(field, Problem::APromise);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let lines = self.parts().into_iter().flat_map(|(_, lines)| lines);
        let people = self.people.iter().map(|line| &line.text);
        lines.chain(people).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_names_somebody_is_found_and_one_that_only_holds_the_letters_is_not() {
        let line = |text: &str| PersonLine { mode: PersonMode::Company, text: text.into() };
        let people = vec![line("Cal (brother)"), line("Calm people at the allotment"), line("cal")];
        let plan = CrisisPlan { people, ..CrisisPlan::blank() };
        assert_eq!(plan.lines_naming(&Known::names(["Cal"])), [0, 2]);
        assert!(plan.lines_naming(&Known::names(["", " "])).is_empty());
    }
}
