//! The long acts with copies: one at a time, each with its progress and a way to stop it.

use crate::drives;
use crate::opening::{self, Key};
use crate::problem::Problem;
use crate::session::{Desk, SideDoor, Standing};
use crate::shell::Shell;
use crate::wire::backup::{CopyReport, CopyRequest, ProgressView};
use holdfast_backup::{
    BackedUp, CopyKey, CopyOnStick, Flow, Gathered, KeyFileState, Progress, Verified,
};
use holdfast_records::{Act, Moment};
use holdfast_vault::{Passphrase, VaultError};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::ipc::Channel;
use zeroize::Zeroizing;

/// Tells the screen how far a long act is, and hears whether to stop. Only one goes on at a time.
pub(crate) struct Watch {
    stop: Arc<AtomicBool>,
    is_busy: Arc<AtomicBool>,
    progress: Channel<ProgressView>,
}

impl Watch {
    /// Begins a long act, unless one goes on already.
    pub(crate) fn begin(shell: &Shell, progress: Channel<ProgressView>) -> Result<Watch, Problem> {
        if shell.is_busy.swap(true, Ordering::AcqRel) {
            return Err(Problem::Busy);
        }
        shell.stop.store(false, Ordering::Relaxed);
        Ok(Watch { stop: Arc::clone(&shell.stop), is_busy: Arc::clone(&shell.is_busy), progress })
    }

    /// Tells how far it is.
    pub(crate) fn tell(&self, so_far: Progress) -> Flow {
        let view = ProgressView {
            step: so_far.step.token().to_owned(),
            done: bytes(so_far.done),
            total: bytes(so_far.total),
            may_cancel: so_far.may_cancel,
        };
        // A page that is gone hears nothing; the act goes on all the same.
        drop(self.progress.send(view));
        if self.stop.load(Ordering::Relaxed) { Flow::Cancel } else { Flow::Continue }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.is_busy.store(false, Ordering::Release);
    }
}

/// Makes a copy and reads it back; only then is it one.
///
/// The desk is needed to gather the rows and to write down that there is a copy; the long part in
/// between goes on beside it, so that drafts are kept and the vault can be locked meanwhile.
pub(crate) async fn make(
    shell: &Shell,
    folder: PathBuf,
    watch: Watch,
) -> Result<CopyReport, Problem> {
    let (gathered, passphrase, watch) =
        shell.session.at_the_desk(move |desk, now| gather(desk, now, watch)).await?;
    let desk = shell.session.side_door();
    let stick = drives::letter_of(&folder);
    let written = beside(move || {
        let mut files = |sha256: &str| file_bytes(&desk, sha256);
        let mut tell = |so_far| watch.tell(so_far);
        Ok(holdfast_backup::write(gathered, &mut files, &folder, passphrase.as_ref(), &mut tell)?)
    });
    let written = written.await?;
    let made = shell.session.at_the_desk(move |desk, now| {
        let vault = desk.vault()?;
        Ok((holdfast_backup::record(vault, written, now), vault.is_demo()))
    });
    let (made, is_demo) = made.await?;
    // The lock page speaks of the practice; a copy of the sample practice says nothing about it.
    if !is_demo {
        let on = made.made_at.day();
        shell.change_device(|file| {
            file.device.last_copy_on = Some(on);
            file.device.last_copy_stick = stick;
        });
    }
    Ok(report_of_copy(&made))
}

fn gather(
    desk: &mut Desk,
    now: Moment,
    watch: Watch,
) -> Result<(Gathered, Option<Passphrase>, Watch), Problem> {
    let passphrase = desk.passphrase.clone();
    let (vault, press) = desk.both()?;
    let gathered = holdfast_backup::gather(vault, press, now, &mut |so_far| watch.tell(so_far))?;
    Ok((gathered, passphrase, watch))
}

/// A kept file, asked for at the desk. A vault that was locked meanwhile has none to give.
pub(crate) fn file_bytes(desk: &SideDoor, sha256: &str) -> Result<Option<Vec<u8>>, VaultError> {
    let wanted = sha256.to_owned();
    let found = desk.ask(move |desk| match &desk.vault {
        Some(vault) => vault.file_bytes(&wanted),
        None => Err(VaultError::Interrupted),
    });
    found.unwrap_or(Err(VaultError::Interrupted))
}

/// Does long work on a thread of its own.
pub(crate) async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Problem::unexpected("beside")))
}

/// Tests a copy. What opens it is typed, or the open vault's own words are used.
pub(crate) async fn test(
    shell: &Shell,
    request: CopyRequest,
    watch: Watch,
) -> Result<CopyReport, Problem> {
    let file = file_of(shell, &request)?;
    let key = key_of(shell, &request).await?;
    let by_passphrase = matches!(key, CopyKey::Passphrase(_));
    let tested =
        beside(move || Ok(holdfast_backup::verify(&file, &key, &mut |so_far| watch.tell(so_far))?))
            .await?;
    if shell.session.standing() == Standing::Open {
        shell.session.change(Act::TestBackup, |_, _| Ok(())).await?;
    }
    Ok(report(&tested, by_passphrase))
}

