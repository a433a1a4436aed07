//! Papers for a client apart from the agreement: the records behind each of them, and what it is kept as a print of.

mod written;

use super::consent::{Known, voided};
use super::paper::Sheet;
use super::supervision;
use crate::problem::Problem;
use crate::wire::printing::{DocumentOf, PreviewRequest};
use holdfast_printing::{
    CardPage, ClientPage, ClientPaper, ForClient, Page, PlanPage, Setup, SlipPage, SnapshotPage,
    name_on,
};
use holdfast_records::client::{Client, ScriptDir};
use holdfast_records::consent::{ConsentEvent, ConsentItem};
use holdfast_records::crisis_plan::{CrisisPlan, CrisisPlanState};
use holdfast_records::ending::EndingPlan;
use holdfast_records::erasure::Erasure;
use holdfast_records::preparation::PreparationCard;
use holdfast_records::print_event::Copy;
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::support::{SupportPerson, SupportState};
use holdfast_records::topic::TopicBoundary;
use holdfast_records::{Link, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader, Vault};

/// Puts together a paper for a client.
pub(crate) fn sheet(
    vault: &Vault,
    request: &PreviewRequest,
    setup: Setup,
    now: Moment,
) -> Result<Sheet, Problem> {
    // Six statements about a therapist have no form for other eyes.
    let is_six = matches!(request.document, DocumentOf::CheckInSix { .. });
    if is_six && request.copy == Copy::SomeoneMayRead {
        return Err(Problem::NotForOtherEyes);
    }
    let reader = vault.read();
    written::has_a_form(&reader, &request.document, request.copy)?;
    let paper = paper(&reader, &request.document, now)?;
    let client = client_of(&reader, &request.document)?
        .map(|client| reader.load::<Client>(&client))
        .transpose()?;
    let whose = whose(&reader, client.as_ref(), request.copy, vault.is_demo())?;
    let is_draft = matches!(&paper, ClientPaper::CrisisSheet(plan) if plan.is_draft)
        || matches!(&paper, ClientPaper::ProgressReport(page) if page.state.may_be_written());
    let profile = client.map_or(setup.profile, |client| client.body.print_profile);
    let page = Page::ForClient(Box::new(ClientPage { whose, paper }));
    Ok(Sheet { page, setup, is_draft, profile })
}

/// Whose a paper is, if it is anybody's.
fn client_of(reader: &Reader<'_>, document: &DocumentOf) -> Result<Option<RecordId>, Problem> {
    match document {
        DocumentOf::ConsentSnapshot { client, .. }
        | DocumentOf::CrisisSheet { client }
        | DocumentOf::WalletCard { client, .. }
        | DocumentOf::PreparationCard { client, .. }
        | DocumentOf::CheckInSix { client }
        | DocumentOf::Goals { client }
        | DocumentOf::ErasingList { client } => Ok(Some(client.clone())),
        DocumentOf::ProgressReport { report } => Ok(reader.load::<ProgressReport>(report)?.client),
        DocumentOf::HandOverLetter { ending } => Ok(reader.load::<EndingPlan>(ending)?.client),
        DocumentOf::PrivacyStatement { client }
        | DocumentOf::BeforeWeStart { client }
        | DocumentOf::TrailExtract { client, .. } => Ok(client.clone()),
        DocumentOf::WithdrawalSlip { event } => Ok(reader.load::<ConsentEvent>(event)?.client),
        DocumentOf::AgreementVersion { .. }
        | DocumentOf::RecoverySheet
        | DocumentOf::SupervisionSheet => Ok(None),
        DocumentOf::DaySheet { .. }
        | DocumentOf::CoverSheet { .. }
        | DocumentOf::ExecutorSheet
        | DocumentOf::ErasureCertificate { .. } => Ok(None),
    }
}

