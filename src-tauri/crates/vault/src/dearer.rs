//! Makes the passphrase dearer to try, with the slow part away from the vault.

use holdfast_records::{Act, Moment};

use crate::{
    ChangePassphraseError, KdfCost, Passphrase, Vault, VaultError,
    header::{Slot, Way},
    keyfile,
    master::{self, Key},
    random::random,
};

/// What it takes to make the passphrase dearer: nothing secret, so it may leave the vault's hands.
pub struct Dearer {
    before: Way,
    after: Way,
}

/// Both keys of a passphrase, the one it has and the dearer one. Wiped from memory when dropped.
pub struct DearerKeys {
    before: Key,
    after: Key,
    way: Way,
}

impl Dearer {
    /// Makes the keys. This takes as long as opening the vault twice and needs no vault.
    ///
    /// Between the two it is asked whether they are still wanted; nothing comes of it if not.
    pub fn make(
        self,
        passphrase: &Passphrase,
        is_wanted: impl FnOnce() -> bool,
    ) -> Result<Option<DearerKeys>, VaultError> {
        let before = key_by(&self.before, passphrase)?;
        if !is_wanted() {
            return Ok(None);
        }
        let after = key_by(&self.after, passphrase)?;
        Ok(Some(DearerKeys { before, after, way: self.after }))
    }
}

fn key_by(way: &Way, passphrase: &Passphrase) -> Result<Key, VaultError> {
    match way {
        Way::Passphrase { cost, lanes, salt } => {
            master::key_of_passphrase(passphrase, *cost, *lanes, salt)
        }
        Way::Words { .. } => Err(VaultError::Settings),
    }
}

impl Vault {
    /// What it takes to let the passphrase cost at least this much; nothing if it does already.
    ///
    /// Nothing is ever made cheaper, and a vault that can only be read is left as it is.
    pub fn dearer(&self, least: KdfCost) -> Result<Option<Dearer>, ChangePassphraseError> {
        let cost = keyfile::cost_of(&self.header).at_least(least);
        if cost == keyfile::cost_of(&self.header) {
            return Ok(None);
        }
        if !cost.is_within_window(1) {
            return Err(ChangePassphraseError::CostOutsideWindow);
        }
        self.writable()?;
        let mut ways = self.header.slots.iter().map(|slot| slot.way);
        let before = ways.find(|way| matches!(way, Way::Passphrase { .. }));
        let after = Way::Passphrase { cost, lanes: 1, salt: random()? };
        Ok(before.map(|before| Dearer { before, after }))
    }

    /// Lets the passphrase cost what these keys were made for.
    ///
    /// Refused unless the first of them opens the vault at this moment: a passphrase that was changed meanwhile, or
    /// another vault, is never overwritten. The passphrase, the words and all copies stay what they are, but each
    /// key file on a stick counts as an earlier one until the next copy there is made with the passphrase.
    pub fn take_dearer(
        &mut self,
        keys: &DearerKeys,
        now: Moment,
    ) -> Result<(), ChangePassphraseError> {
        self.writable()?;
        let is_ours = |slot: &Slot| {
            matches!(slot.way, Way::Passphrase { .. })
                && slot.open(&self.header.id, &keys.before).is_some()
        };
        if !self.header.slots.iter().any(is_ours) {
            return Err(ChangePassphraseError::WrongPassphrase);
        }
        let slot = Slot::under(&self.master, &self.header.id, keys.way, &keys.after)?;
        let slots = self.beside_the_words(slot);
        Ok(self.change_slots(slots, (Act::ChangeSettings, Some("passphrase_cost")), now)?)
    }

    /// Lets the present passphrase cost at least this much from now on; says whether it cost less before.
    ///
    /// The same as [`Vault::dearer`] and [`Vault::take_dearer`], for whoever may wait.
    pub fn raise_cost(
        &mut self,
        current: &Passphrase,
        least: KdfCost,
        now: Moment,
    ) -> Result<bool, ChangePassphraseError> {
        let Some(dearer) = self.dearer(least)? else { return Ok(false) };
        let Some(keys) = dearer.make(current, || true)? else { return Ok(false) };
        self.take_dearer(&keys, now)?;
        Ok(true)
    }
}
