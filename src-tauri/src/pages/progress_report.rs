//! Progress reports.

pub(crate) mod guard;
mod offered;

use super::{shown, shown_if};
use crate::problem::Problem;
use crate::wire::progress_report::{FoundLabelView, ReportView, ReportsView};
use guard::Guard;
use holdfast_records::client::Client;
use holdfast_records::progress_report::{ProgressReport, ReportState};
use holdfast_records::reading_grade::reading_grade;
use holdfast_records::{Moment, PrivateText, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};

/// What is asked when a report goes on, and is not written in it before.
const ASKED_THEN: [&str; 3] = ["read_on", "unread_because", "given_on"];

/// A client's progress reports.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<ReportsView, Problem> {
    let client = reader.load::<Client>(client)?;
    let guard = Guard::of(reader, &client.id)?;
    let reports = newest_first(reader, &client.id)?;
    let view = |report| view(report, &guard, &client.body.language);
    Ok(ReportsView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        today: now.day(),
        reports: reports.into_iter().map(view).collect(),
        offered: offered::of(reader, &client.id)?,
        language: client.body.language.clone(),
        client: client.id,
    })
}

/// Every report of a client, the newest first.
pub(crate) fn newest_first(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<Stored<ProgressReport>>, Problem> {
    let mut all = reader.list::<ProgressReport>(&Query::new().client(client))?;
    all.sort_by_key(|report| std::cmp::Reverse(report.body.number));
    Ok(all)
}

fn view(kept: Stored<ProgressReport>, guard: &Guard, language: &str) -> ReportView {
    let sources = kept.links.iter().filter(|link| link.role == Role::About);
    ReportView {
        may_become: may_become(&kept, guard),
        labels: labels(&kept.body, guard),
        names_left_alone: guard.names_left_alone(&kept.body),
        names_unsafe: guard.names_unsafe(&kept.body),
        grade: grade(&kept.body, language),
        fingerprint: fingerprint(&kept),
        sources: sources.map(|link| link.to.clone()).collect(),
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        report: kept.body,
    }
}

/// What its words are told by, once they are fixed.
pub(crate) fn fingerprint(kept: &Stored<ProgressReport>) -> Option<String> {
    if kept.state.may_be_written() { None } else { kept.body.fingerprint() }
}

/// How a report may go on by what is written in it. When it was read or given is asked then.
fn may_become(kept: &Stored<ProgressReport>, guard: &Guard) -> Vec<ReportState> {
    let is_clean = guard.refuses(&kept.body).is_empty();
    let may = |to: &ReportState| {
        let owed = kept.body.owes(*to);
        kept.state.may_become(*to)
            && (is_clean || !to.stands())
            && owed.iter().all(|(field, _)| ASKED_THEN.contains(field))
    };
    ReportState::ALL.iter().copied().filter(may).collect()
}

fn labels(report: &ProgressReport, guard: &Guard) -> Vec<FoundLabelView> {
    let found = guard.labels(report).into_iter().map(|(field, word)| FoundLabelView {
        field: field.to_owned(),
        label: shown(&word.label),
        kinder: Some(&word.kinder).filter(|kinder| !kinder.is_blank()).map(shown),
        is_kept_out: word.is_kept_out,
    });
    found.collect()
}

/// At about which grade it reads. The formula was made for English.
fn grade(report: &ProgressReport, language: &str) -> Option<u8> {
    let (is_english, report) = (language.split('-').next() == Some("en"), report.on_paper());
    let lines: Vec<_> =
        report.texts().into_iter().map(|(_, text)| PrivateText::as_str(text)).collect();
    reading_grade(&lines.join("\n")).filter(|_| is_english)
}
