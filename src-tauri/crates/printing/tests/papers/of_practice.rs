//! The papers of the practice's own: in every language and size, and never a name beside a code.

use chrono::NaiveDate;
use holdfast_printing::{
    BesideCode, CertificatePage, ContactListPage, CoverPage, DayPage, DayRow, ErasingListPage,
    ExecutorPage, LANGUAGES, Page, PracticePage, PracticePaper, Press, ReachWay, Reachable,
    Standard,
};
use holdfast_records::Kind;
use holdfast_records::client::Channel;
use holdfast_records::erasure::{EarlyReason, Erasure, ErasureMethod};
use holdfast_records::practice::Paper;

use crate::cast::{SIZES, clear, day, set, setup};
use crate::given::{every_word_of, no_word_of};
use crate::reading::text;

fn page(language: &str, paper: PracticePaper) -> Page {
    Page::OfPractice(Box::new(PracticePage {
        language: language.to_owned(),
        is_demo: false,
        paper,
    }))
}

fn on() -> NaiveDate {
    day("2026-03-19")
}

fn row(time: &str, code: &str, stop: &[&str], alone: u32, promised: Option<&str>) -> DayRow {
    DayRow {
        time: time.to_owned(),
        code: code.to_owned(),
        stop: said(Some(stop.join("; ")).filter(|stop| !stop.is_empty()).as_deref()),
        alone,
        promised: said(promised),
    }
}

fn said(text: Option<&str>) -> BesideCode {
    text.map_or(BesideCode::Nothing, |text| BesideCode::Words(text.to_owned()))
}

/// A full day.
pub(crate) fn day_sheet() -> PracticePaper {
    let rows = vec![
        row("09:00", "TEAL-09", &["Open hand"], 0, Some("The letter, read aloud.")),
        row("10:00", "ROWAN-04", &["“Pause”"], 1, Some("Start with ten quiet minutes.")),
        row("11:00", "PLUM-15", &[], 1, Some("Ask first who comes in.")),
        row("12:00", "HAZEL-11", &["“Red pen”"], 3, None),
        row(
            "14:00",
            "WREN-07",
            &["“Kettle”", "Palm flat on the table"],
            2,
            Some("Close from minute 35. The last ten minutes are ordinary talk."),
        ),
        row("15:00", "FLINT-06", &["Turns the chair"], 1, Some("Bring the map.")),
        row("16:00", "SLATE-03", &["“Enough for now”"], 0, Some("Time for the letter to keep.")),
        row("17:00", "MOSS-13", &["Taps twice"], 2, Some("Tell the new start time.")),
    ];
    PracticePaper::DaySheet(DayPage { on: on(), rows })
}

fn person(name: &str, channel: Channel, value: &str, may: bool) -> Reachable {
    Reachable {
        name: name.to_owned(),
        ways: vec![ReachWay {
            channel,
            value: value.to_owned(),
            hours: Some("weekdays, 10 to 3".to_owned()),
            may_leave_message: may,
            may_name_therapist: false,
        }],
        conditions: Vec::new(),
        next: on().and_hms_opt(14, 0, 0),
        language: "en-GB".to_owned(),
    }
}

fn people() -> Vec<Reachable> {
    let asked = Reachable {
        conditions: vec!["Only before noon.".to_owned()],
        ..person("Bao", Channel::Phone, "01632 960231", false)
    };
    vec![person("Ilse", Channel::Text, "01632 960187", true), asked]
}

/// For a week away.
pub(crate) fn cover_sheet() -> PracticePaper {
    PracticePaper::CoverSheet(CoverPage {
        for_whom: "Dr Halima Ostrander".to_owned(),
        from: day("2026-03-13"),
        to: day("2026-03-20"),
        people: people(),
    })
}

/// The list inside of the sealed file.
pub(crate) fn contact_list() -> PracticePaper {
    let words = Some("I am sorry to have to tell you that Ilka cannot work any more.".to_owned());
    PracticePaper::ContactList(ContactListPage { made_on: on(), words, people: people() })
}

