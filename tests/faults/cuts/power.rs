//! The power goes.

use crate::disk::SmallDisk;
use crate::kills::first_copy;
use crate::stands::WORKS;
use crate::worker::{Home, Worker, spread};
use crate::{rounds, say};

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_said_to_be_done() {
    let rounds = rounds(2);
    for work in &WORKS {
        let Some(disk) = SmallDisk::make(192) else { return };
        let home = Home::make(&disk.path());
        first_copy(&home);
        let (mut number, mut acted) = (0, 0);
        for round in 0..rounds {
            let mut worker = Worker::start(&home, work.name, number);
            if round % 2 == 0 {
                assert!(worker.wait_for(work.says, 1, spread(round, work.for_ms)));
            } else {
                worker.let_be(spread(round, work.for_ms));
            }
            worker.said_enough();
            disk.cut();
            let said = worker.stop();
            disk.start_again();
            acted += u64::from(!said.is_empty());
            number = (work.stands)(&home, &said, number);
        }
        assert!(acted >= rounds.div_ceil(2), "{}: only {acted} acted", work.name);
        say(&format!("power cut: {}", work.name), &format!("{rounds} cuts, 0 lost, 0 damaged"));
    }
}
