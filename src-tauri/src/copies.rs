//! The long acts with copies: one at a time, each with its progress and a way to stop it.

use crate::opening::{self, Key};
use crate::problem::Problem;
use crate::session::{Desk, Standing};
use crate::shell::Shell;
use crate::wire::backup::{CopyReport, CopyRequest, ProgressView};
use holdfast_backup::{CopyKey, Flow, Progress, Verified};
use holdfast_records::{Act, Moment};
use holdfast_vault::Passphrase;
use std::path::{Path, PathBuf};
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

    fn tell(&self, so_far: Progress) -> Flow {
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
pub(crate) async fn make(
    shell: &Shell,
    folder: PathBuf,
    watch: Watch,
) -> Result<CopyReport, Problem> {
    let report =
        shell.session.at_the_desk(move |desk, now| make_at(desk, &folder, now, &watch)).await?;
    let (on, stick) = (crate::session::now().day(), None);
    shell.change_device(|file| {
        (file.device.last_copy_on, file.device.last_copy_stick) = (Some(on), stick)
    });
    Ok(report)
}

fn make_at(
    desk: &mut Desk,
    folder: &Path,
    now: Moment,
    watch: &Watch,
) -> Result<CopyReport, Problem> {
    let passphrase = desk.passphrase.clone();
    let (vault, press) = desk.both()?;
    let mut tell = |so_far| watch.tell(so_far);
    let made = holdfast_backup::back_up(vault, press, folder, passphrase.as_ref(), now, &mut tell)?;
    let words = vault.recovery_words()?;
    let verified =
        holdfast_backup::verify(&made.file, &CopyKey::Words(words), &mut |_| Flow::Continue)?;
    Ok(report(&verified, passphrase.is_some()))
}

/// Tests a copy. What opens it is typed, or the open vault's own words are used.
pub(crate) async fn test(
    shell: &Shell,
    request: CopyRequest,
    watch: Watch,
) -> Result<CopyReport, Problem> {
    let file = file_of(shell, &request)?;
    let typed = typed(&request)?;
    let is_open = shell.session.standing() == Standing::Open;
    let work = move |desk: &mut Desk, now| {
        let by_passphrase = matches!(typed, Some(CopyKey::Passphrase(_)));
        let key = typed.map_or_else(|| own_words(desk), Ok)?;
        let verified = holdfast_backup::verify(&file, &key, &mut |so_far| watch.tell(so_far))?;
        if is_open {
            desk.vault()?.change(now, Act::TestBackup, |_| Ok::<(), Problem>(()))?;
        }
        Ok(report(&verified, by_passphrase))
    };
    shell.session.at_the_desk(work).await
}

/// Makes a vault out of a copy, beside the present one, and leaves it locked.
pub(crate) async fn bring_back(
    shell: &Shell,
    request: CopyRequest,
    watch: Watch,
) -> Result<CopyReport, Problem> {
    let file = file_of(shell, &request)?;
    let typed = typed(&request)?;
    let new =
        request.new_passphrase.map(|typed| Passphrase::new(&Zeroizing::new(typed))).transpose()?;
    let to = new_folder(shell);
    let work = move |desk: &mut Desk, now| {
        let key = typed.map_or_else(|| own_words(desk), Ok)?;
        let new = new.as_ref().map(|passphrase| (passphrase, opening::cost()));
        let made =
            holdfast_backup::restore(&file, &key, &to, new, now, &mut |so_far| watch.tell(so_far))?;
        // A vault that could not be sealed is checked whole at its first opening.
        let _ = made.vault.lock(now);
        desk.restored = Some(to);
        Ok(report(&made.copy, made.has_new_passphrase))
    };
    shell.session.at_the_desk(work).await
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
    let at = usize::try_from(request.copy).map_err(|_| Problem::NotFound)?;
    copies.into_iter().nth(at).map(|copy| copy.file).ok_or(Problem::StickGone)
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

fn own_words(desk: &mut Desk) -> Result<CopyKey, Problem> {
    Ok(CopyKey::Words(desk.vault()?.recovery_words()?))
}

fn report(verified: &Verified, passphrase_opens_it: bool) -> CopyReport {
    let count = |kind: &str| small(verified.records.get(kind).copied().unwrap_or(0));
    CopyReport {
        made_at: verified.made_at.at,
        counter: small(verified.counter),
        bytes: bytes(verified.bytes),
        clients: count("client"),
        sessions: count("session"),
        agreements: count("agreement_version"),
        records: small(verified.records.values().sum()),
        was_cancelled: false,
        passphrase_opens_it,
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
