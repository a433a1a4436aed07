//! How long the hard part was, from what was keyed.

use super::{Happened, SessionEvent};
use crate::{RecordId, Role, Stored};
use std::collections::BTreeSet;

/// With trauma material, as far as it was keyed (domain 4.4).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HardPart<'a> {
    /// Whole minutes, rests left out.
    pub minutes: u16,
    /// What began the part that still goes on, if one does.
    pub running: Option<&'a Stored<SessionEvent>>,
    /// The minute at which it rested last, if it ever did.
    pub rested_at: Option<u16>,
    /// Whether nobody knows how long some of it went on. Then the minutes are only those that are known.
    pub is_partly_unknown: bool,
}

impl<'a> HardPart<'a> {
    /// How long it was up to a minute of the session, whatever order the entries come in.
    ///
    /// What was taken back is left out by whoever calls. A begin while it goes on, and a rest while it rests, change
    /// nothing. An entry without its minute is in no sum, because nobody knows when it was; a rest without one ends the
    /// begin that it is about.
    pub fn of(events: &[&'a Stored<SessionEvent>], until: u16) -> HardPart<'a> {
        let mut marks: Vec<_> = events.iter().filter_map(|event| mark(event, until)).collect();
        marks.sort_by_key(|(order, ..)| *order);
        let without_end: BTreeSet<_> =
            events.iter().filter_map(|event| ends_unknown(event)).collect();
        let mut found =
            HardPart { minutes: 0, running: None, rested_at: None, is_partly_unknown: false };
        let mut since = 0;
        for ((minute, ..), begins, event) in marks {
            match (begins, found.running) {
                (true, None) if without_end.contains(&event.id) => found.is_partly_unknown = true,
                (true, None) => (found.running, since) = (Some(event), minute),
                (false, Some(_)) => {
                    found.minutes = found.minutes.saturating_add(minute.saturating_sub(since));
                    (found.running, found.rested_at) = (None, Some(minute));
                }
                (true, Some(_)) | (false, None) => {}
            }
        }
        if found.running.is_some() {
            found.minutes = found.minutes.saturating_add(until.saturating_sub(since));
        }
        found
    }

    /// How long it was up to now, where now is a minute of the session. Whatever was keyed has happened, also where its
    /// minute is later than now because the beginning of the session was corrected since.
    pub fn now(events: &[&'a Stored<SessionEvent>], minute: u16) -> HardPart<'a> {
        let latest = events.iter().filter_map(|event| event.body.at_minute).max();
        let found = HardPart::of(events, latest.map_or(minute, |latest| latest.max(minute)));
        HardPart { minutes: found.minutes.min(minute), ..found }
    }

    /// At which minute something is keyed about it now: never before what was keyed about it already, although the
    /// beginning of the session was corrected since.
    pub fn next_minute(events: &[&'a Stored<SessionEvent>], minute: u16) -> u16 {
        let of_it = events.iter().filter(|event| mark(event, u16::MAX).is_some());
        of_it.filter_map(|event| event.body.at_minute).max().map_or(minute, |last| last.max(minute))
    }

    /// Since which minute of the session it goes on.
    pub fn since(&self) -> Option<u16> {
        self.running.and_then(|event| event.body.at_minute)
    }
}

/// The begin of which a rest without its minute says that nobody knows how long it went on.
fn ends_unknown<'a>(event: &&'a Stored<SessionEvent>) -> Option<&'a RecordId> {
    let is_rest = event.body.what == Happened::TraumaMaterial { begins: false };
    let is_unknown = is_rest && event.body.at_minute.is_none();
    event.linked(Role::About).filter(|_| is_unknown)
}

type Order<'a> = (u16, i64, &'a str);

/// Where an entry stands, and whether it begins. What is later than asked for is not there yet.
fn mark<'a>(
    event: &'a Stored<SessionEvent>,
    until: u16,
) -> Option<(Order<'a>, bool, &'a Stored<SessionEvent>)> {
    let Happened::TraumaMaterial { begins } = event.body.what else { return None };
    let minute = event.body.at_minute.filter(|minute| *minute <= until)?;
    Some(((minute, event.created_at.at, event.id.as_str()), begins, event))
}

#[cfg(test)]
mod tests {
    use super::super::tests::kept;
    use super::*;
    use proptest::prelude::*;

