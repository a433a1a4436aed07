//! The program is killed.

use crate::stands::WORKS;
use crate::worker::{Home, Worker, spread};
use crate::{rounds, say};
use holdfast_backup::{Flow, back_up};
use holdfast_printing::Press;
use holdfast_vault::Vault;
use tempfile::TempDir;

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_said_to_be_done() {
    let rounds = rounds(4);
    for work in &WORKS {
        let folder = TempDir::new().unwrap();
        let home = ready(&folder);
        let (mut number, mut acted) = (0, 0);
        for round in 0..rounds {
            let mut worker = Worker::start(&home, work.name, number);
            // Every other round it is killed before it has said anything, somewhere between its start and its first act.
            if round % 2 == 0 {
                assert!(worker.wait_for(work.says, 1, spread(round, work.for_ms)));
            } else {
                worker.let_be(spread(round, work.for_ms));
            }
            let said = worker.stop();
            acted += u64::from(!said.is_empty());
            number = (work.stands)(&home, &said, number);
        }
        assert!(acted >= rounds.div_ceil(2), "{}: only {acted} acted", work.name);
        say(&format!("killed: {}", work.name), &format!("{rounds} kills, 0 lost, 0 damaged"));
    }
}

/// A home with a copy on its stick.
pub(crate) fn ready(folder: &TempDir) -> Home {
    let home = Home::make(folder.path());
    first_copy(&home);
    home
}

pub(crate) fn first_copy(home: &Home) {
    let now = crate::worker::minute(0);
    let mut vault = Vault::open(&home.vault(), &home.secret(), now).unwrap();
    let mut press = Press::new().unwrap();
    back_up(&mut vault, &mut press, &home.stick(), None, now, &mut |_| Flow::Continue).unwrap();
    vault.lock(now).unwrap();
}
