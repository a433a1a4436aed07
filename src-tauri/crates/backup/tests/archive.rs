//! An archive from elsewhere is looked over before anything is taken out of it.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

use std::io::{Cursor, Write};

use holdfast_backup::container::{
    self, Archive, ArchiveError, ArchiveWriter, Limits, Manifest, PADDING,
};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn opened(bytes: &[u8]) -> Result<Archive<Cursor<&[u8]>>, ArchiveError> {
    Archive::open(Cursor::new(bytes), Limits::default())
}

fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Puts one name in place of another of the same length, in the local header, in the directory, or in both.
fn renamed(zip: &[u8], from: &str, to: &str, places: &[usize]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let found: Vec<usize> =
        (0..zip.len() - from.len()).filter(|at| zip[*at..].starts_with(from.as_bytes())).collect();
    let mut other = zip.to_vec();
    for place in places {
        let at = found[*place];
        other[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    other
}

fn ours(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ArchiveWriter::new(Vec::new());
    for (name, content) in members {
        writer.add(name, content).unwrap();
    }
    writer.finish(b"{}").unwrap()
}

#[test]
fn members_come_back_as_they_were_added() {
    let bytes = ours(&[("README.txt", b"read me"), ("readable/private/a.html", &[7; 100_000])]);
    let mut archive = opened(&bytes).unwrap();
    assert_eq!(archive.take("README.txt", 100).unwrap(), b"read me");
    assert_eq!(archive.take("readable/private/a.html", 100_000).unwrap(), vec![7; 100_000]);
    assert_eq!(archive.take("readable/private/a.html", 99_999), Err(ArchiveError::TooLarge));
    assert_eq!(archive.take("other", 1), Err(ArchiveError::Missing));
}

#[test]
fn its_size_is_always_a_padded_one() {
    for length in [0_usize, 1, 10, 1000, 65_536, 200_001] {
        let noise: Vec<u8> =
            (0..length).map(|at| u8::try_from((at * at / 7 + at) % 256).unwrap()).collect();
        let bytes = ours(&[("README.txt", b"read me"), ("vault.sqlite3", &noise)]);
        assert_eq!(container_padded(bytes.len()), bytes.len(), "{length}");
        assert!(opened(&bytes).unwrap().sizes().contains_key(PADDING));
    }
}

fn container_padded(length: usize) -> usize {
    usize::try_from(container::padded(length as u64)).unwrap()
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in [
        "../vault.key",
        "/etc/passwd",
        "a/../b",
        "a//b",
        "a\\b",
        "C:evil",
        ".hidden",
        "a/.",
        "a b",
        "\u{e4}",
        "con\u{0}",
        "a/",
        "trailing.",
    ] {
        let zip = zip_of(&[(name, b"x")]);
        assert!(opened(&zip).is_err(), "{name:?}");
        assert!(ArchiveWriter::new(Vec::new()).add(name, b"x").is_err(), "{name:?}");
    }
    assert!(opened(&zip_of(&[(&"a".repeat(201), b"x")])).is_err());
}

#[test]
fn a_name_that_is_there_twice_is_refused() {
    let zip = zip_of(&[("manifest.json", b"good"), ("manifest.jsoN", b"evil")]);
    assert_eq!(opened(&zip).err(), Some(ArchiveError::Name), "the same but for capitals");
    let twice = renamed(&zip, "manifest.jsoN", "manifest.json", &[0, 1]);
    assert_eq!(opened(&twice).err(), Some(ArchiveError::Name));
}

#[test]
fn a_name_that_differs_between_header_and_directory_is_refused() {
    let zip = zip_of(&[("vault.sqlite3", b"good"), ("other.sqlite3", b"fine")]);
    for place in [0, 1] {
        assert!(opened(&renamed(&zip, "other.sqlite3", "third.sqlite3", &[place])).is_err());
    }
}

#[test]
fn links_folders_and_odd_packing_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("link", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    assert!(opened(&zip.finish().unwrap().into_inner()).is_err());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_directory("folder", SimpleFileOptions::default()).unwrap();
    assert!(opened(&zip.finish().unwrap().into_inner()).is_err());
}

#[test]
fn a_bomb_is_refused_by_what_it_says_and_by_what_it_does() {
    let zip = zip_of(&[("vault.sqlite3", &vec![0; 4 << 20])]);
    let limits = Limits { members: 10, bytes: 1 << 20 };
    assert_eq!(
        Archive::open(Cursor::new(zip.as_slice()), limits).err(),
        Some(ArchiveError::TooLarge)
    );
    assert_eq!(opened(&zip).unwrap().take("vault.sqlite3", 1 << 20), Err(ArchiveError::TooLarge));
    // One that says it is small and is not: the sizes in both headers are made to lie.
    let mut lying = zip.clone();
    let said = (4_u32 << 20).to_le_bytes();
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == said {
            lying[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
        }
    }
    let taken = opened(&lying).and_then(|mut archive| archive.take("vault.sqlite3", 1 << 20));
    assert!(taken.is_err(), "{:?}", taken.map(|bytes| bytes.len()));
}

#[test]
fn too_many_members_are_refused() {
    let names: Vec<String> = (0..20).map(|at| format!("m{at}")).collect();
    let members: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    let limits = Limits { members: 10, bytes: 1 << 20 };
    assert_eq!(
        Archive::open(Cursor::new(zip_of(&members).as_slice()), limits).err(),
        Some(ArchiveError::TooLarge)
    );
}

#[test]
fn anything_before_or_after_it_is_refused() {
    let zip = ours(&[("README.txt", b"read me")]);
    assert!(opened(&[&b"MZ"[..], &zip].concat()).is_err());
    let mut commented = ZipWriter::new(Cursor::new(Vec::new()));
    commented
        .start_file("a", SimpleFileOptions::default().compression_method(CompressionMethod::Stored))
        .unwrap();
    commented.set_comment("hello").unwrap();
    assert!(opened(&commented.finish().unwrap().into_inner()).is_err());
}

#[test]
fn each_flipped_byte_is_an_answer_and_never_a_stumble() {
    let zip = ours(&[("README.txt", b"read me"), ("vault.sqlite3", &[1; 500])]);
    for at in 0..zip.len() {
        let mut other = zip.clone();
        other[at] ^= 0xff;
        if let Ok(mut archive) = opened(&other) {
            for name in archive.sizes().keys().cloned().collect::<Vec<_>>() {
                let _answer = archive.take(&name, 1 << 20);
            }
        }
    }
}

mod anything {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_bytes_make_the_archive_or_the_manifest_stumble(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
            prop_assert!(opened(&bytes).is_err());
            prop_assert!(Manifest::read(&bytes).is_err());
        }
    }
}
