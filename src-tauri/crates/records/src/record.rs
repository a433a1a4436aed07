//! What every record has in common, whatever it is about.

use crate::{FieldProblem, Kind, Link, Moment, RecordId, Role};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// Which part of the record something belongs to; decides what exports may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RecordClass {
    /// Part of the client's record, in any access request.
    ClinicalRecord,
    /// Kept apart: never on a page made for a client, exported only by a second confirmation.
    PsychotherapyNote,
    /// About the practice, not a person.
    PracticeAdmin,
    /// The therapist's own learning.
    Reflection,
}

impl RecordClass {
    /// The word for it in the vault.
    pub fn token(self) -> &'static str {
        match self {
            RecordClass::ClinicalRecord => "clinical_record",
            RecordClass::PsychotherapyNote => "psychotherapy_note",
            RecordClass::PracticeAdmin => "practice_admin",
            RecordClass::Reflection => "reflection",
        }
    }

    /// The class a token stands for.
    pub fn from_token(token: &str) -> Option<RecordClass> {
        let all = [
            RecordClass::ClinicalRecord,
            RecordClass::PsychotherapyNote,
            RecordClass::PracticeAdmin,
            RecordClass::Reflection,
        ];
        all.into_iter().find(|class| class.token() == token)
    }
}

/// Who may come to see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The therapist alone.
    TherapistOnly,
    /// May be shown to the client.
    Shareable,
    /// Given to the client as a versioned document.
    ClientDocument,
}

impl Audience {
    /// The word for it in the vault.
    pub fn token(self) -> &'static str {
        match self {
            Audience::TherapistOnly => "therapist_only",
            Audience::Shareable => "shareable",
            Audience::ClientDocument => "client_document",
        }
    }
}

/// How a record stands. A closed list for each kind, written as a token beside the body.
pub trait State: Copy + Eq + std::fmt::Debug + 'static {
    /// Every state of the kind.
    const ALL: &'static [Self];

    /// The word for it in the vault and on the wire.
    fn token(self) -> &'static str;

    /// Whether a record in this state is locked: its body never changes again.
    fn is_locked(self) -> bool;

    /// Whether a record may go from this state to that one.
    fn may_become(self, next: Self) -> bool;

    /// The state a token stands for.
    fn from_token(token: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.token() == token)
    }
}

/// A kind of record: its body, and what the spine needs to know of it.
///
/// A body holds no ids: what it is tied to stands beside it as [`Link`]s.
pub trait Record: Clone + std::fmt::Debug + Serialize + DeserializeOwned {
    /// What it is about.
    const KIND: Kind;
    /// The version of the body's shape, from 1. Every version ever released still loads.
    const BODY_VERSION: u32;
    /// How it may stand.
    type State: State;

    /// The calendar day on which the thing happened, as opposed to when it was typed.
    fn occurred_on(&self) -> Option<NaiveDate>;

    /// The instant at which it happened, for the order within a day. Nothing where only the day is known.
    fn occurred_at(&self) -> Option<Moment> {
        None
    }

    /// Which part of the record it belongs to.
    fn record_class(&self) -> RecordClass {
        RecordClass::ClinicalRecord
    }

    /// Who may come to see it.
    fn audience(&self) -> Audience {
        Audience::TherapistOnly
    }

    /// Every text in it that a search should find.
    fn searchable_text(&self) -> Vec<&str>;

    /// Whether its fields keep their bounds: lengths in characters, numbers, forms, what may not be blank.
    ///
    /// What is owed before it may be finished or frozen is asked elsewhere.
    fn check(&self) -> Result<(), Vec<FieldProblem>>;

    /// Reads a body of an earlier version. The default takes the present shape alone.
    fn from_body(version: u32, body: serde_json::Value) -> Result<Self, BodyError> {
        if version != Self::BODY_VERSION {
            return Err(BodyError::UnknownVersion { kind: Self::KIND, version });
        }
        serde_json::from_value(body).map_err(|_| BodyError::Unreadable { kind: Self::KIND })
    }
}

/// Why a body in the vault is not one that this program can read. Carries no text of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// Written by a program that knew more.
    #[error("the body of a {} has version {version}, which this program does not know", kind.token())]
    UnknownVersion {
        /// The kind of record.
        kind: Kind,
        /// The version found.
        version: u32,
    },
    /// A field is missing, or one is there that no version ever had.
    #[error("the body of a {} does not have the fields it should", kind.token())]
    Unreadable {
        /// The kind of record.
        kind: Kind,
    },
}

/// A record as it lies in the vault: the body, and all that the spine keeps beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<R: Record> {
    /// Its identity.
    pub id: RecordId,
    /// Whose it is; none for the practice's own records.
    pub client: Option<RecordId>,
    /// How it stands.
    pub state: R::State,
    /// How often it was saved, from 1.
    pub rev: u32,
    /// When it was first kept.
    pub created_at: Moment,
    /// When it was last kept.
    pub updated_at: Moment,
    /// When its body was locked, if it is.
    pub locked_at: Option<Moment>,
    /// What it is tied to.
    pub links: Vec<Link>,
    /// The body.
    pub body: R,
}

impl<R: Record> Stored<R> {
    /// The first record it is tied to in that role.
    pub fn linked(&self, role: Role) -> Option<&RecordId> {
        self.links.iter().find(|link| link.role == role).map(|link| &link.to)
    }
}

/// Writes the [`State`] of a kind: its tokens, which of them lock, and which may follow which.
#[macro_export]
macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $token:literal, locked: $locked:literal, next: [$($next:ident),*];)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $crate::State for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn token(self) -> &'static str { match self { $(Self::$variant => $token,)+ } }
            fn is_locked(self) -> bool { match self { $(Self::$variant => $locked,)+ } }
            fn may_become(self, next: Self) -> bool { match self { $(Self::$variant => [$(Self::$next,)*].contains(&next),)+ } }
        }
    };
}
