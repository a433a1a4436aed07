//! A copy holds everything, opens with what should open it and with nothing else, and comes back as a vault.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

#[expect(dead_code, reason = "shared with other tests, which use the rest of it")]
mod support;

use std::path::Path;

use holdfast_backup::container::{self, Archive, Limits};
use holdfast_backup::{
    BackUpError, BackedUp, CopyFault, CopyKey, Flow, KeyFileState, Progress, RestoreError,
    VerifyError, back_up, key_file_state, last_copy, list, restore, verify,
};
use holdfast_printing::Press;
use holdfast_records::client::Client;
use holdfast_records::ending::{DirectoryEntry, DirectoryState};
use holdfast_records::measure::{HigherIs, MeasureScore, MeasureScoreState};
use holdfast_records::note::{AllianceNote, PrivateNote};
use holdfast_records::own_reaction::{OwnReaction, OwnReactionState};
use holdfast_records::scan::{Media, Scan, ScanState};
use holdfast_records::{Act, Link, Moment, PrivateText, Role};
use holdfast_vault::{
    self as vault, KdfCost, Passphrase, Query, RecoveryWords, Scope, Secret, Vault,
};
use support::{at, copied, files_in, now, on, passphrase};
use tempfile::TempDir;

struct Desk {
    folder: TempDir,
    vault: Vault,
}

impl Desk {
    fn new() -> Desk {
        let folder = TempDir::new().unwrap();
        std::fs::create_dir(folder.path().join("stick")).unwrap();
        let vault = support::vault(&folder.path().join("vault"));
        Desk { folder, vault }
    }

    fn stick(&self) -> std::path::PathBuf {
        self.folder.path().join("stick")
    }

