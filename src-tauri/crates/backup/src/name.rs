//! What copies are called on a stick: when they were made and which one they are, nothing else.

use chrono::NaiveDateTime;
use holdfast_records::Moment;

const ENDING: &str = ".age";
const UNFINISHED: &str = ".age.part";
const CLOCK: &str = "%Y-%m-%d_%H%M";

/// No copy has a higher number; a file that says so was named by something else.
pub(crate) const HIGHEST: u64 = 999_999_999;

/// The name of a copy. Names sort by age, and no two copies of a vault share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopyName {
    /// Its number.
    pub counter: u64,
    /// What the clock showed when it was made.
    pub made: NaiveDateTime,
}

impl CopyName {
    /// The name of a copy made now.
    pub fn new(now: Moment, counter: u64) -> CopyName {
        CopyName { counter, made: now.local().naive_local() }
    }

    /// The file's name once it was read back.
    pub fn finished(&self) -> String {
        format!("{}_{:06}{ENDING}", self.made.format(CLOCK), self.counter)
    }

    /// The file's name before that.
    pub fn unfinished(&self) -> String {
        format!("{}_{:06}{UNFINISHED}", self.made.format(CLOCK), self.counter)
    }

    /// Reads the name of a finished copy; nothing else has one.
    pub fn parse(file_name: &str) -> Option<CopyName> {
        let name = stem(file_name.strip_suffix(ENDING)?)?;
        (name.finished() == file_name).then_some(name)
    }

    /// Reads the name of a copy that was never finished.
    pub fn parse_unfinished(file_name: &str) -> Option<CopyName> {
        let name = stem(file_name.strip_suffix(UNFINISHED)?)?;
        (name.unfinished() == file_name).then_some(name)
    }
}

fn stem(stem: &str) -> Option<CopyName> {
    let (clock, counter) = stem.rsplit_once('_')?;
    let made = NaiveDateTime::parse_from_str(clock, CLOCK).ok()?;
    let counter = counter.parse().ok().filter(|counter| *counter <= HIGHEST)?;
    Some(CopyName { counter, made })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_back_as_it_was_given() {
        let noon = chrono::DateTime::parse_from_rfc3339("2026-11-22T18:30:59+01:00").unwrap();
        let name = CopyName::new(Moment::from(noon), 123);
        assert_eq!(name.finished(), "2026-11-22_1830_000123.age");
        assert_eq!(CopyName::parse(&name.finished()).unwrap().counter, 123);
        assert_eq!(CopyName::parse_unfinished(&name.unfinished()).unwrap().counter, 123);
    }

    #[test]
    fn a_number_beyond_six_digits_is_a_name_too() {
        assert_eq!(
            CopyName::parse("2026-11-22_1830_1000123.age").map(|name| name.counter),
            Some(1_000_123)
        );
    }

    #[test]
    fn nothing_else_is_the_name_of_a_copy() {
        for other in [
            "key-for-passphrase.age",
            "2026-11-22_1830_000123.age.part",
            "2026-11-22_1830_123.age",
            "2026-11-22_1830_+00123.age",
            "2026-1-22_1830_000123.age",
            "2026-13-22_1830_000123.age",
            "letter.odt",
            "2026-11-22_1830_000123 (1).age",
            "2026-11-22_1830_1000000000.age",
            "2026-11-22_1830_4294967295.age",
            "2026-11-22_1830_18446744073709551615.age",
        ] {
            assert_eq!(CopyName::parse(other), None, "{other}");
        }
    }
}
