//! An agreement with all its versions.

use super::consent::Known;
use super::typed::{self, Typed};
use super::{because, shown, shown_if};
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

/// Which agreement of a client's.
pub(crate) struct Whose {
    /// Whose.
    pub client: RecordId,
    /// What it is about.
    pub about: AgreementKind,
}

impl Whose {
    /// The agreement that a version belongs to.
    pub(crate) fn of(version: &Stored<AgreementVersion>) -> Result<Whose, Problem> {
        let client = version.client.clone().ok_or(Problem::NotFound)?;
        Ok(Whose { client, about: version.body.about() })
    }

    /// A client's safety agreement.
    pub(crate) fn safety(client: &RecordId) -> Whose {
        Whose { client: client.clone(), about: AgreementKind::Safety }
    }
}

impl From<AgreementRequest> for Whose {
    fn from(request: AgreementRequest) -> Whose {
        Whose { client: request.client, about: request.about }
    }
}

/// The agreement, if it was begun.
pub(crate) fn agreement_of(
    reader: &Reader<'_>,
    whose: &Whose,
) -> Result<Option<Stored<Agreement>>, Problem> {
    let all = reader.list::<Agreement>(&Query::new().client(&whose.client))?;
    Ok(all.into_iter().find(|agreement| agreement.body.about == whose.about))
}

/// An agreement with all its versions, newest first.
pub(crate) fn view(
    reader: &Reader<'_>,
    whose: &Whose,
    now: Moment,
) -> Result<AgreementView, Problem> {
    let client = reader.load::<Client>(&whose.client)?;
    let agreement = agreement_of(reader, whose)?;
    let all = versions(reader, whose)?;
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
        about: whose.about,
        client: client.id,
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        name: shown_if(client.body.chosen_name.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        id: agreement.as_ref().map(|agreement| agreement.id.clone()),
        state: agreement.map(|agreement| agreement.state.with_one_in_force(holds)),
        versions,
        therapist: shown(&practice::current(reader)?.therapist),
        boundary_events: because::boundary_events(reader, &whose.client)?,
    })
}

/// Every version of an agreement, newest first.
pub(crate) fn versions(
    reader: &Reader<'_>,
    whose: &Whose,
) -> Result<Vec<Stored<AgreementVersion>>, Problem> {
    let mut all = reader.list::<AgreementVersion>(&Query::new().client(&whose.client))?;
    all.retain(|version| version.body.about() == whose.about);
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
    let missing = if is_draft { missing(reader, version, now)? } else { Vec::new() };
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
        missing,
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
    whose: &Whose,
    today: NaiveDate,
) -> Result<Option<Stored<AgreementVersion>>, Problem> {
    let versions = versions(reader, whose)?;
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

/// All that keeps a version from being frozen today. A clause on recording waits until the client was asked about
/// recording: any answer will do (domain 5.6).
pub(crate) fn missing(
    reader: &Reader<'_>,
    version: &Stored<AgreementVersion>,
    now: Moment,
) -> Result<Vec<MissingView>, Problem> {
    let about = version.body.about();
    let follows_agreed = version.linked(Role::Follows).is_some();
    let mut missing = version.body.what_is_missing(now.day(), follows_agreed);
    let client = Whose::of(version)?.client;
    if version.body.tells_of_recording() && !Known::of(reader, &client)?.asked_about_recording() {
        missing.push(Missing::RecordingNotAsked);
    }
    Ok(missing.iter().map(|missing| missing_view(missing, about)).collect())
}

/// Something missing, for the screen.
fn missing_view(missing: &Missing, about: AgreementKind) -> MissingView {
    let (part, clause, problem) = place_and_word(missing);
    MissingView {
        part: part.and_then(|part| about.number_of(part)),
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
        Missing::NoReason { part } => (Some(*part), None, "reason_missing"),
        Missing::NoLimit { limit } => (Some(Part::Confidentiality), None, limit_word(limit)),
        Missing::RecordingNotAsked => (Some(Part::Recording), None, "recording_not_asked"),
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
        Missing::ListedPhraseInReason { part, list } => {
            (Some(*part), None, listed_in_clause(*list))
        }
        Missing::ListedPhraseInSummary { list } => (None, None, listed_in_summary(*list)),
        Missing::Unwritable => (None, None, "unwritable"),
    }
}

/// A limit of confidentiality that is owed.
fn limit_word(limit: &Meaning) -> &'static str {
    if *limit == Meaning::LimitHarmSelf {
        "no_limit_harm_self"
    } else if *limit == Meaning::LimitHarmOther {
        "no_limit_harm_other"
    } else if *limit == Meaning::LimitChildOrAdult {
        "no_limit_child_or_adult"
    } else if *limit == Meaning::LimitCourtOrLaw {
        "no_limit_court_or_law"
    } else {
        "no_limit_supervision"
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
