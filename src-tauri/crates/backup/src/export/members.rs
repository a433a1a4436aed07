//! The files of a copy, put together in memory.

use holdfast_printing::{
    ClientPage, ClientPaper, ForClient, Page, Press, RecordEntry, RecordPage, Setup, name_on,
};
use holdfast_records::print_event::Copy;
use zeroize::Zeroizing;

use super::error::ExportError;
use super::pile::Pile;
use super::telling::{Told, tell};
use super::{About, Bundle, ExportFor, lists, readme, structured};
use crate::progress::{Step, Teller};
use crate::readable::html::Sheet;

/// One file of a copy: its name and its bytes, which are wiped when dropped.
pub(crate) type Member = (String, Zeroizing<Vec<u8>>);

pub(crate) fn make(
    about: &About,
    pile: Pile,
    press: &mut Press,
    teller: &mut Teller<'_>,
) -> Result<Bundle, ExportError> {
    let told = tell(&pile, about.whom == ExportFor::Client);
    let mut members = vec![
        text("README.txt", &readme::readme(about, &pile)),
        ("index.html".to_owned(), page(about, &told)),
    ];
    teller.tell(Step::Gathering, 1, 2)?;
    let set = press.set(&paper(about, &told), &setup(about));
    press.forget();
    let pages = match set {
        Ok(printed) => {
            members.push(("record.pdf".to_owned(), Zeroizing::new(printed.pdf)));
            printed.pages
        }
        // What could not be set as pages is in the page for a browser all the same.
        Err(_) => 0,
    };
    members.extend(structured::members(about, &pile, &told)?);
    if about.whom == ExportFor::Keeping {
        members.extend(lists::members(&pile));
    }
    teller.tell(Step::Gathering, 2, 2)?;
    Ok(Bundle {
        members,
        records: told.len(),
        pages,
        files_left_out: pile.files_left_out,
        files: pile.files,
    })
}

fn text(name: &str, text: &str) -> Member {
    (name.to_owned(), Zeroizing::new(text.as_bytes().to_vec()))
}

/// The page for a browser.
fn page(about: &About, told: &[Told]) -> Zeroizing<Vec<u8>> {
    let (title, lead) = match about.whom {
        ExportFor::Client => (
            "A copy of your record",
            "This is what is kept about our work, by day. You can ask about anything in it.",
        ),
        ExportFor::Keeping => (
            "The whole record of one client",
            "Confidential. This page comes from a therapist's record.",
        ),
    };
    let mut sheet = Sheet::with_lead(title, lead);
    for one in told {
        let lines: Vec<(&str, &str)> =
            one.lines.iter().map(|line| (line.label.as_str(), line.text.as_str())).collect();
        sheet.told(&one.title, &one.standing.join("; "), one.entered_in_error, &lines);
    }
    sheet.finished()
}

fn setup(about: &About) -> Setup {
    Setup {
        profile: about.client.body.print_profile,
        paper: about.practice.paper,
        printed_on: about.now.day(),
    }
}

fn paper(about: &About, told: &[Told]) -> Page {
    let client = &about.client.body;
    // What is the client's goes home: no head of the practice. What is whole has the code, and no name beside it.
    let (copy, client_name) = match about.whom {
        ExportFor::Client => (Copy::GoesHome, name_on(Copy::GoesHome, client)),
        ExportFor::Keeping => (Copy::StaysHere, Some(client.code.as_str().to_owned())),
    };
    let entry = |one: &Told| RecordEntry {
        title: one.title.clone(),
        lines: std::iter::once(one.standing.join("; "))
            .chain(one.lines.iter().map(|line| format!("{}: {}", line.label, line.text)))
            .collect(),
    };
    Page::ForClient(Box::new(ClientPage {
        whose: ForClient {
            copy,
            practice: about.practice.clone(),
            client_name,
            language: client.language.clone(),
            dir: client.script_dir,
            // What may not be named is covered by hand on a copy that was asked for; nothing is taken out unseen.
            code: None,
            never_named: Vec::new(),
            people: Vec::new(),
            topics: Vec::new(),
            is_demo: about.is_demo,
        },
        paper: ClientPaper::Record(Box::new(RecordPage {
            is_for_client: about.whom == ExportFor::Client,
            entries: told.iter().map(entry).collect(),
        })),
    }))
}