/// The sheet to open it with.
pub(crate) fn executor_sheet(words: Option<&str>) -> PracticePaper {
    PracticePaper::ExecutorSheet(ExecutorPage {
        for_whom: "Dr Halima Ostrander".to_owned(),
        file: "for-colleague_2026-03-19.age".to_owned(),
        words: words.map(str::to_owned),
    })
}

/// What would be erased: one of every kind.
pub(crate) fn erasing_list() -> PracticePaper {
    PracticePaper::ErasingList(ErasingListPage {
        code: "PLUM-15".to_owned(),
        kinds: Kind::ALL.into_iter().map(|kind| (kind, 7)).collect(),
        items: 441,
        files: 3,
        drafts: 1,
        first_on: Some(day("2018-01-10")),
        last_on: Some(day("2018-11-29")),
    })
}

/// What remains, with or without days and a reason.
pub(crate) fn certificate(early: Option<EarlyReason>) -> PracticePaper {
    let has_days = early.is_none();
    PracticePaper::Certificate(CertificatePage {
        erasure: Erasure {
            code: "PLUM-15".into(),
            first_on: has_days.then(|| day("2018-01-10")),
            last_on: has_days.then(|| day("2018-11-29")),
            items: 61,
            files: 3,
            erased_on: on(),
            method: ErasureMethod::NewFileNewKey,
            early,
        },
    })
}

/// All of them, by name.
pub(crate) fn all() -> Vec<(&'static str, PracticePaper)> {
    vec![
        ("day-sheet", day_sheet()),
        ("cover-sheet", cover_sheet()),
        ("contact-list", contact_list()),
        ("executor-sheet", executor_sheet(Some("kettle lantern river maple button orange"))),
        ("executor-sheet-blank", executor_sheet(None)),
        ("erasing-list", erasing_list()),
        ("certificate", certificate(None)),
        ("certificate-early", certificate(Some(EarlyReason::KeptElsewhere))),
    ]
}

/// One of them in a language.
pub(crate) fn in_language(language: &str, paper: PracticePaper) -> Page {
    page(language, paper)
}

#[test]
fn every_language_and_size_is_set_with_letters_of_our_own() {
    let mut press = Press::new().unwrap();
    for language in LANGUAGES {
        for profile in SIZES {
            for (name, paper) in all() {
                let page = page(language.tag, paper);
                let printed = press.set(&page, &setup(profile, Paper::A4)).unwrap();
                let which = (language.tag, profile, name);
                assert!(printed.replaced.is_empty(), "{which:?}: {:?}", printed.replaced);
                assert_eq!(printed.standard, Standard::TaggedArchival, "{which:?}");
            }
        }
    }
}

#[test]
fn a_full_day_is_one_page_and_says_what_becomes_of_it() {
    let printed = set(&page("en-GB", day_sheet()), &clear());
    assert_eq!(printed.pages, 1);
    let Some(read) = text(&printed) else { return };
    every_word_of(
        &read,
        &[
            "Thursday 19 March",
            "WREN-07",
            "“Kettle”",
            "None said yet",
            "Nothing promised.",
            "Shred tonight",
        ],
    );
}

#[test]
fn a_cover_sheet_has_names_and_ways_and_words_and_no_code_no_practice_and_no_year_at_its_foot() {
    let printed = set(&page("en-GB", cover_sheet()), &clear());
    let Some(read) = text(&printed) else { return };
    every_word_of(
        &read,
        &[
            "Please tell these people",
            "Dr Halima Ostrander",
            "01632 960187",
            "leave my name and the practice’s out of it",
            "do not leave one; call again at another time",
            "Only before noon.",
            "Thursday 19 March, 14:00",
            "“Hello, I have a message about Thursday. Is this a good time?”",
            "Give no reason and take no notes.",
            "Shred on 20 March",
        ],
    );
    no_word_of(&read, &["WREN", "Stays here", "fingerprint", "therapist", "01632 960104"]);
}

