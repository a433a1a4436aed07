//! What the pacing check looks at: marks of the plan, sessions that were held, and what stands around them.
//!
//! A missing field means not recorded, and is never read as zero, "no" or "settled" (domain G2).

use crate::consent::Standing;
use crate::pacing::plan::{Phase, Profile};
use crate::pacing::scale::{Arousal, Dissociation, SudsScale};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

/// One case, as the rules read it and as `holdfast-cli pacing check` takes it from a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The day from which it is seen.
    pub as_of: NaiveDate,
    /// The marks of the plan.
    #[serde(default)]
    pub plan: PlanMarks,
    /// Sessions that were held, the newest first; those of one day stand in the order in which they are given.
    #[serde(default)]
    pub sessions: Vec<Done>,
    /// What stands around them.
    #[serde(default)]
    pub context: Context,
}

/// The marks that the plan sets. A missing one keeps its rule silent (ruling 40).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PlanMarks {
    /// Which part of the work comes first.
    pub phase: Option<Phase>,
    /// In which way the work is done.
    pub profile: Option<Profile>,
    /// How many sessions are looked at, 3 to 8; 3 if it is not said.
    pub window: Option<u8>,
    /// Minutes with trauma material, 0 to 180.
    pub trauma_minutes_limit: Option<u16>,
    /// How strong it may get, 1 to 10.
    pub suds_peak_limit: Option<u8>,
    /// How strong it may be at the end, 0 to 9.
    pub suds_end_limit: Option<u8>,
    /// Minutes kept for closing, 0 to 60.
    pub closing_minutes_min: Option<u16>,
    /// Steady sessions before a next step is mentioned, 1 to 6.
    pub hold_sessions: Option<u8>,
    /// Days without a session, 7 to 90.
    pub gap_days: Option<u16>,
}

/// What was recorded of one session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// On which day.
    pub date: NaiveDate,
    /// Minutes with trauma material, 0 to 240.
    pub trauma_minutes: Option<u16>,
    /// In which numbers strength was said; 0 to 10 if it is not said.
    pub suds_display: Option<SudsScale>,
    /// How strong at the start.
    pub suds_start: Option<u8>,
    /// How strong at the strongest.
    pub suds_peak: Option<u8>,
    /// How strong at the end.
    pub suds_end: Option<u8>,
    /// How settled at the end, 0 to 4.
    pub settled_end: Option<u8>,
    /// Where the client was at the end.
    pub arousal_end: Option<Arousal>,
    /// Minutes for closing, 0 to 120.
    pub closing_minutes: Option<u16>,
    /// What the days after were like, 0 to 3.
    pub aftermath: Option<u8>,
    /// Whether the client was far away for a while.
    pub dissociation_seen: Option<Dissociation>,
    /// How often the stop signal was used, 0 to 50.
    pub stop_signal_count: Option<u8>,
    /// Whether it was honoured; only where it was used.
    pub stop_honoured: Option<StopHonoured>,
}

/// Whether the stop signal was honoured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopHonoured {
    /// It was.
    Yes,
    /// In part.
    Partly,
    /// It was not.
    No,
    /// It was not used.
    #[serde(rename = "n_a")]
    NotUsed,
}

/// What stands around the sessions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Context {
    /// How ready the client is today.
    pub readiness_client: Option<Readied>,
    /// How ready the therapist thinks they are.
    pub readiness_therapist: Option<Readied>,
    /// Whether a safety concern is marked open.
    pub safety_concern_open: Option<bool>,
    /// Whether a task is planned: its name, or true.
    #[serde(deserialize_with = "is_there")]
    pub planned_task: Option<bool>,
    /// How the consent for it stands.
    pub planned_task_consent: Option<Standing>,
    /// Ruptures, each with how it stands.
    pub open_ruptures: Vec<Strain>,
    /// Check-ins of the client, the newest first, each as bond, goals, tasks, pace, identity, say_no (ruling 40).
    pub checkins: Vec<Option<[Option<u8>; 6]>>,
    /// Whether there is a stop signal: its words, or true. False and blank say that there is none.
    #[serde(deserialize_with = "is_there")]
    pub stop_signal: Option<bool>,
    /// Whether there is a way to settle that works or is to be tried.
    #[serde(deserialize_with = "is_there")]
    pub grounding: Option<bool>,
    /// Whether there is a plan for hard moments that is not due.
    pub crisis_plan_current: Option<bool>,
}

/// How ready for a small step, in the words of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readied {
    /// Ready for a small step.
    Green,
    /// Go gently.
    Amber,
    /// Not today.
    Red,
    /// Nobody asked: the same as not recorded.
    NotAsked,
}

/// A rupture, as far as the check looks at it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Strain {
    /// How it stands. Only an open one counts.
    pub state: Option<StrainState>,
    /// How strong it is, 1 to 5.
    pub intensity: Option<u8>,
    /// For how many sessions it has been open.
    pub sessions_open: Option<u32>,
}

/// How a rupture stands (domain 2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrainState {
    /// Open, and no more is said.
    Open,
    /// Noticed.
    Noticed,
    /// Said aloud.
    Named,
    /// Being explored.
    Exploring,
    /// Being repaired.
    RepairUnderway,
    /// Repaired.
    Repaired,
    /// Repaired in part.
    PartlyRepaired,
    /// Settled as the therapist sees it.
    TherapistConsidersSettled,
    /// Set aside.
    SetAside,
    /// Not repairable.
    NotRepairable,
    /// Closed, and no more is said.
    Closed,
}

impl StrainState {
    /// Whether it is open.
    pub fn is_open(self) -> bool {
        match self {
            StrainState::Open
            | StrainState::Noticed
            | StrainState::Named
            | StrainState::Exploring
            | StrainState::RepairUnderway => true,
            StrainState::Repaired
            | StrainState::PartlyRepaired
            | StrainState::TherapistConsidersSettled
            | StrainState::SetAside
            | StrainState::NotRepairable
            | StrainState::Closed => false,
        }
    }
}

impl Done {
    fn tenths(&self, raw: Option<u8>) -> Option<u8> {
        raw.map(|raw| self.suds_display.unwrap_or_default().in_tenths(raw))
    }

    /// How strong at the strongest, 0 to 10.
    pub(super) fn peak(&self) -> Option<u8> {
        self.tenths(self.suds_peak)
    }

    /// How strong at the end, 0 to 10.
    pub(super) fn end(&self) -> Option<u8> {
        self.tenths(self.suds_end)
    }

    /// Whether the stop signal was used. One that was honoured or not was used.
    pub(super) fn signal_used(&self) -> bool {
        let answered = self.stop_honoured.is_some_and(|honoured| honoured != StopHonoured::NotUsed);
        self.stop_signal_count.is_some_and(|count| count > 0) || answered
    }

    /// Whether the ending was recorded.
    pub(super) fn has_ending(&self) -> bool {
        self.suds_end.is_some() || self.settled_end.is_some()
    }
}

/// Something is there if it says so: true, words that are not blank, a list that is not empty.
fn is_there<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum There {
        Said(bool),
        Words(String),
        Listed(Vec<serde_json::Value>),
    }
    Ok(Option::<There>::deserialize(from)?.map(|there| match there {
        There::Said(said) => said,
        There::Words(words) => !words.trim().is_empty(),
        There::Listed(listed) => !listed.is_empty(),
    }))
}
