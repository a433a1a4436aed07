//! A note: typed, interrupted by a lock, taken up again, finished, and added to.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words};

const DONE: &str = "Named the two doors. Stayed with the breath for four minutes.";
const PROMISED: &str = "Send the change of time by Friday.";
const OFTEN: &str = "Closed as agreed, with the mug and the window.";
const LATER: &str = "It was the Thursday, not the Friday.";

#[test]
fn a_lock_while_typing_loses_nothing() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_note(&window);
    window.field(&words("session-what-we-did")).type_text(DONE);
    // Straight into the lock: the last letters are younger than the half second after which a
    // draft is kept by itself.
    steps::lock(&window);
    steps::unlock(&window);
    if !window.field(&words("session-what-we-did")).is_here_now() {
        steps::open_note(&window);
    }
    window.field(&words("session-what-we-did")).holds(DONE);
}

#[test]
fn a_note_is_kept_finished_and_added_to() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_note(&window);
    window.is_open_to_everybody();
    window.field(&words("session-what-we-did")).type_text(DONE);
    window.field(&words("session-i-promised")).type_text(PROMISED);
    window.group(&words("session-kept")).radio(&words("session-kept-yes")).press();
    steps::is_saved(&window);
    window.picture("note-open");
    window.button(&words("session-finish")).press();
    window.sees(&words("session-finished-said"));
    window.field(&words("session-what-we-did")).is_gone();
    window.sees(DONE);
    steps::add_to_the_note(&window, LATER);
    window.is_open_to_everybody();
    window.picture("note-added-to");
    steps::open_person(&window);
    window.sees(PROMISED);
}

#[test]
fn words_used_often_are_kept_once_and_put_into_a_note_by_three_keys() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::go_to(&window, "rail-settings");
    window.button(&words("ways-settings-go")).press_with_enter();
    window.heading(&words("ways-title")).is_there();
    window.is_open_to_everybody();
    window.picture("ways");
    window.checkbox(&words("ways-name-note_templates")).press();
    steps::go_to(&window, "rail-practice");
    window.button(&words("note-template-title")).press_with_enter();
    window.heading(&words("note-template-title")).is_there();
    window.keys("Ctrl+n");
    window.field(&words("note-template-name")).type_text("Close");
    window.field(&words("note-template-text")).type_text(OFTEN);
    window.button(&words("client-keep")).press_with_enter();
    window.sees(OFTEN);
    window.is_open_to_everybody();
    window.picture("templates");

    steps::lock(&window);
    steps::unlock(&window);
    steps::open_note(&window);
    let field = window.field(&words("session-what-we-did"));
    field.type_text("Breathing. /clo");
    window.sees(OFTEN);
    window.is_open_to_everybody();
    window.picture("template-offered");
    window.keys("Tab");
    field.holds(&format!("Breathing. {OFTEN}"));
    steps::is_saved(&window);
}
