//! The sentences that a first draft is offered, one file for each language.

mod arabic;
mod english;
mod french;
mod german;
mod spanish;
mod work;

use super::{Meaning, Part};
use crate::tongue::Tongue;

/// What leads a sentence, and the sentence.
pub(super) type Led = (&'static str, &'static str);

/// What is offered in one language. Whoever is spoken to is neither a man nor a woman in it.
pub(super) struct Offers {
    /// The stop signal: both stop.
    pub(super) both_stop: &'static str,
    /// Topics: each may be decided anew.
    pub(super) move_topic: &'static str,
    /// Checking in when a session begins and when it ends.
    pub(super) at_start_and_end: Led,
    /// Checking in halfway.
    pub(super) in_the_middle: Led,
    /// Being in touch from one session to the next.
    pub(super) between_sessions: Led,
    /// What the therapist undertakes about time.
    pub(super) on_time: &'static str,
    /// What the therapist undertakes about steps and mistakes.
    pub(super) ask_first: &'static str,
    /// One thing the therapist can do in a crisis.
    pub(super) can: Led,
    /// One thing the therapist cannot do.
    pub(super) cannot: Led,
    /// Said before the numbers.
    pub(super) no_answer: &'static str,
    /// Said after the numbers.
    pub(super) no_emergency_service: &'static str,
    /// If the therapist crosses a line.
    pub(super) if_i_cross: &'static str,
    /// The same, and that somebody else may be told; a number follows.
    pub(super) if_i_cross_or_tell: &'static str,
    /// If the client crosses one.
    pub(super) if_you_cross: &'static str,
    /// When somebody is called.
    pub(super) whom_i_call: &'static str,
    /// What is written down.
    pub(super) my_notes: &'static str,
    /// What leads a way to settle that is not wanted.
    pub(super) not_for_you: &'static str,
    /// What is offered for the agreements on how the two work together and on what stays between them.
    pub(super) work: &'static Work,
}

/// What is offered in one language for how the two work together (domain 5.1) and for what stays between them (5.2).
pub(super) struct Work {
    /// The sentences, part by part.
    pub(super) sentences: &'static [Sentence],
    /// That somebody else may be told of a complaint; a number follows.
    pub(super) or_tell: &'static str,
}

/// One sentence that the therapist undertakes. Blank after its lead where only the two can say it.
pub(super) struct Sentence {
    /// Where it stands.
    pub(super) part: Part,
    /// What it is, beside its words.
    pub(super) meaning: Option<Meaning>,
    /// What leads it, and what it says.
    pub(super) said: Led,
}

/// A sentence that means nothing beside its words.
pub(super) const fn plain(part: Part, text: &'static str) -> Sentence {
    Sentence { part, meaning: None, said: ("", text) }
}

/// A beginning that only the two can end.
pub(super) const fn open(part: Part, lead: &'static str) -> Sentence {
    Sentence { part, meaning: None, said: (lead, "") }
}

/// A time when something may have to be shared.
pub(super) const fn limit(meaning: Meaning, text: &'static str) -> Sentence {
    Sentence { part: Part::Confidentiality, meaning: Some(meaning), said: ("", text) }
}

/// Whether a sentence is one that is offered for a part of the agreements on the work.
pub(super) fn is_offered(tag: &str, part: Part, text: &str) -> bool {
    let sentences = in_language_of(tag).map(|offers| offers.work.sentences);
    let mut here = sentences.into_iter().flatten().filter(|sentence| sentence.part == part);
    here.any(|sentence| sentence.said.1 == text)
}

/// What is offered in the language of a tag. Nothing where nobody wrote it yet.
pub(super) fn in_language_of(tag: &str) -> Option<&'static Offers> {
    Some(match Tongue::of(tag)? {
        Tongue::English => &english::OFFERS,
        Tongue::Spanish => &spanish::OFFERS,
        Tongue::French => &french::OFFERS,
        Tongue::German => &german::OFFERS,
        Tongue::Arabic => &arabic::OFFERS,
    })
}
