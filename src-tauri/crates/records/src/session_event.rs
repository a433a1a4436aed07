//! What was keyed while a session went on: one key, one entry, at once in the vault.

mod counted;
mod hard_part;

pub use counted::counted;
pub use hard_part::HardPart;

use crate::check::Check;
use crate::micro_consent::Honoured;
use crate::pacing::scale::{Arousal, ByWhom, Helped, SudsScale};
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most minutes into a session that an entry can be.
pub const LONGEST_SESSION_MINUTES: u16 = 480;

states! {
    /// What was keyed was keyed. A slip is voided within the session, and shown struck through (ruling 26).
    SessionEventState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// Something that happened while a session went on. The session stands beside it as a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SessionEvent {
    /// The day of the session.
    pub happened_on: NaiveDate,
    /// How far into the session, 0 to 480 minutes, if that is known.
    pub at_minute: Option<u16>,
    /// What happened.
    pub what: Happened,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "happened", rename_all = "snake_case", deny_unknown_fields)]
pub enum Happened {
    /// The client said how strong it was.
    Distress {
        /// The number as it was said.
        value: u8,
        /// Of which scale.
        scale: SudsScale,
    },
    /// Where the client was, seen from their window of tolerance.
    Window {
        /// Where.
        arousal: Arousal,
    },
    /// A way to settle was offered or used.
    Grounding {
        /// What it is called, at most 80 characters, if it was said.
        name: Option<PrivateText>,
        /// Who thought of it, if that is known.
        offered_by: Option<ByWhom>,
        /// Whether it was used and not only offered.
        used: bool,
        /// Whether it helped. Nothing until somebody said so.
        helped: Option<Helped>,
    },
    /// The stop signal was used.
    StopSignal {
        /// Whether it was honoured. Nothing until somebody said so.
        honoured: Option<Honoured>,
    },
    /// Trauma material was begun, or rested from.
    TraumaMaterial {
        /// Whether it begins here; otherwise it rests.
        begins: bool,
    },
    /// The work rested, as legitimate work of its own.
    RestStop {
        /// Who called it.
        called_by: ByWhom,
    },
    /// One line for later.
    Line {
        /// What the line is about.
        about: LineAbout,
        /// The line, 1 to 500 characters.
        text: PrivateText,
    },
}

/// What one line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LineAbout {
    /// Anything.
    Anything,
    /// A cue that was noticed: the beginning of an attunement.
    Attunement,
    /// Something between the two is off: the beginning of a rupture.
    SomethingOff,
}

impl Happened {
    /// Whether two entries tell of the same thing, whatever each says of it.
    pub fn tells_of_the_same(&self, other: &Happened) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// How strong it was said to be, and in which numbers.
    pub fn strength(&self) -> Option<(u8, SudsScale)> {
        if let Happened::Distress { value, scale } = self { Some((*value, *scale)) } else { None }
    }

    /// Where the client was seen to be.
    pub fn arousal(&self) -> Option<Arousal> {
        if let Happened::Window { arousal } = self { Some(*arousal) } else { None }
    }

    /// Whether the stop signal was honoured, where it was used: unsaid is an answer of its own.
    pub fn signal(&self) -> Option<Option<Honoured>> {
        if let Happened::StopSignal { honoured } = self { Some(*honoured) } else { None }
    }
}

impl Record for SessionEvent {
    const KIND: Kind = Kind::SessionEvent;
    const BODY_VERSION: u32 = 1;
    type State = SessionEventState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.happened_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("happened_on", self.happened_on);
        if let Some(minute) = self.at_minute {
            check.range("at_minute", i32::from(minute), 0, i32::from(LONGEST_SESSION_MINUTES));
        }
        match &self.what {
            Happened::Distress { value, scale } => {
                check.range("value", i32::from(*value), 0, i32::from(scale.most()));
            }
            Happened::Grounding { name, .. } => check.maybe_line("name", name.as_ref(), 80),
            Happened::Line { text, .. } => check.owed_line("text", text, 500),
            Happened::Window { .. }
            | Happened::StopSignal { .. }
            | Happened::TraumaMaterial { .. }
            | Happened::RestStop { .. } => {}
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        match &self.what {
            Happened::Grounding { name, .. } => name.iter().map(PrivateText::as_str).collect(),
            Happened::Line { text, .. } => vec![text.as_str()],
            Happened::Distress { .. }
            | Happened::Window { .. }
            | Happened::StopSignal { .. }
            | Happened::TraumaMaterial { .. }
            | Happened::RestStop { .. } => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Moment, Problem, RecordId, Stored};

    /// An entry as it lies in the vault; a larger number was kept later.
    pub(super) fn kept(
        number: u32,
        at_minute: Option<u16>,
        what: Happened,
    ) -> Stored<SessionEvent> {
        let id = format!("0197a000-0000-7000-8000-{number:012}");
        let at = Moment { at: i64::from(number), offset: 0 };
        Stored {
            id: RecordId::parse(&id).unwrap(),
            client: None,
            state: SessionEventState::Kept,
            rev: 1,
            created_at: at,
            updated_at: at,
            locked_at: Some(at),
            links: Vec::new(),
            body: SessionEvent { happened_on: "2026-03-12".parse().unwrap(), at_minute, what },
        }
    }

    fn event(what: Happened) -> SessionEvent {
        SessionEvent { happened_on: "2026-03-12".parse().unwrap(), at_minute: Some(12), what }
    }

    #[test]
    fn ten_is_a_number_of_both_scales_and_seventy_of_one() {
        let said = |value, scale| event(Happened::Distress { value, scale }).check();
        assert_eq!(said(10, SudsScale::ToTen), Ok(()));
        assert_eq!(said(70, SudsScale::ToHundred), Ok(()));
        let found = said(70, SudsScale::ToTen).unwrap_err();
        assert_eq!(found[0].problem, Problem::OutOfRange { least: 0, most: 10, found: 70 });
    }

    #[test]
    fn a_line_for_later_says_something() {
        let line = |text: &str| Happened::Line { about: LineAbout::Anything, text: text.into() };
        assert_eq!(event(line("Pencil on the other side")).check(), Ok(()));
        assert_eq!(event(line(" ")).check().unwrap_err()[0].field, "text");
    }
}
