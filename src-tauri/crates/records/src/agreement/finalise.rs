//! Freezing a version: what is still missing, and the hash it gets.

use super::phrases::lists_used;
use super::{AgreementKind, AgreementVersion, Clause, Meaning, Part, PhraseList, Section, Voice};
use crate::check::counted;
use crate::{FieldProblem, Record};
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// The most days ahead on which a version may be looked at again.
pub const REVIEW_WITHIN_DAYS: u64 = 90;

/// Something that keeps a version from being frozen. Says where, and nothing of what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Missing {
    /// It was frozen before.
    #[error("the wording is frozen already")]
    AlreadyFinalised,
    /// A field does not keep its bounds.
    #[error("{problem}")]
    Field {
        /// Which, and how.
        problem: FieldProblem,
    },
    /// A part says nothing, and nobody ticked that it is not needed.
    #[error("a part is empty")]
    PartEmpty {
        /// Which part.
        part: Part,
    },
    /// A part that is owed was ticked as not needed.
    #[error("a part cannot be left out")]
    PartIsOwed {
        /// Which part.
        part: Part,
    },
    /// A part that is not needed does not say why, in an agreement that owes it.
    #[error("a part does not say why it is not needed")]
    NoReason {
        /// Which part.
        part: Part,
    },
    /// A limit of confidentiality that a client is always told is not there (domain 5.2).
    #[error("a limit of confidentiality is not there")]
    NoLimit {
        /// Which.
        limit: Meaning,
    },
    /// A clause says that something is recorded, and the client was not asked about that (domain 5.6).
    #[error("the client was not asked about recording")]
    RecordingNotAsked,
    /// A clause says nothing.
    #[error("a clause is blank")]
    ClauseBlank {
        /// Where it stands.
        part: Part,
        /// Its name inside the agreement.
        clause: String,
    },
    /// No way to settle that works or may be tried.
    #[error("there is no way to settle")]
    NoWayToSettle,
    /// No sign that it is too much.
    #[error("there is no sign that it is too much")]
    NoSign,
    /// Neither a stop word nor a stop gesture.
    #[error("there is no stop word and no stop gesture")]
    NoStopSignal,
    /// The client can expect fewer than two things.
    #[error("there are {found} commitments, and 2 are owed")]
    TooFewCommitments {
        /// How many there are.
        found: u32,
    },
    /// Nothing that the therapist can do in a crisis.
    #[error("it does not say what the therapist can do in a crisis")]
    NothingICan,
    /// Nothing that the therapist cannot do in a crisis; honesty about limits is owed.
    #[error("it does not say what the therapist cannot do in a crisis")]
    NothingICannot,
    /// Nobody to call when the therapist does not answer.
    #[error("there is no number to call")]
    NoCrisisLine,
    /// A number for a crisis that nobody checked within the last 12 months.
    #[error("number {} was not checked within 12 months", line + 1)]
    NumberNotChecked {
        /// Which line of the crisis part, from 0.
        line: u32,
        /// When it was last checked, if ever.
        verified_on: Option<NaiveDate>,
    },
    /// No day on which to look at it again.
    #[error("there is no day to look at it again")]
    NoReviewDay,
    /// The day to look at it again is over.
    #[error("the day to look at it again is over")]
    ReviewInThePast,
    /// The day to look at it again is too far away.
    #[error("the day to look at it again is after {latest}")]
    ReviewTooFar {
        /// The latest day it may be.
        latest: NaiveDate,
    },
    /// It does not say what changed since the version that was agreed last.
    #[error("it does not say what changed")]
    NoSummary,
    /// A clause uses a phrase on a list.
    #[error("a clause uses a phrase on the list")]
    ListedPhrase {
        /// Where it stands.
        part: Part,
        /// Its name inside the agreement.
        clause: String,
        /// Which list.
        list: PhraseList,
    },
    /// The summary of what changed uses a phrase on a list.
    #[error("the summary uses a phrase on the list")]
    ListedPhraseInSummary {
        /// Which list.
        list: PhraseList,
    },
    /// Why a part is not needed uses a phrase on a list.
    #[error("a reason uses a phrase on the list")]
    ListedPhraseInReason {
        /// Of which part.
        part: Part,
        /// Which list.
        list: PhraseList,
    },
    /// The content could not be written down to be hashed.
    #[error("the content cannot be written down")]
    Unwritable,
}

