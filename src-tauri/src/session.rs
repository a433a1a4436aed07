//! The one hand on the vault, and the only clock.
//!
//! One thread owns the open vault and the press. Commands send it a closure and wait; nothing
//! else in the program can reach a record.

use crate::problem::Problem;
use holdfast_printing::Press;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::{Passphrase, Reader, Tx, Vault};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What lies on the desk of the one thread: the vault while it is open, and the press.
#[derive(Default)]
pub(crate) struct Desk {
    /// The open vault.
    pub vault: Option<Vault>,
    /// What opened it, while it is open: the key file on a stick is sealed with it.
    pub passphrase: Option<Passphrase>,
    /// Whether the passphrase was typed again to see the recovery words, since the vault was opened.
    pub(crate) may_show_words: bool,
    /// The words that open the sealed file for a colleague, from when they were made until the vault is locked, so that
    /// they can be printed.
    pub(crate) executor_words: Option<zeroize::Zeroizing<String>>,
    press: Option<Press>,
    /// A table of another program that is being looked at, until it is taken in or the vault is locked.
    pub(crate) table: Option<holdfast_backup::import::table::Table>,
    /// Copies of records that are being looked at, until they are taken in or the vault is locked.
    pub(crate) earlier: Option<crate::earlier::EarlierPile>,
    /// A vault made from a copy, waiting to be opened instead.
    pub restored: Option<PathBuf>,
    /// Whether the day is over: nothing is worked on after this.
    is_left: bool,
}

impl Desk {
    /// The open vault.
    pub(crate) fn vault(&mut self) -> Result<&mut Vault, Problem> {
        self.vault.as_mut().ok_or(Problem::VaultLocked)
    }

    /// The press, made when it is first needed.
    pub(crate) fn press(&mut self) -> Result<&mut Press, Problem> {
        if self.press.is_none() {
            self.press = Some(Press::new()?);
        }
        self.press.as_mut().ok_or_else(|| Problem::unexpected("press"))
    }

    /// The vault and the press at once.
    pub(crate) fn both(&mut self) -> Result<(&mut Vault, &mut Press), Problem> {
        self.press()?;
        match (self.vault.as_mut(), self.press.as_mut()) {
            (Some(vault), Some(press)) => Ok((vault, press)),
            (None, _) => Err(Problem::VaultLocked),
            (Some(_), None) => Err(Problem::unexpected("press")),
        }
    }

    /// Says in the audit that a client's record was looked at. Nothing is said in a vault that can only be read.
    pub(crate) fn note_view(&mut self, client: &RecordId, now: Moment) -> Result<(), Problem> {
        let vault = self.vault()?;
        if !matches!(vault.condition(), holdfast_vault::Condition::ReadOnly(_)) {
            vault.note_view(client, now)?;
        }
        Ok(())
    }

    /// Says in the audit that a record of a client was looked at, whatever it is. What belongs to nobody is not said.
    pub(crate) fn note_view_of(&mut self, record: &RecordId, now: Moment) -> Result<(), Problem> {
        let outline = self.vault()?.read().outline(record)?;
        match outline.as_ref().and_then(crate::pages::trail::whose) {
            Some(client) => self.note_view(&client, now),
            None => Ok(()),
        }
    }

    /// Refuses to show words that open the vault to somebody who did not type the passphrase for it.
    pub(crate) fn words_may_be_shown(&mut self) -> Result<(), Problem> {
        let may = self.may_show_words || !self.vault()?.has_words_slot();
        if may { Ok(()) } else { Err(Problem::PassphraseNeeded) }
    }

    /// Takes the vault off the desk and lets the press forget every page it set.
    pub(crate) fn clear(&mut self) -> Option<Vault> {
        if let Some(press) = &mut self.press {
            press.forget();
        }
        self.passphrase = None;
        self.may_show_words = false;
        self.table = None;
        self.earlier = None;
        self.executor_words = None;
        self.vault.take()
    }
}

/// The stack of the desk's thread, in bytes.
const DESK_STACK: usize = 64 * 1024 * 1024;

type Job = Box<dyn FnOnce(&mut Desk) + Send>;

/// Where the vault stands, as far as anybody outside the desk's thread may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// There is no vault on this computer yet, or it is locked.
    Closed,
    /// It is open.
    Open,
    /// It is being locked: drafts may still be kept, nothing else.
    Locking,
}

/// The desk's thread, and what is known of it.
pub(crate) struct Session {
    jobs: Sender<Job>,
    standing: Mutex<Standing>,
    /// How often a passphrase was wrong since the program started.
    wrong_tries: Mutex<u32>,
}

impl Session {
    /// Starts the desk's thread.
    pub(crate) fn start() -> Session {
        let (jobs, work) = channel();
        // Setting type goes deep; the usual stack of a thread is too small for it. A system that gives no
        // thread gives no answer either, and every command then says so.
        let desk = std::thread::Builder::new().name("desk".to_owned()).stack_size(DESK_STACK);
        drop(desk.spawn(move || work_at_the_desk(&work)));
        Session { jobs, standing: Mutex::new(Standing::Closed), wrong_tries: Mutex::new(0) }
    }

    /// Where the vault stands.
    pub(crate) fn standing(&self) -> Standing {
        *held(&self.standing)
    }

    /// Goes from open to being locked; only one caller is told that it did.
    pub(crate) fn begin_to_lock(&self) -> bool {
        let mut standing = held(&self.standing);
        let was_open = *standing == Standing::Open;
        if was_open {
            *standing = Standing::Locking;
        }
        was_open
    }

