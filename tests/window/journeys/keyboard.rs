//! The main job without a mouse: from the first start to a finished note, a copy and a lock.

use holdfast_window_tests::steps::{self, CODE, LONG, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_begin, words_with};

/// Goes to something with Tab and presses it with Enter.
fn press(window: &Window, name: &str) {
    window.tab_to(name);
    window.keys("Enter");
}

fn make_a_vault(window: &Window) {
    window.heading(&words("begin-name-what")).is_there();
    press(window, &words("begin-start"));
    window.heading(&words("begin-pass-title")).is_there();
    for field in ["begin-pass-label", "begin-pass-again"] {
        window.tab_to(&words(field));
        window.type_text(PASSPHRASE);
    }
    let make = window.button(&words("begin-start"));
    window.waits_for("the passphrase is strong", LONG, || make.is_enabled().then_some(()));
    window.keys("Enter");
    let sheet = window.heading(&words("sheet-title"));
    window.waits_for("the vault is made", LONG, || sheet.is_here_now().then_some(()));
    press(window, &words("sheet-by-hand"));
    let paper = window.part(Role::List, &words("paper-words")).text();
    let twelve: Vec<&str> =
        paper.split(' ').filter(|part| part.chars().all(char::is_alphabetic)).collect();
    for (place, word) in (1..).zip(&twelve) {
        let name = words_with("sheet-word", &[("place", &format!("{place}"))]);
        if window.field(&name).is_here_now() {
            window.tab_to(&name);
            window.type_text(word);
        }
    }
    press(window, &words_with("begin-next", &[("what", &words("begin-to-lock"))]));
    window.heading(&words("lock-title")).is_there();
    press(window, &words_with("begin-next", &[("what", &words("begin-to-copy"))]));
    window.heading(&words("copy-title")).is_there();
    press(window, &words("copy-later"));
    window.heading(&words("people-title")).is_there();
    window.tab_to(&words_with("people-person", &[("place", "1")]));
    let day = window
        .script("return new Date().toLocaleDateString('en-GB', { weekday: 'short' });", vec![]);
    window.type_text(&format!("{CODE}, quince mug, {} 00:00, 5", day.as_str().unwrap_or("Mon")));
    let keep = window.button(&words("people-keep"));
    window.waits_for("the line is understood", LONG, || keep.is_enabled().then_some(()));
    press(window, &words("people-keep"));
    window.heading(&words("day-today")).is_there();
}

#[test]
fn the_main_job_needs_no_mouse() {
    let home = Home::new();
    let window = Window::open(&home);
    make_a_vault(&window);

    press(&window, &words("day-write-note"));
    window.field(&words("session-what-we-did")).is_there();
    window.tab_to(&words("session-what-we-did"));
    window.type_text("Walked through the room with the five senses.");
    steps::is_saved(&window);
    window.keys("Ctrl+Enter");
    window.sees(&words("session-finished-said"));

    window.keys("Ctrl+B");
    window.heading(&words("backup-title")).is_there();
    press(&window, &words("backup-choose-folder"));
    let here = words_begin("backup-here-name");
    window.button(&here).is_there();
    press(&window, &here);
    let done = words_begin("backup-done");
    window.waits_for("the copy is made", LONG, || window.text().contains(&done).then_some(()));

    window.keys("Ctrl+L");
    window.follow_new_window();
    window.heading(&words("unlock-title")).is_there();
    window.tab_to(&words("unlock-passphrase"));
    window.type_text(PASSPHRASE);
    window.keys("Enter");
    let rail = window.part(Role::Region, &words("rail-name"));
    window.waits_for("the vault is open", LONG, || rail.is_here_now().then_some(()));
}
