//! P05, P06, P09, P12 and P20: the stop signal, and how sessions ended.

use super::{Look, finding, talk_or_look, worded};
use crate::pacing::check::case::{Done, StopHonoured};
use crate::pacing::check::finding::{
    Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity,
};

fn signal(done: &Done) -> Vec<Fact> {
    vec![
        Fact::on(FactAbout::StopSignalCount, done.date, Found::number(done.stop_signal_count)),
        Fact::on(
            FactAbout::StopHonoured,
            done.date,
            done.stop_honoured.and_then(|word| worded(&word)),
        ),
    ]
}

/// In the window the stop signal was used and not honoured: it only works if it works.
pub(super) fn p05(look: &Look<'_>) -> Option<Finding> {
    let not_honoured = |done: &&&Done| done.stop_honoured == Some(StopHonoured::No);
    let found: Vec<_> =
        look.window.iter().filter(not_honoured).flat_map(|done| signal(done)).collect();
    let options =
        [FindingOption::Apologise, FindingOption::RecordStrain, FindingOption::TestTheSignal];
    (!found.is_empty()).then(|| finding(Rule::P05, Severity::Talk, found, &options))
}

/// The last session ended unsettled; and with it at least two of the last three.
pub(super) fn p06(look: &Look<'_>) -> Option<Finding> {
    let is_unsettled = |done: &Done| look.unsettled(done) == Some(true);
    let last = look.last().is_some_and(is_unsettled);
    let unsettled: Vec<_> = look.last3().filter(|done| is_unsettled(done)).collect();
    let severity = talk_or_look(last && unsettled.len() >= 2, last)?;
    let because = unsettled.into_iter().flat_map(|done| look.ending(done)).collect();
    let options = [
        FindingOption::LongerClosing,
        FindingOption::SmallerDose,
        FindingOption::DifferentGrounding,
    ];
    Some(finding(Rule::P06, severity, because, &options))
}

/// Little time was left for closing after trauma material.
pub(super) fn p09(look: &Look<'_>) -> Option<Finding> {
    let done = look.last()?;
    let least = look.case.plan.closing_minutes_min?;
    let held_any = done.trauma_minutes.is_some_and(|minutes| minutes > 0);
    let is_short = done.closing_minutes.is_some_and(|minutes| minutes < least);
    let because = vec![
        Fact::on(FactAbout::ClosingMinutes, done.date, Found::number(done.closing_minutes)),
        Fact::on(FactAbout::TraumaMinutes, done.date, Found::number(done.trauma_minutes)),
        Fact::of(FactAbout::ClosingMinutesMin, Found::number(Some(least))),
    ];
    let options = [FindingOption::CloseEarlier, FindingOption::EndOfWorkSign];
    (held_any && is_short).then(|| finding(Rule::P09, Severity::Look, because, &options))
}

/// In the last session the stop signal was used and honoured: a strength.
pub(super) fn p12(look: &Look<'_>) -> Option<Finding> {
    let done = look.last()?;
    let is_honoured = done.signal_used() && done.stop_honoured == Some(StopHonoured::Yes);
    let options = [FindingOption::SayItToTheClient];
    is_honoured.then(|| finding(Rule::P12, Severity::Note, signal(done), &options))
}

/// Nothing of the last ending was recorded: the rules cannot see it.
pub(super) fn p20(look: &Look<'_>) -> Option<Finding> {
    let done = look.last().filter(|done| !done.has_ending())?;
    Some(finding(Rule::P20, Severity::Note, look.ending(done), &[FindingOption::AddIt]))
}
