//! Fictional people and what they agreed.

use chrono::NaiveDate;
use holdfast_printing::{AgreementPage, Page, Press, Printed, RecoveryPage, Setup};
use holdfast_records::agreement::{AgreementVersion, Clause, Meaning, Part, Section, Voice, Why};
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::{ContactLine, CrisisLine, Jurisdiction, Paper, Practice};
use holdfast_records::print_event::Copy;

pub(crate) const SIZES: [PrintProfile; 3] =
    [PrintProfile::Clear, PrintProfile::Large, PrintProfile::Extra];
pub(crate) const COPIES: [Copy; 3] = [Copy::StaysHere, Copy::GoesHome, Copy::SomeoneMayRead];

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn setup(profile: PrintProfile, paper: Paper) -> Setup {
    Setup { profile, paper, printed_on: day("2026-03-05") }
}

pub(crate) fn clear() -> Setup {
    setup(PrintProfile::Clear, Paper::A4)
}

pub(crate) fn set(page: &Page, setup: &Setup) -> Printed {
    Press::new().unwrap().set(page, setup).unwrap()
}

pub(crate) fn agreement(page: AgreementPage) -> Page {
    Page::Agreement(Box::new(page))
}

pub(crate) fn practice() -> Practice {
    Practice {
        therapist: "N. Castellane".into(),
        name: "The Quince Rooms, Harwick".into(),
        phone: "01632 960104".into(),
        jurisdiction: Jurisdiction::UkPrivate,
        zone: "Europe/London".into(),
        paper: Paper::A4,
        complaints: Some(ContactLine {
            who: "Register of Therapists, weekdays".into(),
            number: "01632 960520".into(),
        }),
        crisis_lines: Vec::new(),
        still_true_weeks: Some(12),
        on_time_minutes: 5,
        alliance_review_sessions: Some(10),
        active_goals: 3,
        walk_months: Some(6),
        supervision_quarters: None,
        leave_notice_days: 28,
        retention: None,
        kinder_words: None,
        repair_wordings: None,
        ways: None,
        section_names: None,
        first_week_left_on: None,
        pacing_check: holdfast_records::pacing::switch::CheckSettings::default(),
    }
}

pub(crate) fn clause(id: &str, voice: Voice, lead: &str, text: &str) -> Clause {
    let lead = Some(lead.into()).filter(|_| !lead.is_empty());
    Clause { id: id.into(), voice, lead, text: text.into(), meaning: None }
}

fn line(number: &str, who: &str) -> CrisisLine {
    CrisisLine { who: who.into(), number: number.into(), verified_on: Some(day("2026-02-26")) }
}

pub(crate) fn section(part: Part, clauses: Vec<Clause>) -> Section {
    Section { part, not_needed: false, reason: None, clauses, lines: Vec::new(), after: Vec::new() }
}

