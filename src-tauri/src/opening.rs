//! Making and opening the vault, for the commands that ask for it.

use crate::problem::Problem;
use crate::session::{Desk, SideDoor, Standing};
use crate::session_mode::{Running, running};
use crate::shell::Shell;
use crate::wire::app::{
    ChangePassphraseRequest, PassphraseStrengthView, RecoverySheetView, StrengthWord, TypedBack,
};
use crate::{agenda, idle, patience};
use holdfast_records::Moment;
use holdfast_vault::{Dearer, KdfCost, Passphrase, RecoveryWords, Secret, Vault, sample};
use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use zeroize::Zeroizing;

/// What was typed to open a vault.
pub(crate) enum Key {
    /// A passphrase.
    Passphrase(Zeroizing<String>),
    /// The words of the recovery sheet.
    Words(Zeroizing<String>),
}

impl Key {
    /// As the vault takes it.
    pub(crate) fn secret(&self) -> Result<Secret, Problem> {
        match self {
            Key::Passphrase(typed) => Ok(Secret::Passphrase(Passphrase::new(typed)?)),
            Key::Words(typed) => Ok(Secret::Words(RecoveryWords::parse(typed)?)),
        }
    }
}

/// How costly a passphrase is to try. A driven build may ask for the least a vault accepts.
pub(crate) fn cost() -> KdfCost {
    let is_least = crate::windows::IS_DRIVEN
        && std::env::var_os("HOLDFAST_E2E_KDF").is_some_and(|kdf| kdf == "least");
    if is_least { KdfCost::LEAST } else { KdfCost::TODAY }
}

/// How hard a passphrase is to guess.
pub(crate) fn strength(typed: String) -> Result<PassphraseStrengthView, Problem> {
    let typed = Zeroizing::new(typed);
    let strength = Passphrase::new(&typed)?.strength(&["holdfast"]);
    let word = match strength.word {
        holdfast_vault::StrengthWord::TooShort => StrengthWord::TooShort,
        holdfast_vault::StrengthWord::Weak => StrengthWord::Weak,
        holdfast_vault::StrengthWord::Fair => StrengthWord::Fair,
        holdfast_vault::StrengthWord::Strong => StrengthWord::Strong,
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bounded to 0..=999 just before"
    )]
    let bits = strength.bits.clamp(0.0, 999.0) as u32;
    Ok(PassphraseStrengthView { word, bits })
}

/// A passphrase of six words.
pub(crate) fn suggestion() -> Result<String, Problem> {
    let words =
        holdfast_vault::suggest_passphrase().map_err(|_| Problem::unexpected("randomness"))?;
    Ok(words.to_string())
}

/// Makes the vault of this computer and leaves it open. A sample practice lies in a folder of its own.
pub(crate) async fn create(shell: &Shell, typed: String, is_demo: bool) -> Result<(), Problem> {
    let typed = Zeroizing::new(typed);
    let passphrase = Passphrase::new(&typed)?;
    refuse_weak(&passphrase)?;
    if shell.has_vault() {
        return Err(Problem::VaultExists);
    }
    let folder = if is_demo { shell.sample_folder() } else { shell.vault_folder() };
    let made_in = folder.clone();
    shell
        .session
        .at_the_desk(move |desk, now| make(desk, &folder, &passphrase, is_demo, now))
        .await?;
    if is_demo {
        shell.change_device(|file| file.vault = Some(made_in));
    }
    now_open(shell, None);
    Ok(())
}

fn make(
    desk: &mut Desk,
    folder: &Path,
    passphrase: &Passphrase,
    is_demo: bool,
    now: Moment,
) -> Result<(), Problem> {
    if let Some(parent) = folder.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let mut vault = Vault::create(folder, passphrase, cost(), is_demo, now)?;
    if is_demo {
        sample::make_sample(&mut vault, None, now.day(), now)?;
    }
    desk.vault = Some(vault);
    desk.passphrase = Some(passphrase.clone());
    Ok(())
}

/// Opens the vault of this computer.
pub(crate) async fn open(shell: &Shell, key: Key) -> Result<(), Problem> {
    shell.session.when_not_locking().await;
    if shell.session.standing() == Standing::Open {
        return Ok(());
    }
    let folder = shell.vault_folder();
    let secret = key.secret()?;
    let opened =
        shell.session.at_the_desk(move |desk, now| unlock(desk, &folder, &secret, now)).await;
    match patience::slowed(shell, opened).await {
        Ok(running) => {
            crate::hand_over::is_over(shell);
            now_open(shell, running);
            keep_up_with_cost(shell);
            Ok(())
        }
        Err(problem) => {
            crate::hand_over::ends_with(shell, &problem);
            Err(problem)
        }
    }
}

/// Opens it on the desk, and finds the session that goes on in it.
fn unlock(
    desk: &mut Desk,
    folder: &Path,
    secret: &Secret,
    now: Moment,
) -> Result<Option<Running>, Problem> {
    let mut vault = Vault::open(folder, secret, now)?;
    // A vault opens whether or not its sessions could be planned; they are planned again next time.
    drop(agenda::plan_ahead(&mut vault, now));
    let running = running::found(&vault.read(), now).ok().flatten();
    desk.vault = Some(vault);
    desk.passphrase = match secret {
        Secret::Passphrase(passphrase) => Some(passphrase.clone()),
        Secret::Words(_) => None,
    };
    Ok(running)
}

