//! Lists for a spreadsheet, in a whole copy alone: they hold words of the program and numbers without what they mean.
//! In the form of RFC 4180 and in UTF-8 with a mark at the front.
//!
//! A cell that begins with `=`, `+`, `-` or `@` would be worked out as a formula by some programs. Each text that begins
//! so gets an apostrophe in front; numbers stay numbers.

use holdfast_records::{Kind, Role};
use holdfast_vault::WholeRecord;
use serde_json::Value;
use zeroize::Zeroizing;

use super::members::Member;
use super::pile::Pile;
use super::words::{hundredths, in_words};

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// Words, which are made harmless.
    Text(String),
    /// A number, which is left as it is.
    Number(String),
    /// Nothing.
    Blank,
}

/// A list: its file, what it is of, and its columns, each a path into the body.
struct List {
    name: &'static str,
    kind: Kind,
    columns: &'static [&'static str],
}

const LISTS: [List; 6] = [
    List {
        name: "sessions",
        kind: Kind::Session,
        columns: &[
            "number",
            "planned_start",
            "planned_minutes",
            "actual_start",
            "actual_end",
            "meeting",
            "reason",
        ],
    },
    List {
        name: "goals",
        kind: Kind::Goal,
        columns: &[
            "statement",
            "owner",
            "because",
            "sign_of_movement",
            "start_point",
            "now",
            "agreed_on",
            "review_on",
            "reached_on",
            "last_words",
        ],
    },
    List {
        name: "check-ins",
        kind: Kind::CheckIn,
        columns: &[
            "about_on",
            "rater",
            "answers/bond",
            "answers/goals",
            "answers/tasks",
            "answers/pace",
            "answers/identity",
            "answers/say_no",
            "pace_direction",
            "open_line",
        ],
    },
    List {
        name: "contacts",
        kind: Kind::Contact,
        columns: &[
            "contact_on",
            "contact_at",
            "way",
            "begun_by",
            "minutes",
            "what",
            "client_words",
            "what_i_did",
            "safety",
        ],
    },
    List {
        name: "answers",
        kind: Kind::ConsentEvent,
        columns: &[
            "answered_on",
            "decision",
            "conditions",
            "given_by",
            "how",
            "words",
            "review_on",
            "expires_on",
        ],
    },
    List {
        name: "measures",
        kind: Kind::MeasureScore,
        columns: &["taken_on", "measure", "score", "least", "most", "higher_is"],
    },
];

/// The lists of a copy; one of which there is nothing is left out.
pub(crate) fn members(pile: &Pile) -> Vec<Member> {
    let list = |list: &List| {
        let rows: Vec<Vec<Cell>> = pile
            .records
            .iter()
            .filter(|one| one.kind == list.kind)
            .map(|one| row(list, one, pile))
            .collect();
        (!rows.is_empty()).then(|| {
            let text = written(&heads(list), &rows);
            (format!("lists/{}.csv", list.name), Zeroizing::new(text.into_bytes()))
        })
    };
    LISTS.iter().filter_map(list).collect()
}

fn heads(list: &List) -> Vec<Cell> {
    let column = |path: &&str| Cell::Text(in_words(path.rsplit('/').next().unwrap_or(path)));
    let columns = list.columns.iter().map(column);
    let more = ["About", "Stands", "Entered in error"].map(|head| Cell::Text(head.to_owned()));
    columns.chain(more).collect()
}

fn row(list: &List, one: &WholeRecord, pile: &Pile) -> Vec<Cell> {
    let cell = |path: &&str| {
        let value = one.body().pointer(&format!("/{path}")).unwrap_or(&Value::Null);
        cell_of(one.kind, value)
    };
    let item = one.links.iter().find(|link| link.role == Role::OfItem);
    let about = item.and_then(|link| {
        let item = pile.records.iter().find(|other| other.id == link.to)?;
        item.body().get("name")?.as_str().map(str::to_owned)
    });
    let voided = if pile.voided.contains(&one.id) { "yes" } else { "no" };
    let more = [
        about.map_or(Cell::Blank, Cell::Text),
        Cell::Text(in_words(&one.state)),
        Cell::Text(voided.to_owned()),
    ];
    list.columns.iter().map(cell).chain(more).collect()
}

