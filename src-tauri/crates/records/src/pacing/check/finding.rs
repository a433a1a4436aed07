//! What the check says: a finding with the facts it rests on and what could be done. Never an order, never a label.

use crate::check_in::SixItem;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CheckOutcome {
    /// The level, from the severest finding.
    pub level: Level,
    /// By severity, then by rule.
    pub findings: Vec<Finding>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// By which rule.
    pub rule: Rule,
    /// How much it asks for a look.
    pub severity: Severity,
    /// Every number it used, and those that are missing.
    pub because: Vec<Fact>,
    /// What could be done; the last is always to leave it as it is.
    pub options: Vec<FindingOption>,
}

/// The level of a check. No colour is stored or shown (daily use, K19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Talk first.
    TalkFirst,
    /// Worth a look.
    WorthALook,
    /// Nothing here asks for a look.
    Steady,
    /// Not enough recorded.
    TooLittle,
}

impl Level {
    /// The colour word that a case on the command line is answered with.
    pub fn colour(self) -> &'static str {
        match self {
            Level::TalkFirst => "red",
            Level::WorthALook => "amber",
            Level::Steady => "green",
            Level::TooLittle => "grey",
        }
    }
}

/// How much a finding asks for a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth talking about before more trauma work.
    Talk,
    /// Worth a look.
    Look,
    /// For information.
    Note,
}

impl Severity {
    /// The word for it.
    pub fn token(self) -> &'static str {
        match self {
            Severity::Talk => "talk",
            Severity::Look => "look",
            Severity::Note => "note",
        }
    }
}

macro_rules! rules {
    ($($name:ident)+) => {
        /// The rules of PC-1.0, in the order of the domain (4.7).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[expect(missing_docs, reason = "each has its condition where it is worked out")]
        pub enum Rule { $($name,)+ }

        impl Rule {
            /// Its name.
            pub fn name(self) -> &'static str { match self { $(Rule::$name => stringify!($name),)+ } }
        }
    };
}

rules! { P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 P21 }

/// Something that was recorded, or was not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about.
    pub about: FactAbout,
    /// The day of the session it is from, where it is from one.
    pub on: Option<NaiveDate>,
    /// What was recorded. Nothing means not recorded.
    pub found: Option<Found>,
}

/// What was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Found {
    /// A whole number.
    Number {
        /// The number.
        number: u32,
    },
    /// A number in halves: 15 is seven and a half.
    Halves {
        /// Twice the number.
        halves: u32,
    },
    /// A word of a closed list.
    Word {
        /// The word's token.
        word: String,
    },
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $token:literal, $sentence:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $(#[doc = $sentence] $variant,)+ }

        impl $name {
            /// Every one.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The word for it.
            pub fn token(self) -> &'static str { match self { $($name::$variant => $token,)+ } }

            /// In English.
            pub fn sentence(self) -> &'static str { match self { $($name::$variant => $sentence,)+ } }
        }
    };
}

words! {
    /// What a fact is about.
    FactAbout {
        ReadinessClient = "readiness_client", "client readiness today";
        ReadinessTherapist = "readiness_therapist", "therapist readiness today";
        SafetyConcern = "safety_concern", "safety concern marked";
        TaskConsent = "task_consent", "consent for the planned task";
        StopSignalCount = "stop_signal_count", "times the stop signal was used";
        StopHonoured = "stop_honoured", "stop signal honoured";
        SudsPeak = "suds_peak", "distress at its strongest, of 10";
        SudsPeakLimit = "suds_peak_limit", "agreed mark for the strongest distress";
        SudsEnd = "suds_end", "distress at the end, of 10";
        SudsEndLimit = "suds_end_limit", "agreed mark for distress at the end";
        SettledEnd = "settled_end", "settled at the end, of 4";
        ArousalEnd = "arousal_end", "place in the window at the end";
        TraumaMinutes = "trauma_minutes", "minutes with trauma material";
        TraumaMinutesLimit = "trauma_minutes_limit", "agreed minutes with trauma material";
        TraumaMinutesMedian = "trauma_minutes_median", "middle of the other sessions, in minutes";
        ClosingMinutes = "closing_minutes", "minutes for closing";
        ClosingMinutesMin = "closing_minutes_min", "agreed minutes for closing";
        Aftermath = "aftermath", "the days after, of 3";
        Dissociation = "dissociation", "dissociation seen";
        Intensity = "intensity", "intensity of the open strain, of 5";
        SessionsOpen = "sessions_open", "sessions since the strain was noticed";
        Bond = "bond", "check-in, with me";
        Goals = "goals", "check-in, what I care about";
        Tasks = "tasks", "check-in, how we work";
        Pace = "pace", "check-in, pace";
        Identity = "identity", "check-in, my whole self";
        SayNo = "say_no", "check-in, room to say no";
        Usual = "usual", "middle of their own earlier answers";
        DaysSince = "days_since", "days since the last session";
        GapDays = "gap_days", "agreed days without a session";
        StopSignal = "stop_signal", "stop signal written down";
        GroundingChoice = "grounding_choice", "way to settle written down";
        CrisisPlan = "crisis_plan", "plan for hard moments, current";
        Phase = "phase", "phase of the plan";
        Profile = "profile", "way of working in the plan";
        SteadySessions = "steady_sessions", "sessions steady by the agreed marks";
    }
}

