//! What goes onto paper: the record behind a document, and how it is to be set.

use super::{client_paper, cover, executor, keeping};
use crate::problem::Problem;
use crate::wire::executor::CoverRequest;
use crate::wire::printing::{DocumentOf, PaperRow, PreviewRequest};
use holdfast_printing::{
    AgreementPage, CertificatePage, ExecutorPage, Page, PracticePage, PracticePaper, RecoveryPage,
    Setup, Spoken, name_on, spoken,
};
use holdfast_records::agreement::{AgreementKind, AgreementVersion, Signer, VersionState};
use holdfast_records::client::Client;
use holdfast_records::disclosure::Disclosure;
use holdfast_records::erasure::Erasure;
use holdfast_records::print_event::{Copy, Document, PrintEvent, Way};
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::support::{GuardianAuthority, SupportPerson, SupportState};
use holdfast_records::topic::TopicBoundary;
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader, Vault};
use std::collections::BTreeSet;

/// A document on its way to the press.
pub(crate) struct Sheet {
    /// What the press sets.
    pub page: Page,
    /// How.
    pub setup: Setup,
    /// Whether it is marked as a draft.
    pub is_draft: bool,
    /// The size of print that the reader reads with ease.
    pub profile: holdfast_records::client::PrintProfile,
}

impl Sheet {
    /// At about which grade it reads, where that can be told.
    pub(crate) fn reading_grade(&self) -> Option<u8> {
        match &self.page {
            Page::Agreement(page) => page.version.reading_grade(),
            Page::ForClient(_) | Page::OfPractice(_) | Page::RecoverySheet(_) => None,
        }
    }

    /// Lets the sheet for a colleague say the words that open the sealed file, where they are known.
    pub(crate) fn say_words(&mut self, words: Option<String>) {
        if let Page::OfPractice(page) = &mut self.page
            && let PracticePaper::ExecutorSheet(sheet) = &mut page.paper
        {
            sheet.words = words;
        }
    }

    /// The language that its fixed words come in.
    pub(crate) fn spoken(&self) -> Spoken {
        match &self.page {
            Page::Agreement(page) => spoken(&page.language),
            Page::ForClient(page) => spoken(&page.whose.language),
            Page::OfPractice(page) => spoken(&page.language),
            Page::RecoverySheet(page) => spoken(&page.language),
        }
    }
}

/// Puts together what a request asks for.
pub(crate) fn sheet(
    vault: &Vault,
    request: &PreviewRequest,
    now: Moment,
) -> Result<Sheet, Problem> {
    if request.copy == Copy::GoesElsewhere {
        return Err(Problem::NotFromHere);
    }
    let setup = Setup { profile: request.profile, paper: request.paper, printed_on: now.day() };
    match &request.document {
        DocumentOf::AgreementVersion { id } => agreement(vault, id, request, setup),
        DocumentOf::RecoverySheet => recovery(vault, setup, now),
        DocumentOf::DaySheet { .. } | DocumentOf::CoverSheet { .. } | DocumentOf::ExecutorSheet => {
            of_practice(vault, &request.document, setup, now)
        }
        DocumentOf::ErasingList { .. } | DocumentOf::ErasureCertificate { .. } => {
            // They carry a code: no copy of them leaves the room.
            if request.copy != Copy::StaysHere {
                return Err(Problem::NotForOtherEyes);
            }
            of_practice(vault, &request.document, setup, now)
        }
        DocumentOf::ConsentSnapshot { .. }
        | DocumentOf::WithdrawalSlip { .. }
        | DocumentOf::CrisisSheet { .. }
        | DocumentOf::WalletCard { .. }
        | DocumentOf::PreparationCard { .. }
        | DocumentOf::PrivacyStatement { .. }
        | DocumentOf::BeforeWeStart { .. }
        | DocumentOf::CheckInSix { .. }
        | DocumentOf::ProgressReport { .. }
        | DocumentOf::Goals { .. }
        | DocumentOf::HandOverLetter { .. }
        | DocumentOf::SupervisionSheet => client_paper::sheet(vault, request, setup, now),
        DocumentOf::TrailExtract { .. } => client_paper::sheet(vault, request, setup, now),
    }
}

fn agreement(
    vault: &Vault,
    id: &RecordId,
    request: &PreviewRequest,
    setup: Setup,
) -> Result<Sheet, Problem> {
    let (copy, reader) = (request.copy, vault.read());
    let version = reader.load::<AgreementVersion>(id)?;
    let client = reader.load::<Client>(version.client.as_ref().ok_or(Problem::NotFound)?)?;
    must_be_safe_to_take(&reader, &client, copy)?;
    if copy == Copy::SomeoneMayRead && version.body.about() != AgreementKind::Safety {
        return Err(Problem::NotForOtherEyes);
    }
    let is_draft = version.state == VersionState::Draft;
    let page = AgreementPage {
        is_draft,
        copy,
        practice: crate::pages::practice::current(&reader)?,
        client_name: name_on(copy, &client.body),
        language: version.body.language.clone(),
        dir: client.body.script_dir,
        previous: previous(&reader, &version)?,
        signers: Signer::on_paper(&request.lines_for),
        is_demo: vault.is_demo(),
        people: people(&reader, &client.id)?,
        labels: labels(&reader, &client)?,
        version: version.body,
    };
    let profile = client.body.print_profile;
    Ok(Sheet { page: Page::Agreement(Box::new(page)), setup, is_draft, profile })
}

