//! Agreeing: whether a signing can be recorded, and what follows from it.

use super::{AgreementState, Method, Outcome, Signature, Signer, Signing, VersionState};
use crate::State;
use crate::check::counted;
use chrono::NaiveDate;
use serde::Serialize;

/// Why a signing cannot be recorded. Names no one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum SigningProblem {
    /// The wording is still a draft.
    #[error("the wording is not frozen yet")]
    NotFrozen,
    /// It was neither printed nor read aloud; after "not today", not again since.
    #[error("the version was not printed or read aloud yet")]
    NotOffered,
    /// It was agreed before; a second answer would move the day from which it holds.
    #[error("the version was agreed already")]
    AlreadyAgreed,
    /// It was withdrawn, set aside, followed by a later one, or its time is over.
    #[error("the version is closed, and a new one has to be drafted")]
    Closed,
    /// A name is blank.
    #[error("the name of signature {} is blank", at + 1)]
    NameBlank {
        /// Which signature, from 0.
        at: u32,
    },
    /// Neither the client nor somebody who has a say for them agreed.
    #[error("nobody agreed for the client")]
    NobodyForClient,
    /// The therapist's part is missing.
    #[error("the therapist's part is missing")]
    NoTherapist,
    /// Somebody agreed in a way that does not go with what came of it.
    #[error("signature {} does not go with what came of it", at + 1)]
    MethodDoesNotFit {
        /// Which signature, from 0.
        at: u32,
    },
    /// The client or the therapist is there twice.
    #[error("signature {} is by somebody who is there already", at + 1)]
    Twice {
        /// Which signature, from 0.
        at: u32,
    },
    /// It would hold before it was agreed.
    #[error("the version would hold from before the day it was agreed")]
    HoldsTooEarly,
    /// Changes by hand were written down for a version that was not agreed.
    #[error("there are changes by hand, and the version was not agreed")]
    ChangedButNotAgreed,
}

/// What follows from a signing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterSigning {
    /// The states that the version goes through in this act, in order.
    pub version: Vec<VersionState>,
    /// Whether it is in force at once, and the version that was until now is superseded in the same act.
    pub supersedes: bool,
}

