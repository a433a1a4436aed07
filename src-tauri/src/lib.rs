//! The desktop shell: a window, its commands, and nothing that decides.

mod agenda;
mod answers;
mod asking;
mod becoming;
mod boundaries;
mod bring_in;
mod brought;
mod changes;
mod check_ins;
mod chooser;
mod commands;
mod contacts;
mod copies;
mod data_requests;
mod days;
mod device;
mod directory;
mod drawing;
mod drives;
mod earlier;
mod endings;
mod erasures;
mod executors;
mod exports;
mod exposure_steps;
mod feedbacks;
mod first;
mod goals;
mod hand_over;
mod hypotheses;
mod idle;
mod in_error;
mod keeping;
mod leaves;
mod listing;
mod locking;
mod measures;
mod note_templates;
mod opening;
mod outgoing;
mod own_reactions;
mod pages;
mod patience;
mod places;
mod plans;
mod platform;
mod problem;
mod reasons;
mod reports;
mod roster;
mod scanning;
mod self_care;
mod session;
mod session_mode;
mod settling;
mod shell;
mod statuses;
mod strains;
mod supervisions;
mod telling;
mod times;
mod walks;
mod ways;
mod windows;
mod wire;
mod word_lists;

use platform::{Calls, Start};
use shell::Shell;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::PoisonError;
use tauri::{
    AppHandle, Builder, Manager, RunEvent, Runtime, WebviewWindow, WindowEvent, generate_handler,
};

