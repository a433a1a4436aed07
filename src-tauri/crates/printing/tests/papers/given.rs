//! What a fictional client is given, apart from the agreement.

use holdfast_printing::{
    Answer, CardPage, ClientPage, ClientPaper, ForClient, Page, PlanPage, Printed, SlipPage,
    SnapshotPage,
};
use holdfast_records::agreement::Voice;
use holdfast_records::client::ScriptDir;
use holdfast_records::consent::{
    ConsentEvent, ConsentItem, ConsentKind, DecidedBy, Door, How, Nature, Standing, Stands,
};
use holdfast_records::crisis_plan::{CallLine, CrisisPlan, PersonLine, PersonMode};
use holdfast_records::preparation::PreparationCard;
use holdfast_records::print_event::Copy;
use holdfast_records::{PrivateText, RecordId};

use crate::cast::{clear, day, practice, set};
use crate::reading::text;

pub(crate) fn ilse(copy: Copy) -> ForClient {
    let name = if copy == Copy::StaysHere { "Ilse Marrow" } else { "Ilse" };
    ForClient {
        copy,
        practice: practice(),
        client_name: Some(name.into()),
        language: "en-GB".into(),
        dir: ScriptDir::Ltr,
        code: Some("WREN-07".into()),
        never_named: vec!["Bao Lindqvist".into()],
        people: vec!["Petra Vale".into()],
        topics: vec!["the choir years".into()],
        is_demo: false,
    }
}

pub(crate) fn given(copy: Copy, paper: ClientPaper) -> Page {
    Page::ForClient(Box::new(ClientPage { whose: ilse(copy), paper }))
}

fn texts(lines: &[&str]) -> Vec<PrivateText> {
    lines.iter().map(|line| PrivateText::from(*line)).collect()
}

pub(crate) fn item(kind: ConsentKind, name: &str) -> ConsentItem {
    ConsentItem {
        kind,
        scope: None,
        name: name.into(),
        nature: Nature::Consent,
        wording: PrivateText::default(),
        limits: None,
        options: Vec::new(),
        decided_by: DecidedBy::Client,
        listed_on: day("2025-11-06"),
        put_off_on: None,
    }
}

pub(crate) fn said(decision: Standing, on: &str) -> ConsentEvent {
    ConsentEvent::spoken(decision, day(on))
}

pub(crate) fn answer(item: &ConsentItem, event: &ConsentEvent) -> Answer {
    let by = RecordId::parse("0198f2c0-0000-7000-8000-000000000007").unwrap();
    let by = Some(by);
    let stands = Stands { standing: event.decision, by, door: Door::Open };
    Answer::of(item, &stands, Some(event)).unwrap()
}

fn plainly(kind: ConsentKind, name: &str, decision: Standing, on: &str) -> Answer {
    answer(&item(kind, name), &said(decision, on))
}

pub(crate) fn tasks() -> (ConsentItem, ConsentEvent) {
    (item(ConsentKind::Homework, "Tasks between sessions"), said(Standing::Withdrawn, "2026-02-12"))
}

pub(crate) fn answers() -> Vec<Answer> {
    let car = ConsentEvent {
        conditions: Some("Only in the parked car, never on a day with a court letter.".into()),
        review_on: Some(day("2026-05-21")),
        ..said(Standing::GrantedWithConditions, "2026-02-20")
    };
    let call = ConsentEvent {
        how: How::SignedPaper,
        conditions: Some("If you ask me to, or if I think your life is at risk soon.".into()),
        ..said(Standing::GrantedWithConditions, "2026-01-15")
    };
    let texting = ConsentEvent {
        words: Some("Without my name.".into()),
        voice: Voice::ClientWords,
        ..said(Standing::Granted, "2026-01-08")
    };
    let notes = ConsentItem {
        nature: Nature::Acknowledgement,
        wording: "I keep notes about our sessions, what you agreed to, and numbers you gave me. You can ask to read them.".into(),
        ..item(ConsentKind::DataHandling, "Notes are kept")
    };
    let (tasks, stopped) = tasks();
    vec![
        plainly(
            ConsentKind::Recording,
            "Sound or video recording",
            Standing::Declined,
            "2025-11-06",
        ),
        plainly(ConsentKind::TouchAndProximity, "Any touch", Standing::Declined, "2025-11-06"),
        plainly(
            ConsentKind::Supervision,
            "Writing or teaching about our work",
            Standing::Declined,
            "2025-11-06",
        ),
        plainly(ConsentKind::Technique, "Breathing exercises", Standing::Declined, "2026-02-26"),
        answer(&tasks, &stopped),
        answer(&item(ConsentKind::Technique, "Practice near the car, in small steps"), &car),
        answer(&item(ConsentKind::ThirdPersons, "A call to Petra Vale"), &call),
        plainly(
            ConsentKind::Measurement,
            "Six short questions after a session",
            Standing::Granted,
            "2026-01-08",
        ),
        answer(&item(ConsentKind::DataHandling, "Texts about times, weekdays 10 to 3"), &texting),
        answer(&notes, &said(Standing::Acknowledged, "2025-11-06")),
    ]
}

