//! What a guard says after any history of answers.

use super::*;
use crate::Moment;
use crate::consent::{ConsentEventState, DecidedBy, ItemState, RaisedBy, scope};
use crate::{Link, State};
use proptest::prelude::*;

fn day(number: u32) -> NaiveDate {
    "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
}

fn id(number: usize) -> RecordId {
    RecordId::parse(&format!("00000000-0000-7000-8000-{number:012}")).unwrap()
}

/// Two people, and nobody in particular.
const NOBODY: usize = 0;
const PETRA: usize = 1;
const OREN: usize = 2;

fn stored<R: crate::Record>(number: usize, at: usize, body: R, links: Vec<Link>) -> Stored<R> {
    let moment = Moment { at: i64::try_from(at).unwrap(), offset: 0 };
    Stored {
        id: id(number),
        client: None,
        state: R::State::ALL[0],
        rev: 1,
        created_at: moment,
        updated_at: moment,
        locked_at: None,
        links,
        body,
    }
}

/// The question for an action, about one of the people or about nobody in particular.
fn item(action: Action, about: usize) -> Stored<ConsentItem> {
    let body = scope(action.scope()).unwrap().item(DecidedBy::Client, day(0));
    let links = match about {
        NOBODY => vec![],
        somebody => vec![Link::whole(Role::OfPerson, id(somebody))],
    };
    assert_eq!(ItemState::ALL[0], ItemState::Listed);
    stored(item_number(action, about), 0, body, links)
}

fn item_number(action: Action, about: usize) -> usize {
    100 + 10 * (action as usize) + about
}

fn answer(at: usize, action: Action, about: usize, event: ConsentEvent) -> Stored<ConsentEvent> {
    assert_eq!(ConsentEventState::ALL[0], ConsentEventState::Kept);
    let of = Link::whole(Role::OfItem, id(item_number(action, about)));
    stored(1000 + at, at, event, vec![of])
}

fn said(decision: Standing, on: u32) -> ConsentEvent {
    ConsentEvent { raised_by: RaisedBy::Client, ..ConsentEvent::spoken(decision, day(on)) }
}

fn person(is_safe: IsSafe) -> SupportPerson {
    SupportPerson {
        name: "Petra".into(),
        relation: None,
        contact: None,
        kind: SupportKind::Friend,
        is_safe,
        may_be_told: None,
        listed_on: day(0),
    }
}

fn all_items() -> Vec<Stored<ConsentItem>> {
    let about = [NOBODY, PETRA, OREN];
    Action::ALL.into_iter().flat_map(|action| about.map(|about| item(action, about))).collect()
}

/// What the guard says for somebody who is safe and on the list.
fn says(
    action: Action,
    about: usize,
    events: &[Stored<ConsentEvent>],
    voided: &BTreeSet<RecordId>,
    on: u32,
) -> Verdict {
    let (items, safe, id) = (all_items(), person(IsSafe::Yes), id(about));
    let somebody = Somebody {
        id: &id,
        state: SupportState::Listed,
        person: &safe,
        telling: Telling::Nothing,
        there_on: &[],
    };
    let answers = Answers { items: &items, events, voided, on: day(on), at_any_moment: false };
    guard(action, Some(&somebody), &answers)
}

fn why(verdict: &Verdict) -> Option<WhyClosed> {
    match verdict {
        Verdict::Open { .. } => None,
        Verdict::Closed { why, .. } => Some(*why),
    }
}

#[test]
fn nothing_is_open_before_somebody_was_asked() {
    for action in Action::ALL {
        let found = says(action, PETRA, &[], &BTreeSet::new(), 9);
        assert_eq!(found, Verdict::Closed { why: WhyClosed::NotAsked, scope: action.scope() });
        assert!(scope(action.scope()).is_some(), "{action:?}");
    }
}

#[test]
fn a_yes_opens_for_the_person_it_names_and_for_nobody_else() {
    let none = BTreeSet::new();
    for action in Action::ALL.into_iter().filter(|action| action.is_about_somebody()) {
        let yes = [answer(1, action, PETRA, said(Standing::Granted, 1))];
        assert_eq!(why(&says(action, PETRA, &yes, &none, 2)), None, "{action:?}");
        assert_eq!(why(&says(action, OREN, &yes, &none, 2)), Some(WhyClosed::NotAsked));
        let general = [answer(1, action, NOBODY, said(Standing::Granted, 1))];
        assert_eq!(
            why(&says(action, PETRA, &general, &none, 2)),
            Some(WhyClosed::NotAsked),
            "a yes to somebody or other names nobody"
        );
    }
}

#[test]
fn conditions_and_limits_come_with_the_yes() {
    let action = Action::TellFamily;
    let yes = ConsentEvent {
        conditions: Some("About appointments only.".into()),
        ..said(Standing::GrantedWithConditions, 1)
    };
    let found = says(action, PETRA, &[answer(1, action, PETRA, yes)], &BTreeSet::new(), 2);
    let Verdict::Open { by, conditions } = found else { panic!("{found:?}") };
    assert_eq!((by, conditions), (id(1001), vec!["About appointments only.".into()]));
}

