//! What has to be agreed before somebody else is called, told something or brought in.
//!
//! A guard only ever says how things stand. It never keeps anybody from writing down what happened (domain 5.6).

use crate::consent::{ConsentEvent, ConsentItem, History, Standing, Stands};
use crate::support::{IsSafe, SupportKind, SupportPerson, SupportState, Telling};
use crate::{PrivateText, RecordId, Role, Stored};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that needs a yes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Calling somebody the client trusts.
    ContactEmergencyPerson,
    /// Telling something to somebody who works with the client.
    TellProfessional,
    /// Telling something to family or friends.
    TellFamily,
    /// Having somebody in a session. Each meeting is asked about again.
    InviteToSession,
    /// Working through an interpreter, and telling them what they need for it.
    BringInterpreter,
    /// A message about an appointment.
    MessageAboutAppointment,
    /// A colleague who stands in for a while gets what it takes to tell the client about an appointment.
    CoverContact,
}

/// What a guard says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is agreed.
    Open {
        /// The answer it rests on.
        by: RecordId,
        /// What the yes depends on, and what it is limited to.
        conditions: Vec<PrivateText>,
    },
    /// It is not.
    Closed {
        /// Why not.
        why: WhyClosed,
        /// The word of the catalogue for what would have to be asked.
        scope: &'static str,
    },
}

/// Why something is not agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WhyClosed {
    /// Nobody asked, or nothing that was answered counts any more.
    NotAsked,
    /// The client said not now.
    NotNow,
    /// The client said no.
    Declined,
    /// The client lets it rest.
    Paused,
    /// The client took it back.
    Withdrawn,
    /// The yes has run out.
    Expired,
    /// The client said no to everybody, after any yes to this person.
    Nobody,
    /// The yes was for another meeting.
    AnotherMeeting,
    /// The person rests, or is off the client's list.
    NotListed,
    /// The person is marked as not safe.
    NotSafe,
    /// Their interests and the client's may differ, and no plan for sharing holds.
    NoPlan,
}

/// Everything that a client answered, as far as a guard asks.
pub struct Answers<'a> {
    /// What is on the client's list.
    pub items: &'a [Stored<ConsentItem>],
    /// Every answer to any of it.
    pub events: &'a [Stored<ConsentEvent>],
    /// What was entered in error.
    pub voided: &'a BTreeSet<RecordId>,
    /// The day it is asked for.
    pub on: NaiveDate,
    /// Whether a yes counts that held at any moment of the day, as it does for what was done on it.
    pub at_any_moment: bool,
}

/// Somebody around a client, as they are known on the day.
pub struct Somebody<'a> {
    /// Which.
    pub id: &'a RecordId,
    /// Whether they are on the client's list.
    pub state: SupportState,
    /// Who.
    pub person: &'a SupportPerson,
    /// What may be said to them.
    pub telling: Telling,
    /// The days of the other sessions that they were in, or are to be in, earlier and later.
    pub there_on: &'a [NaiveDate],
}

impl Action {
    /// Every action.
    pub const ALL: [Action; 7] = [
        Action::ContactEmergencyPerson,
        Action::TellProfessional,
        Action::TellFamily,
        Action::InviteToSession,
        Action::BringInterpreter,
        Action::MessageAboutAppointment,
        Action::CoverContact,
    ];

    /// The word of the catalogue for what has to be agreed.
    pub fn scope(self) -> &'static str {
        match self {
            Action::ContactEmergencyPerson => "contact_emergency_person",
            Action::TellProfessional => "contact_professional",
            Action::TellFamily => "family_information_sharing",
            Action::InviteToSession => "family_or_network_in_session",
            Action::BringInterpreter => "interpreter",
            Action::MessageAboutAppointment => "contact_channel",
            Action::CoverContact => "cover_contact",
        }
    }

    /// Whether it is about one person, whom the yes has to name.
    pub fn is_about_somebody(self) -> bool {
        !matches!(self, Action::MessageAboutAppointment | Action::CoverContact)
    }

    /// What telling something to somebody of that kind is.
    pub fn of_telling(kind: SupportKind) -> Action {
        match kind {
            SupportKind::Professional => Action::TellProfessional,
            SupportKind::Interpreter => Action::BringInterpreter,
            SupportKind::Family
            | SupportKind::Friend
            | SupportKind::Guardian
            | SupportKind::PetOrPlaceOther => Action::TellFamily,
        }
    }

    /// What having somebody of that kind in a session is.
    pub fn of_joining(kind: SupportKind) -> Action {
        if kind == SupportKind::Interpreter {
            Action::BringInterpreter
        } else {
            Action::InviteToSession
        }
    }
}

/// Whether what is asked under a word of the catalogue names the person it is about.
pub fn names_somebody(scope: &str) -> bool {
    Action::ALL.iter().any(|action| action.is_about_somebody() && action.scope() == scope)
}

