//! What stands out in one person's check-ins, beside that person's own earlier ones (domain 1.6).
//!
//! Only ever of one client: nothing here knows of another. A skipped item is not low, a declined check-in is left out,
//! and answers to other words are not set beside each other.

#[cfg(test)]
mod tests;

use super::{CheckIn, CheckInState, Rater, SixItem};
use crate::RecordId;
use chrono::{Days, NaiveDate, NaiveDateTime};
use std::collections::BTreeSet;

/// How far below the own usual an answer is lower, in points (domain 1.6, A2 and A3).
const DIP: u8 = 2;
/// The highest answer that is low, for pace and for saying no (domain 1.6, A1).
const LOW: u8 = 4;
/// The highest answer of those that stay low (domain 1.6, A4).
const STAYS_LOW: u8 = 6;
/// How often running it stays low (domain 1.6, A4).
const STAYS_TIMES: usize = 3;
/// How often running all six are ten (domain 1.6, A5).
const TENS_TIMES: usize = 4;
/// How many earlier answers make a usual, at least and at most (domain 1.6, A2).
const USUAL: (usize, usize) = (2, USUAL_OF);

/// Of how many of their last answers a person's own usual is made, at most.
pub const USUAL_OF: usize = 5;
/// Within how many check-ins a dip is over (domain 1.6, A3).
const BACK_WITHIN: usize = 3;
/// How far the therapist's and the client's answers are apart when they differ, in points (domain 1.6, A7).
const APART: u8 = 3;
/// For how many days a check-in that was not talked about, and a session without one, are brought up.
pub const LOOKS_BACK_DAYS: u64 = 60;

/// A check-in as it is looked at. What was entered in error is never handed in.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The answers.
    pub check_in: &'a CheckIn,
    /// Whether it was talked about.
    pub state: CheckInState,
    /// The session that it is about.
    pub session: &'a RecordId,
    /// When that session began, a civil time.
    pub begun: NaiveDateTime,
    /// Whether a later session was held.
    pub is_followed: bool,
}

/// Which rule found something (domain 1.6), in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A1: room to say no, or pace, at 4 or less.
    Low,
    /// A2: two or more below the own usual.
    BelowOwn,
    /// A3: a dip and a recovery.
    DipAndBack,
    /// A4: at 6 or less three times running.
    StaysLow,
    /// A5: all six ten, four times running.
    AllTens,
    /// A6: not talked about, and the next session was held.
    NotTalkedAbout,
    /// A7: the therapist's and the client's differ by three or more.
    Differ,
}

/// Something that stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Which rule found it.
    pub rule: Rule,
    /// Whose answers it is about; the client's, where they differ from the therapist's.
    pub rater: Rater,
    /// The session after which it was found.
    pub session: RecordId,
    /// About which item, where it is about one.
    pub item: Option<SixItem>,
    /// The answer that it is about; of a dip, the lowest point and not the way back.
    pub answer: Option<u8>,
    /// The person's own usual, in halves: 15 is 7.5.
    pub usual_in_halves: Option<u8>,
    /// The day of the session that the answer is about.
    pub on: NaiveDate,
}

/// Everything that stands out in a client's check-ins, in whatever order they come.
pub fn observe(seen: &[Seen<'_>]) -> Vec<Observation> {
    let mut found = Vec::new();
    for rater in [Rater::Client, Rater::Guardian, Rater::Therapist] {
        let series = series_of(seen, rater);
        for at in 0..series.len() {
            of_answers(&series, at, &mut found);
            of_the_whole(&series, at, &mut found);
        }
    }
    let (client, therapist) = (series_of(seen, Rater::Client), series_of(seen, Rater::Therapist));
    for one in &client {
        therapist
            .iter()
            .filter(|other| other.session == one.session)
            .for_each(|other| differ(one, other, &mut found));
    }
    found
}

/// What is brought up now: what is about the newest of each person's check-ins, and about those of the last
/// [`LOOKS_BACK_DAYS`] that were not talked about.
pub fn stands_out(seen: &[Seen<'_>], today: NaiveDate) -> Vec<Observation> {
    let since = today.checked_sub_days(Days::new(LOOKS_BACK_DAYS)).unwrap_or(today);
    let mut found = observe(seen);
    let raters: BTreeSet<_> = seen.iter().map(|one| one.check_in.rater).collect();
    let mut told = BTreeSet::new();
    for rater in raters {
        let series = series_of(seen, rater);
        let waits = series
            .iter()
            .filter(|one| one.state == CheckInState::Kept && one.check_in.about_on >= since);
        told.extend(waits.chain(series.last()).map(|one| (rater, one.session.clone())));
    }
    found.retain(|one| told.contains(&(one.rater, one.session.clone())));
    found.sort_by_key(|one| std::cmp::Reverse(one.on));
    found
}

/// One person's check-ins, oldest first, without those they declined.
fn series_of<'a>(seen: &[Seen<'a>], rater: Rater) -> Vec<Seen<'a>> {
    let theirs = |one: &&Seen<'a>| one.check_in.rater == rater && !one.check_in.declined;
    let mut series: Vec<_> = seen.iter().filter(theirs).copied().collect();
    series.sort_by(|one, other| (one.begun, one.session).cmp(&(other.begun, other.session)));
    series
}

