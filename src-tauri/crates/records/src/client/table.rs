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

impl ColumnMeaning {
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
    for (meaning, cell) in cells {
        let cell = cell.trim();
        if !cell.is_empty() {
            row.take(*meaning, cell, order);
        }
    }
    row.finish()
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
