//! What is asked and used in a session, in the real window.

use holdfast_window_tests::steps::{self, LONG};
use holdfast_window_tests::{Finds, Home, Window, words, words_with};

const OUTSIDE: &str = "Meeting out of doors";

/// Puts something that may be used on the client's list, with a yes to it.
fn agree_to_go_outside(window: &Window) {
    steps::open_person(window);
    steps::section(window, "client-agreements");
    window.button(&words("consent-title")).press();
    window.heading(&words("consent-title")).is_there();
    window.keys("Ctrl+n");
    window.heading(&words("consent-answer-title")).is_there();
    window.button(OUTSIDE).press();
    window.sees(&words("consent-answer-declined"));
    window.keys("y");
    window.keys("Ctrl+Enter");
    window.heading(&words("consent-group-yes")).is_there();
}

#[test]
fn two_keys_record_a_question_and_what_was_used_is_noted_as_it_was_agreed() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    agree_to_go_outside(&window);
    steps::open_note(&window);
    window.script("document.activeElement.blur();", vec![]);
    window.keys("c");
    window.sees(&words("asked-only-this-step"));
    window.is_open_to_everybody();
    window.picture("asked");
    window.script("document.activeElement.blur();", vec![]);
    window.keys("y");
    window.sees(&words("asked-noted-yes"));
    window.sees("1 asked");

    steps::lock(&window);
    steps::unlock(&window);
    if !window.field(&words("session-what-we-did")).is_here_now() {
        steps::open_note(&window);
    }
    // A session that is over asks for the word that is owed; one that goes on only counts.
    let owed = words_with("asked-owed-yes", &[("when", "")]);
    window.waits_for("the question is kept", LONG, || {
        let text = window.text();
        (text.contains(owed.trim_start_matches(',').trim()) || text.contains("1 asked"))
            .then_some(())
    });
    window.button(&format!("{}: {}", words("open"), words("used-label"))).press();
    window.button(OUTSIDE).press();
    // The yes was written down today. In a session that goes on it holds; after one it says nothing of what was agreed
    // then, and the page asks.
    let noted = words_with("used-noted", &[("name", OUTSIDE)]);
    let aloud = window.button(&words("used-gate-way-agreed_aloud"));
    window.waits_for("it is noted, or asked about", LONG, || {
        (window.text().contains(&noted) || aloud.is_here_now()).then_some(())
    });
    if aloud.is_here_now() {
        aloud.press();
    }
    window.sees(&noted);
    window.is_open_to_everybody();
    window.picture("used");
}
