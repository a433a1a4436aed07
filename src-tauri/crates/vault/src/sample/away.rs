//! Who opens the sealed file for a colleague, and the time away that is planned.

use chrono::Days;
use holdfast_records::{
    Link, RecordId, Role,
    executor::{ExecutorPointer, ExecutorSees, ExecutorState},
    leave::{Leave, LeaveState, LeaveTold},
    schedule_change::HowTold,
};

use super::desk::{Desk, said};
use crate::VaultError;

/// Keeps both.
pub(super) fn keep(desk: &mut Desk<'_, '_>, wren: &RecordId) -> Result<(), VaultError> {
    let looked = desk.days_ago(120);
    desk.at(looked, 18, 30);
    let pointer = ExecutorPointer {
        name: "Dr Halima Ostrander".into(),
        relation: said("colleague"),
        contact: said("01632 960455"),
        envelope: said("Solicitor's safe, ref C-19"),
        may_see: ExecutorSees::ContactListOnly,
        more_because: None,
        tell_first: said("Whoever comes that day, before they stand at the door."),
        words: said("I am sorry to have to tell you that your therapist cannot work any more."),
        papers: said("The grey cupboard. The sticks are in its top drawer."),
        keeping: said("Seven years after the last session, by the solicitor."),
        instructions: said(
            "Please tell each person yourself, and offer two names from the directory.",
        ),
        reviewed_on: Some(looked),
        language: None,
        made: None,
    };
    desk.keep(None, ExecutorState::Current, &pointer, &[])?;
    let first = desk.today.checked_add_days(Days::new(40)).unwrap_or(desk.today);
    let told_on = desk.days_ago(2);
    let leave = Leave {
        first,
        last: first.checked_add_days(Days::new(11)).unwrap_or(first),
        cover: said("Dr Halima Ostrander, for messages about appointments"),
        cover_said: said("Halima Ostrander, 01632 960455"),
        words: said(
            "I am away for two weeks. Our last time before it and the first one after it stay as they are.",
        ),
        note: None,
        told: vec![LeaveTold { part: 1, told_on, how: HowTold::InPerson }],
    };
    desk.at(told_on, 18, 0);
    let from_part = Some("1".to_owned());
    let about = Link { role: Role::About, to: wren.clone(), from_part, to_rev: None };
    desk.keep(None, LeaveState::Planned, &leave, &[about]).map(drop)
}
