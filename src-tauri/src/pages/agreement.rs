//! The agreement with all its versions.

use super::typed::{self, Typed};
use super::{because, client as client_page, shown, shown_if};
use crate::pages::practice;
use crate::problem::Problem;
use crate::wire::agreement::*;
use crate::wire::hand_over::ReadingView;
use chrono::NaiveDate;
use holdfast_records::agreement::*;
use holdfast_records::client::Client;
use holdfast_records::print_event::PrintEvent;
use holdfast_records::reading::Reading;
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// A client's safety agreement with all its versions, newest first.
pub(crate) fn view(
    reader: &Reader<'_>,
    client_id: &RecordId,
    now: Moment,
) -> Result<AgreementView, Problem> {
    let client = reader.load::<Client>(client_id)?;
    let agreement = client_page::agreement_of(reader, client_id)?;
    let all = versions(reader, client_id)?;
    let standings = standings(reader, &all)?;
    let holds = in_force_on(standings.iter().copied(), now.day()).is_some();
    let views = all.iter().enumerate().map(|(at, version)| {
        let mut view = version_view(reader, version, &all, agreement.as_ref(), now)?;
        view.state = state_on(&standings, at, now.day()).unwrap_or(version.state);
        view.in_force_until = in_force_until(&standings, at, now.day());
        Ok(view)
    });
    let versions = views.collect::<Result<_, Problem>>()?;
    Ok(AgreementView {
        client: client.id,
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        name: shown_if(client.body.chosen_name.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        id: agreement.as_ref().map(|agreement| agreement.id.clone()),
        state: agreement.map(|agreement| agreement.state.with_one_in_force(holds)),
        versions,
        therapist: shown(&practice::current(reader)?.therapist),
        boundary_events: because::boundary_events(reader, client_id)?,
    })
}

/// Every version of a client's agreement, newest first.
pub(crate) fn versions(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<Stored<AgreementVersion>>, Problem> {
    let mut all = reader.list::<AgreementVersion>(&Query::new().client(client))?;
    newest_first(&mut all);
    Ok(all)
}

fn version_view(
    reader: &Reader<'_>,
    version: &Stored<AgreementVersion>,
    all: &[Stored<AgreementVersion>],
    agreement: Option<&Stored<Agreement>>,
    now: Moment,
) -> Result<VersionView, Problem> {
    let is_draft = version.state == VersionState::Draft;
    let before =
        version.linked(Role::Follows).and_then(|id| all.iter().find(|other| other.id == *id));
    let changes = before.map(|before| version.body.changes_since(&before.body)).unwrap_or_default();
    let missing = if is_draft {
        version.body.what_is_missing(now.day(), before.is_some())
    } else {
        Vec::new()
    };
    let typed = if is_draft {
        typed::over_kept(reader, &version.id, &version.body)?
    } else {
        Typed::nothing()
    };
    Ok(VersionView {
        draft: typed.body,
        draft_left_over: typed.left_over,
        fingerprint: version.body.fingerprint(),
        because: because::of_version(reader, version)?,
        changes: changes.into_iter().map(change_view).collect(),
        missing: missing.iter().map(missing_view).collect(),
        look_again_on: agreement.and_then(|agreement| agreement.body.look_again_on(&version.body)),
        in_force_from: in_force_from(reader, version)?,
        in_force_until: None,
        signings: signings(reader, &version.id)?,
        prints: prints(reader, &version.id)?,
        readings: readings(reader, &version.id)?,
        id: version.id.clone(),
        rev: version.rev,
        state: version.state,
        version: version.body.clone(),
    })
}

fn signings(reader: &Reader<'_>, version: &RecordId) -> Result<Vec<SigningView>, Problem> {
    let mut all = reader.list::<Signing>(&Query::new().linked(Role::Signs, version))?;
    all.sort_by_key(|signing| signing.created_at);
    Ok(all.into_iter().map(|kept| SigningView { id: kept.id, signing: kept.body }).collect())
}

fn prints(reader: &Reader<'_>, version: &RecordId) -> Result<Vec<PrintView>, Problem> {
    let mut all = reader.list::<PrintEvent>(&Query::new().linked(Role::Prints, version))?;
    all.sort_by_key(|event| event.created_at);
    Ok(all.into_iter().map(|kept| PrintView { id: kept.id, event: kept.body }).collect())
}

fn readings(reader: &Reader<'_>, version: &RecordId) -> Result<Vec<ReadingView>, Problem> {
    let mut all = reader.list::<Reading>(&Query::new().linked(Role::About, version))?;
    all.sort_by_key(|reading| reading.created_at);
    Ok(all.into_iter().map(|kept| ReadingView { id: kept.id, reading: kept.body }).collect())
}

/// Since when a version is in force, or was: the day it was agreed, or the later day that was given.
pub(crate) fn in_force_from(
    reader: &Reader<'_>,
    version: &Stored<AgreementVersion>,
) -> Result<Option<NaiveDate>, Problem> {
    Ok(standing(reader, version)?.from)
}

/// How a version stands to the calendar.
pub(crate) fn standing(
    reader: &Reader<'_>,
    version: &Stored<AgreementVersion>,
) -> Result<Standing, Problem> {
    let about = signings(reader, &version.id)?;
    Ok(Standing::of(version, about.iter().map(|kept| &kept.signing)))
}

/// How each of these versions stands to the calendar.
pub(crate) fn standings(
    reader: &Reader<'_>,
    versions: &[Stored<AgreementVersion>],
) -> Result<Vec<Standing>, Problem> {
    versions.iter().map(|version| standing(reader, version)).collect()
}

/// The version in force on a day.
pub(crate) fn in_force(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<Option<Stored<AgreementVersion>>, Problem> {
    let versions = versions(reader, client)?;
    let at = in_force_on(standings(reader, &versions)?, today);
    Ok(at.and_then(|at| versions.into_iter().nth(at)))
}

fn change_view(change: ClauseChange) -> ClauseChangeView {
    let word = match change.change {
        Change::New => ChangeWord::New,
        Change::Changed => ChangeWord::Changed,
        Change::Removed => ChangeWord::Removed,
        Change::Same => ChangeWord::Same,
    };
    ClauseChangeView { clause: change.clause, change: word }
}

/// Something missing, for the screen.
pub(crate) fn missing_view(missing: &Missing) -> MissingView {
    let (part, clause, problem) = place_and_word(missing);
    MissingView {
        part: part.map(Part::number),
        clause: clause.cloned(),
        problem: problem.to_owned(),
    }
}

fn place_and_word(missing: &Missing) -> (Option<Part>, Option<&String>, &'static str) {
    match missing {
        Missing::AlreadyFinalised => (None, None, "already_finalised"),
        Missing::Field { .. } => (None, None, "field"),
        Missing::PartEmpty { part } => (Some(*part), None, "part_empty"),
        Missing::PartIsOwed { part } => (Some(*part), None, "part_is_owed"),
        Missing::ClauseBlank { part, clause } => (Some(*part), Some(clause), "clause_blank"),
        Missing::NoWayToSettle => (Some(Part::Grounding), None, "no_way_to_settle"),
        Missing::NoSign => (Some(Part::Signs), None, "no_sign"),
        Missing::NoStopSignal => (Some(Part::StopSignal), None, "no_stop_signal"),
        Missing::TooFewCommitments { .. } => (Some(Part::Commitments), None, "too_few_commitments"),
        Missing::NothingICan => (Some(Part::Crisis), None, "nothing_i_can"),
        Missing::NothingICannot => (Some(Part::Crisis), None, "nothing_i_cannot"),
        Missing::NoCrisisLine => (Some(Part::Crisis), None, "no_crisis_line"),
        Missing::NumberNotChecked { .. } => (Some(Part::Crisis), None, "number_not_checked"),
        Missing::NoReviewDay => (Some(Part::Review), None, "no_review_day"),
        Missing::ReviewInThePast => (Some(Part::Review), None, "review_in_the_past"),
        Missing::ReviewTooFar { .. } => (Some(Part::Review), None, "review_too_far"),
        Missing::NoSummary => (None, None, "no_summary"),
        Missing::ListedPhrase { part, clause, list } => {
            (Some(*part), Some(clause), listed_in_clause(*list))
        }
        Missing::ListedPhraseInSummary { list } => (None, None, listed_in_summary(*list)),
        Missing::Unwritable => (None, None, "unwritable"),
    }
}

fn listed_in_clause(list: PhraseList) -> &'static str {
    match list {
        PhraseList::Promise => "listed_phrase_promise",
        PhraseList::PersonLabel => "listed_phrase_label",
        PhraseList::Blame => "listed_phrase_blame",
    }
}

fn listed_in_summary(list: PhraseList) -> &'static str {
    match list {
        PhraseList::Promise => "listed_phrase_in_summary_promise",
        PhraseList::PersonLabel => "listed_phrase_in_summary_label",
        PhraseList::Blame => "listed_phrase_in_summary_blame",
    }
}