#[test]
fn a_no_to_everybody_ends_the_yes_before_it_and_not_the_one_after_it() {
    let action = Action::ContactEmergencyPerson;
    let yes = answer(1, action, PETRA, said(Standing::Granted, 1));
    let no = answer(2, action, NOBODY, said(Standing::Declined, 5));
    let again = answer(3, action, PETRA, said(Standing::Granted, 7));
    let events = [yes, no, again];
    let none = BTreeSet::new();
    assert_eq!(why(&says(action, PETRA, &events[..2], &none, 9)), Some(WhyClosed::Nobody));
    assert_eq!(why(&says(action, PETRA, &events[..2], &none, 4)), None, "not yet said then");
    assert_eq!(why(&says(action, OREN, &events[..2], &none, 9)), Some(WhyClosed::Nobody));
    assert_eq!(why(&says(action, PETRA, &events, &none, 9)), None);
    let error = BTreeSet::from([id(1002)]);
    assert_eq!(
        why(&says(action, PETRA, &events[..2], &error, 9)),
        Some(WhyClosed::NotAsked),
        "a no that was entered in error brings no yes back, and is not said"
    );
}

#[test]
fn who_is_not_safe_off_the_list_or_torn_without_a_plan_stays_closed_whatever_was_answered() {
    let action = Action::ContactEmergencyPerson;
    let items = all_items();
    let events = [answer(1, action, PETRA, said(Standing::Granted, 1))];
    let voided = BTreeSet::new();
    let answers = Answers {
        items: &items,
        events: &events,
        voided: &voided,
        on: day(2),
        at_any_moment: false,
    };
    let says = |state, is_safe, telling| {
        let (id, person) = (id(PETRA), person(is_safe));
        let somebody = Somebody { id: &id, state, person: &person, telling, there_on: &[] };
        why(&guard(action, Some(&somebody), &answers))
    };
    let listed = SupportState::Listed;
    assert_eq!(says(listed, IsSafe::Unsure, Telling::AsPlanned), None);
    assert_eq!(says(listed, IsSafe::No, Telling::Nothing), Some(WhyClosed::NotSafe));
    assert_eq!(says(listed, IsSafe::Yes, Telling::NotAsUsual), Some(WhyClosed::NoPlan));
    for state in [SupportState::Paused, SupportState::Removed] {
        assert_eq!(says(state, IsSafe::Yes, Telling::Nothing), Some(WhyClosed::NotListed));
    }
}

#[test]
fn each_meeting_is_asked_about_again_and_a_call_is_not() {
    let items = all_items();
    let voided = BTreeSet::new();
    for (action, expected) in
        [(Action::InviteToSession, Some(WhyClosed::AnotherMeeting)), (Action::TellFamily, None)]
    {
        let events = [answer(1, action, PETRA, said(Standing::Granted, 5))];
        let says = |there_on: &[NaiveDate], on| {
            let (id, person) = (id(PETRA), person(IsSafe::Yes));
            let somebody = Somebody {
                id: &id,
                state: SupportState::Listed,
                person: &person,
                telling: Telling::AsWritten,
                there_on,
            };
            let answers = Answers {
                items: &items,
                events: &events,
                voided: &voided,
                on: day(on),
                at_any_moment: false,
            };
            why(&guard(action, Some(&somebody), &answers))
        };
        assert_eq!(says(&[], 9), None);
        assert_eq!(says(&[day(4)], 9), None, "asked since");
        assert_eq!(says(&[day(5)], 12), expected);
        assert_eq!(says(&[day(9)], 12), expected);
        assert_eq!(says(&[day(15)], 12), expected, "a later one that was written down first");
    }
}

#[test]
fn one_yes_is_for_one_meeting_in_whatever_order_they_were_written_down() {
    let action = Action::InviteToSession;
    let (items, voided, person, id) =
        (all_items(), BTreeSet::new(), person(IsSafe::Yes), id(PETRA));
    let events = [
        answer(1, action, PETRA, said(Standing::Granted, 1)),
        answer(2, action, PETRA, said(Standing::Granted, 18)),
    ];
    let says = |events: &[Stored<ConsentEvent>], there_on: &[NaiveDate], on| {
        let somebody = Somebody {
            id: &id,
            state: SupportState::Listed,
            person: &person,
            telling: Telling::Nothing,
            there_on,
        };
        let answers =
            Answers { items: &items, events, voided: &voided, on: day(on), at_any_moment: false };
        why(&guard(action, Some(&somebody), &answers))
    };
    let another = Some(WhyClosed::AnotherMeeting);
    for (first, second) in [(5, 20), (20, 5)] {
        assert_eq!(says(&events[..1], &[day(first)], second), another, "{first}, {second}");
        assert_eq!(says(&events, &[day(first)], second), None, "a yes for each of the two");
    }
    assert_eq!(says(&events, &[day(5), day(25)], 20), another);
    assert_eq!(says(&events, &[day(3), day(25)], 5), another);
}

