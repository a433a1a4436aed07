//! Consent: what a client may be asked, what they answered, and what was asked in a session.

use super::{agreement::ChangedVersionView, wire};
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::consent::{
    ConsentEvent, ConsentItem, ConsentKind, GivenBy, OwnScope, OwnScopeState, Standing,
};
use holdfast_records::micro_consent::{MicroAnswer, MicroConsent};
use holdfast_records::technique_use::{GateAnswer, TechniqueUse};

wire! {
    /// Whose consent, and as it stood on which day.
    struct ConsentRequest {
        /// Whose.
        pub client: RecordId,
        /// On which day; today if none is given.
        pub on: Option<NaiveDate>,
    }

    /// A client's consent, as it stood on a day.
    struct ConsentView {
        /// Whose.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
        /// As it stood on this day.
        pub on: NaiveDate,
        /// Everything on the client's list.
        pub items: Vec<ItemView>,
        /// What may be put on the list, without what the client said no to.
        pub catalogue: Vec<CatalogueEntry>,
        /// What the therapist added to the catalogue, retired ones too.
        pub own: Vec<OwnScopeView>,
        /// People of the client's list, whom something that is asked can be about.
        pub people: Vec<NamedPersonView>,
        /// People who may answer for the client, or may have.
        pub representatives: Vec<RepresentativeView>,
    }

    /// Somebody around a client, by name.
    struct NamedPersonView {
        /// Which.
        pub id: RecordId,
        /// What they are called.
        pub name: String,
    }

    /// Somebody who may answer for a client.
    struct RepresentativeView {
        /// Which.
        pub id: RecordId,
        /// What they are called.
        pub name: String,
        /// From when to when they have a say. On another day theirs can only be a no.
        pub says: Vec<SayView>,
    }

    /// From when to when somebody has a say.
    struct SayView {
        /// Its first day.
        pub first: NaiveDate,
        /// Its last day; none while nobody knows of one.
        pub last: Option<NaiveDate>,
    }

    /// Something a client may be asked, and how it stands.
    struct ItemView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// The item.
        pub item: ConsentItem,
        /// The one person it is about.
        pub about: Option<NamedPersonView>,
        /// How it stands on the day.
        pub standing: Standing,
        /// The answer that decides it.
        pub by: Option<RecordId>,
        /// The day of a no to everybody, where that ended the yes about this person.
        pub no_to_everybody: Option<NaiveDate>,
        /// Whether it may be asked on the day.
        pub may_ask: bool,
        /// From which day it may be asked, when the client said one.
        pub ask_from: Option<NaiveDate>,
        /// Whether the day has come on which to ask if a yes still holds.
        pub is_due: bool,
        /// How the answers of everybody stand whose answer counts, where they differ. Nothing is decided by it.
        pub differing: Vec<TheirsView>,
        /// Every answer, oldest first.
        pub history: Vec<EventView>,
    }

    /// How one person's answers stand.
    struct TheirsView {
        /// As what they answered, where nobody wrote down who it was.
        pub given_by: Option<GivenBy>,
        /// Who of the client's people.
        pub person: Option<RecordId>,
        /// How theirs stand.
        pub standing: Standing,
    }

    /// One answer.
    struct EventView {
        /// Which.
        pub id: RecordId,
        /// The session in which it was given.
        pub session: Option<RecordId>,
        /// Who of the client's people gave it, where somebody answered for the client and is known.
        pub person: Option<RecordId>,
        /// When it was kept, milliseconds since 1970.
        pub at: i64,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The answer.
        pub event: ConsentEvent,
    }

    /// Something that may be put on a client's list.
    struct CatalogueEntry {
        /// What the therapist added; none for the built-in ones.
        pub own: Option<RecordId>,
        /// The item that comes of it.
        pub item: ConsentItem,
        /// Whether it is asked about one person at a time.
        pub names_somebody: bool,
        /// Whether it may be asked today: not where the client said no to everybody.
        pub may_ask: bool,
    }

    /// Something the therapist added to the catalogue.
    struct OwnScopeView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is offered.
        pub state: OwnScopeState,
        /// What it is.
        pub scope: OwnScope,
    }

    /// An item to be put on a list, or reworded.
    struct KeepItemRequest {
        /// Whose.
        pub client: RecordId,
        /// Which, if it is on the list already.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// What the therapist added to the catalogue, if it comes from there.
        pub own: Option<RecordId>,
        /// The one person it is about, if it is about one.
        pub person: Option<RecordId>,
        /// The item.
        pub item: ConsentItem,
    }

    /// An item to be taken off a list, or put back.
    struct ListedRequest {
        /// Which.
        pub item: RecordId,
        /// Whether it is on the list from now on.
        pub is_listed: bool,
    }

    /// An answer to be recorded.
    struct RecordConsentRequest {
        /// To which item.
        pub item: RecordId,
        /// In which session, if in one.
        pub session: Option<RecordId>,
        /// Who of the client's people gave it, where somebody answered for the client and is known.
        pub person: Option<RecordId>,
        /// The answer.
        pub event: ConsentEvent,
    }

    /// An entry to be voided.
    struct VoidRequest {
        /// Which answer, question or use.
        pub entry: RecordId,
        /// What happened, if anyone wants to say.
        pub reason: Option<String>,
    }

    /// An entry of a session to be voided.
    struct VoidInSessionRequest {
        /// In which session.
        pub session: RecordId,
        /// Which entry.
        pub entry: VoidRequest,
    }

    /// Something to be added to the catalogue, changed or retired.
    struct KeepScopeRequest {
        /// Which, if it is there already.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// How it stands from now on.
        pub state: OwnScopeState,
        /// What it is.
        pub scope: OwnScope,
    }

    /// What was asked and used in a session.
    struct InSessionView {
        /// Which session.
        pub session: RecordId,
        /// Whether it is over, which decides what may be said at the gate.
        pub is_over: bool,
        /// Questions in the moment, oldest first.
        pub asked: Vec<AskedView>,
        /// Techniques, oldest first.
        pub uses: Vec<UseView>,
        /// Techniques that may be chosen: those of the client's list, without a no that still holds.
        pub techniques: Vec<TechniqueOption>,
        /// Yeses that nobody has looked at for long, the oldest first, while the session is of today.
        pub still_true: Vec<StillTrueView>,
    }

    /// A yes that nobody has looked at for long: whether it is still so.
    struct StillTrueView {
        /// The item.
        pub item: RecordId,
        /// What it is about. A topic is named only when somebody asks to see it.
        pub kind: ConsentKind,
        /// What it is called.
        pub name: String,
        /// The one person it is about.
        pub about: Option<NamedPersonView>,
        /// The words it was asked in, if any were written down.
        pub wording: Option<String>,
        /// What it was limited to.
        pub limits: Option<String>,
        /// How it stands: one of the two kinds of yes.
        pub standing: Standing,
        /// What it depends on.
        pub conditions: Option<String>,
        /// On which day it was said.
        pub said_on: NaiveDate,
    }

    /// An old yes that was asked about, or not.
    struct StillTrueRequest {
        /// In which session.
        pub session: RecordId,
        /// Which item.
        pub item: RecordId,
    }

    /// A question in the moment.
    struct AskedView {
        /// Which.
        pub id: RecordId,
        /// Whether it was entered in error, or another took its place.
        pub is_voided: bool,
        /// The question.
        pub asked: MicroConsent,
    }

    /// A technique in a session.
    struct UseView {
        /// Which.
        pub id: RecordId,
        /// Whether it was entered in error.
        pub is_voided: bool,
        /// The boundary event that belongs to it.
        pub boundary: Option<RecordId>,
        /// The numbers of the versions of the agreement that came of that event.
        pub changed_versions: Vec<ChangedVersionView>,
        /// What was answered to the question that was asked for it, if one was.
        pub answered: Option<MicroAnswer>,
        /// The use.
        pub used: TechniqueUse,
    }

    /// A technique that may be chosen.
    struct TechniqueOption {
        /// The item.
        pub item: RecordId,
        /// What it is called.
        pub name: String,
        /// How it stands.
        pub standing: Standing,
        /// What it depends on.
        pub conditions: Option<String>,
        /// What may be said when it is chosen although it is not agreed.
        pub gate: Vec<GateAnswer>,
    }

    /// A question in the moment, to be recorded.
    struct AskRequest {
        /// In which session.
        pub session: RecordId,
        /// About which item, if it is one of the list.
        pub item: Option<RecordId>,
        /// The question whose place it takes, when something is added to it.
        pub instead_of: Option<RecordId>,
        /// The question.
        pub asked: MicroConsent,
    }

    /// A technique to be recorded.
    struct UseRequest {
        /// In which session.
        pub session: RecordId,
        /// Which item of the client's list.
        pub item: RecordId,
        /// What is said at the gate; nothing for what is agreed.
        pub answer: Option<GateAnswer>,
        /// The question that is asked now, with the answer to it.
        pub asked: Option<MicroConsent>,
        /// What happened, where it was done without asking.
        pub boundary: Option<BoundaryEvent>,
    }
}
