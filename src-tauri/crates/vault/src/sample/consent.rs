//! What the people of the sample practice were asked, and what they answered.

use chrono::{Days, NaiveDate};
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    boundary::{
        BoundaryArea, BoundaryBy, BoundaryClass, BoundaryEvent, BoundaryState, Impact, Intent,
    },
    capacity::{Ability, CapacityNote, CapacityOutcome, CapacityState},
    consent::{
        ConsentEvent, ConsentEventState, ConsentItem, ConsentKind, DecidedBy, GivenBy, How,
        ItemState, Nature, OwnScope, OwnScopeState, RaisedBy, Standing, scope,
    },
    crisis_plan::{CallLine, CrisisPlan, CrisisPlanState, PersonLine, PersonMode},
    first_contact::{FirstContact, FirstContactState, Point, PointTold},
    micro_consent::{Honoured, MicroAnswer, MicroConsent, MicroConsentState},
    preparation::{PreparationCard, PreparationState},
    session::Session,
    support::{
        Authority, AuthorityState, GuardianAuthority, IsSafe, SupportKind, SupportPerson,
        SupportState,
    },
    technique_use::{Asked as HowAsked, Became, TechniqueUse, TechniqueUseState},
    voiding::{Voiding, VoidingState},
};

use super::desk::{Desk, said};
use super::told;
use crate::{Query, VaultError};

/// Everything that one person was asked, kept on the days on which it was.
pub(super) struct Asked<'d, 't, 'a> {
    pub(super) desk: &'d mut Desk<'t, 'a>,
    pub(super) client: &'d RecordId,
}

impl Asked<'_, '_, '_> {
    pub(super) fn day(&self, days_ago: u64) -> NaiveDate {
        self.desk.days_ago(days_ago)
    }

    fn item(&mut self, item: &ConsentItem) -> Result<RecordId, VaultError> {
        self.desk.keep(Some(self.client), ItemState::Listed, item, &[])
    }

    /// Something of the catalogue, answered once.
    pub(super) fn built_in(
        &mut self,
        token: &str,
        answer: &ConsentEvent,
    ) -> Result<(), VaultError> {
        self.built_in_about(token, &[], answer).map(drop)
    }

    /// Something of the catalogue, about somebody if it is, answered once. Gives the answer.
    pub(super) fn built_in_about(
        &mut self,
        token: &str,
        about: &[Link],
        answer: &ConsentEvent,
    ) -> Result<RecordId, VaultError> {
        let scope = scope(token).ok_or(VaultError::UnknownWord)?;
        self.desk.at(answer.answered_on, 14, 10);
        let item = scope.item(DecidedBy::Client, answer.answered_on);
        let item = self.desk.keep(Some(self.client), ItemState::Listed, &item, about)?;
        self.answered(&item, answer)
    }

    fn answer(&mut self, item: &RecordId, answer: &ConsentEvent) -> Result<(), VaultError> {
        self.answered(item, answer).map(drop)
    }

    fn answered(&mut self, item: &RecordId, answer: &ConsentEvent) -> Result<RecordId, VaultError> {
        self.desk.at(answer.answered_on, 14, 12);
        let of = Link { to_rev: Some(1), ..Link::whole(Role::OfItem, item.clone()) };
        self.desk.keep(Some(self.client), ConsentEventState::Kept, answer, &[of])
    }
}

fn own(kind: ConsentKind, name: &str, wording: &str, listed_on: NaiveDate) -> ConsentItem {
    ConsentItem {
        kind,
        scope: None,
        name: PrivateText::from(name),
        nature: Nature::Consent,
        wording: PrivateText::from(wording),
        limits: None,
        options: Vec::new(),
        decided_by: DecidedBy::Client,
        listed_on,
        put_off_on: None,
    }
}

fn lines(texts: &[&str]) -> Vec<PrivateText> {
    texts.iter().copied().map(PrivateText::from).collect()
}

