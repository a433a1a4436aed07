//! Measures the pages of a client who has come for 1,500 sessions, through the real commands, against reading that
//! client's sessions, notes and check-ins from the vault and making nothing of them.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on stops")]
#![expect(clippy::print_stdout, reason = "the table is what a measurement is for")]

#[path = "../app/practice.rs"]
#[expect(dead_code, reason = "the command tests use the rest of it")]
mod practice;

use chrono::{Days, NaiveDate};
use holdfast_records::check_in::{
    CheckIn, CheckInState, CheckInWording, Completed, Rater, SixAnswers,
};
use holdfast_records::client::Client;
use holdfast_records::feedback::{Feedback, FeedbackHelped};
use holdfast_records::goal::{Strength, StrengthSeenBy, StrengthSort, StrengthState};
use holdfast_records::note::{AllianceNote, Dose, NoteState};
use holdfast_records::rupture::{NoticedBy, Rupture, RuptureState};
use holdfast_records::session::{Meeting, Session, SessionState};
use holdfast_records::{Act, Link, Moment, PrivateText, RecordId, Role};
use holdfast_vault::{OpenError, Passphrase, Query, Secret, Tx, Vault, VaultError};
use practice::{PASSPHRASE, Practice};
use serde_json::json;
use std::time::{Duration, Instant};

const SESSIONS: u16 = 1_500;
const TURNS: usize = 40;
/// At how many sessions something more is written than the note and the check-in.
const EVERY: u16 = 10;
const CODE: &str = "WREN-07";

fn main() {
    let practice = Practice::sample();
    let client = practice.client(CODE);
    practice.must("lock", json!(null));
    let now = Moment { at: 1_795_300_000_000, offset: 0 };
    let folder = practice.home.path().join("data/sample-practice");
    let secret = Secret::Passphrase(Passphrase::new(PASSPHRASE).unwrap());
    let mut vault = loop {
        // The screen is given a moment to hand in what is typed before the vault is closed.
        match Vault::open(&folder, &secret, now) {
            Err(OpenError::InUse) => std::thread::sleep(Duration::from_millis(50)),
            opened => break opened.unwrap(),
        }
    };
    grow(&mut vault, now);
    let rows = measured(|| read_the_rows(&vault));
    vault.lock(now).unwrap();

    practice.must("unlock", json!({ "passphrase": PASSPHRASE }));
    let of = json!({ "client": client });
    println!("{:<44}{:>12}{:>12}", "a client of 1,500 sessions, ms", "median", "ratio");
    println!("{:<44}{rows:>12.2}{:>12.2}", "sessions, notes, check-ins read, no more", 1.0);
    let pages = ["overview", "pacing", "times", "check_ins", "sessions"];
    let between = ["between", "goals", "feedback", "reports"];
    for page in pages.into_iter().chain(between) {
        let took = measured(|| drop(practice.must(page, of.clone())));
        println!("{page:<44}{took:>12.2}{:>12.2}", took / rows);
    }
}

/// Gives a client so many sessions before the first there is, one a week, each with a finished note and a check-in.
fn grow(vault: &mut Vault, now: Moment) {
    let all = vault.read().list::<Client>(&Query::new()).unwrap();
    let client = all.into_iter().find(|client| client.body.code.as_str() == CODE).unwrap().id;
    let of_client = Query::new().client(&client);
    let first = vault.read().list::<Session>(&of_client).unwrap().remove(0);
    let first = first.body.planned_start.date();
    let grow = |tx: &mut Tx<'_>| -> Result<(), VaultError> {
        for number in 1..=SESSIONS {
            let on = first - Days::new(7 * u64::from(number));
            meet(tx, &client, SESSIONS - number + 1, on)?;
        }
        Ok(())
    };
    vault.change(now, Act::KeepSession, grow).unwrap();
}

