//! What goes onto paper: the record behind a document, and how it is to be set.

use crate::problem::Problem;
use crate::wire::printing::{DocumentOf, PreviewRequest};
use holdfast_printing::{AgreementPage, Page, RecoveryPage, Setup, Spoken, name_on, spoken};
use holdfast_records::agreement::{AgreementVersion, Signer, VersionState};
use holdfast_records::client::Client;
use holdfast_records::print_event::{Document, PrintEvent, Way};
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader, Vault};

/// A document on its way to the press.
pub(crate) struct Sheet {
    /// What the press sets.
    pub page: Page,
    /// How.
    pub setup: Setup,
    /// The version it is of, for an agreement.
    pub version: Option<Stored<AgreementVersion>>,
    /// The size of print that the reader reads with ease.
    pub profile: holdfast_records::client::PrintProfile,
}

impl Sheet {
    /// Whether it is marked as a draft.
    pub(crate) fn is_draft(&self) -> bool {
        self.version.as_ref().is_some_and(|version| version.state == VersionState::Draft)
    }

    /// The language that its fixed words come in.
    pub(crate) fn spoken(&self) -> Spoken {
        match &self.page {
            Page::SafetyAgreement(page) => spoken(&page.language),
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
    let setup = Setup { profile: request.profile, paper: request.paper, printed_on: now.day() };
    match &request.document {
        DocumentOf::AgreementVersion { id } => agreement(vault, id, request, setup),
        DocumentOf::RecoverySheet => recovery(vault, setup, now),
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
    if !client.body.may_take(copy) {
        return Err(Problem::NoHomeCopy);
    }
    let page = AgreementPage {
        is_draft: version.state == VersionState::Draft,
        copy,
        practice: crate::pages::practice::current(&reader)?,
        client_name: name_on(copy, &client.body),
        language: version.body.language.clone(),
        dir: client.body.script_dir,
        previous: previous(&reader, &version)?,
        signers: Signer::on_paper(&request.lines_for),
        is_demo: vault.is_demo(),
        version: version.body.clone(),
    };
    let profile = client.body.print_profile;
    Ok(Sheet {
        page: Page::SafetyAgreement(Box::new(page)),
        setup,
        version: Some(version),
        profile,
    })
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
    Ok(Sheet { page: Page::RecoverySheet(page), setup, version: None, profile })
}

/// Whether nothing was printed yet today, so that the queue's warning is due.
pub(crate) fn is_first_print(reader: &Reader<'_>, now: Moment) -> Result<bool, Problem> {
    let today = reader.list::<PrintEvent>(&Query::new().from_day(now.day()).to_day(now.day()))?;
    Ok(!today.iter().any(|event| event.body.way == Way::Printed))
}

/// Which document a request asks for.
pub(crate) fn document(request: &PreviewRequest) -> Document {
    match request.document {
        DocumentOf::AgreementVersion { .. } => Document::SafetyAgreement,
        DocumentOf::RecoverySheet => Document::RecoverySheet,
    }
}
