//! What is around the work with a client: people, the beginning, capacity, the plan for hard moments, preparation.

use super::consent::Known;
use super::{guard, practice, shown, shown_if};
use crate::problem::Problem;
use crate::wire::around::*;
use holdfast_records::capacity::CapacityNote;
use holdfast_records::client::Client;
use holdfast_records::consent::{ConsentItem, Standing};
use holdfast_records::crisis_plan::{CrisisPlan, CrisisPlanState};
use holdfast_records::first_contact::FirstContact;
use holdfast_records::guard::Action;
use holdfast_records::known::Known as KnownName;
use holdfast_records::preparation::PreparationCard;
use holdfast_records::support::{GuardianAuthority, SupportPerson, SupportState};
use holdfast_records::{Moment, RecordId, Role, State, Stored};
use holdfast_vault::{Query, Reader};

/// The people around a client, and what may be said to whom.
pub(crate) fn people(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<PeopleView, Problem> {
    let of_client = Query::new().client(client);
    let says = reader.list::<GuardianAuthority>(&of_client)?;
    let people = reader.list::<SupportPerson>(&of_client)?;
    let known = Known::of(reader, client)?;
    Ok(PeopleView {
        whose: whose(reader, client)?,
        people: people.into_iter().map(|person| somebody(person, &says, now)).collect(),
        asked: known.about_others(now.day()).map(asked_of_others).collect(),
        told: guard::told(reader, client, &known)?,
        age: reader.load::<Client>(client)?.body.age_on(now.day()).band(),
    })
}

fn asked_of_others((item, standing): (&Stored<ConsentItem>, Standing)) -> AskedOfOthersView {
    AskedOfOthersView {
        item: item.id.clone(),
        name: shown(&item.body.name),
        scope: item.body.scope.clone(),
        person: item.linked(Role::OfPerson).cloned(),
        standing,
    }
}

fn somebody(
    kept: Stored<SupportPerson>,
    says: &[Stored<GuardianAuthority>],
    now: Moment,
) -> PersonView {
    let theirs: Vec<_> =
        says.iter().filter(|say| say.linked(Role::OfPerson) == Some(&kept.id)).collect();
    let known: Vec<_> = theirs.iter().map(|say| (say.state, &say.body)).collect();
    PersonView {
        telling: kept.body.may_be_told(kept.state, &known, now.day()),
        tells: Action::of_telling(kept.body.kind),
        joins: Action::of_joining(kept.body.kind),
        may_stand_on_paper: kept.body.may_stand_on_paper() && kept.state == SupportState::Listed,
        says: theirs.into_iter().map(|say| authority(say, now)).collect(),
        may_become: following(kept.state),
        id: kept.id,
        rev: kept.rev,
        state: kept.state,
        person: kept.body,
    }
}

fn authority(say: &Stored<GuardianAuthority>, now: Moment) -> AuthorityView {
    AuthorityView {
        id: say.id.clone(),
        rev: say.rev,
        state: say.state,
        may_become: following(say.state),
        opens: say.body.may_be_told_as_usual(say.state, now.day()),
        authority: say.body.clone(),
    }
}

/// A client's capacity, decision by decision, the newest first.
pub(crate) fn capacity(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<CapacityPageView, Problem> {
    let notes = reader.list::<CapacityNote>(&Query::new().client(client).newest_first())?;
    let view = |note: Stored<CapacityNote>| CapacityView {
        id: note.id,
        rev: note.rev,
        state: note.state,
        note: note.body,
    };
    Ok(CapacityPageView {
        whose: whose(reader, client)?,
        notes: notes.into_iter().map(view).collect(),
    })
}

/// What was told at the beginning.
pub(crate) fn first_contact(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<FirstContactView, Problem> {
    let whose = whose(reader, client)?;
    let kept = kept_beginning(reader, client)?;
    let (id, rev) = (kept.as_ref().map(|kept| kept.id.clone()), kept.as_ref().map(|kept| kept.rev));
    let contact = kept.map(|kept| kept.body).unwrap_or_default();
    Ok(FirstContactView { whose, id, rev, still_to_tell: contact.still_to_tell(), contact })
}

/// What was kept of the beginning, if anything was: there is one for each client.
pub(crate) fn kept_beginning(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Option<Stored<FirstContact>>, Problem> {
    let kept = reader.list::<FirstContact>(&Query::new().client(client).limit(1))?;
    Ok(kept.into_iter().next())
}

/// A client's plan for hard moments, or a blank one.
pub(crate) fn crisis_plan(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<CrisisPlanView, Problem> {
    let whose = whose(reader, client)?;
    let kept = kept_plan(reader, client)?;
    let people = reader.list::<SupportPerson>(&Query::new().client(client))?;
    let listed = people.iter().filter(|one| one.state == SupportState::Listed);
    let safe = listed.filter(|one| one.body.may_stand_on_paper());
    let (id, rev) = (kept.as_ref().map(|kept| kept.id.clone()), kept.as_ref().map(|kept| kept.rev));
    let state = kept.as_ref().map(|kept| kept.state);
    let plan = kept.map_or_else(CrisisPlan::blank, |kept| kept.body);
    let numbers = plan.danger_now.iter().enumerate();
    let old = numbers.filter(|(_, line)| !line.is_fresh(now.day())).map(|(at, _)| at);
    Ok(CrisisPlanView {
        whose,
        id,
        rev,
        state,
        may_become: state.map_or_else(Vec::new, following::<CrisisPlanState>),
        missing: plan.missing(now.day()).into_iter().map(str::to_owned).collect(),
        to_check: places(old),
        not_for_paper: places(not_for_paper(&plan, &people).into_iter()),
        practice_lines: practice::current(reader)?.crisis_lines,
        people: safe.map(|one| shown(&one.body.name)).collect(),
        plan,
    })
}

/// A client's plan for hard moments, if one was kept: there is one for each client.
pub(crate) fn kept_plan(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Option<Stored<CrisisPlan>>, Problem> {
    let kept = reader.list::<CrisisPlan>(&Query::new().client(client).limit(1))?;
    Ok(kept.into_iter().next())
}

/// Which lines of a plan name somebody of the list who may not stand on a paper.
pub(crate) fn not_for_paper(plan: &CrisisPlan, people: &[Stored<SupportPerson>]) -> Vec<usize> {
    let unsafe_ones = people.iter().filter(|one| !one.body.may_stand_on_paper());
    plan.lines_naming(&KnownName::names(unsafe_ones.map(|one| one.body.name.as_str())))
}

/// The practice's preparation cards, those not in use too.
pub(crate) fn preparation_cards(reader: &Reader<'_>) -> Result<Vec<PreparationView>, Problem> {
    let cards = reader.list::<PreparationCard>(&Query::new())?;
    let view = |card: Stored<PreparationCard>| PreparationView {
        id: card.id,
        rev: card.rev,
        state: card.state,
        card: card.body,
    };
    Ok(cards.into_iter().map(view).collect())
}

fn whose(reader: &Reader<'_>, client: &RecordId) -> Result<WhoseView, Problem> {
    let kept = reader.load::<Client>(client)?;
    Ok(WhoseView {
        client: kept.id,
        code: shown(&kept.body.code),
        cue: shown_if(kept.body.cue.as_ref()),
    })
}

fn following<S: State>(from: S) -> Vec<S> {
    S::ALL.iter().copied().filter(|next| from.may_become(*next)).collect()
}

fn places(found: impl Iterator<Item = usize>) -> Vec<u32> {
    found.filter_map(|at| u32::try_from(at).ok()).collect()
}
