//! Who may be called or told something, and what was told.

use chrono::Days;
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    consent::{ConsentEvent, How, Standing},
    disclosure::{Disclosure, DisclosureState, LegalBasis},
    guard::Action,
    session::{Present, PresentAs},
    support::{IsSafe, SupportKind, SupportPerson, SupportState},
};

use super::consent::Asked;
use super::desk::{Desk, said};
use crate::VaultError;

/// Petra Vale, and the call that may be made to her.
pub(super) fn keep_petra(asked: &mut Asked<'_, '_, '_>) -> Result<(), VaultError> {
    let since = asked.day(56);
    let petra = SupportPerson {
        name: PrivateText::from("Petra Vale"),
        relation: said("neighbour"),
        contact: said("01632 960299"),
        kind: SupportKind::Friend,
        is_safe: IsSafe::Yes,
        may_be_told: said("That it is a hard day, and where I am. Nothing of what we talk about."),
        listed_on: since,
    };
    let petra = asked.desk.keep(Some(asked.client), SupportState::Listed, &petra, &[])?;
    let about = [Link::whole(Role::OfPerson, petra)];
    let call = ConsentEvent {
        conditions: said(
            "If she asks me to, or if I think her life or someone's safety is at risk soon. I tell her \
             first if I can.",
        ),
        how: How::SignedPaper,
        review_on: asked.desk.today.checked_add_days(Days::new(83)),
        ..ConsentEvent::spoken(Standing::GrantedWithConditions, since)
    };
    asked.built_in_about("contact_emergency_person", &about, &call).map(drop)
}

/// Keeps what HOLT-12 said, through an interpreter.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let mut asked = Asked { desk, client };
    let on = asked.day(19);
    let through = |decision| ConsentEvent {
        how: How::Interpreter,
        present: vec![Present { role: PresentAs::Interpreter, who: said("R. Okonjo-Lind") }],
        ..ConsentEvent::spoken(decision, on)
    };
    asked.built_in("audio_recording", &through(Standing::Declined))?;
    asked.built_in("notes_information", &through(Standing::Acknowledged))?;
    let interpreter = SupportPerson {
        name: PrivateText::from("R. Okonjo-Lind"),
        relation: said("interpreter, Arabic"),
        contact: None,
        kind: SupportKind::Interpreter,
        is_safe: IsSafe::Yes,
        may_be_told: said("What is said in the session, and nothing outside it."),
        listed_on: on,
    };
    let agency = SupportPerson {
        name: PrivateText::from("The interpreter agency"),
        relation: said("books the interpreter"),
        kind: SupportKind::Professional,
        may_be_told: said("First name, language and time."),
        ..interpreter.clone()
    };
    let interpreter = asked.desk.keep(Some(client), SupportState::Listed, &interpreter, &[])?;
    let about = [Link::whole(Role::OfPerson, interpreter)];
    asked.built_in_about("interpreter", &about, &through(Standing::Granted))?;
    let agency_id = asked.desk.keep(Some(client), SupportState::Listed, &agency, &[])?;
    let about = Link::whole(Role::OfPerson, agency_id);
    let yes = ConsentEvent {
        conditions: said("First name, language and time only."),
        ..through(Standing::GrantedWithConditions)
    };
    let yes = asked.built_in_about("contact_professional", std::slice::from_ref(&about), &yes)?;
    let told = Disclosure {
        told_on: on,
        action: Action::TellProfessional,
        to_whom: agency.name,
        what: said("First name, language and time only."),
        left_out: said("Why he comes."),
        legal_basis: LegalBasis::Consent,
        reason: None,
    };
    asked.desk.at(on, 15, 30);
    let rests = [about, Link::whole(Role::RestsOn, yes)];
    asked.desk.keep(Some(client), DisclosureState::Kept, &told, &rests).map(drop)
}
