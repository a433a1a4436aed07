//! What changed between two kept versions of a record, field by field and word by word.
//!
//! The rule knows no kind. A body is laid out as leaves, each at a place, and two bodies are compared leaf by leaf. What
//! says nothing (null, no text, an empty list) is no leaf: not recorded, and not recorded twice, is the same.

mod words;

#[cfg(test)]
mod tests;

use crate::{Moment, PrivateText};
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

pub use words::{Piece, Word, word_by_word};

/// One step on the way to a leaf.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a field of that name.
    Field(String),
    /// To a place in a list, from 1.
    Place(usize),
}

/// What stands at one place of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// What somebody wrote.
    Text(PrivateText),
    /// One of a closed list of words, as it is kept: such as `on_paper`.
    Token(String),
    /// A number, as it is written.
    Number(String),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Day(NaiveDate),
    /// A day and a time, by the clock on the wall.
    DayAndTime(NaiveDateTime),
    /// An instant.
    At(Moment),
}

/// One leaf that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it stands: in the later body, or in the earlier one where it is gone.
    pub path: Vec<Step>,
    /// What it said before; nothing if it was not there.
    pub before: Option<Leaf>,
    /// What it says now; nothing if it is gone.
    pub after: Option<Leaf>,
}

/// What changed from one body to the next, in the order of the later one; what is gone comes last.
///
/// Lines of a list are set beside each other by the name that each carries (`id` or `code`), where every one carries its
/// own; else those that say the same, in their order; else by their place. A line that only moved says nothing.
pub fn compare(before: &Value, after: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    walk(&mut Vec::new(), before, after, &mut found);
    let (there, gone): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.after.is_some());
    there.into_iter().chain(gone).collect()
}

fn walk(path: &mut Vec<Step>, before: &Value, after: &Value, found: &mut Vec<Change>) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(was), Value::Object(is)) if !(is_moment(was) || is_moment(is)) => {
            fields(path, was, is, found);
        }
        (Value::Array(was), Value::Array(is)) => lines(path, was, is, found),
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_))
            if leaf(before).is_none() || leaf(after).is_none() =>
        {
            one_sided(path, before, after, found);
        }
        _ => {
            let (before, after) = (leaf(before), leaf(after));
            if before != after {
                found.push(Change { path: path.clone(), before, after });
            }
        }
    }
}

/// Where the two have another shape: all of the one is gone, and all of the other came.
fn one_sided(path: &mut Vec<Step>, before: &Value, after: &Value, found: &mut Vec<Change>) {
    let (gone, came) = (leaves(path, before), leaves(path, after));
    if let ([(from, was)], [(to, is)]) = (gone.as_slice(), came.as_slice())
        && (from, to) == (&*path, &*path)
    {
        let (before, after) = (Some(was.clone()), Some(is.clone()));
        return found.push(Change { path: path.clone(), before, after });
    }
    found.extend(came.into_iter().map(|(path, leaf)| Change {
        path,
        before: None,
        after: Some(leaf),
    }));
    found.extend(gone.into_iter().map(|(path, leaf)| Change {
        path,
        before: Some(leaf),
        after: None,
    }));
}

fn fields(
    path: &mut Vec<Step>,
    was: &Map<String, Value>,
    is: &Map<String, Value>,
    found: &mut Vec<Change>,
) {
    let names: BTreeSet<_> = was.keys().filter(|name| !is.contains_key(*name)).collect();
    for name in is.keys().chain(names) {
        path.push(Step::Field(name.clone()));
        let nothing = Value::Null;
        let (before, after) = (was.get(name), is.get(name));
        walk(path, before.unwrap_or(&nothing), after.unwrap_or(&nothing), found);
        path.pop();
    }
}

fn lines(path: &mut Vec<Step>, was: &[Value], is: &[Value], found: &mut Vec<Change>) {
    for (before, after) in beside_each_other(was, is) {
        let place = after.or(before).map_or(1, |at| at + 1);
        path.push(Step::Place(place));
        let nothing = Value::Null;
        let line = |all: &'_ [Value], at: Option<usize>| at.and_then(|at| all.get(at)).cloned();
        let before = line(was, before).unwrap_or(nothing.clone());
        let after = line(is, after).unwrap_or(nothing);
        walk(path, &before, &after, found);
        path.pop();
    }
}

