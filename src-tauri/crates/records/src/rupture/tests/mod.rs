//! Strains: the ways between their states, what the client's word does, what stays, and what they have in common.

mod always;
mod common;

use super::*;
use crate::{Problem, State};

fn day(number: u32) -> NaiveDate {
    "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
}

fn strain() -> Rupture {
    Rupture::in_one_line("You moved my time again.".into(), day(0), NoticedBy::Client)
}

fn turn(to: RuptureState, on: u32) -> Turn {
    Turn { on: day(on), to, reason: None, look_again_on: None, answers: 0 }
}

fn because(to: RuptureState, on: u32) -> Turn {
    Turn { reason: Some("They are not ready.".into()), ..turn(to, on) }
}

fn aside(on: u32, until: u32) -> Turn {
    Turn { look_again_on: Some(day(until)), ..because(RuptureState::SetAside, on) }
}

fn answer(view: ViewOfRepair, on: u32) -> ClientAnswer {
    ClientAnswer { on: day(on), view, words: None }
}

fn step(code: RepairCode, on: u32, response: StepResponse) -> RepairStep {
    RepairStep { on: day(on), code, by: StepBy::Therapist, note: None, response }
}

/// A strain that was named, and then answered and closed so.
fn closed(to: RuptureState, view: ViewOfRepair) -> Rupture {
    let named = strain().turned(RuptureState::Noticed, turn(RuptureState::Named, 1)).unwrap();
    let (answered, _) = named.answered(RuptureState::Named, answer(view, 2)).unwrap();
    answered.turned(RuptureState::Named, turn(to, 3)).unwrap()
}

#[test]
fn a_strain_that_spans_three_sessions_goes_from_noticed_to_repaired() {
    let it = strain();
    let it = it.turned(RuptureState::Noticed, turn(RuptureState::Named, 0)).unwrap();
    let unheard = it.turned(RuptureState::Named, turn(RuptureState::Exploring, 0));
    assert_eq!(unheard, Err(Refused::NoStep));
    let it = it.with_step(step(RepairCode::Apologise, 0, StepResponse::Partly));
    let only_sorry = it.turned(RuptureState::Named, turn(RuptureState::Exploring, 0));
    assert_eq!(only_sorry, Err(Refused::NoStep), "an apology is not listening");
    let it = it.with_step(step(RepairCode::Listen, 0, StepResponse::Partly));
    let it = it.turned(RuptureState::Named, turn(RuptureState::Exploring, 7)).unwrap();
    let underway = turn(RuptureState::RepairUnderway, 7);
    assert_eq!(it.turned(RuptureState::Exploring, underway.clone()), Err(Refused::NoOwnPart));
    let blank = Rupture { my_part: Some("  ".into()), ..it.clone() };
    assert_eq!(blank.turned(RuptureState::Exploring, underway.clone()), Err(Refused::NoOwnPart));
    let it = Rupture { my_part: Some("Not clear yet.".into()), ..it };
    let it = it.turned(RuptureState::Exploring, underway).unwrap();
    let repaired = turn(RuptureState::Repaired, 14);
    let unasked = it.turned(RuptureState::RepairUnderway, repaired.clone());
    assert_eq!(unasked, Err(Refused::NotTheirAnswer));
    let said = answer(ViewOfRepair::Repaired, 14);
    let (it, stays) = it.answered(RuptureState::RepairUnderway, said).unwrap();
    assert_eq!(stays, RuptureState::RepairUnderway, "only a person moves it on");
    let it = it.turned(RuptureState::RepairUnderway, repaired).unwrap();
    assert_eq!((it.named_on(), it.their_view()), (Some(day(0)), Some(ViewOfRepair::Repaired)));
    assert_eq!(it.turns.last().unwrap().answers, 1);
}

