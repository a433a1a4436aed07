//! The first-run line: `WREN, quince mug, Thu 14:00, 50` is a person, a cue and a usual time.

use super::code::{can_be_seen, is_plain};
use super::{CUE_WORDS, Client, UsualTime, words_of_cue};
use crate::PrivateText;
use crate::check::counted;
use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::Serialize;

/// How long a session is when the line does not say.
const USUAL_MINUTES: u16 = 50;

/// What one line says of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientLine {
    /// The code, 1 to 12 characters.
    pub code: PrivateText,
    /// The cue, if there is one; at most three words.
    pub cue: Option<PrivateText>,
    /// When they usually come, if the line says so.
    pub time: Option<LineTime>,
}

/// When a person usually comes, as far as a line says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineTime {
    /// The day of the week.
    pub weekday: Weekday,
    /// The time of day in the practice's zone.
    pub start: NaiveTime,
    /// How long, 50 minutes unless the line says otherwise.
    pub minutes: u16,
}

/// Why a line cannot be taken. Says which part, and nothing of what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum LineProblem {
    /// The line is blank or begins with a comma.
    #[error("the line has no code")]
    NoCode,
    /// The code is longer than 12 characters.
    #[error("the code has {found} characters, and 12 fit")]
    CodeTooLong {
        /// How many there are.
        found: u32,
    },
    /// The code has something in it that cannot be seen.
    #[error("the code has something in it that cannot be seen")]
    CodeNotPlain,
    /// The cue has more than three words.
    #[error("the cue has {found} words, and 3 fit")]
    CueTooManyWords {
        /// How many there are.
        found: u32,
    },
    /// The cue is longer than 40 characters.
    #[error("the cue has {found} characters, and 40 fit")]
    CueTooLong {
        /// How many there are.
        found: u32,
    },
    /// The cue shows nothing, or turns the text around it.
    #[error("the cue shows nothing, or turns the text around it")]
    CueNotPlain,
    /// A day of the week without a time.
    #[error("the line has a day and no time")]
    DayWithoutTime,
    /// A time without a day of the week.
    #[error("the line has a time and no day")]
    TimeWithoutDay,
    /// A length without a day and a time.
    #[error("the line has a length and no time")]
    LengthWithoutTime,
    /// Something after the day that is no time of day, such as `25:00` or `2pm`.
    #[error("the time is not one like 14:00")]
    NotATime,
    /// A length that is not 5 to 240 minutes.
    #[error("the length is {found} minutes, and goes from 5 to 240")]
    LengthOutOfRange {
        /// How many minutes it says.
        found: u32,
    },
    /// Two days, two times or two lengths.
    #[error("the line says when twice")]
    SaidTwice,
}

impl ClientLine {
    /// Reads a line. Parts are split by commas or semicolons; all but the code may be missing.
    ///
    /// The order after the code is free, and a cue may itself have a comma in it.
    pub fn parse(line: &str) -> Result<ClientLine, LineProblem> {
        let text = PrivateText::from(line).on_one_line();
        let mut parts = text.as_str().split([',', ';', '،']).map(str::trim);
        let code = PrivateText::from(parts.next().unwrap_or_default());
        if code.is_blank() {
            return Err(LineProblem::NoCode);
        }
        if code.length() > 12 {
            return Err(LineProblem::CodeTooLong { found: counted(code.length()) });
        }
        if !is_plain(code.as_str()) {
            return Err(LineProblem::CodeNotPlain);
        }
        let rest: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let said = Said::read(&rest)?;
        Ok(ClientLine { code, cue: said.cue()?, time: said.time()? })
    }

    /// The person that the line speaks of. Every other week and the like are set later.
    pub fn into_client(self, language: &str, from: NaiveDate) -> Client {
        let usual_time = self.time.map(|time| UsualTime {
            weekday: time.weekday,
            start: time.start,
            minutes: time.minutes,
            every_weeks: 1,
            from: first_on_or_after(from, time.weekday),
        });
        Client { cue: self.cue, usual_time, ..Client::new(self.code, language) }
    }
}

/// The first day from a day on that is a given day of the week.
pub(crate) fn first_on_or_after(from: NaiveDate, weekday: Weekday) -> NaiveDate {
    from.iter_days().take(7).find(|day| chrono::Datelike::weekday(day) == weekday).unwrap_or(from)
}

/// What the parts after the code turned out to be.
#[derive(Default)]
struct Said<'a> {
    cue: Vec<&'a str>,
    weekday: Option<Weekday>,
    start: Option<NaiveTime>,
    minutes: Option<u32>,
}

