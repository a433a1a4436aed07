//! A client's consent, put together from items and answers.

use super::{shown, shown_if};
use crate::problem::Problem;
use crate::wire::consent::*;
use chrono::NaiveDate;
use holdfast_printing::Answer;
use holdfast_records::client::Client;
use holdfast_records::consent::{
    CATALOGUE, ConsentEvent, ConsentItem, ConsentKind, DecidedBy, Door, During, GivenBy, HeldIn,
    History, ItemState, OwnScope, OwnScopeState, Standing, Stands, Whose,
};
use holdfast_records::support::{GuardianAuthority, SupportKind, SupportPerson};
use holdfast_records::technique_use::gate;
use holdfast_records::voiding::Voiding;
use holdfast_records::{Moment, PrivateText, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is known of one client's consent, read once.
pub(crate) struct Known {
    items: Vec<Stored<ConsentItem>>,
    answers: BTreeMap<RecordId, Vec<Stored<ConsentEvent>>>,
    voided: BTreeSet<RecordId>,
}

impl Known {
    /// Reads what is known of a client's consent.
    pub(crate) fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Known, Problem> {
        let of_client = Query::new().client(client);
        let mut answers: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for event in reader.list::<ConsentEvent>(&of_client)? {
            if let Some(item) = event.linked(Role::OfItem) {
                answers.entry(item.clone()).or_default().push(event);
            }
        }
        let items = reader.list::<ConsentItem>(&of_client.state(ItemState::Listed))?;
        Ok(Known { items, answers, voided: voided(reader, client)? })
    }

    /// How an item stands on a day.
    pub(crate) fn stands(&self, item: &Stored<ConsentItem>, on: NaiveDate) -> Stands {
        self.history(item).on(on)
    }

    /// How an item stands for the next answer of one person.
    pub(crate) fn before(
        &self,
        item: &Stored<ConsentItem>,
        on: NaiveDate,
        whose: &Whose,
    ) -> Stands {
        self.history(item).before(on, whose)
    }

    /// How an item stood in a session.
    pub(crate) fn in_session(&self, item: &Stored<ConsentItem>, during: &During) -> HeldIn {
        self.history(item).in_session(during)
    }

    /// Whether anything was answered to an item that was not entered in error.
    pub(crate) fn is_answered(&self, item: &RecordId) -> bool {
        let answers = self.answers.get(item).map_or(&[][..], Vec::as_slice);
        answers.iter().any(|answer| !self.voided.contains(&answer.id))
    }

    /// The answer that decides how an item stands.
    pub(crate) fn deciding(
        &self,
        item: &Stored<ConsentItem>,
        stands: &Stands,
    ) -> Option<&Stored<ConsentEvent>> {
        self.answers_to(item).iter().find(|event| Some(&event.id) == stands.by.as_ref())
    }

    /// What the client said yes to themselves and what stands as one on a day, with the answer that it rests on.
    pub(crate) fn own_yeses(
        &self,
        on: NaiveDate,
    ) -> Vec<(&Stored<ConsentItem>, &Stored<ConsentEvent>)> {
        let standing = self.items.iter().filter(|item| self.stands(item, on).standing.permits());
        let own = standing.filter_map(|item| {
            let stands = self.history(item).of(on, &Whose::Client);
            let yes = self.deciding(item, &stands).filter(|_| stands.standing.permits())?;
            yes.body.given_by.is_the_client().then_some((item, yes))
        });
        own.collect()
    }

    /// What the client was asked about other people, and how each stands on a day.
    pub(crate) fn about_others(&self, on: NaiveDate) -> Vec<(RecordId, String, Standing)> {
        let items = self.items.iter().filter(|item| item.body.kind == ConsentKind::ThirdPersons);
        items
            .map(|item| (item.id.clone(), shown(&item.body.name), self.stands(item, on).standing))
            .collect()
    }

    /// Every answer that holds on a day, in the order of the client's list, as a paper says it.
    pub(crate) fn said_on(&self, on: NaiveDate) -> Vec<Answer> {
        let said = self.items.iter().filter_map(|item| {
            let stands = self.stands(item, on);
            let by = self.deciding(item, &stands).map(|event| &event.body);
            Answer::of(&item.body, &stands, by)
        });
        said.collect()
    }

    fn history(&self, item: &Stored<ConsentItem>) -> History<'_> {
        History::new(self.answers_to(item), &self.voided, item.body.decided_by)
    }

    fn answers_to(&self, item: &Stored<ConsentItem>) -> &[Stored<ConsentEvent>] {
        self.answers.get(&item.id).map_or(&[], Vec::as_slice)
    }

    fn view(&self, item: &Stored<ConsentItem>, on: NaiveDate) -> ItemView {
        let stands = self.stands(item, on);
        let by = self.deciding(item, &stands);
        let mut history: Vec<_> = self.answers_to(item).iter().map(|one| self.event(one)).collect();
        history.sort_by_key(|one| (one.event.answered_on, one.at));
        ItemView {
            id: item.id.clone(),
            rev: item.rev,
            standing: stands.standing,
            may_ask: stands.door.is_open_on(on),
            ask_from: ask_from(stands.door),
            is_due: stands.standing.permits()
                && by.and_then(|event| event.body.review_on).is_some_and(|due| due <= on),
            differing: self.history(item).differing(on).into_iter().map(theirs).collect(),
            by: stands.by,
            item: item.body.clone(),
            history,
        }
    }

    fn event(&self, kept: &Stored<ConsentEvent>) -> EventView {
        EventView {
            id: kept.id.clone(),
            session: kept.linked(Role::OfSession).cloned(),
            person: kept.linked(Role::OfPerson).cloned(),
            at: kept.created_at.at,
            is_voided: self.voided.contains(&kept.id),
            event: kept.body.clone(),
        }
    }
}

