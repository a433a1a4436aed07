//! Answering more slowly after several wrong passphrases, for whoever guesses at an open laptop.
//!
//! Nothing is ever shut or erased, and the right passphrase is answered at once. Argon2 is what guards the files; this
//! guards the keyboard.

use crate::copies::beside;
use crate::problem::Problem;
use crate::shell::Shell;
use std::time::Duration;

/// So many wrong ones are a slip of the hand.
const SLIPS: u32 = 3;

/// The longest that an answer is held back.
const LONGEST: Duration = Duration::from_secs(60);

/// Gives back what became of a try, later after each wrong one.
pub(crate) async fn slowed<T>(shell: &Shell, tried: Result<T, Problem>) -> Result<T, Problem> {
    match tried {
        Ok(done) => {
            shell.session.count_wrong_try(false);
            Ok(done)
        }
        Err(Problem::WrongPassphrase { .. }) => {
            let tries = shell.session.count_wrong_try(true);
            let pause = pause_after(tries);
            beside(move || {
                std::thread::sleep(pause);
                Ok(())
            })
            .await?;
            Err(Problem::WrongPassphrase { tries })
        }
        Err(problem) => Err(problem),
    }
}

/// How long the answer to a wrong passphrase is held back: twice as long each time.
fn pause_after(tries: u32) -> Duration {
    match tries.checked_sub(SLIPS) {
        None | Some(0) => Duration::ZERO,
        Some(more) => Duration::from_secs(1 << more.min(6)).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_slips_cost_nothing_and_from_then_on_each_costs_twice_as_much_up_to_a_minute() {
        let seconds: Vec<u64> = (1..=11).map(|tries| pause_after(tries).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(pause_after(u32::MAX), LONGEST);
    }
}
