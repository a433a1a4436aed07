//! The key file as text: what opens the vault, and how its database was left.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

use crate::{
    KdfCost, Passphrase, RecoveryWords, VaultError, VaultId,
    master::{self, Key, MasterKey},
    random::random,
};

/// The newest version of the form. A new cipher would be a new version; there is nothing to choose inside one.
///
/// The second says beside everything of the first which key its database has: one that was erased from has another
/// than the one it began with. A vault keeps the first until then, so that an older program still opens it.
pub(crate) const FORMAT: u32 = 2;

/// What a way in is bound to, in every version: a slot stays good when the form around it changes.
const MAGIC: &str = "holdfast-vault/1";

/// The first line of the second version.
const MAGIC_2: &str = "holdfast-vault/2";

/// The last line begins so.
const END: &str = "---";

/// No key file is longer.
pub(crate) const LONGEST: usize = 4096;

/// The most ways in that a vault may have.
const MOST_SLOTS: usize = 4;

/// What a key file says.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Header {
    /// Whose it is.
    pub(crate) id: VaultId,
    /// How often its slots were changed, from 1.
    pub(crate) generation: u64,
    /// How the database was left.
    pub(crate) seal: Seal,
    /// What the key of the database is made with beside the vault key; nothing while it is the first one.
    pub(crate) database: Option<[u8; 32]>,
    /// The ways in: passphrases first, then recovery words.
    pub(crate) slots: Vec<Slot>,
}

/// How the database was left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seal {
    /// Locked. The file had this length and this hash.
    Clean { counter: u64, size: u64, sha256: [u8; 32] },
    /// Open, or never locked.
    Open { counter: u64 },
}

impl Seal {
    /// How often the vault was opened.
    pub(crate) fn counter(&self) -> u64 {
        match self {
            Seal::Clean { counter, .. } | Seal::Open { counter } => *counter,
        }
    }

    /// The seal of the next opening. After a crash it is the same one.
    pub(crate) fn opened(&self) -> Seal {
        match self {
            Seal::Clean { counter, .. } => Seal::Open { counter: counter.saturating_add(1) },
            Seal::Open { counter } => Seal::Open { counter: *counter },
        }
    }
}

/// One way in: the vault key, locked away under a key made from a secret.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    /// Which secret, and how a key is made from it.
    pub(crate) way: Way,
    nonce: [u8; 24],
    wrapped: [u8; 48],
}

/// Which secret opens a slot, and how a key is made from it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// The passphrase.
    Passphrase { cost: KdfCost, lanes: u32, salt: [u8; 32] },
    /// The recovery words.
    Words { salt: [u8; 32] },
}

impl Way {
    /// The line that says so. It is bound to the key, so no number in it can be changed.
    pub(crate) fn line(&self) -> String {
        match self {
            Way::Passphrase { cost, lanes, salt } => {
                format!(
                    "-> pw argon2id {} {} {lanes} {}",
                    cost.memory_kib,
                    cost.passes,
                    text_of(salt)
                )
            }
            Way::Words { salt } => format!("-> rc hkdf {}", text_of(salt)),
        }
    }
}

impl Slot {
    /// A new way in by passphrase.
    pub(crate) fn for_passphrase(
        master: &MasterKey,
        id: &VaultId,
        passphrase: &Passphrase,
        cost: KdfCost,
    ) -> Result<Slot, VaultError> {
        let way = Way::Passphrase { cost, lanes: 1, salt: random()? };
        let Way::Passphrase { salt, .. } = &way else { return Err(VaultError::Settings) };
        Slot::under(master, id, way, &master::key_of_passphrase(passphrase, cost, 1, salt)?)
    }

    /// A new way in by recovery words.
    pub(crate) fn for_words(
        master: &MasterKey,
        id: &VaultId,
        words: &RecoveryWords,
    ) -> Result<Slot, VaultError> {
        let salt = random()?;
        Slot::under(master, id, Way::Words { salt }, &master::key_of_words(words, &salt)?)
    }

    /// A new way in by a key that is made already.
    pub(crate) fn under(
        master: &MasterKey,
        id: &VaultId,
        way: Way,
        key: &Key,
    ) -> Result<Slot, VaultError> {
        let (nonce, wrapped) = master.wrap(key, &beside(id, &way))?;
        Ok(Slot { way, nonce, wrapped })
    }

