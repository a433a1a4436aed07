//! Pacing that the client holds: the plan, and the scales it is spoken of in.

pub mod check;
pub mod plan;
pub mod run;
pub mod scale;
pub mod switch;
