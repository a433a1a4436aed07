//! What counts as low, long or a jump: conventions of the product, each of them the practice's to change (domain 11.4).

use crate::check::Check;
use serde::{Deserialize, Serialize};

/// The numbers of the rules that no plan sets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// How far below the person's own usual an answer is worth a look, 1 to 5.
    pub check_in_dip: u8,
    /// At or below this, pace and room to say no are worth talking about, 0 to 8.
    pub check_in_low: u8,
    /// From how many sessions on an open strain comes first, 1 to 12.
    pub strain_long_sessions: u8,
    /// From which intensity on an open strain comes first, 1 to 5.
    pub strain_strong: u8,
    /// How many minutes over the middle of the others are a jump, 1 to 60.
    pub dose_jump_minutes: u8,
    /// And how many percent of that middle have to be passed, 100 to 300.
    pub dose_jump_percent: u16,
    /// At or below this a session counts as very quiet, 0 to 5.
    pub quiet_suds: u8,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds {
            check_in_dip: 2,
            check_in_low: 4,
            strain_long_sessions: 3,
            strain_strong: 4,
            dose_jump_minutes: 10,
            dose_jump_percent: 150,
            quiet_suds: 2,
        }
    }
}

impl Thresholds {
    /// Looks at the numbers.
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.range("check_in_dip", i32::from(self.check_in_dip), 1, 5);
        check.range("check_in_low", i32::from(self.check_in_low), 0, 8);
        check.range("strain_long_sessions", i32::from(self.strain_long_sessions), 1, 12);
        check.range("strain_strong", i32::from(self.strain_strong), 1, 5);
        check.range("dose_jump_minutes", i32::from(self.dose_jump_minutes), 1, 60);
        check.range("dose_jump_percent", i32::from(self.dose_jump_percent), 100, 300);
        check.range("quiet_suds", i32::from(self.quiet_suds), 0, 5);
    }
}
