//! Each rule with what it finds and what it does not, and what holds of them all.

use super::super::{CheckInWording, Completed, SixAnswers};
use super::*;
use proptest::prelude::*;

const NOTHING: [Option<u8>; 6] = [None; 6];

fn answers([bond, goals, tasks, pace, identity, say_no]: [Option<u8>; 6]) -> SixAnswers {
    SixAnswers { bond, goals, tasks, pace, identity, say_no }
}

fn answered(rater: Rater, six: [Option<u8>; 6]) -> CheckIn {
    CheckIn {
        about_on: NaiveDate::default(),
        rater,
        wording: CheckInWording::SixV2,
        answers: answers(six),
        pace_direction: None,
        open_line: None,
        completed: Completed::InRoom,
        declined: false,
    }
}

fn pace(answer: Option<u8>) -> CheckIn {
    answered(Rater::Client, [None, None, None, answer, None, None])
}

fn say_no(answer: u8, wording: CheckInWording) -> CheckIn {
    let six = [None, None, None, None, None, Some(answer)];
    CheckIn { wording, ..answered(Rater::Client, six) }
}

fn session(number: usize) -> RecordId {
    RecordId::parse(&format!("018f0000-0000-7000-8000-{number:012}")).unwrap()
}

/// A check-in a week, one a session, each with the day it is about.
fn weekly(check_ins: &[CheckIn]) -> Vec<(RecordId, CheckIn)> {
    let dated = |(at, one): (usize, &CheckIn)| {
        let on = NaiveDate::default() + Days::new(7 * at as u64);
        (session(at), CheckIn { about_on: on, ..one.clone() })
    };
    check_ins.iter().enumerate().map(dated).collect()
}

fn seen(weekly: &[(RecordId, CheckIn)]) -> Vec<Seen<'_>> {
    let one = |(session, check_in)| Seen {
        check_in,
        state: CheckInState::TalkedAbout,
        session,
        begun: check_in.about_on.and_hms_opt(14, 0, 0).unwrap(),
        is_followed: false,
    };
    weekly.iter().map(|(session, check_in)| one((session, check_in))).collect()
}

fn found(check_ins: &[CheckIn]) -> Vec<Observation> {
    observe(&seen(&weekly(check_ins)))
}

/// Which of them a rule finds something after, by number from 0.
fn finds(rule: Rule, check_ins: &[CheckIn]) -> Vec<usize> {
    let number =
        |one: &Observation| (0..check_ins.len()).find(|at| session(*at) == one.session).unwrap();
    let mut at: Vec<_> =
        found(check_ins).iter().filter(|one| one.rule == rule).map(number).collect();
    at.sort_unstable();
    at
}

fn paces(answers: &[u8]) -> Vec<CheckIn> {
    answers.iter().map(|answer| pace(Some(*answer))).collect()
}

#[test]
fn pace_and_room_to_say_no_are_low_at_four_and_nothing_else_is_low_at_all() {
    assert_eq!(finds(Rule::Low, &paces(&[4, 5])), [0]);
    assert_eq!(finds(Rule::Low, &[say_no(4, CheckInWording::SixV1)]), [0]);
    let others = [Some(0), Some(0), Some(0), None, Some(0), None];
    assert_eq!(finds(Rule::Low, &[answered(Rater::Client, others)]), Vec::<usize>::new());
}

#[test]
fn two_below_the_own_usual_is_lower_and_one_and_a_half_is_not() {
    for (earlier, answer, is_lower) in [
        (&[8, 8][..], 6, true),
        (&[8, 8], 7, false),
        (&[8, 7], 6, false),
        (&[8, 7], 5, true),
        (&[8], 0, false),
        (&[9, 2, 2, 2, 8, 8], 0, true),
        (&[9, 9, 9, 2, 2, 2, 9], 0, true),
        (&[0, 9, 2, 2, 2, 9], 1, false),
    ] {
        let all = paces(&[earlier, &[answer]].concat());
        let found = finds(Rule::BelowOwn, &all).contains(&earlier.len());
        assert_eq!(found, is_lower, "{answer} after {earlier:?}");
    }
    let of = found(&paces(&[8, 7, 5]));
    let lower = of.iter().find(|one| one.rule == Rule::BelowOwn).unwrap();
    assert_eq!((lower.answer, lower.usual_in_halves), (Some(5), Some(15)), "7.5 is the usual");
}

