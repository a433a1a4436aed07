//! What an ending owes, what a yes to a letter holds for, and how long an entry of the directory is fresh.

use super::*;
use crate::State;
use crate::consent::Standing;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn plan(reason: EndingReason) -> EndingPlan {
    EndingPlan {
        reason,
        begun_on: day("2026-03-12"),
        talked_on: None,
        client_words: None,
        policy: None,
        supervisor: SupervisorInvited::NotYet,
        consulted: None,
        options: Vec::new(),
        few_options_because: None,
        next_steps: Vec::new(),
        final_sessions: None,
        last_session_on: None,
        goodbye: None,
        open_door: None,
        note_to_self: None,
        letter: None,
    }
}

fn option(service: &str) -> OfferedOption {
    OfferedOption { service: service.into(), contact: None, why: None, answer: OfferAnswer::NotYet }
}

fn letter() -> HandOverLetter {
    HandOverLetter {
        to: None,
        called: "Tariq".into(),
        worked_on: Some("Feeling steady at night.".into()),
        helps: Some("Being told the plan first.".into()),
        leave_alone: None,
        client_words: None,
        may_ask_back: false,
        agreed_on: Some(day("2026-04-02")),
        goes: LetterGoes::ClientTakesIt,
    }
}

fn owed(plan: &EndingPlan, to: EndingState) -> Vec<&'static str> {
    plan.owes(to).into_iter().map(|(field, _)| field).collect()
}

#[test]
fn an_ending_is_talked_about_before_it_is_agreed() {
    let met = plan(EndingReason::GoalsMet);
    let free = [EndingState::Considering, EndingState::NotNeeded];
    assert!(free.iter().all(|to| met.owes(*to).is_empty()));
    let talked = EndingPlan { talked_on: Some(day("2026-03-12")), ..met.clone() };
    for to in EndingState::ALL.iter().filter(|to| !free.contains(to)) {
        assert_eq!(owed(&met, *to), ["talked_on"], "{to:?}");
        assert_eq!(owed(&talked, *to), [""; 0], "{to:?}");
    }
}

#[test]
fn where_it_cannot_be_put_right_somebody_is_asked_and_two_are_offered() {
    let stuck =
        EndingPlan { talked_on: Some(day("2026-03-12")), ..plan(EndingReason::RepairNotPossible) };
    assert_eq!(owed(&stuck, EndingState::TalkedAbout), [""; 0]);
    assert_eq!(owed(&stuck, EndingState::Agreed), ["consulted", "few_options_because"]);
    let blank = EndingPlan {
        consulted: Some(" ".into()),
        few_options_because: Some("".into()),
        options: vec![option("Harbour Lane")],
        ..stuck.clone()
    };
    assert_eq!(owed(&blank, EndingState::Underway), ["consulted", "few_options_because"]);
    let asked = EndingPlan { consulted: Some("With nobody: alone here.".into()), ..blank };
    let reason = EndingPlan { few_options_because: Some("None near.".into()), ..asked.clone() };
    assert_eq!(owed(&reason, EndingState::Completed), [""; 0]);
    let two = EndingPlan { options: vec![option("Harbour Lane"), option("Northfield")], ..asked };
    assert_eq!(owed(&two, EndingState::Agreed), [""; 0]);
}

#[test]
fn an_ending_goes_forward_or_is_not_needed_after_all() {
    use EndingState::{Agreed, Completed, Considering, NotNeeded, TalkedAbout, Underway};
    let way = [Considering, TalkedAbout, Agreed, Underway, Completed];
    for (at, from) in way.iter().enumerate() {
        for (to_at, to) in way.iter().enumerate() {
            assert_eq!(from.may_become(*to), to_at == at + 1, "{from:?} {to:?}");
        }
        assert_eq!(from.may_become(NotNeeded), *from != Completed, "{from:?}");
    }
    assert!(NotNeeded.may_become(Considering));
}

