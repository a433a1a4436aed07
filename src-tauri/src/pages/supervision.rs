//! What is taken to supervision, and what came of it.

use super::consent::Known as Consent;
use super::{agreement, directory, practice, shown};
use crate::problem::Problem;
use crate::wire::day::{DueKind, DueView};
use crate::wire::supervision::*;
use chrono::{Datelike, NaiveDate};
use holdfast_printing::{SupervisionPage, SupervisionQuestion};
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::check_in::CheckIn;
use holdfast_records::consent::{ConsentItem, Standing};
use holdfast_records::contact::Contact;
use holdfast_records::crisis_plan::CrisisPlan;
use holdfast_records::disclosure::Disclosure;
use holdfast_records::ending::{DirectorySort, EndingPlan};
use holdfast_records::exposure_step::ExposureStep;
use holdfast_records::goal::Goal;
use holdfast_records::hypothesis::Hypothesis;
use holdfast_records::known::{Known, named_in};
use holdfast_records::note::AllianceNote;
use holdfast_records::own_reaction::OwnReaction;
use holdfast_records::pacing::plan::PacingPlan;
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::rupture::Rupture;
use holdfast_records::session::Session;
use holdfast_records::supervision::{
    SupervisionEntry, SupervisionItem, SupervisionItemState, SupervisionState, SupervisionTheme,
};
use holdfast_records::support::SupportPerson;
use holdfast_records::{Kind, Moment, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What a client is told about supervision, by its word in the catalogue.
const TOLD: &str = "supervision_deidentified";

/// What waits for supervision, and the meetings.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<SupervisionView, Problem> {
    let (today, known) = (now.day(), known(reader)?);
    let mut entries = reader.list::<SupervisionEntry>(&Query::new())?;
    entries.sort_by_key(|entry| Reverse((entry.body.on, entry.created_at.at, entry.id.clone())));
    let counts = entries
        .iter()
        .filter(|entry| entry.body.counts_in(entry.state, today.year(), today.month()));
    let quarters = counts.filter_map(|entry| entry.body.quarters).map(u32::from).sum();
    let items = items(reader, &known, today)?;
    Ok(SupervisionView {
        today,
        may_print: may_print(&items),
        items,
        entries: entries.into_iter().map(|entry| view(entry, &known)).collect(),
        quarters,
        target: practice::current(reader)?.supervision_quarters,
        colleagues: colleagues(reader, today)?,
        people: people(reader)?,
        minted_item: reader.new_id(),
        minted_entry: reader.new_id(),
    })
}

fn view(entry: Stored<SupervisionEntry>, known: &[Known]) -> SupervisionEntryView {
    let decision = entry.body.decision.as_ref();
    SupervisionEntryView {
        names: decision.map(|text| named_in(text.as_str(), known)).unwrap_or_default(),
        id: entry.id,
        rev: entry.rev,
        state: entry.state,
        entry: entry.body,
    }
}

fn people(reader: &Reader<'_>) -> Result<Vec<SupervisionWhom>, Problem> {
    let all = super::clients(reader)?.into_iter();
    let whom = all.map(|(client, kept)| SupervisionWhom { code: shown(&kept.body.code), client });
    let mut people: Vec<_> = whom.collect();
    people.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(people)
}

