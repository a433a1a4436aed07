//! Tables of another program, with what such tables really hold.

use super::*;
use crate::bring_in::{choose, left, request};

#[test]
fn somebody_elses_name_and_number_are_not_offered_as_the_clients() {
    let practice = Practice::open();
    let view = choose(
        &practice,
        "Name,Phone,Emergency contact name,Emergency phone\nIlse Marrow,01632 960187,Petra Marrow,01632 960999\n",
    );
    let taken = practice.must("take_table", request(&view));
    assert_eq!(taken["added"], 1);
    let id = practice.must("clients", null())[0]["id"].clone();
    let client = practice.must("client", json!({ "client": id })).to_string();
    assert!(
        client.contains("Ilse Marrow") && !client.contains("Petra") && !client.contains("960999"),
        "{client}"
    );
}

#[test]
fn a_column_twice_that_says_two_things_leaves_the_row_out_and_says_so() {
    let practice = Practice::open();
    let view = choose(&practice, "Name,Name\nIlse,Petra\nBao,Bao\n");
    let mut both = request(&view);
    both["meanings"] = json!(["chosen_name", "chosen_name"]);
    let reading = practice.must("read_table", both.clone());
    assert_eq!(left(&reading), [(2, "\"chosen_name\" \"twice\"".to_owned())]);
    assert_eq!(practice.must("take_table", both)["added"], 1);
}

#[test]
fn marks_that_turn_or_hide_letters_are_no_part_of_a_name_or_a_code() {
    let practice = Practice::open();
    let view = choose(
        &practice,
        "Code,Name\n\u{202e}WREN\u{200b}-07,\u{202e}Ilse\u{7} Marrow\nwren\u{2011}07,Another\nHOLT\u{2013}12,مريم\u{200f}\n",
    );
    let reading = practice.must("read_table", request(&view));
    assert_eq!(left(&reading), [(3, "\"code\" \"taken\"".to_owned())]);
    practice.must("take_table", request(&view));
    let clients = practice.must("clients", null());
    let whole = |one: &Value| practice.must("client", json!({ "client": one["id"] })).to_string();
    let all: String = clients.as_array().unwrap().iter().map(whole).collect();
    assert!(all.contains("\"Ilse Marrow\"") && all.contains("\"مريم\""), "{all}");
    assert!(!all.contains('\u{202e}') && !all.contains('\u{200f}') && !all.contains('\u{7}'));
}

#[test]
fn two_thousand_rows_are_taken_and_one_more_is_refused_whole() {
    let practice = Practice::open();
    let rows = |count: usize| {
        let rows: String = (0..count).map(|at| format!("Somebody {at}\n")).collect();
        format!("Name\n{rows}")
    };
    let file = practice.home.path().join("long.csv");
    std::fs::write(&file, rows(2001)).unwrap();
    practice.choose_file(file);
    assert_eq!(practice.problem("choose_table", null()), "table_too_long");
    let view = choose(&practice, &rows(2000));
    assert_eq!(practice.must("take_table", request(&view))["added"], 2000);
    let mut all: Vec<String> = practice
        .must("clients", null())
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 2000, "each has a code of their own");
}
