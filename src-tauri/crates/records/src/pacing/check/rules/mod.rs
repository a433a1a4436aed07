//! The 21 rules of PC-1.0, each a pure function over one look at a case (domain 4.7).

mod around;
mod closing;
mod dose;
mod ready;
mod steady;
mod voice;

use super::case::{Case, Done};
use super::finding::{Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity};
use super::thresholds::Thresholds;
use crate::pacing::scale::Arousal;
use serde::Serialize;

/// The window if the plan does not say one: the smallest, so that leaving it out never makes more of a case.
const SMALLEST_WINDOW: u8 = 3;

/// A case, and the sessions in its window, the newest first.
pub(super) struct Look<'a> {
    pub(super) case: &'a Case,
    pub(super) thresholds: &'a Thresholds,
    pub(super) window: Vec<&'a Done>,
}

impl<'a> Look<'a> {
    /// Looks at a case. The order in which its sessions are listed does not matter but for those of one day.
    pub(super) fn at(case: &'a Case, thresholds: &'a Thresholds) -> Look<'a> {
        let mut window: Vec<&Done> = case.sessions.iter().collect();
        window.sort_by_key(|done| std::cmp::Reverse(done.date));
        window.truncate(usize::from(case.plan.window.unwrap_or(SMALLEST_WINDOW)));
        Look { case, thresholds, window }
    }

    /// The newest session.
    pub(super) fn last(&self) -> Option<&'a Done> {
        self.window.first().copied()
    }

    /// The newest three.
    pub(super) fn last3(&self) -> impl Iterator<Item = &'a Done> {
        self.window.iter().copied().take(3)
    }

    /// Whether a session ended unsettled; nothing where nothing of its ending was recorded.
    pub(super) fn unsettled(&self, done: &Done) -> Option<bool> {
        let settled = done.settled_end.map(|settled| settled <= 1);
        let strong = done.end().zip(self.case.plan.suds_end_limit).map(|(end, limit)| end > limit);
        let outside = done.arousal_end.and_then(|arousal| match arousal {
            Arousal::Hyper | Arousal::Hypo | Arousal::Mixed => Some(true),
            Arousal::Within => Some(false),
            Arousal::Unknown => None,
        });
        let known: Vec<bool> = [settled, strong, outside].into_iter().flatten().collect();
        (!known.is_empty()).then(|| known.contains(&true))
    }

    /// Whether too little was recorded: fewer than two sessions with anything, or the last ending is not known.
    pub(super) fn has_too_little(&self) -> bool {
        let says = |done: &&&Done| done.has_ending() || done.trauma_minutes.is_some();
        self.window.iter().filter(says).count() < 2
            || self.last().is_none_or(|done| !done.has_ending())
    }

    /// What was recorded of the ending of a session.
    fn ending(&self, done: &Done) -> Vec<Fact> {
        vec![
            Fact::on(FactAbout::SudsEnd, done.date, Found::number(done.end())),
            Fact::on(FactAbout::SettledEnd, done.date, Found::number(done.settled_end)),
            Fact::on(
                FactAbout::ArousalEnd,
                done.date,
                done.arousal_end.and_then(|word| worded(&word)),
            ),
            Fact::of(FactAbout::SudsEndLimit, Found::number(self.case.plan.suds_end_limit)),
        ]
    }
}

/// Every finding but P21, which rests on what the others found.
pub(super) fn all(look: &Look<'_>) -> Vec<Finding> {
    let rules: [fn(&Look<'_>) -> Option<Finding>; 20] = [
        ready::p01,
        ready::p02,
        ready::p03,
        ready::p04,
        closing::p05,
        closing::p06,
        dose::p07,
        dose::p08,
        closing::p09,
        around::p10,
        around::p11,
        closing::p12,
        voice::p13,
        voice::p14,
        around::p15,
        dose::p16,
        around::p17,
        dose::p18,
        ready::p19,
        closing::p20,
    ];
    rules.iter().filter_map(|rule| rule(look)).collect()
}

pub(super) use steady::p21;

/// A finding, with leaving it as it is as the last thing that could be done.
fn finding(
    rule: Rule,
    severity: Severity,
    because: Vec<Fact>,
    options: &[FindingOption],
) -> Finding {
    let options = options.iter().copied().chain([FindingOption::LeaveAsItIs]).collect();
    Finding { rule, severity, because, options }
}

/// Talk where the one is so, look where only the other is.
fn talk_or_look(talk: bool, look: bool) -> Option<Severity> {
    if talk { Some(Severity::Talk) } else { look.then_some(Severity::Look) }
}

/// The token of a closed list as a word.
fn worded<T: Serialize>(word: &T) -> Option<Found> {
    let written = serde_json::to_value(word).ok()?;
    Found::word(written.as_str()?)
}

/// Twice the middle of some numbers: the mean of the two middle ones where their count is even.
fn twice_median(mut numbers: Vec<u32>) -> Option<u32> {
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)?;
    if numbers.len().is_multiple_of(2) {
        Some(upper + numbers.get(middle.wrapping_sub(1))?)
    } else {
        Some(upper * 2)
    }
}
