//! What was done, and when: our own sentences by day, a code, and no words of anybody.

use chrono::NaiveDate;
use holdfast_printing::{
    ClientPage, ClientPaper, ForClient, LANGUAGES, Page, Press, Standard, TrailLine, TrailPage,
};
use holdfast_records::client::ScriptDir;
use holdfast_records::print_event::Copy;
use holdfast_records::{Act, Moment};

use crate::cast::{clear, day};
use crate::given::{every_word_of, ilse, no_word_of, read};
use crate::reading::text;

fn extract(code: Option<&str>, acts: Vec<TrailLine>) -> ClientPaper {
    ClientPaper::Trail(TrailPage {
        code: code.map(str::to_owned),
        from: day("2026-03-01"),
        to: day("2026-03-05"),
        acts,
        has_more: false,
        lines: 4103,
        ends_with: "0f3c9a77d210".to_owned(),
    })
}

fn on(day: NaiveDate, minutes: i64, act: Act) -> TrailLine {
    let midnight = Moment::start_of(day, 60);
    TrailLine { at: Moment { at: midnight.at + minutes * 60_000, ..midnight }, act }
}

#[test]
fn acts_stand_under_their_day_with_the_time_of_their_own_clock_and_no_name_beside_the_code() {
    let acts = vec![
        on(day("2026-03-02"), 9 * 60 + 5, Act::ViewClient),
        on(day("2026-03-05"), 15 * 60 + 20, Act::FinishNote),
        on(day("2026-03-05"), 15 * 60 + 24, Act::Print),
    ];
    let Some(read) = read(Copy::StaysHere, extract(Some("WREN-07"), acts)) else { return };
    every_word_of(
        &read,
        &[
            "What was done, and when",
            "About WREN-07.",
            "From 1 March 2026 to 5 March 2026.",
            "2 March 2026",
            "09:05: A client's record was opened. (opened)",
            "15:20: A note was finished. (changed)",
            "15:24: A document was sent to the printer. (left the vault)",
            "The trail has 4103 lines and ends with 0f3c9a77d210.",
            "Acts on what is kept apart are not in this list.",
        ],
    );
    no_word_of(&read, &["Ilse", "Marrow"]);
}

#[test]
fn where_nothing_was_done_it_says_so() {
    let Some(read) = read(Copy::StaysHere, extract(None, Vec::new())) else { return };
    every_word_of(&read, &["About the practice as a whole.", "Nothing was done in these days."]);
}

#[test]
fn every_act_has_its_sentence_in_every_language_with_letters_of_our_own() {
    let mut press = Press::new().unwrap();
    let acts: Vec<_> = Act::ALL.iter().map(|act| on(day("2026-03-05"), 60, *act)).collect();
    for language in LANGUAGES {
        let dir = ScriptDir::of_language(language.tag);
        let whose = ForClient { dir, language: language.tag.into(), ..ilse(Copy::StaysHere) };
        let paper = extract(Some("WREN-07"), acts.clone());
        let page = Page::ForClient(Box::new(ClientPage { whose, paper }));
        let printed = press.set(&page, &clear()).unwrap();
        assert_eq!(printed.standard, Standard::TaggedArchival, "{}", language.tag);
        assert!(printed.replaced.is_empty(), "{}: {:?}", language.tag, printed.replaced);
        let Some(read) = text(&printed) else { return };
        no_word_of(&read, &["Ilse", "act-"]);
    }
}