/// Makes a vault out of a copy, beside the present one, and leaves it locked.
pub(crate) async fn bring_back(
    shell: &Shell,
    request: CopyRequest,
    watch: Watch,
) -> Result<CopyReport, Problem> {
    let file = file_of(shell, &request)?;
    let key = key_of(shell, &request).await?;
    let new =
        request.new_passphrase.map(|typed| Passphrase::new(&Zeroizing::new(typed))).transpose()?;
    let to = new_folder(shell);
    let made = beside(move || {
        let now = crate::session::now();
        let new = new.as_ref().map(|passphrase| (passphrase, opening::cost()));
        let made =
            holdfast_backup::restore(&file, &key, &to, new, now, &mut |so_far| watch.tell(so_far))?;
        // A vault that could not be sealed is checked whole at its first opening.
        let _ = made.vault.lock(now);
        Ok((to, made.copy, made.has_new_passphrase))
    });
    let (to, copy, has_new_passphrase) = made.await?;
    shell.session.leave_at_the_desk(move |desk, _| desk.restored = Some(to));
    Ok(report(&copy, has_new_passphrase))
}

/// The usual folder if nothing is there yet, else one that says when it was made.
fn new_folder(shell: &Shell) -> PathBuf {
    let usual = shell.data_folder().join("vault");
    if !usual.exists() {
        return usual;
    }
    let stamp = crate::session::now().local().format("%Y-%m-%d-%H%M%S").to_string();
    shell.data_folder().join(format!("vault-from-copy-{stamp}"))
}

fn file_of(shell: &Shell, request: &CopyRequest) -> Result<PathBuf, Problem> {
    let folder = shell.places.folder(request.place).ok_or(Problem::StickGone)?;
    let copies = holdfast_backup::list(&folder)?;
    let wanted = u64::from(request.counter);
    let meant = copies
        .into_iter()
        .find(|copy| copy.counter == wanted && name_of_copy(copy) == request.made);
    meant.map(|copy| copy.file).ok_or(Problem::StickGone)
}

/// When a copy was made, as its name says; with its number it tells one copy from every other.
pub(crate) fn name_of_copy(copy: &CopyOnStick) -> String {
    copy.made.format("%Y-%m-%dT%H:%M").to_string()
}

fn typed(request: &CopyRequest) -> Result<Option<CopyKey>, Problem> {
    let secret = match (&request.words, &request.passphrase) {
        (Some(words), _) => Key::Words(words.clone().into()).secret()?,
        (None, Some(passphrase)) => Key::Passphrase(passphrase.clone().into()).secret()?,
        (None, None) => return Ok(None),
    };
    Ok(Some(match secret {
        holdfast_vault::Secret::Passphrase(passphrase) => CopyKey::Passphrase(passphrase),
        holdfast_vault::Secret::Words(words) => CopyKey::Words(words),
    }))
}

/// What opens the copy: what was typed, else the open vault's own words.
async fn key_of(shell: &Shell, request: &CopyRequest) -> Result<CopyKey, Problem> {
    match typed(request)? {
        Some(key) => Ok(key),
        None => {
            shell.session.must_be_open()?;
            shell
                .session
                .at_the_desk(|desk, _| Ok(CopyKey::Words(desk.vault()?.recovery_words()?)))
                .await
        }
    }
}

fn report_of_copy(made: &BackedUp) -> CopyReport {
    let opens = matches!(made.key_file, KeyFileState::Current | KeyFileState::Renewed);
    let bare = Counted {
        records: &made.records,
        counter: made.counter,
        made_at: made.made_at,
        bytes: made.bytes,
    };
    CopyReport {
        papers_left_out: made.papers_left_out,
        stick_was_ahead: made.stick_was_ahead.map(small),
        is_recorded: made.is_recorded,
        ..counted(&bare, opens)
    }
}

fn report(verified: &Verified, passphrase_opens_it: bool) -> CopyReport {
    let bare = Counted {
        records: &verified.records,
        counter: verified.counter,
        made_at: verified.made_at,
        bytes: verified.bytes,
    };
    counted(&bare, passphrase_opens_it)
}

/// What a copy was found to hold.
struct Counted<'a> {
    records: &'a BTreeMap<String, u64>,
    counter: u64,
    made_at: Moment,
    bytes: u64,
}

fn counted(found: &Counted<'_>, passphrase_opens_it: bool) -> CopyReport {
    let count = |kind: &str| small(found.records.get(kind).copied().unwrap_or(0));
    CopyReport {
        made_at: found.made_at.at,
        counter: small(found.counter),
        bytes: bytes(found.bytes),
        clients: count("client"),
        sessions: count("session"),
        agreements: count("agreement_version"),
        records: small(found.records.values().sum()),
        passphrase_opens_it,
        papers_left_out: 0,
        stick_was_ahead: None,
        is_recorded: true,
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A number of bytes as the screen's language has numbers: exact up to nine petabytes.
#[expect(clippy::cast_precision_loss, reason = "no copy is nine petabytes")]
pub(crate) fn bytes(number: u64) -> f64 {
    number as f64
}
