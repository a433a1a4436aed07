//! The history of one record: every kept version, and what changed from one to the next.

use super::{code_of, row, struck, whose};
use crate::pages::{self, DraftBody, shown, shown_if};
use crate::problem::Problem;
use crate::wire::trail::*;
use holdfast_records::history::{Change, Leaf, Step, compare, word_by_word};
use holdfast_records::voiding::Voiding;
use holdfast_records::{Kind, Moment, RecordClass, RecordId, Role};
use holdfast_vault::{Condition, Draft, KeptVersion, Outline, Reader, Tie, Vault};
use serde_json::{Value, json};

/// So many versions stand on a page.
const A_PAGE: u32 = 30;

/// The history of a record. Of what is kept apart nothing is told unless it is asked for.
pub(crate) fn page(vault: &Vault, request: &HistoryRequest) -> Result<HistoryView, Problem> {
    let reader = vault.read();
    let record = reader.outline(&request.record)?.ok_or(Problem::NotFound)?;
    let client = whose(&record);
    let ties = reader.ties_of(&record.id)?;
    let is_covered = is_apart(&record) && !request.with_apart;
    let (versions, has_earlier) = if is_covered {
        (Vec::new(), false)
    } else {
        versions(&reader, &record.id, request.before)?
    };
    let voided = struck(&reader, client.as_ref())?;
    let may_tell = |tie: &Tie| request.with_apart || !is_apart(&tie.other);
    let is_rested_on = ties.iter().any(|tie| !tie.goes_out && tie.other.trashed_at.is_none());
    Ok(HistoryView {
        may_be_trashed: record.kind.may_be_trashed(&record.state)
            && record.locked_at.is_none()
            && record.trashed_at.is_none()
            && !is_rested_on,
        code: code_of(&reader, client.as_ref())?,
        session: session_of(&reader, &record, &ties)?,
        struck: if is_covered { Vec::new() } else { reasons(&reader, &ties)? },
        bring_back: bring_back(vault, &record)?,
        ties: ties
            .into_iter()
            .filter(|tie| !is_covered && may_tell(tie))
            .map(|tie| TieRow {
                role: tie.role,
                goes_out: tie.goes_out,
                other: row(tie.other, &voided),
            })
            .collect(),
        record: row(record, &voided),
        client,
        is_covered,
        versions,
        has_earlier,
    })
}

fn is_apart(record: &Outline) -> bool {
    matches!(record.class, RecordClass::PsychotherapyNote | RecordClass::Reflection)
}

/// The session a record belongs to; of an addition, the one of its note.
fn session_of(
    reader: &Reader<'_>,
    record: &Outline,
    ties: &[Tie],
) -> Result<Option<RecordId>, Problem> {
    if record.kind == Kind::Session {
        return Ok(Some(record.id.clone()));
    }
    let tied = |ties: &[Tie], role: Role| {
        let tie = ties.iter().find(|tie| tie.goes_out && tie.role == role);
        tie.map(|tie| tie.other.id.clone())
    };
    match (tied(ties, Role::OfSession), tied(ties, Role::AddsTo)) {
        (Some(session), _) => Ok(Some(session)),
        (None, Some(note)) => Ok(tied(&reader.ties_of(&note)?, Role::OfSession)),
        (None, None) => Ok(None),
    }
}

/// What was said of why it does not count, the newest first.
fn reasons(reader: &Reader<'_>, ties: &[Tie]) -> Result<Vec<StruckView>, Problem> {
    let mut found = Vec::new();
    for tie in ties.iter().filter(|tie| !tie.goes_out && tie.role == Role::Voids) {
        if let Some(voiding) = reader.find::<Voiding>(&tie.other.id)? {
            let reason = shown_if(voiding.body.reason.as_ref());
            found.push(StruckView { on: voiding.body.voided_on, reason });
        }
    }
    found.reverse();
    Ok(found)
}

fn versions(
    reader: &Reader<'_>,
    record: &RecordId,
    before: Option<u32>,
) -> Result<(Vec<VersionRow>, bool), Problem> {
    // One more than is shown: the last one is told apart from the one before it.
    let mut kept = reader.versions_of(record, before, A_PAGE + 1)?;
    let earliest = if kept.len() > A_PAGE as usize { kept.pop() } else { None };
    let mut rows = Vec::new();
    for (at, version) in kept.iter().enumerate() {
        rows.push(version_row(reader, version, kept.get(at + 1).or(earliest.as_ref()))?);
    }
    Ok((rows, earliest.is_some()))
}

