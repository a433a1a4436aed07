//! A history of answers, and what holds on a day.

use super::{ConsentEvent, DecidedBy, RaisedBy, Standing};
use crate::{RecordId, Stored};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// Every answer that was ever recorded for one item, in the order in which they were given.
pub struct History<'h> {
    answers: Vec<Answer<'h>>,
    decided_by: DecidedBy,
}

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

/// Whether something may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// It may be asked.
    Open,
    /// It may not, before a day or until the client brings it up.
    Closed {
        /// The first day on which it may be asked; none until the client brings it up.
        until: Option<NaiveDate>,
    },
}

impl Door {
    /// Whether it may be asked on that day.
    pub fn is_open_on(self, day: NaiveDate) -> bool {
        match self {
            Door::Open => true,
            Door::Closed { until } => until.is_some_and(|until| until <= day),
        }
    }

    /// The stricter of two.
    #[must_use]
    pub fn or_stricter(self, other: Door) -> Door {
        match (self, other) {
            (Door::Open, door) | (door, Door::Open) => door,
            (Door::Closed { until: one }, Door::Closed { until: two }) => {
                Door::Closed { until: one.zip(two).map(|(one, two)| one.max(two)) }
            }
        }
    }
}

impl Stands {
    const NOT_ASKED: Stands = Stands { standing: Standing::NotAsked, by: None, door: Door::Open };

    /// Whether it stands on lists of what may be offered that day: a no takes it off them.
    pub fn is_offered_on(&self, day: NaiveDate) -> bool {
        !self.standing.is_no() || self.door.is_open_on(day)
    }
}

impl<'h> History<'h> {
    /// Puts answers in order: by the day on which they were given, and within a day as they were kept.
    pub fn new(
        events: &'h [Stored<ConsentEvent>],
        voided: &BTreeSet<RecordId>,
        decided_by: DecidedBy,
    ) -> History<'h> {
        let mut answers: Vec<_> = events
            .iter()
            .map(|kept| Answer { kept, is_voided: voided.contains(&kept.id) })
            .collect();
        answers.sort_by_key(place_of);
        History { answers, decided_by }
    }

    /// How the item stood at the end of that day, as far as is known now. What was voided does not count.
    ///
    /// Where two have to say yes, it stands as the answer that is further from a yes.
    pub fn on(&self, day: NaiveDate) -> Stands {
        let own = self.of(day, true);
        match self.decided_by {
            DecidedBy::Client => own,
            DecidedBy::ClientAndGuardian => {
                let theirs = self.of(day, false);
                let is_further =
                    theirs.standing.distance_from_yes() > own.standing.distance_from_yes();
                let door = own.door.or_stricter(theirs.door);
                let holds = if is_further { theirs } else { own };
                Stands { door, ..holds }
            }
        }
    }

    /// Whether a yes held at any moment of that day, also one that was taken back on it. Taking back is not
    /// retroactive: what was done while a yes held was agreed (domain 5.4, C5).
    pub fn held_on(&self, day: NaiveDate) -> bool {
        self.held_as(day).is_some()
    }

    /// How the item stood while a yes held on that day; nothing where none did. The last such moment counts.
    pub fn held_as(&self, day: NaiveDate) -> Option<Stands> {
        let at_first = day.pred_opt().map(|before| History::on(&self.until(before), day));
        let said_then = self.answers.iter().filter(|answer| answer.kept.body.answered_on == day);
        let then = said_then.map(|last| {
            let upto = |answer: &&Answer<'_>| place_of(answer) <= place_of(last);
            let so_far = self.answers.iter().filter(upto).map(Answer::again).collect();
            History { answers: so_far, decided_by: self.decided_by }.on(day)
        });
        at_first.into_iter().chain(then).rfind(|stands| stands.standing.permits())
    }

    /// What had been answered by the end of a day.
    fn until(&self, day: NaiveDate) -> History<'h> {
        let by_then = self.answers.iter().filter(|answer| answer.kept.body.answered_on <= day);
        History { answers: by_then.map(Answer::again).collect(), decided_by: self.decided_by }
    }

    /// How one side's answers stand: those of the client, or of whoever has a say for them.
    pub fn of(&self, day: NaiveDate, by_client: bool) -> Stands {
        let so_far = self.answers.iter().filter(|answer| {
            let event = &answer.kept.body;
            event.answered_on <= day
                && (event.given_by.is_the_client() == by_client || self.speaks_for(event))
        });
        let stands =
            so_far.fold((Stands::NOT_ASKED, None), |so_far, one| follow(so_far, one, by_client));
        run_out(stands, day).0
    }

    /// Where the client alone decides, whoever the law lets decide for them answers in their place.
    fn speaks_for(&self, event: &ConsentEvent) -> bool {
        self.decided_by == DecidedBy::Client
            && event.given_by == super::GivenBy::LegalRepresentative
    }
}

