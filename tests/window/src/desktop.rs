//! Stands in for the parts of a desktop that send a computer to sleep or lock its screen.

use std::io::{PipeReader, Read, pipe};
use std::os::fd::OwnedFd;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use zbus::blocking::{Connection, connection};
use zbus::zvariant::{self, OwnedObjectPath};

use crate::driver::Bus;

const LOGIN: &str = "org.freedesktop.login1";
const LOGIN_PATH: &str = "/org/freedesktop/login1";
const SESSION_PATH: &str = "/org/freedesktop/login1/session/c1";
const SAVER: &str = "org.freedesktop.ScreenSaver";
const SAVER_PATH: &str = "/org/freedesktop/ScreenSaver";

/// How long a program may hold up a sleep before a real system would go on without it.
const HOLD: Duration = Duration::from_secs(5);

/// What answers to programs that want to hear of sleep.
struct Manager {
    brakes: Sender<PipeReader>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    /// Hands out a brake: sleep waits until it is let go.
    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> zvariant::OwnedFd {
        assert_eq!((what, mode), ("sleep", "delay"), "the only brake that is asked for");
        let (held, hand) = pipe().expect("a pipe can be made");
        self.brakes.send(held).expect("the journey keeps the brakes");
        zvariant::OwnedFd::from(OwnedFd::from(hand))
    }

    /// Everybody is in the same session.
    #[zbus(name = "GetSessionByPID")]
    fn session_by_pid(&self, _pid: u32) -> OwnedObjectPath {
        OwnedObjectPath::try_from(SESSION_PATH).expect("it is a path")
    }
}

/// A system bus with somebody on it who says when the computer sleeps, and a screen that locks.
#[derive(Debug)]
pub struct Desktop {
    brakes: Receiver<PipeReader>,
    system: Connection,
    bus: Bus,
}

impl Desktop {
    /// Starts it.
    pub fn start() -> Self {
        let bus = Bus::start();
        let (handed, brakes) = channel();
        let system = connect(bus.address(), LOGIN, |builder| {
            builder.serve_at(LOGIN_PATH, Manager { brakes: handed })
        });
        Self { brakes, system, bus }
    }

    /// Where the program finds it.
    pub fn address(&self) -> &str {
        self.bus.address()
    }

    /// Sends the computer to sleep, and waits until the program lets it.
    pub fn sleep(&self) {
        let mut brake = self.brakes.recv_timeout(HOLD).expect("the program asked for a brake");
        self.say_sleep(true);
        let (gone, waiting) = channel();
        std::thread::spawn(move || gone.send(brake.read(&mut [0; 1])));
        let read = waiting.recv_timeout(HOLD).expect("the program lets the computer sleep in time");
        assert_eq!(read.expect("a brake can be read"), 0, "the brake is let go");
    }

    /// Wakes the computer.
    pub fn wake(&self) {
        self.say_sleep(false);
    }

    /// Locks the session, as an administrator or a key does.
    pub fn lock_session(&self) {
        let session = "org.freedesktop.login1.Session";
        let said = self.system.emit_signal(None::<&str>, SESSION_PATH, session, "Lock", &());
        said.expect("the system is heard");
    }

    /// Says on the bus of the program's own session that the screen saver came on.
    pub fn cover_screen(&self, session: &Bus) {
        let saver = connect(session.address(), SAVER, Ok);
        let said = saver.emit_signal(None::<&str>, SAVER_PATH, SAVER, "ActiveChanged", &(true,));
        said.expect("the screen saver is heard");
    }

    fn say_sleep(&self, begins: bool) {
        let manager = "org.freedesktop.login1.Manager";
        let said = "PrepareForSleep";
        let said = self.system.emit_signal(None::<&str>, LOGIN_PATH, manager, said, &(begins,));
        said.expect("the system is heard");
    }
}

fn connect<'a>(
    address: &'a str,
    name: &'a str,
    more: impl FnOnce(connection::Builder<'a>) -> zbus::Result<connection::Builder<'a>>,
) -> Connection {
    let made = connection::Builder::address(address)
        .and_then(|builder| builder.name(name))
        .and_then(more)
        .and_then(connection::Builder::build);
    made.expect("a name on the bus is free")
}
