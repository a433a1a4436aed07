//! If something happens to the therapist: who opens the sealed file, and the file. And the sheet for who stands in.

use super::ending::DirectoryEntryView;
use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::executor::{ExecutorPointer, ExecutorState};

wire! {
    /// Who opens the sealed file for a colleague.
    struct ExecutorView {
        /// Who it is now, if somebody was chosen.
        pub pointer: Option<ExecutorPointerView>,
        /// How many people said yes, and are on it.
        pub people: u32,
        /// Those it would leave out, and why.
        pub left_out: Vec<LeftOutView>,
        /// Those who gave no answer that holds. The therapist decides about each before a file is made.
        pub not_asked: Vec<LeftOutView>,
        /// Colleagues who may be chosen.
        pub colleagues: Vec<DirectoryEntryView>,
        /// The day.
        pub today: NaiveDate,
        /// A name for a new one.
        pub minted: RecordId,
    }

    /// Who opens it.
    struct ExecutorPointerView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How it stands.
        pub state: ExecutorState,
        /// What was kept.
        pub pointer: ExecutorPointer,
        /// The day on which it is to be looked at again.
        pub look_again_on: Option<NaiveDate>,
        /// Whether that day is here, or it was never looked at.
        pub is_due: bool,
        /// Whether what the newest file says of people is not what it would say now.
        pub is_changed: bool,
    }

    /// Somebody who is not on a list that leaves.
    struct LeftOutView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// Why not.
        pub why: LeftOut,
    }

    /// Why somebody is not on a list that leaves.
    #[derive(Copy, PartialEq, Eq)]
    enum LeftOut {
        /// Nobody asked, or nothing that was answered counts any more.
        NotAsked,
        /// A no of some kind holds.
        SaidNo,
        /// The yes has run out.
        Expired,
        /// No safe way of reaching them is known.
        NoWay,
        /// No name to use is known.
        NoName,
        /// What their yes depends on has somebody else's name in it, or a code.
        Named,
    }

    /// Who opens it, kept. Without a revision: somebody new, who takes the place of whoever it was.
    struct KeepExecutorRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; none for somebody new.
        pub base_rev: Option<u32>,
        /// What was typed. The file that was made is not taken from it.
        pub pointer: ExecutorPointer,
    }

    /// A file to be made.
    struct MakePackRequest {
        /// The number of the place where it is to lie.
        pub place: u32,
        /// The passphrase; without one the program makes six words.
        pub passphrase: Option<String>,
        /// Those without an answer that holds whom the therapist puts on it.
        pub on: Vec<RecordId>,
        /// Those whom the therapist leaves off it.
        pub off: Vec<RecordId>,
    }

    /// A file that was made and read back.
    struct PackMadeView {
        /// The page as it stands then.
        pub page: ExecutorView,
        /// What the file is called.
        pub name: String,
        /// The words that the program made. They are shown once.
        pub words: Option<String>,
    }

    /// A file to be opened to test it: the newest in that place.
    struct TestPackRequest {
        /// The number of the place.
        pub place: u32,
        /// What opens it.
        pub passphrase: String,
    }

    /// What a file held.
    struct PackTestedView {
        /// The page as it stands then.
        pub page: ExecutorView,
        /// What the file is called.
        pub name: String,
        /// The day of its list.
        pub made_on: NaiveDate,
        /// How many people it holds.
        pub people: u32,
        /// Whether it is the newest that was made here.
        pub is_newest: bool,
    }

    /// From when to when somebody stands in.
    struct CoverRequest {
        /// The first day.
        pub from: NaiveDate,
        /// The last day.
        pub to: NaiveDate,
    }

    /// Whom a cover sheet would tell of.
    struct CoverView {
        /// Those on it, by code.
        pub people: Vec<CoverPersonView>,
        /// Those left out, and why.
        pub left_out: Vec<LeftOutView>,
        /// Colleagues who may stand in.
        pub colleagues: Vec<DirectoryEntryView>,
        /// The day.
        pub today: NaiveDate,
    }

    /// Somebody on a cover sheet.
    struct CoverPersonView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// What their yes depends on. It stands on the sheet.
        pub conditions: Vec<String>,
        /// When they come next in that time, `YYYY-MM-DDTHH:MM:SS`.
        pub next: Option<chrono::NaiveDateTime>,
    }
}
