//! A copy of one client's records: put together at the desk, written beside it, and named in the change that keeps what
//! was given to whom.

use crate::copies::{Watch, beside, file_bytes};
use crate::data_requests;
use crate::problem::Problem;
use crate::session::Desk;
use crate::shell::Shell;
use crate::telling;
use crate::wire::export::*;
use crate::wire::guard::RecordDisclosureRequest;
use holdfast_backup::export::{
    Bundle, ExportError, ExportFor, ExportOrder, Unnamed, gather, write,
};
use holdfast_backup::storage::Disk;
use holdfast_records::client::Client;
use holdfast_records::data_request::{DataRequest, RequestGiven};
use holdfast_records::disclosure::{Disclosure, LegalBasis};
use holdfast_records::guard::Action;
use holdfast_records::print_event::{Copy, Document, PrintEvent, PrintState, Way};
use holdfast_records::support::SupportPerson;
use holdfast_records::{Act, Moment, PrivateText, Record};
use holdfast_vault::{Condition, Passphrase, Tx, Vault};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What it is sealed with, if it is. Nothing lies open unless that was said by name, and what is kept apart goes with
/// it only when it was said twice.
pub(crate) fn may_be_made(
    request: &mut ExportClientRequest,
) -> Result<Option<Passphrase>, Problem> {
    if request.with_private != request.with_private_again {
        return Err(Problem::of_field("with_private_again", "blank"));
    }
    // A whole copy covers nothing and names everybody: it is nothing to hand to the client.
    if request.whom == ExportWhom::Keeping && request.goes_to == ExportGoesTo::Client {
        return Err(Problem::of_field("goes_to", "out_of_place"));
    }
    let typed = request.passphrase.take().map(Zeroizing::new);
    match typed {
        Some(typed) if !request.is_open => {
            let passphrase = Passphrase::new(&typed)?;
            crate::opening::refuse_weak(&passphrase)?;
            Ok(Some(passphrase))
        }
        None if request.is_open => Ok(None),
        Some(_) | None => Err(Problem::PassphraseEmpty),
    }
}

/// What the file is called: nothing of the client, and nothing of the practice.
pub(crate) fn file_name(is_sealed: bool, now: Moment) -> String {
    format!("Records {}.{}", now.day(), if is_sealed { "age" } else { "zip" })
}

/// Makes the copy and reads it back; only then has it a name.
pub(crate) async fn make(
    shell: &Shell,
    request: ExportClientRequest,
    passphrase: Option<Passphrase>,
    file: PathBuf,
    watch: Watch,
) -> Result<ExportReport, Problem> {
    let asked = request.clone();
    let (bundle, watch) =
        shell.session.at_the_desk(move |desk, now| put_together(desk, &asked, now, watch)).await?;
    let desk = shell.session.side_door();
    let is_sealed = passphrase.is_some();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let written = beside(move || {
        let mut files = |sha256: &str| file_bytes(&desk, sha256);
        let mut tell = |so_far| watch.tell(so_far);
        let unnamed = write(&bundle, &mut files, passphrase.as_ref(), &file, &mut tell)?;
        Ok((bundle, unnamed, watch))
    });
    let (bundle, unnamed, _watch) = written.await?;
    let made = ExportReport {
        file: name.unwrap_or_default(),
        bytes: crate::copies::bytes(unnamed.bytes),
        records: u32::try_from(bundle.records).unwrap_or(u32::MAX),
        pages: bundle.pages.into(),
        files_left_out: u32::try_from(bundle.files_left_out).unwrap_or(u32::MAX),
        is_recorded: true,
    };
    let keep = move |desk: &mut Desk, now| keep(desk.vault()?, &request, unnamed, is_sealed, now);
    let is_recorded = shell.session.at_the_desk(keep).await?;
    Ok(ExportReport { is_recorded, ..made })
}

fn put_together(
    desk: &mut Desk,
    request: &ExportClientRequest,
    now: Moment,
    watch: Watch,
) -> Result<(Bundle, Watch), Problem> {
    let order = ExportOrder {
        client: request.client.clone(),
        whom: match request.whom {
            ExportWhom::Client => ExportFor::Client,
            ExportWhom::Keeping => ExportFor::Keeping,
        },
        with_private: request.with_private,
        request: request.request.clone(),
        papers: request.papers.clone(),
    };
    let (vault, press) = desk.both()?;
    covers_hold(vault, request)?;
    may_go(vault, request, now)?;
    let facts = (vault.is_demo(), now);
    let mut tell = |so_far| watch.tell(so_far);
    let bundle = gather(&vault.read(), press, &order, facts, &mut tell)?;
    Ok((bundle, watch))
}

/// What was covered for a request is covered on what answers it, or it answers nothing.
fn covers_hold(vault: &Vault, request: &ExportClientRequest) -> Result<(), Problem> {
    let Some(id) = request.request.as_ref().filter(|_| request.whom == ExportWhom::Keeping) else {
        return Ok(());
    };
    let has_covers = !vault.read().load::<DataRequest>(id)?.body.covers.is_empty();
    if has_covers { Err(Problem::of_field("request", "out_of_place")) } else { Ok(()) }
}

