//! Words that the therapist of the sample practice uses often.

use holdfast_records::{
    PrivateText,
    note_template::{NoteTemplate, NoteTemplateState},
};

use super::desk::Desk;
use crate::VaultError;

/// The words, each under its name.
const WORDS: [(&str, &str); 2] = [
    ("Closing", "Closing began at minute …\nWhat we closed with: …\nHow it was on the way out: …"),
    (
        "A call between sessions",
        "A call of … minutes. It was about a time: yes / no.\nWhat was said, in their words: …\nWhat I said I would do: …",
    ),
];

/// Keeps them.
pub(super) fn keep(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    desk.at(desk.days_ago(90), 9, 30);
    for (name, text) in WORDS {
        let words = NoteTemplate { name: PrivateText::from(name), text: PrivateText::from(text) };
        desk.keep(None, NoteTemplateState::Current, &words, &[])?;
    }
    Ok(())
}
