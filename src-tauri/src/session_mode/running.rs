//! The session that goes on: how long it holds the idle lock back, and when only its page is answered.
//!
//! The state lies here and not in the page, as a hand-over does. It is found again in the vault at every opening, and
//! every lock forgets it.

use crate::problem::Problem;
use crate::session::{Standing, now};
use crate::shell::Shell;
use crate::wire::app::RunningSession;
use chrono::Days;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::sync::{MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The session that goes on, while the vault is open.
#[derive(Clone, Debug)]
pub(crate) struct Running {
    session: RecordId,
    client: RecordId,
    /// Until when the idle lock waits; nothing once it was ended.
    wait: Option<Wait>,
    /// Whether only its page is answered until the passphrase is typed.
    only_this: bool,
}

/// Until when the idle lock waits, by both clocks: one of them can be set back.
#[derive(Clone, Copy, Debug)]
struct Wait {
    until: Moment,
    from: Instant,
    at_most: Duration,
}

/// What is answered while only the session's page is. Nothing of it shows another client, and nothing but the
/// passphrase or a lock leads on. A draft that was being typed elsewhere is still kept.
const ONLY_THIS: [&str; 14] = [
    "app_state",
    "session_mode",
    "note_event",
    "keep_line",
    "ask_in_mode",
    "take_back",
    "end_hard_part",
    "show_clock",
    "end_session",
    "keep_draft",
    "open_the_rest",
    "lock",
    "flushed",
    "activity",
];

impl Wait {
    fn of(session: &Session, now: Moment) -> Wait {
        let until = session.lock_waits_until();
        let left = u64::try_from(until.at.saturating_sub(now.at)).unwrap_or(0);
        Wait { until, from: Instant::now(), at_most: Duration::from_millis(left) }
    }

    fn is_over(&self, now: Moment, passed: Duration) -> bool {
        now.at >= self.until.at || passed >= self.at_most
    }
}

impl Running {
    /// A session that goes on.
    pub(crate) fn of(session: &Stored<Session>, now: Moment) -> Result<Running, Problem> {
        Ok(Running {
            session: session.id.clone(),
            client: session.client.clone().ok_or(Problem::NotFound)?,
            wait: Some(Wait::of(&session.body, now)),
            only_this: false,
        })
    }

    /// Whether the idle lock waits for its end.
    fn is_in_time(&self) -> bool {
        self.wait.is_some_and(|wait| !wait.is_over(now(), wait.from.elapsed()))
    }
}

/// Every session that goes on now, the one that was begun last first.
pub(crate) fn going_on(reader: &Reader<'_>, now: Moment) -> Result<Vec<Stored<Session>>, Problem> {
    // A session's day is that of its own zone.
    let from = now.day().checked_sub_days(Days::new(2)).unwrap_or(now.day());
    let held = Query::new().state(SessionState::Held).from_day(from);
    let mut all = reader.list::<Session>(&held)?;
    all.retain(|session| session.body.goes_on(session.state, now));
    all.sort_by_key(|session| session.body.minute_at(now));
    Ok(all)
}

/// The session that goes on as the vault tells it: begun and not ended. One that runs over goes on too, and only holds
/// the lock no longer; one that is within its time comes before it.
pub(crate) fn found(reader: &Reader<'_>, now: Moment) -> Result<Option<Running>, Problem> {
    let all = going_on(reader, now)?;
    let on_time = all.iter().find(|session| now.at < session.body.lock_waits_until().at);
    on_time.or(all.first()).map(|session| Running::of(session, now)).transpose()
}

/// Looks at the vault again after a session's facts were changed elsewhere.
pub(crate) async fn look_again(shell: &Shell) -> Result<(), Problem> {
    let found = shell.session.read(found).await?;
    set(shell, found);
    Ok(())
}

/// Once a session was ended, another whose end was forgotten is the one that goes on.
pub(crate) async fn find_another(shell: &Shell) -> Result<(), Problem> {
    let is_known = held(shell).is_some();
    if is_known { Ok(()) } else { look_again(shell).await }
}

/// Whether a command is refused because only the session's page is answered. What opens the vault waits for a lock that
/// has begun, and is answered then.
pub(crate) fn keeps_closed(shell: &Shell, command: &str) -> bool {
    let opens = ["unlock", "unlock_with_words"].contains(&command);
    let waits_for_the_lock = opens && shell.session.standing() == Standing::Locking;
    is_only_this(shell) && !ONLY_THIS.contains(&command) && !waits_for_the_lock
}

/// Whether only the session's page is answered.
pub(crate) fn is_only_this(shell: &Shell) -> bool {
    let is_open = shell.session.standing() != Standing::Closed;
    is_open && held(shell).as_ref().is_some_and(|running| running.only_this)
}

/// Refuses another session while only one is answered.
pub(crate) fn must_be_this(shell: &Shell, session: &RecordId) -> Result<(), Problem> {
    match held(shell).as_ref() {
        Some(running) if running.only_this && running.session != *session => {
            Err(Problem::OnlyTheSession)
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether the idle lock waits for a session's end.
pub(crate) fn holds_the_lock(shell: &Shell) -> bool {
    held(shell).as_ref().is_some_and(Running::is_in_time)
}

/// From now on only the session's page is answered. Says whether that is new.
pub(crate) fn only_this_from_now(shell: &Shell) -> bool {
    let mut running = held(shell);
    let was = running.as_ref().is_none_or(|running| running.only_this);
    if let Some(running) = running.as_mut() {
        running.only_this = true;
    }
    !was
}

/// Every page is answered again. A session that was ended meanwhile is over.
pub(crate) fn opens_the_rest(shell: &Shell) {
    let mut running = held(shell);
    *running = running.take().filter(|running| running.wait.is_some());
    if let Some(running) = running.as_mut() {
        running.only_this = false;
    }
}

/// Takes up a session. One that is found to have been forgotten does not put the one that goes on aside.
pub(crate) fn take_up(shell: &Shell, running: Running) {
    let mut held = held(shell);
    let stays = held.as_ref().is_some_and(|other| {
        other.session != running.session && other.is_in_time() && !running.is_in_time()
    });
    if !stays {
        *held = Some(running);
    }
}

/// The session that goes on now.
pub(crate) fn set(shell: &Shell, running: Option<Running>) {
    *held(shell) = running;
}

/// A session was ended. Where only its page was answered, the others stay closed.
pub(crate) fn ended(shell: &Shell, session: &RecordId) {
    let mut running = held(shell);
    let was = running.take();
    *running = match was {
        Some(was) if was.session == *session => {
            was.only_this.then_some(Running { wait: None, ..was })
        }
        Some(_) | None => was,
    };
}

/// The vault is locked, and knows of no session.
pub(crate) fn forget(shell: &Shell) {
    set(shell, None);
}

/// What the screen is told of it.
pub(crate) fn told(shell: &Shell) -> Option<RunningSession> {
    held(shell).as_ref().map(|running| RunningSession {
        session: running.session.clone(),
        client: running.client.clone(),
        only_this: running.only_this,
    })
}

fn held(shell: &Shell) -> MutexGuard<'_, Option<Running>> {
    shell.running.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_waits_until_the_time_has_come_by_either_clock() {
        let until = Moment { at: 600_000, offset: 0 };
        let wait = Wait { until, from: Instant::now(), at_most: Duration::from_secs(600) };
        let before = Moment { at: 599_999, offset: 0 };
        assert!(!wait.is_over(before, Duration::from_secs(599)));
        assert!(wait.is_over(until, Duration::from_secs(1)));
        assert!(wait.is_over(before, Duration::from_secs(600)), "a clock that was set back");
    }
}