/// Whether a signing of a version in that state can be recorded.
///
/// `was_offered` says that the version was printed or read aloud, in this act or before it. Signing is a choice:
/// "not today" needs no names and is as good an answer as the others.
pub fn check_signing(
    state: VersionState,
    was_offered: bool,
    signing: &Signing,
) -> Result<(), Vec<SigningProblem>> {
    let mut found: Vec<SigningProblem> =
        may_be_signed(state, was_offered).err().into_iter().collect();
    check_names(signing, &mut found);
    match signing.outcome {
        Outcome::NotToday => check_not_today(signing, &mut found),
        Outcome::Signed | Outcome::AgreedAloud => check_agreed(signing, &mut found),
    }
    if signing.in_force_from.is_some_and(|from| from < signing.signed_on) {
        found.push(SigningProblem::HoldsTooEarly);
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// What follows from what came of offering a version.
///
/// Agreed, it holds at once, unless a later day was given; whatever was changed by hand holds with it. Not agreed,
/// what was agreed before still holds.
pub fn after_signing(
    outcome: Outcome,
    in_force_from: Option<NaiveDate>,
    today: NaiveDate,
) -> AfterSigning {
    let later = in_force_from.is_some_and(|from| from > today);
    match outcome {
        Outcome::NotToday => {
            AfterSigning { version: vec![VersionState::Declined], supersedes: false }
        }
        Outcome::Signed | Outcome::AgreedAloud if later => {
            AfterSigning { version: vec![VersionState::Agreed], supersedes: false }
        }
        Outcome::Signed | Outcome::AgreedAloud => AfterSigning {
            version: vec![VersionState::Agreed, VersionState::Active],
            supersedes: true,
        },
    }
}

impl AgreementState {
    /// How it stands, if nobody has written down yet that the day of one of its versions has come.
    pub fn with_one_in_force(self, is_one_in_force: bool) -> AgreementState {
        match self {
            AgreementState::Draft | AgreementState::Suspended if is_one_in_force => {
                AgreementState::Active
            }
            AgreementState::Draft
            | AgreementState::Active
            | AgreementState::UnderReview
            | AgreementState::Suspended
            | AgreementState::Ended => self,
        }
    }
}

impl VersionState {
    /// Where a version stands once it was printed or read aloud; nothing if that changes nothing.
    pub fn once_offered(self) -> Option<VersionState> {
        Some(VersionState::Offered).filter(|offered| self.may_become(*offered))
    }
}

/// Whether a version in that state waits for an answer.
fn may_be_signed(state: VersionState, was_offered: bool) -> Result<(), SigningProblem> {
    match state {
        VersionState::Draft => Err(SigningProblem::NotFrozen),
        VersionState::Finalised | VersionState::Offered if was_offered => Ok(()),
        VersionState::Finalised | VersionState::Offered | VersionState::Declined => {
            Err(SigningProblem::NotOffered)
        }
        VersionState::Agreed | VersionState::Active => Err(SigningProblem::AlreadyAgreed),
        VersionState::Superseded | VersionState::Withdrawn | VersionState::Expired => {
            Err(SigningProblem::Closed)
        }
    }
}

/// Names are not blank, and client and therapist are there once.
fn check_names(signing: &Signing, found: &mut Vec<SigningProblem>) {
    for (at, signature) in signing.signatures.iter().enumerate() {
        if signature.name_as_signed.is_blank() {
            found.push(SigningProblem::NameBlank { at: counted(at) });
        }
        let is_single = matches!(signature.signer, Signer::Client | Signer::Therapist);
        let before =
            signing.signatures.iter().take(at).any(|earlier| earlier.signer == signature.signer);
        if is_single && before {
            found.push(SigningProblem::Twice { at: counted(at) });
        }
    }
}

/// Nobody signs a version that was not agreed, and nothing on it holds.
fn check_not_today(signing: &Signing, found: &mut Vec<SigningProblem>) {
    let signed =
        signing.signatures.iter().enumerate().filter(|(_, s)| s.method != Method::DeclinedToSign);
    found.extend(signed.map(|(at, _)| SigningProblem::MethodDoesNotFit { at: counted(at) }));
    if signing.hand_edits.as_ref().is_some_and(|edits| !edits.is_blank()) {
        found.push(SigningProblem::ChangedButNotAgreed);
    }
}

/// Signed: client's side and therapist are on the paper. Agreed aloud: both are there, the client's side not on paper.
fn check_agreed(signing: &Signing, found: &mut Vec<SigningProblem>) {
    let on_paper = signing.outcome == Outcome::Signed;
    let counts = |s: &Signature| !on_paper || s.method.is_on_paper();
    if !signing.signatures.iter().any(|s| s.signer.speaks_for_client() && counts(s)) {
        found.push(SigningProblem::NobodyForClient);
    }
    if !signing.signatures.iter().any(|s| s.signer == Signer::Therapist && counts(s)) {
        found.push(SigningProblem::NoTherapist);
    }
    let does_not_fit =
        |s: &Signature| !on_paper && s.signer.speaks_for_client() && s.method.is_on_paper();
    let wrong = signing.signatures.iter().enumerate().filter(|(_, s)| does_not_fit(s));
    found.extend(wrong.map(|(at, _)| SigningProblem::MethodDoesNotFit { at: counted(at) }));
}

#[cfg(test)]
mod tests {
    use super::super::CopyGiven;
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn by(signer: Signer, method: Method) -> Signature {
        let name = match signer {
            Signer::Client => "I. Marrow",
            Signer::Guardian => "R. Ashdown-Vale",
            Signer::Therapist => "N. Castellane",
            Signer::Interpreter | Signer::Witness => "R. Okonjo-Lind",
        };
        Signature { signer, name_as_signed: name.into(), method }
    }

    fn signing(outcome: Outcome, signatures: Vec<Signature>) -> Signing {
        Signing {
            signed_on: day("2026-03-05"),
            outcome,
            signatures,
            present: None,
            original_location: None,
            copy_given: CopyGiven::Later,
            hand_edits: None,
            in_force_from: None,
        }
    }

    fn signed() -> Signing {
        let both =
            vec![by(Signer::Client, Method::InkOnPaper), by(Signer::Therapist, Method::InkOnPaper)];
        signing(Outcome::Signed, both)
    }

    #[test]
    fn a_version_is_signed_by_client_and_therapist_once_it_was_offered() {
        assert_eq!(check_signing(VersionState::Offered, true, &signed()), Ok(()));
        assert_eq!(
            check_signing(VersionState::Finalised, false, &signed()),
            Err(vec![SigningProblem::NotOffered])
        );
        assert_eq!(
            check_signing(VersionState::Draft, true, &signed()),
            Err(vec![SigningProblem::NotFrozen])
        );
    }

    #[test]
    fn a_withdrawn_agreement_cannot_be_signed_again() {
        for state in [VersionState::Withdrawn, VersionState::Superseded, VersionState::Expired] {
            assert_eq!(check_signing(state, true, &signed()), Err(vec![SigningProblem::Closed]));
        }
        assert_eq!(
            check_signing(VersionState::Active, true, &signed()),
            Err(vec![SigningProblem::AlreadyAgreed])
        );
    }

    #[test]
    fn after_not_today_it_is_offered_again_before_it_is_agreed() {
        assert_eq!(
            check_signing(VersionState::Declined, true, &signed()),
            Err(vec![SigningProblem::NotOffered])
        );
        assert_eq!(VersionState::Declined.once_offered(), Some(VersionState::Offered));
        assert_eq!(VersionState::Active.once_offered(), None);
    }

    #[test]
    fn not_today_needs_no_names_and_cannot_carry_a_signature() {
        assert_eq!(
            check_signing(VersionState::Offered, true, &signing(Outcome::NotToday, Vec::new())),
            Ok(())
        );
        let declined = signing(Outcome::NotToday, vec![by(Signer::Client, Method::DeclinedToSign)]);
        assert_eq!(check_signing(VersionState::Offered, true, &declined), Ok(()));
        let inked = Signing { outcome: Outcome::NotToday, ..signed() };
        assert_eq!(check_signing(VersionState::Offered, true, &inked).unwrap_err().len(), 2);
    }

    #[test]
    fn a_guardian_may_stand_for_the_client() {
        let parts = vec![
            by(Signer::Guardian, Method::InkOnPaper),
            by(Signer::Therapist, Method::InkOnPaper),
        ];
        assert_eq!(
            check_signing(VersionState::Offered, true, &signing(Outcome::Signed, parts)),
            Ok(())
        );
    }

    #[test]
    fn neither_side_can_be_left_out() {
        let alone = signing(Outcome::Signed, vec![by(Signer::Therapist, Method::InkOnPaper)]);
        assert_eq!(
            check_signing(VersionState::Offered, true, &alone),
            Err(vec![SigningProblem::NobodyForClient])
        );
        let silent = signing(Outcome::AgreedAloud, vec![by(Signer::Client, Method::SpokenOnly)]);
        assert_eq!(
            check_signing(VersionState::Offered, true, &silent),
            Err(vec![SigningProblem::NoTherapist])
        );
    }

    #[test]
    fn what_was_agreed_aloud_is_not_signed_and_what_was_signed_is_on_paper() {
        let aloud = vec![
            by(Signer::Client, Method::DeclinedToSign),
            by(Signer::Therapist, Method::SpokenOnly),
        ];
        assert_eq!(
            check_signing(
                VersionState::Offered,
                true,
                &signing(Outcome::AgreedAloud, aloud.clone())
            ),
            Ok(())
        );
        assert!(
            check_signing(VersionState::Offered, true, &signing(Outcome::Signed, aloud)).is_err()
        );
        let inked = Signing { outcome: Outcome::AgreedAloud, ..signed() };
        let found = check_signing(VersionState::Offered, true, &inked);
        assert_eq!(found, Err(vec![SigningProblem::MethodDoesNotFit { at: 0 }]));
    }

    #[test]
    fn blank_names_and_two_clients_are_refused() {
        let mut twice = signed();
        twice.signatures.push(Signature {
            name_as_signed: " ".into(),
            ..by(Signer::Client, Method::InkOnPaper)
        });
        let found = check_signing(VersionState::Offered, true, &twice).unwrap_err();
        assert_eq!(found, [SigningProblem::NameBlank { at: 2 }, SigningProblem::Twice { at: 2 }]);
    }

    #[test]
    fn an_agreed_version_is_in_force_at_once_with_what_was_changed_by_hand() {
        let edited = Signing { hand_edits: Some("Wednesday, not Thursday".into()), ..signed() };
        assert_eq!(check_signing(VersionState::Offered, true, &edited), Ok(()));
        let after = after_signing(edited.outcome, edited.in_force_from, edited.signed_on);
        assert_eq!(after.version, [VersionState::Agreed, VersionState::Active]);
        assert!(after.supersedes);
        let agreement = |state: AgreementState| state.with_one_in_force(after.supersedes);
        assert_eq!(agreement(AgreementState::Draft), AgreementState::Active);
        assert_eq!(agreement(AgreementState::Ended), AgreementState::Ended);
    }

    #[test]
    fn a_version_agreed_for_a_later_day_waits_for_it() {
        let from = Some(day("2026-04-01"));
        let after = after_signing(Outcome::Signed, from, day("2026-03-05"));
        assert_eq!((after.version, after.supersedes), (vec![VersionState::Agreed], false));
        let early = Signing { in_force_from: Some(day("2026-03-04")), ..signed() };
        assert_eq!(
            check_signing(VersionState::Offered, true, &early),
            Err(vec![SigningProblem::HoldsTooEarly])
        );
    }

    #[test]
    fn after_not_today_what_was_agreed_before_still_holds() {
        let after = after_signing(Outcome::NotToday, None, day("2026-03-05"));
        assert_eq!(
            after,
            AfterSigning { version: vec![VersionState::Declined], supersedes: false }
        );
    }
}
