//! Days, times and ways of reaching somebody in words: the same on paper and in the files beside it.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Weekday};
use holdfast_records::Moment;
use holdfast_records::client::Channel;

use crate::PrintError;
use crate::practice_page::ReachWay;
use crate::words::Words;

/// The words of English, read once: files that have no language of their own are written in it.
static ENGLISH: LazyLock<Option<Words>> = LazyLock::new(|| Words::of("en").ok());

/// A day in English, `5 March 2026`.
pub fn day_in_english(day: NaiveDate) -> String {
    let said = ENGLISH.as_ref().and_then(|words| words.day(day).ok());
    // A day can always be told, in figures at the least.
    said.unwrap_or_else(|| day.to_string())
}

/// A civil time in English, `5 March 2026, 14:02`.
pub fn time_in_english(at: NaiveDateTime) -> String {
    let day = day_in_english(at.date());
    let said = ENGLISH.as_ref().and_then(|words| with_time(words, &day, at).ok());
    said.unwrap_or_else(|| format!("{day} {}", clock(at)))
}

/// A moment in English, by the clock that showed it.
pub fn moment_in_english(moment: Moment) -> String {
    time_in_english(moment.local().naive_local())
}

/// A way of reaching somebody in English, in one line, with what may be left there. What is said of it is what the
/// paper says.
///
/// # Errors
///
/// Where a word is missing: nobody is given a way without what may be left there.
pub fn way_in_english(way: &ReachWay) -> Result<String, PrintError> {
    let words = english()?;
    let line = facts_of(way).into_iter().map(|(name, fact)| {
        let value = match fact {
            WayFact::Fixed(key) => words.say(key)?,
            WayFact::Place(text) | WayFact::Own(text) => text.trim().to_owned(),
        };
        words.say_with("cover-fact", &[("name", &words.say(name)?), ("value", &value)])
    });
    let line = line.collect::<Result<Vec<_>, _>>()?;
    let line: Vec<&str> = line.iter().map(|fact| fact.trim_end_matches('.')).collect();
    Ok(format!("{}.", line.join(". ")))
}

/// What is said in English where no safe way of reaching somebody is known.
///
/// # Errors
///
/// Where a word is missing.
pub fn no_way_in_english() -> Result<String, PrintError> {
    english()?.say("cover-no-way")
}

fn english() -> Result<&'static Words, PrintError> {
    ENGLISH.as_ref().ok_or(PrintError::NoWords { key: "language" })
}

/// What is said of one way, where it is said.
pub(crate) enum WayFact<'a> {
    /// A sentence of ours, by its name.
    Fixed(&'static str),
    /// A number or an address, which is kept upright.
    Place(&'a str),
    /// What the person said.
    Own(&'a str),
}

/// All that is said of one way, each by the name of what it is.
pub(crate) fn facts_of(way: &ReachWay) -> Vec<(&'static str, WayFact<'_>)> {
    let mut facts = vec![
        ("cover-by", WayFact::Fixed(channel(way.channel))),
        (place(way.channel), WayFact::Place(&way.value)),
    ];
    if let Some(hours) = way.hours.as_deref().filter(|hours| !hours.trim().is_empty()) {
        facts.push(("cover-when", WayFact::Own(hours)));
    }
    let (name, message) = message(way);
    facts.push((name, WayFact::Fixed(message)));
    facts
}

fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "cover-by-phone",
        Channel::Text => "cover-by-text",
        Channel::Email => "cover-by-email",
        Channel::Post => "cover-by-post",
        Channel::None => "cover-write-no",
    }
}

/// What a number or an address is called.
fn place(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone | Channel::Text => "cover-number",
        Channel::Email | Channel::Post | Channel::None => "cover-address",
    }
}

