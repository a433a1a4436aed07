//! Everything that is checked before a change is taken, in one order, with the time each part takes.

use std::time::{Duration, Instant};

use crate::shell::run;
use crate::{Outcome, fresh, graph, interface, machine, offline, rules, tour};

/// How everything is built for the tests: one flavour, so that nothing is compiled twice.
pub(crate) const BUILD: [&str; 3] = ["--workspace", "--features", "holdfast/e2e"];

/// Windows are driven one after the other: each has a display, a bus and a driver of its own, and
/// two at once on a small machine would only wait for each other.
pub(crate) const DRIVEN: [&str; 2] = ["--", "--test-threads=1"];

struct Step {
    name: &'static str,
    act: fn() -> Outcome,
    /// Whether nothing after it can be trusted when it does not go well.
    is_ground: bool,
}

impl Step {
    const fn ground(name: &'static str, act: fn() -> Outcome) -> Self {
        Self { name, act, is_ground: true }
    }

    const fn check(name: &'static str, act: fn() -> Outcome) -> Self {
        Self { name, act, is_ground: false }
    }
}

const STEPS: [Step; 14] = [
    Step::ground("system packages", machine::install_what_is_missing),
    Step::ground("screen: packages", interface::install),
    Step::check("screen: format", || interface::script("format:check")),
    Step::check("screen: lint", || interface::script("lint")),
    Step::check("screen: types and access", || interface::script("check")),
    Step::check("screen: tests", || interface::script("test")),
    Step::ground("screen: build", || interface::script("build")),
    Step::check("screen: no address", offline::check),
    Step::check("Rust: format", || run("cargo", &["fmt", "--all", "--check"])),
    Step::check("Rust: walls and licences", walls),
    Step::check("Rust: lints", lints),
    Step::check("Rust: tests, generated files", rust_tests),
    Step::check("window: journeys", journeys),
    Step::check("window: tour", tour::drive),
];

/// Runs every step and prints what each took. All steps run even when one does not go well, but
/// for those that the rest stands on.
pub(crate) fn test() -> Outcome {
    let mut taken = Vec::new();
    for step in &STEPS {
        println!("\n== {} ==", step.name);
        let since = Instant::now();
        let outcome = (step.act)();
        if let Err(why) = &outcome {
            eprintln!("{why}");
        }
        let stops = step.is_ground && outcome.is_err();
        taken.push((step.name, since.elapsed(), outcome));
        if stops {
            break;
        }
    }
    summary(&taken)
}

fn summary(taken: &[(&str, Duration, Outcome)]) -> Outcome {
    println!("\n{:<32}{:>9}", "step", "minutes");
    for (name, time, outcome) in taken {
        let mark = if outcome.is_ok() { "" } else { "  not as it should be" };
        println!("{name:<32}{:>9.1}{mark}", time.as_secs_f64() / 60.0);
    }
    let whole: Duration = taken.iter().map(|(_, time, _)| *time).sum();
    println!("{:<32}{:>9.1}", "all", whole.as_secs_f64() / 60.0);
    let not_run = STEPS.len() - taken.len();
    let bad: Vec<_> = taken.iter().filter(|(.., outcome)| outcome.is_err()).collect();
    if bad.is_empty() {
        println!("\nAll {} steps went well.", taken.len());
        return Ok(());
    }
    let reasons = bad.iter().map(|(name, _, outcome)| {
        format!("{name}: {}", outcome.as_ref().err().map_or("", String::as_str))
    });
    let reasons = reasons.collect::<Vec<_>>().join("\n");
    Err(format!(
        "{} of {} steps did not go well, {not_run} did not run.\n{reasons}",
        bad.len(),
        STEPS.len()
    ))
}

/// Checks what the shipped programs are made of, and the settings that crates repeat.
pub(crate) fn walls() -> Outcome {
    rules::check()?;
    graph::check()
}

fn lints() -> Outcome {
    let asked = ["--all-targets", "--test", "window", "--test", "tour", "--", "--deny", "warnings"];
    run("cargo", &[&["clippy"][..], &BUILD, &asked].concat())
}

/// Runs all tests but those that need a window. They also write the files that are generated from
/// the sources; a difference means that the sources were changed and the files were not kept.
fn rust_tests() -> Outcome {
    let before = fresh::generated();
    run("cargo", &[&["test", "--no-fail-fast"][..], &BUILD].concat())?;
    let differing = fresh::generated().differing_from(&before);
    if differing.is_empty() {
        return Ok(());
    }
    let names = differing.iter().map(|path| path.display().to_string()).collect::<Vec<_>>();
    Err(format!(
        "The tests have just written these anew; keep them with the change:\n  {}",
        names.join("\n  ")
    ))
}

fn journeys() -> Outcome {
    run(
        "cargo",
        &[&["test", "--no-fail-fast"][..], &BUILD, &["--test", "window"], &DRIVEN].concat(),
    )
}
