//! What is not settled between them, and how it is put right.

mod offered;
mod thread;
mod unsettled;

pub(crate) use offered::{items, limits};
pub(crate) use unsettled::{for_the_check, of_client, of_everybody};

use super::consent::{Known, voided};
use super::{because, boundary, practice, shown, shown_if, times};
use crate::boundaries::{is_about_violation, is_settling};
use crate::problem::Problem;
use crate::strains;
use crate::wire::between::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::ending::{EndingPlan, EndingState};
use holdfast_records::kinder::our_repair_wordings;
use holdfast_records::rupture::{Pattern, RepairCode, Rupture, pattern};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The page Between us.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<BetweenView, Problem> {
    let client = reader.load::<Client>(client)?;
    let (id, today) = (&client.id, now.day());
    let strains = Strains::of(reader, id)?;
    let known = Known::of(reader, id)?;
    Ok(BetweenView {
        client: client.id.clone(),
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        today,
        ruptures: strains.views(reader, today)?,
        sessions: boundary::sessions(reader, &client, today)?,
        clauses: boundary::clauses(reader, id, today)?,
        items: offered::items(&known),
        events: offered::events(reader, id, &strains, today)?,
        limits: offered::limits(reader, id)?,
        steps: RepairCode::ALL.iter().copied().map(option).collect(),
        wordings: wordings(reader)?,
        thread: thread::of(reader, id, &strains, &known)?,
        pattern: common(&strains),
        ending: ending(reader, id)?,
        changes_to_talk_about: times::to_talk_about(reader, id)?,
        minted: reader.new_id(),
    })
}

/// A client's strains, and what of everything about them was entered in error.
struct Strains {
    all: Vec<Stored<Rupture>>,
    voided: BTreeSet<RecordId>,
    /// The days on which a session was held, from the first strain on.
    held: Vec<NaiveDate>,
}

impl Strains {
    fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Strains, Problem> {
        let mut all = reader.list::<Rupture>(&Query::new().client(client))?;
        let voided = voided(reader, client)?;
        // The open ones, the oldest first; then the others, the newest first; then what was entered in error.
        all.sort_by_key(|kept| {
            let noticed = (kept.body.noticed_on, kept.created_at.at);
            let (is_slip, is_open) = (voided.contains(&kept.id), kept.state.is_open());
            let oldest = (is_open && !is_slip).then_some(noticed);
            (is_slip, !is_open, oldest, Reverse(noticed))
        });
        let held = match all.iter().map(|kept| kept.body.noticed_on).min() {
            Some(first) => held_since(reader, client, first)?,
            None => Vec::new(),
        };
        Ok(Strains { all, voided, held })
    }

    /// Those that were not entered in error.
    fn standing(&self) -> impl Iterator<Item = &Stored<Rupture>> {
        self.all.iter().filter(|kept| !self.voided.contains(&kept.id))
    }

    /// How many sessions were held after the day a strain was noticed, up to a day.
    fn sessions_to(&self, strain: &Rupture, day: NaiveDate) -> u32 {
        let is_since = |held: &&NaiveDate| **held > strain.noticed_on && **held <= day;
        counted(self.held.iter().filter(is_since).count())
    }

    /// The same of each that came to a day, the fewest first.
    fn sessions_to_each<'s>(
        &self,
        all: impl Iterator<Item = (&'s Rupture, Option<NaiveDate>)>,
    ) -> Vec<u32> {
        let mut counts: Vec<_> =
            all.filter_map(|(strain, day)| day.map(|day| self.sessions_to(strain, day))).collect();
        counts.sort_unstable();
        counts
    }

    fn views(&self, reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<RuptureView>, Problem> {
        self.all.iter().map(|kept| self.view(reader, kept, today)).collect()
    }

    fn view(
        &self,
        reader: &Reader<'_>,
        kept: &Stored<Rupture>,
        today: NaiveDate,
    ) -> Result<RuptureView, Problem> {
        let strain = &kept.body;
        let (is_open, is_voided) = (kept.state.is_open(), self.voided.contains(&kept.id));
        let closed_on = strain.turns.last().map(|turn| turn.on).filter(|_| !is_open);
        let until = closed_on.unwrap_or(today);
        let is_about_violation = is_about_violation(reader, kept, &self.voided)?;
        let mut ways = if is_voided { Vec::new() } else { strain.ways(kept.state, today) };
        ways.retain(|to| !(is_about_violation && is_settling(*to)));
        Ok(RuptureView {
            id: kept.id.clone(),
            rev: kept.rev,
            state: kept.state,
            is_open: is_open && !is_voided,
            is_voided,
            days: days_between(strain.noticed_on, until),
            sessions_since: self.sessions_to(strain, until),
            may_become: ways,
            their_view: strain.their_view(),
            named_on: strain.named_on(),
            session: kept.linked(Role::OfSession).cloned(),
            about: strains::about(reader, kept)?,
            is_about_violation,
            came_of_it: because::came_of_it(reader, &kept.id)?,
            rupture: kept.body.clone(),
        })
    }
}

/// The days after a day on which sessions of a client were held.
fn held_since(
    reader: &Reader<'_>,
    client: &RecordId,
    day: NaiveDate,
) -> Result<Vec<NaiveDate>, Problem> {
    let next = day.succ_opt().unwrap_or(day);
    let held = Query::new().client(client).state(SessionState::Held).from_day(next);
    let held = reader.list::<Session>(&held)?;
    Ok(held.iter().filter_map(|session| session.body.occurred_on()).collect())
}

fn option(code: RepairCode) -> RepairOption {
    RepairOption { code, is_for_later: code.is_for_later() }
}

fn wordings(reader: &Reader<'_>) -> Result<Vec<holdfast_records::kinder::RepairWording>, Problem> {
    let own = practice::current(reader)?.repair_wordings;
    Ok(own.unwrap_or_else(our_repair_wordings))
}

fn common(strains: &Strains) -> PatternView {
    let standing = || strains.standing().map(|kept| (kept.state, &kept.body));
    let named = standing().map(|(_, strain)| (strain, strain.named_on()));
    let repaired = standing().map(|(state, strain)| (strain, strain.repaired_on(state)));
    let sessions_to_naming = strains.sessions_to_each(named);
    let sessions_to_repair = strains.sessions_to_each(repaired);
    let Pattern { strains, kinds, parts, challenges, markers, helped, days_to_repair } =
        pattern(standing());
    PatternView {
        strains,
        kinds,
        parts,
        challenges,
        markers,
        helped: helped.into_iter().map(|one| (one.code, one.helped, one.asked)).collect(),
        days_to_repair,
        sessions_to_naming,
        sessions_to_repair,
    }
}

/// A plan for ending that is being thought about or under way.
fn ending(reader: &Reader<'_>, client: &RecordId) -> Result<Option<RecordId>, Problem> {
    let going_on = [
        EndingState::Considering,
        EndingState::TalkedAbout,
        EndingState::Agreed,
        EndingState::Underway,
    ];
    let query = going_on.into_iter().fold(Query::new().client(client), Query::state);
    let newest = reader.list::<EndingPlan>(&query.newest_first().limit(1))?;
    Ok(newest.into_iter().next().map(|kept| kept.id))
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
