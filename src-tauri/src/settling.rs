//! What happens to an agreement's versions, step by step; the rules are the record's own.

use crate::days::not_this_day;
use crate::outgoing;
use crate::pages::agreement::{self as page, Whose, agreement_of};
use crate::pages::paper::never_named;
use crate::pages::practice;
use crate::problem::Problem;
use crate::reasons;
use crate::wire::agreement::{KeepVersionRequest, MissingView, RecordSigningRequest};
use crate::wire::client::FieldView;
use chrono::Days;
use holdfast_records::agreement::*;
use holdfast_records::client::Client;
use holdfast_records::known::Known;
use holdfast_records::print_event::{Copy, Document, PrintEvent, Way};
use holdfast_records::{Act, Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Tx};

/// How often an agreement is looked at again unless somebody says otherwise, in days.
const REVIEW_EVERY: u16 = 90;

/// Drafts the first version from the template, or the next from the newest.
///
/// A version that nobody agreed to is set aside in the same act, and the draft says what it said, under its number.
pub(crate) fn draft(tx: &mut Tx<'_>, whose: &Whose, now: Moment) -> Result<(), Problem> {
    catch_up(tx, whose, now)?;
    let versions = page::versions(tx, whose)?;
    if versions.iter().any(|version| version.state == VersionState::Draft) {
        return Err(Problem::DraftExists);
    }
    let agreement = match agreement_of(tx, whose)? {
        Some(agreement) => agreement,
        None => begin(tx, whose)?,
    };
    let standings = page::standings(tx, &versions)?;
    let mut body = match versions.first().zip(standings.first()) {
        Some((newest, standing)) if standing.was_agreed() => newest.body.follow_on(Why::Review),
        Some((newest, _)) => newest.body.written_anew(),
        None => {
            let language = tx.load::<Client>(&whose.client)?.body.language;
            blank_version(whose.about, &practice::current(tx)?, &language)
        }
    };
    let agreed = versions.iter().zip(&standings).filter(|(_, standing)| standing.was_agreed());
    let last = agreed.map(|(version, _)| version.body.number).max().unwrap_or(0);
    (body.number, body.minor) = (last.saturating_add(1), 0);
    body.review_on =
        now.day().checked_add_days(Days::new(u64::from(agreement.body.review_every_days)));
    set_aside(tx, &versions)?;
    let mut links = vec![Link::whole(Role::VersionOf, agreement.id)];
    links.extend(still_agreed(&versions));
    let anew =
        versions.first().zip(standings.first()).filter(|(_, standing)| !standing.was_agreed());
    links.extend(anew.map(|(newest, _)| reasons::carried(newest, &body)).unwrap_or_default());
    let id = tx.new_id();
    tx.insert(id, Some(&whose.client), VersionState::Draft, &body, &links)?;
    Ok(())
}

/// Sets aside what is frozen and was not agreed.
fn set_aside(tx: &mut Tx<'_>, versions: &[Stored<AgreementVersion>]) -> Result<(), Problem> {
    let is_open = |state| {
        matches!(state, VersionState::Finalised | VersionState::Offered | VersionState::Declined)
    };
    for version in versions.iter().filter(|version| is_open(version.state)) {
        tx.set_state::<AgreementVersion>(&version.id, VersionState::Superseded)?;
    }
    Ok(())
}

/// The tie to the version that a draft is compared with: the newest that is agreed and was not taken back.
fn still_agreed(versions: &[Stored<AgreementVersion>]) -> Option<Link> {
    let holds = |state| matches!(state, VersionState::Active | VersionState::Agreed);
    let newest = versions.iter().find(|version| holds(version.state))?;
    Some(Link::whole(Role::Follows, newest.id.clone()))
}

/// Writes down what a day brought: a version agreed for it is in force, and those before it are not any more.
fn catch_up(tx: &mut Tx<'_>, whose: &Whose, now: Moment) -> Result<(), Problem> {
    let versions = page::versions(tx, whose)?;
    let standings = page::standings(tx, &versions)?;
    let Some(at) = in_force_on(standings, now.day()) else { return Ok(()) };
    let mut from_there = versions.iter().skip(at);
    let Some(newest) = from_there.next().filter(|newest| newest.state == VersionState::Agreed)
    else {
        return Ok(());
    };
    for before in from_there {
        if before.state.may_become(VersionState::Superseded) {
            tx.set_state::<AgreementVersion>(&before.id, VersionState::Superseded)?;
        }
    }
    tx.set_state::<AgreementVersion>(&newest.id, VersionState::Active)?;
    is_in_force(tx, whose, &newest.id)
}

