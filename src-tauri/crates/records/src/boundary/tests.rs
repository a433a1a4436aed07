//! What never comes of a boundary event, whatever is done with it and in whatever order.

use super::*;
use crate::State;
use proptest::prelude::*;

fn day(number: u32) -> NaiveDate {
    "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
}

fn event(class: BoundaryClass) -> BoundaryEvent {
    let bare = BoundaryEvent::without_asking("Ran over without asking.".into(), day(0));
    BoundaryEvent { class, ..bare }
}

fn whole(class: BoundaryClass) -> BoundaryEvent {
    BoundaryEvent {
        talked_about_on: Some(day(7)),
        adjusted: Some("A clock where both can see it.".into()),
        consulted: Some("M. Thorne, 4 January.".into()),
        ..event(class)
    }
}

const WAY: [BoundaryState; 3] =
    [BoundaryState::Discussed, BoundaryState::Adjusted, BoundaryState::Closed];

#[test]
fn each_step_owes_what_it_says() {
    let bare = event(BoundaryClass::Crossing);
    assert_eq!(bare.owes(BoundaryState::Recorded), None);
    assert_eq!(bare.owes(BoundaryState::Discussed), Some(("talked_about_on", Problem::Blank)));
    let talked = BoundaryEvent { talked_about_on: Some(day(7)), ..bare.clone() };
    assert_eq!(talked.owes(BoundaryState::Discussed), None);
    assert_eq!(talked.owes(BoundaryState::Adjusted), Some(("adjusted", Problem::Blank)));
    let spaces = BoundaryEvent { adjusted: Some("  ".into()), ..talked.clone() };
    assert_eq!(spaces.owes(BoundaryState::Closed), Some(("adjusted", Problem::Blank)));
    let silent = BoundaryEvent { talked_about_on: None, ..whole(BoundaryClass::Crossing) };
    assert_eq!(silent.owes(BoundaryState::Closed), Some(("talked_about_on", Problem::Blank)));
    assert_eq!(bare.owes(BoundaryState::Escalated), None, "a crossing may always be taken further");
    assert!(WAY.iter().all(|to| whole(BoundaryClass::Crossing).owes(*to).is_none()));
}

#[test]
fn a_drift_is_talked_about_and_goes_no_further_alone() {
    let alone = BoundaryEvent { consulted: None, ..whole(BoundaryClass::Drift) };
    assert_eq!(alone.owes(BoundaryState::Discussed), None);
    for to in [BoundaryState::Adjusted, BoundaryState::Closed, BoundaryState::Escalated] {
        assert_eq!(alone.owes(to), Some(("consulted", Problem::Blank)), "{to:?}");
        assert_eq!(whole(BoundaryClass::Drift).owes(to), None, "{to:?}");
    }
}

#[test]
fn a_violation_is_only_taken_further_and_not_alone() {
    let violation = whole(BoundaryClass::Violation);
    for to in WAY {
        assert_eq!(violation.owes(to), Some(("class", Problem::OutOfPlace)), "{to:?}");
        assert_eq!(violation.comes_to(to), BoundaryState::Escalated, "{to:?}");
        assert_eq!(whole(BoundaryClass::Drift).comes_to(to), to);
    }
    assert_eq!(violation.comes_to(BoundaryState::Recorded), BoundaryState::Recorded);
    let alone = BoundaryEvent { consulted: Some(" ".into()), ..violation };
    assert_eq!(alone.owes(BoundaryState::Escalated), Some(("consulted", Problem::Blank)));
}

#[test]
fn a_violation_is_called_less_only_with_somebody_new_consulted() {
    let before = whole(BoundaryClass::Violation);
    let less = whole(BoundaryClass::Crossing);
    assert_eq!(less.owes_since(&before), Some(("consulted", Problem::Blank)));
    let anew = BoundaryEvent { consulted: Some("M. Thorne, 9 January.".into()), ..less.clone() };
    assert_eq!(anew.owes_since(&before), None);
    assert_eq!(before.owes_since(&before), None);
    assert_eq!(before.owes_since(&event(BoundaryClass::Drift)), None, "more is said alone");
}

#[test]
fn nothing_is_talked_about_before_it_happened() {
    let early = BoundaryEvent { happened_on: day(8), ..whole(BoundaryClass::Crossing) };
    let found = early.check().unwrap_err();
    assert_eq!(found.iter().map(|one| one.field).collect::<Vec<_>>(), ["talked_about_on"]);
}

