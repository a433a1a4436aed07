//! What the papers for a client say, and what they must not say where they may be found.

use holdfast_printing::{
    Answer, ClientPage, ClientPaper, ForClient, Page, Press, Printed, Setup, SlipPage,
    SnapshotPage, Standard,
};
use holdfast_records::agreement::Voice;
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::consent::{ConsentEvent, ConsentKind, Door, GivenBy, Standing, Stands};
use holdfast_records::practice::{Jurisdiction, Paper};
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, clear, day, set, setup};
use crate::given::{
    answer, answers, call, car, card, every_paper, given, hard, ilse, item, said, sheet, slip,
    snapshot, tasks,
};
use crate::reading::{pages, rightmost, text};

const AWAY: [Copy; 2] = [Copy::GoesHome, Copy::SomeoneMayRead];

fn no_word_of(read: &str, words: &[&str]) {
    for word in words {
        assert!(!read.to_lowercase().contains(&word.to_lowercase()), "{word} stands in {read}");
    }
}

fn every_word_of(read: &str, words: &[&str]) {
    for word in words {
        assert!(read.contains(word), "{word} is not in {read}");
    }
}

fn read(copy: Copy, paper: ClientPaper) -> Option<String> {
    text(&set(&given(copy, paper), &clear()))
}

fn with(whose: ForClient, paper: ClientPaper) -> Printed {
    set(&Page::ForClient(Box::new(ClientPage { whose, paper })), &clear())
}

