//! What has to be agreed before somebody is called, told or brought in, and what was told.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::consent::GivenBy;
use holdfast_records::disclosure::{Disclosure, LegalBasis};
use holdfast_records::guard::{Action, WhyClosed};

wire! {
    /// What a guard is asked.
    struct GuardRequest {
        /// Whose yes it needs.
        pub client: RecordId,
        /// What would be done.
        pub action: Action,
        /// With whom, where it is about one person.
        pub person: Option<RecordId>,
        /// On which day; today if none is given.
        pub on: Option<NaiveDate>,
        /// In which session somebody would be.
        pub session: Option<RecordId>,
    }

    /// What a guard says.
    struct GuardView {
        /// What would be done.
        pub action: Action,
        /// On which day.
        pub on: NaiveDate,
        /// Why it is not agreed; nothing where it is.
        pub why: Option<WhyClosed>,
        /// The word of the catalogue for what would have to be asked.
        pub scope: String,
        /// What stands on the client's list about it.
        pub item: Option<RecordId>,
        /// The day of the answer that decides it.
        pub said_on: Option<NaiveDate>,
        /// Who gave it.
        pub given_by: Option<GivenBy>,
        /// Whether the client's own answer about it is a yes, whatever others said who have a say.
        pub client_said_yes: bool,
        /// Whether the session has begun, where one is meant.
        pub has_begun: bool,
        /// Whether the session is over, where one is meant.
        pub is_over: bool,
        /// What the yes depends on, and what it is limited to.
        pub conditions: Vec<String>,
        /// Whether what was done on the day may rest on a yes that held at some moment of it.
        pub may_rest: bool,
    }

    /// What was told to somebody, to be recorded.
    struct RecordDisclosureRequest {
        /// About whom.
        pub client: RecordId,
        /// To whom of the client's list; nobody of it where a name is enough.
        pub person: Option<RecordId>,
        /// What was told.
        pub disclosure: Disclosure,
    }

    /// What was told to somebody.
    struct DisclosureView {
        /// Which.
        pub id: RecordId,
        /// To whom of the client's list.
        pub person: Option<RecordId>,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The day of the answer it rests on.
        pub said_on: Option<NaiveDate>,
        /// Whether that answer was entered in error since.
        pub rests_on_error: bool,
        /// What was told.
        pub disclosure: Disclosure,
    }

    /// Going on without a yes, and why.
    struct GoingOn {
        /// By what right.
        pub legal_basis: LegalBasis,
        /// Why, at most 400 characters.
        pub reason: String,
    }
}
