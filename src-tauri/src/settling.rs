//! What happens to an agreement's versions, step by step; the rules are the record's own.

use crate::commands::practice;
use crate::outgoing;
use crate::pages::agreement as page;
use crate::pages::client::agreement_of;
use crate::problem::Problem;
use crate::wire::agreement::{KeepVersionRequest, RecordSigningRequest};
use crate::wire::client::FieldView;
use chrono::Days;
use holdfast_records::agreement::*;
use holdfast_records::client::Client;
use holdfast_records::print_event::{Copy, Document, PrintEvent, Way};
use holdfast_records::{Act, Link, Moment, Record, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Tx};

/// How often an agreement is looked at again unless somebody says otherwise, in days.
const REVIEW_EVERY: u16 = 90;

/// Drafts the first version from the template, or the next from the newest.
pub(crate) fn draft(tx: &mut Tx<'_>, client: &RecordId, now: Moment) -> Result<(), Problem> {
    let versions = page::versions(tx, client)?;
    if versions.iter().any(|version| version.state == VersionState::Draft) {
        return Err(Problem::DraftExists);
    }
    let agreement = match agreement_of(tx, client)? {
        Some(agreement) => agreement,
        None => begin(tx, client)?,
    };
    let mut links = vec![Link::whole(Role::VersionOf, agreement.id)];
    let mut body = match versions.first() {
        Some(newest) => newest.body.follow_on(Why::ClientAsked),
        None => blank_version(&practice::current(tx)?, &tx.load::<Client>(client)?.body.language),
    };
    body.review_on =
        now.day().checked_add_days(Days::new(u64::from(agreement.body.review_every_days)));
    links
        .extend(last_agreed(&versions).map(|before| Link::whole(Role::Follows, before.id.clone())));
    let id = tx.new_id();
    tx.insert(id, Some(client), VersionState::Draft, &body, &links)?;
    Ok(())
}

/// The version a new one is compared with: the newest that was ever agreed, else the newest.
fn last_agreed(versions: &[Stored<AgreementVersion>]) -> Option<&Stored<AgreementVersion>> {
    let was_agreed = |state| {
        matches!(
            state,
            VersionState::Active
                | VersionState::Agreed
                | VersionState::Superseded
                | VersionState::Expired
        )
    };
    versions.iter().find(|version| was_agreed(version.state)).or_else(|| versions.first())
}

fn begin(tx: &mut Tx<'_>, client: &RecordId) -> Result<Stored<Agreement>, Problem> {
    let body = Agreement {
        about: AgreementKind::Safety,
        review_every_days: REVIEW_EVERY,
        looked_at_on: None,
    };
    let id = tx.new_id();
    Ok(tx.insert(id, Some(client), AgreementState::Draft, &body, &[])?)
}

/// Keeps a draft version.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &KeepVersionRequest) -> Result<RecordId, Problem> {
    let kept = tx.revise(&request.id, request.base_rev, &request.version)?;
    owner(&kept)
}

/// Freezes the wording of a version.
pub(crate) fn finalise(
    tx: &mut Tx<'_>,
    version: &RecordId,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if tx.draft(version)?.is_some() {
        return Err(Problem::Stale);
    }
    let frozen = kept.body.clone().finalise(now.day()).map_err(|missing| Problem::NotReady {
        missing: missing.iter().map(page::missing_view).collect(),
    })?;
    tx.revise(version, kept.rev, &frozen)?;
    tx.set_state::<AgreementVersion>(version, VersionState::Finalised)?;
    owner(&kept)
}

/// The version was read aloud.
pub(crate) fn read_aloud(
    tx: &mut Tx<'_>,
    version: &RecordId,
    now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if !kept.state.is_locked() {
        return Err(Problem::NotFromHere);
    }
    let client = owner(&kept)?;
    let event = PrintEvent {
        document: Document::SafetyAgreement,
        way: Way::ReadAloud,
        copy: Copy::StaysHere,
        profile: tx.load::<Client>(&client)?.body.print_profile,
        paper: practice::current(tx)?.paper,
        pages: 0,
        printed_on: now.day(),
        pdf_sha256: None,
    };
    outgoing::of_version(tx, version, &event)?;
    Ok(client)
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
) -> Result<RecordId, Problem> {
    request.signing.check()?;
    let kept = tx.load::<AgreementVersion>(&request.version)?;
    let was_offered =
        !tx.list::<PrintEvent>(&Query::new().linked(Role::Prints, &request.version))?.is_empty();
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
    owner(&kept)
}

/// What follows from a signing, for the version, the one before it and the agreement.
fn follow(
    tx: &mut Tx<'_>,
    version: &Stored<AgreementVersion>,
    signing: &Signing,
    now: Moment,
) -> Result<(), Problem> {
    let after = after_signing(signing.outcome, signing.in_force_from, now.day());
    if after.supersedes {
        let in_force = Query::new().client(&owner(version)?).state(VersionState::Active);
        for before in tx.list::<AgreementVersion>(&in_force)? {
            tx.set_state::<AgreementVersion>(&before.id, VersionState::Superseded)?;
        }
    }
    for state in &after.version {
        tx.set_state::<AgreementVersion>(&version.id, *state)?;
    }
    let Some(agreement) = agreement_of(tx, &owner(version)?)? else { return Ok(()) };
    if after.supersedes {
        tx.unlink(&agreement.id, Role::InForce)?;
        tx.link(&agreement.id, &Link::whole(Role::InForce, version.id.clone()))?;
    }
    if let Some(state) = after.agreement_from(agreement.state) {
        tx.set_state::<Agreement>(&agreement.id, state)?;
    }
    Ok(())
}

/// Takes a version back. What was agreed is over; nothing of it is deleted.
pub(crate) fn withdraw(
    tx: &mut Tx<'_>,
    version: &RecordId,
    _now: Moment,
) -> Result<RecordId, Problem> {
    let kept = tx.set_state::<AgreementVersion>(version, VersionState::Withdrawn)?;
    let client = owner(&kept)?;
    if let Some(agreement) = agreement_of(tx, &client)? {
        tx.unlink(&agreement.id, Role::InForce)?;
        if agreement.state.may_become(AgreementState::Suspended) {
            tx.set_state::<Agreement>(&agreement.id, AgreementState::Suspended)?;
        }
    }
    Ok(client)
}

/// The agreement was looked at again and nothing changed: it says so, and the version stays as it is.
pub(crate) fn review(tx: &mut Tx<'_>, client: &RecordId, now: Moment) -> Result<(), Problem> {
    let agreement = agreement_of(tx, client)?.ok_or(Problem::NotFound)?;
    let body = Agreement { looked_at_on: Some(now.day()), ..agreement.body };
    tx.revise(&agreement.id, agreement.rev, &body)?;
    Ok(())
}

fn owner(version: &Stored<AgreementVersion>) -> Result<RecordId, Problem> {
    version.client.clone().ok_or(Problem::NotFound)
}

fn refused(problems: &[SigningProblem]) -> Problem {
    if problems.iter().any(|problem| matches!(problem, SigningProblem::NotOffered)) {
        return Problem::NotOffered;
    }
    let view = |problem: &SigningProblem| FieldView {
        field: "signatures".to_owned(),
        at: None,
        problem: word(problem).to_owned(),
        limit: None,
        found: None,
    };
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
