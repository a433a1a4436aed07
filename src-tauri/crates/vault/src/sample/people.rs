//! The four people of the sample practice, their sessions and what they said about safety.

use chrono::{Months, NaiveDate};
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    client::{Channel, Client, ClientStatus, PaperAtHome, PrintProfile, SafeContact},
    grounding::{GroundingChoice, GroundingState, Preference, technique},
    note::{
        Addition, AdditionState, AllianceNote, Dose, NoteAddition, NoteState, PrivateNote,
        RequestedBy,
    },
    practice::{ContactLine, CrisisLine, Jurisdiction, Paper, Practice, PracticeState},
    session::{Meeting, Present, PresentAs, SessionState},
    topic::{Openness, SetBy, TopicBoundary, TopicState},
    ways::WayOfWorking,
};

use super::{
    desk::{Desk, Hour, ZONE, person, planned_session, said, weekly},
    notes, pacing,
};
use crate::VaultError;

/// The session that was cancelled.
const CANCELLED: u32 = 8;

/// Keeps the practice's own details.
pub(super) fn keep_practice(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    desk.at(desk.days_ago(120), 9, 0);
    let practice = practice(desk.days_ago(14));
    desk.keep(None, PracticeState::Current, &practice, &[]).map(drop)
}

/// The practice, with numbers that were checked on that day.
pub(super) fn practice(checked: NaiveDate) -> Practice {
    let line = |who: &str, number: &str| CrisisLine {
        who: PrivateText::from(who),
        number: PrivateText::from(number),
        verified_on: Some(checked),
    };
    Practice {
        therapist: PrivateText::from("N. Castellane"),
        name: PrivateText::from("The Quince Rooms, Harwick"),
        phone: PrivateText::from("01632 960104"),
        jurisdiction: Jurisdiction::UkPrivate,
        zone: ZONE.to_owned(),
        paper: Paper::A4,
        complaints: Some(ContactLine {
            who: PrivateText::from("Register of Therapists, weekdays"),
            number: PrivateText::from("01632 960520"),
        }),
        crisis_lines: vec![
            line("Samaritans, day and night", "116 123"),
            line("then option 2: NHS, day and night", "111"),
            line("in an emergency", "999"),
        ],
        still_true_weeks: Some(12),
        on_time_minutes: 5,
        alliance_review_sessions: Some(10),
        active_goals: 3,
        walk_months: Some(6),
        supervision_quarters: Some(6),
        leave_notice_days: 28,
        kinder_words: None,
        repair_wordings: None,
        ways: Some(WayOfWorking::ALL.to_vec()),
        section_names: None,
        first_week_left_on: None,
        retention: None,
        pacing_check: holdfast_records::pacing::switch::CheckSettings::default(),
    }
}

/// Keeps WREN-07: fourteen sessions, the next one today at two.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>) -> Result<RecordId, VaultError> {
    let first = desk.days_ago(98);
    desk.at(first, 13, 0);
    let client = Client {
        pronouns: said("she/her"),
        date_of_birth: desk.today.checked_sub_months(Months::new(34 * 12 + 9)),
        print_profile: PrintProfile::Large,
        reading_notes: said("One idea per line. Likes to read the page at home first."),
        safe_contact: vec![contact(Channel::Text, "01632 960187", true, "weekdays 10:00 to 15:00")],
        paper_at_home: PaperAtHome::MayGo,
        usual_time: weekly(first, 14, 0),
        started_on: Some(first),
        ..person("WREN-07", "quince, mug", "Ilse Marrow", "en-GB")
    };
    let id = desk.keep(None, ClientStatus::Active, &client, &[])?;
    let hour = Hour { client: &id, hour: 14, minute: 0, meeting: Meeting::InPerson };
    for (number, lines) in (1..).zip(&notes::WREN) {
        let day = desk.days_ago(7 * (15 - u64::from(number)));
        if number == CANCELLED {
            let mut session = planned_session(&hour, number, day);
            session.reason = said("A cold in the house.");
            desk.at(day, 9, 10);
            desk.keep(Some(&id), SessionState::CancelledByClient, &session, &[])?;
            continue;
        }
        let (session, note) = desk.held(&hour, number, day, lines, pacing::beside(number))?;
        if number == 14 {
            keep_after_last(desk, &id, &session, &note)?;
        }
    }
    keep_choices_of_wren(desk, &id)?;
    desk.plan(&hour, 15, desk.today, 4)?;
    Ok(id)
}