    /// The vault key, if this is the key of the slot.
    pub(crate) fn open(&self, id: &VaultId, key: &Key) -> Option<MasterKey> {
        MasterKey::unwrap(key, &self.nonce, &self.wrapped, &beside(id, &self.way))
    }
}

impl Header {
    /// The version of its form.
    pub(crate) fn format(&self) -> u32 {
        if self.database.is_some() { FORMAT } else { 1 }
    }

    /// Whether recovery words open it.
    pub(crate) fn has_words(&self) -> bool {
        self.slots.iter().any(|slot| matches!(slot.way, Way::Words { .. }))
    }

    /// The file, sealed.
    pub(crate) fn to_bytes(&self, key: &Key) -> Vec<u8> {
        let mut text = self.sealed_part();
        let seal = master::mac(key, text.as_bytes());
        text.push(' ');
        text.push_str(&text_of(&seal));
        text.push('\n');
        text.into_bytes()
    }

    /// Everything that the last line seals, its own three hyphens included.
    fn sealed_part(&self) -> String {
        let seal = match &self.seal {
            Seal::Clean { counter, size, sha256 } => {
                format!("seal clean {counter} {size} {}", text_of(sha256))
            }
            Seal::Open { counter } => format!("seal open {counter} - -"),
        };
        let magic = if self.database.is_some() { MAGIC_2 } else { MAGIC };
        let mut text =
            format!("{magic}\nid {}\ngen {}\n{seal}\n", text_of(&self.id.0), self.generation);
        if let Some(salt) = &self.database {
            text.push_str(&format!("db {}\n", text_of(salt)));
        }
        for slot in &self.slots {
            let line = format!(
                "{}\n{} {}\n",
                slot.way.line(),
                text_of(&slot.nonce),
                text_of(&slot.wrapped)
            );
            text.push_str(&line);
        }
        text.push_str(END);
        text
    }
}

/// A key file that could be read; its seal is not proved yet.
#[derive(Clone)]
pub(crate) struct Parsed {
    /// What it says.
    pub(crate) header: Header,
    seal: [u8; 32],
}

impl Parsed {
    /// Whether nobody without the vault key changed it.
    pub(crate) fn is_sealed_by(&self, key: &Key) -> bool {
        master::mac_is_right(key, self.header.sealed_part().as_bytes(), &self.seal)
    }
}

/// Why bytes are not a key file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotAHeader {
    /// It has the form of a later version.
    Newer(u32),
    /// It has no form at all.
    Malformed,
}

/// Reads a key file. Anything but the one way to write it is refused.
pub(crate) fn parse(bytes: &[u8]) -> Result<Parsed, NotAHeader> {
    if bytes.len() > LONGEST {
        return Err(NotAHeader::Malformed);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| NotAHeader::Malformed)?;
    if let Some(version) = later_version(text) {
        return Err(NotAHeader::Newer(version));
    }
    let parsed = read_lines(text).ok_or(NotAHeader::Malformed)?;
    // Written again it must be the same, byte for byte: no other spelling, order or spacing.
    let again = format!("{} {}\n", parsed.header.sealed_part(), text_of(&parsed.seal));
    if again.as_bytes() == bytes && is_in_window(&parsed.header) {
        Ok(parsed)
    } else {
        Err(NotAHeader::Malformed)
    }
}

fn later_version(text: &str) -> Option<u32> {
    let version: u32 = text.lines().next()?.strip_prefix("holdfast-vault/")?.parse().ok()?;
    (version > FORMAT).then_some(version)
}

