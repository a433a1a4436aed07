//! Turns a body into lines that anybody can read: what each says, in words, without a token of the program.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use holdfast_printing::{day_in_english, moment_in_english, time_in_english};
use holdfast_records::{Kind, Moment};
use serde_json::{Map, Value};

use super::client;

/// One line: what it is about, and what is said.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) text: String,
}

/// What is for the program alone, and says nothing to a reader.
const FOR_THE_PROGRAM: [&str; 12] = [
    "sha256",
    "pdf_sha256",
    "input_sha256",
    "content_sha256",
    "rule",
    "rule_set",
    "findings",
    "template",
    "template_version",
    "script_dir",
    "print_profile",
    "profile",
];

/// What the pages of a whole copy do without: they carry the code alone, since name and code on one sheet tie the two
/// (ruling 77). The file for a program has both.
const NAMES_OF_THE_CLIENT: [&str; 2] = ["chosen_name", "first_name"];

/// The lines of a body.
pub(crate) fn lines(kind: Kind, body: &Value, for_client: bool) -> Vec<Line> {
    let mut saying = Saying { kind, for_client, lines: Vec::new() };
    saying.value("", body);
    saying.lines
}

struct Saying {
    kind: Kind,
    for_client: bool,
    lines: Vec<Line>,
}

impl Saying {
    fn value(&mut self, label: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Bool(yes) => self.line(label, if *yes { "yes" } else { "no" }),
            Value::Number(number) => self.line(label, &self.number(label, number)),
            Value::String(text) => self.text(label, text),
            Value::Array(items) => self.items(label, items),
            Value::Object(fields) => match moment(fields) {
                Some(moment) => self.line(label, &moment),
                None => self.fields(label, fields),
            },
        }
    }

    fn fields(&mut self, label: &str, fields: &Map<String, Value>) {
        for (name, field) in fields {
            if self.may_stand(name, fields) {
                let name = label_of(self.kind, name);
                let label = if label.is_empty() { name } else { format!("{label}: {name}") };
                self.value(&label, field);
            }
        }
    }

    fn may_stand(&self, field: &str, beside: &Map<String, Value>) -> bool {
        let is_said = if self.for_client {
            client::may_stand(self.kind, field, beside)
        } else {
            self.kind != Kind::Client || !NAMES_OF_THE_CLIENT.contains(&field)
        };
        is_said && !FOR_THE_PROGRAM.contains(&field)
    }

    fn items(&mut self, label: &str, items: &[Value]) {
        for (item, number) in items.iter().zip(1_u32..) {
            match item {
                Value::Object(_) => self.value(&format!("{label} {number}"), item),
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_) => self.value(label, item),
            }
        }
    }

    fn text(&mut self, label: &str, text: &str) {
        let said = sentence(self.kind, text)
            .map(str::to_owned)
            .or_else(|| day(text))
            .or_else(|| is_token(text).then(|| in_words(text)))
            .unwrap_or_else(|| text.to_owned());
        self.line(label, &said);
    }

    /// Numbers from a form lie in hundredths.
    fn number(&self, label: &str, number: &serde_json::Number) -> String {
        let is_hundredths = self.kind == Kind::MeasureScore
            && ["Score", "Least", "Most", "My line", "Sd", "Reliability"]
                .iter()
                .any(|name| label.ends_with(name));
        match number.as_i64().filter(|_| is_hundredths) {
            Some(number) => hundredths(number),
            None => number.to_string(),
        }
    }

    fn line(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            self.lines.push(Line { label: label.to_owned(), text: text.to_owned() });
        }
    }
}

/// A number of hundredths as people write it.
pub(crate) fn hundredths(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let (whole, rest) = (number.unsigned_abs() / 100, number.unsigned_abs() % 100);
    match rest {
        0 => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{rest:02}").trim_end_matches('0').to_owned(),
    }
}

