//! The records that go into a copy: whose, which of them, and with what covered.

use std::collections::{BTreeMap, BTreeSet};

use holdfast_records::scan::Scan;
use holdfast_records::voiding::voided;
use holdfast_records::{Kind, RecordClass, RecordId, Role};
use holdfast_vault::{Reader, VaultError, WholeRecord};

use super::client;
use super::cover::{self, Covers, record_of};
use super::{ExportFor, ExportOrder};

/// A kept file that goes with the copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeptFile {
    /// Its SHA-256 in hexadecimal.
    pub(crate) sha256: String,
    /// How its name ends.
    pub(crate) ending: &'static str,
    /// Its size in bytes.
    pub(crate) bytes: u64,
    /// The records whose it is.
    pub(crate) of: Vec<RecordId>,
}

impl KeptFile {
    /// Its name in the copy.
    pub(crate) fn name(&self) -> String {
        format!("files/{}.{}", self.sha256, self.ending)
    }
}

/// The records of a copy.
pub(crate) struct Pile {
    pub(crate) records: Vec<WholeRecord>,
    /// What was entered in error.
    pub(crate) voided: BTreeSet<RecordId>,
    /// Covers whose words do not stand in their record, or whose record is not there.
    pub(crate) misfits: Vec<String>,
    pub(crate) files: Vec<KeptFile>,
    /// How many files were left out because of covers.
    pub(crate) files_left_out: usize,
    /// Papers and scans of which nobody can say whether they show covered words, with the copy or not.
    pub(crate) unread: Vec<RecordId>,
    /// How many records are kept apart, in the copy or not.
    pub(crate) apart: usize,
    /// How many ties led to something that is not in the copy.
    pub(crate) links_left_out: usize,
}

impl Pile {
    pub(crate) fn of(reader: &Reader<'_>, order: &ExportOrder) -> Result<Pile, VaultError> {
        Pile::out_of(reader, order, &reader.whole(&order.client)?)
    }

    /// The same, of what was read before.
    pub(crate) fn out_of(
        reader: &Reader<'_>,
        order: &ExportOrder,
        all: &[WholeRecord],
    ) -> Result<Pile, VaultError> {
        let mut records: Vec<WholeRecord> = chosen(all, order).into_iter().cloned().collect();
        let covers = Covers::of(reader, order)?;
        if order.whom == ExportFor::Keeping {
            let beside = beside(reader, &records)?;
            records.extend(beside);
        }
        let files = files(reader, &records, &covers, &order.papers)?;
        let mut misfits = covers.strangers(all);
        let left_out = left_out(all, order.with_private);
        for record in &mut records {
            leave_out_covers(record, order, &left_out);
            misfits.extend(covers.put_on(record));
        }
        let links_left_out = cut_loose(&mut records);
        Ok(Pile {
            voided: voided(&reader.voids(&order.client)?),
            records,
            misfits,
            files_left_out: files.left_out.len(),
            unread: files.unread,
            files: files.kept,
            apart: kept_apart(all).len(),
            links_left_out,
        })
    }
}

/// The records of a client that go into a copy.
pub(crate) fn chosen<'a>(all: &'a [WholeRecord], order: &ExportOrder) -> Vec<&'a WholeRecord> {
    let left_out = left_out(all, order.with_private);
    let not_theirs = match order.whom {
        ExportFor::Client => with_what_says_of(all, |one| !client::is_theirs(one)),
        ExportFor::Keeping => BTreeSet::new(),
    };
    let goes = |one: &&WholeRecord| !left_out.contains(&one.id) && !not_theirs.contains(&one.id);
    all.iter().filter(goes).collect()
}

/// What is in no export, and what is kept apart where that was not asked for.
fn left_out(all: &[WholeRecord], with_private: bool) -> BTreeSet<RecordId> {
    let mut left_out =
        with_what_says_of(all, |one| one.record_class == RecordClass::Reflection.token());
    if !with_private {
        left_out.extend(kept_apart(all));
    }
    left_out
}

/// What is kept apart: private notes, working hypotheses, what is not to be raised, and whatever is said of one of them. What the therapist keeps
/// of themselves is in no export at all, and does not count here.
pub(crate) fn kept_apart(all: &[WholeRecord]) -> BTreeSet<RecordId> {
    with_what_says_of(all, |one| {
        one.record_class == RecordClass::PsychotherapyNote.token() || is_not_to_raise(one)
    })
}

