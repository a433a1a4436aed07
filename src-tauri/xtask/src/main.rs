//! Everything done to Holdfast from a command line: run it, test it, show it, measure it.

mod bench;
mod faults;
mod fresh;
mod graph;
mod icons;
mod interface;
mod machine;
mod offline;
mod program;
mod rules;
mod shell;
mod test;
mod tour;

use std::process::ExitCode;

/// What went wrong, in a sentence for the person at the keyboard.
type Outcome = Result<(), String>;

const USAGE: &str = "\
cargo xtask run       installs what is missing, builds Holdfast and opens it
cargo xtask test      everything that is checked before a change is taken
cargo xtask tour      the main job through the real window, with pictures, in target/tour
cargo xtask bench     the figures Holdfast promises, measured here
cargo xtask faults    power cuts, kills and calls that go wrong, a thousand times
cargo xtask walls     what the shipped programs may be made of, and what the crates may touch
cargo xtask setup     only installs what is missing
cargo xtask icons     draws the icons again from their SVG sources";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.first().map(String::as_str) {
        Some("run") => program::open_or_show(),
        Some("test") => test::test(),
        Some("tour") => tour::tour(),
        Some("bench") => bench::bench(),
        Some("faults") => faults::faults(),
        Some("walls") => test::walls(),
        Some("setup") => setup(),
        Some("icons") => icons::draw(),
        Some("help" | "--help") => {
            println!("{USAGE}");
            Ok(())
        }
        Some(_) | None => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

fn setup() -> Outcome {
    machine::install_what_is_missing()?;
    interface::install()
}