#[test]
fn two_of_one_area_within_ninety_days_may_be_a_drift() {
    let on = |number, area, class| BoundaryEvent { happened_on: day(number), area, ..event(class) };
    let crossing = |number, area| on(number, area, BoundaryClass::Crossing);
    let (time, touch) = (BoundaryArea::Time, BoundaryArea::Touch);
    assert_eq!(may_drift(&[crossing(0, time), crossing(90, time)]), [time]);
    assert_eq!(may_drift(&[crossing(0, time), crossing(91, time)]), []);
    assert_eq!(may_drift(&[crossing(0, time), crossing(1, touch)]), []);
    let give = on(5, time, BoundaryClass::Flexibility);
    assert_eq!(may_drift(&[crossing(0, time), give]), [], "give and take is no drift");
    let several =
        [crossing(9, touch), crossing(200, time), crossing(3, touch), crossing(120, time)];
    assert_eq!(may_drift(&several), [time, touch]);
}

/// What somebody does with an event.
#[derive(Clone, Debug)]
enum Doing {
    /// Takes it somewhere.
    Move(BoundaryState),
    /// Writes it anew.
    Write(BoundaryEvent),
}

fn class() -> impl Strategy<Value = BoundaryClass> {
    prop::sample::select(vec![
        BoundaryClass::Unclassified,
        BoundaryClass::Flexibility,
        BoundaryClass::Crossing,
        BoundaryClass::Drift,
        BoundaryClass::Violation,
    ])
}

fn written() -> impl Strategy<Value = BoundaryEvent> {
    let words = || prop::option::of(prop::sample::select(vec!["", " ", "one", "another"]));
    (class(), any::<bool>(), words(), words()).prop_map(|(class, talked, adjusted, consulted)| {
        BoundaryEvent {
            talked_about_on: talked.then(|| day(7)),
            adjusted: adjusted.map(PrivateText::from),
            consulted: consulted.map(PrivateText::from),
            ..event(class)
        }
    })
}

fn doing() -> impl Strategy<Value = Doing> {
    let to = prop::sample::select(BoundaryState::ALL.to_vec());
    prop_oneof![to.prop_map(Doing::Move), written().prop_map(Doing::Write)]
}

/// The event and how it stands after something is done, as the program does it; the same where that is refused.
fn done(now: &(BoundaryState, BoundaryEvent), doing: &Doing) -> (BoundaryState, BoundaryEvent) {
    let (state, event) = now;
    match doing {
        Doing::Move(to) if state.may_become(*to) && event.owes(*to).is_none() => {
            (*to, event.clone())
        }
        Doing::Write(anew) => {
            let to = anew.comes_to(*state);
            let is_free = anew.owes_since(event).is_none() && anew.owes(to).is_none();
            if is_free { (to, anew.clone()) } else { now.clone() }
        }
        Doing::Move(_) => now.clone(),
    }
}

proptest! {
    #[test]
    fn no_way_settles_a_violation_or_goes_on_alone(
        first in written(), doings in prop::collection::vec(doing(), 0..40),
    ) {
        let mut now = (BoundaryState::Recorded, first);
        for doing in &doings {
            let next = done(&now, doing);
            let ((was, before), (state, event)) = (&now, &next);
            let is_violation = event.class == BoundaryClass::Violation;
            prop_assert!(!is_violation || !WAY.contains(state));
            let is_further = !matches!(state, BoundaryState::Recorded | BoundaryState::Discussed);
            let is_alone = event.consulted.as_ref().is_none_or(PrivateText::is_blank);
            prop_assert!(!(is_further && event.class.asks_for_consultation() && is_alone));
            let is_less = before.class == BoundaryClass::Violation && !is_violation;
            prop_assert!(!is_less || (!is_alone && event.consulted != before.consulted));
            prop_assert!(*was != BoundaryState::Escalated || *state == BoundaryState::Escalated);
            prop_assert!(was == state || was.may_become(*state));
            now = next;
        }
    }

    #[test]
    fn whatever_is_a_violation_can_be_taken_further_once_somebody_was_asked(
        first in written(), doings in prop::collection::vec(doing(), 0..40),
    ) {
        let last = doings.iter().fold((BoundaryState::Recorded, first), |now, doing| done(&now, doing));
        let asked = BoundaryEvent { class: BoundaryClass::Violation, consulted: Some("asked".into()), ..last.1.clone() };
        let named = done(&last, &Doing::Write(asked));
        let (state, event) = done(&named, &Doing::Move(BoundaryState::Escalated));
        prop_assert_eq!((state, event.class), (BoundaryState::Escalated, BoundaryClass::Violation));
    }
}
