//! "Your no and your yes": how a client's answers stand on a day. At home it says how many, and not which.

use chrono::NaiveDate;
use holdfast_records::consent::ConsentKind;
use holdfast_records::print_event::Copy;
use serde::Serialize;

use crate::agreement::quoted;
use crate::client_page::{Answer, AnswerGroup, ForClient, SnapshotPage};
use crate::leaflet::{Content, Frame, Guard, Leaflet, how_key, room, text, yours};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Plain, Prepared, Room};
use crate::{PrintError, Setup};

#[derive(Serialize)]
struct Body {
    groups: Vec<Group>,
    closing: Vec<Said>,
}

#[derive(Serialize)]
struct Group {
    title: Said,
    intro: Option<Said>,
    items: Vec<Item>,
}

/// One answer as its template reads it.
#[derive(Serialize)]
struct Item {
    day: Said,
    /// What was asked; nothing for what is told, which is its own words.
    what: Option<Said>,
    how: Option<Said>,
    said: Vec<Said>,
    notes: Vec<Said>,
}

/// Writes down how the answers stand.
pub(crate) fn prepare(
    page: &SnapshotPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    match whose.copy {
        Copy::StaysHere => whole(page, whose, setup, pen),
        Copy::GoesHome => counted(page, whose, setup, pen),
        Copy::SomeoneMayRead | Copy::GoesElsewhere => in_short(page, whose, setup, pen),
    }
}

/// Every answer.
fn whole(
    page: &SnapshotPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut guard = Guard::of(whose, pen)?;
    let mut purpose = vec![pen.dated("snapshot-purpose", page.on)?];
    if page.answers.is_empty() {
        purpose.push(pen.fixed("snapshot-nothing")?);
    }
    let mut groups = Vec::new();
    for kind in GROUPS {
        groups.extend(group(kind, &page.answers, &mut guard, pen)?);
    }
    let content = Content {
        key: "snapshot-title",
        title: pen.fixed("snapshot-title")?,
        purpose,
        day: Some(page.on),
        frame: Frame::with_fingerprint(),
        draft: None,
        body: Body { groups, closing: vec![pen.fixed("snapshot-closing")?] },
        left_out: guard.left_out(),
    };
    content.around("/consent_snapshot.typ", whose, setup, pen)
}

/// A heading, and the answers under it.
type Kind = (&'static str, &'static [AnswerGroup]);

const GROUPS: [Kind; 7] = [
    ("snapshot-no", &[AnswerGroup::No]),
    ("snapshot-not-now", &[AnswerGroup::NotNow]),
    ("snapshot-stopped", &[AnswerGroup::Stopped, AnswerGroup::Rests]),
    ("snapshot-limits", &[AnswerGroup::YesWithLimits]),
    ("snapshot-yes", &[AnswerGroup::Yes]),
    ("snapshot-over", &[AnswerGroup::Over]),
    ("snapshot-told", &[AnswerGroup::Told]),
];

