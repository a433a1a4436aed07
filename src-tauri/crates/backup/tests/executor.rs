//! The sealed file for a colleague: it opens with its words alone, a stranger's program reads it, and what was made once
//! opens for good.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use holdfast_backup::CopyFault;
use holdfast_backup::container::Cost;
use holdfast_backup::executor::{Pack, PackPerson, file_name, make, open, test};
use holdfast_backup::storage::Disk;
use tempfile::TempDir;

const WORDS: &str = "kettle lantern river maple button orange";
/// A file as the first version made it. It never changes.
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden_packs/1.age");

fn pack() -> Pack {
    Pack {
        format: Pack::FORMAT,
        made_on: "2026-03-12".parse().unwrap(),
        for_whom: "Dr Halima Ostrander".to_owned(),
        from: vec!["Ilka Mond".to_owned(), "01632 960104".to_owned()],
        tell_first: Some("Whoever comes that day.".to_owned()),
        words: Some("I am sorry to have to tell you.".to_owned()),
        papers: None,
        keeping: None,
        instructions: None,
        more_because: None,
        people: vec![
            PackPerson {
                name: "Ilse <Marrow>".to_owned(),
                ways: vec![
                    "By text message: 01632 960187; leave no message; try again.".to_owned(),
                ],
                conditions: Vec::new(),
                next: "2026-03-19T14:00:00".parse().ok(),
                more: None,
            },
            PackPerson {
                name: "Bao".to_owned(),
                ways: Vec::new(),
                conditions: Vec::new(),
                next: None,
                more: None,
            },
        ],
    }
}

fn made(folder: &Path) -> String {
    make(&Disk, folder, &pack(), b"%PDF-1.7 a list", WORDS, Cost::Least).unwrap().name
}

#[test]
fn it_opens_with_its_words_alone_and_says_how_many_and_of_which_day() {
    let home = TempDir::new().unwrap();
    assert_eq!(test(&Disk, home.path(), WORDS).unwrap(), None, "there is none so far");
    let name = made(home.path());
    assert_eq!(name, "for-colleague_2026-03-12.age");
    let found = test(&Disk, home.path(), WORDS).unwrap().unwrap();
    assert_eq!((found.people, found.made_on.to_string().as_str()), (2, "2026-03-12"));
    assert_eq!(found.content, pack().content());
    assert_eq!(test(&Disk, home.path(), "kettle"), Err(CopyFault::WrongKey));
    assert_eq!(open(&Disk, &home.path().join(&name), WORDS).unwrap(), pack());
}

#[test]
fn made_again_on_the_same_day_there_is_one_and_a_half_written_one_is_swept_away() {
    let home = TempDir::new().unwrap();
    made(home.path());
    std::fs::write(home.path().join("for-colleague_2026-03-12.age.part"), b"half").unwrap();
    made(home.path());
    let names: Vec<_> =
        std::fs::read_dir(home.path()).unwrap().map(|one| one.unwrap().file_name()).collect();
    assert_eq!(names, ["for-colleague_2026-03-12.age"]);
}

#[test]
fn any_changed_byte_is_found() {
    let home = TempDir::new().unwrap();
    let file = home.path().join(made(home.path()));
    let whole = std::fs::read(&file).unwrap();
    for at in [whole.len() / 3, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&file, &bytes).unwrap();
        assert!(open(&Disk, &file, WORDS).is_err(), "byte {at}");
    }
    std::fs::write(&file, &whole[..whole.len() - 1]).unwrap();
    assert!(open(&Disk, &file, WORDS).is_err(), "its end is missing");
}

#[test]
fn the_next_appointment_alone_is_no_change_and_another_way_is() {
    let mut later = pack();
    later.people[0].next = None;
    assert_eq!(later.content(), pack().content());
    later.people[0].ways.clear();
    assert_ne!(later.content(), pack().content());
    let mut asked = pack();
    asked.people[0].conditions.push("Only before noon.".to_owned());
    assert_ne!(asked.content(), pack().content());
}

#[test]
fn what_the_first_version_made_still_opens() {
    if std::env::var_os("HOLDFAST_MAKE_GOLDEN").is_some() {
        let home = TempDir::new().unwrap();
        std::fs::copy(home.path().join(made(home.path())), GOLDEN).unwrap();
    }
    assert_eq!(open(&Disk, Path::new(GOLDEN), WORDS).unwrap(), pack());
}

fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
    })
}

#[test]
fn public_programs_open_it_as_the_sheet_says() {
    let missing: Vec<_> =
        ["age", "script", "unzip"].into_iter().filter(|one| !is_installed(one)).collect();
    if !missing.is_empty() {
        println!(
            "SKIPPED: the file was not opened without Holdfast, because these are not installed: {missing:?}"
        );
        return;
    }
    let home = TempDir::new().unwrap();
    made(home.path());
    let file = file_name(pack().made_on);
    // age takes a passphrase from a terminal only, so it is given one. The line is that of the printed sheet.
    let line = format!(
        "script -qec 'age -d -o for-colleague.zip {file}' /dev/null >/dev/null && unzip -q for-colleague.zip -d read"
    );
    let command = format!("{{ sleep 1; printf '%s\\n' '{WORDS}'; sleep 1; }} | {line}");
    let mut shell = Command::new("sh")
        .arg("-s")
        .current_dir(home.path())
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(shell.stdin.take().unwrap(), "{command}").unwrap();
    assert!(shell.wait().unwrap().success());
    let page = std::fs::read_to_string(home.path().join("read/START-HERE.html")).unwrap();
    assert!(page.contains("Ilse &lt;Marrow&gt;") && page.contains("01632 960187"));
    assert!(page.contains("Do not go to their home") && !page.contains("<script"));
    assert!(home.path().join("read/people.pdf").is_file());
    let list = std::fs::read(home.path().join("read/people.json")).unwrap();
    assert_eq!(serde_json::from_slice::<Pack>(&list).unwrap(), pack());
}
