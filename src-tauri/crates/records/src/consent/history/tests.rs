//! What holds after any history of answers.

mod everybody;
mod in_session;
mod of_several;

use super::*;
use crate::Moment;
use crate::consent::{ConsentEventState, GivenBy, RaisedBy};
use proptest::prelude::*;

fn day(number: u32) -> NaiveDate {
    "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
}

fn id(number: usize) -> RecordId {
    RecordId::parse(&format!("00000000-0000-7000-8000-{number:012}")).unwrap()
}

fn kept(at: usize, body: ConsentEvent) -> Stored<ConsentEvent> {
    let moment = Moment { at: i64::try_from(at).unwrap(), offset: 0 };
    Stored {
        id: id(at),
        client: None,
        state: ConsentEventState::Kept,
        rev: 1,
        created_at: moment,
        updated_at: moment,
        locked_at: Some(moment),
        links: Vec::new(),
        body,
    }
}

fn said(decision: Standing, on: u32) -> ConsentEvent {
    ConsentEvent::spoken(decision, day(on))
}

fn by_client(event: ConsentEvent) -> ConsentEvent {
    ConsentEvent { raised_by: RaisedBy::Client, ..event }
}

fn history(events: Vec<ConsentEvent>) -> Vec<Stored<ConsentEvent>> {
    events.into_iter().enumerate().map(|(at, event)| kept(at, event)).collect()
}

fn stands(events: Vec<ConsentEvent>, voided: &[usize], on: u32) -> Stands {
    let events = history(events);
    let voided = voided.iter().map(|at| id(*at)).collect();
    History::new(&events, &voided, DecidedBy::Client).on(day(on))
}

#[test]
fn what_was_never_asked_is_not_asked() {
    assert_eq!(stands(vec![], &[], 9), Stands::NOT_ASKED);
}

#[test]
fn a_no_stays_a_no_until_the_client_brings_it_up() {
    let no = said(Standing::Declined, 1);
    let asked_again = said(Standing::Granted, 200);
    assert_eq!(
        stands(vec![no.clone(), asked_again.clone()], &[], 300).standing,
        Standing::Declined
    );
    let raised = stands(vec![no, by_client(asked_again)], &[], 300);
    assert_eq!((raised.standing, raised.door), (Standing::Granted, Door::Open));
}

#[test]
fn a_no_with_a_day_may_be_asked_about_from_that_day() {
    let no = ConsentEvent { ask_again_from: Some(day(80)), ..said(Standing::Withdrawn, 1) };
    let too_soon = stands(vec![no.clone(), said(Standing::Granted, 79)], &[], 100);
    assert_eq!(too_soon.standing, Standing::Withdrawn);
    assert!(!too_soon.is_offered_on(day(79)) && too_soon.is_offered_on(day(80)));
    assert_eq!(stands(vec![no, said(Standing::Granted, 80)], &[], 100).standing, Standing::Granted);
}

#[test]
fn not_now_without_a_day_is_not_asked_again_on_the_same_day() {
    let found = stands(vec![said(Standing::NotNow, 5)], &[], 5);
    assert!(!found.is_offered_on(day(5)) && found.is_offered_on(day(6)));
}

#[test]
fn asking_and_hearing_not_now_does_not_open_what_a_no_had_closed() {
    let events =
        vec![said(Standing::Declined, 1), said(Standing::NotNow, 2), said(Standing::Granted, 9)];
    assert_eq!(stands(events, &[], 9).standing, Standing::NotNow);
}

#[test]
fn a_yes_until_a_day_runs_out_after_it_and_is_not_renewed() {
    let yes = ConsentEvent { expires_on: Some(day(10)), ..said(Standing::Granted, 1) };
    assert_eq!(stands(vec![yes.clone()], &[], 10).standing, Standing::Granted);
    assert_eq!(stands(vec![yes.clone()], &[], 11).standing, Standing::Expired);
    let taken_back = stands(vec![yes, said(Standing::Withdrawn, 20)], &[], 20);
    assert_eq!(taken_back.standing, Standing::Withdrawn);
}

