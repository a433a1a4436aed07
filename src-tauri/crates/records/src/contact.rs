//! What came between two sessions: a call, a message, a word at the door.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

states! {
    /// What came was written down. A slip is struck through, or another takes its place.
    ContactState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// A contact between two sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// On which day.
    pub contact_on: NaiveDate,
    /// At what time by the practice's clock, where it is known.
    pub contact_at: Option<NaiveTime>,
    /// By which way.
    pub way: ContactWay,
    /// Who began it.
    pub begun_by: ContactBy,
    /// How long it took, 0 to 240 minutes.
    pub minutes: Option<u16>,
    /// What it was about, 1 to 1000 characters.
    pub what: PrivateText,
    /// What the client said, in their words, at most 400 characters.
    pub client_words: Option<PrivateText>,
    /// What the therapist said or did, at most 600 characters.
    pub what_i_did: Option<PrivateText>,
    /// Safety: what the therapist saw and did, at most 1000 characters. Asked for only when it is opened.
    pub safety: Option<PrivateText>,
}

/// By which way two people were in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactWay {
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// By text message.
    Text,
    /// By e-mail.
    Email,
    /// By post.
    Post,
    /// Face to face.
    InPerson,
    /// Some other way.
    Other,
}

/// Who began a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactBy {
    /// The client.
    Client,
    /// The therapist.
    Therapist,
    /// Neither of them planned it.
    Chance,
}

impl Record for Contact {
    const KIND: Kind = Kind::Contact;
    const BODY_VERSION: u32 = 1;
    type State = ContactState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.contact_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("contact_on", self.contact_on);
        if let Some(minutes) = self.minutes {
            check.range("minutes", i32::from(minutes), 0, 240);
        }
        check.owed_text("what", &self.what, 1000);
        check.maybe_text("client_words", self.client_words.as_ref(), 400);
        check.maybe_text("what_i_did", self.what_i_did.as_ref(), 600);
        check.maybe_text("safety", self.safety.as_ref(), 1000);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let more = self.client_words.iter().chain(&self.what_i_did).chain(&self.safety);
        std::iter::once(&self.what).chain(more).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call() -> Contact {
        Contact {
            contact_on: "2026-03-07".parse().unwrap(),
            contact_at: "17:40:00".parse().ok(),
            way: ContactWay::Phone,
            begun_by: ContactBy::Client,
            minutes: Some(6),
            what: "The letter came.".into(),
            client_words: Some("I have not opened it.".into()),
            what_i_did: None,
            safety: None,
        }
    }

    #[test]
    fn a_contact_says_what_it_was_about_and_no_more_is_owed() {
        assert_eq!(call().check(), Ok(()));
        let bare = Contact { contact_at: None, minutes: None, client_words: None, ..call() };
        assert_eq!(bare.check(), Ok(()));
        let blank = Contact { what: " ".into(), ..call() };
        assert_eq!(blank.check().unwrap_err()[0].field, "what");
        let long = Contact { minutes: Some(241), ..call() };
        assert_eq!(long.check().unwrap_err()[0].field, "minutes");
    }

    #[test]
    fn all_that_was_said_in_it_is_found_by_a_search() {
        let found = Contact { safety: Some("Not alone tonight.".into()), ..call() };
        let texts = found.searchable_text();
        assert!(texts.contains(&"I have not opened it.") && texts.contains(&"Not alone tonight."));
    }
}
