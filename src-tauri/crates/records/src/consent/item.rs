//! What one person may be asked, in the words they are asked with.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// An item is on a person's list or it is not. What was answered stays either way.
    ItemState {
        /// On the list.
        Listed = "listed", locked: false, next: [TakenOff];
        /// Taken off, such as one that was written down twice. Its history stays.
        TakenOff = "taken_off", locked: false, next: [Listed];
    }
}

states! {
    /// Something that a therapist added to the catalogue is offered or it is not.
    OwnScopeState {
        /// Offered for every client.
        Current = "current", locked: false, next: [Retired];
        /// Not offered any more. Items made from it stay.
        Retired = "retired", locked: false, next: [Current];
    }
}

/// Something one person may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConsentItem {
    /// What it is about.
    pub kind: ConsentKind,
    /// The word for it in the built-in catalogue; none for what the therapist added.
    pub scope: Option<String>,
    /// What it is called, 1 to 80 characters, as it may be read by the person it is about.
    pub name: PrivateText,
    /// Whether there is a choice.
    pub nature: Nature,
    /// The words it is asked in, at most 1,200 characters.
    pub wording: PrivateText,
    /// What it is limited to, at most 300 characters, such as "only about sleep".
    pub limits: Option<PrivateText>,
    /// What else may be chosen, at most 6 of 120 characters each.
    pub options: Vec<PrivateText>,
    /// Who has to say yes.
    pub decided_by: DecidedBy,
    /// Since when it is on the list.
    pub listed_on: NaiveDate,
    /// On which day asking whether a yes to it still holds was last put off. That is no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub put_off_on: Option<NaiveDate>,
}

/// Something the therapist added to the catalogue, for every client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OwnScope {
    /// What it is about.
    pub kind: ConsentKind,
    /// What it is called, 1 to 80 characters.
    pub name: PrivateText,
    /// Whether there is a choice.
    pub nature: Nature,
    /// The words it is asked in, at most 1,200 characters.
    pub wording: PrivateText,
    /// What else may be chosen, at most 6 of 120 characters each.
    pub options: Vec<PrivateText>,
}

/// What a consent is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// The work as a whole.
    Treatment,
    /// A way of working.
    Technique,
    /// A topic.
    Topic,
    /// Touch, and how near.
    TouchAndProximity,
    /// Sound or pictures.
    Recording,
    /// Tasks between sessions.
    Homework,
    /// Explaining how things work.
    Psychoeducation,
    /// Another kind of therapy.
    NewModality,
    /// Other people.
    ThirdPersons,
    /// What is kept, and where.
    DataHandling,
    /// Check-ins and questionnaires.
    Measurement,
    /// What a supervisor hears.
    Supervision,
}

/// Whether somebody has a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// They may say yes or no.
    Consent,
    /// It is so, and they are told. To offer a choice that is none would mislead (domain 5.3).
    Acknowledgement,
}

/// Who has to say yes. A young person's own yes never stands for a guardian's, nor the other way round (domain 5.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DecidedBy {
    /// The client alone.
    Client,
    /// The client and somebody who has a say for them, each for themselves.
    ClientAndGuardian,
}

/// Writes down what is not right with what is asked, and with what else may be chosen.
fn check_asking(
    check: &mut Check,
    name: &PrivateText,
    wording: &PrivateText,
    options: &[PrivateText],
) {
    check.owed_line("name", name, 80);
    check.text("wording", wording, 1200);
    check.count("options", options.len(), 6);
    for (at, option) in options.iter().enumerate() {
        check.entry(Some(at));
        check.owed_line("options", option, 120);
    }
    check.entry(None);
}

impl Record for ConsentItem {
    const KIND: Kind = Kind::ConsentItem;
    const BODY_VERSION: u32 = 1;
    type State = ItemState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.listed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check_asking(&mut check, &self.name, &self.wording, &self.options);
        check.maybe_text("limits", self.limits.as_ref(), 300);
        check.day("listed_on", self.listed_on);
        check.maybe_day("put_off_on", self.put_off_on);
        let is_unknown = self.scope.as_deref().is_some_and(|token| super::scope(token).is_none());
        check.add_if(is_unknown, "scope", crate::Problem::NotOnTheList);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let limits = self.limits.iter().map(PrivateText::as_str);
        std::iter::once(self.name.as_str()).chain(limits).collect()
    }
}

impl Record for OwnScope {
    const KIND: Kind = Kind::OwnScope;
    const BODY_VERSION: u32 = 1;
    type State = OwnScopeState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check_asking(&mut check, &self.name, &self.wording, &self.options);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        vec![self.name.as_str()]
    }
}
