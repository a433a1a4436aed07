//! What happens to consent, step by step; the rules are the record's own.

use crate::days::not_this_day;
use crate::in_error::{event_of_told, must_say_why};
use crate::pages::consent::{Known, voided};
use crate::pages::in_session::{day_of, during, is_over};
use crate::pages::still_true;
use crate::problem::Problem;
use crate::strains;
use crate::wire::client::FieldView;
use crate::wire::consent::{
    AskRequest, KeepScopeRequest, RecordConsentRequest, StillTrueRequest, UseRequest, VoidRequest,
};
use holdfast_records::boundary::{BoundaryEvent, BoundaryState};
use holdfast_records::check_in::CheckIn;
use holdfast_records::consent::{
    ConsentEvent, ConsentEventState, ConsentItem, EventProblem, OwnScope, OwnScopeState, Whose,
};
use holdfast_records::contact::Contact;
use holdfast_records::disclosure::Disclosure;
use holdfast_records::feedback::{AllianceReview, Feedback};
use holdfast_records::goal::Strength;
use holdfast_records::measure::MeasureScore;
use holdfast_records::micro_consent::{MicroConsent, MicroConsentState};
use holdfast_records::readiness::Readiness;
use holdfast_records::rupture::Rupture;
use holdfast_records::scan::Scan;
use holdfast_records::schedule_change::ScheduleChange;
use holdfast_records::session::Session;
use holdfast_records::session_event::SessionEvent;
use holdfast_records::support::{GuardianAuthority, SupportPerson, may_answer};
use holdfast_records::technique_use::{
    Asked, Became, GateAnswer, TechniqueUse, TechniqueUseState, gate,
};
use holdfast_records::voiding::{Voiding, VoidingState};
use holdfast_records::{Act, Link, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::{Query, Tx};

/// Records an answer. A no is never refused for how things stood.
pub(crate) fn record(
    tx: &mut Tx<'_>,
    request: &RecordConsentRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let item = tx.load::<ConsentItem>(&request.item)?;
    let client = owner(&item)?;
    let known = Known::of(tx, &client)?;
    let whose = Whose::of(request.event.given_by, request.person.as_ref());
    let before = known.before(&item, request.event.answered_on, &whose);
    request.event.may_follow(&item.body, &before, now.day()).map_err(refused)?;
    let mut links = vec![of_item(&item)];
    if let Some(session) = &request.session {
        links.push(of_session(tx, session, &client)?);
    }
    if let Whose::Person(person) = whose {
        must_be_of(&tx.load::<SupportPerson>(&person)?, &client)?;
        must_have_a_say(tx, &person, &request.event)?;
        links.push(Link::whole(Role::OfPerson, person));
    }
    let id = tx.new_id();
    tx.insert(id, Some(&client), ConsentEventState::Kept, &request.event, &links)?;
    Ok(client)
}

/// Whoever says yes for a client has a say on that day. A no is taken from everybody.
fn must_have_a_say(tx: &Tx<'_>, person: &RecordId, event: &ConsentEvent) -> Result<(), Problem> {
    let says = tx.list::<GuardianAuthority>(&Query::new().linked(Role::OfPerson, person))?;
    let says: Vec<_> = says.iter().map(|say| (say.state, &say.body)).collect();
    if may_answer(event.decision, event.answered_on, &says) {
        Ok(())
    } else {
        Err(field("person", "has_no_say"))
    }
}

/// Records that a yes of the client's is still so: the same answer once more, given in this session today.
pub(crate) fn still_so(
    tx: &mut Tx<'_>,
    request: &StillTrueRequest,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let client = session.client.clone().ok_or(Problem::NotFound)?;
    let known = Known::of(tx, &client)?;
    is_brought_up(tx, &session, &known, &request.item, now)?;
    let mut yeses = known.own_yeses(now.day()).into_iter();
    let (_, yes) = yeses.find(|(item, _)| item.id == request.item).ok_or(Problem::NotFromHere)?;
    let again = yes.body.still_so(now.day(), session.body.in_the_room.clone());
    let again = RecordConsentRequest {
        item: request.item.clone(),
        session: Some(session.id),
        person: None,
        event: again.ok_or(Problem::NotFromHere)?,
    };
    again.event.check()?;
    record(tx, &again, now).map(drop)
}

/// Notes that asking whether a yes still holds was put off to another day. That is no answer, and changes none.
pub(crate) fn put_off(
    tx: &mut Tx<'_>,
    request: &StillTrueRequest,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let item = tx.load::<ConsentItem>(&request.item)?;
    let client = session.client.as_ref().ok_or(Problem::NotFound)?;
    must_be_of(&item, client)?;
    is_brought_up(tx, &session, &Known::of(tx, client)?, &request.item, now)?;
    let noted = ConsentItem { put_off_on: Some(now.day()), ..item.body };
    tx.revise(&item.id, item.rev, &noted)?;
    Ok(())
}

/// Only what is brought up in a session is said again or put off there.
fn is_brought_up(
    tx: &Tx<'_>,
    session: &Stored<Session>,
    known: &Known,
    item: &RecordId,
    now: Moment,
) -> Result<(), Problem> {
    let brought_up = still_true::of_session(tx, session, known, now)?;
    let is_there = brought_up.iter().any(|one| one.item == *item);
    if is_there { Ok(()) } else { Err(Problem::NotFromHere) }
}

/// The act that an answer is.
pub(crate) fn act_of(event: &ConsentEvent) -> Act {
    if event.decision.is_no() { Act::WithdrawConsent } else { Act::RecordConsent }
}

/// Says that an entry was made in error. The entry stays, struck through.
pub(crate) fn void(
    tx: &mut Tx<'_>,
    request: &VoidRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = whose_entry(tx, &request.entry)?.ok_or(Problem::NotFound)?;
    must_say_why(tx, request)?;
    let voiding = Voiding {
        voided_on: now.day(),
        reason: request.reason.as_deref().map(PrivateText::from).filter(|text| !text.is_blank()),
    };
    voiding.check()?;
    // What rested on an answer that was never given does not count either.
    let already = voided(tx, &client)?;
    let resting = tx.list::<TechniqueUse>(&Query::new().linked(Role::RestsOn, &request.entry))?;
    let resting = resting.into_iter().map(|used| used.id).filter(|used| !already.contains(used));
    let with_it: Vec<_> = resting
        .chain(event_of_told(tx, &request.entry)?)
        .chain(strains::of_line(tx, &request.entry)?)
        .collect();
    for entry in std::iter::once(&request.entry).chain(&with_it) {
        strike(tx, &client, entry, &voiding)?;
    }
    Ok(client)
}

/// Says so of an entry that stands. What was struck through, or put right, says already why it does not count.
pub(crate) fn void_standing<R: Record>(
    tx: &mut Tx<'_>,
    request: &VoidRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let entry = tx.load::<R>(&request.entry)?;
    let client = entry.client.ok_or(Problem::NotFound)?;
    if voided(tx, &client)?.contains(&entry.id) {
        return Err(Problem::NotFromHere);
    }
    void(tx, request, now)
}

/// Strikes one entry through. What was being typed at it has no place any more.
pub(crate) fn strike(
    tx: &mut Tx<'_>,
    client: &RecordId,
    entry: &RecordId,
    voiding: &Voiding,
) -> Result<(), Problem> {
    let (id, of) = (tx.new_id(), [Link::whole(Role::Voids, entry.clone())]);
    tx.insert(id, Some(client), VoidingState::Kept, voiding, &of)?;
    tx.discard_draft(entry)?;
    Ok(())
}

/// Says from the page of a session that an entry was made in error: only what belongs to that session.
pub(crate) fn void_from(
    tx: &mut Tx<'_>,
    session: &RecordId,
    request: &VoidRequest,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(session)?;
    let theirs = whose_entry(tx, &request.entry)?;
    let is_here = tx.is_linked(&request.entry, Role::OfSession, &session.id)?;
    if theirs.is_none() || theirs != session.client || !is_here {
        return Err(Problem::NotFromHere);
    }
    void(tx, request, now).map(drop)
}

/// Whose an entry is, if it is of a kind that is voided when it was made in error.
fn whose_entry(tx: &Tx<'_>, id: &RecordId) -> Result<Option<RecordId>, Problem> {
    type Whose = fn(&Tx<'_>, &RecordId) -> Result<Option<RecordId>, Problem>;
    const KINDS: [Whose; 16] = [
        whose::<ConsentEvent>,
        whose::<MicroConsent>,
        whose::<SessionEvent>,
        whose::<Readiness>,
        whose::<Scan>,
        whose::<Disclosure>,
        whose::<CheckIn>,
        whose::<ScheduleChange>,
        whose::<Contact>,
        whose::<MeasureScore>,
        whose::<TechniqueUse>,
        whose::<Rupture>,
        whose::<Feedback>,
        whose::<Strength>,
        whose::<AllianceReview>,
        whose::<BoundaryEvent>,
    ];
    KINDS.into_iter().find_map(|whose| whose(tx, id).transpose()).transpose()
}

/// Whose a record is, if it is of that kind.
fn whose<R: Record>(tx: &Tx<'_>, id: &RecordId) -> Result<Option<RecordId>, Problem> {
    Ok(tx.find::<R>(id)?.and_then(|kept| kept.client))
}

/// Adds something to the catalogue, changes it, retires it or takes it up again.
pub(crate) fn keep_scope(tx: &mut Tx<'_>, request: &KeepScopeRequest) -> Result<(), Problem> {
    let Some(id) = &request.id else {
        let id = tx.new_id();
        tx.insert(id, None, OwnScopeState::Current, &request.scope, &[])?;
        return Ok(());
    };
    let kept = tx.revise(id, request.base_rev.unwrap_or(0), &request.scope)?;
    if kept.state != request.state {
        tx.set_state::<OwnScope>(id, request.state)?;
    }
    Ok(())
}

/// Records a question in the moment. One that says more takes the place of the one it is about.
pub(crate) fn ask(tx: &mut Tx<'_>, request: &AskRequest) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let client = session.client.clone().ok_or(Problem::NotFound)?;
    let mut links = vec![Link::whole(Role::OfSession, session.id.clone())];
    if let Some(item) = &request.item {
        let item = tx.load::<ConsentItem>(item)?;
        must_be_of(&item, &client)?;
        links.push(of_item(&item));
    }
    if let Some(before) = &request.instead_of {
        let before = tx.load::<MicroConsent>(before)?;
        must_be_of(&before, &client)?;
        if before.linked(Role::OfSession) != Some(&session.id) {
            return Err(Problem::NotFromHere);
        }
        links.push(Link::whole(Role::Voids, before.id));
    }
    keep_question(tx, &session, &request.asked, &links)?;
    Ok(())
}

fn keep_question(
    tx: &mut Tx<'_>,
    session: &Stored<Session>,
    asked: &MicroConsent,
    links: &[Link],
) -> Result<RecordId, Problem> {
    let asked = MicroConsent { asked_on: day_of(session), ..asked.clone() };
    asked.check()?;
    let id = tx.new_id();
    let kept = tx.insert(id, session.client.as_ref(), MicroConsentState::Kept, &asked, links)?;
    Ok(kept.id)
}

/// Records a technique in a session. What is not agreed meets the gate, and only what the gate offers is taken.
pub(crate) fn use_technique(
    tx: &mut Tx<'_>,
    request: &UseRequest,
    now: Moment,
) -> Result<(), Problem> {
    let session = tx.load::<Session>(&request.session)?;
    let client = session.client.clone().ok_or(Problem::NotFound)?;
    let item = tx.load::<ConsentItem>(&request.item)?;
    must_be_of(&item, &client)?;
    let on = day_of(&session);
    let known = Known::of(tx, &client)?;
    let held_in = known.in_session(&item, &during(tx, &session, now)?);
    let stood = held_in.stands.standing;
    let ways = gate(stood, held_in.held, is_over(&session, now));
    let asks = request.answer == Some(GateAnswer::AskNow);
    if request.asked.is_some() != asks {
        return Err(Problem::NotAgreed);
    }
    let (became, asked) = match request.answer {
        Some(way) if ways.contains(&way) => way.says(),
        None if stood.permits() => (Became::Used, Some(Asked::AgreedBefore)),
        Some(_) | None => return Err(Problem::NotAgreed),
    };
    let mut links = vec![Link::whole(Role::OfSession, session.id.clone()), of_item(&item)];
    let mut became = became;
    if let Some(question) = &request.asked {
        let about = links.clone();
        let id = keep_question(tx, &session, question, &about)?;
        links.push(Link::whole(Role::RestsOn, id));
        // Asked now, and the answer was not a yes: then it is left out, and nothing of it is recorded as used.
        became = if question.answer.permits() { became } else { Became::LeftOut };
    }
    let asked = asked.filter(|_| became == Became::Used);
    let used = TechniqueUse { used_on: on, name: item.body.name.clone(), became, asked, stood };
    used.check()?;
    let id = tx.new_id();
    tx.insert(id.clone(), Some(&client), TechniqueUseState::Kept, &used, &links)?;
    if used.is_boundary_event() {
        let event = boundary_of(request.boundary.clone(), &used);
        keep_boundary(tx, &client, Some(&session.id), &id, &event)?;
    }
    Ok(())
}

/// What was done without asking is a boundary event, in the therapist's words or at least by its name.
fn boundary_of(told: Option<BoundaryEvent>, technique: &TechniqueUse) -> BoundaryEvent {
    let event = told.filter(|event| !event.what.is_blank()).unwrap_or_else(|| {
        BoundaryEvent::without_asking(technique.name.clone(), technique.used_on)
    });
    BoundaryEvent { happened_on: technique.used_on, ..event }
}

/// Keeps a boundary event about what was done, with the session in which it was, if it is known.
pub(crate) fn keep_boundary(
    tx: &mut Tx<'_>,
    client: &RecordId,
    session: Option<&RecordId>,
    about: &RecordId,
    event: &BoundaryEvent,
) -> Result<(), Problem> {
    event.check()?;
    let of_session = session.map(|session| Link::whole(Role::OfSession, session.clone()));
    let about = Link::whole(Role::About, about.clone());
    let links: Vec<_> = of_session.into_iter().chain([about]).collect();
    let id = tx.new_id();
    tx.insert(id, Some(client), BoundaryState::Recorded, event, &links)?;
    Ok(())
}

/// The tie to an item as it was worded when it was answered.
pub(crate) fn of_item(item: &Stored<ConsentItem>) -> Link {
    Link { role: Role::OfItem, to: item.id.clone(), from_part: None, to_rev: Some(item.rev) }
}

fn of_session(tx: &Tx<'_>, session: &RecordId, client: &RecordId) -> Result<Link, Problem> {
    let session = tx.load::<Session>(session)?;
    must_be_of(&session, client)?;
    Ok(Link::whole(Role::OfSession, session.id))
}

/// Refuses what is another client's.
pub(crate) fn must_be_of<R: Record>(kept: &Stored<R>, client: &RecordId) -> Result<(), Problem> {
    if kept.client.as_ref() == Some(client) { Ok(()) } else { Err(Problem::NotFound) }
}

/// Whose an item is.
pub(crate) fn owner(item: &Stored<ConsentItem>) -> Result<RecordId, Problem> {
    item.client.clone().ok_or(Problem::NotFound)
}

fn field(field: &str, problem: &str) -> Problem {
    Problem::Fields { problems: vec![FieldView::of(field, problem)] }
}

fn refused(problem: EventProblem) -> Problem {
    match problem {
        EventProblem::NotAnAnswer | EventProblem::OtherNature => Problem::NotFromHere,
        EventProblem::NotYet => not_this_day("answered_on"),
        EventProblem::NoConditions => field("conditions", "blank"),
        EventProblem::AskedTooSoon { from } => Problem::AskedTooSoon { from },
    }
}