/// A day, a time of day or both, as people write them.
fn day(text: &str) -> Option<String> {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return (text.len() == 10).then(|| day_in_english(day));
    }
    if let Ok(at) = text.parse::<NaiveDateTime>() {
        return Some(time_in_english(at));
    }
    let time = text.parse::<NaiveTime>().ok().filter(|_| text.len() == 8)?;
    Some(time.format("%H:%M").to_string())
}

fn moment(fields: &Map<String, Value>) -> Option<String> {
    let (at, offset) = (fields.get("at")?.as_i64()?, fields.get("offset")?.as_i64()?);
    let offset = i16::try_from(offset).ok()?;
    (fields.len() == 2).then(|| moment_in_english(Moment { at, offset }))
}

/// Whether a text has the form of a word of the program: small letters and digits, tied by underscores.
fn is_token(text: &str) -> bool {
    text.contains('_')
        && text.split('_').all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// `what_we_did` as "What we did".
pub(crate) fn in_words(token: &str) -> String {
    let spaced = token.replace('_', " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What a field is called, where its own name would not be understood.
fn label_of(kind: Kind, field: &str) -> String {
    const LABELS: [(Kind, &str, &str); 14] = [
        (Kind::Hypothesis, "pattern", "How closeness seems to feel so far"),
        (Kind::Hypothesis, "context", "With whom"),
        (Kind::Hypothesis, "statement", "The idea"),
        (Kind::Hypothesis, "confidence", "How far it carries"),
        (Kind::Hypothesis, "evidence_for", "What speaks for it"),
        (Kind::Hypothesis, "evidence_against", "What does not fit"),
        (Kind::Hypothesis, "discussed", "Whether it was talked about together"),
        (Kind::Hypothesis, "pacing_ideas", "What it might mean for the pace"),
        (Kind::AllianceNote, "tasks", "How we work on it"),
        (Kind::CheckIn, "rater", "Who answered"),
        (Kind::MeasureScore, "sd", "Spread"),
        (Kind::DataRequest, "wish", "What was asked for"),
        (Kind::DataRequest, "identity", "How it was made sure who asked"),
        (Kind::DataRequest, "time", "Time for an answer"),
    ];
    let found = LABELS.iter().find(|(of, name, _)| (*of, *name) == (kind, field));
    found.map_or_else(|| in_words(field), |(_, _, label)| (*label).to_owned())
}

/// A token as a sentence, where its own word could be read as a verdict on a person.
fn sentence(kind: Kind, token: &str) -> Option<&'static str> {
    const SENTENCES: [(Kind, &str, &str); 17] = [
        (Kind::Hypothesis, "leans_secure", "Mostly at ease with closeness"),
        (Kind::Hypothesis, "leans_anxious", "Closeness seems to feel uncertain"),
        (Kind::Hypothesis, "leans_avoidant", "Relying on oneself seems to feel safer"),
        (Kind::Hypothesis, "leans_disorganised", "Closeness seems both wanted and unsafe"),
        (Kind::Hypothesis, "mixed_or_unclear", "Mixed, or not clear"),
        (Kind::Hypothesis, "with_therapist", "With the therapist"),
        (Kind::Hypothesis, "with_partner", "With a partner"),
        (Kind::Hypothesis, "with_family", "With family"),
        (Kind::Hypothesis, "with_authority", "With people in authority"),
        (Kind::Hypothesis, "general", "In general"),
        (Kind::Hypothesis, "client_declined", "The client would rather not"),
        (Kind::DataRequest, "thirty_days", "30 days, and once 30 more"),
        (Kind::DataRequest, "sixty_days", "60 days, and once 30 more"),
        (Kind::DataRequest, "one_month", "One month, and two more where it takes longer"),
        (Kind::SessionEvent, "hypo", "Far away, numb or slowed"),
        (Kind::SessionEvent, "hyper", "Flooded, fast or on edge"),
        (Kind::MeasureScore, "sd", "Spread"),
    ];
    SENTENCES.iter().find(|(of, name, _)| (*of, *name) == (kind, token)).map(|(_, _, said)| *said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_said_of_an_idea_is_a_sentence_and_never_its_token() {
        let body =
            json!({ "pattern": "leans_avoidant", "confidence": "some_support", "cue": "mug" });
        let said = lines(Kind::Hypothesis, &body, true);
        let texts: Vec<&str> = said.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Some support", "Relying on oneself seems to feel safer"]);
        assert_eq!(lines(Kind::Hypothesis, &body, false).len(), 3);
    }

    #[test]
    fn days_times_lists_and_numbers_are_as_people_write_them() {
        let body = json!({
            "session_on": "2026-03-05", "planned_start": "2026-03-05T14:00:00", "start": "14:00:00",
            "kept_at": { "at": 0, "offset": 60 }, "score": 3150, "least": -50,
            "steps": [{ "text": "Door shut" }, { "text": "Radio on" }], "none": null,
        });
        let said = lines(Kind::MeasureScore, &body, false);
        let found =
            |label: &str| said.iter().find(|line| line.label == label).unwrap().text.clone();
        assert_eq!(found("Session on"), "5 March 2026");
        assert_eq!(found("Planned start"), "5 March 2026, 14:00");
        assert_eq!(found("Start"), "14:00");
        assert_eq!(found("Kept at"), "1 January 1970, 01:00");
        assert_eq!((found("Score"), found("Least")), ("31.5".to_owned(), "-0.5".to_owned()));
        assert_eq!(found("Steps 2: Text"), "Radio on");
        assert_eq!(said.len(), 8);
    }

    #[test]
    fn name_and_code_stand_in_no_entry_together() {
        let body = json!({ "code": "WREN-07", "chosen_name": "Ilse Marrow", "first_name": "Ilse" });
        let said = |for_client| -> Vec<String> {
            lines(Kind::Client, &body, for_client).into_iter().map(|line| line.text).collect()
        };
        assert_eq!(said(true), ["Ilse Marrow", "Ilse"]);
        assert_eq!(said(false), ["WREN-07"]);
    }

    #[test]
    fn a_copy_that_goes_home_says_that_the_therapist_signed_and_not_by_which_name() {
        let body = json!({ "signatures": [
            { "signer": "client", "name_as_signed": "Ilse Marrow" },
            { "signer": "therapist", "name_as_signed": "N. Castellane" },
        ] });
        let said = |for_client| -> Vec<String> {
            let said = lines(Kind::Signing, &body, for_client);
            said.into_iter().map(|line| line.text).collect()
        };
        assert_eq!(said(true), ["Ilse Marrow", "client", "therapist"]);
        assert!(said(false).contains(&"N. Castellane".to_owned()));
    }

    #[test]
    fn a_client_is_given_their_own_numbers_and_not_the_therapists() {
        let dose = json!({ "dose": { "suds_start": 7, "trauma_minutes": 12, "arousal_end": "hyper" },
            "attunement": [{ "cue": "looked away", "changed": "slower" }] });
        let said = lines(Kind::AllianceNote, &dose, true);
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].text, "7");
        let strain = |by: &str| json!({ "intensity": 6, "intensity_by": by, "line": "Off" });
        assert_eq!(lines(Kind::Rupture, &strain("client"), true).len(), 3);
        assert_eq!(lines(Kind::Rupture, &strain("therapist"), true).len(), 1);
        let ready = json!({ "client": "gently", "therapist": "not_today" });
        assert_eq!(lines(Kind::Readiness, &ready, true).len(), 1);
    }

    #[test]
    fn what_people_wrote_is_left_as_it_is() {
        for text in ["in_person?", "A_b", "tea", "_", "a__b"] {
            assert_eq!(lines(Kind::Goal, &json!({ "said": text }), true)[0].text, text);
        }
    }
}
