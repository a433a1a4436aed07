//! The main job without a mouse: from the first start to a finished note, a copy and a lock.

use holdfast_window_tests::steps::{self, CODE, LONG, PASSPHRASE};
use holdfast_window_tests::{
    Finds, Home, Role, Window, safety_part, words, words_begin, words_with,
};

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

/// Adds a clause to a part, and says what it is.
fn add_clause(window: &Window, part: &str, place: &str, text: &str, meaning: &str) {
    press(window, &words_with("agreement-add-clause-to", &[("part", part)]));
    let name = words_with("agreement-clause", &[("number", place)]);
    window.waits_for("the new clause has the focus", LONG, || {
        window.focused().1.starts_with(&name).then_some(())
    });
    window.type_text(text);
    press(window, &words_with("agreement-what-it-is-of", &[("number", place)]));
    // What a clause can be opens just before the button that opens it; the arrows move in it.
    window.keys("Shift+Tab");
    let meaning = words(meaning);
    window.waits_for("the arrows lead to what the clause is", LONG, || {
        if window.focused().1 == meaning {
            return Some(());
        }
        window.keys("Right");
        None
    });
    window.keys("Space");
}

/// Drafts an agreement, freezes it, prints it and records that both signed.
fn agree(window: &Window, home: &Home) {
    press(window, &words("agreement-begin"));
    window.part(Role::Region, &safety_part(1)).is_there();
    add_clause(window, "1", "1.1", "The warm mug.", "agreement-meaning-settles_with");
    add_clause(window, "2", "2.1", "My hands go cold.", "agreement-meaning-sign_low");
    add_clause(window, "3", "3.2", "harbour", "agreement-meaning-stop_word");
    for number in ["1", "2", "3"] {
        press(window, &words_with("agreement-line-checked-today-of", &[("number", number)]));
    }
    let review = window.field(&words("agreement-review-on")).value();
    assert!(!review.is_empty(), "the day to look again is suggested");
    press(window, &words("agreement-freeze"));
    window.sees(&words_with("agreement-said-frozen", &[("number", "1")]));
    press(window, &words_with("agreement-print", &[("number", "1")]));
    window.tab_to(&words("printing-stays_here"));
    window.keys("Space");
    press(window, &words("printing-show"));
    let first = words_with("printing-page", &[("page", "1"), ("pages", "")]);
    let page = window.part(Role::Picture, &first);
    window.waits_for("the pages are drawn", LONG, || page.is_here_now().then_some(()));
    window.keys("Ctrl+P");
    window.sees(&words("printing-printed"));
    assert!(home.printed().exists(), "what was printed is there");
    window.keys("Esc");
    press(window, &words("agreement-record"));
    press(window, &words("agreement-sign-signed"));
    for name in ["Wren", "M. Okafor"] {
        window.keys("Tab");
        window.tab_to(&words("agreement-sign-name"));
        window.type_text(name);
    }
    press(window, &words("agreement-sign-copy-paper"));
    window.keys("Ctrl+Enter");
    window.sees(&words_begin("agreement-outcome-signed"));
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

    window.keys("Ctrl+N");
    window.tab_to(&words("session-add-text-addendum"));
    window.type_text("It was the smell of rain.");
    window.tab_to(&words("session-add-reason"));
    window.type_text("Remembered on the way home.");
    press(&window, &words("session-add-keep"));
    window.sees(&words("session-added-said"));

    press(&window, &words("client-agreements"));
    agree(&window, &home);

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
    drop(window);
    bring_back(&home);
}

/// Brings the copy back on another computer and finds the person there.
fn bring_back(home: &Home) {
    let elsewhere = Home::elsewhere_with_the_stick_of(home);
    let window = Window::open(&elsewhere);
    window.heading(&words("begin-name-what")).is_there();
    press(&window, &words("begin-restore"));
    press(&window, &words("restore-choose-folder"));
    window.tab_to(&words("restore-passphrase"));
    window.type_text(PASSPHRASE);
    press(&window, &words("restore-act"));
    let done = words_begin("restore-done");
    window.waits_for("the copy is back", LONG, || window.text().contains(&done).then_some(()));
    press(&window, &words("restore-open"));
    window.heading(&words("unlock-title")).is_there();
    window.tab_to(&words("unlock-passphrase"));
    window.type_text(PASSPHRASE);
    window.keys("Enter");
    window.sees(CODE);
}

/// The design counts keys from Today with the vault open, what is typed into a form aside.
#[test]
fn what_is_done_every_day_takes_as_few_keys_as_were_promised() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    window.sees(&words("day-waiting"));
    // In the evening nobody is to come any more: then there is no next brief, and the note is that of a row.
    let brief = window.button(&words("day-open-brief"));
    let has_next = brief.is_here_now();

    // Opening the next client's brief: one key, of two.
    if has_next {
        window.keys("Enter");
        window.button(&words("before-open")).is_there();
    }

    // The agreement in force of anybody as it is printed: four keys.
    steps::go_to(&window, "rail-today");
    window.keys("Ctrl+K");
    window.dialog(&words("palette-name")).is_there();
    window.type_text(CODE);
    window.keys("Enter");
    window.part(Role::Region, &words_with("client-sections", &[("code", CODE)])).is_there();
    window.keys("Ctrl+P");
    window.sees(&words("printing-stays_here"));
    window.keys("Enter");
    let first = words_with("printing-page", &[("page", "1"), ("pages", "")]);
    let page = window.part(Role::Picture, &first);
    window.waits_for("the pages are drawn", LONG, || page.is_here_now().then_some(()));

    window.keys("Esc");

    // A short note, finished: twelve keys.
    steps::go_to(&window, "rail-today");
    window.sees(&words("day-waiting"));
    let row = if has_next { brief } else { window.button(CODE) };
    row.focus();
    window.keys("w");
    let written = window.field(&words("session-what-we-did"));
    written.is_there();
    window.keys("w");
    window.waits_for("the note has the focus", LONG, || {
        window.focused().1.starts_with(&words("session-what-we-did")).then_some(())
    });
    window.type_text("Tea, and the week.");
    written.holds("Tea, and the week.");
    let keys = 2 + window.tab_to(&words("session-i-promised"));
    window.type_text("The form by Friday.");
    window.keys("Ctrl+Enter");
    window.sees(&words("session-finished-said"));
    assert!(keys < 12, "{} keys", keys + 1);

    window.keys("Ctrl+L");
    window.follow_new_window();
    window.heading(&words("unlock-title")).is_there();
}