/// Everything the screen may call. Tests build the same program without a window.
#[expect(clippy::too_many_lines, reason = "one line a command: the list is the point")]
pub fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    use commands::{
        agreement, around, backup, between, boundary, bring_in as bringing, brought, check_in,
        client, consent, contact, data_request, day, directory, earlier as early, ending, executor,
        export, exposure_step as step, feedback, goal, guard, hand_over as handing, keeping, leave,
        measure, note, note_template as template, own, pacing, practice, printing, progress_report,
        scan, search, session as meeting, session_mode as mode, supervision, timeline, times,
        trail, vault, word_list, workspace,
    };
    builder.invoke_handler(hand_over::guarded(generate_handler![
        vault::app_state,
        vault::passphrase_strength,
        vault::suggest_passphrase,
        vault::create_vault,
        vault::unlock,
        vault::unlock_with_words,
        vault::lock,
        vault::leave_sample,
        vault::visit_sample,
        vault::throw_sample_away,
        vault::flushed,
        vault::activity,
        vault::recovery_sheet,
        vault::keep_recovery_words,
        vault::change_passphrase,
        vault::keep_device,
        practice::practice,
        practice::keep_practice,
        client::clients,
        client::client_names,
        client::client,
        client::overview,
        client::add_clients,
        client::keep_client,
        client::change_client_status,
        client::undo_client_status,
        client::keep_topic,
        client::change_topic_state,
        client::keep_stop_signal,
        client::skip_first_question,
        client::keep_grounding,
        client::change_grounding_state,
        client::techniques,
        consent::consent,
        consent::keep_consent_item,
        consent::list_consent_item,
        consent::record_consent,
        consent::void_consent,
        consent::keep_own_scope,
        consent::in_session,
        consent::ask_in_session,
        consent::use_technique,
        consent::void_in_session,
        consent::still_so,
        consent::put_off_consent,
        brought::identity,
        brought::keep_identity,
        brought::change_identity_state,
        brought::brought,
        brought::keep_expectation,
        brought::change_expectation_state,
        brought::keep_client_question,
        brought::change_client_question_state,
        around::people,
        around::keep_person,
        around::change_person_state,
        around::keep_authority,
        around::change_authority_state,
        around::capacity,
        around::keep_capacity,
        around::first_contact,
        around::keep_first_contact,
        around::crisis_plan,
        around::keep_crisis_plan,
        around::change_crisis_plan_state,
        around::preparation_cards,
        around::keep_preparation_card,
        guard::guard,
        guard::record_disclosure,
        guard::void_disclosure,
        handing::begin_hand_over,
        handing::hand_over,
        handing::keep_hand_over_words,
        handing::stop_hand_over,
        handing::end_hand_over,
        handing::end_hand_over_with_words,
        between::between,
        between::keep_rupture,
        between::turn_rupture,
        between::add_repair_step,
        between::answer_repair_step,
        between::answer_rupture,
        between::change_because,
        between::void_rupture,
        bringing::choose_table,
        bringing::read_table,
        bringing::take_table,
        early::choose_earlier,
        early::open_earlier,
        early::take_earlier,
        boundary::boundaries,
        boundary::keep_boundary_line,
        boundary::boundary_line_state,
        boundary::keep_boundary_event,
        boundary::boundary_event_state,
        boundary::void_boundary_event,
        ending::endings,
        ending::keep_ending,
        ending::ending_state,
        goal::goals,
        goal::keep_goal,
        goal::goal_state,
        goal::keep_strength,
        goal::void_strength,
        feedback::feedback,
        feedback::keep_feedback,
        feedback::keep_alliance_review,
        feedback::void_feedback,
        feedback::void_alliance_review,
        progress_report::reports,
        progress_report::begin_report,
        progress_report::keep_report,
        progress_report::report_state,
        own::own_reactions,
        own::keep_own_reaction,
        own::own_reaction_state,
        own::erase_own_reaction,
        own::erase_self_care_look,
        own::self_care,
        own::keep_self_care_list,
        own::keep_self_care_look,
        own::leave_self_care_notice,
        own::load_of_week,
        own::ways,
        own::choose_way,
        own::keep_section_names,
        own::quiet_today,
        own::leave_first_week,
        directory::directory,
        directory::keep_directory_entry,
        directory::directory_entry_state,
        data_request::data_requests,
        data_request::keep_data_request,
        data_request::data_request_state,
        data_request::cover_words,
        data_request::uncover_words,
        export::export_page,
        export::export_client,
        executor::executor,
        executor::keep_executor,
        executor::make_executor_pack,
        executor::test_executor_pack,
        executor::cover,
        leave::leaves,
        leave::keep_leave,
        leave::leave_state,
        leave::tell_leave,
        keeping::keeping,
        keeping::keep_own_day,
        keeping::hold_records,
        keeping::erasing,
        keeping::erase_client,
        keeping::retention,
        keeping::keep_retention,
        keeping::trash,
        keeping::put_in_trash,
        keeping::put_back,
        keeping::erase_from_trash,
        word_list::word_lists,
        word_list::keep_word_lists,
        workspace::practice_due,
        workspace::workspace,
        workspace::keep_walk,
        workspace::sensitivities,
        workspace::keep_sensitivity,
        workspace::sensitivity_state,
        supervision::supervision,
        supervision::taken_to_supervision,
        supervision::keep_supervision_item,
        supervision::supervision_item_state,
        supervision::keep_supervision_entry,
        trail::records,
        trail::history,
        trail::bring_words_back,
        trail::acts,
        trail::look_through_trail,
        trail::told,
        contact::contacts,
        contact::keep_contact,
        contact::void_contact,
        measure::measures,
        measure::keep_measure,
        measure::void_measure,
        times::times,
        times::keep_schedule_change,
        times::void_schedule_change,
        check_in::check_ins,
        check_in::keep_check_in,
        check_in::talked_about_check_in,
        check_in::void_check_in,
        check_in::begin_check_in,
        check_in::keep_check_in_answers,
        check_in::stop_check_in,
        day::today,
        day::tonight,
        meeting::sessions,
        meeting::session,
        meeting::rooms,
        meeting::plan_session,
        meeting::keep_session,
        meeting::became,
        mode::session_mode,
        mode::start_session,
        mode::end_session,
        mode::note_event,
        mode::keep_line,
        mode::ask_in_mode,
        mode::take_back,
        mode::end_hard_part,
        mode::show_clock,
        mode::open_the_rest,
        mode::before_session,
        mode::record_readiness,
        mode::plan_task,
        mode::keep_focus,
        mode::keyed,
        note::note_page,
        note::keep_draft,
        note::drafts_of,
        note::discard_draft,
        note::finish_note,
        note::reopen_note,
        note::add_to_note,
        note::keep_private_note,
        template::note_templates,
        template::keep_note_template,
        template::note_template_state,
        agreement::agreement,
        agreement::draft_agreement,
        agreement::keep_agreement_version,
        agreement::say_because,
        agreement::finalise_agreement,
        agreement::read_aloud,
        agreement::record_signing,
        agreement::withdraw_agreement,
        agreement::review_agreement,
        printing::preview,
        printing::print,
        printing::save_pdf,
        printing::papers,
        backup::backup_page,
        backup::choose_folder,
        backup::back_up,
        backup::test_copy,
        backup::restore,
        backup::open_restored,
        backup::stop,
        backup::find_copies,
        search::search,
        timeline::timeline,
        timeline::keep_timeline_groups,
        scan::add_scan,
        scan::scans,
        scan::scan_page,
        scan::save_scan,
        scan::void_scan,
        pacing::pacing,
        pacing::draft_plan,
        pacing::keep_plan,
        pacing::agree_plan,
        pacing::set_aside_plan,
        pacing::lower_limit,
        pacing::answer_pacing_check,
        pacing::switch_pacing_check,
        pacing::hypotheses,
        pacing::keep_hypothesis,
        pacing::set_aside_hypothesis,
        step::exposure_steps,
        step::keep_exposure_step,
        step::exposure_step_state,
        step::order_exposure_steps,
    ]))
}

