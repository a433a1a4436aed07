//! What the program says when a request was not met: a code, an exit code, and a sentence.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::sentence;

/// Why a request was not met.
#[derive(Debug)]
pub(crate) struct Trouble {
    code: String,
    facts: Map<String, Value>,
}

impl Trouble {
    /// Trouble with a code.
    pub(crate) fn new(code: impl Into<String>) -> Trouble {
        Trouble { code: code.into(), facts: Map::new() }
    }

    /// Adds a fact. Never anything that somebody wrote.
    pub(crate) fn with(mut self, name: &str, fact: impl Serialize) -> Trouble {
        self.facts.insert(name.to_owned(), serde_json::to_value(fact).unwrap_or_default());
        self
    }

    /// The number that the program ends with.
    pub(crate) fn exit(&self) -> u8 {
        sentence::of(&self.code).exit
    }

    /// What happened, what is safe, what to do.
    pub(crate) fn sentence(&self) -> String {
        let told = sentence::of(&self.code).text;
        let facts: Vec<String> = self
            .facts
            .iter()
            .map(|(name, fact)| format!("{}: {fact}", name.replace('_', " ")))
            .collect();
        if facts.is_empty() { told.to_owned() } else { format!("{told} ({})", facts.join(", ")) }
    }

    /// The same for programs.
    pub(crate) fn json(&self) -> Value {
        let mut object = Map::from_iter([
            ("problem".to_owned(), Value::from(self.code.as_str())),
            ("sentence".to_owned(), Value::from(sentence::of(&self.code).text)),
        ]);
        object.extend(self.facts.clone());
        Value::Object(object)
    }
}

macro_rules! by_code {
    ($($error:ty),+ $(,)?) => {
        $(impl From<$error> for Trouble {
            fn from(error: $error) -> Trouble { Trouble::new(error.code()) }
        })+
    };
}

by_code!(
    holdfast_vault::OpenError,
    holdfast_vault::CreateError,
    holdfast_vault::LockError,
    holdfast_vault::VaultError,
    holdfast_vault::KeepWordsError,
    holdfast_vault::PassphraseError,
    holdfast_backup::VerifyError,
    holdfast_backup::RestoreError,
    holdfast_backup::ListError,
    holdfast_printing::PrintError,
);

impl From<holdfast_vault::RecoveryWordsError> for Trouble {
    fn from(error: holdfast_vault::RecoveryWordsError) -> Trouble {
        let trouble = Trouble::new(error.code());
        match error {
            holdfast_vault::RecoveryWordsError::WrongCount { found } => {
                trouble.with("found", found)
            }
            holdfast_vault::RecoveryWordsError::NotOnTheList { position, .. } => {
                trouble.with("position", position)
            }
            holdfast_vault::RecoveryWordsError::Checksum => trouble,
        }
    }
}

impl From<holdfast_backup::BackUpError> for Trouble {
    fn from(error: holdfast_backup::BackUpError) -> Trouble {
        let trouble = Trouble::new(error.code());
        match error {
            holdfast_backup::BackUpError::StickFull { needed, free } => {
                trouble.with("bytes_needed", needed).with("bytes_free", free)
            }
            holdfast_backup::BackUpError::NotReadBack(fault) => trouble.with("fault", fault.code()),
            holdfast_backup::BackUpError::TooLargeForStick { .. }
            | holdfast_backup::BackUpError::StickGone
            | holdfast_backup::BackUpError::StickReadOnly
            | holdfast_backup::BackUpError::NoPermission
            | holdfast_backup::BackUpError::Cancelled
            | holdfast_backup::BackUpError::NameTaken
            | holdfast_backup::BackUpError::Vault(_)
            | holdfast_backup::BackUpError::NotSealed
            | holdfast_backup::BackUpError::Io(_) => trouble,
        }
    }
}
