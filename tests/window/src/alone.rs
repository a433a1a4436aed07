//! The program without a driver's hand on it: keys come from the display, as they do from a person.

use std::process::{Child, Command};
use std::time::Duration;

use crate::driver::{Driver, program};
use crate::home::Home;

/// The program, running on a display of its own, driven by nobody but the keys that are sent to that display.
#[derive(Debug)]
pub struct Alone {
    child: Child,
    driver: Driver,
}

impl Alone {
    /// Starts Holdfast in this home.
    pub fn start(home: &Home) -> Self {
        let driver = Driver::start(home, &[]);
        let child = driver.beside(&program()).spawn().expect("the program can be started");
        Self { child, driver }
    }

    /// Types a text where the focus is, and presses Enter.
    pub fn enters(&self, text: &str) {
        for words in [&["type", "--delay", "20", text][..], &["key", "Return"]] {
            let typed =
                Command::new("xdotool").args(words).env("DISPLAY", self.driver.display()).status();
            assert!(typed.is_ok_and(|status| status.success()), "the display takes keys");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Whether the program still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|ended| ended.is_none())
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
