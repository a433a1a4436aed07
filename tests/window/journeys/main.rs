//! Journeys through the real window: each begins on a computer that has never seen Holdfast.

mod first_run;
mod harness;
mod note;
