//! Takes the power away, kills, and lets calls go wrong, as often as is asked before a release.

use crate::shell::{command, say_and_run};
use crate::test::BUILD;
use crate::{Outcome, machine};

/// So many rounds of each work: with four works, a thousand cuts and a thousand kills.
const ROUNDS: &str = "250";

/// Runs the long form. The lines that begin with MEASURED are its table.
pub(crate) fn faults() -> Outcome {
    machine::install_what_is_missing()?;
    let mut run = command("cargo");
    run.arg("test").args(BUILD).args(["--test", "interrupted", "--", "--nocapture"]);
    say_and_run(run.arg("--test-threads=1").env("HOLDFAST_FAULTS", ROUNDS))
}
