//! Many made-up clients, for measuring.

use chrono::{Days, NaiveDate};
use holdfast_records::{
    Act, Link, Moment, PrivateText, RecordId, Role,
    client::ClientStatus,
    note::{AllianceNote, NoteState, PrivateNote},
    session::{Meeting, Session, SessionState},
};

use super::{
    Scale,
    desk::{Desk, Hour, person, planned_session, weekly},
};
use crate::{Vault, VaultError};

/// Sessions in a year: every week but four.
const A_YEAR: u32 = 48;

/// What the made-up texts are made of.
const WORDS: [&str; 48] = [
    "allotment",
    "bakery",
    "blanket",
    "blue",
    "bus",
    "chair",
    "choir",
    "closing",
    "corner",
    "door",
    "early",
    "feet",
    "garden",
    "gate",
    "gently",
    "halfway",
    "harbour",
    "heavy",
    "kettle",
    "lamp",
    "later",
    "letter",
    "light",
    "middle",
    "minute",
    "morning",
    "mug",
    "neighbour",
    "paused",
    "pencil",
    "poem",
    "quiet",
    "quince",
    "rain",
    "rested",
    "room",
    "sister",
    "slower",
    "steady",
    "stopped",
    "talked",
    "tiles",
    "tired",
    "together",
    "walked",
    "warm",
    "week",
    "window",
];

/// A small generator of numbers: the same seed gives the same run. For words only, never for keys.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap_or(1).max(1);
        usize::try_from(self.roll() % most).unwrap_or(0)
    }

    fn text(&mut self, words: usize) -> PrivateText {
        let drawn =
            (0..words).map(|_| WORDS.get(self.below(WORDS.len())).copied().unwrap_or_default());
        PrivateText::from(drawn.collect::<Vec<_>>().join(" "))
    }
}

/// Makes them, one act for each client.
pub(super) fn make(
    vault: &mut Vault,
    scale: Scale,
    today: NaiveDate,
    now: Moment,
) -> Result<(), VaultError> {
    let mut dice = Dice(scale.seed | 1);
    for number in 0..scale.clients {
        vault.change(now, Act::MakeSample, |tx| {
            keep(&mut Desk::new(tx, today), number, scale.years, &mut dice)
        })?;
    }
    Ok(())
}

fn keep(
    desk: &mut Desk<'_, '_>,
    number: u32,
    years: u32,
    dice: &mut Dice,
) -> Result<(), VaultError> {
    let sessions = years.saturating_mul(A_YEAR);
    let first = desk.days_ago(u64::from(sessions) * 7 + 1);
    desk.at(first, 8, 0);
    let name = dice.text(2);
    let mut client = person(&format!("M-{number:04}"), "made up", name.as_str(), "en-GB");
    client.started_on = Some(first);
    client.usual_time = weekly(first, 9, 0);
    let id = desk.keep(None, ClientStatus::Active, &client, &[])?;
    let hour = Hour { client: &id, hour: 9, minute: 0, meeting: Meeting::InPerson };
    for week in 0..sessions {
        let day = first.checked_add_days(Days::new(u64::from(week) * 7)).unwrap_or(first);
        keep_session(desk, &hour, week, day, dice)?;
    }
    Ok(())
}

fn keep_session(
    desk: &mut Desk<'_, '_>,
    hour: &Hour<'_>,
    week: u32,
    day: NaiveDate,
    dice: &mut Dice,
) -> Result<(), VaultError> {
    desk.at(day, 10, 0);
    let planned = planned_session(hour, week + 1, day);
    let (start, end) = (planned.planned_start, planned.planned_end());
    let session = Session { actual_start: Some(start), actual_end: Some(end), ..planned };
    let id: RecordId = desk.keep(Some(hour.client), SessionState::Held, &session, &[])?;
    let length = 20 + dice.below(60);
    let note = AllianceNote {
        session_on: day,
        what_we_did: dice.text(length),
        i_promised: dice.text(8),
        left_off: dice.text(8),
        ..AllianceNote::default()
    };
    let of_session = [Link::whole(Role::OfSession, id)];
    let note = desk.keep(Some(hour.client), NoteState::Draft, &note, &of_session)?;
    desk.stand::<AllianceNote>(&note, NoteState::Finished)?;
    if week % 10 == 9 {
        let private = PrivateNote { about_on: day, text: dice.text(30) };
        desk.keep(Some(hour.client), NoteState::Draft, &private, &of_session)?;
    }
    Ok(())
}
