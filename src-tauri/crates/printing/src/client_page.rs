//! What is asked of the press for a paper that is for one client, apart from the agreement.

use chrono::NaiveDate;
use holdfast_records::agreement::Voice;
use holdfast_records::client::ScriptDir;
use holdfast_records::consent::{ConsentEvent, ConsentItem, ConsentKind, How, Standing, Stands};
use holdfast_records::crisis_plan::CrisisPlan;
use holdfast_records::ending::HandOverLetter;
use holdfast_records::goal::Goal;
use holdfast_records::practice::Practice;
use holdfast_records::preparation::PreparationCard;
use holdfast_records::print_event;
use holdfast_records::progress_report::{ProgressReport, ReportState};
use holdfast_records::supervision::SupervisionTheme;
use holdfast_records::{Act, Moment, PrivateText};

/// A paper for one client on its way to the press.
#[derive(Clone, Debug)]
pub struct ClientPage {
    /// Whose it is, and where it will live.
    pub whose: ForClient,
    /// What it is.
    pub paper: ClientPaper,
}

/// The papers a client is given.
#[derive(Clone, Debug)]
pub enum ClientPaper {
    /// How the answers stand.
    ConsentSnapshot(SnapshotPage),
    /// What was stopped.
    WithdrawalSlip(SlipPage),
    /// The plan for hard moments.
    CrisisSheet(PlanPage),
    /// The card made from that plan.
    WalletCard(CardPage),
    /// What a technique is, before it is tried.
    PreparationCard(PreparationCard),
    /// What is kept, and who may read it.
    PrivacyStatement,
    /// A blank form.
    BeforeWeStart,
    /// The six, to be answered with a pen.
    CheckInSix,
    /// How things seem to be going.
    ProgressReport(Box<ReportPage>),
    /// What the client would like.
    Goals(GoalsPage),
    /// A letter for whoever comes next.
    HandOverLetter(LetterPage),
    /// What waits for supervision. It is for the therapist, and for nobody's file.
    SupervisionSheet(SupervisionPage),
    /// What was done, and when.
    Trail(TrailPage),
    /// A copy of the record itself.
    Record(Box<RecordPage>),
}

/// A copy of a record, in words that were put together before.
#[derive(Clone)]
pub struct RecordPage {
    /// Whether the client is spoken to.
    pub is_for_client: bool,
    /// Every entry, in order.
    pub entries: Vec<RecordEntry>,
}

impl std::fmt::Debug for RecordPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RecordPage({} entries)", self.entries.len())
    }
}

/// One entry of a record.
#[derive(Clone)]
pub struct RecordEntry {
    /// What it is, and of which day.
    pub title: String,
    /// How it stands, and what it says.
    pub lines: Vec<String>,
}

/// What every paper for a client has in common: whose it is, where it will live, and what may not stand on it there.
#[derive(Clone, Debug)]
pub struct ForClient {
    /// Where the paper will live, which decides what it may say.
    pub copy: print_event::Copy,
    /// The practice as it stands at the head of a paper that stays here.
    pub practice: Practice,
    /// What to call the client on this copy, as [`crate::name_on`] gives it. Nothing is a choice too.
    pub client_name: Option<String>,
    /// The language of the fixed words, BCP 47; English where that language has no words yet.
    pub language: String,
    /// Which way the page is written.
    pub dir: ScriptDir,
    /// The code, so that it can be kept off a paper that leaves the room. It is never printed from here.
    pub code: Option<String>,
    /// People of whom nobody said that they are safe. They stand on no paper.
    pub never_named: Vec<String>,
    /// People who may stand on a paper that stays here.
    pub people: Vec<String>,
    /// Topics by their labels, which do not leave the room.
    pub topics: Vec<String>,
    /// Whether this is the sample practice; then every page says so.
    pub is_demo: bool,
}

/// How a client's answers stand on a day.
#[derive(Clone, Debug)]
pub struct SnapshotPage {
    /// The day.
    pub on: NaiveDate,
    /// What was answered, in the order of the client's list.
    pub answers: Vec<Answer>,
}

