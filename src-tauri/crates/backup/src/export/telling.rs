//! Every record of a copy as something to read, by day: what it is, how it stands, what it says.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use holdfast_printing::{day_in_english, moment_in_english};
use holdfast_records::{Kind, RecordId, Role};
use holdfast_vault::WholeRecord;
use serde_json::Value;

use super::pile::Pile;
use super::spoken;
use super::words::{Line, in_words, lines, said_to};

/// One record, told.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Told {
    /// The day on which it happened.
    pub(crate) day: Option<NaiveDate>,
    /// What it is.
    pub(crate) title: String,
    /// How it stands, when it was kept, and what it belongs to.
    pub(crate) standing: Vec<String>,
    /// Whether it was entered in error; it stays to be read and does not count.
    pub(crate) entered_in_error: bool,
    /// What it says.
    pub(crate) lines: Vec<Line>,
}

/// What each kind is called for a reader. The others are called by their own word.
const NAMES: [(Kind, &str); 24] = [
    (Kind::Client, "About the client"),
    (Kind::AllianceNote, "Note"),
    (Kind::NoteAddition, "Added to a finished note"),
    (Kind::TopicBoundary, "Topic"),
    (Kind::GroundingChoice, "Way to settle"),
    (Kind::AgreementVersion, "Version of an agreement"),
    (Kind::PrintEvent, "Document printed, saved or read aloud"),
    (Kind::ConsentItem, "What may be asked"),
    (Kind::ConsentEvent, "Answer"),
    (Kind::OwnScope, "Added to what may be asked"),
    (Kind::MicroConsent, "Asked in a session"),
    (Kind::TechniqueUse, "Technique in a session"),
    (Kind::Voiding, "Said to be entered in error"),
    (Kind::SupportPerson, "Somebody around the client"),
    (Kind::GuardianAuthority, "A say for the client"),
    (Kind::CapacityNote, "Capacity for one decision"),
    (Kind::FirstContact, "Told at the beginning"),
    (Kind::Disclosure, "Told to somebody"),
    (Kind::PacingRun, "Answer to a pacing check"),
    (Kind::Hypothesis, "Working idea"),
    (Kind::MeasureScore, "Number from a form"),
    (Kind::Rupture, "Strain"),
    (Kind::AllianceReview, "A look at the work"),
    (Kind::DataRequest, "Request for records"),
];

/// What a kind is called for a reader.
pub(crate) fn name_of(kind: Kind) -> String {
    let found = NAMES.iter().find(|(of, _)| *of == kind);
    found.map_or_else(|| in_words(kind.token()), |(_, name)| (*name).to_owned())
}

/// Tells every record: first the client, then by day and in the order in which it was kept. An addition follows what it
/// adds to, whenever it was made.
pub(crate) fn tell(pile: &Pile, for_client: bool) -> Vec<Told> {
    let by_id: BTreeMap<&RecordId, &WholeRecord> =
        pile.records.iter().map(|one| (&one.id, one)).collect();
    let mut order: Vec<&WholeRecord> = pile.records.iter().collect();
    order.sort_by(|one, other| place(one, &by_id).cmp(&place(other, &by_id)));
    let told = |one: &WholeRecord| {
        let struck = pile.voided.contains(&one.id) || is_struck(one, &pile.records);
        one_of(one, &by_id, struck, for_client)
    };
    order.into_iter().map(told).collect()
}

type Place<'a> = (bool, Option<NaiveDate>, i64, &'a RecordId, i64);

fn place<'a>(one: &'a WholeRecord, by_id: &BTreeMap<&RecordId, &'a WholeRecord>) -> Place<'a> {
    let to = one.links.iter().find(|link| link.role == Role::AddsTo);
    let main = to.and_then(|link| by_id.get(&link.to)).copied().unwrap_or(one);
    (main.kind != Kind::Client, main.occurred_on, main.created_at.at, &main.id, one.created_at.at)
}

/// Whether an addition strikes a note.
fn is_struck(one: &WholeRecord, all: &[WholeRecord]) -> bool {
    one.kind == Kind::AllianceNote
        && all.iter().any(|other| {
            other.kind == Kind::NoteAddition
                && other.body().get("addition").and_then(Value::as_str) == Some("void")
                && other.links.iter().any(|link| link.role == Role::AddsTo && link.to == one.id)
        })
}

fn one_of(
    one: &WholeRecord,
    by_id: &BTreeMap<&RecordId, &WholeRecord>,
    struck: bool,
    for_client: bool,
) -> Told {
    let name = name_of(one.kind);
    let title = match (one.kind, one.occurred_on) {
        // The day of a client is the one on which the work began; it stands below.
        (Kind::Client, _) if for_client => "About you".to_owned(),
        (Kind::Client, _) | (_, None) => name,
        (_, Some(day)) => format!("{name}, {}", day_in_english(day)),
    };
    let stands = spoken::state(one.kind, &one.state);
    let stands =
        stands.map_or_else(|| in_words(&one.state), |said| said_to(for_client, said, &one.state));
    let mut standing = vec![stands, format!("last kept {}", moment_in_english(one.updated_at))];
    standing.extend(one.locked_at.map(|at| format!("locked {}", moment_in_english(at))));
    standing.extend(one.links.iter().filter_map(|link| tied(link.role, by_id.get(&link.to)?)));
    if struck {
        standing.push("ENTERED IN ERROR, or said again later; it does not count".to_owned());
    }
    Told {
        day: one.occurred_on,
        title,
        standing,
        entered_in_error: struck,
        lines: lines(one.kind, one.body(), for_client),
    }
}

/// What a record belongs to, in words.
fn tied(role: Role, to: &WholeRecord) -> Option<String> {
    let (said, field) = match role {
        Role::OfItem => ("about", Some("name")),
        Role::OfPerson | Role::InTheRoom => ("the person", Some("name")),
        Role::AddsTo => ("adds to", None),
        Role::Voids => ("takes the place of, or says an error of", None),
        Role::Follows => ("follows", None),
        Role::Because => ("because of", None),
        Role::OfSession
        | Role::MovedTo
        | Role::VersionOf
        | Role::InForce
        | Role::Signs
        | Role::OnPrint
        | Role::Prints
        | Role::OfScope
        | Role::RestsOn
        | Role::About
        | Role::Plans => return None,
    };
    let named = field.and_then(|field| to.body().get(field)?.as_str());
    let name = match (named, to.occurred_on) {
        (Some(name), _) => name.to_owned(),
        (None, Some(day)) => format!("{}, {}", name_of(to.kind), day_in_english(day)),
        (None, None) => name_of(to.kind),
    };
    Some(format!("{said}: {name}"))
}
