//! The list of things the therapist looks at.

use super::SelfCareNotice;
use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// The list is always just what it is.
    SelfCareListState {
        /// As it is now.
        Current = "current", locked: false, next: [];
    }
}

/// What the therapist wants to look at once a week. One in a vault.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SelfCareList {
    /// The things, at most 20, in the order in which they stand.
    pub things: Vec<SelfCareThing>,
    /// What may be said of the weeks. Nothing is said that is not named here.
    pub notices: Vec<SelfCareNotice>,
    /// Whether Today says that this week's look is open. Off until wanted.
    pub on_today: bool,
    /// What was said of the weeks and left, with the day: it rests for a while.
    pub left: Vec<NoticeLeft>,
}

/// One thing of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SelfCareThing {
    /// Which thing it is through all its wordings: small letters, digits and underscores, 1 to 40. `lunch` and `leave`
    /// are what the notices look at.
    pub key: String,
    /// Its words, 1 to 120 characters.
    pub words: PrivateText,
}

/// What was said of the weeks, and left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NoticeLeft {
    /// What.
    pub notice: SelfCareNotice,
    /// On which day.
    pub on: NaiveDate,
}

impl SelfCareList {
    /// What a list begins with: the things of domain 9.2 in our own words, each the therapist's to change.
    pub fn offered() -> SelfCareList {
        const THINGS: [(&str, &str); 9] = [
            ("lunch", "Ate away from the desk"),
            ("peer", "Talked with a colleague I trust"),
            ("said_no", "Said no to something"),
            ("repair", "Put something right at work"),
            ("workspace", "Liked being in the room"),
            ("own_support", "Own therapy or a doctor, where it was needed"),
            ("ended_on_time", "Stopped work when I meant to"),
            ("breaks", "Breaks between sessions"),
            ("leave", "A day off is in the diary"),
        ];
        let thing =
            |(key, words): (&str, &str)| SelfCareThing { key: key.to_owned(), words: words.into() };
        SelfCareList {
            things: THINGS.into_iter().map(thing).collect(),
            notices: Vec::new(),
            on_today: false,
            left: Vec::new(),
        }
    }
}

/// Whether a key has the form of one.
pub(super) fn is_key(key: &str) -> bool {
    let of_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    (1..=40).contains(&key.len()) && key.chars().all(of_key)
}

impl Record for SelfCareList {
    const KIND: Kind = Kind::SelfCareList;
    const BODY_VERSION: u32 = 1;
    type State = SelfCareListState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::Reflection
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.count("things", self.things.len(), 20);
        check.count("left", self.left.len(), 3);
        for (at, thing) in self.things.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("things", &thing.words, 120);
            check.add_if(!is_key(&thing.key), "things", Problem::WrongForm);
            let before = self.things.iter().take(at);
            let is_twice = before.filter(|other| other.key == thing.key).count() > 0;
            check.add_if(is_twice, "things", Problem::Twice);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        Vec::new()
    }
}
