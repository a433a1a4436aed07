//! Two walks through the space of the sample practice, and what WREN-07 and HOLT-12 are sensitive to.

use chrono::Days;
use holdfast_records::{
    PrivateText, RecordId,
    sensitivity::{Sensed, Sensitivity, SensitivityState},
    workspace::{WalkFinding, WalkPlace, WalkStop, WalkedAs, WorkspaceReview, WorkspaceState},
};

use super::desk::{Desk, said};
use crate::VaultError;

/// Keeps them.
pub(super) fn keep(
    desk: &mut Desk<'_, '_>,
    wren: &RecordId,
    holt: &RecordId,
) -> Result<(), VaultError> {
    desk.at(desk.days_ago(80), 18, 10);
    let scent = Sensitivity {
        what: Sensed::Smell,
        words: PrivateText::from("Perfume and strong cleaner"),
        is_in_their_words: true,
        helps: said("no perfume"),
        since: desk.days_ago(80),
    };
    desk.keep(Some(wren), SensitivityState::Current, &scent, &[])?;
    let seat = Sensitivity {
        what: Sensed::Seat,
        words: PrivateText::from("A door behind the chair"),
        is_in_their_words: false,
        helps: said("the chair by the wall"),
        since: desk.days_ago(60),
    };
    desk.keep(Some(holt), SensitivityState::Current, &seat, &[])?;
    keep_walks(desk)
}

fn keep_walks(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    let on = desk.days_ago(40);
    desk.at(on, 17, 30);
    let cleaner = WalkFinding {
        change: said("Ask for one without scent"),
        by: Some(desk.days_ago(26)),
        owner: said("The house"),
        done_on: Some(desk.days_ago(28)),
        ..found(WalkStop::Smell, "Strong cleaner in the hall")
    };
    let door = WalkFinding {
        change: said("Plane the edge"),
        by: desk.today.checked_add_days(Days::new(9)),
        owner: said("Me"),
        ..found(WalkStop::WayOut, "The door sticks when it is warm")
    };
    let light = found(WalkStop::Light, "Soft in the evening, none in the eyes");
    let room = WorkspaceReview {
        walked_on: on,
        place: WalkPlace::Room,
        walked_as: WalkedAs::WithAPeer,
        findings: vec![cleaner, door, light],
        next_on: on.checked_add_days(Days::new(182)),
    };
    desk.keep(None, WorkspaceState::Acted, &room, &[])?;
    let on = desk.days_ago(33);
    desk.at(on, 9, 20);
    let pings = WalkFinding {
        change: said("Do not disturb, on a timer"),
        owner: said("Me"),
        done_on: Some(on),
        ..found(WalkStop::Sounds, "Message pings")
    };
    let online = WorkspaceReview {
        walked_on: on,
        place: WalkPlace::Online,
        walked_as: WalkedAs::Alone,
        findings: vec![pings],
        next_on: on.checked_add_days(Days::new(182)),
    };
    desk.keep(None, WorkspaceState::Closed, &online, &[]).map(drop)
}

fn found(stop: WalkStop, as_found: &str) -> WalkFinding {
    WalkFinding {
        stop,
        as_found: PrivateText::from(as_found),
        change: None,
        by: None,
        owner: None,
        is_not_now: false,
        done_on: None,
    }
}
