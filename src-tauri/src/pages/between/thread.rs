//! The thread of the whole work: what mattered between them, the newest first.

use super::Strains;
use crate::pages::agreement::standings;
use crate::pages::consent::Known;
use crate::pages::{shown, shown_if};
use crate::problem::Problem;
use crate::wire::between::{ThreadEntry, ThreadWhat};
use chrono::NaiveDate;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::ending::EndingPlan;
use holdfast_records::feedback::Feedback;
use holdfast_records::goal::{Goal, GoalState};
use holdfast_records::pacing::plan::{PacingPlan, PacingPlanState, PlanAgreed};
use holdfast_records::rupture::{Rupture, RuptureState};
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_records::{Record, RecordId, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::BTreeSet;

/// The thread tells of so many things, the last ones.
const MOST: usize = 200;

/// What happened, and what it changed about a strain, if it is of one.
struct Place {
    on: NaiveDate,
    /// Where it stands among the things of its day.
    rank: u8,
    what: Option<ThreadWhat>,
    record: RecordId,
    /// Whether a strain is open from here on, or is not any more.
    opens: Option<bool>,
}

/// The thread of a client.
pub(super) fn of(
    reader: &Reader<'_>,
    client: &RecordId,
    strains: &Strains,
    known: &Known,
) -> Result<Vec<ThreadEntry>, Problem> {
    let mut places: Vec<_> = strains.standing().flat_map(of_strain).collect();
    let of_client = Thread { reader, client, voided: &strains.voided };
    places.extend(of_client.boundary_events()?);
    places.extend(of_client.changes_of_time()?);
    places.extend(of_client.agreements()?);
    places.extend(of_client.plans()?);
    places.extend(of_client.feedback()?);
    places.extend(of_client.goals()?);
    places.extend(of_client.endings()?);
    places.extend(known.own_noes().map(|(item, event)| {
        let what = ThreadWhat::Refused { name: shown(&item.body.name) };
        place(event.body.answered_on, what, &event.id)
    }));
    Ok(in_order(places))
}

/// The newest first, each with whether something was not settled from there to the next.
fn in_order(mut places: Vec<Place>) -> Vec<ThreadEntry> {
    places.sort_by_key(|place| (place.on, place.rank));
    let mut open = BTreeSet::new();
    let mut entries: Vec<ThreadEntry> = Vec::new();
    for Place { on, what, record, opens, rank: _ } in places {
        match opens {
            Some(true) => drop(open.insert(record.clone())),
            Some(false) => drop(open.remove(&record)),
            None => {}
        }
        if let Some(what) = what {
            entries.push(ThreadEntry { on, what, is_strained: !open.is_empty(), record });
        }
    }
    entries.reverse();
    entries.truncate(MOST);
    entries
}

fn place(on: NaiveDate, what: ThreadWhat, record: &RecordId) -> Place {
    Place { on, rank: 0, what: Some(what), record: record.clone(), opens: None }
}

/// That a strain was noticed, and how it turned. Turns that only the strain's own page tells of still open and close it.
fn of_strain(kept: &Stored<Rupture>) -> impl Iterator<Item = Place> {
    let strain = &kept.body;
    let noticed = ThreadWhat::Strain {
        line: shown(&strain.line),
        words: shown_if(strain.client_words.as_ref()),
        intensity: strain.intensity,
        is_open: kept.state.is_open(),
    };
    let noticed =
        Place { rank: 1, opens: Some(true), ..place(strain.noticed_on, noticed, &kept.id) };
    let turned = strain.turns.iter().enumerate().map(move |(at, turn)| {
        let line = shown(&strain.line);
        let change = shown_if(strain.agreed_change.as_ref());
        let change = change.filter(|_| turn.to == RuptureState::Repaired);
        let what = ThreadWhat::Turned { to: turn.to, line, change };
        let is_told = strain.is_reopening(at) || is_told(turn.to);
        Place {
            on: turn.on,
            rank: 2,
            what: is_told.then_some(what),
            record: kept.id.clone(),
            opens: Some(turn.to.is_open()),
        }
    });
    std::iter::once(noticed).chain(turned)
}

/// Whether the thread tells of a turn.
fn is_told(to: RuptureState) -> bool {
    match to {
        RuptureState::Named
        | RuptureState::Repaired
        | RuptureState::PartlyRepaired
        | RuptureState::TherapistConsidersSettled
        | RuptureState::NotRepairable => true,
        RuptureState::Noticed
        | RuptureState::Exploring
        | RuptureState::RepairUnderway
        | RuptureState::SetAside => false,
    }
}

/// Whose thread it is, and what of it was entered in error.
struct Thread<'t> {
    reader: &'t Reader<'t>,
    client: &'t RecordId,
    voided: &'t BTreeSet<RecordId>,
}

