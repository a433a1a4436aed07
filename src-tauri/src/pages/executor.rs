//! Who opens the sealed file for a colleague, and what that file would say now.

use super::consent::Known;
use super::{cover, directory, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::day::{DueKind, DueView};
use crate::wire::executor::*;
use holdfast_backup::executor::{Pack, PackMore, PackPerson};
use holdfast_printing::{
    ContactListPage, Page, PracticePage, PracticePaper, Reachable, name_on, way_in_english,
};
use holdfast_records::client::{Client, ClientStatus};
use holdfast_records::consent::Standing;
use holdfast_records::executor::{ExecutorPointer, ExecutorSees, ExecutorState};
use holdfast_records::print_event::Copy;
use holdfast_records::{Moment, RecordId, State, Stored};
use holdfast_vault::{Query, Reader};

/// The word of the catalogue for being on the list.
const SCOPE: &str = "executor_contact";

/// The word of the catalogue for the code and how the work stands.
const MORE: &str = "executor_more";

/// Somebody of the list.
pub(crate) struct OnList {
    client: Stored<Client>,
    /// What their yes depends on.
    conditions: Vec<String>,
    /// Whether they said yes to the code and to how the work stands.
    is_more: bool,
}

/// Who said yes, who is left out, and who gave no answer that holds: the therapist decides about each of these.
struct Whom {
    people: Vec<OnList>,
    left_out: Vec<LeftOutView>,
    not_asked: Vec<OnList>,
}

/// Who opens it now.
pub(crate) fn current(reader: &Reader<'_>) -> Result<Option<Stored<ExecutorPointer>>, Problem> {
    let all = reader.list::<ExecutorPointer>(&Query::new().state(ExecutorState::Current))?;
    Ok(all.into_iter().next())
}

/// The page.
pub(crate) fn page(reader: &Reader<'_>, now: Moment) -> Result<ExecutorView, Problem> {
    let pointer = current(reader)?;
    let sees = pointer.as_ref().map_or(ExecutorSees::ContactListOnly, |kept| kept.body.may_see);
    let whom = whom(reader, sees, now)?;
    let not_asked = whom.not_asked.iter().map(|one| cover::out(&one.client, LeftOut::NotAsked));
    Ok(ExecutorView {
        people: u32::try_from(whom.people.len()).unwrap_or(u32::MAX),
        not_asked: not_asked.collect(),
        left_out: whom.left_out,
        pointer: pointer.map(|kept| view(reader, kept, now)).transpose()?,
        colleagues: directory::listed(reader, now.day())?,
        today: now.day(),
        minted: reader.new_id(),
    })
}

/// The file is to be looked at again, or people changed since it was made. Nothing where nobody was chosen.
pub(crate) fn due(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let Some(kept) = current(reader)? else { return Ok(Vec::new()) };
    let (on, is_due) = (kept.body.look_again_on(), kept.body.is_due(now.day()));
    let (client, code, cue) = (None, None, None);
    let line = DueView { what: DueKind::ExecutorPack, client, code, cue, on, count: 1 };
    Ok(if is_due { vec![line] } else { Vec::new() })
}

fn view(
    reader: &Reader<'_>,
    kept: Stored<ExecutorPointer>,
    now: Moment,
) -> Result<ExecutorPointerView, Problem> {
    let is_changed = match &kept.body.made {
        Some(made) => {
            let everybody = everybody(reader, &kept.body, now)?;
            let of_everybody = pack(reader, &kept.body, &everybody, now)?.content();
            of_everybody != *made.of_everybody.as_ref().unwrap_or(&made.content)
        }
        None => false,
    };
    Ok(ExecutorPointerView {
        look_again_on: kept.body.look_again_on(),
        is_due: kept.body.is_due(now.day()),
        is_changed,
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        pointer: kept.body,
    })
}

/// Everybody who could be on it: those who said yes, and those who gave no answer that holds.
pub(crate) fn everybody(
    reader: &Reader<'_>,
    pointer: &ExecutorPointer,
    now: Moment,
) -> Result<Vec<OnList>, Problem> {
    let whom = whom(reader, pointer.may_see, now)?;
    Ok(in_order(whom.people, whom.not_asked))
}

/// Who is on the file that is made now: those who said yes, and of the others those whom the therapist puts on it.
///
/// # Errors
///
/// A field problem where nothing was decided about somebody who gave no answer that holds.
pub(crate) fn chosen(
    reader: &Reader<'_>,
    pointer: &ExecutorPointer,
    on: &[RecordId],
    off: &[RecordId],
    now: Moment,
) -> Result<Vec<OnList>, Problem> {
    let mut whom = whom(reader, pointer.may_see, now)?;
    let is_open = |one: &OnList| on.contains(&one.client.id) == off.contains(&one.client.id);
    if whom.not_asked.iter().any(is_open) {
        return Err(Problem::of_field("on", "blank"));
    }
    whom.not_asked.retain(|one| on.contains(&one.client.id));
    Ok(in_order(whom.people, whom.not_asked))
}

fn in_order(mut people: Vec<OnList>, others: Vec<OnList>) -> Vec<OnList> {
    people.extend(others);
    people.sort_by_cached_key(|one| shown(&one.client.body.code));
    people
}

/// What a file with these people says. No notes, whatever was chosen.
pub(crate) fn pack(
    reader: &Reader<'_>,
    pointer: &ExecutorPointer,
    people: &[OnList],
    now: Moment,
) -> Result<Pack, Problem> {
    let practice = practice::current(reader)?;
    let people = people.iter().map(|one| person(reader, one, pointer.may_see, now));
    let from = [&practice.therapist, &practice.name, &practice.phone];
    Ok(Pack {
        format: Pack::FORMAT,
        made_on: now.day(),
        for_whom: shown(&pointer.name),
        from: from.into_iter().filter(|line| !line.is_blank()).map(shown).collect(),
        tell_first: shown_if(pointer.tell_first.as_ref()),
        words: shown_if(pointer.words.as_ref()),
        papers: shown_if(pointer.papers.as_ref()),
        keeping: shown_if(pointer.keeping.as_ref()),
        instructions: shown_if(pointer.instructions.as_ref()),
        more_because: shown_if(pointer.more_because.as_ref()),
        people: people.collect::<Result<_, _>>()?,
    })
}

/// The list on paper, which lies inside of the file.
pub(crate) fn list_page(
    reader: &Reader<'_>,
    pointer: &ExecutorPointer,
    people: &[OnList],
    is_demo: bool,
    now: Moment,
) -> Result<Page, Problem> {
    let reach = |one: &OnList| -> Result<Reachable, Problem> {
        Ok(Reachable {
            name: name(&one.client.body),
            ways: cover::ways(&one.client.body),
            conditions: one.conditions.clone(),
            next: cover::next_session(reader, &one.client.id, now.day(), None)?,
            language: one.client.body.language.clone(),
        })
    };
    let list = ContactListPage {
        made_on: now.day(),
        words: shown_if(pointer.words.as_ref()),
        people: people.iter().map(reach).collect::<Result<_, _>>()?,
    };
    let paper = PracticePaper::ContactList(list);
    let language = super::paper::read_in(pointer.language.clone());
    Ok(Page::OfPractice(Box::new(PracticePage { language, is_demo, paper })))
}

fn person(
    reader: &Reader<'_>,
    one: &OnList,
    sees: ExecutorSees,
    now: Moment,
) -> Result<PackPerson, Problem> {
    let client = &one.client;
    let ways = cover::ways(&client.body);
    let more = PackMore {
        code: shown(&client.body.code),
        standing: client.state.token().to_owned(),
        since: client.body.started_on,
    };
    Ok(PackPerson {
        name: name(&client.body),
        ways: ways.iter().map(way_in_english).collect::<Result<_, _>>()?,
        conditions: one.conditions.clone(),
        next: cover::next_session(reader, &client.id, now.day(), None)?,
        more: (one.is_more && sees != ExecutorSees::ContactListOnly).then_some(more),
    })
}

/// The name to use. Where none is known the code stands in, so that nobody is forgotten.
fn name(client: &Client) -> String {
    name_on(Copy::StaysHere, client).unwrap_or_else(|| shown(&client.code))
}

/// Who may be on the list. A no leaves a person out. Of who gave no answer that holds the page says who that is, and the
/// therapist decides: to be told by nobody that the work is over is a harm, and so is a list that nobody agreed to.
fn whom(reader: &Reader<'_>, sees: ExecutorSees, now: Moment) -> Result<Whom, Problem> {
    let mut whom = Whom { people: Vec::new(), left_out: Vec::new(), not_asked: Vec::new() };
    for client in candidates(reader, sees)? {
        let known = Known::of(reader, &client.id)?;
        let (standing, conditions) = answered(&known, SCOPE, now);
        if standing.is_no() {
            whom.left_out.push(cover::out(&client, LeftOut::SaidNo));
        } else if standing.permits() {
            let is_more = answered(&known, MORE, now).0.permits();
            whom.people.push(OnList { client, conditions, is_more });
        } else {
            whom.not_asked.push(OnList { client, conditions: Vec::new(), is_more: false });
        }
    }
    Ok(whom)
}

/// How something of the catalogue stands today, and what a yes to it depends on.
fn answered(known: &Known, scope: &str, now: Moment) -> (Standing, Vec<String>) {
    let Some(item) = known.asked(scope, None) else { return (Standing::NotAsked, Vec::new()) };
    let stands = known.stands(item, now.day());
    let by = stands.by.as_ref().and_then(|by| known.answer(by));
    let said = by.and_then(|by| by.body.conditions.as_ref());
    let said = item.body.limits.iter().chain(said).filter(|text| !text.is_blank());
    (stands.standing, said.map(shown).collect())
}

fn candidates(reader: &Reader<'_>, sees: ExecutorSees) -> Result<Vec<Stored<Client>>, Problem> {
    if sees != ExecutorSees::All {
        return cover::who_comes(reader);
    }
    let mut all = reader.list::<Client>(&Query::new())?;
    all.retain(|client| client.state != ClientStatus::Enquiry);
    all.sort_by_cached_key(|client| shown(&client.body.code));
    Ok(all)
}