/// What was written beside and after the note of the fourteenth session.
fn keep_after_last(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    session: &RecordId,
    note: &RecordId,
) -> Result<(), VaultError> {
    let private = PrivateNote {
        about_on: desk.days_ago(7),
        text: PrivateText::from(
            "I wanted to go on when she put her palm down. Noticed it, stopped. Why the hurry, two weeks running? \
             Take it to supervision.",
        ),
    };
    desk.keep(
        Some(client),
        NoteState::Draft,
        &private,
        &[Link::whole(Role::OfSession, session.clone())],
    )?;
    let addition = NoteAddition {
        addition: Addition::Amendment,
        added_on: desk.days_ago(5),
        text: PrivateText::from("Trauma work took 12 minutes, not 10."),
        what_changed: said("10 minutes becomes 12 minutes"),
        reason: PrivateText::from("Timer read wrongly"),
        requested_by: RequestedBy::Therapist,
        dose: Some(Dose { trauma_minutes: Some(12), ..Dose::default() }),
    };
    desk.at(desk.days_ago(5), 10, 15);
    desk.keep(
        Some(client),
        AdditionState::Kept,
        &addition,
        &[Link::whole(Role::AddsTo, note.clone())],
    )?;
    Ok(())
}

fn keep_choices_of_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let set_on = desk.days_ago(91);
    desk.at(set_on, 14, 30);
    keep_choice(
        desk,
        client,
        "gt-07",
        Preference::Works,
        "Warm mug is best, not the ice.",
        set_on,
    )?;
    keep_choice(
        desk,
        client,
        "gt-02",
        Preference::NotForMe,
        "It makes me listen for my own breath.",
        set_on,
    )?;
    keep_choice(desk, client, "gt-13", Preference::Try, "I like to see the door.", set_on)?;
    let valid_from = desk.days_ago(70);
    desk.at(valid_from, 14, 40);
    let allotment = topic("the allotment", Openness::Open, valid_from, None);
    desk.keep(Some(client), TopicState::Current, &allotment, &[])?;
    let choir = topic("the choir years", Openness::Open, valid_from, None);
    let id = desk.keep(Some(client), TopicState::Current, &choir, &[])?;
    desk.at(desk.days_ago(49), 14, 20);
    let later = topic(
        "the choir years",
        Openness::NotYet,
        desk.days_ago(49),
        said("Ask me again in spring."),
    );
    desk.tx.revise(&id, 1, &later)?;
    Ok(())
}

/// Keeps HOLT-12: by video, with an interpreter, one agreement still being written.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>) -> Result<RecordId, VaultError> {
    // Two days after today's weekday, so the last one was five days ago.
    let first = desk.days_ago(19);
    desk.at(first, 17, 0);
    let client = Client {
        pronouns: said("he/him"),
        date_of_birth: desk.today.checked_sub_months(Months::new(29 * 12 + 6)),
        reading_notes: said(
            "Reads Arabic more easily than English; an interpreter for long papers.",
        ),
        safe_contact: vec![contact(Channel::Phone, "+1 555 0142", false, "after 18:00")],
        paper_at_home: PaperAtHome::SomeoneMayRead,
        usual_time: weekly(first, 18, 30),
        started_on: Some(first),
        ..person("HOLT-12", "poem, tiles", "Tariq Benhaddou-Lyle", "ar")
    };
    let id = desk.keep(None, ClientStatus::Active, &client, &[])?;
    let hour = Hour { client: &id, hour: 18, minute: 30, meeting: Meeting::Video };
    for (number, lines) in (1..).zip(&notes::HOLT) {
        let day = desk.days_ago(5 + 7 * (3 - u64::from(number)));
        desk.held(&hour, number, day, lines, AllianceNote::default())?;
    }
    let set_on = desk.days_ago(12);
    desk.at(set_on, 19, 0);
    keep_choice(desk, &id, "gt-04", Preference::Try, "The floor is the same everywhere.", set_on)?;
    keep_choice(
        desk,
        &id,
        "gt-02",
        Preference::NotForMe,
        "Counting breath feels like being tested.",
        set_on,
    )?;
    let interview = topic("the interview", Openness::OffLimits, set_on, None);
    desk.keep(Some(&id), TopicState::Current, &interview, &[])?;
    let next = desk.today.checked_add_days(chrono::Days::new(2)).unwrap_or(desk.today);
    let mut session = planned_session(&hour, 4, next);
    session.in_the_room = vec![Present { role: PresentAs::Interpreter, who: None }];
    desk.keep(Some(&id), SessionState::Planned, &session, &[])?;
    Ok(id)
}

