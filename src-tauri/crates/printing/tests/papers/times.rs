//! How long the press takes. The bounds are wide: they catch a press that hangs, not a slow day.

use std::time::{Duration, Instant};

use holdfast_printing::Press;
use holdfast_records::print_event::Copy;

use crate::cast::{agreement, clear, ilse, recovery};

#[test]
fn a_paper_is_set_while_somebody_waits() {
    let started = Instant::now();
    let mut press = Press::new().unwrap();
    println!("press made: {:?}", started.elapsed());
    let pages = [
        ("agreement", agreement(ilse(Copy::StaysHere))),
        ("again", agreement(ilse(Copy::StaysHere))),
        ("home", agreement(ilse(Copy::GoesHome))),
        ("recovery", recovery()),
    ];
    for (name, page) in &pages {
        let started = Instant::now();
        let printed = press.set(page, &clear()).unwrap();
        println!(
            "{name}: {:?}, {} pages, {} bytes",
            started.elapsed(),
            printed.pages,
            printed.pdf.len()
        );
        assert!(started.elapsed() < Duration::from_secs(60));
    }
}
