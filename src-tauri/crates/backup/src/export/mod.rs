//! One client's records as one file that anybody can open: for the client, or to go on with elsewhere.
//!
//! Inside it is a ZIP of plain files: a page for a browser, a PDF, lists, and the same as JSON. Outside it is sealed in
//! the public age format, unless the therapist says that it is to lie open. Nothing of it is on the disk under its final
//! name before it was read back, and nothing that was half written stays there.

mod client;
mod cover;
mod error;
mod lists;
mod look;
mod members;
mod pile;
mod readme;
mod spoken;
mod structured;
mod telling;
mod words;
mod writing;

pub use cover::holds_words;
pub use error::ExportError;
pub use look::{CoverLook, Everything, ExportCounts, Offer, PaperLook};
pub use structured::{FORMAT, FORMAT_VERSION};
pub use writing::{Unnamed, write, write_on};

use holdfast_printing::Press;
use holdfast_records::client::Client;
use holdfast_records::practice::{Jurisdiction, Practice};
use holdfast_records::{Moment, RecordId, Stored};
use holdfast_vault::{Query, Reader};

use crate::progress::{Flow, Progress, Step, Teller};
use members::Member;
use pile::{KeptFile, Pile};

/// For whom a copy of one client's records is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFor {
    /// For the client: in words, without what is the practice's or the therapist's alone, with covers where a request
    /// has some.
    Client,
    /// To go on in another Holdfast, or to keep: everything but what the therapist keeps of themselves, as it lies in
    /// the vault.
    Keeping,
}

/// What is to be in it.
#[derive(Clone, Debug)]
pub struct ExportOrder {
    /// Whose records.
    pub client: RecordId,
    /// For whom.
    pub whom: ExportFor,
    /// Whether what is kept apart goes with it: private notes and working hypotheses. Asked twice before it is so.
    pub with_private: bool,
    /// The request that it answers, whose covers hold for it.
    pub request: Option<RecordId>,
    /// Papers and scans that go with it although words are covered, each looked at by the therapist.
    pub papers: Vec<RecordId>,
}

/// All that goes into it but the kept files, in memory. Plain, and never to be written anywhere by itself.
pub struct Bundle {
    pub(crate) members: Vec<Member>,
    pub(crate) files: Vec<KeptFile>,
    /// How many records it holds.
    pub records: usize,
    /// How many pages its PDF has; 0 where none could be set.
    pub pages: u16,
    /// How many kept papers and scans were left out because words in them are covered.
    pub files_left_out: usize,
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bundle({} records)", self.records)
    }
}

impl Bundle {
    /// The most bytes that the file can take.
    pub fn most(&self) -> u64 {
        let members: u64 = self.members.iter().map(|(_, bytes)| bytes.len() as u64 + 512).sum();
        let files: u64 = self.files.iter().map(|file| file.bytes + 512).sum();
        let raw = members + files + (1 << 16);
        raw + raw / 8
    }
}

/// What everything in a copy says of itself.
pub(crate) struct About {
    pub(crate) client: Stored<Client>,
    pub(crate) practice: Practice,
    pub(crate) is_demo: bool,
    pub(crate) now: Moment,
    pub(crate) whom: ExportFor,
    pub(crate) with_private: bool,
}

impl About {
    fn of(
        reader: &Reader<'_>,
        order: &ExportOrder,
        is_demo: bool,
        now: Moment,
    ) -> Result<About, ExportError> {
        let kept = reader.list::<Practice>(&Query::new().limit(1))?.into_iter().next();
        Ok(About {
            client: reader.load(&order.client)?,
            practice: kept.map_or_else(|| Practice::new(Jurisdiction::UkPrivate), |kept| kept.body),
            is_demo,
            now,
            whom: order.whom,
            with_private: order.with_private,
        })
    }
}

/// Takes everything that goes into a copy out of the vault. Nothing is written anywhere.
pub fn gather(
    reader: &Reader<'_>,
    press: &mut Press,
    order: &ExportOrder,
    (is_demo, now): (bool, Moment),
    progress: &mut dyn FnMut(Progress) -> Flow,
) -> Result<Bundle, ExportError> {
    let mut teller = Teller::new(progress);
    teller.tell(Step::Gathering, 0, 0)?;
    let about = About::of(reader, order, is_demo, now)?;
    let pile = Pile::of(reader, order)?;
    if !pile.misfits.is_empty() {
        return Err(ExportError::CoversDoNotMatch);
    }
    members::make(&about, pile, press, &mut teller)
}
