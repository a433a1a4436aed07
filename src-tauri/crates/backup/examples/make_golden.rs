//! Makes the golden copy of this version: `cargo run -p holdfast-backup --example make_golden -- FOLDER`.
//!
//! The golden copy of every released version is kept for good, and every later version opens it.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[path = "../tests/support/mod.rs"]
#[expect(dead_code, reason = "shared with the tests, which use the rest of it")]
mod support;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("name a folder")?);
    let made_in = tempfile::TempDir::new()?;
    let mut vault = support::vault(&made_in.path().join("vault"));
    let made = support::copied(&mut vault, made_in.path(), support::now());
    let version = env!("CARGO_PKG_VERSION");
    std::fs::copy(&made.file, folder.join(format!("{version}.age")))?;
    std::fs::write(folder.join(format!("{version}.words")), vault.recovery_words()?.phrase())?;
    Ok(())
}
