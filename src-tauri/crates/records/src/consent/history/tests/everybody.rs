//! What a no to everybody does to what was answered about one person.

use super::*;

/// A history about one person, behind one about nobody by name.
fn behind<'h>(
    theirs: &'h [Stored<ConsentEvent>],
    everybody: &'h [Stored<ConsentEvent>],
    voided: &BTreeSet<RecordId>,
) -> History<'h> {
    let of = |events| History::new(events, voided, DecidedBy::Client);
    of(theirs).after(vec![of(everybody)])
}

#[test]
fn a_no_to_everybody_ends_the_standing_of_an_earlier_yes_and_closes_its_door() {
    let yes = [kept(1, said(Standing::Granted, 1))];
    let no = [kept(2, said(Standing::Declined, 5))];
    let none = BTreeSet::new();
    let history = behind(&yes, &no, &none);
    assert_eq!(history.on(day(4)).standing, Standing::Granted, "as it stood then");
    let stands = history.on(day(5));
    assert_eq!((stands.standing, stands.by), (Standing::Declined, Some(id(2))));
    assert_eq!(stands.door, Door::Closed { until: None });
    assert_eq!(history.of(day(5), &Whose::Client).standing, Standing::Declined);
    let held = history.held_as(day(5)).map(|stands| stands.standing);
    assert_eq!(held, Some(Standing::Granted), "it held that morning");
    assert_eq!(history.held_as(day(6)), None);
}

#[test]
fn what_the_client_brought_up_again_about_one_person_stands() {
    let theirs =
        [kept(1, said(Standing::Granted, 1)), kept(3, by_client(said(Standing::Granted, 7)))];
    let no = [kept(2, said(Standing::Declined, 5))];
    let none = BTreeSet::new();
    let stands = behind(&theirs, &no, &none).on(day(8));
    assert_eq!((stands.standing, stands.door), (Standing::Granted, Door::Open));
}

#[test]
fn a_no_to_everybody_that_was_entered_in_error_or_changed_has_the_yes_asked_again() {
    let yes = [kept(1, said(Standing::Granted, 1))];
    let no = [kept(2, said(Standing::Declined, 5))];
    let error = BTreeSet::from([id(2)]);
    assert_eq!(behind(&yes, &no, &error).on(day(8)), Stands::NOT_ASKED);
    let changed =
        [kept(2, said(Standing::Declined, 5)), kept(3, by_client(said(Standing::Granted, 6)))];
    assert_eq!(behind(&yes, &changed, &BTreeSet::new()).on(day(8)), Stands::NOT_ASKED);
}

#[test]
fn a_yes_to_everybody_opens_nothing_for_anybody() {
    let yes = [kept(1, said(Standing::Granted, 1))];
    assert_eq!(behind(&[], &yes, &BTreeSet::new()).on(day(8)), Stands::NOT_ASKED);
}
