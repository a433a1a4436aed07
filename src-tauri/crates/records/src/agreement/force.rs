//! Which version of an agreement is in force on a day. Asked here alone, so that no two answers are given.

use super::{AgreementVersion, Outcome, Signing, VersionState};
use crate::Stored;
use chrono::NaiveDate;
use std::cmp::Reverse;

/// How one version stands to the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub state: VersionState,
    /// Since when it holds or was to hold: the day it was agreed, or the later day that was given. Nothing if it was
    /// never agreed.
    pub from: Option<NaiveDate>,
    /// The day on which a later one took its place, it was taken back or its time was over; nothing while none of that
    /// happened.
    pub over_on: Option<NaiveDate>,
}

impl Standing {
    /// How a kept version stands, given every signing about it in the order in which they were kept.
    pub fn of<'a>(
        version: &Stored<AgreementVersion>,
        signings: impl IntoIterator<Item = &'a Signing>,
    ) -> Standing {
        let agreed = signings.into_iter().filter(|signing| signing.outcome != Outcome::NotToday);
        let from = agreed.map(|signing| signing.in_force_from.unwrap_or(signing.signed_on)).last();
        // Nothing follows these states, so the day it was last kept is the day it came to them.
        let over_on = version.state.is_over().then(|| version.updated_at.day());
        Standing { state: version.state, from, over_on }
    }

    /// Whether it was ever agreed, whatever became of it.
    pub fn was_agreed(&self) -> bool {
        self.from.is_some() || matches!(self.state, VersionState::Agreed | VersionState::Active)
    }

    /// Whether it was agreed and waits for a later day on which it is to hold.
    pub fn waits_for_its_day(&self, today: NaiveDate) -> bool {
        self.state == VersionState::Agreed && self.from.is_some_and(|from| from > today)
    }

    /// Whether it gives way to a later version, agreed today to hold from some day on: at once, or because its own day
    /// would not come before.
    pub fn gives_way_to(&self, from: NaiveDate, today: NaiveDate) -> bool {
        matches!(self.state, VersionState::Agreed | VersionState::Active)
            && (from <= today || self.from.is_some_and(|begins| begins >= from))
    }

    /// Whether it was agreed and its day has come by then, unless it was over before that day came.
    fn has_begun_by(&self, day: NaiveDate) -> bool {
        let Some(from) = self.from else { return self.was_agreed() };
        from <= day && self.over_on.is_none_or(|over| over >= from)
    }

    /// Whether it was taken back or its time was over by then.
    fn has_ended_by(&self, day: NaiveDate) -> bool {
        matches!(self.state, VersionState::Withdrawn | VersionState::Expired)
            && self.over_on.is_none_or(|over| over <= day)
    }
}

impl VersionState {
    /// Whether nothing follows: a later one took its place, it was taken back, or its time is over.
    pub fn is_over(self) -> bool {
        match self {
            VersionState::Superseded | VersionState::Withdrawn | VersionState::Expired => true,
            VersionState::Draft
            | VersionState::Finalised
            | VersionState::Offered
            | VersionState::Agreed
            | VersionState::Active
            | VersionState::Declined => false,
        }
    }
}

/// Which of all versions of an agreement, newest first, is in force on a day: where it stands in the list.
///
/// It is the newest one that was agreed and whose day has come. If that one was taken back or its time is over, none is:
/// what it replaced does not come back by itself.
pub fn in_force_on(
    newest_first: impl IntoIterator<Item = Standing>,
    day: NaiveDate,
) -> Option<usize> {
    let mut begun =
        newest_first.into_iter().enumerate().filter(|(_, version)| version.has_begun_by(day));
    let (at, newest) = begun.next()?;
    (!newest.has_ended_by(day)).then_some(at)
}

/// Until when the version at that place of the list was in force; nothing while it still is, or if it never was.
pub fn in_force_until(newest_first: &[Standing], at: usize, today: NaiveDate) -> Option<NaiveDate> {
    let version = newest_first.get(at).filter(|version| version.has_begun_by(today))?;
    let newer = newest_first.iter().take(at).filter(|newer| newer.has_begun_by(today));
    let ended = version.over_on.filter(|_| version.has_ended_by(today));
    newer.filter_map(|newer| newer.from).chain(ended).min()
}

