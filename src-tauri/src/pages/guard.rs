//! What a guard says of a client, and what was told to whom.

use super::consent::Known;
use super::in_session::{day_of, is_over};
use super::shown;
use crate::asking::must_be_of;
use crate::problem::Problem;
use crate::wire::guard::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::disclosure::Disclosure;
use holdfast_records::guard::{self, Action, Somebody, Verdict, WhyClosed};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::support::{GuardianAuthority, SupportPerson};
use holdfast_records::{Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// What is asked of a guard, for a client of whom everything is known.
pub(crate) struct Asking<'a> {
    /// What was answered.
    pub known: &'a Known,
    /// What would be done.
    pub action: Action,
    /// With whom.
    pub person: Option<&'a Stored<SupportPerson>>,
    /// On which day.
    pub on: NaiveDate,
    /// In which session.
    pub session: Option<&'a RecordId>,
}

impl Asking<'_> {
    /// What the guard says of the day, or of any moment of it.
    pub(crate) fn verdict(
        &self,
        reader: &Reader<'_>,
        at_any_moment: bool,
    ) -> Result<Verdict, Problem> {
        let Some(person) = self.person else {
            return Ok(self
                .known
                .ask(self.on, at_any_moment, |answers| guard::guard(self.action, None, answers)));
        };
        let (state, then) = as_of::<SupportPerson>(reader, &person.id, self.on)?;
        let of_person = Query::new().linked(Role::OfPerson, &person.id);
        let says = reader.list::<GuardianAuthority>(&of_person)?;
        let says: Vec<_> = says
            .iter()
            .map(|say| as_of::<GuardianAuthority>(reader, &say.id, self.on))
            .collect::<Result<_, _>>()?;
        let says: Vec<_> = says.iter().map(|(state, say)| (*state, say)).collect();
        let somebody = Somebody {
            id: &person.id,
            state,
            telling: then.may_be_told(state, &says, self.on),
            person: &then,
            there_on: &there_on(reader, &person.id, self.session)?,
        };
        Ok(self.known.ask(self.on, at_any_moment, |answers| {
            guard::guard(self.action, Some(&somebody), answers)
        }))
    }
}

/// A record as it was known at the end of a day, or as it was first written down if that was later.
fn as_of<R: Record>(
    reader: &Reader<'_>,
    id: &RecordId,
    on: NaiveDate,
) -> Result<(R::State, R), Problem> {
    let mut revisions = reader.revisions::<R>(id)?;
    let later = revisions.iter().position(|one| one.at.day() > on).unwrap_or(revisions.len());
    revisions.truncate(later.max(1));
    revisions.pop().map(|one| (one.state, one.body)).ok_or(Problem::NotFound)
}

/// The days of the sessions, other than the one that is meant, in which somebody was or is to be.
fn there_on(
    reader: &Reader<'_>,
    person: &RecordId,
    session: Option<&RecordId>,
) -> Result<Vec<NaiveDate>, Problem> {
    let there = Query::new()
        .linked(Role::InTheRoom, person)
        .state(SessionState::Planned)
        .state(SessionState::Held);
    let sessions = reader.list::<Session>(&there)?;
    let others = sessions.iter().filter(|other| Some(&other.id) != session);
    Ok(others.map(day_of).collect())
}

/// What a guard says.
pub(crate) fn look(
    reader: &Reader<'_>,
    request: &GuardRequest,
    now: Moment,
) -> Result<GuardView, Problem> {
    let client = reader.load::<Client>(&request.client)?.id;
    let known = Known::of(reader, &client)?;
    let person = somebody_of(reader, &client, request.person.as_ref())?;
    let on = request.on.unwrap_or_else(|| now.day());
    let asking = Asking {
        known: &known,
        action: request.action,
        person: person.as_ref(),
        on,
        session: request.session.as_ref(),
    };
    let item = known.asked(request.action.scope(), request.person.as_ref());
    let (why, conditions) = match asking.verdict(reader, false)? {
        Verdict::Open { conditions, .. } => (None, conditions),
        Verdict::Closed { why, .. } => (Some(why), Vec::new()),
    };
    let (has_begun, is_over) = how_far(reader, request.session.as_ref(), now)?;
    let decides = match why {
        Some(WhyClosed::Nobody) => known.asked(request.action.scope(), None),
        _ => item,
    };
    let by = decides.and_then(|item| known.deciding(&known.stands(item, on)));
    Ok(GuardView {
        action: request.action,
        on,
        why,
        scope: request.action.scope().to_owned(),
        item: item.map(|item| item.id.clone()),
        said_on: by.map(|event| event.body.answered_on),
        given_by: by.map(|event| event.body.given_by),
        client_said_yes: item.is_some_and(|item| known.own(item, on).standing.permits()),
        has_begun,
        is_over,
        conditions: conditions.iter().map(shown).collect(),
        may_rest: matches!(asking.verdict(reader, true)?, Verdict::Open { .. }),
    })
}

/// Whether a session has begun, and whether it is over; neither where none is meant.
fn how_far(
    reader: &Reader<'_>,
    session: Option<&RecordId>,
    now: Moment,
) -> Result<(bool, bool), Problem> {
    let Some(session) = session else { return Ok((false, false)) };
    let session = reader.load::<Session>(session)?;
    let is_over = is_over(&session, now);
    Ok((session.body.span(is_over, now).begun.at <= now.at, is_over))
}

/// Somebody of a client's own list, if anybody is meant.
pub(crate) fn somebody_of(
    reader: &Reader<'_>,
    client: &RecordId,
    person: Option<&RecordId>,
) -> Result<Option<Stored<SupportPerson>>, Problem> {
    let Some(person) = person else { return Ok(None) };
    let person = reader.load::<SupportPerson>(person)?;
    must_be_of(&person, client)?;
    Ok(Some(person))
}

/// What was told to whom, the newest first.
pub(crate) fn told(
    reader: &Reader<'_>,
    client: &RecordId,
    known: &Known,
) -> Result<Vec<DisclosureView>, Problem> {
    let told = reader.list::<Disclosure>(&Query::new().client(client).newest_first())?;
    let view = |kept: Stored<Disclosure>| {
        let rests = kept.linked(Role::RestsOn);
        DisclosureView {
            person: kept.linked(Role::OfPerson).cloned(),
            is_voided: known.is_voided(&kept.id),
            said_on: rests.and_then(|id| known.answer(id)).map(|event| event.body.answered_on),
            rests_on_error: rests.is_some_and(|id| known.is_voided(id)),
            id: kept.id,
            disclosure: kept.body,
        }
    };
    Ok(told.into_iter().map(view).collect())
}
