//! What stays of a strain whatever is written in it afterwards: nothing that was done, answered or decided is taken off
//! or moved (R2).

use super::{RepairStep, Rupture, StepResponse};
use chrono::NaiveDate;

impl Rupture {
    /// The same strain as it is told now. What was done, answered and decided stays as it is: each of those has an act
    /// of its own.
    pub fn told_again(&self, told: &Rupture) -> Rupture {
        Rupture {
            steps: self.steps.clone(),
            answers: self.answers.clone(),
            turns: self.turns.clone(),
            intensity_by: told.intensity.and(told.intensity_by),
            ..told.clone()
        }
    }

    /// The same strain with one more step.
    pub fn with_step(&self, step: RepairStep) -> Rupture {
        let mut next = self.clone();
        next.steps.push(step);
        next
    }

    /// The same strain with what the client said of a step, counted from 0; nothing where there is none.
    pub fn with_response(&self, at: usize, response: StepResponse) -> Option<Rupture> {
        let mut next = self.clone();
        next.steps.get_mut(at)?.response = response;
        Some(next)
    }

    /// Whether it tells everything that an earlier one told of what was done, answered and decided, in the same order.
    /// Whether a step helped may be filled in later, and the last step of today told again.
    pub fn keeps_all_of(&self, before: &Rupture, today: NaiveDate) -> bool {
        let last = before.steps.len().saturating_sub(1);
        let is_kept = |(at, (was, is)): (usize, (&RepairStep, &RepairStep))| {
            is_told_of(was, is) || (at == last && was.on == today && is.on == today)
        };
        let same_places = before.steps.iter().zip(&self.steps).enumerate();
        self.steps.len() >= before.steps.len()
            && same_places.into_iter().all(is_kept)
            && self.answers.starts_with(&before.answers)
            && self.turns.starts_with(&before.turns)
    }

    /// Whether nothing that is written in it was before it was noticed.
    pub fn begins_before_all(&self) -> bool {
        let steps = self.steps.iter().map(|step| step.on);
        let answers = self.answers.iter().map(|answer| answer.on);
        let turns = self.turns.iter().map(|turn| turn.on);
        steps.chain(answers).chain(turns).all(|on| on >= self.noticed_on)
    }
}

/// Whether a step is the same as it was, but for a response that was not there yet.
fn is_told_of(was: &RepairStep, is: &RepairStep) -> bool {
    let filled = RepairStep { response: is.response, ..was.clone() };
    was == is || (was.response == StepResponse::NotAsked && filled == *is)
}
