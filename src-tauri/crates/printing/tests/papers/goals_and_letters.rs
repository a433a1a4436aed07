//! What the client would like, and the letter for whoever comes next.

use holdfast_printing::{ClientPaper, GoalsPage, LetterPage};
use holdfast_records::ending::{HandOverLetter, LetterGoes};
use holdfast_records::goal::{Goal, GoalOwner, SmallStep, SmallStepState};
use holdfast_records::print_event::Copy;

use crate::cast::{clear, day, set};
use crate::given::{every_word_of, given, no_word_of, read};
use crate::reading::text;
use crate::written::{in_this_order, nothing_but};

fn tea() -> Goal {
    let step = |text: &str, state| SmallStep { text: text.into(), state };
    Goal {
        statement: "Sit at the kitchen table with the door shut for one cup of tea.".into(),
        owner: GoalOwner::Client,
        because: Some("I want my house back.".into()),
        sign_of_movement: Some("The tea is finished while still warm.".into()),
        right_size: Some("One cup and no more.".into()),
        start_point: Some(1),
        now: Some(4),
        small_steps: vec![
            step("Door half shut, radio on", SmallStepState::Done),
            step("Door shut, radio on", SmallStepState::Trying),
            step("Door shut, no radio", SmallStepState::Rested),
        ],
        agreed_on: Some(day("2026-01-15")),
        review_on: Some(day("2026-04-16")),
        reached_on: None,
        last_words: Some("Not on a paper either.".into()),
    }
}

pub(crate) fn goals() -> ClientPaper {
    let sing = Goal {
        statement: "Sing in the bath.".into(),
        owner: GoalOwner::Joint,
        because: None,
        sign_of_movement: None,
        small_steps: Vec::new(),
        ..tea()
    };
    ClientPaper::Goals(GoalsPage { active: vec![tea()], resting: vec![sing] })
}

fn handed_over() -> HandOverLetter {
    HandOverLetter {
        to: Some("Harbour Lane counselling".into()),
        called: "Ilse".into(),
        worked_on: Some("Doors, and one cup of tea in peace.".into()),
        helps: Some("A warm mug. Knowing when it ends.".into()),
        leave_alone: Some("The choir years.".into()),
        client_words: Some("Please do not hurry me.".into()),
        may_ask_back: true,
        agreed_on: Some(day("2026-03-05")),
        goes: LetterGoes::ClientTakesIt,
    }
}

fn written(letter: HandOverLetter) -> ClientPaper {
    ClientPaper::HandOverLetter(LetterPage { letter })
}

pub(crate) fn letter() -> ClientPaper {
    written(handed_over())
}

/// Domain 8.1: no streaks, no percentages on client pages; and no number of how far somebody is.
#[test]
fn goals_are_told_in_the_clients_words_without_a_number_of_how_far_they_are() {
    let Some(read) = read(Copy::StaysHere, goals()) else { return };
    let print: String = read.split("fingerprint ").nth(1).unwrap().chars().take(9).collect();
    nothing_but(
        &read,
        &[
            "N. Castellane · The Quince Rooms, Harwick · 01632 960104",
            "Stays here",
            "What you would like",
            "You said this. Any of it can change, rest or be let go. No reason is needed.",
            "Ilse Marrow · 5 March 2026",
            "“Sit at the kitchen table with the door shut for one cup of tea.”",
            "Why it matters to you: I want my house back.",
            "What you may notice: The tea is finished while still warm.",
            "Small steps, in any order: • Door shut, radio on",
            "Tried already: • Door half shut, radio on",
            "These rest: • Door shut, no radio",
            "We look again on 16 April 2026, or sooner if you ask.",
            "Sing in the bath.",
            "We said this together.",
            "This rests for now. That is all right.",
            "Anything you would change",
            "What you would like · 5 March 2026",
            "Page 1 of 1",
            "printed 5 March 2026 · fingerprint",
            &print,
        ],
    );
}

#[test]
fn where_someone_may_read_them_goals_are_small_steps_and_no_word_of_what_for() {
    let Some(seen) = read(Copy::SomeoneMayRead, goals()) else { return };
    every_word_of(&seen, &["Small steps", "Door shut, radio on"]);
    no_word_of(&seen, &["kitchen", "house", "tea", "bath", "tried", "2026", "march", "castellane"]);
    let Some(home) = read(Copy::GoesHome, goals()) else { return };
    every_word_of(&home, &["Ilse", "Sing in the bath.", "Tried already:"]);
    no_word_of(&home, &["house back", "2026", "april", "castellane", "marrow"]);
}

#[test]
fn a_letter_says_what_the_client_chose_and_both_can_sign_it() {
    let Some(whole) = read(Copy::StaysHere, letter()) else { return };
    let order = [
        "A letter, written together",
        "To: Harbour Lane counselling",
        "This is about Ilse, who read every line and wanted it here.",
        "What we worked on Doors, and one cup of tea in peace.",
        "What helps A warm mug. Knowing when it ends.",
        "What to leave alone The choir years.",
        "Own words “Please do not hurry me.”",
        "You may ask me about this letter. My number is at the top.",
        "Signing is a choice",
    ];
    in_this_order(&whole, &order);
    every_word_of(&whole, &["N. Castellane", "01632 960104", "Date"]);
    no_word_of(&whole, &["Marrow", "WREN"]);
    let short = HandOverLetter {
        to: None,
        worked_on: None,
        helps: None,
        leave_alone: None,
        may_ask_back: false,
        goes: LetterGoes::Sent,
        ..handed_over()
    };
    let Some(short) = read(Copy::StaysHere, written(short)) else { return };
    no_word_of(&short, &["worked on", "what helps", "leave alone", "stays here", "at the top"]);
    every_word_of(
        &short,
        &["To whoever reads this", "Please ask the person it is about", "A letter"],
    );
}

#[test]
fn a_letter_that_the_client_takes_has_no_head_and_no_topic_and_room_to_write_both() {
    let printed = set(&given(Copy::GoesHome, letter()), &clear());
    let Some(read) = text(&printed) else { return };
    no_word_of(&read, &["castellane", "quince", "960104", "choir", "2026", "stays here", "therap"]);
    every_word_of(&read, &["This is about Ilse", "It can be said aloud, or written by hand."]);
    let drawn: usize =
        printed.svg.iter().map(|page| page.matches("stroke-width=\"0.7\"").count()).sum();
    assert!(drawn >= 7, "{drawn} lines");
}

#[test]
fn a_code_in_place_of_a_name_stands_on_no_letter() {
    let coded = HandOverLetter { called: "wren-07".into(), ..handed_over() };
    for copy in [Copy::StaysHere, Copy::GoesHome] {
        let Some(read) = read(copy, written(coded.clone())) else { return };
        no_word_of(&read, &["wren"]);
        every_word_of(&read, &["The person it is about"]);
    }
}
