//! What opens a vault: the passphrase, or the recovery words.

use crate::{Passphrase, RecoveryWords};

/// What opens a vault.
#[derive(Clone, Debug)]
pub enum Secret {
    /// What the therapist types every day.
    Passphrase(Passphrase),
    /// What stands on the recovery sheet.
    Words(RecoveryWords),
}
