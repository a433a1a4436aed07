//! Everything that goes into a copy, put together in memory before a byte is written.

use std::collections::BTreeMap;

use holdfast_printing::{AgreementPage, Page as Paper, Press, Setup, name_on};
use holdfast_records::agreement::{
    AgreementKind, AgreementVersion, Signing, Standing, in_force_on, newest_first,
};
use holdfast_records::client::Client;
use holdfast_records::practice::{Jurisdiction, Practice};
use holdfast_records::print_event::Copy;
use holdfast_records::{Moment, Role, Stored};
use holdfast_vault::{Query, Reader, Snapshot, Vault, VaultError};
use zeroize::Zeroizing;

use crate::error::BackUpError;
use crate::progress::{Step, Teller};
use crate::readable::{self, Page};

/// What a copy holds beside the kept files, which are read one at a time.
pub(crate) struct Contents {
    pub(crate) snapshot: Snapshot,
    pub(crate) records: BTreeMap<String, u64>,
    pub(crate) pages: Vec<Page>,
    /// How many agreements in force could not be set on paper; their words are in the pages all the same.
    pub(crate) papers_left_out: u32,
}

impl Contents {
    pub(crate) fn gather(
        vault: &mut Vault,
        press: &mut Press,
        now: Moment,
        teller: &mut Teller<'_>,
    ) -> Result<Contents, BackUpError> {
        let snapshot = vault.snapshot()?;
        let reader = vault.read();
        let records = reader
            .counts()?
            .into_iter()
            .map(|(kind, count)| (kind.token().to_owned(), count))
            .collect();
        let mut contents = Contents { snapshot, records, pages: Vec::new(), papers_left_out: 0 };
        let kept = reader.list::<Practice>(&Query::new().limit(1))?.into_iter().next();
        // Nobody has to fill in the practice's details before an agreement is made; a preview takes the same.
        let practice =
            kept.map_or_else(|| Practice::new(Jurisdiction::UkPrivate), |kept| kept.body);
        let clients = reader.list::<Client>(&Query::new())?;
        let total = clients.len() as u64;
        let mut names = BTreeMap::new();
        for (client, number) in clients.iter().zip(1..) {
            teller.tell(Step::Gathering, number, total)?;
            let stem = stem(client, number);
            contents.pages.extend(readable::pages_of(&reader, &stem, client)?);
            contents.set_papers(&reader, press, &stem, client, &practice, now)?;
            names.insert(format!("{stem}.html"), client.body.code.as_str().to_owned());
        }
        press.forget();
        contents.pages.push(readable::index(&reader, &names)?);
        Ok(contents)
    }

    /// The most bytes that the copy can take: nothing grows by more than a little when it is deflated.
    pub(crate) fn most(&self) -> u64 {
        let pages: u64 =
            self.pages.iter().map(|(name, page)| (page.len() + 2 * name.len() + 256) as u64).sum();
        let raw = pages + self.snapshot.plain_db.len() as u64 + self.files() + (1 << 20);
        raw + raw / 8
    }

    /// The bytes of all kept files together.
    pub(crate) fn files(&self) -> u64 {
        self.snapshot.files.iter().map(|(_, bytes)| bytes).sum()
    }

    /// Sets the agreements of a client that are in force, as they would lie in the folder here.
    fn set_papers(
        &mut self,
        reader: &Reader<'_>,
        press: &mut Press,
        stem: &str,
        client: &Stored<Client>,
        practice: &Practice,
        now: Moment,
    ) -> Result<(), VaultError> {
        for about in AgreementKind::ALL {
            let Some(version) = in_force(reader, client, about, now)? else { continue };
            let previous = match version.linked(Role::Follows) {
                Some(id) => reader.find::<AgreementVersion>(id)?.map(|found| found.body),
                None => None,
            };
            let name = format!("{}/agreements/{}", readable::FOLDER, name_of(stem, &version.body));
            let setup = Setup {
                profile: client.body.print_profile,
                paper: practice.paper,
                printed_on: now.day(),
            };
            let is_demo = self.snapshot.is_demo;
            let page = paper(version.body, previous, &client.body, practice, is_demo);
            match press.set(&page, &setup) {
                Ok(printed) => self.pages.push((name, Zeroizing::new(printed.pdf))),
                Err(_) => self.papers_left_out += 1,
            }
        }
        Ok(())
    }
}

/// The name of a version's file.
fn name_of(stem: &str, version: &AgreementVersion) -> String {
    let number = version.number;
    match version.about() {
        AgreementKind::Safety => format!("{stem}-version-{number}.pdf"),
        AgreementKind::Treatment => format!("{stem}-how-we-work-version-{number}.pdf"),
        AgreementKind::Confidentiality => format!("{stem}-between-us-version-{number}.pdf"),
    }
}

/// The version of one of a client's agreements that is in force today.
fn in_force(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    about: AgreementKind,
    now: Moment,
) -> Result<Option<Stored<AgreementVersion>>, VaultError> {
    let mut versions = reader.list::<AgreementVersion>(&Query::new().client(&client.id))?;
    versions.retain(|version| version.body.about() == about);
    newest_first(&mut versions);
    let mut standings = Vec::new();
    for version in &versions {
        let mut signings =
            reader.list::<Signing>(&Query::new().linked(Role::Signs, &version.id))?;
        signings.sort_by_key(|signing| signing.created_at);
        standings.push(Standing::of(version, signings.iter().map(|signing| &signing.body)));
    }
    Ok(in_force_on(standings, now.day()).and_then(|at| versions.into_iter().nth(at)))
}

fn paper(
    version: AgreementVersion,
    previous: Option<AgreementVersion>,
    client: &Client,
    practice: &Practice,
    is_demo: bool,
) -> Paper {
    Paper::Agreement(Box::new(AgreementPage {
        language: version.language.clone(),
        version,
        is_draft: false,
        copy: Copy::StaysHere,
        practice: practice.clone(),
        client_name: name_on(Copy::StaysHere, client),
        dir: client.script_dir,
        previous,
        signers: Vec::new(),
        people: Vec::new(),
        labels: Vec::new(),
        is_demo,
    }))
}

/// The part of a file's name that stands for a client: a number and as much of the code as a name may hold.
fn stem(client: &Stored<Client>, number: u64) -> String {
    let plain = |mark: &char| mark.is_ascii_alphanumeric() || *mark == '-';
    let code: String = client.body.code.as_str().chars().filter(plain).collect();
    let code = code.trim_matches('-');
    if code.is_empty() {
        format!("client-{number:03}")
    } else {
        format!("client-{number:03}-{code}")
    }
}
