//! Consent in the real window: an answer recorded by keys alone, a yes taken back, a day looked back at.

use holdfast_window_tests::steps::{self, LONG};
use holdfast_window_tests::{Finds, Home, Window, words, words_with};

const CAR: &str = "Practice near the car";
const TOUCH: &str = "Any touch";

fn open_consent(window: &Window) {
    steps::open_person(window);
    steps::section(window, "client-agreements");
    window.button(&words("consent-title")).press();
    window.heading(&words("consent-title")).is_there();
}

#[test]
fn a_no_comes_first_and_a_yes_is_taken_back_in_one_step_and_stays_so() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    open_consent(&window);
    window.heading(&words("consent-group-no")).is_there();
    window.sees(TOUCH);
    window.is_open_to_everybody();
    window.picture("consent");

    window.button(CAR).press();
    window.sees("too soon");
    window.is_open_to_everybody();
    window.picture("consent-opened");
    let act = "She takes it back";
    let take_back = words_with("consent-take-back-of", &[("act", act), ("name", CAR)]);
    window.button(&take_back).press_with_enter();
    window.sees(&words_with("consent-said-taken-back", &[("name", CAR)]));

    steps::lock(&window);
    steps::unlock(&window);
    if !window.heading(&words("consent-title")).is_here_now() {
        open_consent(&window);
    }
    window.waits_for("the yes is taken back", LONG, || {
        window.text().contains(&words("consent-standing-withdrawn")).then_some(())
    });
}

#[test]
fn an_answer_is_recorded_by_keys_alone() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    open_consent(&window);
    window.keys("Ctrl+n");
    window.heading(&words("consent-answer-title")).is_there();
    window.is_open_to_everybody();
    window.tab_to(TOUCH);
    window.keys("Enter");
    window.sees(&words("consent-answer-declined"));
    window.picture("consent-answer");
    window.keys("n");
    window.keys("Ctrl+Enter");
    window.heading(&words("consent-group-no")).is_there();
    window.sees(TOUCH);
}
