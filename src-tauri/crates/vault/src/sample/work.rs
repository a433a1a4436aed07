//! How WREN-07 and their therapist work together: agreed early on, and in force.

use chrono::Days;
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    agreement::{
        Agreement, AgreementKind, AgreementState, AgreementVersion, VersionState, blank_version,
    },
};

use super::{agreement, desk::Desk, people};
use crate::VaultError;

/// What was filled in where only the two could say it, in the order of the paper.
const SAID: [&str; 3] = [
    "four years in trauma therapy, after six in a hospital. I meet my supervisor every second week.",
    "what we wrote down on the first day. You can ask to look at it again.",
    "tell me the day before if you can. Then it costs nothing.",
];

/// Keeps the version that is in force.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let day = desk.days_ago(77);
    desk.at(day, 14, 2);
    let about =
        Agreement { about: AgreementKind::Treatment, review_every_days: 90, looked_at_on: None };
    let begun = desk.keep(Some(client), AgreementState::Draft, &about, &[])?;
    let version = version(desk);
    let id = agreement::keep_frozen(desk, client, &begun, None, &version, day)?;
    agreement::keep_signing(desk, client, &id, &version, day)?;
    desk.stand::<AgreementVersion>(&id, VersionState::Agreed)?;
    desk.stand::<AgreementVersion>(&id, VersionState::Active)?;
    desk.stand::<Agreement>(&begun, AgreementState::Active)?;
    desk.tx.link(&begun, &Link::whole(Role::InForce, id))?;
    Ok(())
}

fn version(desk: &Desk<'_, '_>) -> AgreementVersion {
    let day = desk.days_ago(77);
    let practice = people::practice(day);
    let mut version = blank_version(AgreementKind::Treatment, &practice, "en-GB");
    version.review_on = day.checked_add_days(Days::new(90));
    let clauses = version.sections.iter_mut().flat_map(|section| &mut section.clauses);
    let open = clauses.filter(|clause| clause.text.is_blank());
    for (clause, said) in open.zip(SAID) {
        clause.text = PrivateText::from(said);
    }
    version
}
