//! A strain between a therapist and a client, and how it is put right. The field's word is rupture (domain 2.4).

mod answer;
mod kept;
mod marker;
mod pattern;
mod repair;
mod turn;

#[cfg(test)]
mod tests;

pub use answer::{ClientAnswer, ViewOfRepair};
pub use marker::{Challenge, Marker, MarkerCode, MarkerType, RuptureKind, SeenBy};
pub use pattern::{Helped, Pattern, pattern};
pub use repair::{RepairCode, RepairKind, RepairStep, StepBy, StepResponse};
pub use turn::{Refused, Turn};

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How far it was put right. Only a person moves it on (domain 2.4).
    RuptureState {
        /// Somebody noticed it.
        Noticed = "noticed", locked: false, next: [Named, SetAside, NotRepairable];
        /// It was said aloud with the client.
        Named = "named", locked: false, next: [Exploring, Repaired, PartlyRepaired, TherapistConsidersSettled, SetAside, NotRepairable];
        /// They are finding out what it was.
        Exploring = "exploring", locked: false, next: [RepairUnderway, Repaired, PartlyRepaired, TherapistConsidersSettled, SetAside, NotRepairable];
        /// They are putting it right.
        RepairUnderway = "repair_underway", locked: false, next: [Repaired, PartlyRepaired, TherapistConsidersSettled, SetAside, NotRepairable];
        /// Repaired, in the client's own words.
        Repaired = "repaired", locked: false, next: [Exploring];
        /// Partly, in the client's own words.
        PartlyRepaired = "partly_repaired", locked: false, next: [Exploring, Repaired];
        /// The therapist thinks so; the client was not asked, or would rather not say.
        TherapistConsidersSettled = "therapist_considers_settled", locked: false, next: [Exploring, Repaired, PartlyRepaired];
        /// It cannot be put right here.
        NotRepairable = "not_repairable", locked: false, next: [Exploring];
        /// Left for now, until a day.
        SetAside = "set_aside", locked: false, next: [Noticed, Exploring];
    }
}

/// A strain between them, with both views of it kept apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Rupture {
    /// In one line, 1 to 160 characters. Nothing else is owed.
    pub line: PrivateText,
    /// On which day it was noticed.
    pub noticed_on: NaiveDate,
    /// By whom.
    pub noticed_by: NoticedBy,
    /// What the client said of it, at most 500 characters.
    pub client_words: Option<PrivateText>,
    /// Which way it went.
    pub kind: RuptureKind,
    /// What could be seen or heard of it, at most 12.
    pub markers: Vec<Marker>,
    /// Which parts of the working relationship it touched.
    pub parts: Vec<AlliancePart>,
    /// What kind of difficulty it was.
    pub challenges: Vec<Challenge>,
    /// How strong: 1 slight to 5, the work stopped.
    pub intensity: Option<u8>,
    /// Who said how strong. The client's word outranks the therapist's.
    pub intensity_by: Option<SaidBy>,
    /// What happened, facts first, at most 2,000 characters.
    pub what_happened: Option<PrivateText>,
    /// The therapist's own part, or that it is not clear yet; at most 1,000 characters. Owed before putting it right
    /// is under way.
    pub my_part: Option<PrivateText>,
    /// How it stands in the therapist's view, at most 500 characters. It never stands for the client's.
    pub my_view: Option<PrivateText>,
    /// What was done, in the order in which it was written down, at most 100. None is ever taken off or moved (R2).
    pub steps: Vec<RepairStep>,
    /// What the client answered when asked how it stands, the oldest first, at most 40. None is ever taken off.
    pub answers: Vec<ClientAnswer>,
    /// How it went on, the oldest first, at most 60. None is ever taken off.
    pub turns: Vec<Turn>,
    /// What they agreed to do otherwise, at most 500 characters. The only words of it that may come onto a paper (R3).
    pub agreed_change: Option<PrivateText>,
    /// What it taught, at most 1,000 characters.
    pub learning: Option<PrivateText>,
}

/// Who noticed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoticedBy {
    /// The client.
    Client,
    /// The therapist.
    Therapist,
    /// Both.
    Both,
    /// Whoever supervises the therapist.
    Supervisor,
    /// An answer of a check-in.
    CheckIn,
}

/// A part of the working relationship (Bordin's bond, goals and tasks, and what holds them).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AlliancePart {
    /// Being with each other.
    Bond,
    /// What the work is for.
    Goals,
    /// How they work.
    Tasks,
    /// How fast.
    Pace,
    /// Time, place, fee, ways of reaching each other.
    Frame,
    /// Who somebody is, and where they come from.
    Identity,
}

/// Who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// The client.
    Client,
    /// The therapist.
    Therapist,
}

impl AlliancePart {
    /// Every part, in the order in which they are offered.
    pub const ALL: [AlliancePart; 6] = [
        AlliancePart::Bond,
        AlliancePart::Goals,
        AlliancePart::Tasks,
        AlliancePart::Pace,
        AlliancePart::Frame,
        AlliancePart::Identity,
    ];
}

