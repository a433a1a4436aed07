//! A client's check-ins, and what stands out beside their own earlier ones.

use super::consent::{self, Known};
use super::in_session::day_of;
use super::recent::{About, about_sessions};
use super::session::number_in_all;
use super::{DraftBody, shown, shown_if};
use crate::problem::Problem;
use crate::wire::check_in::*;
use chrono::{Days, NaiveDateTime};
use holdfast_records::check_in::{
    CheckIn, LOOKS_BACK_DAYS, Observation, Rater, Rule, Seen, SixItem, USUAL_OF, observe,
    stands_out,
};
use holdfast_records::client::Client;
use holdfast_records::consent::Standing;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Kind, Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// How many check-ins stand on the client's page.
const ON_THE_PAGE: usize = 6;

/// What is known of one client's check-ins, read once.
struct Theirs {
    client: Stored<Client>,
    sessions: BTreeMap<RecordId, Stored<Session>>,
    check_ins: Vec<Stored<CheckIn>>,
    voided: BTreeSet<RecordId>,
}

/// A client's check-ins.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<CheckInsView, Problem> {
    let theirs = Theirs::of(reader, client)?;
    let seen = theirs.seen();
    let lower = observe(&seen);
    let notices = stands_out(&seen, now.day());
    Ok(CheckInsView {
        client: client.clone(),
        code: shown(&theirs.client.body.code),
        cue: shown_if(theirs.client.body.cue.as_ref()),
        asked_standing: asked_standing(reader, client, now.day())?,
        check_ins: theirs.newest_first().map(|one| theirs.view(one, &lower)).collect(),
        notices: notices.iter().filter(|one| is_told(one)).map(notice).collect(),
        without: theirs.without(now),
        half_answered: Some(half_answered(reader, client)?).filter(|all| !all.is_empty()),
    })
}