#[test]
fn a_voided_yes_never_was_and_a_voided_no_brings_no_yes_back() {
    let events = vec![said(Standing::Granted, 1), said(Standing::Withdrawn, 5)];
    assert_eq!(stands(events.clone(), &[0], 9).standing, Standing::Withdrawn);
    let found = stands(events, &[1], 9);
    assert_eq!((found.standing, found.door), (Standing::NotAsked, Door::Open));
}

#[test]
fn what_was_taken_back_on_a_day_had_held_earlier_on_it() {
    let events = history(vec![said(Standing::Granted, 1), said(Standing::Withdrawn, 5)]);
    let history = History::new(&events, &BTreeSet::new(), DecidedBy::Client);
    let held: Vec<_> = (0..8).filter(|on| history.held_as(day(*on)).is_some()).collect();
    assert_eq!(held, [1, 2, 3, 4, 5]);
}

#[test]
fn a_yes_that_ran_out_yesterday_did_not_hold_today() {
    let yes = ConsentEvent { expires_on: Some(day(3)), ..said(Standing::Granted, 1) };
    let events = history(vec![yes]);
    let history = History::new(&events, &BTreeSet::new(), DecidedBy::Client);
    let held: Vec<_> = (0..8).filter(|on| history.held_as(day(*on)).is_some()).collect();
    assert_eq!(held, [1, 2, 3]);
}

#[test]
fn nobody_else_brings_up_what_the_client_said_no_to() {
    let yes = by_client(said(Standing::Granted, 9));
    let for_them = ConsentEvent { given_by: GivenBy::LegalRepresentative, ..yes };
    let found = stands(vec![said(Standing::Withdrawn, 5), for_them], &[], 9);
    assert_eq!(found.standing, Standing::Withdrawn);
}

#[test]
fn a_voided_yes_with_conditions_does_not_bring_back_the_one_without() {
    let narrower = ConsentEvent { expires_on: Some(day(8)), ..said(Standing::Granted, 5) };
    for second in [said(Standing::GrantedWithConditions, 5), narrower] {
        let found = stands(vec![said(Standing::Granted, 1), second], &[1], 20);
        assert_eq!(found.standing, Standing::NotAsked);
    }
}

#[test]
fn a_young_clients_yes_and_a_guardians_are_both_needed() {
    let with = |given_by, decision, on| ConsentEvent { given_by, ..said(decision, on) };
    let both = vec![
        with(GivenBy::Guardian, Standing::Granted, 1),
        with(GivenBy::ClientAssent, Standing::Granted, 2),
        with(GivenBy::ClientAssent, Standing::Withdrawn, 8),
    ];
    let events = history(both);
    let history = History::new(&events, &BTreeSet::new(), DecidedBy::ClientAndGuardian);
    assert_eq!(history.on(day(1)).standing, Standing::NotAsked);
    assert_eq!(history.on(day(2)).standing, Standing::Granted);
    assert_eq!(history.on(day(8)).standing, Standing::Withdrawn);
    assert_eq!(history.of(day(8), &Whose::SomeGuardian).standing, Standing::Granted);
}

#[test]
fn a_no_can_always_be_recorded_and_a_yes_only_when_the_door_is_open() {
    let item = super::super::scope("touch").unwrap().item(DecidedBy::Client, day(0));
    for standing in Standing::ALL {
        for door in [Door::Open, Door::Closed { until: None }, Door::Closed { until: Some(day(9)) }]
        {
            let before = Stands { standing, by: None, door };
            for no in [Standing::NotNow, Standing::Declined, Standing::Paused, Standing::Withdrawn]
            {
                assert_eq!(said(no, 5).may_follow(&item, &before, day(5)), Ok(()));
            }
            let yes = said(Standing::Granted, 5);
            let may = yes.may_follow(&item, &before, day(5)).is_ok();
            assert_eq!(may, door == Door::Open, "{standing:?} {door:?}");
            assert!(by_client(yes).may_follow(&item, &before, day(5)).is_ok());
        }
    }
}

