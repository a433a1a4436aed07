//! What the two wrote together, on its way to paper: the progress report, the goals, the letter for whoever comes next.

use crate::pages::consent::Known;
use crate::pages::ending::may_send;
use crate::pages::progress_report::{self, guard::Guard};
use crate::problem::Problem;
use crate::wire::printing::DocumentOf;
use holdfast_printing::{ClientPaper, GoalsPage, LetterPage, ReportPage};
use holdfast_records::ending::EndingPlan;
use holdfast_records::goal::{Goal, GoalState};
use holdfast_records::print_event::Copy;
use holdfast_records::progress_report::{ProgressReport, ReportState};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// Refuses the forms of a paper that there are none of. Every part of a report tells what the two work on, and a letter
/// is for one reader: neither has a form for other eyes.
pub(super) fn has_a_form(
    reader: &Reader<'_>,
    document: &DocumentOf,
    copy: Copy,
) -> Result<(), Problem> {
    // An extract of the trail carries a code and tells of sessions: it has no form for a copy that leaves the room.
    if matches!(document, DocumentOf::TrailExtract { .. }) && copy != Copy::StaysHere {
        return Err(Problem::NotForOtherEyes);
    }
    let is_letter = matches!(document, DocumentOf::HandOverLetter { .. });
    let DocumentOf::ProgressReport { report } = document else {
        let is_refused = is_letter && copy == Copy::SomeoneMayRead;
        return if is_refused { Err(Problem::NotForOtherEyes) } else { Ok(()) };
    };
    match copy {
        Copy::StaysHere => Ok(()),
        Copy::GoesHome => may_go_home(reader, report),
        Copy::SomeoneMayRead | Copy::GoesElsewhere => Err(Problem::NotForOtherEyes),
    }
}

/// A report that was taken back stays here. One that is being written may be read at home, if nothing that is kept off
/// it stands in it; one whose words are fixed, if nothing and nobody in it is to be left alone since.
fn may_go_home(reader: &Reader<'_>, report: &RecordId) -> Result<(), Problem> {
    let kept = reader.load::<ProgressReport>(report)?;
    if kept.state == ReportState::Withdrawn {
        return Err(Problem::NotFromHere);
    }
    let client = kept.client.as_ref().ok_or(Problem::NotFound)?;
    let guard = Guard::of(reader, client)?;
    let problems = if kept.state.may_be_written() {
        guard.refuses(&kept.body)
    } else {
        guard.keeps_here(&kept.body)
    };
    if problems.is_empty() { Ok(()) } else { Err(Problem::Fields { problems }) }
}

/// A report as it stands.
pub(super) fn report(reader: &Reader<'_>, report: &RecordId) -> Result<ClientPaper, Problem> {
    let kept = reader.load::<ProgressReport>(report)?;
    let fingerprint = progress_report::fingerprint(&kept);
    let page = ReportPage { report: kept.body, state: kept.state, fingerprint };
    Ok(ClientPaper::ProgressReport(Box::new(page)))
}

/// The goals that the client is at and those that rest. Without any there is no paper.
pub(super) fn goals(reader: &Reader<'_>, client: &RecordId) -> Result<ClientPaper, Problem> {
    let of = |state| {
        let goals = reader.list::<Goal>(&Query::new().client(client).state(state))?;
        Ok::<_, Problem>(goals.into_iter().map(|goal| goal.body).collect::<Vec<_>>())
    };
    let page = GoalsPage { active: of(GoalState::Active)?, resting: of(GoalState::Resting)? };
    if page.active.is_empty() && page.resting.is_empty() {
        return Err(Problem::NotFromHere);
    }
    Ok(ClientPaper::Goals(page))
}

/// The letter of an ending that is needed, once the client said yes to every word and, where it is sent, to sending it.
pub(super) fn letter(
    reader: &Reader<'_>,
    ending: &RecordId,
    now: Moment,
) -> Result<ClientPaper, Problem> {
    let kept = reader.load::<EndingPlan>(ending)?;
    let letter = kept.body.letter.clone().ok_or(Problem::NotFound)?;
    if !kept.body.letter_may_leave(kept.state, sending(reader, &kept, now)?) {
        return Err(Problem::NotAgreed);
    }
    Ok(ClientPaper::HandOverLetter(LetterPage { letter }))
}

/// How the answer stands that the letter may be sent by.
fn sending(
    reader: &Reader<'_>,
    ending: &Stored<EndingPlan>,
    now: Moment,
) -> Result<Option<holdfast_records::consent::Standing>, Problem> {
    let client = ending.client.as_ref().ok_or(Problem::NotFound)?;
    Ok(may_send(ending, &Known::of(reader, client)?, now.day()))
}