#[test]
fn what_the_therapist_thinks_is_never_what_the_client_says() {
    let named = strain().turned(RuptureState::Noticed, turn(RuptureState::Named, 1)).unwrap();
    let settled = turn(RuptureState::TherapistConsidersSettled, 3);
    assert!(named.turned(RuptureState::Named, settled.clone()).is_ok(), "nobody asked");
    for (view, may_be) in [
        (ViewOfRepair::PrefersNotToSay, true),
        (ViewOfRepair::Partly, false),
        (ViewOfRepair::NotRepaired, false),
        (ViewOfRepair::Repaired, false),
    ] {
        let (said, _) = named.answered(RuptureState::Named, answer(view, 2)).unwrap();
        let found = said.turned(RuptureState::Named, settled.clone());
        assert_eq!(found.is_ok(), may_be, "{view:?}");
    }
}

#[test]
fn setting_it_aside_takes_no_word_of_the_client_away() {
    let named = strain().turned(RuptureState::Noticed, turn(RuptureState::Named, 1)).unwrap();
    let said = answer(ViewOfRepair::NotRepaired, 2);
    let (it, _) = named.answered(RuptureState::Named, said).unwrap();
    let it = it.turned(RuptureState::Named, aside(3, 20)).unwrap();
    assert_eq!(it.look_again_on(), Some(day(20)));
    let again = because(RuptureState::Exploring, 20);
    let it = it.turned(RuptureState::SetAside, again).unwrap();
    assert_eq!((it.their_view(), it.look_again_on()), (None, None));
    let settled = turn(RuptureState::TherapistConsidersSettled, 21);
    assert_eq!(it.turned(RuptureState::Exploring, settled), Err(Refused::NotTheirAnswer));
}

#[test]
fn an_answer_outranks_what_a_strain_was_closed_on() {
    use RuptureState::*;
    use ViewOfRepair as Said;
    for (state, view, said, to) in [
        (Repaired, Said::Repaired, Said::Repaired, Repaired),
        (Repaired, Said::Repaired, Said::Partly, Exploring),
        (Repaired, Said::Repaired, Said::NotRepaired, Exploring),
        (Repaired, Said::Repaired, Said::PrefersNotToSay, Exploring),
        (PartlyRepaired, Said::Partly, Said::Partly, PartlyRepaired),
        (PartlyRepaired, Said::Partly, Said::Repaired, PartlyRepaired),
        (PartlyRepaired, Said::Partly, Said::NotRepaired, Exploring),
        (
            TherapistConsidersSettled,
            Said::PrefersNotToSay,
            Said::Repaired,
            TherapistConsidersSettled,
        ),
        (TherapistConsidersSettled, Said::PrefersNotToSay, Said::Partly, Exploring),
        (TherapistConsidersSettled, Said::PrefersNotToSay, Said::NotRepaired, Exploring),
    ] {
        let before = closed(state, view);
        let (after, found) = before.answered(state, answer(said, 9)).unwrap();
        assert_eq!(found, to, "{state:?} and then {said:?}");
        assert_eq!(after.their_view(), Some(said), "it counts since the opening it made");
        assert_eq!(after.turns.len(), before.turns.len() + usize::from(to == Exploring));
        assert!(after.keeps_all_of(&before));
    }
    let settled = closed(TherapistConsidersSettled, Said::PrefersNotToSay);
    let (said, _) = settled.answered(TherapistConsidersSettled, answer(Said::Repaired, 9)).unwrap();
    assert!(said.turned(TherapistConsidersSettled, turn(Repaired, 9)).is_ok());
    assert_eq!(
        said.turned(TherapistConsidersSettled, turn(Repaired, 8)),
        Err(Refused::OutOfOrder),
        "before they said it"
    );
}

