//! The hand itself, tried on a page of four lines before it is trusted with the program.

use std::path::Path;

use holdfast_window_tests::{Finds, Home, Window};

/// A browser that comes with the web engine on Debian and its relatives.
const BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

const PAGE: &str = r#"<!doctype html><html lang="en"><title>Try</title><main>
<h1>Anchored</h1>
<label>Passphrase <input id="pass"></label>
<button aria-label="Open" onclick="document.querySelector('p').textContent = pass.value">x</button>
<fieldset><legend>Kept?</legend><label><input type="radio" name="k">Yes</label></fieldset>
<fieldset><legend>Said?</legend><label><input type="radio" name="s">Yes</label></fieldset>
<p>Nothing yet</p><img id="bad" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></main>
<script>addEventListener('keydown', (e) => { if (e.ctrlKey && e.key === 'l') document.querySelector('h1').textContent = 'Locked'; })</script>"#;

#[test]
fn a_page_is_driven_by_role_and_name_and_keys() {
    if !Path::new(BROWSER).exists() {
        // Not a pass: the line says that nothing was tried. The journeys try the same hand.
        println!("SKIPPED: {BROWSER} is not on this computer");
        return;
    }
    let home = Home::new();
    let page = home.data().join("page.html");
    std::fs::write(&page, PAGE).expect("a page can be written");
    let address = format!("file://{}", page.display());
    let window = Window::open_program(&home, Path::new(BROWSER), &["--automation"], &[]);
    window.visit(&address);
    window.heading("Anchored").is_there();
    window.field("Passphrase").type_text("kelp and stone");
    window.button("Open").press();
    window.sees("kelp and stone");
    window.group("Said?").radio("Yes").press();
    assert!(window.group("Said?").radio("Yes").is_chosen());
    assert!(!window.group("Kept?").radio("Yes").is_chosen());
    window.keys("Ctrl+l");
    window.heading("Locked").is_there();
    window.field("Passphrase").focus();
    assert_eq!(window.tab_to("Open"), 1);
    assert!(window.barriers().iter().any(|line| line.contains("image-alt")));
    window.picture("harness");
}
