//! Copies of records that are looked at, and what is taken in of them.

use crate::copies::Watch;
use crate::pages;
use crate::problem::Problem;
use crate::session::Desk;
use crate::shell::Shell;
use crate::wire::earlier::*;
use holdfast_backup::import::export::{Earlier, EarlierError, find, read};
use holdfast_backup::{Flow, Progress, Step};
use holdfast_records::client::{Client, look_of_code};
use holdfast_records::scan::Scan;
use holdfast_records::{Act, Kind, Moment, PrivateText, Record, RecordId};
use holdfast_vault::{Beside, Passphrase, Query, Reader, Tx, WholeRecord};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The copies that were found.
#[derive(Default)]
pub(crate) struct EarlierPile {
    sealed: Vec<PathBuf>,
    open: Vec<Earlier>,
    refused: Vec<(String, EarlierError)>,
    older: BTreeMap<RecordId, u32>,
}

impl EarlierPile {
    /// Puts what was read where it belongs. Of one client the newest copy counts.
    fn sort_in(
        &mut self,
        file: &Path,
        outcome: Result<Earlier, EarlierError>,
    ) -> Result<(), Problem> {
        match outcome {
            Ok(earlier) => self.open.push(earlier),
            Err(EarlierError::Sealed | EarlierError::WrongPassphrase) => {
                self.sealed.push(file.to_owned());
            }
            Err(EarlierError::Cancelled) => return Err(Problem::Cancelled),
            Err(error) => {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.refused.push((name, error));
            }
        }
        self.open.sort_by_key(|one| Reverse(one.made_at));
        let mut seen = BTreeSet::new();
        let older = &mut self.older;
        self.open.retain(|one| {
            let is_newest = seen.insert(one.client.clone());
            if !is_newest {
                *older.entry(one.client.clone()).or_default() += 1;
            }
            is_newest
        });
        Ok(())
    }
}

/// Reads everything in a place that is not sealed. One file alone that cannot be taken is refused at once.
pub(crate) fn found(chosen: &Path, watch: &Watch) -> Result<EarlierPile, Problem> {
    let mut pile = EarlierPile::default();
    let files = find(chosen)?;
    for file in &files {
        let outcome = read(file, None, &mut |so_far| watch.tell(so_far));
        pile.sort_in(file, outcome)?;
    }
    match (files.len(), pile.refused.first()) {
        (1, Some((_, error))) => Err((*error).into()),
        _ => Ok(pile),
    }
}

/// Opens what a passphrase opens. Says when that is none of them; stopped, everything stays as it was.
pub(crate) fn opened(
    mut pile: EarlierPile,
    passphrase: &Passphrase,
    watch: &Watch,
) -> (EarlierPile, Result<(), Problem>) {
    let waiting = std::mem::take(&mut pile.sealed);
    let before = waiting.len();
    let mut stopped = Ok(());
    for file in waiting {
        if stopped.is_err() {
            pile.sealed.push(file);
            continue;
        }
        let outcome = read(&file, Some(passphrase), &mut |so_far| watch.tell(so_far));
        stopped = pile.sort_in(&file, outcome);
        if stopped.is_err() {
            pile.sealed.push(file);
        }
    }
    let is_none = pile.sealed.len() == before;
    let outcome = if is_none { stopped.and(Err(Problem::EarlierWrongPassphrase)) } else { stopped };
    (pile, outcome)
}

/// Takes the copies off the desk, to work on them beside it.
pub(crate) async fn pick_up(shell: &Shell) -> Result<EarlierPile, Problem> {
    let pick_up = |desk: &mut Desk, _| desk.earlier.take().ok_or(Problem::EarlierGone);
    shell.session.at_the_desk(pick_up).await
}

/// Lays the copies on the desk and says what is in them.
pub(crate) async fn lay_down(shell: &Shell, pile: EarlierPile) -> Result<EarlierView, Problem> {
    let lay = move |desk: &mut Desk, _| {
        let view = view(&desk.vault()?.read(), &pile)?;
        desk.earlier = Some(pile);
        Ok(view)
    };
    shell.session.at_the_desk(lay).await
}

/// The records of a copy beside what is here.
struct Sorted<'a> {
    fresh: Vec<&'a WholeRecord>,
    here: u32,
    otherwise: Vec<EarlierRecordView>,
}

impl<'a> Sorted<'a> {
    fn of(reader: &Reader<'_>, earlier: &'a Earlier) -> Result<Sorted<'a>, Problem> {
        let mut sorted = Sorted { fresh: Vec::new(), here: 0, otherwise: Vec::new() };
        for record in &earlier.records {
            match reader.beside(record)? {
                Beside::New => sorted.fresh.push(record),
                Beside::Here => sorted.here += 1,
                Beside::Otherwise => sorted
                    .otherwise
                    .push(EarlierRecordView { kind: record.kind, on: record.occurred_on }),
            }
        }
        Ok(sorted)
    }
}

