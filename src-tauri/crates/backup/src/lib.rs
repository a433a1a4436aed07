//! Copies of a vault: made, read back, listed, tested and brought home again.
//!
//! A copy is one sealed file in the public age format with a ZIP inside, so that it can be read
//! without this program. Copies are never written over; a file without `.part` at its end was
//! read back whole before it got its name.

pub mod container;
mod contents;
mod copy;
mod error;
mod examine;
pub mod executor;
pub mod export;
mod image;
pub mod import;
mod kept;
mod key_file;
mod list;
mod making;
mod name;
mod place;
mod progress;
mod publish;
mod readable;
mod readme;
mod restore;
mod retention;
pub mod storage;
mod verify;

pub use copy::{
    BackedUp, FileSource, Gathered, KeyFileState, Unrecorded, back_up, back_up_on, gather,
    key_file_state, record, write, write_on,
};
pub use error::{BackUpError, CopyFault};
pub use kept::{LastCopy, last_copy};
pub use key_file::CopyKey;
pub use list::{CopyOnStick, ListError, list};
pub use name::CopyName;
pub use place::{FOLDER, Room, room};
pub use progress::{Flow, Progress, Step};
pub use restore::{RestoreError, Restored, restore};
pub use retention::to_let_go;
pub use verify::{Verified, VerifyError, verify};
