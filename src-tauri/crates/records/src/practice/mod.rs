//! The practice's own details, as they stand at the head of a page that stays here.

mod defaults;

use crate::check::Check;
use crate::kinder::{self, KinderWord, RepairWording};
use crate::pacing::switch::CheckSettings;
use crate::retention::OwnRetention;
use crate::session::ON_TIME_MINUTES;
use crate::ways::{self, SectionName, WayOfWorking};
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// The practice's details are always just what they are.
    PracticeState {
        /// As they are now.
        Current = "current", locked: false, next: [];
    }
}

/// Who the therapist is, where, and under which rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The therapist's name as it is printed, at most 80 characters.
    pub therapist: PrivateText,
    /// What the practice is called, and its town, at most 80 characters.
    pub name: PrivateText,
    /// The practice's own telephone number, at most 40 characters.
    pub phone: PrivateText,
    /// Where the practice is; decides defaults for crisis lines and record keeping.
    pub jurisdiction: Jurisdiction,
    /// IANA name of the zone in which sessions are planned, such as `Europe/London`.
    pub zone: String,
    /// Paper in the printer.
    pub paper: Paper,
    /// Who hears a complaint about the therapist: a register, an insurer, a body.
    pub complaints: Option<ContactLine>,
    /// Lines to call when the therapist does not answer.
    pub crisis_lines: Vec<CrisisLine>,
    /// After how many weeks, 4 to 52, the program brings up whether a yes still holds; nothing for never.
    #[serde(default = "twelve_weeks", skip_serializing_if = "is_twelve_weeks")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub still_true_weeks: Option<u8>,
    /// How the pacing check is set.
    #[serde(default, skip_serializing_if = "is_usual")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<CheckSettings>"))]
    pub pacing_check: CheckSettings,
    /// Within how many minutes, 1 to 30, a beginning or an end is on time.
    #[serde(default = "five_minutes", skip_serializing_if = "is_five_minutes")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<u8>"))]
    pub on_time_minutes: u8,
    /// After how many held sessions, 4 to 30, a look at the working relationship is brought up; nothing for never.
    #[serde(default = "ten_sessions", skip_serializing_if = "is_ten_sessions")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub alliance_review_sessions: Option<u8>,
    /// How many goals a client is at in one go, 1 to 10.
    #[serde(default = "three_goals", skip_serializing_if = "is_three_goals")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<u8>"))]
    pub active_goals: u8,
    /// After how many months, 1 to 24, the space is walked through again; nothing for never.
    #[serde(default = "half_a_year", skip_serializing_if = "is_half_a_year")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub walk_months: Option<u8>,
    /// How much supervision the therapist wants in a month, in quarters of an hour, 1 to 80; nothing while none was set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub supervision_quarters: Option<u8>,
    /// How many days ahead, 7 to 180, planned time away is told (domain 9.4).
    #[serde(default = "four_weeks", skip_serializing_if = "is_four_weeks")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<u8>"))]
    pub leave_notice_days: u8,
    /// The practice's own kinder words, at most 120; nothing while ours hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub kinder_words: Option<Vec<KinderWord>>,
    /// The practice's own wordings for repair, at most 120; nothing while ours hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub repair_wordings: Option<Vec<RepairWording>>,
    /// The parts that were switched on by hand; nothing while nobody chose. A part with records in it is visible anyway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub ways: Option<Vec<WayOfWorking>>,
    /// What sections are called here, each at most once; nothing while our words hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub section_names: Option<Vec<SectionName>>,
    /// On which day what the first week suggests was put away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub first_week_left_on: Option<NaiveDate>,
    /// How long records are kept, in the practice's own numbers; nothing while those of its place hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub retention: Option<OwnRetention>,
}

fn ten_sessions() -> Option<u8> {
    Some(10)
}

fn is_ten_sessions(sessions: &Option<u8>) -> bool {
    *sessions == ten_sessions()
}

fn half_a_year() -> Option<u8> {
    Some(6)
}

fn is_half_a_year(months: &Option<u8>) -> bool {
    *months == half_a_year()
}

fn three_goals() -> u8 {
    3
}

fn is_three_goals(goals: &u8) -> bool {
    *goals == three_goals()
}

fn four_weeks() -> u8 {
    crate::leave::NOTICE_DAYS
}

fn is_four_weeks(days: &u8) -> bool {
    *days == crate::leave::NOTICE_DAYS
}

/// What holds while nobody said otherwise, and so it is not written down.
fn five_minutes() -> u8 {
    ON_TIME_MINUTES
}

fn is_five_minutes(minutes: &u8) -> bool {
    *minutes == ON_TIME_MINUTES
}