fn any_event() -> impl Strategy<Value = (ConsentEvent, bool)> {
    let answers: Vec<_> =
        Standing::ALL.into_iter().filter(|one| *one != Standing::Acknowledged).collect();
    (
        prop::sample::select(answers),
        0..40_u32,
        any::<bool>(),
        prop::option::of(0..30_u32),
        prop::option::of(0..30_u32),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(decision, on, raised, again, until, is_voided)| {
            let raised_by = if raised { RaisedBy::Client } else { RaisedBy::Therapist };
            let later = |days: Option<u32>| days.map(|days| day(on + days));
            let event = ConsentEvent {
                raised_by,
                ask_again_from: later(again).filter(|_| decision.is_no()),
                expires_on: later(until).filter(|_| decision.permits()),
                ..said(decision, on)
            };
            (event, is_voided)
        })
}

fn split(drawn: Vec<(ConsentEvent, bool)>) -> (Vec<Stored<ConsentEvent>>, BTreeSet<RecordId>) {
    let voided = drawn.iter().enumerate().filter(|(_, (_, is_voided))| *is_voided);
    let voided = voided.map(|(at, _)| id(at)).collect();
    (history(drawn.into_iter().map(|(event, _)| event).collect()), voided)
}

proptest! {
    #[test]
    fn a_yes_always_rests_on_an_answer_the_client_gave_after_every_no(
        drawn in prop::collection::vec(any_event(), 0..12),
        on in 0..70_u32,
    ) {
        let (events, voided) = split(drawn);
        let found = History::new(&events, &voided, DecidedBy::Client).on(day(on));
        if found.standing.permits() {
            let by = found.by.unwrap();
            let yes = events.iter().find(|kept| kept.id == by).unwrap();
            prop_assert!(!voided.contains(&by));
            prop_assert!(yes.body.decision.permits());
            let place = |kept: &Stored<ConsentEvent>| (kept.body.answered_on, kept.created_at.at);
            for no in events.iter().filter(|kept| kept.body.decision.is_no()) {
                prop_assert!(place(no) < place(yes) || no.body.answered_on > day(on));
            }
            let last_no = events
                .iter()
                .filter(|kept| kept.body.decision.is_no() && !voided.contains(&kept.id))
                .filter(|kept| place(kept) < place(yes))
                .max_by_key(|kept| place(kept));
            let nothing_since = last_no.is_some_and(|no| {
                !events.iter().any(|other| {
                    place(no) < place(other) && place(other) < place(yes)
                        && !voided.contains(&other.id)
                })
            });
            if nothing_since && yes.body.raised_by == RaisedBy::Therapist {
                let no = &last_no.unwrap().body;
                let is_for_good = matches!(no.decision, Standing::Declined | Standing::Withdrawn);
                let said = no.ask_again_from;
                prop_assert!(said.is_some_and(|from| from <= yes.body.answered_on) || !is_for_good);
            }
        }
    }

    #[test]
    fn how_it_stood_on_a_day_is_the_replay_of_what_was_answered_by_then(
        drawn in prop::collection::vec(any_event(), 0..12),
        on in 0..70_u32,
    ) {
        let (events, voided) = split(drawn);
        let whole = History::new(&events, &voided, DecidedBy::Client).on(day(on));
        let by_then: Vec<_> =
            events.iter().filter(|kept| kept.body.answered_on <= day(on)).cloned().collect();
        let replayed = History::new(&by_then, &voided, DecidedBy::Client).on(day(on));
        prop_assert_eq!(whole, replayed);
    }

    #[test]
    fn no_day_that_passes_in_silence_makes_a_yes(
        drawn in prop::collection::vec(any_event(), 0..12),
        on in 40..70_u32,
        later in 0..400_u32,
    ) {
        let (events, voided) = split(drawn);
        let history = History::new(&events, &voided, DecidedBy::Client);
        let then = history.on(day(on)).standing.permits();
        let after = history.on(day(on + later)).standing.permits();
        prop_assert!(then || !after);
    }

    #[test]
    fn the_order_in_which_answers_are_handed_over_does_not_matter(
        drawn in prop::collection::vec(any_event(), 0..12),
        on in 0..70_u32,
    ) {
        let (mut events, voided) = split(drawn);
        let one = History::new(&events, &voided, DecidedBy::Client).on(day(on));
        events.reverse();
        prop_assert_eq!(one, History::new(&events, &voided, DecidedBy::Client).on(day(on)));
    }
}
