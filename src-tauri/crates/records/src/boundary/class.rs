//! What something that went over a line was, and what several of them may be together.

use super::{BoundaryArea, BoundaryEvent};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoundaryClass {
    /// Not said yet.
    Unclassified,
    /// Ordinary give and take.
    Flexibility,
    /// A crossing.
    Crossing,
    /// One of several: a drift.
    Drift,
    /// A violation. Not settled by talking alone.
    Violation,
}

impl BoundaryClass {
    /// Whether somebody outside is to be asked before it goes any further (domain 2.5).
    pub fn asks_for_consultation(self) -> bool {
        match self {
            BoundaryClass::Drift | BoundaryClass::Violation => true,
            BoundaryClass::Unclassified | BoundaryClass::Flexibility | BoundaryClass::Crossing => {
                false
            }
        }
    }
}

/// How near two events of one area lie to bring up whether they are a drift, and how long ago the later one may be, in
/// days (B1).
pub const DRIFT_DAYS: i64 = 90;

/// The areas in which two events lie within 90 days of each other, the later of them within 90 days of today. Ordinary
/// give and take is no drift, and what was called a drift or more on both sides is not asked about again.
pub fn may_drift<'e>(
    events: impl IntoIterator<Item = &'e BoundaryEvent>,
    today: NaiveDate,
) -> Vec<BoundaryArea> {
    let counts = |event: &&BoundaryEvent| event.class != BoundaryClass::Flexibility;
    let mut events: Vec<_> = events.into_iter().filter(counts).collect();
    events.sort_by_key(|event| (event.area, event.happened_on));
    let is_within = |from: NaiveDate, to: NaiveDate| (to - from).num_days() <= DRIFT_DAYS;
    let is_pair = |first: &BoundaryEvent, next: &BoundaryEvent| {
        let is_said = [first, next].iter().all(|event| event.class.asks_for_consultation());
        first.area == next.area
            && !is_said
            && is_within(first.happened_on, next.happened_on)
            && is_within(next.happened_on, today)
    };
    let near = events
        .iter()
        .enumerate()
        .filter(|(at, first)| events.iter().skip(at + 1).any(|next| is_pair(first, next)));
    let mut areas: Vec<_> = near.map(|(_, event)| event.area).collect();
    areas.dedup();
    areas
}
