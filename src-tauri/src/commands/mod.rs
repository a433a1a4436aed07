//! Commands: what the screen may ask for. Each translates, calls, translates, and decides nothing.

pub(crate) mod agreement;
pub(crate) mod around;
pub(crate) mod backup;
pub(crate) mod between;
pub(crate) mod boundary;
pub(crate) mod bring_in;
pub(crate) mod brought;
pub(crate) mod check_in;
pub(crate) mod client;
pub(crate) mod consent;
pub(crate) mod contact;
pub(crate) mod data_request;
pub(crate) mod day;
pub(crate) mod directory;
pub(crate) mod earlier;
pub(crate) mod ending;
pub(crate) mod executor;
pub(crate) mod export;
pub(crate) mod exposure_step;
pub(crate) mod feedback;
pub(crate) mod goal;
pub(crate) mod guard;
pub(crate) mod hand_over;
pub(crate) mod keeping;
pub(crate) mod leave;
pub(crate) mod measure;
pub(crate) mod note;
pub(crate) mod note_template;
pub(crate) mod own;
pub(crate) mod pacing;
pub(crate) mod practice;
pub(crate) mod printing;
pub(crate) mod progress_report;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod session;
pub(crate) mod session_mode;
pub(crate) mod supervision;
pub(crate) mod timeline;
pub(crate) mod times;
pub(crate) mod trail;
pub(crate) mod vault;
pub(crate) mod word_list;
pub(crate) mod workspace;

use crate::problem::Problem;
use crate::shell::Shell;
use tauri::State;

/// The shell, as a command receives it.
pub(crate) type At<'a> = State<'a, Shell>;

/// What a command gives back.
pub(crate) type Answer<T> = Result<T, Problem>;
