//! Locking when the computer goes to sleep or its screen is locked.
//!
//! No one signal comes on every desktop, so every known one is listened for. Where there is no
//! bus nothing is heard, and the idle lock still holds.

use std::os::fd::OwnedFd;
use tauri::{AppHandle, Runtime};
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

/// Listens from now on, each signal on a thread of its own.
pub(crate) fn watch_for_sleep<R: Runtime>(app: AppHandle<R>) {
    on_a_thread(app.clone(), watch_suspend);
    on_a_thread(app.clone(), watch_session_lock);
    for saver in
        ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver"]
    {
        on_a_thread(app.clone(), move |app| watch_screen_saver(app, saver));
    }
}

fn on_a_thread<R: Runtime>(
    app: AppHandle<R>,
    watch: impl FnOnce(&AppHandle<R>) -> zbus::Result<()> + Send + 'static,
) {
    // A bus that is not there, or goes away, ends the listening and nothing else.
    std::thread::spawn(move || drop(watch(&app)));
}

/// The computer is about to sleep: the system is asked to wait until the vault is sealed.
fn watch_suspend<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let manager = login_manager(&Connection::system()?)?;
    let mut brake = Some(take_brake(&manager)?);
    for signal in manager.receive_signal("PrepareForSleep")? {
        let is_going_to_sleep: bool = signal.body().deserialize()?;
        if is_going_to_sleep {
            crate::locking::lock(app);
            drop(brake.take());
        } else {
            brake = Some(take_brake(&manager)?);
        }
    }
    Ok(())
}

/// The session was locked, by its owner or by an administrator.
fn watch_session_lock<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let own: OwnedObjectPath =
        login_manager(&bus)?.call("GetSessionByPID", &(std::process::id()))?;
    let session =
        Proxy::new(&bus, "org.freedesktop.login1", own, "org.freedesktop.login1.Session")?;
    for _ in session.receive_signal("Lock")? {
        crate::locking::lock(app);
    }
    Ok(())
}

/// The screen saver came on.
fn watch_screen_saver<R: Runtime>(app: &AppHandle<R>, name: &'static str) -> zbus::Result<()> {
    let bus = Connection::session()?;
    let path = format!("/{}", name.replace('.', "/"));
    let saver = Proxy::new(&bus, name, path, name)?;
    for signal in saver.receive_signal("ActiveChanged")? {
        if signal.body().deserialize::<bool>()? {
            crate::locking::lock(app);
        }
    }
    Ok(())
}

fn login_manager(bus: &Connection) -> zbus::Result<Proxy<'static>> {
    Proxy::new(
        bus,
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
    )
}

/// While this is held the system waits up to a few seconds before it sleeps.
fn take_brake(manager: &Proxy<'_>) -> zbus::Result<OwnedFd> {
    let held: zbus::zvariant::OwnedFd =
        manager.call("Inhibit", &("sleep", "Holdfast", "Locking the vault", "delay"))?;
    Ok(held.into())
}
