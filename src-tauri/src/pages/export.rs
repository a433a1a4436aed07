//! The page on which a copy of one client's records is made.

use super::{practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::consent::NamedPersonView;
use crate::wire::export::*;
use holdfast_backup::export::{Everything, ExportFor, PaperLook};
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
    let everything = Everything::of(reader, &client.id)?;
    let people = of_client.clone().state(SupportState::Listed);
    let people = reader.list::<SupportPerson>(&people)?.into_iter();
    let by_name =
        |one: Stored<SupportPerson>| NamedPersonView { name: shown(&one.body.name), id: one.id };
    Ok(ExportView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        for_client: counts(&everything, ExportFor::Client),
        whole: counts(&everything, ExportFor::Keeping),
        reads_other: !client.body.language.starts_with("en"),
        apart_stays_apart: practice::current(reader)?.jurisdiction.private_notes_stay_apart(),
        requests: requests(reader, &client.id, &everything)?,
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

fn counts(everything: &Everything, whom: ExportFor) -> ExportCountsView {
    let counts = everything.counts(whom);
    ExportCountsView { records: small(counts.records), apart: small(counts.apart) }
}

fn requests(
    reader: &Reader<'_>,
    client: &RecordId,
    everything: &Everything,
) -> Result<Vec<ExportRequestOption>, Problem> {
    let open =
        Query::new().client(client).state(DataRequestState::Open).state(DataRequestState::InReview);
    let open = reader.list::<DataRequest>(&open)?.into_iter();
    open.map(|one| option(reader, one, everything)).collect()
}

fn option(
    reader: &Reader<'_>,
    one: Stored<DataRequest>,
    everything: &Everything,
) -> Result<ExportRequestOption, Problem> {
    let covers = everything.covers(&one);
    let papers = everything.papers(reader, &one.id)?.into_iter();
    let paper = |look: PaperLook| ExportPaperOption {
        record: look.record,
        document: look.document,
        day: look.day,
        caption: look.caption,
    };
    Ok(ExportRequestOption {
        received_on: one.body.received_on,
        wish: one.body.wish,
        covers: small(covers.len()),
        misfits: small(covers.iter().filter(|cover| !cover.fits).count()),
        papers: papers.map(paper).collect(),
        id: one.id,
    })
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
