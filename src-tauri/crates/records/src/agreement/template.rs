//! The first version of a safety agreement, with the sentences that are offered to begin with.

use super::{AgreementVersion, Clause, Meaning, Part, Section, Voice, Why};
use crate::PrivateText;
use crate::practice::{CrisisLine, Practice};

/// The first draft: ten parts, each with what is offered for it. Every word may be changed or left out.
///
/// What only the two of them can say is left open: ways to settle, signs, the stop signal, topics, people. The
/// offered sentences are English; in another language the parts begin empty but for the numbers.
pub fn blank_version(practice: &Practice, language: &str) -> AgreementVersion {
    let mut pen = Pen { written: 0, is_offered: is_english(language) };
    AgreementVersion {
        number: 1,
        minor: 0,
        language: language.to_owned(),
        sections: Part::ALL.into_iter().map(|part| section(part, practice, &mut pen)).collect(),
        summary_of_change: PrivateText::default(),
        why: Why::First,
        review_on: None,
        print_off_limits: false,
        finalised_on: None,
        sha256: None,
    }
}

/// Whether a tag means English.
pub(super) fn is_english(tag: &str) -> bool {
    tag.split('-').next().is_some_and(|language| language.eq_ignore_ascii_case("en"))
}

/// Names the clauses one after the other.
struct Pen {
    written: u32,
    is_offered: bool,
}

impl Pen {
    /// Writes the offered clauses of a place, each with a name of its own.
    fn write(&mut self, offered: Vec<Offered>) -> Vec<Clause> {
        let wanted = if self.is_offered { offered } else { Vec::new() };
        wanted.into_iter().map(|offered| self.clause(offered)).collect()
    }

    fn clause(&mut self, offered: Offered) -> Clause {
        self.written += 1;
        let lead = Some(offered.lead).filter(|lead| !lead.is_empty()).map(PrivateText::from);
        let id = format!("c{}", self.written);
        Clause {
            id,
            voice: offered.voice,
            lead,
            text: offered.text.into(),
            meaning: offered.meaning,
        }
    }
}

/// A sentence that is offered.
struct Offered {
    voice: Voice,
    lead: &'static str,
    text: &'static str,
    meaning: Option<Meaning>,
}

/// Something found together.
fn ours(lead: &'static str, text: &'static str) -> Offered {
    Offered { voice: Voice::Joint, lead, text, meaning: None }
}

/// Something the therapist undertakes.
fn mine(text: &'static str) -> Offered {
    Offered { voice: Voice::TherapistDuty, lead: "", text, meaning: None }
}

/// One part as it is offered.
fn section(part: Part, practice: &Practice, pen: &mut Pen) -> Section {
    let clauses = pen.write(offered_before(part, practice));
    let after = pen.write(offered_after(part));
    Section { part, not_needed: false, clauses, lines: lines(part, practice), after }
}

/// The numbers that belong to a part.
fn lines(part: Part, practice: &Practice) -> Vec<CrisisLine> {
    match part {
        Part::Crisis => practice.crisis_lines.clone(),
        Part::LineCrossed => {
            let complaints = practice.complaints.iter();
            complaints
                .map(|c| CrisisLine {
                    who: c.who.clone(),
                    number: c.number.clone(),
                    verified_on: None,
                })
                .collect()
        }
        Part::Grounding
        | Part::Signs
        | Part::StopSignal
        | Part::Topics
        | Part::CheckIn
        | Part::Commitments
        | Part::PeopleAndNotes
        | Part::Review => Vec::new(),
    }
}

/// What is offered before the numbers, or at all.
fn offered_before(part: Part, practice: &Practice) -> Vec<Offered> {
    match part {
        Part::Grounding | Part::Signs | Part::Review => Vec::new(),
        Part::StopSignal => vec![ours("", "We both stop at once. You do not have to explain.")],
        Part::Topics => vec![ours("", "You can move a topic at any time.")],
        Part::CheckIn => vec![
            ours("At the start and the end:", "always."),
            ours("In the middle:", "if you want to."),
            Offered {
                meaning: Some(Meaning::Contact),
                ..ours("Between sessions:", "about times only.")
            },
        ],
        Part::Commitments => vec![
            mine("I start and end on time. I tell you early about changes."),
            mine("I ask before each new step. I tell you if I made a mistake."),
        ],
        Part::Crisis => vec![
            Offered {
                lead: "I can:",
                meaning: Some(Meaning::CrisisCan),
                ..mine("hold one extra 20-minute call that week.")
            },
            Offered {
                lead: "I cannot:",
                meaning: Some(Meaning::CrisisCannot),
                ..mine("see messages at night.")
            },
            mine("If I do not answer, you can call:"),
        ],
        Part::LineCrossed if practice.complaints.is_some() => {
            vec![mine(
                "Tell me, write it, or bring someone. I stop and listen. You can also tell someone else:",
            )]
        }
        Part::LineCrossed => vec![mine("Tell me, write it, or bring someone. I stop and listen.")],
        Part::PeopleAndNotes => vec![
            ours(
                "",
                "I call someone for you only if you ask me to, or if I think your life or someone\u{2019}s safety is at \
                 risk soon. I tell you first if I can.",
            ),
            mine(
                "I keep notes about our sessions, what you agreed to, and numbers you gave me. You can ask to read \
                 them.",
            ),
        ],
    }
}

/// What is offered after the numbers.
fn offered_after(part: Part) -> Vec<Offered> {
    match part {
        Part::Crisis => vec![mine("I am not an emergency service.")],
        Part::LineCrossed => {
            vec![mine("If you cross one, I say so kindly. You are not in trouble.")]
        }
        Part::Grounding
        | Part::Signs
        | Part::StopSignal
        | Part::Topics
        | Part::CheckIn
        | Part::Commitments
        | Part::PeopleAndNotes
        | Part::Review => Vec::new(),
    }
}
