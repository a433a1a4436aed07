//! What was told to somebody around a client, and by what right.

use crate::check::Check;
use crate::guard::Action;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What was told was told. A slip is voided.
    DisclosureState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// What was told or given to somebody. Whom it is about, the session and the answer it rests on stand beside it as links.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// On which day.
    pub told_on: NaiveDate,
    /// What was done: called, told, or brought into a session.
    pub action: Action,
    /// To whom, 1 to 80 characters, as they were called then.
    pub to_whom: PrivateText,
    /// What was said or given, at most 400 characters. Owed unless somebody was brought into a session.
    pub what: Option<PrivateText>,
    /// What was left out because it was not needed, at most 300 characters.
    pub left_out: Option<PrivateText>,
    /// By what right.
    pub legal_basis: LegalBasis,
    /// Why, at most 400 characters. Owed where it rests on no yes and is more than a paper for the client.
    pub reason: Option<PrivateText>,
}

/// By what right something was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    /// The client said yes to it, for this person.
    Consent,
    /// Somebody's life or safety was at risk.
    Safety,
    /// A law or a court asked for it.
    LawOrCourt,
    /// To a supervisor, without a name or what could tell who it is.
    SupervisionDeidentified,
    /// The client's own copy.
    ClientCopy,
    /// By none. It is written down all the same, and is a boundary event.
    None,
}

/// What a cover sheet tells of one client, as it is kept of each of them.
pub const ON_A_COVER_SHEET: &str = "The name to use, how and when to reach them, whether a message may be left, and the next appointment. No reason and no notes.";

impl LegalBasis {
    /// Whether it can be said of somebody of the client's list. The rest is about the client or a supervisor, and would
    /// be a way around the list.
    pub fn is_for_somebody(self) -> bool {
        match self {
            LegalBasis::Consent
            | LegalBasis::Safety
            | LegalBasis::LawOrCourt
            | LegalBasis::None => true,
            LegalBasis::SupervisionDeidentified | LegalBasis::ClientCopy => false,
        }
    }

    /// Whether it goes on without a yes, so that a reason is owed.
    pub fn owes_a_reason(self) -> bool {
        match self {
            LegalBasis::Safety | LegalBasis::LawOrCourt | LegalBasis::None => true,
            LegalBasis::Consent | LegalBasis::SupervisionDeidentified | LegalBasis::ClientCopy => {
                false
            }
        }
    }
}

impl Action {
    /// Whether something is told by it in words or on paper, which are then owed.
    fn says_something(self) -> bool {
        match self {
            Action::ContactEmergencyPerson
            | Action::TellProfessional
            | Action::TellFamily
            | Action::CoverContact => true,
            Action::InviteToSession
            | Action::BringInterpreter
            | Action::MessageAboutAppointment => false,
        }
    }
}

impl Record for Disclosure {
    const KIND: Kind = Kind::Disclosure;
    const BODY_VERSION: u32 = 1;
    type State = DisclosureState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.told_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("told_on", self.told_on);
        check.owed_line("to_whom", &self.to_whom, 80);
        let is_a_message = self.action == Action::MessageAboutAppointment;
        check.add_if(is_a_message, "action", Problem::OutOfPlace);
        let is_blank = |text: &Option<PrivateText>| text.as_ref().is_none_or(PrivateText::is_blank);
        let lacks_what = self.action.says_something() && is_blank(&self.what);
        check.add_if(lacks_what, "what", Problem::Blank);
        check.maybe_text("what", self.what.as_ref(), 400);
        check.maybe_text("left_out", self.left_out.as_ref(), 300);
        let lacks_reason = self.legal_basis.owes_a_reason() && is_blank(&self.reason);
        check.add_if(lacks_reason, "reason", Problem::Blank);
        check.maybe_text("reason", self.reason.as_ref(), 400);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let more = [&self.what, &self.left_out, &self.reason];
        let more = more.into_iter().flatten().map(PrivateText::as_str);
        std::iter::once(self.to_whom.as_str()).chain(more).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(legal_basis: LegalBasis) -> Disclosure {
        Disclosure {
            told_on: NaiveDate::default(),
            action: Action::TellFamily,
            to_whom: "Petra".into(),
            what: Some("That it is a hard day.".into()),
            left_out: None,
            legal_basis,
            reason: None,
        }
    }

    #[test]
    fn going_on_without_a_yes_owes_a_reason_and_nothing_else_does() {
        for (basis, owes) in [
            (LegalBasis::Consent, false),
            (LegalBasis::Safety, true),
            (LegalBasis::LawOrCourt, true),
            (LegalBasis::SupervisionDeidentified, false),
            (LegalBasis::ClientCopy, false),
            (LegalBasis::None, true),
        ] {
            assert_eq!(told(basis).check().is_err(), owes, "{basis:?}");
            let blank = Disclosure { reason: Some(" ".into()), ..told(basis) };
            assert_eq!(blank.check().is_err(), owes, "{basis:?}");
            let said = Disclosure { reason: Some("She was in danger.".into()), ..told(basis) };
            assert_eq!(said.check(), Ok(()), "{basis:?}");
        }
    }

    #[test]
    fn what_was_told_is_owed_and_who_was_only_there_was_told_nothing_more() {
        let silent = Disclosure { what: None, ..told(LegalBasis::Consent) };
        assert_eq!(silent.check().unwrap_err()[0].field, "what");
        let there = Disclosure { action: Action::InviteToSession, ..silent };
        assert_eq!(there.check(), Ok(()));
        let message = Disclosure { action: Action::MessageAboutAppointment, ..there };
        assert_eq!(message.check().unwrap_err()[0].field, "action");
    }
}
