//! The page on which a copy of one client's records is made.

use super::{practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::consent::NamedPersonView;
use crate::wire::export::{ExportRequestOption, ExportView};
use holdfast_backup::export::{ExportFor, ExportLook, ExportOrder, look};
use holdfast_records::client::Client;
use holdfast_records::data_request::{DataRequest, DataRequestState};
use holdfast_records::print_event::{Document, PrintEvent};
use holdfast_records::support::{SupportPerson, SupportState};
use holdfast_records::{RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// What the page says before anything is made.
pub(crate) fn page(reader: &Reader<'_>, client: &RecordId) -> Result<ExportView, Problem> {
    let client = reader.load::<Client>(client)?;
    let of_client = Query::new().client(&client.id);
    let whole = ExportOrder {
        client: client.id.clone(),
        whom: ExportFor::Keeping,
        with_private: true,
        request: None,
    };
    let looked = look(reader, &whole)?;
    let people = of_client.clone().state(SupportState::Listed);
    let people = reader.list::<SupportPerson>(&people)?.into_iter();
    let by_name =
        |one: Stored<SupportPerson>| NamedPersonView { name: shown(&one.body.name), id: one.id };
    Ok(ExportView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        records: looked.counts.values().sum(),
        apart: small(looked.apart),
        apart_stays_apart: practice::current(reader)?.jurisdiction.private_notes_stay_apart(),
        requests: requests(reader, &client.id)?,
        people: people.map(by_name).collect(),
        made_on: made_on(reader, &of_client)?,
        client: client.id,
    })
}

fn made_on(reader: &Reader<'_>, of_client: &Query) -> Result<Vec<chrono::NaiveDate>, Problem> {
    let mut left = reader.list::<PrintEvent>(of_client)?;
    left.retain(|event| event.body.document == Document::RecordCopy);
    left.sort_by_key(|event| std::cmp::Reverse(event.created_at));
    Ok(left.into_iter().map(|event| event.body.printed_on).collect())
}

fn requests(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<ExportRequestOption>, Problem> {
    let open =
        Query::new().client(client).state(DataRequestState::Open).state(DataRequestState::InReview);
    let mut options = Vec::new();
    for one in reader.list::<DataRequest>(&open)? {
        let order = ExportOrder {
            client: client.clone(),
            whom: ExportFor::Client,
            with_private: false,
            request: Some(one.id.clone()),
        };
        options.push(option(one, &look(reader, &order)?));
    }
    Ok(options)
}

fn option(one: Stored<DataRequest>, looked: &ExportLook) -> ExportRequestOption {
    ExportRequestOption {
        id: one.id,
        received_on: one.body.received_on,
        wish: one.body.wish,
        covers: small(looked.covers.len()),
        misfits: small(looked.covers.iter().filter(|cover| !cover.fits).count()),
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
