//! Installs and builds the screen, with the package manager that comes with Node.

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::shell::{command, has, root, say_and_run};

/// Where the screen's sources are.
pub(crate) fn folder() -> PathBuf {
    root().join("ui")
}

/// Runs one of the screen's own scripts.
pub(crate) fn script(name: &str) -> Outcome {
    say_and_run(command("npm").args(["run", "--silent", name]).current_dir(folder()))
}

/// Installs what the lock file names, unless exactly that is installed already.
pub(crate) fn install() -> Outcome {
    if !has("npm") {
        return Err(
            "Holdfast needs Node 20 or later with npm, and neither is on the path.".to_owned()
        );
    }
    let lock = fs::read(folder().join("package-lock.json"));
    let lock = lock.map_err(|why| format!("ui/package-lock.json could not be read: {why}"))?;
    let stamp = folder().join("node_modules/.holdfast-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        println!("The screen's packages are those of the lock file.");
        return Ok(());
    }
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    say_and_run(command("npm").args(words).current_dir(folder()))?;
    fs::write(&stamp, lock)
        .map_err(|why| format!("{} could not be written: {why}", stamp.display()))
}

/// Installs and builds the screen into `ui/dist`.
pub(crate) fn build() -> Outcome {
    install()?;
    script("build")
}
