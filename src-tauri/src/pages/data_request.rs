//! Requests for records, with what is covered and what could be.

use super::{clients, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::data_request::*;
use crate::wire::day::{DueKind, DueView};
use holdfast_backup::export::{ExportFor, ExportLook, ExportOrder, look};
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
    let requests: Result<Vec<_>, Problem> =
        requests.into_iter().map(|one| view(reader, one, &client.id, now)).collect();
    let complaints = practice.complaints.as_ref();
    Ok(DataRequestsView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        today: now.day(),
        usual: usual(practice.jurisdiction),
        how_to_complain: complaints
            .map(|line| format!("{}, {}", line.who.as_str(), line.number.as_str()))
            .unwrap_or_default(),
        requests: requests?,
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

fn view(
    reader: &Reader<'_>,
    one: Stored<DataRequest>,
    client: &RecordId,
    now: Moment,
) -> Result<DataRequestView, Problem> {
    let due_on = one.body.due_on();
    let is_open = !is_answered(one.state);
    let looked = looked(reader, client, &one)?;
    let states = DataRequestState::ALL.iter().copied();
    Ok(DataRequestView {
        due_on,
        is_late: is_open && due_on.is_some_and(|due| due < now.day()),
        may_become: states.filter(|to| one.state.may_become(*to)).collect(),
        covers: covers(&looked),
        offers: if is_open { offers(looked) } else { Vec::new() },
        id: one.id,
        rev: one.rev,
        state: one.state,
        request: one.body,
    })
}

/// What a copy for this request would hold and cover.
fn looked(
    reader: &Reader<'_>,
    client: &RecordId,
    one: &Stored<DataRequest>,
) -> Result<ExportLook, Problem> {
    let order = ExportOrder {
        client: client.clone(),
        whom: ExportFor::Client,
        with_private: false,
        request: Some(one.id.clone()),
    };
    Ok(look(reader, &order)?)
}

fn covers(looked: &ExportLook) -> Vec<CoveredWordsView> {
    let view = |cover: &holdfast_backup::export::CoverLook| CoveredWordsView {
        part: cover.part.clone(),
        kind: cover.kind,
        day: cover.day,
        words: cover.words.clone(),
        why: cover.why,
        fits: cover.fits,
    };
    looked.covers.iter().map(view).collect()
}

fn offers(looked: ExportLook) -> Vec<CoverOfferView> {
    let view = |offer: holdfast_backup::export::Offer| CoverOfferView {
        record: offer.record,
        kind: offer.kind,
        day: offer.day,
        found: offer.found,
        line: offer.line,
    };
    looked.offers.into_iter().map(view).collect()
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
