//! Steps towards something hard, in the client's own order, and what became of each try.

use crate::check::{Check, counted};
use crate::technique_use::Asked;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// How a step stands. Only a person moves it on; nothing does by itself (domain 4.6, E2).
    ExposureStepState {
        /// An idea, and nothing more.
        Idea = "idea", locked: false, next: [Agreed, SetAside];
        /// The client said yes to it.
        Agreed = "agreed", locked: false, next: [Idea, InProgress, SetAside];
        /// It is being tried.
        InProgress = "in_progress", locked: false, next: [Agreed, Comfortable, SetAside];
        /// The client says that it is comfortable.
        Comfortable = "comfortable", locked: false, next: [InProgress, SetAside];
        /// At the client's word, from anywhere and without a reason.
        SetAside = "set_aside", locked: false, next: [Idea];
    }
}

/// A step towards something hard. What the client is asked for it stands beside it as a link, where that is on the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExposureStep {
    /// What, in 1 to 120 characters.
    pub label: PrivateText,
    /// How strong the client expects it to be, 0 to 10. Nothing where they did not say.
    pub expected: Option<u8>,
    /// Where it stands among the others, from 1. The client may change it at any time; two may share a place.
    pub place: u16,
    /// Other ways to do it, at most 8 lines of 120 characters.
    pub variations: Vec<PrivateText>,
    /// On which day the client said yes. Owed before it is agreed.
    pub agreed_on: Option<NaiveDate>,
    /// What they said about it, at most 200 characters.
    pub client_words: Option<PrivateText>,
    /// Each time it was tried, at most 60.
    pub attempts: Vec<Attempt>,
}

/// One time a step was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// On which day.
    pub tried_on: NaiveDate,
    /// How it had been asked. A yes that was not recorded then can still be told as it was.
    pub asked: Asked,
    /// How long, 0 to 240 minutes.
    pub minutes: Option<u16>,
    /// How strong it was before, 0 to 10.
    pub before: Option<u8>,
    /// How strong it was at its strongest, 0 to 10; never less than before or after.
    pub peak: Option<u8>,
    /// How strong it was after, 0 to 10.
    pub after: Option<u8>,
    /// Who ended it, where it was ended before its time.
    pub stopped_by: Option<StoppedBy>,
    /// In a line or two, at most 300 characters.
    pub note: Option<PrivateText>,
}

/// Who ended a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StoppedBy {
    /// The client.
    Client,
    /// The therapist.
    Therapist,
    /// The time was up.
    Time,
}

impl ExposureStepState {
    /// Whether it rests on a yes of the client's.
    pub fn rests_on_a_yes(self) -> bool {
        match self {
            ExposureStepState::Agreed
            | ExposureStepState::InProgress
            | ExposureStepState::Comfortable => true,
            ExposureStepState::Idea | ExposureStepState::SetAside => false,
        }
    }
}

impl ExposureStep {
    /// From which of its tries on it says something new, beside the version before it. What was tried stays as it was
    /// told: only the last try may be told otherwise, and only on its own day.
    pub fn tried_since(
        &self,
        before: &ExposureStep,
        today: NaiveDate,
    ) -> Result<usize, FieldProblem> {
        let pairs = self.attempts.iter().zip(&before.attempts);
        let same = pairs.take_while(|(now, then)| now == then).count();
        let known = before.attempts.len();
        let is_open = before.attempts.last().is_some_and(|last| last.tried_on == today);
        let is_kept = same.saturating_add(usize::from(is_open)) >= known;
        if is_kept && self.attempts.len() >= known {
            return Ok(same);
        }
        let (at, problem) = (Some(counted(same)), Problem::OutOfPlace);
        Err(FieldProblem { field: "attempts", at, problem })
    }

    /// Whether it may stand so by what is written in it: agreed and after only with the day of a yes, and comfortable
    /// only once it was tried.
    pub fn may_be(&self, state: ExposureStepState) -> bool {
        match state {
            ExposureStepState::Idea | ExposureStepState::SetAside => true,
            ExposureStepState::Agreed | ExposureStepState::InProgress => self.agreed_on.is_some(),
            ExposureStepState::Comfortable => self.agreed_on.is_some() && !self.attempts.is_empty(),
        }
    }
}

impl Attempt {
    fn check_into(&self, check: &mut Check) {
        check.day("tried_on", self.tried_on);
        if let Some(minutes) = self.minutes {
            check.range("minutes", i32::from(minutes), 0, 240);
        }
        for (field, number) in [("before", self.before), ("peak", self.peak), ("after", self.after)]
        {
            if let Some(number) = number {
                check.range(field, i32::from(number), 0, 10);
            }
        }
        let most = self.before.max(self.after);
        let is_less = self.peak.is_some_and(|peak| most.is_some_and(|most| peak < most));
        check.add_if(is_less, "peak", Problem::OutOfPlace);
        check.maybe_text("note", self.note.as_ref(), 300);
    }
}

