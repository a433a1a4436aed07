//! What is asked the first time somebody comes.

use super::agreement::{self, Whose};
use crate::problem::Problem;
use crate::wire::first::FirstAskedView;
use holdfast_records::client::{Client, FirstQuestion};
use holdfast_records::session::{Session, SessionState};
use holdfast_records::topic::TopicBoundary;
use holdfast_records::{Kind, Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// Which of the two questions are asked of a client today: from the day of the first session on, while nothing is known
/// and nothing was skipped. One that somebody began to answer stays until that is kept or left.
pub(crate) fn asked(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    now: Moment,
) -> Result<FirstAskedView, Problem> {
    let of_client = Query::new().client(&client.id);
    let held = reader.count::<Session>(&of_client.clone().state(SessionState::Held))?;
    let planned = of_client.clone().state(SessionState::Planned).to_day(now.day());
    let has_come = held > 0 || reader.count::<Session>(&planned)? > 0;
    let is_asked = |one| has_come && client.body.is_asked_first(one, client.state, u64::from(held));
    Ok(FirstAskedView {
        stop_signal: is_typed(reader, &client.id)?
            || (is_asked(FirstQuestion::StopSignal)
                && agreement::versions(reader, &Whose::safety(&client.id))?.is_empty()),
        leave_alone: is_asked(FirstQuestion::LeaveAlone)
            && reader.count::<TopicBoundary>(&of_client)? == 0,
    })
}

/// Whether words of a stop signal wait that were typed and not kept.
fn is_typed(reader: &Reader<'_>, client: &RecordId) -> Result<bool, Problem> {
    let drafts = reader.drafts()?;
    let mut those = drafts.iter().filter(|draft| draft.client.as_ref() == Some(client));
    Ok(those.any(|draft| draft.kind == Kind::Agreement))
}
