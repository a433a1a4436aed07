//! A yes that nobody has looked at for long: whether it is still so. Silence changes nothing, and nobody has to ask.

use super::{ConsentEvent, How, RaisedBy};
use crate::session::Present;
use chrono::{Days, NaiveDate};

/// The most that is brought up in one session.
pub const MOST_IN_A_SESSION: usize = 3;

/// A yes that stands, and what became of asking about it.
#[derive(Clone, Copy, Debug)]
pub struct OldYes<'y> {
    /// The answer that it rests on, which the client gave.
    pub yes: &'y ConsentEvent,
    /// On which day asking about it was last put off.
    pub put_off_on: Option<NaiveDate>,
    /// Whether it was answered in this session already.
    pub was_answered: bool,
}

/// Which of these to bring up in a session that began on that day, by their places, the oldest first. Never more than
/// [`MOST_IN_A_SESSION`] in one session, and none twice in it.
///
/// `weeks` is how long a yes may go without being looked at; none for never. A day on which the client wanted it
/// looked at wins over that, whether it is earlier or later. `noes` is how many old yeses became a no in that session:
/// a no is an answer too, and brings up no other question in its place.
pub fn to_bring_up(
    all: &[OldYes<'_>],
    noes: usize,
    weeks: Option<u8>,
    first: NaiveDate,
    today: NaiveDate,
) -> Vec<usize> {
    let was_put_off = |old: &OldYes<'_>| old.put_off_on.is_some_and(|day| day >= first);
    let done = noes + all.iter().filter(|old| was_put_off(old) || old.was_answered).count();
    let mut due: Vec<_> = all
        .iter()
        .enumerate()
        .filter(|(_, old)| !was_put_off(old) && !old.was_answered && is_due(old.yes, weeks, today))
        .collect();
    due.sort_by_key(|(place, old)| (old.yes.answered_on, *place));
    due.into_iter().take(MOST_IN_A_SESSION.saturating_sub(done)).map(|(place, _)| place).collect()
}

fn is_due(yes: &ConsentEvent, weeks: Option<u8>, today: NaiveDate) -> bool {
    let in_weeks = |weeks: u8| yes.answered_on.checked_add_days(Days::new(7 * u64::from(weeks)));
    let due = yes.review_on.or_else(|| weeks.and_then(in_weeks));
    yes.decision.permits() && due.is_some_and(|due| due <= today)
}

impl ConsentEvent {
    /// The same yes once more: the same conditions and the same last day, asked by the therapist and spoken on that
    /// day. None of an answer that is no yes.
    pub fn still_so(&self, on: NaiveDate, present: Vec<Present>) -> Option<ConsentEvent> {
        self.decision.permits().then(|| ConsentEvent {
            conditions: self.conditions.clone(),
            given_by: self.given_by,
            how: How::Spoken,
            raised_by: RaisedBy::Therapist,
            present,
            expires_on: self.expires_on,
            ..ConsentEvent::spoken(self.decision, on)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use crate::consent::Standing;
    use proptest::prelude::*;

    fn day(number: u32) -> NaiveDate {
        "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
    }

    fn said(decision: Standing, on: u32) -> ConsentEvent {
        ConsentEvent::spoken(decision, day(on))
    }

    fn never_asked(yes: &ConsentEvent) -> OldYes<'_> {
        OldYes { yes, put_off_on: None, was_answered: false }
    }

    fn brought_up(all: &[OldYes<'_>], today: u32) -> Vec<usize> {
        to_bring_up(all, 0, Some(12), day(today), day(today))
    }

    #[test]
    fn a_yes_is_brought_up_after_its_weeks_and_never_where_that_is_off() {
        let yes = said(Standing::Granted, 0);
        assert!(brought_up(&[never_asked(&yes)], 83).is_empty());
        assert_eq!(brought_up(&[never_asked(&yes)], 84), [0]);
        assert!(to_bring_up(&[never_asked(&yes)], 0, None, day(400), day(400)).is_empty());
    }

    #[test]
    fn a_day_that_the_client_set_wins_over_the_weeks() {
        let late = ConsentEvent { review_on: Some(day(200)), ..said(Standing::Granted, 0) };
        let early = ConsentEvent { review_on: Some(day(7)), ..said(Standing::Granted, 0) };
        assert_eq!(brought_up(&[never_asked(&late), never_asked(&early)], 100), [1]);
        assert_eq!(brought_up(&[never_asked(&late)], 200), [0]);
        assert_eq!(to_bring_up(&[never_asked(&early)], 0, None, day(7), day(7)), [0]);
    }

    #[test]
    fn at_most_three_are_brought_up_in_a_session_the_oldest_first_and_none_twice() {
        let yeses: Vec<_> = [40, 10, 30, 20, 0].map(|on| said(Standing::Granted, on)).into();
        let mut all: Vec<_> = yeses.iter().map(never_asked).collect();
        assert_eq!(brought_up(&all, 200), [4, 1, 3]);
        all[4].put_off_on = Some(day(200));
        assert_eq!(brought_up(&all, 200), [1, 3]);
        all[1].was_answered = true;
        assert_eq!(brought_up(&all, 200), [3]);
        assert_eq!(to_bring_up(&all[1..4], 1, Some(12), day(200), day(200)), [2]);
        assert!(to_bring_up(&all[1..4], 2, Some(12), day(200), day(200)).is_empty());
        assert_eq!(brought_up(&all[4..], 207), [0], "another session asks again");
    }

    #[test]
    fn what_was_put_off_after_midnight_is_not_asked_twice_in_the_same_session() {
        let yes = said(Standing::Granted, 0);
        let put_off = OldYes { put_off_on: Some(day(101)), ..never_asked(&yes) };
        assert!(to_bring_up(&[put_off], 0, Some(12), day(100), day(101)).is_empty());
    }

    #[test]
    fn still_so_is_a_new_answer_with_the_same_conditions_and_no_other_words() {
        let yes = ConsentEvent {
            conditions: Some("shoes stay on".into()),
            expires_on: Some(day(300)),
            review_on: Some(day(90)),
            words: Some("as long as it is quiet".into()),
            raised_by: RaisedBy::Client,
            ..said(Standing::GrantedWithConditions, 0)
        };
        let again = yes.still_so(day(100), Vec::new()).unwrap();
        assert_eq!(again.check(), Ok(()));
        assert_eq!((again.decision, &again.conditions), (yes.decision, &yes.conditions));
        assert_eq!((again.answered_on, again.expires_on), (day(100), yes.expires_on));
        assert_eq!(
            (again.raised_by, again.words, again.review_on),
            (RaisedBy::Therapist, None, None)
        );
    }

    proptest! {
        #[test]
        fn nothing_but_a_yes_is_ever_brought_up_or_said_again(
            standing in prop::sample::select(Standing::ALL.to_vec()),
            review in prop::option::of(0..300_u32),
            weeks in prop::option::of(4..=52_u8),
            today in 0..1000_u32,
        ) {
            let event = ConsentEvent { review_on: review.map(day), ..said(standing, 0) };
            let found = to_bring_up(&[never_asked(&event)], 0, weeks, day(today), day(today));
            prop_assert!(found.is_empty() || standing.permits());
            prop_assert_eq!(event.still_so(day(today), Vec::new()).is_some(), standing.permits());
        }
    }
}