/// One answer that holds, as a paper says it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Where it stands.
    pub group: AnswerGroup,
    /// What it is about.
    pub kind: ConsentKind,
    /// What was asked.
    pub name: PrivateText,
    /// The words of something that is told and not asked.
    pub wording: Option<PrivateText>,
    /// What the yes is limited to, and what it depends on.
    pub limits: Vec<PrivateText>,
    /// What the client said, in the client's own words.
    pub words: Option<PrivateText>,
    /// On which day.
    pub answered_on: NaiveDate,
    /// How.
    pub how: How,
    /// Whether the client answered, and not somebody who has a say for them.
    pub by_client: bool,
    /// From when they said they may be asked again.
    pub ask_again_from: Option<NaiveDate>,
    /// When to ask whether a yes still holds.
    pub review_on: Option<NaiveDate>,
    /// The last day on which a yes holds.
    pub expires_on: Option<NaiveDate>,
}

/// Where an answer stands on the paper, in the order of the paper: a no comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerGroup {
    /// No.
    No,
    /// Not now.
    NotNow,
    /// A yes that was taken back.
    Stopped,
    /// A yes that rests. It stands with what was stopped.
    Rests,
    /// Yes, with limits.
    YesWithLimits,
    /// Yes.
    Yes,
    /// A yes that was given until a day, and the day is over.
    Over,
    /// Told, and not a choice.
    Told,
}

impl Answer {
    /// How an item stands, with the answer that decides it; nothing where nobody answered.
    ///
    /// What decides is what [`Stands`] names, so an entry that was made in error and voided never comes here.
    pub fn of(item: &ConsentItem, stands: &Stands, by: Option<&ConsentEvent>) -> Option<Answer> {
        let by = by.filter(|_| stands.by.is_some())?;
        let is_told = stands.standing == Standing::Acknowledged;
        let limits: Vec<_> = item.limits.iter().chain(&by.conditions).cloned().collect();
        let group = AnswerGroup::of(stands.standing, limits.iter().any(|text| !text.is_blank()))?;
        Some(Answer {
            group,
            kind: item.kind,
            name: item.name.clone(),
            wording: Some(&item.wording).filter(|text| is_told && !text.is_blank()).cloned(),
            limits: limits
                .into_iter()
                .filter(|text| group.is_a_yes() && !text.is_blank())
                .collect(),
            words: client_words(by),
            answered_on: by.answered_on,
            how: by.how,
            by_client: by.given_by.is_the_client(),
            ask_again_from: by.ask_again_from,
            review_on: by.review_on,
            expires_on: by.expires_on,
        })
    }
}

impl AnswerGroup {
    fn of(standing: Standing, has_limits: bool) -> Option<AnswerGroup> {
        match standing {
            Standing::NotAsked => None,
            Standing::Granted if has_limits => Some(AnswerGroup::YesWithLimits),
            Standing::Granted => Some(AnswerGroup::Yes),
            Standing::GrantedWithConditions => Some(AnswerGroup::YesWithLimits),
            Standing::NotNow => Some(AnswerGroup::NotNow),
            Standing::Declined => Some(AnswerGroup::No),
            Standing::Paused => Some(AnswerGroup::Rests),
            Standing::Withdrawn => Some(AnswerGroup::Stopped),
            Standing::Expired => Some(AnswerGroup::Over),
            Standing::Acknowledged => Some(AnswerGroup::Told),
        }
    }

    /// Whether it is a yes that holds.
    pub(crate) fn is_a_yes(self) -> bool {
        matches!(self, AnswerGroup::Yes | AnswerGroup::YesWithLimits)
    }
}

/// What was said, where it is written in the client's words.
fn client_words(event: &ConsentEvent) -> Option<PrivateText> {
    let is_theirs = match event.voice {
        Voice::ClientWords => true,
        Voice::Joint | Voice::TherapistDuty => false,
    };
    event.words.clone().filter(|words| is_theirs && !words.is_blank())
}

