//! Documents that leave the vault, and the record that they did.

use crate::pages::{client_paper, cover, paper};
use crate::problem::Problem;
use crate::shell::Shell;
use crate::wire::printing::{DocumentOf, PreviewRequest};
use holdfast_printing::Printed;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::disclosure::{Disclosure, DisclosureState, LegalBasis, ON_A_COVER_SHEET};
use holdfast_records::guard::Action;
use holdfast_records::print_event::{PrintEvent, PrintState, Way};
use holdfast_records::{Act, Link, Moment, Record, RecordId, Role};
use holdfast_vault::{Condition, Tx, Vault};
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Saves a PDF where the therapist said, and keeps that it left: which, how, in which form, and its exact bytes.
///
/// The file is written inside of the change that keeps the event, as its last step. Whatever refuses then takes back
/// both: a vault that cannot keep the event leaves no file, and a stick that cannot take the file leaves no event and
/// no version that counts as offered. Had the file come first, a full disk would leave a paper that nobody wrote down;
/// had the event been kept first, it would say for good that something left which never did. What remains is a
/// power cut between the file and the end of the change: then there is a file and no event, which the one who chose
/// its place can see.
///
/// A vault that can only be read keeps nothing, and a paper may be needed all the same: it is saved without an event.
pub(crate) fn save(
    vault: &mut Vault,
    request: &PreviewRequest,
    printed: &Printed,
    file: &Path,
    now: Moment,
) -> Result<Option<RecordId>, Problem> {
    if matches!(vault.condition(), Condition::ReadOnly(_)) {
        write(file, &printed.pdf)?;
        return Ok(None);
    }
    let mut is_written = false;
    let kept = vault.change(now, Act::SavePdf, |tx| {
        let event = record(tx, request, printed, Way::SavedPdf, now)?;
        write(file, &printed.pdf)?;
        is_written = true;
        Ok::<_, Problem>(event)
    });
    if is_written && kept.is_err() {
        take_back(file);
    }
    kept.map(Some)
}

/// Saves a copy of a scan where the therapist said, and that it was. As with a PDF: both come, or neither does.
pub(crate) fn save_scan(
    vault: &mut Vault,
    scan: &RecordId,
    bytes: &[u8],
    file: &Path,
    now: Moment,
) -> Result<(), Problem> {
    if matches!(vault.condition(), Condition::ReadOnly(_)) {
        return write(file, bytes);
    }
    let mut is_written = false;
    let saved = vault.change(now, Act::SaveScan, |tx| {
        tx.about(scan)?;
        write(file, bytes)?;
        is_written = true;
        Ok::<_, Problem>(())
    });
    if is_written && saved.is_err() {
        take_back(file);
    }
    saved
}

/// Writes a file and waits until the disk has it. It is plain text: what was half written is taken back, and there is
/// never a second file beside it.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut out = File::create(file)?;
    let written = out.write_all(bytes).and_then(|()| out.sync_all());
    drop(out);
    if written.is_err() {
        take_back(file);
    }
    written.map_err(Problem::from)
}

/// A place that is gone has nothing left to take back.
fn take_back(file: &Path) {
    drop(std::fs::remove_file(file));
}

/// Keeps that a document went to the printer. Paper cannot be taken back: where nothing can be kept, the answer has
/// no event, and the screen says so.
pub(crate) async fn keep_print(
    shell: &Shell,
    request: PreviewRequest,
    printed: Printed,
) -> Option<RecordId> {
    let keep = move |tx: &mut Tx<'_>, now| record(tx, &request, &printed, Way::Printed, now);
    shell.session.change(Act::Print, keep).await.ok()
}