/// Which line of the one list stands beside which of the other.
fn beside_each_other(was: &[Value], is: &[Value]) -> Vec<(Option<usize>, Option<usize>)> {
    if let (Some(names_before), Some(names_now)) = (names_of(was), names_of(is)) {
        let mut pairs: Vec<_> = names_now
            .iter()
            .map(|(name, at)| (names_before.get(name).copied(), Some(*at)))
            .collect();
        pairs.sort_by_key(|(_, at)| *at);
        let gone = names_before.iter().filter(|(name, _)| !names_now.contains_key(*name));
        let mut gone: Vec<_> = gone.map(|(_, at)| (Some(*at), None)).collect();
        gone.sort();
        pairs.extend(gone);
        return pairs;
    }
    let mut left: Vec<usize> = (0..was.len()).collect();
    let mut pairs: Vec<(Option<usize>, Option<usize>)> = Vec::new();
    for (at, line) in is.iter().enumerate() {
        let same = left.iter().position(|one| was.get(*one) == Some(line));
        pairs.push((same.map(|same| left.remove(same)), Some(at)));
    }
    let mut left = left.into_iter();
    for pair in &mut pairs {
        if pair.0.is_none() {
            pair.0 = left.next();
        }
    }
    pairs.extend(left.map(|at| (Some(at), None)));
    pairs
}

/// The place of every line by the name that it carries; nothing unless each carries its own.
fn names_of(lines: &[Value]) -> Option<BTreeMap<String, usize>> {
    ["id", "code"].iter().find_map(|field| {
        let names = lines.iter().enumerate().map(|(at, line)| {
            line.get(field).and_then(Value::as_str).map(|name| (name.to_owned(), at))
        });
        let names: BTreeMap<_, _> = names.collect::<Option<_>>()?;
        (names.len() == lines.len()).then_some(names)
    })
}

/// Everything that a body says, each with where it stands.
pub fn everything(body: &Value) -> Vec<Change> {
    compare(&Value::Null, body)
}

fn leaves(path: &[Step], value: &Value) -> Vec<(Vec<Step>, Leaf)> {
    if let Some(leaf) = leaf(value) {
        return vec![(path.to_vec(), leaf)];
    }
    let below = |step: Step, value: &Value| {
        let path: Vec<_> = path.iter().cloned().chain([step]).collect();
        leaves(&path, value)
    };
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| below(Step::Field(name.clone()), value))
            .collect(),
        Value::Array(lines) => lines
            .iter()
            .enumerate()
            .flat_map(|(at, line)| below(Step::Place(at + 1), line))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// What a value says, if it is one leaf that says something.
fn leaf(value: &Value) -> Option<Leaf> {
    match value {
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(of_text(text)),
        Value::Number(number) => Some(Leaf::Number(number.to_string())),
        Value::Bool(is_so) => Some(Leaf::YesNo(*is_so)),
        Value::Object(fields) if is_moment(fields) => {
            serde_json::from_value(value.clone()).ok().map(Leaf::At)
        }
        Value::Null | Value::Object(_) | Value::Array(_) => None,
    }
}

fn of_text(text: &str) -> Leaf {
    if text.len() == 10
        && let Ok(day) = text.parse::<NaiveDate>()
    {
        return Leaf::Day(day);
    }
    if text.len() >= 16
        && let Ok(at) = text.parse::<NaiveDateTime>()
    {
        return Leaf::DayAndTime(at);
    }
    if is_token(text) { Leaf::Token(text.to_owned()) } else { Leaf::Text(text.into()) }
}

/// Whether a text has the form of our own words: small letters, tied by low lines. What people write has none.
fn is_token(text: &str) -> bool {
    text.contains('_')
        && text.split('_').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn is_moment(fields: &Map<String, Value>) -> bool {
    fields.len() == 2
        && ["at", "offset"].iter().all(|name| fields.get(*name).is_some_and(Value::is_i64))
}
