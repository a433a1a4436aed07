//! A container that is whole, with a list that fits its members, around a database that is not what it should be.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use std::fs::File;
use std::path::{Path, PathBuf};

use holdfast_backup::container::{
    self, Archive, ArchiveWriter, Cost, Limits, MANIFEST, Manifest, PADDING,
};
use holdfast_backup::{CopyFault, CopyKey, VerifyError, restore, verify};
use holdfast_vault::{KdfCost, RecoveryWords};
use support::{copied, now, on, passphrase};
use tempfile::TempDir;

const DATABASE: &str = "vault.sqlite3";

/// Packs a copy anew with another database and another list; all sums fit.
fn forged(
    copy: &Path,
    words: &RecoveryWords,
    alter: impl Fn(&mut Vec<u8>, &mut Manifest),
) -> PathBuf {
    let opened = container::unseal(File::open(copy).unwrap(), words.phrase()).unwrap();
    let mut archive = Archive::open(opened, Limits::default()).unwrap();
    let mut manifest = Manifest::read(&archive.take(MANIFEST, 1 << 20).unwrap()).unwrap();
    let mut database = archive.take(DATABASE, 1 << 30).unwrap();
    alter(&mut database, &mut manifest);
    let file = copy.with_file_name("forged.age");
    let sealed =
        container::seal(File::create(&file).unwrap(), words.phrase(), Cost::Words).unwrap();
    let mut writer = ArchiveWriter::new(sealed);
    let names: Vec<String> = archive.sizes().keys().cloned().collect();
    for name in names.iter().filter(|name| ![MANIFEST, PADDING].contains(&name.as_str())) {
        let content =
            if name == DATABASE { database.clone() } else { archive.take(name, 1 << 30).unwrap() };
        writer.add(name, &content).unwrap();
    }
    manifest.members = writer.members().to_vec();
    writer.finish(&manifest.to_bytes()).unwrap().finish().unwrap();
    file
}

#[test]
fn a_good_container_with_a_bad_database_is_noticed() {
    let folder = TempDir::new().unwrap();
    let mut vault = support::vault(&folder.path().join("vault"));
    let words = vault.recovery_words().unwrap();
    let key = CopyKey::Words(words.clone());
    let made = copied(&mut vault, folder.path(), now());
    let found = |alter: &dyn Fn(&mut Vec<u8>, &mut Manifest)| {
        let file = forged(&made.file, &words, alter);
        let found = verify(&file, &key, &mut on).map(drop);
        let (to, new) = (folder.path().join("back"), passphrase());
        let back = restore(&file, &key, &to, Some((&new, KdfCost::LEAST)), now(), &mut on);
        assert_eq!(back.is_ok(), found.is_ok());
        assert_eq!(to.exists(), found.is_ok());
        found
    };
    let fault = |fault| Err(VerifyError::Fault(fault));
    let torn = found(&|database, _| {
        let middle = database.len() / 4096 / 2 * 4096;
        database[middle..middle + 64].fill(0xff);
    });
    assert_eq!(torn, fault(CopyFault::Damaged));
    let foreign = found(&|database, _| {
        let is_there = |window: &[u8]| window == b"CREATE TABLE setting";
        let at = database.windows(20).position(is_there).unwrap();
        database[at + 13..at + 20].copy_from_slice(b"settled");
    });
    assert_eq!(foreign, fault(CopyFault::Damaged));
    let fewer = found(&|_, manifest| *manifest.rows.get_mut("record").unwrap() += 1);
    assert_eq!(fewer, fault(CopyFault::Contradiction));
    let other = found(&|_, manifest| {
        manifest.rows.remove("revision");
    });
    assert_eq!(other, fault(CopyFault::Contradiction));
    let newer = found(&|database, manifest| {
        database[60..64].copy_from_slice(&9_u32.to_be_bytes());
        manifest.schema_version = 9;
    });
    assert_eq!(newer, fault(CopyFault::Newer));
    assert_eq!(found(&|_, _| {}), Ok(()), "packed anew and otherwise as it was, it is a good copy");
}
