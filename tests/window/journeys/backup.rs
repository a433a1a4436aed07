//! A copy: made, tested, and brought back on a computer that has never seen the vault.

use crate::agreement;
use holdfast_window_tests::steps::{self, CODE, LONG, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Window, words, words_begin, words_with};

const DONE: &str = "Sorted the week into what is hers and what is not.";
const LATER: &str = "It was her list, not his.";
const PROMISED: &str = "Bring the list of the other therapist's hours.";

/// Brings the newest copy on the stick back on another computer, with what opens it.
fn bring_back(home: &Home, key: &str, type_it: impl Fn(&Window)) -> Window {
    let window = Window::open(home);
    window.button(&words("begin-restore")).press();
    window.button(&words("restore-choose-folder")).press();
    window.group(&words("restore-key")).radio(&words(key)).press();
    type_it(&window);
    window.is_open_to_everybody();
    window.picture(&format!("restore-{key}"));
    let act = window.button(&words("restore-act"));
    window.waits_for("all that opens it is there", LONG, || act.is_enabled().then_some(()));
    act.press();
    let done = words_begin("restore-done");
    window.waits_for("the copy is back", LONG, || window.text().contains(&done).then_some(()));
    window.button(&words("restore-open")).press();
    window.waits_for("the restored vault asks for its passphrase", LONG, || {
        window.follow_if_replaced();
        window.heading(&words("unlock-title")).is_here_now().then_some(())
    });
    window
}

/// Holds it to it that what was written before the copy is there.
fn everything_is_there(window: &Window) {
    window.sees(CODE);
    steps::open_person(window);
    window.sees(PROMISED);
    steps::section(window, "client-sessions");
    window.sees(&words("session-note-finished"));
    window.button(&words("session-read")).press();
    window.sees(DONE);
    window.sees(LATER);
    steps::section(window, "client-agreements");
    window.sees(&words_begin("agreement-outcome-signed"));
    window.sees(agreement::STOP);
}

#[test]
fn a_copy_is_made_tested_and_brought_back_elsewhere() {
    let home = Home::new();
    let window = Window::open(&home);
    let twelve = steps::make_a_vault(&window);
    steps::finish_a_note(&window, DONE, PROMISED);
    steps::add_to_the_note(&window, LATER);
    steps::open_person(&window);
    steps::section(&window, "client-agreements");
    agreement::draft_and_freeze(&window);
    window.button(&words("agreement-read-aloud")).press();
    window.sees(&words_with("agreement-said-read", &[("number", "1")]));
    agreement::sign(&window, None);
    steps::back_up(&window);
    window.is_open_to_everybody();
    window.picture("backup-done");
    window.button(&words("backup-test")).press();
    window.button(&words("backup-test-act")).press();
    let opens = words("backup-test-done");
    window.waits_for("the copy is tested", LONG, || window.text().contains(&opens).then_some(()));
    drop(window);

    let elsewhere = Home::elsewhere_with_the_stick_of(&home);
    let window = bring_back(&elsewhere, "restore-key-passphrase", |window| {
        window.field(&words("restore-passphrase")).type_text(PASSPHRASE);
    });
    steps::unlock(&window);
    everything_is_there(&window);
    drop(window);

    let with_the_sheet_alone = Home::elsewhere_with_the_stick_of(&home);
    let window = bring_back(&with_the_sheet_alone, "restore-key-words", |window| {
        window.field(&words("restore-words")).type_text(&twelve.join(" "));
        window.field(&words("restore-new-passphrase")).type_text(PASSPHRASE);
        window.field(&words("begin-pass-again")).type_text(PASSPHRASE);
    });
    steps::unlock(&window);
    everything_is_there(&window);
}
