//! What a copy of an agreement says, part by part, before it is put into words for a template.

use chrono::NaiveDate;
use holdfast_records::PrivateText;
use holdfast_records::agreement::{Clause, Meaning, Part, Section, Voice};
use holdfast_records::practice::CrisisLine;
use holdfast_records::print_event::Copy;
use std::borrow::Cow;

use crate::marks::Mark;
use crate::pen::Pen;
use crate::{AgreementPage, PrintError};

/// One part, as a copy tells it.
pub(crate) struct Told<'a> {
    pub(crate) part: Part,
    /// The number it has on paper, the same on every copy.
    pub(crate) number: u8,
    /// The sentence that is its heading.
    pub(crate) title: &'static str,
    pub(crate) clauses: Vec<Saying<'a>>,
    pub(crate) lines: Vec<Line<'a>>,
    pub(crate) after: Vec<Saying<'a>>,
}

/// One clause, as a copy tells it.
pub(crate) struct Saying<'a> {
    pub(crate) voice: Voice,
    pub(crate) lead: Option<&'a str>,
    pub(crate) text: Cow<'a, str>,
    pub(crate) mark: Option<Mark>,
    /// The clause in the record, unless the words are ours.
    pub(crate) clause: Option<&'a Clause>,
}

/// What became of a number after the version was frozen.
#[derive(Clone, Copy)]
pub(crate) enum Since<'a> {
    /// Whoever answers has another number now.
    Other(&'a CrisisLine),
    /// Nobody checked it within the last 12 months. The day on which somebody did, if that is known.
    Unchecked(Option<NaiveDate>),
}

impl<'a> Since<'a> {
    /// What the practice's own list and the calendar say about a frozen number. Nothing while it holds.
    fn of(line: &CrisisLine, page: &'a AgreementPage, today: NaiveDate) -> Option<Since<'a>> {
        let kept: Vec<&CrisisLine> =
            page.practice.crisis_lines.iter().filter(|now| now.is_fresh(today)).collect();
        let same = |number: &PrivateText| digits(number.as_str()) == digits(line.number.as_str());
        // Nobody says on which day they checked who hears a complaint: the practice's own line is what counts.
        let complaints = page.practice.complaints.iter().map(|line| &line.number);
        let complaints = complaints.filter(|_| line.verified_on.is_none());
        if kept.iter().map(|now| &now.number).chain(complaints).any(same) {
            return None;
        }
        let name = |line: &CrisisLine| line.who.as_str().trim().to_lowercase();
        let later = |now: &&CrisisLine| now.verified_on > line.verified_on;
        let other = kept.into_iter().filter(later).find(|now| name(now) == name(line));
        let unchecked = || Since::Unchecked(line.verified_on.filter(|checked| *checked <= today));
        other.map(Since::Other).or_else(|| (!line.is_fresh(today)).then(unchecked))
    }
}

/// A number to call; without the number when nobody checked it lately.
pub(crate) struct Line<'a> {
    pub(crate) who: &'a PrivateText,
    pub(crate) number: Option<&'a PrivateText>,
    /// What became of a frozen number, if it may not be right any more.
    pub(crate) since: Option<Since<'a>>,
}

impl<'a> Saying<'a> {
    /// A clause as it stands in the record.
    fn whole(clause: &'a Clause, page: &'a AgreementPage) -> Saying<'a> {
        Saying {
            voice: clause.voice,
            lead: clause.lead.as_ref().filter(|lead| !lead.is_blank()).map(PrivateText::as_str),
            text: Cow::Borrowed(clause.text.as_str()),
            mark: Mark::of(clause, page.previous.as_ref()),
            clause: Some(clause),
        }
    }

    /// A sentence of ours, in a voice.
    pub(crate) fn ours(
        voice: Voice,
        key: &'static str,
        pen: &Pen<'_>,
    ) -> Result<Saying<'a>, PrintError> {
        let text = Cow::Owned(pen.words.say(key)?);
        Ok(Saying { voice, lead: None, text, mark: None, clause: None })
    }

    /// What the record knows this clause to be.
    pub(crate) fn meaning(&self) -> Option<&'a Meaning> {
        self.clause.and_then(|clause| clause.meaning.as_ref())
    }
}

/// Everything a copy that stays here says, in the order of the parts.
pub(crate) fn tell<'a>(
    page: &'a AgreementPage,
    today: NaiveDate,
    pen: &Pen<'_>,
) -> Result<Vec<Told<'a>>, PrintError> {
    page.version.sections.iter().map(|section| part(section, page, today, pen)).collect()
}