impl RuptureState {
    /// Whether it is still to be put right (domain 2.4).
    pub fn is_open(self) -> bool {
        match self {
            RuptureState::Noticed
            | RuptureState::Named
            | RuptureState::Exploring
            | RuptureState::RepairUnderway => true,
            RuptureState::Repaired
            | RuptureState::PartlyRepaired
            | RuptureState::TherapistConsidersSettled
            | RuptureState::NotRepairable
            | RuptureState::SetAside => false,
        }
    }
}

/// The most characters that the one line of a strain has.
const LONGEST_LINE: usize = 160;

impl Rupture {
    /// A strain as it was noted while a session went on. A line that is longer than a strain's own stands whole in what
    /// happened.
    pub fn from_line(text: &PrivateText, noticed_on: NaiveDate) -> Rupture {
        let said = text.as_str().trim();
        let fits = said.chars().count() <= LONGEST_LINE;
        let line = if fits { said.to_owned() } else { beginning(said) };
        Rupture {
            what_happened: (!fits).then(|| PrivateText::from(said)),
            ..Rupture::in_one_line(PrivateText::from(line), noticed_on, NoticedBy::Therapist)
        }
    }

    /// A strain in one line; all else can be added later.
    pub fn in_one_line(line: PrivateText, noticed_on: NaiveDate, noticed_by: NoticedBy) -> Rupture {
        Rupture {
            line,
            noticed_on,
            noticed_by,
            client_words: None,
            kind: RuptureKind::Unclear,
            markers: Vec::new(),
            parts: Vec::new(),
            challenges: Vec::new(),
            intensity: None,
            intensity_by: None,
            what_happened: None,
            my_part: None,
            my_view: None,
            steps: Vec::new(),
            answers: Vec::new(),
            turns: Vec::new(),
            agreed_change: None,
            learning: None,
        }
    }
}

/// As many whole words of a line as a strain's own can have.
fn beginning(said: &str) -> String {
    let most: String = said.chars().take(LONGEST_LINE - 1).collect();
    let whole = most.rfind(' ').map_or(most.as_str(), |end| most.get(..end).unwrap_or(&most));
    format!("{}\u{2026}", whole.trim_end())
}

impl Record for Rupture {
    const KIND: Kind = Kind::Rupture;
    const BODY_VERSION: u32 = 1;
    type State = RuptureState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.noticed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("line", &self.line, LONGEST_LINE);
        check.day("noticed_on", self.noticed_on);
        check.maybe_text("client_words", self.client_words.as_ref(), 500);
        check.count("markers", self.markers.len(), 12);
        check.count("parts", self.parts.len(), AlliancePart::ALL.len());
        check.count("challenges", self.challenges.len(), Challenge::ALL.len());
        if let Some(intensity) = self.intensity {
            check.range("intensity", i32::from(intensity), 1, 5);
        }
        check.maybe_text("what_happened", self.what_happened.as_ref(), 2_000);
        check.maybe_text("my_part", self.my_part.as_ref(), 1_000);
        check.maybe_text("my_view", self.my_view.as_ref(), 500);
        check.count("steps", self.steps.len(), 100);
        check.count("answers", self.answers.len(), 40);
        check.count("turns", self.turns.len(), 60);
        check.maybe_text("agreed_change", self.agreed_change.as_ref(), 500);
        check.maybe_text("learning", self.learning.as_ref(), 1_000);
        for (at, marker) in self.markers.iter().enumerate() {
            check.entry(Some(at));
            check.maybe_text("markers", marker.quote.as_ref(), 200);
        }
        for (at, step) in self.steps.iter().enumerate() {
            check.entry(Some(at));
            check.day("steps", step.on);
            check.maybe_text("steps", step.note.as_ref(), 500);
        }
        for (at, answer) in self.answers.iter().enumerate() {
            check.entry(Some(at));
            check.day("answers", answer.on);
            check.maybe_text("answers", answer.words.as_ref(), 500);
        }
        for (at, turn) in self.turns.iter().enumerate() {
            check.entry(Some(at));
            check.day("turns", turn.on);
            check.maybe_text("turns", turn.reason.as_ref(), 300);
            check.maybe_day("turns", turn.look_again_on);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let own = [
            &self.client_words,
            &self.what_happened,
            &self.my_part,
            &self.my_view,
            &self.agreed_change,
            &self.learning,
        ];
        let quotes = self.markers.iter().filter_map(|marker| marker.quote.as_ref());
        let steps = self.steps.iter().filter_map(|step| step.note.as_ref());
        let answers = self.answers.iter().filter_map(|answer| answer.words.as_ref());
        let turns = self.turns.iter().filter_map(|turn| turn.reason.as_ref());
        let said = own.into_iter().flatten().chain(quotes).chain(steps).chain(answers).chain(turns);
        std::iter::once(&self.line).chain(said).map(PrivateText::as_str).collect()
    }
}
