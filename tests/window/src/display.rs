//! What a window manager does, for a display that has none: it asks a window to close.

use std::error::Error;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window,
};
use x11rb::rust_connection::RustConnection;

/// Asks every window of this display that listens for it to close.
///
/// # Errors
/// When the display cannot be reached or does not answer.
pub(crate) fn close_all(display: &str) -> Result<(), Box<dyn Error>> {
    let (bus, screen) = RustConnection::connect(Some(display))?;
    let protocols = atom(&bus, "WM_PROTOCOLS")?;
    let delete = atom(&bus, "WM_DELETE_WINDOW")?;
    let root = bus.setup().roots.get(screen).ok_or("there is a screen")?.root;
    for window in bus.query_tree(root)?.reply()?.children {
        if listens(&bus, window, protocols, delete)? {
            let asks = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            bus.send_event(false, window, EventMask::NO_EVENT, asks)?;
        }
    }
    bus.flush()?;
    Ok(())
}

fn atom(bus: &RustConnection, name: &str) -> Result<Atom, Box<dyn Error>> {
    Ok(bus.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

/// Whether a window says that it wants to be asked.
fn listens(
    bus: &RustConnection,
    window: Window,
    protocols: Atom,
    delete: Atom,
) -> Result<bool, Box<dyn Error>> {
    let known = bus.get_property(false, window, protocols, AtomEnum::ATOM, 0, 16)?.reply()?;
    Ok(known.value32().is_some_and(|mut atoms| atoms.any(|atom| atom == delete)))
}
