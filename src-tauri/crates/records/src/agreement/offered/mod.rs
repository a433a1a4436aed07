//! The sentences that a first draft is offered, one file for each language.

mod arabic;
mod english;
mod french;
mod german;
mod spanish;

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
