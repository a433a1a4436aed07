//! Drives the real commands, permissions and vault without a window.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod agreements;
mod around;
mod away;
mod boundaries;
mod bring_in;
mod brought;
mod changes;
mod check_ins;
mod clients;
mod consent;
mod contacts;
mod copies;
mod endings;
mod exports;
mod exposure_steps;
mod feedback;
mod finding;
mod goal_steps;
mod goals;
mod guards;
mod hand_over;
mod how_we_work;
mod hypotheses;
mod in_session;
mod keeping;
mod locking;
mod measures;
mod misfits;
mod note_templates;
mod notes;
mod own;
mod pacing;
mod papers;
mod permissions;
mod practice;
mod report_guard;
mod report_papers;
mod reports;
mod scans;
mod session_mode;
mod space;
mod strains;
mod strengths;
mod supervision;
mod timeline;
mod times;
mod trail;
mod tried;
mod tried_between;
mod tried_beyond;
mod tried_in_session;
mod word_lists;

use practice::Practice;
