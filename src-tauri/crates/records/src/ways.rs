//! Parts of the program that are hidden until somebody wants them, and the names of sections (features F-N9, F-N10).
//!
//! Never among them: the stop signal, a no, a strain, the lock, the curtain, a copy.

use crate::check::Check;
use crate::{Kind, PrivateText, Problem};
use serde::{Deserialize, Serialize};

/// A part that is hidden until it is wanted. Hiding takes ways in from the screen, and nothing from the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WayOfWorking {
    /// A plan for the pace, what the pacing check finds, and its chart.
    Pacing,
    /// Tentative ideas about closeness and pace.
    Hypotheses,
    /// Steps towards something hard.
    ExposureSteps,
    /// Numbers from paper forms.
    Measures,
    /// Cards on what a technique is for and how to stop it.
    PreparationCards,
    /// Words that are used often, for notes.
    NoteTemplates,
    /// The therapist's own list and the weekly look.
    SelfCare,
    /// How full the week is.
    Load,
    /// Own names for sections.
    SectionNames,
}

impl WayOfWorking {
    /// All of them, in the order in which they are offered.
    pub const ALL: [WayOfWorking; 9] = [
        WayOfWorking::Pacing,
        WayOfWorking::Hypotheses,
        WayOfWorking::ExposureSteps,
        WayOfWorking::Measures,
        WayOfWorking::PreparationCards,
        WayOfWorking::NoteTemplates,
        WayOfWorking::SelfCare,
        WayOfWorking::Load,
        WayOfWorking::SectionNames,
    ];

    /// The kinds of record that lie in this part. Where one of them is kept, the part stays visible.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            WayOfWorking::Pacing => &[Kind::PacingPlan, Kind::PacingRun],
            WayOfWorking::Hypotheses => &[Kind::Hypothesis],
            WayOfWorking::ExposureSteps => &[Kind::ExposureStep],
            WayOfWorking::Measures => &[Kind::MeasureScore],
            WayOfWorking::PreparationCards => &[Kind::PreparationCard],
            WayOfWorking::NoteTemplates => &[Kind::NoteTemplate],
            WayOfWorking::SelfCare => &[Kind::SelfCareList, Kind::SelfCareLook],
            WayOfWorking::Load | WayOfWorking::SectionNames => &[],
        }
    }
}

/// A section of a client's pages, or a field of the note, that a practice may call otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NamedSection {
    /// The overview.
    Overview,
    /// Sessions.
    Sessions,
    /// Agreements.
    Agreements,
    /// The pace.
    Pacing,
    /// Between us.
    Between,
    /// What we did.
    WhatWeDid,
    /// I promised.
    Promised,
    /// Left off.
    LeftOff,
}

/// What a practice calls a section. Papers keep our words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SectionName {
    /// Which section.
    pub section: NamedSection,
    /// Its name, 1 to 30 characters.
    pub name: PrivateText,
}

/// Looks at the names of a practice.
pub(crate) fn check_names(check: &mut Check, names: &[SectionName]) {
    for (at, given) in names.iter().enumerate() {
        check.entry(Some(at));
        check.owed_line("section_names", &given.name, 30);
        // It stands among our own words on every page: marks that turn letters round would turn those too.
        let turns = |mark: char| matches!(mark, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let is_plain = !given.name.as_str().contains(turns);
        check.add_if(!is_plain, "section_names", Problem::WrongForm);
        let before = names.iter().take(at);
        let is_twice = before.filter(|other| other.section == given.section).count() > 0;
        check.add_if(is_twice, "section_names", Problem::Twice);
    }
    check.entry(None);
}

/// So many days after the first session nothing is suggested any more.
pub const FIRST_WEEK_ENDS_DAYS: i64 = 60;

/// What was recorded so far, for what the first week suggests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FirstWeek {
    /// Days since the first session that was held, or nothing.
    pub days: Option<i64>,
    /// How many sessions were held.
    pub held: u32,
    /// Whether minutes of the hard part were recorded.
    pub has_minutes: bool,
    /// Whether check-ins were recorded.
    pub has_check_ins: bool,
    /// How many notes were written.
    pub notes: u32,
}

/// The three parts that the first week suggests, once it is over: those that what was recorded speaks for first. None is
/// switched on by it, and one that is on is not suggested.
pub fn suggested(week: &FirstWeek, is_on: impl Fn(WayOfWorking) -> bool) -> Vec<WayOfWorking> {
    if week.days.is_none_or(|days| !(7..=FIRST_WEEK_ENDS_DAYS).contains(&days)) {
        return Vec::new();
    }
    let speaks = |way: WayOfWorking| match way {
        WayOfWorking::Pacing => week.has_minutes,
        WayOfWorking::Measures => week.has_check_ins,
        WayOfWorking::NoteTemplates => week.notes >= 5,
        WayOfWorking::Load => week.held >= 10,
        WayOfWorking::SelfCare => week.held >= 5,
        WayOfWorking::Hypotheses
        | WayOfWorking::ExposureSteps
        | WayOfWorking::PreparationCards
        | WayOfWorking::SectionNames => false,
    };
    const USUALLY: [WayOfWorking; 3] =
        [WayOfWorking::SelfCare, WayOfWorking::NoteTemplates, WayOfWorking::PreparationCards];
    let mut told: Vec<WayOfWorking> = Vec::new();
    let spoken = [
        WayOfWorking::Pacing,
        WayOfWorking::Measures,
        WayOfWorking::NoteTemplates,
        WayOfWorking::Load,
        WayOfWorking::SelfCare,
    ];
    for way in spoken.into_iter().filter(|way| speaks(*way)).chain(USUALLY) {
        if !is_on(way) && !told.contains(&way) {
            told.push(way);
        }
    }
    told.truncate(3);
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: FirstWeek =
        FirstWeek { days: Some(7), held: 4, has_minutes: false, has_check_ins: false, notes: 3 };

    #[test]
    fn nothing_is_suggested_before_the_week_is_over() {
        let early = FirstWeek { days: Some(6), has_minutes: true, ..WEEK };
        assert_eq!(suggested(&early, |_| false), []);
        assert_eq!(suggested(&FirstWeek::default(), |_| false), []);
        let long_ago = FirstWeek { days: Some(61), ..early };
        assert_eq!(suggested(&long_ago, |_| false), []);
    }

    #[test]
    fn what_was_recorded_comes_first_and_what_is_on_not_at_all() {
        let typed = FirstWeek { has_minutes: true, has_check_ins: true, ..WEEK };
        assert_eq!(
            suggested(&typed, |_| false),
            [WayOfWorking::Pacing, WayOfWorking::Measures, WayOfWorking::SelfCare]
        );
        let on = |way| way == WayOfWorking::Pacing;
        assert_eq!(
            suggested(&typed, on),
            [WayOfWorking::Measures, WayOfWorking::SelfCare, WayOfWorking::NoteTemplates]
        );
        assert_eq!(suggested(&WEEK, |_| true), []);
        assert_eq!(suggested(&WEEK, |_| false).len(), 3);
    }

    #[test]
    fn every_way_is_offered_once_and_none_hides_what_is_always_visible() {
        let mut all = WayOfWorking::ALL.to_vec();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), WayOfWorking::ALL.len());
        let always =
            [Kind::Rupture, Kind::MicroConsent, Kind::ConsentEvent, Kind::AgreementVersion];
        assert!(
            WayOfWorking::ALL
                .iter()
                .all(|way| !way.kinds().iter().any(|kind| always.contains(kind)))
        );
    }
}
