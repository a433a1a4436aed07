//! The part of a copy that any web browser can read: one page for each client, private notes apart.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use holdfast_printing::{day_in_english, moment_in_english};
use holdfast_records::agreement::{Agreement, AgreementVersion, Signing};
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::boundary::BoundaryLine;
use holdfast_records::capacity::CapacityNote;
use holdfast_records::check_in::CheckIn;
use holdfast_records::client::Client;
use holdfast_records::client_question::ClientQuestion;
use holdfast_records::consent::{ConsentEvent, ConsentItem, OwnScope};
use holdfast_records::contact::Contact;
use holdfast_records::crisis_plan::CrisisPlan;
use holdfast_records::data_request::DataRequest;
use holdfast_records::disclosure::Disclosure;
use holdfast_records::ending::{DirectoryEntry, DirectoryState, EndingPlan};
use holdfast_records::erasure::Erasure;
use holdfast_records::executor::ExecutorPointer;
use holdfast_records::expectation::Expectation;
use holdfast_records::exposure_step::ExposureStep;
use holdfast_records::feedback::AllianceReview;
use holdfast_records::feedback::Feedback;
use holdfast_records::first_contact::FirstContact;
use holdfast_records::goal::Goal;
use holdfast_records::goal::Strength;
use holdfast_records::grounding::GroundingChoice;
use holdfast_records::hypothesis::Hypothesis;
use holdfast_records::identity::IdentityNote;
use holdfast_records::leave::Leave;
use holdfast_records::measure::MeasureScore;
use holdfast_records::micro_consent::MicroConsent;
use holdfast_records::note::{AllianceNote, NoteAddition, PrivateNote};
use holdfast_records::note_template::NoteTemplate;
use holdfast_records::pacing::plan::PacingPlan;
use holdfast_records::pacing::run::PacingRun;
use holdfast_records::practice::Practice;
use holdfast_records::preparation::PreparationCard;
use holdfast_records::print_event::PrintEvent;
use holdfast_records::progress_report::ProgressReport;
use holdfast_records::readiness::Readiness;
use holdfast_records::reading::Reading;
use holdfast_records::retention::Retention;
use holdfast_records::rupture::Rupture;
use holdfast_records::scan::Scan;
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_records::sensitivity::Sensitivity;
use holdfast_records::session::Session;
use holdfast_records::session_event::SessionEvent;
use holdfast_records::supervision::{SupervisionEntry, SupervisionItem};
use holdfast_records::support::{GuardianAuthority, SupportPerson};
use holdfast_records::technique_use::TechniqueUse;
use holdfast_records::topic::TopicBoundary;
use holdfast_records::voiding::{Voiding, voided};
use holdfast_records::workspace::WorkspaceReview;
use holdfast_records::{Record, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader, VaultError};
use zeroize::Zeroizing;

use crate::restore::FILES;

pub(crate) mod html;

use html::Sheet;

/// The folder that all of it lies in.
pub(crate) const FOLDER: &str = "readable";

/// One member of a copy that holds people's words; wiped when dropped.
pub(crate) type Page = (String, Zeroizing<Vec<u8>>);

/// One thing on a client's page, already in HTML, with the day that it is sorted by.
struct Told {
    day: Option<NaiveDate>,
    order: i64,
    html: Zeroizing<String>,
}

/// Writes the pages of one client: what is in the record, and private notes if there are any.
pub(crate) fn pages_of(
    reader: &Reader<'_>,
    stem: &str,
    client: &Stored<Client>,
) -> Result<Vec<Page>, VaultError> {
    let private: Vec<Stored<PrivateNote>> = reader.list(&Query::new().client(&client.id))?;
    let apart: BTreeSet<&RecordId> = private.iter().map(|note| &note.id).collect();
    let additions: Vec<Stored<NoteAddition>> = reader.list(&Query::new().client(&client.id))?;
    let (private_additions, additions): (Vec<_>, Vec<_>) = additions
        .into_iter()
        .partition(|addition| addition.linked(Role::AddsTo).is_some_and(|to| apart.contains(to)));

    let title = format!("Client {}", client.body.code.as_str());
    let mut sheet = Sheet::new(&title);
    sheet.block("About", "", &client.body);
    let mut pages = vec![page(format!("{FOLDER}/{stem}.html"), {
        for (heading, told) in sections(reader, &client.id, &additions)? {
            write_section(&mut sheet, heading, told);
        }
        sheet
    })];
    let ideas = all::<Hypothesis>(reader, &client.id, "Working hypothesis")?;
    if !private.is_empty() || !ideas.is_empty() {
        let mut sheet = Sheet::new(&format!("{title}, private notes"));
        let told = private
            .iter()
            .map(|n| tell("Private note", n))
            .chain(private_additions.iter().map(addition));
        write_section(&mut sheet, "Private notes", told.collect());
        write_section(&mut sheet, "Working hypotheses", ideas);
        pages.push(page(format!("{FOLDER}/private/{stem}.html"), sheet));
    }
    Ok(pages)
}

