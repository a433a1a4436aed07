//! What each page shows, put together from the records it is about.

pub(crate) mod agreement;
pub(crate) mod app;
pub(crate) mod around;
pub(crate) mod backup;
pub(crate) mod because;
pub(crate) mod before;
pub(crate) mod between;
pub(crate) mod boundary;
pub(crate) mod brought;
pub(crate) mod check_in;
pub(crate) mod client;
pub(crate) mod client_paper;
pub(crate) mod consent;
pub(crate) mod contact;
pub(crate) mod cover;
pub(crate) mod data_request;
pub(crate) mod day;
pub(crate) mod directory;
pub(crate) mod done;
pub(crate) mod due;
pub(crate) mod ending;
pub(crate) mod executor;
pub(crate) mod export;
pub(crate) mod exposure_step;
pub(crate) mod feedback;
pub(crate) mod first;
pub(crate) mod found;
pub(crate) mod goal;
pub(crate) mod guard;
pub(crate) mod hand_over;
pub(crate) mod in_session;
pub(crate) mod keeping;
pub(crate) mod keyed;
pub(crate) mod leave;
pub(crate) mod load;
pub(crate) mod measure;
pub(crate) mod note;
pub(crate) mod note_aids;
pub(crate) mod note_template;
pub(crate) mod own_reaction;
pub(crate) mod pacing;
pub(crate) mod pacing_check;
pub(crate) mod paper;
pub(crate) mod practice;
pub(crate) mod progress_report;
pub(crate) mod recent;
pub(crate) mod scan;
pub(crate) mod search;
pub(crate) mod self_care;
pub(crate) mod session;
pub(crate) mod session_mode;
pub(crate) mod still_true;
pub(crate) mod supervision;
pub(crate) mod timeline;
pub(crate) mod times;
pub(crate) mod trail;
pub(crate) mod typed;
pub(crate) mod ways;
pub(crate) mod word_list;
pub(crate) mod workspace;

use crate::problem::Problem;
use holdfast_records::client::Client;
use holdfast_records::{Kind, Moment, PrivateText, RecordId, Stored};
use holdfast_vault::{Draft, Query, Reader};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Every client by id.
pub(crate) type Clients = BTreeMap<RecordId, Stored<Client>>;

/// Every client by id.
pub(crate) fn clients(reader: &Reader<'_>) -> Result<Clients, Problem> {
    let all = reader.list::<Client>(&Query::new())?;
    Ok(all.into_iter().map(|client| (client.id.clone(), client)).collect())
}

/// A text of a record, as the screen shows it.
pub(crate) fn shown(text: &PrivateText) -> String {
    text.as_str().to_owned()
}

/// A text of a record, if there is one.
pub(crate) fn shown_if(text: Option<&PrivateText>) -> Option<String> {
    text.map(shown)
}

/// A draft as it lies in the vault: the body, and the session it is about.
#[derive(Serialize, Deserialize)]
pub(crate) struct DraftBody {
    /// The session it is about, for notes.
    pub session: Option<RecordId>,
    /// The body as it was typed.
    pub body: serde_json::Value,
    /// Whether a client typed it, with the laptop in their hands. It stays covered until they say what becomes of it.
    #[serde(default, skip_serializing_if = "is_of_the_therapist")]
    pub is_of_the_client: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that is asked for")]
fn is_of_the_therapist(is_of_the_client: &bool) -> bool {
    !is_of_the_client
}

/// Whether a client typed a draft and has not decided about it: that is not the therapist's to come across.
pub(crate) fn is_covered(draft: &Draft) -> bool {
    draft.kind == Kind::Reading || DraftBody::of(draft).is_of_the_client
}

/// The most that a draft may hold, in bytes as it is written down: a hundred times the longest note.
const LONGEST_DRAFT: usize = 2_000_000;

/// Refuses what was typed without end.
pub(crate) fn has_an_end(typed: &serde_json::Value) -> Result<(), Problem> {
    let bytes = serde_json::to_vec(typed).map_or(usize::MAX, |written| written.len());
    if bytes > LONGEST_DRAFT { Err(Problem::DraftTooLong) } else { Ok(()) }
}

impl DraftBody {
    /// What lies in a draft. One without its wrapping is all body: nothing that was typed is passed over.
    pub(crate) fn of(draft: &Draft) -> DraftBody {
        serde_json::from_value(draft.body.clone())
            .unwrap_or_else(|_| DraftBody::of_therapist(None, draft.body.clone()))
    }

    /// What the therapist typed.
    pub(crate) fn of_therapist(session: Option<RecordId>, body: serde_json::Value) -> DraftBody {
        DraftBody { session, body, is_of_the_client: false }
    }
}

/// The newest draft of a kind for a session.
pub(crate) fn draft_for(
    reader: &Reader<'_>,
    session: &RecordId,
    kind: Kind,
) -> Result<Option<Draft>, Problem> {
    let all = reader.drafts()?;
    let about = |draft: &Draft| DraftBody::of(draft).session;
    Ok(all.into_iter().find(|draft| draft.kind == kind && about(draft).as_ref() == Some(session)))
}

/// Milliseconds since 1970.
pub(crate) fn millis(moment: Moment) -> i64 {
    moment.at
}
