//! Measures what Holdfast promises in figures, against something bare on the same computer.

use crate::shell::{command, root, say_and_run, target};
use crate::test::{BUILD, DRIVEN};
use crate::{Outcome, interface, machine};

/// Builds the empty window and the program, and measures both. The table is printed by the
/// measuring itself, which is a test that is only run from here.
pub(crate) fn bench() -> Outcome {
    machine::install_what_is_missing()?;
    interface::build()?;
    let empty = target().join("empty-window");
    let manifest = root().join("tests/empty-window/Cargo.toml");
    let mut build = command("cargo");
    build.arg("build").arg("--manifest-path").arg(manifest).env("CARGO_TARGET_DIR", &empty);
    say_and_run(&mut build)?;
    let mut bare = command("cargo");
    bare.args(["bench", "--package", "holdfast-backup", "--bench", "figures"]);
    say_and_run(&mut bare)?;
    let mut keys = command("cargo");
    keys.args(["bench", "--package", "holdfast-vault", "--bench", "keys"]);
    say_and_run(&mut keys)?;
    let mut search = command("cargo");
    search.args(["bench", "--package", "holdfast-vault", "--bench", "search"]);
    say_and_run(&mut search)?;
    let mut long = command("cargo");
    long.args(["bench", "--package", "holdfast", "--features", "e2e", "--bench", "long"]);
    say_and_run(&mut long)?;
    let mut many = command("cargo");
    many.args(["bench", "--package", "holdfast", "--features", "e2e", "--bench", "many"]);
    say_and_run(&mut many)?;
    let built = ["--test", "app", "--test", "bench", "--no-run"];
    say_and_run(command("cargo").arg("test").args(BUILD).args(built))?;
    let mut measure = command("cargo");
    measure.arg("test").args(BUILD).args(["--test", "bench"]).args(DRIVEN).arg("--nocapture");
    say_and_run(measure.env("HOLDFAST_EMPTY_WINDOW", empty.join("debug/empty-window")))
}
