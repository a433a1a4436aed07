//! The encrypted vault: the one place where records lie, and the only one that speaks SQL.
//!
//! A vault is a folder of three files: `vault.db` (the records), `vault.key` and its copy
//! `vault.key.bak` (what the passphrase and the recovery words open). Nothing is written except
//! through [`Vault::change`], which keeps one line in the audit, and [`Vault::keep_draft`].

mod audit;
mod bodies;
mod bring_in;
mod change;
mod check;
mod count;
mod create;
mod database;
mod dearer;
mod draft;
mod erase;
mod erasing;
mod error;
mod facts;
mod fold;
mod folder;
mod from_copy;
mod header;
mod key;
mod keyfile;
mod master;
mod migrations;
mod open;
mod passphrase;
mod plain;
mod query;
mod random;
mod reader;
pub mod sample;
mod sample_away;
mod seal;
mod search;
mod secret;
mod snapshot;
mod spine;
mod strength;
mod trail;
mod trash;
mod vault;
mod whole;
mod words;

pub use audit::ActEntry;
pub use bring_in::{Beside, can_be_brought_in};
pub use change::Tx;
pub use check::{CheckReport, check};
pub use create::CreateError;
pub use dearer::{Dearer, DearerKeys};
pub use draft::Draft;
pub use erase::Erased;
pub use erasing::Going;
pub use error::VaultError;
pub use facts::{SealFacts, VaultFacts, facts};
pub use from_copy::{CopyIn, RestoreError, RestoreKey, make_from_copy};
pub use master::KdfCost;
pub use open::OpenError;
pub use passphrase::{NoRandomness, Passphrase, PassphraseError, suggest_passphrase};
pub use plain::{CopyFacts, inspect_copy};
pub use query::Query;
pub use reader::{Reader, Revision};
pub use search::{Found, FoundPart, Hit, MOST as SEARCH_MOST, Scope, found_in};
pub use secret::Secret;
pub use snapshot::{ManifestSeal, Snapshot};
pub use spine::{SpinePlace, SpineRow};
pub use strength::{Strength, StrengthWord};
pub use trail::{ActsAsked, AllRecords, ChainEnd, KeptVersion, Outline, Tie};
pub use trash::Trashed;
pub use vault::{
    ChangePassphraseError, Condition, Interrupter, KeepWordsError, LockError, ReadOnlyReason,
    Vault, VaultId,
};
pub use whole::{WholeRecord, WholeRevision};
pub use words::{RecoveryWords, RecoveryWordsError};
