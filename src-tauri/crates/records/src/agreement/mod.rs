//! Agreements: living documents of clauses, with whose words each one is. The safety agreement, how the two work
//! together, and what stays between them.

mod agree;
mod change;
pub(crate) mod content;
mod ease;
mod fill;
mod finalise;
mod force;
mod kind;
mod naming;
mod offered;
mod part;
mod phrases;
mod promises;
mod signing;
mod template;
#[cfg(test)]
mod tests;

pub use agree::{AfterSigning, SigningProblem, after_signing, check_signing};
pub use change::{Change, ClauseChange, Extent};
pub use fill::StopSignal;
pub use finalise::{Missing, REVIEW_WITHIN_DAYS};
pub use force::{Standing, in_force_on, in_force_until, newest_first, state_on};
pub use kind::AgreementKind;
pub use part::Part;
pub use phrases::{PhraseList, lists_used, promises_safety};
pub use signing::{CopyGiven, Method, Outcome, Signature, Signer, Signing, SigningState};
pub use template::blank_version;

use crate::check::Check;
use crate::practice::CrisisLine;
use crate::print_event::is_sha256;
use crate::{Audience, FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

states! {
    /// How an agreement stands through all its versions.
    AgreementState {
        /// No version was agreed yet.
        Draft = "draft", locked: false, next: [Active, Ended];
        /// A version is in force.
        Active = "active", locked: false, next: [UnderReview, Suspended, Ended];
        /// Being looked at again; the version in force still holds.
        UnderReview = "under_review", locked: false, next: [Active, Suspended, Ended];
        /// Resting.
        Suspended = "suspended", locked: false, next: [Active, Ended];
        /// Over. Nothing of it is deleted.
        Ended = "ended", locked: false, next: [];
    }
}

states! {
    /// How one version stands. From `Finalised` on its body never changes.
    VersionState {
        /// Being written.
        Draft = "draft", locked: false, next: [Finalised];
        /// The wording is frozen and has its fingerprint.
        Finalised = "finalised", locked: true, next: [Offered, Superseded];
        /// Printed or read aloud.
        Offered = "offered", locked: true, next: [Agreed, Declined, Superseded];
        /// Agreed, to begin later.
        Agreed = "agreed", locked: true, next: [Active, Superseded, Withdrawn];
        /// In force.
        Active = "active", locked: true, next: [Superseded, Withdrawn, Expired];
        /// A later version took its place, or it was set aside before anybody agreed to it.
        Superseded = "superseded", locked: true, next: [];
        /// Not agreed. What was agreed before still holds, and it may be offered again another day.
        Declined = "declined", locked: true, next: [Offered, Superseded];
        /// Taken back.
        Withdrawn = "withdrawn", locked: true, next: [];
        /// Its time is over.
        Expired = "expired", locked: true, next: [];
    }
}

/// An agreement's identity through all its versions. A client has one of each kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What it is about.
    pub about: AgreementKind,
    /// How often to look at it again, 1 to 90 days.
    pub review_every_days: u16,
    /// When both looked at the version in force again and changed nothing.
    pub looked_at_on: Option<NaiveDate>,
}

impl Agreement {
    /// When to look at a version again: on its own day, or later if both looked at it since and changed nothing.
    pub fn look_again_on(&self, version: &AgreementVersion) -> Option<NaiveDate> {
        let since =
            self.looked_at_on.filter(|on| version.finalised_on.is_some_and(|frozen| *on >= frozen));
        let later =
            since.and_then(|on| on.checked_add_days(Days::new(u64::from(self.review_every_days))));
        version.review_on.max(later)
    }
}