/// Part, id, voice, lead, text, meaning.
type Row = (Part, &'static str, Voice, &'static str, &'static str, Option<Meaning>);

const OURS: Voice = Voice::Joint;
const THEIRS: Voice = Voice::ClientWords;
const MINE: Voice = Voice::TherapistDuty;

const SAID: [Row; 22] = [
    (Part::Grounding, "c1", THEIRS, "", "Warm mug is best, not the ice.", None),
    (
        Part::Grounding,
        "c2",
        OURS,
        "Warm mug:",
        "Hold something warm with both hands. Feel where the heat starts and where it stops. Notice the weight. Sip if you want to.",
        Some(Meaning::SettlesWith),
    ),
    (Part::Grounding, "c3", OURS, "Not for you:", "the long out-breath.", Some(Meaning::NotForMe)),
    (
        Part::Signs,
        "c4",
        THEIRS,
        "Revved up:",
        "My knee bounces and I talk fast.",
        Some(Meaning::SignHigh),
    ),
    (Part::Signs, "c5", THEIRS, "Shut down:", "The room goes far away.", Some(Meaning::SignLow)),
    (
        Part::StopSignal,
        "c6",
        THEIRS,
        "",
        "I say kettle, or I put my palm flat on the table.",
        Some(Meaning::StopWord),
    ),
    (Part::StopSignal, "c7", OURS, "", "We both stop at once. You do not have to explain.", None),
    (Part::Topics, "c8", THEIRS, "", "the choir years", Some(Meaning::Topic)),
    (Part::Topics, "c9", OURS, "", "You can move a topic at any time.", None),
    (Part::CheckIn, "c10", OURS, "At the start and the end:", "always.", None),
    (Part::CheckIn, "c11", OURS, "In the middle:", "if you want to, about minute 25.", None),
    (
        Part::CheckIn,
        "c12",
        OURS,
        "Between sessions:",
        "by text, weekdays 10 to 3, about times.",
        Some(Meaning::Contact),
    ),
    (
        Part::Commitments,
        "c13",
        MINE,
        "",
        "I start and end on time. I tell you early about changes.",
        None,
    ),
    (Part::Commitments, "c14", MINE, "", "I start nothing new after minute 30.", None),
    (
        Part::Commitments,
        "c15",
        MINE,
        "",
        "I ask before each new step. I tell you if I made a mistake.",
        None,
    ),
    (
        Part::Crisis,
        "c16",
        MINE,
        "I can:",
        "offer one extra 20-minute call that week.",
        Some(Meaning::CrisisCan),
    ),
    (
        Part::Crisis,
        "c17",
        MINE,
        "I cannot:",
        "answer at night or at weekends.",
        Some(Meaning::CrisisCannot),
    ),
    (Part::Crisis, "c18", MINE, "", "If I do not answer, you can call:", None),
    (
        Part::LineCrossed,
        "c20",
        MINE,
        "",
        "Tell me, write it, or bring someone. I stop and listen. You can also tell someone else:",
        None,
    ),
    (
        Part::PeopleAndNotes,
        "c22",
        OURS,
        "Petra Vale:",
        "I call her if you ask me to, or if I think your life or someone’s safety is at risk soon. I tell you first if I can.",
        Some(Meaning::Person),
    ),
    (
        Part::PeopleAndNotes,
        "c23",
        MINE,
        "",
        "I keep notes about our sessions, what you agreed to, and numbers you gave me. You can ask to read them.",
        None,
    ),
    (Part::Review, "c24", OURS, "", "3 June 2026, or sooner if you ask.", None),
];

fn sections() -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (part, id, voice, lead, text, meaning) in SAID {
        if sections.last().is_none_or(|last| last.part != part) {
            sections.push(section(part, Vec::new()));
        }
        let clause = Clause { meaning, ..clause(id, voice, lead, text) };
        sections.last_mut().unwrap().clauses.push(clause);
    }
    for section in &mut sections {
        if section.part == Part::Crisis {
            section.lines = vec![
                line("116 123", "Samaritans, day and night"),
                line("111", "then option 2: NHS, day and night"),
                line("999", "in an emergency"),
            ];
            section.after = vec![clause("c19", MINE, "", "I am not an emergency service.")];
        } else if section.part == Part::LineCrossed {
            section.lines = vec![line("01632 960520", "Register of Therapists, weekdays")];
            section.after = vec![clause(
                "c21",
                MINE,
                "",
                "If you cross one, I say so kindly. You are not in trouble.",
            )];
        }
    }
    sections
}

pub(crate) fn version() -> AgreementVersion {
    AgreementVersion {
        number: 3,
        minor: 0,
        language: "en-GB".into(),
        sections: sections(),
        summary_of_change:
            "Your palm on the table is now a stop signal too. You asked for that.\nI start nothing new after minute 30."
                .into(),
        why: Why::ClientAsked,
        review_on: Some(day("2026-06-03")),
        print_off_limits: false,
        finalised_on: Some(day("2026-03-05")),
        sha256: Some("7c1e40e0".repeat(8)),
    }
}

/// The version before: another signal, and no clause on minute 30.
fn previous() -> AgreementVersion {
    let mut before = AgreementVersion { number: 2, ..version() };
    for section in &mut before.sections {
        section.clauses.retain(|clause| clause.id != "c14");
        for clause in section.clauses.iter_mut().filter(|clause| clause.id == "c6") {
            clause.text = "I say kettle.".into();
        }
    }
    before
}

pub(crate) fn ilse(copy: Copy) -> AgreementPage {
    let name = if copy == Copy::StaysHere { "Ilse Marrow" } else { "Ilse" };
    AgreementPage {
        version: version(),
        is_draft: false,
        copy,
        practice: practice(),
        client_name: Some(name.into()),
        language: "en-GB".into(),
        dir: ScriptDir::Ltr,
        previous: Some(previous()),
        signers: Vec::new(),
        people: Vec::new(),
        labels: Vec::new(),
        is_demo: false,
    }
}

/// Ilse's agreement with one clause of other words.
pub(crate) fn saying(text: &str) -> AgreementPage {
    let mut page = AgreementPage { previous: None, ..ilse(Copy::StaysHere) };
    if let Some(first) = page.version.sections.first_mut() {
        first.clauses = vec![clause("c1", Voice::Joint, "", text)];
    }
    page
}

/// Words from the public list that do not pass its checksum.
pub(crate) fn recovery() -> Page {
    let words =
        "maple river orbit velvet window puzzle lemon anchor timber ribbon mushroom umbrella";
    Page::RecoverySheet(RecoveryPage {
        words: words.split(' ').map(str::to_owned).collect(),
        vault_short_id: "3f9a0c71".into(),
        made_on: day("2025-11-06"),
        language: "en".into(),
    })
}
