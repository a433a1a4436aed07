//! Starts other programs from the root of the checkout and says what it starts.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Outcome;

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_owned()
}

/// Where everything built goes.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A command at the root, without what `cargo run` told this program about itself: with that in
/// the environment some build scripts would think that something had changed, and run again.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env_remove("LD_LIBRARY_PATH").env_remove("CARGO");
    for (name, _) in std::env::vars_os() {
        let about_us = name.to_str().is_some_and(|name| {
            ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"]
                .iter()
                .any(|start| name.starts_with(start))
        });
        if about_us {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command where everybody can see what it says.
pub(crate) fn say_and_run(command: &mut Command) -> Outcome {
    let said = spelled(command);
    println!("$ {said}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{said}` ended with {status}")),
        Err(why) => Err(format!("`{said}` could not be started: {why}")),
    }
}

/// Runs a command at the root.
pub(crate) fn run(program: &str, words: &[&str]) -> Outcome {
    say_and_run(command(program).args(words))
}

/// Runs a command and gives what it writes.
pub(crate) fn output(program: &str, words: &[&str]) -> Result<String, String> {
    let mut command = command(program);
    command.args(words).stderr(Stdio::inherit());
    let said = spelled(&command);
    let output = command.output().map_err(|why| format!("`{said}` could not be started: {why}"))?;
    if !output.status.success() {
        return Err(format!("`{said}` ended with {}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`{said}` did not write text"))
}

/// Whether a command can be started and is content.
pub(crate) fn is_content(program: &str, words: &[&str]) -> bool {
    let mut command = command(program);
    command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether a program is on the path.
pub(crate) fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
