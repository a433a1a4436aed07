//! Ending the work.

use super::consent::{Known, voided};
use super::{directory, shown, shown_if};
use crate::problem::Problem;
use crate::wire::between::NamedOption;
use crate::wire::ending::{EndingView, EndingsView, SendingOption};
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::consent::{ConsentItem, ConsentKind, Standing};
use holdfast_records::ending::{EndingPlan, EndingState};
use holdfast_records::guard::Action;
use holdfast_records::rupture::{Rupture, RuptureState};
use holdfast_records::{Moment, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};
use std::cmp::Reverse;

/// A client's plans for ending.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<EndingsView, Problem> {
    let client = reader.load::<Client>(client)?;
    let known = Known::of(reader, &client.id)?;
    let mut endings = reader.list::<EndingPlan>(&Query::new().client(&client.id))?;
    endings.sort_by_key(|one| Reverse((one.body.begun_on, one.created_at.at)));
    Ok(EndingsView {
        code: shown(&client.body.code),
        cue: shown_if(client.body.cue.as_ref()),
        pronouns: shown_if(client.body.pronouns.as_ref()),
        name: shown_if(client.body.chosen_name.as_ref()),
        today: now.day(),
        endings: endings
            .into_iter()
            .map(|one| view(reader, one, &known, now.day()))
            .collect::<Result<_, _>>()?,
        directory: directory::listed(reader, now.day())?,
        ruptures: strains(reader, &client.id)?,
        sending: sending(&known, now.day()),
        minted: reader.new_id(),
        client: client.id,
    })
}

/// Whether something that is asked is about passing something on to a professional, or is the therapist's own question
/// about one person. A yes to telling the family sends no letter.
pub(crate) fn is_about_sending(item: &Stored<ConsentItem>) -> bool {
    let is_about_somebody = item.linked(Role::OfPerson).is_some();
    match &item.body.scope {
        Some(scope) => scope == Action::TellProfessional.scope(),
        None => item.body.kind == ConsentKind::ThirdPersons && is_about_somebody,
    }
}

/// How the item stands by which a letter may be sent, if one that allows it was chosen.
pub(crate) fn may_send(
    kept: &Stored<EndingPlan>,
    known: &Known,
    today: NaiveDate,
) -> Option<Standing> {
    let chosen = kept.linked(Role::RestsOn)?;
    let item = known.items().iter().find(|item| item.id == *chosen)?;
    is_about_sending(item).then(|| known.stands(item, today).standing)
}

fn view(
    reader: &Reader<'_>,
    kept: Stored<EndingPlan>,
    known: &Known,
    today: NaiveDate,
) -> Result<EndingView, Problem> {
    let item = kept.linked(Role::RestsOn);
    let sending = may_send(&kept, known, today);
    let may_become = EndingState::ALL
        .iter()
        .copied()
        .filter(|to| kept.state.may_become(*to) && kept.body.owes(*to).is_empty());
    let strain = kept.linked(Role::About);
    let strain = strain.map(|strain| reader.find::<Rupture>(strain)).transpose()?.flatten();
    Ok(EndingView {
        may_be_needless: strain.is_some_and(|strain| stands_otherwise(&strain)),
        rev: kept.rev,
        state: kept.state,
        may_become: may_become.collect(),
        rupture: kept.linked(Role::About).cloned(),
        item: item.cloned(),
        may_print: kept.body.letter_may_leave(kept.state, sending),
        id: kept.id,
        ending: kept.body,
    })
}

/// Whether a strain was put right, or is looked at again after it was said that it cannot be.
fn stands_otherwise(strain: &Stored<Rupture>) -> bool {
    let was_stuck = strain.body.turns.iter().any(|turn| turn.to == RuptureState::NotRepairable);
    let is_again = was_stuck && strain.state != RuptureState::NotRepairable;
    is_again || strain.state == RuptureState::Repaired
}

/// Strains that cannot be put right, then those that are open, the newest first.
fn strains(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<NamedOption>, Problem> {
    let slips = voided(reader, client)?;
    let mut all = reader.list::<Rupture>(&Query::new().client(client))?;
    let is_stuck = |strain: &Stored<Rupture>| strain.state == RuptureState::NotRepairable;
    all.retain(|strain| {
        !slips.contains(&strain.id) && (is_stuck(strain) || strain.state.is_open())
    });
    all.sort_by_key(|strain| (!is_stuck(strain), Reverse(strain.body.noticed_on)));
    let option =
        |strain: Stored<Rupture>| NamedOption { name: shown(&strain.body.line), id: strain.id };
    Ok(all.into_iter().map(option).collect())
}

/// What the client may be asked for a letter to be sent, with the person where it is about one.
fn sending(known: &Known, today: NaiveDate) -> Vec<SendingOption> {
    let items = known.items().iter().filter(|item| is_about_sending(item));
    let option = |item: &Stored<ConsentItem>| SendingOption {
        item: item.id.clone(),
        name: shown(&known.on_paper(item).name),
        standing: known.stands(item, today).standing,
    };
    items.map(option).collect()
}
