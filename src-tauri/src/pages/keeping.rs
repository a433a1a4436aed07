//! How long records are kept, what is past its day, and the trash.

use super::{clients, millis, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::backup::PlaceView;
use crate::wire::day::{DueKind, DueView};
use crate::wire::keeping::*;
use chrono::NaiveDate;
use holdfast_printing::ErasingListPage;
use holdfast_records::client::{Client, ClientStatus};
use holdfast_records::contact::Contact;
use holdfast_records::data_request::{DataRequest, DataRequestState};
use holdfast_records::erasure::Erasure;
use holdfast_records::retention::{Retention, RetentionRule, Service, Until, leaves_trash_on};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Act, Moment, Record, RecordId, Stored};
use holdfast_vault::{Outline, Query, Reader, Vault};

/// How many acts back copies are looked for.
const ACTS_BACK: u32 = 20_000;

/// How one client's records are kept.
pub(crate) struct Standing {
    /// What was decided for them, if anything was.
    pub record: Option<Stored<Retention>>,
    /// The numbers that hold.
    pub rule: Option<RetentionRule>,
    /// When the work was.
    pub service: Service,
    /// Until when, and why.
    pub until: Option<Until>,
}

impl Standing {
    /// What was decided for them.
    pub(crate) fn body(&self) -> Retention {
        self.record.as_ref().map(|kept| kept.body.clone()).unwrap_or_default()
    }

    /// Whether a hold is on.
    pub(crate) fn is_held(&self) -> bool {
        self.record.as_ref().is_some_and(|kept| kept.body.hold().is_some())
    }

    fn is_past(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until.day < today)
    }
}

/// The numbers that hold in the practice.
fn rule(reader: &Reader<'_>) -> Result<Option<RetentionRule>, Problem> {
    let practice = practice::current(reader)?;
    let own = practice.retention.as_ref().map(holdfast_records::retention::OwnRetention::rule);
    Ok(own.or_else(|| practice.jurisdiction.retention()))
}

/// How a client's records are kept.
pub(crate) fn standing(reader: &Reader<'_>, client: &Stored<Client>) -> Result<Standing, Problem> {
    standing_under(reader, client, rule(reader)?)
}

fn standing_under(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    rule: Option<RetentionRule>,
) -> Result<Standing, Problem> {
    let record = reader.list::<Retention>(&Query::new().client(&client.id))?.pop();
    let service = service(reader, client)?;
    let until = record
        .as_ref()
        .map(|kept| kept.body.clone())
        .unwrap_or_default()
        .until(rule.as_ref(), &service);
    Ok(Standing { record, rule, service, until })
}

/// When the work with a client was: from what was held and what came between, and else from when they were added.
fn service(reader: &Reader<'_>, client: &Stored<Client>) -> Result<Service, Problem> {
    let of = || Query::new().client(&client.id).limit(1);
    let held = || of().state(SessionState::Held);
    let ends = [
        on(reader.list::<Session>(&held())?),
        on(reader.list::<Session>(&held().newest_first())?),
        on(reader.list::<Contact>(&of())?),
        on(reader.list::<Contact>(&of().newest_first())?),
        client.body.started_on,
    ];
    let days = || ends.iter().flatten().copied();
    let added = client.created_at.day();
    let first_on = days().min().unwrap_or(added);
    let last_on = days().max().unwrap_or(added);
    Ok(Service { first_on, last_on, born_on: client.body.date_of_birth })
}

fn on<R: Record>(found: Vec<Stored<R>>) -> Option<NaiveDate> {
    found.first().and_then(|one| one.body.occurred_on())
}

/// The page of one client.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<KeepingView, Problem> {
    let client = reader.load::<Client>(client)?;
    let standing = standing(reader, &client)?;
    let (today, service) = (now.day(), standing.service);
    Ok(KeepingView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        rev: standing.record.as_ref().map(|kept| kept.rev),
        until: standing.until.map(|until| until.day),
        because: standing.until.map(|until| until.because),
        usual_until: standing.rule.map(|rule| rule.until(&service).day),
        rule: standing.rule,
        last_on: service.last_on,
        knows_birth: service.born_on.is_some(),
        is_past: standing.is_past(today),
        has_ended: client.state == ClientStatus::Ended,
        kept: standing.body(),
        client: client.id,
        today,
    })
}

/// The page on which a client is erased.
pub(crate) fn erasing(
    vault: &Vault,
    client: &RecordId,
    places: Vec<PlaceView>,
    now: Moment,
) -> Result<ErasingView, Problem> {
    let reader = vault.read();
    let client = reader.load::<Client>(client)?;
    let standing = standing(&reader, &client)?;
    let going = reader.going_with(&client.id)?;
    let kinds = going.kinds.iter().map(|(kind, count)| ErasingKind { kind: *kind, count: *count });
    Ok(ErasingView {
        code: shown(&client.body.code),
        kinds: kinds.collect(),
        items: going.items(),
        files: going.files,
        drafts: going.drafts,
        tied: u32::try_from(going.tied.len()).unwrap_or(u32::MAX),
        tied_to: going.tied.into_iter().map(tie).collect(),
        open_requests: open_requests(&reader, &client.id)?,
        first_on: going.first_on,
        last_on: going.last_on,
        until: standing.until.map(|until| until.day),
        owes_reason: !standing.is_past(now.day()),
        is_held: standing.is_held(),
        has_ended: client.state == ClientStatus::Ended,
        copies_at: copies_since(&reader, client.created_at)?,
        places: places.into_iter().filter_map(place).collect(),
        vaults_beside: vault.vaults_beside()?,
        client: client.id,
    })
}

