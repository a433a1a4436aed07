//! The sealed file for a colleague who tells clients if the therapist dies or cannot work any more.
//!
//! One age file with its own passphrase and a ZIP inside, as a copy is, so that it opens without this program. It holds
//! no notes: names to use, how to reach people safely, and what the colleague was asked to do.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use holdfast_printing::{PrintError, day_in_english, no_way_in_english, time_in_english};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::container::{self, Archive, ArchiveWriter, Cost, Limits};
use crate::error::{BackUpError, CopyFault};
use crate::publish;
use crate::readable::html;
use crate::storage::Storage;

/// The version of the file's format. Every version ever made still opens.
const FORMAT: u32 = 1;
/// What the list inside is called.
const LIST: &str = "people.json";
/// What a browser opens first.
const START: &str = "START-HERE.html";
/// What can be printed.
const PAPER: &str = "people.pdf";
/// How the name of such a file begins and ends.
const PREFIX: &str = "for-colleague_";
const SUFFIX: &str = ".age";
/// The most that is taken of a list, in bytes: thousands of people.
const MOST: u64 = 8 * 1024 * 1024;

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The version of the format.
    pub format: u32,
    /// The day of the list.
    pub made_on: NaiveDate,
    /// For whom it is.
    pub for_whom: String,
    /// Who wrote it, and how to reach the practice.
    pub from: Vec<String>,
    /// Whom to tell first.
    pub tell_first: Option<String>,
    /// With what words.
    pub words: Option<String>,
    /// Where papers and sticks are.
    pub papers: Option<String>,
    /// How long records are to be kept, and by whom.
    pub keeping: Option<String>,
    /// What else the colleague is asked to do.
    pub instructions: Option<String>,
    /// Why it holds more than the list, where it does.
    pub more_because: Option<String>,
    /// The people.
    pub people: Vec<PackPerson>,
}

/// One person of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackPerson {
    /// The name to use.
    pub name: String,
    /// How to reach them, way by way, in plain words. None where no safe way is known.
    pub ways: Vec<String>,
    /// What their yes depends on, in their words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<String>,
    /// When they come next, in the practice's zone.
    pub next: Option<NaiveDateTime>,
    /// More, where the therapist chose that the file holds it: the code and since when.
    pub more: Option<PackMore>,
}

/// What stands beside a name only where the therapist chose so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackMore {
    /// The code under which the records lie.
    pub code: String,
    /// How the work stands, in one plain word.
    pub standing: String,
    /// Since when, if it is known.
    pub since: Option<NaiveDate>,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Its name.
    pub name: String,
    /// SHA-256 of what it says of people.
    pub content: String,
}

/// What a file turned out to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFound {
    /// The file's name.
    pub name: String,
    /// The day of its list.
    pub made_on: NaiveDate,
    /// How many people it holds.
    pub people: usize,
    /// SHA-256 of what it says of people.
    pub content: String,
}

impl Pack {
    /// The version that is written now.
    pub const FORMAT: u32 = FORMAT;

    /// SHA-256, in hexadecimal, of what it says of people: tells whether anything changed since. The next appointment
    /// is left out, or it would have changed every week.
    pub fn content(&self) -> String {
        let mut sum = Sha256::new();
        for person in &self.people {
            let more = person.more.as_ref().map(|more| (&more.code, &more.standing));
            let told = (&person.name, &person.ways, &person.conditions, more);
            let told = serde_json::to_vec(&told).unwrap_or_default();
            sum.update(Zeroizing::new(told).as_slice());
            sum.update(b"\n");
        }
        container::hex(&sum.finalize())
    }
}

/// What a file of that day is called. No name stands in it.
pub fn file_name(made_on: NaiveDate) -> String {
    format!("{PREFIX}{made_on}{SUFFIX}")
}

/// Makes the file in a folder, reads it back, and only then gives it its name. One of the same day makes room.
pub fn make(
    storage: &dyn Storage,
    folder: &Path,
    pack: &Pack,
    pdf: &[u8],
    passphrase: &str,
    cost: Cost,
) -> Result<PackFile, BackUpError> {
    let name = file_name(pack.made_on);
    let (part, last) = (folder.join(format!("{name}.part")), folder.join(&name));
    let there = crate::place::files_in(storage, folder)?;
    if there.iter().any(|found| *found == format!("{name}.part")) {
        storage.remove(&part)?;
    }
    let list = Zeroizing::new(serde_json::to_vec_pretty(pack).map_err(|_| BackUpError::NotSealed)?);
    let page = start_page(pack).map_err(|_| BackUpError::NotSealed)?;
    let fill = |out: &mut dyn Write| {
        let mut archive = ArchiveWriter::new(out);
        archive.add(START, &page).map_err(|_| BackUpError::NotSealed)?;
        archive.add(PAPER, pdf).map_err(|_| BackUpError::NotSealed)?;
        archive.add(LIST, &list).map_err(|_| BackUpError::NotSealed)?;
        let manifest = format!("{{\"holdfast_for_colleague\":{FORMAT}}}\n");
        archive.finish(manifest.as_bytes()).map_err(|_| BackUpError::NotSealed)?;
        Ok(())
    };
    publish::write_sealed(storage, &part, passphrase, cost, fill)?;
    let read_back = open(storage, &part, passphrase).map_err(BackUpError::NotReadBack);
    if !matches!(&read_back, Ok(found) if found == pack) {
        storage.remove(&part)?;
        return Err(read_back.err().unwrap_or(BackUpError::NotReadBack(CopyFault::Contradiction)));
    }
    if there.contains(&name) {
        storage.remove(&last)?;
    }
    publish::name(storage, folder, &part, &last)?;
    Ok(PackFile { content: pack.content(), name })
}

