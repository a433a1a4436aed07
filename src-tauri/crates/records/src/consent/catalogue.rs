//! The built-in catalogue of what a person may be asked, or is told. The wording is our own.

use super::{ConsentItem, ConsentKind, DecidedBy, Nature};
use crate::PrivateText;
use chrono::NaiveDate;
use serde::Serialize;

/// Something in the built-in catalogue. What a client is asked is copied from it by value, and may be reworded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Scope {
    /// The word for it; never given to something else.
    pub token: &'static str,
    /// What it is about.
    pub kind: ConsentKind,
    /// Whether there is a choice.
    pub nature: Nature,
    /// What it is called.
    pub name: &'static str,
    /// The words it is asked in.
    pub wording: &'static str,
    /// What else may be chosen.
    pub options: &'static [&'static str],
    /// Whether a yes counts for one time only, so that it is asked each time and never whether it is still so.
    pub asked_each_time: bool,
}

/// The catalogue. None of it counts as a yes before somebody was asked and answered (domain 5.4, C3).
pub const CATALOGUE: &[Scope] = &[
    asked(
        "treatment_core",
        ConsentKind::Treatment,
        "Working together",
        "You have heard how I work, what may help and what may be hard, and what else there is. \
         Would you like us to work together? You can stop at any time.",
        &["start", "think about it first", "something else"],
    ),
    asked(
        "psychoeducation",
        ConsentKind::Psychoeducation,
        "Explaining how bodies react",
        "I could tell you a little about how bodies react to danger. Would you like to hear it, \
         some of it, or not today?",
        &["hear it", "only a little", "not today"],
    ),
    asked(
        "homework_between_sessions",
        ConsentKind::Homework,
        "Tasks between sessions",
        "Some people like to try small things between sessions. Others would rather leave the work \
         here. Which is right for you?",
        &["small tasks", "nothing between sessions", "decide each time"],
    ),
    asked(
        "outcome_questions",
        ConsentKind::Measurement,
        "Check-in questions",
        "I could ask you a few short questions now and then about how this is going for you. \
         You can skip any of them. Your care stays the same if you would rather not.",
        &["ask now and then", "ask only aloud", "do not ask"],
    ),
    asked(
        "see_results",
        ConsentKind::Measurement,
        "Seeing my own answers over time",
        "Would you like to look at your answers over time together, or would you rather not see them?",
        &["look together", "only if I ask", "not see them"],
    ),
    each_time(asked(
        "audio_recording",
        ConsentKind::Recording,
        "Sound recording",
        "I would like to record sound. I will say what for, who hears it, where it is kept and on \
         which day I delete it. You can say no, and nothing changes.",
        &["no recording", "only a short exercise", "this one time"],
    )),
    each_time(asked(
        "video_recording",
        ConsentKind::Recording,
        "Video recording",
        "I would like to record pictures and sound. I will say what for, who sees it, where it is \
         kept and on which day I delete it. You can say no, and nothing changes.",
        &["no recording", "sound only", "this one time"],
    )),
    told(
        "notes_information",
        ConsentKind::DataHandling,
        "Notes are kept",
        "I have to keep notes about our sessions, what you agreed to, and numbers you gave me. You \
         can ask to read them.",
    ),
    told(
        "copies_information",
        ConsentKind::DataHandling,
        "Copies are kept locked",
        "The notes are kept locked on one computer, and copies of them, locked too, on sticks in a \
         safe place. A copy cannot leave one person out.",
    ),
    asked(
        "extra_storage",
        ConsentKind::DataHandling,
        "Keeping drawings, photos or letters",
        "You made this. I could keep it here for you, give it back, or we could put it away \
         together. What would you like?",
        &["keep it here", "give it back", "put it away"],
    ),
    asked(
        "data_export_to_client_device",
        ConsentKind::DataHandling,
        "A copy of my record on my own device",
        "You can have a copy of your record on your own device. Somebody who uses that device may \
         read it. Would you like that, on paper instead, or not now?",
        &["on my device", "on paper", "not now"],
    ),
    asked(
        "contact_channel",
        ConsentKind::ThirdPersons,
        "How I may reach you",
        "Which way of reaching you is safe? May I leave a message, and may it say who I am?",
        &["phone", "text", "only in person"],
    ),
    asked(
        "cover_contact",
        ConsentKind::ThirdPersons,
        "A colleague who stands in for me",
        "If I am ill or away, a colleague could tell you about an appointment. They would get the \
         name you use, how and when to reach you, and the time of your next appointment. Nothing \
         else. Would you like that, or would you rather hear only from me?",
        &["a colleague may tell me", "only you", "only in one way that I choose"],
    ),
    asked(
        "executor_contact",
        ConsentKind::ThirdPersons,
        "If I die or cannot work any more",
        "A colleague has a sealed list for that day, so that nobody comes to a closed door. It \
         holds the name you use, how to reach you and the time of your next appointment, and no \
         notes. Would you like to be on it?",
        &["put me on it", "leave me off it", "think about it"],
    ),
    asked(
        "executor_more",
        ConsentKind::ThirdPersons,
        "More on the list for that day",
        "The list could also say under which code your records lie, since when you come, and \
         whether the work goes on. Would you like that, or only your name and how to reach you?",
        &["that too", "only my name and how to reach me", "think about it"],
    ),
    asked(
        "contact_emergency_person",
        ConsentKind::ThirdPersons,
        "Calling someone you trust",
        "If I am worried that you are not safe, is there a person I may call? We decide together \
         what I may say.",
        &["this person, and only that", "nobody", "ask me first"],
    ),
    asked(
        "contact_professional",
        ConsentKind::ThirdPersons,
        "Speaking with another professional",
        "Would it help if I spoke with somebody else who works with you? We decide together with \
         whom, what about and until when.",
        &["this person, about this", "a letter that we write together", "nobody"],
    ),
    each_time(asked(
        "family_or_network_in_session",
        ConsentKind::ThirdPersons,
        "Someone with us in a session",
        "Someone could join us for a session. We would agree first what we talk about. You can ask \
         them to leave at any time. Each meeting is asked about again.",
        &["this one meeting", "part of it", "nobody"],
    )),
    asked(
        "family_information_sharing",
        ConsentKind::ThirdPersons,
        "Telling family or friends something",
        "Is there anything that I may tell someone close to you? We decide together whom and what.",
        &["this, to this person", "nothing", "ask me each time"],
    ),
    asked(
        "interpreter",
        ConsentKind::ThirdPersons,
        "An interpreter",
        "An interpreter could help us understand each other. You may say no to a person you do not \
         want, and ask for someone else.",
        &["this interpreter", "someone else", "none"],
    ),
    told(
        "supervision_deidentified",
        ConsentKind::Supervision,
        "I talk about my work with a supervisor",
        "I talk about my work with a supervisor. I leave out your name and what could tell who you \
         are.",
    ),
    asked(
        "case_writing_or_teaching",
        ConsentKind::Supervision,
        "Teaching and writing",
        "May I use something of our work, without your name, when I teach or write? You would read \
         it first. You can say no, and nothing changes.",
        &["no", "let me read it first", "ask me each time"],
    ),
    each_time(asked(
        "touch",
        ConsentKind::TouchAndProximity,
        "Any touch",
        "I do not touch people in my work unless they have said yes to it that very time. Is there \
         anything about touch that you want me to know?",
        &["no touch", "ask me each time", "only a handshake"],
    )),
    asked(
        "proximity",
        ConsentKind::TouchAndProximity,
        "How near we sit",
        "Where would you like me to sit? You can move either chair, now and at any time.",
        &["as it is", "further away", "beside the door"],
    ),
    asked(
        "outside_room",
        ConsentKind::NewModality,
        "Meeting out of doors",
        "We could walk or sit outside. Other people may see us together. Would you like that, stay \
         in here, or think about it?",
        &["outside", "stay in here", "think about it"],
    ),
    asked(
        "telehealth",
        ConsentKind::NewModality,
        "Meeting by video or telephone",
        "We could meet by video or telephone when you cannot come. It helps if nobody can hear you. \
         Would that be safe where you are?",
        &["video", "telephone", "only here"],
    ),
];

