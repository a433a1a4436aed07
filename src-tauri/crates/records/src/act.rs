//! What a person did, in one word for the audit and one sentence for a reader.

use serde::{Deserialize, Serialize};

macro_rules! acts {
    ($($(#[$doc:meta])* $variant:ident = $token:literal, $sentence:literal;)+) => {
        /// Something that was done in the vault. Every change is one act; the audit keeps the word.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Act { $($(#[$doc])* #[doc = $sentence] $variant,)+ }

        impl Act {
            /// Every act.
            pub const ALL: &'static [Act] = &[$(Act::$variant,)+];

            /// The word for it in the audit.
            pub fn token(self) -> &'static str { match self { $(Act::$variant => $token,)+ } }

            /// What happened, in one English sentence without a name in it.
            pub fn sentence(self) -> &'static str { match self { $(Act::$variant => $sentence,)+ } }

            /// The name under which its sentence stands in the words of the papers.
            pub fn sentence_name(self) -> &'static str {
                match self { $(Act::$variant => concat!("act-", $token),)+ }
            }

            /// The act a word stands for.
            pub fn from_token(token: &str) -> Option<Act> {
                Act::ALL.iter().copied().find(|act| act.token() == token)
            }
        }
    };
}

acts! {
    CreateVault = "create_vault", "The vault was made.";
    OpenVault = "open_vault", "The vault was opened with the passphrase.";
    OpenVaultWithWords = "open_vault_with_words", "The vault was opened with the recovery words.";
    LockVault = "lock_vault", "The vault was locked.";
    FailedUnlocks = "failed_unlocks", "A wrong passphrase was tried before this opening.";
    ChangePassphrase = "change_passphrase", "The passphrase was changed.";
    MakeRecoveryWords = "make_recovery_words", "Recovery words were made and typed back.";
    MigrateVault = "migrate_vault", "The vault was brought up to a newer version of the program.";
    ChangeSettings = "change_settings", "Settings were changed.";
    ClockWentBack = "clock_went_back", "The computer's clock had gone back more than ten minutes.";
    KeepPractice = "keep_practice", "The practice's details were kept.";
    AddClient = "add_client", "A client was added.";
    ImportClients = "import_clients", "Clients were taken in from a table.";
    ImportRecords = "import_records", "Records were taken in from an earlier export.";
    KeepClient = "keep_client", "A client's details were kept.";
    ChangeClientStatus = "change_client_status", "A client's status was changed.";
    UndoClientStatus = "undo_client_status", "A change of a client's status was undone on the same day.";
    ViewClient = "view_client", "A client's record was opened.";
    PlanSession = "plan_session", "Sessions were planned.";
    KeepSession = "keep_session", "A session's facts were kept.";
    SessionHeld = "session_held", "A session was recorded as held.";
    SessionCancelled = "session_cancelled", "A session was recorded as cancelled.";
    SessionNotAttended = "session_not_attended", "A session was recorded as not attended.";
    SessionMoved = "session_moved", "A session was moved.";
    KeepNote = "keep_note", "A note was kept.";
    FinishNote = "finish_note", "A note was finished.";
    ReopenNote = "reopen_note", "A finished note was opened again on the same day.";
    AddToNote = "add_to_note", "Something was added to a finished note.";
    KeepPrivateNote = "keep_private_note", "A private note was kept.";
    FinishPrivateNote = "finish_private_note", "A private note was finished.";
    DiscardDraft = "discard_draft", "A draft was thrown away.";
    KeepTopic = "keep_topic", "A topic was opened or closed.";
    TakeOffTopic = "take_off_topic", "A topic was taken off the list.";
    PutBackTopic = "put_back_topic", "A topic was put back on the list.";
    KeepGrounding = "keep_grounding", "A way to settle was kept.";
    TakeOffGrounding = "take_off_grounding", "A way to settle was taken off the list.";
    PutBackGrounding = "put_back_grounding", "A way to settle was put back on the list.";
    DraftAgreement = "draft_agreement", "A version of an agreement was drafted.";
    KeepAgreement = "keep_agreement", "A draft of an agreement was kept.";
    FinaliseAgreement = "finalise_agreement", "The wording of a version was frozen.";
    OfferAgreement = "offer_agreement", "A version was printed or read aloud.";
    SignAgreement = "sign_agreement", "A signing or spoken agreement was recorded.";
    DeclineAgreement = "decline_agreement", "A version was not agreed.";
    WithdrawAgreement = "withdraw_agreement", "An agreement was withdrawn.";
    ReviewAgreement = "review_agreement", "An agreement was looked at again.";
    ListConsent = "list_consent", "Something that may be asked was put on a client's list.";
    KeepConsentItem = "keep_consent_item", "What is asked was reworded.";
    TakeOffConsent = "take_off_consent", "Something that may be asked was taken off a client's list.";
    RecordConsent = "record_consent", "An answer was recorded.";
    WithdrawConsent = "withdraw_consent", "A no was recorded, or a yes was taken back or rested.";
    PutOffConsent = "put_off_consent", "Asking whether a yes still holds was put off.";
    KeepCatalogue = "keep_catalogue", "The catalogue of what may be asked was changed.";
    AskInSession = "ask_in_session", "A question in a session and its answer were recorded.";
    UseTechnique = "use_technique", "A technique in a session was recorded.";
    StartSession = "start_session", "A session was started.";
    EndSession = "end_session", "A session was ended.";
    NoteEvent = "note_event", "Something that happened in a session was keyed.";
    RecordReadiness = "record_readiness", "How ready for a small step was recorded.";
    RecordCheckIn = "record_check_in", "A check-in was recorded.";
    TalkAboutCheckIn = "talk_about_check_in", "A check-in was marked as talked about, or left alone.";
    KeepPacingPlan = "keep_pacing_plan", "A pacing plan was kept.";
    AgreePacingPlan = "agree_pacing_plan", "A pacing plan came into force.";
    LowerLimit = "lower_limit", "A limit was made smaller by the client.";
    KeepHypothesis = "keep_hypothesis", "A working hypothesis was kept.";
    SetAsideHypothesis = "set_aside_hypothesis", "A working hypothesis was given up.";
    AnswerPacingCheck = "answer_pacing_check", "What was made of a pacing check was kept.";
    SwitchPacingCheck = "switch_pacing_check", "The pacing check was switched on or off for a client.";
    KeepScheduleChange = "keep_schedule_change", "A change of time was kept.";
    RecordMeasure = "record_measure", "A number from a paper form was recorded.";
    KeepRupture = "keep_rupture", "A strain was kept.";
    TurnRupture = "turn_rupture", "A strain was taken further, set aside or opened again.";
    AnswerRupture = "answer_rupture", "A client's own answer about a strain was kept.";
    ChangeBecause = "change_because", "Something was changed because of a strain or a boundary event.";
    KeepBoundary = "keep_boundary", "A line between client and therapist was kept.";
    KeepBoundaryEvent = "keep_boundary_event", "A boundary event was kept.";
    MoveBoundaryEvent = "move_boundary_event", "A boundary event was taken further.";
    KeepFeedback = "keep_feedback", "What a client said of the work was kept.";
    KeepAllianceReview = "keep_alliance_review", "A look at the working relationship was kept.";
    KeepGoal = "keep_goal", "A client's goal was kept.";
    MoveGoal = "move_goal", "A client's goal was taken further, rested or let go.";
    KeepStrength = "keep_strength", "Something a client did of their own accord was kept.";
    KeepReport = "keep_report", "A progress report was kept.";
    MoveReport = "move_report", "A progress report was read together, agreed, given or withdrawn.";
    KeepEnding = "keep_ending", "A plan for ending the work was kept.";
    MoveEnding = "move_ending", "A plan for ending the work was taken further.";
    KeepIdentity = "keep_identity", "What a client told of who they are, or what is not to be raised, was kept.";
    KeepExpectation = "keep_expectation", "What a client hopes, fears or expects was kept.";
    KeepQuestion = "keep_question", "A question that a client brought was kept.";
    KeepDirectory = "keep_directory", "The directory was changed.";
    KeepOwnReaction = "keep_own_reaction", "What a session left in the therapist was kept.";
    StrikeOwnReaction = "strike_own_reaction", "What a session left in the therapist was struck or taken up again.";
    KeepSelfCare = "keep_self_care", "The therapist's own list or a weekly look was kept.";
    KeepWalk = "keep_walk", "A walk through the space was kept.";
    KeepSensitivity = "keep_sensitivity", "What a client is sensitive to was kept.";
    TakeOffSensitivity = "take_off_sensitivity", "What a client is sensitive to was taken off the list, or put back.";
    TakeToSupervision = "take_to_supervision", "Something was taken to supervision, or set aside again.";
    KeepSupervision = "keep_supervision", "A meeting for supervision was kept.";
    KeepExecutor = "keep_executor", "Who opens the sealed file for a colleague was kept.";
    MakeExecutorPack = "make_executor_pack", "A sealed file for a colleague was made and read back.";
    TestExecutorPack = "test_executor_pack", "The sealed file for a colleague was opened to test it.";
    KeepLeave = "keep_leave", "Planned time away was kept, called off, or planned again.";
    TellLeave = "tell_leave", "Who was told of planned time away was kept.";
    KeepWordLists = "keep_word_lists", "The practice's own wordings were kept.";
    KeepExposureStep = "keep_exposure_step", "A step towards something hard was kept.";
    MoveExposureStep = "move_exposure_step", "A step towards something hard was agreed, taken further or set aside.";
    KeepNoteTemplate = "keep_note_template", "Words that are used often were kept.";
    RecordContact = "record_contact", "A contact between two sessions was recorded.";
    SetAsidePacingPlan = "set_aside_pacing_plan", "A pacing plan was set aside.";
    RecordBoundary = "record_boundary", "A boundary event was recorded.";
    KeepPerson = "keep_person", "Somebody around a client was kept.";
    KeepAuthority = "keep_authority", "A say for a client was kept.";
    RecordDisclosure = "record_disclosure", "What was told to somebody was recorded.";
    GoOnWithoutYes = "go_on_without_yes", "Something was told to somebody, or somebody was brought in, without resting on a yes.";
    KeepCapacity = "keep_capacity", "A capacity note was kept.";
    SignCapacity = "sign_capacity", "A capacity note was signed.";
    KeepFirstContact = "keep_first_contact", "What was told at the beginning was kept.";
    KeepPreparation = "keep_preparation", "A preparation card was kept.";
    KeepCrisisPlan = "keep_crisis_plan", "A plan for hard moments was kept.";
    AddScan = "add_scan", "A scan was taken in.";
    SaveScan = "save_scan", "A scan was saved outside of the vault.";
    BeginHandOver = "begin_hand_over", "The window was handed to a client.";
    KeepReading = "keep_reading", "What a client said after reading was kept.";
    EndHandOver = "end_hand_over", "The window was taken back.";
    VoidEntry = "void_entry", "Something entered in error was voided.";
    Print = "print", "A document was sent to the printer.";
    SavePdf = "save_pdf", "A document was saved as a PDF.";
    ReadAloud = "read_aloud", "A document was read aloud.";
    KeepDataRequest = "keep_data_request", "A request for records was kept.";
    MoveDataRequest = "move_data_request", "A request for records was taken further.";
    ExportClient = "export_client", "A copy of one client's records was saved outside of the vault.";
    ExportClientWithPrivate = "export_client_with_private", "A copy of one client's records was saved outside of the vault, with what is kept apart.";
    Backup = "backup", "A copy was made and read back.";
    TestBackup = "test_backup", "A copy was tested.";
    Restore = "restore", "This vault was made from a copy.";
    KeepRetention = "keep_retention", "How long records are kept was changed.";
    HoldRecords = "hold_records", "A legal hold was put on a client's records, or lifted.";
    PutInTrash = "put_in_trash", "Something was put into the trash.";
    PutBack = "put_back", "Something was taken out of the trash.";
    EraseFromTrash = "erase_from_trash", "Something was erased out of the trash.";
    /// What a session left in the therapist, or a look at a week, was erased at once and for good.
    EraseOwn = "erase_own", "Something of the therapist’s own was erased.";
    EraseClient = "erase_client", "The records of one client were erased.";
    MakeSample = "make_sample", "The sample practice was made.";
}

/// What sort of thing an act was, as the audit is looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActGroup {
    /// The vault or a client's record was opened or locked, or the window was in a client's hands.
    Opened,
    /// Something left the vault: on paper, as a file, aloud, or as a copy.
    Left,
    /// Something was kept, or stands otherwise.
    Changed,
    /// Something came back, or is gone for good.
    Back,
    /// Something to look at: wrong tries, a clock that went back.
    Trouble,
}

