//! What the therapist of the sample practice takes to supervision.

use chrono::{Days, NaiveDate};
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    rupture::Rupture,
    supervision::{
        SupervisionEntry, SupervisionItem, SupervisionItemState, SupervisionMode, SupervisionState,
        SupervisionTheme,
    },
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Keeps a meeting that was written up, one that is planned, and what waits for it.
pub(super) fn keep(
    desk: &mut Desk<'_, '_>,
    wren: &RecordId,
    holt: &RecordId,
) -> Result<(), VaultError> {
    let on = desk.days_ago(20);
    desk.at(on, 18, 40);
    let held = SupervisionEntry {
        quarters: Some(6),
        decision: said("Begin to close ten minutes earlier, and say so at the start."),
        ..meeting(on, "R. Sandoval")
    };
    let held = desk.keep(None, SupervisionState::WrittenUp, &held, &[])?;
    let pace = SupervisionItem {
        outcome: said("Earlier close."),
        ..item("I go faster when it gets quiet.", SupervisionTheme::Dose, desk.days_ago(24))
    };
    let talked = [Link::whole(Role::RestsOn, held)];
    desk.keep(Some(wren), SupervisionItemState::Discussed, &pace, &talked)?;
    let strains = desk.tx.list::<Rupture>(&Query::new().client(holt).limit(1))?;
    let about: Vec<_> =
        strains.into_iter().map(|strain| Link::whole(Role::About, strain.id)).collect();
    desk.at(desk.days_ago(3), 18, 5);
    let sorry =
        item("How to say sorry without explaining.", SupervisionTheme::Rupture, desk.days_ago(3));
    desk.keep(Some(holt), SupervisionItemState::Waiting, &sorry, &about)?;
    let leave =
        item("How early to tell people of leave.", SupervisionTheme::Admin, desk.days_ago(2));
    desk.keep(None, SupervisionItemState::Waiting, &leave, &[])?;
    let next = desk.today.checked_add_days(Days::new(8)).unwrap_or(desk.today);
    desk.keep(None, SupervisionState::Planned, &meeting(next, "R. Sandoval"), &[]).map(drop)
}

fn meeting(on: NaiveDate, with: &str) -> SupervisionEntry {
    SupervisionEntry {
        on,
        quarters: None,
        with: said(with),
        mode: SupervisionMode::OneToOne,
        decision: None,
        follow_up_on: None,
    }
}

fn item(sentence: &str, theme: SupervisionTheme, noted_on: NaiveDate) -> SupervisionItem {
    SupervisionItem { sentence: PrivateText::from(sentence), theme, noted_on, outcome: None }
}
