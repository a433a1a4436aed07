//! `print agreement`: saves one of a client's agreements as a PDF, and writes down that it was.

use std::fs::OpenOptions;
use std::io::{self, Write};

use holdfast_printing::{AgreementPage, Page, Press, Printed, Setup, Standard, name_on};
use holdfast_records::agreement::{AgreementKind, AgreementVersion, Signer, VersionState};
use holdfast_records::client::{Client, look_of_code};
use holdfast_records::practice::Practice;
use holdfast_records::print_event::{Copy, Document, PrintEvent, PrintState, Way};
use holdfast_records::{Act, Link, Moment, Role, Stored};
use holdfast_vault::{Query, Reader, Vault, VaultError};

use crate::answer::Answer;
use crate::request::AgreementWanted;
use crate::trouble::Trouble;
use crate::{clock, secret};

/// Saves an agreement: the version in force, or the newest if none is.
pub(crate) fn agreement(wanted: &AgreementWanted, by_words: bool) -> Result<Answer, Trouble> {
    let secret = secret::secret(by_words)?;
    let now = clock::now();
    let mut vault = Vault::open(&wanted.dir, &secret, now)?;
    let saved = save(&mut vault, wanted, now);
    let locked = vault.lock(now);
    let answer = saved?;
    locked?;
    Ok(answer)
}

fn save(vault: &mut Vault, wanted: &AgreementWanted, now: Moment) -> Result<Answer, Trouble> {
    let is_demo = vault.is_demo();
    let (client, version, page, setup) = page(&vault.read(), wanted, is_demo, now)?;
    let printed = Press::new()?.set(&page, &setup)?;
    write_new(wanted, &printed.pdf)?;
    let kept = keep_event(vault, &client, &version, &setup, &printed, now);
    let standard = match printed.standard {
        Standard::TaggedArchival => "tagged_archival",
        Standard::Plain => "plain",
    };
    let replaced: Vec<String> =
        printed.replaced.iter().map(|mark| format!("U+{:04X}", u32::from(*mark))).collect();
    let mut sentence = format!(
        "Version {} was saved in {}: {} pages.",
        version.body.number,
        wanted.to.display(),
        printed.pages
    );
    if kept.is_err() {
        sentence.push_str(" The vault could not write down that it was.");
    }
    Ok(Answer::new(sentence)
        .with("file", &wanted.to)
        .with("pages", printed.pages)
        .with("version", version.body.number)
        .with("is_draft", version.state == VersionState::Draft)
        .with("standard", standard)
        .with("replaced", replaced)
        .with("is_recorded", kept.is_ok())
        .of_a_vault(vault.condition()))
}

type Wanted = (Stored<Client>, Stored<AgreementVersion>, Page, Setup);

fn page(
    reader: &Reader<'_>,
    wanted: &AgreementWanted,
    is_demo: bool,
    now: Moment,
) -> Result<Wanted, Trouble> {
    let code = look_of_code(&wanted.code);
    let mut clients = reader.list::<Client>(&Query::new())?.into_iter();
    let client = clients.find(|client| look_of_code(client.body.code.as_str()) == code);
    let client = client.ok_or_else(|| Trouble::new("no_such_client"))?;
    let practice = reader.list::<Practice>(&Query::new().limit(1))?.into_iter().next();
    let practice = practice.ok_or_else(|| Trouble::new("no_practice"))?.body;
    let version = version_of(reader, &client, wanted.about)?;
    let previous = match version.linked(Role::Follows) {
        Some(id) => reader.find::<AgreementVersion>(id)?.map(|found| found.body),
        None => None,
    };
    let setup = Setup {
        profile: wanted.size.unwrap_or(client.body.print_profile),
        paper: wanted.paper.unwrap_or(practice.paper),
        printed_on: now.day(),
    };
    let page = Page::Agreement(Box::new(AgreementPage {
        version: version.body.clone(),
        is_draft: version.state == VersionState::Draft,
        copy: Copy::StaysHere,
        client_name: name_on(Copy::StaysHere, &client.body),
        language: version.body.language.clone(),
        dir: client.body.script_dir,
        practice,
        previous,
        signers: Signer::on_paper(&wanted.lines),
        people: Vec::new(),
        labels: Vec::new(),
        is_demo,
    }));
    Ok((client, version, page, setup))
}

fn version_of(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    about: AgreementKind,
) -> Result<Stored<AgreementVersion>, Trouble> {
    let mut versions = reader.list::<AgreementVersion>(&Query::new().client(&client.id))?;
    versions.retain(|version| version.body.about() == about);
    let in_force = versions.iter().find(|version| version.state == VersionState::Active).cloned();
    let newest =
        versions.into_iter().max_by_key(|version| (version.body.number, version.body.minor));
    in_force.or(newest).ok_or_else(|| Trouble::new("no_agreement"))
}

/// Writes a file that is not there yet. The PDF is as confidential as the paper; only its owner may read it.
fn write_new(wanted: &AgreementWanted, pdf: &[u8]) -> Result<(), Trouble> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options
        .open(&wanted.to)
        .and_then(|mut file| file.write_all(pdf).and_then(|()| file.sync_all()));
    written.map_err(|error| Trouble::new(code_of(&error)))
}

fn code_of(error: &io::Error) -> &'static str {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the system's own list, which grows")]
    match error.kind() {
        io::ErrorKind::AlreadyExists => "file_exists",
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "stick_gone",
        io::ErrorKind::PermissionDenied => "no_permission",
        io::ErrorKind::ReadOnlyFilesystem => "stick_read_only",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk_full",
        _ => "io",
    }
}

/// Keeps the bytes that left, and that they did. A frozen wording counts as offered from then on.
fn keep_event(
    vault: &mut Vault,
    client: &Stored<Client>,
    version: &Stored<AgreementVersion>,
    setup: &Setup,
    printed: &Printed,
    now: Moment,
) -> Result<(), VaultError> {
    vault.change(now, Act::SavePdf, |tx| {
        let event = PrintEvent {
            document: Document::of_agreement(version.body.about()),
            way: Way::SavedPdf,
            copy: Copy::StaysHere,
            profile: setup.profile,
            paper: setup.paper,
            pages: printed.pages,
            printed_on: setup.printed_on,
            pdf_sha256: Some(tx.keep_file(&printed.pdf, "application/pdf")?),
        };
        let id = tx.new_id();
        let link =
            Link { to_rev: Some(version.rev), ..Link::whole(Role::Prints, version.id.clone()) };
        tx.insert(id, Some(&client.id), PrintState::Kept, &event, &[link])?;
        if version.state == VersionState::Finalised {
            tx.set_state::<AgreementVersion>(&version.id, VersionState::Offered)?;
        }
        Ok(())
    })
}
