//! What is being written of a step while the step itself is kept, or comes to stand otherwise, from another form.

use super::ExposureStep;
use crate::session_mode::follows;
use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_vault::Draft;
use serde_json::Value;

const AGREED_ON: &str = "agreed_on";

/// What of a draft is left once a step was kept: nothing where it says no more than that. A try and the day of a yes
/// are kept through the same door as the step, so what is typed of the step may be something else.
pub(super) fn left(
    mut draft: Draft,
    (rev, before): (u32, &ExposureStep),
    kept: &ExposureStep,
    item: Option<&str>,
) -> Option<Draft> {
    draft = follows(draft, rev);
    let is_as_before = said(&draft, AGREED_ON) == day(before.agreed_on);
    if is_as_before && before.agreed_on != kept.agreed_on {
        put(&mut draft, AGREED_ON, day(kept.agreed_on).unwrap_or_default().into());
    }
    Some(draft).filter(|draft| !says_the_same(draft, kept, item))
}

/// What is being written of a step whose yes does not stand any more.
pub(super) fn without_yes(draft: Draft, rev: u32) -> Draft {
    let mut draft = follows(draft, rev);
    if said(&draft, AGREED_ON).is_some() {
        put(&mut draft, AGREED_ON, String::new().into());
    }
    draft
}

/// What is being written of a step, at its new place.
pub(super) fn placed(draft: Draft, rev: u32, place: u16) -> Draft {
    let mut draft = follows(draft, rev);
    put(&mut draft, "place", place.into());
    draft
}

/// Whether every field that was typed says what the step says. Its tries have a form of their own.
fn says_the_same(draft: &Draft, step: &ExposureStep, item: Option<&str>) -> bool {
    let is_same =
        |field, kept: Option<String>| at(draft, field).is_none() || said(draft, field) == kept;
    let words =
        |text: &PrivateText| Some(text.as_str().trim().to_owned()).filter(|it| !it.is_empty());
    is_same("label", words(&step.label))
        && is_same("client_words", step.client_words.as_ref().and_then(words))
        && is_same("expected", step.expected.map(|number| number.to_string()))
        && is_same("variations", lines(step.variations.iter().map(PrivateText::as_str)))
        && is_same("item", item.map(str::to_owned))
        && is_same(AGREED_ON, day(step.agreed_on))
}

/// What a field of a draft says; nothing where it is blank. Several lines are one text.
fn said(draft: &Draft, field: &str) -> Option<String> {
    match at(draft, field)? {
        Value::Null | Value::Bool(_) | Value::Object(_) => None,
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => lines(text.lines()),
        Value::Array(all) => lines(all.iter().filter_map(Value::as_str)),
    }
}

fn lines<'t>(all: impl Iterator<Item = &'t str>) -> Option<String> {
    let all: Vec<_> = all.map(str::trim).filter(|line| !line.is_empty()).collect();
    if all.is_empty() { None } else { Some(all.join("\n")) }
}

fn day(on: Option<NaiveDate>) -> Option<String> {
    on.map(|on| on.to_string())
}

fn at<'d>(draft: &'d Draft, field: &str) -> Option<&'d Value> {
    ["body", "body/step"].iter().find_map(|held| draft.body.pointer(&format!("/{held}/{field}")))
}

fn put(draft: &mut Draft, field: &str, value: Value) {
    for held in ["body", "body/step"] {
        if let Some(typed) = draft.body.pointer_mut(&format!("/{held}/{field}")) {
            *typed = value.clone();
        }
    }
}
