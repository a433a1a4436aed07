//! How the two work together: drafted, with a part that does not apply, frozen, read aloud and agreed aloud; and still
//! there after a lock, beside a safety agreement that knows nothing of it.

use holdfast_window_tests::steps;
use holdfast_window_tests::{
    Finds, Home, Part, Role, Window, part_title, words, words_begin, words_with,
};

/// Opens a part that is folded.
fn open_part<'w>(window: &'w Window, number: usize, part: &str) -> Part<'w> {
    let title = part_title(number, part);
    window.button(&title).press_with_enter();
    window.part(Role::Region, &title)
}

/// Fills in what stands open in a part, clause by clause.
fn fill(window: &Window, number: usize, part: &str, said: &[&str]) {
    let region = open_part(window, number, part);
    for (place, text) in (1..).zip(said) {
        let clause = words_with("agreement-clause", &[("number", &format!("{number}.{place}"))]);
        region.field(&clause).type_text(text);
    }
}

/// Takes out what is offered for a part, and says why it does not apply.
fn does_not_apply(window: &Window, number: usize, part: &str, why: &str) {
    let region = open_part(window, number, part);
    let clause = words_with("agreement-clause", &[("number", &format!("{number}.1"))]);
    region.field(&clause).focus();
    let remove = words_with("agreement-take-out-of", &[("number", &format!("{number}.1"))]);
    region.button(&remove).press_with_enter();
    region.checkbox(&words("agreement-part-not-needed")).press();
    region.field(&words("agreement-reason")).type_text(why);
}

/// Every number of the part on a crisis was checked today, and there is one.
fn check_the_numbers(window: &Window) {
    let crisis = open_part(window, 8, "crisis");
    let first = words_with("agreement-line-group", &[("number", "1")]);
    if !crisis.group(&first).is_here_now() {
        crisis.button(&words("agreement-line-add")).press_with_enter();
        crisis.group(&first).field(&words("agreement-line-who")).write("The night line");
        crisis.group(&first).field(&words("agreement-line-number")).write("01632 960 144");
    }
    for number in 1..10 {
        let number = number.to_string();
        let checked = words_with("agreement-line-checked-today-of", &[("number", &number)]);
        if crisis.button(&checked).is_here_now() {
            crisis.button(&checked).press_with_enter();
        }
    }
}

#[test]
fn how_we_work_is_drafted_agreed_aloud_and_apart_from_the_safety_agreement() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_person(&window);
    steps::section(&window, "client-agreements");
    window.button(&words("agreement-title-treatment")).press();
    window.heading(&words("agreement-title-treatment")).is_there();
    window.button(&words("agreement-begin")).press();
    fill(&window, 1, "who_i_am", &["Five years of study, and a supervisor."]);
    fill(&window, 6, "fees", &["forty, or what you can.", "tell me a day before."]);
    does_not_apply(&window, 11, "recording", "There is nothing here that records.");
    check_the_numbers(&window);
    steps::is_saved(&window);
    window.is_open_to_everybody();
    window.picture("how-we-work-draft");
    window.button(&words("agreement-freeze")).press();
    window.sees(&words_with("agreement-said-frozen", &[("number", "1")]));
    window.button(&words("agreement-read-aloud")).press();
    window.button(&words("agreement-record")).press();
    window.radio(&words("agreement-sign-agreed_aloud")).press();
    for (number, name) in [("1", "Wren"), ("2", "M. Okafor")] {
        let person = window.group(&words_with("agreement-sign-person", &[("number", number)]));
        person.field(&words("agreement-sign-name-aloud")).write(name);
    }
    window.radio(&words("agreement-sign-copy-none_safer")).press();
    window.is_open_to_everybody();
    window.picture("how-we-work-signing");
    window.button(&words("agreement-sign-keep")).press();
    window.heading(&words("agreement-title-treatment")).is_there();
    window.sees(&words_begin("agreement-outcome-agreed_aloud"));

    steps::lock(&window);
    steps::unlock(&window);
    steps::open_person(&window);
    steps::section(&window, "client-agreements");
    window.heading(&words("agreement-title-safety")).is_there();
    window.sees(&words("agreement-empty-title"));
    window.button(&words("agreement-title-treatment")).press();
    window.sees(&words_begin("agreement-outcome-agreed_aloud"));
    window.picture("how-we-work-in-force");
}
