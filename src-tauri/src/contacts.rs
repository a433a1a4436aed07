//! What happens to contacts between sessions; the rules are the record's own.

use crate::asking::must_be_of;
use crate::days::has_come;
use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::contact::KeepContactRequest;
use holdfast_records::client::Client;
use holdfast_records::contact::{Contact, ContactState};
use holdfast_records::{Link, Moment, Record, RecordId, Role};
use holdfast_vault::Tx;

/// Keeps a contact, which is then for good. One that was typed wrongly stays, and another takes its place.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepContactRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&request.client)?.id;
    let contact = &request.contact;
    contact.check()?;
    has_come("contact_on", contact.contact_on, now)?;
    let mut links = Vec::new();
    if let Some(before) = &request.instead_of {
        let before = tx.load::<Contact>(before)?;
        must_be_of(&before, &client)?;
        if voided(tx, &client)?.contains(&before.id) {
            return Err(Problem::NotFromHere);
        }
        links.push(Link::whole(Role::Voids, before.id));
    }
    tx.insert(request.id.clone(), Some(&client), ContactState::Kept, contact, &links)?;
    Ok(client)
}
