//! Reads a PDF as another program would.

use std::io::Write;
use std::process::{Command, Stdio};

use holdfast_printing::Printed;

/// The text of a PDF in reading order, with every run of white space as one space. Nothing when the reader is missing.
pub(crate) fn text(printed: &Printed) -> Option<String> {
    let read = pdftotext(printed, &[])?;
    Some(read.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The text of each page, as [`text`] gives it. Nothing when the reader is missing.
pub(crate) fn pages(printed: &Printed) -> Option<Vec<String>> {
    let read = pdftotext(printed, &[])?;
    let pages = read.trim_end_matches('\u{c}').split('\u{c}');
    Some(pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect())
}

/// How far to the right any word reaches, in points. Nothing when the reader is missing.
pub(crate) fn rightmost(printed: &Printed) -> Option<f64> {
    let boxes = pdftotext(printed, &["-bbox"])?;
    let ends =
        boxes.split("xMax=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok());
    Some(ends.fold(0.0, f64::max))
}

fn pdftotext(printed: &Printed, options: &[&str]) -> Option<String> {
    let mut command = Command::new("pdftotext");
    command.args(["-enc", "UTF-8"]).args(options).args(["-", "-"]);
    let Ok(mut child) = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else {
        println!(
            "NOT CHECKED: pdftotext (poppler-utils) is not installed, so no PDF was read back"
        );
        return None;
    };
    let mut stdin = child.stdin.take().unwrap();
    let pdf = printed.pdf.clone();
    let writer = std::thread::spawn(move || stdin.write_all(&pdf));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    Some(String::from_utf8(output.stdout).unwrap())
}
