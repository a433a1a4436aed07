//! Numbers from paper forms typed in, and steps in the client's own order, by keys.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_with};

#[test]
fn a_number_from_a_form_is_typed_in_and_stands_after_a_lock_beside_the_one_before() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    open_from_more(&window, "measure-title");
    window.is_open_to_everybody();
    window.picture("measures");
    window.keys("Ctrl+n");
    window.field(&words("measure-name")).type_text("Sleep sheet");
    for (field, number) in
        [("measure-score", "12,5"), ("measure-least", "0"), ("measure-most", "20")]
    {
        window.field(&words(field)).type_text(number);
    }
    window.part(Role::Radio, &words("measure-higher-worse")).press();
    window.keys("Ctrl+Enter");
    window.sees(&words("measure-right-short"));
    window.is_open_to_everybody();
    window.picture("measure-form");

    // A lock takes nothing of what was typed, and keeps nothing for the therapist.
    steps::lock(&window);
    steps::unlock(&window);
    open_from_more(&window, "measure-title");
    window.field(&words("measure-score")).holds("12,5");
    window.checkbox(&words("measure-right")).press();
    window.keys("Ctrl+Enter");
    window.sees(&words("measure-kept"));
    window.sees("Sleep sheet");
    window.is_open_to_everybody();
    window.picture("measure-kept");
}

#[test]
fn steps_are_put_in_their_order_agreed_and_left_by_keys() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::open_person(&window);
    steps::section(&window, "client-pacing");
    window.button(&words("step-open")).press_with_enter();
    window.heading(&words("step-title")).is_there();
    window.is_open_to_everybody();
    window.picture("steps");
    window.keys("Ctrl+n");
    window.field(&words("step-label")).type_text("Look at the street from the window");
    window.is_open_to_everybody();
    window.picture("step-form");
    window.keys("Ctrl+Enter");
    window.sees(&words("step-kept"));

    steps::lock(&window);
    steps::unlock(&window);
    steps::open_person(&window);
    steps::section(&window, "client-pacing");
    window.button(&words("step-open")).press_with_enter();
    window.sees("Look at the street from the window");
    let leave = words_with(
        "step-act-of",
        &[("act", &words("step-to-set_aside")), ("label", "Look at the street from the window")],
    );
    window.button(&leave).press_with_enter();
    window.sees(&words("step-aside"));
    window.picture("steps-left");
}

fn open_from_more(window: &Window, title: &str) {
    steps::open_person(window);
    steps::section(window, "client-more");
    window.button(&words(title)).press_with_enter();
    window.heading(&words(title)).is_there();
}