/// What may be left, and what that is called. A call can end without a message; what is written is left by being sent.
fn message(way: &ReachWay) -> (&'static str, &'static str) {
    let may_name = way.may_name_therapist;
    match (way.channel, way.may_leave_message) {
        (Channel::Phone, false) => ("cover-message", "cover-message-no"),
        (Channel::Phone, true) if may_name => ("cover-message", "cover-message-yes"),
        (Channel::Phone, true) => ("cover-message", "cover-message-no-name"),
        (Channel::Text, true) if may_name => ("cover-write", "cover-write-yes"),
        (Channel::Text, true) => ("cover-write", "cover-write-no-name"),
        (Channel::Email, true) if may_name => ("cover-write", "cover-email-yes"),
        (Channel::Email, true) => ("cover-write", "cover-email-no-name"),
        (Channel::Post, true) if may_name => ("cover-write", "cover-letter-yes"),
        (Channel::Post, true) => ("cover-write", "cover-letter-no-name"),
        (Channel::Text | Channel::Email | Channel::Post | Channel::None, _) => {
            ("cover-write", "cover-write-no")
        }
    }
}

/// A day with the name of its weekday, without its year.
pub(crate) fn named_day(words: &Words, day: NaiveDate) -> Result<String, PrintError> {
    let (name, short) = (words.say(weekday(day))?, words.day_of_year(day)?);
    words.say_with("weekday-and-day", &[("weekday", &name), ("day", &short)])
}

/// A day that is in words already, and the time of it.
pub(crate) fn with_time(words: &Words, day: &str, at: NaiveDateTime) -> Result<String, PrintError> {
    words.say_with("day-and-time", &[("day", day), ("time", &clock(at))])
}

/// `14:02`.
pub(crate) fn clock(at: NaiveDateTime) -> String {
    at.format("%H:%M").to_string()
}

/// The name of a day of the week, by its key.
pub(crate) fn weekday(day: NaiveDate) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "weekday-1",
        Weekday::Tue => "weekday-2",
        Weekday::Wed => "weekday-3",
        Weekday::Thu => "weekday-4",
        Weekday::Fri => "weekday-5",
        Weekday::Sat => "weekday-6",
        Weekday::Sun => "weekday-7",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::LANGUAGES;

    fn way(channel: Channel, may_leave_message: bool, may_name_therapist: bool) -> ReachWay {
        let value = "01632 960187".to_owned();
        let hours = Some("after 6.".to_owned());
        ReachWay { channel, value, hours, may_leave_message, may_name_therapist }
    }

    #[test]
    fn days_and_times_are_as_people_write_them() {
        let at: NaiveDateTime = "2026-03-05T09:05:00".parse().unwrap();
        assert_eq!(day_in_english(at.date()), "5 March 2026");
        assert_eq!(time_in_english(at), "5 March 2026, 09:05");
        assert_eq!(moment_in_english(Moment { at: 0, offset: 60 }), "1 January 1970, 01:00");
    }

    #[test]
    fn each_means_has_words_that_make_sense_of_it() {
        assert_eq!(
            way_in_english(&way(Channel::Phone, false, false)).unwrap(),
            "By: phone. Number: 01632 960187. When: after 6. A message: do not leave one; call \
             again at another time."
        );
        for channel in [Channel::Text, Channel::Email, Channel::Post] {
            for may_name in [false, true] {
                let words = way_in_english(&way(channel, true, may_name)).unwrap();
                assert!(!words.contains("again") && !words.contains("left"), "{words}");
                assert_eq!(words.contains("leave my name"), !may_name, "{words}");
            }
            let closed = way_in_english(&way(channel, false, true)).unwrap();
            assert!(closed.contains("please write nothing"), "nobody writes: {closed}");
        }
        let letter = way_in_english(&way(Channel::Post, true, true)).unwrap();
        assert!(letter.contains("no sender on the envelope"));
        assert!(no_way_in_english().unwrap().contains("Do not go to their home"));
    }

    #[test]
    fn what_is_said_of_a_way_can_be_said_in_every_language() {
        for language in LANGUAGES {
            let words = Words::of(language.tag).unwrap();
            for channel in [Channel::Phone, Channel::Text, Channel::Email, Channel::Post] {
                for (name, fact) in facts_of(&way(channel, true, true)) {
                    let value = match fact {
                        WayFact::Fixed(key) => words.say(key).unwrap(),
                        WayFact::Place(text) | WayFact::Own(text) => text.to_owned(),
                    };
                    let named = words.say(name).unwrap();
                    let said = words.say_with("cover-fact", &[("name", &named), ("value", &value)]);
                    assert!(said.unwrap().contains(&value), "{}", language.tag);
                }
            }
        }
    }
}
