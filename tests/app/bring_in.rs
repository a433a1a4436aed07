//! Bringing in a table of clients.

use crate::locking::lock;
use crate::practice::{PASSPHRASE, Practice};
use serde_json::{Value, json};

const TABLE: &str = "Reference,First name,Surname,DOB,Mobile,Diagnosis\n\
    WREN,Ilse,Marrow,18/05/1991,01632 960187,F43\n\
    ,Bao,\"Lindqvist, Amari\",,,\n\
    HOLT-12-TOO-LONG,Tariq,Benhaddou,02/09/1996,,\n\
    WREN,Another,Person,,,\n\
    PLUM,Junie,Vale,31/02/2010,,\n";

pub(crate) fn choose(practice: &Practice, table: &str) -> Value {
    let file = practice.home.path().join("clients.csv");
    std::fs::write(&file, table).unwrap();
    practice.choose_file(file);
    practice.must("choose_table", json!(null))
}

pub(crate) fn request(view: &Value) -> Value {
    let meanings: Vec<&Value> =
        view["columns"].as_array().unwrap().iter().map(|column| &column["meaning"]).collect();
    json!({ "meanings": meanings, "days": "day_first", "status": "active" })
}

pub(crate) fn left(reading: &Value) -> Vec<(u64, String)> {
    let rows = reading["rows"].as_array().unwrap().iter();
    rows.filter(|row| row["problems"] != json!([]))
        .map(|row| {
            let problem = &row["problems"][0];
            (row["line"].as_u64().unwrap(), format!("{} {}", problem["field"], problem["problem"]))
        })
        .collect()
}

#[test]
fn a_table_is_looked_at_first_and_each_row_that_is_left_has_its_reason() {
    let practice = Practice::open();
    let view = choose(&practice, TABLE);
    assert_eq!(view["columns"][5]["meaning"], "leave_out");
    assert_eq!(
        left(&view["reading"]),
        [
            (4, "\"code\" \"too_long\"".to_owned()),
            (5, "\"code\" \"taken\"".to_owned()),
            (6, "\"date_of_birth\" \"wrong_form\"".to_owned()),
        ]
    );
    assert_eq!(practice.must("clients", json!(null)), json!([]), "looking keeps nothing");

    let taken = practice.must("take_table", request(&view));
    assert_eq!(taken["added"], 2);
    let clients = practice.must("clients", json!(null));
    let codes: Vec<&str> =
        clients.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["ALDER-1", "WREN"]);
    let wren = &clients[1]["id"];
    let whole = practice.must("client", json!({ "client": wren }));
    assert_eq!(whole["client"]["chosen_name"], "Ilse Marrow");
    assert_eq!(whole["client"]["date_of_birth"], "1991-05-18");
    assert_eq!(whole["client"]["safe_contact"][0]["may_leave_message"], false);
    assert_eq!(
        whole["client"]["safe_contact"][0]["asked"], false,
        "nobody asked whether it is safe"
    );
    assert!(!whole.to_string().contains("F43"), "what is left out is not taken in");
}

#[test]
fn taken_in_twice_nobody_is_there_twice() {
    let practice = Practice::open();
    let view = choose(&practice, TABLE);
    practice.must("take_table", request(&view));
    let again = choose(&practice, TABLE);
    let taken = practice.must("take_table", request(&again));
    assert_eq!(taken["added"], 0);
    assert_eq!(practice.must("clients", json!(null)).as_array().unwrap().len(), 2);
}

#[test]
fn columns_can_mean_something_else_than_was_offered() {
    let practice = Practice::open();
    let view = choose(&practice, "Who,When\nWREN,5/3/1990\n");
    assert_eq!(view["columns"][0]["meaning"], "leave_out");
    let asked = |days: &str| {
        let meanings = json!(["code", "date_of_birth"]);
        json!({ "meanings": meanings, "days": days, "status": "ended" })
    };
    let read = practice.must("read_table", asked("month_first"));
    assert_eq!((&read["rows"][0]["code"], &read["added"]), (&json!("WREN"), &json!(0)));
    practice.must("take_table", asked("month_first"));
    let client = practice.must("clients", json!(null))[0].clone();
    assert_eq!(client["status"], "ended");
    let whole = practice.must("client", json!({ "client": client["id"] }));
    assert_eq!(whole["client"]["date_of_birth"], "1990-05-03");
}

#[test]
fn a_lock_forgets_the_table_and_a_file_that_is_none_is_refused() {
    let practice = Practice::open();
    let view = choose(&practice, TABLE);
    lock(&practice);
    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(practice.problem("take_table", request(&view)), "table_gone");

    let file = practice.home.path().join("clients.csv");
    std::fs::write(&file, b"Name\nJos\xe9\n").unwrap();
    practice.choose_file(file.clone());
    assert_eq!(practice.problem("choose_table", json!(null)), "table_not_text");
    assert_eq!(std::fs::read(&file).unwrap(), b"Name\nJos\xe9\n", "the file is as it was");
}