impl ActGroup {
    /// Every group.
    pub const ALL: [ActGroup; 5] =
        [ActGroup::Opened, ActGroup::Left, ActGroup::Changed, ActGroup::Back, ActGroup::Trouble];

    /// The acts of the group.
    pub fn acts(self) -> impl Iterator<Item = Act> {
        Act::ALL.iter().copied().filter(move |act| act.group() == self)
    }
}

impl Act {
    /// What sort of thing it was. An act that nobody sorted changed something.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most acts change something")]
    pub fn group(self) -> ActGroup {
        match self {
            Act::OpenVault
            | Act::OpenVaultWithWords
            | Act::LockVault
            | Act::ViewClient
            | Act::BeginHandOver
            | Act::EndHandOver => ActGroup::Opened,
            Act::Print
            | Act::SavePdf
            | Act::SaveScan
            | Act::ReadAloud
            | Act::Backup
            | Act::MakeExecutorPack
            | Act::ExportClient
            | Act::ExportClientWithPrivate => ActGroup::Left,
            Act::Restore
            | Act::ImportRecords
            | Act::TestBackup
            | Act::DiscardDraft
            | Act::VoidEntry
            | Act::PutInTrash
            | Act::PutBack
            | Act::EraseFromTrash
            | Act::EraseOwn
            | Act::EraseClient => ActGroup::Back,
            Act::FailedUnlocks | Act::ClockWentBack => ActGroup::Trouble,
            _ => ActGroup::Changed,
        }
    }

    /// Whether a document left by it as pages: on paper or as a file.
    pub fn is_on_paper(self) -> bool {
        matches!(self, Act::Print | Act::SavePdf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_act_stands_in_one_group_and_what_leaves_is_never_taken_for_a_change() {
        let in_groups: usize = ActGroup::ALL.into_iter().map(|group| group.acts().count()).sum();
        assert_eq!(in_groups, Act::ALL.len());
        for act in [Act::Print, Act::SavePdf, Act::SaveScan, Act::Backup, Act::ReadAloud] {
            assert_eq!(act.group(), ActGroup::Left);
        }
        assert!(Act::ALL.iter().filter(|act| act.is_on_paper()).count() == 2);
    }

    #[test]
    fn no_two_acts_share_a_word() {
        let words: BTreeSet<_> = Act::ALL.iter().map(|act| act.token()).collect();
        assert_eq!(words.len(), Act::ALL.len());
    }
}
