//! What a client's own copy leaves out, as the window says before it is made: what is for the therapist's memory, what
//! the therapist put into numbers for themselves, and how other people can be reached.

use holdfast_records::{Kind, RecordClass};
use holdfast_vault::WholeRecord;
use serde_json::{Map, Value};

/// What a note, or what was added to one, says of how much a session held as the therapist saw it.
const NUMBERS_OF_A_NOTE: &[&str] = &[
    "attunement",
    "trauma_minutes",
    "closing_minutes",
    "new_things",
    "arousal_end",
    "dissociation_seen",
    "material_label",
];

/// Fields that are left out of a client's own copy, beside every cue. The client's code is one of them: with the name
/// beside it, one sheet would tie the two (ruling 77). What the client said of themselves, such as how strong it was,
/// stays.
const LEFT_OUT: [(Kind, &[&str]); 6] = [
    (Kind::Client, &["code", "pacing_check", "skipped_first"]),
    (Kind::AllianceNote, NUMBERS_OF_A_NOTE),
    (Kind::NoteAddition, NUMBERS_OF_A_NOTE),
    (Kind::Readiness, &["therapist"]),
    (Kind::MeasureScore, &["my_line"]),
    (Kind::SupportPerson, &["contact"]),
];

/// Whether a field of a record stands on the pages of a client's own copy.
pub(crate) fn may_stand(kind: Kind, field: &str, beside: &Map<String, Value>) -> bool {
    let is_left_out = LEFT_OUT.iter().any(|(of, fields)| *of == kind && fields.contains(&field));
    // How strong a strain was is the client's where they said it.
    let is_mine = kind == Kind::Rupture
        && matches!(field, "intensity" | "intensity_by")
        && beside.get("intensity_by").and_then(Value::as_str) != Some("client");
    // Who signed as the therapist stands there, and not their name: the copy may live where somebody looks it up.
    let is_my_name = kind == Kind::Signing
        && field == "name_as_signed"
        && beside.get("signer").and_then(Value::as_str) == Some("therapist");
    field != "cue" && !is_left_out && !is_mine && !is_my_name
}

/// Whether a record is the client's to see: no page of the practice's own, and nothing that the therapist or the
/// program put into numbers.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "three kinds hold what is the therapist's alone"
)]
pub(crate) fn is_theirs(one: &WholeRecord) -> bool {
    if one.record_class == RecordClass::PracticeAdmin.token() {
        return false;
    }
    let says = |path: &str| one.body().pointer(path).and_then(Value::as_str);
    let is_mine = match one.kind {
        Kind::CheckIn => says("/rater") == Some("therapist"),
        Kind::PacingRun => true,
        Kind::SessionEvent => {
            matches!(says("/what/happened"), Some("window" | "trauma_material"))
                || says("/what/about") == Some("attunement")
        }
        _ => false,
    };
    !is_mine
}
