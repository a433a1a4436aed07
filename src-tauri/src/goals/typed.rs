//! What is being written of a goal while one of its small steps is taken on beside its form.

use crate::session_mode::follows;
use holdfast_records::Stored;
use holdfast_records::goal::{Goal, SmallStep};
use holdfast_vault::Draft;
use serde_json::{Value, json};

/// What of a draft is left once the goal was kept: nothing, unless only small steps went on and more was typed than
/// that. They go through the same door as the form, so what is typed of the goal is something else.
pub(super) fn left(draft: Draft, before: &Stored<Goal>, kept: &Goal) -> Option<Draft> {
    let only_steps = Goal { small_steps: before.body.small_steps.clone(), ..kept.clone() };
    if only_steps != before.body || kept.small_steps.len() != before.body.small_steps.len() {
        return None;
    }
    let mut draft = follows(draft, before.rev);
    let typed = draft.body.pointer_mut("/body/small_steps").and_then(Value::as_array_mut);
    for step in typed.into_iter().flatten() {
        let mut gone_on = before.body.small_steps.iter().zip(&kept.small_steps);
        let now = gone_on.find(|(was, now)| says(step, was) && was.text == now.text);
        if let (Some((_, now)), Some(step)) = (now, step.as_object_mut()) {
            step.insert("state".to_owned(), json!(now.state));
        }
    }
    Some(draft).filter(|draft| !says_the_same(draft, kept))
}

fn says(typed: &Value, step: &SmallStep) -> bool {
    let text = typed.get("text").and_then(Value::as_str).map(str::trim);
    text == Some(step.text.as_str().trim()) && typed.get("state") == Some(&json!(step.state))
}

/// Whether every field that was typed says what the goal says.
fn says_the_same(draft: &Draft, goal: &Goal) -> bool {
    let Ok(Value::Object(kept)) = serde_json::to_value(goal) else { return false };
    let typed = draft.body.get("body");
    kept.iter().all(|(field, kept)| {
        typed.and_then(|typed| typed.get(field)).is_none_or(|typed| plain(typed) == plain(kept))
    })
}

/// What was typed without the blanks around it; nothing where it is blank. A step without words is none.
fn plain(typed: &Value) -> Value {
    match typed {
        Value::String(text) if text.trim().is_empty() => Value::Null,
        Value::String(text) => text.trim().into(),
        Value::Array(steps) => {
            let text = |step: &Value| plain(step.get("text").unwrap_or(&Value::Null));
            let said = steps.iter().filter(|step| !text(step).is_null());
            said.map(|step| json!([text(step), step.get("state")])).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => typed.clone(),
    }
}