words! {
    /// What could be done.
    FindingOption {
        OrdinarySession = "ordinary_session", "an ordinary session";
        ShorterStep = "shorter_step", "a shorter step";
        AskWhatWouldHelp = "ask_what_would_help", "ask what would help";
        NameIt = "name_it", "name it";
        Supervision = "supervision", "take it to supervision";
        CrisisPlanTogether = "crisis_plan_together", "go through the plan for hard moments together";
        OtherServices = "other_services", "other services";
        AskAgain = "ask_again", "ask again";
        AnotherTask = "another_task", "choose another task";
        Apologise = "apologise", "apologise";
        RecordStrain = "record_strain", "record a strain";
        TestTheSignal = "test_the_signal", "try the signal out again";
        LongerClosing = "longer_closing", "a longer closing";
        SmallerDose = "smaller_dose", "a smaller dose";
        DifferentGrounding = "different_grounding", "another way to settle";
        SmallerPiece = "smaller_piece", "a smaller piece";
        MoreDistance = "more_distance", "more distance";
        KeepAndWatch = "keep_and_watch", "keep it and watch";
        Timer = "timer", "a timer, if the client wishes one";
        AgreeNewLimit = "agree_new_limit", "agree on a new limit";
        AskHowItFelt = "ask_how_it_felt", "ask how it felt";
        CloseEarlier = "close_earlier", "begin closing earlier";
        EndOfWorkSign = "end_of_work_sign", "a sign for the end of the work";
        LighterSession = "lighter_session", "a lighter session";
        ContactPlan = "contact_plan", "a plan for contact in between";
        ShorterGap = "shorter_gap", "a shorter gap";
        OrientingPractice = "orienting_practice", "practise orienting";
        ShorterLoops = "shorter_loops", "shorter loops";
        SayItToTheClient = "say_it_to_the_client", "say so to the client";
        RepairSteps = "repair_steps", "steps of repair";
        RestStop = "rest_stop", "a rest stop";
        AskAboutIt = "ask_about_it", "ask about that answer";
        ChangeOneThing = "change_one_thing", "change one thing";
        Reorient = "reorient", "begin with finding the way back";
        HalfTheStep = "half_the_step", "half the step";
        FillInTogether = "fill_in_together", "fill it in together";
        AskWhatTheyWant = "ask_what_they_want", "ask what the client wants";
        LookAtThePhase = "look_at_the_phase", "look at the phase";
        TalkAboutTheDifference = "talk_about_the_difference", "talk about the difference";
        AddIt = "add_it", "add it as an addendum, if it is known";
        StayHere = "stay_here", "stay here";
        OneSmallStep = "one_small_step", "talk about one small step, if the client wishes";
        LeaveAsItIs = "leave_as_it_is", "leave as it is";
    }
}

impl FactAbout {
    /// What an item of the check-in is called among facts.
    pub fn item(item: SixItem) -> FactAbout {
        match item {
            SixItem::Bond => FactAbout::Bond,
            SixItem::Goals => FactAbout::Goals,
            SixItem::Tasks => FactAbout::Tasks,
            SixItem::Pace => FactAbout::Pace,
            SixItem::Identity => FactAbout::Identity,
            SixItem::SayNo => FactAbout::SayNo,
        }
    }
}

impl Fact {
    /// A fact about no session.
    pub(super) fn of(about: FactAbout, found: Option<Found>) -> Fact {
        Fact { about, on: None, found }
    }

    /// A fact of one session.
    pub(super) fn on(about: FactAbout, day: NaiveDate, found: Option<Found>) -> Fact {
        Fact { about, on: Some(day), found }
    }

    /// In English, for the command line: what, when, and the number or that it was not recorded.
    pub fn sentence(&self) -> String {
        let what = self.about.sentence();
        let what = self.on.map_or(what.to_owned(), |day| format!("{what}, {day}"));
        match &self.found {
            None => format!("{what}: not recorded"),
            Some(Found::Number { number }) => format!("{what}: {number}"),
            Some(Found::Halves { halves }) if halves.is_multiple_of(2) => {
                format!("{what}: {}", halves / 2)
            }
            Some(Found::Halves { halves }) => format!("{what}: {}.5", halves / 2),
            Some(Found::Word { word }) => format!("{what}: {}", word.replace('_', " ")),
        }
    }
}

impl Found {
    /// A number, if one was recorded.
    pub(super) fn number<T: Into<u32>>(found: Option<T>) -> Option<Found> {
        found.map(|number| Found::Number { number: number.into() })
    }

    /// A word.
    pub(super) fn word(word: &str) -> Option<Found> {
        Some(Found::Word { word: word.to_owned() })
    }
}
