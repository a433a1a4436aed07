//! What a client says of the work.

mod marks;

use super::boundary::sessions;
use super::consent::voided;
use super::{practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::feedback::*;
use chrono::{Days, NaiveDate};
use holdfast_records::client::Client;
use holdfast_records::feedback::{AllianceReview, Feedback, FeedbackState};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Of how many of the newest looks one is hoped to stand, before all of them are read.
const NEWEST: u32 = 8;

/// What a client says of the work, and the looks at it.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<FeedbackPageView, Problem> {
    let client = reader.load::<Client>(client)?;
    let slips = voided(reader, &client.id)?;
    let of_client = Query::new().client(&client.id).newest_first();
    let review = ReviewTime::of(reader, &client.id, &slips, now.day())?;
    Ok(FeedbackPageView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        today: now.day(),
        feedback: said(reader.list::<Feedback>(&of_client)?, &slips),
        reviews: looks(reader.list::<AllianceReview>(&of_client)?, &slips),
        every_sessions: review.every,
        is_review_due: review.is_due,
        sessions: sessions(reader, &client, now.day())?,
        marks: marks::of(reader, &client.id, &slips)?,
        minted: reader.new_id(),
        minted_review: reader.new_id(),
        client: client.id,
    })
}

/// What was said: what is still to be taken up first, then the newest first. What was entered in error is last.
fn said(mut all: Vec<Stored<Feedback>>, slips: &BTreeSet<RecordId>) -> Vec<FeedbackView> {
    all.sort_by_key(|one| {
        let newest = Reverse((one.body.said_on, one.created_at.at));
        (slips.contains(&one.id), one.state != FeedbackState::Heard, newest)
    });
    let view = |one: Stored<Feedback>| FeedbackView {
        is_voided: slips.contains(&one.id),
        session: one.linked(Role::OfSession).cloned(),
        check_in: one.linked(Role::About).cloned(),
        id: one.id,
        rev: one.rev,
        state: one.state,
        feedback: one.body,
    };
    all.into_iter().map(view).collect()
}

fn looks(all: Vec<Stored<AllianceReview>>, slips: &BTreeSet<RecordId>) -> Vec<AllianceReviewView> {
    let view = |one: Stored<AllianceReview>| AllianceReviewView {
        is_voided: slips.contains(&one.id),
        id: one.id,
        rev: one.rev,
        review: one.body,
    };
    all.into_iter().map(view).collect()
}

/// How many things a client said of the work are still to be taken up.
pub(crate) fn to_take_up(reader: &Reader<'_>, client: &RecordId) -> Result<u32, Problem> {
    let heard =
        reader.list::<Feedback>(&Query::new().client(client).state(FeedbackState::Heard))?;
    if heard.is_empty() {
        return Ok(0);
    }
    let slips = voided(reader, client)?;
    let count = heard.iter().filter(|one| !slips.contains(&one.id)).count();
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Whether it is time to look at the working relationship.
pub(crate) fn is_review_due(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<bool, Problem> {
    let slips = voided(reader, client)?;
    Ok(ReviewTime::of(reader, client, &slips, now.day())?.is_due)
}

/// When a look at the working relationship is brought up, and whether it is time.
struct ReviewTime {
    every: Option<u8>,
    is_due: bool,
}

impl ReviewTime {
    /// By the sessions that were held since the day of the last look, or since the first session; or by the day that
    /// they agreed. Where nothing was held since, there is nothing new to look at.
    fn of(
        reader: &Reader<'_>,
        client: &RecordId,
        slips: &BTreeSet<RecordId>,
        today: NaiveDate,
    ) -> Result<ReviewTime, Problem> {
        let last = last_look(reader, client, slips)?;
        let mut held = Query::new().client(client).state(SessionState::Held);
        if let Some(next) =
            last.as_ref().and_then(|last| last.reviewed_on.checked_add_days(Days::new(1)))
        {
            held = held.from_day(next);
        }
        let held_since = reader.count::<Session>(&held)?;
        let every = practice::current(reader)?.alliance_review_sessions;
        let by_sessions = every.is_some_and(|every| held_since >= u32::from(every));
        let by_day = last.and_then(|last| last.look_again_on).is_some_and(|on| on <= today);
        Ok(ReviewTime { every, is_due: held_since > 0 && (by_sessions || by_day) })
    }
}

/// The last look that was not entered in error.
fn last_look(
    reader: &Reader<'_>,
    client: &RecordId,
    slips: &BTreeSet<RecordId>,
) -> Result<Option<AllianceReview>, Problem> {
    let newest = Query::new().client(client).newest_first();
    for query in [newest.clone().limit(NEWEST), newest] {
        let mut looks = reader.list::<AllianceReview>(&query)?.into_iter();
        if let Some(look) = looks.find(|one| !slips.contains(&one.id)) {
            return Ok(Some(look.body));
        }
    }
    Ok(None)
}
