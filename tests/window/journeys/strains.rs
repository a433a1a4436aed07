//! Something between the two: noted in one line by keys, put right over three sessions, ending in a changed clause.

use holdfast_window_tests::steps;
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_with};

const LINE: &str = "I went on when the time was up";
const CLAUSE: &str = "Nothing new is begun after minute thirty.";
const UNSETTLED: &str = "Something between us is not settled yet";

#[test]
fn a_repair_over_three_sessions_ends_in_a_changed_clause() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::open_the_sample(&window);
    open(&window);
    window.is_open_to_everybody();
    window.picture("strains");

    // One line is enough; the day on which it was noticed is folded.
    window.keys("Ctrl+n");
    window.field(&words("between-one-line")).type_text(LINE);
    let when = format!("{}: {}", words("open"), words("between-fold-when"));
    window.button(&when).press_with_enter();
    window.field(&words("between-on")).write(&day(&window, 21));
    window.is_open_to_everybody();
    window.picture("strains-note");
    keep(&window, "between-kept");
    window.sees(LINE);

    // What is being typed outlives a lock.
    way(&window, "between-way-named");
    window.field(&words("between-turn-on")).write(&day(&window, 21));
    keep(&window, "between-kept");
    step(&window, "between-did-r_listen", 21);
    window.keys("Ctrl+n");
    window.choice(&words("between-step")).choose(&words("between-did-r_own_part"));
    window.field(&words("between-step-on")).write(&day(&window, 14));
    window.field(&words("between-step-note")).type_text("I watched the plan and not the clock.");
    steps::lock(&window);
    steps::unlock(&window);
    window.sees(UNSETTLED);
    window.picture("strains-today");
    open(&window);
    window.field(&words("between-step-note")).holds("I watched the plan and not the clock.");
    keep(&window, "between-kept");
    window.picture("strains-open");
    assert!(!window.text().contains(&words("between-way-repaired")), "only she can say so");

    // The third session: what is done differently becomes a line of the agreement.
    step(&window, "between-did-r_co_plan", 0);
    window.button(&words("between-step-change-go")).press_with_enter();
    window.radio(&words("between-because-clause")).press();
    window.field(&words("between-because-text")).type_text(CLAUSE);
    window.is_open_to_everybody();
    window.picture("strains-change");
    keep(&window, "between-because-kept");

    // And she says how it stands.
    window.button(&format!("Write what she says: {LINE}")).press_with_enter();
    window.radio(&words("between-answer-repaired")).press();
    window.picture("strains-answer");
    window.keys("Ctrl+Enter");
    window.sees("She says that it is repaired.");
    way(&window, "between-way-repaired");
    window.sees("Repaired, in her view.");
    window.is_open_to_everybody();
    window.picture("strains-repaired");

    // The line waits in the next version until both agree to it.
    steps::section(&window, "client-agreements");
    window.field(&words_with("agreement-clause", &[("number", "6.4")])).holds(CLAUSE);
    window.field(&words("agreement-summary")).type_text("When nothing new is begun.");
    steps::is_saved(&window);
    window.picture("strains-agreement");
    window.button(&words("agreement-freeze")).press();
    window.button(&words("agreement-read-aloud")).press();
    window.button(&words("agreement-record")).is_there();
    crate::agreement::sign(&window, None);
    open(&window);
    window.button(&words_with("between-open-row-of", &[("line", LINE)])).press_with_enter();
    window.sees(&words("between-how-in-force"));
    window.picture("strains-came-of-it");
    steps::go_to(&window, "rail-today");
    window.heading(&words("day-today")).is_there();
    window.picture("strains-today-after");
}

/// Goes to what is between the therapist and the person.
fn open(window: &Window) {
    steps::open_person(window);
    steps::section(window, "between-title");
    window.heading(&words("between-title")).is_there();
}

/// A day so many days ago, as a field takes it.
fn day(window: &Window, ago: i64) -> String {
    let day = "return new Date(Date.now() - arguments[0] * 864e5).toISOString().slice(0, 10);";
    window.script(day, vec![ago.into()]).as_str().unwrap_or_default().to_owned()
}

fn keep(window: &Window, said: &str) {
    window.keys("Ctrl+Enter");
    window.sees(&words(said));
}

fn way(window: &Window, act: &str) {
    let name = words_with("between-way-of", &[("act", &words(act)), ("line", LINE)]);
    window.button(&name).press_with_enter();
}

/// Writes down a step towards putting it right.
fn step(window: &Window, what: &str, ago: i64) {
    window.keys("Ctrl+n");
    window.choice(&words("between-step")).choose(&words(what));
    window.field(&words("between-step-on")).write(&day(window, ago));
    keep(window, "between-kept");
    window.part(Role::List, &words_with("between-steps-of", &[("line", LINE)])).is_there();
}