fn record(
    tx: &mut Tx<'_>,
    request: &PreviewRequest,
    printed: &Printed,
    way: Way,
    now: Moment,
) -> Result<RecordId, Problem> {
    // What is kept is what left: a loose slip after the agreement is one of the pages and of the bytes. Words that open
    // something, and sheets about several people, are not kept a second time.
    let document = paper::document(tx, request)?;
    let is_kept = document.keeps_bytes();
    let pdf_sha256 = is_kept.then(|| tx.keep_file(&printed.pdf, "application/pdf")).transpose()?;
    let event = PrintEvent {
        document,
        way,
        copy: request.copy,
        profile: request.profile,
        paper: request.paper,
        pages: printed.pages,
        printed_on: now.day(),
        pdf_sha256,
    };
    if let DocumentOf::AgreementVersion { id } = &request.document {
        return of_version(tx, id, &event);
    }
    let (client, links) = client_paper::what_it_prints(tx, &request.document)?;
    let id = tx.new_id();
    let id = tx.insert(id, client.as_ref(), PrintState::Kept, &event, &links)?.id;
    if let DocumentOf::CoverSheet { for_whom, .. } = &request.document {
        tell_of_cover(tx, for_whom, &id, now)?;
    }
    Ok(id)
}

/// Keeps of each person on a cover sheet what was told to whom, by the yes that it rests on.
fn tell_of_cover(
    tx: &mut Tx<'_>,
    for_whom: &str,
    event: &RecordId,
    now: Moment,
) -> Result<(), Problem> {
    let (agreed, _) = cover::people(tx, now)?;
    for one in agreed {
        let told = Disclosure {
            told_on: now.day(),
            action: Action::CoverContact,
            to_whom: for_whom.trim().into(),
            what: Some(ON_A_COVER_SHEET.into()),
            left_out: None,
            legal_basis: LegalBasis::Consent,
            reason: None,
        };
        told.check()?;
        let links = [Link::whole(Role::RestsOn, one.by), Link::whole(Role::About, event.clone())];
        let id = tx.new_id();
        tx.insert(id, Some(&one.client.id), DisclosureState::Kept, &told, &links)?;
    }
    Ok(())
}

