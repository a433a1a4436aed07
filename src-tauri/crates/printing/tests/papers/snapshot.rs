//! How answers stand on a day, and the slip after one was taken back.

use holdfast_printing::{Answer, AnswerGroup, ClientPaper, SlipPage, SnapshotPage};
use holdfast_records::agreement::Voice;
use holdfast_records::consent::{ConsentEvent, ConsentKind, Door, GivenBy, Standing, Stands};
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{SIZES, clear, day, set, setup};
use crate::given::{
    answer, answers, every_word_of, given, item, no_word_of, read, said, slip, snapshot, tasks,
};
use crate::reading::text;

#[test]
fn a_snapshot_puts_no_first_then_stopped_then_yes_with_limits_then_yes_then_what_is_no_choice() {
    for profile in SIZES {
        let printed = set(&given(Copy::StaysHere, snapshot()), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        let mut rest = read.as_str();
        for next in [
            "Your no and your yes",
            "as it stands on 5 March 2026",
            "You said no",
            "These stay closed.",
            "Sound or video recording",
            "You stopped",
            "Tasks between sessions",
            "You stopped this. I keep a note that we did it before.",
            "You said yes, with limits",
            "Practice near the car",
            "You said yes",
            "Six short questions",
            "Not a choice, but good to know",
            "I keep notes about our sessions",
        ] {
            let found = rest.find(next);
            assert!(found.is_some(), "{profile:?}: {next} does not come next in {rest}");
            rest = rest.split_at(found.unwrap() + next.len()).1;
        }
        no_word_of(&read, &["version", "What we did before stays"]);
    }
}

#[test]
fn a_snapshot_takes_one_page_of_ordinary_print() {
    assert_eq!(set(&given(Copy::StaysHere, snapshot()), &clear()).pages, 1);
    assert_eq!(set(&given(Copy::GoesHome, snapshot()), &clear()).pages, 1);
}

/// Daily use, "dangerous at home", 6: a list of what she refuses, and to whom she talks.
#[test]
fn at_home_a_snapshot_says_how_many_and_not_which() {
    let Some(home) = read(Copy::GoesHome, snapshot()) else { return };
    every_word_of(
        &home,
        &[
            "Your answers, in short",
            "You said no to 4 things.",
            "You stopped one thing.",
            "You said yes to 4 things.",
            "For 2 of these you set limits.",
        ],
    );
    let Some(short) = read(Copy::SomeoneMayRead, snapshot()) else { return };
    for read in [home, short] {
        no_word_of(
            &read,
            &[
                "recording",
                "touch",
                "breathing",
                "tasks",
                "car",
                "court",
                "call",
                "questions after",
                "texts",
            ],
        );
    }
}

#[test]
fn nothing_stands_on_a_snapshot_that_no_answer_decides() {
    let asked = item(ConsentKind::Technique, "Breathing exercises");
    let voided = said(Standing::Granted, "2026-02-01");
    let unanswered = Stands { standing: Standing::NotAsked, by: None, door: Door::Open };
    assert!(Answer::of(&asked, &unanswered, Some(&voided)).is_none());
    let odd = Stands { standing: Standing::Granted, by: None, door: Door::Open };
    assert!(Answer::of(&asked, &odd, Some(&voided)).is_none());
    let blank = SnapshotPage { on: day("2026-03-05"), answers: Vec::new() };
    let Some(read) = read(Copy::StaysHere, ClientPaper::ConsentSnapshot(blank)) else { return };
    every_word_of(&read, &["No answer is written down yet. Nothing counts as a yes"]);
}

#[test]
fn a_day_that_the_client_named_a_guardian_and_a_yes_that_is_over_are_said_as_they_are() {
    let no = ConsentEvent {
        ask_again_from: Some(day("2026-03-20")),
        given_by: GivenBy::Guardian,
        words: Some("She would rather not.".into()),
        voice: Voice::TherapistDuty,
        ..said(Standing::Declined, "2026-02-01")
    };
    let technique = |name: &str| item(ConsentKind::Technique, name);
    let over = Answer {
        group: AnswerGroup::Over,
        ..answer(&technique("Drawing"), &said(Standing::Granted, "2026-01-01"))
    };
    let page = SnapshotPage {
        on: day("2026-03-05"),
        answers: vec![
            answer(&technique("Breathing"), &no),
            answer(&technique("Standing up"), &said(Standing::NotNow, "2026-02-02")),
            over,
        ],
    };
    let Some(read) = read(Copy::StaysHere, ClientPaper::ConsentSnapshot(page)) else { return };
    every_word_of(
        &read,
        &[
            "or before the day you named",
            "You said that I may ask again from 20 March 2026.",
            "Someone who has a say for you answered.",
            "You said not now",
            "You said yes until a day that is over",
        ],
    );
    no_word_of(&read, &["rather not"]);
}

#[test]
fn a_topic_and_a_person_who_may_not_be_safe_are_named_on_no_snapshot_and_no_slip() {
    let topic = item(ConsentKind::Topic, "The choir years");
    let bao = item(ConsentKind::ThirdPersons, "A call to Bao Lindqvist");
    let mut page = SnapshotPage { on: day("2026-03-05"), answers: answers() };
    page.answers.push(answer(&topic, &said(Standing::Declined, "2026-02-01")));
    page.answers.push(answer(&bao, &said(Standing::Declined, "2026-02-01")));
    let paper = ClientPaper::ConsentSnapshot(page);
    let Some(read) = read(Copy::StaysHere, paper) else { return };
    no_word_of(&read, &["choir", "Bao", "Lindqvist"]);
    every_word_of(
        &read,
        &[
            "A topic. We said aloud which one.",
            "A call to Petra Vale",
            "The name is not written here.",
        ],
    );
    let stopped = SlipPage::of(&bao, &said(Standing::Withdrawn, "2026-02-01")).unwrap();
    let paper = ClientPaper::WithdrawalSlip(stopped);
    let Some(read) = text(&set(&given(Copy::StaysHere, paper), &clear())) else { return };
    no_word_of(&read, &["Bao", "Lindqvist"]);
}

#[test]
fn a_yes_never_stands_without_its_limit_even_where_the_limit_names_somebody() {
    let limited = ConsentEvent {
        conditions: Some("Only when Bao is not at home.".into()),
        ..said(Standing::GrantedWithConditions, "2026-02-01")
    };
    let page = SnapshotPage {
        on: day("2026-03-05"),
        answers: vec![answer(&item(ConsentKind::DataHandling, "Texts about times"), &limited)],
    };
    let Some(read) = read(Copy::StaysHere, ClientPaper::ConsentSnapshot(page)) else { return };
    no_word_of(&read, &["Bao"]);
    every_word_of(&read, &["You said yes, with limits", "With a limit that names someone."]);
}

#[test]
fn a_slip_names_exactly_what_was_stopped_and_when_and_at_home_it_does_not() {
    let Some(here) = read(Copy::StaysHere, slip()) else { return };
    every_word_of(
        &here,
        &[
            "What you stopped",
            "Tasks between sessions",
            "On 12 February 2026, said aloud.",
            "You stopped this. I keep a note that we did it before.",
            "I do not ask again unless you bring it up.",
        ],
    );
    no_word_of(&here, &["What we did before stays in my notes"]);
    for copy in [Copy::GoesHome, Copy::SomeoneMayRead] {
        let Some(away) = read(copy, slip()) else { return };
        no_word_of(&away, &["Tasks", "sessions", "2026"]);
        every_word_of(
            &away,
            &["You stopped one thing that we had agreed. It is not written here."],
        );
    }
}

#[test]
fn there_is_a_slip_only_for_an_answer_that_took_a_yes_back() {
    let (tasks, _) = tasks();
    for standing in Standing::ALL {
        let is_slip = SlipPage::of(&tasks, &said(standing, "2026-02-12")).is_some();
        assert_eq!(is_slip, standing == Standing::Withdrawn, "{standing:?}");
    }
}
