//! P10, P11, P15 and P17: the days between, being far away, gaps, the safety net.

use super::{Look, finding, talk_or_look, worded};
use crate::pacing::check::case::Done;
use crate::pacing::check::finding::{
    Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity,
};
use crate::pacing::plan::Phase;
use crate::pacing::scale::Dissociation;

/// Effects lasted between sessions: the newest known is the longest kind, or two of the known last three are long.
/// Since it is asked at the next session, the latest may be missing.
pub(super) fn p10(look: &Look<'_>) -> Option<Finding> {
    let newest = look.window.iter().find_map(|done| done.aftermath);
    let long = look.last3().filter(|done| done.aftermath.is_some_and(|after| after >= 2)).count();
    let severity = talk_or_look(newest == Some(3) || long >= 2, newest == Some(2))?;
    let after =
        |done: &Done| Fact::on(FactAbout::Aftermath, done.date, Found::number(done.aftermath));
    let because = look.window.iter().map(|done| after(done)).collect();
    let options =
        [FindingOption::LighterSession, FindingOption::ContactPlan, FindingOption::ShorterGap];
    Some(finding(Rule::P10, severity, because, &options))
}

/// The client was far away: for long in the last session; or for long in one of the last three, or briefly in two.
pub(super) fn p11(look: &Look<'_>) -> Option<Finding> {
    let seen = |done: &Done, what| done.dissociation_seen == Some(what);
    let count = |what| look.last3().filter(|done| seen(done, what)).count();
    let last = look.last().is_some_and(|done| seen(done, Dissociation::Prolonged));
    let other = count(Dissociation::Prolonged) >= 1 || count(Dissociation::Brief) >= 2;
    let severity = talk_or_look(last, other)?;
    let because = look.last3().map(|done| {
        let found = done.dissociation_seen.and_then(|word| worded(&word));
        Fact::on(FactAbout::Dissociation, done.date, found)
    });
    let options =
        [FindingOption::OrientingPractice, FindingOption::ShorterLoops, FindingOption::Supervision];
    Some(finding(Rule::P11, severity, because.collect(), &options))
}

/// So many days without a session as agreed, or more: settling again comes first.
pub(super) fn p15(look: &Look<'_>) -> Option<Finding> {
    let done = look.last()?;
    let gap = look.case.plan.gap_days?;
    let days = u32::try_from((look.case.as_of - done.date).num_days()).ok()?;
    let because = vec![
        Fact::on(FactAbout::DaysSince, done.date, Found::number(Some(days))),
        Fact::of(FactAbout::GapDays, Found::number(Some(gap))),
    ];
    (days >= u32::from(gap))
        .then(|| finding(Rule::P15, Severity::Look, because, &[FindingOption::Reorient]))
}

/// Part of the safety net is known not to be there. What nobody recorded keeps silent (ruling 40).
pub(super) fn p17(look: &Look<'_>) -> Option<Finding> {
    let context = &look.case.context;
    let nets = [
        (FactAbout::StopSignal, context.stop_signal),
        (FactAbout::GroundingChoice, context.grounding),
        (FactAbout::CrisisPlan, context.crisis_plan_current),
    ];
    let missing = nets.into_iter().filter(|(_, there)| *there == Some(false));
    let because: Vec<_> = missing.map(|(net, _)| Fact::of(net, Found::word("no"))).collect();
    let is_work =
        look.case.plan.phase == Some(Phase::Processing) || context.planned_task == Some(true);
    let severity = if is_work { Severity::Look } else { Severity::Note };
    (!because.is_empty())
        .then(|| finding(Rule::P17, severity, because, &[FindingOption::FillInTogether]))
}
