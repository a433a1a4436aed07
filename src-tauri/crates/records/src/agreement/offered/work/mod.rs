//! What is offered for how the two work together and for what stays between them, one file for each language.

pub(super) mod arabic;
pub(super) mod english;
pub(super) mod french;
pub(super) mod german;
pub(super) mod spanish;

use super::{Work, limit, open, plain};
use crate::agreement::{Meaning, Part};
