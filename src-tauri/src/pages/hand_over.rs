//! A version, for the eyes of the person it was made with.

use super::{DraftBody, practice, shown};
use crate::hand_over::Handed;
use crate::problem::Problem;
use crate::wire::hand_over::ReadingPage;
use holdfast_records::State;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::client::Client;
use holdfast_vault::Reader;

/// The version they read, in their language's direction and their size of print. No code, no cue, no topic of others.
pub(crate) fn page(reader: &Reader<'_>, handed: &Handed) -> Result<ReadingPage, Problem> {
    let version = reader.load::<AgreementVersion>(&handed.version)?;
    let client = reader.load::<Client>(&handed.client)?;
    let draft = reader.draft(&handed.reading)?.as_ref().map(DraftBody::of);
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
