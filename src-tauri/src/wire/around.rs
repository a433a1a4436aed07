//! What is around the work: people, what was told at the beginning, capacity, the plan for hard moments, preparation.

use super::guard::DisclosureView;
use super::wire;
use holdfast_records::RecordId;
use holdfast_records::capacity::{CapacityNote, CapacityState};
use holdfast_records::consent::Standing;
use holdfast_records::crisis_plan::{CrisisPlan, CrisisPlanState};
use holdfast_records::first_contact::{FirstContact, Point};
use holdfast_records::guard::Action;
use holdfast_records::practice::CrisisLine;
use holdfast_records::preparation::{PreparationCard, PreparationState};
use holdfast_records::support::{
    AuthorityState, GuardianAuthority, SupportPerson, SupportState, Telling,
};

wire! {
    /// Whose page it is.
    struct WhoseView {
        /// Which client.
        pub client: RecordId,
        /// The client's code.
        pub code: String,
        /// The client's cue.
        pub cue: Option<String>,
    }

    /// The people around a client, and what may be said to whom.
    struct PeopleView {
        /// Whose.
        pub whose: WhoseView,
        /// Everybody, those who are off the list too.
        pub people: Vec<PersonView>,
        /// What the client was asked about other people, and how it stands today.
        pub asked: Vec<AskedOfOthersView>,
        /// What was told to whom, the newest first.
        pub told: Vec<DisclosureView>,
        /// About how old the client is today, if anything is known.
        pub age: Option<holdfast_records::client::AgeBand>,
    }

    /// Somebody around a client.
    struct PersonView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether they are on the list.
        pub state: SupportState,
        /// What may follow.
        pub may_become: Vec<SupportState>,
        /// Who it is.
        pub person: SupportPerson,
        /// What may be said to them today.
        pub telling: Telling,
        /// What telling them something is.
        pub tells: Action,
        /// What having them in a session is.
        pub joins: Action,
        /// Whether they may stand on a paper.
        pub may_stand_on_paper: bool,
        /// What say they have for the client.
        pub says: Vec<AuthorityView>,
    }

    /// A say for a client.
    struct AuthorityView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// How far it is known.
        pub state: AuthorityState,
        /// What may follow.
        pub may_become: Vec<AuthorityState>,
        /// Whether it opens anything today.
        pub opens: bool,
        /// The say.
        pub authority: GuardianAuthority,
    }

    /// What a client was asked about other people.
    struct AskedOfOthersView {
        /// The item.
        pub item: RecordId,
        /// What it is called.
        pub name: String,
        /// The word for it in the built-in catalogue.
        pub scope: Option<String>,
        /// The one person it is about.
        pub person: Option<RecordId>,
        /// How it stands.
        pub standing: Standing,
    }

    /// Somebody to be kept. Without an id: somebody new.
    struct KeepPersonRequest {
        /// Whose.
        pub client: RecordId,
        /// Which, if they are known already.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// Who it is.
        pub person: SupportPerson,
    }

    /// Somebody to be put on the list, rested or taken off it.
    struct PersonStateRequest {
        /// Who.
        pub person: RecordId,
        /// To what.
        pub to: SupportState,
    }

    /// A say to be kept. Without an id: a new one.
    struct KeepAuthorityRequest {
        /// Whose say it is.
        pub person: RecordId,
        /// Which, if it is known already.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// The say.
        pub authority: GuardianAuthority,
    }

    /// A say that is known to another extent from now on.
    struct AuthorityStateRequest {
        /// Which.
        pub authority: RecordId,
        /// To what.
        pub to: AuthorityState,
    }

    /// What is known of a client's capacity, decision by decision.
    struct CapacityPageView {
        /// Whose.
        pub whose: WhoseView,
        /// Every note, the newest first.
        pub notes: Vec<CapacityView>,
    }

    /// A capacity note.
    struct CapacityView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is signed.
        pub state: CapacityState,
        /// The note.
        pub note: CapacityNote,
    }

    /// A capacity note to be kept, or signed. Without an id: a new one.
    struct KeepCapacityRequest {
        /// Whose.
        pub client: RecordId,
        /// Which, if it was kept already.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// Whether it is signed with that, and never changes again.
        pub is_signed: bool,
        /// The note.
        pub note: CapacityNote,
    }

    /// What was told at the beginning.
    struct FirstContactView {
        /// Whose.
        pub whose: WhoseView,
        /// Which, if anything was kept.
        pub id: Option<RecordId>,
        /// The revision this is.
        pub rev: Option<u32>,
        /// What was told.
        pub contact: FirstContact,
        /// What was not told yet, in the order in which it is told.
        pub still_to_tell: Vec<Point>,
    }

    /// What was told at the beginning, to be kept.
    struct KeepFirstContactRequest {
        /// Whose.
        pub client: RecordId,
        /// The revision it was changed from, if any was kept.
        pub base_rev: Option<u32>,
        /// What was told.
        pub contact: FirstContact,
    }

    /// A client's plan for hard moments.
    struct CrisisPlanView {
        /// Whose.
        pub whose: WhoseView,
        /// Which, if one was kept.
        pub id: Option<RecordId>,
        /// The revision this is.
        pub rev: Option<u32>,
        /// How it stands, if one was kept.
        pub state: Option<CrisisPlanState>,
        /// What may follow.
        pub may_become: Vec<CrisisPlanState>,
        /// The plan.
        pub plan: CrisisPlan,
        /// What is owed before it is in use, by the name of its part.
        pub missing: Vec<String>,
        /// Which numbers have to be checked again, from 0.
        pub to_check: Vec<u32>,
        /// Which lines about people name somebody who may not stand on a paper, from 0.
        pub not_for_paper: Vec<u32>,
        /// The practice's numbers, which may be taken over.
        pub practice_lines: Vec<CrisisLine>,
        /// People of the client's list who may stand on a paper.
        pub people: Vec<String>,
    }

    /// A plan for hard moments, to be kept.
    struct KeepCrisisPlanRequest {
        /// Whose.
        pub client: RecordId,
        /// The revision it was changed from, if one was kept.
        pub base_rev: Option<u32>,
        /// The plan.
        pub plan: CrisisPlan,
    }

    /// A plan for hard moments that stands otherwise from now on.
    struct CrisisPlanStateRequest {
        /// Whose.
        pub client: RecordId,
        /// To what.
        pub to: CrisisPlanState,
    }

    /// A preparation card.
    struct PreparationView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it is in use.
        pub state: PreparationState,
        /// The card.
        pub card: PreparationCard,
    }

    /// A preparation card to be kept. Without an id: a new one.
    struct KeepPreparationRequest {
        /// Which, if it was kept already.
        pub id: Option<RecordId>,
        /// The revision it was changed from.
        pub base_rev: Option<u32>,
        /// Whether it is in use from now on.
        pub state: PreparationState,
        /// The card.
        pub card: PreparationCard,
    }
}