fn read_lines(text: &str) -> Option<Parsed> {
    let mut lines = text.split('\n');
    let is_second = match lines.next()? {
        MAGIC => false,
        MAGIC_2 => true,
        _ => return None,
    };
    let id = VaultId(bytes_of(lines.next()?.strip_prefix("id ")?)?);
    let generation = lines.next()?.strip_prefix("gen ")?.parse().ok()?;
    let seal = read_seal(lines.next()?)?;
    let database = match is_second {
        true => Some(bytes_of(lines.next()?.strip_prefix("db ")?)?),
        false => None,
    };
    let mut slots = Vec::new();
    loop {
        let line = lines.next()?;
        if let Some(mac) = line.strip_prefix("--- ") {
            let header = Header { id, generation, seal, database, slots };
            return Some(Parsed { header, seal: bytes_of(mac)? });
        }
        let way = read_way(line)?;
        let (nonce, wrapped) = lines.next()?.split_once(' ')?;
        slots.push(Slot { way, nonce: bytes_of(nonce)?, wrapped: bytes_of(wrapped)? });
        if slots.len() > MOST_SLOTS {
            return None;
        }
    }
}

fn read_seal(line: &str) -> Option<Seal> {
    let words: Vec<&str> = line.split(' ').collect();
    match words.as_slice() {
        ["seal", "open", counter, "-", "-"] => Some(Seal::Open { counter: counter.parse().ok()? }),
        ["seal", "clean", counter, size, sha256] => Some(Seal::Clean {
            counter: counter.parse().ok()?,
            size: size.parse().ok()?,
            sha256: bytes_of(sha256)?,
        }),
        _ => None,
    }
}

fn read_way(line: &str) -> Option<Way> {
    let words: Vec<&str> = line.split(' ').collect();
    match words.as_slice() {
        ["->", "pw", "argon2id", memory, passes, lanes, salt] => {
            let cost = KdfCost { memory_kib: memory.parse().ok()?, passes: passes.parse().ok()? };
            Some(Way::Passphrase { cost, lanes: lanes.parse().ok()?, salt: bytes_of(salt)? })
        }
        ["->", "rc", "hkdf", salt] => Some(Way::Words { salt: bytes_of(salt)? }),
        _ => None,
    }
}

/// One to four slots, a passphrase first, no passphrase after words, every cost inside the window.
fn is_in_window(header: &Header) -> bool {
    let is_words = |slot: &Slot| matches!(slot.way, Way::Words { .. });
    let in_order = header.slots.first().is_some_and(|slot| !is_words(slot))
        && header.slots.is_sorted_by_key(is_words);
    let affordable = header.slots.iter().all(|slot| match slot.way {
        Way::Passphrase { cost, lanes, .. } => cost.is_within_window(lanes),
        Way::Words { .. } => true,
    });
    in_order && affordable && header.generation >= 1
}

/// What a key is bound to beside itself: the form, the vault and the slot's own line.
fn beside(id: &VaultId, way: &Way) -> Vec<u8> {
    [MAGIC.as_bytes(), &id.0, way.line().as_bytes()].concat()
}

fn text_of(bytes: &[u8]) -> String {
    STANDARD_NO_PAD.encode(bytes)
}

