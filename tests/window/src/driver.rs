//! The three programs behind a driven window: a display nobody looks at, a private bus, the driver.

use std::ffi::OsString;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::home::Home;

/// How long a display or a driver may take to answer for the first time.
const START: Duration = Duration::from_secs(30);

/// A process and everything it starts; all of them end when this is dropped.
#[derive(Debug)]
struct Group(Child);

impl Group {
    fn start(command: &mut Command) -> Self {
        let child = command.process_group(0).spawn();
        Self(
            child.unwrap_or_else(|why| panic!("{:?} can be started: {why}", command.get_program())),
        )
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Both may find that it has ended by itself, which is as good.
        let _ = kill_process_group(Pid::from_child(&self.0), Signal::KILL);
        drop(self.0.wait());
    }
}

/// A display, and a driver on it that will start the program when a session is asked for.
///
/// The fields are dropped in order: the driver with the program goes before the display.
#[derive(Debug)]
pub(crate) struct Driver {
    _driver: Group,
    bus: Bus,
    _display: Group,
    port: u16,
    surroundings: Vec<(String, OsString)>,
}

impl Driver {
    /// Starts both, and waits until the driver answers.
    pub(crate) fn start(home: &Home, more: &[(&str, &str)]) -> Self {
        let (display, number) = start_display();
        let port = free_port();
        let bus = Bus::start();
        let surroundings = surroundings(home, number, &bus, more);
        let mut command = ends_with_us("WebKitWebDriver");
        command.arg(format!("--port={port}"));
        let log = File::create(home.log()).expect("a log can be kept");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        command.env_remove("WAYLAND_DISPLAY").env_remove("XAUTHORITY");
        command.envs(surroundings.iter().map(|(name, value)| (name, value)));
        let started = Group::start(&mut command);
        let driver = Self { _driver: started, bus, _display: display, port, surroundings };
        driver.wait_until_it_answers();
        driver
    }

    /// Where the driver listens, on this computer alone.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The bus on which the program is, and nobody else.
    pub(crate) fn bus(&self) -> &Bus {
        &self.bus
    }

    /// The display on which the window is.
    pub(crate) fn display(&self) -> &str {
        let display = self.surroundings.iter().find(|(name, _)| name == "DISPLAY");
        display.and_then(|(_, value)| value.to_str()).expect("the driver is on a display")
    }

    /// A command on the same display and bus as the driven program.
    pub(crate) fn beside(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_remove("WAYLAND_DISPLAY").env_remove("XAUTHORITY");
        command.envs(self.surroundings.iter().map(|(name, value)| (name, value)));
        command
    }

    fn wait_until_it_answers(&self) {
        let since = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(since.elapsed() < START, "WebKitWebDriver answers within {START:?}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The environment of everything that runs on this display and bus.
fn surroundings(
    home: &Home,
    display: u32,
    bus: &Bus,
    more: &[(&str, &str)],
) -> Vec<(String, OsString)> {
    let own = [
        ("DISPLAY", format!(":{display}")),
        ("DBUS_SESSION_BUS_ADDRESS", bus.address().to_owned()),
    ];
    let own = own.map(|(name, value)| (name.to_owned(), OsString::from(value)));
    let home = home.environment().into_iter().map(|(name, path)| (name.to_owned(), path.into()));
    let plain = |(name, value): &(&str, &str)| ((*name).to_owned(), OsString::from(*value));
    own.into_iter()
        .chain(home)
        .chain(STEADY.iter().map(plain))
        .chain(more.iter().map(plain))
        .collect()
}

/// What makes every run look and behave alike, on any computer. The faster way of drawing stays on:
/// without it the engine never answers when it is asked for a picture. Pages are painted without it,
/// and on one thread: drawn in software, two of its threads at once can end the page.
const STEADY: [(&str, &str); 9] = [
    ("TAURI_WEBVIEW_AUTOMATION", "true"),
    ("LIBGL_ALWAYS_SOFTWARE", "1"),
    ("LP_NUM_THREADS", "0"),
    ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
    ("NO_AT_BRIDGE", "1"),
    ("GTK_THEME", "Adwaita"),
    ("GDK_BACKEND", "x11"),
    ("LC_ALL", "C.UTF-8"),
    ("TZ", "Europe/London"),
];

/// Where the built program is: beside the test's own binary, or where `HOLDFAST_PROGRAM` says.
pub fn program() -> PathBuf {
    if let Some(named) = std::env::var_os("HOLDFAST_PROGRAM") {
        return PathBuf::from(named);
    }
    let own = std::env::current_exe().expect("the test knows where it is");
    let built = own.ancestors().nth(2).expect("it stands in target/debug/deps").join("holdfast");
    assert!(built.exists(), "{} is built: run `cargo xtask test`", built.display());
    built
}

/// Whether a display and a driver are installed, and if not, what is missing.
///
/// # Errors
/// The name of the first program that is not on the path.
pub fn can_drive() -> Result<(), String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let missing = ["Xvfb", "WebKitWebDriver", "dbus-daemon", "setpriv"].into_iter().find(|name| {
        !std::env::split_paths(&path).any(|folder| Path::new(&folder).join(name).exists())
    });
    missing.map_or(Ok(()), |name| {
        Err(format!("{name} is not installed; `cargo xtask setup` does that"))
    })
}

fn start_display() -> (Group, u32) {
    let mut command = ends_with_us("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
    let (display, number) = start_and_read_line(&mut command);
    (display, number.parse().expect("the display is a number"))
}

/// A bus of the journey's own, so that a second start finds the first of this journey and no other.
#[derive(Debug)]
pub struct Bus {
    _daemon: Group,
    address: String,
}

impl Bus {
    /// Starts a bus on which nobody is yet.
    pub fn start() -> Self {
        let mut command = ends_with_us("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address=1"]);
        let (daemon, address) = start_and_read_line(&mut command);
        Self { _daemon: daemon, address }
    }

    /// Where it can be reached, as programs are told in their environment.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// Starts a program that says on its first line where it can be reached.
fn start_and_read_line(command: &mut Command) -> (Group, String) {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut started = Group::start(command);
    let out = started.0.stdout.take().expect("its output was asked for");
    let mut line = String::new();
    BufReader::new(out).read_line(&mut line).expect("it says where it can be reached");
    (started, line.trim().to_owned())
}

/// A command that the kernel ends when this thread ends, however it ends; a display without which
/// no window can live is started so, and a test that is killed leaves nothing running.
fn ends_with_us(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--", program]);
    command
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("it has a number").port()
}