pub(crate) fn snapshot() -> ClientPaper {
    ClientPaper::ConsentSnapshot(SnapshotPage { on: day("2026-03-05"), answers: answers() })
}

pub(crate) fn slip() -> ClientPaper {
    let (tasks, stopped) = tasks();
    ClientPaper::WithdrawalSlip(SlipPage::of(&tasks, &stopped).unwrap())
}

pub(crate) fn call(who: &str, number: &str, hours: Option<&str>) -> CallLine {
    let hours = hours.map(PrivateText::from);
    CallLine { who: who.into(), number: number.into(), hours, verified_on: day("2026-02-26") }
}

pub(crate) fn hard() -> CrisisPlan {
    let person = |mode, text: &str| PersonLine { mode, text: text.into() };
    CrisisPlan {
        danger_now: vec![
            call("in an emergency", "999", None),
            call("Samaritans", "116 123", Some("any time")),
            call("then option 2, NHS", "111", None),
        ],
        first_signs: texts(&["I stop opening post.", "I count the tiles."]),
        safer_hour: texts(&["Ask Petra to keep the box.", "Sit in the bright room."]),
        helped_before: texts(&[
            "Cold flannel on the neck.",
            "Walk to the allotment gate.",
            "Bakery on Hurst Lane.",
        ]),
        people: vec![
            person(PersonMode::CanTell, "Petra (neighbour)"),
            person(PersonMode::Company, "Sunday allotment group"),
        ],
        not_helpful: texts(&["Being told to calm down."]),
        hold_on_to: texts(&["The quince tree this autumn."]),
        try_first: texts(&["Kettle, blanket, then call."]),
        afterwards: texts(&["Tell N. at the next session."]),
        review_on: Some(day("2026-05-26")),
        used: Vec::new(),
    }
}

pub(crate) fn sheet(plan: CrisisPlan) -> ClientPaper {
    ClientPaper::CrisisSheet(PlanPage { plan, is_draft: false })
}

pub(crate) fn card(plan: CrisisPlan, is_plain: bool) -> ClientPaper {
    let signal = "I say kettle, or I put my palm flat on the table.";
    ClientPaper::WalletCard(CardPage { plan, is_plain, stop_signal: texts(&[signal]) })
}

pub(crate) fn car() -> PreparationCard {
    PreparationCard {
        name: "being near the car".into(),
        language: "en-GB".into(),
        purpose: "We practise being near the parked car, in very small steps. You choose the step."
            .into(),
        sensations: texts(&[
            "Your heart may go faster.",
            "Your hands may feel cold or damp.",
            "You may feel cross, sad or far away.",
            "You may feel nothing much. That is fine too.",
        ]),
        reasons: Some(
            "Your body learned that the car means danger. In small steps, it may learn that the parked car is safe now."
                .into(),
        ),
        how_to_stop: "Say kettle, or put your palm flat. We both stop at once. You do not have to explain."
            .into(),
        alternatives: texts(&["Draw the car."]),
    }
}

pub(crate) fn every_paper() -> Vec<(&'static str, ClientPaper)> {
    vec![
        ("snapshot", snapshot()),
        ("withdrawal", slip()),
        ("hard", sheet(hard())),
        ("card", card(hard(), false)),
        ("plain-card", card(hard(), true)),
        ("preparation", ClientPaper::PreparationCard(car())),
        ("privacy", ClientPaper::PrivacyStatement),
        ("start", ClientPaper::BeforeWeStart),
        ("six", ClientPaper::CheckInSix),
        ("report", crate::written::report()),
        ("goals", crate::goals_and_letters::goals()),
        ("letter", crate::goals_and_letters::letter()),
    ]
}

/// Papers of which there is no form for other eyes: the program refuses it before it comes here.
pub(crate) const NOT_FOR_OTHER_EYES: [&str; 3] = ["six", "report", "letter"];

/// Whatever the size of its letters.
pub(crate) fn no_word_of(read: &str, words: &[&str]) {
    for word in words {
        assert!(!read.to_lowercase().contains(&word.to_lowercase()), "{word} stands in {read}");
    }
}

pub(crate) fn every_word_of(read: &str, words: &[&str]) {
    for word in words {
        assert!(read.contains(word), "{word} is not in {read}");
    }
}

/// The text of a paper in ordinary print.
pub(crate) fn read(copy: Copy, paper: ClientPaper) -> Option<String> {
    text(&set(&given(copy, paper), &clear()))
}

pub(crate) fn with(whose: ForClient, paper: ClientPaper) -> Printed {
    set(&Page::ForClient(Box::new(ClientPage { whose, paper })), &clear())
}
