//! How the work with a client came to stand as it does: the day of each change, and why.

use super::{Client, ClientStatus};
use crate::check::Check;
use crate::{PrivateText, State};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One change of how the work stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StatusDay {
    /// How it stood before.
    pub from: ClientStatus,
    /// How it stands since then.
    pub to: ClientStatus,
    /// From which day on.
    pub on: NaiveDate,
    /// On which day that was written down; it can be undone on that day alone.
    pub kept_on: NaiveDate,
    /// Why, in the therapist's words, at most 200 characters.
    pub why: Option<PrivateText>,
}

impl ClientStatus {
    /// The statuses that the work may go on to (domain 0.6). What else the vault allows is only the way back of one
    /// that is undone.
    pub fn offered(self) -> &'static [ClientStatus] {
        use ClientStatus::{Active, Ended, Ending, Enquiry, Paused};
        match self {
            Enquiry => &[Active, Ended],
            Active => &[Paused, Ending, Ended],
            Paused => &[Active, Ending, Ended],
            Ending => &[Ended, Active],
            Ended => &[Active],
        }
    }
}

impl StatusDay {
    /// Looks at its fields.
    pub(super) fn check_into(&self, check: &mut Check) {
        check.day("status_on", self.on);
        check.day("status_kept_on", self.kept_on);
        check.maybe_text("status_why", self.why.as_ref(), 200);
    }
}

impl Client {
    /// The last change that may be undone today: one that was written down today, and is how it stands now.
    pub fn undoable(&self, stands: ClientStatus, today: NaiveDate) -> Option<&StatusDay> {
        let last = self.status_days.last()?;
        let is_now = last.to == stands && last.kept_on == today;
        (is_now && stands.may_become(last.from)).then_some(last)
    }

    /// Since when the work is over, where it is and the day was written down.
    pub fn ended_on(&self, stands: ClientStatus) -> Option<NaiveDate> {
        let last = self.status_days.last()?;
        (stands == ClientStatus::Ended && last.to == stands).then_some(last.on)
    }

    /// When the present spell of work began: the last return, else the beginning.
    pub fn spell_began_on(&self) -> Option<NaiveDate> {
        let returns = |one: &&StatusDay| one.from == ClientStatus::Ended;
        self.status_days.iter().rev().find(returns).map(|one| one.on).or(self.started_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn client(days: Vec<StatusDay>) -> Client {
        Client { status_days: days, ..Client::new("WREN".into(), "en-GB") }
    }

    fn change(from: ClientStatus, to: ClientStatus, on: &str) -> StatusDay {
        StatusDay { from, to, on: day(on), kept_on: day(on), why: None }
    }

    #[test]
    fn what_is_offered_may_be_done_and_undone_the_same_day() {
        for from in ClientStatus::ALL {
            for to in from.offered() {
                assert!(from.may_become(*to), "{from:?} {to:?}");
                assert!(to.may_become(*from), "and back: {from:?} {to:?}");
                let kept = client(vec![change(*from, *to, "2026-03-12")]);
                assert!(kept.undoable(*to, day("2026-03-12")).is_some());
                assert!(kept.undoable(*to, day("2026-03-13")).is_none(), "a day later");
                assert!(kept.undoable(*from, day("2026-03-12")).is_none(), "already back");
            }
        }
    }

    #[test]
    fn nobody_becomes_an_enquiry_and_nobody_rests_before_they_began() {
        assert!(
            ClientStatus::ALL.iter().all(|from| !from.offered().contains(&ClientStatus::Enquiry))
        );
        assert_eq!(ClientStatus::Enquiry.offered(), [ClientStatus::Active, ClientStatus::Ended]);
        assert_eq!(ClientStatus::Ended.offered(), [ClientStatus::Active]);
    }

    #[test]
    fn a_return_begins_a_new_spell_and_takes_the_end_away() {
        let mut came =
            client(vec![change(ClientStatus::Active, ClientStatus::Ended, "2025-06-01")]);
        came.started_on = Some(day("2024-01-08"));
        assert_eq!(came.ended_on(ClientStatus::Ended), Some(day("2025-06-01")));
        assert_eq!(came.spell_began_on(), Some(day("2024-01-08")));
        came.status_days.push(change(ClientStatus::Ended, ClientStatus::Active, "2026-03-12"));
        assert_eq!(came.ended_on(ClientStatus::Active), None);
        assert_eq!(came.spell_began_on(), Some(day("2026-03-12")));
    }
}
