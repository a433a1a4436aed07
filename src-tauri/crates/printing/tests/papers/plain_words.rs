//! No label, blame, order, word of the trade or promise in what we say to clients (domain 10.2). All of it is searched;
//! what may stand there all the same is named one by one.

use holdfast_records::agreement::{AgreementKind, PhraseList, blank_version, lists_used};
use holdfast_records::grounding::LIBRARY;
use holdfast_records::kinder::{labels_in, our_kinder_words, our_repair_wordings};

use crate::cast::practice;

/// The papers for clients, file by file, in a language.
macro_rules! papers {
    ($tag:literal) => {
        [
            ("house", include_str!(concat!("../../text/", $tag, "/house.ftl"))),
            (
                "safety_agreement",
                include_str!(concat!("../../text/", $tag, "/safety_agreement.ftl")),
            ),
            ("how_we_work", include_str!(concat!("../../text/", $tag, "/how_we_work.ftl"))),
            ("client_papers", include_str!(concat!("../../text/", $tag, "/client_papers.ftl"))),
            (
                "consent_snapshot",
                include_str!(concat!("../../text/", $tag, "/consent_snapshot.ftl")),
            ),
            ("hard_moments", include_str!(concat!("../../text/", $tag, "/hard_moments.ftl"))),
            (
                "preparation_card",
                include_str!(concat!("../../text/", $tag, "/preparation_card.ftl")),
            ),
            (
                "privacy_statement",
                include_str!(concat!("../../text/", $tag, "/privacy_statement.ftl")),
            ),
            ("before_we_start", include_str!(concat!("../../text/", $tag, "/before_we_start.ftl"))),
            ("check_in_six", include_str!(concat!("../../text/", $tag, "/check_in_six.ftl"))),
            ("progress_report", include_str!(concat!("../../text/", $tag, "/progress_report.ftl"))),
            ("goals", include_str!(concat!("../../text/", $tag, "/goals.ftl"))),
            (
                "hand_over_letter",
                include_str!(concat!("../../text/", $tag, "/hand_over_letter.ftl")),
            ),
            ("record_copy", include_str!(concat!("../../text/", $tag, "/record_copy.ftl"))),
            ("trail", include_str!(concat!("../../text/", $tag, "/trail.ftl"))),
            ("practice_papers", include_str!(concat!("../../text/", $tag, "/practice_papers.ftl"))),
            (
                "supervision_sheet",
                include_str!(concat!("../../text/", $tag, "/supervision_sheet.ftl")),
            ),
        ]
    };
}

/// What a client reads on the screen.
const ON_SCREEN: &str = include_str!("../../../../../ui/text/en/hand_over.ftl");

/// A text that a client reads: where it stands, and what it says.
type Text = (String, String);

fn sentences(file: &str, text: &str) -> Vec<Text> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let told = lines.filter_map(|line| line.split_once(" = "));
    told.map(|(key, said)| (format!("{file} {key}"), said.to_owned())).collect()
}

/// All that we say to clients in English.
fn all_of_it() -> Vec<Text> {
    let mut all: Vec<Text> =
        papers!("en").into_iter().flat_map(|(file, text)| sentences(file, text)).collect();
    all.extend(sentences("hand_over", ON_SCREEN));
    for about in AgreementKind::ALL {
        let version = blank_version(about, &practice(), "en-GB");
        for section in &version.sections {
            for clause in section.clauses.iter().chain(&section.after) {
                let lead = clause.lead.as_ref().map_or("", |lead| lead.as_str());
                let said = format!("{lead} {}", clause.text.as_str());
                all.push((format!("{about:?} {:?}", section.part), said));
            }
        }
    }
    let repair = our_repair_wordings().into_iter();
    all.extend(repair.map(|one| (format!("repair {:?}", one.step), one.text.as_str().to_owned())));
    all.extend(LIBRARY.iter().map(|way| (format!("grounding {}", way.id), way.text.to_owned())));
    all
}

/// Where a word may stand all the same, and why.
const MAY_STAND: [(&str, &str, &str); 7] = [
    (
        "how_we_work part-how-i-share",
        "have to",
        "a duty of the therapist by law, never the client's",
    ),
    ("hand_over hand-part-how_i_share", "have to", "the same heading on the screen"),
    ("privacy_statement privacy-keep-notes", "have to", "the therapist's duty to keep notes"),
    (
        "privacy_statement privacy-must",
        "have to",
        "the therapist's duty to tell, named before it comes",
    ),
    (
        "privacy_statement privacy-ask-delete",
        "have to",
        "the therapist's duty to keep what the law asks for",
    ),
    (
        "Treatment Confidentiality",
        "have to",
        "the few times when the therapist has a duty to share",
    ),
    (
        "Confidentiality Confidentiality",
        "have to",
        "the few times when the therapist has a duty to share",
    ),
];

#[test]
fn no_word_that_hurts_or_orders_stands_in_what_we_say_to_clients() {
    let words = our_kinder_words();
    let all = all_of_it();
    assert!(all.len() > 300, "{}", all.len());
    let mut told = Vec::new();
    for (place, said) in &all {
        for found in labels_in(said, &words) {
            let label = found.word.label.as_str().to_owned();
            let may = MAY_STAND.iter().any(|(at, word, _)| at == place && *word == label);
            if !may {
                told.push(format!("{place}: {label} in {said}"));
            }
        }
        told.extend(
            lists_used(said).into_iter().map(|list| format!("{place}: {list:?} in {said}")),
        );
        if said.contains('!') {
            told.push(format!("{place}: ! in {said}"));
        }
    }
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn each_exception_is_about_a_word_that_stands_there() {
    let all = all_of_it();
    let words = our_kinder_words();
    for (place, word, why) in MAY_STAND {
        let stands = all.iter().any(|(at, said)| {
            at == place && labels_in(said, &words).iter().any(|one| one.word.label.as_str() == word)
        });
        assert!(stands && !why.is_empty(), "{place}: {word}");
    }
}

#[test]
fn no_promise_of_safety_stands_on_a_paper_in_any_language() {
    for (tag, files) in
        [("es", papers!("es")), ("fr", papers!("fr")), ("de", papers!("de")), ("ar", papers!("ar"))]
    {
        for (place, said) in files.into_iter().flat_map(|(file, text)| sentences(file, text)) {
            assert!(!lists_used(&said).contains(&PhraseList::Promise), "{tag} {place}: {said}");
        }
    }
}
