//! From nothing to an open vault, and back to it through a lock and another start.

use holdfast_window_tests::steps::{self, CODE, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Window, words, words_with};

#[test]
fn a_vault_is_made_locked_and_opened_again() {
    let home = Home::new();
    let window = Window::open(&home);
    window.heading(&words("begin-name-what")).is_there();
    window.is_open_to_everybody();
    window.picture("first-run-1-what");
    steps::make_a_vault(&window);
    window.sees(CODE);
    window.is_open_to_everybody();
    window.picture("first-run-6-today");
    steps::lock(&window);
    window.is_open_to_everybody();
    window.picture("locked");
    assert!(!window.text().contains(CODE), "a locked vault says nothing about who is in it");
    steps::unlock(&window);
    window.sees(CODE);
}

#[test]
fn the_vault_is_there_after_the_power_was_cut() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    drop(window);
    let window = Window::open(&home);
    steps::unlock(&window);
    window.sees(CODE);
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_the_twelve_words_open_it() {
    let home = Home::new();
    let window = Window::open(&home);
    let twelve = steps::make_a_vault(&window);
    steps::lock(&window);
    window.field(&words("unlock-passphrase")).type_text("quince mug below the slow stone");
    window.button(&words("unlock-act")).press();
    window.waits_for("the page says what happened", steps::LONG, || {
        let still_locked = window.heading(&words("unlock-title")).is_here_now();
        (still_locked && window.button(&words("unlock-act")).is_enabled()).then_some(())
    });
    assert!(!window.text().contains(PASSPHRASE));
    window.button(&words("unlock-by-words")).press();
    window.field(&words("unlock-words")).type_text(&twelve.join(" "));
    window.button(&words("unlock-words-act")).press();
    window.waits_for("the words open the vault", steps::LONG, || {
        window.text().contains(CODE).then_some(())
    });
}

#[test]
fn two_wrong_words_from_the_sheet_do_not_count() {
    let home = Home::new();
    let window = Window::open(&home);
    window.button(&words("begin-start")).press();
    steps::choose_a_passphrase(&window, &words("begin-start"));
    let heading = window.heading(&words("sheet-title"));
    window.waits_for("the vault is made", steps::LONG, || heading.is_here_now().then_some(()));
    for place in 1..=12 {
        let field = window.field(&words_with("sheet-word", &[("place", &place.to_string())]));
        if field.is_here_now() {
            field.type_text("zebra-not-a-word");
        }
    }
    window.sees(&words("sheet-not-same"));
    let go_on = words_with("begin-next", &[("what", &words("begin-to-lock"))]);
    assert!(!window.button(&go_on).is_enabled());
}