    fn at(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn copied(&mut self, when: Moment) -> BackedUp {
        let stick = self.stick();
        copied(&mut self.vault, &stick, when)
    }

    fn backed_up(
        &mut self,
        press: &mut Press,
        passphrase: Option<&Passphrase>,
        when: Moment,
        watch: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<BackedUp, BackUpError> {
        let stick = self.stick();
        back_up(&mut self.vault, press, &stick, passphrase, when, watch)
    }

    fn words(&self) -> CopyKey {
        CopyKey::Words(self.vault.recovery_words().unwrap())
    }
}

fn member(file: &Path, words: &CopyKey, name: &str) -> Vec<u8> {
    let CopyKey::Words(words) = words else { panic!("words open it") };
    let opened = container::unseal(std::fs::File::open(file).unwrap(), words.phrase()).unwrap();
    Archive::open(opened, Limits::default()).unwrap().take(name, 1 << 30).unwrap()
}

#[test]
fn a_copy_comes_back_as_the_vault_it_was_made_from() {
    let mut desk = Desk::new();
    let made = desk.copied(now());
    assert_eq!(made.file, desk.stick().join("Holdfast/2026-11-22_1830_000001.age"));
    assert_eq!(made.key_file, KeyFileState::Missing);
    assert!(made.is_recorded);
    let acts_before = desk.vault.read().acts(1000).unwrap().len();

    let new = Passphrase::new("another one entirely").unwrap();
    let to = desk.at("restored");
    let restored =
        restore(&made.file, &desk.words(), &to, Some((&new, KdfCost::LEAST)), now(), &mut on)
            .unwrap();
    assert!(restored.has_new_passphrase);
    let back = restored.vault;
    assert_eq!(back.id(), desk.vault.id());
    assert_eq!(back.read().counts().unwrap(), desk.vault.read().counts().unwrap());
    assert_eq!(
        desk.vault.read().list::<AllianceNote>(&Query::new()).unwrap(),
        back.read().list::<AllianceNote>(&Query::new()).unwrap()
    );
    assert_eq!(
        desk.vault.read().list::<PrivateNote>(&Query::new()).unwrap(),
        back.read().list::<PrivateNote>(&Query::new()).unwrap()
    );
    let client = desk.vault.read().list::<Client>(&Query::new()).unwrap().remove(0);
    assert_eq!(
        back.read().revisions::<Client>(&client.id).unwrap(),
        desk.vault.read().revisions::<Client>(&client.id).unwrap()
    );
    let acts: Vec<Act> = back.read().acts(1000).unwrap().into_iter().map(|act| act.act).collect();
    assert!(acts.contains(&Act::Restore) && acts.contains(&Act::AddClient));
    // The copy was made before its own making was written down; the restoring is the one act more.
    assert_eq!(acts.len(), acts_before);
    assert!(back.read().chain_is_whole().unwrap());
    let (sha256, _) = desk.vault.snapshot().unwrap().files.remove(0);
    assert_eq!(back.file_bytes(&sha256).unwrap(), Some(vec![0x25; 70_000]));
    assert_eq!(back.read().search("blanket", &Scope::default()).unwrap().hits.len(), 1);
    back.lock(now()).unwrap();
    assert!(Vault::open(&to, &Secret::Passphrase(new), now()).is_ok());
}

#[test]
fn a_vault_from_a_copy_carries_on_counting_where_the_stick_left_off() {
    let mut desk = Desk::new();
    let first = desk.copied(now());
    desk.copied(at("2026-11-22T18:31:00+01:00"));
    let words = CopyKey::Words(desk.vault.recovery_words().unwrap());
    let new = Passphrase::new("another one entirely").unwrap();
    let restored = restore(
        &first.file,
        &words,
        &desk.at("back"),
        Some((&new, KdfCost::LEAST)),
        now(),
        &mut on,
    )
    .unwrap();
    assert_eq!((restored.copy.counter, restored.copy.highest_beside), (1, 2));
    let mut back = restored.vault;
    assert!(copied(&mut back, &desk.stick(), at("2026-11-22T18:32:00+01:00")).counter >= 3);
    assert_ne!(back.snapshot().unwrap().branch, desk.vault.snapshot().unwrap().branch);
}

#[test]
fn the_passphrase_opens_a_copy_once_it_was_typed_for_one() {
    let mut desk = Desk::new();
    let mut press = Press::new().unwrap();
    let made = desk.backed_up(&mut press, Some(&passphrase()), now(), &mut on).unwrap();
    assert_eq!(made.key_file, KeyFileState::Renewed);
    let key = CopyKey::Passphrase(passphrase());
    assert_eq!(verify(&made.file, &key, &mut on).unwrap().counter, 1);
    let wrong = CopyKey::Passphrase(Passphrase::new("quince mug eclair").unwrap());
    assert_eq!(verify(&made.file, &wrong, &mut on), Err(VerifyError::Fault(CopyFault::WrongKey)));
    // Without it, the next copy leaves the key file as it is and knows that it still fits.
    let next = desk.copied(at("2026-11-22T18:31:00+01:00"));
    assert_eq!(next.key_file, KeyFileState::Current);
    let restored = restore(&next.file, &key, &desk.at("back"), None, now(), &mut on).unwrap();
    assert!(!restored.has_new_passphrase);
}

#[test]
fn after_a_new_passphrase_the_stick_says_so_and_is_brought_up_to_date() {
    let mut desk = Desk::new();
    let mut press = Press::new().unwrap();
    let old = desk.backed_up(&mut press, Some(&passphrase()), now(), &mut on).unwrap();
    let new = Passphrase::new("a new one for the year").unwrap();
    desk.vault.change_passphrase(&passphrase(), &new, KdfCost::LEAST, now()).unwrap();
    let next = desk.copied(at("2026-11-22T18:31:00+01:00"));
    assert_eq!(next.key_file, KeyFileState::Earlier);
    assert_eq!(key_file_state(&desk.vault, &desk.stick()), Ok(KeyFileState::Earlier));
    let when = at("2026-11-22T18:32:00+01:00");
    let last = desk.backed_up(&mut press, Some(&new), when, &mut on).unwrap();
    assert_eq!(last.key_file, KeyFileState::Renewed);
    assert_eq!(key_file_state(&desk.vault, &desk.stick()), Ok(KeyFileState::Current));
    assert!(
        files_in(&desk.stick().join("Holdfast"))
            .contains(&"key-for-passphrase.previous.age".to_owned())
    );
    // The new passphrase opens old copies too, and the vault from one opens with what was typed now.
    let key = CopyKey::Passphrase(new);
    assert!(verify(&old.file, &key, &mut on).is_ok());
    assert!(
        restore(&old.file, &key, &desk.at("back"), None, now(), &mut on)
            .unwrap()
            .has_new_passphrase
    );
    // The earlier one does as well, as long as its key file is kept as the previous one.
    assert!(verify(&old.file, &CopyKey::Passphrase(passphrase()), &mut on).is_ok());
}

#[test]
fn a_copy_without_a_key_file_tells_that_the_words_are_needed() {
    let mut desk = Desk::new();
    let made = desk.copied(now());
    let key = CopyKey::Passphrase(passphrase());
    assert_eq!(verify(&made.file, &key, &mut on), Err(VerifyError::NoKeyFile));
    let other = CopyKey::Words(RecoveryWords::make().unwrap());
    assert_eq!(verify(&made.file, &other, &mut on), Err(VerifyError::Fault(CopyFault::WrongKey)));
}

#[test]
fn a_copy_can_be_read_by_people_and_private_notes_lie_apart() {
    let mut desk = Desk::new();
    let entry: DirectoryEntry = serde_json::from_value(serde_json::json!({
        "name": "Northfield Survivors' Centre", "sort": "agency", "service": null,
        "contact": "01632 960118", "access": null, "cost": null, "languages": null, "note": null,
        "checked_on": null,
    }))
    .unwrap();
    desk.vault
        .change(now(), Act::KeepDirectory, |tx| -> Result<(), vault::VaultError> {
            let id = tx.new_id();
            tx.insert(id, None, DirectoryState::Listed, &entry, &[]).map(drop)
        })
        .unwrap();
    let own: OwnReaction = serde_json::from_value(serde_json::json!({
        "on": "2026-03-05", "in_body": "Quokka shoulders", "feeling": null, "pull": null,
        "about": null, "then": null,
    }))
    .unwrap();
    desk.vault
        .change(now(), Act::KeepOwnReaction, |tx| -> Result<(), vault::VaultError> {
            let id = tx.new_id();
            tx.insert(id, None, OwnReactionState::Kept, &own, &[]).map(drop)
        })
        .unwrap();
    let made = desk.copied(now());
    let text = |name: &str| String::from_utf8(member(&made.file, &desk.words(), name)).unwrap();
    let page = text("readable/client-001-WREN-07.html");
    assert!(page.contains("&lt;script&gt;alert(&#39;kettle&#39;)&lt;/script&gt; \u{1f375}"));
    assert!(!page.contains("<script") && !page.contains("Lighthouse"));
    assert!(text("readable/private/client-001-WREN-07.html").contains("Lighthouse thoughts"));
    let first = text("readable/index.html");
    assert!(first.contains("client-001-WREN-07.html") && first.contains("01632 960118"));
    let private = text("readable/private/client-001-WREN-07.html");
    assert!([&first, &page, &private].iter().all(|page| !page.contains("Quokka")));
    assert!(text("README.txt").contains("age -d -o copy.zip"));
    assert!(member(&made.file, &desk.words(), "vault.sqlite3").starts_with(b"SQLite format 3\0"));
}

#[test]
fn a_scan_lies_in_a_copy_byte_for_byte_and_the_page_says_where() {
    let mut desk = Desk::new();
    let jpeg = [&[0xff, 0xd8, 0xff, 0xe0][..], &[0xa5; 90_000]].concat();
    let client = desk.vault.read().list::<Client>(&Query::new()).unwrap()[0].id.clone();
    let keep = |tx: &mut vault::Tx<'_>| {
        let sha256 = tx.keep_file(&jpeg, Media::Jpeg.name())?;
        let caption = Some(PrivateText::from("Last page, <b>both</b> names"));
        let (added_on, media, bytes) = (now().day(), Media::Jpeg, 90_004);
        let scan = Scan { added_on, media, sha256: sha256.clone(), bytes, caption };
        tx.insert(tx.new_id(), Some(&client), ScanState::Kept, &scan, &[])?;
        Ok::<_, vault::VaultError>(sha256)
    };
    let sha256 = desk.vault.change(now(), Act::AddScan, keep).unwrap();
    let made = desk.copied(now());
    let name = format!("files/{sha256}");
    assert_eq!(member(&made.file, &desk.words(), &name), jpeg);
    let page = member(&made.file, &desk.words(), "readable/client-001-WREN-07.html");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains(&format!("{name} in this copy")) && page.contains("ends in .jpg"));
    assert!(page.contains("&lt;b&gt;both"));
}