/// Writes the first page: the practice, and where each client's page is.
///
/// The therapist's own reactions and self-care are on no page here: whoever reads these pages in the therapist's place
/// needs neither. They lie in the vault that the copy holds.
pub(crate) fn index(
    reader: &Reader<'_>,
    clients: &BTreeMap<String, String>,
) -> Result<Page, VaultError> {
    let mut sheet = Sheet::new("Holdfast, a copy that can be read anywhere");
    for practice in reader.list::<Practice>(&Query::new())? {
        sheet.block("The practice", "", &practice.body);
    }
    for scope in reader.list::<OwnScope>(&Query::new())? {
        sheet.block("Added to what may be asked", "", &scope.body);
    }
    for card in reader.list::<PreparationCard>(&Query::new())? {
        sheet.block("Preparation card", "", &card.body);
    }
    for template in reader.list::<NoteTemplate>(&Query::new())? {
        sheet.block("Words that are used often", "", &template.body);
    }
    for entry in reader.list::<DirectoryEntry>(&Query::new())? {
        let state = if entry.state == DirectoryState::Listed { "" } else { entry.state.token() };
        sheet.block("In the directory", state, &entry.body);
    }
    for walk in reader.list::<WorkspaceReview>(&Query::new())? {
        sheet.block("A walk through the space", walk.state.token(), &walk.body);
    }
    for item in reader.list::<SupervisionItem>(&Query::new())? {
        sheet.block("For supervision", item.state.token(), &item.body);
    }
    for meeting in reader.list::<SupervisionEntry>(&Query::new())? {
        sheet.block("Supervision", meeting.state.token(), &meeting.body);
    }
    for pointer in reader.list::<ExecutorPointer>(&Query::new())? {
        sheet.block("If something happens to me", pointer.state.token(), &pointer.body);
    }
    for leave in reader.list::<Leave>(&Query::new())? {
        sheet.block("Planned time away", leave.state.token(), &leave.body);
    }
    for paper in reader.list::<Erasure>(&Query::new())? {
        sheet.block("Certificate of an erasure", "", &paper.body);
    }
    sheet.links("Clients", clients);
    Ok(page(format!("{FOLDER}/index.html"), sheet))
}

fn page(name: String, sheet: Sheet) -> Page {
    (name, sheet.finished())
}

fn write_section(sheet: &mut Sheet, heading: &str, mut told: Vec<Told>) {
    if told.is_empty() {
        return;
    }
    told.sort_by_key(|one| (one.day, one.order));
    sheet.heading(heading);
    told.iter().for_each(|one| sheet.push(&one.html));
}

