//! Which parts of the program are on the screen, and what Today may say quietly.

use super::{practice, self_care};
use crate::problem::Problem;
use crate::wire::own::{QuietTodayView, WayView, WaysView};
use holdfast_records::Moment;
use holdfast_records::check_in::CheckIn;
use holdfast_records::note::AllianceNote;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::ways::{
    FIRST_WEEK_ENDS_DAYS, FirstWeek, SectionName, WayOfWorking, suggested,
};
use holdfast_vault::{Query, Reader};

/// Every part, and what sections are called.
pub(crate) fn page(reader: &Reader<'_>) -> Result<WaysView, Problem> {
    let practice = practice::current(reader)?;
    let chosen = practice.ways.unwrap_or_default();
    // What is recorded is never hidden.
    let view = |way: WayOfWorking| -> Result<WayView, Problem> {
        let has_records = reader.has_any(way.kinds())?;
        Ok(WayView { way, is_on: has_records || chosen.contains(&way), has_records })
    };
    Ok(WaysView {
        ways: WayOfWorking::ALL.into_iter().map(view).collect::<Result<_, _>>()?,
        section_names: practice.section_names.unwrap_or_default(),
    })
}

/// The parts that are on, and what sections are called, for whatever draws the screen. Where that cannot be read,
/// nothing is hidden.
pub(crate) fn on_the_screen(reader: &Reader<'_>) -> (Vec<WayOfWorking>, Vec<SectionName>) {
    let Ok(view) = page(reader) else { return (WayOfWorking::ALL.to_vec(), Vec::new()) };
    let on = view.ways.into_iter().filter(|one| one.is_on).map(|one| one.way);
    (on.collect(), view.section_names)
}

/// What Today may say quietly.
pub(crate) fn quiet(reader: &Reader<'_>, now: Moment) -> Result<QuietTodayView, Problem> {
    Ok(QuietTodayView {
        suggested: suggestions(reader, now)?,
        look_is_open: self_care::is_open_on_today(reader, now)?,
    })
}

fn suggestions(reader: &Reader<'_>, now: Moment) -> Result<Vec<WayOfWorking>, Problem> {
    if practice::current(reader)?.first_week_left_on.is_some() {
        return Ok(Vec::new());
    }
    let held = Query::new().state(SessionState::Held);
    let days = match reader.list::<Session>(&held.clone().limit(1))?.first() {
        Some(first) => first.body.actual_start.unwrap_or(first.body.planned_start).date(),
        None => return Ok(Vec::new()),
    };
    let days = (now.day() - days).num_days();
    // Nothing is read for it once that time is long over.
    if !(7..=FIRST_WEEK_ENDS_DAYS).contains(&days) {
        return Ok(Vec::new());
    }
    let notes = reader.list::<AllianceNote>(&Query::new())?;
    let minutes =
        |note: &AllianceNote| note.dose.as_ref().is_some_and(|dose| dose.trauma_minutes.is_some());
    let week = FirstWeek {
        days: Some(days),
        held: reader.count::<Session>(&held)?,
        has_minutes: notes.iter().any(|note| minutes(&note.body)),
        has_check_ins: reader.count::<CheckIn>(&Query::new().limit(1))? > 0,
        notes: u32::try_from(notes.len()).unwrap_or(u32::MAX),
    };
    let (on, _) = on_the_screen(reader);
    Ok(suggested(&week, |way| on.contains(&way)))
}
