//! The nouns of the record and the rules they keep.
//!
//! Nothing in this crate reads a clock, makes up an identity, touches a file or speaks SQL:
//! whoever calls a rule hands in what time it is and which record is meant.

pub mod act;
pub mod agreement;
pub mod boundary;
pub mod capacity;
pub mod check;
pub mod check_in;
pub mod client;
pub mod consent;
pub mod contact;
pub mod crisis_plan;
pub mod disclosure;
pub mod ending;
pub mod erasure;
pub mod exposure_step;
pub mod feedback;
pub mod first_contact;
pub mod goal;
pub mod grounding;
pub mod guard;
pub mod hypothesis;
pub mod id;
pub mod kinder;
pub mod measure;
pub mod micro_consent;
pub mod moment;
mod name;
pub mod note;
pub mod note_template;
pub mod pacing;
pub mod practice;
pub mod preparation;
pub mod print_event;
pub mod private_text;
pub mod progress_report;
pub mod readiness;
pub mod reading;
pub mod reading_grade;
pub mod record;
pub mod retention;
pub mod rupture;
pub mod scan;
pub mod schedule_change;
pub mod session;
pub mod session_event;
pub mod support;
pub mod technique_use;
mod tongue;
pub mod topic;
pub mod voiding;
mod whole_words;

pub use act::Act;
pub use check::{FieldProblem, Problem};
pub use id::RecordId;
pub use moment::Moment;
pub use name::look_of_name;
pub use private_text::{PrivateText, clean_text};
pub use record::{Audience, Kind, Link, Record, RecordClass, Role, State, Stored};
pub use whole_words::{evened, has_words, in_one_form};
