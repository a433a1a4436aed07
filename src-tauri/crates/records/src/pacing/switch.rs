//! Whether the pacing check is on: for the practice as a whole, and for each client.

use super::check::Thresholds;
use crate::PrivateText;
use crate::check::Check;
use crate::client::Age;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The practice's own settings of the check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CheckSettings {
    /// Whether it is switched off whole.
    pub is_off: bool,
    /// What counts as low, long or a jump.
    pub thresholds: Thresholds,
}

/// What was decided about the check for one client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CheckSwitch {
    /// Whether it is on.
    pub is_on: bool,
    /// Why, 1 to 200 characters.
    pub reason: PrivateText,
    /// Since which day.
    pub since: NaiveDate,
}

/// Why the check is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CheckOff {
    /// For the whole practice.
    Practice,
    /// For this client, with a reason.
    Client,
    /// The client is under 18, or nobody wrote down how old they are.
    Young,
}

impl CheckSettings {
    /// Why the check is off for a client, if it is. It is on for grown-ups unless somebody says otherwise (ruling 37).
    pub fn off(&self, switch: Option<&CheckSwitch>, age: Age) -> Option<CheckOff> {
        if self.is_off {
            return Some(CheckOff::Practice);
        }
        if let Some(switch) = switch {
            return (!switch.is_on).then_some(CheckOff::Client);
        }
        (!age.is_grown_up()).then_some(CheckOff::Young)
    }

    /// Looks at its numbers.
    pub(crate) fn check_into(&self, check: &mut Check) {
        self.thresholds.check_into(check);
    }
}

impl CheckSwitch {
    /// Looks at its fields.
    pub(crate) fn check_into(&self, check: &mut Check) {
        check.owed_text("reason", &self.reason, 200);
        check.day("since", self.since);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::AgeBand;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_on_for_grown_ups_and_off_for_others_until_a_reason_is_written() {
        let usual = CheckSettings::default();
        let off = |age| usual.off(None, age);
        assert_eq!(off(Age::Known(18)), None);
        assert_eq!(off(Age::Band(AgeBand::Adult)), None);
        assert_eq!(off(Age::Known(17)), Some(CheckOff::Young));
        assert_eq!(off(Age::Band(AgeBand::From16To17)), Some(CheckOff::Young));
        assert_eq!(off(Age::Unknown), Some(CheckOff::Young));
        let on =
            CheckSwitch { is_on: true, reason: "Asked for it.".into(), since: day("2026-03-01") };
        assert_eq!(usual.off(Some(&on), Age::Unknown), None);
        let not = CheckSwitch { is_on: false, ..on.clone() };
        assert_eq!(usual.off(Some(&not), Age::Known(46)), Some(CheckOff::Client));
        let whole = CheckSettings { is_off: true, ..usual.clone() };
        assert_eq!(whole.off(Some(&on), Age::Unknown), Some(CheckOff::Practice));
    }
}
