//! The pace of the work: the client's words, a limit made smaller at once, what was done, findings, and covered ideas.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Window, words, words_with};

const IDEA: &str = "It may be that a plain timetable feels like care.";

#[test]
fn a_client_makes_a_limit_smaller_and_it_is_so_after_a_lock() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::open_person(&window);
    steps::section(&window, "client-pacing");
    window.heading(&words("pacing-title")).is_there();
    window.sees("I keep the lid on until I know the kitchen is safe.");
    assert!(!window.text().contains("self-reliant"), "ideas are covered when a page opens");
    window.is_open_to_everybody();
    window.picture("pacing");
    window.script("document.querySelector('main, [role=main], body').scrollTo?.(0, 99999); document.scrollingElement.scrollTo(0, 99999); for (const e of document.querySelectorAll('*')) if (e.scrollHeight > e.clientHeight + 200 && getComputedStyle(e).overflowY !== 'visible') e.scrollTop = 99999;", vec![]);
    window.picture("pacing-below");
    window.button(&words("hypothesis-show")).press();
    window.sees("self-reliant");
    window.is_open_to_everybody();
    window.picture("pacing-idea");
    window.button(&words("hypothesis-cover")).press();
    window.sees_no_more("self-reliant");
    let limit = words("pacing-limit-trauma_minutes");
    window.button(&words_with("pacing-make-smaller-of", &[("limit", &limit)])).press_with_enter();
    window.field(&words("pacing-lower-value")).type_text("12");
    window.sees(&words("pacing-lower-larger"));
    window.field(&words("pacing-lower-value")).write("8");
    window.is_open_to_everybody();
    window.picture("pacing-lower");
    window.keys("Enter");
    window.sees("Plan 3");

    steps::lock(&window);
    steps::unlock(&window);
    steps::open_person(&window);
    steps::section(&window, "client-pacing");
    window.sees("Plan 3");
    window.sees("8 minutes");
}

#[test]
fn an_idea_is_written_down_with_what_does_not_fit_and_stays_covered() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    steps::open_person(&window);
    steps::section(&window, "client-pacing");
    window.button(&words("hypothesis-show")).press_with_enter();
    window.button(&words("hypothesis-add")).press_with_enter();
    window.field(&words("hypothesis-statement")).type_text(IDEA);
    window.is_open_to_everybody();
    window.picture("idea-form");
    // Nothing is in use while something is owed, and nothing that was typed is lost.
    window.button(&words("hypothesis-use")).press_with_enter();
    window.sees(&words("hypothesis-owed-evidence_for"));
    window.field(&words("hypothesis-statement")).holds(IDEA);
    window.button(&words("hypothesis-keep-draft")).press_with_enter();
    window.sees(&words("hypothesis-state-draft"));

    steps::lock(&window);
    steps::unlock(&window);
    steps::open_person(&window);
    steps::section(&window, "client-pacing");
    window.heading(&words("pacing-title")).is_there();
    assert!(!window.text().contains(IDEA), "it is covered when the page opens");
    window.button(&words("hypothesis-show")).press_with_enter();
    window.sees(IDEA);

    // An idea of one that is in use can be written on in the plan; nothing of it is kept by that.
    let idea = [("idea", "Say why before each step.")];
    window.button(&words_with("hypothesis-into-plan-of", &idea)).press_with_enter();
    let small = window.field(&words("pacing-how_small"));
    window.waits_for("the idea is there to be written on", steps::LONG, || {
        small.value().ends_with("Say why before each step.").then_some(())
    });
    window.is_open_to_everybody();
    window.picture("idea-in-plan");
}