impl<'h> Answer<'h> {
    fn again(&self) -> Answer<'h> {
        Answer { kept: self.kept, is_voided: self.is_voided }
    }
}

/// Where an answer stands in the order of answers.
fn place_of(answer: &Answer<'_>) -> (NaiveDate, i64, RecordId) {
    (answer.kept.body.answered_on, answer.kept.created_at.at, answer.kept.id.clone())
}

/// How things stand, and the last day on which a yes holds.
type SoFar = (Stands, Option<NaiveDate>);

/// A yes whose last day is over has run out. Nothing is renewed by silence.
fn run_out((stands, expires_on): SoFar, day: NaiveDate) -> SoFar {
    let is_over = expires_on.is_some_and(|last| last < day) && stands.standing.permits();
    if is_over {
        (Stands { standing: Standing::Expired, ..stands }, None)
    } else {
        (stands, expires_on)
    }
}

fn follow(before: SoFar, answer: &Answer<'_>, by_client: bool) -> SoFar {
    let event = &answer.kept.body;
    let (before, expires_on) = run_out(before, event.answered_on);
    let unchanged = (before.clone(), expires_on);
    if answer.is_voided {
        // A yes that was narrower, or for a time, took the place of the one before it; that one is not brought back.
        let narrowed =
            event.decision == Standing::GrantedWithConditions || event.expires_on.is_some();
        let ends_it = event.decision.is_no() || narrowed;
        return if ends_it { (without_the_yes(before), None) } else { unchanged };
    }
    let by = Some(answer.kept.id.clone());
    if event.decision.is_no() {
        let door = closed_by(event, before.door);
        return (Stands { standing: event.decision, by, door }, None);
    }
    let is_taken = match event.decision {
        // Nobody brings up for the client what the client said no to.
        Standing::Granted | Standing::GrantedWithConditions => {
            let may_raise = !by_client || event.given_by.is_the_client();
            before.door.is_open_on(event.answered_on) || (may_raise && event.opens(before.door))
        }
        Standing::Acknowledged => true,
        Standing::NotAsked
        | Standing::NotNow
        | Standing::Declined
        | Standing::Paused
        | Standing::Withdrawn
        | Standing::Expired => false,
    };
    if is_taken {
        (Stands { standing: event.decision, by, door: Door::Open }, event.expires_on)
    } else {
        unchanged
    }
}

/// A no that was entered in error says nothing any more. What it had ended has to be asked again all the same: only
/// the client's own new answer brings a yes back.
fn without_the_yes(before: Stands) -> Stands {
    if before.standing.permits() { Stands::NOT_ASKED } else { before }
}

/// What a no closes: until the day they said; a no or a taking-back without a day until they bring it up; a "not now"
/// or a pause without a day for the rest of that day. Only the client makes the door less closed than it was.
fn closed_by(event: &ConsentEvent, before: Door) -> Door {
    let tomorrow = event.answered_on.checked_add_days(Days::new(1));
    let until = match event.decision {
        Standing::NotNow | Standing::Paused => event.ask_again_from.or(tomorrow),
        Standing::NotAsked
        | Standing::Granted
        | Standing::GrantedWithConditions
        | Standing::Declined
        | Standing::Withdrawn
        | Standing::Expired
        | Standing::Acknowledged => event.ask_again_from,
    };
    let closed = Door::Closed { until };
    let was_closed = !before.is_open_on(event.answered_on);
    if was_closed && event.raised_by == RaisedBy::Therapist {
        closed.or_stricter(before)
    } else {
        closed
    }
}

#[cfg(test)]
mod tests;
