//! What was told to whom: before somebody is called the page says whether that is agreed for this very person, and
//! what was said stays there.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words, words_begin, words_with};

const PETRA: &str = "Petra Vale";

fn open_people(window: &Window) {
    steps::open_person(window);
    steps::section(window, "client-more");
    window.button(&words("around-people-title")).press();
    window.heading(&words("around-people-title")).is_there();
}

#[test]
fn a_call_rests_on_the_yes_for_that_person_and_is_there_after_a_lock() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    open_people(&window);
    window.picture("people");
    window.button(&words_with("told-call-named", &[("name", PETRA)])).press_with_enter();
    window.sees(&words_begin("guard-open").replace("{ $code }", steps::CODE));
    window.field(&words("told-what")).type_text("That it is a hard day, and where.");
    window.field(&words("told-left-out")).type_text("Why.");
    window.radio(&words("told-basis-consent")).press();
    window.is_open_to_everybody();
    window.picture("told");
    window.button(&words("client-keep")).press();
    window.sees("That it is a hard day, and where.");
    window.sees(&words_begin("told-rested-on"));
    steps::lock(&window);
    steps::unlock(&window);
    open_people(&window);
    window.sees("That it is a hard day, and where.");
    window.is_open_to_everybody();
    window.picture("told-list");
}