fn bytes_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD_NO_PAD.decode(text).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_words() -> (Vec<u8>, Key, RecoveryWords, VaultId) {
        let (id, words) = (VaultId([9; 16]), RecoveryWords::make().unwrap());
        let master = MasterKey::draw().unwrap();
        let salt = [3; 32];
        let way = Way::Passphrase { cost: KdfCost::LEAST, lanes: 1, salt };
        let passphrase = Slot::under(&master, &id, way, &Key::default()).unwrap();
        let slots = vec![passphrase, Slot::for_words(&master, &id, &words).unwrap()];
        let seal = Seal::Open { counter: 1 };
        let header = Header { id, generation: 1, seal, database: None, slots };
        let key = master.keys(&id, None).unwrap().header;
        (header.to_bytes(&key), key, words, id)
    }

    #[test]
    fn what_was_written_reads_back_and_its_seal_holds() {
        let (bytes, key, _, id) = with_words();
        let parsed = parse(&bytes).unwrap_or_else(|_| unreachable!());
        assert!(parsed.is_sealed_by(&key));
        assert_eq!(parsed.header.id, id);
        assert!(parsed.header.has_words());
        assert!(bytes.len() < LONGEST);
    }

    #[test]
    fn no_flipped_bit_goes_unnoticed() {
        let (bytes, key, ..) = with_words();
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                let Ok(parsed) = parse(&flipped) else { continue };
                assert!(!parsed.is_sealed_by(&key), "byte {at}, bit {bit}");
            }
        }
    }

    #[test]
    fn another_spelling_of_the_same_header_is_refused() {
        let (bytes, ..) = with_words();
        let text = String::from_utf8(bytes).unwrap();
        let spellings = [
            text.replace("gen 1", "gen 01"),
            text.replace("gen 1", "gen +1"),
            text.replace('\n', "\r\n"),
            text.replace("seal open", "seal  open"),
            format!("{text}\n"),
            format!(" {text}"),
            text.trim_end().to_owned(),
            text.replace("-> pw", "-> rc"),
        ];
        for spelling in spellings {
            assert_eq!(parse(spelling.as_bytes()).err(), Some(NotAHeader::Malformed), "{spelling}");
        }
    }

    #[test]
    fn costs_outside_the_window_are_refused() {
        let (bytes, ..) = with_words();
        let text = String::from_utf8(bytes).unwrap();
        for cost in [
            "4294967295 3 1",
            "65535 3 1",
            "65536 11 1",
            "65536 0 1",
            "65536 3 5",
            "1048576 5 1",
            "9999999999 3 1",
        ] {
            let dear = text.replace("65536 3 1", cost);
            assert_eq!(parse(dear.as_bytes()).err(), Some(NotAHeader::Malformed), "{cost}");
        }
    }

    #[test]
    fn a_later_version_says_so() {
        let (bytes, ..) = with_words();
        let text =
            String::from_utf8(bytes).unwrap().replace("holdfast-vault/1", "holdfast-vault/3");
        assert_eq!(parse(text.as_bytes()).err(), Some(NotAHeader::Newer(3)));
    }

    #[test]
    fn a_vault_keeps_the_first_form_until_its_database_has_another_key() {
        let (bytes, key, words, id) = with_words();
        assert!(bytes.starts_with(b"holdfast-vault/1\n"));
        let first = parse(&bytes).unwrap_or_else(|_| unreachable!()).header;
        assert_eq!((first.format(), first.database), (1, None));
        let second = Header { database: Some([5; 32]), ..first };
        let bytes = second.to_bytes(&key);
        assert!(bytes.starts_with(b"holdfast-vault/2\n") && bytes.len() < LONGEST);
        let parsed = parse(&bytes).unwrap_or_else(|_| unreachable!());
        assert!(parsed.is_sealed_by(&key) && parsed.header == second);
        assert_eq!(parsed.header.format(), 2);
        let Way::Words { salt } = parsed.header.slots[1].way else { unreachable!() };
        let opens = master::key_of_words(&words, &salt).unwrap();
        assert!(parsed.header.slots[1].open(&id, &opens).is_some(), "the ways in stay good");
        // The line is owed in the second form and unknown in the first.
        let text = String::from_utf8(bytes).unwrap();
        let other = text.replace("holdfast-vault/2", "holdfast-vault/1");
        assert_eq!(parse(other.as_bytes()).err(), Some(NotAHeader::Malformed));
    }

    #[test]
    fn key_files_of_both_forms_read_as_they_did() {
        for (bytes, format) in [
            (include_bytes!("../tests/fixtures/vault_1.key").as_slice(), 1),
            (include_bytes!("../tests/fixtures/vault_2.key").as_slice(), 2),
        ] {
            let parsed = parse(bytes).unwrap_or_else(|_| unreachable!());
            let keys = MasterKey::fixed([7; 32]).keys(&parsed.header.id, parsed.header.database);
            assert!(parsed.is_sealed_by(&keys.unwrap().header), "form {format}");
            assert_eq!((parsed.header.format(), parsed.header.slots.len()), (format, 2));
        }
    }

    #[test]
    fn words_before_the_passphrase_and_five_slots_are_refused() {
        let (bytes, key, words, id) = with_words();
        let mut header =
            parse(&bytes).map(|parsed| parsed.header).unwrap_or_else(|_| unreachable!());
        header.slots.reverse();
        assert!(parse(&header.to_bytes(&key)).is_err());
        header.slots.reverse();
        let master = MasterKey::draw().unwrap();
        for _ in 0..3 {
            header.slots.push(Slot::for_words(&master, &id, &words).unwrap());
        }
        assert!(parse(&header.to_bytes(&key)).is_err());
        header.slots.clear();
        assert!(parse(&header.to_bytes(&key)).is_err());
    }
}
