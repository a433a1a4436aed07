//! Drives the real commands, permissions and vault without a window.

mod agreements;
mod clients;
mod copies;
mod locking;
mod notes;
mod practice;

use practice::Practice;