fn paper(reader: &Reader<'_>, document: &DocumentOf, now: Moment) -> Result<ClientPaper, Problem> {
    match document {
        DocumentOf::ConsentSnapshot { client, on } => {
            let on = (*on).min(now.day());
            let answers = Known::of(reader, client)?.said_on(on);
            Ok(ClientPaper::ConsentSnapshot(SnapshotPage { on, answers }))
        }
        DocumentOf::WithdrawalSlip { event } => slip(reader, event),
        DocumentOf::CrisisSheet { client } => {
            let plan = plan(reader, client)?;
            let is_draft = plan.state == CrisisPlanState::Draft;
            Ok(ClientPaper::CrisisSheet(PlanPage { plan: plan.body, is_draft }))
        }
        DocumentOf::WalletCard { client, plain } => {
            let agreed = super::client::agreed_for_the_day(reader, client, now.day())?;
            let stop_signal =
                agreed.stop_signal.iter().map(|said| PrivateText::from(said.as_str())).collect();
            // A card is used alone in a bad hour: there is none of a plan that is not in use.
            let plan = plan(reader, client)?;
            if plan.state != CrisisPlanState::Active {
                return Err(Problem::NotFromHere);
            }
            let plan = plan.body;
            Ok(ClientPaper::WalletCard(CardPage { plan, is_plain: *plain, stop_signal }))
        }
        DocumentOf::PreparationCard { card, .. } => {
            Ok(ClientPaper::PreparationCard(reader.load::<PreparationCard>(card)?.body))
        }
        DocumentOf::PrivacyStatement { .. } => Ok(ClientPaper::PrivacyStatement),
        DocumentOf::BeforeWeStart { .. } => Ok(ClientPaper::BeforeWeStart),
        DocumentOf::CheckInSix { .. } => Ok(ClientPaper::CheckInSix),
        DocumentOf::ProgressReport { report } => written::report(reader, report),
        DocumentOf::Goals { client } => written::goals(reader, client),
        DocumentOf::HandOverLetter { ending } => written::letter(reader, ending, now),
        DocumentOf::SupervisionSheet => {
            Ok(ClientPaper::SupervisionSheet(supervision::sheet(reader, now)?))
        }
        DocumentOf::TrailExtract { client, from, to } => {
            super::trail::acts::extract(reader, client.as_ref(), (*from, *to))
        }
        DocumentOf::AgreementVersion { .. }
        | DocumentOf::RecoverySheet
        | DocumentOf::DaySheet { .. }
        | DocumentOf::CoverSheet { .. }
        | DocumentOf::ExecutorSheet
        | DocumentOf::ErasingList { .. }
        | DocumentOf::ErasureCertificate { .. } => Err(Problem::NotFound),
    }
}

/// The slip for an answer that took a yes back. There is none for one that was entered in error.
fn slip(reader: &Reader<'_>, event: &RecordId) -> Result<ClientPaper, Problem> {
    let kept = reader.load::<ConsentEvent>(event)?;
    let client = kept.client.as_ref().ok_or(Problem::NotFound)?;
    if voided(reader, client)?.contains(event) {
        return Err(Problem::NotFound);
    }
    let item = item_of(reader, event)?;
    let item = Known::of(reader, client)?.on_paper(&item);
    let page = SlipPage::of(&item, &kept.body).ok_or(Problem::NotFound)?;
    Ok(ClientPaper::WithdrawalSlip(page))
}

fn item_of(reader: &Reader<'_>, event: &RecordId) -> Result<Stored<ConsentItem>, Problem> {
    let kept = reader.load::<ConsentEvent>(event)?;
    Ok(reader.load(kept.linked(Role::OfItem).ok_or(Problem::NotFound)?)?)
}

/// The plan in use, or the one that is being written.
fn plan(reader: &Reader<'_>, client: &RecordId) -> Result<Stored<CrisisPlan>, Problem> {
    let mut plans = reader.list::<CrisisPlan>(&Query::new().client(client))?;
    plans.retain(|plan| plan.state != CrisisPlanState::SetAside);
    plans.sort_by_key(|plan| plan.state == CrisisPlanState::Active);
    plans.pop().ok_or(Problem::NotFound)
}