/// One version: its sections of clauses, why it came about, when to look again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AgreementVersion {
    /// Which version, from 1: one more than the last that was agreed.
    pub number: u32,
    /// How often contact details alone were brought up to date since, from 0.
    pub minor: u32,
    /// The language it is written in, BCP 47.
    pub language: String,
    /// The sections, one for each part of its kind, in order.
    pub sections: Vec<Section>,
    /// What changed since the version agreed last, in plain words, at most 500 characters; blank if none was.
    pub summary_of_change: PrivateText,
    /// Why it came about.
    pub why: Why,
    /// When to look at it again: at most 90 days after it is finalised.
    pub review_on: Option<NaiveDate>,
    /// Whether topics that are left alone are written on the paper. No, unless the client wants it.
    pub print_off_limits: bool,
    /// The day it was finalised.
    pub finalised_on: Option<NaiveDate>,
    /// SHA-256 of the canonical content, in hexadecimal; set when it is finalised.
    pub sha256: Option<String>,
}

/// One of the parts of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Which part.
    pub part: Part,
    /// Ticked when both agreed that this part is not needed. Never for a part that is owed.
    pub not_needed: bool,
    /// Why it is not needed, at most 200 characters. Left out of the content where there is none, so that what was
    /// frozen before it existed keeps its fingerprint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub reason: Option<PrivateText>,
    /// What it says.
    pub clauses: Vec<Clause>,
    /// Numbers to call, in the parts that have them.
    pub lines: Vec<CrisisLine>,
    /// What is said after the numbers.
    pub after: Vec<Clause>,
}

/// One thing that is said in an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Its name inside the agreement, kept through all versions: `c1`, `c2`, ...
    pub id: String,
    /// Whose words it is in.
    pub voice: Voice,
    /// Words that lead it, such as "Warm mug:"; at most 60 characters.
    pub lead: Option<PrivateText>,
    /// What it says, at most 600 characters.
    pub text: PrivateText,
    /// What the program knows it to be, beside its words.
    pub meaning: Option<Meaning>,
}

/// Whose words a clause is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The client's own.
    ClientWords,
    /// Found together.
    Joint,
    /// What the therapist undertakes.
    TherapistDuty,
}

/// What a clause is, beside its words. Decides what must be there, and what a home copy leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// A way to settle that works or may be tried.
    SettlesWith,
    /// A way to settle that is not wanted.
    NotForMe,
    /// How it shows when the client is revved up.
    SignHigh,
    /// How it shows when the client shuts down.
    SignLow,
    /// A word that stops everything.
    StopWord,
    /// A gesture that stops everything.
    StopGesture,
    /// A topic by name. Not printed unless the client wants it.
    Topic,
    /// A time or a channel for reaching each other. Not on a home copy.
    Contact,
    /// What the therapist can do in a crisis.
    CrisisCan,
    /// What the therapist cannot do in a crisis.
    CrisisCannot,
    /// A person by name. Not on a home copy.
    Person,
    /// That something is recorded. Only once the client was asked about recording (domain 5.6).
    Recording,
    /// A time when something may have to be shared (domain 5.2): the client may be badly hurt.
    LimitHarmSelf,
    /// Somebody else may be badly hurt.
    LimitHarmOther,
    /// A child, or an adult who cannot protect themselves, is harmed.
    LimitChildOrAdult,
    /// A court or a law asks for it.
    LimitCourtOrLaw,
    /// The work is talked about in supervision.
    LimitSupervision,
    /// Somebody follows the therapist if they are ill or die.
    LimitExecutor,
    /// Help has to come at once.
    LimitEmergency,
}

impl Meaning {
    /// The limits of confidentiality that a client is always told (domain 5.2).
    pub const OWED_LIMITS: [Meaning; 5] = [
        Meaning::LimitHarmSelf,
        Meaning::LimitHarmOther,
        Meaning::LimitChildOrAdult,
        Meaning::LimitCourtOrLaw,
        Meaning::LimitSupervision,
    ];
}

/// Why a version came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The first.
    First,
    /// The client asked.
    ClientAsked,
    /// The therapist suggested it.
    TherapistSuggested,
    /// A line was crossed.
    BoundaryEvent,
    /// It came of something between them, however far that was put right.
    Repair,
    /// It was time to look again.
    Review,
    /// A law or a rule of the practice changed.
    LawOrPolicy,
    /// For safety.
    Safety,
}

