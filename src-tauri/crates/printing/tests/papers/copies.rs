//! What a copy that leaves the room must not say.

use chrono::NaiveDate;
use holdfast_printing::name_on;
use holdfast_records::agreement::Voice;
use holdfast_records::client::{Client, PaperAtHome, PrintProfile, ScriptDir};
use holdfast_records::print_event::Copy;

use crate::cast::{SIZES, agreement, clause, clear, ilse, set, setup};
use crate::reading::text;
use holdfast_records::practice::Paper;

fn no_word_of(read: &str, words: &[&str]) {
    for word in words {
        assert!(!read.to_lowercase().contains(&word.to_lowercase()), "{word} stands in {read}");
    }
}

const NEVER_AT_HOME: [&str; 18] = [
    "Marrow",
    "WREN",
    "Castellane",
    "Quince",
    "Harwick",
    "960104",
    "960520",
    "Register",
    "Petra",
    "Vale",
    "choir",
    "leave alone",
    "weekdays",
    "10 to 3",
    "3 June",
    "2026",
    "fingerprint",
    "version",
];

#[test]
fn a_copy_for_home_names_no_practice_person_topic_or_hour() {
    for profile in SIZES {
        let printed = set(&agreement(ilse(Copy::GoesHome)), &setup(profile, Paper::A4));
        let Some(read) = text(&printed) else { return };
        no_word_of(&read, &NEVER_AT_HOME);
        no_word_of(&read, &["We sign it", "Stays here", "therapist"]);
        for kept in [
            "What we agreed",
            "Ilse · 5 March",
            "kettle",
            "116 123",
            "999",
            "This copy is yours",
            "1 of",
        ] {
            assert!(read.contains(kept), "{kept} is not in {read}");
        }
        assert!(read.contains("10 When we look at this again"));
        assert!(printed.left_out >= 5);
    }
}

#[test]
fn a_copy_that_someone_may_read_says_no_time_number_or_signal_either() {
    let printed = set(&agreement(ilse(Copy::SomeoneMayRead)), &clear());
    let Some(read) = text(&printed) else { return };
    no_word_of(&read, &NEVER_AT_HOME);
    no_word_of(
        &read,
        &[
            "kettle", "palm", "signal", "116", "123", "999", "minute", "March", "weekend",
            "at night",
        ],
    );
    assert!(read.contains("Either of us can stop") && read.contains("I gave you the numbers."));
}

#[test]
fn a_secret_does_not_reach_home_through_another_clause_or_through_what_is_new() {
    let mut page = ilse(Copy::GoesHome);
    page.version.summary_of_change = "Petra may be called now.".into();
    let others = [
        "Petra may come in with you.",
        "Leave a message on 01632960104.",
        "We rest from The Choir Years for now.",
        "The Quince Rooms are closed in August.",
        "We look at this on 3 June.",
        "Castellane is my name in the street.",
    ];
    let more =
        others.iter().enumerate().map(|(n, said)| clause(&format!("m{n}"), Voice::Joint, "", said));
    page.version.sections.get_mut(5).unwrap().clauses.extend(more);
    let Some(read) = text(&set(&agreement(page.clone()), &clear())) else { return };
    no_word_of(&read, &NEVER_AT_HOME);
    no_word_of(&read, &["message on", "August", "street"]);
    page.copy = Copy::StaysHere;
    let Some(read) = text(&set(&agreement(page), &clear())) else { return };
    assert!(others.iter().all(|said| read.contains(said)), "{read}");
}

#[test]
fn a_code_does_not_go_home_in_place_of_a_name() {
    let mut page = ilse(Copy::GoesHome);
    page.client_name = Some("WREN-07".into());
    let Some(read) = text(&set(&agreement(page), &clear())) else { return };
    no_word_of(&read, &["WREN", "07"]);
}

#[test]
fn a_topic_is_written_on_a_paper_that_stays_only_when_the_client_wants_it() {
    let mut page = ilse(Copy::StaysHere);
    let Some(read) = text(&set(&agreement(page.clone()), &clear())) else { return };
    no_word_of(&read, &["choir"]);
    assert!(read.contains("We agreed them aloud, and they are not written here."));
    page.version.print_off_limits = true;
    let Some(read) = text(&set(&agreement(page), &clear())) else { return };
    assert!(read.contains("the choir years"));
}

#[test]
fn a_paper_that_stays_carries_the_chosen_name_and_one_for_home_the_first() {
    let mut client = Client {
        code: "WREN-07".into(),
        cue: None,
        chosen_name: Some("Ilse Marrow".into()),
        first_name: None,
        pronouns: None,
        date_of_birth: NaiveDate::from_ymd_opt(1990, 1, 1),
        language: "en-GB".into(),
        script_dir: ScriptDir::Ltr,
        print_profile: PrintProfile::Clear,
        reading_notes: None,
        safe_contact: Vec::new(),
        paper_at_home: PaperAtHome::MayGo,
        usual_time: None,
        age_band: None,
        status_days: Vec::new(),
        skipped_first: Vec::new(),
        suds_scale: holdfast_records::pacing::scale::SudsScale::ToTen,
        shows_clock: false,
        pacing_check: None,
        earlier_sessions: None,
        earlier_notes: None,
        started_on: None,
    };
    assert_eq!(name_on(Copy::StaysHere, &client).as_deref(), Some("Ilse Marrow"));
    assert_eq!(name_on(Copy::GoesHome, &client).as_deref(), Some("Ilse"));
    client.first_name = Some("Mary Ann".into());
    assert_eq!(name_on(Copy::SomeoneMayRead, &client).as_deref(), Some("Mary Ann"));
    client.first_name = None;
    client.chosen_name = None;
    assert_eq!(name_on(Copy::StaysHere, &client), None);
}
