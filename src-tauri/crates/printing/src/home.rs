//! What a copy that leaves the room does not say. A form for home leaves things out or says them
//! without the thing; it never changes what was agreed, and the parts keep their numbers.

use holdfast_records::agreement::{AgreementKind, AgreementVersion, Clause, Meaning, Part, Voice};
use holdfast_records::known::{Known, names_one_of};
use holdfast_records::practice::Practice;
use holdfast_records::print_event::Copy;
use holdfast_records::{evened, has_words};
use std::borrow::Cow;

use crate::marks;
use crate::pen::Pen;
use crate::telling::{Line, Saying, Since, Told, digits};
use crate::{AgreementPage, ForClient, PrintError};

/// Takes out what a copy must not say. Gives the number of clauses and numbers that went.
pub(crate) fn leave_out(
    told: &mut [Told<'_>],
    page: &AgreementPage,
    pen: &Pen<'_>,
) -> Result<usize, PrintError> {
    let secrets = Secrets::of(page, pen)?;
    let mut left_out = 0;
    for part in told {
        let before = part.clauses.len() + part.lines.len() + part.after.len();
        let lines = part.lines.len();
        part.clauses.retain(|saying| !secrets.are_in(saying));
        part.after.retain(|saying| !secrets.are_in(saying));
        part.lines.retain(|line| !secrets.forbid_line(part.part, line));
        let gone = before - part.clauses.len() - part.lines.len() - part.after.len();
        left_out += gone + said_without(part, secrets.someone_may_read, pen)?;
        if part.lines.len() < lines {
            numbers_were_given(part, lines, pen)?;
        }
        if gone > 0 && part.clauses.is_empty() && part.lines.is_empty() && part.after.is_empty() {
            part.clauses.push(Saying::ours(Voice::Joint, "said-aloud", pen)?);
        }
    }
    Ok(left_out)
}

/// Whether the free words on what changed may stand on this copy. How the two work together is told part by part, and
/// words about all of it would tell what the parts leave out.
pub(crate) fn may_tell_change(page: &AgreementPage, pen: &Pen<'_>) -> Result<bool, PrintError> {
    if page.version.about() != AgreementKind::Safety {
        return Ok(false);
    }
    let secrets = Secrets::of(page, pen)?;
    Ok(!secrets.someone_may_read && !secrets.told_by(page.version.summary_of_change.as_str()))
}

/// Parts that have a form of their own, which names no topic, no day and, where someone may read, no signal.
fn said_without(
    part: &mut Told<'_>,
    someone_may_read: bool,
    pen: &Pen<'_>,
) -> Result<usize, PrintError> {
    let (title, says) = match part.part {
        Part::Topics => ("part-topics-home", "topics-home"),
        Part::Review => (part.title, "review-home"),
        Part::StopSignal if someone_may_read => ("part-stop-read", "stop-read"),
        // These would tell where the paper comes from, when, and who hears what. What is not needed tells nothing.
        Part::WhoIAm
        | Part::HowLong
        | Part::BetweenSessions
        | Part::ContactWithOthers
        | Part::IfIAmUnavailable
        | Part::WithGuardians
            if part.clauses.iter().all(|saying| saying.clause.is_none()) =>
        {
            return Ok(0);
        }
        Part::WhoIAm
        | Part::HowLong
        | Part::BetweenSessions
        | Part::ContactWithOthers
        | Part::IfIAmUnavailable
        | Part::WithGuardians => (part.title, "said-aloud"),
        Part::PeopleAndNotes => {
            part.title = "part-notes-home";
            return Ok(0);
        }
        Part::Grounding
        | Part::Signs
        | Part::StopSignal
        | Part::CheckIn
        | Part::Commitments
        | Part::Crisis
        | Part::LineCrossed
        | Part::WhatWeMayDo
        | Part::DiscomfortAndBenefits
        | Part::OtherOptions
        | Part::Fees
        | Part::Confidentiality
        | Part::RecordsAndRights
        | Part::Recording
        | Part::RightToStop
        | Part::HowWeCheck
        | Part::Complaints
        | Part::EndingAndReturn
        | Part::HowIShare => return Ok(0),
    };
    let replaced = part.clauses.len() + part.after.len();
    part.title = title;
    part.clauses = vec![Saying::ours(Voice::Joint, says, pen)?];
    part.after.clear();
    Ok(replaced)
}

/// Words that led to a number end here, and say where the number is.
fn numbers_were_given(part: &mut Told<'_>, lines: usize, pen: &Pen<'_>) -> Result<(), PrintError> {
    if !part.lines.is_empty() {
        return Ok(());
    }
    if let Some(last) = part.clauses.last_mut() {
        let ended = last.text.trim_end().strip_suffix(':');
        let ended = ended.map(|text| format!("{}.", text.trim_end()));
        last.text = ended.map_or_else(|| last.text.clone(), Cow::Owned);
    }
    let key = if lines == 1 { "number-given" } else { "numbers-given" };
    part.clauses.push(Saying::ours(Voice::TherapistDuty, key, pen)?);
    Ok(())
}

/// What must not be read outside the room.
#[derive(Default)]
pub(crate) struct Secrets {
    someone_may_read: bool,
    /// Found whatever the size of its letters.
    phrases: Vec<String>,
    /// Found as names are found anywhere.
    names: Vec<Known>,
    /// Found with any spacing.
    numbers: Vec<String>,
    /// Words that say when, evened.
    times: Vec<String>,
}

impl Secrets {
    fn of(page: &AgreementPage, pen: &Pen<'_>) -> Result<Secrets, PrintError> {
        let mut secrets = Secrets::of_practice(&page.practice, page.copy, pen)?;
        for clause in
            marks::clauses(&page.version).chain(page.previous.iter().flat_map(marks::clauses))
        {
            secrets.keep_clause(clause);
        }
        let versions = [Some(&page.version), page.previous.as_ref()].into_iter().flatten();
        versions.for_each(|version| secrets.keep_complaints(version));
        page.people.iter().for_each(|name| secrets.keep_name(name));
        secrets.phrases.extend(page.labels.iter().map(|label| phrase(label)));
        if let Some(day) = page.version.review_on {
            secrets
                .phrases
                .extend([phrase(&day.to_string()), phrase(&pen.words.day_of_year(day)?)]);
        }
        Ok(secrets.worth_looking_for())
    }

    /// What no paper of a client says outside the room: the practice, the client's people, topics and code.
    pub(crate) fn at_home(whose: &ForClient, pen: &Pen<'_>) -> Result<Secrets, PrintError> {
        let mut secrets = Secrets::of_practice(&whose.practice, whose.copy, pen)?;
        whose.never_named.iter().chain(&whose.people).for_each(|name| secrets.keep_name(name));
        secrets.phrases.extend(whose.topics.iter().map(|topic| phrase(topic)));
        secrets.phrases.extend(whose.code.iter().map(|code| phrase(code)));
        Ok(secrets.worth_looking_for())
    }

    /// Names that stand on no paper at all.
    pub(crate) fn of_names(names: &[String]) -> Secrets {
        let mut secrets = Secrets::default();
        names.iter().for_each(|name| secrets.keep_name(name));
        secrets.worth_looking_for()
    }

    fn of_practice(practice: &Practice, copy: Copy, pen: &Pen<'_>) -> Result<Secrets, PrintError> {
        let times = pen.words.say("words-of-time")?;
        let mut secrets = Secrets {
            someone_may_read: copy == Copy::SomeoneMayRead,
            numbers: vec![digits(practice.phone.as_str())],
            times: times.split_whitespace().map(evened).collect(),
            ..Secrets::default()
        };
        secrets.keep_practice(practice);
        Ok(secrets)
    }

    /// Without what is too short to tell anything.
    fn worth_looking_for(mut self) -> Secrets {
        self.phrases.retain(|phrase| phrase.chars().count() > 2);
        self.numbers.retain(|number| number.len() > 2);
        self
    }

    fn keep_practice(&mut self, practice: &Practice) {
        self.keep_name(practice.therapist.as_str());
        self.phrases.extend(practice.name.as_str().split(',').map(phrase));
        if let Some(line) = &practice.complaints {
            self.phrases.extend(line.who.as_str().split(',').map(phrase));
            self.numbers.push(digits(line.number.as_str()));
        }
    }

    /// Who heard a complaint when it was frozen, which may be another by now.
    fn keep_complaints(&mut self, version: &AgreementVersion) {
        let parts = version.sections.iter();
        let parts = parts.filter(|one| matches!(one.part, Part::LineCrossed | Part::Complaints));
        for line in parts.flat_map(|section| &section.lines) {
            self.phrases.extend(line.who.as_str().split(',').map(phrase));
            self.numbers.push(digits(line.number.as_str()));
        }
    }

    fn keep_clause(&mut self, clause: &Clause) {
        let lead = clause.lead.as_ref().map_or("", |lead| lead.as_str());
        if clause.meaning == Some(Meaning::Person) {
            self.keep_name(lead);
        } else if clause.meaning == Some(Meaning::Topic) {
            self.phrases.extend([phrase(lead), phrase(clause.text.as_str())]);
        }
    }

    fn keep_name(&mut self, name: &str) {
        self.names.push(Known::Name(name.to_owned()));
    }

    fn are_in(&self, saying: &Saying<'_>) -> bool {
        let by_meaning = match saying.meaning() {
            Some(Meaning::Topic | Meaning::Person | Meaning::Contact) => true,
            Some(Meaning::StopWord | Meaning::StopGesture) => self.someone_may_read,
            Some(
                Meaning::SettlesWith
                | Meaning::NotForMe
                | Meaning::SignHigh
                | Meaning::SignLow
                | Meaning::CrisisCan
                | Meaning::CrisisCannot
                | Meaning::Recording
                | Meaning::LimitHarmSelf
                | Meaning::LimitHarmOther
                | Meaning::LimitChildOrAdult
                | Meaning::LimitCourtOrLaw
                | Meaning::LimitSupervision
                | Meaning::LimitExecutor
                | Meaning::LimitEmergency,
            )
            | None => false,
        };
        by_meaning
            || self.told_by(&saying.text)
            || saying.lead.is_some_and(|lead| self.told_by(lead))
    }

    fn forbid_line(&self, part: Part, line: &Line<'_>) -> bool {
        let now = match line.since {
            Some(Since::Other(now)) => Some(&now.number),
            Some(Since::Unchecked(_)) | None => None,
        };
        let said = [Some(line.who), line.number, now];
        self.someone_may_read
            || matches!(part, Part::LineCrossed | Part::Complaints)
            || said.into_iter().flatten().any(|text| self.told_by(text.as_str()))
    }

    /// Whether a text tells any of it.
    pub(crate) fn told_by(&self, text: &str) -> bool {
        let small = evened(text);
        let dialled = digits(text);
        self.phrases.iter().any(|phrase| has_words(&small, phrase))
            || names_one_of(text, &self.names)
            || self.numbers.iter().any(|number| dialled.contains(number))
            || (self.someone_may_read && self.says_when(&small))
    }

    fn says_when(&self, small: &str) -> bool {
        small.chars().any(char::is_numeric) || self.times.iter().any(|word| has_words(small, word))
    }
}

/// A phrase as it is looked for, without the marks around it.
fn phrase(text: &str) -> String {
    evened(text).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_has_no_marks_around_it() {
        assert_eq!(phrase(" “The choir years.” "), "the choir years");
    }
}
