//! A history of answers, and what holds on a day.

mod everybody;
mod in_session;
mod strand;

use super::{ConsentEvent, DecidedBy, Door, GivenBy, Standing};
use crate::{RecordId, Role, Stored};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub use in_session::{During, HeldIn};

/// Every answer that was ever recorded for one item, in the order in which they were given.
#[derive(Clone)]
pub struct History<'h> {
    answers: Vec<Answer<'h>>,
    decided_by: DecidedBy,
    /// The same, asked about nobody by name.
    everybody: Vec<History<'h>>,
}

#[derive(Clone, Copy)]
struct Answer<'h> {
    kept: &'h Stored<ConsentEvent>,
    is_voided: bool,
}

/// How an item stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// In one word.
    pub standing: Standing,
    /// The answer that decides it; none where nothing that was answered counts.
    pub by: Option<RecordId>,
    /// Whether it may be asked.
    pub door: Door,
}

/// Whose answers they are. Each person's stand for themselves alone: two guardians are two people.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// The client's own.
    Client,
    /// Those of somebody who has a say for them.
    Person(RecordId),
    /// Those of a guardian of whom nobody wrote down who it was.
    SomeGuardian,
    /// Those of a legal representative of whom nobody wrote down who it was.
    SomeRepresentative,
}

impl Whose {
    /// Whose an answer is, by who gave it and the person it is tied to, if it is tied to one.
    pub fn of(given_by: GivenBy, person: Option<&RecordId>) -> Whose {
        match (given_by, person) {
            (GivenBy::Client | GivenBy::ClientAssent, _) => Whose::Client,
            (GivenBy::Guardian | GivenBy::LegalRepresentative, Some(person)) => {
                Whose::Person(person.clone())
            }
            (GivenBy::Guardian, None) => Whose::SomeGuardian,
            (GivenBy::LegalRepresentative, None) => Whose::SomeRepresentative,
        }
    }
}

impl Stands {
    const NOT_ASKED: Stands = Stands { standing: Standing::NotAsked, by: None, door: Door::Open };

    /// Whether it stands on lists of what may be offered that day: a no takes it off them.
    pub fn is_offered_on(&self, day: NaiveDate) -> bool {
        !self.standing.is_no() || self.door.is_open_on(day)
    }

    /// Of two that both have to be a yes: the one further from it, behind the stricter door.
    fn or_further(self, other: Stands) -> Stands {
        let is_further = other.standing.distance_from_yes() > self.standing.distance_from_yes();
        let door = self.door.or_stricter(other.door);
        let holds = if is_further { other } else { self };
        Stands { door, ..holds }
    }
}

