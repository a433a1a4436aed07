//! A row of another program's table as a client.
//!
//! What a table says of somebody is only taken where it has a plain meaning here. Whether a message may be left, or the
//! therapist named, is never taken from a table: that was not asked with this program, so it stays no. Whether a number
//! or an address is safe at all was not asked either, and it says so.

use super::{Channel, Client, SafeContact};
use crate::check::Check;
use crate::{FieldProblem, PrivateText, Problem, Record, evened};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a column of a table means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ColumnMeaning {
    /// Not taken.
    LeaveOut,
    /// The label in lists.
    Code,
    /// What reminds the therapist who this is.
    Cue,
    /// The name used aloud.
    ChosenName,
    /// The first of several columns that make up the name.
    FirstName,
    /// The last of them.
    LastName,
    /// How to speak of them.
    Pronouns,
    /// The day of birth.
    DateOfBirth,
    /// A number to call.
    Phone,
    /// An address to write to.
    Email,
    /// When the work began.
    StartedOn,
    /// Sessions before Holdfast.
    EarlierSessions,
    /// Where the notes of those are.
    EarlierNotes,
}

/// In which order a day is written where it does not begin with the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// 5/3/2026 is in March.
    DayFirst,
    /// 5/3/2026 is in May.
    MonthFirst,
}

/// Words that a heading may have, for each meaning. The first that fits is offered; the therapist decides.
const HEADINGS: [(ColumnMeaning, &[&str]); 12] = [
    (ColumnMeaning::DateOfBirth, &["dob", "birth", "geburt", "naissance", "nacimiento"]),
    (ColumnMeaning::FirstName, &["first name", "forename", "given name", "vorname", "prénom"]),
    (ColumnMeaning::LastName, &["last name", "surname", "family name", "nachname"]),
    (
        ColumnMeaning::ChosenName,
        &["chosen name", "preferred name", "full name", "client name", "name"],
    ),
    (ColumnMeaning::Code, &["code", "client id", "reference", "ref"]),
    (ColumnMeaning::Cue, &["cue"]),
    (ColumnMeaning::Pronouns, &["pronoun", "pronouns"]),
    (ColumnMeaning::Phone, &["phone", "mobile", "tel", "telephone", "cell"]),
    (ColumnMeaning::Email, &["email", "e mail", "mail"]),
    (ColumnMeaning::StartedOn, &["start date", "started", "first seen", "first session", "since"]),
    (ColumnMeaning::EarlierSessions, &["sessions", "session count"]),
    (ColumnMeaning::EarlierNotes, &["notes location", "file", "drawer"]),
];

/// Words of a heading that speak of somebody else than the client, or of what is not theirs to be called or reached by.
const OF_OTHERS: [&str; 26] = [
    "emergency",
    "kin",
    "parent",
    "mother",
    "father",
    "mum",
    "dad",
    "guardian",
    "carer",
    "partner",
    "spouse",
    "husband",
    "wife",
    "family contact",
    "contact person",
    "gp",
    "doctor",
    "physician",
    "therapist",
    "practitioner",
    "referrer",
    "referred",
    "insurance",
    "insurer",
    "employer",
    "consent",
];

