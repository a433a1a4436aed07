//! `vault create`, `vault check` and `vault info`.

use std::path::Path;

use holdfast_records::Moment;
use holdfast_vault::{
    self as vault, Condition, KdfCost, Passphrase, ReadOnlyReason, RecoveryWords, SealFacts, Vault,
};

use crate::answer::Answer;
use crate::trouble::Trouble;
use crate::{clock, secret};

/// Makes a vault and prints its recovery words once.
pub(crate) fn create(dir: &Path) -> Result<Answer, Trouble> {
    let passphrase = secret::first_passphrase()?;
    let now = clock::now();
    let (vault, words) = made(dir, &passphrase, false, now)?;
    let short_id = vault.id().short();
    vault.lock(now)?;
    let sentence = format!(
        "A new vault was made in {}. Write these twelve recovery words on paper and keep it apart from this computer; \
         they are not shown again:\n{}",
        dir.display(),
        words.phrase()
    );
    Ok(Answer::new(sentence)
        .with("short_id", short_id)
        .with("dir", dir)
        .with("recovery_words", words.phrase()))
}

/// Makes a vault whose recovery words open it. Whoever reads the answer has them, as on a sheet.
pub(crate) fn made(
    dir: &Path,
    passphrase: &Passphrase,
    is_demo: bool,
    now: Moment,
) -> Result<(Vault, RecoveryWords), Trouble> {
    let mut vault = Vault::create(dir, passphrase, KdfCost::TODAY, is_demo, now)?;
    let words = vault.recovery_words()?;
    vault.keep_recovery_words(&words, now)?;
    Ok((vault, words))
}

/// Proves that a vault is whole.
pub(crate) fn check(dir: &Path, by_words: bool) -> Result<Answer, Trouble> {
    let secret = secret::secret(by_words)?;
    let report = vault::check(dir, &secret, clock::now())?;
    let counts: serde_json::Map<String, serde_json::Value> = report
        .counts
        .iter()
        .map(|(kind, count)| (kind.token().to_owned(), (*count).into()))
        .collect();
    if report.condition == Condition::ReadOnly(ReadOnlyReason::ChangedOutside) || !report.is_sound()
    {
        let code = if report.is_sound() { "changed_outside" } else { "damaged" };
        return Err(Trouble::new(code)
            .with("damaged_pages", report.damaged_pages)
            .with("structure_faults", report.structure_faults)
            .with("audit_whole", report.audit_whole));
    }
    let records: u64 = report.counts.values().sum();
    let acts = report.acts;
    Ok(Answer::new(format!("The vault is whole: {records} records, {acts} acts, every page and every line in its place."))
        .of_a_vault(report.condition)
        .with("records", counts)
        .with("acts", acts)
        .with("audit_whole", true))
}

/// Says what can be said of a vault without opening it.
pub(crate) fn info(dir: &Path) -> Result<Answer, Trouble> {
    let facts = vault::facts(dir)?;
    let seal = match facts.seal {
        SealFacts::Clean => "clean",
        SealFacts::Open => "open",
    };
    let sentence = format!(
        "Vault {}, format {}, {} bytes. The passphrase costs {} MiB and {} passes; recovery words {}. It was left {seal}. \
         None of this is proved before the vault is open.",
        facts.short_id,
        facts.format,
        facts.database_bytes,
        facts.kdf.memory_kib / 1024,
        facts.kdf.passes,
        if facts.has_words_slot { "open it too" } else { "were never typed back" },
    );
    Ok(Answer::new(sentence)
        .with("format", facts.format)
        .with("short_id", facts.short_id)
        .with("generation", facts.generation)
        .with("openings", facts.openings)
        .with("kdf_memory_kib", facts.kdf.memory_kib)
        .with("kdf_passes", facts.kdf.passes)
        .with("has_recovery_words", facts.has_words_slot)
        .with("seal", seal)
        .with("both_key_files", facts.both_headers)
        .with("database_bytes", facts.database_bytes)
        .with("wal_bytes", facts.wal_bytes))
}