#[test]
fn each_means_has_its_words_and_where_none_is_known_nobody_is_sent_to_a_home() {
    let none = Reachable { ways: Vec::new(), ..person("Junie", Channel::Phone, "", false) };
    let letter = person("Tariq", Channel::Post, "PO Box 12", true);
    let email = person("Sol", Channel::Email, "sol@mail.example", true);
    let list = ContactListPage { made_on: on(), words: None, people: vec![none, letter, email] };
    let printed = set(&page("en-GB", PracticePaper::ContactList(list)), &clear());
    let Some(read) = text(&printed) else { return };
    every_word_of(
        &read,
        &[
            "No safe way is known. Do not go to their home and do not write. Wait at the practice’s \
             door at the time of their next session.",
            "write no sender on the envelope",
            "leave my name and the practice’s out of it and of the subject",
        ],
    );
    no_word_of(&read, &["tell them at the door", "try again", "may be left"]);
}

#[test]
fn what_to_say_stands_there_in_the_language_of_whom_it_is_said_to_and_the_rest_in_the_readers() {
    let sheet = |language: &str| {
        let theirs = Reachable { language: "es-MX".to_owned(), ..people().remove(0) };
        let PracticePaper::CoverSheet(cover) = cover_sheet() else { panic!("a cover sheet") };
        let paper = PracticePaper::CoverSheet(CoverPage { people: vec![theirs], ..cover });
        text(&set(&page(language, paper), &clear()))
    };
    let (Some(english), Some(german), Some(spanish)) = (sheet("en-GB"), sheet("de"), sheet("es"))
    else {
        return;
    };
    every_word_of(&english, &["Hello, I have a message", "Hola, tengo un mensaje", "jueves"]);
    every_word_of(&german, &["Bitte diesen Menschen Bescheid geben", "Hola, tengo un mensaje"]);
    no_word_of(&spanish, &["En su idioma"]);
}

#[test]
fn a_promise_or_a_stop_signal_with_a_name_in_it_stays_off_the_day_sheet() {
    let bare = || row("14:00", "WREN-07", &["Open hand"], 0, Some("The letter."));
    let rows = [
        DayRow { promised: BesideCode::WithName, ..bare() },
        DayRow { stop: BesideCode::WithName, ..bare() },
    ];
    for (row, other) in rows.into_iter().zip(["Open hand", "The letter."]) {
        let day = PracticePaper::DaySheet(DayPage { on: on(), rows: vec![row] });
        let Some(read) = text(&set(&page("en-GB", day), &clear())) else { return };
        every_word_of(&read, &["Has a name in it: see the screen.", other]);
        no_word_of(&read, &["Nothing promised", "None said yet"]);
    }
}

#[test]
fn the_sheet_of_instructions_has_the_words_or_room_to_write_them_and_the_line_to_type() {
    let words = "kettle lantern river maple button orange";
    let Some(read) = text(&set(&page("en-GB", executor_sheet(Some(words))), &clear())) else {
        return;
    };
    every_word_of(&read, &[words, "age -d -o for-colleague.zip for-colleague_2026-03-19.age"]);
    let Some(blank) = text(&set(&page("en-GB", executor_sheet(None)), &clear())) else { return };
    no_word_of(&blank, &["kettle"]);
}

#[test]
fn what_is_erased_and_what_remains_is_said_by_code_days_and_counts() {
    let Some(read) = text(&set(&page("en-GB", erasing_list()), &clear())) else { return };
    let said = ["PLUM-15", "10 January 2018", "29 November 2018", "Sessions: 7", "Records: 441"];
    every_word_of(&read, &said);
    no_word_of(&read, &["alliance_note", "were erased"]);
    let Some(read) = text(&set(&page("en-GB", certificate(None)), &clear())) else { return };
    every_word_of(&read, &["PLUM-15 were erased on 19 March 2026", "Records: 61", "By whom"]);
    no_word_of(&read, &["Why before its day"]);
    for early in EarlyReason::ALL {
        let Some(read) = text(&set(&page("en-GB", certificate(Some(early))), &clear())) else {
            return;
        };
        every_word_of(&read, &["Why before its day", "None of them had a day."]);
    }
}
