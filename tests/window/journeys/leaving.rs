//! What takes a therapist away from an open vault: sleep, a locked screen, a closed window.

use holdfast_window_tests::steps::{self, LONG};
use holdfast_window_tests::{Desktop, Finds, Home, Window, words};

const TYPED: &str = "We stopped after the second breath, and that was enough.";

/// Follows the program to the page that asks for the passphrase.
fn is_locked(window: &Window) {
    window.follow_new_window();
    window.heading(&words("unlock-title")).is_there();
}

/// Holds it to it that what was typed before is there again.
fn the_text_is_there(window: &Window) {
    steps::unlock(window);
    if !window.field(&words("session-what-we-did")).is_here_now() {
        steps::open_note(window);
    }
    window.field(&words("session-what-we-did")).holds(TYPED);
}

#[test]
fn sleep_and_a_locked_screen_lock_the_vault_and_keep_what_was_typed() {
    let home = Home::new();
    let desktop = Desktop::start();
    let window = Window::open_with(&home, &[("DBUS_SYSTEM_BUS_ADDRESS", desktop.address())]);
    steps::make_a_vault(&window);
    steps::open_note(&window);
    window.field(&words("session-what-we-did")).type_text(TYPED);
    desktop.sleep();
    is_locked(&window);
    desktop.wake();
    the_text_is_there(&window);
    desktop.lock_session();
    is_locked(&window);
    steps::unlock(&window);
    desktop.cover_screen(window.bus());
    is_locked(&window);
    steps::unlock(&window);
    desktop.sleep();
    is_locked(&window);
}

#[test]
fn closing_the_window_while_typing_keeps_what_was_typed() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_note(&window);
    window.field(&words("session-what-we-did")).type_text(TYPED);
    window.close();
    let window = Window::open(&home);
    window.heading(&words("unlock-title")).is_there();
    the_text_is_there(&window);
    assert!(
        !window.text().contains(&words("banner-after-crash")),
        "a closed window is no crash, so nothing is said of one"
    );
}

#[test]
fn a_second_start_brings_the_first_forward_and_ends() {
    let home = Home::new();
    let window = Window::open(&home);
    window.heading(&words("begin-name-what")).is_there();
    window.script("window.focus = () => { document.title = 'forward'; };", vec![]);
    assert!(window.start_again().success(), "the second one has nothing to complain of");
    window.waits_for("the first is told to come forward", LONG, || {
        (window.script("return document.title;", vec![]) == "forward").then_some(())
    });
}

#[test]
fn a_minute_without_a_hand_locks_the_vault() {
    let home = Home::new();
    home.remember(r#"{ "theme": "light", "text_size": 100, "language": "en-GB", "date_style": "day_month", "lock_minutes": 1, "last_copy_on": null, "last_copy_stick": null }"#);
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    let soon = words("rail-soon");
    window.waits_for("the rail says that it locks", LONG, || {
        window.text().contains(&soon).then_some(())
    });
    window.waits_for("the vault locks", LONG, || {
        window.follow_if_replaced();
        window.heading(&words("unlock-title")).is_here_now().then_some(())
    });
}
