//! What was typed and not kept, laid into the form of the record that it is a draft of.
//!
//! A page keeps whatever stands in its fields, so a draft may hold half a date, or come from a version of the program
//! whose form was another. Nothing of it is ever hidden: what has a place is shown in it, and the words that have none
//! are given beside it.

use super::DraftBody;
use crate::problem::Problem;
use holdfast_records::RecordId;
use holdfast_vault::{Draft, Reader};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What was typed.
pub(crate) struct Typed<T> {
    /// The record with what was typed in it, if there is a draft.
    pub body: Option<T>,
    /// The words of the draft that have no place in it, if there are any.
    pub left_over: Option<Vec<String>>,
}

impl<T> Typed<T> {
    /// Nothing was typed.
    pub(crate) fn nothing() -> Typed<T> {
        Typed { body: None, left_over: None }
    }
}

/// Lays a draft over what is kept.
pub(crate) fn over<T: Serialize + DeserializeOwned>(kept: &T, draft: Option<&Draft>) -> Typed<T> {
    let Some(draft) = draft else { return Typed::nothing() };
    let typed = DraftBody::of(draft).body;
    if let Ok(body) = serde_json::from_value(typed.clone()) {
        return Typed { body: Some(body), left_over: None };
    }
    let mut form = Form { whole: serde_json::to_value(kept).unwrap_or_default(), left: Vec::new() };
    form.lay::<T>("", &typed);
    let left_over = (!form.left.is_empty()).then_some(form.left);
    Typed { body: serde_json::from_value(form.whole).ok(), left_over }
}

/// Lays the draft of a record over what is kept of it.
pub(crate) fn over_kept<T: Serialize + DeserializeOwned>(
    reader: &Reader<'_>,
    id: &RecordId,
    kept: &T,
) -> Result<Typed<T>, Problem> {
    Ok(over(kept, reader.draft(id)?.as_ref()))
}

/// A record as it is filled in, and the words that found no place.
struct Form {
    whole: Value,
    left: Vec<String>,
}

impl Form {
    /// Puts what was typed at a place: all of it if that can be read, else as much of it as can be.
    fn lay<T: DeserializeOwned>(&mut self, place: &str, typed: &Value) {
        if self.takes::<T>(place, typed) {
            return;
        }
        let stands = self.whole.pointer(place).cloned();
        match (typed, stands) {
            (Value::Object(typed), Some(Value::Object(_))) => {
                for (name, value) in typed {
                    self.lay::<T>(&format!("{place}/{}", escaped(name)), value);
                }
            }
            (Value::Array(typed), Some(Value::Array(_))) => {
                for (at, value) in typed.iter().enumerate() {
                    self.lay::<T>(&format!("{place}/{at}"), value);
                }
            }
            (other, _) => collect_words(other, &mut self.left),
        }
    }

    /// Whether the record can be read with that in that place; then it stays there.
    fn takes<T: DeserializeOwned>(&mut self, place: &str, typed: &Value) -> bool {
        let mut tried = self.whole.clone();
        let is_put = put(&mut tried, place, typed);
        let is_read = is_put && serde_json::from_value::<T>(tried.clone()).is_ok();
        if is_read {
            self.whole = tried;
        }
        is_read
    }
}

/// Puts a value at a place, if there can be such a place: a new name in an object, one more in a list.
fn put(whole: &mut Value, place: &str, typed: &Value) -> bool {
    if let Some(stands) = whole.pointer_mut(place) {
        *stands = typed.clone();
        return true;
    }
    let Some((around, name)) = place.rsplit_once('/') else { return false };
    match whole.pointer_mut(around) {
        Some(Value::Object(fields)) => fields.insert(plain(name), typed.clone()).is_none(),
        Some(Value::Array(entries)) => {
            entries.push(typed.clone());
            true
        }
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) | None => false,
    }
}

/// A name as a pointer into JSON writes it.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn plain(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// Every word that somebody typed, wherever it stands.
fn collect_words(typed: &Value, words: &mut Vec<String>) {
    match typed {
        Value::String(text) if !text.trim().is_empty() => words.push(text.clone()),
        Value::Number(number) => words.push(number.to_string()),
        Value::Array(entries) => entries.iter().for_each(|entry| collect_words(entry, words)),
        Value::Object(fields) => fields.values().for_each(|field| collect_words(field, words)),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use holdfast_records::client::Client;
    use holdfast_records::{Kind, Moment};
    use serde_json::json;

    fn wren() -> Client {
        Client { chosen_name: Some("Ilse".into()), ..Client::new("WREN-07".into(), "en-GB") }
    }

    fn laid(body: Value) -> Typed<Client> {
        let draft = Draft {
            target: RecordId::parse("018f0000-0000-7000-8000-000000000001").unwrap(),
            kind: Kind::Client,
            client: None,
            base_rev: None,
            body,
            at: Moment { at: 0, offset: 0 },
        };
        over(&wren(), Some(&draft))
    }

    fn held(change: impl FnOnce(&mut Value)) -> Value {
        let mut body = serde_json::to_value(wren()).unwrap();
        change(&mut body);
        json!({ "session": null, "body": body })
    }

    #[test]
    fn a_draft_that_fits_is_what_was_typed() {
        let typed = laid(held(|body| body["chosen_name"] = json!("Ilse Marrow")));
        assert_eq!(typed.body.unwrap().chosen_name, Some("Ilse Marrow".into()));
        assert_eq!(typed.left_over, None);
    }

    #[test]
    fn half_a_date_hides_nothing_else_and_stands_beside() {
        let typed = laid(held(|body| {
            body["chosen_name"] = json!("Ilse Marrow");
            body["date_of_birth"] = json!("19");
            body["earlier_sessions"] = json!(99_999_999_999_u64);
        }));
        let body = typed.body.unwrap();
        assert_eq!((body.chosen_name, body.date_of_birth), (Some("Ilse Marrow".into()), None));
        assert_eq!(typed.left_over.unwrap(), ["19", "99999999999"]);
    }

    #[test]
    fn one_entry_of_a_list_that_does_not_fit_leaves_the_others_in_place() {
        let contact = |channel: &str, value: &str| {
            json!({ "channel": channel, "value": value, "may_leave_message": false,
                "may_name_therapist": false, "safe_hours": null })
        };
        let typed = laid(held(|body| {
            body["safe_contact"] = json!([
                contact("phone", "020 1"),
                contact("pigeon", "the loft"),
                contact("text", "07 2")
            ]);
        }));
        let values: Vec<_> =
            typed.body.unwrap().safe_contact.into_iter().map(|contact| contact.value).collect();
        assert_eq!(values, ["020 1".into(), "07 2".into()]);
        assert_eq!(typed.left_over.unwrap(), ["pigeon", "the loft"]);
    }

    #[test]
    fn words_of_a_form_that_is_gone_are_still_there() {
        let typed = laid(held(|body| body["nick/name"] = json!("Il")));
        assert!(typed.body.is_some());
        assert_eq!(typed.left_over.unwrap(), ["Il"]);
        let bare = laid(json!({ "cue": "quince mug" }));
        assert_eq!(bare.body.unwrap().cue, Some("quince mug".into()), "without its wrapping");
        assert_eq!(laid(json!("only words")).left_over.unwrap(), ["only words"]);
    }
}