fn group(
    (title, kinds): Kind,
    answers: &[Answer],
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Option<Group>, PrintError> {
    let mut of_kind: Vec<_> =
        answers.iter().filter(|answer| kinds.contains(&answer.group)).collect();
    if of_kind.is_empty() {
        return Ok(None);
    }
    of_kind.sort_by_key(|answer| (answer.group, answer.answered_on));
    let has_day = of_kind.iter().any(|answer| answer.ask_again_from.is_some());
    let intro = match title {
        "snapshot-no" if has_day => Some("snapshot-no-intro-dated"),
        "snapshot-no" => Some("snapshot-no-intro"),
        "snapshot-not-now" => Some("snapshot-not-now-intro"),
        "snapshot-over" => Some("snapshot-over-intro"),
        _ => None,
    };
    Ok(Some(Group {
        title: pen.fixed(title)?,
        intro: intro.map(|key| pen.fixed(key)).transpose()?,
        items: of_kind.into_iter().map(|one| item(one, guard, pen)).collect::<Result<_, _>>()?,
    }))
}

fn item(answer: &Answer, guard: &mut Guard, pen: &mut Pen<'_>) -> Result<Item, PrintError> {
    let day = pen.words.day(answer.answered_on)?;
    let how = pen.fixed(how_key(answer.how))?;
    let mut said = Vec::new();
    let what = match &answer.wording {
        Some(wording) => {
            said.push(unless_named(wording.as_str(), "snapshot-unnamed", guard, pen)?);
            None
        }
        None => Some(named(answer.kind, answer.name.as_str(), guard, pen)?),
    };
    if answer.kind != ConsentKind::Topic {
        // A yes never stands there without its limit.
        for limit in &answer.limits {
            said.push(unless_named(limit.as_str(), "snapshot-limit-unnamed", guard, pen)?);
        }
        if let Some(words) = answer.words.as_ref().and_then(|words| guard.keep_one(words)) {
            let words = quoted(words, pen)?;
            said.push(pen.own(&words));
        }
    }
    let how = what.is_some().then_some(how);
    Ok(Item { day: pen.own(&day), what, how, said, notes: notes(answer, pen)? })
}

/// What was asked, by its name. A topic is not written down, and nor is somebody who may not be safe.
pub(crate) fn named(
    kind: ConsentKind,
    name: &str,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Said, PrintError> {
    if kind == ConsentKind::Topic {
        guard.leave_out(1);
        return pen.fixed("snapshot-topic");
    }
    unless_named(name, "snapshot-unnamed", guard, pen)
}

/// A text, or a sentence that stands in its place where it names somebody who may not be safe.
fn unless_named(
    text: &str,
    instead: &'static str,
    guard: &mut Guard,
    pen: &mut Pen<'_>,
) -> Result<Said, PrintError> {
    if guard.allows(text) {
        return Ok(pen.own(text));
    }
    guard.leave_out(1);
    pen.fixed(instead)
}

fn notes(answer: &Answer, pen: &mut Pen<'_>) -> Result<Vec<Said>, PrintError> {
    let mut notes = Vec::new();
    match answer.group {
        AnswerGroup::Stopped => notes.push(pen.fixed("snapshot-stopped-note")?),
        AnswerGroup::Rests => notes.push(pen.fixed("snapshot-paused-note")?),
        AnswerGroup::No
        | AnswerGroup::NotNow
        | AnswerGroup::YesWithLimits
        | AnswerGroup::Yes
        | AnswerGroup::Over
        | AnswerGroup::Told => {}
    }
    if !answer.by_client {
        notes.push(pen.fixed("snapshot-guardian")?);
    }
    let yes = answer.group.is_a_yes();
    let days = [
        (answer.ask_again_from, "snapshot-ask-from"),
        (answer.review_on.filter(|_| yes), "snapshot-look-again"),
        (answer.expires_on.filter(|_| yes), "snapshot-lasts"),
    ];
    let said = |(day, key): (Option<NaiveDate>, &'static str)| day.map(|day| pen.dated(key, day));
    notes.extend(days.into_iter().filter_map(said).collect::<Result<Vec<_>, _>>()?);
    Ok(notes)
}

/// How many, and not which.
fn counted(
    page: &SnapshotPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let of = |kinds: &[AnswerGroup]| {
        page.answers.iter().filter(|one| kinds.contains(&one.group)).count()
    };
    let mut parts = Vec::new();
    if let Some(said) = count_of_no(page, pen)? {
        parts.push(text("snapshot-home-no", vec![said], pen)?);
    }
    for (title, key, count) in [
        ("snapshot-home-not-now", "snapshot-home-not-now-said", of(&[AnswerGroup::NotNow])),
        (
            "snapshot-home-stopped",
            "snapshot-home-stopped-said",
            of(&[AnswerGroup::Stopped, AnswerGroup::Rests]),
        ),
    ] {
        if count > 0 {
            let said = count_said(key, count, pen)?;
            parts.push(text(title, vec![said], pen)?);
        }
    }
    let limited = of(&[AnswerGroup::YesWithLimits]);
    let yes = limited + of(&[AnswerGroup::Yes]);
    if yes > 0 {
        let mut said = vec![count_said("snapshot-home-yes-said", yes, pen)?];
        if limited == yes {
            said.push(pen.fixed("snapshot-home-limits-all")?);
        } else if limited == 1 {
            said.push(pen.fixed("snapshot-home-limits-one")?);
        } else if limited > 1 {
            let count = limited.to_string();
            said.push(pen.fixed_with("snapshot-home-limits-many", &[("count", &count)])?);
        }
        parts.push(text("snapshot-home-yes", said, pen)?);
    }
    let list = vec![pen.fixed("snapshot-home-list-said")?];
    parts.push(text("snapshot-home-list", list, pen)?);
    for_home(page, parts, whose, setup, pen)
}

fn count_of_no(page: &SnapshotPage, pen: &mut Pen<'_>) -> Result<Option<Said>, PrintError> {
    let no: Vec<_> = page.answers.iter().filter(|one| one.group == AnswerGroup::No).collect();
    if no.iter().any(|answer| answer.ask_again_from.is_some()) {
        return count_said("snapshot-home-no-dated", no.len(), pen).map(Some);
    }
    match no.len() {
        0 => Ok(None),
        1 => pen.fixed("snapshot-home-no-one").map(Some),
        many => pen.fixed_with("snapshot-home-no-many", &[("count", &many.to_string())]).map(Some),
    }
}

/// A sentence with a number of things in it.
fn count_said(key: &'static str, count: usize, pen: &mut Pen<'_>) -> Result<Said, PrintError> {
    let count = if count == 1 {
        pen.words.say("snapshot-home-count-one")?
    } else {
        pen.words.say_with("snapshot-home-count-many", &[("count", &count.to_string())])?
    };
    pen.fixed_with(key, &[("count", &count)])
}

/// Not even how many.
fn in_short(
    page: &SnapshotPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let answers = pen.all(["snapshot-read-said", "snapshot-read-no"])?;
    let list = pen.all(["snapshot-home-list-said"])?;
    let parts = vec![text("snapshot-read", answers, pen)?, text("snapshot-home-list", list, pen)?];
    for_home(page, parts, whose, setup, pen)
}

fn for_home(
    page: &SnapshotPage,
    mut parts: Vec<Plain>,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    parts.push(room("paper-own", Room::of(8, 0, 5), pen)?);
    let mut closing = vec![pen.fixed("snapshot-home-closing")?];
    closing.extend(yours(pen)?);
    let content = Content {
        key: "snapshot-title-home",
        title: pen.fixed("snapshot-title-home")?,
        purpose: vec![pen.fixed("snapshot-purpose-home")?],
        day: Some(page.on),
        frame: Frame::default(),
        draft: None,
        body: Leaflet { parts, closing, ..Leaflet::default() },
        left_out: page.answers.len(),
    };
    content.around("/leaflet.typ", whose, setup, pen)
}
