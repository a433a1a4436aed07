//! The plan for hard moments, in the client's words. The order and the headings are our own.

use chrono::NaiveDate;
use holdfast_records::crisis_plan::{CallLine, CrisisPlan, PersonMode};
use holdfast_records::print_event::Copy;

use crate::client_page::{ForClient, PlanPage};
use crate::leaflet::{Call, Content, Frame, Guard, Leaflet, list, own, room, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Dial, Plain, Prepared, Room};
use crate::{PrintError, Setup};

/// Writes down a plan.
pub(crate) fn prepare(
    page: &PlanPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut guard = Guard::of(whose, pen)?;
    let (title, purpose) = match whose.copy {
        Copy::StaysHere => ("hard-title", "hard-purpose"),
        Copy::GoesHome => ("hard-title-home", "hard-purpose"),
        Copy::SomeoneMayRead | Copy::GoesElsewhere => ("hard-title-read", "hard-purpose-read"),
    };
    let call = call(&page.plan, whose.copy, setup.printed_on, &mut guard, pen)?;
    let parts = parts(&page.plan, whose.copy, &mut guard, pen)?;
    let stays = whose.copy == Copy::StaysHere;
    let purpose = match page.plan.review_on.filter(|_| stays) {
        Some(day) => pen.dated("hard-purpose-until", day)?,
        None => pen.fixed(purpose)?,
    };
    let closing = if stays { Vec::new() } else { yours(pen)? };
    let content = Content {
        key: title,
        title: pen.fixed(title)?,
        purpose: vec![purpose],
        day: Some(setup.printed_on),
        frame: Frame::with_fingerprint(),
        draft: if page.is_draft { Some(pen.fixed("hard-draft")?) } else { None },
        body: Leaflet { call, parts, closing, close: true },
        left_out: guard.left_out(),
    };
    content.around("/leaflet.typ", whose, setup, pen)
}

/// Whom to call. Where someone may read it, there is no number.
fn call(
    plan: &CrisisPlan,
    copy: Copy,
    today: NaiveDate,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Call>, PrintError> {
    if copy == Copy::SomeoneMayRead {
        guard.leave_out(plan.danger_now.len());
        return Ok(None);
    }
    let mut lines = Vec::new();
    for line in &plan.danger_now {
        if is_allowed(line, guard) {
            lines.push(dial(line, today, pen)?);
        } else {
            guard.leave_out(1);
        }
    }
    if lines.is_empty() {
        return Ok(None);
    }
    Ok(Some(Call { title: pen.fixed("hard-danger")?, lines, after: pen.fixed("hard-earn")? }))
}

/// Whether a number and who answers it may stand on a copy.
pub(crate) fn is_allowed(line: &CallLine, guard: &Guard) -> bool {
    guard.allows(line.who.as_str()) && guard.allows(line.number.as_str())
}

/// A number to dial; words that say to check it, where nobody did for a year.
fn dial(line: &CallLine, today: NaiveDate, pen: &mut Pen<'_>) -> Result<Dial, PrintError> {
    let is_fresh = line.is_fresh(today);
    let who = who_when(line);
    Ok(Dial {
        number: is_fresh.then(|| pen.own(line.number.as_str())),
        who: pen.own(&who),
        check: if is_fresh { None } else { Some(pen.fixed("hard-check")?) },
    })
}

/// Who answers, and when.
pub(crate) fn who_when(line: &CallLine) -> String {
    match line.hours.as_ref().filter(|hours| !hours.is_blank()) {
        Some(hours) => format!("{}, {}", line.who.as_str().trim(), hours.as_str().trim()),
        None => line.who.as_str().trim().to_owned(),
    }
}

/// The rest, in its order. What is noticed first, people and what comes after stay here: a plan that is found must not
/// be held against whoever wrote it.
fn parts(
    plan: &CrisisPlan,
    copy: Copy,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Vec<Plain>, PrintError> {
    let stays = copy == Copy::StaysHere;
    let all = [
        ("hard-signs", &plan.first_signs, false),
        ("hard-safer", &plan.safer_hour, true),
        ("hard-helped", &plan.helped_before, true),
        ("hard-not-helpful", &plan.not_helpful, false),
        ("hard-hold-on", &plan.hold_on_to, true),
        ("hard-first", &plan.try_first, true),
        ("hard-afterwards", &plan.afterwards, false),
    ];
    let mut parts = Vec::new();
    for (title, lines, may_go) in all {
        if title == "hard-not-helpful" && stays {
            parts.extend(people(plan, guard, pen)?);
        }
        if !stays && !may_go {
            guard.leave_out(lines.len());
            continue;
        }
        let said = own(&guard.keep(lines), pen);
        if !said.is_empty() {
            parts.push(list(title, said, pen)?);
        }
    }
    if !stays {
        guard.leave_out(plan.people.len());
    }
    let lines = match copy {
        Copy::StaysHere => Room::of(0, 5, 3),
        Copy::GoesHome => Room::of(5, 0, 0),
        Copy::SomeoneMayRead | Copy::GoesElsewhere => Room::of(5, 0, 5),
    };
    parts.push(room("hard-add", lines, pen)?);
    Ok(parts)
}

/// People, and what each of them is for.
fn people(
    plan: &CrisisPlan,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Plain>, PrintError> {
    let mut items: Vec<Said> = Vec::new();
    for (mode, lead) in
        [(PersonMode::Company, "hard-company"), (PersonMode::CanTell, "hard-can-tell")]
    {
        let lead = pen.words.say(lead)?;
        for person in plan.people.iter().filter(|person| person.mode == mode) {
            if let Some(name) = guard.keep_one(&person.text) {
                items.push(pen.own(&format!("{lead} {name}")));
            }
        }
    }
    if items.is_empty() { Ok(None) } else { list("hard-people", items, pen).map(Some) }
}
