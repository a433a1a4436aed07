//! A person who comes, and how to reach them without harm.

mod age;
mod code;
mod first;
mod line;
mod reach;
mod status;
mod table;

pub use age::{Age, AgeBand, GROWN_UP};
pub(crate) use code::is_unseen;
pub use code::look_of_code;
pub use first::FirstQuestion;
pub(crate) use line::first_on_or_after;
pub use line::{ClientLine, LineProblem, LineTime};
pub use reach::WordsMay;
pub use status::StatusDay;
pub use table::{ColumnMeaning, DayOrder, client_of_row, offered_code};

use crate::check::{Check, counted};
use crate::pacing::scale::SudsScale;
use crate::pacing::switch::CheckSwitch;
use crate::print_event::Copy as PaperCopy;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

states! {
    /// How the work with a person stands. Ending never deletes anything, and it is not always planned.
    ///
    /// What it may go on to is [`ClientStatus::offered`]; the other ways are those back, for a change that is undone.
    ClientStatus {
        /// Asked, not begun.
        Enquiry = "enquiry", locked: false, next: [Active, Ended];
        /// In therapy.
        Active = "active", locked: false, next: [Enquiry, Paused, Ending, Ended];
        /// Resting from it.
        Paused = "paused", locked: false, next: [Active, Ending, Ended];
        /// Coming to a planned end.
        Ending = "ending", locked: false, next: [Active, Paused, Ended];
        /// Over; may come back.
        Ended = "ended", locked: false, next: [Enquiry, Active, Paused, Ending];
    }
}

/// A person who comes. Nothing but the code is owed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// The label in lists, 1 to 12 characters that can be seen, unique in the vault, such as `WREN-07`.
    pub code: PrivateText,
    /// Up to three words, at most 40 characters, that remind the therapist who this is. Never printed.
    pub cue: Option<PrivateText>,
    /// The name used aloud and on paper that stays here, at most 80 characters.
    pub chosen_name: Option<PrivateText>,
    /// The name on paper that goes home, at most 40 characters; the first word of the chosen name if not given.
    pub first_name: Option<PrivateText>,
    /// How to speak of them, free text of at most 30 characters.
    pub pronouns: Option<PrivateText>,
    /// The day of birth, if known.
    pub date_of_birth: Option<NaiveDate>,
    /// The language of their papers, BCP 47.
    pub language: String,
    /// Which way that language is written.
    pub script_dir: ScriptDir,
    /// The size of print they read with ease.
    pub print_profile: PrintProfile,
    /// How they like to read, at most 300 characters.
    pub reading_notes: Option<PrivateText>,
    /// How they may be reached. Empty means: not asked yet.
    pub safe_contact: Vec<SafeContact>,
    /// Whether a paper may go home with them.
    pub paper_at_home: PaperAtHome,
    /// When they usually come.
    pub usual_time: Option<UsualTime>,
    /// Sessions before Holdfast.
    pub earlier_sessions: Option<u32>,
    /// Where the notes of those are, at most 120 characters.
    pub earlier_notes: Option<PrivateText>,
    /// When the work began.
    pub started_on: Option<NaiveDate>,
    /// In which numbers they say how strong it is.
    #[serde(default, skip_serializing_if = "is_to_ten")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<SudsScale>"))]
    pub suds_scale: SudsScale,
    /// Whether they asked for a clock on the session's page. No, until they do.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub shows_clock: bool,
    /// What was decided about the pacing check for them. Nothing while it is as their age says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub pacing_check: Option<CheckSwitch>,
    /// About how old they are, where the day of birth is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub age_band: Option<AgeBand>,
    /// How the work came to stand as it does, the oldest change first. Only changes of status add to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<StatusDay>>"))]
    pub status_days: Vec<StatusDay>,
    /// Which questions of the first time were skipped. Only skipping adds to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<FirstQuestion>>"))]
    pub skipped_first: Vec<FirstQuestion>,
}

