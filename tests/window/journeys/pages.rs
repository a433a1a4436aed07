//! Every page: open to everybody, in a small window and with text twice its size.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words};

/// What a computer remembers on which the dark colours were chosen.
const DARK: &str = r#"{ "theme": "dark", "text_size": 100, "language": "en-GB", "date_style": "day_month", "lock_minutes": 5, "last_copy_on": null, "last_copy_stick": null }"#;

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

/// The pages and parts that lie behind a button or a key.
fn every_other_page(window: &Window, size: &str) {
    let sound = |name: &str| is_sound(window, &format!("page-{name}-{size}"));
    steps::go_to(window, "rail-clients");
    window.button(&words("client-new")).press();
    window.field(&words("client-who-lines")).is_there();
    sound("new-client");
    steps::open_person(window);
    steps::section(window, "client-sessions");
    window.button(&words("session-new")).press();
    window.field(&words("session-day")).is_there();
    sound("plan");
    steps::go_to(window, "rail-backup");
    window.button(&words("backup-restore")).press();
    window.heading(&words("restore-title")).is_there();
    sound("restore");
    steps::go_to(window, "rail-settings");
    window.button(&words("settings-passphrase-change")).press();
    window.field(&words("settings-passphrase-current")).is_there();
    sound("passphrase");
    steps::go_to(window, "rail-today");
    window.keys("F1");
    window.sees(&words("day-help-today"));
    sound("help");
    window.keys("Esc");
    window.keys("Ctrl+K");
    window.dialog(&words("palette-name")).is_there();
    sound("palette");
    window.keys("Esc");
    window.keys("Ctrl+.");
    window.sees_no_more(&words("rail-today"));
    sound("curtain");
    window.keys("Ctrl+.");
    window.sees(&words("rail-today"));
    find(window, &words("day-tonight"));
    window.heading(&words("day-tonight")).is_there();
    sound("tonight");
}

/// Goes to a page by what it is called.
fn find(window: &Window, page: &str) {
    window.keys("Ctrl+K");
    window.dialog(&words("palette-name")).is_there();
    window.type_text(page);
    window.keys("Enter");
}

#[test]
fn every_page_is_open_to_everybody() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    every_page(&window, "usual");
    every_other_page(&window, "usual");
    window.resize(900, 600);
    every_page(&window, "small");
}

#[test]
fn every_page_is_open_to_everybody_in_the_dark() {
    let home = Home::new();
    home.remember(DARK);
    let window = Window::open(&home);
    is_sound(&window, "page-first-run-dark");
    steps::make_a_vault(&window);
    every_page(&window, "dark");
    every_other_page(&window, "dark");
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

/// The pages of the work itself, which are empty where nobody has worked yet: those of the sample practice.
fn every_page_of_the_work(window: &Window, size: &str) {
    steps::open_person(window);
    window.button(&words("overview-six-open")).press();
    window.heading(&words("check-in-title")).is_there();
    is_sound(window, &format!("work-check-ins-{size}"));
    let in_more = ["times-title", "measure-title", "goal-title", "feedback-title"];
    let records = ["trail-records-title", "trail-told-title", "keeping-title", "export-title"];
    let person = ["sensitivity-title", "brought-title", "brought-identity-title"];
    let others = ["report-title", "ending-title", "data-request-title"];
    for title in in_more.into_iter().chain(others).chain(records).chain(person) {
        steps::open_person(window);
        steps::section(window, "client-more");
        window.button(&words(title)).press();
        window.heading(&words(title)).is_there();
        is_sound(window, &format!("work-{title}-{size}"));
    }
    steps::open_person(window);
    steps::section(window, "between-title");
    window.heading(&words("between-title")).is_there();
    is_sound(window, &format!("work-between-{size}"));
    window.button(&words("between-boundaries")).press();
    window.heading(&words("boundary-title")).is_there();
    is_sound(window, &format!("work-lines-{size}"));
    let in_practice = ["directory-title", "word-list-title", "walk-title", "supervision-title"];
    let around =
        ["own-reaction-title", "self-care-title", "load-title", "leave-title", "cover-title"];
    let kept =
        ["trail-acts-title", "retention-title", "trash-title", "executor-title", "bring-title"];
    for title in in_practice.into_iter().chain(["practice-details-title"]).chain(around).chain(kept)
    {
        steps::go_to(window, "rail-practice");
        window.button(&words(title)).press();
        window.heading(&words(title)).is_there();
        is_sound(window, &format!("work-{title}-{size}"));
    }
    steps::open_person(window);
    steps::section(window, "client-pacing");
    window.heading(&words("pacing-title")).is_there();
    is_sound(window, &format!("work-pacing-{size}"));
    window.button(&words("step-open")).press();
    window.heading(&words("step-title")).is_there();
    is_sound(window, &format!("work-steps-{size}"));
    steps::go_to(window, "rail-practice");
    window.button(&words("note-template-title")).press();
    window.heading(&words("note-template-title")).is_there();
    is_sound(window, &format!("work-templates-{size}"));
    steps::open_person(window);
    window.button(&words("before-open")).press();
    window.button(&words("before-start")).is_there();
    is_sound(window, &format!("work-before-{size}"));
}

#[test]
fn every_page_of_the_work_is_open_to_everybody_in_the_dark_in_a_small_window_and_twice_the_size() {
    let home = Home::new();
    home.remember(DARK);
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    every_page_of_the_work(&window, "dark");
    window.resize(900, 600);
    every_page_of_the_work(&window, "small");
    window.resize(1180, 800);
    for _ in 0..8 {
        window.keys("Ctrl+=");
    }
    every_page_of_the_work(&window, "200");
}
