//! How long records are kept, the trash, and erasing; the rules are the records' own.

use crate::days::has_come;
use crate::pages::{keeping as page, practice};
use crate::problem::Problem;
use crate::session::Desk;
use crate::session_mode::{carrying, follows, revise_beside_draft};
use crate::shell::Shell;
use crate::wire::keeping::*;
use holdfast_records::client::{Client, ClientStatus};
use holdfast_records::practice::{Practice, PracticeState};
use holdfast_records::retention::{
    LegalHold, Retention, RetentionState, leaves_trash_on, may_be_erased,
};
use holdfast_records::{Moment, Record, RecordId};
use holdfast_vault::{Erased, Tx, Vault};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Held while something is erased: no copy is made meanwhile, and none is going on.
pub(crate) struct Alone(Arc<AtomicBool>);

impl Alone {
    /// Begins, unless a long act goes on.
    pub(crate) fn begin(shell: &Shell) -> Result<Alone, Problem> {
        if shell.is_busy.swap(true, Ordering::AcqRel) {
            return Err(Problem::Busy);
        }
        Ok(Alone(Arc::clone(&shell.is_busy)))
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

/// Keeps a day for one client alone, or lets the practice's numbers hold again.
pub(crate) fn own_day(tx: &mut Tx<'_>, request: &OwnDayRequest) -> Result<(), Problem> {
    let kept = page::standing(tx, &tx.load::<Client>(&request.client)?)?.body();
    let body = Retention {
        own_until: request.until,
        own_reason: request.reason.clone().filter(|reason| !reason.is_blank()),
        ..kept
    };
    keep(tx, &request.client, request.base_rev, &body)
}

/// Puts a hold on, or lifts the one that is on.
pub(crate) fn hold(tx: &mut Tx<'_>, request: &HoldRequest, now: Moment) -> Result<(), Problem> {
    has_come("day", Some(request.day), now)?;
    let mut body = page::standing(tx, &tx.load::<Client>(&request.client)?)?.body();
    let reason = request.reason.clone().filter(|reason| !reason.is_blank());
    match (request.on, body.holds.last_mut().filter(|hold| hold.lifted_on.is_none())) {
        (true, None) => body.holds.push(LegalHold {
            from: request.day,
            reason: reason.ok_or_else(|| Problem::of_field("reason", "blank"))?,
            lifted_on: None,
            lifted_because: None,
        }),
        (false, Some(hold)) => {
            hold.lifted_on = Some(request.day);
            hold.lifted_because = reason;
        }
        (true, Some(_)) | (false, None) => return Err(Problem::NotFromHere),
    }
    keep(tx, &request.client, request.base_rev, &body)
}

fn keep(
    tx: &mut Tx<'_>,
    client: &RecordId,
    base_rev: Option<u32>,
    body: &Retention,
) -> Result<(), Problem> {
    body.check()?;
    let kept = page::standing(tx, &tx.load::<Client>(client)?)?.record;
    match (kept, base_rev) {
        (Some(kept), Some(base_rev)) => tx.revise(&kept.id, base_rev, body)?,
        (None, None) => tx.insert(tx.new_id(), Some(client), RetentionState::Current, body, &[])?,
        (Some(_), None) | (None, Some(_)) => return Err(Problem::Stale),
    };
    Ok(())
}

/// Keeps the practice's own numbers, or lets those of its place hold again. What is typed on its page stays.
pub(crate) fn numbers(tx: &mut Tx<'_>, request: &KeepRetentionRequest) -> Result<(), Problem> {
    let body = Practice { retention: request.own.clone(), ..practice::current(tx)? };
    body.check()?;
    let value = serde_json::to_value(&body.retention).unwrap_or_default();
    let Some(kept) = practice::kept(tx)? else {
        if request.base_rev != 0 {
            return Err(Problem::Stale);
        }
        let id = practice::view(tx)?.id;
        tx.insert(id, None, PracticeState::Current, &body, &[])?;
        return Ok(());
    };
    if kept.rev != request.base_rev {
        return Err(Problem::Stale);
    }
    let rev = kept.rev;
    revise_beside_draft(tx, &kept, &body, |draft| {
        carrying(rev, "retention", value)(follows(draft, rev))
    })?;
    Ok(())
}

/// Erases a client, if they may be erased today and their code was typed.
pub(crate) fn client(
    desk: &mut Desk,
    request: &EraseClientRequest,
    now: Moment,
) -> Result<ErasedView, Problem> {
    let vault = desk.vault()?;
    let client = vault.read().load::<Client>(&request.client)?;
    if request.code.as_str().trim() != client.body.code.as_str() {
        return Err(Problem::of_field("code", "wrong_form"));
    }
    let standing = page::standing(&vault.read(), &client)?;
    let has_ended = client.state == ClientStatus::Ended;
    let may =
        may_be_erased(now.day(), standing.until, standing.is_held(), has_ended, request.early);
    may.map_err(|_| Problem::NotFromHere)?;
    // A reason is on the certificate only where one was owed.
    let is_past = standing.until.is_some_and(|until| until.day < now.day());
    let early = request.early.filter(|_| !is_past || !has_ended);
    let Erased { certificate, copies_removed } = vault.erase_client(&client.id, early, now)?;
    Ok(ErasedView { certificate: page::certificate(certificate), copies_removed })
}

/// Erases one thing out of the trash, once it may go.
pub(crate) fn trashed(
    vault: &mut Vault,
    request: &TrashRequest,
    now: Moment,
) -> Result<TrashView, Problem> {
    let all = vault.read().trashed()?;
    let thing = all.iter().find(|one| one.id == request.record).ok_or(Problem::NotFound)?;
    if now.day() < leaves_trash_on(thing.since.day()) {
        return Err(Problem::NotFromHere);
    }
    if let Some(client) = &thing.client {
        let client = vault.read().load::<Client>(client)?;
        refuse_held(page::standing(&vault.read(), &client)?.is_held())?;
    }
    vault.erase_trashed(&request.record, now)?;
    page::trash(&vault.read(), now)
}

/// Erases something of the therapist's own at once: it is in nobody's record, so nothing has to be kept.
pub(crate) fn own(vault: &mut Vault, record: &RecordId, now: Moment) -> Result<(), Problem> {
    Ok(vault.erase_own(record, now)?)
}

/// Puts something into the trash. A hold keeps everything of a client where it is.
pub(crate) fn put_in_trash(tx: &mut Tx<'_>, request: &TrashRequest) -> Result<(), Problem> {
    if let Some(client) = tx.owner_of(&request.record)? {
        let client = tx.load::<Client>(&client)?;
        refuse_held(page::standing(tx, &client)?.is_held())?;
    }
    Ok(tx.trash(&request.record)?)
}

fn refuse_held(is_held: bool) -> Result<(), Problem> {
    if is_held { Err(Problem::NotFromHere) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use holdfast_records::Act;
    use holdfast_records::note_template::{NoteTemplate, NoteTemplateState};
    use holdfast_vault::{KdfCost, Passphrase, VaultError};

    const NOW: Moment = Moment { at: 1_795_000_000_000, offset: 0 };

    fn after(days: i64) -> Moment {
        Moment { at: NOW.at + days * 24 * 60 * 60 * 1000, ..NOW }
    }

    #[test]
    fn what_lay_in_the_trash_for_thirty_days_can_be_erased_and_not_before() {
        let home = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::new("quince and seven kettles").unwrap();
        let folder = home.path().join("practice");
        let mut vault = Vault::create(&folder, &passphrase, KdfCost::LEAST, false, NOW).unwrap();
        let words = |name: &str| NoteTemplate { name: name.into(), text: "xylokvant".into() };
        let (goes, stays) = vault
            .change(NOW, Act::KeepNoteTemplate, |tx| {
                let mut kept = |name| {
                    let id = tx.new_id();
                    tx.insert(id.clone(), None, NoteTemplateState::Current, &words(name), &[])?;
                    Ok::<_, VaultError>(id)
                };
                Ok::<_, VaultError>((kept("Goes")?, kept("Stays")?))
            })
            .unwrap();
        let request = TrashRequest { record: goes.clone() };
        let put = |tx: &mut Tx<'_>| put_in_trash(tx, &request);
        vault.change(NOW, Act::PutInTrash, put).unwrap();
        let early = trashed(&mut vault, &request, after(29));
        assert!(matches!(early, Err(Problem::NotFromHere)));
        assert!(page::trash(&vault.read(), after(30)).unwrap().things[0].may_go);
        assert!(trashed(&mut vault, &request, after(30)).unwrap().things.is_empty());
        let again = trashed(&mut vault, &request, after(31));
        assert!(matches!(again, Err(Problem::NotFound)));
        assert!(vault.read().find::<NoteTemplate>(&goes).unwrap().is_none());
        assert!(vault.read().find::<NoteTemplate>(&stays).unwrap().is_some());
    }
}
