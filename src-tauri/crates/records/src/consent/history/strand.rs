//! One person's answers, one after the other.

use super::{Answer, Door, Stands};
use crate::consent::{ConsentEvent, RaisedBy, Standing};
use chrono::{Days, NaiveDate};

/// How things stand, and the last day on which a yes holds.
pub(super) type SoFar = (Stands, Option<NaiveDate>);

/// A yes whose last day is over has run out. Nothing is renewed by silence.
pub(super) fn run_out((stands, expires_on): SoFar, day: NaiveDate) -> SoFar {
    let is_over = expires_on.is_some_and(|last| last < day) && stands.standing.permits();
    if is_over {
        (Stands { standing: Standing::Expired, ..stands }, None)
    } else {
        (stands, expires_on)
    }
}

/// What one more answer makes of how things stood, among the answers of the client, or of somebody else.
pub(super) fn follow(before: SoFar, answer: &Answer<'_>, is_for_client: bool) -> SoFar {
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
            let may_raise = !is_for_client || event.given_by.is_the_client();
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
