//! A version or the six, for the eyes of the person they are about.

use super::{DraftBody, practice, shown};
use crate::hand_over::Handed;
use crate::problem::Problem;
use crate::wire::check_in::{CheckInPage, CheckInSoFar};
use crate::wire::hand_over::ReadingPage;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::check_in::{Rater, SixAnswers};
use holdfast_records::client::Client;
use holdfast_records::{RecordId, State};
use holdfast_vault::Reader;

/// The version they read, in their language's direction and their size of print. No code, no cue, no topic of others.
pub(crate) fn page(
    reader: &Reader<'_>,
    handed: &Handed,
    version: &RecordId,
) -> Result<ReadingPage, Problem> {
    let version = reader.load::<AgreementVersion>(version)?;
    let client = reader.load::<Client>(&handed.client)?;
    let draft = reader.draft(&handed.draft)?.as_ref().map(DraftBody::of);
    let words = draft.and_then(|draft| draft.body.get("words")?.as_str().map(str::to_owned));
    Ok(ReadingPage {
        about: version.body.about(),
        is_frozen: version.state.is_locked(),
        version: version.body,
        language: client.body.language,
        script_dir: client.body.script_dir,
        profile: client.body.print_profile,
        therapist: shown(&practice::current(reader)?.therapist),
        words: words.unwrap_or_default(),
    })
}

/// The six, with what they answered so far. No code, no cue, and nothing of what was answered before.
pub(crate) fn check_in(reader: &Reader<'_>, handed: &Handed) -> Result<CheckInPage, Problem> {
    let client = reader.load::<Client>(&handed.client)?;
    let draft = reader.draft(&handed.draft)?.as_ref().map(DraftBody::of);
    let so_far = draft.as_ref().and_then(answered).map(|(_, so_far)| so_far);
    let nothing = CheckInSoFar {
        at: 0,
        answers: SixAnswers::default(),
        pace_direction: None,
        open_line: String::new(),
    };
    Ok(CheckInPage {
        language: client.body.language,
        script_dir: client.body.script_dir,
        profile: client.body.print_profile,
        therapist: shown(&practice::current(reader)?.therapist),
        so_far: so_far.unwrap_or(nothing),
    })
}

/// Who answered what, in a draft of the six.
pub(crate) fn answered(draft: &DraftBody) -> Option<(Rater, CheckInSoFar)> {
    let part = |name: &str| draft.body.get(name).cloned();
    let rater = serde_json::from_value(part("rater")?).ok()?;
    Some((rater, serde_json::from_value(part("so_far")?).ok()?))
}
