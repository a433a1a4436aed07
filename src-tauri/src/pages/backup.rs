//! The page about copies.

use super::millis;
use crate::copies::bytes;
use crate::drives;
use crate::problem::Problem;
use crate::shell::Shell;
use crate::wire::backup::{BackupView, CopyEvent, CopyView, PlaceView};
use holdfast_backup::CopyOnStick;
use holdfast_records::{Act, Moment};
use holdfast_vault::{Reader, Vault};
use std::path::Path;

/// How many acts back the history of copies goes.
const ACTS_BACK: u32 = 2000;

/// The page about copies.
pub(crate) fn view(
    vault: &Vault,
    places: Vec<PlaceView>,
    now: Moment,
) -> Result<BackupView, Problem> {
    let reader = vault.read();
    let last = holdfast_backup::last_copy(&reader)?;
    let age = last.as_ref().map(|copy| (now.day() - copy.at.day()).num_days());
    Ok(BackupView {
        places,
        last_at: last.as_ref().map(|copy| millis(copy.at)),
        last_place: None,
        age_days: age.and_then(|days| u32::try_from(days).ok()),
        history: history(&reader)?,
        has_recovery_words: vault.has_words_slot(),
    })
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
        copies: (0_u32..).zip(&copies).map(|(at, copy)| copy_view(at, copy)).collect(),
        has_earlier_passphrase: false,
    }
}

fn copy_view(at: u32, copy: &CopyOnStick) -> CopyView {
    CopyView {
        copy: at,
        counter: u32::try_from(copy.counter).unwrap_or(u32::MAX),
        made: copy.made.format("%Y-%m-%dT%H:%M").to_string(),
        bytes: bytes(copy.bytes),
    }
}