/// How the version at that place of the list stands on a day, if nobody has written down yet what that day brought.
pub fn state_on(newest_first: &[Standing], at: usize, today: NaiveDate) -> Option<VersionState> {
    let state = newest_first.get(at)?.state;
    let in_force = in_force_on(newest_first.iter().copied(), today);
    let is_overtaken = in_force.is_some_and(|newest| newest < at);
    match state {
        VersionState::Agreed if in_force == Some(at) => Some(VersionState::Active),
        VersionState::Agreed | VersionState::Active if is_overtaken => {
            Some(VersionState::Superseded)
        }
        VersionState::Draft
        | VersionState::Finalised
        | VersionState::Offered
        | VersionState::Agreed
        | VersionState::Active
        | VersionState::Superseded
        | VersionState::Declined
        | VersionState::Withdrawn
        | VersionState::Expired => Some(state),
    }
}

/// Puts the versions of one agreement in order, the newest first.
pub fn newest_first(versions: &mut [Stored<AgreementVersion>]) {
    versions.sort_by_key(|version| {
        Reverse((version.body.number, version.body.minor, version.created_at))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::default() + Days::new(number)
    }

    fn agreed(state: VersionState, from: u64) -> Standing {
        Standing { state, from: Some(day(from)), over_on: None }
    }

    fn over(state: VersionState, from: u64, on: u64) -> Standing {
        Standing { over_on: Some(day(on)), ..agreed(state, from) }
    }

    #[test]
    fn a_version_agreed_for_a_later_day_takes_over_on_that_day() {
        let both = [agreed(VersionState::Agreed, 10), agreed(VersionState::Active, 1)];
        assert_eq!(in_force_on(both, day(9)), Some(1));
        assert_eq!(in_force_on(both, day(10)), Some(0));
        assert_eq!(in_force_on(both, day(0)), None);
    }

    #[test]
    fn a_day_that_has_come_counts_before_anybody_writes_it_down() {
        let both = [agreed(VersionState::Agreed, 10), agreed(VersionState::Active, 1)];
        let on =
            |at, number| (state_on(&both, at, day(number)), in_force_until(&both, at, day(number)));
        assert_eq!(on(0, 9), (Some(VersionState::Agreed), None));
        assert_eq!(on(1, 9), (Some(VersionState::Active), None));
        assert_eq!(on(0, 10), (Some(VersionState::Active), None));
        assert_eq!(on(1, 10), (Some(VersionState::Superseded), Some(day(10))));
    }

    #[test]
    fn what_was_taken_back_before_its_day_leaves_the_earlier_one_in_force() {
        let both = [over(VersionState::Withdrawn, 10, 5), agreed(VersionState::Active, 1)];
        assert_eq!(in_force_on(both, day(20)), Some(1));
        let displaced = [
            over(VersionState::Withdrawn, 8, 6),
            over(VersionState::Superseded, 10, 5),
            agreed(VersionState::Active, 1),
        ];
        assert_eq!(in_force_on(displaced, day(20)), Some(2));
    }

    #[test]
    fn what_was_taken_back_while_it_held_leaves_nothing_in_force() {
        let both = [over(VersionState::Withdrawn, 10, 12), over(VersionState::Superseded, 1, 10)];
        assert_eq!(in_force_on(both, day(9)), Some(1));
        assert_eq!(in_force_on(both, day(11)), Some(0));
        assert_eq!(in_force_on(both, day(12)), None);
        assert_eq!(in_force_until(&both, 0, day(20)), Some(day(12)));
        assert_eq!(in_force_until(&both, 1, day(20)), Some(day(10)));
        assert_eq!(in_force_on([over(VersionState::Expired, 1, 3)], day(3)), None);
    }

    #[test]
    fn what_was_set_aside_or_declined_was_never_in_force() {
        let aside = Standing { state: VersionState::Superseded, from: None, over_on: Some(day(3)) };
        let declined = Standing { state: VersionState::Declined, from: None, over_on: None };
        assert_eq!(in_force_on([declined, aside], day(9)), None);
        assert_eq!(
            in_force_on([declined, aside, agreed(VersionState::Active, 1)], day(9)),
            Some(2)
        );
    }

    /// What somebody does on a day: agree to the next version from some day on, or take back the newest they can.
    #[derive(Clone, Copy, Debug)]
    enum Deed {
        Agree { in_days: u64 },
        TakeBack,
    }

    /// Does what is done on each day as it is kept: newest first, with the states that the acts give.
    fn live(deeds: &[(u64, Deed)]) -> Vec<Standing> {
        let mut versions: Vec<Standing> = Vec::new();
        let mut today = 0;
        for (passed, deed) in deeds {
            today += passed;
            match deed {
                Deed::Agree { in_days } => {
                    let from = day(today + in_days);
                    for before in versions.iter_mut().filter(|before| !before.state.is_over()) {
                        if before.gives_way_to(from, day(today)) {
                            before.state = VersionState::Superseded;
                            before.over_on = Some(day(today));
                        }
                    }
                    let state =
                        if *in_days == 0 { VersionState::Active } else { VersionState::Agreed };
                    versions.insert(0, Standing { state, from: Some(from), over_on: None });
                }
                Deed::TakeBack => {
                    let newest = versions.iter_mut().find(|version| !version.state.is_over());
                    if let Some(newest) = newest {
                        newest.state = VersionState::Withdrawn;
                        newest.over_on = Some(day(today));
                    }
                }
            }
        }
        versions
    }

    fn deed() -> impl Strategy<Value = Deed> {
        prop_oneof![
            (0u64..20).prop_map(|in_days| Deed::Agree { in_days }),
            Just(Deed::Agree { in_days: 0 }),
            Just(Deed::TakeBack),
        ]
    }

    proptest! {
        #[test]
        fn at_most_one_is_in_force_and_it_was_agreed_and_its_day_has_come(
            deeds in prop::collection::vec((0u64..8, deed()), 0..12), on in 0u64..120,
        ) {
            let versions = live(&deeds);
            let states = (0..versions.len()).filter_map(|at| state_on(&versions, at, day(on)));
            prop_assert!(states.filter(|state| *state == VersionState::Active).count() <= 1);
            if let Some(at) = in_force_on(versions.clone(), day(on)) {
                let found = versions[at];
                prop_assert!(found.was_agreed() && found.from.unwrap() <= day(on));
                prop_assert!(!found.has_ended_by(day(on)));
                // None that is newer has begun and was still there when its day came.
                for newer in &versions[..at] {
                    let never_held = newer.over_on.is_some_and(|over| over < newer.from.unwrap());
                    prop_assert!(newer.from.unwrap() > day(on) || never_held);
                }
            }
        }

        #[test]
        fn taking_back_what_does_not_hold_yet_changes_nothing_until_then_or_after(
            deeds in prop::collection::vec((0u64..8, deed()), 0..10), wait in 1u64..30, on in 0u64..150,
        ) {
            let before = live(&deeds);
            let with = [deeds, vec![(0, Deed::Agree { in_days: wait }), (0, Deed::TakeBack)]].concat();
            let after = live(&with);
            // What it would have displaced stays displaced; only where nothing was is the answer the same.
            if before.iter().all(|version| version.state != VersionState::Agreed) {
                let found = in_force_on(after, day(on)).map(|at| at - 1);
                prop_assert_eq!(found, in_force_on(before, day(on)));
            }
        }

        #[test]
        fn after_one_that_held_was_taken_back_nothing_older_comes_back(
            deeds in prop::collection::vec((0u64..8, deed()), 0..10), later in 0u64..60,
        ) {
            let today: u64 = deeds.iter().map(|(passed, _)| passed).sum();
            let with = [deeds, vec![(0, Deed::Agree { in_days: 0 }), (0, Deed::TakeBack)]].concat();
            prop_assert_eq!(in_force_on(live(&with), day(today + later)), None);
        }
    }
}
