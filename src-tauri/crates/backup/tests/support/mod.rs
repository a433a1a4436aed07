//! A small vault to copy, and a disk that goes wrong when it is told to.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use chrono::{DateTime, NaiveDate};
use holdfast_backup::storage::{Disk, Entry, Sink, Source, Space, Storage};
use holdfast_backup::{BackedUp, Flow, Progress, back_up};
use holdfast_printing::Press;
use holdfast_records::client::{Client, ClientStatus, PaperAtHome, PrintProfile, ScriptDir};
use holdfast_records::note::{AllianceNote, NoteState, PrivateNote};
use holdfast_records::practice::{Jurisdiction, Paper, Practice, PracticeState};
use holdfast_records::{Act, Moment};
use holdfast_vault::{KdfCost, Passphrase, Vault, VaultError};

pub(crate) const PASSPHRASE: &str = "quince mug \u{e9}clair \u{1f375} by the window";

pub(crate) fn at(text: &str) -> Moment {
    Moment::from(DateTime::parse_from_rfc3339(text).unwrap())
}

pub(crate) fn now() -> Moment {
    at("2026-11-22T18:30:00+01:00")
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE).unwrap()
}

pub(crate) fn on(_: Progress) -> Flow {
    Flow::Continue
}

/// A vault with a practice, a client, a note with odd marks in it, a private note and a kept file.
pub(crate) fn vault(dir: &Path) -> Vault {
    let mut vault = Vault::create(dir, &passphrase(), KdfCost::LEAST, false, now()).unwrap();
    let words = vault.recovery_words().unwrap();
    vault.keep_recovery_words(&words, now()).unwrap();
    vault.change(now(), Act::AddClient, fill).unwrap();
    vault
}

fn fill(tx: &mut holdfast_vault::Tx<'_>) -> Result<(), VaultError> {
    let practice = tx.new_id();
    tx.insert(practice, None, PracticeState::Current, &practice_body(), &[])?;
    let client = tx.new_id();
    tx.insert(client.clone(), None, ClientStatus::Active, &client_body(), &[])?;
    let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
    let note = AllianceNote {
        session_on: day,
        what_we_did:
            "We drank tea. <script>alert('kettle')</script> \u{1f375} \u{645}\u{62d}\u{645}\u{62f}"
                .into(),
        i_promised: "To bring the blue blanket.".into(),
        ..AllianceNote::default()
    };
    let id = tx.new_id();
    tx.insert(id, Some(&client), NoteState::Draft, &note, &[])?;
    let private = PrivateNote { about_on: day, text: "Lighthouse thoughts of my own.".into() };
    let id = tx.new_id();
    tx.insert(id, Some(&client), NoteState::Draft, &private, &[])?;
    tx.keep_file(&vec![0x25; 70_000], "application/pdf")?;
    Ok(())
}

fn practice_body() -> Practice {
    Practice {
        therapist: "Mara Quill".into(),
        name: "Tideway Practice".into(),
        phone: "01632 960000".into(),
        jurisdiction: Jurisdiction::UkPrivate,
        zone: "Europe/London".into(),
        paper: Paper::A4,
        complaints: None,
        crisis_lines: Vec::new(),
        still_true_weeks: Some(12),
        on_time_minutes: 5,
        alliance_review_sessions: Some(10),
        active_goals: 3,
        walk_months: Some(6),
        supervision_quarters: None,
        leave_notice_days: 28,
        retention: None,
        kinder_words: None,
        repair_wordings: None,
        ways: None,
        section_names: None,
        first_week_left_on: None,
        pacing_check: holdfast_records::pacing::switch::CheckSettings::default(),
    }
}