/// What would be erased with a client, for the list on paper: the code, days and counts.
pub(crate) fn going_on_paper(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<ErasingListPage, Problem> {
    let client = reader.load::<Client>(client)?;
    let going = reader.going_with(&client.id)?;
    Ok(ErasingListPage {
        code: shown(&client.body.code),
        items: going.items(),
        files: going.files,
        drafts: going.drafts,
        first_on: going.first_on,
        last_on: going.last_on,
        kinds: going.kinds.into_iter().collect(),
    })
}

fn tie(one: Outline) -> ErasingTie {
    ErasingTie { record: one.id, kind: one.kind, on: one.occurred_on }
}

/// How many requests about the record wait for an answer: what is erased can answer none of them.
fn open_requests(reader: &Reader<'_>, client: &RecordId) -> Result<u32, Problem> {
    let mut count = 0_u32;
    for state in [DataRequestState::Open, DataRequestState::InReview] {
        let of = Query::new().client(client).state(state);
        count = count.saturating_add(reader.count::<DataRequest>(&of)?);
    }
    Ok(count)
}

fn copies_since(reader: &Reader<'_>, added: Moment) -> Result<Vec<i64>, Problem> {
    let acts = reader.acts(ACTS_BACK)?.into_iter();
    let is_meant = |at: &Moment| at.at >= added.at;
    let copies = acts.filter(|entry| entry.act == Act::Backup).map(|entry| entry.at);
    Ok(copies.filter(is_meant).map(millis).collect())
}

fn place(place: PlaceView) -> Option<ErasingPlace> {
    let copies = u32::try_from(place.copies.len()).unwrap_or(u32::MAX);
    (copies > 0).then_some(ErasingPlace { name: place.name, copies })
}

/// A certificate, as the screen shows it.
pub(crate) fn certificate(kept: Stored<Erasure>) -> CertificateView {
    CertificateView { id: kept.id, erasure: kept.body }
}

/// The page of the practice.
pub(crate) fn practice_page(reader: &Reader<'_>, now: Moment) -> Result<RetentionView, Problem> {
    let kept = practice::kept(reader)?;
    let current = practice::current(reader)?;
    let papers = reader.list::<Erasure>(&Query::new().newest_first())?;
    Ok(RetentionView {
        base_rev: kept.map_or(0, |kept| kept.rev),
        usual: current.jurisdiction.retention(),
        own: current.retention,
        review: review(reader, now.day())?,
        certificates: papers.into_iter().map(certificate).collect(),
    })
}

/// Everybody with whom the work has ended: whose day is first, first; whoever has none, last.
fn review(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<RetentionRow>, Problem> {
    let rule = rule(reader)?;
    let mut rows = Vec::new();
    for client in reader.list::<Client>(&Query::new().state(ClientStatus::Ended))? {
        let standing = standing_under(reader, &client, rule)?;
        rows.push(RetentionRow {
            code: shown(&client.body.code),
            cue: shown_if(client.body.cue.as_ref()),
            until: standing.until.map(|until| until.day),
            because: standing.until.map(|until| until.because),
            is_past: standing.is_past(today),
            is_held: standing.is_held(),
            client: client.id,
        });
    }
    rows.sort_by_key(|row| (row.until.is_none(), row.until));
    Ok(rows)
}

/// What lies in the trash.
pub(crate) fn trash(reader: &Reader<'_>, now: Moment) -> Result<TrashView, Problem> {
    let clients = clients(reader)?;
    let things = reader.trashed()?.into_iter().map(|thing| {
        let (since, whose) = (thing.since.day(), thing.client.as_ref());
        let may_go_on = leaves_trash_on(since);
        TrashedView {
            code: whose.and_then(|id| clients.get(id)).map(|client| shown(&client.body.code)),
            name: shown(&thing.name),
            id: thing.id,
            kind: thing.kind,
            since,
            may_go_on,
            may_go: may_go_on <= now.day(),
        }
    });
    Ok(TrashView { things: things.collect() })
}

/// Whose records are past their day, and what in the trash may be erased. Nobody under a hold is named.
pub(crate) fn due(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let line = |what, on, count| DueView { what, client: None, code: None, cue: None, on, count };
    let past = review(reader, now.day())?.into_iter().filter(|row| row.is_past && !row.is_held);
    let mut lines: Vec<DueView> = past
        .map(|row| DueView {
            client: Some(row.client),
            code: Some(row.code),
            cue: row.cue,
            ..line(DueKind::Retention, row.until, 1)
        })
        .collect();
    let ready = trash(reader, now)?.things.into_iter().filter(|thing| thing.may_go);
    let days: Vec<NaiveDate> = ready.map(|thing| thing.may_go_on).collect();
    if let Some(first) = days.iter().min() {
        let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
        lines.push(line(DueKind::Trash, Some(*first), count));
    }
    Ok(lines)
}
