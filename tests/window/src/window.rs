//! One run of the program, with its window open and a hand on its keyboard.

use std::cell::RefCell;
use std::future::Future;
use std::path::Path;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::wd::{TimeoutConfiguration, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::driver::{Bus, Driver, program};
use crate::find::{begins, plain};
use crate::home::Home;
use crate::keys;

/// How long a page may take before a journey gives up on it. An unlock in a test build takes 1 s.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long the page may take to answer one question before the driver gives up on it.
const ANSWER: Duration = Duration::from_secs(10);

/// How long the driver may take before it counts as stuck.
const STUCK: Duration = Duration::from_secs(30);

/// How long to rest between two looks at the page.
const LOOK: Duration = Duration::from_millis(40);

/// The program, running, with its window.
///
/// When this is dropped the program and all it started are gone, as if the power had been cut.
/// A journey that panicked leaves a picture of what was on the screen.
#[derive(Debug)]
pub struct Window {
    client: Client,
    runtime: Runtime,
    handle: RefCell<String>,
    driver: Driver,
}

impl Window {
    /// Starts Holdfast in this home.
    pub fn open(home: &Home) -> Self {
        Self::open_program(home, &program(), &[], &[])
    }

    /// Starts Holdfast in this home with more in its environment.
    pub fn open_with(home: &Home, more: &[(&str, &str)]) -> Self {
        Self::open_program(home, &program(), &[], more)
    }

    /// Starts any program with a web view in it.
    pub fn open_program(home: &Home, binary: &Path, args: &[&str], more: &[(&str, &str)]) -> Self {
        let driver = Driver::start(home, more);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut wanted = Map::new();
        let options = json!({ "binary": binary, "args": args });
        wanted.insert("webkitgtk:browserOptions".to_owned(), options);
        let client = runtime.block_on(
            ClientBuilder::new(HttpConnector::new())
                .capabilities(wanted)
                .connect(&driver.address()),
        );
        let client = client.expect("the window opens and lets itself be driven");
        let limits = TimeoutConfiguration::new(Some(ANSWER), Some(ANSWER), Some(Duration::ZERO));
        runtime.block_on(client.update_timeouts(limits)).expect("the driver takes a time limit");
        let window = Self { client, runtime, handle: RefCell::default(), driver };
        let handle = window.now(window.client.window()).expect("the window has a name");
        window.handle.replace(String::from(handle));
        window
    }

    /// Goes to an address; only for trying the hand on a page of its own.
    pub fn visit(&self, address: &str) {
        self.now(self.client.goto(address)).expect("the page opens");
    }

    /// Waits until the program has replaced its window by another, as a lock does, and follows it.
    pub fn follow_new_window(&self) {
        let before = self.handle.borrow().clone();
        let found = self.wait_until("a new window is there", || {
            let handles = self.now(self.client.windows()).ok()?;
            handles.into_iter().map(String::from).find(|handle| *handle != before)
        });
        let found =
            found.unwrap_or_else(|| panic!("the program opens a window in place of {before}"));
        let handle = WindowHandle::try_from(found.clone()).expect("a window's name");
        self.now(self.client.switch_to_window(handle)).expect("the new window can be driven");
        self.handle.replace(found);
    }

    /// Follows to a new window if the program has replaced its own.
    pub fn follow_if_replaced(&self) {
        let before = self.handle.borrow().clone();
        let handles = self.now(self.client.windows()).unwrap_or_default();
        if handles.into_iter().map(String::from).any(|handle| handle != before) {
            self.follow_new_window();
        }
    }

    /// Closes the window as a person does with the corner of it, and waits until the program ends.
    pub fn close(self) {
        crate::display::close_all(self.driver.display()).expect("the display can be reached");
        let gone = wait(PATIENCE, || self.now(self.client.windows()).is_err().then_some(()));
        assert!(gone.is_some(), "the program ends when its window is closed");
    }

    /// Starts the program a second time, and waits until that second one has ended.
    pub fn start_again(&self) -> ExitStatus {
        let mut second = self.driver.beside(&program()).spawn().expect("it can be started");
        let ended = wait(PATIENCE, || second.try_wait().ok().flatten());
        drop(second.kill());
        ended.expect("a second start ends by itself")
    }

    /// The bus on which the program is.
    pub fn bus(&self) -> &Bus {
        self.driver.bus()
    }

    /// Presses a key or a chord, such as "Ctrl+L", wherever the focus is.
    pub fn keys(&self, chord: &str) {
        if let Err(why) = self.now(self.client.perform_actions(keys::chord(chord))) {
            // Ctrl+L replaces the window before its keys are up again; what follows looks at that.
            assert!(why.is_no_such_window(), "{chord} can be pressed: {why}");
        }
    }

    /// Types text into whatever has the focus.
    pub fn type_text(&self, text: &str) {
        self.now(self.client.perform_actions(keys::text(text))).expect("text can be typed");
    }

    /// Role and name of what has the focus.
    pub fn focused(&self) -> (String, String) {
        let Ok(element) = self.now(self.client.active_element()) else {
            return (String::new(), String::new());
        };
        (self.role_of(&element).unwrap_or_default(), self.name_of(&element).unwrap_or_default())
    }

    /// Presses Tab until this has the focus, and says how many times that was.
    pub fn tab_to(&self, name: &str) -> usize {
        const ROUND: usize = 120;
        let wanted = plain(name);
        let mut passed = Vec::new();
        for presses in 0..ROUND {
            let (_, name) = self.focused();
            if begins(&name, &wanted) {
                return presses;
            }
            passed.push(name);
            self.keys("Tab");
        }
        panic!("Tab leads to {wanted:?}; it leads to:\n  {}", passed.join("\n  "));
    }

    /// Waits until the page says this, somewhere that can be seen.
    pub fn sees(&self, text: &str) {
        let wanted = plain(text);
        let seen =
            self.wait_until("the page says it", || self.text().contains(&wanted).then_some(()));
        assert!(seen.is_some(), "the page says {wanted:?}, but it says:\n{}", self.text());
    }

    /// Waits until the page no longer says this.
    pub fn sees_no_more(&self, text: &str) {
        let wanted = plain(text);
        let gone = self.wait_until("it is gone", || (!self.text().contains(&wanted)).then_some(()));
        assert!(
            gone.is_some(),
            "the page no longer says {wanted:?}, but it says:\n{}",
            self.text()
        );
    }

    /// Waits, with more patience than for a page, until something is so.
    pub fn waits_for<T>(&self, what: &str, patience: Duration, look: impl Fn() -> Option<T>) -> T {
        let found = wait(patience, look);
        found.unwrap_or_else(|| {
            panic!("{what} within {patience:?}; the page says:\n{}", self.text())
        })
    }

    /// All that the page says and that can be seen.
    pub fn text(&self) -> String {
        let said = self.try_script("return document.body?.innerText ?? '';", vec![]);
        plain(said.unwrap_or_default().as_str().unwrap_or_default())
    }

    /// Makes the window another size.
    pub fn resize(&self, width: u32, height: u32) {
        self.now(self.client.set_window_size(width, height)).expect("the window can be resized");
    }

    /// Runs a script on the page and gives what it returns.
    pub fn script(&self, script: &str, given: Vec<Value>) -> Value {
        let ran = self.now(self.client.execute(script, given));
        ran.unwrap_or_else(|why| panic!("a script can run on the page: {why}"))
    }

    /// Runs a script that calls its last argument when it is ready.
    pub fn script_that_waits(&self, script: &str) -> Value {
        self.now(self.client.execute_async(script, vec![])).expect("a script can run on the page")
    }

    pub(crate) fn try_script(&self, script: &str, given: Vec<Value>) -> Option<Value> {
        self.now(self.client.execute(script, given)).ok()
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Does one thing now. The driver has its own limits; this one is for when it is stuck itself.
    pub(crate) fn now<F: Future>(&self, act: F) -> F::Output {
        let done = self.runtime.block_on(async { tokio::time::timeout(STUCK, act).await });
        done.unwrap_or_else(|_| panic!("the driver answers within {STUCK:?}"))
    }

    /// Looks again and again until something is there, or patience ends.
    pub(crate) fn wait_until<T>(&self, _: &str, look: impl Fn() -> Option<T>) -> Option<T> {
        wait(PATIENCE, look)
    }

    /// The element that has the focus.
    pub fn focus_is_on(&self) -> Option<Element> {
        self.now(self.client.active_element()).ok()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        let limited = async { tokio::time::timeout(ANSWER, self.client.screenshot()).await };
        if let Ok(Ok(png)) = self.runtime.block_on(limited) {
            let folder = crate::picture::pictures_folder();
            let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
            drop(std::fs::create_dir_all(&folder));
            drop(std::fs::write(folder.join(format!("stopped-{name}.png")), png));
        }
    }
}

fn wait<T>(patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let since = Instant::now();
    loop {
        let found = look();
        if found.is_some() || since.elapsed() > patience {
            return found;
        }
        std::thread::sleep(LOOK);
    }
}