impl Record for Agreement {
    const KIND: Kind = Kind::Agreement;
    const BODY_VERSION: u32 = 1;
    type State = AgreementState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        None
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.range("review_every_days", i32::from(self.review_every_days), 1, 90);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        Vec::new()
    }
}

impl AgreementVersion {
    /// The parts of its kind are there once each, in their order, and hold what belongs in them.
    fn check_sections(&self, check: &mut Check) {
        let parts = self.about().parts().iter().copied();
        let in_order = self.sections.iter().map(|section| section.part).eq(parts);
        check.add_if(!in_order, "sections", Problem::WrongForm);
        for (at, section) in self.sections.iter().enumerate() {
            check.entry(Some(at));
            let has_more = !section.lines.is_empty() || !section.after.is_empty();
            check.add_if(has_more && !section.part.has_lines(), "lines", Problem::OutOfPlace);
            let has_reason = section.reason.as_ref().is_some_and(|reason| !reason.is_blank());
            check.add_if(has_reason && !section.not_needed, "reason", Problem::OutOfPlace);
            check.maybe_line("reason", section.reason.as_ref(), 200);
            check.count("lines", section.lines.len(), 8);
            check.count("clauses", section.all_clauses().count(), 24);
            section.lines.iter().for_each(|line| line.check_into(check));
            section.all_clauses().for_each(|clause| clause.check_into(check));
        }
        check.entry(None);
        let ids: Vec<&str> = self.all_clauses().map(|(_, clause)| clause.id.as_str()).collect();
        let is_twice =
            ids.iter().enumerate().any(|(at, id)| ids.iter().take(at).any(|earlier| earlier == id));
        check.add_if(is_twice, "clauses.id", Problem::Twice);
    }
}

impl Clause {
    /// Looks at one clause. A blank one may be kept in a draft.
    fn check_into(&self, check: &mut Check) {
        let digits = self.id.strip_prefix('c').unwrap_or_default();
        let is_named =
            matches!(digits.len(), 1..=6) && digits.bytes().all(|byte| byte.is_ascii_digit());
        check.add_if(!is_named, "clauses.id", Problem::WrongForm);
        check.maybe_line("clauses.lead", self.lead.as_ref(), 60);
        check.text("clauses.text", &self.text, 600);
    }
}

impl Record for AgreementVersion {
    const KIND: Kind = Kind::AgreementVersion;
    const BODY_VERSION: u32 = 1;
    type State = VersionState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        self.finalised_on
    }

    fn audience(&self) -> Audience {
        Audience::ClientDocument
    }

    /// Where a problem is about a clause or a number, `at` is the section it stands in, from 0.
    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.range("number", i32::try_from(self.number).unwrap_or(i32::MAX), 1, 9999);
        check.range("minor", i32::try_from(self.minor).unwrap_or(i32::MAX), 0, 9999);
        check.language("language", &self.language);
        check.text("summary_of_change", &self.summary_of_change, 500);
        check.maybe_day("review_on", self.review_on);
        check.maybe_day("finalised_on", self.finalised_on);
        check.add_if(
            self.finalised_on.is_some() != self.sha256.is_some(),
            "sha256",
            Problem::WithoutItsPair,
        );
        check.add_if(
            self.sha256.as_ref().is_some_and(|hash| !is_sha256(hash)),
            "sha256",
            Problem::WrongForm,
        );
        self.check_sections(&mut check);
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let said =
            self.sections.iter().flat_map(|section| section.clauses.iter().chain(&section.after));
        let mut found = vec![self.summary_of_change.as_str()];
        for clause in said.filter(|clause| clause.meaning != Some(Meaning::Topic)) {
            found.extend(clause.lead.iter().map(PrivateText::as_str));
            found.push(clause.text.as_str());
        }
        found
    }
}