fn cell_of(kind: Kind, value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Blank,
        Value::Bool(yes) => Cell::Text(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Number(number) => match number.as_i64().filter(|_| kind == Kind::MeasureScore) {
            Some(number) => Cell::Number(hundredths(number)),
            None => Cell::Number(number.to_string()),
        },
        Value::String(text) => Cell::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => Cell::Blank,
    }
}

/// A table as text.
pub(crate) fn written(heads: &[Cell], rows: &[Vec<Cell>]) -> String {
    let mut text = "\u{feff}".to_owned();
    for row in std::iter::once(heads).chain(rows.iter().map(Vec::as_slice)) {
        let cells: Vec<String> = row.iter().map(Cell::written).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

impl Cell {
    fn written(&self) -> String {
        match self {
            Cell::Blank => String::new(),
            Cell::Number(number) => number.clone(),
            Cell::Text(text) => {
                let harmless = if is_formula(text) { format!("'{text}") } else { text.clone() };
                let is_plain = harmless.chars().all(|mark| mark.is_alphanumeric() || mark == ' ')
                    && harmless.trim() == harmless;
                if is_plain { harmless } else { format!("\"{}\"", harmless.replace('"', "\"\"")) }
            }
        }
    }
}

/// Whether a program could take a text for a formula: by its first character, or by the first one after white space.
fn is_formula(text: &str) -> bool {
    // The last four are the wide forms, which some programs take for the narrow ones.
    let starts = |mark: char| {
        matches!(mark, '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
    };
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(starts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads a table as RFC 4180 says, by a reader of its own.
    fn read(text: &str) -> Vec<Vec<String>> {
        let mut rows = vec![vec![String::new()]];
        let mut marks = text.strip_prefix('\u{feff}').unwrap().chars().peekable();
        let mut is_inside = false;
        while let Some(mark) = marks.next() {
            let row = rows.last_mut().unwrap();
            match mark {
                '"' if is_inside && marks.peek() == Some(&'"') => {
                    row.last_mut().unwrap().push('"');
                    marks.next();
                }
                '"' => is_inside = !is_inside,
                ',' if !is_inside => row.push(String::new()),
                '\r' if !is_inside => {
                    assert_eq!(marks.next(), Some('\n'));
                    rows.push(vec![String::new()]);
                }
                other => row.last_mut().unwrap().push(other),
            }
        }
        assert_eq!(rows.pop(), Some(vec![String::new()]), "the last line ends too");
        rows
    }

    proptest! {
        #[test]
        fn no_cell_begins_like_a_formula_and_every_word_comes_back(
            texts in prop::collection::vec("\\PC*|[\t\r\n =+@,\"'-]{0,3}\\PC{0,8}", 1..6),
        ) {
            let row: Vec<Cell> = texts.iter().cloned().map(Cell::Text).collect();
            let heads: Vec<Cell> = texts.iter().map(|_| Cell::Text("Head".into())).collect();
            let rows = read(&written(&heads, &[row]));
            prop_assert_eq!(rows.len(), 2);
            prop_assert_eq!(rows[1].len(), texts.len());
            for (cell, text) in rows[1].iter().zip(&texts) {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell:?}");
                prop_assert_eq!(cell.strip_prefix('\'').filter(|_| is_formula(text)).unwrap_or(cell), text);
            }
        }
    }

    #[test]
    fn numbers_stay_numbers() {
        let row = [Cell::Number("-1.5".into()), Cell::Blank, Cell::Text("-1.5".into())];
        assert_eq!(written(&row, &[]), "\u{feff}-1.5,,\"'-1.5\"\r\n");
    }
}
