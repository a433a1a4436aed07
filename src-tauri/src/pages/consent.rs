//! A client's consent, put together from items and answers.

mod known;

pub(crate) use known::{Known, voided};

use super::{shown, shown_if};
use crate::problem::Problem;
use crate::wire::consent::*;
use chrono::NaiveDate;
use holdfast_records::client::Client;
use holdfast_records::consent::{
    CATALOGUE, ConsentItem, ConsentKind, DecidedBy, During, HeldIn, OwnScope, OwnScopeState,
};
use holdfast_records::guard::names_somebody;
use holdfast_records::support::{GuardianAuthority, SupportKind, SupportPerson, SupportState};
use holdfast_records::technique_use::gate;
use holdfast_records::{Moment, PrivateText, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// A client's consent, as it stood on a day.
pub(crate) fn page(
    reader: &Reader<'_>,
    client: &RecordId,
    on: Option<NaiveDate>,
    now: Moment,
) -> Result<ConsentView, Problem> {
    let whose = reader.load::<Client>(client)?;
    let on = on.unwrap_or_else(|| now.day());
    let known = Known::of(reader, client)?;
    let own = reader.list::<OwnScope>(&Query::new())?;
    Ok(ConsentView {
        client: client.clone(),
        code: shown(&whose.body.code),
        cue: shown_if(whose.body.cue.as_ref()),
        on,
        items: known.items.iter().map(|item| known.view(item, on)).collect(),
        catalogue: catalogue(&known, &own, decided_by(&whose.body, now.day()), now.day()),
        own: own.into_iter().map(own_scope).collect(),
        people: listed(&known),
        representatives: representatives(reader, client, &known)?,
    })
}

fn by_name(person: &Stored<SupportPerson>) -> NamedPersonView {
    NamedPersonView { id: person.id.clone(), name: shown(&person.body.name) }
}

/// People of the client's list.
fn listed(known: &Known) -> Vec<NamedPersonView> {
    let people = known.people.iter().filter(|person| person.state == SupportState::Listed);
    people.map(by_name).collect()
}

/// People who may answer for a client: guardians, and whoever has a say; those whose say is over too, since they may
/// have answered, and their no is always taken.
fn representatives(
    reader: &Reader<'_>,
    client: &RecordId,
    known: &Known,
) -> Result<Vec<RepresentativeView>, Problem> {
    let says = reader.list::<GuardianAuthority>(&Query::new().client(client))?;
    let theirs = |id: &RecordId| {
        says.iter().filter(|say| say.linked(Role::OfPerson) == Some(id)).collect::<Vec<_>>()
    };
    let people = known.people.iter().map(|person| (person, theirs(&person.id)));
    let those =
        people.filter(|(one, says)| one.body.kind == SupportKind::Guardian || !says.is_empty());
    let view = |(person, says): (&Stored<SupportPerson>, Vec<&Stored<GuardianAuthority>>)| {
        let counting = says.into_iter().filter(|say| GuardianAuthority::is_a_say(say.state));
        RepresentativeView {
            id: person.id.clone(),
            name: shown(&person.body.name),
            says: counting
                .map(|say| SayView { first: say.body.valid_from, last: say.body.valid_to })
                .collect(),
        }
    };
    Ok(those.map(view).collect())
}

/// What may be put on the client's list: what is not on it yet. What is on it, a no among it, is not offered again; what
/// is asked about one person at a time may be asked about another.
fn catalogue(
    known: &Known,
    own: &[Stored<OwnScope>],
    decided_by: DecidedBy,
    today: NaiveDate,
) -> Vec<CatalogueEntry> {
    let is_new = |token: &str| {
        names_somebody(token)
            || !known.items.iter().any(|item| item.body.scope.as_deref() == Some(token))
    };
    let may_ask = |token: &str| {
        known.asked(token, None).is_none_or(|item| known.stands(item, today).door.is_open_on(today))
    };
    let built_in = CATALOGUE.iter().filter(|scope| is_new(scope.token));
    let built_in = built_in.map(|scope| CatalogueEntry {
        own: None,
        item: scope.item(decided_by, today),
        names_somebody: names_somebody(scope.token),
        may_ask: may_ask(scope.token),
    });
    let is_listed =
        |id: &RecordId| known.items.iter().any(|item| item.linked(Role::OfScope) == Some(id));
    let added = own
        .iter()
        .filter(|scope| scope.state == OwnScopeState::Current && !is_listed(&scope.id))
        .map(|scope| CatalogueEntry {
            own: Some(scope.id.clone()),
            item: item_of(&scope.body, decided_by, today),
            names_somebody: false,
            may_ask: true,
        });
    built_in.chain(added).collect()
}

/// The item that comes of something the therapist added.
fn item_of(scope: &OwnScope, decided_by: DecidedBy, today: NaiveDate) -> ConsentItem {
    ConsentItem {
        kind: scope.kind,
        scope: None,
        name: scope.name.clone(),
        nature: scope.nature,
        wording: scope.wording.clone(),
        limits: None,
        options: scope.options.clone(),
        decided_by,
        listed_on: today,
        put_off_on: None,
    }
}

/// Who has to say yes, as it is proposed: under eighteen somebody else too, unless the therapist knows better.
pub(crate) fn decided_by(client: &Client, today: NaiveDate) -> DecidedBy {
    if client.age_on(today).is_under_18() {
        DecidedBy::ClientAndGuardian
    } else {
        DecidedBy::Client
    }
}

fn own_scope(kept: Stored<OwnScope>) -> OwnScopeView {
    OwnScopeView { id: kept.id, rev: kept.rev, state: kept.state, scope: kept.body }
}

/// Techniques that may be chosen in a session: those on the list, without a no that still holds. What was answered
/// after the session says nothing of it.
pub(crate) fn techniques(known: &Known, during: &During, is_over: bool) -> Vec<TechniqueOption> {
    let is_technique = |item: &&Stored<ConsentItem>| {
        matches!(item.body.kind, ConsentKind::Technique | ConsentKind::NewModality)
    };
    let option = |item: &Stored<ConsentItem>| {
        let HeldIn { stands, held } = known.in_session(item, during);
        // After a session the truth can always be recorded, of what was refused too.
        let is_shown = is_over || stands.is_offered_on(during.span.last);
        is_shown.then(|| TechniqueOption {
            item: item.id.clone(),
            name: shown(&item.body.name),
            standing: stands.standing,
            conditions: known
                .deciding(&stands)
                .and_then(|event| event.body.conditions.as_ref().map(PrivateText::as_str))
                .map(str::to_owned),
            gate: gate(stands.standing, held, is_over).to_vec(),
        })
    };
    known.items.iter().filter(is_technique).filter_map(option).collect()
}
