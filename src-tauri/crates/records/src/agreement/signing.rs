//! A signing: who agreed to a version, how, and where the paper is.

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// A signing has happened or it has not.
    SigningState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// Who agreed to a version, how, and where the paper is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// On which day.
    pub signed_on: NaiveDate,
    /// What came of it.
    pub outcome: Outcome,
    /// Each person who signed or agreed. Blank names are refused.
    pub signatures: Vec<Signature>,
    /// Who was there, at most 200 characters.
    pub present: Option<PrivateText>,
    /// Where the paper with the ink is, at most 120 characters.
    pub original_location: Option<PrivateText>,
    /// What was given to take away.
    pub copy_given: CopyGiven,
    /// What was changed by hand on the paper, in force at once; at most 600 characters.
    pub hand_edits: Option<PrivateText>,
    /// From when it holds, if not from that day.
    pub in_force_from: Option<NaiveDate>,
}

/// What came of offering a version. All three are fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Signed on paper.
    Signed,
    /// Agreed aloud and not signed.
    AgreedAloud,
    /// Not today. What was agreed before still holds.
    NotToday,
}

/// One person's part in a signing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// As what they signed.
    pub signer: Signer,
    /// The name as it stands on the paper, at most 80 characters.
    pub name_as_signed: PrivateText,
    /// How.
    pub method: Method,
}

/// As what somebody signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// The client.
    Client,
    /// Somebody who has a say for them.
    Guardian,
    /// The therapist.
    Therapist,
    /// Who put the words into another language.
    Interpreter,
    /// Who is there for the client, and saw it.
    Witness,
}

/// How somebody agreed. On paper or aloud; the program never claims an electronic signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// With a pen.
    InkOnPaper,
    /// With a mark or a thumb.
    MarkOrThumb,
    /// Aloud.
    SpokenOnly,
    /// Chose not to sign. Neutral.
    DeclinedToSign,
}

/// What the client took away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CopyGiven {
    /// A paper.
    Paper,
    /// None, which is safer.
    NoneSafer,
    /// Later.
    Later,
    /// They did not want one.
    Declined,
}

impl Signer {
    /// Whether somebody agrees for the client: the client, or somebody who has a say for them.
    pub fn speaks_for_client(self) -> bool {
        match self {
            Signer::Client | Signer::Guardian => true,
            Signer::Therapist | Signer::Interpreter | Signer::Witness => false,
        }
    }

    /// The lines to sign on: the client's first, the therapist's last, and between them those who are asked for.
    pub fn on_paper(asked: &[Signer]) -> Vec<Signer> {
        let between = [Signer::Guardian, Signer::Witness, Signer::Interpreter];
        let mut lines = vec![Signer::Client];
        lines.extend(between.into_iter().filter(|signer| asked.contains(signer)));
        lines.push(Signer::Therapist);
        lines
    }
}

impl Method {
    /// Whether something of it stands on the paper.
    pub fn is_on_paper(self) -> bool {
        match self {
            Method::InkOnPaper | Method::MarkOrThumb => true,
            Method::SpokenOnly | Method::DeclinedToSign => false,
        }
    }
}

impl Record for Signing {
    const KIND: Kind = Kind::Signing;
    const BODY_VERSION: u32 = 1;
    type State = SigningState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.signed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.day("signed_on", self.signed_on);
        check.maybe_line("present", self.present.as_ref(), 200);
        check.maybe_line("original_location", self.original_location.as_ref(), 120);
        check.maybe_text("hand_edits", self.hand_edits.as_ref(), 600);
        check.maybe_day("in_force_from", self.in_force_from);
        check.count("signatures", self.signatures.len(), 12);
        for (at, signature) in self.signatures.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("name_as_signed", &signature.name_as_signed, 80);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        self.hand_edits.iter().map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_has_a_line_for_the_client_first_and_for_the_therapist_last() {
        assert_eq!(Signer::on_paper(&[]), [Signer::Client, Signer::Therapist]);
        let asked = [Signer::Interpreter, Signer::Client, Signer::Guardian, Signer::Interpreter];
        let lines = [Signer::Client, Signer::Guardian, Signer::Interpreter, Signer::Therapist];
        assert_eq!(Signer::on_paper(&asked), lines);
    }
}
