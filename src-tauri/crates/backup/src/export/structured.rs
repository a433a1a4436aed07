//! The same as JSON, for a program: whole, so that another vault can take it in; or, for the client, in the words of the
//! pages.

use holdfast_records::{Link, Moment, RecordId};
use serde::Serialize;
use zeroize::Zeroizing;

use super::error::ExportError;
use super::members::Member;
use super::pile::{KeptFile, Pile};
use super::telling::Told;
use super::{About, ExportFor};

/// What the file calls itself.
pub const FORMAT: &str = "holdfast-export";
/// The version of the shape of a whole copy. One that was released never changes; another shape gets another number.
pub const FORMAT_VERSION: u32 = 1;
/// The version of the shape of a client's own copy. The first one named therapist and practice.
const CLIENT_FORMAT_VERSION: u32 = 2;

const KEEPING_SCHEMA: &str = include_str!("schema/keeping.v1.json");
const CLIENT_SCHEMA: &str = include_str!("schema/client.v2.json");

#[derive(Serialize)]
struct Head<'a> {
    format: &'static str,
    format_version: u32,
    made_for: &'static str,
    made_at: Moment,
    app_version: &'static str,
    is_demo: bool,
    has_private: bool,
    /// Not in a client's own copy, which may live where somebody else looks: no head, as on its page for paper.
    #[serde(flatten)]
    practice: Option<OfPractice<'a>>,
}

#[derive(Serialize)]
struct OfPractice<'a> {
    therapist: &'a str,
    practice: &'a str,
}

#[derive(Serialize)]
struct Keeping<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    client: &'a RecordId,
    links_left_out: usize,
    records: Vec<One<'a>>,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    id: &'a RecordId,
    kind: &'static str,
    client: Option<&'a RecordId>,
    occurred_on: Option<chrono::NaiveDate>,
    state: &'a str,
    record_class: &'a str,
    created_at: Moment,
    updated_at: Moment,
    locked_at: Option<Moment>,
    entered_in_error: bool,
    links: &'a [Link],
    revisions: Vec<Kept<'a>>,
}

#[derive(Serialize)]
struct Kept<'a> {
    rev: u32,
    kept_at: Moment,
    act: &'a str,
    state: &'a str,
    body_version: u32,
    body: &'a serde_json::Value,
}

#[derive(Serialize)]
struct File<'a> {
    name: String,
    sha256: &'a str,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'a [RecordId]>,
}

#[derive(Serialize)]
struct ForClient<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    records: &'a [Told],
    files: Vec<File<'a>>,
}

/// The JSON and its schema.
pub(crate) fn members(
    about: &About,
    pile: &Pile,
    told: &[Told],
) -> Result<Vec<Member>, ExportError> {
    let (made_for, format_version, practice) = match about.whom {
        ExportFor::Client => ("client", CLIENT_FORMAT_VERSION, None),
        ExportFor::Keeping => ("keeping", FORMAT_VERSION, Some(of_practice(about))),
    };
    let head = Head {
        format: FORMAT,
        format_version,
        made_for,
        made_at: about.now,
        app_version: env!("CARGO_PKG_VERSION"),
        is_demo: about.is_demo,
        has_private: about.with_private,
        practice,
    };
    let (json, schema) = match about.whom {
        ExportFor::Client => {
            let files = pile.files.iter().map(|file| named(file, false)).collect();
            (json(&ForClient { head, records: told, files })?, CLIENT_SCHEMA)
        }
        ExportFor::Keeping => (json(&keeping(head, about, pile))?, KEEPING_SCHEMA),
    };
    let schema = Zeroizing::new(schema.as_bytes().to_vec());
    Ok(vec![("record.json".to_owned(), json), ("record.schema.json".to_owned(), schema)])
}

fn of_practice(about: &About) -> OfPractice<'_> {
    OfPractice {
        therapist: about.practice.therapist.as_str(),
        practice: about.practice.name.as_str(),
    }
}

fn keeping<'a>(head: Head<'a>, about: &'a About, pile: &'a Pile) -> Keeping<'a> {
    let one = |record: &'a holdfast_vault::WholeRecord| One {
        id: &record.id,
        kind: record.kind.token(),
        client: record.client.as_ref(),
        occurred_on: record.occurred_on,
        state: &record.state,
        record_class: &record.record_class,
        created_at: record.created_at,
        updated_at: record.updated_at,
        locked_at: record.locked_at,
        entered_in_error: pile.voided.contains(&record.id),
        links: &record.links,
        revisions: record.revisions.iter().map(kept).collect(),
    };
    Keeping {
        head,
        client: &about.client.id,
        links_left_out: pile.links_left_out,
        records: pile.records.iter().map(one).collect(),
        files: pile.files.iter().map(|file| named(file, true)).collect(),
    }
}

fn kept(revision: &holdfast_vault::WholeRevision) -> Kept<'_> {
    Kept {
        rev: revision.rev,
        kept_at: revision.kept_at,
        act: &revision.act,
        state: &revision.state,
        body_version: revision.body_version,
        body: &revision.body,
    }
}

fn named(file: &KeptFile, says_whose: bool) -> File<'_> {
    File {
        name: file.name(),
        sha256: &file.sha256,
        bytes: file.bytes,
        of: says_whose.then_some(&file.of),
    }
}

fn json(value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, ExportError> {
    let bytes = serde_json::to_vec_pretty(value).map_err(|_| ExportError::NotPutTogether)?;
    Ok(Zeroizing::new(bytes))
}
