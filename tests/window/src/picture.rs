//! Keeps pictures of the window, for people to look at.

use std::fs;
use std::path::{Path, PathBuf};

use crate::window::Window;

/// Where pictures of the journeys are kept: `target/window`.
pub fn pictures_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/window")
}

impl Window {
    /// Keeps a picture of the page as it is now.
    pub fn picture(&self, name: &str) {
        self.picture_into(&pictures_folder(), name);
    }

    /// Keeps a picture of the page in a folder of one's choice.
    pub fn picture_into(&self, folder: &Path, name: &str) {
        fs::create_dir_all(folder).expect("a folder for pictures can be made");
        // Fonts may still be on their way, and the last change may not be painted yet; a picture
        // without them tells nothing.
        self.script_that_waits(
            "const done = arguments[0]; const next = (act) => requestAnimationFrame(() => setTimeout(act, 40)); \
             document.fonts.ready.then(() => next(() => next(() => next(() => done(true)))));",
        );
        let png = self.now(self.client().screenshot()).expect("the window can be pictured");
        fs::write(folder.join(format!("{name}.png")), png).expect("the picture can be kept");
    }
}
