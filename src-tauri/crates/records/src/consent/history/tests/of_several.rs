//! What holds where several people have a say.

use super::*;
use crate::Link;

/// A person of the client's list.
fn person(number: usize) -> RecordId {
    id(9000 + number)
}

/// An answer that a person gave for the client.
fn from(number: usize, event: ConsentEvent) -> Stored<ConsentEvent> {
    let mut kept = kept(0, ConsentEvent { given_by: GivenBy::Guardian, ..event });
    kept.links.push(Link::whole(Role::OfPerson, person(number)));
    kept
}

fn own(event: ConsentEvent) -> Stored<ConsentEvent> {
    kept(0, ConsentEvent { given_by: GivenBy::ClientAssent, ..event })
}

/// In the order in which they were kept.
fn in_order(mut events: Vec<Stored<ConsentEvent>>) -> Vec<Stored<ConsentEvent>> {
    for (at, event) in events.iter_mut().enumerate() {
        event.id = id(at);
        event.created_at.at = i64::try_from(at).unwrap();
    }
    events
}

fn both(events: &[Stored<ConsentEvent>]) -> History<'_> {
    History::new(events, &BTreeSet::new(), DecidedBy::ClientAndGuardian)
}

#[test]
fn the_yes_of_one_guardian_does_not_stand_for_the_no_of_the_other() {
    let events = in_order(vec![
        own(said(Standing::Granted, 1)),
        from(1, said(Standing::Declined, 2)),
        from(2, by_client(said(Standing::Granted, 3))),
    ]);
    assert_eq!(both(&events).on(day(3)).standing, Standing::Declined);
    let standings: Vec<_> =
        both(&events).differing(day(3)).into_iter().map(|(whose, s)| (whose, s.standing)).collect();
    assert_eq!(
        standings,
        [
            (Whose::Client, Standing::Granted),
            (Whose::Person(person(1)), Standing::Declined),
            (Whose::Person(person(2)), Standing::Granted),
        ]
    );
}

#[test]
fn one_guardian_is_enough_while_no_other_was_asked_and_all_of_one_mind_differ_in_nothing() {
    let events =
        in_order(vec![own(said(Standing::Granted, 1)), from(1, said(Standing::Granted, 2))]);
    assert_eq!(both(&events).on(day(2)).standing, Standing::Granted);
    assert_eq!(both(&events).differing(day(2)), []);
}

#[test]
fn a_no_of_somebody_unnamed_is_not_taken_back_by_somebody_who_is_named() {
    let unnamed = ConsentEvent { given_by: GivenBy::Guardian, ..said(Standing::Declined, 2) };
    let events = in_order(vec![
        own(said(Standing::Granted, 1)),
        kept(0, unnamed),
        from(2, by_client(said(Standing::Granted, 3))),
    ]);
    assert_eq!(both(&events).on(day(3)).standing, Standing::Declined);
}

#[test]
fn what_one_guardian_closed_may_be_asked_of_another_and_what_the_client_closed_of_nobody() {
    let events = in_order(vec![from(1, said(Standing::Declined, 1))]);
    let door = |history: &History<'_>, whose| history.before(day(2), &whose).door;
    assert_eq!(door(&both(&events), Whose::Person(person(2))), Door::Open);
    assert_eq!(door(&both(&events), Whose::Person(person(1))), Door::Closed { until: None });
    let events = in_order(vec![own(said(Standing::Declined, 1))]);
    assert_eq!(door(&both(&events), Whose::Person(person(2))), Door::Closed { until: None });
}

#[test]
fn where_the_law_lets_two_decide_for_the_client_neither_decides_for_the_other() {
    let for_them = |number, event| {
        let mut kept = from(number, event);
        kept.body.given_by = GivenBy::LegalRepresentative;
        kept
    };
    let events = in_order(vec![
        for_them(1, said(Standing::NotNow, 1)),
        for_them(2, said(Standing::Granted, 4)),
    ]);
    let history = History::new(&events, &BTreeSet::new(), DecidedBy::Client);
    assert_eq!(history.on(day(4)).standing, Standing::NotNow);
}

#[test]
fn an_entry_that_was_made_for_the_wrong_guardian_leaves_the_right_ones_answer() {
    let events = in_order(vec![
        own(said(Standing::Granted, 1)),
        from(1, said(Standing::Granted, 2)),
        from(2, said(Standing::Granted, 2)),
    ]);
    let voided = [id(1)].into_iter().collect();
    let history = History::new(&events, &voided, DecidedBy::ClientAndGuardian);
    assert_eq!(history.on(day(2)).standing, Standing::Granted);
}

proptest! {
    #[test]
    fn a_yes_of_several_is_a_yes_of_each_of_them(
        drawn in prop::collection::vec((any_event(), 0..4_usize), 0..14),
        on in 0..70_u32,
    ) {
        let (events, people): (Vec<_>, Vec<_>) = drawn.into_iter().unzip();
        let (events, voided) = split(events);
        let given: Vec<_> = events.into_iter().zip(&people).map(|(kept, number)| match number {
            0 => own(kept.body),
            number => from(*number, kept.body),
        }).collect();
        let given = in_order(given);
        let history = History::new(&given, &voided, DecidedBy::ClientAndGuardian);
        if history.on(day(on)).standing.permits() {
            for number in 0..4 {
                let theirs: Vec<_> = given.iter().zip(&people)
                    .filter(|(_, person)| **person == number).map(|(kept, _)| kept.clone()).collect();
                let counted = theirs.iter().filter(|kept| {
                    kept.body.answered_on <= day(on) && !voided.contains(&kept.id)
                });
                if counted.count() > 0 || number == 0 {
                    let whose = if number == 0 { Whose::Client } else { Whose::Person(person(number)) };
                    prop_assert!(history.of(day(on), &whose).standing.permits());
                }
            }
        }
    }
}
