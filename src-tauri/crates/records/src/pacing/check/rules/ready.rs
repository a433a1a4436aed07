//! P01 to P04 and P19: how ready, a safety concern, a planned task.

use super::{Look, finding, talk_or_look, worded};
use crate::consent::Standing;
use crate::pacing::check::case::Readied;
use crate::pacing::check::finding::{
    Fact, FactAbout, Finding, FindingOption, Found, Rule, Severity,
};
use crate::readiness::Ready;

/// What was said of today; nobody asked is nothing said.
fn said(readied: Option<Readied>) -> Option<Ready> {
    match readied? {
        Readied::Green => Some(Ready::SmallStep),
        Readied::Amber => Some(Ready::Gently),
        Readied::Red => Some(Ready::NotToday),
        Readied::NotAsked => None,
    }
}

fn by_word(ready: Option<Ready>) -> Option<Severity> {
    talk_or_look(ready == Some(Ready::NotToday), ready == Some(Ready::Gently))
}

fn fact(about: FactAbout, ready: Option<Ready>) -> Fact {
    Fact::of(about, ready.and_then(|ready| worded(&ready)))
}

/// The client's word of today: the client decides the pace.
pub(super) fn p01(look: &Look<'_>) -> Option<Finding> {
    let ready = said(look.case.context.readiness_client);
    let options = [
        FindingOption::OrdinarySession,
        FindingOption::ShorterStep,
        FindingOption::AskWhatWouldHelp,
    ];
    let because = vec![fact(FactAbout::ReadinessClient, ready)];
    Some(finding(Rule::P01, by_word(ready)?, because, &options))
}

/// The therapist's word of today.
pub(super) fn p02(look: &Look<'_>) -> Option<Finding> {
    let ready = said(look.case.context.readiness_therapist);
    let because = vec![fact(FactAbout::ReadinessTherapist, ready)];
    let options = [FindingOption::NameIt, FindingOption::Supervision];
    Some(finding(Rule::P02, by_word(ready)?, because, &options))
}

/// A safety concern is marked open: stability first.
pub(super) fn p03(look: &Look<'_>) -> Option<Finding> {
    let is_open = look.case.context.safety_concern_open == Some(true);
    let because = vec![Fact::of(FactAbout::SafetyConcern, Found::word("open"))];
    let options = [
        FindingOption::CrisisPlanTogether,
        FindingOption::Supervision,
        FindingOption::OtherServices,
    ];
    is_open.then(|| finding(Rule::P03, Severity::Talk, because, &options))
}

/// A task is planned, and its consent stands as something else than a yes. Where nothing at all was recorded the
/// rule is silent (ruling 41); who asks the program says "not asked".
pub(super) fn p04(look: &Look<'_>) -> Option<Finding> {
    let context = &look.case.context;
    let stands = context.planned_task_consent?;
    let is_yes = matches!(stands, Standing::Granted | Standing::GrantedWithConditions);
    let because = vec![Fact::of(FactAbout::TaskConsent, worded(&stands))];
    let options = [FindingOption::AskAgain, FindingOption::AnotherTask];
    (context.planned_task == Some(true) && !is_yes)
        .then(|| finding(Rule::P04, Severity::Talk, because, &options))
}

/// The two words differ; the more cautious one stands.
pub(super) fn p19(look: &Look<'_>) -> Option<Finding> {
    let client = said(look.case.context.readiness_client);
    let therapist = said(look.case.context.readiness_therapist);
    let differ = client.zip(therapist).is_some_and(|(client, therapist)| client != therapist);
    let because = vec![
        fact(FactAbout::ReadinessClient, client),
        fact(FactAbout::ReadinessTherapist, therapist),
    ];
    let options = [FindingOption::TalkAboutTheDifference];
    differ.then(|| finding(Rule::P19, Severity::Note, because, &options))
}
