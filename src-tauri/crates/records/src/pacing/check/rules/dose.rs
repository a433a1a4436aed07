//! P07, P08, P16 and P18: how much the sessions held.

use super::{Look, finding, talk_or_look, twice_median, worded};
use crate::pacing::check::case::Done;
use crate::pacing::check::finding::{
    Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity,
};
use crate::pacing::plan::{Phase, Profile};

fn minutes(done: &Done) -> Fact {
    Fact::on(FactAbout::TraumaMinutes, done.date, Found::number(done.trauma_minutes))
}

fn peak(done: &Done) -> Fact {
    Fact::on(FactAbout::SudsPeak, done.date, Found::number(done.peak()))
}

/// The strongest distress passed the agreed mark: in the last session, or in two of the last three whatever the last
/// was (ruling 40). In an exposure protocol with a settled ending it is only noted.
pub(super) fn p07(look: &Look<'_>) -> Option<Finding> {
    let limit = look.case.plan.suds_peak_limit?;
    let is_over = |done: &Done| done.peak().is_some_and(|peak| peak > limit);
    let over: Vec<_> = look.last3().filter(|done| is_over(done)).collect();
    let severity = talk_or_look(over.len() >= 2, look.last().is_some_and(is_over))?;
    let is_exposure = look.case.plan.profile == Some(Profile::ExposureProtocol);
    let ended_settled = look.last().and_then(|done| look.unsettled(done)) == Some(false);
    let severity = if is_exposure && ended_settled { Severity::Note } else { severity };
    let mut because: Vec<_> = over.into_iter().map(peak).collect();
    because.push(Fact::of(FactAbout::SudsPeakLimit, Found::number(Some(limit))));
    if is_exposure {
        because.push(Fact::of(FactAbout::Profile, worded(&Profile::ExposureProtocol)));
    }
    let options =
        [FindingOption::SmallerPiece, FindingOption::MoreDistance, FindingOption::KeepAndWatch];
    Some(finding(Rule::P07, severity, because, &options))
}

/// The last session held more minutes than agreed.
pub(super) fn p08(look: &Look<'_>) -> Option<Finding> {
    let done = look.last()?;
    let limit = look.case.plan.trauma_minutes_limit?;
    let is_over = done.trauma_minutes.is_some_and(|minutes| minutes > limit);
    let because =
        vec![minutes(done), Fact::of(FactAbout::TraumaMinutesLimit, Found::number(Some(limit)))];
    let options = [FindingOption::Timer, FindingOption::AgreeNewLimit, FindingOption::AskHowItFelt];
    is_over.then(|| finding(Rule::P08, Severity::Look, because, &options))
}

/// The last session held far more than the others: ten minutes and half as much again over their middle.
pub(super) fn p16(look: &Look<'_>) -> Option<Finding> {
    let (done, rest) = look.window.split_first()?;
    let last = u32::from(done.trauma_minutes?);
    let others: Vec<u32> =
        rest.iter().filter_map(|done| done.trauma_minutes).map(u32::from).collect();
    if others.len() < 2 {
        return None;
    }
    let halves = twice_median(others)?;
    let jump = u32::from(look.thresholds.dose_jump_minutes);
    let percent = u32::from(look.thresholds.dose_jump_percent);
    let is_jump = last * 2 >= halves + jump * 2 && last * 200 > halves * percent;
    let middle = Fact::of(FactAbout::TraumaMinutesMedian, Some(Found::Halves { halves }));
    let options = [FindingOption::HalfTheStep, FindingOption::AskHowItFelt];
    is_jump.then(|| finding(Rule::P16, Severity::Look, vec![minutes(done), middle], &options))
}

/// In the processing phase three sessions held nothing, or stayed very quiet: that may be right, or may be undershoot.
pub(super) fn p18(look: &Look<'_>) -> Option<Finding> {
    let last3: Vec<_> = look.last3().collect();
    let most = look.thresholds.quiet_suds;
    let is_quiet = |done: &&Done| {
        done.trauma_minutes == Some(0) || done.peak().is_some_and(|peak| peak <= most)
    };
    let is_so = look.case.plan.phase == Some(Phase::Processing)
        && last3.len() == 3
        && last3.iter().all(is_quiet);
    let because = last3.iter().flat_map(|done| [minutes(done), peak(done)]).collect();
    let options = [FindingOption::AskWhatTheyWant, FindingOption::LookAtThePhase];
    is_so.then(|| finding(Rule::P18, Severity::Note, because, &options))
}
