//! The first version of a safety agreement, with the sentences that are offered to begin with.

use super::offered::{Led, Offers, in_language_of};
use super::{AgreementVersion, Clause, Meaning, Part, Section, Voice, Why};
use crate::PrivateText;
use crate::practice::{CrisisLine, Practice};

/// The first draft: ten parts, each with what is offered for it. Every word may be changed or left out.
///
/// What only the two of them can say is left open: ways to settle, signs, the stop signal, topics, people. The
/// sentences are offered in the language asked for; where nobody wrote them yet, the parts begin empty but for the
/// numbers.
pub fn blank_version(practice: &Practice, language: &str) -> AgreementVersion {
    let mut pen = Pen { written: 0, offers: in_language_of(language) };
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

/// Names the clauses one after the other.
struct Pen {
    written: u32,
    offers: Option<&'static Offers>,
}

impl Pen {
    /// Writes the offered clauses of a place, each with a name of its own.
    fn write(&mut self, offered: impl FnOnce(&'static Offers) -> Vec<Offered>) -> Vec<Clause> {
        let offered = self.offers.map(offered).unwrap_or_default();
        offered.into_iter().map(|offered| self.clause(offered)).collect()
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
fn ours((lead, text): Led) -> Offered {
    Offered { voice: Voice::Joint, lead, text, meaning: None }
}

/// Something the therapist undertakes.
fn mine(text: &'static str) -> Offered {
    mine_led(("", text))
}

/// Something the therapist undertakes, after what leads it.
fn mine_led((lead, text): Led) -> Offered {
    Offered { voice: Voice::TherapistDuty, lead, text, meaning: None }
}

/// One part as it is offered.
fn section(part: Part, practice: &Practice, pen: &mut Pen) -> Section {
    let clauses = pen.write(|offers| offered_before(part, practice, offers));
    let after = pen.write(|offers| offered_after(part, offers));
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
fn offered_before(part: Part, practice: &Practice, offers: &'static Offers) -> Vec<Offered> {
    match part {
        Part::Grounding | Part::Signs | Part::Review => Vec::new(),
        Part::StopSignal => vec![ours(("", offers.both_stop))],
        Part::Topics => vec![ours(("", offers.move_topic))],
        Part::CheckIn => vec![
            ours(offers.at_start_and_end),
            ours(offers.in_the_middle),
            Offered { meaning: Some(Meaning::Contact), ..ours(offers.between_sessions) },
        ],
        Part::Commitments => vec![mine(offers.on_time), mine(offers.ask_first)],
        Part::Crisis => vec![
            Offered { meaning: Some(Meaning::CrisisCan), ..mine_led(offers.can) },
            Offered { meaning: Some(Meaning::CrisisCannot), ..mine_led(offers.cannot) },
            mine(offers.no_answer),
        ],
        Part::LineCrossed if practice.complaints.is_some() => {
            vec![mine(offers.if_i_cross_or_tell)]
        }
        Part::LineCrossed => vec![mine(offers.if_i_cross)],
        Part::PeopleAndNotes => vec![ours(("", offers.whom_i_call)), mine(offers.my_notes)],
    }
}

/// What is offered after the numbers.
fn offered_after(part: Part, offers: &'static Offers) -> Vec<Offered> {
    match part {
        Part::Crisis => vec![mine(offers.no_emergency_service)],
        Part::LineCrossed => vec![mine(offers.if_you_cross)],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::lists_used;
    use crate::practice::{ContactLine, Jurisdiction};

    const OFFERED: [&str; 5] = ["en-GB", "es-MX", "fr", "de-AT", "ar"];

    fn drafted(language: &str) -> AgreementVersion {
        let complaints = ContactLine { who: "Register".into(), number: "01632 960520".into() };
        let practice =
            Practice { complaints: Some(complaints), ..Practice::new(Jurisdiction::UkPrivate) };
        blank_version(&practice, language)
    }

    #[test]
    fn no_offered_sentence_uses_a_phrase_on_a_list() {
        for language in OFFERED {
            for (_, clause) in drafted(language).all_clauses() {
                let lead = clause.lead.as_ref().map_or("", PrivateText::as_str);
                let whole = format!("{lead} {}", clause.text.as_str());
                assert_eq!(lists_used(&whole), [], "{language}: {whole}");
            }
        }
    }

    #[test]
    fn a_first_draft_is_offered_in_the_clients_language() {
        for (language, said) in [
            ("en", "I am not an emergency service."),
            ("es-MX", "No soy un servicio de emergencia."),
            ("fr", "Je ne suis pas un service d’urgence."),
            ("de-AT", "Ich bin kein Notdienst."),
            ("ar", "لست خدمة طوارئ."),
        ] {
            let draft = drafted(language);
            let mut clauses = draft.all_clauses();
            assert!(clauses.any(|(_, clause)| clause.text.as_str() == said), "{said}");
        }
    }

    #[test]
    fn every_language_is_offered_the_same_clauses() {
        let shape = |language: &str| -> Vec<(Part, Voice, Option<Meaning>, bool)> {
            let sections = drafted(language).sections.into_iter();
            let clauses = sections.flat_map(|section| {
                let all = section.clauses.into_iter().chain(section.after);
                all.map(move |clause| {
                    (section.part, clause.voice, clause.meaning, clause.lead.is_some())
                })
            });
            clauses.collect()
        };
        for language in OFFERED {
            assert_eq!(shape(language), shape("en-GB"), "{language}");
        }
    }

    #[test]
    fn in_a_language_nobody_wrote_for_nothing_is_offered_but_the_numbers() {
        let draft = drafted("fa");
        assert_eq!(draft.all_clauses().count(), 0);
        assert_eq!(draft.sections.iter().map(|section| section.lines.len()).sum::<usize>(), 4);
    }
}
