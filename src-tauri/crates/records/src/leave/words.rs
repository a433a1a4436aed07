//! Who stands in, as it may stand in the words for one client.

use super::Leave;
use crate::client::WordsMay;
use crate::known::{Known, named_in};
use serde::{Deserialize, Serialize};

/// Why words about time away say nothing of who stands in although somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LeaveCoverOut {
    /// It was not written down so far how it may stand in a message.
    NotWritten,
    /// A message for this client may carry no name.
    NoName,
    /// The client would rather hear from the therapist alone.
    SaidNo,
    /// It holds a code, or the name of another client or of somebody who is not said to be safe for this one.
    HoldsName,
}

impl Leave {
    /// Who stands in, as the words for one client may say it. None where nobody stands in.
    ///
    /// `says_no` is whether the client said no to a colleague; `others` is everybody who is not named to this client.
    ///
    /// # Errors
    ///
    /// Why it is left out.
    pub fn cover_in_words(
        &self,
        may: WordsMay,
        says_no: bool,
        others: &[Known],
    ) -> Result<Option<&str>, LeaveCoverOut> {
        let written = |text: &&crate::PrivateText| !text.is_blank();
        let Some(said) = self.cover_said.as_ref().filter(written) else {
            let somebody = self.cover.as_ref().filter(written);
            return somebody.map_or(Ok(None), |_| Err(LeaveCoverOut::NotWritten));
        };
        if says_no {
            return Err(LeaveCoverOut::SaidNo);
        }
        // Who stands in is a colleague: their name says as much as the therapist's own.
        if !matches!(may, WordsMay::Named | WordsMay::Spoken) {
            return Err(LeaveCoverOut::NoName);
        }
        if !named_in(said.as_str(), others).is_empty() {
            return Err(LeaveCoverOut::HoldsName);
        }
        Ok(Some(said.as_str().trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leave(cover: Option<&str>, cover_said: Option<&str>) -> Leave {
        Leave {
            first: "2026-08-03".parse().unwrap(),
            last: "2026-08-14".parse().unwrap(),
            cover: cover.map(Into::into),
            cover_said: cover_said.map(Into::into),
            words: None,
            note: None,
            told: Vec::new(),
        }
    }

    #[test]
    fn what_is_for_the_therapist_about_who_stands_in_never_gets_into_the_words() {
        let kept = leave(Some("Dr Ostrander, for crises"), None);
        let said = kept.cover_in_words(WordsMay::Named, false, &[]);
        assert_eq!(said, Err(LeaveCoverOut::NotWritten));
        assert_eq!(leave(None, None).cover_in_words(WordsMay::Named, false, &[]), Ok(None));
        assert_eq!(leave(None, Some(" ")).cover_in_words(WordsMay::Named, false, &[]), Ok(None));
    }

    #[test]
    fn a_name_stands_only_where_the_client_may_be_told_it_in_that_way() {
        let kept = leave(None, Some("H. Ostrander, 01632 960455"));
        let said = |may, says_no| kept.cover_in_words(may, says_no, &[]);
        let name = Ok(Some("H. Ostrander, 01632 960455"));
        assert_eq!(said(WordsMay::Named, false), name);
        assert_eq!(said(WordsMay::Spoken, false), name);
        assert_eq!(said(WordsMay::Unnamed, false), Err(LeaveCoverOut::NoName));
        assert_eq!(said(WordsMay::Named, true), Err(LeaveCoverOut::SaidNo));
        assert_eq!(said(WordsMay::Spoken, true), Err(LeaveCoverOut::SaidNo));
    }

    #[test]
    fn nobody_else_is_named_to_a_client() {
        let others = [Known::Name("Tariq Lyle".into()), Known::Code("HOLT-12".into())];
        for text in ["H. Ostrander, as Tariq knows", "H. Ostrander, not for HOLT 12"] {
            let kept = leave(None, Some(text));
            let said = kept.cover_in_words(WordsMay::Named, false, &others);
            assert_eq!(said, Err(LeaveCoverOut::HoldsName), "{text}");
        }
    }
}