/// These records, and whatever is said of one of them.
fn with_what_says_of(
    all: &[WholeRecord],
    is_it: impl Fn(&WholeRecord) -> bool,
) -> BTreeSet<RecordId> {
    let mut found: BTreeSet<RecordId> =
        all.iter().filter(|one| is_it(one)).map(|one| one.id.clone()).collect();
    loop {
        let says = |one: &&WholeRecord| {
            !found.contains(&one.id)
                && one.kind != Kind::DataRequest
                && one.links.iter().any(|link| {
                    matches!(link.role, Role::AddsTo | Role::Voids | Role::About | Role::Prints)
                        && found.contains(&link.to)
                })
        };
        let more: Vec<RecordId> = all.iter().filter(says).map(|one| one.id.clone()).collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// Whether it is on the list of what the therapist does not bring up: a copy would bring it up.
fn is_not_to_raise(one: &WholeRecord) -> bool {
    let part = one.body().get("part").and_then(serde_json::Value::as_str);
    one.kind == Kind::IdentityNote && part == Some("do_not_raise")
}

/// What the practice keeps for everybody and a record of the client leans on, so that its ties lead somewhere.
fn beside(reader: &Reader<'_>, records: &[WholeRecord]) -> Result<Vec<WholeRecord>, VaultError> {
    const FOR_EVERYBODY: [Kind; 4] =
        [Kind::OwnScope, Kind::PreparationCard, Kind::DirectoryEntry, Kind::NoteTemplate];
    let there: BTreeSet<&RecordId> = records.iter().map(|one| &one.id).collect();
    let wanted: BTreeSet<RecordId> = records
        .iter()
        .flat_map(|one| &one.links)
        .map(|link| link.to.clone())
        .filter(|to| !there.contains(to))
        .collect();
    let mut found = Vec::new();
    for id in wanted {
        let one = reader.whole_one(&id)?;
        found.extend(one.filter(|one| one.client.is_none() && FOR_EVERYBODY.contains(&one.kind)));
    }
    Ok(found)
}

/// The exact words that a request covers stand on no page for the client; and where a record is not in the copy, none
/// of its words that are covered are.
fn leave_out_covers(record: &mut WholeRecord, order: &ExportOrder, left_out: &BTreeSet<RecordId>) {
    if record.kind != Kind::DataRequest {
        return;
    }
    let links = &record.links;
    let may_stay = |part: &str| match record_of(links, part) {
        Some(to) => !left_out.contains(to),
        None => order.with_private,
    };
    let is_whole = order.whom == ExportFor::Keeping;
    for revision in &mut record.revisions {
        let covers = revision.body.get_mut("covers").and_then(|all| all.as_array_mut());
        let Some(covers) = covers else { continue };
        covers.retain(|cover| {
            let part = cover.get("part").and_then(|part| part.as_str()).unwrap_or_default();
            is_whole && may_stay(part)
        });
    }
}

/// Cuts ties to what is not in the copy, and counts them.
fn cut_loose(records: &mut [WholeRecord]) -> usize {
    let there: BTreeSet<RecordId> = records.iter().map(|one| one.id.clone()).collect();
    let mut cut = 0;
    for record in records {
        let before = record.links.len();
        record.links.retain(|link| there.contains(&link.to));
        cut += before - record.links.len();
    }
    cut
}

/// The kept files of some records.
#[derive(Default)]
struct Files {
    kept: Vec<KeptFile>,
    left_out: BTreeSet<String>,
    unread: Vec<RecordId>,
}

/// The kept files of these records. What shows covered words as a picture or a page is left out. So is, with any cover,
/// what cannot be read here and is tied to nothing that can be, until it was ticked by name.
fn files(
    reader: &Reader<'_>,
    records: &[WholeRecord],
    covers: &Covers,
    ticked: &[RecordId],
) -> Result<Files, VaultError> {
    let is_covered = |one: &&WholeRecord| {
        covers.put_over(&one.id).next().is_some() || cover::holds(one.body(), covers.all())
    };
    let tainted: BTreeSet<&RecordId> =
        records.iter().filter(is_covered).map(|one| &one.id).collect();
    let there: BTreeSet<&RecordId> = records.iter().map(|one| &one.id).collect();
    let mut found: BTreeMap<String, KeptFile> = BTreeMap::new();
    let mut files = Files::default();
    for record in records {
        let Some((sha256, ending)) = file_of(record) else { continue };
        let leads_to =
            |ids: &BTreeSet<&RecordId>| record.links.iter().any(|to| ids.contains(&to.to));
        // A record names its file for good; the bytes may have been left behind, as in the sample practice.
        let Some(bytes) = reader.file_length(&sha256)? else { continue };
        let is_tainted = tainted.contains(&record.id) || leads_to(&tainted);
        let is_unread = record.kind == Kind::Scan || !leads_to(&there);
        let is_asked_about = !covers.is_empty() && !is_tainted && is_unread;
        if is_asked_about {
            files.unread.push(record.id.clone());
        }
        if is_tainted || (is_asked_about && !ticked.contains(&record.id)) {
            files.left_out.insert(sha256);
            continue;
        }
        let kept = found.entry(sha256.clone()).or_insert(KeptFile {
            sha256,
            ending,
            bytes,
            of: Vec::new(),
        });
        kept.of.push(record.id.clone());
    }
    found.retain(|sha256, _| !files.left_out.contains(sha256));
    files.kept = found.into_values().collect();
    Ok(files)
}

/// The kept file of a record, if it has one, and how its name ends.
#[expect(clippy::wildcard_enum_match_arm, reason = "two kinds have a file of their own")]
fn file_of(record: &WholeRecord) -> Option<(String, &'static str)> {
    let text = |field: &str| Some(record.body().get(field)?.as_str()?.to_owned());
    match record.kind {
        Kind::PrintEvent => Some((text("pdf_sha256")?, "pdf")),
        Kind::Scan => {
            let scan: Scan = serde_json::from_value(record.body().clone()).ok()?;
            Some((scan.sha256.clone(), scan.media.ending()))
        }
        _ => None,
    }
}
