//! What two clients answered to the six.

use holdfast_records::{
    Link, RecordId, Role,
    check_in::{
        CheckIn, CheckInState, CheckInWording, Completed, PaceDirection, Rater, SixAnswers,
    },
    session::Session,
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Keeps what WREN-07 answered: four as usual, and one after a session that went too fast.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    for (days, six) in [
        (35, [8, 9, 8, 8, 9, 7]),
        (28, [9, 9, 7, 7, 9, 8]),
        (21, [8, 8, 8, 8, 9, 8]),
        (14, [9, 9, 8, 8, 9, 8]),
    ] {
        let answered = asked(answers(six.map(Some)));
        let kept = CheckIn { pace_direction: Some(PaceDirection::AboutRight), ..answered };
        let state = CheckInState::TalkedAbout;
        keep(desk, client, days, 14, state, kept)?;
    }
    let too_fast = CheckIn {
        pace_direction: Some(PaceDirection::TooFast),
        open_line: said("I would like the last ten minutes to be about something ordinary."),
        ..asked(answers([8, 9, 7, 5, 9, 8].map(Some)))
    };
    keep(desk, client, 7, 14, CheckInState::TalkedAbout, too_fast)
}

/// Keeps what HOLT-12 answered, with an interpreter in the room.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let answers = answers([Some(10), Some(10), Some(10), Some(10), None, Some(10)]);
    let answered = CheckIn {
        pace_direction: Some(PaceDirection::AboutRight),
        completed: Completed::ReadAloud,
        ..asked(answers)
    };
    keep(desk, client, 5, 18, CheckInState::Kept, answered)
}

/// Keeps what was answered after the session of that day, which begins at that hour.
fn keep(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    days_ago: u64,
    hour: u32,
    state: CheckInState,
    check_in: CheckIn,
) -> Result<(), VaultError> {
    let on = desk.days_ago(days_ago);
    desk.at(on, hour, 48);
    let sessions = desk.tx.list::<Session>(&Query::new().client(client).from_day(on))?;
    let there = sessions.into_iter().find(|one| one.body.planned_start.date() == on);
    let of: Vec<_> = there.into_iter().map(|one| Link::whole(Role::OfSession, one.id)).collect();
    let check_in = CheckIn { about_on: on, ..check_in };
    desk.keep(Some(client), state, &check_in, &of).map(drop)
}

fn asked(answers: SixAnswers) -> CheckIn {
    CheckIn {
        about_on: chrono::NaiveDate::default(),
        rater: Rater::Client,
        wording: CheckInWording::CURRENT,
        answers,
        pace_direction: None,
        open_line: None,
        completed: Completed::InRoom,
        declined: false,
    }
}

fn answers([bond, goals, tasks, pace, identity, say_no]: [Option<u8>; 6]) -> SixAnswers {
    SixAnswers { bond, goals, tasks, pace, identity, say_no }
}
