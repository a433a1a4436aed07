//! The records that go into a copy: whose, which of them, and with what covered.

use std::collections::{BTreeMap, BTreeSet};

use holdfast_records::scan::Scan;
use holdfast_records::voiding::voided;
use holdfast_records::{Kind, RecordClass, RecordId, Role};
use holdfast_vault::{Reader, VaultError, WholeRecord};

use super::cover::{self, Covers};
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
    /// How many records are kept apart, in the copy or not.
    pub(crate) apart: usize,
    /// How many ties led to something that is not in the copy.
    pub(crate) links_left_out: usize,
}

impl Pile {
    pub(crate) fn of(reader: &Reader<'_>, order: &ExportOrder) -> Result<Pile, VaultError> {
        let all = reader.whole(&order.client)?;
        let apart = kept_apart(&all);
        let mut records: Vec<WholeRecord> = all
            .into_iter()
            .filter(|one| order.with_private || !apart.contains(&one.id))
            .filter(|one| order.whom == ExportFor::Keeping || is_the_clients(one))
            .collect();
        let covers = Covers::of(reader, order)?;
        if order.whom == ExportFor::Keeping {
            let beside = beside(reader, &records)?;
            records.extend(beside);
        }
        let (files, files_left_out) = files(reader, &records, &covers)?;
        let mut misfits = covers.strangers(&records, &apart);
        for record in &mut records {
            leave_out_covers(record, order, &apart);
            misfits.extend(covers.put_on(record));
        }
        let links_left_out = cut_loose(&mut records);
        Ok(Pile {
            voided: voided(&reader.voids(&order.client)?),
            records,
            misfits,
            files,
            files_left_out,
            apart: apart.len(),
            links_left_out,
        })
    }
}

/// What is kept apart: private notes, working hypotheses, what is not to be raised, and whatever is said of one of them.
pub(crate) fn kept_apart(all: &[WholeRecord]) -> BTreeSet<RecordId> {
    let is_apart = |one: &&WholeRecord| {
        one.record_class == RecordClass::PsychotherapyNote.token()
            || one.record_class == RecordClass::Reflection.token()
            || is_not_to_raise(one)
    };
    let mut apart: BTreeSet<RecordId> =
        all.iter().filter(is_apart).map(|one| one.id.clone()).collect();
    loop {
        let says = |one: &&WholeRecord| {
            !apart.contains(&one.id)
                && one.kind != Kind::DataRequest
                && one.links.iter().any(|link| {
                    matches!(link.role, Role::AddsTo | Role::Voids | Role::About | Role::Prints)
                        && apart.contains(&link.to)
                })
        };
        let more: Vec<RecordId> = all.iter().filter(says).map(|one| one.id.clone()).collect();
        if more.is_empty() {
            return apart;
        }
        apart.extend(more);
    }
}

/// Whether it is the client's to see: no page of the practice's own, and nothing the therapist learned for themselves.
fn is_the_clients(one: &WholeRecord) -> bool {
    one.record_class != RecordClass::PracticeAdmin.token()
        && one.record_class != RecordClass::Reflection.token()
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

/// The exact words that a request covers stand on no page for the client; and where what is kept apart is not in the
/// copy, none of its words that are covered are.
fn leave_out_covers(record: &mut WholeRecord, order: &ExportOrder, apart: &BTreeSet<RecordId>) {
    if record.kind != Kind::DataRequest {
        return;
    }
    let may_stay: BTreeSet<String> = record
        .links
        .iter()
        .filter(|link| link.role == Role::About)
        .filter(|link| order.with_private || !apart.contains(&link.to))
        .filter_map(|link| link.from_part.clone())
        .collect();
    for revision in &mut record.revisions {
        let Some(covers) = revision.body.get_mut("covers").and_then(|all| all.as_array_mut())
        else {
            continue;
        };
        let is_whole = order.whom == ExportFor::Keeping;
        covers.retain(|cover| {
            let part = cover.get("part").and_then(|part| part.as_str()).unwrap_or_default();
            is_whole && (order.with_private || may_stay.contains(part))
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

/// The kept files of these records. What shows covered words as a picture or a page is left out.
fn files(
    reader: &Reader<'_>,
    records: &[WholeRecord],
    covers: &Covers,
) -> Result<(Vec<KeptFile>, usize), VaultError> {
    let tainted: BTreeSet<&RecordId> = records
        .iter()
        .filter(|one| {
            covers.put_over(&one.id).next().is_some() || cover::holds(one.body(), covers.all())
        })
        .map(|one| &one.id)
        .collect();
    let is_tainted = |one: &WholeRecord| {
        tainted.contains(&one.id) || one.links.iter().any(|link| tainted.contains(&link.to))
    };
    let mut found: BTreeMap<String, KeptFile> = BTreeMap::new();
    let mut left_out: BTreeSet<String> = BTreeSet::new();
    for record in records {
        let Some((sha256, ending)) = file_of(record) else { continue };
        if is_tainted(record) {
            left_out.insert(sha256);
            continue;
        }
        // A record names its file for good; the bytes may have been left behind, as in the sample practice.
        let Some(bytes) = reader.file_length(&sha256)? else { continue };
        let kept = found.entry(sha256.clone()).or_insert(KeptFile {
            sha256,
            ending,
            bytes,
            of: Vec::new(),
        });
        kept.of.push(record.id.clone());
    }
    found.retain(|sha256, _| !left_out.contains(sha256));
    Ok((found.into_values().collect(), left_out.len()))
}

/// The kept file of a record, if it has one, and how its name ends.
fn file_of(record: &WholeRecord) -> Option<(String, &'static str)> {
    let text = |field: &str| Some(record.body().get(field)?.as_str()?.to_owned());
    match record.kind {
        Kind::PrintEvent => Some((text("pdf_sha256")?, "pdf")),
        Kind::Scan => {
            let scan: Scan = serde_json::from_value(record.body().clone()).ok()?;
            Some((scan.sha256.clone(), scan.media.ending()))
        }
        #[expect(clippy::wildcard_enum_match_arm, reason = "two kinds have a file of their own")]
        _ => None,
    }
}
