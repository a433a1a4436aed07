//! How the work with HOLT-12 and SLATE-03 may come to an end, and who can be named to them.

use chrono::{Days, NaiveDate};
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    ending::{
        DirectoryEntry, DirectorySort, DirectoryState, EndingPlan, EndingReason, EndingState,
        HandOverLetter, LetterGoes, OfferAnswer, OfferedOption, SupervisorInvited,
    },
    rupture::Rupture,
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

const HARBOUR: &str = "Harbour Lane Arabic-language counselling";
const NORTHFIELD: &str = "Northfield Survivors' Centre";

/// Keeps who can be named: two services, a colleague whose details nobody checked for long, and a line.
pub(super) fn keep_directory(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    desk.at(desk.days_ago(30), 18, 30);
    let lately = desk.days_ago(30);
    let [harbour, northfield] = services(lately);
    for entry in [harbour, northfield, colleague(desk.days_ago(500)), line(lately)] {
        desk.keep(None, DirectoryState::Listed, &entry, &[])?;
    }
    Ok(())
}

fn services(checked: NaiveDate) -> [DirectoryEntry; 2] {
    let harbour = DirectoryEntry {
        service: said("Trauma counselling in Arabic"),
        contact: said("01632 960173"),
        access: said("Ground floor. Waiting about six weeks."),
        cost: said("By income"),
        languages: said("Arabic, English"),
        checked_on: Some(checked),
        ..entry(HARBOUR, DirectorySort::Agency)
    };
    let northfield = DirectoryEntry {
        service: said("Counselling with trained interpreters"),
        contact: said("01632 960118"),
        access: said("Lift. Evenings on Tuesdays and Thursdays."),
        cost: said("Free"),
        languages: said("Through interpreters"),
        checked_on: Some(checked),
        ..entry(NORTHFIELD, DirectorySort::Agency)
    };
    [harbour, northfield]
}

fn colleague(checked: NaiveDate) -> DirectoryEntry {
    DirectoryEntry {
        service: said("Works with young people"),
        contact: said("01632 960125"),
        note: said("On leave until the autumn, when we last spoke."),
        checked_on: Some(checked),
        ..entry("M. Quill", DirectorySort::Colleague)
    }
}

fn line(checked: NaiveDate) -> DirectoryEntry {
    DirectoryEntry {
        contact: said("01632 960190"),
        access: said("Day and night"),
        cost: said("Free"),
        checked_on: Some(checked),
        ..entry("The listening line", DirectorySort::Line)
    }
}

/// Keeps what the therapist thinks about for HOLT-12, should it not be put right.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let on = desk.days_ago(5);
    let plan = EndingPlan {
        client_words: said("I want to talk in my own language without someone else in the room."),
        policy: said(
            "Nobody is left without somebody to go to. At least one more session is offered.",
        ),
        supervisor: SupervisorInvited::OfferedDeclined,
        options: offers(),
        final_sessions: Some(2),
        open_door: said("May return at any time within 12 months without beginning anew."),
        note_to_self: said("Wanting his own language is no verdict on me."),
        letter: Some(letter()),
        ..plan(EndingReason::RepairNotPossible, on)
    };
    desk.at(on, 19, 45);
    let strains = desk.tx.list::<Rupture>(&Query::new().client(client).limit(1))?;
    let about = strains.into_iter().map(|strain| Link::whole(Role::About, strain.id));
    let about: Vec<_> = about.collect();
    desk.keep(Some(client), EndingState::Considering, &plan, &about).map(drop)
}

fn offers() -> Vec<OfferedOption> {
    vec![
        offer(
            HARBOUR,
            "01632 960173",
            "An Arabic-speaking trauma counsellor.",
            OfferAnswer::Thinking,
        ),
        offer(
            NORTHFIELD,
            "01632 960118",
            "Trained interpreters, evening times.",
            OfferAnswer::NotYet,
        ),
    ]
}

fn letter() -> HandOverLetter {
    HandOverLetter {
        to: None,
        called: PrivateText::from("Tariq"),
        worked_on: said("Sleeping in one piece, and the evenings."),
        helps: said("Hearing the plan for the hour first."),
        leave_alone: said("The journey, unless he begins."),
        client_words: None,
        may_ask_back: false,
        agreed_on: None,
        goes: LetterGoes::ClientTakesIt,
    }
}

/// Keeps how SLATE-03 and the therapist agreed to end.
pub(super) fn keep_slate(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (begun, talked) = (desk.days_ago(14), desk.days_ago(7));
    let plan = EndingPlan {
        talked_on: Some(talked),
        client_words: said("I sleep with the light off now."),
        supervisor: SupervisorInvited::DoesNotApply,
        next_steps: vec![PrivateText::from("One check-in in six months, if wanted.")],
        final_sessions: Some(3),
        last_session_on: desk.today.checked_add_days(Days::new(14)),
        goodbye: said("Wants to write a letter to keep."),
        open_door: said("One check-in in six months if wanted."),
        ..plan(EndingReason::GoalsMet, begun)
    };
    desk.at(begun, 17, 10);
    let id = desk.keep(Some(client), EndingState::Considering, &plan, &[])?;
    desk.at(talked, 17, 5);
    desk.stand::<EndingPlan>(&id, EndingState::TalkedAbout)?;
    desk.stand::<EndingPlan>(&id, EndingState::Agreed).map(drop)
}

fn entry(name: &str, sort: DirectorySort) -> DirectoryEntry {
    DirectoryEntry {
        name: PrivateText::from(name),
        sort,
        service: None,
        contact: None,
        access: None,
        cost: None,
        languages: None,
        note: None,
        checked_on: None,
    }
}

fn offer(service: &str, contact: &str, why: &str, answer: OfferAnswer) -> OfferedOption {
    OfferedOption {
        service: PrivateText::from(service),
        contact: said(contact),
        why: said(why),
        answer,
    }
}

fn plan(reason: EndingReason, begun_on: NaiveDate) -> EndingPlan {
    EndingPlan {
        reason,
        begun_on,
        talked_on: None,
        client_words: None,
        policy: None,
        supervisor: SupervisorInvited::NotYet,
        consulted: None,
        options: Vec::new(),
        few_options_because: None,
        next_steps: Vec::new(),
        final_sessions: None,
        last_session_on: None,
        goodbye: None,
        open_door: None,
        note_to_self: None,
        letter: None,
    }
}