impl<'a> Said<'a> {
    fn read(parts: &[&'a str]) -> Result<Said<'a>, LineProblem> {
        let mut said = Said::default();
        let has_day_and_time = parts.iter().any(|part| is_day_and_more(part));
        for part in parts {
            said.take(part, has_day_and_time)?;
        }
        Ok(said)
    }

    fn take(&mut self, part: &'a str, has_day_and_time: bool) -> Result<(), LineProblem> {
        let words: Vec<&str> = part.split_whitespace().collect();
        match (words.first().and_then(|word| weekday(word)), words.as_slice()) {
            (Some(day), [_]) if !has_day_and_time => set(&mut self.weekday, day),
            (Some(day), [_, time, rest @ ..]) if is_number_like(time) => {
                set(&mut self.weekday, day)?;
                set(&mut self.start, clock_time(time)?)?;
                if rest.is_empty() {
                    Ok(())
                } else {
                    set(&mut self.minutes, length(rest).ok_or(LineProblem::NotATime)?)
                }
            }
            (None, [time]) if time.contains([':', '.']) && is_number_like(time) => {
                set(&mut self.start, clock_time(time)?)
            }
            (None, words) if length(words).is_some() => {
                set(&mut self.minutes, length(words).unwrap_or_default())
            }
            (Some(_) | None, _) => {
                self.cue.push(part);
                Ok(())
            }
        }
    }

    fn cue(&self) -> Result<Option<PrivateText>, LineProblem> {
        let cue = PrivateText::from(self.cue.join(", "));
        let words = words_of_cue(cue.as_str());
        if words > CUE_WORDS {
            return Err(LineProblem::CueTooManyWords { found: counted(words) });
        }
        if cue.length() > 40 {
            return Err(LineProblem::CueTooLong { found: counted(cue.length()) });
        }
        if !can_be_seen(cue.as_str()) {
            return Err(LineProblem::CueNotPlain);
        }
        Ok(if cue.is_blank() { None } else { Some(cue) })
    }

    fn time(&self) -> Result<Option<LineTime>, LineProblem> {
        let found = self.minutes.unwrap_or(u32::from(USUAL_MINUTES));
        let minutes = u16::try_from(found).ok().filter(|minutes| (5..=240).contains(minutes));
        let minutes = minutes.ok_or(LineProblem::LengthOutOfRange { found })?;
        match (self.weekday, self.start) {
            (Some(weekday), Some(start)) => Ok(Some(LineTime { weekday, start, minutes })),
            (Some(_), None) => Err(LineProblem::DayWithoutTime),
            (None, Some(_)) => Err(LineProblem::TimeWithoutDay),
            (None, None) if self.minutes.is_some() => Err(LineProblem::LengthWithoutTime),
            (None, None) => Ok(None),
        }
    }
}

/// Keeps what was said, once.
fn set<T>(place: &mut Option<T>, said: T) -> Result<(), LineProblem> {
    match place.replace(said) {
        None => Ok(()),
        Some(_) => Err(LineProblem::SaidTwice),
    }
}

/// Whether a part begins with a day of the week and goes on with something like a time.
fn is_day_and_more(part: &str) -> bool {
    let mut words = part.split_whitespace();
    words.next().and_then(weekday).is_some() && words.next().is_some_and(is_number_like)
}

/// Whether a word begins with a digit.
fn is_number_like(word: &str) -> bool {
    word.chars().next().is_some_and(|first| first.is_ascii_digit())
}

/// An English day of the week, short or long, with or without a full stop.
fn weekday(word: &str) -> Option<Weekday> {
    match word.trim_end_matches('.').to_ascii_lowercase().as_str() {
        "mon" | "monday" => Some(Weekday::Mon),
        "tue" | "tues" | "tuesday" => Some(Weekday::Tue),
        "wed" | "weds" | "wednesday" => Some(Weekday::Wed),
        "thu" | "thur" | "thurs" | "thursday" => Some(Weekday::Thu),
        "fri" | "friday" => Some(Weekday::Fri),
        "sat" | "saturday" => Some(Weekday::Sat),
        "sun" | "sunday" => Some(Weekday::Sun),
        _ => None,
    }
}

/// A time of day: `9:00`, `14:00` or `14.00`.
fn clock_time(word: &str) -> Result<NaiveTime, LineProblem> {
    let (hour, minute) = word.split_once([':', '.']).ok_or(LineProblem::NotATime)?;
    let are_digits =
        [hour, minute].iter().all(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    if !are_digits || !matches!(hour.len(), 1 | 2) || minute.len() != 2 {
        return Err(LineProblem::NotATime);
    }
    let clock = hour.parse().ok().zip(minute.parse().ok());
    clock
        .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .ok_or(LineProblem::NotATime)
}

/// A length in minutes: `50`, `50 min`, `50min` or `50 minutes`. More than any number holds is too long, not no length.
fn length(words: &[&str]) -> Option<u32> {
    let joined = words.concat();
    let digits = joined
        .trim_end_matches("minutes")
        .trim_end_matches("mins")
        .trim_end_matches("min")
        .trim_end_matches('m');
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(weekday: Weekday, hour: u32, minute: u32, minutes: u16) -> Option<LineTime> {
        Some(LineTime {
            weekday,
            start: NaiveTime::from_hms_opt(hour, minute, 0).unwrap(),
            minutes,
        })
    }

    fn line(
        code: &str,
        cue: Option<&str>,
        time: Option<LineTime>,
    ) -> Result<ClientLine, LineProblem> {
        Ok(ClientLine { code: code.into(), cue: cue.map(PrivateText::from), time })
    }

    #[test]
    fn a_line_is_a_code_a_cue_a_time_and_a_length() {
        assert_eq!(
            ClientLine::parse("WREN, quince mug, Thu 14:00, 50"),
            line("WREN", Some("quince mug"), time(Weekday::Thu, 14, 0, 50))
        );
    }

    #[test]
    fn every_part_but_the_code_may_be_missing() {
        assert_eq!(ClientLine::parse("WREN"), line("WREN", None, None));
        assert_eq!(ClientLine::parse(" WREN ,, "), line("WREN", None, None));
        assert_eq!(ClientLine::parse("WREN, quince"), line("WREN", Some("quince"), None));
        assert_eq!(
            ClientLine::parse("WREN, thursday 9.30"),
            line("WREN", None, time(Weekday::Thu, 9, 30, 50))
        );
        assert_eq!(
            ClientLine::parse("WREN, Tues. 09:05, 90 min"),
            line("WREN", None, time(Weekday::Tue, 9, 5, 90))
        );
    }

    #[test]
    fn a_cue_may_have_a_comma_or_the_name_of_a_day_in_it() {
        assert_eq!(
            ClientLine::parse("WREN, quince, mug, Mon 9:00"),
            line("WREN", Some("quince, mug"), time(Weekday::Mon, 9, 0, 50))
        );
        assert_eq!(
            ClientLine::parse("LARK, sun, Mon 9:00"),
            line("LARK", Some("sun"), time(Weekday::Mon, 9, 0, 50))
        );
        assert_eq!(
            ClientLine::parse("LARK, Sunday roast"),
            line("LARK", Some("Sunday roast"), None)
        );
    }

    #[test]
    fn a_day_and_a_time_may_stand_in_two_parts() {
        assert_eq!(
            ClientLine::parse("WREN, Thu, 14:00, 45"),
            line("WREN", None, time(Weekday::Thu, 14, 0, 45))
        );
        assert_eq!(
            ClientLine::parse("WREN; Thu 14:00 45"),
            line("WREN", None, time(Weekday::Thu, 14, 0, 45))
        );
    }

    #[test]
    fn what_cannot_be_taken_is_named() {
        for (text, problem) in [
            ("", LineProblem::NoCode),
            (", quince", LineProblem::NoCode),
            ("WREN-WREN-WREN", LineProblem::CodeTooLong { found: 14 }),
            ("WR\u{200b}EN", LineProblem::CodeNotPlain),
            ("WREN, \u{202e}gum", LineProblem::CueNotPlain),
            ("WREN, a b c d", LineProblem::CueTooManyWords { found: 4 }),
            ("WREN, quince, Thu", LineProblem::DayWithoutTime),
            ("WREN, 14:00", LineProblem::TimeWithoutDay),
            ("WREN, quince, 50", LineProblem::LengthWithoutTime),
            ("WREN, Thu 25:00", LineProblem::NotATime),
            ("WREN, Thu 2pm", LineProblem::NotATime),
            ("WREN, Thu 14:00, 4", LineProblem::LengthOutOfRange { found: 4 }),
            ("WREN, Thu 14:00, 99999999999", LineProblem::LengthOutOfRange { found: u32::MAX }),
            ("WREN, Thu 14:00, Fri 15:00", LineProblem::SaidTwice),
        ] {
            assert_eq!(ClientLine::parse(text), Err(problem), "{text}");
        }
    }

    #[test]
    fn the_usual_time_begins_on_the_first_such_day() {
        let sunday = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let client = ClientLine::parse("WREN, Thu 14:00").unwrap().into_client("en-GB", sunday);
        assert_eq!(client.usual_time.map(|usual| usual.from), NaiveDate::from_ymd_opt(2026, 3, 5));
    }

    proptest::proptest! {
        #[test]
        fn no_line_whatever_it_says_is_taken_with_fields_out_of_bounds(text in ".{0,60}") {
            if let Ok(line) = ClientLine::parse(&text) {
                let client = line.into_client("en-GB", NaiveDate::from_ymd_opt(2026, 3, 1).unwrap());
                proptest::prop_assert_eq!(crate::Record::check(&client), Ok(()));
            }
        }
    }
}