fn is_to_ten(scale: &SudsScale) -> bool {
    *scale == SudsScale::ToTen
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ScriptDir {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The size of print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PrintProfile {
    /// 14 points.
    #[serde(rename = "clear_14pt")]
    Clear,
    /// 18 points.
    #[serde(rename = "large_18pt")]
    Large,
    /// 24 points.
    #[serde(rename = "extra_24pt")]
    Extra,
}

/// Whether a paper may go home with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PaperAtHome {
    /// Nobody asked yet: ask before each print.
    NotAsked,
    /// They said it may.
    MayGo,
    /// Somebody there may read it.
    SomeoneMayRead,
    /// None goes home.
    NoneSafer,
}

/// One way of reaching a person. A channel says nothing about the therapist unless the person said it may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SafeContact {
    /// By which means.
    pub channel: Channel,
    /// The number or address, at most 120 characters.
    pub value: PrivateText,
    /// Whether a message may be left. No, until they say so.
    pub may_leave_message: bool,
    /// Whether the message may name the therapist. No, until they say so.
    pub may_name_therapist: bool,
    /// When it is safe, in words of at most 60 characters.
    pub safe_hours: Option<PrivateText>,
    /// Whether the person was asked about this way. No where a table brought it, until somebody asks: then nobody calls
    /// or writes, and it stands on no sheet.
    #[serde(default = "asked", skip_serializing_if = "is_asked")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub asked: bool,
}

/// What was typed before the question was kept was asked.
fn asked() -> bool {
    true
}

fn is_asked(asked: &bool) -> bool {
    *asked
}

impl SafeContact {
    /// Whether a colleague may be given this way: the person was asked about it, and it leaves nothing where somebody
    /// else reads it. A call can end without a message; what is written is left there by being sent.
    pub fn is_for_a_colleague(&self) -> bool {
        let leaves_nothing = match self.channel {
            Channel::Phone => true,
            Channel::Text | Channel::Email | Channel::Post => self.may_leave_message,
            Channel::None => false,
        };
        self.asked && leaves_nothing && !self.value.is_blank()
    }
}

/// A means of reaching a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A call.
    Phone,
    /// A text message.
    Text,
    /// An email.
    Email,
    /// A letter.
    Post,
    /// Not at all between sessions.
    None,
}

/// When a person usually comes; planned sessions are made from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct UsualTime {
    /// The day of the week.
    #[cfg_attr(
        feature = "ts",
        ts(type = "\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\"")
    )]
    pub weekday: Weekday,
    /// The time of day in the practice's zone.
    pub start: NaiveTime,
    /// How long, 5 to 240 minutes.
    pub minutes: u16,
    /// 1 for every week, 2 for every other, up to 12.
    pub every_weeks: u8,
    /// A day on which it happens, so that every other week means the right one.
    pub from: NaiveDate,
}

/// The most words a cue may have.
pub const CUE_WORDS: usize = 3;

impl Client {
    /// A person of whom nothing is known but a code, with the answers that are meant when nobody was asked.
    pub fn new(code: PrivateText, language: &str) -> Client {
        Client {
            code,
            cue: None,
            chosen_name: None,
            first_name: None,
            pronouns: None,
            date_of_birth: None,
            language: language.to_owned(),
            script_dir: ScriptDir::of_language(language),
            print_profile: PrintProfile::Clear,
            reading_notes: None,
            safe_contact: Vec::new(),
            paper_at_home: PaperAtHome::NotAsked,
            usual_time: None,
            suds_scale: SudsScale::ToTen,
            shows_clock: false,
            pacing_check: None,
            age_band: None,
            status_days: Vec::new(),
            skipped_first: Vec::new(),
            earlier_sessions: None,
            earlier_notes: None,
            started_on: None,
        }
    }

    /// The name on paper that goes home: the first name, or else the first word of the chosen name.
    pub fn first_name_on_paper(&self) -> Option<&str> {
        let given = self
            .first_name
            .as_ref()
            .map(|name| name.as_str().trim())
            .filter(|name| !name.is_empty());
        given.or_else(|| {
            self.chosen_name.as_ref().and_then(|name| name.as_str().split_whitespace().next())
        })
    }

    /// Whether they said that a paper may go home with them. Not asked means no.
    pub fn may_take_paper_home(&self) -> bool {
        self.paper_at_home == PaperAtHome::MayGo
    }

    /// Whether a paper in that form may leave with them. What somebody may read goes where anything may go too.
    pub fn may_take(&self, form: PaperCopy) -> bool {
        match form {
            PaperCopy::StaysHere => true,
            PaperCopy::GoesHome => self.may_take_paper_home(),
            PaperCopy::SomeoneMayRead => {
                matches!(self.paper_at_home, PaperAtHome::MayGo | PaperAtHome::SomeoneMayRead)
            }
            PaperCopy::GoesElsewhere => false,
        }
    }
}