impl Thread<'_> {
    /// The last records of a kind that count.
    fn last<R: Record>(&self) -> Result<Vec<Stored<R>>, Problem> {
        let most = u32::try_from(MOST).unwrap_or(u32::MAX);
        let last = Query::new().client(self.client).newest_first().limit(most);
        let mut all = self.reader.list::<R>(&last)?;
        all.retain(|kept| !self.voided.contains(&kept.id));
        all.sort_by_key(|kept| kept.created_at.at);
        Ok(all)
    }

    /// A place for each of a kind that has one.
    fn told<R: Record>(
        &self,
        tell: impl Fn(&Stored<R>) -> Option<(NaiveDate, ThreadWhat)>,
    ) -> Result<Vec<Place>, Problem> {
        let all = self.last::<R>()?;
        let told =
            all.iter().filter_map(|kept| tell(kept).map(|(on, what)| place(on, what, &kept.id)));
        Ok(told.collect())
    }

    fn boundary_events(&self) -> Result<Vec<Place>, Problem> {
        self.told::<BoundaryEvent>(|kept| {
            let BoundaryEvent { by, area, what, happened_on, .. } = &kept.body;
            let what = ThreadWhat::Boundary { by: *by, area: *area, what: shown(what) };
            Some((*happened_on, what))
        })
    }

    fn changes_of_time(&self) -> Result<Vec<Place>, Problem> {
        self.told::<ScheduleChange>(|kept| {
            let words = shown_if(kept.body.client_view.as_ref());
            Some((kept.body.changed_on, ThreadWhat::TimeChanged { by: kept.body.by, words }))
        })
    }

    fn agreements(&self) -> Result<Vec<Place>, Problem> {
        let all = self.last::<AgreementVersion>()?;
        let standings = standings(self.reader, &all)?;
        let agreed = all.iter().zip(standings).filter_map(|(kept, standing)| {
            let (about, number) = (kept.body.about(), kept.body.number);
            Some(place(standing.from?, ThreadWhat::Agreed { about, number }, &kept.id))
        });
        Ok(agreed.collect())
    }

    fn plans(&self) -> Result<Vec<Place>, Problem> {
        self.told::<PacingPlan>(|kept| {
            let plan = &kept.body;
            let is_agreed = matches!(plan.agreed, Some(PlanAgreed::Yes | PlanAgreed::Partly));
            let was_in_force = is_agreed && kept.state != PacingPlanState::Draft;
            let on = plan.agreed_on.filter(|_| was_in_force)?;
            Some((on, ThreadWhat::Paced { number: plan.number }))
        })
    }

    fn feedback(&self) -> Result<Vec<Place>, Problem> {
        self.told::<Feedback>(|kept| {
            Some((kept.body.said_on, ThreadWhat::Said { words: shown(&kept.body.said) }))
        })
    }

    fn goals(&self) -> Result<Vec<Place>, Problem> {
        self.told::<Goal>(|kept| {
            let on = kept.body.reached_on.filter(|_| kept.state == GoalState::Reached)?;
            Some((on, ThreadWhat::Reached { words: shown(&kept.body.statement) }))
        })
    }

    fn endings(&self) -> Result<Vec<Place>, Problem> {
        self.told::<EndingPlan>(|kept| Some((kept.body.talked_on?, ThreadWhat::Ending)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use holdfast_records::Moment;
    use holdfast_records::rupture::{NoticedBy, Turn};

    fn day(number: u32) -> NaiveDate {
        "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
    }

    fn id(number: usize) -> RecordId {
        RecordId::parse(&format!("00000000-0000-7000-8000-{number:012}")).unwrap()
    }

    fn strain(number: usize, noticed: u32, turns: &[(u32, RuptureState)]) -> Stored<Rupture> {
        let moment = Moment { at: 0, offset: 0 };
        let mut body = Rupture::in_one_line("Late.".into(), day(noticed), NoticedBy::Client);
        body.turns = turns
            .iter()
            .map(|(on, to)| Turn {
                on: day(*on),
                to: *to,
                reason: None,
                look_again_on: None,
                answers: 0,
            })
            .collect();
        Stored {
            id: id(number),
            client: None,
            state: turns.last().map_or(RuptureState::Noticed, |(_, to)| *to),
            rev: 1,
            created_at: moment,
            updated_at: moment,
            locked_at: None,
            links: Vec::new(),
            body,
        }
    }

    fn days(entries: &[ThreadEntry]) -> Vec<(u32, bool)> {
        let number = |on: NaiveDate| u32::try_from((on - day(0)).num_days()).unwrap();
        entries.iter().map(|entry| (number(entry.on), entry.is_strained)).collect()
    }

    #[test]
    fn the_newest_is_first_and_each_says_whether_something_was_open_from_there_on() {
        let one = strain(1, 5, &[(5, RuptureState::Named), (9, RuptureState::Repaired)]);
        let mut places: Vec<_> = of_strain(&one).collect();
        places.extend([1, 5, 7, 12].map(|on| place(day(on), ThreadWhat::Ending, &id(9))));
        let found = days(&in_order(places));
        let expected =
            [(12, false), (9, false), (7, true), (5, true), (5, true), (5, false), (1, false)];
        assert_eq!(found, expected);
    }

    #[test]
    fn two_that_overlap_are_settled_when_the_last_of_them_is() {
        let one = strain(1, 1, &[(2, RuptureState::Named), (4, RuptureState::Repaired)]);
        let two = strain(2, 3, &[(3, RuptureState::Named), (6, RuptureState::PartlyRepaired)]);
        let places = of_strain(&one).chain(of_strain(&two)).collect();
        let strained: Vec<_> = days(&in_order(places)).into_iter().filter(|(_, is)| !is).collect();
        assert_eq!(strained, [(6, false)]);
    }

    #[test]
    fn setting_aside_is_not_told_of_and_opening_again_is() {
        let aside = (2, RuptureState::SetAside);
        let again = (8, RuptureState::Exploring);
        let one = strain(1, 1, &[aside, again]);
        let mut places: Vec<_> = of_strain(&one).collect();
        places.push(place(day(4), ThreadWhat::Ending, &id(9)));
        assert_eq!(days(&in_order(places)), [(8, true), (4, false), (1, true)]);
    }

    #[test]
    fn only_the_last_things_are_told_of() {
        let places = (0..250).map(|on| place(day(on), ThreadWhat::Ending, &id(9))).collect();
        let found = days(&in_order(places));
        assert_eq!((found.len(), found[0].0, found[199].0), (200, 249, 50));
    }
}
