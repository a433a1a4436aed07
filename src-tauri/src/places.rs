//! Places for copies, by number: the screen never sees or sends a path.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The places known while the program runs. A number is never given to another place.
#[derive(Default)]
pub(crate) struct Places {
    known: Mutex<Vec<PathBuf>>,
}

impl Places {
    /// The number of a folder, given anew if it has none.
    pub(crate) fn number(&self, folder: PathBuf) -> u32 {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let at = known.iter().position(|place| *place == folder).unwrap_or_else(|| {
            known.push(folder);
            known.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// The folder behind a number.
    pub(crate) fn folder(&self, number: u32) -> Option<PathBuf> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(usize::try_from(number).ok()?).cloned()
    }

    /// Every folder that was chosen by hand or found, with its number.
    pub(crate) fn all(&self) -> Vec<(u32, PathBuf)> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        (0_u32..).zip(known.iter().cloned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_keeps_its_number() {
        let places = Places::default();
        let stick = places.number(PathBuf::from("/media/a"));
        assert_eq!(places.number(PathBuf::from("/media/b")), stick + 1);
        assert_eq!(places.number(PathBuf::from("/media/a")), stick);
        assert_eq!(places.folder(stick), Some(PathBuf::from("/media/a")));
    }
}