#[test]
fn a_dip_that_comes_back_within_three_is_told_once_with_its_lowest_point() {
    for (answers, back) in [
        (&[8, 8, 5, 7][..], &[3][..]),
        (&[8, 8, 5, 6], &[]),
        (&[8, 8, 5, 5, 8, 8], &[4]),
        (&[8, 8, 8, 5, 5, 5, 7], &[6]),
        (&[9, 9, 9, 9, 5, 5, 5, 5, 5, 9], &[]),
        (&[8, 5, 8], &[]),
    ] {
        assert_eq!(finds(Rule::DipAndBack, &paces(answers)), back, "{answers:?}");
    }
    let of = found(&paces(&[8, 8, 5, 8]));
    let dip = of.iter().find(|one| one.rule == Rule::DipAndBack).unwrap();
    assert_eq!((dip.answer, dip.usual_in_halves), (Some(5), Some(16)));
    assert_eq!(dip.on, NaiveDate::default() + Days::new(14), "the day of the dip");
    assert_eq!(dip.session, session(3), "found when it came back");
}

#[test]
fn six_or_less_three_times_running_stays_low_and_a_skipped_one_does_not_count() {
    assert_eq!(finds(Rule::StaysLow, &paces(&[6, 6, 6, 7, 6])), [2]);
    let skipping = [pace(Some(6)), pace(None), pace(Some(5)), pace(None), pace(Some(6))];
    assert_eq!(finds(Rule::StaysLow, &skipping), [4]);
    assert_eq!(
        finds(Rule::StaysLow, &[pace(Some(6)), pace(None), pace(None)]),
        Vec::<usize>::new()
    );
}

#[test]
fn all_tens_are_noticed_the_fourth_time_and_one_skipped_item_is_not_all() {
    let tens = answered(Rater::Client, [Some(10); 6]);
    assert_eq!(finds(Rule::AllTens, &vec![tens.clone(); 4]), [3]);
    let skipped = answered(Rater::Client, [Some(10), Some(10), None, Some(10), Some(10), Some(10)]);
    let all = [tens.clone(), tens.clone(), skipped, tens.clone()];
    assert_eq!(finds(Rule::AllTens, &all), Vec::<usize>::new());
    let declined = CheckIn { declined: true, ..answered(Rater::Client, NOTHING) };
    let all = [tens.clone(), tens.clone(), declined, tens.clone(), tens];
    assert_eq!(finds(Rule::AllTens, &all), [4], "a declined one is left out");
}

#[test]
fn what_was_not_talked_about_is_told_once_the_next_session_was_held() {
    let weekly = weekly(&[pace(Some(8))]);
    let with = |state, is_followed| {
        let seen = Seen { state, is_followed, ..seen(&weekly)[0] };
        observe(&[seen]).iter().any(|one| one.rule == Rule::NotTalkedAbout)
    };
    assert!(with(CheckInState::Kept, true));
    assert!(!with(CheckInState::Kept, false));
    assert!(!with(CheckInState::TalkedAbout, true) && !with(CheckInState::LeftAlone, true));
}

#[test]
fn silence_is_not_asked_about() {
    let weekly = weekly(&[answered(Rater::Client, NOTHING)]);
    let waiting = Seen { state: CheckInState::Kept, is_followed: true, ..seen(&weekly)[0] };
    assert_eq!(observe(&[waiting]), []);
}

#[test]
fn the_therapists_own_and_the_clients_differ_by_three_in_the_same_session_alone() {
    let theirs = pace(Some(5));
    let own = |answer| CheckIn { rater: Rater::Therapist, ..pace(Some(answer)) };
    let differs = |one: &CheckIn, other: &CheckIn, same: bool| {
        let weekly = [(session(0), one.clone()), (session(usize::from(!same)), other.clone())];
        let found = observe(&seen(&weekly));
        found.iter().filter(|one| one.rule == Rule::Differ).count()
    };
    assert_eq!(differs(&theirs, &own(8), true), 1);
    assert_eq!(differs(&theirs, &own(2), true), 1);
    assert_eq!(differs(&theirs, &own(7), true), 0);
    assert_eq!(differs(&theirs, &own(8), false), 0);
    let skipped = CheckIn { rater: Rater::Therapist, ..pace(None) };
    assert_eq!(differs(&theirs, &skipped, true), 0);
}

