//! Scans of signed papers: taken in, shown, saved, brought back.

use crate::Practice;
use crate::agreements::{ready_version, signing};
use crate::copies::lock_quietly;
use crate::locking::lock;
use crate::practice::PASSPHRASE;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The whole of a PNG with one point of colour.
const PNG: [u8; 67] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0,
    0, 0, 58, 126, 155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 156, 99, 248, 15, 0, 1, 1, 1, 0, 177,
    56, 246, 20, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/// The head of a JPEG of 12 by 34 points of colour.
const JPEG: [u8; 21] =
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 7, 7, 0xff, 0xc0, 0, 11, 8, 0, 34, 0, 12, 1, 1, 0x11, 0];

#[test]
fn each_kind_is_kept_as_it_is_and_shown_and_the_file_stays_where_it_was() {
    let practice = Practice::sample();
    let about = a_signing(&practice, "WREN-07");
    for (name, bytes, media) in
        [("a.png", &PNG[..], "png"), ("b.jpg", &JPEG, "jpeg"), ("c.pdf", &pdf(3, ""), "pdf")]
    {
        let file = a_file(&practice, name, bytes);
        practice.choose_file(file.clone());
        let added =
            practice.must("add_scan", json!({ "about": about, "caption": "The signed page" }));
        assert_eq!(
            (&added["scan"]["media"], &added["scan"]["caption"], &added["scan"]["bytes"]),
            (&json!(media), &json!("The signed page"), &json!(bytes.len()))
        );
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{name}");
        let page = practice.must("scan_page", json!({ "scan": added["id"], "page": 1 }));
        let shows = page["picture"].as_str().unwrap();
        let as_what = if media == "pdf" { "png" } else { media };
        assert!(shows.starts_with(&format!("data:image/{as_what};base64,")), "{name}");
        let pages = if media == "pdf" { 3 } else { 1 };
        assert_eq!((&page["pages"], &page["shown"]), (&json!(pages), &json!(pages)));
    }
    let all = practice.must("scans", json!({ "about": about }));
    assert_eq!(all.as_array().unwrap().len(), 3);
    assert!(
        practice.must(
            "search",
            json!({ "words": "signed page", "client": null, "kinds": [], "with_private": false })
        )["hits"]
            .as_array()
            .unwrap()
            .iter()
            .any(|hit| hit["kind"] == "scan")
    );
}

