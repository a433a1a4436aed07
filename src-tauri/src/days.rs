//! Days that do not fit where they were written.

use crate::problem::Problem;
use crate::wire::client::FieldView;
use chrono::NaiveDate;
use holdfast_records::Moment;

/// What is said of a day that lies too early or has not come.
pub(crate) const NOT_THIS_DAY: &str = "not_this_day";

/// That the day in a field does not fit there.
pub(crate) fn not_this_day(field: &str) -> Problem {
    Problem::Fields { problems: vec![FieldView::of(field, NOT_THIS_DAY)] }
}

/// Nothing was said, agreed, noticed or done on a day that has not come. No day is none that lies ahead.
pub(crate) fn has_come(
    field: &str,
    on: impl Into<Option<NaiveDate>>,
    now: Moment,
) -> Result<(), Problem> {
    let is_ahead = on.into().is_some_and(|on| on > now.day());
    if is_ahead { Err(not_this_day(field)) } else { Ok(()) }
}
