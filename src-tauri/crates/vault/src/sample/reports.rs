//! How things seem to be going: with WREN-07 a report that both wrote and she has, with HOLT-12 one that is begun.

use chrono::NaiveDate;
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    grounding::{GroundingChoice, Preference},
    progress_report::{ProgressReport, ReportState},
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Keeps the report of WREN-07: written, read together and given at the last session.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let on = desk.days_ago(7);
    desk.at(on, 9, 30);
    let from = report_of(desk, client)?;
    let id = desk.keep(Some(client), ReportState::Draft, &of_wren(desk, on), &from)?;
    desk.at(on, 14, 40);
    desk.stand::<ProgressReport>(&id, ReportState::ReadTogether)?;
    desk.stand::<ProgressReport>(&id, ReportState::Agreed)?;
    desk.stand::<ProgressReport>(&id, ReportState::Given)?;
    Ok(())
}

/// What helps was taken from what she chose herself.
fn report_of(desk: &Desk<'_, '_>, client: &RecordId) -> Result<Vec<Link>, VaultError> {
    let choices = desk.tx.list::<GroundingChoice>(&Query::new().client(client))?;
    let works = choices.into_iter().filter(|one| one.body.preference == Preference::Works);
    Ok(works.take(1).map(|one| Link::whole(Role::About, one.id)).collect())
}

fn of_wren(desk: &Desk<'_, '_>, on: NaiveDate) -> ProgressReport {
    ProgressReport {
        set_out: said("Sit at the kitchen table with the door shut for one cup of tea."),
        movements: said("You have had the door half shut. You chose the day."),
        hard: said("Court letters brought the old fear back."),
        makes_sense: said("Letters used to mean danger."),
        helped: vec![
            PrivateText::from("The warm mug."),
            PrivateText::from("Starting to close at minute 35."),
        ],
        differently: said(
            "I once started something too late. Now I start nothing new after minute 30.",
        ),
        unknown: said("How the nights go when no letter comes."),
        stay: said("Stay where we are, with the half-shut door."),
        choices: vec![PrivateText::from("Try the door shut, with the radio on.")],
        client_words: said("I noticed I sing again."),
        look_again_on: on.checked_add_days(chrono::Days::new(42)),
        read_on: Some(on),
        given_on: Some(on),
        ..ProgressReport::blank(1, desk.days_ago(98), on)
    }
}

/// Keeps the draft of HOLT-12: his own words are still missing, and nothing of it goes home.
pub(super) fn keep_holt(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let on = desk.days_ago(4);
    desk.at(on, 20, 10);
    let report = ProgressReport {
        set_out: said("Sleep."),
        movements: said("Two nights of four hours, perhaps."),
        hard: said("A text message was seen by someone else."),
        makes_sense: said("After that, being afraid of the phone makes sense."),
        helped: vec![PrivateText::from("The poem.")],
        differently: said("I will check how you want to be contacted, each time."),
        choices: vec![
            PrivateText::from("Rest for a month."),
            PrivateText::from("Meet a counsellor who speaks Arabic."),
        ],
        ..ProgressReport::blank(1, desk.days_ago(19), on)
    };
    desk.keep(Some(client), ReportState::Draft, &report, &[])?;
    Ok(())
}
