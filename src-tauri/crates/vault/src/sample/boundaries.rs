//! Lines that WREN-07 and HOLT-12 keep to with the therapist, and what went over one.

use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    boundary::{
        BoundaryArea, BoundaryBy, BoundaryClass, BoundaryEvent, BoundaryLine, BoundaryLineState,
        BoundaryState, BoundaryWhose, Impact, Intent,
    },
};

use super::{
    consent::of_session_on,
    desk::{Desk, said},
};
use crate::VaultError;

/// Keeps two lines that hold for WREN-07, and one that does not any more.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let agreed = desk.days_ago(42);
    desk.at(agreed, 14, 50);
    let ends = BoundaryLine {
        because: said("So that nobody has to wonder whose time it is."),
        agreed_on: Some(agreed),
        ..line(BoundaryArea::Time, BoundaryWhose::Therapist, "We end on time, or I ask first.")
    };
    let gifts = BoundaryLine {
        client_words: said("I like to bring quinces. It is not a payment."),
        agreed_on: Some(agreed),
        ..line(
            BoundaryArea::GiftOrMoney,
            BoundaryWhose::Both,
            "Fruit from the garden, and nothing bought.",
        )
    };
    let messages =
        line(BoundaryArea::ContactChannel, BoundaryWhose::Client, "No messages in the evening.");
    desk.keep(Some(client), BoundaryLineState::InForce, &ends, &[])?;
    desk.keep(Some(client), BoundaryLineState::InForce, &gifts, &[])?;
    let earlier = desk.keep(Some(client), BoundaryLineState::InForce, &messages, &[])?;
    desk.at(desk.days_ago(14), 14, 50);
    desk.stand::<BoundaryLine>(&earlier, BoundaryLineState::SetAside).map(drop)
}

/// Keeps HOLT-12's line about messages, and the message that went over it.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (agreed, sent, talked) = (desk.days_ago(19), desk.days_ago(9), desk.days_ago(5));
    desk.at(agreed, 19, 40);
    let no_messages = BoundaryLine {
        because: said("Others may see the telephone."),
        agreed_on: Some(agreed),
        ..line(
            BoundaryArea::ContactChannel,
            BoundaryWhose::Client,
            "No text messages. Times are agreed in the room.",
        )
    };
    let line = desk.keep(Some(client), BoundaryLineState::InForce, &no_messages, &[])?;
    let event = BoundaryEvent {
        by: BoundaryBy::Therapist,
        area: BoundaryArea::ContactChannel,
        intent: Intent::Unplanned,
        impact: Some(Impact::Harmful),
        client_words: said("Now my brother asks questions."),
        class: BoundaryClass::Unclassified,
        talked_about_on: Some(talked),
        consulted: said("The supervisor, on the telephone, two days later."),
        less_because: None,
        ..BoundaryEvent::without_asking(
            PrivateText::from(
                "The new time went to a shared telephone as a text, against the note on safe contact.",
            ),
            sent,
        )
    };
    let mut links = of_session_on(desk, client, talked)?;
    links.push(Link::whole(Role::About, line));
    desk.at(sent, 18, 0);
    let event = desk.keep(Some(client), BoundaryState::Recorded, &event, &links)?;
    desk.at(talked, 19, 20);
    desk.stand::<BoundaryEvent>(&event, BoundaryState::Discussed).map(drop)
}

fn line(area: BoundaryArea, whose: BoundaryWhose, text: &str) -> BoundaryLine {
    BoundaryLine {
        area,
        whose,
        text: PrivateText::from(text),
        because: None,
        client_words: None,
        agreed_on: None,
    }
}
