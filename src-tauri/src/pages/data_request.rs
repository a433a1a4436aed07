//! Requests for records, with what is covered and what could be.

use super::{clients, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::data_request::*;
use crate::wire::day::{DueKind, DueView};
use holdfast_backup::export::{CoverLook, Everything, Offer};
use holdfast_records::client::Client;
use holdfast_records::data_request::{AnswerTime, DataRequest, DataRequestState, RequestWish};
use holdfast_records::{Moment, RecordId, State, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;

/// From how many days before it is owed an answer stands on Today.
const BEFORE: i64 = 14;

/// A client's requests.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<DataRequestsView, Problem> {
    let client = reader.load::<Client>(client)?;
    let practice = practice::current(reader)?;
    let mut requests = reader.list::<DataRequest>(&Query::new().client(&client.id))?;
    requests.sort_by_key(|one| (is_answered(one.state), Reverse(one.body.received_on)));
    let requests = if requests.is_empty() {
        Vec::new()
    } else {
        let everything = Everything::of(reader, &client.id)?;
        requests.into_iter().map(|one| view(&everything, one, now)).collect()
    };
    let complaints = practice.complaints.as_ref();
    Ok(DataRequestsView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        today: now.day(),
        usual: usual(practice.jurisdiction),
        how_to_complain: complaints
            .map(|line| format!("{}, {}", line.who.as_str(), line.number.as_str()))
            .unwrap_or_default(),
        requests,
        minted: reader.new_id(),
        client: client.id,
    })
}

fn usual(place: holdfast_records::practice::Jurisdiction) -> Vec<UsualAnswerView> {
    let all = [
        RequestWish::Access,
        RequestWish::Amend,
        RequestWish::Erase,
        RequestWish::Restrict,
        RequestWish::Portability,
    ];
    let time = |wish| UsualAnswerView { wish, time: AnswerTime::usual(place, wish) };
    all.into_iter().map(time).collect()
}

fn is_answered(state: DataRequestState) -> bool {
    matches!(state, DataRequestState::Answered | DataRequestState::Closed)
}

fn view(everything: &Everything, one: Stored<DataRequest>, now: Moment) -> DataRequestView {
    let due_on = one.body.due_on();
    let is_open = !is_answered(one.state);
    let covered = everything.covers(&one);
    let states = DataRequestState::ALL.iter().copied();
    DataRequestView {
        due_on,
        is_late: is_open && due_on.is_some_and(|due| due < now.day()),
        may_become: states.filter(|to| one.state.may_become(*to)).collect(),
        // Nothing is looked for any more once an answer was given.
        offers: if is_open { offers(everything.offers(&covered)) } else { Vec::new() },
        covers: covers(covered),
        id: one.id,
        rev: one.rev,
        state: one.state,
        request: one.body,
    }
}

fn covers(looked: Vec<CoverLook>) -> Vec<CoveredWordsView> {
    let view = |cover: CoverLook| CoveredWordsView {
        part: cover.part,
        kind: cover.kind,
        day: cover.day,
        words: cover.words,
        why: cover.why,
        fits: cover.fits,
    };
    looked.into_iter().map(view).collect()
}

fn offers(looked: Vec<Offer>) -> Vec<CoverOfferView> {
    let view = |offer: Offer| CoverOfferView {
        record: offer.record,
        kind: offer.kind,
        day: offer.day,
        found: offer.found,
        line: offer.line,
    };
    looked.into_iter().map(view).collect()
}

/// Requests to which an answer is owed soon, or was owed; and those of which nobody knows by when.
pub(crate) fn due(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let waiting = Query::new().state(DataRequestState::Open).state(DataRequestState::InReview);
    let waiting = reader.list::<DataRequest>(&waiting)?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let all = clients(reader)?;
    let is_near = |one: &&Stored<DataRequest>| {
        one.body.due_on().is_none_or(|due| (due - now.day()).num_days() <= BEFORE)
    };
    let line = |one: &Stored<DataRequest>| {
        let client = one.client.as_ref().and_then(|id| all.get(id));
        DueView {
            what: DueKind::RecordsRequest,
            client: one.client.clone(),
            code: client.map(|client| shown(&client.body.code)),
            cue: client.and_then(|client| shown_if(client.body.cue.as_ref())),
            on: one.body.due_on(),
            count: 1,
        }
    };
    Ok(waiting.iter().filter(is_near).map(line).collect())
}
