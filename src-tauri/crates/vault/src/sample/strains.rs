//! Two strains: one that WREN-07 and the therapist put right over three sessions, and one with HOLT-12 that is open.

use chrono::NaiveDate;
use holdfast_records::{
    Link, PrivateText, RecordId,
    rupture::{
        AlliancePart, Challenge, ClientAnswer, Marker, MarkerCode, NoticedBy, RepairCode,
        RepairStep, Rupture, RuptureKind, RuptureState, SaidBy, SeenBy, StepBy, StepResponse, Turn,
        ViewOfRepair,
    },
};

use super::consent::of_session_on;
use super::desk::{Desk, said};
use crate::VaultError;

/// Keeps the strain about a second memory, which she calls repaired.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let [noticed, named, repaired] = [35, 28, 21].map(|days| desk.days_ago(days));
    let went_quiet = Rupture {
        kind: RuptureKind::Withdrawal,
        markers: fell_quiet(),
        parts: vec![AlliancePart::Pace, AlliancePart::Tasks],
        challenges: vec![Challenge::Communication],
        intensity: Some(3),
        intensity_by: Some(SaidBy::Client),
        what_happened: said(
            "I suggested moving to the second memory ten minutes before the end. She agreed at once, then went quiet \
             and looked at the floor.",
        ),
        my_part: said("I was watching the plan and not the clock or her breathing."),
        steps: put_right(named, repaired),
        answers: vec![ClientAnswer {
            on: repaired,
            view: ViewOfRepair::Repaired,
            words: said("I said no and nothing broke."),
        }],
        turns: vec![
            turn(named, RuptureState::Named, 0),
            turn(named, RuptureState::Exploring, 0),
            turn(repaired, RuptureState::RepairUnderway, 0),
            turn(repaired, RuptureState::Repaired, 1),
        ],
        agreed_change: said("Nothing new is started after minute 30."),
        learning: said("A fast yes can be a tired no."),
        ..Rupture::in_one_line(
            PrivateText::from("Something new, ten minutes before the end"),
            noticed,
            NoticedBy::Therapist,
        )
    };
    keep(desk, client, RuptureState::Repaired, &went_quiet)
}

fn fell_quiet() -> Vec<Marker> {
    vec![
        marker(MarkerCode::Minimal, SeenBy::TherapistObservation, None),
        marker(MarkerCode::Appease, SeenBy::ClientWords, Some("It's fine, whatever you think.")),
    ]
}

fn put_right(named: NaiveDate, repaired: NaiveDate) -> Vec<RepairStep> {
    vec![
        step(named, RepairCode::NameProcess, Some("Said that we both went quiet last week.")),
        step(named, RepairCode::Validate, None),
        step(named, RepairCode::Apologise, Some("Sorry that I added something so late.")),
        step(repaired, RepairCode::CoPlan, Some("Nothing new after minute 30.")),
    ]
}

/// Keeps the strain about a message that somebody else could see. He was not asked yet how it stands.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let on = desk.days_ago(5);
    let words = "You moved my time again and sent it where my brother could see.";
    let partly = |code| RepairStep { response: StepResponse::Partly, ..step(on, code, None) };
    let seen = Rupture {
        client_words: said(words),
        kind: RuptureKind::Confrontation,
        markers: vec![marker(MarkerCode::AboutFrame, SeenBy::ClientWords, Some(words))],
        parts: vec![AlliancePart::Frame, AlliancePart::Bond],
        challenges: vec![Challenge::BrokenTrust],
        intensity: Some(4),
        intensity_by: Some(SaidBy::Client),
        what_happened: said(
            "Second change in a month. I sent the new time by text although the record says no messages.",
        ),
        my_part: said("I did not check the safe contact."),
        my_view: said("Not put right. He is still afraid at home."),
        steps: vec![partly(RepairCode::Listen), partly(RepairCode::Apologise)],
        turns: vec![turn(on, RuptureState::Named, 0), turn(on, RuptureState::Exploring, 0)],
        ..Rupture::in_one_line(
            PrivateText::from("A message someone else could see"),
            on,
            NoticedBy::Client,
        )
    };
    keep(desk, client, RuptureState::Exploring, &seen)
}

fn keep(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    state: RuptureState,
    strain: &Rupture,
) -> Result<(), VaultError> {
    let of: Vec<Link> = of_session_on(desk, client, strain.noticed_on)?;
    let last = strain.turns.last().map_or(strain.noticed_on, |turn| turn.on);
    desk.at(last, 19, 40);
    desk.keep(Some(client), state, strain, &of).map(drop)
}

fn marker(code: MarkerCode, seen_by: SeenBy, quote: Option<&str>) -> Marker {
    Marker { code, seen_by, quote: quote.map(PrivateText::from) }
}

fn step(on: NaiveDate, code: RepairCode, note: Option<&str>) -> RepairStep {
    let note = note.map(PrivateText::from);
    RepairStep { on, code, by: StepBy::Therapist, note, response: StepResponse::Helped }
}

fn turn(on: NaiveDate, to: RuptureState, answers: u32) -> Turn {
    Turn { on, to, reason: None, look_again_on: None, answers }
}
