//! Lines between the two, what went over one, and an ending with a letter that waits for the client's yes.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words};

const HOLDS: &str = "No messages after eight in the evening.";
const HAPPENED: &str = "I wrote to her at ten at night.";
const CALLED: &str = "Ilse";

#[test]
fn what_went_over_a_line_outlives_a_lock_and_a_violation_shows_what_comes_first() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::open_person(&window);
    steps::section(&window, "between-title");
    window.button(&words("between-boundaries")).press_with_enter();
    window.heading(&words("boundary-title")).is_there();
    window.is_open_to_everybody();
    window.picture("lines");
    window.button(&words("boundary-line-add")).press_with_enter();
    window.field(&words("boundary-line-text")).type_text(HOLDS);
    window.choice(&words("boundary-area")).choose(&words("boundary-area-contact_channel"));
    window.radio(&words("boundary-whose-client")).press();
    window.keys("Ctrl+Enter");
    window.sees(HOLDS);

    window.button(&words("boundary-event-write")).press_with_enter();
    window.field(&words("boundary-what")).type_text(HAPPENED);
    window.radio(&words("boundary-by-therapist")).press();
    window.choice(&words("boundary-area")).choose(&words("boundary-area-contact_channel"));
    window.is_open_to_everybody();
    window.picture("line-crossed");
    steps::lock(&window);
    steps::unlock(&window);
    steps::open_person(&window);
    steps::section(&window, "between-title");
    window.button(&words("between-boundaries")).press_with_enter();
    window.field(&words("boundary-what")).holds(HAPPENED);
    window.choice(&words("boundary-class")).choose(&words("boundary-class-violation"));
    window.sees(&words("boundary-steps-stop"));
    window.keys("Ctrl+Enter");
    window.sees(&words("boundary-kept"));
    window.sees(HAPPENED);
    window.is_open_to_everybody();
    window.picture("line-crossed-kept");
}

#[test]
fn an_ending_is_planned_and_its_letter_waits_for_her_yes() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    open_endings(&window);
    window.is_open_to_everybody();
    window.picture("endings");
    window.keys("Ctrl+n");
    window.choice(&words("ending-reason")).choose(&words("ending-reason-practical"));
    window.button(&words("ending-letter-begin")).press_with_enter();
    window.field(&words("ending-letter-called")).write(CALLED);
    window.field(&words("ending-letter-helps")).type_text("A warm mug, and being asked first.");
    window.is_open_to_everybody();
    window.picture("ending-form");
    steps::lock(&window);
    steps::unlock(&window);
    open_endings(&window);
    window.field(&words("ending-letter-called")).holds(CALLED);
    window.keys("Ctrl+Enter");
    window.sees(&words("ending-kept"));
    window.sees(&words("ending-letter-waits-yes"));
    window.is_open_to_everybody();
    window.picture("ending-kept");

    steps::go_to(&window, "rail-practice");
    window.button(&words("directory-title")).press_with_enter();
    window.heading(&words("directory-title")).is_there();
    window.is_open_to_everybody();
    window.picture("directory");
}

/// Goes to how the work comes to an end.
fn open_endings(window: &Window) {
    steps::open_person(window);
    steps::section(window, "client-more");
    window.button(&words("ending-title")).press_with_enter();
    window.heading(&words("ending-title")).is_there();
}
