//! Search: what is looked for, and what was found.

use super::{client::WaitingDraft, wire};
use chrono::NaiveDate;
use holdfast_records::{Kind, RecordId};

wire! {
    /// A word or more to look for.
    struct SearchRequest {
        /// As typed.
        pub words: String,
        /// Only in this client's record.
        pub client: Option<RecordId>,
        /// Only these kinds; empty for all.
        pub kinds: Vec<Kind>,
        /// Whether private notes are searched too.
        pub with_private: bool,
        /// Only what happened on this day or later.
        #[serde(default)]
        pub from_day: Option<NaiveDate>,
        /// Only what happened on this day or earlier.
        #[serde(default)]
        pub to_day: Option<NaiveDate>,
        /// How many were seen already: the `next` of the answer before; 0 at first.
        #[serde(default)]
        pub skip: u32,
    }

    /// What was found.
    struct FoundView {
        /// In order: a client who is called so, what is begun, where the words stand together, then the newest.
        pub hits: Vec<HitView>,
        /// What to skip to see the next ones; nothing where these are the last.
        pub next: Option<u32>,
        /// Whether there are so many that only those kept last are shown.
        pub is_cut: bool,
    }

    /// Something found.
    struct HitView {
        /// Which record.
        pub id: RecordId,
        /// What kind.
        pub kind: Kind,
        /// Whose.
        pub client: Option<RecordId>,
        /// The client's code.
        pub code: Option<String>,
        /// The client's cue.
        pub cue: Option<String>,
        /// The session to open for it, for notes.
        pub session: Option<RecordId>,
        /// The day it is about.
        pub on: Option<NaiveDate>,
        /// The words around; hidden under the curtain.
        pub excerpt: Vec<FoundPartView>,
        /// Whether it was entered in error, or another took its place.
        pub is_voided: bool,
        /// What was typed and not kept yet, if it was found there.
        pub draft: Option<WaitingDraft>,
    }

    /// A piece of a text that was found.
    struct FoundPartView {
        /// As it was written.
        pub text: String,
        /// Whether it is a word that was looked for.
        pub is_found: bool,
    }
}
