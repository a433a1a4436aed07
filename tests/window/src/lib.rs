//! Drives the real window the way a person would: by what things are and what they are called.

mod alone;
mod axe;
mod desktop;
mod display;
mod driver;
mod find;
mod home;
mod keys;
mod part;
mod picture;
pub mod steps;
mod window;
mod words;

pub use alone::Alone;
pub use desktop::Desktop;
pub use driver::{Bus, can_drive, program};
pub use find::Role;
pub use home::Home;
pub use part::{Finds, Part};
pub use picture::pictures_folder;
pub use window::Window;
pub use words::{part_title, safety_part, words, words_begin, words_with};