fn view(reader: &Reader<'_>, pile: &EarlierPile) -> Result<EarlierView, Problem> {
    let clients: Result<Vec<_>, Problem> =
        pile.open.iter().map(|earlier| client_view(reader, pile, earlier)).collect();
    let mut clients = clients?;
    clients.sort_by(|one, other| one.code.cmp(&other.code));
    let refused = pile
        .refused
        .iter()
        .map(|(file, error)| EarlierRefusedView { file: file.clone(), why: why(*error) });
    Ok(EarlierView { sealed: count(pile.sealed.len()), clients, refused: refused.collect() })
}

fn client_view(
    reader: &Reader<'_>,
    pile: &EarlierPile,
    earlier: &Earlier,
) -> Result<EarlierClientView, Problem> {
    let sorted = Sorted::of(reader, earlier)?;
    let mut kinds: BTreeMap<Kind, u32> = BTreeMap::new();
    for record in &sorted.fresh {
        *kinds.entry(record.kind).or_default() += 1;
    }
    let days = || earlier.records.iter().filter_map(|one| one.occurred_on);
    let code = code_of(earlier)?;
    let is_new = sorted.fresh.iter().any(|one| one.kind == Kind::Client);
    Ok(EarlierClientView {
        client: earlier.client.clone(),
        is_code_taken: is_new && is_taken(reader, code.as_str(), &earlier.client)?,
        code: pages::shown(&code),
        made_on: earlier.made_at.day(),
        first_on: days().min(),
        last_on: days().max(),
        fresh: kinds.into_iter().map(|(kind, count)| EarlierCountView { kind, count }).collect(),
        here: sorted.here,
        otherwise: sorted.otherwise,
        unknown: count(earlier.unknown),
        is_demo: earlier.is_demo,
        has_private: earlier.has_private,
        older: pile.older.get(&earlier.client).copied().unwrap_or(0),
    })
}

fn code_of(earlier: &Earlier) -> Result<PrivateText, Problem> {
    let code = earlier.records.first().and_then(|own| own.body().get("code")?.as_str());
    code.map(PrivateText::from).ok_or(Problem::EarlierDamaged)
}

/// Whether somebody else here has a code that looks the same.
fn is_taken(reader: &Reader<'_>, code: &str, but: &RecordId) -> Result<bool, Problem> {
    let all = reader.list::<Client>(&Query::new())?;
    let look = look_of_code(code);
    Ok(all.iter().any(|one| one.id != *but && look_of_code(one.body.code.as_str()) == look))
}

/// Takes in the chosen clients' records in one change. Where all of it is here already, nothing is written.
pub(crate) fn take(
    desk: &mut Desk,
    request: &TakeEarlierRequest,
    now: Moment,
    watch: &Watch,
) -> Result<EarlierReport, Problem> {
    let mut pile = desk.earlier.take().ok_or(Problem::EarlierGone)?;
    let taken = desk.vault().and_then(|vault| {
        let has_more = is_more(&vault.read(), &pile, request)?;
        if !has_more {
            return told(&vault.read(), &pile, request);
        }
        vault.change(now, Act::ImportRecords, |tx| bring(tx, &mut pile, request, watch))
    });
    // Whatever was not taken in may still be: it stays until it is done with.
    if taken.is_ok() {
        pile.open.retain(|one| request.clients.iter().all(|done| done.client != one.client));
    }
    desk.earlier = Some(pile).filter(|pile| !pile.open.is_empty() || !pile.sealed.is_empty());
    taken
}

fn chosen<'a>(
    pile: &'a EarlierPile,
    request: &TakeEarlierRequest,
) -> Result<Vec<&'a Earlier>, Problem> {
    let wanted: BTreeSet<&RecordId> = request.clients.iter().map(|one| &one.client).collect();
    if wanted.is_empty() {
        return Err(Problem::of_field("clients", "blank"));
    }
    let find = |id: &&RecordId| pile.open.iter().find(|one| one.client == **id);
    wanted.iter().map(|id| find(id).ok_or(Problem::NotFound)).collect()
}

