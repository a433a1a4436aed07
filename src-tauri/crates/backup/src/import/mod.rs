//! What comes in from elsewhere.

pub mod export;
pub mod table;
