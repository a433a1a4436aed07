//! What else is to be looked at on a day, gathered from the pages that know.

use crate::problem::Problem;
use crate::wire::day::DueView;
use holdfast_records::Moment;
use holdfast_vault::Reader;

/// Everything that is due, oldest first.
pub(crate) fn all(reader: &Reader<'_>, now: Moment) -> Result<Vec<DueView>, Problem> {
    let mut due: Vec<DueView> = Vec::new();
    due.extend(super::data_request::due(reader, now)?);
    due.extend(super::keeping::due(reader, now)?);
    // Each page that knows of something gives its lines here: `due.extend(request::due(reader, now)?);`
    due.extend(super::workspace::due(reader, now)?);
    due.extend(super::supervision::due(reader, now)?);
    due.extend(super::executor::due(reader, now)?);
    due.extend(super::leave::due(reader, now)?);
    due.sort_by_key(|line| line.on);
    Ok(due)
}