/// The entry of the catalogue that a word stands for.
pub fn scope(token: &str) -> Option<&'static Scope> {
    CATALOGUE.iter().find(|scope| scope.token == token)
}

impl ConsentItem {
    /// Whether a yes to it counts for one time only.
    pub fn is_asked_each_time(&self) -> bool {
        self.scope.as_deref().and_then(scope).is_some_and(|scope| scope.asked_each_time)
    }
}

impl Scope {
    /// The item that a client is asked with, in the catalogue's words.
    pub fn item(&self, decided_by: DecidedBy, listed_on: NaiveDate) -> ConsentItem {
        ConsentItem {
            kind: self.kind,
            scope: Some(self.token.to_owned()),
            name: PrivateText::from(self.name),
            nature: self.nature,
            wording: PrivateText::from(self.wording),
            limits: None,
            options: self.options.iter().copied().map(PrivateText::from).collect(),
            decided_by,
            listed_on,
            put_off_on: None,
        }
    }
}

const fn asked(
    token: &'static str,
    kind: ConsentKind,
    name: &'static str,
    wording: &'static str,
    options: &'static [&'static str],
) -> Scope {
    let nature = Nature::Consent;
    Scope { token, kind, nature, name, wording, options, asked_each_time: false }
}

/// Asked like everything else, and each time.
const fn each_time(scope: Scope) -> Scope {
    Scope { asked_each_time: true, ..scope }
}

