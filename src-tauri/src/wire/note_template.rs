//! Words that are used often in notes.

use super::wire;
use holdfast_records::RecordId;
use holdfast_records::note_template::{NoteTemplate, NoteTemplateState};

wire! {
    /// Words that are used often.
    struct NoteTemplatesView {
        /// Those that are offered by name, then those that are not.
        pub templates: Vec<NoteTemplateView>,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// One of them.
    struct NoteTemplateView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is offered.
        pub state: NoteTemplateState,
        /// The words.
        pub template: NoteTemplate,
    }

    /// Words, kept. Without a revision: new ones under that name.
    struct KeepNoteTemplateRequest {
        /// Which.
        pub id: RecordId,
        /// The revision they were changed from; none for new ones.
        pub base_rev: Option<u32>,
        /// The words.
        pub template: NoteTemplate,
    }

    /// Words that are offered from now on, or not.
    struct NoteTemplateStateRequest {
        /// Which.
        pub template: RecordId,
        /// Whether they are offered.
        pub to: NoteTemplateState,
    }
}