impl ColumnMeaning {
    /// What each column of a table is most likely to mean. What somebody has one of is offered for one column alone: the
    /// first that fits.
    pub fn guess_all<'a>(headings: impl IntoIterator<Item = &'a str>) -> Vec<ColumnMeaning> {
        let mut meanings: Vec<ColumnMeaning> = Vec::new();
        for heading in headings {
            let meaning = ColumnMeaning::guess(heading);
            let is_there = meaning.is_once() && meanings.contains(&meaning);
            meanings.push(if is_there { ColumnMeaning::LeaveOut } else { meaning });
        }
        meanings
    }

    /// The field that it is kept in.
    fn field(self) -> &'static str {
        match self {
            ColumnMeaning::LeaveOut => "all",
            ColumnMeaning::Code => "code",
            ColumnMeaning::Cue => "cue",
            ColumnMeaning::ChosenName | ColumnMeaning::LastName => "chosen_name",
            ColumnMeaning::FirstName => "first_name",
            ColumnMeaning::Pronouns => "pronouns",
            ColumnMeaning::DateOfBirth => "date_of_birth",
            ColumnMeaning::Phone | ColumnMeaning::Email => "safe_contact",
            ColumnMeaning::StartedOn => "started_on",
            ColumnMeaning::EarlierSessions => "earlier_sessions",
            ColumnMeaning::EarlierNotes => "earlier_notes",
        }
    }

    /// Whether somebody has one of it.
    fn is_once(self) -> bool {
        !matches!(self, ColumnMeaning::LeaveOut | ColumnMeaning::Phone | ColumnMeaning::Email)
    }

    /// What a column is most likely to mean, by its heading; left out where nothing fits.
    pub fn guess(heading: &str) -> ColumnMeaning {
        let words = evened(heading);
        let said: Vec<&str> = words
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .collect();
        let has = |wanted: &str| {
            let wanted: Vec<&str> = wanted.split(' ').collect();
            said.windows(wanted.len()).any(|some| some == wanted.as_slice())
        };
        if OF_OTHERS.iter().any(|other| has(other)) {
            return ColumnMeaning::LeaveOut;
        }
        HEADINGS
            .iter()
            .find(|(_, words)| words.iter().any(|wanted| has(wanted)))
            .map_or(ColumnMeaning::LeaveOut, |(meaning, _)| *meaning)
    }
}

/// The client that a row speaks of.
///
/// `cells` are its cells with what their columns mean; `offered` is the code for a row that brings none.
///
/// # Errors
///
/// Every cell that cannot be taken as it is, by the name of its field. Nothing is cut and nothing is guessed.
pub fn client_of_row(
    cells: &[(ColumnMeaning, &str)],
    order: DayOrder,
    language: &str,
    offered: &str,
) -> Result<Client, Vec<FieldProblem>> {
    let mut row = Row {
        client: Client::new(offered.into(), language),
        names: [None, None],
        check: Check::default(),
    };
    let mut before: Vec<(ColumnMeaning, String)> = Vec::new();
    for (meaning, cell) in cells {
        let cell = seen(cell);
        let is_said = |one: &&(ColumnMeaning, String)| one.0 == *meaning && meaning.is_once();
        match before.iter().find(is_said) {
            _ if cell.is_empty() => {}
            // Two columns that say different things of one: which of them is so is nobody's guess.
            Some((_, said)) if *said != cell => row.check.add(meaning.field(), Problem::Twice),
            Some(_) => {}
            None => {
                row.take(*meaning, &cell, order);
                before.push((*meaning, cell));
            }
        }
    }
    row.finish()
}