/// Everything about a client but private notes and working hypotheses, each section under its heading.
#[expect(clippy::too_many_lines, reason = "one line a kind: the list is the point")]
fn sections(
    reader: &Reader<'_>,
    client: &RecordId,
    additions: &[Stored<NoteAddition>],
) -> Result<Vec<(&'static str, Vec<Told>)>, VaultError> {
    let mut notes = all::<AllianceNote>(reader, client, "Note")?;
    notes.extend(additions.iter().map(addition));
    Ok(vec![
        ("Ways to settle", all::<GroundingChoice>(reader, client, "Way to settle")?),
        ("Topics", all::<TopicBoundary>(reader, client, "Topic")?),
        ("In the room", all::<Sensitivity>(reader, client, "Sensitive to")?),
        ("Agreements", {
            let mut told = all::<Agreement>(reader, client, "Agreement")?;
            told.extend(all::<AgreementVersion>(reader, client, "Version of an agreement")?);
            told.extend(all::<Signing>(reader, client, "Signing")?);
            told.extend(all::<Reading>(reader, client, "Read on the screen")?);
            told
        }),
        ("Consent", { consent(reader, client)? }),
        ("People", {
            let mut told = all::<SupportPerson>(reader, client, "Somebody around them")?;
            told.extend(all::<GuardianAuthority>(reader, client, "A say for them")?);
            told.extend(with_slips::<Disclosure>(reader, client, "Told to somebody")?);
            told
        }),
        ("Beginning and capacity", {
            let mut told = all::<FirstContact>(reader, client, "Told at the beginning")?;
            told.extend(all::<CapacityNote>(reader, client, "Capacity for one decision")?);
            told
        }),
        ("What they came with", {
            let mut told = all::<IdentityNote>(reader, client, "Who they are")?;
            told.extend(all::<Expectation>(reader, client, "Hoped, feared or expected")?);
            told.extend(all::<ClientQuestion>(reader, client, "Question")?);
            told
        }),
        ("Plan for hard moments", all::<CrisisPlan>(reader, client, "Plan for hard moments")?),
        ("Scans", scans(reader, client)?),
        ("Strains and how they were put right", with_slips::<Rupture>(reader, client, "Strain")?),
        ("Lines between us", {
            let mut told = all::<BoundaryLine>(reader, client, "Line")?;
            told.extend(with_slips::<BoundaryEvent>(reader, client, "Boundary event")?);
            told
        }),
        ("What was said of the work", {
            let mut told = with_slips::<Feedback>(reader, client, "What was said")?;
            told.extend(with_slips::<AllianceReview>(reader, client, "A look at the work")?);
            told
        }),
        ("Goals and strengths", {
            let mut told = all::<Goal>(reader, client, "Goal")?;
            told.extend(with_slips::<Strength>(reader, client, "Noticed")?);
            told
        }),
        ("Progress reports", all::<ProgressReport>(reader, client, "Version of a report")?),
        ("How long it is kept", all::<Retention>(reader, client, "How long it is kept")?),
        ("Ending", all::<EndingPlan>(reader, client, "Plan for ending")?),
        ("Sessions", in_sessions(reader, client)?),
        ("Numbers from paper forms", {
            with_slips::<MeasureScore>(reader, client, "Number from a form")?
        }),
        ("Between sessions", with_slips::<Contact>(reader, client, "Contact")?),
        ("Changes of time", { with_slips::<ScheduleChange>(reader, client, "Change of time")? }),
        ("Pacing plan", {
            let mut told = all::<PacingPlan>(reader, client, "Version of the pacing plan")?;
            told.extend(all::<PacingRun>(reader, client, "Answer to a pacing check")?);
            told.extend(with_slips::<ExposureStep>(reader, client, "Step")?);
            told
        }),
        ("Notes", notes),
        ("Requests for records", all::<DataRequest>(reader, client, "Request")?),
        ("Documents printed, saved or read aloud", all::<PrintEvent>(reader, client, "Document")?),
    ])
}