/// Says whether an action is agreed, for that person alone.
///
/// Only an answer opens, and only one to a question about this very person. A no to everybody ends every yes before it,
/// also when it turns out to have been entered in error: then it is asked again.
pub fn guard(action: Action, about: Option<&Somebody<'_>>, answers: &Answers<'_>) -> Verdict {
    let closed = |why| Verdict::Closed { why, scope: action.scope() };
    if !action.is_about_somebody() {
        return match answers.decide(action, None) {
            Decided::Yes(yes, item) => open(yes, item),
            Decided::Not(why) => closed(why),
        };
    }
    let Some(somebody) = about else { return closed(WhyClosed::NotAsked) };
    if let Some(why) = somebody.stays_closed() {
        return closed(why);
    }
    match answers.decide(action, Some(somebody.id)) {
        Decided::Yes(yes, _)
            if action == Action::InviteToSession
                && somebody.there_on.iter().any(|on| answers.is_used_on(yes, *on)) =>
        {
            closed(WhyClosed::AnotherMeeting)
        }
        Decided::Yes(yes, item) => open(yes, item),
        Decided::Not(WhyClosed::NotAsked) if answers.is_nobody(action) => closed(WhyClosed::Nobody),
        Decided::Not(why) => closed(why),
    }
}

/// What the answers come to.
enum Decided<'a> {
    Yes(&'a Stored<ConsentEvent>, &'a Stored<ConsentItem>),
    Not(WhyClosed),
}

fn open(yes: &Stored<ConsentEvent>, item: &Stored<ConsentItem>) -> Verdict {
    let said = item.body.limits.iter().chain(&yes.body.conditions);
    let conditions = said.filter(|text| !text.is_blank()).cloned().collect();
    Verdict::Open { by: yes.id.clone(), conditions }
}

impl Somebody<'_> {
    /// Why nothing is shared with them as a matter of course, whatever was answered.
    fn stays_closed(&self) -> Option<WhyClosed> {
        if self.state != SupportState::Listed {
            return Some(WhyClosed::NotListed);
        }
        if self.person.is_safe == IsSafe::No {
            return Some(WhyClosed::NotSafe);
        }
        (self.telling == Telling::NotAsUsual).then_some(WhyClosed::NoPlan)
    }
}

impl<'a> Answers<'a> {
    /// How one item stands.
    fn stands(&self, item: &Stored<ConsentItem>) -> Stands {
        let history = History::of_item(item, self.items, self.events, self.voided);
        let held = self.at_any_moment.then(|| history.held_as(self.on)).flatten();
        held.unwrap_or_else(|| history.on(self.on))
    }

    fn asked(
        &self,
        action: Action,
        about: Option<&RecordId>,
    ) -> impl Iterator<Item = &'a Stored<ConsentItem>> {
        let about = about.cloned();
        self.items.iter().filter(move |item| {
            item.body.scope.as_deref() == Some(action.scope())
                && item.linked(Role::OfPerson) == about.as_ref()
        })
    }

    /// What the answers about one person come to, or those about nobody in particular. Where the same was asked twice,
    /// a no to either is a no.
    fn decide(&self, action: Action, about: Option<&RecordId>) -> Decided<'a> {
        let mut yes = None;
        let mut not = WhyClosed::NotAsked;
        for item in self.asked(action, about) {
            let stands = self.stands(item);
            let by = self.events.iter().find(|event| Some(&event.id) == stands.by.as_ref());
            match (closed_as(stands.standing), by) {
                (None, Some(by)) => yes = Some((by, item)),
                (Some(WhyClosed::NotAsked), _) | (None, None) => {}
                (Some(_), Some(by)) if by.linked(Role::OfItem) != Some(&item.id) => {
                    return Decided::Not(WhyClosed::Nobody);
                }
                (Some(why @ WhyClosed::Expired), _) => not = why,
                (Some(why), _) => return Decided::Not(why),
            }
        }
        yes.map_or(Decided::Not(not), |(by, item)| Decided::Yes(by, item))
    }

    /// Whether a meeting on a day used a yes up: one on its day or later that no newer yes was given for.
    fn is_used_on(&self, yes: &Stored<ConsentEvent>, meeting: NaiveDate) -> bool {
        let is_newer = |other: &&Stored<ConsentEvent>| {
            other.linked(Role::OfItem) == yes.linked(Role::OfItem)
                && other.body.decision.permits()
                && !self.voided.contains(&other.id)
                && other.body.answered_on > yes.body.answered_on
                && other.body.answered_on <= meeting
        };
        yes.body.answered_on <= meeting && !self.events.iter().any(|other| is_newer(&other))
    }

    /// Whether a no to everybody stands.
    fn is_nobody(&self, action: Action) -> bool {
        self.asked(action, None).any(|item| self.stands(item).standing.is_no())
    }
}

/// Why a standing opens nothing; nothing where it is a yes.
fn closed_as(standing: Standing) -> Option<WhyClosed> {
    match standing {
        Standing::Granted | Standing::GrantedWithConditions => None,
        Standing::NotAsked | Standing::Acknowledged => Some(WhyClosed::NotAsked),
        Standing::NotNow => Some(WhyClosed::NotNow),
        Standing::Declined => Some(WhyClosed::Declined),
        Standing::Paused => Some(WhyClosed::Paused),
        Standing::Withdrawn => Some(WhyClosed::Withdrawn),
        Standing::Expired => Some(WhyClosed::Expired),
    }
}

#[cfg(test)]
mod tests;
