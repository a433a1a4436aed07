//! A safety agreement: drafted, frozen, printed twice, signed with a change by hand, taken further.

use std::fs;

use holdfast_window_tests::steps::{self, LONG};
use holdfast_window_tests::{
    Finds, Home, Part, Role, Window, safety_part, words, words_begin, words_with,
};

pub(crate) const STOP: &str = "harbour";

/// The part of the draft with this number.
fn part(window: &Window, number: usize) -> Part<'_> {
    window.part(Role::Region, &safety_part(number))
}

fn clause_name(number: &str) -> String {
    words_with("agreement-clause", &[("number", number)])
}

/// Adds a clause to a part, and says what it is where that matters.
fn add_clause(window: &Window, number: usize, text: &str, meaning: Option<&str>) {
    let region = part(window, number);
    let is_free = |name: &String| !region.field(name).is_here_now();
    let places = (1..20).map(|place| format!("{number}.{place}"));
    let place =
        places.into_iter().find(|place| is_free(&clause_name(place))).expect("room for one");
    let add = words_with("agreement-add-clause-to", &[("part", &number.to_string())]);
    // With Enter, because the acts of the clause before fold when the focus leaves it, and what is
    // below moves up under the pointer.
    region.button(&add).press_with_enter();
    region.field(&clause_name(&place)).type_text(text);
    let Some(meaning) = meaning else { return };
    let about = region.button(&words_with("agreement-what-it-is-of", &[("number", &place)]));
    about.press_with_enter();
    region.group(&words("agreement-meaning")).radio(&words(meaning)).press();
    about.press_with_enter();
}

/// Drafts all that an agreement owes, and freezes its wording.
pub(crate) fn draft_and_freeze(window: &Window) {
    window.button(&words("agreement-begin")).press();
    part(window, 1).is_there();
    add_clause(
        window,
        1,
        "The warm mug, held in both hands.",
        Some("agreement-meaning-settles_with"),
    );
    add_clause(window, 2, "My hands go cold.", Some("agreement-meaning-sign_low"));
    add_clause(window, 3, STOP, Some("agreement-meaning-stop_word"));
    for number in [4, 5, 6, 8, 9] {
        if !part(window, number).field(&clause_name(&format!("{number}.1"))).is_here_now() {
            add_clause(window, number, "As we agree it aloud, at the start of each session.", None);
        }
    }
    let crisis = part(window, 7);
    let first_number = words_with("agreement-line-group", &[("number", "1")]);
    if !crisis.group(&first_number).is_here_now() {
        crisis.button(&words("agreement-line-add")).press();
    }
    crisis.group(&first_number).field(&words("agreement-line-who")).write("The night line, always");
    crisis.group(&first_number).field(&words("agreement-line-number")).write("01632 960 144");
    for number in 1..10 {
        let number = number.to_string();
        let checked = words_with("agreement-line-checked-today-of", &[("number", &number)]);
        if crisis.button(&checked).is_here_now() {
            crisis.button(&checked).press_with_enter();
        }
    }
    let day = window
        .script("return new Date(Date.now() + 60 * 864e5).toISOString().slice(0, 10);", vec![]);
    part(window, 10).field(&words("agreement-review-on")).set(day.as_str().unwrap_or_default());
    steps::is_saved(window);
    window.is_open_to_everybody();
    window.picture("agreement-draft");
    window.button(&words("agreement-freeze")).press();
    window.sees(&words_with("agreement-said-frozen", &[("number", "1")]));
}

/// Prints what the preview shows, and holds the file to being pages.
fn print(window: &Window, home: &Home) {
    window.button(&words("printing-print")).press();
    window.sees(&words("printing-printed"));
    let printed = window.waits_for("the paper is printed", LONG, || {
        fs::read(home.printed()).ok().filter(|bytes| !bytes.is_empty())
    });
    assert!(printed.starts_with(b"%PDF"), "what was printed is a file of pages");
    fs::remove_file(home.printed()).expect("it can be put away");
}

/// Records that both signed, and what was changed by hand, if anything was.
pub(crate) fn sign(window: &Window, by_hand: Option<&str>) {
    window.button(&words("agreement-record")).press();
    window.radio(&words("agreement-sign-signed")).press();
    for (number, name) in [("1", "Wren"), ("2", "M. Okafor")] {
        let person = window.group(&words_with("agreement-sign-person", &[("number", number)]));
        person.field(&words("agreement-sign-name")).write(name);
    }
    window.radio(&words("agreement-sign-copy-paper")).press();
    window.field(&words("agreement-sign-where")).type_text("locked drawer 2");
    if let Some(changed) = by_hand {
        window.field(&words("agreement-sign-by-hand")).type_text(changed);
    }
    window.is_open_to_everybody();
    window.picture("agreement-signing");
    window.button(&words("agreement-sign-keep")).press();
    window.heading(&words("agreement-title-safety")).is_there();
}

#[test]
fn an_agreement_is_drafted_printed_signed_and_taken_further() {
    let home = Home::new();
    let window = Window::open(&home);
    steps::make_a_vault(&window);
    steps::open_person(&window);
    steps::section(&window, "client-agreements");
    draft_and_freeze(&window);
    window.button(&words_with("agreement-print", &[("number", "1")])).press();
    steps::draw_paper(&window, "printing-stays_here");
    window.is_open_to_everybody();
    window.picture("agreement-paper-here");
    print(&window, &home);
    window.button(&words("printing-change-where")).press();
    steps::draw_paper(&window, "printing-goes_home");
    window.picture("agreement-paper-home");
    print(&window, &home);
    window.button(&words("printing-close")).press();
    sign(&window, None);
    window.sees(&words_begin("agreement-outcome-signed"));
    window.is_open_to_everybody();
    window.picture("agreement-in-force");
    take_further(&window);
}

/// The next version: the words change, the paper is changed once more by hand, and a third begins.
fn take_further(window: &Window) {
    let taking_in = "Both hands became: one hand";
    window.button(&words_with("agreement-draft-next", &[("number", "2")])).press();
    part(window, 1).field(&clause_name("1.1")).write("The warm mug, held in one hand or both.");
    window.choice(&words("agreement-why")).choose(&words("agreement-why-client_asked"));
    window.field(&words("agreement-summary")).type_text("One hand is enough.");
    steps::is_saved(window);
    window.button(&words("agreement-freeze")).press();
    window.sees(&words_with("agreement-said-frozen", &[("number", "2")]));
    window.button(&words("agreement-read-aloud")).press();
    window.sees(&words_with("agreement-said-read", &[("number", "2")]));
    sign(window, Some(taking_in));
    window.sees(taking_in);
    window.is_open_to_everybody();
    window.picture("agreement-changed-by-hand");
    window.button(&words_with("agreement-draft-next", &[("number", "3")])).press();
    part(window, 1).field(&clause_name("1.1")).holds("The warm mug, held in one hand or both.");
}
