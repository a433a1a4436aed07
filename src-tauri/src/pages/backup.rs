//! The page about copies.

use super::millis;
use crate::copies::{bytes, name_of_copy};
use crate::drives;
use crate::problem::Problem;
use crate::shell::Shell;
use crate::wire::backup::{BackupView, CopyEvent, CopyView, PlaceView};
use holdfast_backup::{CopyOnStick, KeyFileState, LastCopy};
use holdfast_records::{Act, Moment};
use holdfast_vault::{Reader, Vault};
use std::path::{Path, PathBuf};

/// How many acts back the history of copies goes.
const ACTS_BACK: u32 = 2000;

/// The page about copies.
pub(crate) fn view(
    vault: &Vault,
    mut places: Vec<PlaceView>,
    folders: &[(u32, PathBuf)],
    now: Moment,
) -> Result<BackupView, Problem> {
    for (number, folder) in folders {
        let has_earlier = has_earlier_passphrase(vault, folder);
        places.iter_mut().filter(|place| place.place == *number).for_each(|place| {
            place.has_earlier_passphrase = has_earlier;
        });
    }
    let reader = vault.read();
    let last = holdfast_backup::last_copy(&reader)?;
    let age = last.as_ref().map(|copy| (now.day() - copy.at.day()).num_days());
    Ok(BackupView {
        last_place: last.as_ref().and_then(|copy| where_it_is(&places, copy)),
        places,
        last_at: last.as_ref().map(|copy| millis(copy.at)),
        age_days: age.and_then(|days| u32::try_from(days).ok()),
        history: history(&reader)?,
        has_recovery_words: vault.has_words_slot(),
    })
}

/// Whether the copies in a folder open with an earlier passphrase. A place that cannot be read has none to tell of.
fn has_earlier_passphrase(vault: &Vault, folder: &Path) -> bool {
    matches!(holdfast_backup::key_file_state(vault, folder), Ok(KeyFileState::Earlier))
}

/// The name of the place on which the last copy lies, if that place is there now.
fn where_it_is(places: &[PlaceView], last: &LastCopy) -> Option<String> {
    let counter = u32::try_from(last.counter).ok()?;
    let holds = |place: &&PlaceView| place.copies.iter().any(|copy| copy.counter == counter);
    places.iter().find(holds).map(|place| place.name.clone())
}

fn history(reader: &Reader<'_>) -> Result<Vec<CopyEvent>, Problem> {
    let acts = reader.acts(ACTS_BACK)?;
    let about_copies = acts
        .into_iter()
        .filter(|entry| matches!(entry.act, Act::Backup | Act::TestBackup | Act::Restore));
    Ok(about_copies
        .take(20)
        .map(|entry| CopyEvent { at: millis(entry.at), act: entry.act.token().to_owned() })
        .collect())
}

/// Sticks that are there, and folders that were chosen.
pub(crate) fn places(shell: &Shell) -> Vec<PlaceView> {
    let vault = shell.vault_folder();
    for stick in drives::sticks(&vault) {
        shell.places.number(stick);
    }
    let all = shell.places.all();
    let mut views: Vec<PlaceView> =
        all.iter().map(|(number, folder)| place(*number, folder, &vault)).collect();
    views.sort_by_key(|view| (!view.is_present, !view.is_removable, view.place));
    views
}

/// A place for copies.
pub(crate) fn place(number: u32, folder: &Path, vault: &Path) -> PlaceView {
    let drive = drives::look_at(folder, vault);
    let copies = holdfast_backup::list(folder).unwrap_or_default();
    PlaceView {
        place: number,
        name: drive.name,
        is_removable: drive.is_removable,
        is_same_disk: drive.is_same_disk,
        is_present: folder.is_dir(),
        free_bytes: drive.free_bytes.map(bytes),
        copies: copies.iter().map(copy_view).collect(),
        has_earlier_passphrase: false,
    }
}

fn copy_view(copy: &CopyOnStick) -> CopyView {
    CopyView {
        counter: u32::try_from(copy.counter).unwrap_or(u32::MAX),
        made: name_of_copy(copy),
        bytes: bytes(copy.bytes),
    }
}