/// Lets a passphrase that was cheaper to try once cost what it costs today.
///
/// Nobody waits for it: the keys are made on a thread of their own, and the desk is needed only to look and to
/// write. Whatever keeps it from being done, a lock before all, leaves the vault as it is until it is opened again.
fn keep_up_with_cost(shell: &Shell) {
    let door = shell.session.side_door();
    let costs_today = shell.costs_today.load(Ordering::Relaxed);
    let cost = if costs_today { KdfCost::TODAY } else { cost() };
    shell.session.leave_at_the_desk(move |desk, _| {
        let wanted = desk.vault.as_ref().and_then(|vault| vault.dearer(cost).ok().flatten());
        if let (Some(dearer), Some(passphrase)) = (wanted, desk.passphrase.clone()) {
            std::thread::spawn(move || make_dearer(&door, dearer, &passphrase));
        }
    });
}

/// A vault that was locked meanwhile wants no keys. One that refuses them keeps those that it has.
fn make_dearer(door: &SideDoor, dearer: Dearer, passphrase: &Passphrase) {
    let is_open = || door.ask(|desk| desk.vault.is_some()).unwrap_or(false);
    let Ok(Some(keys)) = dearer.make(passphrase, is_open) else { return };
    let _ = door.ask(move |desk| {
        desk.vault.as_mut().map(|vault| vault.take_dearer(&keys, crate::session::now()))
    });
}

fn now_open(shell: &Shell, running: Option<Running>) {
    *shell.opened_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(crate::session::now());
    running::set(shell, running);
    *shell.last_touch.lock().unwrap_or_else(PoisonError::into_inner) = idle::Touch::now();
    shell.session.set_standing(Standing::Open);
}

/// Changes the passphrase, for somebody who knows the present one or the recovery words.
pub(crate) async fn change_passphrase(
    shell: &Shell,
    request: ChangePassphraseRequest,
) -> Result<(), Problem> {
    let new = Passphrase::new(&Zeroizing::new(request.new))?;
    let key = match (request.current, request.words) {
        (_, Some(words)) => Key::Words(words.into()).secret()?,
        (current, None) => Key::Passphrase(current.unwrap_or_default().into()).secret()?,
    };
    refuse_weak(&new)?;
    let changed = shell.session.at_the_desk(move |desk, now| {
        match key {
            Secret::Passphrase(current) => {
                desk.vault()?.change_passphrase(&current, &new, cost(), now)?
            }
            Secret::Words(words) => desk.vault()?.replace_passphrase(&words, &new, cost(), now)?,
        }
        desk.passphrase = Some(new);
        Ok(())
    });
    patience::slowed(shell, changed.await).await
}

/// Refuses a passphrase that is easy to guess.
pub(crate) fn refuse_weak(passphrase: &Passphrase) -> Result<(), Problem> {
    match passphrase.strength(&["holdfast"]).word {
        holdfast_vault::StrengthWord::TooShort | holdfast_vault::StrengthWord::Weak => {
            Err(Problem::PassphraseTooWeak)
        }
        holdfast_vault::StrengthWord::Fair | holdfast_vault::StrengthWord::Strong => Ok(()),
    }
}

/// Lets the recovery words be seen. Once they open the vault, only after the passphrase was typed again.
pub(crate) fn may_see_words(desk: &mut Desk, typed: Option<String>) -> Result<(), Problem> {
    if let Some(typed) = typed.map(Zeroizing::new) {
        let passphrase = Passphrase::new(&typed)?;
        if !desk.vault()?.is_passphrase(&passphrase)? {
            return Err(Problem::WrongPassphrase { tries: 0 });
        }
        desk.may_show_words = true;
    }
    desk.words_may_be_shown()
}

/// The words of the recovery sheet, and which two are to be typed back: the same two until the vault is another.
pub(crate) fn sheet(vault: &Vault, now: Moment) -> Result<RecoverySheetView, Problem> {
    let words = vault.recovery_words()?;
    Ok(RecoverySheetView {
        words: words.words().into_iter().map(str::to_owned).collect(),
        vault_short_id: vault.id().short(),
        made_on: now.day(),
        type_back: places_to_type_back(vault.id().as_bytes()).to_vec(),
    })
}

/// Keeps the words if every one that was typed back stands in its place.
pub(crate) fn keep_words(
    vault: &mut Vault,
    answers: &[TypedBack],
    now: Moment,
) -> Result<(), Problem> {
    let words = vault.recovery_words()?;
    let asked = places_to_type_back(vault.id().as_bytes());
    for place in asked {
        let typed = answers
            .iter()
            .find(|answer| answer.place == place)
            .map(|answer| answer.word.trim().to_lowercase());
        let true_word = words.words().get(usize::from(place) - 1).map(|word| (*word).to_owned());
        if typed != true_word {
            return Err(Problem::WordsNotTheSame { place });
        }
    }
    vault.keep_recovery_words(&words, now)?;
    Ok(())
}

/// Two places, from 1 to 12: one in each half of the sheet.
fn places_to_type_back(id: &[u8; 16]) -> [u8; 2] {
    [1 + id[0] % 6, 7 + id[1] % 6]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_of_each_half_is_typed_back() {
        for byte in 0..=255 {
            let [first, second] = places_to_type_back(&[byte; 16]);
            assert!((1..=6).contains(&first) && (7..=12).contains(&second));
        }
    }
}