#[test]
fn a_number_that_another_took_the_place_of_says_so_on_the_page_that_can_be_read() {
    let mut desk = Desk::new();
    let client = desk.vault.read().list::<Client>(&Query::new()).unwrap()[0].id.clone();
    let score = |score| MeasureScore {
        measure: PrivateText::from("Paper form A"),
        licence_confirmed: true,
        taken_on: now().day(),
        score,
        least: 0,
        most: 4000,
        higher_is: HigherIs::Better,
        norm: None,
        my_line: None,
        parts: Vec::new(),
    };
    let keep = |tx: &mut vault::Tx<'_>| {
        let (kept, id) = (MeasureScoreState::Kept, tx.new_id());
        tx.insert(id.clone(), Some(&client), kept, &score(300), &[])?;
        let instead = [Link::whole(Role::Voids, id)];
        tx.insert(tx.new_id(), Some(&client), kept, &score(3000), &instead)
    };
    desk.vault.change(now(), Act::RecordMeasure, keep).unwrap();
    let made = desk.copied(now());
    let page = member(&made.file, &desk.words(), "readable/client-001-WREN-07.html");
    let page = String::from_utf8(page).unwrap();
    let numbers: Vec<_> = page.split("Number from a form").skip(1).collect();
    assert_eq!(numbers.len(), 2);
    let is_in_error = |number: &&str| number.contains("ENTERED IN ERROR");
    assert!(is_in_error(&numbers[0]) && !is_in_error(&numbers[1]));
}