fn part<'a>(
    section: &'a Section,
    page: &'a AgreementPage,
    today: NaiveDate,
    pen: &Pen<'_>,
) -> Result<Told<'a>, PrintError> {
    let is_hidden =
        |clause: &Clause| clause.meaning == Some(Meaning::Topic) && !page.version.print_off_limits;
    let kept = |clauses: &'a [Clause]| -> Vec<Saying<'a>> {
        let shown = clauses.iter().filter(|clause| !is_hidden(clause) && !clause.text.is_blank());
        shown.map(|clause| Saying::whole(clause, page)).collect()
    };
    let mut told = Told {
        part: section.part,
        number: page.version.about().number_of(section.part).unwrap_or_default(),
        title: title(section.part),
        clauses: kept(&section.clauses),
        lines: section.lines.iter().map(|line| checked(line, page, today)).collect(),
        after: kept(&section.after),
    };
    if section.clauses.iter().chain(&section.after).any(is_hidden) {
        told.clauses.insert(0, Saying::ours(Voice::Joint, "topics-aloud", pen)?);
    }
    if section.part == Part::Review {
        say_the_day(&mut told, page, pen)?;
    }
    if told.clauses.is_empty() && told.lines.is_empty() && told.after.is_empty() {
        told.clauses.push(not_said(section, page, pen)?);
    }
    Ok(told)
}

/// What stands in a part that says nothing: that it is not needed, and why where somebody said, on a paper that stays
/// here; or that nothing is written yet.
fn not_said<'a>(
    section: &'a Section,
    page: &AgreementPage,
    pen: &Pen<'_>,
) -> Result<Saying<'a>, PrintError> {
    let reason = section.reason.as_ref().filter(|reason| !reason.is_blank());
    let reason = reason.filter(|_| page.copy == Copy::StaysHere);
    match (section.not_needed, reason) {
        (true, Some(reason)) => {
            let said = [("reason", reason.as_str())];
            let text = Cow::Owned(pen.words.say_with("not-needed-because", &said)?);
            Ok(Saying { voice: Voice::Joint, lead: None, text, mark: None, clause: None })
        }
        (true, None) => Saying::ours(Voice::Joint, "not-needed", pen),
        (false, _) => Saying::ours(Voice::Joint, "nothing-written", pen),
    }
}

/// A version that is frozen prints the number it was frozen with, and a slip tells what became of it; a draft
/// asks for a stale one to be checked.
fn checked<'a>(line: &'a CrisisLine, page: &'a AgreementPage, today: NaiveDate) -> Line<'a> {
    let number = Some(&line.number).filter(|_| !page.is_draft || line.is_fresh(today));
    let since = if page.is_draft { None } else { Since::of(line, page, today) };
    Line { who: &line.who, number, since }
}

/// The day to look again stands first in its part, unless a clause says it already.
fn say_the_day(told: &mut Told<'_>, page: &AgreementPage, pen: &Pen<'_>) -> Result<(), PrintError> {
    let Some(review_on) = page.version.review_on else { return Ok(()) };
    let day = pen.words.day(review_on)?;
    if !told.clauses.iter().any(|saying| saying.text.contains(&day)) {
        let text = Cow::Owned(pen.words.say_with("review-day", &[("day", &day)])?);
        let mark = None;
        told.clauses
            .insert(0, Saying { voice: Voice::Joint, lead: None, text, mark, clause: None });
    }
    Ok(())
}

fn title(part: Part) -> &'static str {
    match part {
        Part::Grounding => "part-grounding",
        Part::Signs => "part-signs",
        Part::StopSignal => "part-stop-signal",
        Part::Topics => "part-topics",
        Part::CheckIn => "part-check-in",
        Part::Commitments => "part-commitments",
        Part::Crisis => "part-crisis",
        Part::LineCrossed => "part-line-crossed",
        Part::PeopleAndNotes => "part-people-and-notes",
        Part::Review => "part-review",
        Part::WhoIAm => "part-who-i-am",
        Part::WhatWeMayDo => "part-what-we-may-do",
        Part::DiscomfortAndBenefits => "part-discomfort-and-benefits",
        Part::OtherOptions => "part-other-options",
        Part::HowLong => "part-how-long",
        Part::Fees => "part-fees",
        Part::Confidentiality => "part-confidentiality",
        Part::BetweenSessions => "part-between-sessions",
        Part::RecordsAndRights => "part-records-and-rights",
        Part::Recording => "part-recording",
        Part::ContactWithOthers => "part-contact-with-others",
        Part::RightToStop => "part-right-to-stop",
        Part::HowWeCheck => "part-how-we-check",
        Part::Complaints => "part-complaints",
        Part::IfIAmUnavailable => "part-if-i-am-unavailable",
        Part::EndingAndReturn => "part-ending-and-return",
        Part::HowIShare => "part-how-i-share",
        Part::WithGuardians => "part-with-guardians",
    }
}

/// The digits of a number, whatever its spacing.
pub(crate) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
