//! What the shell knows: the desk, this computer's settings, and when a hand was last on it.

use crate::device::DeviceFile;
use crate::drawing::Drawer;
use crate::places::Places;
use crate::session::Session;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64};
use std::sync::{Arc, Mutex, PoisonError};

/// What every command may reach.
pub(crate) struct Shell {
    /// The one hand on the vault.
    pub session: Session,
    /// Places for copies, by number.
    pub places: Places,
    /// How many windows were made.
    pub windows_made: AtomicU32,
    /// Held while one window takes the place of another.
    pub replacing: Mutex<()>,
    /// When pages died lately.
    pub deaths: crate::windows::Deaths,
    /// Set while a long act is asked to stop.
    pub stop: Arc<AtomicBool>,
    /// Set while a long act goes on.
    pub is_busy: Arc<AtomicBool>,
    /// Counts each time a page said that its drafts are kept.
    pub flushes: AtomicU64,
    /// Which page a client has, while the laptop is in their hands.
    pub handed: Mutex<Option<crate::hand_over::Handed>>,
    /// The session that goes on, while the vault is open.
    pub running: Mutex<Option<crate::session_mode::Running>>,
    /// When the vault was opened last.
    pub opened_at: Mutex<Option<holdfast_records::Moment>>,
    /// When a hand was last on the window.
    pub last_touch: Mutex<crate::idle::Touch>,
    /// What draws the pages of a scanned PDF.
    pub drawer: Arc<Drawer>,
    /// The file that will be chosen next without asking: nobody sits in front of a test.
    pub file_to_choose: Mutex<Option<PathBuf>>,
    /// Whether a passphrase comes to cost what it costs today even where the least is asked for, as in most tests.
    pub costs_today: AtomicBool,
    config: PathBuf,
    data: PathBuf,
    device: Mutex<DeviceFile>,
}

impl Shell {
    /// Reads what this computer remembers. `config` and `data` are the program's own folders.
    pub(crate) fn new(config: PathBuf, data: PathBuf) -> Shell {
        Shell {
            session: Session::start(),
            places: Places::default(),
            windows_made: AtomicU32::new(0),
            replacing: Mutex::default(),
            deaths: crate::windows::Deaths::default(),
            stop: Arc::default(),
            is_busy: Arc::default(),
            flushes: AtomicU64::new(0),
            handed: Mutex::new(None),
            costs_today: AtomicBool::new(false),
            running: Mutex::new(None),
            opened_at: Mutex::new(None),
            last_touch: Mutex::new(crate::idle::Touch::now()),
            device: Mutex::new(DeviceFile::read(&config)),
            drawer: Arc::default(),
            file_to_choose: Mutex::new(None),
            config,
            data,
        }
    }

    /// What this computer remembers.
    pub(crate) fn device(&self) -> DeviceFile {
        self.device.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes what this computer remembers. A disk that cannot be written to loses the change
    /// at the end of the program and nothing else.
    pub(crate) fn change_device(&self, change: impl FnOnce(&mut DeviceFile)) {
        let mut device = self.device.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut device);
        *device = device.clone().within_bounds();
        drop(device.write(&self.config));
    }

    /// Says whether the laptop is in a client's hands, and does so only if that will be known after a crash too.
    pub(crate) fn set_handed_over(&self, handed_over: bool) -> std::io::Result<()> {
        let mut device = self.device.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = DeviceFile { handed_over, ..device.clone() };
        changed.write(&self.config)?;
        *device = changed;
        Ok(())
    }

    /// The folder of the vault.
    pub(crate) fn vault_folder(&self) -> PathBuf {
        self.device().vault.unwrap_or_else(|| self.data.join("vault"))
    }

    /// The folder of the sample practice.
    pub(crate) fn sample_folder(&self) -> PathBuf {
        self.data.join("sample-practice")
    }

    /// Whether the vault of this computer is, for now, the sample practice.
    pub(crate) fn is_at_the_sample(&self) -> bool {
        self.vault_folder() == self.sample_folder()
    }

    /// Lets the vault of this computer be the sample practice for now, and remembers the therapist's own.
    pub(crate) fn visit_sample(&self) {
        let sample = self.sample_folder();
        self.change_device(|file| file.before_sample = file.vault.replace(sample));
    }

    /// Lets the vault of this computer be the therapist's own again.
    pub(crate) fn leave_sample(&self) {
        self.change_device(|file| file.vault = file.before_sample.take());
    }

    /// The program's own data folder.
    pub(crate) fn data_folder(&self) -> &Path {
        &self.data
    }

    /// Whether a vault lies where it should, or did before its key files were lost.
    ///
    /// The key files are written last, so a making that was cut off has none, and its lock file is still
    /// empty: that one can be begun again. A lock file with something in it was a vault's own.
    pub(crate) fn has_vault(&self) -> bool {
        let folder = self.vault_folder();
        let was_opened =
            std::fs::metadata(folder.join("vault.lock")).is_ok_and(|lock| lock.len() > 0);
        let has_keys = ["vault.key", "vault.key.bak"].iter().any(|name| folder.join(name).exists());
        has_keys || (was_opened && folder.join("vault.db").exists())
    }
}
