//! Locking when nobody has touched the window for a while.

use crate::session_mode::running;
use crate::shell::Shell;
use std::sync::PoisonError;
use std::time::{Duration, Instant, SystemTime};
use tauri::{AppHandle, Emitter, Manager, Runtime};

/// When a hand was last on the window, by both clocks: one of them stands still while a computer sleeps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touch {
    by_clock: SystemTime,
    by_run: Instant,
}

impl Touch {
    /// A touch at this moment.
    pub(crate) fn now() -> Touch {
        Touch { by_clock: SystemTime::now(), by_run: Instant::now() }
    }

    /// A touch so long ago by the clock of the computer.
    pub(crate) fn before(ago: Duration) -> Touch {
        let by_clock = SystemTime::now().checked_sub(ago).unwrap_or(SystemTime::UNIX_EPOCH);
        Touch { by_clock, by_run: Instant::now() }
    }

    /// How long ago, by whichever clock says longer. A clock that was set back counts as no time.
    pub(crate) fn ago(self) -> Duration {
        let by_clock = SystemTime::now().duration_since(self.by_clock).unwrap_or_default();
        by_clock.max(self.by_run.elapsed())
    }
}

/// What the time since the last touch asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// Nothing.
    Nothing,
    /// The sentence of the last minute.
    LastMinute,
    /// Only the page of the session that goes on is answered.
    OnlyTheSession,
    /// Locking.
    Lock,
}

/// What is due after so long without a touch. A limit of one minute is all last minute after its first half.
pub(crate) fn due(ago: Duration, lock_minutes: u16) -> Due {
    let limit = Duration::from_secs(u64::from(lock_minutes) * 60);
    let warning = Duration::from_secs(60).min(limit / 2);
    if ago >= limit {
        Due::Lock
    } else if ago >= limit.saturating_sub(warning) {
        Due::LastMinute
    } else {
        Due::Nothing
    }
}

/// What is due after so long without a touch while a session holds the lock back: it goes on and its agreed end is not
/// past by ten minutes. No sentence about a lock is said in it (ruling 44).
pub(crate) fn due_in_session(ago: Duration, lock_minutes: u16) -> Due {
    match due(ago, lock_minutes) {
        Due::Lock => Due::OnlyTheSession,
        Due::Nothing | Due::LastMinute | Due::OnlyTheSession => Due::Nothing,
    }
}

/// Watches the time from now on, twice a second.
pub(crate) fn watch<R: Runtime>(app: AppHandle<R>) {
    std::thread::spawn(move || {
        let mut said = Due::Nothing;
        loop {
            std::thread::sleep(Duration::from_millis(500));
            said = look(&app, said);
        }
    });
}

/// Looks once at what is due, and does it.
pub(crate) fn look<R: Runtime>(app: &AppHandle<R>, said: Due) -> Due {
    let shell = app.state::<Shell>();
    if shell.session.must_be_open().is_err() {
        return Due::Nothing;
    }
    let touch = *shell.last_touch.lock().unwrap_or_else(PoisonError::into_inner);
    let due = match crate::hand_over::limit(&shell) {
        // No sentence about a lock is said to a client.
        Some(limit) if touch.ago() < limit => Due::Nothing,
        Some(_) => Due::Lock,
        None if running::holds_the_lock(&shell) => {
            due_in_session(touch.ago(), shell.device().device.lock_minutes)
        }
        None => due(touch.ago(), shell.device().device.lock_minutes),
    };
    if due != said {
        // A window that is just being replaced hears nothing and needs nothing.
        drop(app.emit("idle_soon", due == Due::LastMinute));
    }
    if due == Due::OnlyTheSession && running::only_this_from_now(&shell) {
        // A page that is open elsewhere keeps what is typed there, and shows the session.
        drop(app.emit("only_session", ()));
    }
    if due == Due::Lock {
        crate::locking::lock(app);
    }
    due
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_minutes_without_a_touch_lock_the_vault_and_the_last_of_them_is_said() {
        assert_eq!(due(Duration::from_secs(239), 5), Due::Nothing);
        assert_eq!(due(Duration::from_secs(240), 5), Due::LastMinute);
        assert_eq!(due(Duration::from_secs(300), 5), Due::Lock);
    }

    #[test]
    fn in_a_session_the_idle_time_closes_every_other_page_and_locks_nothing() {
        assert_eq!(due_in_session(Duration::from_secs(240), 5), Due::Nothing);
        assert_eq!(due_in_session(Duration::from_secs(299), 5), Due::Nothing);
        assert_eq!(due_in_session(Duration::from_secs(300), 5), Due::OnlyTheSession);
        assert_eq!(due_in_session(Duration::from_secs(3000), 5), Due::OnlyTheSession);
    }

    #[test]
    fn a_limit_of_one_minute_still_has_a_quiet_half() {
        assert_eq!(due(Duration::from_secs(29), 1), Due::Nothing);
        assert_eq!(due(Duration::from_secs(30), 1), Due::LastMinute);
    }
}
