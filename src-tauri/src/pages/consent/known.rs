//! All that is known of one client's consent, and how each item stands.

use super::by_name;
use crate::problem::Problem;
use crate::wire::consent::*;
use chrono::NaiveDate;
use holdfast_printing::Answer;
use holdfast_records::consent::{
    ConsentEvent, ConsentItem, ConsentKind, Door, During, GivenBy, HeldIn, History, ItemState,
    Standing, Stands, Whose,
};
use holdfast_records::guard::Answers;
use holdfast_records::support::SupportPerson;
use holdfast_records::{PrivateText, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is known of one client's consent, read once.
pub(crate) struct Known {
    pub(super) items: Vec<Stored<ConsentItem>>,
    answers: BTreeMap<RecordId, Vec<Stored<ConsentEvent>>>,
    voided: BTreeSet<RecordId>,
    pub(super) people: Vec<Stored<SupportPerson>>,
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
        let people = reader.list::<SupportPerson>(&of_client)?;
        let items = reader.list::<ConsentItem>(&of_client.state(ItemState::Listed))?;
        Ok(Known { items, answers, voided: voided(reader, client)?, people })
    }

    /// Lets a guard look at it, as it stood on a day, or at any moment of it.
    pub(crate) fn ask<T>(
        &self,
        on: NaiveDate,
        at_any_moment: bool,
        guard: impl FnOnce(&Answers<'_>) -> T,
    ) -> T {
        let events: Vec<_> = self.answers.values().flatten().cloned().collect();
        let (items, voided) = (self.items.as_slice(), &self.voided);
        guard(&Answers { items, events: &events, voided, on, at_any_moment })
    }

    /// How something of the list stands on a day; nothing where it is not on it.
    pub(crate) fn standing_of(&self, item: &RecordId, on: NaiveDate) -> Option<Standing> {
        let item = self.items.iter().find(|one| one.id == *item)?;
        Some(self.stands(item, on).standing)
    }

    /// Everything on the client's list.
    pub(crate) fn items(&self) -> &[Stored<ConsentItem>] {
        &self.items
    }

    /// Whether an entry was made in error.
    pub(crate) fn is_voided(&self, entry: &RecordId) -> bool {
        self.voided.contains(entry)
    }

    /// An answer to something of the list.
    pub(crate) fn answer(&self, id: &RecordId) -> Option<&Stored<ConsentEvent>> {
        self.answers.values().flatten().find(|event| &event.id == id)
    }

    /// What is asked under a word of the catalogue about one person, or about nobody in particular.
    pub(crate) fn asked(
        &self,
        scope: &str,
        about: Option<&RecordId>,
    ) -> Option<&Stored<ConsentItem>> {
        self.items.iter().find(|item| {
            item.body.scope.as_deref() == Some(scope) && item.linked(Role::OfPerson) == about
        })
    }

    /// The one person an item is about.
    pub(crate) fn about(&self, item: &Stored<ConsentItem>) -> Option<NamedPersonView> {
        let to = item.linked(Role::OfPerson)?;
        self.people.iter().find(|person| &person.id == to).map(by_name)
    }

    /// An item as a paper names it: with the person it is about.
    pub(crate) fn on_paper(&self, item: &Stored<ConsentItem>) -> ConsentItem {
        let name = match self.about(item) {
            Some(who) => PrivateText::from(format!("{}: {}", item.body.name.as_str(), who.name)),
            None => item.body.name.clone(),
        };
        ConsentItem { name, ..item.body.clone() }
    }

    /// How an item stands on a day.
    pub(crate) fn stands(&self, item: &Stored<ConsentItem>, on: NaiveDate) -> Stands {
        self.history(item).on(on)
    }

    /// How the client's own answers to an item stand on a day.
    pub(crate) fn own(&self, item: &Stored<ConsentItem>, on: NaiveDate) -> Stands {
        self.history(item).of(on, &Whose::Client)
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

    /// Whether a no to an item was ever written down, in error too: what it had ended is asked again, and an item that
    /// went off the list or became another one would hide that.
    pub(crate) fn was_refused(&self, item: &RecordId) -> bool {
        let answers = self.answers.get(item).map_or(&[][..], Vec::as_slice);
        answers.iter().any(|answer| answer.body.decision.is_no())
    }

    /// What the client said no to in a session.
    pub(crate) fn refused_in(
        &self,
        session: &RecordId,
    ) -> impl Iterator<Item = &Stored<ConsentItem>> {
        let is_no_there = |event: &Stored<ConsentEvent>| {
            event.linked(Role::OfSession) == Some(session)
                && event.body.decision.is_no()
                && !self.is_voided(&event.id)
        };
        self.items.iter().filter(move |item| self.answers_to(item).iter().any(is_no_there))
    }

    /// Every no of the client's own, and every yes that they took back, with what it was about.
    pub(crate) fn own_noes(
        &self,
    ) -> impl Iterator<Item = (&Stored<ConsentItem>, &Stored<ConsentEvent>)> {
        let answers = |item| self.answers_to(item).iter().map(move |event| (item, event));
        let answered = self.items.iter().flat_map(answers);
        answered.filter(|(_, event)| {
            event.body.decision.is_no()
                && event.body.given_by.is_the_client()
                && !self.is_voided(&event.id)
        })
    }

    /// Whether the client was asked about a recording, whatever they answered.
    pub(crate) fn asked_about_recording(&self) -> bool {
        let mut items = self.items.iter().filter(|item| item.body.kind == ConsentKind::Recording);
        items.any(|item| self.is_answered(&item.id))
    }

    /// The answer that decides how an item stands. It may be a no to everybody.
    pub(crate) fn deciding(&self, stands: &Stands) -> Option<&Stored<ConsentEvent>> {
        stands.by.as_ref().and_then(|by| self.answer(by))
    }

    /// What the client said yes to themselves and what stands as one on a day, with the answer that it rests on. What
    /// counts for one time only is asked again anyway, and is not among them.
    pub(crate) fn own_yeses(
        &self,
        on: NaiveDate,
    ) -> Vec<(&Stored<ConsentItem>, &Stored<ConsentEvent>)> {
        let lasting = self.items.iter().filter(|item| !item.body.is_asked_each_time());
        let standing = lasting.filter(|item| self.stands(item, on).standing.permits());
        let own = standing.filter_map(|item| {
            let stands = self.history(item).of(on, &Whose::Client);
            let yes = self.deciding(&stands).filter(|_| stands.standing.permits())?;
            yes.body.given_by.is_the_client().then_some((item, yes))
        });
        own.collect()
    }

    /// What the client was asked about other people, each with how it stands on a day.
    pub(crate) fn about_others(
        &self,
        on: NaiveDate,
    ) -> impl Iterator<Item = (&Stored<ConsentItem>, Standing)> {
        let items = self.items.iter().filter(|item| item.body.kind == ConsentKind::ThirdPersons);
        items.map(move |item| (item, self.stands(item, on).standing))
    }

    /// Every answer that holds on a day, in the order of the client's list, as a paper says it.
    pub(crate) fn said_on(&self, on: NaiveDate) -> Vec<Answer> {
        let said = self.items.iter().filter_map(|item| {
            let stands = self.stands(item, on);
            let by = self.deciding(&stands).map(|event| &event.body);
            Answer::of(&self.on_paper(item), &stands, by)
        });
        said.collect()
    }

    fn history(&self, item: &Stored<ConsentItem>) -> History<'_> {
        History::of_item(item, &self.items, self.answers.values().flatten(), &self.voided)
    }

    fn answers_to(&self, item: &Stored<ConsentItem>) -> &[Stored<ConsentEvent>] {
        self.answers.get(&item.id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn view(&self, item: &Stored<ConsentItem>, on: NaiveDate) -> ItemView {
        let stands = self.stands(item, on);
        let by = self.deciding(&stands);
        let is_of_everybody = by.is_some_and(|by| by.linked(Role::OfItem) != Some(&item.id));
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
            no_to_everybody: by.filter(|_| is_of_everybody).map(|by| by.body.answered_on),
            by: stands.by,
            item: item.body.clone(),
            about: self.about(item),
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
    Ok(holdfast_records::voiding::voided(&reader.voids(client)?))
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
