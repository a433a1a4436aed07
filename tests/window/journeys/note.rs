//! A note: typed, interrupted by a lock, taken up again, finished, and added to.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words};

const DONE: &str = "Named the two doors. Stayed with the breath for four minutes.";
const PROMISED: &str = "Send the change of time by Friday.";
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
