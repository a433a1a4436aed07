//! What does not wait for the disk has to be seen to lose: or a power cut here would be none.

use crate::disk::SmallDisk;
use crate::kills::first_copy;
use crate::worker::{Home, Worker, spread};
use crate::{rounds, say};
use holdfast_backup::{CopyKey, Flow, list, verify};
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

#[test]
fn a_database_that_does_not_wait_for_the_disk_is_seen_to_lose() {
    let rounds = rounds(4);
    let Some(disk) = SmallDisk::make(96) else { return };
    let home = Home::make(&disk.path());
    let (mut number, mut lost) = (0, 0);
    for round in 0..rounds {
        let mut worker = Worker::start(&home, "bare", number);
        assert!(worker.wait_for("row", 40, spread(round, 60)));
        worker.said_enough();
        disk.cut();
        let said = worker.stop().last("row");
        disk.start_again();
        let found = rows(&home.path.join("bare.db"));
        lost += u64::from(found < said);
        number = said.max(found);
    }
    say("control: a database that does not wait", &format!("{lost} of {rounds} cuts lost acts"));
    assert!(lost >= least(rounds), "only {lost} of {rounds} cuts lost what was said to be kept");
}

/// The greatest number in the table; 0 where there is none.
fn rows(file: &Path) -> u64 {
    let connection = Connection::open(file).unwrap();
    connection.pragma_update(None, "key", format!("x'{}'", "7f".repeat(32))).unwrap();
    let most = connection.query_row("SELECT max(number) FROM row", [], |row| row.get::<_, i64>(0));
    most.map_or(0, |most| u64::try_from(most).unwrap())
}

#[test]
fn a_copy_that_does_not_wait_for_the_disk_is_seen_to_be_lost() {
    let rounds = rounds(1);
    let (mut number, mut lost) = (0, 0);
    for round in 0..rounds {
        let Some(disk) = SmallDisk::make(96) else { return };
        let home = Home::make(&disk.path());
        first_copy(&home);
        let mut worker = Worker::start(&home, "copy_unsettled", number);
        assert!(worker.wait_for("copy", 1, Duration::from_millis(round % 7)));
        worker.said_enough();
        disk.cut();
        let said = worker.stop();
        disk.start_again();
        let key = CopyKey::Words(home.words.clone());
        let whole = list(&home.stick()).map_or(0, |copies| {
            let whole = |copy: &&holdfast_backup::CopyOnStick| {
                verify(&copy.file, &key, &mut |_| Flow::Continue).is_ok()
            };
            copies.iter().filter(whole).count()
        });
        lost += u64::from(whole < 1 + said.all("copy").len());
        number += 100;
    }
    say("control: a copy that does not wait", &format!("{lost} of {rounds} cuts lost a copy"));
    assert!(
        lost >= least(rounds),
        "only {lost} of {rounds} cuts lost a copy that was said to be made"
    );
}

/// How many of the cuts have to lose something: more than half, and of a few any one.
fn least(rounds: u64) -> u64 {
    if rounds < 20 { 1 } else { rounds / 2 + 1 }
}
