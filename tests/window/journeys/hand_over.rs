//! The laptop in a client's hands, in the real window.

use holdfast_window_tests::steps::{self, CODE, LONG, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Window, words, words_begin};

fn hand_over(window: &Window) {
    steps::open_person(window);
    steps::section(window, "client-agreements");
    window.heading(&words("agreement-title-safety")).is_there();
    window.button(&words_begin("reading-hand-over-of")).press();
    window.button(&words("hand-stop")).is_there();
}

fn take_it_back(window: &Window) {
    window.button(&words("hand-for-therapist")).press();
    window.field(&words("reading-take-back")).type_text(PASSPHRASE);
    window.keys("Enter");
    window.waits_for("the therapist has the laptop again", LONG, || {
        window.text().contains(&words("rail-today")).then_some(())
    });
}

#[test]
fn a_client_reads_answers_and_stops_and_no_key_leads_elsewhere() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    hand_over(&window);
    window.is_open_to_everybody();
    window.picture("hand-over");
    for chord in ["Ctrl+k", "Ctrl+f", "Ctrl+p", "Ctrl+b", "Ctrl+n", "F1", "F6", "Esc", "Ctrl+."] {
        window.keys(chord);
        assert!(window.button(&words("hand-stop")).is_here_now(), "after {chord}");
        for word in [CODE, &words("rail-today"), &words("palette-name")] {
            assert!(!window.text().contains(word), "{word:?} after {chord}");
        }
    }
    window.button(&words("hand-answer-change_something")).press();
    window.field(&words("hand-write")).type_text("Please say car park.");
    window.button(&words("hand-stop")).press();
    window.button(&words("hand-keep")).is_there();
    window.is_open_to_everybody();
    window.picture("hand-over-stop");
    window.button(&words("hand-keep")).press();
    window.sees(&words("hand-resting"));
    window.picture("hand-over-rest");
    take_it_back(&window);
    steps::open_person(&window);
    steps::section(&window, "client-agreements");
    window.sees("Please say car park.");
}

#[test]
fn a_lock_while_a_client_reads_shows_them_only_that_the_laptop_is_wanted_back() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    hand_over(&window);
    window.keys("Ctrl+l");
    window.follow_new_window();
    window.sees(&words("hand-back-please"));
    assert!(!window.text().contains(&words("unlock-title")), "no lock page for a client");
    window.is_open_to_everybody();
    window.picture("hand-over-locked");
    drop(window);

    let window = Window::open(&home);
    window.sees(&words("hand-back-please"));
    take_it_back(&window);
    steps::open_person(&window);
}
