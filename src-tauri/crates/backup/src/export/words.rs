//! Turns a body into lines that anybody can read: what each says, in words, without a token of the program.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use holdfast_printing::{day_in_english, moment_in_english, time_in_english};
use holdfast_records::{Kind, Moment};
use serde_json::{Map, Value};

use super::{client, spoken};

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
    saying.value(kind.token(), "", body);
    saying.lines
}

struct Saying {
    kind: Kind,
    for_client: bool,
    lines: Vec<Line>,
}

impl Saying {
    /// Says what stands at a path, which is the kind and the names of the fields that lead there.
    fn value(&mut self, path: &str, label: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Bool(yes) => self.line(label, if *yes { "yes" } else { "no" }),
            Value::Number(number) => self.line(label, &number_in_words(path, number)),
            Value::String(text) => self.text(path, label, text),
            Value::Array(items) => self.items(path, label, items),
            Value::Object(fields) => match moment(fields) {
                Some(moment) => self.line(label, &moment),
                None => self.fields(path, label, fields),
            },
        }
    }

    fn fields(&mut self, path: &str, label: &str, fields: &Map<String, Value>) {
        for (name, field) in fields {
            let path = format!("{path}.{name}");
            if self.may_stand(name, fields) && !spoken::is_hidden(&path) {
                let name = label_of(self.kind, name, &path);
                let label = if label.is_empty() { name } else { format!("{label}: {name}") };
                self.value(&path, &label, field);
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

    fn items(&mut self, path: &str, label: &str, items: &[Value]) {
        for (item, number) in items.iter().zip(1_u32..) {
            match item {
                Value::Object(_) => self.value(path, &format!("{label} {number}"), item),
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_) => self.value(path, label, item),
            }
        }
    }

    fn text(&mut self, path: &str, label: &str, text: &str) {
        // A word of ours is known by where it stands: somebody may have written the same.
        let said = spoken::value(path, text)
            .map(|said| match sentence(self.kind, text) {
                Some(sentence) => sentence.to_owned(),
                None => said_to(self.for_client, said, text),
            })
            .or_else(|| day(text))
            .unwrap_or_else(|| text.to_owned());
        self.line(label, &said);
    }

    fn line(&mut self, label: &str, text: &str) {
        if !text.trim().is_empty() {
            self.lines.push(Line { label: label.to_owned(), text: text.to_owned() });
        }
    }
}

/// Numbers from a form lie in hundredths, and how far it can be relied on in thousandths.
fn number_in_words(path: &str, number: &serde_json::Number) -> String {
    const HUNDREDTHS: [&str; 6] = ["score", "parts.score", "least", "most", "my_line", "norm.sd"];
    let field = path.strip_prefix("measure_score.");
    match (field, number.as_i64()) {
        (Some("norm.reliability"), Some(thousandths)) => format!("0.{thousandths:03}"),
        (Some(field), Some(number)) if HUNDREDTHS.contains(&field) => hundredths(number),
        _ => number.to_string(),
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

/// `what_we_did` as "What we did".
pub(crate) fn in_words(token: &str) -> String {
    let spaced = token.replace('_', " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A word of ours for whoever reads the copy. The screen speaks as the therapist, whose "me" a client would take for
/// themselves; such a word is told plainly.
pub(crate) fn said_to(for_client: bool, said: &str, token: &str) -> String {
    const SPEAKING: [&str; 10] =
        ["i", "i’m", "me", "my", "mine", "myself", "you", "your", "yours", "yourself"];
    let mut words = said.split(|mark: char| !mark.is_alphanumeric() && mark != '’');
    let speaks = words.any(|word| SPEAKING.contains(&word.to_lowercase().as_str()));
    if for_client && speaks { in_words(token) } else { said.to_owned() }
}

/// What a field is called, where its own name would not be understood.
fn label_of(kind: Kind, field: &str, path: &str) -> String {
    const LABELS: [(Kind, &str, &str); 18] = [
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
        (Kind::DataRequest, "decision", "What was decided"),
        (Kind::Client, "asked", "Asked, and it is safe"),
        (Kind::Feedback, "changed", "What was changed, or why nothing"),
        (Kind::Session, "meeting", "How it took place"),
    ];
    let found = LABELS.iter().find(|(of, name, _)| (*of, *name) == (kind, field));
    let found = found.map(|(_, _, label)| *label).or_else(|| spoken::field(path));
    found.map_or_else(|| in_words(field), str::to_owned)
}

/// A token as a sentence, where its own word could be read as a verdict on a person.
fn sentence(kind: Kind, token: &str) -> Option<&'static str> {
    const SENTENCES: [(Kind, &str, &str); 19] = [
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
        (Kind::CheckIn, "in_room", "On paper or screen, with the therapist there"),
        (Kind::Feedback, "tasks", "How we work"),
        (Kind::AllianceReview, "tasks", "How we work"),
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
        assert_eq!(
            (found("The number"), found("The least it can be")),
            ("31.5".to_owned(), "-0.5".to_owned())
        );
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
        assert_eq!(said(true), ["Ilse Marrow", "Client", "Therapist"]);
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
    fn a_word_of_ours_is_said_as_the_screen_says_it_and_a_line_has_no_name_of_the_program() {
        let said = |kind, body: Value| -> Vec<String> {
            let each = lines(kind, &body, true).into_iter();
            each.map(|line| format!("{}: {}", line.label, line.text)).collect()
        };
        let goal =
            json!({ "owner": "client", "small_steps": [{ "text": "active", "state": "done" }] });
        assert_eq!(
            said(Kind::Goal, goal),
            [
                "Whose goal it is: The client",
                "Small steps 1: How it stands: Done",
                "Small steps 1: Words: active"
            ]
        );
        let clause = json!({ "sections": [{ "clauses": [{ "id": "c1", "voice": "joint" }] }] });
        assert_eq!(said(Kind::AgreementVersion, clause), ["Parts 1: Clauses 1: Whose words: Ours"]);
        let form = json!({ "norm": { "sd": 640, "reliability": 820 } });
        let form = said(Kind::MeasureScore, form);
        assert!(form[1].ends_with(": 6.4") && form[0].ends_with(": 0.820"), "{form:?}");
        let feedback = json!({ "about": ["tasks"] });
        assert!(said(Kind::Feedback, feedback)[0].ends_with(": How we work"));
    }

    #[test]
    fn what_people_wrote_is_left_as_it_is() {
        for text in ["in_person?", "A_b", "tea", "_", "a__b"] {
            assert_eq!(lines(Kind::Goal, &json!({ "said": text }), true)[0].text, text);
        }
    }
}