/// A cell without what nobody sees: marks that turn or hide letters, and what is no letter at all.
fn seen(cell: &str) -> String {
    let is_unseen = |mark: char| {
        matches!(mark, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
            || matches!(mark, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}')
            || (mark.is_control() && !mark.is_whitespace())
    };
    let seen: String = cell.chars().filter(|mark| !is_unseen(*mark)).collect();
    seen.trim().to_owned()
}

/// A row as far as it was read.
struct Row {
    client: Client,
    names: [Option<PrivateText>; 2],
    check: Check,
}

impl Row {
    fn take(&mut self, meaning: ColumnMeaning, cell: &str, order: DayOrder) {
        let text = || Some(PrivateText::from(cell).on_one_line());
        match meaning {
            ColumnMeaning::LeaveOut => {}
            ColumnMeaning::Code => self.client.code = PrivateText::from(cell).on_one_line(),
            ColumnMeaning::Cue => self.client.cue = text(),
            ColumnMeaning::ChosenName => self.client.chosen_name = text(),
            ColumnMeaning::FirstName => self.names[0] = text(),
            ColumnMeaning::LastName => self.names[1] = text(),
            ColumnMeaning::Pronouns => self.client.pronouns = text(),
            ColumnMeaning::DateOfBirth => {
                self.client.date_of_birth = self.day("date_of_birth", cell, order);
            }
            ColumnMeaning::StartedOn => {
                self.client.started_on = self.day("started_on", cell, order)
            }
            ColumnMeaning::Phone => self.reach(Channel::Phone, cell),
            ColumnMeaning::Email => self.reach(Channel::Email, cell),
            ColumnMeaning::EarlierSessions => match cell.parse() {
                Ok(count) => self.client.earlier_sessions = Some(count),
                Err(_) => self.check.add("earlier_sessions", Problem::WrongForm),
            },
            ColumnMeaning::EarlierNotes => self.client.earlier_notes = text(),
        }
    }

    fn day(&mut self, field: &'static str, cell: &str, order: DayOrder) -> Option<NaiveDate> {
        let day = day_of(cell, order);
        if day.is_none() {
            self.check.add(field, Problem::WrongForm);
        }
        day
    }

    /// How somebody may be reached, without leave for anything: that is theirs to give.
    fn reach(&mut self, channel: Channel, cell: &str) {
        self.client.safe_contact.push(SafeContact {
            channel,
            value: PrivateText::from(cell).on_one_line(),
            may_leave_message: false,
            may_name_therapist: false,
            safe_hours: None,
            asked: false,
        });
    }

    fn finish(mut self) -> Result<Client, Vec<FieldProblem>> {
        let [first, last] = self.names;
        if self.client.chosen_name.is_none() && (first.is_some() || last.is_some()) {
            let parts: Vec<&str> =
                [&first, &last].into_iter().flatten().map(PrivateText::as_str).collect();
            self.client.chosen_name = Some(parts.join(" ").into());
        }
        self.client.first_name = self.client.first_name.or(first);
        let unread = self.check.done();
        let misfits = self.client.check();
        match (unread, misfits) {
            (Ok(()), Ok(())) => Ok(self.client),
            (one, other) => {
                Err([one, other].into_iter().filter_map(Result::err).flatten().collect())
            }
        }
    }
}

/// A day as tables write it: `2026-03-05`, `5/3/2026`, `5.3.2026` or `5-3-2026`, with a time after it left away.
///
/// A year of two figures is nobody's guess, so it is no day.
fn day_of(cell: &str, order: DayOrder) -> Option<NaiveDate> {
    let day = cell.split(['T', ' ']).next()?;
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    let (one, two, three) = (number(one)?, number(two)?, number(three)?);
    let (year, month, day) = match (parts.first()?.len(), order) {
        (4, _) => (one, two, three),
        (_, DayOrder::DayFirst) => (three, two, one),
        (_, DayOrder::MonthFirst) => (three, one, two),
    };
    let year = i32::try_from(year).ok().filter(|year| (1900..=2200).contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Plain words for codes that say nothing about anybody: no initials, no year, no place.
const WORDS: [&str; 24] = [
    "ALDER", "BIRCH", "CEDAR", "CLIFF", "CORAL", "CREEK", "DUNE", "FERN", "FJORD", "HAZEL",
    "HEATH", "HERON", "LARCH", "LICHEN", "MAPLE", "MARSH", "OSIER", "OTTER", "PINE", "REEF",
    "ROWAN", "SEDGE", "SHOAL", "TERN",
];

/// The code that is offered for the `nth` row that brings none, from 0: a word and a number, such as `ALDER-1`.
pub fn offered_code(nth: usize) -> String {
    let word = WORDS.get(nth % WORDS.len()).copied().unwrap_or("ALDER");
    format!("{word}-{}", nth / WORDS.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ColumnMeaning::*;

    fn row(cells: &[(ColumnMeaning, &str)]) -> Result<Client, Vec<FieldProblem>> {
        client_of_row(cells, DayOrder::DayFirst, "en-GB", "ALDER-1")
    }

    #[test]
    fn the_name_and_number_of_somebody_else_are_not_offered_as_the_clients() {
        let all = |headings: &[&str]| ColumnMeaning::guess_all(headings.iter().copied());
        assert_eq!(
            all(&["Name", "Emergency contact name", "Emergency phone", "Phone", "Next of kin"]),
            [ChosenName, LeaveOut, LeaveOut, Phone, LeaveOut]
        );
        assert_eq!(all(&["GP name", "Insurance ref", "Mother's mobile"]), [LeaveOut; 3]);
        assert_eq!(
            all(&["Name", "Full name", "Phone", "Mobile"]),
            [ChosenName, LeaveOut, Phone, Phone]
        );
    }

    #[test]
    fn two_columns_that_say_different_things_leave_a_row_out() {
        let refused = row(&[(ChosenName, "Ilse"), (ChosenName, "Petra")]).unwrap_err();
        assert_eq!((refused[0].field, refused[0].problem), ("chosen_name", Problem::Twice));
        assert!(row(&[(ChosenName, "Ilse"), (ChosenName, " Ilse ")]).is_ok());
        assert!(row(&[(ChosenName, ""), (ChosenName, "Ilse")]).is_ok());
    }

    #[test]
    fn marks_that_nobody_sees_are_no_part_of_a_name() {
        let kept = row(&[(ChosenName, "\u{202e}Ilse\u{7}\u{200b} Marrow\u{202c}")]).unwrap();
        assert_eq!(kept.chosen_name.unwrap().as_str(), "Ilse Marrow");
    }

    #[test]
    fn a_heading_offers_what_it_most_likely_means() {
        for (heading, meaning) in [
            ("First name", FirstName),
            ("Client Name", ChosenName),
            ("DOB", DateOfBirth),
            ("Date of birth", DateOfBirth),
            ("E-Mail", Email),
            ("Mobile phone", Phone),
            ("Prénom", FirstName),
            ("Diagnosis", LeaveOut),
            ("Username", LeaveOut),
            ("", LeaveOut),
        ] {
            assert_eq!(ColumnMeaning::guess(heading), meaning, "{heading}");
        }
    }

    #[test]
    fn a_row_becomes_a_client_and_leaves_nothing_allowed() {
        let client = row(&[
            (FirstName, " Ilse "),
            (LastName, "Marrow"),
            (DateOfBirth, "18/05/1991"),
            (Phone, "01632 960187"),
            (LeaveOut, "anything"),
        ])
        .unwrap();
        assert_eq!(client.code.as_str(), "ALDER-1");
        assert_eq!(client.chosen_name.unwrap().as_str(), "Ilse Marrow");
        assert_eq!(client.first_name.unwrap().as_str(), "Ilse");
        assert_eq!(client.date_of_birth, NaiveDate::from_ymd_opt(1991, 5, 18));
        let reach = client.safe_contact.first().unwrap();
        assert!(!reach.may_leave_message && !reach.may_name_therapist);
        assert!(!reach.asked && !reach.is_for_a_colleague(), "nobody asked whether it is safe");
    }

    #[test]
    fn a_day_is_read_in_the_order_that_was_chosen_and_never_guessed() {
        let read = |cell, order| day_of(cell, order).map(|day| day.to_string());
        assert_eq!(read("2026-03-05", DayOrder::MonthFirst).as_deref(), Some("2026-03-05"));
        assert_eq!(read("2026-03-05T10:00", DayOrder::DayFirst).as_deref(), Some("2026-03-05"));
        assert_eq!(read("5.3.2026", DayOrder::DayFirst).as_deref(), Some("2026-03-05"));
        assert_eq!(read("5/3/2026", DayOrder::MonthFirst).as_deref(), Some("2026-05-03"));
        for not in ["5/3/26", "31/02/2026", "spring", "5/3", "13/13/2026", "99999-1-1"] {
            assert_eq!(read(not, DayOrder::DayFirst), None, "{not}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named_by_its_field_and_nothing_is_cut() {
        let problems = row(&[
            (Code, "A CODE THAT IS TOO LONG"),
            (DateOfBirth, "in spring"),
            (EarlierSessions, "many"),
        ])
        .unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        for field in ["code", "date_of_birth", "earlier_sessions"] {
            assert!(fields.contains(&field), "{field} in {fields:?}");
        }
    }

    #[test]
    fn offered_codes_are_all_different_and_fit() {
        let codes: Vec<String> = (0..2400).map(offered_code).collect();
        let mut once = codes.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), codes.len());
        assert!(codes.iter().all(|code| code.len() <= 12));
    }
}