/// Opens a file, proves all of it, and gives what it says.
pub fn open(storage: &dyn Storage, file: &Path, passphrase: &str) -> Result<Pack, CopyFault> {
    let source = storage.open(file).map_err(|error| CopyFault::Io(error.kind()))?;
    let mut opened = container::unseal(source, passphrase)?;
    opened.prove(|_| Ok::<_, container::UnsealError>(()))?;
    let limits = Limits { members: 8, bytes: 96 * 1024 * 1024 };
    let mut archive = Archive::open(opened, limits)?;
    let mut list = archive.take(LIST, MOST)?;
    let pack = serde_json::from_slice::<Pack>(&list).map_err(|_| CopyFault::Contradiction);
    list.zeroize();
    let pack = pack?;
    if pack.format > FORMAT { Err(CopyFault::Newer) } else { Ok(pack) }
}

/// Opens the newest such file of a folder to test it. None where there is none.
pub fn test(
    storage: &dyn Storage,
    folder: &Path,
    passphrase: &str,
) -> Result<Option<PackFound>, CopyFault> {
    let files =
        crate::place::files_in(storage, folder).map_err(|error| CopyFault::Io(error.kind()))?;
    let is_ours = |name: &&String| name.starts_with(PREFIX) && name.ends_with(SUFFIX);
    let Some(name) = files.iter().filter(is_ours).max().cloned() else { return Ok(None) };
    let file: PathBuf = folder.join(&name);
    let pack = open(storage, &file, passphrase)?;
    Ok(Some(PackFound {
        name,
        made_on: pack.made_on,
        people: pack.people.len(),
        content: pack.content(),
    }))
}

/// The page that a browser opens.
fn start_page(pack: &Pack) -> Result<Zeroizing<Vec<u8>>, PrintError> {
    let mut page = html::Sheet::titled("For a colleague, if something happens to me");
    let made_on = day_in_english(pack.made_on);
    page.paragraph(&format!("For {}. The list is of {made_on}.", pack.for_whom));
    for line in &pack.from {
        page.paragraph(line);
    }
    let parts = [
        ("Whom to tell first", &pack.tell_first),
        ("Words that may help", &pack.words),
        ("What I ask of you", &pack.instructions),
        ("Where papers and sticks are", &pack.papers),
        ("How long records are kept", &pack.keeping),
        ("Why this holds more than the list", &pack.more_because),
    ];
    for (title, text) in parts {
        if let Some(text) = text {
            page.heading(title);
            page.paragraph(text);
        }
    }
    page.heading("Whom to tell, and how");
    page.paragraph("Please use only these ways. Give no reason to anybody else, and leave no message where it says so.");
    for person in &pack.people {
        page.person(&person.name, &lines(person)?);
    }
    page.paragraph("Delete all of this when everybody was told.");
    Ok(page.finished())
}

/// What stands under a name.
fn lines(person: &PackPerson) -> Result<Vec<String>, PrintError> {
    let mut lines = person.ways.clone();
    if lines.is_empty() {
        lines.push(no_way_in_english()?);
    }
    lines.extend(person.conditions.iter().map(|asked| format!("They asked: {asked}")));
    lines.extend(person.next.map(|next| format!("Next here: {}", time_in_english(next))));
    if let Some(more) = &person.more {
        lines.push(format!("Records under {}, {}", more.code, more.standing));
        lines.extend(more.since.map(|since| format!("Since {}", day_in_english(since))));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_no_way_is_known_nobody_is_sent_to_a_home() {
        let (name, next) = ("Bao".to_owned(), "2026-03-19T14:00:00".parse().ok());
        let conditions = vec!["Only before noon.".to_owned()];
        let person = PackPerson { name, ways: Vec::new(), conditions, next, more: None };
        let lines = lines(&person).unwrap().join(" ");
        assert!(lines.contains("Do not go to their home and do not write."), "{lines}");
        assert!(lines.contains("Wait at the practice’s door at the time of their next session."));
        assert!(lines.contains("They asked: Only before noon."));
        assert!(
            lines.contains("Next here: 19 March 2026, 14:00"),
            "as it stands on paper: {lines}"
        );
    }
}
