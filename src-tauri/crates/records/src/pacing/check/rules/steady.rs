//! P21: steady by the agreed rules. That is never a reason for a bigger step.

use super::{Look, finding};
use crate::pacing::check::case::Done;
use crate::pacing::check::finding::{
    Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity,
};
use crate::pacing::scale::Dissociation;

/// Nothing asks for a look, enough was recorded, and the newest sessions were all settled.
pub(in crate::pacing::check) fn p21(look: &Look<'_>, found: &[Finding]) -> Option<Finding> {
    let asks = found.iter().any(|finding| finding.severity != Severity::Note);
    let hold = usize::from(look.case.plan.hold_sessions?);
    let newest: Vec<_> = look.window.iter().take(hold).collect();
    let is_settled = |done: &&&Done| {
        look.unsettled(done) == Some(false)
            && done.settled_end.is_none_or(|settled| settled >= 3)
            && done.aftermath.is_none_or(|after| after <= 1)
            && matches!(done.dissociation_seen, None | Some(Dissociation::None))
    };
    let is_steady = newest.len() == hold && newest.iter().all(is_settled);
    let count = u32::try_from(hold).unwrap_or(u32::MAX);
    let mut because = vec![Fact::of(FactAbout::SteadySessions, Found::number(Some(count)))];
    because.extend(newest.iter().flat_map(|done| look.ending(done)));
    let options = [FindingOption::StayHere, FindingOption::OneSmallStep];
    (!asks && !look.has_too_little() && is_steady)
        .then(|| finding(Rule::P21, Severity::Note, because, &options))
}