/// Names of everybody on the client's list, whatever is known of them.
fn people(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<String>, Problem> {
    let people = reader.list::<SupportPerson>(&Query::new().client(client))?;
    Ok(people.iter().map(|one| one.body.name.as_str().to_owned()).collect())
}

/// The client's code, and what topics are called.
fn labels(reader: &Reader<'_>, client: &Stored<Client>) -> Result<Vec<String>, Problem> {
    let topics = reader.list::<TopicBoundary>(&Query::new().client(&client.id))?;
    let labels = topics.iter().map(|topic| topic.body.label.as_str());
    Ok(labels.chain([client.body.code.as_str()]).map(str::to_owned).collect())
}

/// Names of people who are not said to be safe, or are not on the list now. They stand on no paper (domain 5.7).
pub(crate) fn never_named(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<String>, Problem> {
    let people = reader.list::<SupportPerson>(&Query::new().client(client))?;
    let may = |one: &Stored<SupportPerson>| {
        one.body.may_stand_on_paper() && one.state == SupportState::Listed
    };
    let unsaid = people.iter().filter(|one| !may(one));
    Ok(unsaid.map(|one| one.body.name.as_str().to_owned()).collect())
}

/// Refuses a copy that leaves the room where the client wants none there, or where somebody with a say for them is not
/// said to be safe.
pub(crate) fn must_be_safe_to_take(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    copy: Copy,
) -> Result<(), Problem> {
    if copy == Copy::StaysHere {
        return Ok(());
    }
    let of_client = Query::new().client(&client.id);
    let people = reader.list::<SupportPerson>(&of_client)?;
    let says = reader.list::<GuardianAuthority>(&of_client)?;
    // Whether they stand on the list or rest: they have a say all the same.
    let stays = people.iter().any(|person| person.body.keeps_paper_here())
        || says.iter().any(|say| say.body.keeps_paper_here(say.state));
    if stays || !client.body.may_take(copy) { Err(Problem::NoHomeCopy) } else { Ok(()) }
}

/// The version that one follows.
pub(crate) fn previous(
    reader: &Reader<'_>,
    version: &Stored<AgreementVersion>,
) -> Result<Option<AgreementVersion>, Problem> {
    let Some(before) = version.linked(Role::Follows) else { return Ok(None) };
    Ok(Some(reader.load::<AgreementVersion>(before)?.body))
}

fn recovery(vault: &Vault, setup: Setup, now: Moment) -> Result<Sheet, Problem> {
    let words = vault.recovery_words()?;
    let page = RecoveryPage {
        words: words.words().into_iter().map(str::to_owned).collect(),
        vault_short_id: vault.id().short(),
        made_on: now.day(),
        language: "en-GB".to_owned(),
    };
    let profile = setup.profile;
    Ok(Sheet { page: Page::RecoverySheet(page), setup, is_draft: false, profile })
}

/// A paper of the practice's own: the day sheet in English as the screen is, the others in their reader's language.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other papers are made elsewhere")]
fn of_practice(
    vault: &Vault,
    document: &DocumentOf,
    setup: Setup,
    now: Moment,
) -> Result<Sheet, Problem> {
    let reader = vault.read();
    let mut asked = None;
    let paper = match document {
        DocumentOf::DaySheet { on } => PracticePaper::DaySheet(cover::day_sheet(&reader, *on)?),
        DocumentOf::CoverSheet { from, to, for_whom, language } => {
            asked.clone_from(language);
            let request = CoverRequest { from: *from, to: *to };
            must_be_for_somebody(&request, for_whom)?;
            PracticePaper::CoverSheet(cover::sheet(&reader, &request, for_whom, now)?)
        }
        DocumentOf::ExecutorSheet => {
            let pointer = executor::current(&reader)?.ok_or(Problem::NotFound)?.body;
            asked.clone_from(&pointer.language);
            let made_on = pointer.made.as_ref().map_or_else(|| now.day(), |made| made.made_on);
            PracticePaper::ExecutorSheet(ExecutorPage {
                for_whom: pointer.name.as_str().to_owned(),
                file: holdfast_backup::executor::file_name(made_on),
                words: None,
            })
        }
        DocumentOf::ErasingList { client } => {
            PracticePaper::ErasingList(keeping::going_on_paper(&reader, client)?)
        }
        DocumentOf::ErasureCertificate { erasure } => {
            let erasure = reader.load::<Erasure>(erasure)?.body;
            PracticePaper::Certificate(CertificatePage { erasure })
        }
        _ => return Err(Problem::NotFromHere),
    };
    let (language, is_demo, profile) = (read_in(asked), vault.is_demo(), setup.profile);
    let page = Page::OfPractice(Box::new(PracticePage { language, is_demo, paper }));
    Ok(Sheet { page, setup, is_draft: false, profile })
}

/// The language of a paper for a colleague: theirs, where our papers are written in it.
pub(crate) fn read_in(language: Option<String>) -> String {
    let ours = language.filter(|tag| !spoken(tag).is_stand_in);
    ours.unwrap_or_else(|| "en-GB".to_owned())
}

/// A cover sheet is for somebody, and for days that do not run backwards.
fn must_be_for_somebody(request: &CoverRequest, for_whom: &str) -> Result<(), Problem> {
    if for_whom.trim().is_empty() {
        return Err(Problem::of_field("for_whom", "blank"));
    }
    if for_whom.chars().count() > 80 {
        return Err(Problem::of_field("for_whom", "too_long"));
    }
    if request.to < request.from {
        return Err(Problem::of_field("to", "ends_before_it_begins"));
    }
    Ok(())
}

/// Whether nothing was printed yet today, so that the queue's warning is due.
pub(crate) fn is_first_print(reader: &Reader<'_>, now: Moment) -> Result<bool, Problem> {
    let today = reader.list::<PrintEvent>(&Query::new().from_day(now.day()).to_day(now.day()))?;
    Ok(!today.iter().any(|event| event.body.way == Way::Printed))
}

/// Which document a request asks for.
pub(crate) fn document(reader: &Reader<'_>, request: &PreviewRequest) -> Result<Document, Problem> {
    Ok(match &request.document {
        DocumentOf::AgreementVersion { id } => {
            Document::of_agreement(reader.load::<AgreementVersion>(id)?.body.about())
        }
        DocumentOf::RecoverySheet => Document::RecoverySheet,
        DocumentOf::ConsentSnapshot { .. } => Document::ConsentSnapshot,
        DocumentOf::WithdrawalSlip { .. } => Document::WithdrawalSlip,
        DocumentOf::CrisisSheet { .. } => Document::CrisisSheet,
        DocumentOf::WalletCard { .. } => Document::WalletCard,
        DocumentOf::PreparationCard { .. } => Document::PreparationCard,
        DocumentOf::PrivacyStatement { .. } => Document::PrivacyStatement,
        DocumentOf::BeforeWeStart { .. } => Document::BeforeWeStart,
        DocumentOf::CheckInSix { .. } => Document::CheckInSix,
        DocumentOf::ProgressReport { .. } => Document::ProgressReport,
        DocumentOf::Goals { .. } => Document::Goals,
        DocumentOf::HandOverLetter { .. } => Document::HandOverLetter,
        DocumentOf::SupervisionSheet => Document::SupervisionSheet,
        DocumentOf::TrailExtract { .. } => Document::TrailExtract,
        DocumentOf::DaySheet { .. } => Document::DaySheet,
        DocumentOf::CoverSheet { .. } => Document::CoverSheet,
        DocumentOf::ExecutorSheet => Document::ExecutorSheet,
        DocumentOf::ErasingList { .. } => Document::ErasingList,
        DocumentOf::ErasureCertificate { .. } => Document::ErasureCertificate,
    })
}

/// Everything that was made about a client, also what was read aloud or shown, with whom it is for; the newest first.
pub(crate) fn went_out(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<PaperRow>, Problem> {
    let mut all = reader.list::<PrintEvent>(&Query::new().client(client))?;
    all.sort_by_key(|kept| std::cmp::Reverse(kept.created_at));
    let told = reader.list::<Disclosure>(&Query::new().client(client))?;
    let told: BTreeSet<Moment> = told.iter().map(|kept| kept.created_at).collect();
    let true_to = |mut kept: Stored<PrintEvent>| {
        kept.body.copy = kept.body.is_for(told.contains(&kept.created_at));
        row(reader, kept)
    };
    all.into_iter().map(true_to).collect()
}

/// What was printed for a client or saved as a file, the newest first.
pub(crate) fn papers(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<PaperRow>, Problem> {
    let mut all = reader.list::<PrintEvent>(&Query::new().client(client))?;
    all.retain(|kept| kept.body.way.has_pages());
    all.sort_by_key(|kept| std::cmp::Reverse(kept.created_at));
    all.into_iter().map(|kept| row(reader, kept)).collect()
}

pub(crate) fn row(reader: &Reader<'_>, kept: Stored<PrintEvent>) -> Result<PaperRow, Problem> {
    let number = match (kept.linked(Role::Prints), kept.body.document) {
        (Some(version), document) if document.is_agreement() => {
            Some(reader.load::<AgreementVersion>(version)?.body.number)
        }
        (Some(report), Document::ProgressReport) => {
            Some(reader.load::<ProgressReport>(report)?.body.number)
        }
        (Some(_) | None, _) => None,
    };
    Ok(PaperRow { at: super::millis(kept.created_at), number, id: kept.id, event: kept.body })
}