#[test]
fn answers_to_the_first_words_of_the_sixth_say_nothing_of_the_new_words() {
    let (old, new) = (CheckInWording::SixV1, CheckInWording::SixV2);
    let across = [say_no(9, old), say_no(9, old), say_no(5, new)];
    assert_eq!(finds(Rule::BelowOwn, &across), Vec::<usize>::new());
    let within = [say_no(9, new), say_no(9, new), say_no(5, new)];
    assert_eq!(finds(Rule::BelowOwn, &within), [2]);
    // The other five were asked in the same words both times.
    let paces = [8, 8, 5].map(|answer| pace(Some(answer)));
    let [one, two, three] = paces;
    let mixed = [CheckIn { wording: old, ..one }, CheckIn { wording: old, ..two }, three];
    assert_eq!(finds(Rule::BelowOwn, &mixed), [2]);
}

#[test]
fn one_person_is_never_set_beside_another() {
    let guardian = |answer| CheckIn { rater: Rater::Guardian, ..pace(Some(answer)) };
    let all = [guardian(9), guardian(9), pace(Some(5))];
    assert_eq!(finds(Rule::BelowOwn, &all), Vec::<usize>::new());
}

#[test]
fn an_old_one_that_was_talked_about_rests() {
    let weekly = weekly(&paces(&[4, 9, 9]));
    let today = NaiveDate::default() + Days::new(20);
    let mut seen = seen(&weekly);
    assert_eq!(stands_out(&seen, today), []);
    seen[0].state = CheckInState::Kept;
    assert_eq!(stands_out(&seen, today).len(), 1, "it waits to be talked about");
    assert_eq!(stands_out(&seen, today + Days::new(60)), [], "and not for ever");
}

fn any_answer() -> impl Strategy<Value = Option<u8>> {
    proptest::option::weighted(0.8, 0u8..=10)
}

fn any_check_in() -> impl Strategy<Value = CheckIn> {
    let rater = prop_oneof![
        4 => Just(Rater::Client),
        1 => Just(Rater::Therapist),
        1 => Just(Rater::Guardian),
    ];
    let wording = prop_oneof![Just(CheckInWording::SixV1), Just(CheckInWording::SixV2)];
    let six = proptest::array::uniform6(any_answer());
    (rater, wording, six, proptest::bool::weighted(0.1)).prop_map(
        |(rater, wording, six, declined)| CheckIn {
            wording,
            declined,
            ..answered(rater, if declined { NOTHING } else { six })
        },
    )
}

fn sorted(mut found: Vec<Observation>) -> Vec<String> {
    found.sort_by_key(|one| (one.session.clone(), one.rule, one.item));
    let mut told: Vec<_> = found.iter().map(|one| format!("{one:?}")).collect();
    told.sort();
    told
}

proptest! {
    #[test]
    fn the_order_in_which_they_come_does_not_matter(
        (all, shuffled) in proptest::collection::vec(any_check_in(), 0..9)
            .prop_map(|all| weekly(&all))
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        prop_assert_eq!(sorted(observe(&seen(&all))), sorted(observe(&seen(&shuffled))));
    }

    #[test]
    fn who_skips_an_answer_is_never_low_or_lower_for_it(
        all in proptest::collection::vec(any_check_in(), 1..9),
        which in any::<proptest::sample::Index>(),
    ) {
        let at = which.index(all.len());
        let of = |all: &[CheckIn], rule, after: Option<usize>| {
            let told = found(all).into_iter().filter(|one| one.rule == rule);
            told.filter(|one| after.is_none_or(|at| one.session == session(at)))
                .map(|one| (one.session, one.item))
                .collect::<Vec<_>>()
        };
        for item in SixItem::ALL {
            let mut skipped = all.clone();
            let place = match item {
                SixItem::Bond => &mut skipped[at].answers.bond,
                SixItem::Goals => &mut skipped[at].answers.goals,
                SixItem::Tasks => &mut skipped[at].answers.tasks,
                SixItem::Pace => &mut skipped[at].answers.pace,
                SixItem::Identity => &mut skipped[at].answers.identity,
                SixItem::SayNo => &mut skipped[at].answers.say_no,
            };
            *place = None;
            for low in of(&skipped, Rule::Low, None) {
                prop_assert!(of(&all, Rule::Low, None).contains(&low));
            }
            for lower in of(&skipped, Rule::BelowOwn, Some(at)) {
                prop_assert!(of(&all, Rule::BelowOwn, Some(at)).contains(&lower));
                prop_assert_ne!(lower.1, Some(item));
            }
        }
    }

    #[test]
    fn a_check_in_with_no_answer_changes_nothing_in_the_others(
        all in proptest::collection::vec(any_check_in(), 1..9),
    ) {
        let declined = CheckIn { declined: true, ..answered(Rater::Client, NOTHING) };
        let with = [all.clone(), vec![declined]].concat();
        prop_assert_eq!(sorted(found(&all)), sorted(found(&with)));
    }
}
