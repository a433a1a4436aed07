//! What is known for a note without typing.

use crate::problem::Problem;
use crate::wire::note::NoteAidsView;
use crate::wire::session::SessionView;
use holdfast_records::client::Client;
use holdfast_records::note::Dose;
use holdfast_vault::Reader;

/// What is known for the note of a session.
pub(crate) fn of(
    _reader: &Reader<'_>,
    _session: &SessionView,
    client: &Client,
) -> Result<NoteAidsView, Problem> {
    Ok(NoteAidsView {
        counted: Dose::default(),
        grounding: Vec::new(),
        attunement: Vec::new(),
        lines: Vec::new(),
        rested: false,
        agreed_minutes: None,
        scale: client.suds_scale,
        calibration: None,
        last_session_on: None,
        safety_is_open: false,
        unnamed: Vec::new(),
        carried_over: None,
    })
}
