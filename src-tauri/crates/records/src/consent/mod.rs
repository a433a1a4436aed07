//! Consent: what a person was asked, what they answered, and what holds today.
//!
//! Consent is only what was asked and answered. Silence, attendance or an earlier yes to something else is none
//! (domain 0.7, G3). A no needs no reason and holds at once (G4).

mod catalogue;
mod door;
mod event;
mod history;
mod item;
mod still_true;

pub use catalogue::{CATALOGUE, Scope, scope};
pub use door::Door;
pub use event::{ConsentEvent, ConsentEventState, EventProblem, GivenBy, How, RaisedBy};
pub use history::{During, HeldIn, History, Stands, Whose};
pub use item::{ConsentItem, ConsentKind, DecidedBy, ItemState, Nature, OwnScope, OwnScopeState};
pub use still_true::{MOST_IN_A_SESSION, OldYes, to_bring_up};

use serde::{Deserialize, Serialize};

/// How a person stands to something they may be asked. Nine words, and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody asked, or nothing that was answered counts any more. Never a yes.
    NotAsked,
    /// Yes.
    Granted,
    /// Yes, if.
    GrantedWithConditions,
    /// Not now; perhaps later.
    NotNow,
    /// No.
    Declined,
    /// Yes before, and resting now.
    Paused,
    /// Yes before, and taken back.
    Withdrawn,
    /// A yes that was given until a day, and the day is over. Worked out, never recorded.
    Expired,
    /// Told and understood. Where there is no choice, none is pretended.
    Acknowledged,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Standing; 9] = [
        Standing::NotAsked,
        Standing::Granted,
        Standing::GrantedWithConditions,
        Standing::NotNow,
        Standing::Declined,
        Standing::Paused,
        Standing::Withdrawn,
        Standing::Expired,
        Standing::Acknowledged,
    ];

    /// The word for it in the vault and on the wire.
    pub fn token(self) -> &'static str {
        match self {
            Standing::NotAsked => "not_asked",
            Standing::Granted => "granted",
            Standing::GrantedWithConditions => "granted_with_conditions",
            Standing::NotNow => "not_now",
            Standing::Declined => "declined",
            Standing::Paused => "paused",
            Standing::Withdrawn => "withdrawn",
            Standing::Expired => "expired",
            Standing::Acknowledged => "acknowledged",
        }
    }

    /// Whether it allows something to be done. Having been told of something is no permission.
    pub fn permits(self) -> bool {
        match self {
            Standing::Granted | Standing::GrantedWithConditions => true,
            Standing::NotAsked
            | Standing::NotNow
            | Standing::Declined
            | Standing::Paused
            | Standing::Withdrawn
            | Standing::Expired
            | Standing::Acknowledged => false,
        }
    }

    /// Whether it is a no of some kind, said by somebody.
    pub fn is_no(self) -> bool {
        match self {
            Standing::NotNow | Standing::Declined | Standing::Paused | Standing::Withdrawn => true,
            Standing::NotAsked
            | Standing::Granted
            | Standing::GrantedWithConditions
            | Standing::Expired
            | Standing::Acknowledged => false,
        }
    }

    /// Whether somebody can answer this. Not to have been asked is no answer, and nothing runs out by being written down.
    pub fn is_an_answer(self) -> bool {
        !matches!(self, Standing::NotAsked | Standing::Expired)
    }

    /// How far it is from a yes, for telling which of two people's answers holds.
    fn distance_from_yes(self) -> u8 {
        match self {
            Standing::Granted | Standing::Acknowledged => 0,
            Standing::GrantedWithConditions => 1,
            Standing::NotAsked => 2,
            Standing::Expired => 3,
            Standing::NotNow => 4,
            Standing::Paused => 5,
            Standing::Declined => 6,
            Standing::Withdrawn => 7,
        }
    }
}