#[test]
fn a_file_is_refused_for_what_it_is_and_nothing_is_changed() {
    let practice = Practice::sample();
    let about = a_signing(&practice, "WREN-07");
    let mut large = JPEG.to_vec();
    large.resize(16 * 1024 * 1024 + 1, 0);
    let png_of = |width: u32, height: u32| {
        let mut png = PNG.to_vec();
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        png
    };
    let refused = |name: &str, bytes: &[u8]| {
        practice.choose_file(a_file(&practice, name, bytes));
        practice.call("add_scan", json!({ "about": about, "caption": null })).unwrap_err()
    };
    assert_eq!(
        refused("large.jpg", &large),
        json!({ "code": "scan_too_large", "most_megabytes": 16, "found_megabytes": 17 })
    );
    assert_eq!(
        refused("vast.png", &png_of(50_000, 50_000)),
        json!({ "code": "scan_too_many_pixels", "most_megapixels": 80, "found_megapixels": 2500 })
    );
    let not_pictures: [(&str, &[u8]); 6] = [
        ("right-name.jpg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("right-name.pdf", b"MZ and then a program"),
        ("blank.png", b""),
        ("no-height.png", &png_of(9, 0)),
        ("breaks-off.png", &PNG[..20]),
        ("says-no-size.jpg", &[0xff, 0xd8, 0xff, 0xd9]),
    ];
    for (name, bytes) in not_pictures {
        assert_eq!(refused(name, bytes)["code"], "scan_not_a_picture", "{name}");
    }
    practice.choose_file(practice.home.path().to_owned());
    let request = json!({ "about": about, "caption": null });
    assert_eq!(practice.problem("add_scan", request.clone()), "scan_not_a_picture", "a folder");
    practice.choose_file(practice.home.path().join("not-there.png"));
    assert_eq!(practice.problem("add_scan", request), "storage_gone");
    practice.choose_file(a_file(&practice, "fine.png", &PNG));
    let long = json!({ "about": about, "caption": "x".repeat(121) });
    assert_eq!(practice.problem("add_scan", long), "fields");
    assert_eq!(practice.must("scans", json!({ "about": about })), json!([]));
}

#[test]
fn a_scan_stands_beside_one_signing_and_beside_nothing_that_was_not_signed() {
    let practice = Practice::sample();
    let (wren, other) = (a_signing(&practice, "WREN-07"), a_foreign_signing(&practice));
    let scan = add(&practice, &wren, &PNG);
    assert_eq!(practice.must("scans", json!({ "about": other })), json!([]));
    let client = practice.client("WREN-07");
    let version =
        practice.must("agreement", json!({ "client": client, "about": "safety" }))["versions"][0]["id"].clone();
    for about in [json!(client), version, scan.clone()] {
        practice.choose_file(a_file(&practice, "a.png", &PNG));
        let request = json!({ "about": about, "caption": null });
        assert_eq!(practice.problem("add_scan", request), "not_found");
        assert_eq!(practice.problem("scans", json!({ "about": about })), "not_found");
    }
    for no_scan in [json!(wren), json!(client)] {
        assert_eq!(
            practice.problem("scan_page", json!({ "scan": no_scan, "page": 1 })),
            "not_found"
        );
        assert_eq!(practice.problem("save_scan", json!({ "scan": no_scan })), "not_found");
        assert_eq!(practice.problem("void_scan", json!({ "scan": no_scan })), "not_found");
    }
}

#[test]
fn a_scan_that_was_taken_in_by_mistake_stays_and_is_marked_once() {
    let practice = Practice::sample();
    let about = a_signing(&practice, "WREN-07");
    let scan = add(&practice, &about, &PNG);
    assert_eq!(practice.must("scans", json!({ "about": about }))[0]["is_voided"], false);
    let after = practice.must("void_scan", json!({ "scan": scan }));
    assert_eq!((&after[0]["id"], &after[0]["is_voided"]), (&scan, &json!(true)));
    assert_eq!(practice.problem("void_scan", json!({ "scan": scan })), "not_from_here");
    practice.must("scan_page", json!({ "scan": scan, "page": 1 }));
}

#[test]
fn a_locked_vault_takes_in_nothing_and_shows_nothing() {
    let practice = Practice::sample();
    let about = a_signing(&practice, "WREN-07");
    let scan = add(&practice, &about, &PNG);
    lock(&practice);
    practice.choose_file(a_file(&practice, "a.png", &PNG));
    for (command, request) in [
        ("add_scan", json!({ "about": about, "caption": null })),
        ("scans", json!({ "about": about })),
        ("scan_page", json!({ "scan": scan, "page": 1 })),
        ("save_scan", json!({ "scan": scan })),
        ("void_scan", json!({ "scan": scan })),
    ] {
        assert_eq!(practice.problem(command, request), "vault_locked", "{command}");
    }
}

#[test]
fn a_pdf_is_shown_page_by_page_and_no_further_than_it_may_be() {
    let practice = Practice::sample();
    let scan = add(&practice, &a_signing(&practice, "WREN-07"), &pdf(23, ""));
    let page = |number: u32| practice.must("scan_page", json!({ "scan": scan, "page": number }));
    let last = page(20);
    assert_eq!((&last["pages"], &last["shown"]), (&json!(23), &json!(20)));
    assert!(last["picture"].is_string());
    for beyond in [0, 21, 24] {
        assert_eq!(page(beyond)["picture"], Value::Null, "{beyond}");
    }
}

#[test]
fn a_pdf_that_cannot_be_drawn_is_kept_and_holds_nobody_up() {
    let practice = Practice::sample();
    let about = a_signing(&practice, "WREN-07");
    // A form that draws itself twice, and each of those twice.
    let endless = pdf(1, "/F Do /F Do");
    let deep = [b"%PDF-1.4\n1 0 obj".as_slice(), &vec![b'['; 4_000_000]].concat();
    for hostile in [b"%PDF-1.7 and then nothing".to_vec(), deep, endless] {
        let began = Instant::now();
        let scan = add(&practice, &about, &hostile);
        let page = practice.must("scan_page", json!({ "scan": scan, "page": 1 }));
        assert!(began.elapsed() < Duration::from_secs(40), "{:?}", began.elapsed());
        assert!(page["picture"].is_null() || page["pages"] == 1);
        practice
            .must("agreement", json!({ "client": practice.client("WREN-07"), "about": "safety" }));
    }
    assert_eq!(practice.must("scans", json!({ "about": about })).as_array().unwrap().len(), 3);
}

#[test]
fn a_scan_comes_back_from_a_copy_as_it_was() {
    let practice = Practice::sample();
    let about = a_signing(&practice, "WREN-07");
    let (picture, paper) = (add(&practice, &about, &JPEG), add(&practice, &about, &pdf(2, "")));
    let shown = |scan: &Value| practice.must("scan_page", json!({ "scan": scan, "page": 1 }));
    let before = (shown(&picture), shown(&paper));
    let place = practice.place(practice.stick());
    practice.call_long("back_up", json!({ "place": place })).unwrap();
    let there = practice.must("backup_page", json!(null))["places"][0]["copies"][0].clone();
    let copy = json!({ "place": place, "counter": there["counter"], "made": there["made"], "passphrase": PASSPHRASE, "words": null, "new_passphrase": null });
    practice.call_long("test_copy", copy.clone()).unwrap();
    practice.call_long("restore", copy).unwrap();
    practice.must("open_restored", json!(null));
    lock_quietly(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let ids: Vec<Value> = practice
        .must("scans", json!({ "about": about }))
        .as_array()
        .unwrap()
        .iter()
        .map(|scan| scan["id"].clone())
        .collect();
    assert_eq!(ids, [picture.clone(), paper.clone()]);
    assert!(before.1["picture"].is_string());
    assert!((shown(&picture), shown(&paper)) == before, "they look as they did");
}

/// Takes in a scan beside a signing, and gives its id.
fn add(practice: &Practice, about: &Value, bytes: &[u8]) -> Value {
    practice.choose_file(a_file(practice, "scan", bytes));
    practice.must("add_scan", json!({ "about": about, "caption": null }))["id"].clone()
}

/// A signing of a client of the sample.
fn a_signing(practice: &Practice, code: &str) -> Value {
    let agreement =
        practice.must("agreement", json!({ "client": practice.client(code), "about": "safety" }));
    let mut versions = agreement["versions"].as_array().unwrap().iter();
    versions.find_map(|version| version["signings"].get(0)).expect(code)["id"].clone()
}

/// A signing of somebody who came after the sample was made.
fn a_foreign_signing(practice: &Practice) -> Value {
    let version = ready_version(practice, &practice.add("ROOK-03"));
    practice.must("finalise_agreement", json!({ "version": version["id"] }));
    practice.must("read_aloud", json!({ "version": version["id"] }));
    practice.must("record_signing", signing(practice, &version["id"], "agreed_aloud"));
    a_signing(practice, "ROOK-03")
}

fn a_file(practice: &Practice, name: &str, bytes: &[u8]) -> PathBuf {
    let file = practice.home.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

/// A PDF with so many pages. Each draws a bar and then what is given, which may name a form `F` that draws the same.
fn pdf(pages: usize, also: &str) -> Vec<u8> {
    let kids = vec!["3 0 R"; pages].join(" ");
    let drawn = format!("0 0 300 20 re f {also}");
    let length = drawn.len();
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[{kids}]/Count {pages}>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n\
         4 0 obj<</Length {length}>>stream\n{drawn}\nendstream endobj\n\
         5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 300 400]/Resources<</XObject<</F 5 0 R>>>>/Length {length}>>stream\n{drawn}\nendstream endobj\n\
         trailer<</Root 1 0 R>>\n%%EOF\n"
    )
    .into_bytes()
}
