/** What can be asked of the program: the request, the answer and, for a long act, what it says on the way. */
import type * as B from '@/ipc/bindings';

/** Every command by name. Rust tests compare this list with the commands that are registered. */
export type Commands = {
  app_state: [void, B.AppState];
  passphrase_strength: [B.PassphraseRequest, B.StrengthView];
  suggest_passphrase: [void, string];
  create_vault: [B.CreateRequest, B.AppState];
  unlock: [B.PassphraseRequest, B.AppState];
  unlock_with_words: [B.WordsRequest, B.AppState];
  leave_sample: [void, B.AppState];
  lock: [void, void];
  flushed: [void, void];
  activity: [void, void];
  recovery_sheet: [B.RecoverySheetRequest, B.RecoverySheetView];
  keep_recovery_words: [B.TypedBackRequest, B.AppState];
  change_passphrase: [B.ChangePassphraseRequest, void];
  keep_device: [B.Device, B.AppState];
  practice: [void, B.PracticeView];
  keep_practice: [B.KeepPracticeRequest, B.PracticeView];
  clients: [void, B.ClientRow[]];
  client: [B.ClientRequest, B.ClientView];
  overview: [B.ClientRequest, B.OverviewView];
  add_clients: [B.AddClientsRequest, B.AddedClients];
  keep_client: [B.KeepClientRequest, B.ClientView];
  change_client_status: [B.StatusRequest, B.ClientView];
  keep_topic: [B.KeepTopicRequest, B.TopicView];
  keep_grounding: [B.KeepGroundingRequest, B.GroundingView];
  techniques: [void, B.TechniqueView[]];
  today: [void, B.TodayView];
  tonight: [void, B.TonightView];
  sessions: [B.ClientRequest, B.SessionRow[]];
  session: [B.SessionRequest, B.SessionView];
  plan_session: [B.PlanRequest, B.SessionView];
  keep_session: [B.KeepSessionRequest, B.SessionView];
  became: [B.BecameRequest, B.SessionView];
  note_page: [B.NoteRequest, B.NotePage];
  keep_draft: [B.DraftRequest, B.SavedAt];
  drafts_of: [B.DraftsRequest, B.DraftsView];
  discard_draft: [B.DiscardRequest, void];
  finish_note: [B.FinishNoteRequest, B.NotePage];
  reopen_note: [B.ReopenRequest, B.NotePage];
  add_to_note: [B.AddToNoteRequest, B.NotePage];
  keep_private_note: [B.KeepPrivateRequest, B.NotePage];
  agreement: [B.ClientRequest, B.AgreementView];
  draft_agreement: [B.ClientRequest, B.AgreementView];
  keep_agreement_version: [B.KeepVersionRequest, B.AgreementView];
  finalise_agreement: [B.VersionRequest, B.AgreementView];
  read_aloud: [B.VersionRequest, B.AgreementView];
  record_signing: [B.RecordSigningRequest, B.AgreementView];
  withdraw_agreement: [B.VersionRequest, B.AgreementView];
  review_agreement: [B.ClientRequest, B.AgreementView];
  preview: [B.PreviewRequest, B.PreviewView];
  print: [B.PreviewRequest, B.PrintedView];
  save_pdf: [B.PreviewRequest, B.PrintedView];
  backup_page: [void, B.BackupView];
  choose_folder: [void, B.PlaceView | null];
  back_up: [B.BackUpRequest, B.CopyReport, B.ProgressView];
  test_copy: [B.CopyRequest, B.CopyReport, B.ProgressView];
  restore: [B.CopyRequest, B.CopyReport, B.ProgressView];
  open_restored: [void, B.AppState];
  stop: [void, void];
  find_copies: [void, B.PlaceView[]];
  search: [B.SearchRequest, B.HitView[]];
};

/** The name of a command. */
export type CommandName = keyof Commands;
