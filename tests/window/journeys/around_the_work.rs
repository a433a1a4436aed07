//! The work around the work: supervision, the room, what a session left, and who a person is.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words};

const QUESTION: &str = "How slowly can slow be?";
const LEFT: &str = "Tight shoulders for an hour.";
const SMELL: &str = "Perfume in the hall.";

#[test]
fn a_question_for_supervision_is_written_over_a_lock_and_stands_on_a_sheet_without_a_name() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    practice(&window, "supervision-title");
    window.is_open_to_everybody();
    window.picture("supervision");
    window.keys("Ctrl+n");
    window.field(&words("supervision-sentence")).type_text(QUESTION);
    window.picture("supervision-form");
    steps::lock(&window);
    steps::unlock(&window);
    practice(&window, "supervision-title");
    window.field(&words("supervision-sentence")).holds(QUESTION);
    window.choice(&words("supervision-whom")).choose(&words("supervision-whom-nobody"));
    window.keys("Ctrl+Enter");
    window.sees(&words("supervision-said-kept"));
    window.sees(QUESTION);
    window.is_open_to_everybody();
    window.picture("supervision-kept");
}

#[test]
fn what_a_session_left_is_written_down_and_covered_when_the_page_opens_again() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    practice(&window, "own-reaction-title");
    window.is_open_to_everybody();
    window.picture("own-reactions");
    window.keys("Ctrl+n");
    window.field(&words("own-reaction-in_body")).type_text(LEFT);
    window.keys("Ctrl+Enter");
    window.sees(&words("own-reaction-said-kept"));
    practice(&window, "self-care-title");
    practice(&window, "own-reaction-title");
    window.sees_no_more(LEFT);
    window.picture("own-reactions-covered");
}

#[test]
fn what_somebody_is_sensitive_to_stands_before_their_session() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::more(&window, "sensitivity-title");
    window.is_open_to_everybody();
    window.picture("sensitivities");
    window.keys("Ctrl+n");
    window.radio(&words("sensitivity-what-smell")).press();
    window.field(&words("sensitivity-words")).type_text(SMELL);
    window.keys("Ctrl+Enter");
    window.sees(SMELL);
    window.picture("sensitivities-kept");
    steps::more(&window, "brought-identity-title");
    window.is_open_to_everybody();
    window.picture("identity");
    steps::more(&window, "brought-title");
    window.is_open_to_everybody();
    window.picture("brought");
}

/// Goes to a page of the practice.
fn practice(window: &Window, title: &str) {
    steps::go_to(window, "rail-practice");
    window.button(&words(title)).press_with_enter();
    window.heading(&words(title)).is_there();
}
