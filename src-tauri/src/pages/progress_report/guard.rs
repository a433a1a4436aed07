//! What keeps a report from going out: labels and blame in our own words, promises of safety, topics that are left
//! alone, and people who are not said to be safe. Looked through are the parts that stand on the paper.

use crate::pages::{paper, practice};
use crate::problem::Problem;
use crate::wire::client::FieldView;
use holdfast_records::agreement::{PhraseList, lists_used};
use holdfast_records::kinder::{KinderWord, labels_in, our_kinder_words};
use holdfast_records::known::{Known, names_one_of};
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::topic::{Openness, TopicBoundary, TopicState};
use holdfast_records::{RecordId, evened, has_words};
use holdfast_vault::{Query, Reader};

/// What is looked for in the reports of one client.
pub(crate) struct Guard {
    kinder: Vec<KinderWord>,
    left_alone: Vec<String>,
    unsafe_names: Vec<Known>,
}

impl Guard {
    /// The practice's words, and the client's topics and people as they stand.
    pub(crate) fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Guard, Problem> {
        let topics = Query::new().client(client).state(TopicState::Current);
        let topics = reader.list::<TopicBoundary>(&topics)?.into_iter();
        let left_alone = topics.filter(|topic| topic.body.openness >= Openness::NotYet);
        let names = paper::never_named(reader, client)?;
        Ok(Guard {
            kinder: practice::current(reader)?.kinder_words.unwrap_or_else(our_kinder_words),
            left_alone: left_alone.map(|topic| phrase(topic.body.label.as_str())).collect(),
            unsafe_names: Known::names(names),
        })
    }

    /// Labels in the words that are not the client's own, by field, and those that anybody's list would hold.
    pub(crate) fn labels(&self, report: &ProgressReport) -> Vec<(&'static str, KinderWord)> {
        let mut found: Vec<(&'static str, KinderWord)> = Vec::new();
        for (field, text) in report.on_paper().own_texts() {
            for label in labels_in(text.as_str(), &self.kinder) {
                let is_told = found.iter().any(|(at, word)| *at == field && *word == label.word);
                if !is_told {
                    found.push((field, label.word));
                }
            }
        }
        found
    }

    /// Whether a topic that is left alone is named in it, in anybody's words.
    pub(crate) fn names_left_alone(&self, report: &ProgressReport) -> bool {
        fields_with(&report.on_paper(), |text| self.says_left_alone(text)).next().is_some()
    }

    /// Whether somebody who is not said to be safe is named in it.
    pub(crate) fn names_unsafe(&self, report: &ProgressReport) -> bool {
        fields_with(&report.on_paper(), |text| self.says_unsafe(text)).next().is_some()
    }

    fn says_left_alone(&self, text: &str) -> bool {
        let even = evened(text);
        self.left_alone.iter().any(|phrase| has_words(&even, phrase))
    }

    fn says_unsafe(&self, text: &str) -> bool {
        names_one_of(text, &self.unsafe_names)
    }

    /// What keeps words that are fixed from leaving the room since, by field.
    pub(crate) fn keeps_here(&self, report: &ProgressReport) -> Vec<FieldView> {
        self.named(report).map(|(field, problem)| FieldView::of(field, problem)).collect()
    }

    /// Topics that are left alone and people who are not said to be safe. Which topic or whose name is not said.
    fn named<'g>(
        &'g self,
        report: &'g ProgressReport,
    ) -> impl Iterator<Item = (&'static str, &'static str)> + 'g {
        let topics = fields_with(report, |text| self.says_left_alone(text))
            .map(|field| (field, "names_left_alone"));
        let names = fields_with(report, |text| self.says_unsafe(text))
            .map(|field| (field, "names_not_safe"));
        topics.chain(names)
    }

    /// All that keeps it from going out, by field.
    pub(crate) fn refuses(&self, report: &ProgressReport) -> Vec<FieldView> {
        let report = &report.on_paper();
        let labels = self.labels(report).into_iter().filter(|(_, word)| word.is_kept_out);
        let labels = labels.map(|(field, _)| (field, "kept_out"));
        let phrases = report.own_texts().into_iter().flat_map(|(field, text)| {
            let listed = lists_used(text.as_str()).into_iter();
            listed.filter_map(move |list| Some((field, phrase_word(list)?)))
        });
        let mut found: Vec<_> = labels.chain(phrases).chain(self.named(report)).collect();
        found.dedup();
        found.into_iter().map(|(field, problem)| FieldView::of(field, problem)).collect()
    }
}

/// Phrases that are refused whatever the practice's own list says. Labels are for that list alone.
fn phrase_word(list: PhraseList) -> Option<&'static str> {
    match list {
        PhraseList::Promise => Some("a_promise"),
        PhraseList::Blame => Some("kept_out"),
        PhraseList::PersonLabel => None,
    }
}

/// The fields of a report in which something stands.
fn fields_with<'g>(
    report: &'g ProgressReport,
    is_in: impl Fn(&str) -> bool + 'g,
) -> impl Iterator<Item = &'static str> + 'g {
    let texts = report.texts().into_iter();
    texts.filter_map(move |(field, text)| is_in(text.as_str()).then_some(field))
}

/// A label as it is looked for, without the marks around it.
fn phrase(text: &str) -> String {
    evened(text).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}
