//! What something that went over a line was, and what several of them may be together.

use super::{BoundaryArea, BoundaryEvent};
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

/// How near two events of one area lie to bring up whether they are a drift, in days (B1).
pub const DRIFT_DAYS: i64 = 90;

/// The areas in which two events or more lie within 90 days of each other. Ordinary give and take is no drift.
pub fn may_drift<'e>(events: impl IntoIterator<Item = &'e BoundaryEvent>) -> Vec<BoundaryArea> {
    let counts = |event: &&BoundaryEvent| event.class != BoundaryClass::Flexibility;
    let events = events.into_iter().filter(counts);
    let mut days: Vec<_> = events.map(|event| (event.area, event.happened_on)).collect();
    days.sort();
    let near = days.windows(2).filter_map(|pair| match pair {
        [(area, first), (next, second)] if area == next => {
            ((*second - *first).num_days() <= DRIFT_DAYS).then_some(*area)
        }
        _ => None,
    });
    let mut areas: Vec<_> = near.collect();
    areas.dedup();
    areas
}
