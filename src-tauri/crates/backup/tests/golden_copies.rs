//! The copy of every version that was ever released still opens, and still becomes a vault.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use std::path::Path;

use holdfast_backup::{CopyKey, restore, verify};
use holdfast_records::client::Client;
use holdfast_vault::{KdfCost, Query, RecoveryWords};
use support::{now, on, passphrase};

#[test]
fn every_golden_copy_opens_and_becomes_a_vault() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut found = 0;
    for entry in std::fs::read_dir(golden).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_none_or(|ending| ending != "age") {
            continue;
        }
        let words = std::fs::read_to_string(file.with_extension("words")).unwrap();
        let key = CopyKey::Words(RecoveryWords::parse(&words).unwrap());
        assert_eq!(verify(&file, &key, &mut on).unwrap().records["client"], 1);
        let folder = tempfile::TempDir::new().unwrap();
        let new = passphrase();
        let with = Some((&new, KdfCost::LEAST));
        let restored =
            restore(&file, &key, &folder.path().join("vault"), with, now(), &mut on).unwrap();
        let clients = restored.vault.read().list::<Client>(&Query::new()).unwrap();
        assert_eq!(clients[0].body.code.as_str(), "WREN-07", "{}", file.display());
        found += 1;
    }
    assert!(found >= 1, "there is no golden copy");
}
