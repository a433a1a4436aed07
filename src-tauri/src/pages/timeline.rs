//! The one timeline of a client: what happened, newest first, in pages.

use super::{search::session_of, session as session_page, shown};
use crate::problem::Problem;
use crate::wire::timeline::*;
use chrono::NaiveDate;
use holdfast_records::agreement::AgreementVersion;
use holdfast_records::client::Client;
use holdfast_records::consent::{ConsentEvent, ConsentItem};
use holdfast_records::rupture::Rupture;
use holdfast_records::session::Session;
use holdfast_records::{Kind, Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader, SpinePlace, SpineRow, Tx};

/// So many entries are on a page.
const PAGE: u32 = 30;

/// So many characters of what was written are shown.
const LINE: usize = 160;

/// The setting that holds the groups which are not shown.
const SETTING: &str = "timeline.hidden";

/// Every group with its kinds. Private notes and hypotheses are in none, and what was keyed stands in its session.
const GROUPS: [(TimelineGroup, &[Kind]); 11] = [
    (TimelineGroup::Sessions, &[Kind::Session]),
    (TimelineGroup::Notes, &[Kind::AllianceNote, Kind::NoteAddition]),
    (TimelineGroup::Agreements, &[Kind::AgreementVersion, Kind::Signing, Kind::Reading]),
    (
        TimelineGroup::Consent,
        &[
            Kind::ConsentEvent,
            Kind::MicroConsent,
            Kind::TechniqueUse,
            Kind::TopicBoundary,
            Kind::GroundingChoice,
        ],
    ),
    (
        TimelineGroup::Between,
        &[Kind::Rupture, Kind::BoundaryEvent, Kind::Feedback, Kind::AllianceReview],
    ),
    (TimelineGroup::Times, &[Kind::ScheduleChange, Kind::Contact]),
    (TimelineGroup::CheckIns, &[Kind::CheckIn, Kind::Readiness, Kind::MeasureScore]),
    (TimelineGroup::Goals, &[Kind::Goal, Kind::Strength, Kind::PacingPlan, Kind::ExposureStep]),
    (TimelineGroup::Reports, &[Kind::ProgressReport, Kind::EndingPlan]),
    (
        TimelineGroup::People,
        &[
            Kind::SupportPerson,
            Kind::GuardianAuthority,
            Kind::CapacityNote,
            Kind::FirstContact,
            Kind::Disclosure,
        ],
    ),
    (TimelineGroup::Papers, &[Kind::PrintEvent, Kind::Scan, Kind::CrisisPlan]),
];

/// A page of a client's timeline. Nothing of a day to come is in it.
pub(crate) fn page(
    reader: &Reader<'_>,
    request: TimelineRequest,
    now: Moment,
) -> Result<TimelineView, Problem> {
    let client = reader.load::<Client>(&request.client)?;
    let shown = match request.shown {
        Some(shown) => shown,
        None => shown_last(reader)?,
    };
    let groups = GROUPS.iter().filter(|(group, _)| shown.contains(group));
    let kinds: Vec<Kind> = groups.flat_map(|(_, kinds)| kinds.iter().copied()).collect();
    let after = request.after.map_or_else(|| SpinePlace::end_of(now.day()), place_in);
    let mut rows = reader.spine(&client.id, &kinds, &after, PAGE + 1)?;
    let has_more = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    let next = rows.last().filter(|_| has_more).map(|row| place_out(&row.place));
    let strains = reader.list::<Rupture>(&Query::new().client(&client.id))?;
    let strains = Strained::of(reader, strains)?;
    let entry = |row: SpineRow| {
        let session = session_of(reader, row.kind, &row.id)?;
        entry(reader, &client, &strains, session, row)
    };
    let entries = rows.into_iter().map(entry).collect::<Result<_, _>>()?;
    Ok(TimelineView { shown, entries, next })
}

/// Keeps which groups are shown.
pub(crate) fn keep(tx: &mut Tx<'_>, request: &TimelineGroupsRequest) -> Result<(), Problem> {
    let hidden = GROUPS.iter().map(|(group, _)| *group);
    let hidden: Vec<_> = hidden.filter(|group| !request.shown.contains(group)).collect();
    Ok(tx.set_setting(SETTING, &hidden)?)
}

