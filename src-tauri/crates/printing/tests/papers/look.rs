//! Lays the papers out in `target/papers`, for people to look at. Asks for it: `HOLDFAST_LOOK=1`, or a piece of the names
//! of those that are wanted, such as `HOLDFAST_LOOK=report`.

use std::fs;
use std::path::Path;

use holdfast_printing::{AgreementPage, LANGUAGES, Page};
use holdfast_records::agreement::Signer;
use holdfast_records::client::{PrintProfile, ScriptDir};
use holdfast_records::practice::Paper;
use holdfast_records::print_event::Copy;

use crate::cast::{COPIES, SIZES, agreement, day, ilse, recovery, saying, set, setup};
use crate::given::{every_paper, given};
use crate::how_we_work::{BOTH, worded};
use crate::languages::offered;
use crate::of_practice;
use crate::six::six;

fn keep(name: &str, page: &Page, profile: PrintProfile, paper: Paper) {
    let wanted = std::env::var("HOLDFAST_LOOK").unwrap_or_default();
    if wanted != "1" && !name.contains(&wanted) {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/papers");
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        folder.join(format!("{name}-{profile:?}.pdf")),
        set(page, &setup(profile, paper)).pdf,
    )
    .unwrap();
}

fn odd() -> AgreementPage {
    let mut page = saying("نتوقف נועה Ελένη 😀 日本 x\u{7}y.");
    page.is_demo = true;
    page.signers = vec![Signer::Client, Signer::Guardian, Signer::Interpreter, Signer::Therapist];
    page
}

#[test]
fn papers_are_laid_out_for_people_to_look_at() {
    if std::env::var_os("HOLDFAST_LOOK").is_none() {
        return;
    }
    for profile in SIZES {
        for copy in COPIES {
            keep(&format!("agreement-{copy:?}"), &agreement(ilse(copy)), profile, Paper::A4);
        }
        keep("recovery", &recovery(), profile, Paper::A4);
        for (name, paper) in of_practice::all() {
            keep(name, &of_practice::in_language("en-GB", paper), profile, Paper::A4);
        }
        for language in LANGUAGES {
            for (name, paper) in of_practice::all() {
                let page = of_practice::in_language(language.tag, paper);
                keep(&format!("{name}-{}", language.tag), &page, profile, Paper::A4);
            }
        }
        for (name, paper) in every_paper() {
            for copy in COPIES {
                keep(&format!("{name}-{copy:?}"), &given(copy, paper.clone()), profile, Paper::A4);
            }
        }
        for language in LANGUAGES {
            let page = six(language.tag, Copy::StaysHere);
            keep(&format!("six-{}", language.tag), &page, profile, Paper::A4);
        }
        keep("odd", &agreement(odd()), profile, Paper::A4);
        for copy in [Copy::StaysHere, Copy::GoesHome] {
            let mut stale = ilse(copy);
            for line in stale.version.sections.iter_mut().flat_map(|section| &mut section.lines) {
                line.verified_on = Some(day("2025-02-26"));
            }
            keep(&format!("slip-{copy:?}"), &agreement(stale), profile, Paper::A4);
        }
        let mut lined = ilse(Copy::StaysHere);
        lined.signers = Signer::on_paper(&[Signer::Guardian, Signer::Witness, Signer::Interpreter]);
        keep("lines", &agreement(lined), profile, Paper::A4);
        let mut draft = ilse(Copy::StaysHere);
        draft.is_draft = true;
        draft.is_demo = true;
        keep("draft", &agreement(draft), profile, Paper::Letter);
        let mut rtl = odd();
        rtl.dir = ScriptDir::Rtl;
        rtl.language = "ar".into();
        keep("rtl", &agreement(rtl), profile, Paper::Letter);
        for language in LANGUAGES {
            let page = offered(language.tag, Copy::StaysHere);
            keep(&format!("language-{}", language.tag), &agreement(page), profile, Paper::A4);
            for (about, copy) in BOTH
                .into_iter()
                .flat_map(|about| COPIES[..2].iter().map(move |copy| (about, *copy)))
            {
                let page = agreement(worded(about, language.tag, copy));
                keep(&format!("{about:?}-{}-{copy:?}", language.tag), &page, profile, Paper::A4);
            }
        }
    }
}
