//! What WREN-07 and HOLT-12 said of the work, and one look at it together.

use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    check_in::CheckIn,
    feedback::{AllianceReview, AllianceReviewState, Feedback, ReviewedPart},
    rupture::AlliancePart,
};

use super::consent::of_session_on;
use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Keeps what WREN-07 wrote on a check-in and what came of it, and a look that was taken before.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (looked, last) = (desk.days_ago(35), desk.days_ago(7));
    let look = AllianceReview {
        reviewed_on: looked,
        parts: vec![
            ReviewedPart {
                part: AlliancePart::Bond,
                client_words: said("I can say no here."),
                my_words: None,
            },
            ReviewedPart {
                part: AlliancePart::Pace,
                client_words: said("Slower at the end."),
                my_words: said("I may hurry when it goes well."),
            },
        ],
        keep: said("Knowing what comes next."),
        change: said("Say when ten minutes are left."),
        look_again_on: None,
    };
    desk.at(looked, 14, 50);
    desk.keep(Some(client), AllianceReviewState::Kept, &look, &[])?;
    let ordinary = Feedback {
        about: Some(AlliancePart::Pace),
        changed: said("Thanked her. From now on we start to close at minute 35."),
        changed_on: Some(last),
        ..heard(desk, 7, "I would like the last ten minutes to be about something ordinary.")
    };
    desk.at(last, 14, 50);
    keep(desk, client, &ordinary)
}

/// Keeps what HOLT-12 said, which is still to be taken up.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let last = desk.days_ago(5);
    let words = "One question was hard to answer with somebody listening.";
    let alone = Feedback { about: Some(AlliancePart::Identity), ..heard(desk, 5, words) };
    desk.at(last, 19, 25);
    keep(desk, client, &alone)
}

/// Keeps what was said in the session of its day, with the check-in of that session.
fn keep(desk: &mut Desk<'_, '_>, client: &RecordId, said: &Feedback) -> Result<(), VaultError> {
    let mut ties = of_session_on(desk, client, said.said_on)?;
    let of_day = Query::new().client(client).from_day(said.said_on).to_day(said.said_on).limit(1);
    let check_ins = desk.tx.list::<CheckIn>(&of_day)?;
    ties.extend(check_ins.into_iter().map(|one| Link::whole(Role::About, one.id)));
    desk.keep(Some(client), said.stands(), said, &ties).map(drop)
}

fn heard(desk: &Desk<'_, '_>, days_ago: u64, words: &str) -> Feedback {
    Feedback {
        said_on: desk.days_ago(days_ago),
        said: PrivateText::from(words),
        about: None,
        changed: None,
        changed_on: None,
        helped: None,
        helped_words: None,
        asked_on: None,
    }
}