impl<'h> History<'h> {
    /// Puts answers in order: by the day on which they were given, and within a day as they were kept.
    pub fn new(
        events: impl IntoIterator<Item = &'h Stored<ConsentEvent>>,
        voided: &BTreeSet<RecordId>,
        decided_by: DecidedBy,
    ) -> History<'h> {
        let mut answers: Vec<_> = events
            .into_iter()
            .map(|kept| Answer { kept, is_voided: voided.contains(&kept.id) })
            .collect();
        answers.sort_by_key(Answer::place);
        History { answers, decided_by, everybody: Vec::new() }
    }

    /// How the item stood at the end of that day, as far as is known now. What was voided does not count.
    ///
    /// Where several have to say yes, it stands as the answer that is furthest from a yes: nobody's yes stands for
    /// another's no, and who of them is right is not decided here.
    pub fn on(&self, day: NaiveDate) -> Stands {
        let own = self.of(day, &Whose::Client);
        let theirs = self.others(day).into_iter().map(|whose| self.of(day, &whose));
        let theirs = theirs.reduce(Stands::or_further);
        match self.decided_by {
            DecidedBy::Client => theirs.unwrap_or(own),
            DecidedBy::ClientAndGuardian => own.or_further(theirs.unwrap_or(Stands::NOT_ASKED)),
        }
    }

    /// How the item stood while a yes held on that day; nothing where none did. The last such moment counts. Taking back
    /// is not retroactive: what was done while a yes held was agreed (domain 5.4, C5).
    pub fn held_as(&self, day: NaiveDate) -> Option<Stands> {
        let before = |answer: &Answer<'_>| answer.kept.body.answered_on < day;
        let at_first = self.those(before).on(day);
        let said_then = self.answers.iter().filter(|answer| answer.kept.body.answered_on == day);
        let then = said_then.map(|last| self.those(|one| one.place() <= last.place()).on(day));
        [at_first].into_iter().chain(then).rfind(|stands| stands.standing.permits())
    }

    /// With some of the answers alone.
    fn those(&self, wanted: impl Fn(&Answer<'h>) -> bool) -> History<'h> {
        let some = |of: &History<'h>| History {
            answers: of.answers.iter().copied().filter(|answer| wanted(answer)).collect(),
            decided_by: of.decided_by,
            everybody: Vec::new(),
        };
        some(self).after(self.everybody.iter().map(some).collect())
    }

    /// How one person's answers stand. Where the client alone decides, whoever the law lets decide for them answers in
    /// their place, so that theirs follow on the client's own.
    pub fn of(&self, day: NaiveDate, whose: &Whose) -> Stands {
        let is_for_client = self.decided_by == DecidedBy::Client || *whose == Whose::Client;
        let so_far = self.answers.iter().filter(|answer| {
            let is_told = answer.kept.body.answered_on <= day;
            let theirs = answer.whose();
            let before_them = self.decided_by == DecidedBy::Client && theirs == Whose::Client;
            is_told && (before_them || (theirs == *whose && self.speaks(answer)))
        });
        let begun = (Stands::NOT_ASKED, None);
        let stands = so_far.fold(begun, |so_far, one| strand::follow(so_far, one, is_for_client));
        self.behind_everybody(strand::run_out(stands, day).0, day)
    }

    /// How things stand for one person's next answer. What the client closed is closed for everybody; what somebody
    /// else closed, for themselves.
    pub fn before(&self, day: NaiveDate, whose: &Whose) -> Stands {
        if self.decided_by == DecidedBy::Client && *whose == Whose::Client {
            return self.on(day);
        }
        let theirs = self.of(day, whose);
        let door = theirs.door.or_stricter(self.of(day, &Whose::Client).door);
        Stands { door, ..theirs }
    }

    /// Everybody whose answers count, with how those stand, where they are not of one mind.
    pub fn differing(&self, day: NaiveDate) -> Vec<(Whose, Stands)> {
        let is_own = |answer: &Answer<'_>| answer.whose() == Whose::Client && answer.counts_on(day);
        let has_own = self.decided_by == DecidedBy::ClientAndGuardian;
        let own = (has_own && self.answers.iter().any(is_own)).then_some(Whose::Client);
        let all = own.into_iter().chain(self.others(day));
        let all: Vec<_> = all.map(|whose| (whose.clone(), self.of(day, &whose))).collect();
        let first = all.first().map(|(_, stands)| stands.standing);
        let agree = all.iter().all(|(_, stands)| Some(stands.standing) == first);
        if agree { Vec::new() } else { all }
    }

    /// Whoever has answered for the client by that day, each once.
    fn others(&self, day: NaiveDate) -> BTreeSet<Whose> {
        let counting = self.answers.iter().filter(|one| self.speaks(one) && one.counts_on(day));
        counting.map(Answer::whose).filter(|whose| *whose != Whose::Client).collect()
    }

    /// Whether an answer is one that was asked for: where the client alone decides, a guardian's is not.
    fn speaks(&self, answer: &Answer<'_>) -> bool {
        match answer.kept.body.given_by {
            GivenBy::Client | GivenBy::ClientAssent | GivenBy::LegalRepresentative => true,
            GivenBy::Guardian => self.decided_by == DecidedBy::ClientAndGuardian,
        }
    }
}

impl Answer<'_> {
    /// Where it stands in the order of answers.
    fn place(&self) -> (NaiveDate, i64, RecordId) {
        (self.kept.body.answered_on, self.kept.created_at.at, self.kept.id.clone())
    }

    fn whose(&self) -> Whose {
        Whose::of(self.kept.body.given_by, self.kept.linked(Role::OfPerson))
    }

    /// Whether it makes whoever gave it one of those whose answer counts. A no that was entered in error does: what it
    /// had ended has to be asked again.
    fn counts_on(&self, day: NaiveDate) -> bool {
        let event = &self.kept.body;
        event.answered_on <= day && (!self.is_voided || event.decision.is_no())
    }
}

#[cfg(test)]
mod tests;