/// Keeps a print event of a version. The first one offers a version whose wording is frozen.
pub(crate) fn of_version(
    tx: &mut Tx<'_>,
    version: &RecordId,
    event: &PrintEvent,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<AgreementVersion>(version)?;
    if let Some(offered) = kept.state.once_offered() {
        tx.set_state::<AgreementVersion>(version, offered)?;
    }
    let of =
        Link { role: Role::Prints, to: version.clone(), from_part: None, to_rev: Some(kept.rev) };
    let id = tx.new_id();
    Ok(tx.insert(id, kept.client.as_ref(), PrintState::Kept, event, &[of])?.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use holdfast_printing::Standard;
    use holdfast_records::agreement::VersionState;
    use holdfast_records::client::PrintProfile;
    use holdfast_records::consent::{ConsentEvent, Standing};
    use holdfast_records::crisis_plan::CrisisPlan;
    use holdfast_records::practice::Paper;
    use holdfast_records::print_event::{Copy, Document};
    use holdfast_records::progress_report::ProgressReport;
    use holdfast_vault::{KdfCost, Passphrase, Query, Secret, sample};
    use tempfile::TempDir;

    const NOW: Moment = Moment { at: 1_795_000_000_000, offset: 0 };

    fn vault(home: &TempDir) -> Vault {
        let passphrase = Passphrase::new("quince bakery lantern tide").unwrap();
        let folder = home.path().join("vault");
        let mut vault = Vault::create(&folder, &passphrase, KdfCost::LEAST, true, NOW).unwrap();
        sample::make_sample(&mut vault, None, NOW.day(), NOW).unwrap();
        vault
    }

    fn an_agreement(vault: &Vault) -> PreviewRequest {
        let versions = vault.read().list::<AgreementVersion>(&Query::new()).unwrap();
        let document = DocumentOf::AgreementVersion { id: versions[0].id.clone() };
        let (copy, profile, paper) = (Copy::StaysHere, PrintProfile::Clear, Paper::A4);
        PreviewRequest { document, copy, profile, paper, lines_for: Vec::new() }
    }

    fn printed() -> Printed {
        let (pdf, svg, replaced) = (b"%PDF-1.7 a page".to_vec(), Vec::new(), Vec::new());
        let standard = Standard::TaggedArchival;
        Printed {
            pdf,
            svg,
            replaced,
            pages: 1,
            paper_mm: (210.0, 297.0),
            standard,
            left_out: 0,
            repeats: Vec::new(),
        }
    }

    fn events(vault: &Vault) -> usize {
        vault.read().list::<PrintEvent>(&Query::new()).unwrap().len()
    }

    #[test]
    fn a_saved_file_and_the_event_that_tells_of_it_come_together() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let (request, before, file) =
            (an_agreement(&vault), events(&vault), home.path().join("a.pdf"));
        let event = save(&mut vault, &request, &printed(), &file, NOW).unwrap().unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), printed().pdf);
        assert_eq!(vault.read().load::<PrintEvent>(&event).unwrap().body.way, Way::SavedPdf);
        assert_eq!(events(&vault), before + 1);
    }

    #[test]
    fn a_paper_for_a_client_is_kept_as_a_print_of_what_it_was_made_from() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let plan = vault.read().list::<CrisisPlan>(&Query::new()).unwrap().remove(0);
        let client = plan.client.clone().unwrap();
        let on = NOW.day();
        for (document, is_linked) in [
            (DocumentOf::CrisisSheet { client: client.clone() }, true),
            (DocumentOf::WalletCard { client: client.clone(), plain: true }, true),
            (DocumentOf::ConsentSnapshot { client: client.clone(), on }, false),
            (DocumentOf::PrivacyStatement { client: Some(client.clone()) }, false),
        ] {
            let request = PreviewRequest { document, ..an_agreement(&vault) };
            let file = home.path().join("paper.pdf");
            let event = save(&mut vault, &request, &printed(), &file, NOW).unwrap().unwrap();
            let kept = vault.read().load::<PrintEvent>(&event).unwrap();
            assert_eq!(kept.client, Some(client.clone()));
            assert_eq!(kept.body.document, paper::document(&vault.read(), &request).unwrap());
            assert!(kept.body.pdf_sha256.is_some());
            let of = kept.linked(Role::Prints);
            assert_eq!(of, Some(&plan.id).filter(|_| is_linked), "{:?}", kept.body.document);
        }
        let request = PreviewRequest {
            document: DocumentOf::BeforeWeStart { client: None },
            ..an_agreement(&vault)
        };
        let event = save(&mut vault, &request, &printed(), &home.path().join("b.pdf"), NOW);
        let kept = vault.read().load::<PrintEvent>(&event.unwrap().unwrap()).unwrap();
        assert_eq!((kept.client.clone(), kept.linked(Role::Prints)), (None, None));
    }

    #[test]
    fn a_print_of_a_report_is_listed_with_the_number_of_that_report() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let report = vault.read().list::<ProgressReport>(&Query::new()).unwrap().remove(0);
        let document = DocumentOf::ProgressReport { report: report.id.clone() };
        let request = PreviewRequest { document, ..an_agreement(&vault) };
        save(&mut vault, &request, &printed(), &home.path().join("r.pdf"), NOW).unwrap();
        let rows = paper::papers(&vault.read(), &report.client.unwrap()).unwrap();
        assert_eq!(rows[0].event.document, Document::ProgressReport);
        assert_eq!(rows[0].number, Some(report.body.number));
    }

    #[test]
    fn a_slip_is_kept_as_a_print_of_the_item_that_was_stopped() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let answers = vault.read().list::<ConsentEvent>(&Query::new()).unwrap();
        let stopped = answers.iter().find(|one| one.body.decision == Standing::Withdrawn).unwrap();
        let request = PreviewRequest {
            document: DocumentOf::WithdrawalSlip { event: stopped.id.clone() },
            ..an_agreement(&vault)
        };
        let event = save(&mut vault, &request, &printed(), &home.path().join("s.pdf"), NOW);
        let kept = vault.read().load::<PrintEvent>(&event.unwrap().unwrap()).unwrap();
        assert_eq!(kept.client, stopped.client);
        assert_eq!(kept.linked(Role::Prints), stopped.linked(Role::OfItem));
    }

    #[test]
    fn a_cover_sheet_is_kept_as_told_of_each_person_on_it_by_the_yes_that_it_rests_on() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let before = vault.read().list::<Disclosure>(&Query::new()).unwrap().len();
        let (agreed, left_out) = cover::people(&vault.read(), NOW).unwrap();
        assert!(!agreed.is_empty() && !left_out.is_empty(), "the sample has both");
        let document = DocumentOf::CoverSheet {
            from: NOW.day(),
            to: NOW.day(),
            for_whom: "Dr Halima Ostrander".to_owned(),
            language: None,
        };
        let request = PreviewRequest { document, ..an_agreement(&vault) };
        let file = home.path().join("cover.pdf");
        let event = save(&mut vault, &request, &printed(), &file, NOW).unwrap().unwrap();
        let all = vault.read().list::<Disclosure>(&Query::new()).unwrap();
        assert_eq!(all.len(), before + agreed.len());
        for one in &agreed {
            let about = Query::new().client(&one.client.id).linked(Role::About, &event);
            let told = vault.read().list::<Disclosure>(&about).unwrap().remove(0);
            assert_eq!(told.body.action, Action::CoverContact);
            assert_eq!(told.body.to_whom.as_str(), "Dr Halima Ostrander");
            assert_eq!(told.linked(Role::RestsOn), Some(&one.by));
        }
        let kept = vault.read().load::<PrintEvent>(&event).unwrap();
        assert_eq!((kept.client, kept.body.document), (None, Document::CoverSheet));
        assert_eq!(kept.body.pdf_sha256, None, "its pages would stay when one of them is erased");
    }

    #[test]
    fn a_file_that_cannot_be_written_leaves_no_event_and_no_version_offered() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let (request, before) = (an_agreement(&vault), events(&vault));
        let states = |vault: &Vault| -> Vec<VersionState> {
            let all = vault.read().list::<AgreementVersion>(&Query::new()).unwrap();
            all.iter().map(|version| version.state).collect()
        };
        let (stood, nowhere) = (states(&vault), home.path().join("no-such-stick/a.pdf"));
        let refused = save(&mut vault, &request, &printed(), &nowhere, NOW);
        assert!(matches!(refused, Err(Problem::StorageGone)));
        assert_eq!((events(&vault), states(&vault)), (before, stood));
    }

    #[test]
    fn a_saved_scan_and_the_line_of_the_audit_come_together_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let scan = vault.read().list::<AgreementVersion>(&Query::new()).unwrap()[0].id.clone();
        let (file, nowhere) = (home.path().join("a.jpg"), home.path().join("no-such-stick/a.jpg"));
        let refused = save_scan(&mut vault, &scan, b"its bytes", &nowhere, NOW);
        assert!(matches!(refused, Err(Problem::StorageGone)));
        assert_ne!(vault.read().acts(1).unwrap()[0].act, Act::SaveScan);
        save_scan(&mut vault, &scan, b"its bytes", &file, NOW).unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), b"its bytes");
        let line = &vault.read().acts(1).unwrap()[0];
        assert_eq!((line.act, line.target.as_ref()), (Act::SaveScan, Some(&scan)));
    }

    #[test]
    fn a_vault_that_refuses_the_event_leaves_no_file() {
        let home = tempfile::tempdir().unwrap();
        let mut vault = vault(&home);
        let file = home.path().join("a.pdf");
        let not_there = DocumentOf::AgreementVersion { id: vault.read().new_id() };
        let request = PreviewRequest { document: not_there, ..an_agreement(&vault) };
        assert!(save(&mut vault, &request, &printed(), &file, NOW).is_err());
        assert!(!file.exists());
    }

    #[test]
    fn a_vault_that_can_only_be_read_saves_a_file_and_says_that_nothing_was_kept() {
        let home = tempfile::tempdir().unwrap();
        let open = vault(&home);
        let folder = open.dir().to_owned();
        open.lock(NOW).unwrap();
        std::fs::write(folder.join("vault.db-wal"), [7; 5000]).unwrap();
        let passphrase = Passphrase::new("quince bakery lantern tide").unwrap();
        let mut vault = Vault::open(&folder, &Secret::Passphrase(passphrase), NOW).unwrap();
        let (request, file) = (an_agreement(&vault), home.path().join("a.pdf"));
        let kept = save(&mut vault, &request, &printed(), &file, NOW);
        assert!(matches!(kept, Ok(None)));
        assert_eq!(std::fs::read(&file).unwrap(), printed().pdf);
    }
}