#[test]
fn a_yes_holds_for_the_words_it_was_said_to() {
    let before = letter();
    let (kept_on, today) = (day("2026-04-05"), day("2026-04-09"));
    let since = |now: HandOverLetter, before: Option<&HandOverLetter>| {
        now.after(before, kept_on, today).agreed_on
    };
    let after = |now| since(now, Some(&before));
    assert_eq!(after(letter()), before.agreed_on);
    let sent = HandOverLetter { goes: LetterGoes::Sent, ..letter() };
    assert_eq!(after(sent), before.agreed_on, "the words are the same");
    let blank = HandOverLetter { leave_alone: Some(" ".into()), ..letter() };
    assert_eq!(after(blank), before.agreed_on, "nothing more is on the paper");
    let other = [
        HandOverLetter { called: "Mr Benhaddou".into(), ..letter() },
        HandOverLetter { to: Some("Harbour Lane".into()), ..letter() },
        HandOverLetter { worked_on: None, ..letter() },
        HandOverLetter { helps: Some("Tea.".into()), ..letter() },
        HandOverLetter { leave_alone: Some("His brother.".into()), ..letter() },
        HandOverLetter { client_words: Some("Please go slowly.".into()), ..letter() },
        HandOverLetter { may_ask_back: true, ..letter() },
    ];
    for changed in other {
        assert_eq!(after(changed.clone()), None);
        let earlier = HandOverLetter { agreed_on: Some(day("2026-04-08")), ..changed.clone() };
        assert_eq!(after(earlier), None, "that was before these words");
        let anew = HandOverLetter { agreed_on: Some(today), ..changed };
        assert_eq!(after(anew), Some(today));
    }
    let of_today = HandOverLetter { agreed_on: Some(today), helps: None, ..letter() };
    let carried = HandOverLetter { agreed_on: Some(today), ..letter() };
    assert_eq!(since(carried, Some(&of_today)), None, "said earlier today to other words");
    let on = |on| HandOverLetter { agreed_on: Some(day(on)), ..letter() };
    let not_yet = HandOverLetter { agreed_on: None, ..letter() };
    assert_eq!(since(on("2026-04-04"), Some(&not_yet)), None, "these words were not there then");
    assert_eq!(since(on("2026-04-05"), Some(&not_yet)), Some(kept_on));
    assert_eq!(since(on("2026-04-08"), None), None, "a letter that is put in now");
    assert_eq!(since(on("2026-04-09"), None), Some(today));
    let moved = HandOverLetter {
        helps: before.worked_on.clone(),
        worked_on: before.helps.clone(),
        ..letter()
    };
    assert_eq!(after(moved), None, "the same words under another heading");
}

#[test]
fn a_letter_is_printed_once_every_word_is_agreed_and_sent_only_with_a_yes_to_that() {
    assert!(letter().may_leave(None));
    assert!(!HandOverLetter { agreed_on: None, ..letter() }.may_leave(Some(Standing::Granted)));
    let sent = HandOverLetter { goes: LetterGoes::Sent, ..letter() };
    for no in [None, Some(Standing::NotAsked), Some(Standing::Withdrawn), Some(Standing::Declined)]
    {
        assert!(!sent.may_leave(no), "{no:?}");
    }
    assert!(sent.may_leave(Some(Standing::Granted)));
    let with = EndingPlan { letter: Some(letter()), ..plan(EndingReason::GoalsMet) };
    assert!(with.letter_may_leave(EndingState::Completed, None));
    assert!(!with.letter_may_leave(EndingState::NotNeeded, None));
    assert!(!plan(EndingReason::GoalsMet).letter_may_leave(EndingState::Agreed, None));
}

#[test]
fn an_entry_is_fresh_for_twelve_months_after_it_was_checked() {
    let entry = |checked_on: Option<&str>| DirectoryEntry {
        name: "Northfield Survivors' Centre".into(),
        sort: DirectorySort::Agency,
        service: None,
        contact: None,
        access: None,
        cost: None,
        languages: None,
        note: None,
        checked_on: checked_on.map(day),
    };
    let checked = entry(Some("2025-02-28"));
    assert!(checked.is_fresh(day("2025-02-28")));
    assert!(checked.is_fresh(day("2026-02-28")));
    assert!(!checked.is_fresh(day("2026-03-01")));
    assert!(!checked.is_fresh(day("2025-02-27")), "a day that has not come is none");
    assert!(!entry(None).is_fresh(day("2025-02-28")));
}