fn colleagues(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<String>, Problem> {
    let listed = directory::listed(reader, today)?.into_iter();
    let those = listed.filter(|one| one.entry.sort == DirectorySort::Colleague);
    Ok(those.map(|one| shown(&one.entry.name)).collect())
}

/// Every item, by theme and then in the order in which it was noted.
fn items(
    reader: &Reader<'_>,
    known: &[Known],
    today: NaiveDate,
) -> Result<Vec<SupervisionItemView>, Problem> {
    let mut all = reader.list::<SupervisionItem>(&Query::new())?;
    all.sort_by_key(|one| (one.body.theme, one.body.noted_on, one.created_at.at, one.id.clone()));
    let clients = super::clients(reader)?;
    let mut told: BTreeMap<RecordId, bool> = BTreeMap::new();
    let mut views = Vec::new();
    for one in all {
        let may_discuss = match &one.client {
            None => true,
            Some(client) => match told.get(client) {
                Some(is_told) => *is_told,
                None => {
                    let is_told = is_told(reader, client, today)?;
                    told.insert(client.clone(), is_told);
                    is_told
                }
            },
        };
        let client = one.client.as_ref().and_then(|id| clients.get(id));
        views.push(SupervisionItemView {
            code: client.map(|client| shown(&client.body.code)),
            about: one.linked(Role::About).map(|id| about(reader, id)).transpose()?,
            may_discuss,
            entry: one.linked(Role::RestsOn).cloned(),
            names: names(&one.body, known),
            id: one.id,
            rev: one.rev,
            state: one.state,
            client: one.client,
            item: one.body,
        });
    }
    Ok(views)
}

fn names(item: &SupervisionItem, known: &[Known]) -> Vec<String> {
    let outcome = item.outcome.iter().flat_map(|text| named_in(text.as_str(), known));
    named_in(item.sentence.as_str(), known).into_iter().chain(outcome).collect()
}

/// Every name and code that is known: of clients, and of the people around them. Who is only "Mum" has no name here.
pub(crate) fn known(reader: &Reader<'_>) -> Result<Vec<Known>, Problem> {
    let clients = super::clients(reader)?;
    let mut known = Vec::new();
    for client in clients.values() {
        let body = &client.body;
        known.push(Known::Code(shown(&body.code)));
        let names = body.chosen_name.iter().chain(&body.first_name);
        known.extend(names.map(|name| Known::Name(shown(name))));
    }
    let people = reader.list::<SupportPerson>(&Query::new())?;
    // A client may be called "Nan"; of the people around them that says who nobody is.
    let people = people.iter().map(|person| Known::Name(shown(&person.body.name)));
    known.extend(people.filter(Known::tells_who));
    Ok(known)
}

/// Whether a client was told that the work is talked about in supervision, and it stands.
pub(crate) fn is_told(
    reader: &Reader<'_>,
    client: &RecordId,
    today: NaiveDate,
) -> Result<bool, Problem> {
    let consent = Consent::of(reader, client)?;
    let standing = consent.asked(TOLD, None).map(|item| consent.stands(item, today).standing);
    Ok(standing.is_some_and(|standing| standing == Standing::Acknowledged || standing.permits()))
}

/// Whose a record is that something can be taken to supervision from. An own reaction is nobody's: it is about whom its
/// session was with, if it came of one.
#[expect(clippy::wildcard_enum_match_arm, reason = "other kinds are not taken to supervision")]
pub(crate) fn whose(reader: &Reader<'_>, id: &RecordId) -> Result<Option<RecordId>, Problem> {
    type Whose = fn(&Reader<'_>, &RecordId) -> Result<Option<RecordId>, Problem>;
    let whose: Whose = match reader.kind_of(id)?.ok_or(Problem::NotFound)? {
        Kind::AgreementVersion => of::<AgreementVersion>,
        Kind::Disclosure => of::<Disclosure>,
        Kind::AllianceNote => of::<AllianceNote>,
        Kind::Session => of::<Session>,
        Kind::Rupture => of::<Rupture>,
        Kind::BoundaryEvent => of::<BoundaryEvent>,
        Kind::CheckIn => of::<CheckIn>,
        Kind::PacingPlan => of::<PacingPlan>,
        Kind::EndingPlan => of::<EndingPlan>,
        Kind::ProgressReport => of::<ProgressReport>,
        Kind::Contact => of::<Contact>,
        Kind::Hypothesis => of::<Hypothesis>,
        Kind::Goal => of::<Goal>,
        Kind::ConsentItem => of::<ConsentItem>,
        Kind::CrisisPlan => of::<CrisisPlan>,
        Kind::ExposureStep => of::<ExposureStep>,
        Kind::OwnReaction => return of_session(reader, id),
        _ => return Err(Problem::NotFromHere),
    };
    Ok(Some(whose(reader, id)?.ok_or(Problem::NotFound)?))
}

/// Whether something new can be taken to supervision from a record: of an agreement from the version in force alone,
/// since no other says what holds between them.
pub(crate) fn may_be_taken(
    reader: &Reader<'_>,
    about: &RecordId,
    today: NaiveDate,
) -> Result<bool, Problem> {
    let Some(version) = reader.find::<AgreementVersion>(about)? else { return Ok(true) };
    let in_force = agreement::in_force(reader, &agreement::Whose::of(&version)?, today)?;
    Ok(in_force.is_some_and(|in_force| in_force.id == version.id))
}

fn of_session(reader: &Reader<'_>, reaction: &RecordId) -> Result<Option<RecordId>, Problem> {
    let reaction = reader.load::<OwnReaction>(reaction)?;
    match reaction.linked(Role::OfSession) {
        Some(session) => of::<Session>(reader, session),
        None => Ok(None),
    }
}

fn of<R: Record>(reader: &Reader<'_>, id: &RecordId) -> Result<Option<RecordId>, Problem> {
    Ok(reader.find::<R>(id)?.and_then(|kept| kept.client))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "two kinds belong to a session that is named")]
fn about(reader: &Reader<'_>, id: &RecordId) -> Result<SupervisionAbout, Problem> {
    let kind = reader.kind_of(id)?.ok_or(Problem::NotFound)?;
    let session = match kind {
        Kind::Session => Some(id.clone()),
        Kind::AllianceNote => {
            let note = reader.find::<AllianceNote>(id)?;
            note.and_then(|note| note.linked(Role::OfSession).cloned())
        }
        _ => None,
    };
    Ok(SupervisionAbout { id: id.clone(), kind, session })
}

/// What of one record was taken to supervision.
pub(crate) fn taken(
    reader: &Reader<'_>,
    id: &RecordId,
    now: Moment,
) -> Result<TakenToSupervisionView, Problem> {
    let client = whose(reader, id)?;
    let kind = reader.kind_of(id)?.ok_or(Problem::NotFound)?;
    let mut all = reader.list::<SupervisionItem>(&Query::new().linked(Role::About, id))?;
    all.sort_by_key(|one| Reverse((one.body.noted_on, one.created_at.at, one.id.clone())));
    let known = if all.is_empty() { Vec::new() } else { known(reader)? };
    let mut items = Vec::new();
    for one in all {
        let entry = one.linked(Role::RestsOn);
        let entry = entry.map(|entry| reader.load::<SupervisionEntry>(entry)).transpose()?;
        items.push(TakenItem {
            on: entry.map(|entry| entry.body.on),
            names: names(&one.body, &known),
            id: one.id,
            rev: one.rev,
            state: one.state,
            item: one.body,
        });
    }
    Ok(TakenToSupervisionView {
        items,
        is_told: match &client {
            Some(client) => is_told(reader, client, now.day())?,
            None => true,
        },
        theme: SupervisionTheme::of(kind),
        today: now.day(),
        minted: reader.new_id(),
    })
}

/// A planned meeting that is near while something waits for it.
pub(crate) fn due(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let waiting = Query::new().state(SupervisionItemState::Waiting);
    let count = reader.count::<SupervisionItem>(&waiting)?;
    let planned = Query::new().state(SupervisionState::Planned);
    let planned =
        if count == 0 { Vec::new() } else { reader.list::<SupervisionEntry>(&planned)? };
    let near = planned.iter().filter(|entry| entry.body.is_near(entry.state, now.day()));
    let line = |on: NaiveDate| DueView {
        what: DueKind::Supervision,
        client: None,
        code: None,
        cue: None,
        on: Some(on),
        count,
    };
    Ok(near.map(|entry| entry.body.on).min().map(line).into_iter().collect())
}

fn goes_on_the_sheet(item: &&SupervisionItemView) -> bool {
    item.state == SupervisionItemState::Waiting && item.may_discuss
}

fn may_print(items: &[SupervisionItemView]) -> bool {
    let mut those = items.iter().filter(goes_on_the_sheet).peekable();
    those.peek().is_some() && those.all(|item| item.names.is_empty())
}

/// What stands on the sheet for supervision: each person a letter, and nothing that a name stands in.
pub(crate) fn sheet(reader: &Reader<'_>, now: Moment) -> Result<SupervisionPage, Problem> {
    let items = items(reader, &known(reader)?, now.day())?;
    if items.iter().filter(goes_on_the_sheet).any(|item| !item.names.is_empty()) {
        return Err(Problem::of_field("sentence", "named"));
    }
    let mut people: Vec<&RecordId> = Vec::new();
    let mut questions = Vec::new();
    for item in items.iter().filter(goes_on_the_sheet) {
        let person = item.client.as_ref().map(|client| {
            people.iter().position(|one| *one == client).unwrap_or_else(|| {
                people.push(client);
                people.len() - 1
            })
        });
        questions.push(SupervisionQuestion {
            theme: item.item.theme,
            person,
            sentence: item.item.sentence.clone(),
        });
    }
    if questions.is_empty() { Err(Problem::NotFound) } else { Ok(SupervisionPage { questions }) }
}
