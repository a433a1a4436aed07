//! A part of the page that a journey names, and what a person can do with it.

use std::cell::RefCell;

use fantoccini::elements::Element;
use serde_json::json;

use crate::find::{Role, plain};
use crate::window::Window;

/// Finds parts by their names, on the whole page or inside one part of it.
pub trait Finds {
    /// The part with this role and name. It is looked for when something is done with it.
    fn part(&self, role: Role, name: &str) -> Part<'_>;

    /// A button.
    fn button(&self, name: &str) -> Part<'_> {
        self.part(Role::Button, name)
    }

    /// A link.
    fn link(&self, name: &str) -> Part<'_> {
        self.part(Role::Link, name)
    }

    /// A title.
    fn heading(&self, name: &str) -> Part<'_> {
        self.part(Role::Heading, name)
    }

    /// A line or an area to write in.
    fn field(&self, name: &str) -> Part<'_> {
        self.part(Role::Field, name)
    }

    /// A box to tick.
    fn checkbox(&self, name: &str) -> Part<'_> {
        self.part(Role::Checkbox, name)
    }

    /// One of several answers.
    fn radio(&self, name: &str) -> Part<'_> {
        self.part(Role::Radio, name)
    }

    /// A list to choose from.
    fn choice(&self, name: &str) -> Part<'_> {
        self.part(Role::Choice, name)
    }

    /// Things that belong together.
    fn group(&self, name: &str) -> Part<'_> {
        self.part(Role::Group, name)
    }

    /// Something laid over the page.
    fn dialog(&self, name: &str) -> Part<'_> {
        self.part(Role::Dialog, name)
    }
}

/// Something named, not yet looked for.
#[derive(Clone, Debug)]
pub struct Part<'w> {
    window: &'w Window,
    path: Vec<(Role, String)>,
}

impl Finds for Window {
    fn part(&self, role: Role, name: &str) -> Part<'_> {
        Part { window: self, path: vec![(role, name.to_owned())] }
    }
}

impl Finds for Part<'_> {
    fn part(&self, role: Role, name: &str) -> Part<'_> {
        let mut path = self.path.clone();
        path.push((role, name.to_owned()));
        Part { window: self.window, path }
    }
}

impl Part<'_> {
    /// Presses it.
    pub fn press(&self) {
        let refused = RefCell::new(String::new());
        let pressed = self.window.wait_until(&format!("{} can be pressed", self.said()), || {
            let element = self.look()?;
            let pressed = self.window.now(element.click());
            pressed.inspect_err(|why| *refused.borrow_mut() = why.to_string()).ok()
        });
        pressed.unwrap_or_else(|| self.not_there(&format!("pressed ({})", refused.borrow())));
    }

    /// Presses it with the keyboard.
    pub fn press_with_enter(&self) {
        self.focus();
        self.window.keys("Enter");
    }

    /// Puts the focus on it and writes, after what is there already.
    pub fn type_text(&self, text: &str) {
        let typed = self.window.wait_until(&format!("{} can be written in", self.said()), || {
            let element = self.look()?;
            self.window.now(element.send_keys(text)).ok()
        });
        typed.unwrap_or_else(|| self.not_there("written in"));
    }

    /// Takes out what is there and writes something else.
    pub fn write(&self, text: &str) {
        let element = self.element();
        self.window.now(element.clear()).expect("a field can be emptied");
        self.type_text(text);
    }

    /// Sets a date or a time, which people choose and do not spell.
    pub fn set(&self, value: &str) {
        let script = "const [el, value] = arguments; el.focus(); \
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(el, value); \
            for (const kind of ['input', 'change']) el.dispatchEvent(new Event(kind, { bubbles: true })); el.blur();";
        self.window.script(script, vec![json!(self.element()), json!(value)]);
    }

    /// Chooses one line of a list by what it says.
    pub fn choose(&self, line: &str) {
        let element = self.element();
        self.window.now(element.select_by_label(line)).expect("the list has that line");
    }

    /// Puts the focus on it.
    pub fn focus(&self) {
        self.window.script("arguments[0].focus();", vec![json!(self.element())]);
    }

    /// Holds the page to it that it is there, waiting a while.
    pub fn is_there(&self) {
        self.element();
    }

    /// Holds the page to it that it is gone, waiting a while.
    pub fn is_gone(&self) {
        let gone = self.window.wait_until("it is gone", || self.look().is_none().then_some(()));
        assert!(gone.is_some(), "{} is gone from the page:\n{}", self.said(), self.window.text());
    }

    /// Whether it is there now.
    pub fn is_here_now(&self) -> bool {
        self.look().is_some()
    }

    /// Whether it can be used now.
    pub fn is_enabled(&self) -> bool {
        self.window.now(self.element().is_enabled()).unwrap_or(false)
    }

    /// Whether it is ticked or chosen.
    pub fn is_chosen(&self) -> bool {
        self.window.now(self.element().is_selected()).unwrap_or(false)
    }

    /// What stands in it.
    pub fn value(&self) -> String {
        let value =
            self.window.script("return arguments[0].value ?? '';", vec![json!(self.element())]);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// What it says.
    pub fn text(&self) -> String {
        let said =
            self.window.script("return arguments[0].innerText;", vec![json!(self.element())]);
        plain(said.as_str().unwrap_or_default())
    }

    /// Holds it to it that this stands in it, waiting a while.
    pub fn holds(&self, text: &str) {
        let held = self.window.wait_until("it holds the text", || {
            let element = self.look()?;
            let value =
                self.window.script("return arguments[0].value ?? '';", vec![json!(element)]);
            (value == text).then_some(())
        });
        assert!(held.is_some(), "{} holds {text:?}, but it holds {:?}", self.said(), self.value());
    }

    fn element(&self) -> Element {
        let found = self.window.wait_until(&format!("{} is there", self.said()), || self.look());
        found.unwrap_or_else(|| self.not_there("found"))
    }

    fn look(&self) -> Option<Element> {
        self.path.iter().try_fold(None, |root: Option<Element>, (role, name)| {
            self.window.look_for(*role, name, root.as_ref()).map(Some)
        })?
    }

    fn said(&self) -> String {
        let path = self.path.iter().rev().map(|(role, name)| format!("{role:?} {name:?}"));
        path.collect::<Vec<_>>().join(" in ")
    }

    fn not_there(&self, done: &str) -> ! {
        let role = self.path.last().map_or(Role::Region, |(role, _)| *role);
        let seen = self.window.candidates(role, None);
        let names = seen.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join("\n  ");
        panic!(
            "{} could not be {done}. Of its kind there are:\n  {names}\nThe page says:\n{}",
            self.said(),
            self.window.text()
        )
    }
}
