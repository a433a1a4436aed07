//! What came between two sessions: written down by keys, kept over a lock, told in the brief.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Role, Window, words};

const WHAT: &str = "She asked whether Friday still holds.";

#[test]
fn a_call_between_sessions_is_written_down_and_told_in_the_next_brief() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    open(&window);
    window.is_open_to_everybody();
    window.picture("between");
    window.keys("Ctrl+n");
    window.part(Role::Radio, &words("contact-way-text")).press();
    window.part(Role::Radio, &words("contact-by-client")).press();
    window.field(&words("contact-what")).type_text(WHAT);
    window.is_open_to_everybody();
    window.picture("between-form");

    // What is being typed comes back after a lock, and stands nowhere before it is kept.
    steps::lock(&window);
    steps::unlock(&window);
    open(&window);
    window.field(&words("contact-what")).holds(WHAT);
    window.keys("Ctrl+Enter");
    window.sees(&words("contact-kept"));
    window.sees(WHAT);
    window.picture("between-kept");
}

fn open(window: &Window) {
    steps::open_person(window);
    steps::section(window, "client-more");
    window.button(&words("contact-title")).press_with_enter();
    window.heading(&words("contact-title")).is_there();
}
