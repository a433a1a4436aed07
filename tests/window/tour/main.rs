//! The tour: the main job on the sample practice, with pictures, paper and a copy to keep.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use holdfast_window_tests::steps::{self, CODE, LONG};
use holdfast_window_tests::{Finds, Home, Role, Window, words, words_begin, words_with};

/// What has been seen so far, and where it is kept.
struct Album {
    folder: PathBuf,
    pages: Vec<(String, &'static str)>,
}

impl Album {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tour");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the last tour can be put away");
        }
        fs::create_dir_all(&folder).expect("a folder for the tour can be made");
        Self { folder, pages: Vec::new() }
    }

    /// Keeps a picture with a line that says what it shows.
    fn keep(&mut self, window: &Window, says: &'static str) {
        let name = format!("{:02}", self.pages.len() + 1);
        window.picture_into(&self.folder, &name);
        self.pages.push((format!("{name}.png"), says));
    }

    /// Keeps a printed file, and its pages as pictures.
    fn keep_paper(&mut self, file: &Path, name: &str, says: &'static str) {
        let kept = self.folder.join(format!("{name}.pdf"));
        fs::copy(file, &kept).expect("what was printed can be kept");
        let drawn = Command::new("pdftoppm")
            .args(["-r", "80", "-png"])
            .arg(&kept)
            .arg(self.folder.join(name))
            .status();
        assert!(drawn.is_ok_and(|status| status.success()), "pdftoppm draws the pages");
        let mut pages: Vec<String> = names_in(&self.folder);
        pages.retain(|page| page.starts_with(name) && page.ends_with(".png"));
        self.pages.extend(pages.into_iter().map(|page| (page, says)));
    }

    fn write_index(&self, copies: &[String]) {
        let mut index = String::from(
            "# A tour of Holdfast\n\nThe sample practice, in which everyone is made up, through the real window.\n",
        );
        for (file, says) in &self.pages {
            let _ = write!(index, "\n## {says}\n\n![{says}]({file})\n");
        }
        let _ = write!(index, "\n## The copy that was made and tested\n\n");
        for copy in copies {
            let _ = writeln!(index, "- `stick/{copy}`");
        }
        fs::write(self.folder.join("index.md"), index).expect("the index can be written");
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read").filter_map(Result::ok);
    let mut names: Vec<_> =
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// Copies a folder with all that is in it, and names the files.
fn copy_all(from: &Path, to: &Path, below: &str, named: &mut Vec<String>) {
    fs::create_dir_all(to).expect("a folder can be made");
    for name in names_in(from) {
        let path = from.join(&name);
        if path.is_dir() {
            copy_all(&path, &to.join(&name), &format!("{below}{name}/"), named);
        } else {
            fs::copy(&path, to.join(&name)).expect("a file can be copied");
            named.push(format!("{below}{name}"));
        }
    }
}

fn open_the_sample(window: &Window, album: &mut Album) {
    window.heading(&words("begin-name-what")).is_there();
    album.keep(window, "What Holdfast is, and is not");
    window.button(&words("begin-sample")).press();
    steps::choose_a_passphrase(window, &words("begin-pass-sample-act"));
    let today = window.heading(&words("day-today"));
    window.waits_for("the sample practice is made", LONG, || today.is_here_now().then_some(()));
    window.sees(CODE);
    album.keep(window, "Today: who comes next, and what waits");
}

fn see_one_person(window: &Window, album: &mut Album) {
    steps::open_person(window);
    album.keep(window, "The brief before a session: left off, promised, what holds today");
    steps::section(window, "client-sessions");
    window.heading(&words("session-sessions")).is_there();
    album.keep(window, "The sessions of one person");
    steps::section(window, "client-agreements");
    window.heading(&words("agreement-title-safety")).is_there();
    album.keep(window, "The safety agreement in force, beside the version before it");
}

fn print_the_agreement(window: &Window, home: &Home, album: &mut Album) {
    window.button(&words_begin("agreement-print")).press();
    window.radio(&words("printing-stays_here")).is_there();
    album.keep(window, "Before any page is drawn: where will this paper live?");
    steps::draw_paper(window, "printing-stays_here");
    album.keep(window, "The pages as the printer makes them");
    window.button(&words("printing-print")).press();
    window.sees(&words("printing-printed"));
    album.keep_paper(&home.printed(), "agreement", "The agreement on paper");
    window.keys("Esc");
    window.heading(&words("agreement-title-safety")).is_there();
}

fn copy_and_test(window: &Window, album: &mut Album) {
    steps::back_up(window);
    album.keep(window, "A copy, made and read back");
    window.button(&words("backup-test")).press();
    window.button(&words("backup-test-act")).press();
    let opens = words("backup-test-done");
    window.waits_for("the copy opens", LONG, || window.text().contains(&opens).then_some(()));
    album.keep(window, "The copy, opened and found whole");
}

fn lock_and_open_again(window: &Window, album: &mut Album) {
    steps::lock(window);
    assert!(!window.text().contains(CODE), "a locked vault says nothing about who is in it");
    album.keep(window, "Locked: it says nothing about whose vault this is");
    steps::unlock(window);
    window.part(Role::Region, &words_with("rail-name", &[])).is_there();
}

#[test]
fn the_main_job_is_shown_on_the_sample_practice() {
    let home = Home::new();
    let mut album = Album::new();
    let window = Window::open(&home);
    open_the_sample(&window, &mut album);
    see_one_person(&window, &mut album);
    print_the_agreement(&window, &home, &mut album);
    copy_and_test(&window, &mut album);
    lock_and_open_again(&window, &mut album);
    let mut copies = Vec::new();
    copy_all(home.stick(), &album.folder.join("stick"), "", &mut copies);
    assert!(!copies.is_empty(), "the stick holds a copy");
    album.write_index(&copies);
}
