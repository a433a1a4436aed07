//! P13 and P14: an open strain, and the client's own check-in.

use super::{Look, finding, twice_median};
use crate::check_in::SixItem;
use crate::pacing::check::case::{Strain, StrainState};
use crate::pacing::check::finding::{
    Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity,
};

/// The six in the order of a case.
const ITEMS: [SixItem; 6] = [
    SixItem::Bond,
    SixItem::Goals,
    SixItem::Tasks,
    SixItem::Pace,
    SixItem::Identity,
    SixItem::SayNo,
];

/// A strain is open; strong, or for long, it comes first.
pub(super) fn p13(look: &Look<'_>) -> Option<Finding> {
    let is_open = |strain: &&Strain| strain.state.is_some_and(StrainState::is_open);
    let open: Vec<_> = look.case.context.open_ruptures.iter().filter(is_open).collect();
    let strong = look.thresholds.strain_strong;
    let long = u32::from(look.thresholds.strain_long_sessions);
    let is_first = |strain: &&Strain| {
        strain.intensity.is_some_and(|intensity| intensity >= strong)
            || strain.sessions_open.is_some_and(|sessions| sessions >= long)
    };
    let severity = if open.iter().any(is_first) { Severity::Talk } else { Severity::Look };
    let facts = |strain: &&Strain| {
        [
            Fact::of(FactAbout::Intensity, Found::number(strain.intensity)),
            Fact::of(FactAbout::SessionsOpen, Found::number(strain.sessions_open)),
        ]
    };
    let because: Vec<_> = open.iter().flat_map(facts).collect();
    let options = [FindingOption::NameIt, FindingOption::RepairSteps, FindingOption::RestStop];
    (!open.is_empty()).then(|| finding(Rule::P13, severity, because, &options))
}

/// In the newest check-in pace or room to say no is low, or an answer is well below the client's own usual: the middle
/// of the two to five known ones before it. Compared only with their own.
pub(super) fn p14(look: &Look<'_>) -> Option<Finding> {
    let (newest, before) = look.case.context.checkins.split_first()?;
    let newest = newest.as_ref()?;
    let mut low = Vec::new();
    let mut below = Vec::new();
    for (at, (item, answer)) in ITEMS.into_iter().zip(newest).enumerate() {
        let Some(answer) = *answer else { continue };
        let earlier = before.iter().flatten().take(5);
        let earlier = earlier.filter_map(|six| six.get(at).copied().flatten());
        let earlier: Vec<u32> = earlier.map(u32::from).collect();
        let usual = if earlier.len() < 2 { None } else { twice_median(earlier) };
        let facts = [
            Fact::of(FactAbout::item(item), Found::number(Some(answer))),
            Fact::of(FactAbout::Usual, usual.map(|halves| Found::Halves { halves })),
        ];
        let dip = u32::from(look.thresholds.check_in_dip) * 2;
        let is_voice = matches!(item, SixItem::Pace | SixItem::SayNo);
        if is_voice && answer <= look.thresholds.check_in_low {
            low.extend(facts);
        } else if usual.is_some_and(|usual| u32::from(answer) * 2 + dip <= usual) {
            below.extend(facts);
        }
    }
    let severity = if low.is_empty() { Severity::Look } else { Severity::Talk };
    low.extend(below);
    let options = [FindingOption::AskAboutIt, FindingOption::ChangeOneThing];
    (!low.is_empty()).then(|| finding(Rule::P14, severity, low, &options))
}
