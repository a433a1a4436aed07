//! Clients typed one line each, and codes that are taken.

use crate::problem::Problem;
use crate::wire::client::*;
use crate::{agenda, pages};
use chrono::NaiveDate;
use holdfast_records::Record;
use holdfast_records::client::{Client, ClientLine, ClientStatus, LineProblem, look_of_code};
use holdfast_records::grounding::Technique;
use holdfast_records::{PrivateText, RecordId};
use holdfast_vault::{Query, Reader, Tx};

/// How each line would be read. Nothing is kept.
pub(crate) fn look(
    reader: &Reader<'_>,
    lines: &str,
    today: NaiveDate,
) -> Result<AddedClients, Problem> {
    let mut taken = codes(reader)?;
    Ok(AddedClients { lines: read(lines, today, &mut taken).0, added: 0 })
}

/// Adds the clients of every line that can be read; if one cannot, none is added.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    request: &AddClientsRequest,
    language: &str,
    today: NaiveDate,
) -> Result<AddedClients, Problem> {
    let mut taken = codes(tx)?;
    let (read, understood) = read(&request.lines, today, &mut taken);
    let begins = if request.as_enquiry { ClientStatus::Enquiry } else { ClientStatus::Active };
    if read.iter().any(|line| !line.problems.is_empty()) {
        let problems = read.into_iter().flat_map(|line| line.problems).collect();
        return Err(Problem::Fields { problems });
    }
    for line in understood {
        let client = line.into_client(language, today);
        client.check()?;
        let id = tx.new_id();
        let kept = tx.insert(id, None, begins, &client, &[])?;
        agenda::plan_for(tx, &kept, today)?;
    }
    let added = u32::try_from(read.len()).unwrap_or(u32::MAX);
    Ok(AddedClients { lines: read, added })
}

/// Refuses a code that another client has.
pub(crate) fn refuse_taken_code(
    reader: &Reader<'_>,
    code: &PrivateText,
    own: Option<&RecordId>,
) -> Result<(), Problem> {
    let all = reader.list::<Client>(&Query::new())?;
    let wanted = look_of_code(code.as_str());
    let is_taken = all
        .iter()
        .any(|other| Some(&other.id) != own && look_of_code(other.body.code.as_str()) == wanted);
    if is_taken { Err(Problem::CodeTaken) } else { Ok(()) }
}

fn codes(reader: &Reader<'_>) -> Result<Vec<String>, Problem> {
    Ok(reader
        .list::<Client>(&Query::new())?
        .iter()
        .map(|client| look_of_code(client.body.code.as_str()))
        .collect())
}

fn read(
    lines: &str,
    today: NaiveDate,
    taken: &mut Vec<String>,
) -> (Vec<ReadLine>, Vec<ClientLine>) {
    let mut shown = Vec::new();
    let mut understood = Vec::new();
    for (number, line) in (1_u32..).zip(lines.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match ClientLine::parse(line) {
            Ok(parsed) => {
                let code = look_of_code(parsed.code.as_str());
                let is_taken = taken.contains(&code);
                taken.push(code);
                shown.push(understood_line(number, &parsed, today, is_taken));
                understood.push(parsed);
            }
            Err(problem) => shown.push(not_understood(number, word(problem))),
        }
    }
    (shown, understood)
}

fn understood_line(line: u32, parsed: &ClientLine, today: NaiveDate, is_taken: bool) -> ReadLine {
    let client = parsed.clone().into_client("en-GB", today);
    let problems = if is_taken { vec![FieldView::of("code", "taken")] } else { Vec::new() };
    ReadLine {
        line,
        code: pages::shown(&client.code),
        cue: pages::shown_if(client.cue.as_ref()),
        usual_time: client.usual_time,
        problems,
    }
}

fn not_understood(line: u32, problem: &str) -> ReadLine {
    ReadLine {
        line,
        code: String::new(),
        cue: None,
        usual_time: None,
        problems: vec![FieldView::of("line", problem)],
    }
}

/// A technique of the built-in list.
pub(crate) fn technique(technique: &Technique) -> TechniqueView {
    TechniqueView {
        id: technique.id.to_owned(),
        name: technique.name.to_owned(),
        text: technique.text.to_owned(),
        caution: technique.caution.map(|caution| caution.text().to_owned()),
    }
}

fn word(problem: LineProblem) -> &'static str {
    match problem {
        LineProblem::NoCode => "no_code",
        LineProblem::CodeTooLong { .. } => "code_too_long",
        LineProblem::CodeNotPlain => "code_not_plain",
        LineProblem::CueTooManyWords { .. } => "cue_too_many_words",
        LineProblem::CueTooLong { .. } => "cue_too_long",
        LineProblem::CueNotPlain => "cue_not_plain",
        LineProblem::DayWithoutTime => "day_without_time",
        LineProblem::TimeWithoutDay => "time_without_day",
        LineProblem::LengthWithoutTime => "length_without_time",
        LineProblem::NotATime => "not_a_time",
        LineProblem::LengthOutOfRange { .. } => "length_out_of_range",
        LineProblem::SaidTwice => "said_twice",
    }
}
