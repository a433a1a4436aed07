//! Drawing a page of a scanned PDF, in a process of its own.
//!
//! A PDF comes from somewhere else and may ask for any amount of time and memory, by accident or on purpose. So the
//! program starts itself once more for each page, with bounds: it is handed the file through a pipe, hands back a
//! picture and ends. It has no window, no vault and no key, and what it held in memory goes with it.

use holdfast_printing::DrawnPage;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What the program is started with to draw a page; the number of the page follows.
const TO_DRAW: &str = "--draw-page";

/// How long a page may take. Then it is not shown.
const PATIENCE: Duration = Duration::from_secs(20);

/// The most bytes that a drawn page may have.
const MOST: u64 = 48 * 1024 * 1024;

/// The stack on which a page is drawn, in bytes.
const STACK: usize = 64 * 1024 * 1024;

/// The program that draws, one page at a time.
#[derive(Default)]
pub(crate) struct Drawer(Mutex<Option<PathBuf>>);

impl Drawer {
    /// Lets another program draw: a test's own is not ours.
    pub(crate) fn is_at(&self, program: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(program);
    }

    /// One page of a PDF. Nothing comes of one that cannot be drawn within the bounds.
    pub(crate) fn draw(&self, pdf: Vec<u8>, page: u32) -> Option<DrawnPage> {
        let other = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let program = other.clone().map_or_else(std::env::current_exe, Ok).ok()?;
        let mut child = begin(&program, page).ok()?;
        let drawn = hand_over(&mut child, pdf);
        // It has ended by itself unless it was too slow.
        drop(child.kill());
        drop(child.wait());
        drawn
    }
}

fn begin(program: &Path, page: u32) -> std::io::Result<Child> {
    Command::new(program)
        .args([TO_DRAW, &page.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Writes the file to the process and reads the picture from it, each on a thread of its own: a pipe holds little.
fn hand_over(child: &mut Child, pdf: Vec<u8>) -> Option<DrawnPage> {
    let (mut to, from) = (child.stdin.take()?, child.stdout.take()?);
    // A process that ends before it read everything has an answer all the same, or none.
    std::thread::spawn(move || drop(to.write_all(&pdf)));
    let (answer, waiting) = channel();
    std::thread::spawn(move || {
        let mut said = Vec::new();
        if from.take(MOST).read_to_end(&mut said).is_ok() {
            // Nobody waits any more when it took too long.
            drop(answer.send(said));
        }
    });
    picture(&waiting.recv_timeout(PATIENCE).ok()?)
}

/// What the process said: the count of pages, then the picture to its last bytes.
fn picture(said: &[u8]) -> Option<DrawnPage> {
    let (pages, png) = said.split_first_chunk()?;
    let is_whole = png.starts_with(b"\x89PNG") && png.ends_with(b"IEND\xae\x42\x60\x82");
    is_whole.then(|| DrawnPage { png: png.to_owned(), pages: u32::from_le_bytes(*pages) })
}

/// Whether this process was started to draw a page. If so it has been done, or not, once this answers.
pub(crate) fn was_asked() -> Option<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    if words.next()? != *TO_DRAW {
        return None;
    }
    crate::platform::bound_drawing(PATIENCE);
    let page = words.next();
    let drawer = std::thread::Builder::new().stack_size(STACK).spawn(move || answer(page));
    let is_done = drawer.is_ok_and(|drawer| drawer.join().is_ok_and(|done| done.is_some()));
    Some(if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(page: Option<OsString>) -> Option<()> {
    let page = page?.to_str()?.parse().ok()?;
    let mut pdf = Vec::new();
    std::io::stdin().take(MOST).read_to_end(&mut pdf).ok()?;
    let drawn = holdfast_printing::draw_page(pdf, page)?;
    let mut out = std::io::stdout().lock();
    out.write_all(&drawn.pages.to_le_bytes()).ok()?;
    out.write_all(&drawn.png).ok()?;
    out.flush().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &[u8] = b"\x02\0\0\0\x89PNG and so on IEND\xae\x42\x60\x82";

    #[test]
    fn a_picture_counts_only_when_it_came_to_its_end() {
        assert_eq!(picture(WHOLE).unwrap().pages, 2);
        for end in 0..WHOLE.len() {
            assert!(picture(WHOLE.get(..end).unwrap()).is_none(), "{end}");
        }
    }

    #[test]
    fn a_program_that_says_nothing_of_use_draws_nothing() {
        let drawer = Drawer::default();
        for program in ["/bin/true", "/bin/cat", "/nonexistent"] {
            drawer.is_at(PathBuf::from(program));
            assert!(drawer.draw(vec![b'%'; 300_000], 1).is_none(), "{program}");
        }
    }
}
