//! How long records are kept, and what remains of somebody of long ago.

use holdfast_records::{
    RecordId,
    erasure::{Erasure, ErasureMethod, ErasureState},
    retention::{LegalHold, Retention, RetentionState},
};

use super::desk::Desk;
use crate::VaultError;

/// A hold that was on for a while and is lifted.
pub(super) fn keep_slate(desk: &mut Desk<'_, '_>, slate: &RecordId) -> Result<(), VaultError> {
    desk.at(desk.days_ago(20), 9, 0);
    let hold = LegalHold {
        from: desk.days_ago(50),
        reason: "The insurer asked to wait with erasing while a question about fees was open."
            .into(),
        lifted_on: Some(desk.days_ago(20)),
        lifted_because: Some("The question was answered.".into()),
    };
    let kept = Retention { own_until: None, own_reason: None, holds: vec![hold] };
    desk.keep(Some(slate), RetentionState::Current, &kept, &[])?;
    Ok(())
}

/// The certificate of somebody who was erased.
pub(super) fn keep_certificate(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    let erased_on = desk.days_ago(60);
    desk.at(erased_on, 9, 0);
    let paper = Erasure {
        code: "FERN-04".into(),
        first_on: Some(desk.days_ago(3400)),
        last_on: Some(desk.days_ago(3080)),
        items: 61,
        files: 4,
        erased_on,
        method: ErasureMethod::NewFileNewKey,
        early: None,
    };
    desk.keep(None, ErasureState::Kept, &paper, &[])?;
    Ok(())
}