/// Asks the rules before anything is written: whatever refuses to keep what was given refuses now.
fn may_go(vault: &mut Vault, request: &ExportClientRequest, now: Moment) -> Result<(), Problem> {
    if matches!(vault.condition(), Condition::ReadOnly(_)) {
        return Ok(());
    }
    let tried = vault.change(now, act_of(request), |tx| {
        given(tx, request, true, now)?;
        // Nothing of it is kept so far.
        Err::<(), Problem>(Problem::Cancelled)
    });
    match tried {
        Err(Problem::Cancelled) | Ok(()) => Ok(()),
        Err(problem) => Err(problem),
    }
}

/// Keeps what was given and names the file as the last step of it: both come, or neither does.
///
/// A vault that can only be read keeps nothing, and a record may be needed all the same.
fn keep(
    vault: &mut Vault,
    request: &ExportClientRequest,
    mut unnamed: Unnamed<Disk>,
    is_sealed: bool,
    now: Moment,
) -> Result<bool, Problem> {
    if matches!(vault.condition(), Condition::ReadOnly(_)) {
        unnamed.name()?;
        return Ok(false);
    }
    let kept = vault.change(now, act_of(request), |tx| {
        given(tx, request, is_sealed, now)?;
        unnamed.name()?;
        Ok::<_, Problem>(())
    });
    if kept.is_err() {
        unnamed.take_back();
    }
    kept.map(|()| true)
}

fn act_of(request: &ExportClientRequest) -> Act {
    if request.with_private { Act::ExportClientWithPrivate } else { Act::ExportClient }
}

/// Writes down what left, to whom, and for which request.
fn given(
    tx: &mut Tx<'_>,
    request: &ExportClientRequest,
    is_sealed: bool,
    now: Moment,
) -> Result<(), Problem> {
    let client = tx.load::<Client>(&request.client)?;
    let event = PrintEvent {
        document: Document::RecordCopy,
        way: Way::SavedCopy,
        copy: match request.goes_to {
            ExportGoesTo::Client => Copy::GoesHome,
            ExportGoesTo::Therapist => Copy::StaysHere,
            ExportGoesTo::Somebody => Copy::GoesElsewhere,
        },
        profile: client.body.print_profile,
        paper: crate::pages::practice::current(tx)?.paper,
        pages: 0,
        printed_on: now.day(),
        pdf_sha256: None,
    };
    event.check()?;
    let to_whom = to_whom(tx, request)?;
    if request.goes_to == ExportGoesTo::Somebody {
        telling::record(tx, &told(tx, request, &to_whom, now)?, now)?;
    }
    // What the therapist keeps was given to nobody: it answers no request.
    let answers = request.request.as_ref().filter(|_| request.goes_to != ExportGoesTo::Therapist);
    if let Some(of) = answers {
        let given = RequestGiven {
            given_on: now.day(),
            what: PrivateText::from(what(request)),
            to_whom,
            how: PrivateText::from(if is_sealed {
                "A sealed file"
            } else {
                "A file that lies open"
            }),
        };
        data_requests::give(tx, of, &client.id, given)?;
    }
    let id = tx.new_id();
    tx.insert(id, Some(&client.id), PrintState::Kept, &event, &[])?;
    tx.about(&client.id)?;
    tx.detail(if is_sealed { "sealed" } else { "plain" });
    Ok(())
}

fn what(request: &ExportClientRequest) -> &'static str {
    match request.whom {
        ExportWhom::Client => "A copy of the record, made for the client",
        ExportWhom::Keeping => "The whole record",
    }
}

fn to_whom(tx: &Tx<'_>, request: &ExportClientRequest) -> Result<PrivateText, Problem> {
    match (request.goes_to, &request.person, &request.name) {
        (ExportGoesTo::Client, _, _) => Ok("The client".into()),
        (ExportGoesTo::Therapist, _, _) => Ok("Kept by the therapist".into()),
        (ExportGoesTo::Somebody, Some(person), _) => {
            Ok(tx.load::<SupportPerson>(person)?.body.name)
        }
        (ExportGoesTo::Somebody, None, Some(name)) if !name.trim().is_empty() => {
            Ok(PrivateText::from(name.trim()))
        }
        (ExportGoesTo::Somebody, None, _) => Err(Problem::of_field("to_whom", "blank")),
    }
}

/// What was told to somebody else by giving them the copy. The rules are those of telling.
fn told(
    tx: &Tx<'_>,
    request: &ExportClientRequest,
    to_whom: &PrivateText,
    now: Moment,
) -> Result<RecordDisclosureRequest, Problem> {
    let action = match &request.person {
        Some(person) => Action::of_telling(tx.load::<SupportPerson>(person)?.body.kind),
        None => Action::TellProfessional,
    };
    let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let disclosure = Disclosure {
        told_on: now.day(),
        action,
        to_whom: to_whom.clone(),
        what: Some(PrivateText::from(what(request))),
        left_out: None,
        legal_basis: request.legal_basis.unwrap_or(LegalBasis::None),
        reason: reason.map(PrivateText::from),
    };
    Ok(RecordDisclosureRequest {
        client: request.client.clone(),
        person: request.person.clone(),
        disclosure,
    })
}

impl From<ExportError> for Problem {
    fn from(error: ExportError) -> Problem {
        match error {
            ExportError::CoversDoNotMatch => Problem::CoversDoNotMatch,
            ExportError::NotPutTogether => Problem::unexpected("export"),
            ExportError::File(holdfast_backup::BackUpError::NameTaken) => Problem::NameTaken,
            ExportError::File(error) => error.into(),
        }
    }
}