/// The last check-ins of the client, oldest first. What was entered in error is not among them.
pub(crate) fn last(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<CheckInView>, Problem> {
    let theirs = Theirs::lately(reader, client)?;
    let lower = observe(&theirs.seen());
    let own = theirs
        .newest_first()
        .filter(|one| one.body.rater == Rater::Client && !theirs.voided.contains(&one.id));
    let mut last: Vec<_> = own.take(ON_THE_PAGE).map(|one| theirs.view(one, &lower)).collect();
    last.reverse();
    Ok(last)
}

/// How it stands with being asked so, if that is on the client's list.
pub(crate) fn asked_standing(
    reader: &Reader<'_>,
    client: &RecordId,
    on: chrono::NaiveDate,
) -> Result<Option<Standing>, Problem> {
    let known = Known::of(reader, client)?;
    let item = known.asked("outcome_questions", None);
    Ok(item.map(|item| known.stands(item, on).standing))
}

/// Every check-in of a session.
pub(crate) fn of_session(
    reader: &Reader<'_>,
    session: &RecordId,
) -> Result<Vec<Stored<CheckIn>>, Problem> {
    Ok(reader.list::<CheckIn>(&Query::new().linked(Role::OfSession, session))?)
}

/// Answers that a lock cut off. Which ones there are is all that is told: they wait for the client to say what becomes
/// of them.
fn half_answered(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<HalfAnswered>, Problem> {
    let drafts = reader.drafts()?.into_iter();
    let theirs =
        drafts.filter(|draft| draft.kind == Kind::CheckIn && draft.client.as_ref() == Some(client));
    let covered = theirs.filter_map(|draft| {
        let held = DraftBody::of(&draft);
        let session = held.session.clone().filter(|_| held.is_of_the_client)?;
        Some(HalfAnswered { draft: draft.target, session, at: draft.at.at })
    });
    Ok(covered.collect())
}

impl Theirs {
    fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Theirs, Problem> {
        let of_client = Query::new().client(client);
        let sessions = reader.list::<Session>(&of_client)?.into_iter();
        Ok(Theirs {
            client: reader.load::<Client>(client)?,
            sessions: sessions.map(|session| (session.id.clone(), session)).collect(),
            check_ins: reader.list::<CheckIn>(&of_client)?,
            voided: consent::voided(reader, client)?,
        })
    }

    /// Those of the last sessions: as many as stand on the page, and before each answer as many in the same words as
    /// their own usual is made of.
    fn lately(reader: &Reader<'_>, client: &RecordId) -> Result<Theirs, Problem> {
        let voided = consent::voided(reader, client)?;
        let enough = |found: &[About<CheckIn>]| {
            let own = found.iter().map(|(_, one)| one);
            let own =
                own.filter(|one| one.body.rater == Rater::Client && !voided.contains(&one.id));
            let own: Vec<_> = own.map(|one| &one.body).collect();
            own.len() >= ON_THE_PAGE && (0..ON_THE_PAGE).all(|at| has_its_usual(&own, at))
        };
        let found = about_sessions::<CheckIn>(reader, client, None, enough)?;
        let sessions = found.iter().map(|(session, _)| (session.id.clone(), session.clone()));
        Ok(Theirs {
            client: reader.load::<Client>(client)?,
            sessions: sessions.collect(),
            check_ins: found.into_iter().map(|(_, one)| one).collect(),
            voided,
        })
    }

    fn session(&self, one: &Stored<CheckIn>) -> Option<&Stored<Session>> {
        self.sessions.get(one.linked(Role::OfSession)?)
    }

    fn seen(&self) -> Vec<Seen<'_>> {
        let held = self.sessions.values().filter(|one| one.state == SessionState::Held);
        let last_held = held.map(began).max();
        let counting = self.check_ins.iter().filter(|one| !self.voided.contains(&one.id));
        let seen = counting.filter_map(|one| {
            let session = self.session(one)?;
            let begun = began(session);
            Some(Seen {
                check_in: &one.body,
                state: one.state,
                session: &session.id,
                begun,
                is_followed: last_held.is_some_and(|last| last > begun),
            })
        });
        seen.collect()
    }

    fn newest_first(&self) -> impl Iterator<Item = &Stored<CheckIn>> {
        let mut all: Vec<_> = self.check_ins.iter().collect();
        all.sort_by_key(|one| (self.session(one).map(began), one.created_at.at));
        all.into_iter().rev()
    }

    fn view(&self, one: &Stored<CheckIn>, observed: &[Observation]) -> CheckInView {
        let session = self.session(one);
        let is_voided = self.voided.contains(&one.id);
        let about = |found: &&Observation| {
            !is_voided
                && found.rule == Rule::BelowOwn
                && found.rater == one.body.rater
                && Some(&found.session) == one.linked(Role::OfSession)
        };
        let mut lower: Vec<SixItem> =
            observed.iter().filter(about).filter_map(|found| found.item).collect();
        lower.sort_unstable();
        CheckInView {
            id: one.id.clone(),
            session: one.linked(Role::OfSession).cloned().unwrap_or_else(|| one.id.clone()),
            number_in_all: session
                .map_or(0, |session| number_in_all(&self.client.body, &session.body)),
            state: one.state,
            is_voided,
            lower,
            check_in: one.body.clone(),
        }
    }

    /// Sessions that were held lately and have none from the client, the newest first.
    fn without(&self, now: Moment) -> Vec<SessionWithout> {
        let since = now.day().checked_sub_days(Days::new(LOOKS_BACK_DAYS)).unwrap_or_default();
        let own = self
            .check_ins
            .iter()
            .filter(|one| one.body.rater == Rater::Client && !self.voided.contains(&one.id));
        let have: BTreeSet<_> = own.filter_map(|one| one.linked(Role::OfSession)).collect();
        let mut without: Vec<_> = self
            .sessions
            .values()
            .filter(|one| may_have_been(one, now) && day_of(one) >= since)
            .filter(|one| !have.contains(&one.id))
            .collect();
        without.sort_by_key(|session| std::cmp::Reverse(began(session)));
        let told = |session: &Stored<Session>| SessionWithout {
            session: session.id.clone(),
            on: day_of(session),
            number_in_all: number_in_all(&self.client.body, &session.body),
        };
        without.into_iter().map(told).collect()
    }
}

/// Whether as many answers in the same words stand before each answer of a check-in as a usual is made of. The newest
/// comes first.
fn has_its_usual(own: &[&CheckIn], at: usize) -> bool {
    let Some((one, earlier)) = own.get(at..).and_then(|from| from.split_first()) else {
        return true;
    };
    let counting = earlier.iter().filter(|other| !other.declined);
    SixItem::ALL.iter().filter(|item| one.answers.of(**item).is_some()).all(|item| {
        let same = counting.clone().filter(|other| {
            item.has_same_words(one.wording, other.wording) && other.answers.of(*item).is_some()
        });
        same.take(USUAL_OF).count() == USUAL_OF
    })
}

/// A session that was held, or whose time has come and of which nobody said otherwise: it may have been held without
/// the laptop.
fn may_have_been(session: &Stored<Session>, now: Moment) -> bool {
    let has_come = session.body.planned_instant().is_ok_and(|start| start.at <= now.at);
    session.state == SessionState::Held || (session.state == SessionState::Planned && has_come)
}

fn began(session: &Stored<Session>) -> NaiveDateTime {
    session.body.actual_start.unwrap_or(session.body.planned_start)
}

/// A notice says nothing of who answered, so only the client's own are told, and that a guardian's waits too.
fn is_told(found: &Observation) -> bool {
    found.rater == Rater::Client || found.rule == Rule::NotTalkedAbout
}

fn notice(found: &Observation) -> CheckInNotice {
    CheckInNotice {
        rule: match found.rule {
            Rule::Low => CheckInRule::Low,
            Rule::BelowOwn => CheckInRule::BelowOwn,
            Rule::DipAndBack => CheckInRule::DipAndBack,
            Rule::StaysLow => CheckInRule::StaysLow,
            Rule::AllTens => CheckInRule::AllTens,
            Rule::NotTalkedAbout => CheckInRule::NotTalkedAbout,
            Rule::Differ => CheckInRule::Differ,
        },
        item: found.item,
        answer: found.answer,
        usual_in_halves: found.usual_in_halves,
        on: found.on,
    }
}
