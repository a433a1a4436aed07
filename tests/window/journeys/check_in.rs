//! The six: handed over, answered by keys, kept by the client, and seen beside their own earlier answers.

use holdfast_window_tests::steps::{self, LONG, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Window, words, words_with};

/// Begins today's session of the person, so that there is something to ask about.
fn hold_a_session(window: &Window) {
    steps::open_person(window);
    window.button(&words("before-open")).press();
    window.heading(&words_with("before-title", &[("number", "15")])).is_there();
    window.keys("Ctrl+Enter");
    window.button(&words("mode-stop-used")).is_there();
    window.script("document.activeElement.blur();", vec![]);
    window.keys("Esc");
    window.keys("Space");
    window.button(&words("curtain-end")).press();
    window.heading(&words_with("session-after", &[("number", "15")])).is_there();
}

fn open_check_ins(window: &Window) {
    window.button(&words("check-in-open-row")).press();
    window.heading(&words("check-in-title")).is_there();
}

#[test]
fn a_client_answers_skips_and_keeps_and_no_key_leads_elsewhere() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    hold_a_session(&window);
    open_check_ins(&window);
    window.is_open_to_everybody();
    window.picture("check-ins");
    window.button(&words("check-in-hand")).press();
    window.sees(&words("hand-six-bond"));
    window.is_open_to_everybody();
    window.picture("check-in-hand");
    for chord in ["Ctrl+k", "Ctrl+f", "Ctrl+b", "Ctrl+n", "F1", "F6", "Esc", "Ctrl+."] {
        window.keys(chord);
        assert!(!window.text().contains(&words("rail-today")), "after {chord}");
    }
    for answer in ["8", "9", "7", "5"] {
        window.keys(answer);
        window.button(&words("hand-six-next")).press();
    }
    window.sees(&words("hand-six-identity"));
    window.button(&words("hand-six-skip")).press();
    window.sees(&words("hand-six-say_no"));
    window.button(&words("hand-stop")).press();
    window.button(&words("hand-keep")).is_there();
    window.is_open_to_everybody();
    window.picture("check-in-keep");
    window.button(&words("hand-keep")).press();
    window.sees(&words("hand-resting"));
    window.button(&words("hand-for-therapist")).press();
    window.field(&words("reading-take-back")).type_text(PASSPHRASE);
    window.keys("Enter");
    window.waits_for("the therapist has the laptop again", LONG, || {
        window.text().contains(&words("rail-today")).then_some(())
    });
    if !window.heading(&words("check-in-title")).is_here_now() {
        steps::open_person(&window);
    }
    assert!(!window.text().contains("29"), "nothing is added up");
}
