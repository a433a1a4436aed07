//! People around a client: who they are, whether they are safe, and what they may be told.

use crate::check::Check;
use crate::consent::Standing;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// Whether somebody is on the client's list.
    SupportState {
        /// On the list.
        Listed = "listed", locked: false, next: [Paused, Removed];
        /// Not for now.
        Paused = "paused", locked: false, next: [Listed, Removed];
        /// Taken off. What is known of them stays.
        Removed = "removed", locked: false, next: [Listed];
    }
}

states! {
    /// How far somebody's say for a client is known. The program never decides who is right.
    AuthorityState {
        /// They say so.
        Claimed = "claimed", locked: false, next: [Evidenced, Disputed, Ended];
        /// A paper was seen.
        Evidenced = "evidenced", locked: false, next: [Disputed, Ended];
        /// Somebody says otherwise.
        Disputed = "disputed", locked: false, next: [Evidenced, Ended];
        /// Over.
        Ended = "ended", locked: false, next: [];
    }
}

/// Somebody around a client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SupportPerson {
    /// What they are called, 1 to 80 characters.
    pub name: PrivateText,
    /// What they are to the client, at most 60 characters.
    pub relation: Option<PrivateText>,
    /// How they may be reached, at most 120 characters.
    pub contact: Option<PrivateText>,
    /// As what they are there.
    pub kind: SupportKind,
    /// Whether they are safe, as the client sees it.
    pub is_safe: IsSafe,
    /// What they may be told, at most 400 characters. Nothing written means: nothing.
    pub may_be_told: Option<PrivateText>,
    /// Since when they are on the list.
    pub listed_on: NaiveDate,
}

/// As what somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SupportKind {
    /// Of the family.
    Family,
    /// A friend.
    Friend,
    /// Somebody who works with the client.
    Professional,
    /// Puts words into another language.
    Interpreter,
    /// Has a say for the client.
    Guardian,
    /// An animal, a place, anything else that helps.
    PetOrPlaceOther,
}

/// Whether somebody is safe, as the client sees it. Whoever is not said to be safe stands on no paper (domain 5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IsSafe {
    /// The client says yes.
    Yes,
    /// The client is not sure.
    Unsure,
    /// The client says no.
    No,
    /// Nobody asked.
    NotAsked,
}

/// That somebody has a say for a client, and how far. Who it is stands beside it as a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GuardianAuthority {
    /// By what right.
    pub authority: Authority,
    /// When a paper about it was seen.
    pub evidence_seen_on: Option<NaiveDate>,
    /// How far it goes, at most 200 characters.
    pub scope: Option<PrivateText>,
    /// Whether their interests and the client's may differ.
    pub conflict: bool,
    /// How it is shared with them all the same, at most 400 characters. Owed before anything is, where there is a conflict.
    pub sharing_plan: Option<PrivateText>,
    /// Since when.
    pub valid_from: NaiveDate,
    /// Until when.
    pub valid_to: Option<NaiveDate>,
}

/// By what right somebody has a say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// A parent.
    Parent,
    /// A legal guardian.
    LegalGuardian,
    /// A local authority.
    LocalAuthority,
    /// By order of a court.
    CourtOrder,
    /// A deputy, or somebody with a power of attorney.
    DeputyOrAttorney,
}

/// What may be said to somebody around a client, as it stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Telling {
    /// What is written for them, and nothing else.
    AsWritten,
    /// What the plan for sharing says: their interests and the client's may differ.
    AsPlanned,
    /// Nothing as a matter of course: their interests and the client's may differ, and no plan holds.
    NotAsUsual,
    /// Nothing.
    Nothing,
}

impl SupportPerson {
    /// Whether no paper may leave with the client because of them: they have a say, and are not said to be safe
    /// (daily use, 10).
    pub fn keeps_paper_here(&self) -> bool {
        self.kind == SupportKind::Guardian && self.is_safe != IsSafe::Yes
    }

    /// Whether they may stand on a paper.
    pub fn may_stand_on_paper(&self) -> bool {
        self.is_safe == IsSafe::Yes
    }

