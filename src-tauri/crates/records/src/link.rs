//! How records are tied to each other.

use crate::RecordId;
use serde::{Deserialize, Serialize};

/// What one record is to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A note, an answer or a use, to the session it belongs to.
    OfSession,
    /// An addition, to the note it adds to.
    AddsTo,
    /// A session, to the one it was moved to.
    MovedTo,
    /// A version, to its agreement.
    VersionOf,
    /// A version, to the one it follows.
    Follows,
    /// An agreement, to the version in force.
    InForce,
    /// A signing, to the version it is about.
    Signs,
    /// A signing, to the print that was signed.
    OnPrint,
    /// A print event, to what was printed.
    Prints,
    /// An answer or a use, to the item it is about.
    OfItem,
    /// An item, to what the therapist added to the catalogue.
    OfScope,
    /// A voiding, or a record that takes another's place, to what was entered in error.
    Voids,
    /// A use, to the question that was asked for it; what was told, to the answer that allowed it; what was taken to
    /// supervision, to the meeting in which it was talked about.
    RestsOn,
    /// A boundary event, a scan, a reading or a question for supervision, to what it is about; a rest of which nobody
    /// knows the minute, to the begin that it ends; a request for records, to each record in which it covers words.
    About,
    /// A say for a client, something that may be asked, or what was told, to the person it is about; an answer given
    /// for a client, to the person who gave it.
    OfPerson,
    /// A session, to somebody of the client's list who is in the room.
    InTheRoom,
    /// A version, to what it came of, such as a boundary event.
    Because,
    /// A session, to what is planned for it.
    Plans,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 18] = [
        Role::OfSession,
        Role::AddsTo,
        Role::MovedTo,
        Role::VersionOf,
        Role::Follows,
        Role::InForce,
        Role::Signs,
        Role::OnPrint,
        Role::Prints,
        Role::OfItem,
        Role::OfScope,
        Role::Voids,
        Role::RestsOn,
        Role::About,
        Role::OfPerson,
        Role::InTheRoom,
        Role::Because,
        Role::Plans,
    ];

    /// The word for it in the vault.
    pub fn token(self) -> &'static str {
        match self {
            Role::OfSession => "of_session",
            Role::AddsTo => "adds_to",
            Role::MovedTo => "moved_to",
            Role::VersionOf => "version_of",
            Role::Follows => "follows",
            Role::InForce => "in_force",
            Role::Signs => "signs",
            Role::OnPrint => "on_print",
            Role::Prints => "prints",
            Role::OfItem => "of_item",
            Role::OfScope => "of_scope",
            Role::Voids => "voids",
            Role::RestsOn => "rests_on",
            Role::About => "about",
            Role::OfPerson => "of_person",
            Role::InTheRoom => "in_the_room",
            Role::Because => "because",
            Role::Plans => "plans",
        }
    }

    /// The role a token stands for.
    pub fn from_token(token: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.token() == token)
    }
}

/// A tie from one record to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Link {
    /// What the other is to this one.
    pub role: Role,
    /// The other record.
    pub to: RecordId,
    /// The clause or step that is meant, if not the whole: of this record, or of the other where that is a version of an
    /// agreement.
    pub from_part: Option<String>,
    /// The revision of the other that is meant, if not whatever it becomes.
    pub to_rev: Option<u32>,
}

impl Link {
    /// A tie between two whole records.
    pub fn whole(role: Role, to: RecordId) -> Link {
        Link { role, to, from_part: None, to_rev: None }
    }
}