#[test]
fn every_paper_in_every_size_paper_and_copy_is_a_tagged_lasting_pdf_inside_its_margins() {
    let mut press = Press::new().unwrap();
    for profile in SIZES {
        for paper in [Paper::A4, Paper::Letter] {
            for (name, what) in every_paper() {
                for copy in COPIES {
                    let printed =
                        press.set(&given(copy, what.clone()), &setup(profile, paper)).unwrap();
                    let here = format!("{name} {copy:?} {profile:?} {paper:?}");
                    assert_eq!(printed.standard, Standard::TaggedArchival, "{here}");
                    assert_eq!(printed.svg.len(), usize::from(printed.pages), "{here}");
                    assert!(printed.replaced.is_empty(), "{here}");
                    let width = if paper == Paper::A4 { 595.3 } else { 612.0 };
                    let Some(right) = rightmost(&printed) else { return };
                    assert!(right < width - 40.0, "{here}: {right}");
                }
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_and_another_word_another_fingerprint() {
    let printed = |name: &str| {
        let (tasks, stopped) = tasks();
        let slip = SlipPage { name: name.into(), ..SlipPage::of(&tasks, &stopped).unwrap() };
        set(&given(Copy::StaysHere, ClientPaper::WithdrawalSlip(slip)), &clear())
    };
    assert_eq!(printed("Tasks").pdf, printed("Tasks").pdf);
    let mark = |name: &str| {
        let read = text(&printed(name))?;
        Some(read.split("fingerprint ").nth(1)?.chars().take(9).collect::<String>())
    };
    let Some(first) = mark("Tasks") else { return };
    assert_eq!(mark("Tasks"), Some(first.clone()));
    assert_ne!(mark("Task"), Some(first));
}

#[test]
fn one_paper_in_every_size_has_one_fingerprint() {
    for (name, paper) in every_paper() {
        let marks = SIZES.map(|profile| {
            let page = given(Copy::StaysHere, paper.clone());
            let read = text(&set(&page, &setup(profile, Paper::A4)))?;
            Some(read.split("fingerprint ").nth(1)?.chars().take(9).collect::<String>())
        });
        assert!(marks.iter().all(|mark| *mark == marks[0]), "{name} {marks:?}");
    }
}

/// Daily use, "Paper that is dangerous at home", 1 to 4: head, name beside code, topics, people, days and hours.
#[test]
fn no_copy_that_leaves_the_room_tells_practice_person_code_topic_year_or_fingerprint() {
    for (name, paper) in every_paper() {
        for copy in AWAY {
            let Some(read) = read(copy, paper.clone()) else { return };
            no_word_of(
                &read,
                &[
                    "Marrow",
                    "WREN",
                    "Castellane",
                    "Quince Rooms",
                    "Harwick",
                    "960104",
                    "960520",
                    "Register",
                    "Petra",
                    "Vale",
                    "Bao",
                    "choir",
                    "weekdays",
                    "10 to 3",
                    "Stays here",
                    "therapist",
                    "fingerprint",
                    "printed",
                ],
            );
            if !name.contains("card") || copy == Copy::SomeoneMayRead {
                no_word_of(&read, &["2026"]);
            }
        }
    }
}

#[test]
fn where_someone_may_read_it_no_number_hour_or_stop_signal_stands() {
    for (_, paper) in every_paper() {
        let printed = set(&given(Copy::SomeoneMayRead, paper), &clear());
        let Some(pages) = pages(&printed) else { return };
        for page in &pages {
            no_word_of(page, &["palm", "march", "february", "minute", "weekend"]);
            let (said, count) = page.rsplit_once(" of ").unwrap();
            let said = said.trim_end_matches(char::is_numeric);
            assert!(!said.contains(char::is_numeric) && count.len() < 3, "{page}");
        }
    }
    for paper in [ClientPaper::PreparationCard(car()), ClientPaper::BeforeWeStart] {
        let Some(read) = read(Copy::SomeoneMayRead, paper) else { return };
        no_word_of(&read, &["kettle", "signal", "leave alone"]);
    }
}

#[test]
fn a_paper_that_stays_carries_the_name_and_never_the_code() {
    for (name, paper) in every_paper() {
        let Some(read) = read(Copy::StaysHere, paper) else { return };
        no_word_of(&read, &["WREN"]);
        if !name.contains("card") {
            every_word_of(&read, &["Ilse Marrow", "N. Castellane", "01632 960104", "Stays here"]);
        }
    }
}

#[test]
fn the_sample_practice_says_so_on_every_page_of_every_paper() {
    for (name, paper) in every_paper() {
        for copy in COPIES {
            let whose = ForClient { is_demo: true, ..ilse(copy) };
            let printed = with(whose, paper.clone());
            let Some(read) = text(&printed) else { return };
            let said = read.matches("Sample practice: nobody here is real").count();
            assert_eq!(said, usize::from(printed.pages) + 1, "{name} {copy:?}");
        }
    }
}

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
        group: holdfast_printing::AnswerGroup::Over,
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
    for copy in AWAY {
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

#[test]
fn an_ordinary_plan_takes_one_page_of_ordinary_print() {
    for copy in COPIES {
        assert_eq!(set(&given(copy, sheet(hard())), &clear()).pages, 1, "{copy:?}");
    }
}

#[test]
fn a_plan_has_its_own_headings_in_their_order_with_the_numbers_first() {
    for profile in SIZES {
        let printed = set(&given(Copy::StaysHere, sheet(hard())), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        let mut rest = read.as_str();
        for next in [
            "My plan for hard moments",
            "a plan, not a promise",
            "If I may be in danger now, I call",
            "999",
            "116 123",
            "I do not have to wait or earn it.",
            "What I notice first, in my",
            "I stop opening post.",
            "What would make the next",
            "What has helped me get",
            "People",
            "Petra (neighbour)",
            "What does not help",
            "What I hold on to",
            "What I am willing to try",
            "Kettle, blanket",
            "Afterwards: who I tell",
        ] {
            let found = rest.find(next);
            assert!(found.is_some(), "{profile:?}: {next} does not come next in {rest}");
            rest = rest.split_at(found.unwrap() + next.len()).1;
        }
    }
}

/// Daily use, "dangerous at home", 8: the crisis sheet in custody proceedings.
#[test]
fn at_home_a_plan_says_what_helps_and_not_what_goes_wrong() {
    let Some(home) = read(Copy::GoesHome, sheet(hard())) else { return };
    no_word_of(
        &home,
        &[
            "post",
            "tiles",
            "notice first",
            "Petra",
            "allotment group",
            "calm down",
            "Tell N.",
            "box",
        ],
    );
    every_word_of(
        &home,
        &["What helps me when it is hard", "999", "Cold flannel", "Sit in the bright room."],
    );
    let Some(read) = read(Copy::SomeoneMayRead, sheet(hard())) else { return };
    no_word_of(&read, &["danger", "post", "hard moments", "crisis", "plan"]);
    every_word_of(&read, &["What helps me", "Cold flannel"]);
}

#[test]
fn a_number_that_nobody_checked_for_twelve_months_says_please_check_instead() {
    let later = |on: &str| Setup { printed_on: day(on), ..clear() };
    for paper in [sheet(hard()), card(hard(), false)] {
        for copy in [Copy::StaysHere, Copy::GoesHome] {
            let page = given(copy, paper.clone());
            let Some(fresh) = text(&set(&page, &later("2027-02-26"))) else { return };
            every_word_of(&fresh, &["116 123", "999"]);
            no_word_of(&fresh, &["please check"]);
            let Some(stale) = text(&set(&page, &later("2027-02-27"))) else { return };
            no_word_of(&stale, &["116 123", "999"]);
            every_word_of(
                &stale,
                &["Samaritans, any time: please check", "in an emergency: please check"],
            );
        }
    }
    let page = given(Copy::GoesHome, card(hard(), true));
    let Some(stale) = text(&set(&page, &later("2027-02-27"))) else { return };
    no_word_of(&stale, &["116 123", "999", "please check"]);
    every_word_of(&stale, &["A number that was not checked for a year is not on the card."]);
}

#[test]
fn a_card_has_the_numbers_one_next_step_and_three_lines() {
    let Some(read) = read(Copy::GoesHome, card(hard(), false)) else { return };
    every_word_of(
        &read,
        &[
            "If I may be in danger now, I call",
            "999",
            "If I am safe but it is hard:",
            "Kettle, blanket, then call.",
            "Cold flannel on the neck.",
            "The quince tree this autumn.",
            "Numbers checked 26 February 2026",
            "You do not have to carry it.",
        ],
    );
    no_word_of(&read, &["Ilse", "First"]);
}

/// Daily use, "dangerous at home", 5: a hidden card that is found is worse than none.
#[test]
fn a_plain_card_reads_like_a_note_and_the_paper_someone_may_read_is_plain_too() {
    for (copy, is_plain) in
        [(Copy::GoesHome, true), (Copy::StaysHere, true), (Copy::SomeoneMayRead, false)]
    {
        let printed = set(&given(copy, card(hard(), is_plain)), &clear());
        let Some(read) = text(&printed) else { return };
        no_word_of(
            &read,
            &["danger", "Samaritans", "NHS", "emergency", "safe but", "earn it", "checked", "2026"],
        );
        every_word_of(
            &read,
            &["A plain card", "Kettle, blanket, then call", "Cold flannel on the neck"],
        );
    }
}

#[test]
fn a_person_is_on_no_card_and_nor_is_a_number_of_theirs() {
    let mut plan = hard();
    plan.danger_now.insert(0, call("Petra Vale", "01632 960333", None));
    plan.danger_now.insert(0, call("N. Castellane", "01632 960104", None));
    plan.try_first.insert(0, "Knock at Petra’s.".into());
    for copy in COPIES {
        let Some(read) = read(copy, card(plan.clone(), false)) else { return };
        no_word_of(&read, &["Petra", "960333", "960104", "Castellane", "Quince Rooms"]);
        every_word_of(&read, &["Kettle"]);
    }
}

#[test]
fn whoever_prints_a_card_that_repeats_the_stop_word_is_told() {
    for is_plain in [false, true] {
        let printed = set(&given(Copy::GoesHome, card(hard(), is_plain)), &clear());
        assert_eq!(printed.repeats, ["kettle"]);
    }
    let mut plan = hard();
    plan.try_first = vec!["Warm drink, blanket, then call.".into()];
    assert!(set(&given(Copy::GoesHome, card(plan.clone(), false)), &clear()).repeats.is_empty());
    plan.helped_before = vec!["The Kettle.".into()];
    assert_eq!(set(&given(Copy::GoesHome, card(plan, false)), &clear()).repeats, ["kettle"]);
    assert!(set(&given(Copy::StaysHere, sheet(hard())), &clear()).repeats.is_empty());
}

#[test]
fn long_lines_make_a_card_grow_and_stay_on_it() {
    let mut plan = hard();
    let long = "Sit where the light comes in and name what can be seen from there, one thing after another, until the tea is cold. ";
    plan.helped_before = vec![long.into(), long.into()];
    plan.try_first = vec![long.into()];
    for profile in SIZES {
        let printed =
            set(&given(Copy::GoesHome, card(plan.clone(), false)), &setup(profile, Paper::A4));
        let Some(pages) = pages(&printed) else { return };
        let held =
            pages.iter().filter(|page| page.contains("The quince tree this autumn.")).count();
        assert_eq!(held, 1, "{profile:?} {pages:?}");
    }
}

#[test]
fn a_preparation_card_offers_to_leave_it_and_another_day_before_anything_else() {
    for copy in COPIES {
        let Some(read) = read(copy, ClientPaper::PreparationCard(car())) else { return };
        let mut rest = read.as_str();
        for next in [
            "You can choose",
            "You do not have to tick.",
            "Leave it alone.",
            "Another day.",
            "Try one small step.",
        ] {
            let found = rest.find(next);
            assert!(found.is_some(), "{copy:?}: {next} does not come next in {rest}");
            rest = rest.split_at(found.unwrap() + next.len()).1;
        }
    }
}

/// Daily use, "dangerous at home", 7: a card titled with the trigger.
#[test]
fn at_home_a_preparation_card_is_titled_with_nothing_and_does_not_say_what() {
    for copy in AWAY {
        let Some(read) = read(copy, ClientPaper::PreparationCard(car())) else { return };
        no_word_of(&read, &[" car ", "car.", "car:", "danger", "parked"]);
        every_word_of(
            &read,
            &[
                "Before we try something new",
                "It is not written here.",
                "Something else we spoke of.",
            ],
        );
    }
    let Some(here) = read(Copy::StaysHere, ClientPaper::PreparationCard(car())) else { return };
    every_word_of(&here, &["Before we try: being near the car", "Say kettle", "Draw the car."]);
}

/// Daily use, "What no paper says, and I would want".
#[test]
fn the_statement_says_who_may_read_what_happens_after_a_death_and_that_it_may_stay_here_and_be_destroyed()
 {
    let Some(read) = read(Copy::StaysHere, ClientPaper::PrivacyStatement) else { return };
    every_word_of(
        &read,
        &[
            "Who may read it",
            "You can leave it with me, and it is still yours.",
            "If I am ill or die",
            "If you die",
            "You can ask me to close the laptop",
            "If you bring it back, I destroy it.",
            "Usually 7 years",
            "I answer within one month.",
            "I have to keep some.",
            "01632 960520",
            "Information Commissioner",
        ],
    );
    no_word_of(&read, &["Only you and", "consent", "GDPR", "HIPAA"]);
}

#[test]
fn what_is_usual_elsewhere_is_said_there_and_where_it_is_not_known_there_is_a_line() {
    let at = |jurisdiction: Jurisdiction, complaints: bool| {
        let mut whose = ilse(Copy::StaysHere);
        whose.practice.jurisdiction = jurisdiction;
        if !complaints {
            whose.practice.complaints = None;
        }
        text(&with(whose, ClientPaper::PrivacyStatement))
    };
    let Some(us) = at(Jurisdiction::UsGeneric, true) else { return };
    every_word_of(
        &us,
        &["within 30 days", "Usually a request does not include these.", "until you are 21"],
    );
    let Some(eu) = at(Jurisdiction::EuGeneric, true) else { return };
    every_word_of(&eu, &["This is how many years:", "You can ask to see them too."]);
    let Some(other) = at(Jurisdiction::Other, false) else { return };
    every_word_of(&other, &["Tell me, and I say who else hears it."]);
}

#[test]
fn a_blank_form_asks_for_signal_what_steadies_and_what_is_left_alone_with_lines_to_write_on() {
    for profile in SIZES {
        let printed =
            set(&given(Copy::StaysHere, ClientPaper::BeforeWeStart), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        every_word_of(
            &read,
            &[
                "Before we start",
                "Our stop signal",
                "What helps you feel steady",
                "What we leave alone",
                "or nothing",
            ],
        );
        no_word_of(&read, &["fingerprint"]);
        let drawn: usize =
            printed.svg.iter().map(|page| page.matches("stroke-width=\"0.7\"").count()).sum();
        assert!(drawn >= 10, "{profile:?}: {drawn} lines");
    }
    assert_eq!(set(&given(Copy::StaysHere, ClientPaper::BeforeWeStart), &clear()).pages, 1);
}

#[test]
fn what_is_asked_and_the_lines_to_answer_it_on_stay_on_one_page() {
    for profile in SIZES {
        for (asked, paper) in [
            ("What we leave alone", ClientPaper::BeforeWeStart),
            ("What else I should know", ClientPaper::BeforeWeStart),
            ("Your questions", ClientPaper::PreparationCard(car())),
            ("If you want to add something", slip()),
        ] {
            let printed = set(&given(Copy::StaysHere, paper), &setup(profile, Paper::A4));
            let Some(pages) = pages(&printed) else { return };
            let at = pages.iter().position(|page| page.contains(asked)).unwrap();
            let lines = printed.svg.get(at).unwrap().matches("stroke-width=\"0.7\"").count();
            assert!(lines >= 3, "{profile:?} {asked}: {lines} lines on its page");
        }
    }
}

#[test]
fn no_paper_ends_on_a_page_with_a_line_or_two() {
    for (name, paper) in every_paper() {
        for profile in SIZES {
            for copy in COPIES {
                let printed = set(&given(copy, paper.clone()), &setup(profile, Paper::A4));
                let Some(pages) = pages(&printed) else { return };
                let last = pages.last().unwrap();
                let drawn = printed.svg.last().unwrap().matches("stroke-width=\"0.7\"").count();
                let words = last.split_whitespace().count();
                assert!(words > 45 || drawn > 3, "{name} {copy:?} {profile:?}: {last}");
            }
        }
    }
}

#[test]
fn papers_that_run_right_to_left_keep_their_numbers_whole() {
    for (name, paper) in every_paper() {
        for profile in [PrintProfile::Clear, PrintProfile::Extra] {
            let whose =
                ForClient { dir: ScriptDir::Rtl, language: "ar".into(), ..ilse(Copy::StaysHere) };
            let page = Page::ForClient(Box::new(ClientPage { whose, paper: paper.clone() }));
            let printed = set(&page, &setup(profile, Paper::A4));
            assert_eq!(printed.standard, Standard::TaggedArchival, "{name}");
            let Some(read) = text(&printed) else { return };
            if name == "hard" || name == "card" {
                assert!(read.contains("116 123"), "{name} {profile:?}: {read}");
            }
        }
    }
}
