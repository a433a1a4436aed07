//! A clause that is written or changed because of something between them, in the draft of the agreement's next version.

use super::{Because, owed};
use crate::pages::DraftBody;
use crate::pages::agreement::{Whose, versions};
use crate::pages::typed::over_kept;
use crate::problem::Problem;
use crate::session_mode::{follows, revise_beside_draft};
use crate::{reasons, settling};
use holdfast_records::agreement::{AgreementKind, AgreementVersion, Part, VersionState, Why};
use holdfast_records::{Moment, Record, RecordId, Stored};
use holdfast_vault::{Draft, Tx};
use serde_json::{Value, json};

/// Writes a clause, or changes the one that is named. What is being typed of the draft goes on, with the clause in it.
pub(super) fn change(
    tx: &mut Tx<'_>,
    because: &Because,
    about: AgreementKind,
    clause: Option<&str>,
    text: &str,
    now: Moment,
) -> Result<RecordId, Problem> {
    let text = owed("text", text, 600)?;
    let whose = Whose { client: because.client.clone(), about };
    let (draft, is_new) = begun(tx, &whose, now)?;
    let typed = over_kept(tx, &draft.id, &draft.body)?.body;
    let (id, mut body) = match clause {
        Some(clause) => {
            is_not_being_typed(&draft.body, typed.as_ref(), clause)?;
            let other = draft.body.clone().with_other_words(clause, &text);
            (clause.to_owned(), other.ok_or(Problem::of_field("clause", "not_on_the_list"))?)
        }
        None => {
            let all = versions(tx, &whose)?;
            let names = all.iter().map(|version| &version.body).chain(&typed);
            let id = AgreementVersion::next_clause_id(names);
            (id.clone(), draft.body.clone().with_clause(&id, &text))
        }
    };
    if is_new && body.why != Why::First {
        body.why = because.why;
    }
    body.check()?;
    let written = body.clone();
    let kept = revise_beside_draft(tx, &draft, &body, |typed| {
        with_clause(follows(typed, draft.rev), &written, &id)
    })?;
    if is_new && kept.body.why == Why::BoundaryEvent {
        reasons::tie(tx, &kept, &because.id, None)?;
    }
    reasons::tie(tx, &kept, &because.id, Some(&id))?;
    Ok(kept.id)
}

/// Words that are being typed in the same clause are not written over.
fn is_not_being_typed(
    kept: &AgreementVersion,
    typed: Option<&AgreementVersion>,
    clause: &str,
) -> Result<(), Problem> {
    let words = |version: &AgreementVersion| {
        let mut clauses = version.all_clauses();
        clauses.find(|(_, one)| one.id == clause).map(|(_, one)| one.text.clone())
    };
    let is_other = typed.and_then(words).is_some_and(|typed| Some(typed) != words(kept));
    if is_other { Err(Problem::Stale) } else { Ok(()) }
}

/// The draft of the agreement, and whether it was begun for this. A version that waits to be agreed is not set aside by
/// the way.
fn begun(
    tx: &mut Tx<'_>,
    whose: &Whose,
    now: Moment,
) -> Result<(Stored<AgreementVersion>, bool), Problem> {
    if let Some(draft) = draft_of(tx, whose)? {
        return Ok((draft, false));
    }
    let waits = |state| matches!(state, VersionState::Finalised | VersionState::Offered);
    if versions(tx, whose)?.iter().any(|version| waits(version.state)) {
        return Err(Problem::VersionWaits);
    }
    settling::draft(tx, whose, now)?;
    Ok((draft_of(tx, whose)?.ok_or(Problem::NotFound)?, true))
}

fn draft_of(tx: &Tx<'_>, whose: &Whose) -> Result<Option<Stored<AgreementVersion>>, Problem> {
    let mut all = versions(tx, whose)?.into_iter();
    Ok(all.find(|version| version.state == VersionState::Draft))
}

/// What is being typed of a version, with one clause as it was kept beside it.
fn with_clause(mut draft: Draft, kept: &AgreementVersion, id: &str) -> Draft {
    let Some((part, clause)) = kept.all_clauses().find(|(_, clause)| clause.id == id) else {
        return draft;
    };
    let Ok(written) = serde_json::to_value(clause) else { return draft };
    let mut typed = DraftBody::of(&draft);
    let sections = typed.body.get_mut("sections").and_then(Value::as_array_mut);
    let is_in = sections.is_some_and(|sections| put(sections, part, &written));
    if is_in && let Ok(body) = serde_json::to_value(&typed) {
        draft.body = body;
    }
    draft
}

/// Puts a clause in the place of the one of that name, or at the end of its part.
fn put(sections: &mut [Value], part: Part, clause: &Value) -> bool {
    let lists = sections.iter_mut().filter_map(Value::as_object_mut).flat_map(|section| {
        section.iter_mut().filter(|(field, _)| *field == "clauses" || *field == "after")
    });
    let mut clauses = lists.filter_map(|(_, list)| list.as_array_mut()).flatten();
    if let Some(same) = clauses.find(|typed| typed.get("id") == clause.get("id")) {
        *same = clause.clone();
        return true;
    }
    let name = json!(part);
    let Some(section) = sections.iter_mut().find(|section| section.get("part") == Some(&name))
    else {
        return false;
    };
    let Some(clauses) = section.get_mut("clauses").and_then(Value::as_array_mut) else {
        return false;
    };
    clauses.push(clause.clone());
    if let Some(section) = section.as_object_mut() {
        section.insert("not_needed".to_owned(), Value::Bool(false));
        section.remove("reason");
    }
    true
}
