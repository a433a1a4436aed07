//! Numbers of two clients, from paper forms that do not exist.

use holdfast_records::{
    PrivateText, RecordId,
    measure::{HigherIs, MeasureScore, MeasureScoreState, Norm},
};

use super::desk::Desk;
use crate::VaultError;

/// Keeps three scores of WREN-07, with what a manual says of the form.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let form = MeasureScore {
        norm: Some(Norm {
            sd: 500,
            reliability: 850,
            citation: PrivateText::from("Fictional manual, table 2"),
        }),
        my_line: Some(3400),
        ..form("Paper alliance form A", 4000, HigherIs::Better)
    };
    for (days, score) in [(70, 2500), (42, 3050), (14, 3150)] {
        keep(desk, client, days, MeasureScore { score, ..form.clone() })?;
    }
    Ok(())
}

/// Keeps the one score of HOLT-12, of a form without any.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let form = form("Clinic distress checklist", 8000, HigherIs::Worse);
    keep(desk, client, 12, MeasureScore { score: 4700, ..form })
}

fn form(name: &str, most: i32, higher_is: HigherIs) -> MeasureScore {
    MeasureScore {
        measure: PrivateText::from(name),
        licence_confirmed: true,
        taken_on: chrono::NaiveDate::default(),
        score: 0,
        least: 0,
        most,
        higher_is,
        norm: None,
        my_line: None,
        parts: Vec::new(),
    }
}

fn keep(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    days_ago: u64,
    score: MeasureScore,
) -> Result<(), VaultError> {
    let taken_on = desk.days_ago(days_ago);
    desk.at(taken_on, 20, 5);
    let score = MeasureScore { taken_on, ..score };
    desk.keep(Some(client), MeasureScoreState::Kept, &score, &[]).map(drop)
}