/// What was stopped, and when.
#[derive(Clone, Debug)]
pub struct SlipPage {
    /// What it is about.
    pub kind: ConsentKind,
    /// What was stopped, by the name it was asked under.
    pub name: PrivateText,
    /// On which day.
    pub stopped_on: NaiveDate,
    /// How it was said.
    pub how: How,
    /// What the client said, in the client's own words.
    pub words: Option<PrivateText>,
    /// From when they said they may be asked again.
    pub ask_again_from: Option<NaiveDate>,
}

impl SlipPage {
    /// The slip for an answer that took a yes back; nothing for any other answer.
    pub fn of(item: &ConsentItem, event: &ConsentEvent) -> Option<SlipPage> {
        (event.decision == Standing::Withdrawn).then(|| SlipPage {
            kind: item.kind,
            name: item.name.clone(),
            stopped_on: event.answered_on,
            how: event.how,
            words: client_words(event),
            ask_again_from: event.ask_again_from,
        })
    }
}

/// A plan for hard moments on its way to paper.
#[derive(Clone, Debug)]
pub struct PlanPage {
    /// The plan.
    pub plan: CrisisPlan,
    /// Whether it is still being written; then it says so on every page.
    pub is_draft: bool,
}

/// A card made from a plan.
#[derive(Clone, Debug)]
pub struct CardPage {
    /// The plan.
    pub plan: CrisisPlan,
    /// Whether it looks like a note, with no title and nothing strong.
    pub is_plain: bool,
    /// The clauses that say the stop signal. A card that repeats a word of them is told of.
    pub stop_signal: Vec<PrivateText>,
}

/// A progress report on its way to paper.
#[derive(Clone, Debug)]
pub struct ReportPage {
    /// The report.
    pub report: ProgressReport,
    /// How far it came: until it is agreed every page says that it is still being written, and a report that was taken
    /// back says that.
    pub state: ReportState,
    /// The fingerprint of its words, once they are fixed.
    pub fingerprint: Option<String>,
}

/// What the client would like, on its way to paper.
#[derive(Clone, Debug)]
pub struct GoalsPage {
    /// Goals that the client is at.
    pub active: Vec<Goal>,
    /// Goals that rest.
    pub resting: Vec<Goal>,
}

/// A letter for whoever comes next, on its way to paper.
#[derive(Clone, Debug)]
pub struct LetterPage {
    /// The letter. Whoever hands it in has seen that the client said yes to every word of it.
    pub letter: HandOverLetter,
}

/// What waits for supervision on its way to paper: no name, no code, no day of birth.
#[derive(Clone, Debug)]
pub struct SupervisionPage {
    /// What is asked, by theme.
    pub questions: Vec<SupervisionQuestion>,
}

/// A question for supervision.
#[derive(Clone, Debug)]
pub struct SupervisionQuestion {
    /// What it is about.
    pub theme: SupervisionTheme,
    /// Which person of the sheet, from 0; a letter stands for them. None where it is about nobody's file.
    pub person: Option<usize>,
    /// The therapist's own sentence.
    pub sentence: PrivateText,
}

/// Acts of the trail on their way to paper.
#[derive(Clone, Debug)]
pub struct TrailPage {
    /// The client's code, where the acts are about one.
    pub code: Option<String>,
    /// The first day that was asked for.
    pub from: NaiveDate,
    /// The last day that was asked for.
    pub to: NaiveDate,
    /// The acts, the first first.
    pub acts: Vec<TrailLine>,
    /// Whether there are earlier acts in those days that have no room on the paper.
    pub has_more: bool,
    /// How many lines the whole trail has.
    pub lines: u64,
    /// The beginning of the hash of its last line, in hexadecimal.
    pub ends_with: String,
}

/// One act, and when it was done.
#[derive(Clone, Copy, Debug)]
pub struct TrailLine {
    /// When.
    pub at: Moment,
    /// What.
    pub act: Act,
}