fn client_body() -> Client {
    Client {
        code: "WREN-07".into(),
        cue: Some("quince mug".into()),
        chosen_name: Some("Ilse".into()),
        first_name: None,
        pronouns: None,
        date_of_birth: None,
        language: "en".into(),
        script_dir: ScriptDir::Ltr,
        print_profile: PrintProfile::Clear,
        reading_notes: None,
        safe_contact: Vec::new(),
        paper_at_home: PaperAtHome::NotAsked,
        usual_time: None,
        age_band: None,
        status_days: Vec::new(),
        skipped_first: Vec::new(),
        suds_scale: holdfast_records::pacing::scale::SudsScale::ToTen,
        shows_clock: false,
        pacing_check: None,
        earlier_sessions: None,
        earlier_notes: None,
        started_on: None,
    }
}

pub(crate) fn copied(vault: &mut Vault, to: &Path, when: Moment) -> BackedUp {
    back_up(vault, &mut Press::new().unwrap(), to, None, when, &mut on).unwrap()
}

pub(crate) fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A disk whose n-th call goes wrong, and every one after it as well if the stick was pulled out.
pub(crate) struct Failing {
    left: Cell<u64>,
    stays_gone: bool,
    error: i32,
    space: Option<Space>,
}

impl Failing {
    pub(crate) fn at(call: u64, stays_gone: bool, error: i32) -> &'static Failing {
        // A test's whole life is short, and files need to point back at their disk.
        Box::leak(Box::new(Failing { left: Cell::new(call), stays_gone, error, space: None }))
    }

    /// A disk on which nothing goes wrong, with so much room.
    pub(crate) fn with(space: Space) -> &'static Failing {
        Box::leak(Box::new(Failing {
            left: Cell::new(u64::MAX),
            stays_gone: false,
            error: 0,
            space: Some(space),
        }))
    }

    /// How many calls there were until now, of those that were to go well.
    pub(crate) fn calls(&self, at: u64) -> u64 {
        at - self.left.get()
    }

    /// Whether the call that was to go wrong was reached.
    pub(crate) fn went_wrong(&self) -> bool {
        self.left.get() == 0
    }

    fn step(&self) -> io::Result<()> {
        match self.left.get() {
            0 if self.stays_gone => Err(io::Error::from_raw_os_error(self.error)),
            0 => Ok(()),
            1 => {
                self.left.set(0);
                Err(io::Error::from_raw_os_error(self.error))
            }
            more => {
                self.left.set(more - 1);
                Ok(())
            }
        }
    }
}

struct Watched<T>(T, &'static Failing);

impl Storage for &'static Failing {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| Disk.make_folder(folder))
    }
    fn look(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        self.step().and_then(|()| Disk.look(folder))
    }
    fn create(&self, file: &Path) -> io::Result<Box<dyn Sink>> {
        self.step().and_then(|()| Ok(Box::new(Watched(Disk.create(file)?, self)) as Box<dyn Sink>))
    }
    fn open(&self, file: &Path) -> io::Result<Box<dyn Source>> {
        self.step().and_then(|()| Ok(Box::new(Watched(Disk.open(file)?, self)) as Box<dyn Source>))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| Disk.rename(from, to))
    }
    fn settle_folder(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| Disk.settle_folder(folder))
    }
    fn settle_disk(&self, folder: &Path) -> io::Result<()> {
        self.step().and_then(|()| Disk.settle_disk(folder))
    }
    fn remove(&self, file: &Path) -> io::Result<()> {
        self.step().and_then(|()| Disk.remove(file))
    }
    fn room(&self, folder: &Path) -> io::Result<Space> {
        self.step().and_then(|()| self.space.map_or_else(|| Disk.room(folder), Ok))
    }
}

impl Write for Watched<Box<dyn Sink>> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A torn write: half of it arrives before the call goes wrong.
        if let Err(error) = self.1.step() {
            let _half = self.0.write(&bytes[..bytes.len() / 2]);
            return Err(error);
        }
        self.0.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Sink for Watched<Box<dyn Sink>> {
    fn settle(&mut self) -> io::Result<()> {
        self.1.step().and_then(|()| self.0.settle())
    }
}

impl Read for Watched<Box<dyn Source>> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.1.step().and_then(|()| self.0.read(out))
    }
}

impl Seek for Watched<Box<dyn Source>> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl Source for Watched<Box<dyn Source>> {}