/// Keeps what WREN-07 said yes and no to.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let mut asked = Asked { desk, client };
    let (first, early) = (asked.day(98), asked.day(77));
    let spoken = ConsentEvent::spoken;
    for token in ["touch", "audio_recording"] {
        asked.built_in(token, &spoken(Standing::Declined, first))?;
    }
    let on_paper = |decision, on| ConsentEvent { how: How::SignedPaper, ..spoken(decision, on) };
    asked.built_in("case_writing_or_teaching", &on_paper(Standing::Declined, first))?;
    for token in ["notes_information", "supervision_deidentified"] {
        asked.built_in(token, &spoken(Standing::Acknowledged, first))?;
    }
    asked.built_in("outcome_questions", &spoken(Standing::Granted, early))?;
    let texts = ConsentEvent {
        conditions: said("Without my name."),
        ..spoken(Standing::GrantedWithConditions, early)
    };
    asked.built_in("contact_channel", &texts)?;
    asked.built_in("cover_contact", &spoken(Standing::Granted, early))?;
    keep_homework(&mut asked)?;
    keep_car(&mut asked)?;
    let breath = own(
        ConsentKind::Technique,
        "Breathing exercises",
        "Would you like to try a slow breath together, do something else, or not today?",
        asked.day(14),
    );
    let item = asked.item(&breath)?;
    asked.answer(&item, &spoken(Standing::Declined, asked.day(14)))?;
    told::keep_petra(&mut asked)?;
    keep_told(&mut asked)?;
    keep_plan(&mut asked)
}

/// Tasks between sessions: yes at first, and taken back.
fn keep_homework(asked: &mut Asked<'_, '_, '_>) -> Result<(), VaultError> {
    let Some(scope) = scope("homework_between_sessions") else { return Ok(()) };
    let begun = asked.day(77);
    asked.desk.at(begun, 14, 10);
    let item = asked.item(&scope.item(DecidedBy::Client, begun))?;
    asked.answer(&item, &ConsentEvent::spoken(Standing::Granted, begun))?;
    let back = ConsentEvent {
        raised_by: RaisedBy::Client,
        ..ConsentEvent::spoken(Standing::Withdrawn, asked.day(28))
    };
    asked.answer(&item, &back)
}

/// Practice near the car: not now, then raised by the client, then yes, if.
fn keep_car(asked: &mut Asked<'_, '_, '_>) -> Result<(), VaultError> {
    let begun = asked.day(56);
    let options = lines(&["parked car", "drawing the car", "another day"]);
    let car = ConsentItem {
        options: options.clone(),
        ..own(
            ConsentKind::Technique,
            "Practice near the car",
            "We could practise being near the car in very small steps. You choose the step. You can \
             stop at any time. May we try?",
            begun,
        )
    };
    asked.desk.at(begun, 14, 10);
    let item = asked.item(&car)?;
    let not_now =
        ConsentEvent { words: said("too soon"), ..ConsentEvent::spoken(Standing::NotNow, begun) };
    asked.answer(&item, &not_now)?;
    let yes = ConsentEvent {
        conditions: said("Only in the parked car, never on a day with a court letter."),
        raised_by: RaisedBy::Client,
        options_offered: options,
        client_questions: said("Can I stop the practice without calling you?"),
        review_on: asked.desk.today.checked_add_days(Days::new(70)),
        ..ConsentEvent::spoken(Standing::GrantedWithConditions, asked.day(20))
    };
    asked.answer(&item, &yes)
}

fn keep_told(asked: &mut Asked<'_, '_, '_>) -> Result<(), VaultError> {
    let on = asked.day(98);
    let told = |point, questions: Option<&str>| PointTold {
        point,
        discussed_on: on,
        client_questions: questions.map(PrivateText::from),
        handed_over: None,
    };
    let contact = FirstContact {
        points: vec![
            told(Point::ConfidentialityAndLimits, Some("What if it is about my brother?")),
            told(Point::Role, None),
            told(Point::PossibleInterventions, None),
            PointTold {
                handed_over: said("What I keep and where"),
                ..told(Point::Data, Some("Who can read it?"))
            },
        ],
    };
    asked.desk.at(on, 15, 0);
    asked.desk.keep(Some(asked.client), FirstContactState::Current, &contact, &[]).map(drop)
}

