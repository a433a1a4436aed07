//! A person's home folder made for one journey: nothing in it at first, nothing left behind after.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A home of one's own, with a folder that stands in for a USB stick and one for what is printed.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    stick: PathBuf,
}

impl Home {
    /// Makes an empty home.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("holdfast-window-").tempdir();
        let folder = folder.expect("a folder for the journey can be made");
        let stick = folder.path().join("stick");
        for name in ["data", "config", "cache", "state", "run", "stick", "paper"] {
            fs::create_dir(folder.path().join(name)).expect("a folder inside it can be made");
        }
        // The session bus refuses a runtime folder that others may read.
        fs::set_permissions(folder.path().join("run"), Permissions::from_mode(0o700))
            .expect("the runtime folder can be closed to others");
        Self { folder, stick }
    }

    /// Makes an empty home on another computer, with the same stick in it.
    pub fn elsewhere_with_the_stick_of(other: &Home) -> Self {
        Self { stick: other.stick.clone(), ..Self::new() }
    }

    /// The folder that every folder chooser answers with.
    pub fn stick(&self) -> &Path {
        &self.stick
    }

    /// The file that the print dialog prints to.
    pub fn printed(&self) -> PathBuf {
        self.folder.path().join("paper/printed.pdf")
    }

    /// What the program keeps its vault under.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Writes what this computer remembers about how to show things, before the program's first start.
    pub fn remember(&self, device: &str) {
        let folder = self.folder.path().join("config/app.holdfast.desktop");
        fs::create_dir_all(&folder).expect("the folder of the settings can be made");
        fs::write(folder.join("holdfast.json"), device).expect("the settings can be written");
    }

    /// What the driver and the program said on their standard error.
    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// The environment in which the program starts.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let at = |name: &str| self.folder.path().join(name);
        vec![
            ("HOME", self.folder.path().to_owned()),
            ("XDG_DATA_HOME", at("data")),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_CACHE_HOME", at("cache")),
            ("XDG_STATE_HOME", at("state")),
            ("XDG_RUNTIME_DIR", at("run")),
            ("HOLDFAST_E2E_FOLDER", self.stick.clone()),
            ("HOLDFAST_E2E_PRINT_TO", self.printed()),
            ("HOLDFAST_E2E_KDF", PathBuf::from("least")),
        ]
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}