impl PaperAtHome {
    /// Which form of a paper follows from it; nothing when somebody has to ask first.
    pub fn form_of_paper(self) -> Option<PaperCopy> {
        match self {
            PaperAtHome::NotAsked => None,
            PaperAtHome::MayGo => Some(PaperCopy::GoesHome),
            PaperAtHome::SomeoneMayRead => Some(PaperCopy::SomeoneMayRead),
            PaperAtHome::NoneSafer => Some(PaperCopy::StaysHere),
        }
    }
}

impl ScriptDir {
    /// Which way a language is written, by its tag; left to right unless known otherwise.
    pub fn of_language(tag: &str) -> ScriptDir {
        const RIGHT_TO_LEFT: [&str; 12] =
            ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        match parts.next() {
            Some(script) if script.eq_ignore_ascii_case("latn") => ScriptDir::Ltr,
            Some(_) | None if RIGHT_TO_LEFT.contains(&language.as_str()) => ScriptDir::Rtl,
            Some(_) | None => ScriptDir::Ltr,
        }
    }
}

impl UsualTime {
    /// Looks at the fields of it.
    fn check_into(&self, check: &mut Check) {
        check.range("usual_time.minutes", i32::from(self.minutes), 5, 240);
        check.range("usual_time.every_weeks", i32::from(self.every_weeks), 1, 12);
        check.day("usual_time.from", self.from);
    }
}

/// Looks at a cue: at most three words and 40 characters. Commas part words as spaces do.
fn check_cue(cue: &PrivateText, check: &mut Check) {
    check.line("cue", cue, 40);
    check.add_if(!code::can_be_seen(cue.as_str()), "cue", Problem::WrongForm);
    let found = words_of_cue(cue.as_str());
    check.add_if(
        found > CUE_WORDS,
        "cue",
        Problem::TooManyWords { limit: counted(CUE_WORDS), found: counted(found) },
    );
}

/// How many words a cue has.
fn words_of_cue(cue: &str) -> usize {
    cue.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،'))
        .filter(|word| !word.is_empty())
        .count()
}

impl Record for Client {
    const KIND: Kind = Kind::Client;
    const BODY_VERSION: u32 = 1;
    type State = ClientStatus;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.started_on
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        code::check_code(&self.code, &mut check);
        self.cue.iter().for_each(|cue| check_cue(cue, &mut check));
        check.maybe_line("chosen_name", self.chosen_name.as_ref(), 80);
        check.maybe_line("first_name", self.first_name.as_ref(), 40);
        check.maybe_line("pronouns", self.pronouns.as_ref(), 30);
        check.maybe_day("date_of_birth", self.date_of_birth);
        check.language("language", &self.language);
        check.maybe_text("reading_notes", self.reading_notes.as_ref(), 300);
        self.usual_time.iter().for_each(|time| time.check_into(&mut check));
        check.range(
            "earlier_sessions",
            self.earlier_sessions.map_or(0, |n| i32::try_from(n).unwrap_or(i32::MAX)),
            0,
            9999,
        );
        check.maybe_line("earlier_notes", self.earlier_notes.as_ref(), 120);
        check.maybe_day("started_on", self.started_on);
        check.count("safe_contact", self.safe_contact.len(), 12);
        for (at, contact) in self.safe_contact.iter().enumerate() {
            check.entry(Some(at));
            check.line("value", &contact.value, 120);
            check.add_if(
                contact.channel != Channel::None && contact.value.is_blank(),
                "value",
                Problem::Blank,
            );
            check.maybe_line("safe_hours", contact.safe_hours.as_ref(), 60);
        }
        check.entry(None);
        self.pacing_check.iter().for_each(|switch| switch.check_into(&mut check));
        self.status_days.iter().for_each(|day| day.check_into(&mut check));
        check.count("skipped_first", self.skipped_first.len(), FirstQuestion::ALL.len());
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let mut found = vec![self.code.as_str()];
        found.extend(self.cue.iter().map(PrivateText::as_str));
        found.extend(self.chosen_name.iter().map(PrivateText::as_str));
        found.extend(self.first_name.iter().map(PrivateText::as_str));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    fn wren() -> Client {
        Client::new("WREN-07".into(), "en-GB")
    }

    #[test]
    fn work_may_end_from_wherever_it_stands_and_begin_again() {
        for status in ClientStatus::ALL.iter().filter(|status| **status != ClientStatus::Ended) {
            assert!(status.may_become(ClientStatus::Ended), "{status:?}");
        }
        assert!(ClientStatus::Ended.may_become(ClientStatus::Active));
    }