    fn hard(number: u32, minute: u16, begins: bool) -> Stored<SessionEvent> {
        kept(number, Some(minute), Happened::TraumaMaterial { begins })
    }

    fn of(all: &[Stored<SessionEvent>], until: u16) -> (u16, Option<u16>) {
        let all: Vec<_> = all.iter().collect();
        let found = HardPart::of(&all, until);
        (found.minutes, found.since())
    }

    #[test]
    fn rests_are_left_out_and_a_begin_without_one_runs_to_now() {
        let all = [hard(1, 10, true), hard(2, 14, false), hard(3, 20, true)];
        assert_eq!(of(&all, 22), (6, Some(20)));
        assert_eq!(of(&all[..2], 22), (4, None));
        assert_eq!(of(&[], 22), (0, None));
    }

    #[test]
    fn a_second_begin_and_a_second_rest_change_nothing() {
        let all = [hard(1, 10, true), hard(2, 12, true), hard(3, 14, false), hard(4, 18, false)];
        assert_eq!(of(&all, 30), (4, None));
    }

    #[test]
    fn a_rest_that_was_keyed_counts_although_the_session_is_said_to_have_begun_later_since() {
        let all = [hard(1, 4, true), hard(2, 12, false)];
        let all: Vec<_> = all.iter().collect();
        let found = HardPart::now(&all, 6);
        assert_eq!((found.since(), found.rested_at), (None, Some(12)));
        assert!(found.minutes <= 6);
        assert_eq!(HardPart::now(&all, 20).minutes, 8);
    }

    #[test]
    fn an_entry_without_its_minute_is_in_no_sum() {
        let all = [kept(1, None, Happened::TraumaMaterial { begins: true }), hard(2, 9, false)];
        assert_eq!(of(&all, 30), (0, None));
    }

    #[test]
    fn a_rest_of_which_nobody_knows_the_minute_ends_its_begin_and_leaves_the_length_unknown() {
        let mut rest = kept(3, None, Happened::TraumaMaterial { begins: false });
        let all = [hard(1, 4, true), hard(2, 10, false), hard(4, 20, true)];
        rest.links = vec![crate::Link::whole(Role::About, all[2].id.clone())];
        let with: Vec<_> = all.iter().chain([&rest]).collect();
        let found = HardPart::of(&with, 50);
        assert_eq!((found.minutes, found.since(), found.is_partly_unknown), (6, None, true));
        let again = hard(5, 30, true);
        let more: Vec<_> = with.into_iter().chain([&again]).collect();
        assert_eq!(HardPart::of(&more, 50).since(), Some(30), "another begins after it");
    }

    proptest! {
        #[test]
        fn it_is_never_longer_than_the_session_and_the_order_of_entries_does_not_matter(
            keyed in prop::collection::vec((0u16..=480, any::<bool>()), 0..12), until in 0u16..=480,
            turn in 0usize..12,
        ) {
            let all: Vec<_> = (1u32..).zip(&keyed).map(|(number, (minute, begins))| hard(number, *minute, *begins)).collect();
            let (minutes, since) = of(&all, until);
            prop_assert!(minutes <= until);
            prop_assert!(since.is_none_or(|since| since <= until));
            let mut turned = all.clone();
            turned.rotate_left(turn.min(all.len()));
            turned.reverse();
            prop_assert_eq!(of(&turned, until), (minutes, since));
        }

        #[test]
        fn a_minute_later_it_is_at_most_a_minute_longer(
            keyed in prop::collection::vec((0u16..=60, any::<bool>()), 0..8), until in 60u16..=470,
        ) {
            let all: Vec<_> = (1u32..).zip(&keyed).map(|(number, (minute, begins))| hard(number, *minute, *begins)).collect();
            let (now, since) = of(&all, until);
            let (later, _) = of(&all, until + 1);
            prop_assert_eq!(later, now + u16::from(since.is_some()));
        }
    }
}