    /// What may be said to them. A say that is claimed, disputed or over opens nothing; a conflict closes what is
    /// written until a plan holds. Who rests, is off the list or is not safe is told nothing.
    pub fn may_be_told(
        &self,
        state: SupportState,
        says: &[(AuthorityState, &GuardianAuthority)],
        today: NaiveDate,
    ) -> Telling {
        if state != SupportState::Listed || self.is_safe == IsSafe::No {
            return Telling::Nothing;
        }
        let mut torn = says
            .iter()
            .filter(|(state, say)| say.conflict && *state != AuthorityState::Ended)
            .peekable();
        if torn.peek().is_some() {
            let is_planned = torn.all(|(state, say)| say.may_be_told_as_usual(*state, today));
            return if is_planned { Telling::AsPlanned } else { Telling::NotAsUsual };
        }
        let is_written = self.may_be_told.as_ref().is_some_and(|text| !text.is_blank());
        if is_written { Telling::AsWritten } else { Telling::Nothing }
    }
}

/// Whether an answer that somebody gives for a client may be recorded. A no always may; a yes only where they have a
/// say on its day. Whether the say is a good one is not decided here.
pub fn may_answer(
    decision: Standing,
    answered_on: NaiveDate,
    says: &[(AuthorityState, &GuardianAuthority)],
) -> bool {
    !decision.permits() || says.iter().any(|(state, say)| say.holds_on(*state, answered_on))
}

impl GuardianAuthority {
    /// Whether it is a say at all. One that somebody contests, or that is over, is none.
    pub fn is_a_say(state: AuthorityState) -> bool {
        match state {
            AuthorityState::Claimed | AuthorityState::Evidenced => true,
            AuthorityState::Disputed | AuthorityState::Ended => false,
        }
    }

    /// Whether they have a say on a day.
    pub fn holds_on(&self, state: AuthorityState, day: NaiveDate) -> bool {
        let is_over = self.valid_to.is_some_and(|last| last < day);
        GuardianAuthority::is_a_say(state) && self.valid_from <= day && !is_over
    }

    /// Whether no paper may leave with the client because of it: their interests and the client's may differ.
    pub fn keeps_paper_here(&self, state: AuthorityState) -> bool {
        self.conflict && state != AuthorityState::Ended
    }

    /// Whether anything may be shared with them as a matter of course: a conflict stops that until there is a plan.
    pub fn may_be_told_as_usual(&self, state: AuthorityState, today: NaiveDate) -> bool {
        let holds = match state {
            AuthorityState::Evidenced => self.valid_to.is_none_or(|last| last >= today),
            AuthorityState::Claimed | AuthorityState::Disputed | AuthorityState::Ended => false,
        };
        let is_planned = self.sharing_plan.as_ref().is_some_and(|plan| !plan.is_blank());
        holds && (!self.conflict || is_planned)
    }
}

impl Record for SupportPerson {
    const KIND: Kind = Kind::SupportPerson;
    const BODY_VERSION: u32 = 1;
    type State = SupportState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.listed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("name", &self.name, 80);
        check.maybe_line("relation", self.relation.as_ref(), 60);
        check.maybe_line("contact", self.contact.as_ref(), 120);
        check.maybe_text("may_be_told", self.may_be_told.as_ref(), 400);
        check.day("listed_on", self.listed_on);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let more = [&self.relation, &self.may_be_told];
        let more = more.into_iter().flatten().map(PrivateText::as_str);
        std::iter::once(self.name.as_str()).chain(more).collect()
    }
}