fn keep_plan(asked: &mut Asked<'_, '_, '_>) -> Result<(), VaultError> {
    let checked = asked.day(14);
    let line = |who: &str, number: &str, hours: Option<&str>| CallLine {
        who: PrivateText::from(who),
        number: PrivateText::from(number),
        hours: hours.map(PrivateText::from),
        verified_on: checked,
    };
    let person = |mode, text: &str| PersonLine { mode, text: PrivateText::from(text) };
    let plan = CrisisPlan {
        danger_now: vec![
            line("In an emergency", "999", None),
            line("NHS, then option 2", "111", Some("day and night")),
            line("Samaritans", "116 123", Some("day and night")),
        ],
        first_signs: lines(&["I stop opening post.", "I count the tiles."]),
        safer_hour: lines(&["Ask Petra to keep the box.", "Sit in the bright room."]),
        helped_before: lines(&[
            "Cold flannel on the neck.",
            "Walk to the allotment gate.",
            "Bakery on Hurst Lane.",
        ]),
        people: vec![
            person(PersonMode::CanTell, "Petra (neighbour)"),
            person(PersonMode::Company, "Sunday allotment group"),
        ],
        not_helpful: lines(&["Being told to calm down."]),
        hold_on_to: lines(&["The quince tree this autumn."]),
        try_first: lines(&["Warm drink, blanket, then call."]),
        afterwards: lines(&["Tell N. at the next session."]),
        review_on: asked.desk.today.checked_add_days(Days::new(75)),
        used: Vec::new(),
    };
    asked.desk.at(checked, 15, 10);
    let state = CrisisPlanState::Active;
    asked.desk.keep(Some(asked.client), state, &plan, &[]).map(drop)
}

/// Keeps what happened in sessions of WREN-07, what the therapist added to the catalogue, and a card for a technique.
pub(super) fn keep_sessions(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let last = desk.days_ago(7);
    desk.at(last, 14, 20);
    let asked = MicroConsent {
        at_minute: Some(18),
        what: PrivateText::from("look at one picture from memory B"),
        options: lines(&["look", "draw it small", "not today"]),
        honoured: Some(Honoured::Yes),
        happened_next: said("The frame only."),
        ..MicroConsent::bare(MicroAnswer::YesBut, last, None)
    };
    let of = of_session_on(desk, client, last)?;
    let question = desk.keep(Some(client), MicroConsentState::Kept, &asked, &of)?;
    let slip = MicroConsent::bare(MicroAnswer::NoAnswer, last, Some(19));
    let slip = desk.keep(Some(client), MicroConsentState::Kept, &slip, &of)?;
    let voiding = Voiding { voided_on: last, reason: said("Pressed twice.") };
    let voids = [Link::whole(Role::Voids, slip)];
    desk.keep(Some(client), VoidingState::Kept, &voiding, &voids)?;
    let used = TechniqueUse {
        used_on: last,
        name: PrivateText::from("One picture from memory B"),
        became: Became::Used,
        asked: Some(HowAsked::AskedThen),
        stood: Standing::NotAsked,
    };
    let mut rests = of.clone();
    rests.push(Link::whole(Role::RestsOn, question));
    desk.keep(Some(client), TechniqueUseState::Kept, &used, &rests)?;
    let on = desk.days_ago(49);
    desk.at(on, 15, 20);
    let over = BoundaryEvent {
        by: BoundaryBy::Therapist,
        area: BoundaryArea::Time,
        intent: Intent::Unplanned,
        impact: Some(Impact::Unsettling),
        client_words: said("I worried I had used up someone else's time."),
        class: BoundaryClass::Crossing,
        talked_about_on: None,
        adjusted: None,
        consulted: None,
        less_because: None,
        ..BoundaryEvent::without_asking(
            PrivateText::from("The session ran over without asking."),
            on,
        )
    };
    desk.keep(Some(client), BoundaryState::Recorded, &over, &[])?;
    keep_own_words(desk)
}

/// The session of a client on a day, as a tie.
pub(super) fn of_session_on(
    desk: &Desk<'_, '_>,
    client: &RecordId,
    day: NaiveDate,
) -> Result<Vec<Link>, VaultError> {
    let on_that_day = Query::new().client(client).from_day(day).to_day(day).limit(1);
    let sessions = desk.tx.list::<Session>(&on_that_day)?;
    Ok(sessions.into_iter().map(|found| Link::whole(Role::OfSession, found.id)).collect())
}

