//! Who opens the sealed file for a colleague, and what that file would say now.

use super::consent::Known;
use super::{cover, directory, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::day::{DueKind, DueView};
use crate::wire::executor::*;
use holdfast_backup::executor::{Pack, PackMore, PackPerson, way_in_words};
use holdfast_printing::{ContactListPage, Page, PracticePage, PracticePaper, Reachable, name_on};
use holdfast_records::client::{Channel, Client, ClientStatus};
use holdfast_records::consent::Standing;
use holdfast_records::executor::{ExecutorPointer, ExecutorSees, ExecutorState};
use holdfast_records::print_event::Copy;
use holdfast_records::{Moment, State, Stored};
use holdfast_vault::{Query, Reader};

/// The word of the catalogue for being on the list.
const SCOPE: &str = "executor_contact";

/// Who is on the list, who is left out, and who was not asked.
struct Whom {
    people: Vec<Stored<Client>>,
    left_out: Vec<LeftOutView>,
    not_asked: Vec<String>,
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
    Ok(ExecutorView {
        people: u32::try_from(whom.people.len()).unwrap_or(u32::MAX),
        left_out: whom.left_out,
        not_asked: whom.not_asked,
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
        Some(made) => pack(reader, &kept.body, now)?.content() != made.content,
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

/// What the file would say now. No notes, whatever was chosen.
pub(crate) fn pack(
    reader: &Reader<'_>,
    pointer: &ExecutorPointer,
    now: Moment,
) -> Result<Pack, Problem> {
    let practice = practice::current(reader)?;
    let whom = whom(reader, pointer.may_see, now)?;
    let people = whom.people.iter().map(|client| person(reader, client, pointer.may_see, now));
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
    is_demo: bool,
    now: Moment,
) -> Result<Page, Problem> {
    let reach = |client: &Stored<Client>| -> Result<Reachable, Problem> {
        Ok(Reachable {
            name: name(&client.body),
            ways: cover::ways(&client.body),
            conditions: Vec::new(),
            next: cover::next_session(reader, &client.id, now.day())?,
        })
    };
    let whom = whom(reader, pointer.may_see, now)?;
    let list = ContactListPage {
        made_on: now.day(),
        words: shown_if(pointer.words.as_ref()),
        people: whom.people.iter().map(reach).collect::<Result<_, _>>()?,
    };
    let paper = PracticePaper::ContactList(list);
    Ok(Page::OfPractice(Box::new(PracticePage { language: "en-GB".to_owned(), is_demo, paper })))
}

fn person(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    sees: ExecutorSees,
    now: Moment,
) -> Result<PackPerson, Problem> {
    let safe = client.body.safe_contact.iter();
    let safe = safe.filter(|way| way.channel != Channel::None && !way.value.is_blank());
    let more = PackMore {
        code: shown(&client.body.code),
        standing: client.state.token().to_owned(),
        since: client.body.started_on,
    };
    Ok(PackPerson {
        name: name(&client.body),
        ways: safe.map(way_in_words).collect(),
        next: cover::next_session(reader, &client.id, now.day())?,
        more: (sees != ExecutorSees::ContactListOnly).then_some(more),
    })
}

/// The name to use. Where none is known the code stands in, so that nobody is forgotten.
fn name(client: &Client) -> String {
    name_on(Copy::StaysHere, client).unwrap_or_else(|| shown(&client.code))
}

/// Who is on the list. A no leaves a person out; who was not asked is on it, and the page says who that is: to be told
/// by nobody that the work is over is the greater harm, and the list opens only then.
fn whom(reader: &Reader<'_>, sees: ExecutorSees, now: Moment) -> Result<Whom, Problem> {
    let mut whom = Whom { people: Vec::new(), left_out: Vec::new(), not_asked: Vec::new() };
    for client in candidates(reader, sees)? {
        let known = Known::of(reader, &client.id)?;
        let stands = known.asked(SCOPE, None).map(|item| known.stands(item, now.day()).standing);
        match stands.unwrap_or(Standing::NotAsked) {
            standing if standing.is_no() => {
                whom.left_out.push(cover::out(&client, LeftOut::SaidNo));
            }
            standing => {
                if !standing.permits() {
                    whom.not_asked.push(shown(&client.body.code));
                }
                whom.people.push(client);
            }
        }
    }
    Ok(whom)
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
