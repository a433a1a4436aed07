//! In what way words may come to somebody at all, over every way of reaching them.

use super::{Channel, SafeContact};
use serde::{Deserialize, Serialize};

/// How words about a time may come to a person between sessions. The most careful way decides, since nobody can say
/// here which of them is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WordsMay {
    /// Nobody has asked so far how they may be reached.
    NotAsked,
    /// They said no to being reached, or let it rest, or their yes has run out.
    SaidNo,
    /// No way is known that is safe.
    NoWay,
    /// Only spoken, once it is they who answer.
    Spoken,
    /// In a message too, with nobody's name in it.
    Unnamed,
    /// In a message too, and it may say whom it comes from.
    Named,
}

impl WordsMay {
    /// What holds for somebody with those ways of being reached.
    pub fn over(ways: &[SafeContact]) -> WordsMay {
        let asked: Vec<_> = ways.iter().filter(|way| way.asked).collect();
        if asked.is_empty() {
            return WordsMay::NotAsked;
        }
        let is_left = |way: &&&SafeContact| way.channel != Channel::None && way.may_leave_message;
        let left: Vec<_> = asked.iter().filter(is_left).collect();
        if left.is_empty() {
            let may_call = asked.iter().any(|way| way.channel == Channel::Phone);
            return if may_call { WordsMay::Spoken } else { WordsMay::NoWay };
        }
        let may_name = left.iter().all(|way| way.may_name_therapist);
        if may_name { WordsMay::Named } else { WordsMay::Unnamed }
    }

    /// Whether there is a safe way for them at all. Where there is none, no words are offered.
    pub fn are_offered(self) -> bool {
        matches!(self, WordsMay::Spoken | WordsMay::Unnamed | WordsMay::Named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(channel: Channel, may_leave_message: bool, may_name_therapist: bool) -> SafeContact {
        SafeContact {
            channel,
            value: "01632 960187".into(),
            may_leave_message,
            may_name_therapist,
            safe_hours: None,
            asked: true,
        }
    }

    #[test]
    fn no_words_are_offered_where_no_safe_way_is_known() {
        let of_a_table = SafeContact { asked: false, ..way(Channel::Text, true, true) };
        for (ways, may) in [
            (vec![], WordsMay::NotAsked),
            (vec![of_a_table], WordsMay::NotAsked),
            (vec![way(Channel::None, true, true)], WordsMay::NoWay),
            (vec![way(Channel::Text, false, true)], WordsMay::NoWay),
            (
                vec![way(Channel::Email, false, false), way(Channel::Post, false, false)],
                WordsMay::NoWay,
            ),
        ] {
            assert_eq!(WordsMay::over(&ways), may);
            assert!(!may.are_offered(), "{may:?}");
        }
    }

    #[test]
    fn the_most_careful_way_decides_about_names() {
        let call = way(Channel::Phone, false, false);
        assert_eq!(WordsMay::over(std::slice::from_ref(&call)), WordsMay::Spoken);
        let named = way(Channel::Text, true, true);
        assert_eq!(WordsMay::over(&[call.clone(), named.clone()]), WordsMay::Named);
        let careful = way(Channel::Email, true, false);
        assert_eq!(WordsMay::over(&[call, named, careful]), WordsMay::Unnamed);
    }
}