fn version_row(
    reader: &Reader<'_>,
    version: &KeptVersion,
    before: Option<&KeptVersion>,
) -> Result<VersionRow, Problem> {
    let nothing = Value::Null;
    let earlier = before.map_or(&nothing, |before| &before.body);
    let changes = compare(earlier, &version.body);
    Ok(VersionRow {
        rev: version.rev,
        at: pages::millis(version.at),
        act: version.act,
        by_client: reader.was_handed_over(version.seq)?,
        state_before: before.map(|before| before.state.clone()),
        state: version.state.clone(),
        changes: changes.into_iter().map(change_row).collect(),
    })
}

fn change_row(change: Change) -> ChangeRow {
    let pieces = match (&change.before, &change.after) {
        (Some(Leaf::Text(before)), Some(Leaf::Text(after))) => {
            let pieces = word_by_word(before.as_str(), after.as_str()).into_iter();
            pieces.map(|one| PieceView { word: one.word, text: shown(&one.text) }).collect()
        }
        _ => Vec::new(),
    };
    let step = |step: Step| match step {
        Step::Field(name) => name,
        Step::Place(at) => at.to_string(),
    };
    ChangeRow {
        path: change.path.into_iter().map(step).collect(),
        before: change.before.map(leaf),
        after: change.after.map(leaf),
        pieces,
    }
}

fn leaf(leaf: Leaf) -> LeafView {
    match leaf {
        Leaf::Text(text) => LeafView::Text(shown(&text)),
        Leaf::Token(word) => LeafView::Token(word),
        Leaf::Number(number) => LeafView::Number(number),
        Leaf::YesNo(is_so) => LeafView::YesNo(is_so),
        Leaf::Day(day) => LeafView::Day(day),
        Leaf::DayAndTime(at) => LeafView::DayAndTime(at.format("%Y-%m-%dT%H:%M:%S").to_string()),
        Leaf::At(moment) => LeafView::At(pages::millis(moment)),
    }
}

/// Whether earlier words of a record can be brought back.
fn bring_back(vault: &Vault, record: &Outline) -> Result<BringBack, Problem> {
    let reader = vault.read();
    Ok(if record.locked_at.is_some() {
        BringBack::Locked
    } else if record.trashed_at.is_some() {
        BringBack::Trashed
    } else if typed_of(record.kind, &json!({})).is_none() {
        BringBack::NoForm
    } else if matches!(vault.condition(), Condition::ReadOnly(_)) {
        BringBack::ReadOnly
    } else if reader.draft(&record.id)?.is_some() {
        BringBack::DraftWaits
    } else {
        BringBack::Can
    })
}

/// Puts an earlier body into the draft of the record as it stands. Nothing that is kept or typed is written over.
pub(crate) fn bring_words_back(
    vault: &mut Vault,
    request: &BringBackRequest,
    now: Moment,
) -> Result<(), Problem> {
    let reader = vault.read();
    let record = reader.outline(&request.record)?.ok_or(Problem::NotFound)?;
    if !matches!(bring_back(vault, &record)?, BringBack::Can) {
        return Err(Problem::NotFromHere);
    }
    if record.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    let before = request.rev.checked_add(1);
    let version = reader.versions_of(&record.id, before, 1)?.into_iter().next();
    let version = version.filter(|kept| kept.rev == request.rev).ok_or(Problem::NotFound)?;
    let typed = typed_of(record.kind, &version.body).ok_or(Problem::NotFromHere)?;
    let session = session_of(&reader, &record, &reader.ties_of(&record.id)?)?;
    let held = DraftBody::of_therapist(session, typed);
    let draft = Draft {
        target: record.id.clone(),
        kind: record.kind,
        client: whose(&record),
        base_rev: Some(record.rev),
        body: serde_json::to_value(held).map_err(|_| Problem::unexpected("draft"))?,
        at: now,
    };
    Ok(vault.keep_draft(&draft)?)
}

/// A body as the page of its kind keeps what is typed; nothing for a kind whose page keeps it in another form.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "other kinds keep what is typed in another form"
)]
fn typed_of(kind: Kind, body: &Value) -> Option<Value> {
    match kind {
        Kind::Client
        | Kind::AllianceNote
        | Kind::PrivateNote
        | Kind::AgreementVersion
        | Kind::NoteTemplate => Some(body.clone()),
        Kind::DirectoryEntry => Some(with_blanks(body, &[])),
        Kind::Goal => {
            let mut typed = with_blanks(body, &["start_point", "now"]);
            if let Some(fields) = typed.as_object_mut() {
                fields.insert("is".to_owned(), json!("goal"));
                fields.insert("instead_of".to_owned(), Value::Null);
            }
            Some(typed)
        }
        _ => None,
    }
}

/// A body whose fields that say nothing are blank, as a form has them, but for those that are numbers.
fn with_blanks(body: &Value, numbers: &[&str]) -> Value {
    let mut typed = body.clone();
    for (name, value) in typed.as_object_mut().into_iter().flatten() {
        if value.is_null() && !numbers.contains(&name.as_str()) {
            *value = json!("");
        }
    }
    typed
}