#[test]
fn nothing_in_a_copy_can_be_read_without_the_key() {
    let mut desk = Desk::new();
    let made = desk.copied(now());
    let bytes = std::fs::read(&made.file).unwrap();
    for canary in ["WREN", "quince", "Lighthouse", "blanket", "SQLite", "manifest"] {
        assert!(!bytes.windows(canary.len()).any(|window| window == canary.as_bytes()), "{canary}");
    }
}

#[test]
fn restoring_twice_makes_two_vaults_and_never_writes_over_one() {
    let mut desk = Desk::new();
    let made = desk.copied(now());
    let new = Passphrase::new("another one entirely").unwrap();
    let again = |name: &str| {
        restore(
            &made.file,
            &desk.words(),
            &desk.at(name),
            Some((&new, KdfCost::LEAST)),
            now(),
            &mut on,
        )
    };
    let one = again("one").unwrap();
    let two = again("two").unwrap();
    assert_eq!(one.vault.read().counts().unwrap(), two.vault.read().counts().unwrap());
    let refused = again("one").map(|_| ());
    assert_eq!(refused, Err(RestoreError::Vault(vault::RestoreError::NotEmpty)));
    assert_eq!(one.vault.read().list::<Client>(&Query::new()).unwrap().len(), 1);
    assert!(again("vault").is_err(), "the vault that is open is not touched");
}

