//! A practice with a vault of its own, whose commands are called as the screen calls them.

use chrono::Local;
use holdfast_records::Moment;
use holdfast_vault::{KdfCost, Passphrase, Vault, sample};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow};
use tempfile::TempDir;

/// The passphrase of every practice in these tests.
pub(crate) const PASSPHRASE: &str = "quince bakery lantern tide";

pub(crate) struct Practice {
    pub(crate) home: TempDir,
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
}

impl Practice {
    /// A computer without a vault.
    pub(crate) fn fresh() -> Practice {
        Practice::at(tempfile::tempdir().unwrap())
    }

    /// A computer with a new vault, open.
    pub(crate) fn open() -> Practice {
        let practice = Practice::fresh();
        practice.must("create_vault", json!({ "passphrase": PASSPHRASE, "is_demo": false }));
        practice
    }

    /// A computer with the sample practice, open. It is made once and opened from a copy of its files.
    pub(crate) fn sample() -> Practice {
        Practice::in_folder(|folder| {
            std::fs::create_dir_all(folder).unwrap();
            for (name, bytes) in sample_files() {
                std::fs::write(folder.join(name), bytes).unwrap();
            }
        })
    }

    /// A computer with a practice that is put into its folder, open.
    pub(crate) fn in_folder(put: impl FnOnce(&Path)) -> Practice {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("data/sample-practice");
        std::fs::create_dir_all(home.path().join("data")).unwrap();
        put(&folder);
        let practice = Practice::at(home);
        holdfast_shell::know_vault(practice.app.handle(), folder);
        practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
        practice
    }

    fn at(home: TempDir) -> Practice {
        let (config, data) = (home.path().join("config"), home.path().join("data"));
        let app =
            holdfast_shell::configure(mock_builder()).build(tauri::generate_context!()).unwrap();
        holdfast_shell::prepare(app.handle(), config, data);
        holdfast_shell::draw_with(app.handle(), env!("CARGO_BIN_EXE_holdfast").into());
        let window = holdfast_shell::window(app.handle()).unwrap();
        Practice { home, app, window }
    }

    /// A second computer with the files of this one as they lie on the disk at this moment, as after a power cut.
    pub(crate) fn after_a_power_cut(&self) -> Practice {
        let home = tempfile::tempdir().unwrap();
        copy_folder(self.home.path(), home.path());
        Practice::at(home)
    }

    /// Calls a command with a request.
    pub(crate) fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        self.invoke(command, json!({ "request": request }))
    }

    /// Calls a command with a request and a channel for its progress.
    pub(crate) fn call_long(&self, command: &str, request: Value) -> Result<Value, Value> {
        self.invoke(command, json!({ "request": request, "progress": "__CHANNEL__:7" }))
    }

    /// Calls a command that must be answered.
    pub(crate) fn must(&self, command: &str, request: Value) -> Value {
        self.call(command, request).unwrap_or_else(|problem| panic!("{command}: {problem}"))
    }

    /// The code of the problem that a command answers with.
    pub(crate) fn problem(&self, command: &str, request: Value) -> String {
        let problem = self.call(command, request).expect_err(command);
        problem["code"].as_str().unwrap_or_else(|| panic!("{command}: {problem}")).to_owned()
    }

    /// The id of the client with that code.
    pub(crate) fn client(&self, code: &str) -> String {
        let all = self.must("clients", json!(null));
        let found =
            all.as_array().unwrap().iter().find(|row| row["code"] == code).expect(code).clone();
        found["id"].as_str().unwrap().to_owned()
    }

    /// Adds a client with a line and gives the id.
    pub(crate) fn add(&self, line: &str) -> String {
        self.must("add_clients", json!({ "lines": line, "only_look": false }));
        self.client(line.split(',').next().unwrap().trim())
    }

    /// Plans a session today and gives its id.
    pub(crate) fn session_today(&self, client: &str) -> String {
        let today = self.must("app_state", json!(null))["today"].clone();
        let plan = json!({ "client": client, "on": today, "start": "09:30:00", "minutes": 50, "meeting": "in_person" });
        self.must("plan_session", plan)["id"].as_str().unwrap().to_owned()
    }

    /// A folder that stands for a stick, as the chooser gives it.
    pub(crate) fn stick(&self) -> PathBuf {
        let stick = self.home.path().join("stick");
        std::fs::create_dir_all(&stick).unwrap();
        stick
    }

    /// The number of a folder among the places for copies.
    pub(crate) fn place(&self, folder: PathBuf) -> u32 {
        holdfast_shell::know_place(self.app.handle(), folder)
    }

    /// Lets a file be the scan that is chosen next, as the chooser gives it.
    pub(crate) fn choose_file(&self, file: PathBuf) {
        holdfast_shell::choose_file(self.app.handle(), file);
    }

    /// Lets a new file be the one that is chosen next, as the chooser gives it.
    pub(crate) fn choose_new_file(&self, file: PathBuf) {
        holdfast_shell::choose_new_file(self.app.handle(), file);
    }

    /// Lets passphrases come to cost what they cost today.
    pub(crate) fn let_cost_today(&self) {
        holdfast_shell::let_cost_today(self.app.handle());
    }

    /// Lets no hand have been on the window for so many minutes.
    pub(crate) fn left_alone(&self, minutes: u64) {
        holdfast_shell::left_alone(self.app.handle(), std::time::Duration::from_secs(minutes * 60));
    }

    /// Lets it be as if a copy was being made, or as if it was done.
    pub(crate) fn let_copy_run(&self, is_running: bool) {
        holdfast_shell::let_copy_run(self.app.handle(), is_running);
    }

    /// The name of the window that was made last.
    pub(crate) fn newest_window(&self) -> String {
        let number = |label: &String| label.trim_start_matches("main-").parse::<u32>().unwrap();
        self.app.webview_windows().into_keys().max_by_key(number).unwrap()
    }

    /// Says that the process which drew a window has died.
    pub(crate) fn let_die(&self, window: &str) {
        holdfast_shell::page_died(self.app.handle(), window);
    }

    fn invoke(&self, command: &str, body: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(body),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let answer = get_ipc_response(&self.window, request)?;
        Ok(answer.deserialize::<Value>().unwrap())
    }
}

impl Drop for Practice {
    /// Hundreds of these come and go in one process: each gives back its thread, its stack, and the memory that the
    /// database holds locked, in which every page is a map of its own that the system counts.
    fn drop(&mut self) {
        holdfast_shell::leave(self.app.handle());
    }
}

/// The files of the locked sample practice, the same for every test of a run.
fn sample_files() -> &'static [(String, Vec<u8>)] {
    static FILES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    FILES.get_or_init(|| {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vault");
        let clock = Local::now();
        let offset = clock.offset().local_minus_utc() / 60;
        let now = Moment { at: clock.timestamp_millis(), offset: offset.try_into().unwrap() };
        let passphrase = Passphrase::new(PASSPHRASE).unwrap();
        let mut vault = Vault::create(&folder, &passphrase, KdfCost::LEAST, true, now).unwrap();
        sample::make_sample(&mut vault, None, now.day(), now).unwrap();
        vault.lock(now).unwrap();
        let files = std::fs::read_dir(&folder).unwrap().map(Result::unwrap);
        let named = |file: std::fs::DirEntry| {
            (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap())
        };
        files.map(named).collect()
    })
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy_folder(&source, &target);
        } else {
            std::fs::copy(&source, &target).unwrap();
        }
    }
}
