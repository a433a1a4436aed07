//! Two times that were changed: one by the therapist, which was talked about, and one by a client.

use holdfast_records::{
    RecordId,
    schedule_change::{ChangedBy, HowTold, ScheduleChange, ScheduleChangeState, TimeChange},
};

use super::consent::of_session_on;
use super::desk::{Desk, said};
use crate::VaultError;

/// Keeps that HOLT-12's second time was moved, and how that was for him.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (told, held) = (desk.days_ago(13), desk.days_ago(12));
    let of = of_session_on(desk, client, held)?;
    let moved = ScheduleChange {
        notice_hours: Some(26),
        reason_shown: said("A clash in my diary."),
        how_told: Some(HowTold::Phone),
        alternatives_offered: Some(1),
        impact_acknowledged: Some(true),
        client_view: said("It frightened me."),
        ..ScheduleChange::noticed(TimeChange::Moved, ChangedBy::Therapist, told)
    };
    desk.at(held, 19, 25);
    desk.keep(Some(client), ScheduleChangeState::Closed, &moved, &of).map(drop)
}

/// Keeps that WREN-07 called one session off, for which she owes nothing.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let day = desk.days_ago(49);
    let of = of_session_on(desk, client, day)?;
    let called_off = ScheduleChange {
        notice_hours: Some(4),
        reason_shown: said("A cold in the house."),
        how_told: Some(HowTold::Text),
        ..ScheduleChange::noticed(TimeChange::CalledOff, ChangedBy::Client, day)
    };
    desk.at(day, 9, 10);
    desk.keep(Some(client), ScheduleChangeState::Closed, &called_off, &of).map(drop)
}
