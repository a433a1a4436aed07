//! `pacing check`: runs the rules over a case from a file, for auditors and for tests. No vault is opened.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use holdfast_records::pacing::check::{CaseProblem, answer_json, read_case, run};
use serde_json::Value;

use crate::answer::Answer;
use crate::trouble::Trouble;

/// The most bytes that a case is read to.
const MOST: u64 = 4 << 20;

/// Runs the rules over a case.
pub(crate) fn check(case: &Path) -> Result<Answer, Trouble> {
    let mut json = String::new();
    let file = File::open(case).map_err(|_| Trouble::new("no_case"))?;
    let read = file.take(MOST + 1).read_to_string(&mut json);
    if read.is_err() || json.len() as u64 > MOST {
        return Err(Trouble::new("case"));
    }
    let case = read_case(&json).map_err(refused)?;
    let told = answer_json(&run(&case));
    Ok(Answer::new(lines(&told)).with("level", &told["level"]).with("findings", &told["findings"]))
}

/// Only the name of a field and its bounds are told, never what stands in it.
fn refused(problem: CaseProblem) -> Trouble {
    let trouble = Trouble::new("case");
    match problem {
        CaseProblem::DoesNotFit { line, column } => {
            trouble.with("line", line).with("column", column)
        }
        CaseProblem::OutOfRange { field, least, most } => {
            trouble.with("field", field).with("least", least).with("most", most)
        }
        CaseProblem::HonouredWithoutUse => trouble.with("field", "stop_honoured"),
        CaseProblem::SessionAhead => trouble.with("field", "date"),
    }
}

/// The findings for people: the rule, what was recorded, and what could be done.
fn lines(told: &Value) -> String {
    let level = match told["level"].as_str() {
        Some("red") => "Talk first.",
        Some("amber") => "Worth a look.",
        Some("green") => "Nothing here asks for a look.",
        Some(_) | None => "Not enough recorded.",
    };
    let mut lines = vec![level.to_owned()];
    for finding in told["findings"].as_array().into_iter().flatten() {
        let word = |name: &str| finding[name].as_str().unwrap_or_default().to_owned();
        let list = |name: &str, between: &str| {
            let said = finding[name].as_array().into_iter().flatten().filter_map(Value::as_str);
            said.collect::<Vec<_>>().join(between)
        };
        lines.push(format!("{} ({})", word("rule"), word("severity")));
        lines.push(format!("  recorded: {}", list("because", "; ")));
        lines.push(format!("  you could: {}", list("options", ", or ")));
    }
    lines.join("\n")
}