/// Consent: each answer says to what it was given, and what was entered in error says so.
fn consent(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Told>, VaultError> {
    let of_client = Query::new().client(client);
    let voidings = reader.list::<Voiding>(&of_client)?;
    let questions = reader.list::<MicroConsent>(&of_client)?;
    let about = About::of(reader, client)?;
    let mut told: Vec<_> = about.items.iter().map(|item| about.item(item)).collect();
    let answers = reader.list::<ConsentEvent>(&of_client)?;
    told.extend(answers.iter().map(|one| about.tell("Answer", one)));
    told.extend(questions.iter().map(|one| about.tell("Asked in a session", one)));
    let uses = reader.list::<TechniqueUse>(&of_client)?;
    told.extend(uses.iter().map(|one| about.tell("Technique in a session", one)));
    told.extend(voidings.iter().map(|one| tell("Said to be entered in error", one)));
    Ok(told)
}

/// Sessions, with what was keyed, said and answered in them; what was entered in error says so.
fn in_sessions(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Told>, VaultError> {
    let about = About::of(reader, client)?;
    let of_client = Query::new().client(client);
    let mut told = all::<Session>(reader, client, "Session")?;
    let events = reader.list::<SessionEvent>(&of_client)?;
    told.extend(events.iter().map(|one| about.tell("In a session", one)));
    let ready = reader.list::<Readiness>(&of_client)?;
    told.extend(ready.iter().map(|one| about.tell("How ready", one)));
    let check_ins = reader.list::<CheckIn>(&of_client)?;
    told.extend(check_ins.iter().map(|one| about.tell("Check-in", one)));
    Ok(told)
}

/// Everything of a kind, each with the item it is about; what was entered in error says so.
fn with_slips<R: Record>(
    reader: &Reader<'_>,
    client: &RecordId,
    what: &str,
) -> Result<Vec<Told>, VaultError> {
    let about = About::of(reader, client)?;
    let told = reader.list::<R>(&Query::new().client(client))?;
    Ok(told.iter().map(|one| about.tell(what, one)).collect())
}

/// What the answers of a client are about.
struct About {
    items: Vec<Stored<ConsentItem>>,
    people: Vec<Stored<SupportPerson>>,
    voided: BTreeSet<RecordId>,
}

impl About {
    fn of(reader: &Reader<'_>, client: &RecordId) -> Result<About, VaultError> {
        let of_client = Query::new().client(client);
        Ok(About {
            voided: voided(&reader.voids(client)?),
            items: reader.list(&of_client)?,
            people: reader.list(&of_client)?,
        })
    }

    /// Something that may be asked, with the person it is about.
    fn item(&self, item: &Stored<ConsentItem>) -> Told {
        tell_with("What may be asked", item, &self.who(item).unwrap_or_default())
    }

    fn who(&self, item: &Stored<ConsentItem>) -> Option<String> {
        let to = item.linked(Role::OfPerson)?;
        let person = self.people.iter().find(|person| &person.id == to)?;
        Some(format!("the person: {}", person.body.name.as_str()))
    }

    fn tell<R: Record>(&self, what: &str, stored: &Stored<R>) -> Told {
        let to = stored.linked(Role::OfItem);
        let item = self.items.iter().find(|item| Some(&item.id) == to);
        let name = item.map(|item| format!("about: {}", item.body.name.as_str()));
        let mut more: Vec<_> = name.into_iter().collect();
        more.extend(item.and_then(|item| self.who(item)));
        if self.voided.contains(&stored.id) {
            more.push("ENTERED IN ERROR, or said again later; it does not count".to_owned());
        }
        tell_with(what, stored, &more.join("; "))
    }
}

fn all<R: Record>(
    reader: &Reader<'_>,
    client: &RecordId,
    what: &str,
) -> Result<Vec<Told>, VaultError> {
    Ok(reader
        .list::<R>(&Query::new().client(client))?
        .iter()
        .map(|stored| tell(what, stored))
        .collect())
}

/// Scans, each with the member of the copy that holds its bytes and what such a file is to be called.
fn scans(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Told>, VaultError> {
    let kept = reader.list::<Scan>(&Query::new().client(client))?;
    let scan = |stored: &Stored<Scan>| {
        let (member, ending) = (&stored.body.sha256, stored.body.media.ending());
        let place = format!(
            "the scan itself: {FILES}{member} in this copy; to look at it, give it a name that ends in .{ending}"
        );
        tell_with("Scan of a paper", stored, &place)
    };
    Ok(kept.iter().map(scan).collect())
}

fn addition(stored: &Stored<NoteAddition>) -> Told {
    tell("Added to a finished note", stored)
}

fn tell<R: Record>(what: &str, stored: &Stored<R>) -> Told {
    tell_with(what, stored, "")
}

/// Tells of a record, with more about it after how it stands.
fn tell_with<R: Record>(what: &str, stored: &Stored<R>, more: &str) -> Told {
    let day = stored.body.occurred_on();
    let title = match day {
        Some(day) => format!("{what}, {}", day_in_english(day)),
        None => what.to_owned(),
    };
    let kept = moment_in_english(stored.updated_at);
    let mut standing = format!("{}; last kept {kept}", stored.state.token().replace('_', " "));
    if !more.is_empty() {
        standing.push_str("; ");
        standing.push_str(more);
    }
    Told { day, order: stored.created_at.at, html: html::block(&title, &standing, &stored.body) }
}
