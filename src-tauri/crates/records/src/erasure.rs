//! What remains of a client who was erased: a certificate with no name and no content in it.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, RecordClass, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// A certificate says what was done, and stays.
    ErasureState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// The certificate of one erasure (domain 11.5, DestructionRecord).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The client's code, 1 to 12 characters.
    pub code: PrivateText,
    /// The first day of anything that was erased, where one was known.
    pub first_on: Option<NaiveDate>,
    /// The last day of anything that was erased.
    pub last_on: Option<NaiveDate>,
    /// How many records went, each with every version of it.
    pub items: u32,
    /// How many files went with them: frozen pages and scans.
    pub files: u32,
    /// On which day.
    pub erased_on: NaiveDate,
    /// What was done.
    pub method: ErasureMethod,
    /// Why before its day, where it was.
    pub early: Option<EarlyReason>,
}

/// What was done. A later program that does something else has another word for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ErasureMethod {
    /// Everything was removed in a new file under a new key, without the empty pages of the old one, and that file
    /// took the place of the old one, which was removed with every copy beside the vault. The audit kept numbers and
    /// kinds. Copies on sticks, paper and what was exported are not reached by it.
    NewFileNewKey,
}

/// Why a client is erased before the day until which their records are kept. A closed list: the certificate holds no
/// words about anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EarlyReason {
    /// The client asked for it, and nothing obliges the practice to keep the records.
    AskedByClient,
    /// A law, a court or a regulator asks for it.
    Ordered,
    /// The records are kept somewhere else: another practice took them over.
    KeptElsewhere,
    /// There never was such a client: a test, or somebody entered twice.
    NeverAClient,
}

impl EarlyReason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [EarlyReason; 4] = [
        EarlyReason::AskedByClient,
        EarlyReason::Ordered,
        EarlyReason::KeptElsewhere,
        EarlyReason::NeverAClient,
    ];
}

impl Record for Erasure {
    const KIND: Kind = Kind::Erasure;
    const BODY_VERSION: u32 = 1;
    type State = ErasureState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.erased_on)
    }

    fn record_class(&self) -> RecordClass {
        RecordClass::PracticeAdmin
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("code", &self.code, 12);
        check.maybe_day("first_on", self.first_on);
        check.maybe_day("last_on", self.last_on);
        check.day("erased_on", self.erased_on);
        let is_turned = self.first_on > self.last_on;
        check.add_if(is_turned, "last_on", Problem::EndsBeforeItBegins);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        vec![self.code.as_str()]
    }
}
