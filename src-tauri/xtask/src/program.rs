//! Builds Holdfast and opens it, or shows it where there is no display to open it on.

use crate::shell::run;
use crate::{Outcome, interface, machine, tour};

/// Installs what is missing, builds, and opens Holdfast.
pub(crate) fn open_or_show() -> Outcome {
    machine::install_what_is_missing()?;
    if cfg!(target_os = "linux") && !has_display() {
        println!("There is no display here, so Holdfast gives its tour instead.");
        return tour::show();
    }
    interface::build()?;
    run("cargo", &["run", "--package", "holdfast", "--bin", "holdfast"])
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|is| !is.is_empty()))
}
