//! Every page: open to everybody, in a small window and with text twice its size.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Home, Window, words};

/// Holds the page to it that axe finds nothing, and that nothing lies beyond its edge.
fn is_sound(window: &Window, name: &str) {
    window.is_open_to_everybody();
    let beyond = window.script(
        "const page = document.scrollingElement; return page.scrollWidth - page.clientWidth;",
        vec![],
    );
    assert!(
        beyond.as_f64().unwrap_or(0.0) <= 1.0,
        "{name} has nothing beyond its edge, but {beyond} px"
    );
    window.picture(name);
}

fn every_page(window: &Window, size: &str) {
    for place in [
        "rail-today",
        "rail-clients",
        "rail-search",
        "rail-practice",
        "rail-backup",
        "rail-settings",
    ] {
        steps::go_to(window, place);
        window.sees(&words(place));
        is_sound(window, &format!("page-{place}-{size}"));
    }
    steps::open_person(window);
    for key in ["client-overview", "client-sessions", "client-agreements", "client-more"] {
        steps::section(window, key);
        is_sound(window, &format!("page-{key}-{size}"));
    }
}

#[test]
fn every_page_is_open_to_everybody() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    every_page(&window, "usual");
    window.resize(900, 600);
    every_page(&window, "small");
}

#[test]
fn every_page_holds_text_of_twice_the_size() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    for _ in 0..8 {
        window.keys("Ctrl+=");
    }
    every_page(&window, "200");
}