fn keep_own_words(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    let own = OwnScope {
        kind: ConsentKind::Technique,
        name: PrivateText::from("Drawing with the other hand"),
        nature: Nature::Consent,
        wording: PrivateText::from(
            "Would you like to draw with the hand you do not write with, do something else, or not today?",
        ),
        options: lines(&["draw", "something else", "not today"]),
    };
    desk.keep(None, OwnScopeState::Current, &own, &[])?;
    let card = PreparationCard {
        name: PrivateText::from("Time near the car"),
        language: "en-GB".to_owned(),
        purpose: PrivateText::from("To find out, in small steps, that a car can be just a car."),
        sensations: lines(&["A fast heart", "Warm hands", "Nothing much"]),
        reasons: said("What we go near in small steps often grows smaller."),
        how_to_stop: PrivateText::from("Say your word, or put your palm on the table. We stop."),
        alternatives: lines(&["Draw the car", "Talk about something else"]),
    };
    desk.keep(None, PreparationState::Current, &card, &[]).map(drop)
}

/// Keeps who has a say for PLUM-15, and what she decided herself.
pub(super) fn keep_plum(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let mut asked = Asked { desk, client };
    let (seen, later) = (asked.day(21), asked.day(10));
    let person = |name: &str, relation: &str, is_safe, told: Option<&str>, on| SupportPerson {
        name: PrivateText::from(name),
        relation: said(relation),
        contact: None,
        kind: SupportKind::Guardian,
        is_safe,
        may_be_told: told.map(PrivateText::from),
        listed_on: on,
    };
    let mother =
        person("Corin Ashdown", "mother", IsSafe::Unsure, Some("Times of sessions."), seen);
    let mother = asked.desk.keep(Some(client), SupportState::Listed, &mother, &[])?;
    let say = |authority, evidence, conflict, on| GuardianAuthority {
        authority,
        evidence_seen_on: evidence,
        scope: None,
        conflict,
        sharing_plan: None,
        valid_from: on,
        valid_to: None,
    };
    let of = |person: &RecordId| [Link::whole(Role::OfPerson, person.clone())];
    let parent = GuardianAuthority {
        scope: said("Treatment and emergency contact"),
        ..say(Authority::Parent, Some(seen), true, seen)
    };
    asked.desk.keep(Some(client), AuthorityState::Evidenced, &parent, &of(&mother))?;
    let council = person("The council", "says it attends reviews", IsSafe::NotAsked, None, later);
    let council = asked.desk.keep(Some(client), SupportState::Listed, &council, &[])?;
    let claim = say(Authority::LocalAuthority, None, false, later);
    asked.desk.keep(Some(client), AuthorityState::Claimed, &claim, &of(&council))?;
    let note = CapacityNote {
        decision: PrivateText::from("Start therapy without telling her stepfather"),
        assessed_on: asked.day(14),
        understand: Ability::Yes,
        retain: Ability::Yes,
        weigh: Ability::WithSupport,
        communicate: Ability::Yes,
        support_given: said("Took two sessions; drew out what could happen either way."),
        outcome: CapacityOutcome::HasCapacity,
        review_on: asked.desk.today.checked_add_days(Days::new(51)),
    };
    asked.desk.at(asked.day(14), 12, 0);
    asked.desk.keep(Some(client), CapacityState::Signed, &note, &[])?;
    keep_two_answers(&mut asked)
}

/// Where both have to say yes: the mother did, and the young person has not decided.
fn keep_two_answers(asked: &mut Asked<'_, '_, '_>) -> Result<(), VaultError> {
    let Some(scope) = scope("treatment_core") else { return Ok(()) };
    let on = asked.day(14);
    asked.desk.at(on, 12, 10);
    let item = asked.item(&scope.item(DecidedBy::ClientAndGuardian, on))?;
    let by = |given_by| ConsentEvent { given_by, ..ConsentEvent::spoken(Standing::Granted, on) };
    asked.answer(&item, &by(GivenBy::Guardian))?;
    asked.answer(&item, &by(GivenBy::ClientAssent))
}
