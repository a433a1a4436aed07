//! Times that are changed: moved with the keyboard, told with the safe way first, and talked about before it is closed.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_begin, words_with};

const STILL: &str = "You changed a time, and that is still to be talked about.";

#[test]
fn a_session_is_moved_by_keys_and_stays_to_be_talked_about_until_it_was() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    window.sees(&words("day-waiting"));
    // In the evening nobody is to come any more; then it is the session of a row.
    if !window.button(&words("day-open-brief")).is_here_now() {
        window.button(steps::CODE).focus();
    }
    window.keys("m");
    window.sees(&words("day-before-you-write"));
    // Whoever comes next at this time of day.
    let title = words_begin("day-move-title");
    let code = line_beginning(&window, &title).replace(&title, "").trim().to_owned();
    let in_three_days = "return new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10);";
    let in_three_days = window.script(in_three_days, vec![]);
    window.field(&words("day-move-day")).write(in_three_days.as_str().unwrap_or_default());
    window.part(Role::Radio, &words("times-by-therapist")).press();
    window.picture("move");
    window.is_open_to_everybody();
    window.button(&words("day-move-do")).press();
    window.button(&words("day-words-to-send")).press();
    window.heading(&words("times-title")).is_there();
    window.sees(&words("times-send-first"));
    window.sees("I know steady times matter");
    window.is_open_to_everybody();
    window.picture("times");
    assert!(!window.text().contains(&words("times-counts-hide")), "counts are folded");

    steps::lock(&window);
    steps::unlock(&window);
    open_client(&window, &code);
    window.sees(STILL);
    window.picture("overview-times");
    window.button(&words("times-brief-open")).press();
    window.heading(&words("times-title")).is_there();
    let what = line_beginning(&window, "You moved session");
    window.button(&words_with("times-acknowledge-of", &[("what", &what)])).press_with_enter();
    window.sees(&words("times-said-acknowledged"));
    window.button(&words_with("times-close-of", &[("what", &what)])).press_with_enter();
    window.sees(&words("times-said-closed"));
    window.sees(&words("times-waiting-none"));
    window.button(&words("times-counts-show")).press_with_enter();
    window.is_open_to_everybody();
    window.picture("times-counts");
    open_client(&window, &code);
    window.button(&words("consent-refusals-open")).is_there();
    window.sees_no_more(STILL);
}

fn open_client(window: &Window, code: &str) {
    steps::go_to(window, "rail-clients");
    window.heading(&words("client-clients")).is_there();
    window.button(code).press();
    window.part(Role::Region, &words_with("client-sections", &[("code", code)])).is_there();
}

fn line_beginning(window: &Window, begin: &str) -> String {
    let look = "return [...document.querySelectorAll('p')].map((line) => line.textContent.trim()) \
        .find((line) => line.startsWith(arguments[0])) ?? '';";
    let line = window.script(look, vec![begin.into()]);
    line.as_str().filter(|line| !line.is_empty()).expect("the line is there").to_owned()
}