#[test]
fn what_cannot_be_put_right_or_was_set_aside_is_opened_by_their_word() {
    use RuptureState::*;
    let lost = strain().turned(Noticed, because(NotRepairable, 1)).unwrap();
    assert_eq!(strain().turned(Noticed, turn(NotRepairable, 1)), Err(Refused::NoReason));
    let kept_aside = strain().turned(Noticed, aside(1, 8)).unwrap();
    for (it, state, view, to) in [
        (&lost, NotRepairable, ViewOfRepair::NotRepaired, NotRepairable),
        (&lost, NotRepairable, ViewOfRepair::Repaired, Exploring),
        (&lost, NotRepairable, ViewOfRepair::Partly, Exploring),
        (&kept_aside, SetAside, ViewOfRepair::PrefersNotToSay, SetAside),
        (&kept_aside, SetAside, ViewOfRepair::NotRepaired, Exploring),
    ] {
        assert_eq!(it.answered(state, answer(view, 2)).unwrap().1, to, "{state:?} {view:?}");
    }
}

#[test]
fn an_answer_from_before_the_last_opening_does_not_count_after_it() {
    let it = closed(RuptureState::Repaired, ViewOfRepair::Repaired);
    let again = because(RuptureState::Exploring, 10);
    let unsaid = turn(RuptureState::Exploring, 10);
    assert_eq!(it.turned(RuptureState::Repaired, unsaid), Err(Refused::NoReason));
    let it = it.turned(RuptureState::Repaired, again).unwrap();
    assert_eq!(it.their_view(), None);
    let late = it.answered(RuptureState::Exploring, answer(ViewOfRepair::Repaired, 9));
    assert_eq!(late, Err(Refused::OutOfOrder), "it was said of what was before");
    let (it, _) = it.answered(RuptureState::Exploring, answer(ViewOfRepair::Repaired, 10)).unwrap();
    assert!(it.turned(RuptureState::Exploring, turn(RuptureState::Repaired, 10)).is_ok());
}

#[test]
fn days_go_forwards_and_setting_aside_has_an_end() {
    let it = strain();
    let named = |on| Turn { on, ..turn(RuptureState::Named, 0) };
    let yesterday = day(0).pred_opt().unwrap();
    assert_eq!(it.turned(RuptureState::Noticed, named(yesterday)), Err(Refused::OutOfOrder));
    let early = ClientAnswer { on: yesterday, ..answer(ViewOfRepair::Partly, 0) };
    assert_eq!(it.answered(RuptureState::Noticed, early), Err(Refused::OutOfOrder));
    for (until, may_be) in
        [(Some(1), true), (Some(43), true), (Some(44), false), (Some(0), false), (None, false)]
    {
        let turn = Turn { look_again_on: until.map(day), ..because(RuptureState::SetAside, 1) };
        let found = it.turned(RuptureState::Noticed, turn);
        assert_eq!(found.is_ok(), may_be, "{until:?}");
        assert!(found.is_ok() || found == Err(Refused::NoDay));
    }
}

#[test]
fn a_strain_that_was_said_aloud_is_not_merely_noticed_again() {
    let quiet = strain().turned(RuptureState::Noticed, aside(1, 8)).unwrap();
    let back = turn(RuptureState::Noticed, 8);
    assert!(quiet.turned(RuptureState::SetAside, back.clone()).is_ok());
    let named = strain().turned(RuptureState::Noticed, turn(RuptureState::Named, 1)).unwrap();
    let aside = named.turned(RuptureState::Named, aside(1, 8)).unwrap();
    assert_eq!(aside.turned(RuptureState::SetAside, back), Err(Refused::NotFromHere));
}

#[test]
fn the_ways_that_are_offered_are_those_that_what_is_written_opens() {
    use RuptureState::*;
    let it = strain();
    assert_eq!(it.ways(Noticed, day(1)), [Named, NotRepairable, SetAside]);
    let it = it.turned(Noticed, turn(Named, 1)).unwrap();
    assert_eq!(it.ways(Named, day(1)), [TherapistConsidersSettled, NotRepairable, SetAside]);
    let (it, _) = it.answered(Named, answer(ViewOfRepair::Partly, 2)).unwrap();
    assert_eq!(it.ways(Named, day(2)), [PartlyRepaired, NotRepairable, SetAside]);
    let it = it.turned(Named, turn(PartlyRepaired, 2)).unwrap();
    assert_eq!(it.ways(PartlyRepaired, day(2)), [Exploring]);
}