const fn told(
    token: &'static str,
    kind: ConsentKind,
    name: &'static str,
    wording: &'static str,
) -> Scope {
    let nature = Nature::Acknowledgement;
    Scope { token, kind, nature, name, wording, options: &[], asked_each_time: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use std::collections::BTreeSet;

    #[test]
    fn every_entry_makes_an_item_that_may_be_kept() {
        for scope in CATALOGUE {
            let item = scope.item(DecidedBy::Client, "2026-03-05".parse().unwrap());
            assert_eq!(item.check(), Ok(()), "{}", scope.token);
        }
    }

    #[test]
    fn no_two_entries_share_a_word_and_whoever_asks_offers_more_than_one_way() {
        let words: BTreeSet<_> = CATALOGUE.iter().map(|scope| scope.token).collect();
        assert_eq!(words.len(), CATALOGUE.len());
        for scope in CATALOGUE {
            let is_asked = scope.nature == Nature::Consent;
            assert_eq!(scope.options.len() >= 2, is_asked, "{}", scope.token);
        }
    }

    #[test]
    fn a_meeting_with_somebody_touch_and_recordings_are_asked_each_time() {
        let each_time: Vec<_> = CATALOGUE.iter().filter(|scope| scope.asked_each_time).collect();
        let words: Vec<_> = each_time.iter().map(|scope| scope.token).collect();
        let expected =
            ["audio_recording", "video_recording", "family_or_network_in_session", "touch"];
        assert_eq!(words, expected);
        for scope in each_time {
            let item = scope.item(DecidedBy::Client, "2026-03-05".parse().unwrap());
            assert!(item.is_asked_each_time(), "{}", scope.token);
        }
    }

    #[test]
    fn what_is_a_fact_is_told_and_not_asked() {
        for token in ["notes_information", "supervision_deidentified", "copies_information"] {
            assert_eq!(scope(token).unwrap().nature, Nature::Acknowledgement, "{token}");
        }
    }
}