impl Record for ExposureStep {
    const KIND: Kind = Kind::ExposureStep;
    const BODY_VERSION: u32 = 1;
    type State = ExposureStepState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        let tried = self.attempts.iter().map(|attempt| attempt.tried_on).max();
        tried.max(self.agreed_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut check = Check::new();
        check.owed_line("label", &self.label, 120);
        if let Some(expected) = self.expected {
            check.range("expected", i32::from(expected), 0, 10);
        }
        check.range("place", i32::from(self.place), 1, 999);
        check.count("variations", self.variations.len(), 8);
        check.maybe_day("agreed_on", self.agreed_on);
        check.maybe_text("client_words", self.client_words.as_ref(), 200);
        check.count("attempts", self.attempts.len(), 60);
        for (at, variation) in self.variations.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("variations", variation, 120);
        }
        for (at, attempt) in self.attempts.iter().enumerate() {
            check.entry(Some(at));
            attempt.check_into(&mut check);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let notes = self.attempts.iter().flat_map(|attempt| &attempt.note);
        let said = self.variations.iter().chain(&self.client_words).chain(notes);
        std::iter::once(&self.label).chain(said).map(PrivateText::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step() -> ExposureStep {
        ExposureStep {
            label: "Sit in the parked car".into(),
            expected: Some(4),
            place: 1,
            variations: vec!["with music".into()],
            agreed_on: None,
            client_words: None,
            attempts: Vec::new(),
        }
    }

    fn attempt() -> Attempt {
        Attempt {
            tried_on: NaiveDate::default(),
            asked: Asked::AgreedBefore,
            minutes: Some(5),
            before: Some(4),
            peak: Some(5),
            after: Some(2),
            stopped_by: None,
            note: None,
        }
    }

    #[test]
    fn nothing_is_agreed_without_the_day_of_a_yes_and_anything_can_be_set_aside() {
        use ExposureStepState::*;
        let idea = step();
        assert!(!idea.may_be(Agreed) && !idea.may_be(InProgress) && idea.may_be(SetAside));
        let agreed = ExposureStep { agreed_on: NaiveDate::default().into(), ..idea };
        assert!(agreed.may_be(Agreed) && !agreed.may_be(Comfortable));
        let tried = ExposureStep { attempts: vec![attempt()], ..agreed };
        assert!(tried.may_be(Comfortable));
        for from in <ExposureStepState as crate::State>::ALL {
            let is_aside = *from == SetAside;
            assert!(is_aside || crate::State::may_become(*from, SetAside));
        }
    }

    #[test]
    fn what_was_tried_is_added_to_and_only_the_last_one_of_today_is_told_otherwise() {
        let [day, next] = ["2026-03-05", "2026-03-06"].map(|day| day.parse().unwrap());
        let on = |tried_on| Attempt { tried_on, ..attempt() };
        let told = |attempts: &[Attempt]| ExposureStep { attempts: attempts.to_vec(), ..step() };
        let kept = told(&[on(day), on(next)]);
        let otherwise = Attempt { peak: Some(9), ..on(next) };
        let from = |attempts: &[Attempt], today| told(attempts).tried_since(&kept, today);
        assert_eq!(from(&[on(day), on(next)], next), Ok(2));
        assert_eq!(from(&[on(day), on(next), on(next)], next), Ok(2));
        assert_eq!(from(&[on(day), otherwise.clone(), on(next)], next), Ok(1));
        let refused = |attempts: &[Attempt], today| from(attempts, today).unwrap_err().at;
        assert_eq!(refused(&[on(day), otherwise], day), Some(1), "not of today");
        assert_eq!(refused(&[on(day)], next), Some(1), "dropped");
        assert_eq!(refused(&[on(next), on(next)], next), Some(0), "an earlier one");
        assert_eq!(refused(&[on(next), on(day), on(next)], next), Some(0), "put before");
        assert_eq!(told(&[on(day)]).tried_since(&step(), next), Ok(0));
    }

    #[test]
    fn the_strongest_is_never_less_than_what_came_before_or_after() {
        let low = Attempt { peak: Some(3), ..attempt() };
        let step = ExposureStep { attempts: vec![attempt(), low], ..step() };
        let found = step.check().unwrap_err();
        assert_eq!((found[0].field, found[0].at), ("peak", Some(1)));
        let unknown = Attempt { before: None, after: None, ..attempt() };
        assert_eq!(ExposureStep { attempts: vec![unknown], ..step.clone() }.check(), Ok(()));
    }
}