fn is_more(
    reader: &Reader<'_>,
    pile: &EarlierPile,
    request: &TakeEarlierRequest,
) -> Result<bool, Problem> {
    for earlier in chosen(pile, request)? {
        if !Sorted::of(reader, earlier)?.fresh.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What there is to tell of copies before anything of them is taken in.
fn told(
    reader: &Reader<'_>,
    pile: &EarlierPile,
    request: &TakeEarlierRequest,
) -> Result<EarlierReport, Problem> {
    let mut report = EarlierReport {
        clients: 0,
        records: 0,
        here: 0,
        otherwise: Vec::new(),
        unknown: 0,
        ties_left_out: 0,
        files_missing: 0,
    };
    for earlier in chosen(pile, request)? {
        let sorted = Sorted::of(reader, earlier)?;
        report.here += sorted.here;
        report.otherwise.extend(sorted.otherwise);
        report.unknown += count(earlier.unknown);
    }
    Ok(report)
}

fn bring(
    tx: &mut Tx<'_>,
    pile: &mut EarlierPile,
    request: &TakeEarlierRequest,
    watch: &Watch,
) -> Result<EarlierReport, Problem> {
    let mut report = told(tx, pile, request)?;
    let wanted: BTreeMap<&RecordId, Option<&str>> =
        request.clients.iter().map(|one| (&one.client, one.code.as_deref())).collect();
    let mut ties = Vec::new();
    for earlier in &mut pile.open {
        let Some(code) = wanted.get(&earlier.client) else { continue };
        let fresh = Sorted::of(tx, earlier)?.fresh.into_iter().cloned().collect::<Vec<_>>();
        bring_one(tx, earlier, &fresh, &mut report, watch)?;
        if fresh.iter().any(|one| one.kind == Kind::Client) {
            ties.push((earlier.client.clone(), code.map(PrivateText::from)));
        }
        report.clients += u32::from(!fresh.is_empty());
        report.records += count(fresh.len());
        let all = fresh.into_iter().map(|one| (one.id, one.links));
        tie(tx, all, &mut report)?;
    }
    for (client, code) in ties {
        name(tx, &client, code)?;
        tx.about(&client)?;
    }
    Ok(report)
}

fn tie(
    tx: &mut Tx<'_>,
    all: impl Iterator<Item = (RecordId, Vec<holdfast_records::Link>)>,
    report: &mut EarlierReport,
) -> Result<(), Problem> {
    for (id, links) in all {
        report.ties_left_out += count(tx.tie_in(&id, &links)?);
    }
    Ok(())
}

fn bring_one(
    tx: &mut Tx<'_>,
    earlier: &mut Earlier,
    fresh: &[WholeRecord],
    report: &mut EarlierReport,
    watch: &Watch,
) -> Result<(), Problem> {
    let total = fresh.len() as u64;
    for (done, record) in (0_u64..).zip(fresh) {
        let so_far = Progress { step: Step::Keeping, done, total, may_cancel: true };
        if watch.tell(so_far) == Flow::Cancel {
            return Err(Problem::Cancelled);
        }
        tx.bring_in(record)?;
        let Some((sha256, media)) = file_of(record) else { continue };
        if tx.file_length(&sha256)?.is_some() {
            continue;
        }
        match earlier.file(&sha256)? {
            Some(bytes) => drop(tx.keep_file(&bytes, media)?),
            None => report.files_missing += 1,
        }
    }
    Ok(())
}

/// The kept file that a record names, and what it is.
#[expect(clippy::wildcard_enum_match_arm, reason = "two kinds have a file of their own")]
fn file_of(record: &WholeRecord) -> Option<(String, &'static str)> {
    match record.kind {
        Kind::PrintEvent => {
            let sha256 = record.body().get("pdf_sha256")?.as_str()?;
            Some((sha256.to_owned(), "application/pdf"))
        }
        Kind::Scan => {
            let scan: Scan = serde_json::from_value(record.body().clone()).ok()?;
            Some((scan.sha256, scan.media.name()))
        }
        _ => None,
    }
}

/// Gives a client who was brought in another code, where theirs is taken. Two people of one code cannot be told apart.
fn name(tx: &mut Tx<'_>, client: &RecordId, code: Option<PrivateText>) -> Result<(), Problem> {
    let kept = tx.load::<Client>(client)?;
    let code = code.map(|code| PrivateText::from(code.as_str().trim()));
    let wanted = code.filter(|code| !code.is_blank()).unwrap_or_else(|| kept.body.code.clone());
    if is_taken(tx, wanted.as_str(), client)? {
        return Err(Problem::of_field("code", "taken"));
    }
    if wanted != kept.body.code {
        let body = Client { code: wanted, ..kept.body };
        body.check()?;
        tx.revise(client, kept.rev, &body)?;
    }
    Ok(())
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn why(error: EarlierError) -> EarlierWhy {
    match error {
        EarlierError::Foreign => EarlierWhy::Foreign,
        EarlierError::ForClient => EarlierWhy::ForClient,
        EarlierError::Newer => EarlierWhy::Newer,
        EarlierError::TooLarge => EarlierWhy::TooLarge,
        EarlierError::Damaged | EarlierError::Sealed | EarlierError::WrongPassphrase => {
            EarlierWhy::Damaged
        }
        EarlierError::Cancelled | EarlierError::Io(_) => EarlierWhy::Unreadable,
    }
}

impl From<EarlierError> for Problem {
    fn from(error: EarlierError) -> Problem {
        match error {
            EarlierError::Foreign => Problem::EarlierForeign,
            EarlierError::ForClient => Problem::EarlierForClient,
            EarlierError::Newer => Problem::EarlierNewer,
            EarlierError::Damaged => Problem::EarlierDamaged,
            EarlierError::TooLarge => Problem::EarlierTooLarge,
            EarlierError::Sealed | EarlierError::WrongPassphrase => Problem::EarlierWrongPassphrase,
            EarlierError::Cancelled => Problem::Cancelled,
            EarlierError::Io(kind) => Problem::from(std::io::Error::from(kind)),
        }
    }
}
