//! What each operating system has its own way of doing. One folder or file each.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as system;

#[cfg(target_os = "windows")]
mod windows;
#[cfg(target_os = "windows")]
use windows as system;

mod sheets;

pub(crate) use sheets::{Became, Sheets};
pub(crate) use system::{
    Calls, Start, bound_drawing, keep_no_list_of_files, print, start, start_clean,
    take_back_what_was_copied, watch_for_sleep, watch_page,
};