fn is_usual(settings: &CheckSettings) -> bool {
    *settings == CheckSettings::default()
}

/// What holds while nobody said otherwise, and so it is not written down.
fn twelve_weeks() -> Option<u8> {
    Some(12)
}

fn is_twelve_weeks(weeks: &Option<u8>) -> bool {
    *weeks == twelve_weeks()
}

/// Rules under which a practice keeps its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Jurisdiction {
    /// A private practice in the United Kingdom.
    UkPrivate,
    /// The United States, no state's own rules.
    UsGeneric,
    /// The European Union, no country's own rules.
    EuGeneric,
    /// Australia.
    AuGeneric,
    /// Elsewhere.
    Other,
}

/// The paper in the printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 x 297 mm.
    A4,
    /// 8.5 x 11 inches.
    Letter,
}

/// A number and who answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContactLine {
    /// Who answers, at most 80 characters.
    pub who: PrivateText,
    /// The number, at most 40 characters.
    pub number: PrivateText,
}

/// A line for the worst hours, with the day on which somebody checked that it is right.
///
/// A number checked more than 12 months ago may not be frozen into an agreement (domain 6.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CrisisLine {
    /// Who answers and when, such as "Samaritans, day and night"; at most 80 characters.
    pub who: PrivateText,
    /// The number, at most 40 characters.
    pub number: PrivateText,
    /// When the number was last checked.
    pub verified_on: Option<NaiveDate>,
}

impl CrisisLine {
    /// Whether somebody checked the number within the last 12 months. A number nobody checked is not fresh.
    pub fn is_fresh(&self, today: NaiveDate) -> bool {
        let limit =
            self.verified_on.and_then(|checked| checked.checked_add_months(Months::new(12)));
        limit.is_some_and(|limit| today <= limit)
            && self.verified_on.is_some_and(|checked| checked <= today)
    }

    /// Looks at one line of a list.
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.owed_line("who", &self.who, 80);
        check.owed_line("number", &self.number, 40);
        check.maybe_day("verified_on", self.verified_on);
    }
}

impl Record for Practice {
    const KIND: Kind = Kind::Practice;
    const BODY_VERSION: u32 = 1;
    type State = PracticeState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.line("therapist", &self.therapist, 80);
        check.line("name", &self.name, 80);
        check.line("phone", &self.phone, 40);
        check.zone("zone", &self.zone);
        if let Some(complaints) = &self.complaints {
            check.owed_line("complaints.who", &complaints.who, 80);
            check.owed_line("complaints.number", &complaints.number, 40);
        }
        if let Some(weeks) = self.still_true_weeks {
            check.range("still_true_weeks", i32::from(weeks), 4, 52);
        }
        self.pacing_check.check_into(&mut check);
        check.range("on_time_minutes", i32::from(self.on_time_minutes), 1, 30);
        if let Some(sessions) = self.alliance_review_sessions {
            check.range("alliance_review_sessions", i32::from(sessions), 4, 30);
        }
        check.range("active_goals", i32::from(self.active_goals), 1, 10);
        if let Some(months) = self.walk_months {
            check.range("walk_months", i32::from(months), 1, 24);
        }
        if let Some(quarters) = self.supervision_quarters {
            check.range("supervision_quarters", i32::from(quarters), 1, 80);
        }
        check.range("leave_notice_days", i32::from(self.leave_notice_days), 7, 180);
        if let Some(retention) = &self.retention {
            retention.check_into(&mut check);
        }
        let kinder_words = self.kinder_words.as_deref().unwrap_or_default();
        let wordings = self.repair_wordings.as_deref().unwrap_or_default();
        check.count("kinder_words", kinder_words.len(), 120);
        check.count("repair_wordings", wordings.len(), 120);
        check.count("ways", self.ways.as_ref().map_or(0, Vec::len), WayOfWorking::ALL.len());
        ways::check_names(&mut check, self.section_names.as_deref().unwrap_or_default());
        check.maybe_day("first_week_left_on", self.first_week_left_on);
        check.count("crisis_lines", self.crisis_lines.len(), 8);
        for (at, line) in self.crisis_lines.iter().enumerate() {
            check.entry(Some(at));
            line.check_into(&mut check);
        }
        for (at, word) in kinder_words.iter().enumerate() {
            check.entry(Some(at));
            word.check_into(&mut check);
            check.add_if(kinder::is_twice(kinder_words, at), "kinder_words", Problem::Twice);
        }
        for (at, wording) in wordings.iter().enumerate() {
            check.entry(Some(at));
            wording.check_into(&mut check);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        Vec::new()
    }
}
