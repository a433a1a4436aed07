//! The first version of an agreement, with the sentences that are offered to begin with.

use super::offered::{Led, Offers, in_language_of};
use super::{AgreementKind, AgreementVersion, Clause, Meaning, Part, Section, Voice, Why};
use crate::PrivateText;
use crate::practice::{CrisisLine, Practice};

/// The first draft: the parts of its kind, each with what is offered for it. Every word may be changed or left out.
///
/// What only the two of them can say is left open: ways to settle, signs, the stop signal, topics, people; what a
/// session costs. A clause that only leads to such a thing is blank, and has to be filled or taken out before the
/// wording is frozen. The sentences are offered in the language asked for; where nobody wrote them yet, the parts begin
/// empty but for the numbers.
pub fn blank_version(
    about: AgreementKind,
    practice: &Practice,
    language: &str,
) -> AgreementVersion {
    let mut pen = Pen { written: 0, offers: in_language_of(language) };
    AgreementVersion {
        number: 1,
        minor: 0,
        language: language.to_owned(),
        sections: about.parts().iter().map(|part| section(*part, practice, &mut pen)).collect(),
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
    let lines = lines(part, practice);
    Section { part, not_needed: false, reason: None, clauses, lines, after }
}

/// The numbers that belong to a part.
fn lines(part: Part, practice: &Practice) -> Vec<CrisisLine> {
    if part == Part::Crisis {
        return practice.crisis_lines.clone();
    }
    let complaints = practice.complaints.iter().filter(|_| part.has_lines());
    complaints
        .map(|c| CrisisLine { who: c.who.clone(), number: c.number.clone(), verified_on: None })
        .collect()
}

/// What is offered before the numbers, or at all.
fn offered_before(part: Part, practice: &Practice, offers: &'static Offers) -> Vec<Offered> {
    let has_complaints = practice.complaints.is_some();
    match part {
        Part::Grounding | Part::Signs | Part::Review => Vec::new(),
        Part::StopSignal => vec![ours(("", offers.both_stop))],
        Part::Topics => vec![ours(("", offers.move_topic))],
        Part::CheckIn => {
            vec![ours(offers.at_start_and_end), ours(offers.in_the_middle), between(offers)]
        }
        Part::BetweenSessions => vec![between(offers)],
        Part::Commitments => vec![mine(offers.on_time), mine(offers.ask_first)],
        Part::Crisis => vec![
            Offered { meaning: Some(Meaning::CrisisCan), ..mine_led(offers.can) },
            Offered { meaning: Some(Meaning::CrisisCannot), ..mine_led(offers.cannot) },
            mine(offers.no_answer),
        ],
        Part::LineCrossed if has_complaints => vec![mine(offers.if_i_cross_or_tell)],
        Part::LineCrossed => vec![mine(offers.if_i_cross)],
        Part::PeopleAndNotes => vec![ours(("", offers.whom_i_call)), mine(offers.my_notes)],
        Part::Complaints => {
            let or_tell = has_complaints.then(|| mine(offers.work.or_tell));
            worded(part, offers).into_iter().chain(or_tell).collect()
        }
        Part::RecordsAndRights => {
            [mine(offers.my_notes)].into_iter().chain(worded(part, offers)).collect()
        }
        Part::ContactWithOthers => {
            worded(part, offers).into_iter().chain([mine(offers.whom_i_call)]).collect()
        }
        Part::WhoIAm
        | Part::WhatWeMayDo
        | Part::DiscomfortAndBenefits
        | Part::OtherOptions
        | Part::HowLong
        | Part::Fees
        | Part::Confidentiality
        | Part::Recording
        | Part::RightToStop
        | Part::HowWeCheck
        | Part::IfIAmUnavailable
        | Part::EndingAndReturn
        | Part::HowIShare
        | Part::WithGuardians => worded(part, offers),
    }
}

/// Being in touch from one session to the next.
fn between(offers: &'static Offers) -> Offered {
    Offered { meaning: Some(Meaning::Contact), ..ours(offers.between_sessions) }
}

/// What is offered for a part of the agreements on how the two work together and on what stays between them.
fn worded(part: Part, offers: &'static Offers) -> Vec<Offered> {
    let here = offers.work.sentences.iter().filter(|sentence| sentence.part == part);
    here.map(|sentence| Offered { meaning: sentence.meaning.clone(), ..mine_led(sentence.said) })
        .collect()
}

/// What is offered after the numbers.
fn offered_after(part: Part, offers: &'static Offers) -> Vec<Offered> {
    if part == Part::Crisis {
        vec![mine(offers.no_emergency_service)]
    } else if part == Part::LineCrossed {
        vec![mine(offers.if_you_cross)]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use crate::agreement::lists_used;
    use crate::practice::{ContactLine, Jurisdiction};

    const OFFERED: [&str; 5] = ["en-GB", "es-MX", "fr", "de-AT", "ar"];

    fn drafted(about: AgreementKind, language: &str) -> AgreementVersion {
        let complaints = ContactLine { who: "Register".into(), number: "01632 960520".into() };
        let practice =
            Practice { complaints: Some(complaints), ..Practice::new(Jurisdiction::UkPrivate) };
        blank_version(about, &practice, language)
    }

    fn all_drafted(language: &str) -> impl Iterator<Item = AgreementVersion> {
        AgreementKind::ALL.into_iter().map(move |about| drafted(about, language))
    }

    #[test]
    fn no_offered_sentence_uses_a_phrase_on_a_list() {
        for language in OFFERED {
            for draft in all_drafted(language) {
                for (_, clause) in draft.all_clauses() {
                    let lead = clause.lead.as_ref().map_or("", PrivateText::as_str);
                    let whole = format!("{lead} {}", clause.text.as_str());
                    assert_eq!(lists_used(&whole), [], "{language}: {whole}");
                }
                assert_eq!(draft.check(), Ok(()), "{language}");
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
            let draft = drafted(AgreementKind::Safety, language);
            let mut clauses = draft.all_clauses();
            assert!(clauses.any(|(_, clause)| clause.text.as_str() == said), "{said}");
        }
    }

    #[test]
    fn every_language_is_offered_the_same_clauses() {
        let shape = |language: &str| -> Vec<(Part, Voice, Option<Meaning>, bool)> {
            let sections = all_drafted(language).flat_map(|draft| draft.sections);
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
    fn no_sentence_stands_in_english_in_another_language() {
        let said = |draft: AgreementVersion| -> Vec<String> {
            let clauses = draft.all_clauses().map(|(_, clause)| {
                let lead = clause.lead.as_ref().map_or("", PrivateText::as_str);
                format!("{lead} {}", clause.text.as_str())
            });
            clauses.collect()
        };
        for about in AgreementKind::ALL {
            let english = said(drafted(about, "en-GB"));
            for language in ["es", "fr", "de", "ar"] {
                let here = said(drafted(about, language));
                assert!(here.iter().zip(&english).all(|(here, there)| here != there), "{language}");
            }
        }
    }

    #[test]
    fn in_a_language_nobody_wrote_for_nothing_is_offered_but_the_numbers() {
        let draft = drafted(AgreementKind::Safety, "fa");
        assert_eq!(draft.all_clauses().count(), 0);
        assert_eq!(draft.sections.iter().map(|section| section.lines.len()).sum::<usize>(), 4);
    }
}
