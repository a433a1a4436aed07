//! Linux: starting with a clean environment, hearing that the computer goes to sleep or a page died, printing.

mod clean;
mod first;
mod page;
mod paper;
mod sleep;
mod traces;

pub(crate) use clean::{bound_drawing, start_clean};
pub(crate) use first::{Calls, Start, start};
pub(crate) use page::watch_page;
pub(crate) use paper::print;
pub(crate) use sleep::watch_for_sleep;
pub(crate) use traces::{keep_no_list_of_files, take_back_what_was_copied};