/// All but those that were switched off. A setting that cannot be read switches nothing off.
fn shown_last(reader: &Reader<'_>) -> Result<Vec<TimelineGroup>, Problem> {
    let hidden: Vec<TimelineGroup> = reader.setting(SETTING).ok().flatten().unwrap_or_default();
    let all = GROUPS.iter().map(|(group, _)| *group);
    Ok(all.filter(|group| !hidden.contains(group)).collect())
}

fn place_in(TimelinePlace { on, at, number }: TimelinePlace) -> SpinePlace {
    SpinePlace { on, at, number }
}

fn place_out(place: &SpinePlace) -> TimelinePlace {
    TimelinePlace { on: place.on, at: place.at, number: place.number }
}

/// The strains of a client that count.
struct Strained(Vec<Stored<Rupture>>);

impl Strained {
    fn of(reader: &Reader<'_>, all: Vec<Stored<Rupture>>) -> Result<Strained, Problem> {
        let mut counting = Vec::new();
        for kept in all {
            if !reader.is_voided(&kept.id)? {
                counting.push(kept);
            }
        }
        Ok(Strained(counting))
    }

    /// Whether one of them was open at the end of a day.
    fn is_on(&self, day: NaiveDate) -> bool {
        self.0.iter().any(|kept| {
            let turns = kept.body.turns.iter().filter(|turn| turn.on <= day);
            let last = turns.max_by_key(|turn| turn.on).map(|turn| turn.to.is_open());
            last.unwrap_or(kept.body.noticed_on <= day)
        })
    }
}

fn entry(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    strains: &Strained,
    session: Option<RecordId>,
    row: SpineRow,
) -> Result<TimelineEntry, Problem> {
    Ok(TimelineEntry {
        session,
        what: what(reader, client, &row)?,
        line: line(reader, &row)?,
        is_voided: reader.is_voided(&row.id)?,
        is_strained: strains.is_on(row.place.on),
        on: row.place.on,
        kind: row.kind,
        id: row.id,
    })
}

/// The beginning of what was written. A topic is covered wherever a client may look, and so it is here.
fn line(reader: &Reader<'_>, row: &SpineRow) -> Result<Option<String>, Problem> {
    if row.kind == Kind::TopicBoundary {
        return Ok(None);
    }
    let texts = reader.texts(&row.id)?;
    let Some(text) = texts.iter().find(|text| !text.is_blank()) else { return Ok(None) };
    let text = shown(text);
    let mut line: String = text.chars().take(LINE).collect();
    if line.len() < text.len() {
        line.push('…');
    }
    Ok(Some(line))
}

fn what(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    row: &SpineRow,
) -> Result<TimelineWhat, Problem> {
    let found = if row.kind == Kind::Session {
        reader.find::<Session>(&row.id)?.map(|kept| TimelineWhat::Session {
            number: session_page::number_in_all(&client.body, &kept.body),
            state: kept.state,
        })
    } else if row.kind == Kind::AgreementVersion {
        reader.find::<AgreementVersion>(&row.id)?.map(|kept| TimelineWhat::Agreement {
            about: kept.body.about(),
            number: kept.body.number,
            state: kept.state,
        })
    } else if row.kind == Kind::ConsentEvent {
        answer(reader, &row.id)?
    } else {
        None
    };
    Ok(found.unwrap_or(TimelineWhat::Plain))
}

fn answer(reader: &Reader<'_>, id: &RecordId) -> Result<Option<TimelineWhat>, Problem> {
    let Some(event) = reader.find::<ConsentEvent>(id)? else { return Ok(None) };
    let item =
        event.linked(Role::OfItem).map(|item| reader.find::<ConsentItem>(item)).transpose()?;
    Ok(item.flatten().map(|item| TimelineWhat::Answer {
        name: shown(&item.body.name),
        decision: event.body.decision,
    }))
}