    #[test]
    fn a_colleague_is_given_only_ways_that_were_asked_about_and_that_leave_nothing_unasked() {
        let way = |channel, may_leave_message| SafeContact {
            channel,
            value: "01632 960187".into(),
            may_leave_message,
            may_name_therapist: false,
            safe_hours: None,
            asked: true,
        };
        assert!(
            way(Channel::Phone, false).is_for_a_colleague(),
            "a call can end without a message"
        );
        for channel in [Channel::Text, Channel::Email, Channel::Post] {
            assert!(!way(channel, false).is_for_a_colleague(), "{channel:?}");
            assert!(way(channel, true).is_for_a_colleague(), "{channel:?}");
            let of_a_table = SafeContact { asked: false, ..way(channel, true) };
            assert!(!of_a_table.is_for_a_colleague(), "{channel:?}");
        }
        assert!(!way(Channel::None, true).is_for_a_colleague());
        let blank = SafeContact { value: " ".into(), ..way(Channel::Phone, true) };
        assert!(!blank.is_for_a_colleague());
        let kept = serde_json::to_string(&way(Channel::Phone, true)).unwrap();
        assert!(!kept.contains("asked"), "what was asked reads as it did: {kept}");
        assert!(serde_json::from_str::<SafeContact>(&kept).unwrap().asked);
    }

    #[test]
    fn a_code_is_all_that_is_owed() {
        assert_eq!(wren().check(), Ok(()));
        let nameless = Client { code: " ".into(), ..wren() };
        assert_eq!(
            nameless.check(),
            Err(vec![FieldProblem { field: "code", at: None, problem: Problem::Blank }])
        );
    }

    #[test]
    fn a_code_of_twelve_characters_fits_and_one_of_thirteen_does_not() {
        assert_eq!(Client { code: "ÉÉÉÉÉÉÉÉÉÉÉÉ".into(), ..wren() }.check(), Ok(()));
        let problem = Problem::TooLong { limit: 12, found: 13 };
        let found = Client { code: "ÉÉÉÉÉÉÉÉÉÉÉÉÉ".into(), ..wren() }.check();
        assert_eq!(found, Err(vec![FieldProblem { field: "code", at: None, problem }]));
    }

    #[test]
    fn a_cue_has_three_words_at_most() {
        assert_eq!(Client { cue: Some("quince, old mug".into()), ..wren() }.check(), Ok(()));
        let found =
            Client { cue: Some("quince, very old mug".into()), ..wren() }.check().unwrap_err();
        assert_eq!(found[0].problem, Problem::TooManyWords { limit: 3, found: 4 });
    }

    #[test]
    fn a_session_takes_five_to_two_hundred_and_forty_minutes() {
        for (minutes, fine) in [(4, false), (5, true), (240, true), (241, false)] {
            let usual = UsualTime {
                weekday: Weekday::Thu,
                start: NaiveTime::MIN,
                minutes,
                every_weeks: 1,
                from: NaiveDate::default(),
            };
            assert_eq!(
                Client { usual_time: Some(usual), ..wren() }.check().is_ok(),
                fine,
                "{minutes}"
            );
        }
    }

    #[test]
    fn a_paper_that_goes_home_has_the_first_word_of_the_chosen_name_unless_another_was_given() {
        let ilse = Client { chosen_name: Some("Ilse Marrow".into()), ..wren() };
        assert_eq!(ilse.first_name_on_paper(), Some("Ilse"));
        assert_eq!(
            Client { first_name: Some("Il ".into()), ..ilse }.first_name_on_paper(),
            Some("Il")
        );
        assert_eq!(wren().first_name_on_paper(), None);
    }

    #[test]
    fn nobody_was_asked_means_no_paper_goes_home() {
        assert!(!wren().may_take_paper_home());
        assert_eq!(PaperAtHome::NotAsked.form_of_paper(), None);
        assert!(Client { paper_at_home: PaperAtHome::MayGo, ..wren() }.may_take_paper_home());
    }

    #[test]
    fn arabic_is_written_from_the_right() {
        assert_eq!(ScriptDir::of_language("ar-EG"), ScriptDir::Rtl);
        assert_eq!(ScriptDir::of_language("ar-Latn"), ScriptDir::Ltr);
        assert_eq!(ScriptDir::of_language("en-GB"), ScriptDir::Ltr);
    }
}
