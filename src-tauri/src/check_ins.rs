//! What happens to check-ins, step by step; the rules are the record's own.

use crate::asking::must_be_of;
use crate::pages::check_in as page;
use crate::pages::consent::voided;
use crate::pages::in_session::day_of;
use crate::problem::Problem;
use crate::wire::check_in::{KeepCheckInRequest, TalkedAboutRequest};
use holdfast_records::check_in::{CheckIn, CheckInState, Rater};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Link, Moment, PrivateText, Record, RecordId, Role, Stored};
use holdfast_vault::{Reader, Tx};

/// Records what somebody answered, typed from paper or from what they said. One that was typed wrongly stays, and another takes its place.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    request: &KeepCheckInRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let session = begun(tx, &request.session, now)?;
    let client = session.client.clone().ok_or(Problem::NotFound)?;
    let mut links = vec![Link::whole(Role::OfSession, session.id.clone())];
    if let Some(before) = &request.instead_of {
        let before = tx.load::<CheckIn>(before)?;
        must_be_of(&before, &client)?;
        let same = before.linked(Role::OfSession) == Some(&session.id)
            && before.body.rater == request.check_in.rater;
        if !same || voided(tx, &client)?.contains(&before.id) {
            return Err(Problem::NotFromHere);
        }
        links.push(Link::whole(Role::Voids, before.id));
    } else {
        // A paper that was filled in before it was taken back was answered then.
        may_be_asked(tx, &session, request.check_in.rater, day_of(&session))?;
    }
    let written = request.check_in.open_line.clone().filter(|line| !line.is_blank());
    let check_in =
        CheckIn { about_on: day_of(&session), open_line: written, ..request.check_in.clone() };
    insert(tx, tx.new_id(), &client, &check_in, &links)
}

/// Keeps a check-in, which is then for good.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    id: RecordId,
    client: &RecordId,
    check_in: &CheckIn,
    links: &[Link],
) -> Result<RecordId, Problem> {
    check_in.check()?;
    tx.insert(id, Some(client), CheckInState::Kept, check_in, links)?;
    Ok(client.clone())
}

/// A session that was held or is going on, or may have been: its day has come.
pub(crate) fn begun(
    reader: &Reader<'_>,
    session: &RecordId,
    now: Moment,
) -> Result<Stored<Session>, Problem> {
    let session = reader.load::<Session>(session)?;
    let took_place = match session.state {
        SessionState::Planned | SessionState::Held => true,
        SessionState::CancelledByClient
        | SessionState::CancelledByTherapist
        | SessionState::NotAttended
        | SessionState::Moved => false,
    };
    if took_place && day_of(&session) <= now.day() {
        Ok(session)
    } else {
        Err(Problem::NotFromHere)
    }
}

/// One check-in a session from each of them; and where a client had said no by that day, nobody is asked about them
/// but the therapist.
pub(crate) fn may_be_asked(
    reader: &Reader<'_>,
    session: &Stored<Session>,
    rater: Rater,
    on: chrono::NaiveDate,
) -> Result<(), Problem> {
    let client = session.client.as_ref().ok_or(Problem::NotFound)?;
    let standing = page::asked_standing(reader, client, on)?;
    if rater != Rater::Therapist && standing.is_some_and(|standing| standing.is_no()) {
        return Err(Problem::NotAgreed);
    }
    let entries = voided(reader, client)?;
    let mut theirs = page::of_session(reader, &session.id)?.into_iter();
    if theirs.any(|one| one.body.rater == rater && !entries.contains(&one.id)) {
        return Err(Problem::NotFromHere);
    }
    Ok(())
}

/// Says whether a check-in was talked about.
pub(crate) fn talked_about(
    tx: &mut Tx<'_>,
    request: &TalkedAboutRequest,
) -> Result<RecordId, Problem> {
    let kept = tx.load::<CheckIn>(&request.check_in)?;
    let client = kept.client.ok_or(Problem::NotFound)?;
    if voided(tx, &client)?.contains(&kept.id) {
        return Err(Problem::NotFromHere);
    }
    tx.set_state::<CheckIn>(&kept.id, request.to)?;
    Ok(client)
}

/// Words as they are kept: none where nothing was written.
pub(crate) fn written(line: &str) -> Option<PrivateText> {
    Some(PrivateText::from(line)).filter(|line| !line.is_blank())
}
