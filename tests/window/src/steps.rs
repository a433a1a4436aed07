//! What many journeys begin with: a vault, somebody in it, a lock, the way back in.

use std::time::Duration;

use crate::find::Role;
use crate::part::{Finds, Part};
use crate::window::Window;
use crate::words::{words, words_begin, words_with};

/// A passphrase that the program finds strong.
pub const PASSPHRASE: &str = "quince mug below the slow tide";

/// The code of the person whom the journeys are about.
pub const CODE: &str = "WREN-07";

/// How long a key or a copy may take to make in a test build on a busy computer.
pub const LONG: Duration = Duration::from_secs(60);

/// Walks through the first run: a passphrase, a recovery sheet typed back, no copy yet, one person
/// who comes today. Gives the twelve words.
pub fn make_a_vault(window: &Window) -> Vec<String> {
    window.button(&words("begin-start")).press();
    choose_a_passphrase(window, &words("begin-start"));
    let twelve = keep_the_sheet(window);
    window.button(&words_with("begin-next", &[("what", &words("begin-to-copy"))])).press();
    window.button(&words("copy-later")).press();
    name_one_person(window);
    window.heading(&words("day-today")).is_there();
    twelve
}

/// Types a passphrase twice and goes on with the button of this name.
pub fn choose_a_passphrase(window: &Window, go_on: &str) {
    window.field(&words("begin-pass-label")).type_text(PASSPHRASE);
    window.field(&words("begin-pass-again")).type_text(PASSPHRASE);
    let button = window.button(go_on);
    window.waits_for("the passphrase is found strong", LONG, || button.is_enabled().then_some(()));
    button.press();
}

/// Copies the twelve words by hand, types two back and goes on. Gives the twelve words.
pub fn keep_the_sheet(window: &Window) -> Vec<String> {
    let heading = window.heading(&words("sheet-title"));
    window.waits_for("the vault is made", LONG, || heading.is_here_now().then_some(()));
    window.button(&words("sheet-by-hand")).press();
    let sheet = window.part(Role::List, &words("paper-words")).text();
    let is_word = |part: &&str| part.chars().all(char::is_alphabetic);
    let twelve: Vec<String> = sheet.split(' ').filter(is_word).map(str::to_owned).collect();
    assert_eq!(twelve.len(), 12, "a sheet has twelve words");
    for (place, word) in (1..).zip(&twelve) {
        let field = window.field(&words_with("sheet-word", &[("place", &format!("{place}"))]));
        if field.is_here_now() {
            field.type_text(word);
        }
    }
    let go_on = words_with("begin-next", &[("what", &words("begin-to-lock"))]);
    let button = window.button(&go_on);
    window.waits_for("two words are typed back", LONG, || button.is_enabled().then_some(()));
    button.press();
    twelve
}

/// Writes down one person, whose session of today is over at whatever hour this runs.
fn name_one_person(window: &Window) {
    let day = window
        .script("return new Date().toLocaleDateString('en-GB', { weekday: 'short' });", vec![]);
    let line = format!("{CODE}, quince mug, {} 00:00, 5", day.as_str().unwrap_or("Mon"));
    window.field(&words_with("people-person", &[("place", "1")])).type_text(&line);
    window.button(&words("people-keep")).press();
}

/// Locks with the keyboard, and follows the program to the page that asks for the passphrase.
pub fn lock(window: &Window) {
    window.keys("Ctrl+L");
    window.follow_new_window();
    window.heading(&words("unlock-title")).is_there();
}

/// Opens the vault with the passphrase.
pub fn unlock(window: &Window) {
    window.field(&words("unlock-passphrase")).type_text(PASSPHRASE);
    window.button(&words("unlock-act")).press();
    let page = window.part(Role::Region, &words("rail-name"));
    window.waits_for("the vault is open", LONG, || page.is_here_now().then_some(()));
}

/// Opens the sample practice on a computer without a vault.
pub fn open_the_sample(window: &Window) {
    window.heading(&words("begin-name-what")).is_there();
    window.button(&words("begin-sample")).press();
    choose_a_passphrase(window, &words("begin-pass-sample-act"));
    let today = window.heading(&words("day-today"));
    window.waits_for("the sample practice is made", LONG, || today.is_here_now().then_some(()));
}

/// Goes to a page of the rail.
pub fn go_to(window: &Window, place: &str) {
    window.part(Role::Region, &words("rail-name")).button(&words(place)).press();
}

/// Goes to the page of the person.
pub fn open_person(window: &Window) {
    go_to(window, "rail-clients");
    window.heading(&words("client-clients")).is_there();
    window.button(CODE).press();
    window.part(Role::Region, &words_with("client-sections", &[("code", CODE)])).is_there();
}

/// Goes to one of the sections of the person's pages.
pub fn section(window: &Window, key: &str) {
    let sections = words_with("client-sections", &[("code", CODE)]);
    window.part(Role::Region, &sections).button(&words(key)).press();
}

/// Goes to a page of the person's that waits in More.
pub fn more(window: &Window, title: &str) {
    open_person(window);
    section(window, "client-more");
    window.button(&words(title)).press_with_enter();
    window.heading(&words(title)).is_there();
}

/// Waits until the page says that what was typed is kept.
pub fn is_saved(window: &Window) {
    window.sees(&words_begin("saved-at"));
}

/// Opens the note of today's session, the person's first.
pub fn open_note(window: &Window) {
    open_person(window);
    section(window, "client-sessions");
    let first = words_with("session-number", &[("number", "1")]);
    let verbs = ["session-write", "session-go-on"].map(|verb| format!("{}, {first}", words(verb)));
    let note = window.waits_for("the first session has a note to write", LONG, || {
        verbs.iter().map(|verb| window.button(verb)).find(Part::is_here_now)
    });
    note.press();
    window.field(&words("session-what-we-did")).is_there();
}

/// Writes and finishes the note of today's session.
pub fn finish_a_note(window: &Window, done: &str, promised: &str) {
    open_note(window);
    window.field(&words("session-what-we-did")).type_text(done);
    window.field(&words("session-i-promised")).type_text(promised);
    is_saved(window);
    window.keys("Ctrl+Enter");
    window.sees(&words("session-finished-said"));
}

/// Adds something to the finished note that is open.
pub fn add_to_the_note(window: &Window, text: &str) {
    window.button(&words("session-add")).press();
    window.field(&words("session-add-text-addendum")).type_text(text);
    window.field(&words("session-add-reason")).type_text("Read it again the next morning.");
    window.button(&words("session-add-keep")).press();
    window.sees(&words("session-added-said"));
    window.sees(text);
}

/// Copies the vault into the stick's folder and waits until the copy was read back.
pub fn back_up(window: &Window) {
    go_to(window, "rail-backup");
    window.heading(&words("backup-title")).is_there();
    window.button(&words("backup-choose-folder")).press();
    window.button(&words_begin("backup-here-name")).press();
    let done = words_begin("backup-done");
    window.waits_for("the copy is made and read back", LONG, || {
        window.text().contains(&done).then_some(())
    });
    window.sees_no_more(&words("backup-state-none"));
}

/// Answers where the paper will live, and waits until the first page is drawn.
pub fn draw_paper(window: &Window, where_it_lives: &str) {
    window.radio(&words(where_it_lives)).press();
    window.button(&words("printing-show")).press();
    let first = words_with("printing-page", &[("page", "1"), ("pages", "")]);
    let page = window.part(Role::Picture, &first);
    window.waits_for("the pages are drawn", LONG, || page.is_here_now().then_some(()));
}
