//! A card to carry: numbers first and largest, one next step, three lines. Nobody's name stands on it.

use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::crisis_plan::{CallLine, CrisisPlan};
use holdfast_records::print_event::Copy;
use serde::Serialize;
use std::collections::BTreeSet;

use crate::client_page::{CardPage, ForClient};
use crate::hard_moments::{is_allowed, who_when};
use crate::leaflet::{Content, Frame, Guard, own};
use crate::pen::Pen;
use crate::said::Said;
use crate::sheet::{Dial, Prepared};
use crate::{PrintError, Setup};

/// So many numbers and so many lines have room.
const NUMBERS: usize = 3;
const LINES: usize = 3;

#[derive(Serialize)]
struct Card {
    /// Whether it looks like a note.
    plain: bool,
    title: Option<Said>,
    numbers: Vec<Dial>,
    after: Option<Said>,
    label: Option<Said>,
    first: Option<Said>,
    lines: Vec<Said>,
    checked: Option<Said>,
}

/// What a card says, before it is put into words for the template.
struct Chosen<'a> {
    calls: Vec<&'a CallLine>,
    first: Option<&'a str>,
    lines: Vec<&'a str>,
}

/// Writes down a card. Nothing but the card says whose it is or where it comes from, so its sheet has no head.
pub(crate) fn prepare(
    page: &CardPage,
    whose: &ForClient,
    setup: &Setup,
    pen: &mut Pen<'_>,
) -> Result<Prepared, PrintError> {
    let mut guard = Guard::of_card(whose, pen)?;
    let plain = page.is_plain || whose.copy == Copy::SomeoneMayRead;
    let chosen = choose(&page.plan, whose.copy, &mut guard);
    let mut purpose = vec![pen.fixed("card-purpose")?];
    let is_stale = |line: &&CallLine| !line.is_fresh(setup.printed_on);
    if plain && chosen.calls.iter().any(is_stale) {
        purpose.push(pen.fixed("card-left-out")?);
    }
    let title = if plain { "card-title-plain" } else { "card-title" };
    let content = Content {
        key: title,
        title: pen.fixed(title)?,
        purpose,
        day: Some(setup.printed_on),
        frame: Frame::default(),
        draft: None,
        body: card(&chosen, plain, setup.printed_on, pen)?,
        left_out: guard.left_out(),
    };
    // The sheet says nothing about whose the card is.
    let away = ForClient { copy: away(whose.copy), client_name: None, ..whose.clone() };
    let prepared = content.around("/wallet_card.typ", &away, setup, pen)?;
    Ok(Prepared { repeats: repeats(&page.stop_signal, &chosen, pen)?, ..prepared })
}

/// A card leaves the room wherever its sheet is kept.
fn away(copy: Copy) -> Copy {
    match copy {
        Copy::StaysHere | Copy::GoesHome => Copy::GoesHome,
        Copy::SomeoneMayRead | Copy::GoesElsewhere => Copy::SomeoneMayRead,
    }
}

fn choose<'a>(plan: &'a CrisisPlan, copy: Copy, guard: &mut Guard) -> Chosen<'a> {
    let may_call = copy != Copy::SomeoneMayRead;
    let calls: Vec<_> =
        plan.danger_now.iter().filter(|line| may_call && is_allowed(line, guard)).collect();
    guard.leave_out(plan.danger_now.len() - calls.len());
    let mut first = guard.keep(&plan.try_first).into_iter();
    let helped = guard.keep(&plan.helped_before);
    let hold_on = guard.keep(&plan.hold_on_to);
    let step = first.next();
    let held = hold_on.first().copied();
    let lines = helped.iter().copied().take(LINES - usize::from(held.is_some())).chain(held);
    Chosen { first: step, lines: lines.collect(), calls: calls.into_iter().take(NUMBERS).collect() }
}

fn card(
    chosen: &Chosen<'_>,
    plain: bool,
    today: NaiveDate,
    pen: &mut Pen<'_>,
) -> Result<Card, PrintError> {
    let mut numbers = Vec::new();
    for line in chosen.calls.iter().filter(|line| !plain || line.is_fresh(today)) {
        let who = if plain { String::new() } else { who_when(line) };
        let is_fresh = line.is_fresh(today);
        let check = if is_fresh { None } else { Some(pen.fixed("hard-check")?) };
        let number = is_fresh.then(|| pen.own(line.number.as_str()));
        numbers.push(Dial { number, who: pen.own(&who), check });
    }
    let fresh = chosen.calls.iter().filter(|line| line.is_fresh(today));
    let checked = fresh.map(|line| line.verified_on).min().filter(|_| !plain);
    let loud = |key: &'static str, is_there: bool, pen: &mut Pen<'_>| {
        if plain || !is_there { Ok(None) } else { pen.fixed(key).map(Some) }
    };
    let bare =
        |line: &str| if plain { line.trim_end_matches('.').to_owned() } else { line.to_owned() };
    let lines: Vec<String> = chosen.lines.iter().map(|line| bare(line)).collect();
    let first = chosen.first.map(bare);
    Ok(Card {
        plain,
        title: loud("hard-danger", !numbers.is_empty(), pen)?,
        after: loud("hard-earn", !numbers.is_empty(), pen)?,
        label: loud("card-hard", first.is_some(), pen)?,
        first: first.map(|first| pen.own(&first)),
        lines: own(&lines.iter().map(String::as_str).collect::<Vec<_>>(), pen),
        checked: checked.map(|day| pen.dated("card-checked", day)).transpose()?,
        numbers,
    })
}

/// Words of the stop signal that the card says too, in small letters.
fn repeats(
    stop_signal: &[PrivateText],
    chosen: &Chosen<'_>,
    pen: &Pen<'_>,
) -> Result<Vec<String>, PrintError> {
    let around = pen.words.say("words-around-a-signal")?;
    let around: BTreeSet<String> = words(&around).collect();
    let signal: BTreeSet<String> =
        stop_signal.iter().flat_map(|clause| words(clause.as_str())).collect();
    let on_card: BTreeSet<String> =
        chosen.first.iter().chain(&chosen.lines).flat_map(|line| words(line)).collect();
    let telling = |word: &&String| word.chars().count() > 2 && !around.contains(*word);
    Ok(signal.intersection(&on_card).filter(telling).cloned().collect())
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}