/// Ties the agreement to the version that is in force from now on.
fn is_in_force(tx: &mut Tx<'_>, whose: &Whose, version: &RecordId) -> Result<(), Problem> {
    let Some(agreement) = agreement_of(tx, whose)? else { return Ok(()) };
    tx.unlink(&agreement.id, Role::InForce)?;
    tx.link(&agreement.id, &Link::whole(Role::InForce, version.clone()))?;
    if agreement.state.may_become(AgreementState::Active) {
        tx.set_state::<Agreement>(&agreement.id, AgreementState::Active)?;
    }
    Ok(())
}

fn begin(tx: &mut Tx<'_>, whose: &Whose) -> Result<Stored<Agreement>, Problem> {
    let body =
        Agreement { about: whose.about, review_every_days: REVIEW_EVERY, looked_at_on: None };
    let id = tx.new_id();
    Ok(tx.insert(id, Some(&whose.client), AgreementState::Draft, &body, &[])?)
}

/// Keeps a draft version. Its number is not for anybody to choose, nor what it is about.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepVersionRequest) -> Result<Whose, Problem> {
    let before = tx.load::<AgreementVersion>(&request.id)?.body;
    if request.version.about() != before.about() {
        return Err(Problem::NotFromHere);
    }
    let numbered =
        AgreementVersion { number: before.number, minor: before.minor, ..request.version.clone() };
    let kept = tx.revise(&request.id, request.base_rev, &numbered)?;
    reasons::leave_what_holds(tx, &kept)?;
    Whose::of(&kept)
}

/// Freezes the wording of a version.
pub(crate) fn finalise(tx: &mut Tx<'_>, version: &RecordId, now: Moment) -> Result<Whose, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if tx.draft(version)?.is_some() {
        return Err(Problem::Stale);
    }
    names_nobody_unsafe(tx, &kept)?;
    let missing = page::missing(tx, &kept, now)?;
    if !missing.is_empty() {
        return Err(Problem::NotReady { missing });
    }
    let follows_agreed = kept.linked(Role::Follows).is_some();
    let frozen = kept.body.clone().finalise(now.day(), follows_agreed);
    let frozen = frozen.map_err(|_| Problem::NotReady { missing: Vec::new() })?;
    let frozen = tx.revise(version, kept.rev, &frozen)?;
    reasons::leave_what_holds(tx, &frozen)?;
    tx.set_state::<AgreementVersion>(version, VersionState::Finalised)?;
    Whose::of(&kept)
}

/// What is frozen is printed for good: it names nobody who is not said to be safe (domain 5.7, SA5).
fn names_nobody_unsafe(tx: &Tx<'_>, version: &Stored<AgreementVersion>) -> Result<(), Problem> {
    let names = never_named(tx, &Whose::of(version)?.client)?;
    let missing: Vec<_> = version
        .body
        .naming(&Known::names(names))
        .into_iter()
        .map(|(part, clause)| MissingView {
            part: part.and_then(|part| version.body.about().number_of(part)),
            clause,
            problem: "names_not_safe".to_owned(),
        })
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(Problem::NotReady { missing }) }
}

/// The version was read aloud. After "not today" that offers it again.
pub(crate) fn read_aloud(
    tx: &mut Tx<'_>,
    version: &RecordId,
    now: Moment,
) -> Result<Whose, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if !kept.state.is_locked() {
        return Err(Problem::NotFromHere);
    }
    let whose = Whose::of(&kept)?;
    let event = PrintEvent {
        document: Document::of_agreement(whose.about),
        way: Way::ReadAloud,
        copy: Copy::StaysHere,
        profile: tx.load::<Client>(&whose.client)?.body.print_profile,
        paper: practice::current(tx)?.paper,
        pages: 0,
        printed_on: now.day(),
        pdf_sha256: None,
    };
    outgoing::of_version(tx, version, &event)?;
    Ok(whose)
}

/// The act that a signing is.
pub(crate) fn act_of(outcome: Outcome) -> Act {
    match outcome {
        Outcome::Signed | Outcome::AgreedAloud => Act::SignAgreement,
        Outcome::NotToday => Act::DeclineAgreement,
    }
}

/// Records a signing, and what follows from it.
pub(crate) fn sign(
    tx: &mut Tx<'_>,
    request: &RecordSigningRequest,
    now: Moment,
) -> Result<Whose, Problem> {
    request.signing.check()?;
    catch_up(tx, &Whose::of(&tx.load::<AgreementVersion>(&request.version)?)?, now)?;
    let kept = tx.load::<AgreementVersion>(&request.version)?;
    let prints = tx.list::<PrintEvent>(&Query::new().linked(Role::Prints, &request.version))?;
    let was_offered = !prints.is_empty();
    if request.print.as_ref().is_some_and(|print| prints.iter().all(|event| event.id != *print)) {
        return Err(Problem::NotFound);
    }
    signed_in_its_time(&kept.body, &request.signing, now)?;
    check_signing(kept.state, was_offered, &request.signing)
        .map_err(|problems| refused(&problems))?;
    let mut links = vec![Link {
        role: Role::Signs,
        to: kept.id.clone(),
        from_part: None,
        to_rev: Some(kept.rev),
    }];
    links.extend(request.print.iter().map(|print| Link::whole(Role::OnPrint, print.clone())));
    let id = tx.new_id();
    tx.insert(id, kept.client.as_ref(), SigningState::Kept, &request.signing, &links)?;
    follow(tx, &kept, &request.signing, now)?;
    Whose::of(&kept)
}