#[test]
fn what_was_done_while_a_yes_held_was_agreed_although_it_was_taken_back_that_day() {
    let action = Action::TellFamily;
    let (items, voided, person, id) =
        (all_items(), BTreeSet::new(), person(IsSafe::Yes), id(PETRA));
    let events = [
        answer(1, action, PETRA, said(Standing::Granted, 1)),
        answer(2, action, PETRA, said(Standing::Withdrawn, 5)),
    ];
    let somebody = Somebody {
        id: &id,
        state: SupportState::Listed,
        person: &person,
        telling: Telling::Nothing,
        there_on: &[],
    };
    let says = |on, at_any_moment| {
        let answers =
            Answers { items: &items, events: &events, voided: &voided, on: day(on), at_any_moment };
        why(&guard(action, Some(&somebody), &answers))
    };
    assert_eq!(says(5, true), None);
    assert_eq!(says(5, false), Some(WhyClosed::Withdrawn));
    assert_eq!(says(6, true), Some(WhyClosed::Withdrawn));
}

fn any_event() -> impl Strategy<Value = (Action, usize, ConsentEvent, bool)> {
    (
        prop::sample::select(Action::ALL.to_vec()),
        0..3_usize,
        prop::sample::select(Standing::ALL.to_vec()),
        0..40_u32,
        any::<bool>(),
        prop::option::of(0..30_u32),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(action, about, decision, on, raised, until, is_voided)| {
            let raised_by = if raised { RaisedBy::Client } else { RaisedBy::Therapist };
            let expires_on = until.map(|days| day(on + days)).filter(|_| decision.permits());
            (action, about, ConsentEvent { raised_by, expires_on, ..said(decision, on) }, is_voided)
        })
}

/// A history with a few actions only, so that answers meet.
fn any_history() -> impl Strategy<Value = (Vec<Stored<ConsentEvent>>, BTreeSet<RecordId>)> {
    prop::collection::vec(any_event(), 0..24).prop_map(|drawn| {
        let is_voided = |at: usize| id(1000 + at);
        let voided = drawn.iter().enumerate().filter(|(_, one)| one.3);
        let voided = voided.map(|(at, _)| is_voided(at)).collect();
        let events = drawn.into_iter().enumerate();
        let events = events.map(|(at, (action, about, event, _))| answer(at, action, about, event));
        (events.collect(), voided)
    })
}

/// Where an answer stands in the order of answers.
fn place_of(event: &Stored<ConsentEvent>) -> (NaiveDate, i64, &RecordId) {
    (event.body.answered_on, event.created_at.at, &event.id)
}

fn is_about(event: &Stored<ConsentEvent>, action: Action, about: usize) -> bool {
    event.linked(Role::OfItem) == Some(&id(item_number(action, about)))
}

proptest! {
    #[test]
    fn an_open_guard_always_rests_on_a_yes_about_that_person_after_every_no(
        (events, voided) in any_history(),
        on in 0..70_u32,
    ) {
        for action in Action::ALL {
            let Verdict::Open { by, .. } = says(action, PETRA, &events, &voided, on) else { continue };
            let yes = events.iter().find(|event| event.id == by).unwrap();
            let about = if action.is_about_somebody() { PETRA } else { NOBODY };
            prop_assert!(is_about(yes, action, about));
            prop_assert!(yes.body.decision.permits() && !voided.contains(&by));
            prop_assert!(yes.body.answered_on <= day(on));
            prop_assert!(yes.body.expires_on.is_none_or(|last| last >= day(on)));
            let theirs = |event: &&Stored<ConsentEvent>| {
                is_about(event, action, about) || is_about(event, action, NOBODY)
            };
            for no in events.iter().filter(theirs).filter(|event| event.body.decision.is_no()) {
                prop_assert!(place_of(no) < place_of(yes) || no.body.answered_on > day(on));
            }
        }
    }

    #[test]
    fn a_persons_answers_never_open_the_door_for_another_person(
        (events, voided) in any_history(),
        on in 0..70_u32,
    ) {
        for action in Action::ALL {
            let without: Vec<_> =
                events.iter().filter(|one| !is_about(one, action, OREN)).cloned().collect();
            prop_assert_eq!(
                says(action, PETRA, &events, &voided, on),
                says(action, PETRA, &without, &voided, on)
            );
        }
    }

    #[test]
    fn an_answer_to_one_thing_never_opens_another(
        (events, voided) in any_history(),
        on in 0..70_u32,
    ) {
        for action in Action::ALL {
            let of_it = |event: &&Stored<ConsentEvent>| {
                [NOBODY, PETRA, OREN].iter().any(|about| is_about(event, action, *about))
            };
            let alone: Vec<_> = events.iter().filter(of_it).cloned().collect();
            prop_assert_eq!(
                says(action, PETRA, &events, &voided, on),
                says(action, PETRA, &alone, &voided, on)
            );
        }
    }

    #[test]
    fn no_day_that_passes_in_silence_opens_a_guard(
        (events, voided) in any_history(),
        on in 40..70_u32,
        later in 0..400_u32,
    ) {
        for action in Action::ALL {
            let then = why(&says(action, PETRA, &events, &voided, on)).is_none();
            let after = why(&says(action, PETRA, &events, &voided, on + later)).is_none();
            prop_assert!(then || !after);
        }
    }
}