#[test]
fn what_is_damaged_is_told_and_nothing_is_made_of_it() {
    let mut desk = Desk::new();
    let made = desk.copied(now());
    let whole = std::fs::read(&made.file).unwrap();
    let odd = desk.at("odd.age");
    let told = |bytes: &[u8]| {
        std::fs::write(&odd, bytes).unwrap();
        let answer = verify(&odd, &desk.words(), &mut on).map(|_| ());
        let made = restore(&odd, &desk.words(), &desk.at("never"), None, now(), &mut on);
        assert!(made.is_err() && !desk.at("never").exists());
        answer
    };
    assert_eq!(told(b"not a copy"), Err(VerifyError::Fault(CopyFault::Foreign)));
    assert_eq!(told(&whole[..whole.len() - 1]), Err(VerifyError::Fault(CopyFault::Damaged)));
    assert_eq!(told(&[&whole[..], b"x"].concat()), Err(VerifyError::Fault(CopyFault::Damaged)));
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    assert_eq!(told(&flipped), Err(VerifyError::Fault(CopyFault::Damaged)));
    assert_eq!(told(&whole[..40]), Err(VerifyError::Fault(CopyFault::Damaged)));
    assert_eq!(verify(&desk.at("gone.age"), &desk.words(), &mut on), Err(VerifyError::Gone));
}

#[test]
fn stopping_leaves_the_old_copies_and_an_unfinished_file() {
    let mut desk = Desk::new();
    desk.copied(now());
    let when = at("2026-11-22T18:31:00+01:00");
    let mut press = Press::new().unwrap();
    for step in ["gathering", "writing", "reading_back", "checking"] {
        let stop = &mut |progress: Progress| {
            if progress.step.token() == step { Flow::Cancel } else { Flow::Continue }
        };
        let stopped = desk.backed_up(&mut press, None, when, stop);
        assert_eq!(stopped, Err(BackUpError::Cancelled), "{step}");
    }
    let names = files_in(&desk.stick().join("Holdfast"));
    let finished: Vec<_> = names.iter().filter(|name| name.ends_with(".age")).collect();
    assert_eq!(finished, ["2026-11-22_1830_000001.age"]);
    assert!(names.iter().any(|name| name.ends_with(".age.part")));
    // A day later the next good copy takes the unfinished ones away, and nothing that it does not know.
    std::fs::write(desk.stick().join("Holdfast/letter.odt"), "mine").unwrap();
    let later = desk.copied(at("2026-11-24T18:31:00+01:00"));
    let names = files_in(&desk.stick().join("Holdfast"));
    assert!(later.let_go >= 1 && !names.iter().any(|name| name.ends_with(".part")));
    assert!(names.contains(&"letter.odt".to_owned()));
}

#[test]
fn another_vault_on_the_stick_gets_a_folder_of_its_own() {
    let mut desk = Desk::new();
    desk.copied(now());
    let mut other = support::vault(&desk.at("other"));
    let made = copied(&mut other, &desk.stick(), now());
    let folder = desk.stick().join("Holdfast").join(other.id().short());
    assert_eq!(made.file.parent(), Some(folder.as_path()));
    assert_eq!(desk.copied(at("2026-11-22T18:40:00+01:00")).counter, 2);
    let listed = list(&desk.stick()).unwrap();
    assert_eq!(listed.iter().map(|copy| copy.counter).collect::<Vec<_>>(), [2, 1, 1]);
    assert_eq!(
        listed.iter().filter(|copy| copy.vault_folder == Some(other.id().short())).count(),
        1
    );
}

#[test]
fn the_vault_remembers_the_last_copy() {
    let mut desk = Desk::new();
    assert_eq!(last_copy(&desk.vault.read()).unwrap(), None);
    let made = desk.copied(now());
    let last = last_copy(&desk.vault.read()).unwrap().unwrap();
    assert_eq!((last.counter, last.at), (made.counter, now()));
    assert_eq!(desk.vault.read().acts(1).unwrap()[0].act, Act::Backup);
}

#[test]
fn a_stick_that_is_not_there_is_told() {
    let mut desk = Desk::new();
    let nowhere = desk.at("nowhere");
    let gone = back_up(&mut desk.vault, &mut Press::new().unwrap(), &nowhere, None, now(), &mut on);
    assert_eq!(gone, Err(BackUpError::StickGone));
    assert!(list(&desk.at("nowhere")).is_err());
}