impl Record for GuardianAuthority {
    const KIND: Kind = Kind::GuardianAuthority;
    const BODY_VERSION: u32 = 1;
    type State = AuthorityState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.valid_from)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.maybe_text("scope", self.scope.as_ref(), 200);
        check.maybe_text("sharing_plan", self.sharing_plan.as_ref(), 400);
        check.maybe_day("evidence_seen_on", self.evidence_seen_on);
        check.day("valid_from", self.valid_from);
        check.maybe_day("valid_to", self.valid_to);
        let ends_early = self.valid_to.is_some_and(|last| last < self.valid_from);
        check.add_if(ends_early, "valid_to", Problem::EndsBeforeItBegins);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said = [&self.scope, &self.sharing_plan];
        said.into_iter().flatten().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    fn parent() -> GuardianAuthority {
        GuardianAuthority {
            authority: Authority::Parent,
            evidence_seen_on: None,
            scope: None,
            conflict: false,
            sharing_plan: None,
            valid_from: NaiveDate::default(),
            valid_to: None,
        }
    }

    #[test]
    fn a_say_that_is_only_claimed_or_disputed_opens_nothing() {
        let today = NaiveDate::default();
        for (state, may) in [
            (AuthorityState::Claimed, false),
            (AuthorityState::Evidenced, true),
            (AuthorityState::Disputed, false),
            (AuthorityState::Ended, false),
        ] {
            assert_eq!(parent().may_be_told_as_usual(state, today), may, "{state:?}");
        }
    }

    #[test]
    fn a_yes_for_the_client_needs_a_say_on_its_day_and_a_no_needs_none() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let say = GuardianAuthority {
            valid_from: day("2026-01-10"),
            valid_to: Some(day("2026-03-31")),
            ..parent()
        };
        let may = |decision, on, state| may_answer(decision, day(on), &[(state, &say)]);
        for (state, expected) in [
            (AuthorityState::Claimed, true),
            (AuthorityState::Evidenced, true),
            (AuthorityState::Disputed, false),
            (AuthorityState::Ended, false),
        ] {
            assert_eq!(may(Standing::Granted, "2026-01-10", state), expected, "{state:?}");
            assert_eq!(may(Standing::GrantedWithConditions, "2026-03-31", state), expected);
            assert!(!may(Standing::Granted, "2026-01-09", state));
            assert!(!may(Standing::Granted, "2026-04-01", state));
            assert!(may(Standing::Withdrawn, "2026-04-01", state), "a no is always taken");
        }
        assert!(!may_answer(Standing::Granted, day("2026-02-01"), &[]));
        assert!(may_answer(Standing::Declined, day("2026-02-01"), &[]));
    }

    #[test]
    fn a_conflict_stops_sharing_until_there_is_a_plan() {
        let torn = GuardianAuthority { conflict: true, ..parent() };
        let today = NaiveDate::default();
        assert!(!torn.may_be_told_as_usual(AuthorityState::Evidenced, today));
        let planned = GuardianAuthority { sharing_plan: Some("Times only.".into()), ..torn };
        assert!(planned.may_be_told_as_usual(AuthorityState::Evidenced, today));
    }

    fn listed(told: Option<&str>) -> SupportPerson {
        SupportPerson {
            name: "Corin".into(),
            relation: None,
            contact: None,
            kind: SupportKind::Guardian,
            is_safe: IsSafe::Unsure,
            may_be_told: told.map(PrivateText::from),
            listed_on: NaiveDate::default(),
        }
    }

    #[test]
    fn nothing_written_means_nothing_whatever_say_somebody_has() {
        let today = NaiveDate::default();
        let parent = parent();
        for state in AuthorityState::ALL {
            let told = listed(None).may_be_told(SupportState::Listed, &[(*state, &parent)], today);
            assert_eq!(told, Telling::Nothing, "{state:?}");
        }
        let written = listed(Some("Times."));
        assert_eq!(written.may_be_told(SupportState::Listed, &[], today), Telling::AsWritten);
        assert_eq!(written.may_be_told(SupportState::Paused, &[], today), Telling::Nothing);
        let unsafe_one = SupportPerson { is_safe: IsSafe::No, ..written };
        assert_eq!(unsafe_one.may_be_told(SupportState::Listed, &[], today), Telling::Nothing);
    }

    #[test]
    fn a_conflict_closes_what_is_written_until_a_plan_of_somebody_whose_paper_was_seen() {
        let today = NaiveDate::default();
        let torn = GuardianAuthority { conflict: true, ..parent() };
        let planned = GuardianAuthority { sharing_plan: Some("Times.".into()), ..torn.clone() };
        let told = |state, say| {
            listed(Some("All of it.")).may_be_told(SupportState::Listed, &[(state, say)], today)
        };
        assert_eq!(told(AuthorityState::Evidenced, &torn), Telling::NotAsUsual);
        assert_eq!(told(AuthorityState::Evidenced, &planned), Telling::AsPlanned);
        assert_eq!(told(AuthorityState::Claimed, &planned), Telling::NotAsUsual);
        assert_eq!(told(AuthorityState::Disputed, &planned), Telling::NotAsUsual);
        assert_eq!(told(AuthorityState::Ended, &torn), Telling::AsWritten);
    }

    #[test]
    fn a_say_that_ran_out_opens_nothing() {
        let ended = GuardianAuthority { valid_to: NaiveDate::default().pred_opt(), ..parent() };
        assert!(!ended.may_be_told_as_usual(AuthorityState::Evidenced, NaiveDate::default()));
        assert!(ended.check().is_err());
    }
}
