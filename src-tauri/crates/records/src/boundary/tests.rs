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
    }
    assert!(!violation.is_settled(BoundaryState::Closed), "whatever it stood as before");
    assert!(whole(BoundaryClass::Crossing).is_settled(BoundaryState::Closed));
    let alone = BoundaryEvent { consulted: Some(" ".into()), ..violation };
    assert_eq!(alone.owes(BoundaryState::Escalated), Some(("consulted", Problem::Blank)));
}

#[test]
fn a_violation_is_called_less_only_with_somebody_new_consulted_and_a_reason_of_its_own() {
    let state = BoundaryState::Escalated;
    let before = whole(BoundaryClass::Violation);
    let less = whole(BoundaryClass::Crossing);
    assert_eq!(less.owes_since(&before, state), Some(("consulted", Problem::Blank)));
    let anew = BoundaryEvent { consulted: Some("M. Thorne, 9 January.".into()), ..less.clone() };
    let owes_reason = Some(("less_because", Problem::Blank));
    assert_eq!(anew.owes_since(&before, state), owes_reason);
    let short = BoundaryEvent { less_because: Some("  a word    ".into()), ..anew.clone() };
    assert_eq!(short.owes_since(&before, state), owes_reason, "a sentence is owed");
    let said = "Both of us saw it as a slip in the calendar.";
    let reasoned = BoundaryEvent { less_because: Some(said.into()), ..anew.clone() };
    assert_eq!(reasoned.owes_since(&before, state), None);
    assert_eq!(anew.owes_since(&reasoned, state), owes_reason, "and it stays");
    let again = BoundaryEvent { class: BoundaryClass::Violation, ..reasoned.clone() };
    let third = BoundaryEvent { consulted: Some("A lawyer, 12 January.".into()), ..reasoned };
    assert_eq!(third.owes_since(&again, state), owes_reason, "that was the reason before");
    assert_eq!(before.owes_since(&before, state), None);
}

#[test]
fn what_it_was_is_called_more_alone_and_at_once_wherever_it_stands() {
    for state in BoundaryState::ALL.iter().copied() {
        for class in [BoundaryClass::Drift, BoundaryClass::Violation] {
            let before = BoundaryEvent { consulted: None, ..whole(BoundaryClass::Crossing) };
            let named = BoundaryEvent { class, ..before.clone() };
            assert_eq!(named.owes_since(&before, state), None, "{class:?} {state:?}");
        }
        let before = whole(BoundaryClass::Violation);
        let alone = BoundaryEvent { consulted: None, ..before.clone() };
        let is_owed = alone.owes_since(&before, state).is_some();
        assert_eq!(is_owed, is_further(state), "who was asked is not taken out: {state:?}");
    }
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
    assert_eq!(may_drift(&[crossing(0, time), crossing(90, time)], day(90)), [time]);
    assert_eq!(may_drift(&[crossing(0, time), crossing(91, time)], day(91)), []);
    assert_eq!(may_drift(&[crossing(0, time), crossing(1, touch)], day(1)), []);
    let give = on(5, time, BoundaryClass::Flexibility);
    assert_eq!(may_drift(&[crossing(0, time), give], day(5)), [], "give and take is no drift");
    let several =
        [crossing(9, touch), crossing(200, time), crossing(3, touch), crossing(120, time)];
    assert_eq!(may_drift(&several, day(90)), [time, touch]);
}

#[test]
fn what_lies_long_ago_or_was_called_a_drift_already_is_not_asked_about_again() {
    let time = |number, class| BoundaryEvent {
        happened_on: day(number),
        area: BoundaryArea::Time,
        ..event(class)
    };
    let open = |number| time(number, BoundaryClass::Unclassified);
    assert_eq!(may_drift(&[open(0), open(10)], day(100)), [BoundaryArea::Time]);
    assert_eq!(may_drift(&[open(0), open(10)], day(101)), [], "the later one is long ago");
    let (drift, more) = (time(5, BoundaryClass::Drift), time(10, BoundaryClass::Violation));
    assert_eq!(may_drift(&[drift.clone(), more.clone()], day(10)), [], "it was said");
    assert_eq!(may_drift(&[open(0), drift, more], day(99)), [BoundaryArea::Time]);
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
    let reasons = vec!["", "no", "It was a slip.", "It was something else."];
    let reason = prop::option::of(prop::sample::select(reasons));
    (class(), any::<bool>(), words(), words(), reason).prop_map(
        |(class, talked, adjusted, consulted, less_because)| BoundaryEvent {
            talked_about_on: talked.then(|| day(7)),
            adjusted: adjusted.map(PrivateText::from),
            consulted: consulted.map(PrivateText::from),
            less_because: less_because.map(PrivateText::from),
            ..event(class)
        },
    )
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
            let is_free = anew.owes_since(event, *state).is_none();
            if is_free { (*state, anew.clone()) } else { now.clone() }
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
            prop_assert!(was == state || !is_violation || *state == BoundaryState::Escalated);
            prop_assert!(!is_violation || !event.is_settled(*state));
            let is_alone = event.consulted.as_ref().is_none_or(PrivateText::is_blank);
            let goes_further = was != state && is_further(*state);
            prop_assert!(!(goes_further && event.class.asks_for_consultation() && is_alone));
            let is_less = before.class == BoundaryClass::Violation && !is_violation;
            prop_assert!(!is_less || (!is_alone && event.consulted != before.consulted));
            prop_assert!(!is_less || is_reason(event.less_because.as_ref()));
            prop_assert!(*was != BoundaryState::Escalated || *state == BoundaryState::Escalated);
            prop_assert!(was == state || was.may_become(*state));
            now = next;
        }
    }

    #[test]
    fn whatever_happened_is_called_a_violation_at_once_and_then_taken_further(
        first in written(), doings in prop::collection::vec(doing(), 0..40),
    ) {
        let (state, event) =
            doings.iter().fold((BoundaryState::Recorded, first), |now, doing| done(&now, doing));
        let named = BoundaryEvent { class: BoundaryClass::Violation, ..event.clone() };
        let kept = done(&(state, event), &Doing::Write(named.clone()));
        prop_assert_eq!(&kept, &(state, named.clone()));
        let asked = BoundaryEvent { consulted: Some("asked".into()), ..named };
        let further = done(&done(&kept, &Doing::Write(asked)), &Doing::Move(BoundaryState::Escalated));
        prop_assert_eq!((further.0, further.1.class), (BoundaryState::Escalated, BoundaryClass::Violation));
    }
}