#[test]
fn old_copies_go_and_the_newest_three_stay() {
    let mut desk = Desk::new();
    let folder = desk.stick().join("Holdfast");
    std::fs::create_dir(&folder).unwrap();
    for (number, day) in (1..=20).zip(1..) {
        std::fs::write(folder.join(format!("2020-01-{day:02}_1800_{number:06}.age")), "old")
            .unwrap();
    }
    let made = desk.copied(now());
    assert_eq!(made.counter, 21);
    let left = list(&desk.stick()).unwrap();
    assert!(made.let_go > 10 && left.len() >= 3 && left[0].counter == 21 && left[1].counter == 20);
}

#[test]
fn no_error_and_no_debug_line_says_what_somebody_wrote() {
    let text = format!("{:?} {:?}", CopyKey::Passphrase(passphrase()), PrivateText::from("kettle"));
    assert!(!text.contains("quince") && !text.contains("kettle"));
}

#[test]
fn a_number_that_no_copy_has_neither_stops_nor_delays_the_next_copy() {
    let mut desk = Desk::new();
    let folder = desk.stick().join("Holdfast");
    std::fs::create_dir(&folder).unwrap();
    for number in ["18446744073709551615", "4294967295", "1000000000"] {
        std::fs::write(folder.join(format!("2026-11-20_0900_{number}.age")), "nothing").unwrap();
    }
    assert_eq!(desk.copied(now()).counter, 1);
    // One that a copy may have is passed in a single step.
    std::fs::write(folder.join("2026-11-20_0900_999999998.age"), "nothing").unwrap();
    let made = desk.copied(at("2026-11-22T18:31:00+01:00"));
    assert!(made.is_recorded);
    assert_eq!(made.counter, 999_999_999);
    assert_eq!(desk.vault.snapshot().unwrap().counter, 999_999_999);
}

#[test]
fn a_damaged_key_file_is_not_blamed_on_the_copy() {
    let mut desk = Desk::new();
    let made =
        desk.backed_up(&mut Press::new().unwrap(), Some(&passphrase()), now(), &mut on).unwrap();
    let key_file = desk.stick().join("Holdfast/key-for-passphrase.age");
    let whole = std::fs::read(&key_file).unwrap();
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    let cut = whole[..whole.len() - 20].to_vec();
    for damaged in [flipped, cut, b"nothing of the kind".to_vec(), Vec::new()] {
        std::fs::write(&key_file, damaged).unwrap();
        let tested = verify(&made.file, &CopyKey::Passphrase(passphrase()), &mut on);
        assert_eq!(tested.err(), Some(VerifyError::KeyFileDamaged));
        assert!(verify(&made.file, &desk.words(), &mut on).is_ok());
    }
}

#[test]
fn a_stick_that_knows_of_later_copies_says_that_an_older_vault_may_have_been_put_back() {
    let folder = TempDir::new().unwrap();
    let [stick, dir, put_by] = ["stick", "vault", "put by"].map(|name| folder.path().join(name));
    for made in [&stick, &put_by] {
        std::fs::create_dir(made).unwrap();
    }
    let day = |number: u32| at(&format!("2026-11-{number}T18:30:00+01:00"));
    let opened =
        |dir: &Path, when| Vault::open(dir, &Secret::Passphrase(passphrase()), when).unwrap();
    let mut vault = support::vault(&dir);
    assert_eq!(copied(&mut vault, &stick, day(23)).stick_was_ahead, None);
    vault.lock(day(23)).unwrap();
    for file in std::fs::read_dir(&dir).unwrap().map(|file| file.unwrap()) {
        std::fs::copy(file.path(), put_by.join(file.file_name())).unwrap();
    }
    let mut vault = opened(&dir, day(24));
    assert_eq!(copied(&mut vault, &stick, day(24)).stick_was_ahead, None);
    vault.lock(day(24)).unwrap();

    let mut older = opened(&put_by, day(25));
    assert_eq!(older.condition(), vault::Condition::Sound, "the vault alone shows nothing");
    let noticed = copied(&mut older, &stick, day(25));
    assert_eq!((noticed.stick_was_ahead, noticed.counter), (Some(2), 3));
    assert_eq!(copied(&mut older, &stick, day(26)).stick_was_ahead, None, "it is said once");
}
