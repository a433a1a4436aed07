//! Finds what is on the page by what it is and what it is called, and asks the engine to confirm.

use fantoccini::elements::{Element, ElementRef};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::window::Window;

/// What a thing on the page is, to somebody who cannot see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Something to press that does something here.
    Button,
    /// Something to follow that leads elsewhere.
    Link,
    /// A title.
    Heading,
    /// A line or an area to write in, or a date.
    Field,
    /// A box to tick, or a switch.
    Checkbox,
    /// One of several, of which one can be chosen.
    Radio,
    /// A list that opens to choose from.
    Choice,
    /// One line of such a list.
    Option,
    /// Things that belong together and have a name.
    Group,
    /// A part of the page with a name.
    Region,
    /// Things one below the other.
    List,
    /// A picture with words for those who cannot see it.
    Picture,
    /// Something laid over the page.
    Dialog,
}

impl Role {
    /// Where to look. Wide on purpose: the engine is asked before anything counts as found.
    fn selector(self) -> &'static str {
        match self {
            Self::Button => {
                "button,summary,[role=button],[role=menuitem],[role=tab],input[type=submit],input[type=button]"
            }
            Self::Link => "a[href],[role=link]",
            Self::Heading => "h1,h2,h3,h4,h5,h6,[role=heading]",
            Self::Field => {
                "input:not([type=checkbox],[type=radio],[type=submit],[type=button]),textarea,[role=textbox],[role=searchbox],[contenteditable]"
            }
            Self::Checkbox => "input[type=checkbox],[role=checkbox],[role=switch]",
            Self::Radio => "input[type=radio],[role=radio]",
            Self::Choice => "select,[role=combobox],[role=listbox]",
            Self::Option => "option,[role=option]",
            Self::Group => {
                "fieldset,[role=group],[role=radiogroup],details,li,tr,[role=listitem],[role=row],article"
            }
            Self::Region => {
                "section,nav,main,aside,form,header,footer,[role=region],[role=navigation]"
            }
            Self::List => "ol,ul,[role=list]",
            Self::Picture => "img,[role=img]",
            Self::Dialog => "dialog[open],[role=dialog],[role=alertdialog]",
        }
    }
}

/// Lists what is on the page and can be seen, with a first guess at its name. What a dialog covers
/// is left out, because nobody can reach it.
const CANDIDATES: &str = r#"
const [selector, root] = arguments;
const plain = (text) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const heard = (node) => node.nodeType === Node.TEXT_NODE ? node.data
  : node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true' ? ''
  : [...node.childNodes].map(heard).join('');
const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
const name = (el) => {
  if (el.getAttribute('aria-labelledby')) return plain(byIds(el.getAttribute('aria-labelledby')));
  if (el.getAttribute('aria-label')) return plain(el.getAttribute('aria-label'));
  if (el.labels?.length) return plain([...el.labels].map((label) => label.textContent).join(' '));
  if (el.tagName === 'FIELDSET') return plain(el.querySelector('legend')?.textContent);
  if (el.tagName === 'INPUT' || el.tagName === 'TEXTAREA') return plain(el.value && el.type === 'submit' ? el.value : el.title || el.placeholder);
  if (el.alt) return plain(el.alt);
  return plain(heard(el)) || plain(el.title);
};
const seen = (el) => el.tagName === 'OPTION' || (el.getClientRects().length > 0 &&
  getComputedStyle(el).visibility !== 'hidden' && !el.closest('[inert],[aria-hidden=true]'));
const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
const from = root ?? modal ?? document;
const own = !root && modal?.matches(selector) ? [modal] : [];
return [...own, ...from.querySelectorAll(selector)].filter(seen).map((el) => [el, name(el)]);
"#;

/// Something seen on the page.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) element: Element,
    pub(crate) name: String,
}

/// Text as a person hears it: one space between words, no marks of direction.
pub(crate) fn plain(text: &str) -> String {
    let bare = text.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter));
    bare.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a name is these words, or begins with them and goes on with something else.
pub(crate) fn begins(name: &str, wanted: &str) -> bool {
    let more = name.strip_prefix(wanted);
    more.is_some_and(|more| !more.starts_with(char::is_alphanumeric))
}

impl Window {
    /// Everything of this role that can be seen, in reading order.
    ///
    /// A page that is just being replaced has nothing on it yet; whoever looks, looks again.
    pub(crate) fn candidates(&self, role: Role, root: Option<&Element>) -> Vec<Candidate> {
        let root = root.map_or(Value::Null, |element| json!(element));
        let found = self.try_script(CANDIDATES, vec![json!(role.selector()), root]);
        let pairs = found.unwrap_or_default().as_array().cloned().unwrap_or_default();
        pairs.iter().filter_map(|pair| self.candidate(pair)).collect()
    }

    fn candidate(&self, pair: &Value) -> Option<Candidate> {
        let reference = pair.get(0)?.as_object()?.values().next()?.as_str()?.to_owned();
        let element = Element::from_element_id(self.client().clone(), ElementRef::from(reference));
        Some(Candidate { element, name: pair.get(1)?.as_str()?.to_owned() })
    }

    /// The one thing of this role with this name, if the engine agrees that it has it.
    ///
    /// A name may go on after the words looked for, with a key or a code, as long as only one
    /// thing begins so.
    pub(crate) fn look_for(
        &self,
        role: Role,
        name: &str,
        root: Option<&Element>,
    ) -> Option<Element> {
        let seen = self.candidates(role, root);
        let wanted = plain(name);
        let exact = seen.iter().filter(|one| one.name == wanted);
        if let Some(found) = exact.into_iter().find(|one| self.is_called(&one.element, &wanted)) {
            return Some(found.element.clone());
        }
        let mut begun = seen.iter().filter(|one| begins(&one.name, &wanted));
        if let (Some(only), None) = (begun.next(), begun.next()) {
            return Some(only.element.clone());
        }
        seen.iter()
            .find(|one| self.name_of(&one.element).is_some_and(|name| name == wanted))
            .map(|one| one.element.clone())
    }

    /// The engine counts what is written in a field to the name of a label around it, so that a
    /// name may go on after the words looked for.
    fn is_called(&self, element: &Element, wanted: &str) -> bool {
        self.name_of(element).is_some_and(|name| begins(&name, wanted))
    }

    /// The accessible name that the engine computes.
    pub(crate) fn name_of(&self, element: &Element) -> Option<String> {
        self.ask(element, "computedlabel").map(|name| plain(&name))
    }

    /// The role that the engine computes.
    pub(crate) fn role_of(&self, element: &Element) -> Option<String> {
        self.ask(element, "computedrole")
    }

    fn ask(&self, element: &Element, question: &'static str) -> Option<String> {
        let asked = Question { element: element.element_id().to_string(), question };
        let answer = self.now(self.client().issue_cmd(asked)).ok()?;
        answer.as_str().map(str::to_owned)
    }
}

/// A question about an element that the client has no word for.
#[derive(Debug)]
struct Question {
    element: String,
    question: &'static str,
}

impl WebDriverCompatibleCommand for Question {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{}/{}", self.element, self.question))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}
