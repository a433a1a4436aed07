//! What time it is here.

use chrono::Local;
use holdfast_records::Moment;

/// The present moment, with the offset of this computer's clock.
pub(crate) fn now() -> Moment {
    Moment::from(Local::now().fixed_offset())
}
