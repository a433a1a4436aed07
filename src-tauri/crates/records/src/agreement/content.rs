//! The content of a version in the one form that is hashed, and the fingerprint that stands on its paper.

use super::AgreementVersion;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The fields of a body that are not content: they are set by freezing it.
const NOT_CONTENT: [&str; 2] = ["finalised_on", "sha256"];

impl AgreementVersion {
    /// The canonical content: every field but the two that freezing sets, as JSON in UTF-8 with the keys of each
    /// object in the order of their bytes and no white space. Nothing if it cannot be written down.
    ///
    /// The size of print, the paper and the copy are not in it: every print of a version has one fingerprint.
    pub fn content(&self) -> Option<String> {
        canonical(self, &NOT_CONTENT)
    }

    /// SHA-256 of the canonical content, in lower-case hexadecimal.
    pub fn content_sha256(&self) -> Option<String> {
        Some(sha256_of(&self.content()?))
    }

    /// Whether the content is still what was frozen. No, for a version that was not frozen.
    pub fn is_as_frozen(&self) -> bool {
        self.sha256.is_some() && self.sha256 == self.content_sha256()
    }

    /// What stands on the paper: the first eight digits of the hash in two groups of four, such as `7c1e 40e0`.
    pub fn fingerprint(&self) -> Option<String> {
        in_two_groups(self.sha256.as_ref()?)
    }
}

/// A body without some of its fields, as JSON with sorted keys and no white space.
pub(crate) fn canonical<T: serde::Serialize>(body: &T, without: &[&str]) -> Option<String> {
    let mut body = serde_json::to_value(body).ok()?;
    let fields = body.as_object_mut()?;
    for field in without {
        fields.remove(*field);
    }
    let mut content = String::new();
    write_canonical(&body, &mut content);
    Some(content)
}

/// SHA-256 of a content, in lower-case hexadecimal.
pub(crate) fn sha256_of(content: &str) -> String {
    Sha256::digest(content.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first eight digits of a hash in two groups of four.
pub(crate) fn in_two_groups(sha256: &str) -> Option<String> {
    let digits: Vec<char> = sha256.chars().take(8).collect();
    let (first, second) = digits.split_at_checked(4)?;
    Some(format!("{} {}", first.iter().collect::<String>(), second.iter().collect::<String>()))
}

/// Writes a value with sorted keys and no white space, whatever order the map that holds it keeps.
fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => {
            write_list(items.iter(), out, ('[', ']'), write_canonical);
        }
        Value::Object(fields) => {
            let mut sorted: Vec<_> = fields.iter().collect();
            sorted.sort_by_key(|(key, _)| key.as_bytes());
            write_list(sorted.into_iter(), out, ('{', '}'), |(key, item), out| {
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write_canonical(item, out);
            });
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            out.push_str(&value.to_string())
        }
    }
}

/// Writes what a list holds between its brackets, parted by commas.
fn write_list<T>(
    items: impl Iterator<Item = T>,
    out: &mut String,
    around: (char, char),
    write: impl Fn(T, &mut String),
) {
    out.push(around.0);
    for (at, item) in items.enumerate() {
        if at > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(around.1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_nothing_stands_between() {
        let value = serde_json::json!({"b": [1, {"z": null, "a": "x \" é"}], "a": true});
        let mut out = String::new();
        write_canonical(&value, &mut out);
        assert_eq!(out, r#"{"a":true,"b":[1,{"a":"x \" é","z":null}]}"#);
    }
}
