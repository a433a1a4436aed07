//! Copies to a stick, and vaults made of them.

use super::unsettled::Unsettled;
use super::{Task, done, minute};
use holdfast_backup::storage::{Disk, Storage};
use holdfast_backup::{CopyKey, Flow, Progress, back_up_on, list};
use holdfast_printing::Press;
use holdfast_vault::Vault;

/// Makes copy after copy.
pub(crate) fn copy(task: &Task) {
    copy_on(task, &Disk);
}

/// Does the same without waiting for the disk: what the real one is compared with.
pub(crate) fn copy_unsettled(task: &Task) {
    copy_on(task, &Unsettled);
}

fn copy_on(task: &Task, disk: &dyn Storage) {
    let mut number = task.from;
    let mut press = Press::new().unwrap();
    let mut vault = Vault::open(&task.vault(), &task.secret(), minute(number)).unwrap();
    loop {
        number += 1;
        let (stick, now) = (task.stick(), minute(number));
        back_up_on(disk, &mut vault, &mut press, &stick, None, now, &mut on).unwrap();
        done("copy", number);
    }
}

/// Makes vault after vault of the newest copy.
pub(crate) fn restore(task: &Task) {
    let newest = list(&task.stick()).unwrap().remove(0).file;
    let mut number = task.from;
    loop {
        number += 1;
        let to = task.home.join(format!("restored-{number}"));
        let key = CopyKey::Words(task.words.clone());
        let restored =
            holdfast_backup::restore(&newest, &key, &to, None, minute(number), &mut on).unwrap();
        restored.vault.lock(minute(number)).unwrap();
        done("restored", number);
    }
}

fn on(_: Progress) -> Flow {
    Flow::Continue
}
