//! What a client wants, what they said of the work, and a report that both write: by keys, over a lock, onto paper.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_with};

const GOAL: &str = "Sing in the car again.";
const SAID: &str = "More of the walking, less of the talking.";
const CHANGED: &str = "We walk for the first ten minutes.";
const EASIER: &str = "You have had the door half shut.";
const NOTICED: &str = "Asked for the window to be open.";

#[test]
fn a_goal_is_theirs_once_they_say_yes_and_can_be_let_go_as_kindly() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::more(&window, "goal-title");
    window.is_open_to_everybody();
    window.picture("goals");
    window.keys("Ctrl+n");
    window.field(&words("goal-statement")).type_text(GOAL);
    window.picture("goal-form");
    steps::lock(&window);
    steps::unlock(&window);
    steps::more(&window, "goal-title");
    window.field(&words("goal-statement")).holds(GOAL);
    window.keys("Ctrl+Enter");
    window.sees(&words("goal-kept"));
    let act = |key: &str| words_with("goal-act-of", &[("act", &words(key)), ("goal", GOAL)]);
    window.button(&act("goal-to-let_go")).press_with_enter();
    window.picture("goal-let-go");
    window.is_open_to_everybody();

    window.button(&words("goal-notice")).press_with_enter();
    window.field(&words("strength-what")).type_text(NOTICED);
    window.radio(&words("strength-sort-act_of_agency")).press();
    window.radio(&words("strength-by-client")).press();
    window.keys("Ctrl+Enter");
    window.sees(NOTICED);
    window.picture("goals-after");
}

#[test]
fn what_they_said_is_answered_and_asked_about_later() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::more(&window, "feedback-title");
    window.is_open_to_everybody();
    window.picture("feedback");
    window.keys("Ctrl+n");
    window.field(&words("feedback-form-said")).type_text(SAID);
    window.keys("Ctrl+Enter");
    window.sees(&words("feedback-kept"));
    window.sees(SAID);
    window.picture("feedback-said");
    let act = words("feedback-do-changed");
    window
        .button(&words_with("feedback-act-of", &[("act", &act), ("said", SAID)]))
        .press_with_enter();
    window.field(&words("feedback-form-changed")).type_text(CHANGED);
    window.is_open_to_everybody();
    window.keys("Ctrl+Enter");
    window.sees(CHANGED);
    window.picture("feedback-answered");
}

#[test]
fn a_report_is_written_read_together_agreed_printed_and_given() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::more(&window, "report-title");
    window.is_open_to_everybody();
    window.picture("reports");
    window.button(&words("report-begin-next")).press_with_enter();
    window.button(&words("report-read-do")).is_there();
    window.is_open_to_everybody();
    window.picture("report-draft");
    let easier = words("report-field-movements");
    window.field(&easier).type_text(EASIER);
    window.field(&words("report-field-choices")).type_text("Try the door shut.");
    window.part(Role::Checkbox, &words("report-says-nothing")).press();
    steps::lock(&window);
    steps::unlock(&window);
    steps::more(&window, "report-title");
    window.field(&easier).holds(EASIER);
    window.button(&words("report-read-do")).press_with_enter();
    window.sees(&words("report-said-read_together"));
    window.picture("report-read");
    window.button(&words("report-agree-do")).press_with_enter();
    window.sees(&words("report-said-agreed"));
    window.is_open_to_everybody();
    window.picture("report-agreed");
    window.button(&words("report-print")).press_with_enter();
    steps::draw_paper(&window, "printing-stays_here");
    window.picture("report-paper");
    window.button(&words("printing-print")).press();
    window.sees(&words("printing-printed"));
    window.keys("Esc");
    window.heading(&words("report-title")).is_there();
    window.button(&words("report-give-do")).press_with_enter();
    window.sees(&words("report-said-given"));
    window.picture("report-given");
}
