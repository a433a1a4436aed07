//! One Holdfast in a session: a second start brings the first one forward and ends.
//!
//! The session's bus gives a name to one program at a time. Where there is no bus every start goes
//! on, and the lock on the vault's folder still keeps two programs from one vault.

use std::sync::mpsc::{Receiver, Sender, channel};
use zbus::blocking::{Connection, Proxy, connection};
use zbus::fdo::RequestNameFlags;

const NAME: &str = "app.holdfast.desktop";
const PATH: &str = "/app/holdfast/desktop";

/// What a start found.
pub(crate) enum Start {
    /// It is the first; each later start is heard here.
    First(Calls),
    /// Another is there already, and was brought forward.
    Second,
}

/// Later starts, one after the other. The bus keeps the name for as long as this lives.
pub(crate) struct Calls {
    heard: Receiver<()>,
    _bus: Option<Connection>,
}

impl Calls {
    /// Waits for the next one. False once there can be none.
    pub(crate) fn wait(&self) -> bool {
        self.heard.recv().is_ok()
    }
}

struct Window {
    called: Sender<()>,
}

#[zbus::interface(name = "app.holdfast.desktop.Window")]
impl Window {
    /// Brings the window forward.
    fn bring_forward(&self) {
        // Nobody listens any more when the program is just ending.
        let _ = self.called.send(());
    }
}

/// Whether this start is the first.
pub(crate) fn start() -> Start {
    let (called, heard) = channel();
    let Ok(bus) = serve(Window { called }) else {
        return Start::First(Calls { heard, _bus: None });
    };
    let asked = bus.request_name_with_flags(NAME, RequestNameFlags::DoNotQueue.into());
    match asked {
        Err(zbus::Error::NameTaken) if call_the_first(&bus).is_ok() => Start::Second,
        Ok(_) | Err(_) => Start::First(Calls { heard, _bus: Some(bus) }),
    }
}

fn serve(window: Window) -> zbus::Result<Connection> {
    connection::Builder::session()?.serve_at(PATH, window)?.build()
}

fn call_the_first(bus: &Connection) -> zbus::Result<()> {
    Proxy::new(bus, NAME, PATH, "app.holdfast.desktop.Window")?.call_noreply("BringForward", &())
}