impl AgreementVersion {
    /// Freezes the wording: sets the day and the hash, or says all that is missing.
    ///
    /// `follows_agreed` says that it follows a version that was agreed; then it owes what changed since.
    pub fn finalise(
        self,
        today: NaiveDate,
        follows_agreed: bool,
    ) -> Result<AgreementVersion, Vec<Missing>> {
        let missing = self.what_is_missing(today, follows_agreed);
        if !missing.is_empty() {
            return Err(missing);
        }
        let sha256 = Some(self.content_sha256().ok_or_else(|| vec![Missing::Unwritable])?);
        Ok(AgreementVersion { finalised_on: Some(today), sha256, ..self })
    }

    /// All that keeps the version from being frozen today, in the order of the paper.
    ///
    /// `follows_agreed` says that it follows a version that was agreed; then it owes what changed since.
    pub fn what_is_missing(&self, today: NaiveDate, follows_agreed: bool) -> Vec<Missing> {
        let mut found = Vec::new();
        if self.finalised_on.is_some() || self.sha256.is_some() {
            found.push(Missing::AlreadyFinalised);
        }
        found.extend(
            self.check().err().into_iter().flatten().map(|problem| Missing::Field { problem }),
        );
        let about = self.about();
        self.sections.iter().for_each(|section| find_in(section, about, today, &mut found));
        found.extend(self.missing_review(today));
        if follows_agreed && self.summary_of_change.is_blank() {
            found.push(Missing::NoSummary);
        }
        let lists = lists_used(self.summary_of_change.as_str());
        found.extend(lists.into_iter().map(|list| Missing::ListedPhraseInSummary { list }));
        found
    }

    fn missing_review(&self, today: NaiveDate) -> Option<Missing> {
        let latest = today.checked_add_days(Days::new(REVIEW_WITHIN_DAYS)).unwrap_or(today);
        match self.review_on {
            None => Some(Missing::NoReviewDay),
            Some(day) if day < today => Some(Missing::ReviewInThePast),
            Some(day) if day > latest => Some(Missing::ReviewTooFar { latest }),
            Some(_) => None,
        }
    }
}

impl Clause {
    /// The lists that its lead or its text uses a phrase of, read as one sentence.
    fn lists(&self) -> Vec<PhraseList> {
        let lead = self.lead.as_ref().map_or("", |lead| lead.as_str());
        lists_used(&format!("{lead} {}", self.text.as_str()))
    }
}

/// All that is missing in one part.
fn find_in(section: &Section, about: AgreementKind, today: NaiveDate, found: &mut Vec<Missing>) {
    let part = section.part;
    for clause in section.all_clauses() {
        if clause.text.is_blank() {
            found.push(Missing::ClauseBlank { part, clause: clause.id.clone() });
        }
        let refused = clause.lists().into_iter().filter(|list| list.is_refused_in(clause.voice));
        found.extend(refused.map(|list| Missing::ListedPhrase {
            part,
            clause: clause.id.clone(),
            list,
        }));
    }
    if section.not_needed && part.is_owed() {
        found.push(Missing::PartIsOwed { part });
    } else if !section.not_needed {
        find_owed(section, today, found);
    }
    if section.not_needed && section.says_something() {
        found.push(Missing::Field { problem: not_needed_but_full(about, part) });
    }
    let reason = section.reason.as_ref().map_or("", |reason| reason.as_str());
    found.extend(
        lists_used(reason).into_iter().map(|list| Missing::ListedPhraseInReason { part, list }),
    );
    let has_reason = section.reason.as_ref().is_some_and(|reason| !reason.is_blank());
    if section.not_needed && about.owes_reasons() && !has_reason {
        found.push(Missing::NoReason { part });
    }
}

