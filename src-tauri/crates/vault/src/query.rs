//! Which records a page asks for.

use chrono::NaiveDate;
use holdfast_records::{RecordId, Role};

/// Which records of a kind to list. Whatever is not said does not narrow.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub(crate) client: Option<RecordId>,
    pub(crate) states: Vec<&'static str>,
    pub(crate) linked: Option<(Role, Vec<RecordId>)>,
    pub(crate) says: Option<&'static str>,
    pub(crate) none_later: Option<(&'static str, NaiveDate)>,
    pub(crate) from_day: Option<NaiveDate>,
    pub(crate) to_day: Option<NaiveDate>,
    pub(crate) newest_first: bool,
    pub(crate) limit: Option<u32>,
}

impl Query {
    /// Every record of the kind, oldest first.
    pub fn new() -> Query {
        Query::default()
    }

    /// Those of one client.
    #[must_use]
    pub fn client(mut self, client: &RecordId) -> Query {
        self.client = Some(client.clone());
        self
    }

    /// Those that stand in this state; said more than once, in any of them.
    #[must_use]
    pub fn state(mut self, state: impl holdfast_records::State) -> Query {
        self.states.push(state.token());
        self
    }

    /// Those tied to this record in this role.
    #[must_use]
    pub fn linked(mut self, role: Role, to: &RecordId) -> Query {
        self.linked = Some((role, vec![to.clone()]));
        self
    }

    /// Those tied to any of these records in this role; to none, none.
    #[must_use]
    pub fn linked_any(mut self, role: Role, to: Vec<RecordId>) -> Query {
        self.linked = Some((role, to));
        self
    }

    /// Those whose body says something in this field, which is one of the record's own.
    #[must_use]
    pub fn says(mut self, field: &'static str) -> Query {
        self.says = Some(field);
        self
    }

    /// Those whose body has no later day than this in this field, which is one of the record's own.
    #[must_use]
    pub fn none_later(mut self, field: &'static str, day: NaiveDate) -> Query {
        self.none_later = Some((field, day));
        self
    }

    /// Those that happened on this day or later.
    #[must_use]
    pub fn from_day(mut self, day: NaiveDate) -> Query {
        self.from_day = Some(day);
        self
    }

    /// Those that happened on this day or earlier.
    #[must_use]
    pub fn to_day(mut self, day: NaiveDate) -> Query {
        self.to_day = Some(day);
        self
    }

    /// The newest first.
    #[must_use]
    pub fn newest_first(mut self) -> Query {
        self.newest_first = true;
        self
    }

    /// No more than so many.
    #[must_use]
    pub fn limit(mut self, most: u32) -> Query {
        self.limit = Some(most);
        self
    }
}
