//! Before, during and after a session, by keys alone, and with the power cut in the middle of it.

use holdfast_window_tests::steps::{self, LONG};
use holdfast_window_tests::{Finds, Home, Window, words, words_with};

const LINE: &str = "Pencil on the other side of the table";

/// Opens the page before today's session of the person, by keys.
fn go_before(window: &Window) {
    steps::open_person(window);
    window.tab_to(&words("before-open"));
    window.keys("Enter");
    window.heading(&words_with("before-title", &[("number", "15")])).is_there();
}

/// Waits until the page says that something was noted.
fn noted(window: &Window, key: &str) {
    window.sees(&words(key));
}

fn start(window: &Window) {
    window.keys("Ctrl+Enter");
    window.button(&words("mode-stop-used")).is_there();
    window.script("document.activeElement.blur();", vec![]);
}

#[test]
fn a_session_is_prepared_held_and_written_down_without_a_mouse() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    go_before(&window);
    window.sees("Shorter sentences. No metaphors.");
    window.is_open_to_everybody();
    window.picture("before");
    start(&window);
    assert!(!window.text().contains(&words("rail-today")), "the whole window is the session's");
    assert!(
        !window.text().contains(&words("mode-hard")),
        "no clock unless the client asked for one"
    );
    window.is_open_to_everybody();
    window.picture("session-mode");

    // Two keys for a question and its answer.
    window.keys("c");
    window.keys("b");
    noted(&window, "mode-noted-yes_but");
    window.keys("s");
    noted(&window, "mode-noted-stop");
    window.keys("Esc");
    window.waits_for("the curtain is drawn", LONG, || {
        (!window.text().contains(&words("mode-only-this-step"))).then_some(())
    });
    window.picture("session-curtain");
    window.keys("Space");
    window.button(&words("curtain-back")).is_there();
    window.button(&words("curtain-end")).press();
    window.heading(&words_with("session-after", &[("number", "15")])).is_there();
    window.is_open_to_everybody();
    window.picture("after-session");

    // What was keyed stands there in words, and a slip is struck through after the session too.
    window.button(&format!("Open: {}", words("keyed-label"))).press_with_enter();
    window.sees(&words("keyed-stop"));
    window.is_open_to_everybody();
    window.picture("keyed");
}

#[test]
fn the_hard_part_is_told_in_minutes_only_where_the_client_asked_for_a_clock() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    go_before(&window);
    start(&window);
    window.button(&words("mode-show-clock")).press_with_enter();
    window.button(&words("mode-hard-begin")).press_with_enter();
    window.button(&words("mode-hard-rest")).is_there();
    window.is_open_to_everybody();
    window.picture("session-clock");
    window.button(&words("mode-hard-rest")).press_with_enter();
    // Less than a minute is not told as one.
    window.button(&words("mode-hard-begin")).is_there();
    window.button(&words("mode-hide-clock")).press_with_enter();
    window.sees_no_more(&words("mode-hard"));
}

#[test]
fn a_power_cut_in_the_middle_of_a_session_loses_no_key() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    go_before(&window);
    start(&window);
    for key in ["d", "1", "0", "Enter"] {
        window.keys(key);
    }
    window.sees(&words_with("mode-noted-number", &[("value", "10")]));
    window.field(&words("mode-line")).type_text(LINE);
    // The keys arrive one by one, and every one of them is saved: what is waited for is all of it.
    window.field(&words("mode-line")).holds(LINE);
    window.waits_for("the line is saved", LONG, || {
        window.text().contains(&words("mode-line-saved")).then_some(())
    });
    // The program is gone, with nothing put away.
    drop(window);

    let window = Window::open(&home);
    steps::unlock(&window);
    window.sees(&words_with("rail-session", &[("code", "WREN-07")]));
    window.button(&words_with("rail-session", &[("code", "WREN-07")])).press();
    window.field(&words("mode-line")).holds(LINE);
}
