//! What words to one client about time away may say: how they may come at all, who stands in, and when is next.

use super::super::consent::Known;
use super::super::guard::Asking;
use super::super::{Clients, cover, shown};
use crate::problem::Problem;
use crate::wire::leave::LeaveWordsView;
use chrono::NaiveDate;
use holdfast_records::client::{Client, WordsMay};
use holdfast_records::guard::{Action, Verdict, WhyClosed};
use holdfast_records::known::Known as KnownName;
use holdfast_records::leave::Leave;
use holdfast_records::support::SupportPerson;
use holdfast_records::{RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// What words to one client may say.
pub(super) fn of(
    reader: &Reader<'_>,
    clients: &Clients,
    leave: &Leave,
    client: &Stored<Client>,
    today: NaiveDate,
) -> Result<LeaveWordsView, Problem> {
    let known = Known::of(reader, &client.id)?;
    let says_no = |action| -> Result<bool, Problem> {
        let asking = Asking { known: &known, action, person: None, on: today, session: None };
        Ok(is_no(&asking.verdict(reader, false)?))
    };
    let may = if says_no(Action::MessageAboutAppointment)? {
        WordsMay::SaidNo
    } else {
        WordsMay::over(&client.body.safe_contact)
    };
    let others = not_named_to(reader, clients, &client.id)?;
    let (cover, cover_out) = if may.are_offered() {
        match leave.cover_in_words(may, says_no(Action::CoverContact)?, &others) {
            Ok(said) => (said.map(str::to_owned), None),
            Err(why) => (None, Some(why)),
        }
    } else {
        (None, None)
    };
    let after = leave.last.succ_opt().unwrap_or(leave.last).max(today);
    Ok(LeaveWordsView {
        language: client.body.language.clone(),
        may,
        cover,
        cover_out,
        next: cover::next_session(reader, &client.id, after, None)?,
    })
}

/// Whether the client answered, and it is no yes. What was never asked is told by the ways that they gave.
fn is_no(verdict: &Verdict) -> bool {
    match verdict {
        Verdict::Open { .. } => false,
        Verdict::Closed { why, .. } => *why != WhyClosed::NotAsked,
    }
}

/// Who is not named to a client: everybody else who comes, every code, and whoever of their own is not said to be safe.
fn not_named_to(
    reader: &Reader<'_>,
    clients: &Clients,
    client: &RecordId,
) -> Result<Vec<KnownName>, Problem> {
    let mut known = Vec::new();
    for (id, one) in clients {
        known.push(KnownName::Code(shown(&one.body.code)));
        if id != client {
            let names = one.body.chosen_name.iter().chain(&one.body.first_name);
            known.extend(names.map(|name| KnownName::Name(shown(name))));
        }
    }
    let people = reader.list::<SupportPerson>(&Query::new().client(client))?;
    let not_safe = people.iter().filter(|person| !person.body.may_stand_on_paper());
    known.extend(not_safe.map(|person| KnownName::Name(shown(&person.body.name))));
    Ok(known)
}