/// Every entry of a client that was entered in error, or whose place another took.
pub(crate) fn voided(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<BTreeSet<RecordId>, Problem> {
    let of_client = Query::new().client(client);
    let voidings = reader.list::<Voiding>(&of_client)?;
    let replacing = reader.list::<holdfast_records::micro_consent::MicroConsent>(&of_client)?;
    let links = voidings.iter().map(|one| &one.links).chain(replacing.iter().map(|one| &one.links));
    let voids = links.flatten().filter(|link| link.role == Role::Voids);
    Ok(voids.map(|link| link.to.clone()).collect())
}

fn theirs((whose, stands): (Whose, Stands)) -> TheirsView {
    let (given_by, person) = match whose {
        Whose::Client => (Some(GivenBy::ClientAssent), None),
        Whose::Person(person) => (None, Some(person)),
        Whose::SomeGuardian => (Some(GivenBy::Guardian), None),
        Whose::SomeRepresentative => (Some(GivenBy::LegalRepresentative), None),
    };
    TheirsView { given_by, person, standing: stands.standing }
}

fn ask_from(door: Door) -> Option<NaiveDate> {
    match door {
        Door::Open => None,
        Door::Closed { until } => until,
    }
}

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
        representatives: representatives(reader, client)?,
    })
}

/// People who may answer for a client: guardians, and whoever has a say; those whose say is over too, since they may
/// have answered.
fn representatives(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<RepresentativeView>, Problem> {
    let of_client = Query::new().client(client);
    let says = reader.list::<GuardianAuthority>(&of_client)?;
    let has_say = |id: &RecordId| says.iter().any(|say| say.linked(Role::OfPerson) == Some(id));
    let people = reader.list::<SupportPerson>(&of_client)?.into_iter();
    let those = people.filter(|one| one.body.kind == SupportKind::Guardian || has_say(&one.id));
    Ok(those.map(|one| RepresentativeView { name: shown(&one.body.name), id: one.id }).collect())
}

/// What may be put on the client's list: what is not on it yet. What is on it, a no among it, is not offered again.
fn catalogue(
    known: &Known,
    own: &[Stored<OwnScope>],
    decided_by: DecidedBy,
    today: NaiveDate,
) -> Vec<CatalogueEntry> {
    let has =
        |token: &str| known.items.iter().any(|item| item.body.scope.as_deref() == Some(token));
    let built_in = CATALOGUE.iter().filter(|scope| !has(scope.token));
    let built_in =
        built_in.map(|scope| CatalogueEntry { own: None, item: scope.item(decided_by, today) });
    let is_listed =
        |id: &RecordId| known.items.iter().any(|item| item.linked(Role::OfScope) == Some(id));
    let added = own
        .iter()
        .filter(|scope| scope.state == OwnScopeState::Current && !is_listed(&scope.id))
        .map(|scope| CatalogueEntry {
            own: Some(scope.id.clone()),
            item: item_of(&scope.body, decided_by, today),
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
fn decided_by(client: &Client, today: NaiveDate) -> DecidedBy {
    let is_young = client
        .date_of_birth
        .and_then(|born| today.years_since(born))
        .is_some_and(|years| years < 18);
    if is_young { DecidedBy::ClientAndGuardian } else { DecidedBy::Client }
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
                .deciding(item, &stands)
                .and_then(|event| event.body.conditions.as_ref().map(PrivateText::as_str))
                .map(str::to_owned),
            gate: gate(stands.standing, held, is_over).to_vec(),
        })
    };
    known.items.iter().filter(is_technique).filter_map(option).collect()
}