/// A part that is ticked as not needed and says something all the same.
fn not_needed_but_full(about: AgreementKind, part: Part) -> FieldProblem {
    FieldProblem {
        field: "not_needed",
        at: about.number_of(part).map(|number| u32::from(number) - 1),
        problem: crate::Problem::OutOfPlace,
    }
}

/// What each part owes of its own.
fn find_owed(section: &Section, today: NaiveDate, found: &mut Vec<Missing>) {
    let has = |wanted: &[Meaning]| section.means_one_of(wanted);
    match section.part {
        Part::Grounding if !has(&[Meaning::SettlesWith]) => found.push(Missing::NoWayToSettle),
        Part::Signs if !has(&[Meaning::SignHigh, Meaning::SignLow]) => found.push(Missing::NoSign),
        Part::StopSignal if !has(&[Meaning::StopWord, Meaning::StopGesture]) => {
            found.push(Missing::NoStopSignal)
        }
        Part::Commitments => found.extend(section.too_few_commitments()),
        Part::Crisis => found.extend(owed_in_a_crisis(section, today)),
        Part::Confidentiality => {
            let limits = Meaning::OWED_LIMITS.into_iter();
            let not_told = limits.filter(|limit| !has(std::slice::from_ref(limit)));
            found.extend(not_told.map(|limit| Missing::NoLimit { limit }));
        }
        Part::Grounding | Part::Signs | Part::StopSignal | Part::Review => {}
        part @ (Part::Topics
        | Part::CheckIn
        | Part::LineCrossed
        | Part::PeopleAndNotes
        | Part::WhoIAm
        | Part::WhatWeMayDo
        | Part::DiscomfortAndBenefits
        | Part::OtherOptions
        | Part::HowLong
        | Part::Fees
        | Part::BetweenSessions
        | Part::RecordsAndRights
        | Part::Recording
        | Part::ContactWithOthers
        | Part::RightToStop
        | Part::HowWeCheck
        | Part::Complaints
        | Part::IfIAmUnavailable
        | Part::EndingAndReturn
        | Part::HowIShare
        | Part::WithGuardians) => {
            if !section.says_something() {
                found.push(Missing::PartEmpty { part });
            }
        }
    }
}

/// What the part on a crisis owes: both sides of what can be done, and numbers that were checked.
fn owed_in_a_crisis(section: &Section, today: NaiveDate) -> Vec<Missing> {
    let owed = [
        (Meaning::CrisisCan, Missing::NothingICan),
        (Meaning::CrisisCannot, Missing::NothingICannot),
    ];
    let owed = owed.into_iter();
    let unsaid = owed.filter(|(wanted, _)| !section.means_one_of(std::slice::from_ref(wanted)));
    let no_line = section.lines.is_empty().then_some(Missing::NoCrisisLine);
    unsaid.map(|(_, it)| it).chain(no_line).chain(unchecked_numbers(section, today)).collect()
}

/// The numbers of a part that nobody checked within the last 12 months.
fn unchecked_numbers(section: &Section, today: NaiveDate) -> impl Iterator<Item = Missing> {
    let stale = section.lines.iter().enumerate().filter(move |(_, line)| !line.is_fresh(today));
    stale.map(|(at, line)| Missing::NumberNotChecked {
        line: counted(at),
        verified_on: line.verified_on,
    })
}

impl Section {
    /// The clauses that say something.
    fn says(&self) -> impl Iterator<Item = &Clause> {
        self.all_clauses().filter(|clause| !clause.text.is_blank())
    }

    /// Whether a clause that says something is known to be one of these.
    fn means_one_of(&self, wanted: &[Meaning]) -> bool {
        self.says().any(|clause| clause.meaning.as_ref().is_some_and(|one| wanted.contains(one)))
    }

    /// That fewer than two things are undertaken, if so.
    fn too_few_commitments(&self) -> Option<Missing> {
        let duties = self.says().filter(|clause| clause.voice == Voice::TherapistDuty);
        let found = counted(duties.count());
        (found < 2).then_some(Missing::TooFewCommitments { found })
    }

    /// Whether the part says anything at all.
    pub fn says_something(&self) -> bool {
        self.says().next().is_some() || !self.lines.is_empty()
    }
}