    /// Says where the vault stands now.
    pub(crate) fn set_standing(&self, standing: Standing) {
        *held(&self.standing) = standing;
    }

    /// How often a passphrase was wrong since the program started.
    pub(crate) fn wrong_tries(&self) -> u32 {
        *held(&self.wrong_tries)
    }

    /// Counts a wrong passphrase, or starts again at none.
    pub(crate) fn count_wrong_try(&self, was_wrong: bool) -> u32 {
        let mut tries = held(&self.wrong_tries);
        *tries = if was_wrong { tries.saturating_add(1) } else { 0 };
        *tries
    }

    /// Sends work to the desk and waits for what comes of it.
    pub(crate) async fn at_the_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk, Moment) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (answer, mut waiting) = tauri::async_runtime::channel(1);
        let job: Job = Box::new(move |desk| {
            let done = work(desk, now());
            // Nobody waits any more when the window that asked is gone.
            drop(answer.try_send(done));
        });
        self.jobs.send(job).map_err(|_| Problem::unexpected("desk"))?;
        waiting.recv().await.unwrap_or_else(|| Err(Problem::unexpected("desk")))
    }

    /// A way to the desk for a thread that does long work beside it.
    pub(crate) fn side_door(&self) -> SideDoor {
        SideDoor { jobs: self.jobs.clone() }
    }

    /// Sends work to the desk without waiting.
    pub(crate) fn leave_at_the_desk(&self, work: impl FnOnce(&mut Desk, Moment) + Send + 'static) {
        let job: Job = Box::new(move |desk| work(desk, now()));
        // A desk that is gone has no vault open either.
        drop(self.jobs.send(job));
    }

    /// Ends the desk's thread once everything that was sent to it is done; an open vault is closed as it is, and not
    /// sealed. Whoever sends work afterwards hears that nothing comes of it. Returns when it has ended, at the latest after half a minute.
    pub(crate) fn leave_the_desk(&self) {
        let (ended, waiting) = channel::<()>();
        self.leave_at_the_desk(move |desk, _| {
            drop(desk.clear());
            desk.press = None;
            desk.is_left = true;
            drop(ended);
        });
        // Nothing is ever sent: what is waited for is that the other end goes.
        let _ = waiting.recv_timeout(Duration::from_secs(30));
        self.set_standing(Standing::Closed);
    }

    /// Reads from the open vault.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Reader<'_>, Moment) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.must_be_open()?;
        self.at_the_desk(move |desk, now| look(&desk.vault()?.read(), now)).await
    }

    /// Reads a page of a client, or of a record of theirs: the first look after an opening is said in the audit.
    pub(crate) async fn view<T: Send + 'static>(
        &self,
        whose: impl Into<Option<RecordId>>,
        look: impl FnOnce(&Reader<'_>, Moment) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.must_be_open()?;
        let whose = whose.into();
        let viewed = move |desk: &mut Desk, now| {
            if let Some(record) = &whose {
                desk.note_view_of(record, now)?;
            }
            look(&desk.vault()?.read(), now)
        };
        self.at_the_desk(viewed).await
    }

    /// Changes the open vault: one transaction, one entry in the audit.
    pub(crate) async fn change<T: Send + 'static>(
        &self,
        act: Act,
        work: impl FnOnce(&mut Tx<'_>, Moment) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.must_be_open()?;
        self.at_the_desk(move |desk, now| desk.vault()?.change(now, act, |tx| work(tx, now))).await
    }

    /// Waits while the vault is being locked: the desk is free again within a breath.
    pub(crate) async fn when_not_locking(&self) {
        while self.standing() == Standing::Locking {
            let breath = tauri::async_runtime::spawn_blocking(|| {
                std::thread::sleep(Duration::from_millis(10))
            });
            // Only a runtime that is being taken down does not wait, and then nothing waits for it.
            drop(breath.await);
        }
    }

    /// Waits until the vault is not open any more.
    pub(crate) async fn when_locked(&self) {
        while self.standing() != Standing::Closed {
            let breath = tauri::async_runtime::spawn_blocking(|| {
                std::thread::sleep(Duration::from_millis(10))
            });
            drop(breath.await);
        }
    }

    /// Refuses when the vault is not open, or is being locked.
    pub(crate) fn must_be_open(&self) -> Result<(), Problem> {
        match self.standing() {
            Standing::Open => Ok(()),
            Standing::Closed | Standing::Locking => Err(Problem::VaultLocked),
        }
    }
}

/// A way to the desk for a thread that does long work beside it.
pub(crate) struct SideDoor {
    jobs: Sender<Job>,
}

impl SideDoor {
    /// Sends work to the desk and waits for what comes of it; nothing comes once the desk is gone.
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> T + Send + 'static,
    ) -> Option<T> {
        let (answer, waiting) = channel();
        let job: Job = Box::new(move |desk| {
            let done = work(desk);
            // Nobody waits any more when the long work was given up.
            drop(answer.send(done));
        });
        self.jobs.send(job).ok()?;
        waiting.recv().ok()
    }
}

/// What the clock shows.
pub(crate) fn now() -> Moment {
    Moment::from(chrono::Local::now().fixed_offset())
}

fn work_at_the_desk(work: &Receiver<Job>) {
    let mut desk = Desk::default();
    for job in work {
        // A panic in one piece of work must not take the vault's thread with it; nothing was
        // committed by it, and the one who asked hears that something unexpected happened.
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| job(&mut desk)));
        drop(ended);
        if desk.is_left {
            return;
        }
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
