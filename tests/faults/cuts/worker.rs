//! The worker that is stopped, and what it said until then.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use holdfast_records::Moment;
use holdfast_records::client::{Client, ClientStatus, PaperAtHome, PrintProfile, ScriptDir};
use holdfast_records::pacing::scale::SudsScale;
use holdfast_records::{Act, PrivateText};
use holdfast_vault::{KdfCost, Passphrase, RecoveryWords, Secret, Vault, VaultError};
use serde_json::json;

/// A home with a vault in it, a folder for copies, and the words for both.
pub(crate) struct Home {
    pub(crate) path: PathBuf,
    pub(crate) words: RecoveryWords,
}

impl Home {
    /// Makes a vault with one client, gives it words, and locks it.
    pub(crate) fn make(path: &Path) -> Home {
        let made =
            Vault::create(&path.join("vault"), &passphrase(0), KdfCost::LEAST, false, minute(0));
        let mut vault = made.unwrap();
        let words = vault.recovery_words().unwrap();
        vault.keep_recovery_words(&words, minute(0)).unwrap();
        vault
            .change(minute(0), Act::AddClient, |tx| {
                let id = tx.new_id();
                tx.insert(id, None, ClientStatus::Active, &client(), &[])?;
                Ok::<_, VaultError>(())
            })
            .unwrap();
        vault.lock(minute(0)).unwrap();
        std::fs::create_dir(path.join("stick")).unwrap();
        Home { path: path.to_path_buf(), words }
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.path.join("vault")
    }

    pub(crate) fn stick(&self) -> PathBuf {
        self.path.join("stick")
    }

    pub(crate) fn secret(&self) -> Secret {
        Secret::Words(self.words.clone())
    }
}

/// A worker at work.
pub(crate) struct Worker {
    child: Child,
    lines: Receiver<String>,
    reader: JoinHandle<()>,
    said: Said,
}

/// What a worker said was done.
#[derive(Debug, Default)]
pub(crate) struct Said {
    heard: Vec<(String, u64)>,
    /// So many were heard before the power began to go. What is said after that, no one would have read.
    before: Option<usize>,
}

impl Said {
    /// The last number that was said of something and has to stand; 0 if there is none.
    pub(crate) fn last(&self, what: &str) -> u64 {
        self.all(what).pop().unwrap_or(0)
    }

    /// The last number that may stand, if the next one was being done.
    pub(crate) fn may_be(&self, what: &str, from: u64) -> u64 {
        let last = self.heard.iter().rev().find(|(said, _)| said == what);
        last.map_or(from, |(_, number)| (*number).max(from)) + 1
    }

    /// Every number that was said of something and has to stand.
    pub(crate) fn all(&self, what: &str) -> Vec<u64> {
        let before = self.heard.iter().take(self.before.unwrap_or(usize::MAX));
        before.filter(|(said, _)| said == what).map(|(_, number)| *number).collect()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.heard.is_empty()
    }

    fn hear(&mut self, line: &str) {
        let mut parts = line.split(' ');
        if let (Some("done"), Some(what), Some(Ok(number))) =
            (parts.next(), parts.next(), parts.next().map(str::parse))
        {
            self.heard.push((what.to_owned(), number));
        }
    }
}

impl Worker {
    /// Starts one on its work.
    pub(crate) fn start(home: &Home, work: &str, from: u64) -> Worker {
        Worker::start_under(Command::new(PROGRAM), home, work, from)
    }

    /// Starts one by a program that starts it in turn.
    pub(crate) fn start_under(mut command: Command, home: &Home, work: &str, from: u64) -> Worker {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let task =
            json!({ "work": work, "home": home.path, "words": *home.words.phrase(), "from": from });
        child.stdin.take().unwrap().write_all(format!("{task}\n").as_bytes()).unwrap();
        let (hear, lines) = channel();
        let heard = BufReader::new(child.stdout.take().unwrap()).lines();
        let reader = std::thread::spawn(move || {
            for line in heard.map_while(Result::ok) {
                if hear.send(line).is_err() {
                    return;
                }
            }
        });
        Worker { child, lines, reader, said: Said::default() }
    }

    /// Waits until it said that something is done for the so-manieth time, and for a while after. Says whether it did.
    pub(crate) fn wait_for(&mut self, what: &str, times: usize, then: Duration) -> bool {
        while self.said.all(what).len() < times {
            let Ok(line) = self.lines.recv_timeout(Duration::from_secs(60)) else { return false };
            self.said.hear(&line);
        }
        std::thread::sleep(then);
        true
    }

    /// Lets it work for a while, whatever it has said by then.
    pub(crate) fn let_be(&self, time: Duration) {
        std::thread::sleep(time);
    }

    /// From here on nothing it says counts: the power is about to go.
    pub(crate) fn said_enough(&mut self) {
        while let Ok(line) = self.lines.try_recv() {
            self.said.hear(&line);
        }
        self.said.before = Some(self.said.heard.len());
    }

    /// Kills it, and says what it said was done.
    pub(crate) fn stop(mut self) -> Said {
        // One that has ended already is as good as killed.
        drop(self.child.kill());
        self.end()
    }

    /// Waits until it has ended by itself.
    pub(crate) fn end(mut self) -> Said {
        self.child.wait().unwrap();
        self.reader.join().unwrap();
        while let Ok(line) = self.lines.recv() {
            self.said.hear(&line);
        }
        self.said
    }
}

/// The worker's program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_holdfast-worker");

/// An even spread without a pattern, up to so many milliseconds.
pub(crate) fn spread(round: u64, most: u64) -> Duration {
    Duration::from_micros(round.wrapping_mul(0x9e37_79b9_7f4a_7c15) % (most * 1000))
}

/// So many minutes after a day in March, as the worker counts.
pub(crate) fn minute(number: u64) -> Moment {
    Moment { at: 1_772_719_200_000 + i64::try_from(number).unwrap() * 60_000, offset: 0 }
}

/// The passphrase after so many changes, as the worker makes it.
pub(crate) fn passphrase(number: u64) -> Passphrase {
    Passphrase::new(&format!("quince and kettle, the {number}th")).unwrap()
}

fn client() -> Client {
    Client {
        code: PrivateText::from("WREN-07"),
        cue: None,
        chosen_name: None,
        first_name: None,
        pronouns: None,
        date_of_birth: None,
        language: "en-GB".to_owned(),
        script_dir: ScriptDir::Ltr,
        print_profile: PrintProfile::Clear,
        reading_notes: None,
        safe_contact: Vec::new(),
        paper_at_home: PaperAtHome::NotAsked,
        usual_time: None,
        age_band: None,
        status_days: Vec::new(),
        suds_scale: SudsScale::ToTen,
        shows_clock: false,
        pacing_check: None,
        earlier_sessions: None,
        earlier_notes: None,
        started_on: None,
        skipped_first: Vec::new(),
    }
}
