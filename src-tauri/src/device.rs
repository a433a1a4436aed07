//! What this computer remembers outside the vault: how to show things and where the vault is.
//!
//! The file is plain and untrusted: nothing in it says anything about anyone, and whatever
//! cannot be read in it is as if it were not there.

use crate::wire::app::{DateStyle, Device, Theme};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file as it lies in the configuration folder, `holdfast.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DeviceFile {
    /// The folder of the vault, if it is not the usual one.
    pub vault: Option<PathBuf>,
    /// The folder of the therapist's own vault while the sample practice is looked at, if it is not the usual one.
    #[serde(default)]
    pub before_sample: Option<PathBuf>,
    /// How this computer shows things.
    #[serde(flatten)]
    pub device: Device,
    /// Whether the laptop is in a client's hands; then nothing but their page is answered, also after a crash.
    #[serde(default)]
    pub handed_over: bool,
    /// Width and height of the window in logical pixels.
    pub window: Option<(f64, f64)>,
}

impl Default for DeviceFile {
    fn default() -> DeviceFile {
        let device = Device {
            theme: Theme::System,
            text_size: 100,
            language: "en-GB".to_owned(),
            date_style: DateStyle::DayMonth,
            lock_minutes: 5,
            last_copy_on: None,
            last_copy_stick: None,
        };
        DeviceFile { vault: None, before_sample: None, device, handed_over: false, window: None }
    }
}

impl DeviceFile {
    /// Reads the file, or the defaults where it cannot be read.
    pub(crate) fn read(folder: &Path) -> DeviceFile {
        let text = std::fs::read(folder.join("holdfast.json")).unwrap_or_default();
        let file: DeviceFile = serde_json::from_slice(&text).unwrap_or_default();
        file.within_bounds()
    }

    /// Writes the file beside the old one and puts it in its place.
    pub(crate) fn write(&self, folder: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let part = folder.join("holdfast.json.part");
        let mut file = std::fs::File::create(&part)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        std::fs::rename(part, folder.join("holdfast.json"))
    }

    /// The same with every number inside what the program can use.
    pub(crate) fn within_bounds(mut self) -> DeviceFile {
        self.device.text_size = self.device.text_size.clamp(80, 200);
        self.device.lock_minutes = self.device.lock_minutes.clamp(1, 60);
        if !is_language(&self.device.language) {
            self.device.language = DeviceFile::default().device.language;
        }
        self.device.last_copy_stick =
            self.device.last_copy_stick.filter(|letter| letter.chars().count() <= 2);
        self
    }
}

/// Letters, digits and hyphens, as language tags have them.
fn is_language(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = DeviceFile::default();
        file.device.text_size = 150;
        file.write(folder.path()).unwrap();
        assert_eq!(DeviceFile::read(folder.path()).device.text_size, 150);
    }

    #[test]
    fn a_damaged_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("holdfast.json"), b"{\"text_size\": \"huge\"").unwrap();
        assert_eq!(DeviceFile::read(folder.path()).device.lock_minutes, 5);
    }

    #[test]
    fn numbers_out_of_bounds_are_brought_inside() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = DeviceFile::default();
        file.device.lock_minutes = 900;
        file.write(folder.path()).unwrap();
        assert_eq!(DeviceFile::read(folder.path()).device.lock_minutes, 60);
    }
}