/// Opens Holdfast and stays until its window is closed.
pub fn run() -> ExitCode {
    if let Some(drawn) = drawing::was_asked() {
        return drawn;
    }
    platform::start_clean();
    locking::say_only_where();
    let calls = match platform::start() {
        Start::First(calls) => calls,
        Start::Second => return ExitCode::SUCCESS,
    };
    let builder = Builder::default().plugin(tauri_plugin_dialog::init()).setup(|app| {
        platform::keep_no_list_of_files();
        open(app.handle(), calls)?;
        Ok(())
    });
    match configure(builder).build(tauri::generate_context!()) {
        Ok(app) => {
            app.run(on_event);
            ExitCode::SUCCESS
        }
        Err(problem) => {
            locking::eprintln_code("could_not_start", &problem);
            ExitCode::FAILURE
        }
    }
}

/// Reads what this computer remembers and starts the vault's thread. `config` and `data` are the program's own folders.
pub fn prepare<R: Runtime>(app: &AppHandle<R>, config: PathBuf, data: PathBuf) {
    app.manage(Shell::new(config, data));
}

/// Ends the vault's thread and gives back what it held, where many programs come and go in one process. An open vault is
/// closed as it is and not sealed. Nothing is answered afterwards that needs the vault.
pub fn leave<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Shell>().session.leave_the_desk();
}

/// Makes the window.
pub fn window<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    windows::make(app)
}

/// Gives a folder a number among the places for copies, as choosing it does.
pub fn know_place<R: Runtime>(app: &AppHandle<R>, folder: PathBuf) -> u32 {
    app.state::<Shell>().places.number(folder)
}

/// Lets a file be the scan or the table that is chosen next, as choosing it does.
pub fn choose_file<R: Runtime>(app: &AppHandle<R>, file: PathBuf) {
    let shell = app.state::<Shell>();
    *shell.file_to_choose.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
}

/// Lets the vault of this computer be the one in a folder, as making it there does.
pub fn know_vault<R: Runtime>(app: &AppHandle<R>, folder: PathBuf) {
    app.state::<Shell>().change_device(|file| file.vault = Some(folder));
}

/// Lets passphrases come to cost what they cost today, whatever the surroundings ask for.
pub fn let_cost_today<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Shell>().costs_today.store(true, std::sync::atomic::Ordering::Relaxed);
}

/// Lets a copy of a client's records be saved there, as choosing a place does.
pub fn choose_new_file<R: Runtime>(app: &AppHandle<R>, file: PathBuf) {
    let shell = app.state::<Shell>();
    *shell.file_to_choose.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
}

/// Lets the program at this place draw the pages of scans: a test's own program cannot.
pub fn draw_with<R: Runtime>(app: &AppHandle<R>, program: PathBuf) {
    app.state::<Shell>().drawer.is_at(program);
}

/// Hears that the process which drew a window's page has died, as the system tells it.
pub fn page_died<R: Runtime>(app: &AppHandle<R>, label: &str) {
    locking::page_died(app, label);
}

/// Lets no hand have been on the window for so long, and does what is due then.
pub fn left_alone<R: Runtime>(app: &AppHandle<R>, ago: std::time::Duration) {
    let shell = app.state::<Shell>();
    *shell.last_touch.lock().unwrap_or_else(PoisonError::into_inner) = idle::Touch::before(ago);
    idle::look(app, idle::Due::Nothing);
}

/// Lets it be as if a copy was being made, or as if it was done.
pub fn let_copy_run<R: Runtime>(app: &AppHandle<R>, is_running: bool) {
    let busy = &app.state::<Shell>().is_busy;
    busy.store(is_running, std::sync::atomic::Ordering::Release);
}

fn open(app: &AppHandle, calls: Calls) -> tauri::Result<()> {
    let paths = app.path();
    prepare(app, paths.app_config_dir()?, paths.app_local_data_dir()?);
    window(app)?;
    idle::watch(app.clone());
    platform::watch_for_sleep(app.clone());
    windows::come_when_called(app.clone(), calls);
    Ok(())
}

/// Closing the window locks the vault first; replacing a window never ends the program.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the framework's own list, of which three are ours to answer"
)]
fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. }
            if label.starts_with("main-") =>
        {
            api.prevent_close();
            let app = app.clone();
            std::thread::spawn(move || locking::lock_and_leave(&app));
        }
        RunEvent::ExitRequested { code: None, api, .. } if !app.webview_windows().is_empty() => {
            api.prevent_exit()
        }
        RunEvent::Exit => locking::put_away_and_wait(&app.state::<Shell>()),
        _ => {}
    }
}