#[test]
fn nothing_that_was_done_answered_or_decided_is_taken_off_or_moved() {
    let one = step(RepairCode::Listen, 1, StepResponse::NotAsked);
    let two = step(RepairCode::Apologise, 5, StepResponse::Partly);
    let before = strain().with_step(one).with_step(two);
    assert!(before.keeps_all_of(&before));
    let filled = before.with_response(0, StepResponse::Helped).unwrap();
    assert!(filled.keeps_all_of(&before));
    assert!(!before.keeps_all_of(&filled), "an answer is not taken back");
    let other = filled.with_response(0, StepResponse::NotHelped).unwrap();
    assert!(other.keeps_all_of(&filled), "their view may change");
    assert!(before.with_response(2, StepResponse::Helped).is_none());
    let mut retold = before.clone();
    retold.steps[1].code = RepairCode::Clarify;
    assert!(!retold.keeps_all_of(&before), "what was done is not told again as something else");
    let mut moved = before.clone();
    moved.steps.swap(0, 1);
    assert!(!moved.keeps_all_of(&before));
    let mut fewer = before.clone();
    fewer.steps.pop();
    assert!(!fewer.keeps_all_of(&before));
    let closed = closed(RuptureState::Repaired, ViewOfRepair::Repaired);
    assert!(!Rupture { answers: Vec::new(), ..closed.clone() }.keeps_all_of(&closed));
    assert!(!Rupture { turns: Vec::new(), ..closed.clone() }.keeps_all_of(&closed));
}

#[test]
fn a_form_tells_all_but_what_was_done_answered_and_decided() {
    let kept = closed(RuptureState::Repaired, ViewOfRepair::Repaired);
    let told = Rupture {
        my_part: Some("I was late.".into()),
        intensity: None,
        intensity_by: Some(SaidBy::Client),
        ..strain()
    };
    let after = kept.told_again(&told);
    assert_eq!((&after.turns, &after.answers), (&kept.turns, &kept.answers));
    assert_eq!((after.my_part, after.intensity_by), (told.my_part, None));
}

#[test]
fn a_strain_is_noticed_before_all_that_is_written_in_it() {
    let it = strain().with_step(step(RepairCode::Listen, 3, StepResponse::NotAsked));
    assert!(it.begins_before_all());
    assert!(!Rupture { noticed_on: day(4), ..it }.begins_before_all());
}

#[test]
fn a_line_of_a_session_becomes_a_strain_and_loses_no_word() {
    let short = Rupture::from_line(&" He went quiet. ".into(), day(0));
    assert_eq!((short.line.as_str(), &short.what_happened), ("He went quiet.", &None));
    assert_eq!(short.noticed_by, NoticedBy::Therapist);
    for word in ["quiet ", "\u{645}\u{631}\u{62d}\u{628}\u{627} ", "\u{e9}"] {
        let text = PrivateText::from(word.repeat(500 / word.chars().count()));
        let long = Rupture::from_line(&text, day(0));
        assert_eq!(long.check(), Ok(()));
        assert!(long.line.as_str().ends_with('\u{2026}'));
        assert_eq!(long.what_happened.unwrap().as_str(), text.as_str().trim());
    }
}

#[test]
fn every_state_is_open_or_can_be_opened_again() {
    for state in RuptureState::ALL {
        assert!(state.is_open() || state.may_become(RuptureState::Exploring), "{state:?}");
        assert!(!state.is_locked(), "{state:?}");
    }
}

#[test]
fn a_field_beyond_its_bounds_is_named() {
    let long = PrivateText::from("a".repeat(161));
    let found = Rupture { line: long, intensity: Some(6), ..strain() }.check().unwrap_err();
    let fields: Vec<_> = found.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["line", "intensity"]);
    assert_eq!(found[0].problem, Problem::TooLong { limit: 160, found: 161 });
}
