//! What is kept about somebody, what became of it, and erasing it for good; a copy of it for them; and what came in.

use holdfast_window_tests::steps::{self, CODE, LONG, PASSPHRASE};
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_with};

/// Sentences with a choice in them are written out: nothing here chooses.
const TAKE_ONE: &str = "Take in 1 person";

#[test]
fn a_record_tells_what_became_of_it_and_the_trail_what_was_done() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::more(&window, "trail-records-title");
    window.is_open_to_everybody();
    window.picture("records");
    window.button(&words("trail-acts-link")).press();
    window.heading(&words("trail-acts-title")).is_there();
    window.is_open_to_everybody();
    window.picture("acts");
    window.button(&words("trail-chain-look")).press();
    window.sees("each follows from the one before");
    window.picture("acts-looked-through");
}

#[test]
fn somebody_whose_work_has_ended_is_erased_and_a_certificate_without_a_name_stays() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_person(&window);
    steps::section(&window, "client-more");
    window.button(&words("around-details-title")).press();
    window.button(&words("client-become-ended")).press_with_enter();
    window.sees(&words_with("client-status-said", &[("status", &words("client-status-ended"))]));
    window.button(&words("client-status-keeping")).press_with_enter();
    window.heading(&words("keeping-title")).is_there();
    window.is_open_to_everybody();
    window.picture("keeping");
    window.button(&words("keeping-erase-look")).press_with_enter();
    window.heading(&words_with("erasing-title", &[("code", CODE)])).is_there();
    window.radio(&words("erasing-early-never_a_client")).press();
    window.is_open_to_everybody();
    window.picture("erasing");
    window.button(&words("erasing-read")).press_with_enter();
    window.field(&words_with("erasing-code", &[("code", CODE)])).type_text(CODE);
    window.button(&words("erasing-do")).press_with_enter();
    let done = window.heading(&words("erasing-done-title"));
    window.waits_for("somebody is erased", LONG, || done.is_here_now().then_some(()));
    window.is_open_to_everybody();
    window.picture("erased");
    steps::lock(&window);
    steps::unlock(&window);
    steps::go_to(&window, "rail-clients");
    window.heading(&words("client-clients")).is_there();
    window.sees_no_more(CODE);
    steps::go_to(&window, "rail-practice");
    window.button(&words("retention-title")).press();
    window.sees(CODE);
    window.picture("certificates");
}

#[test]
fn a_copy_for_a_client_is_sealed_and_its_name_says_nothing_of_them() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::more(&window, "export-title");
    window.radio(&words("export-whom-client")).press();
    window.radio(&words("export-goes-to-client")).press();
    window.is_open_to_everybody();
    window.picture("export");
    window.field(&words("export-passphrase")).type_text(PASSPHRASE);
    window.field(&words("begin-pass-again")).type_text(PASSPHRASE);
    let make = window.button(&words("export-make"));
    window.waits_for("a copy can be made", LONG, || make.is_enabled().then_some(()));
    make.press();
    let sealed = words("export-done-sealed");
    window.waits_for("a copy is made", LONG, || window.text().contains(&sealed).then_some(()));
    window.picture("export-done");
    let names: Vec<String> = std::fs::read_dir(home.stick())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(names.iter().any(|name| name.ends_with(".age")), "a sealed file in {names:?}");
    assert!(names.iter().all(|name| !name.contains("WREN") && !name.contains("Ilse")), "{names:?}");
}

#[test]
fn a_table_of_clients_comes_in_row_by_row() {
    let home = Home::new();
    let table = home.stick().join("clients.csv");
    std::fs::create_dir_all(home.stick()).unwrap();
    std::fs::write(
        &table,
        "Code,Name,Mobile\nLARK-01,Sami Okafor,01632 960111\n,,\nLARK-01,Twice Over,\n",
    )
    .unwrap();
    let window = Window::open_with(&home, &[("HOLDFAST_E2E_TABLE", table.to_str().unwrap())]);
    steps::make_a_vault(&window);
    steps::go_to(&window, "rail-practice");
    window.button(&words("bring-title")).press_with_enter();
    window.heading(&words("bring-title")).is_there();
    window.keys("Ctrl+n");
    window.button(TAKE_ONE).is_there();
    window.is_open_to_everybody();
    window.picture("bring-in");
    window.button(TAKE_ONE).press_with_enter();
    window.button(&words("bring-clients")).press();
    window.button("LARK-01").is_there();
    assert!(table.exists(), "the file stays where it is");
}

#[test]
fn the_sample_is_visited_from_a_vault_of_ones_own_and_thrown_away_there() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::go_to(&window, "rail-settings");
    window.button(&words("settings-sample-go")).press_with_enter();
    window.follow_new_window();
    steps::choose_a_passphrase(&window, &words("begin-pass-sample-act"));
    let today = window.heading(&words("day-today"));
    window.waits_for("the sample practice is made", LONG, || today.is_here_now().then_some(()));
    steps::go_to(&window, "rail-settings");
    window.button(&words("settings-sample-away")).press_with_enter();
    window.dialog(&words("settings-sample-away")).is_there();
    window.is_open_to_everybody();
    window.picture("sample-away");
    window.button(&words("settings-sample-away-yes")).press();
    window.follow_new_window();
    window.heading(&words("unlock-title")).is_there();
    steps::unlock(&window);
    steps::go_to(&window, "rail-clients");
    window.button(CODE).is_there();
}

#[test]
fn help_is_found_by_a_word_and_somebody_is_shown_around_by_one_key() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    window.keys("F1");
    window.dialog(&words("help-title")).is_there();
    window.picture("help");
    window.type_text("stick");
    window.button(&words("topic-backup")).press_with_enter();
    window.part(Role::Heading, &words("topic-backup")).is_there();
    window.is_open_to_everybody();
    window.picture("help-topic");
    window.keys("Esc");
    window.button(&words("tour-start")).press_with_enter();
    window.part(Role::Region, &words("tour-name")).is_there();
    window.keys("Enter");
    window.sees(&words("tour-client"));
    window.is_open_to_everybody();
    window.picture("tour");
    for _ in 0..7 {
        window.keys("Enter");
    }
    window.sees(&words("tour-done"));
    window.keys("Enter");
    window.sees_no_more(&words("tour-done"));
}
