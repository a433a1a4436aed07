//! Steps of WREN-07 towards a car, in her own order.

use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    consent::ConsentItem,
    exposure_step::{Attempt, ExposureStep, ExposureStepState},
    technique_use::Asked,
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Keeps one step that is being tried, one that is agreed, and an idea.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let (agreed, tried) = (desk.days_ago(20), desk.days_ago(14));
    let of = of_the_car(desk, client)?;
    let parked = ExposureStep {
        variations: ["with music", "with a friend outside"].map(PrivateText::from).to_vec(),
        agreed_on: Some(agreed),
        client_words: said("Five minutes, and I hold the door."),
        attempts: vec![Attempt {
            tried_on: tried,
            asked: Asked::AgreedBefore,
            minutes: Some(5),
            before: Some(4),
            peak: Some(5),
            after: Some(2),
            stopped_by: None,
            note: said("Chose the passenger seat."),
        }],
        ..step("Sit in the parked car for five minutes", 4, 1)
    };
    desk.at(tried, 15, 5);
    desk.keep(Some(client), ExposureStepState::InProgress, &parked, &of)?;
    let radio = ExposureStep {
        agreed_on: Some(agreed),
        ..step("Sit in the parked car with the radio on", 5, 2)
    };
    desk.at(tried, 15, 8);
    desk.keep(Some(client), ExposureStepState::Agreed, &radio, &of)?;
    let street = step("Drive to the end of the street", 7, 3);
    desk.keep(Some(client), ExposureStepState::Idea, &street, &[]).map(drop)
}

/// The tie to what she said yes to, as it was worded then.
fn of_the_car(desk: &Desk<'_, '_>, client: &RecordId) -> Result<Vec<Link>, VaultError> {
    let items = desk.tx.list::<ConsentItem>(&Query::new().client(client))?;
    let car = items.into_iter().find(|item| item.body.name.as_str() == "Practice near the car");
    let of = |item: RecordId| Link { to_rev: Some(1), ..Link::whole(Role::OfItem, item) };
    Ok(car.into_iter().map(|item| of(item.id)).collect())
}

fn step(label: &str, expected: u8, place: u16) -> ExposureStep {
    ExposureStep {
        label: PrivateText::from(label),
        expected: Some(expected),
        place,
        variations: Vec::new(),
        agreed_on: None,
        client_words: None,
        attempts: Vec::new(),
    }
}