/// What stands out in the six, one by one.
fn of_answers(series: &[Seen<'_>], at: usize, found: &mut Vec<Observation>) {
    let Some(one) = series.get(at) else { return };
    for (item, answer) in one.check_in.answers.in_order() {
        let Some(answer) = answer else { continue };
        let before = before(series, at, item);
        let told = |rule, usual| observed(one, rule, Some((item, answer)), usual);
        if is_low(item, answer) {
            found.push(told(Rule::Low, None));
        }
        let answers: Vec<_> = before.iter().map(|(_, answer)| *answer).collect();
        let usual = usual(&answers);
        if usual.is_some_and(|usual| is_lower(answer, usual)) {
            found.push(told(Rule::BelowOwn, usual));
        }
        found.extend(dip_and_back(one, item, answer, &before));
        let earlier = answers.iter().take(STAYS_TIMES - 1).filter(|one| **one <= STAYS_LOW);
        if answer <= STAYS_LOW && earlier.count() == STAYS_TIMES - 1 {
            found.push(told(Rule::StaysLow, None));
        }
    }
}

/// What stands out in a check-in as a whole.
fn of_the_whole(series: &[Seen<'_>], at: usize, found: &mut Vec<Observation>) {
    let Some(one) = series.get(at) else { return };
    let running = series.iter().take(at + 1).rev().take(TENS_TIMES);
    let tens = running.filter(|other| {
        let is_ten = |(_, answer)| answer == Some(10);
        other.check_in.wording == one.check_in.wording
            && other.check_in.answers.in_order().into_iter().all(is_ten)
    });
    if tens.count() == TENS_TIMES {
        found.push(observed(one, Rule::AllTens, None, None));
    }
    let waits = one.state == CheckInState::Kept && one.is_followed && !one.check_in.is_blank();
    // What the therapist answered for themselves is not owed a talk.
    if waits && one.check_in.rater != Rater::Therapist {
        found.push(observed(one, Rule::NotTalkedAbout, None, None));
    }
}

/// Earlier answers to an item in the same words, the newest first, each with its check-in.
fn before<'s, 'a>(series: &'s [Seen<'a>], at: usize, item: SixItem) -> Vec<(&'s Seen<'a>, u8)> {
    let Some(one) = series.get(at) else { return Vec::new() };
    let same =
        |other: &&Seen<'_>| item.has_same_words(one.check_in.wording, other.check_in.wording);
    let earlier = series.iter().take(at).rev().filter(same);
    let answers = earlier.filter_map(|other| Some((other, other.check_in.answers.of(item)?)));
    // Nothing looks further back than from where a dip may have come.
    answers.take(BACK_WITHIN + USUAL_OF).collect()
}

/// The answer came back to within 1 of the usual that it had dipped from.
fn dip_and_back(
    one: &Seen<'_>,
    item: SixItem,
    answer: u8,
    before: &[(&Seen<'_>, u8)],
) -> Option<Observation> {
    let answers: Vec<_> = before.iter().map(|(_, answer)| *answer).collect();
    (0..BACK_WITHIN).rev().find_map(|ago| {
        let (dipped, lowest) = before.get(ago)?;
        let usual = usual(answers.get(ago + 1..)?)?;
        let is_back = |answer: u8| answer * 2 + 2 >= usual;
        let was_back = answers.iter().take(ago).any(|between| is_back(*between));
        // Only the one that fell begins a dip; one that stayed low after it does not begin another.
        let was_low = answers.get(ago + 1).zip(answers.get(ago + 2..).and_then(self::usual));
        let fell = !was_low.is_some_and(|(before, usual)| is_lower(*before, usual));
        let is_it = is_lower(*lowest, usual) && fell && is_back(answer) && !was_back;
        is_it.then(|| Observation {
            on: dipped.check_in.about_on,
            ..observed(one, Rule::DipAndBack, Some((item, *lowest)), Some(usual))
        })
    })
}

fn differ(client: &Seen<'_>, therapist: &Seen<'_>, found: &mut Vec<Observation>) {
    for (item, answer) in client.check_in.answers.in_order() {
        let same = item.has_same_words(client.check_in.wording, therapist.check_in.wording);
        let other = therapist.check_in.answers.of(item).filter(|_| same);
        let pair = answer.zip(other);
        if let Some((answer, _)) = pair.filter(|(one, other)| one.abs_diff(*other) >= APART) {
            found.push(observed(client, Rule::Differ, Some((item, answer)), None));
        }
    }
}

fn is_low(item: SixItem, answer: u8) -> bool {
    match item {
        SixItem::Pace | SixItem::SayNo => answer <= LOW,
        SixItem::Bond | SixItem::Goals | SixItem::Tasks | SixItem::Identity => false,
    }
}

fn is_lower(answer: u8, usual_in_halves: u8) -> bool {
    (answer + DIP) * 2 <= usual_in_halves
}

/// The median of the newest answers, in halves; none of fewer than two.
fn usual(newest_first: &[u8]) -> Option<u8> {
    let (least, most) = USUAL;
    let mut answers: Vec<_> = newest_first.iter().take(most).copied().collect();
    if answers.len() < least {
        return None;
    }
    answers.sort_unstable();
    let upper = answers.get(answers.len() / 2)?;
    let lower = answers.get((answers.len() - 1) / 2)?;
    Some(upper + lower)
}

fn observed(
    one: &Seen<'_>,
    rule: Rule,
    about: Option<(SixItem, u8)>,
    usual_in_halves: Option<u8>,
) -> Observation {
    Observation {
        rule,
        rater: one.check_in.rater,
        session: one.session.clone(),
        item: about.map(|(item, _)| item),
        answer: about.map(|(_, answer)| answer),
        usual_in_halves,
        on: one.check_in.about_on,
    }
}
