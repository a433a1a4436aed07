//! Turns records into plain HTML: every word escaped, no script, nothing fetched from anywhere.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroizing;

const HEAD: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
const STYLE: &str = "<style>body{font:17px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111}\
article{border-top:1px solid #999;padding:.5rem 0}dt{font-weight:bold}dd{margin:0 0 .5rem 1rem;white-space:pre-wrap}\
p.standing{color:#444;margin-top:0}article.struck dd{text-decoration:line-through}@media print{article{break-inside:avoid}}</style>\n";

/// A page that is being written.
pub(crate) struct Sheet(Zeroizing<String>);

impl Sheet {
    pub(super) fn new(title: &str) -> Sheet {
        Sheet::with_lead(
            title,
            "Confidential. This page comes from a copy of a therapist's record.",
        )
    }

    /// A page that says something of its own below the title.
    pub(crate) fn with_lead(title: &str, lead: &str) -> Sheet {
        let (title, lead) = (escaped(title), escaped(lead));
        Sheet(Zeroizing::new(format!(
            "{HEAD}<title>{}</title>\n{STYLE}</head>\n<body>\n<h1>{}</h1>\n<p>{}</p>\n",
            *title, *title, *lead
        )))
    }

    /// A record that is in words already. What was entered in error is struck through, and says so.
    pub(crate) fn told(
        &mut self,
        title: &str,
        standing: &str,
        is_struck: bool,
        lines: &[(&str, &str)],
    ) {
        let class = if is_struck { " class=\"struck\"" } else { "" };
        self.push(&format!("<article{class}>\n<h3>{}</h3>\n", *escaped(title)));
        self.push(&format!("<p class=\"standing\">{}</p>\n<dl>\n", *escaped(standing)));
        for (label, text) in lines {
            let (label, text) = (escaped(label), escaped(text));
            self.push(&format!("<dt>{}</dt><dd dir=\"auto\">{}</dd>\n", *label, *text));
        }
        self.push("</dl>\n</article>\n");
    }

    /// A page that says of itself where it comes from.
    pub(crate) fn titled(title: &str) -> Sheet {
        let title = escaped(title);
        Sheet(Zeroizing::new(format!(
            "{HEAD}<title>{}</title>\n{STYLE}</head>\n<body>\n<h1>{}</h1>\n",
            *title, *title
        )))
    }

    pub(crate) fn paragraph(&mut self, text: &str) {
        self.push(&format!("<p style=\"white-space:pre-wrap\">{}</p>\n", *escaped(text)));
    }

    /// Somebody, and lines about them.
    pub(crate) fn person(&mut self, name: &str, lines: &[String]) {
        self.push(&format!("<article>\n<h3>{}</h3>\n<ul>\n", *escaped(name)));
        for line in lines {
            self.push(&format!("<li>{}</li>\n", *escaped(line)));
        }
        self.push("</ul>\n</article>\n");
    }

    pub(crate) fn heading(&mut self, text: &str) {
        self.push(&format!("<h2>{}</h2>\n", *escaped(text)));
    }

    pub(crate) fn push(&mut self, html: &str) {
        self.0.push_str(html);
    }

    pub(crate) fn block<T: Serialize>(&mut self, title: &str, standing: &str, body: &T) {
        let html = block(title, standing, body);
        self.push(&html);
    }

    /// A list of pages beside this one, by what they are called.
    pub(crate) fn links(&mut self, title: &str, pages: &BTreeMap<String, String>) {
        self.heading(title);
        self.push("<ul>\n");
        for (file, name) in pages {
            self.push(&format!("<li><a href=\"{}\">{}</a></li>\n", *escaped(file), *escaped(name)));
        }
        self.push("</ul>\n");
    }

    pub(crate) fn finished(mut self) -> Zeroizing<Vec<u8>> {
        self.push("</body>\n</html>\n");
        Zeroizing::new(self.0.as_bytes().to_vec())
    }
}

/// One record: a heading, how it stands, and each field that says something.
pub(crate) fn block<T: Serialize>(title: &str, standing: &str, body: &T) -> Zeroizing<String> {
    let mut html = Zeroizing::new(format!("<article>\n<h3>{}</h3>\n", *escaped(title)));
    if !standing.is_empty() {
        html.push_str(&format!("<p class=\"standing\">{}</p>\n", *escaped(standing)));
    }
    // A record's body always becomes JSON: that is how the vault keeps it.
    let value = serde_json::to_value(body).unwrap_or_default();
    write_value(&mut html, &value);
    html.push_str("</article>\n");
    html
}

fn write_value(html: &mut String, value: &Value) {
    match value {
        Value::Null => {}
        Value::Bool(yes) => html.push_str(if *yes { "yes" } else { "no" }),
        Value::Number(number) => html.push_str(&number.to_string()),
        Value::String(text) => html.push_str(&escaped(text)),
        Value::Array(items) => {
            html.push_str("<ul>");
            for item in items.iter().filter(|item| says_something(item)) {
                html.push_str("<li>");
                write_value(html, item);
                html.push_str("</li>\n");
            }
            html.push_str("</ul>");
        }
        Value::Object(fields) => {
            html.push_str("<dl>\n");
            for (name, field) in fields.iter().filter(|(_, field)| says_something(field)) {
                html.push_str(&format!("<dt>{}</dt><dd>", *escaped(&in_words(name))));
                write_value(html, field);
                html.push_str("</dd>\n");
            }
            html.push_str("</dl>\n");
        }
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}

/// `what_we_did` as "What we did".
fn in_words(field: &str) -> String {
    let spaced = field.replace('_', " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Text in which no character means anything to a browser.
pub(crate) fn escaped(text: &str) -> Zeroizing<String> {
    let mut safe = Zeroizing::new(String::with_capacity(text.len() + 16));
    for mark in text.chars() {
        match mark {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_people_wrote_never_becomes_a_tag() {
        let body = json!({"what_we_did": "<img src=x onerror=\"alert('1')\"> & tea", "empty": "", "none": null});
        let html = block("A <b>note</b>", "finished", &body);
        assert!(
            html.contains("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; tea")
        );
        assert!(html.contains("<dt>What we did</dt>"));
        assert!(!html.contains("<img") && !html.contains("<b>") && !html.contains("Empty"));
    }

    #[test]
    fn a_page_is_whole_and_has_no_script() {
        let mut sheet = Sheet::new("WREN");
        sheet.links(
            "Clients",
            &BTreeMap::from([("client-001.html".to_owned(), "WREN <3".to_owned())]),
        );
        let page = String::from_utf8(sheet.finished().to_vec()).unwrap();
        assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
        assert!(page.contains("WREN &lt;3") && !page.contains("<script"));
    }
}