/// Keeps SLATE-03, who comes to a planned end: today at four.
pub(super) fn keep_slate(desk: &mut Desk<'_, '_>) -> Result<RecordId, VaultError> {
    let client = Client {
        pronouns: said("they/them"),
        earlier_sessions: Some(31),
        earlier_notes: said("Green binder, shelf by the door"),
        started_on: Some(desk.days_ago(21)),
        usual_time: weekly(desk.days_ago(21), 16, 0),
        ..person("SLATE-03", "exam, laugh", "Bao Lindqvist-Amari", "en-GB")
    };
    keep_simply(desk, &client, ClientStatus::Ending, 16, 32, &notes::SLATE)
}

/// Keeps PLUM-15, who is fifteen: today at eleven.
pub(super) fn keep_plum(desk: &mut Desk<'_, '_>) -> Result<RecordId, VaultError> {
    let client = Client {
        pronouns: said("they/them"),
        date_of_birth: desk.today.checked_sub_months(Months::new(15 * 12 + 4)),
        started_on: Some(desk.days_ago(21)),
        usual_time: weekly(desk.days_ago(21), 11, 0),
        ..person("PLUM-15", "pencils, dog", "Junie Ashdown-Vale", "en-GB")
    };
    keep_simply(desk, &client, ClientStatus::Active, 11, 1, &notes::PLUM)
}

fn keep_simply(
    desk: &mut Desk<'_, '_>,
    client: &Client,
    status: ClientStatus,
    hour: u32,
    first: u32,
    lines: &[[&'static str; 3]; 3],
) -> Result<RecordId, VaultError> {
    desk.at(desk.days_ago(21), hour.saturating_sub(1), 0);
    let id = desk.keep(None, status, client, &[])?;
    let hour = Hour { client: &id, hour, minute: 0, meeting: Meeting::InPerson };
    for (week, lines) in (0..).zip(lines) {
        let day = desk.days_ago(21 - 7 * u64::from(week));
        desk.held(&hour, first + week, day, lines, AllianceNote::default())?;
    }
    desk.plan(&hour, first + 3, desk.today, 2)?;
    Ok(id)
}

fn contact(channel: Channel, value: &str, may_leave_message: bool, hours: &str) -> SafeContact {
    SafeContact {
        channel,
        value: PrivateText::from(value),
        may_leave_message,
        may_name_therapist: false,
        safe_hours: said(hours),
        asked: true,
    }
}

fn topic(
    label: &str,
    openness: Openness,
    valid_from: NaiveDate,
    note: Option<PrivateText>,
) -> TopicBoundary {
    TopicBoundary {
        label: PrivateText::from(label),
        openness,
        set_by: SetBy::Client,
        valid_from,
        note,
    }
}

fn keep_choice(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    name: &str,
    preference: Preference,
    words: &str,
    set_on: NaiveDate,
) -> Result<(), VaultError> {
    let known = technique(name).ok_or(VaultError::UnknownWord)?;
    let choice = GroundingChoice {
        technique: Some(known.id.to_owned()),
        name: PrivateText::from(known.name),
        text: PrivateText::from(known.text),
        preference,
        client_words: said(words),
        set_on,
    };
    desk.keep(Some(client), GroundingState::Current, &choice, &[]).map(drop)
}
