//! Whether something may be asked. Only the person who closed a door opens it, or a day that they named.

use chrono::NaiveDate;

/// Whether something may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// It may be asked.
    Open,
    /// It may not, before a day or until the client brings it up.
    Closed {
        /// The first day on which it may be asked; none until the client brings it up.
        until: Option<NaiveDate>,
    },
}

impl Door {
    /// Whether it may be asked on that day.
    pub fn is_open_on(self, day: NaiveDate) -> bool {
        match self {
            Door::Open => true,
            Door::Closed { until } => until.is_some_and(|until| until <= day),
        }
    }

    /// The stricter of two.
    #[must_use]
    pub fn or_stricter(self, other: Door) -> Door {
        match (self, other) {
            (Door::Open, door) | (door, Door::Open) => door,
            (Door::Closed { until: one }, Door::Closed { until: two }) => {
                Door::Closed { until: one.zip(two).map(|(one, two)| one.max(two)) }
            }
        }
    }
}
