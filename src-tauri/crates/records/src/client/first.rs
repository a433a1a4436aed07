//! What is asked the first time somebody comes: the least that makes the next hour safer, and each of it may be skipped.

use super::{Client, ClientStatus};
use serde::{Deserialize, Serialize};

/// One of the two questions of the first time (daily-use.md, "First week, with the least typing").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FirstQuestion {
    /// What stops everything. Its answer is a clause of the safety agreement.
    StopSignal,
    /// What is left alone. Its answer is a topic.
    LeaveAlone,
}

impl FirstQuestion {
    /// Both, in the order in which they are asked.
    pub const ALL: [FirstQuestion; 2] = [FirstQuestion::StopSignal, FirstQuestion::LeaveAlone];
}

impl Client {
    /// Whether a question of the first time is still asked: somebody comes who has had at most one session here, and it
    /// was not skipped. `held` is how many sessions were held. Whoever asks knows whether the answer is there already.
    pub fn is_asked_first(&self, question: FirstQuestion, stands: ClientStatus, held: u64) -> bool {
        held < 2 && stands != ClientStatus::Ended && !self.skipped_first.contains(&question)
    }

    /// These details with a question skipped, or asked again.
    #[must_use]
    pub fn with_first_question(mut self, question: FirstQuestion, is_skipped: bool) -> Client {
        self.skipped_first.retain(|one| *one != question);
        self.skipped_first.extend(is_skipped.then_some(question));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use FirstQuestion::{LeaveAlone, StopSignal};

    fn wren() -> Client {
        Client::new("WREN".into(), "en-GB")
    }

    #[test]
    fn a_question_is_asked_until_a_second_session_was_held_or_it_was_skipped() {
        let asked = |client: &Client, held| {
            FirstQuestion::ALL.map(|one| client.is_asked_first(one, ClientStatus::Active, held))
        };
        assert_eq!([asked(&wren(), 0), asked(&wren(), 1)], [[true; 2]; 2]);
        assert_eq!(asked(&wren(), 2), [false; 2]);
        let skipped = wren().with_first_question(StopSignal, true);
        assert_eq!(asked(&skipped, 0), [false, true]);
        assert_eq!(asked(&skipped.with_first_question(StopSignal, false), 0), [true; 2]);
        assert!(!wren().is_asked_first(LeaveAlone, ClientStatus::Ended, 0));
    }

    #[test]
    fn skipping_twice_is_skipping_once() {
        let once = wren().with_first_question(LeaveAlone, true);
        assert_eq!(once.clone().with_first_question(LeaveAlone, true), once);
    }

    #[test]
    fn who_skipped_nothing_is_kept_as_before_the_questions_were_there() {
        let kept = serde_json::to_value(wren()).unwrap();
        assert_eq!(kept.get("skipped_first"), None);
        let skipped = serde_json::to_value(wren().with_first_question(StopSignal, true)).unwrap();
        assert_eq!(skipped["skipped_first"], serde_json::json!(["stop_signal"]));
        assert_eq!(serde_json::from_value::<Client>(kept).unwrap(), wren());
    }
}
