//! What is the therapist's own: reactions, care, how full the week is, and which parts of the program are wanted.

use super::wire;
use chrono::NaiveDate;
use holdfast_records::RecordId;
use holdfast_records::own_reaction::{OwnReaction, OwnReactionState};
use holdfast_records::self_care::{SelfCareList, SelfCareLook, SelfCareNotice};
use holdfast_records::ways::{SectionName, WayOfWorking};

wire! {
    /// Asks for what sessions left in the therapist.
    struct OwnReactionsRequest {
        /// Whether the words are wanted too; they stay covered otherwise.
        pub opened: bool,
    }

    /// What sessions left in the therapist, the newest first.
    struct OwnReactionsView {
        /// How many there are that stand.
        pub count: u32,
        /// They themselves; nothing while they are covered.
        pub reactions: Option<Vec<OwnReactionView>>,
        /// Today.
        pub today: NaiveDate,
        /// The identity that a new one gets.
        pub minted: RecordId,
    }

    /// What one session left.
    struct OwnReactionView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// Whether it stands.
        pub state: OwnReactionState,
        /// The words.
        pub reaction: OwnReaction,
        /// After which session, if one was named.
        pub session: Option<RecordId>,
        /// Whose session, so that it can be opened.
        pub client: Option<RecordId>,
        /// Whether a client's code, cue or name seems to stand in it.
        pub names_somebody: bool,
    }

    /// Keeps what a session left.
    struct KeepOwnReactionRequest {
        /// Which.
        pub id: RecordId,
        /// The revision it was changed from; nothing for a new one.
        pub base_rev: Option<u32>,
        /// After which session, if one is named. Only a new one is tied.
        pub session: Option<RecordId>,
        /// The words.
        pub reaction: OwnReaction,
    }

    /// Strikes one, or takes it up again.
    struct OwnReactionStateRequest {
        /// Which.
        pub reaction: RecordId,
        /// How it is to stand.
        pub to: OwnReactionState,
    }

    /// Erases one of the therapist's own reflections for good.
    struct EraseOwnRequest {
        /// Which.
        pub record: RecordId,
    }

    /// The therapist's own list, this week, and the weeks before.
    struct SelfCareView {
        /// The identity of the list, minted while none was kept.
        pub list_id: RecordId,
        /// The revision of the list; nothing while it is the one we offer.
        pub list_rev: Option<u32>,
        /// The list.
        pub list: SelfCareList,
        /// The Monday of this week.
        pub week_of: NaiveDate,
        /// The look at this week, if it was begun.
        pub this_week: Option<SelfCareLookView>,
        /// The identity that a new look gets.
        pub minted: RecordId,
        /// The last weeks that were looked at, the newest first; this one is not among them. At most 26.
        pub weeks: Vec<SelfCareLookView>,
        /// What is to be said of the weeks, where that was wanted.
        pub notices: Vec<SelfCareNotice>,
    }

    /// A look at one week.
    struct SelfCareLookView {
        /// Which.
        pub id: RecordId,
        /// The revision this is.
        pub rev: u32,
        /// The look.
        pub look: SelfCareLook,
    }

    /// Keeps the list.
    struct KeepSelfCareListRequest {
        /// Its identity.
        pub id: RecordId,
        /// The revision it was changed from; nothing for the first.
        pub base_rev: Option<u32>,
        /// The list. What was left is kept as it was.
        pub list: SelfCareList,
    }

    /// Keeps a look.
    struct KeepSelfCareLookRequest {
        /// Its identity.
        pub id: RecordId,
        /// The revision it was changed from; nothing for a new one.
        pub base_rev: Option<u32>,
        /// The look.
        pub look: SelfCareLook,
    }

    /// Leaves what was said of the weeks.
    struct LeaveSelfCareNoticeRequest {
        /// What.
        pub notice: SelfCareNotice,
    }

    /// How full the days are.
    struct LoadView {
        /// Today.
        pub today: NaiveDate,
        /// This week's days and the next's, from a Monday.
        pub days: Vec<LoadDayView>,
        /// The longest of them, by minutes.
        pub longest: Option<LoadDayView>,
        /// The last day up to today without a session.
        pub last_free_day: Option<NaiveDate>,
        /// The first day that was looked at for it.
        pub looked_from: NaiveDate,
        /// So many minutes between two sessions are a break.
        pub break_minutes: u32,
    }

    /// One day with its sessions counted.
    struct LoadDayView {
        /// Which day.
        pub on: NaiveDate,
        /// How many sessions.
        pub sessions: u32,
        /// How many minutes they take together.
        pub minutes: u32,
        /// The most one after another with no break between.
        pub in_a_row: u32,
        /// How many have the hard part, recorded or planned.
        pub hard: u32,
    }

    /// The parts that can be switched on and off.
    struct WaysView {
        /// All of them, in order.
        pub ways: Vec<WayView>,
        /// What sections are called here.
        pub section_names: Vec<SectionName>,
    }

    /// One part.
    struct WayView {
        /// Which.
        pub way: WayOfWorking,
        /// Whether it is on the screen.
        pub is_on: bool,
        /// Whether something is kept in it: then it stays on the screen.
        pub has_records: bool,
    }

    /// Switches a part on or off.
    struct ChooseWayRequest {
        /// Which.
        pub way: WayOfWorking,
        /// Whether it is wanted.
        pub wanted: bool,
    }

    /// Keeps what sections are called. Those that are not named have our names.
    struct SectionNamesRequest {
        /// The names.
        pub names: Vec<SectionName>,
    }

    /// What Today may say quietly: nothing of it is owed.
    struct QuietTodayView {
        /// Parts that the first week suggests, none of them switched on; empty where nothing is suggested.
        pub suggested: Vec<WayOfWorking>,
        /// Whether this week's look is open and the therapist wants to be told so.
        pub look_is_open: bool,
    }
}
