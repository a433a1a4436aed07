//! Where the program stands.

use crate::problem::Problem;
use crate::session::{Standing, now};
use crate::shell::Shell;
use crate::wire::app::{AppState, Stage, VaultCondition};
use holdfast_records::ways::{SectionName, WayOfWorking};
use holdfast_vault::{Condition, ReadOnlyReason, Vault};

/// What is known of an open vault.
struct Known {
    is_demo: bool,
    condition: VaultCondition,
    has_recovery_words: bool,
    audit_is_broken: bool,
    ways: Vec<WayOfWorking>,
    section_names: Vec<SectionName>,
}

/// Where the program stands now.
pub(crate) async fn state(shell: &Shell) -> Result<AppState, Problem> {
    let known = match shell.session.standing() {
        Standing::Open => shell.session.at_the_desk(|desk, _| Ok(known(desk.vault()?))).await.ok(),
        Standing::Closed | Standing::Locking => None,
    };
    let stage = match &known {
        Some(_) => Stage::Open,
        None if shell.has_vault() => Stage::Locked,
        None => Stage::FirstRun,
    };
    let known = known.unwrap_or_else(|| not_open(shell));
    let now = now();
    Ok(AppState {
        stage,
        device: shell.device().device,
        is_demo: known.is_demo,
        condition: known.condition,
        has_recovery_words: known.has_recovery_words,
        audit_is_broken: known.audit_is_broken,
        handed_over: shell.device().handed_over,
        wrong_tries: shell.session.wrong_tries(),
        today: now.day(),
        now: now.at,
        session_on: crate::session_mode::running::told(shell),
        ways: known.ways,
        section_names: known.section_names,
        is_driven: crate::windows::IS_DRIVEN,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

/// What is known while no vault is open.
fn not_open(shell: &Shell) -> Known {
    Known {
        is_demo: shell.is_at_the_sample(),
        condition: VaultCondition::Sound,
        has_recovery_words: false,
        audit_is_broken: false,
        ways: Vec::new(),
        section_names: Vec::new(),
    }
}

fn known(vault: &Vault) -> Known {
    let condition = match vault.condition() {
        Condition::Sound => VaultCondition::Sound,
        Condition::AfterCrash => VaultCondition::AfterCrash,
        Condition::ReadOnly(ReadOnlyReason::ChangedOutside) => VaultCondition::ChangedOutside,
        Condition::ReadOnly(ReadOnlyReason::FolderReadOnly) => VaultCondition::FolderReadOnly,
    };
    let (ways, section_names) = super::ways::on_the_screen(&vault.read());
    Known {
        ways,
        section_names,
        is_demo: vault.is_demo(),
        condition,
        has_recovery_words: vault.has_words_slot(),
        audit_is_broken: vault.chain_is_broken(),
    }
}
