use super::{ProgressReport, ReportSection, ReportState};
use crate::{Record, State};
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A report with all that is owed of its words.
fn whole() -> ProgressReport {
    ProgressReport {
        hard: Some("Court letters brought the old fear back.".into()),
        makes_sense: Some("Letters used to mean danger.".into()),
        choices: vec!["Try the door shut, with the radio on.".into()],
        client_words: Some("I noticed I sing again.".into()),
        ..ProgressReport::blank(1, day("2025-12-04"), day("2026-03-05"))
    }
}

fn owed(report: &ProgressReport, to: ReportState) -> Vec<&'static str> {
    report.owes(to).into_iter().map(|(field, _)| field).collect()
}

#[test]
fn what_is_hard_goes_out_with_why_it_makes_sense_or_stays_off_the_paper() {
    let on = Some(day("2026-03-05"));
    let read = whole().going(ReportState::ReadTogether, on, None);
    assert_eq!(owed(&read, ReportState::Agreed), [""; 0]);
    let bare = ProgressReport { makes_sense: None, ..read.clone() };
    assert_eq!(owed(&bare, ReportState::Agreed), ["makes_sense"]);
    let blank = ProgressReport { makes_sense: Some(" ".into()), ..read };
    assert_eq!(owed(&blank, ReportState::Given), ["makes_sense", "given_on"]);
    let sections = vec![ReportSection::Choices];
    assert_eq!(owed(&ProgressReport { sections, ..bare }, ReportState::Agreed), [""; 0]);
}

#[test]
fn there_is_a_choice_and_a_word_of_the_clients_or_their_silence() {
    let report = ProgressReport {
        choices: Vec::new(),
        client_words: None,
        ..whole().going(ReportState::ReadTogether, Some(day("2026-03-05")), None)
    };
    assert_eq!(owed(&report, ReportState::Agreed), ["choices", "client_words"]);
    let silent = ProgressReport { client_says_nothing: true, ..report };
    assert_eq!(owed(&silent, ReportState::Agreed), ["choices"]);
}

#[test]
fn a_part_stands_on_the_paper_once_and_silence_has_no_words() {
    let mut report = whole();
    assert_eq!(report.check(), Ok(()));
    report.sections.truncate(3);
    report.sections.push(ReportSection::SetOut);
    report.client_says_nothing = true;
    let found: Vec<_> = report.check().unwrap_err().iter().map(|one| one.field).collect();
    assert_eq!(found, ["sections", "client_words"]);
}

#[test]
fn taken_back_is_the_end_and_keeps_all() {
    assert!(ReportState::ALL.iter().all(|to| !ReportState::Withdrawn.may_become(*to)));
    let read = whole().going(ReportState::ReadTogether, Some(day("2026-03-05")), None);
    let given = read.going(ReportState::Given, Some(day("2026-03-06")), None);
    assert_eq!(given.going(ReportState::Withdrawn, None, None), given);
}

#[test]
fn words_of_a_later_day_are_still_to_be_read() {
    let read = whole().going(ReportState::ReadTogether, Some(day("2026-03-05")), None);
    let other = ProgressReport { hard: Some("Nobody heard this.".into()), ..read.clone() };
    let written = |typed: &ProgressReport, on| {
        read.written(ReportState::ReadTogether, typed.clone(), day(on)).unwrap()
    };
    assert_eq!(written(&other, "2026-03-05").read_on, read.read_on, "while they read");
    assert_eq!(written(&read, "2026-03-06").read_on, read.read_on, "the same words");
    let later = written(&other, "2026-03-06");
    assert_eq!((later.read_on, &later.hard), (None, &other.hard));
    assert!(later.owes(ReportState::Agreed).contains(&("read_on", crate::Problem::Blank)));
}

/// What may happen to a report, as the commands let it.
#[derive(Clone, Debug)]
enum Step {
    To(ReportState, Option<u8>, bool),
    Type(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let to = (0..ReportState::ALL.len(), proptest::option::of(1..28_u8), any::<bool>());
    let to = to.prop_map(|(at, on, why)| Step::To(ReportState::ALL[at], on, why));
    proptest::collection::vec(prop_oneof![to, (1..9_u8).prop_map(Step::Type)], 0..14)
}

/// One step; what is refused leaves everything as it was.
fn step(at: (ReportState, ProgressReport), step: &Step) -> (ReportState, ProgressReport) {
    let (state, report) = at;
    match step {
        Step::Type(digit) => {
            let typed = ProgressReport {
                number: 90,
                read_on: Some(day("1999-01-01")),
                given_on: Some(day("1999-01-01")),
                unread_because: Some("typed".into()),
                movements: Some(format!("{digit}").as_str().into()),
                ..report.clone()
            };
            let written = report.written(state, typed, day("2026-03-14"));
            (state, written.unwrap_or(report))
        }
        Step::To(to, on, why) => {
            let on = on.map(|on| day("2026-03-01") + chrono::Days::new(u64::from(on)));
            let why = why.then(|| "The post was late.".into());
            let next = report.going(*to, on, why);
            let may = state.may_become(*to) && next.owes(*to).is_empty();
            if may { (*to, next) } else { (state, report) }
        }
    }
}

proptest! {
    #[test]
    fn nothing_is_given_that_was_not_read_and_agreed_unless_it_is_said_why(steps in steps()) {
        let mut at = (ReportState::Draft, whole());
        let mut agreed: Option<String> = None;
        for one in &steps {
            let before = at.clone();
            at = step(at, one);
            let (state, report) = &at;
            prop_assert_eq!(report.number, 1);
            prop_assert!(report.read_on != Some(day("1999-01-01")));
            if *state == ReportState::Agreed && agreed.is_none() {
                prop_assert!(report.read_on.is_some());
                agreed = report.fingerprint();
            }
            if *state == ReportState::Given {
                let says_why = report.unread_because.is_some();
                prop_assert!(agreed.is_some() || says_why);
                prop_assert!(report.given_on.is_some());
            }
            // What is fixed once stays so, whatever is typed and however it goes on.
            if !before.0.may_be_written() {
                prop_assert_eq!(report.fingerprint(), before.1.fingerprint());
                prop_assert!(!state.may_be_written());
            }
            if before.0 == ReportState::Withdrawn {
                prop_assert_eq!(&at, &before);
            }
        }
    }

    #[test]
    fn another_word_is_another_fingerprint(word in "[a-z]{1,20}") {
        let other = ProgressReport { unknown: Some(word.as_str().into()), ..whole() };
        prop_assert_ne!(other.fingerprint(), whole().fingerprint());
        prop_assert_eq!(other.fingerprint().unwrap().len(), 9);
    }
}
