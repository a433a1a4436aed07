//! Journeys through the real window: each begins on a computer that has never seen Holdfast.

mod agreement;
mod around_the_work;
mod asked;
mod backup;
mod between;
mod check_in;
mod consent;
mod dying;
mod first_run;
mod goals_and_reports;
mod hand_over;
mod harness;
mod how_we_work;
mod kept_and_gone;
mod keyboard;
mod leaving;
mod lines_and_endings;
mod note;
mod numbers_and_steps;
mod pacing;
mod pages;
mod session_mode;
mod strains;
mod text;
mod times;
mod told;
