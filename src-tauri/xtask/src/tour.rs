//! The tour: the main job on the sample practice, through the real window, kept as pictures.

use crate::shell::{command, say_and_run, target};
use crate::test::{BUILD, DRIVEN};
use crate::{Outcome, interface, machine};

/// Installs what is missing and gives the tour.
pub(crate) fn tour() -> Outcome {
    machine::install_what_is_missing()?;
    show()
}

/// Builds what is driven in the tests, and drives it. The program is built beside the tests of its
/// commands, in the one flavour that all tests share.
pub(crate) fn show() -> Outcome {
    interface::build()?;
    let only = ["--test", "app", "--test", "tour", "--no-run"];
    say_and_run(command("cargo").arg("test").args(BUILD).args(only))?;
    drive()?;
    println!("The tour is in {}: open index.md there.", target().join("tour").display());
    Ok(())
}

/// Drives the program that is built, into `target/tour`.
pub(crate) fn drive() -> Outcome {
    say_and_run(command("cargo").arg("test").args(BUILD).args(["--test", "tour"]).args(DRIVEN))
}
