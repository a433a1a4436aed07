//! What stays of a strain whatever is written in it afterwards: nothing that was done, answered or decided is taken off
//! or moved (R2).

use super::{RepairStep, Rupture, StepResponse};

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
    /// Whether a step helped may be filled in later, and said anew: the client's view of it may change.
    pub fn keeps_all_of(&self, before: &Rupture) -> bool {
        let mut same_places = before.steps.iter().zip(&self.steps);
        self.steps.len() >= before.steps.len()
            && same_places.all(|(was, is)| is_told_of(was, is))
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

/// Whether a step is the same as it was, but for what the client says of it now. What they said is not unsaid.
fn is_told_of(was: &RepairStep, is: &RepairStep) -> bool {
    let answered = RepairStep { response: is.response, ..was.clone() };
    was == is || (is.response != StepResponse::NotAsked && answered == *is)
}
