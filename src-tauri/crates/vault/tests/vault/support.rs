//! A vault in a folder that goes away, and records to put into it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use holdfast_records::{
    Act, Moment, PrivateText, RecordId,
    client::{Client, ClientStatus, PaperAtHome, PrintProfile, ScriptDir},
    note::{AllianceNote, NoteState, PrivateNote},
};
use holdfast_vault::{KdfCost, Passphrase, RecoveryWords, Secret, Vault, VaultError};
use tempfile::TempDir;

pub(crate) const TYPED: &str = "quince and seven kettles";

/// 5 March 2026, 14:00 in Harwick.
pub(crate) const NOW: Moment = Moment { at: 1_772_719_200_000, offset: 0 };

/// So many minutes later.
pub(crate) fn later(minutes: i64) -> Moment {
    Moment { at: NOW.at + minutes * 60_000, ..NOW }
}

pub(crate) fn day() -> NaiveDate {
    NOW.day()
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new(TYPED).unwrap()
}

pub(crate) fn secret() -> Secret {
    Secret::Passphrase(passphrase())
}

pub(crate) struct Place {
    root: TempDir,
}

impl Place {
    pub(crate) fn new() -> Place {
        Place { root: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.root.path().join("practice")
    }

    pub(crate) fn other(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    pub(crate) fn create(&self) -> Vault {
        Vault::create(&self.vault(), &passphrase(), KdfCost::LEAST, false, NOW).unwrap()
    }

    /// A vault that was made, given words, and locked: with them it opens without the slow key.
    pub(crate) fn locked_with_words(&self) -> RecoveryWords {
        let mut vault = self.create();
        add_client(&mut vault, "WREN-07");
        let words = vault.recovery_words().unwrap();
        vault.keep_recovery_words(&words, NOW).unwrap();
        vault.lock(NOW).unwrap();
        words
    }

    pub(crate) fn open(&self, words: &RecoveryWords) -> Vault {
        Vault::open(&self.vault(), &Secret::Words(words.clone()), later(1)).unwrap()
    }
}

pub(crate) fn client(code: &str) -> Client {
    Client {
        code: PrivateText::from(code),
        cue: Some(PrivateText::from("quince, mug")),
        chosen_name: None,
        first_name: None,
        pronouns: None,
        date_of_birth: None,
        language: "en-GB".to_owned(),
        script_dir: ScriptDir::Ltr,
        print_profile: PrintProfile::Clear,
        reading_notes: None,
        safe_contact: Vec::new(),
        paper_at_home: PaperAtHome::NotAsked,
        usual_time: None,
        age_band: None,
        status_days: Vec::new(),
        skipped_first: Vec::new(),
        suds_scale: holdfast_records::pacing::scale::SudsScale::ToTen,
        shows_clock: false,
        pacing_check: None,
        earlier_sessions: None,
        earlier_notes: None,
        started_on: None,
    }
}

pub(crate) fn note(text: &str) -> AllianceNote {
    AllianceNote {
        session_on: day(),
        what_we_did: PrivateText::from(text),
        ..AllianceNote::default()
    }
}

pub(crate) fn private_note(text: &str) -> PrivateNote {
    PrivateNote { about_on: day(), text: PrivateText::from(text) }
}

pub(crate) fn add_client(vault: &mut Vault, code: &str) -> RecordId {
    vault
        .change(NOW, Act::AddClient, |tx| {
            let id = tx.new_id();
            tx.insert(id.clone(), None, ClientStatus::Active, &client(code), &[])?;
            Ok::<_, VaultError>(id)
        })
        .unwrap()
}

pub(crate) fn add_note(vault: &mut Vault, client: &RecordId, text: &str) -> RecordId {
    vault
        .change(NOW, Act::KeepNote, |tx| {
            let id = tx.new_id();
            tx.insert(id.clone(), Some(client), NoteState::Draft, &note(text), &[])?;
            Ok::<_, VaultError>(id)
        })
        .unwrap()
}

/// Copies a vault's files as they are, without what is left in memory.
pub(crate) fn copy_files(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}