fn meet(tx: &mut Tx<'_>, client: &RecordId, number: u16, on: NaiveDate) -> Result<(), VaultError> {
    let at = |hour, minute| on.and_hms_opt(hour, minute, 0).unwrap();
    let session = Session {
        number: number.into(),
        planned_start: at(14, 0),
        zone: "Europe/London".into(),
        planned_minutes: 50,
        actual_start: Some(at(14, 2)),
        actual_end: Some(at(14, 51)),
        meeting: Meeting::InPerson,
        in_the_room: Vec::new(),
        reason: None,
        planned_focus: None,
    };
    let id = tx.new_id();
    tx.insert(id.clone(), Some(client), SessionState::Held, &session, &[])?;
    let of = [Link::whole(Role::OfSession, id)];
    let text = |words: &str| PrivateText::from(words.repeat(8));
    let note = AllianceNote {
        session_on: on,
        what_we_did: text("Slow breathing, then the picture of the door for a while. "),
        i_promised: text("The form by Friday. "),
        left_off: text("The door half shut. "),
        // Said once, long ago: what looks for the newest word has the longest way.
        safety_open: (number == 1).then_some(false),
        dose: Some(Dose { trauma_minutes: Some(9), suds_peak: Some(5), ..Dose::default() }),
        ..AllianceNote::default()
    };
    let id = tx.new_id();
    tx.insert(id, Some(client), NoteState::Finished, &note, &of)?;
    let answers = SixAnswers {
        bond: Some(8),
        goals: Some(9),
        tasks: Some(8),
        pace: Some(7),
        identity: Some(9),
        say_no: Some(8),
    };
    let check_in = CheckIn {
        about_on: on,
        rater: Rater::Client,
        wording: CheckInWording::SixV2,
        answers,
        pace_direction: None,
        open_line: None,
        completed: Completed::InRoom,
        declined: false,
    };
    let id = tx.new_id();
    tx.insert(id, Some(client), CheckInState::Kept, &check_in, &of)?;
    if number.is_multiple_of(EVERY) { say(tx, client, on, &of) } else { Ok(()) }
}

/// What was not right, what was said of the work and what was noticed, now and then.
fn say(tx: &mut Tx<'_>, client: &RecordId, on: NaiveDate, of: &[Link]) -> Result<(), VaultError> {
    let line = "The end came too suddenly. ".into();
    let strain = Rupture::in_one_line(line, on, NoticedBy::Client);
    let id = tx.new_id();
    tx.insert(id, Some(client), RuptureState::Named, &strain, of)?;
    let feedback = Feedback {
        said_on: on,
        said: PrivateText::from("Slower at the end, and no surprise. "),
        about: None,
        changed: Some(PrivateText::from("I say when ten minutes are left. ")),
        changed_on: Some(on),
        helped: Some(FeedbackHelped::Yes),
        helped_words: None,
        asked_on: Some(on),
    };
    let id = tx.new_id();
    tx.insert(id, Some(client), feedback.stands(), &feedback, of)?;
    let strength = Strength {
        noticed_on: on,
        sort: StrengthSort::ActOfAgency,
        what: PrivateText::from("Chose where to sit. "),
        client_words: None,
        noticed_by: StrengthSeenBy::Client,
    };
    let id = tx.new_id();
    tx.insert(id, Some(client), StrengthState::Kept, &strength, of)?;
    Ok(())
}

fn read_the_rows(vault: &Vault) {
    let reader = vault.read();
    let all = reader.list::<Client>(&Query::new()).unwrap();
    let client = all.into_iter().find(|client| client.body.code.as_str() == CODE).unwrap().id;
    let of = Query::new().client(&client);
    let read = reader.list::<Session>(&of).unwrap().len()
        + reader.list::<AllianceNote>(&of).unwrap().len()
        + reader.list::<CheckIn>(&of).unwrap().len();
    assert!(read >= 3 * usize::from(SESSIONS));
}

/// The time in milliseconds under which half of the turns are.
fn measured(mut turn: impl FnMut()) -> f64 {
    let mut all: Vec<f64> = (0..TURNS)
        .map(|_| {
            let since = Instant::now();
            turn();
            since.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all.get(TURNS / 2).copied().unwrap_or_default()
}