/// What every paper for a client has in common. Where nobody is known, nobody was asked about paper at home.
fn whose(
    reader: &Reader<'_>,
    client: Option<&Stored<Client>>,
    copy: Copy,
    is_demo: bool,
) -> Result<ForClient, Problem> {
    match client {
        Some(client) => super::paper::must_be_safe_to_take(reader, client, copy)?,
        None if copy != Copy::StaysHere => return Err(Problem::NoHomeCopy),
        None => {}
    }
    let known = |client: &Stored<Client>| {
        let of_client = Query::new().client(&client.id);
        let people = reader.list::<SupportPerson>(&of_client)?;
        Ok::<_, Problem>((people, reader.list::<TopicBoundary>(&of_client)?))
    };
    let (people, topics) = client.map(known).transpose()?.unwrap_or_default();
    let (safe, unsaid): (Vec<_>, Vec<_>) = people.into_iter().partition(|person| {
        person.body.may_stand_on_paper() && person.state == SupportState::Listed
    });
    let names = |people: Vec<Stored<SupportPerson>>| {
        people.iter().map(|person| person.body.name.as_str().to_owned()).collect()
    };
    Ok(ForClient {
        copy,
        practice: super::practice::current(reader)?,
        client_name: client.and_then(|client| name_on(copy, &client.body)),
        language: client.map_or_else(|| "en-GB".to_owned(), |one| one.body.language.clone()),
        dir: client.map_or(ScriptDir::Ltr, |client| client.body.script_dir),
        code: client.map(|client| client.body.code.as_str().to_owned()),
        never_named: names(unsaid),
        people: names(safe),
        topics: topics.iter().map(|topic| topic.body.label.as_str().to_owned()).collect(),
        is_demo,
    })
}

/// What a paper is kept as a print of: whose, and of which record, if there is one.
pub(crate) fn what_it_prints(
    reader: &Reader<'_>,
    document: &DocumentOf,
) -> Result<(Option<RecordId>, Vec<Link>), Problem> {
    let link = match document {
        DocumentOf::WithdrawalSlip { event } => Some(prints(&item_of(reader, event)?)),
        DocumentOf::CrisisSheet { client } | DocumentOf::WalletCard { client, .. } => {
            Some(prints(&plan(reader, client)?))
        }
        DocumentOf::PreparationCard { card, .. } => {
            Some(prints(&reader.load::<PreparationCard>(card)?))
        }
        DocumentOf::ProgressReport { report } => {
            Some(prints(&reader.load::<ProgressReport>(report)?))
        }
        DocumentOf::HandOverLetter { ending } => Some(prints(&reader.load::<EndingPlan>(ending)?)),
        DocumentOf::ConsentSnapshot { .. }
        | DocumentOf::PrivacyStatement { .. }
        | DocumentOf::BeforeWeStart { .. }
        | DocumentOf::CheckInSix { .. }
        | DocumentOf::Goals { .. }
        | DocumentOf::TrailExtract { .. }
        | DocumentOf::AgreementVersion { .. }
        | DocumentOf::RecoverySheet
        | DocumentOf::SupervisionSheet => None,
        DocumentOf::DaySheet { .. }
        | DocumentOf::CoverSheet { .. }
        | DocumentOf::ErasingList { .. } => None,
        DocumentOf::ErasureCertificate { erasure } => {
            Some(prints(&reader.load::<Erasure>(erasure)?))
        }
        DocumentOf::ExecutorSheet => super::executor::current(reader)?.as_ref().map(prints),
    };
    Ok((client_of(reader, document)?, link.into_iter().collect()))
}

fn prints<R: Record>(kept: &Stored<R>) -> Link {
    Link { to_rev: Some(kept.rev), ..Link::whole(Role::Prints, kept.id.clone()) }
}
