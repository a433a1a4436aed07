//! The sentences that a first draft is offered, one file for each language.

mod arabic;
mod english;
mod french;
mod german;
mod spanish;

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

/// What is offered in the language of a tag. Nothing where nobody wrote it yet, or where it is read in other letters.
pub(super) fn in_language_of(tag: &str) -> Option<&'static Offers> {
    let lowered = tag.to_ascii_lowercase();
    let mut parts = lowered.split('-');
    let (language, letters) = (parts.next()?, parts.next().filter(|part| part.len() == 4));
    let (offers, own_letters) = match language {
        "en" => (&english::OFFERS, "latn"),
        "es" => (&spanish::OFFERS, "latn"),
        "fr" => (&french::OFFERS, "latn"),
        "de" => (&german::OFFERS, "latn"),
        "ar" => (&arabic::OFFERS, "arab"),
        _ => return None,
    };
    letters.is_none_or(|letters| letters == own_letters).then_some(offers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_whatever_its_region_and_not_in_other_letters() {
        for tag in ["en-GB", "es-MX", "fr", "DE-at", "ar-SY", "ar-Arab-EG", "es-Latn"] {
            assert!(in_language_of(tag).is_some(), "{tag}");
        }
        for tag in ["", "fa", "ar-Latn", "arc", "nothing at all"] {
            assert!(in_language_of(tag).is_none(), "{tag}");
        }
    }
}
