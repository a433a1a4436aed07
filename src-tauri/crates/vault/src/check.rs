//! Proves that a vault is whole, from the pages of its file to the last line of its audit.

use std::collections::BTreeMap;
use std::path::Path;

use holdfast_records::{Kind, Moment};

use crate::{Condition, LockError, OpenError, Secret, Vault, VaultError, database};

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckReport {
    /// How the vault opened.
    pub condition: Condition,
    /// How many pages do not carry the seal they should.
    pub damaged_pages: u64,
    /// How many faults the database found in its own structure.
    pub structure_faults: u64,
    /// Whether every line of the audit follows from the one before.
    pub audit_whole: bool,
    /// How many acts the audit holds.
    pub acts: u64,
    /// How many records there are of each kind.
    pub counts: BTreeMap<Kind, u64>,
}

impl CheckReport {
    /// Whether nothing was found.
    pub fn is_sound(&self) -> bool {
        self.damaged_pages == 0 && self.structure_faults == 0 && self.audit_whole
    }
}

/// Opens a vault, proves that it is whole, and locks it again.
pub fn check(dir: &Path, secret: &Secret, now: Moment) -> Result<CheckReport, OpenError> {
    let vault = Vault::open(dir, secret, now)?;
    let report = examine(&vault);
    let locked = vault.lock(now);
    let report = report?;
    locked.map_err(|LockError::Vault(error)| error)?;
    Ok(report)
}

fn examine(vault: &Vault) -> Result<CheckReport, VaultError> {
    if !matches!(vault.condition(), Condition::ReadOnly(_)) {
        vault
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))?;
    }
    let (damaged_pages, structure_faults) = database::faults(&vault.connection)?;
    let reader = vault.read();
    Ok(CheckReport {
        condition: vault.condition(),
        damaged_pages,
        structure_faults,
        audit_whole: reader.chain_is_whole()?,
        acts: reader.acts(1)?.first().map_or(0, |act| act.seq),
        counts: reader.counts()?,
    })
}
