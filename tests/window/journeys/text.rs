//! What somebody types is shown as they typed it, whatever it looks like to a web page.

use holdfast_window_tests::steps::{self, LONG};
use holdfast_window_tests::{Finds, Home, Role, Window, safety_part, words, words_with};

/// What a page would run if it took text for more than text.
const TYPED: &str = r#"<img src=x onerror="document.title='run'">"#;

/// The same in the three words of a cue.
const CUE: &str = "<img src=x onerror=run()>";

const OTHER: &str = "TERN-02";

/// Holds the page to it that it shows the text and has made nothing of it.
fn is_only_text(window: &Window, text: &str) {
    window.sees(text);
    let made = window.script(
        "return [document.querySelectorAll('[onerror], [src=x]').length, document.title];",
        vec![],
    );
    assert_eq!(made.get(0).and_then(serde_json::Value::as_u64), Some(0), "text is text");
    assert_ne!(made.get(1).and_then(serde_json::Value::as_str), Some("run"), "nothing has run");
}

fn add_another_person(window: &Window) {
    steps::go_to(window, "rail-clients");
    window.button(&words("client-new")).press();
    window.field(&words("client-who-lines")).type_text(&format!("{OTHER}, {CUE}"));
    window.sees("Add one person");
    is_only_text(window, CUE);
    window.button("Add one person").press();
    steps::go_to(window, "rail-clients");
    window.button(OTHER).is_there();
    is_only_text(window, CUE);
}

#[test]
fn whatever_is_typed_is_shown_as_text() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    add_another_person(&window);
    steps::finish_a_note(&window, TYPED, TYPED);
    is_only_text(&window, TYPED);
    steps::open_person(&window);
    is_only_text(&window, TYPED);
    steps::section(&window, "client-agreements");
    window.button(&words("agreement-begin")).press();
    let first = window.part(Role::Region, &safety_part(1));
    let add = words_with("agreement-add-clause-to", &[("part", "1")]);
    first.button(&add).press();
    let clause = words_with("agreement-clause", &[("number", "1.1")]);
    first.field(&clause).type_text(TYPED);
    steps::is_saved(&window);
    window.button(&words("agreement-print-draft")).press();
    steps::draw_paper(&window, "printing-stays_here");
    window.picture("text-on-paper");
    window.keys("Esc");
    steps::go_to(&window, "rail-search");
    window.field(&words("search-words")).type_text("onerror");
    is_only_text(&window, TYPED);
    window.keys("Ctrl+K");
    let palette = window.dialog(&words("palette-name"));
    palette.is_there();
    window.type_text(CUE);
    window.waits_for("the palette shows who has that cue", LONG, || {
        palette.text().contains(OTHER).then_some(())
    });
    is_only_text(&window, CUE);
}