/// Nobody signs before the wording was frozen, or on a day that has not come.
fn signed_in_its_time(
    version: &AgreementVersion,
    signing: &Signing,
    now: Moment,
) -> Result<(), Problem> {
    let was_too_early = version.finalised_on.is_some_and(|frozen| signing.signed_on < frozen);
    if was_too_early || signing.signed_on > now.day() {
        return Err(not_this_day("signed_on"));
    }
    Ok(())
}

/// What follows from a signing, for the version, those before it and the agreement.
fn follow(
    tx: &mut Tx<'_>,
    version: &Stored<AgreementVersion>,
    signing: &Signing,
    now: Moment,
) -> Result<(), Problem> {
    let whose = Whose::of(version)?;
    let from = signing.in_force_from.unwrap_or(signing.signed_on);
    let after = after_signing(signing.outcome, Some(from), now.day());
    if signing.outcome != Outcome::NotToday {
        for before in page::versions(tx, &whose)?.iter().filter(|other| other.id != version.id) {
            if page::standing(tx, before)?.gives_way_to(from, now.day()) {
                tx.set_state::<AgreementVersion>(&before.id, VersionState::Superseded)?;
            }
        }
    }
    for state in &after.version {
        tx.set_state::<AgreementVersion>(&version.id, *state)?;
    }
    if after.supersedes { is_in_force(tx, &whose, &version.id) } else { Ok(()) }
}

/// Takes a version back; nothing of it is deleted. If it was in force, nothing is any more. If its day had not come,
/// what holds until then still does.
pub(crate) fn withdraw(tx: &mut Tx<'_>, version: &RecordId, now: Moment) -> Result<Whose, Problem> {
    let whose = Whose::of(&tx.load::<AgreementVersion>(version)?)?;
    catch_up(tx, &whose, now)?;
    let holds = page::in_force(tx, &whose, now.day())?.is_some_and(|held| held.id == *version);
    tx.set_state::<AgreementVersion>(version, VersionState::Withdrawn)?;
    compare_drafts(tx, &whose)?;
    let Some(agreement) = agreement_of(tx, &whose)?.filter(|_| holds) else { return Ok(whose) };
    tx.unlink(&agreement.id, Role::InForce)?;
    if agreement.state.may_become(AgreementState::Suspended) {
        tx.set_state::<Agreement>(&agreement.id, AgreementState::Suspended)?;
    }
    Ok(whose)
}

/// Ties a draft to what is still agreed, after something was taken back.
fn compare_drafts(tx: &mut Tx<'_>, whose: &Whose) -> Result<(), Problem> {
    let versions = page::versions(tx, whose)?;
    for draft in versions.iter().filter(|version| version.state == VersionState::Draft) {
        tx.unlink(&draft.id, Role::Follows)?;
        if let Some(link) = still_agreed(&versions) {
            tx.link(&draft.id, &link)?;
        }
    }
    Ok(())
}

/// The agreement was looked at again and nothing changed: it says so, and the version stays as it is.
pub(crate) fn review(tx: &mut Tx<'_>, whose: &Whose, now: Moment) -> Result<(), Problem> {
    let agreement = agreement_of(tx, whose)?.ok_or(Problem::NotFound)?;
    let body = Agreement { looked_at_on: Some(now.day()), ..agreement.body };
    tx.revise(&agreement.id, agreement.rev, &body)?;
    Ok(())
}

fn refused(problems: &[SigningProblem]) -> Problem {
    if problems.iter().any(|problem| matches!(problem, SigningProblem::NotOffered)) {
        return Problem::NotOffered;
    }
    let view = |problem: &SigningProblem| FieldView::of("signatures", word(problem));
    Problem::Fields { problems: problems.iter().map(view).collect() }
}

fn word(problem: &SigningProblem) -> &'static str {
    match problem {
        SigningProblem::NotFrozen => "not_frozen",
        SigningProblem::NotOffered => "not_offered",
        SigningProblem::AlreadyAgreed => "already_agreed",
        SigningProblem::Closed => "closed",
        SigningProblem::NameBlank { .. } => "name_blank",
        SigningProblem::NobodyForClient => "nobody_for_client",
        SigningProblem::NoTherapist => "no_therapist",
        SigningProblem::MethodDoesNotFit { .. } => "method_does_not_fit",
        SigningProblem::Twice { .. } => "twice",
        SigningProblem::HoldsTooEarly => "holds_too_early",
        SigningProblem::ChangedButNotAgreed => "changed_but_not_agreed",
    }
}
