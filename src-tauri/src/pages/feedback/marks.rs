//! Marks for the chart of check-ins: the days on which something happened between them, and no word of it.

use crate::problem::Problem;
use crate::wire::feedback::{EventMark, EventMarkKind};
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::consent::ConsentEvent;
use holdfast_records::rupture::{RepairCode, Rupture, RuptureState};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// How many there are at most: the newest.
const MOST: usize = 200;

/// A client's marks, the oldest first, each once a day.
pub(super) fn of(
    reader: &Reader<'_>,
    client: &RecordId,
    slips: &BTreeSet<RecordId>,
) -> Result<Vec<EventMark>, Problem> {
    let of_client = Query::new().client(client);
    let strains = reader.list::<Rupture>(&of_client)?;
    let answers = reader.list::<ConsentEvent>(&of_client)?;
    let between =
        strains.iter().filter(|one| !slips.contains(&one.id)).flat_map(|one| of_strain(&one.body));
    let refused = answers
        .iter()
        .filter(|one| !slips.contains(&one.id))
        .filter_map(|one| of_answer(&one.body));
    let mut marks: Vec<_> = between.chain(refused).collect();
    marks.sort_unstable();
    marks.dedup();
    let newest = marks.split_off(marks.len().saturating_sub(MOST));
    Ok(newest.into_iter().map(|(on, what)| EventMark { on, what }).collect())
}

/// That it was noticed, every rest on the way, and every time the client said that it is repaired.
fn of_strain(strain: &Rupture) -> Vec<(NaiveDate, EventMarkKind)> {
    let noticed = (strain.noticed_on, EventMarkKind::Strain);
    let rests = strain.steps.iter().filter(|step| step.code == RepairCode::PauseRest);
    let rests = rests.map(|step| (step.on, EventMarkKind::Rest));
    let repaired = strain.turns.iter().filter(|turn| turn.to == RuptureState::Repaired);
    let repaired = repaired.map(|turn| (turn.on, EventMarkKind::Repaired));
    std::iter::once(noticed).chain(rests).chain(repaired).collect()
}

/// That the client said no, or took a yes back.
fn of_answer(answer: &ConsentEvent) -> Option<(NaiveDate, EventMarkKind)> {
    let is_theirs = answer.given_by.is_the_client() && answer.decision.is_no();
    is_theirs.then_some((answer.answered_on, EventMarkKind::Consent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use holdfast_records::consent::{GivenBy, Standing};
    use holdfast_records::rupture::{NoticedBy, RepairStep, StepBy, StepResponse, Turn};

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, number).unwrap_or_default()
    }

    #[test]
    fn a_strain_marks_its_first_day_its_rests_and_every_repair_the_client_spoke_of() {
        let step = |on, code| RepairStep {
            on,
            code,
            by: StepBy::Both,
            note: None,
            response: StepResponse::NotAsked,
        };
        let turn = |on, to| Turn { on, to, reason: None, look_again_on: None, answers: 0 };
        let strain = Rupture {
            steps: vec![step(day(3), RepairCode::Listen), step(day(4), RepairCode::PauseRest)],
            turns: vec![
                turn(day(3), RuptureState::Named),
                turn(day(9), RuptureState::Repaired),
                turn(day(12), RuptureState::Exploring),
                turn(day(15), RuptureState::TherapistConsidersSettled),
                turn(day(19), RuptureState::Repaired),
            ],
            ..Rupture::in_one_line("I went on too long".into(), day(2), NoticedBy::Client)
        };
        let expected = [
            (day(2), EventMarkKind::Strain),
            (day(4), EventMarkKind::Rest),
            (day(9), EventMarkKind::Repaired),
            (day(19), EventMarkKind::Repaired),
        ];
        assert_eq!(of_strain(&strain), expected);
    }

    #[test]
    fn only_the_clients_own_no_is_a_mark() {
        let said = |decision| ConsentEvent::spoken(decision, day(5));
        assert_eq!(of_answer(&said(Standing::Granted)), None);
        for no in [Standing::Declined, Standing::Withdrawn] {
            assert_eq!(of_answer(&said(no)), Some((day(5), EventMarkKind::Consent)));
        }
        let for_them = ConsentEvent { given_by: GivenBy::Guardian, ..said(Standing::Declined) };
        assert_eq!(of_answer(&for_them), None);
    }
}
