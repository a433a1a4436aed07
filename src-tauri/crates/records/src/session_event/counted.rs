//! What a session held, counted from what was keyed in it.

use super::{HardPart, SessionEvent};
use crate::Stored;
use crate::micro_consent::Honoured;
use crate::note::Dose;
use crate::pacing::scale::SudsScale;

/// The most minutes of each part that a note takes; more is a clock that was left running, and says nothing.
const MOST_TRAUMA: u16 = 240;
const MOST_CLOSING: u16 = 120;

/// What a session held, from entries that were not taken back. `ended_at` is its length in minutes, once it has ended.
///
/// Nothing keyed is not recorded, and never zero (domain 4.4). A hard part of which nobody said how it ended has no
/// minutes either.
pub fn counted(events: &[&Stored<SessionEvent>], ended_at: Option<u16>) -> Dose {
    let mut events = events.to_vec();
    events.sort_by_key(|event| {
        (event.body.at_minute.unwrap_or(u16::MAX), event.created_at, event.id.clone())
    });
    let (trauma_minutes, closing_minutes) = minutes(&events, ended_at);
    let arousal = events.iter().rev().find_map(|event| event.body.what.arousal());
    let (stop_signal_count, stop_honoured) = signals(&events);
    strength(
        &events,
        Dose {
            trauma_minutes,
            closing_minutes,
            arousal_end: arousal,
            stop_signal_count,
            stop_honoured,
            ..Dose::default()
        },
    )
}

/// Minutes with the hard part, and from its end to the end of the session.
fn minutes(events: &[&Stored<SessionEvent>], ended_at: Option<u16>) -> (Option<u16>, Option<u16>) {
    let hard = HardPart::of(events, ended_at.unwrap_or(super::LONGEST_SESSION_MINUTES));
    let Some(rested_at) =
        hard.rested_at.filter(|_| hard.running.is_none() && !hard.is_partly_unknown)
    else {
        return (None, None);
    };
    let closing = ended_at.and_then(|ended| ended.checked_sub(rested_at));
    let trauma = Some(hard.minutes).filter(|minutes| *minutes <= MOST_TRAUMA);
    (trauma, closing.filter(|minutes| *minutes <= MOST_CLOSING))
}

/// How strong it was as it was said: first, strongest and last. One number alone is no end. Where both scales were
/// used, all of them in tenths.
fn strength(events: &[&Stored<SessionEvent>], dose: Dose) -> Dose {
    let said: Vec<_> = events.iter().filter_map(|event| event.body.what.strength()).collect();
    let Some((_, first)) = said.first() else { return dose };
    let is_one_scale = said.iter().all(|(_, scale)| scale == first);
    let scale = if is_one_scale { *first } else { SudsScale::ToTen };
    let read =
        |(value, of): &(u8, SudsScale)| if is_one_scale { *value } else { of.in_tenths(*value) };
    Dose {
        scale,
        suds_start: said.first().map(read),
        suds_peak: said.iter().map(read).max(),
        suds_end: said.get(1..).and_then(<[_]>::last).map(read),
        ..dose
    }
}

/// How often the stop signal was used, and whether it was honoured each time, where that was said of each.
fn signals(events: &[&Stored<SessionEvent>]) -> (Option<u8>, Option<Honoured>) {
    let used: Vec<_> = events.iter().filter_map(|event| event.body.what.signal()).collect();
    if used.is_empty() {
        return (None, None);
    }
    let was = |honoured| used.contains(&Some(honoured));
    let honoured = if was(Honoured::No) {
        Some(Honoured::No)
    } else if was(Honoured::Partly) {
        Some(Honoured::Partly)
    } else {
        used.iter().all(Option::is_some).then_some(Honoured::Yes)
    };
    (Some(u8::try_from(used.len()).unwrap_or(u8::MAX).min(50)), honoured)
}

#[cfg(test)]
mod tests {
    use super::super::Happened;
    use super::super::tests::kept;
    use super::*;
    use crate::pacing::scale::Arousal;
    use proptest::prelude::*;

    fn of(keyed: &[(u16, Happened)], ended_at: Option<u16>) -> Dose {
        let all: Vec<_> = (1u32..)
            .zip(keyed)
            .map(|(number, (minute, what))| kept(number, Some(*minute), what.clone()))
            .collect();
        counted(&all.iter().collect::<Vec<_>>(), ended_at)
    }

    fn ten(value: u8) -> Happened {
        Happened::Distress { value, scale: SudsScale::ToTen }
    }

    const BEGINS: Happened = Happened::TraumaMaterial { begins: true };
    const RESTS: Happened = Happened::TraumaMaterial { begins: false };

    #[test]
    fn nothing_keyed_is_not_recorded_and_never_zero() {
        assert!(of(&[], Some(50)).is_blank());
        assert_eq!(of(&[], Some(50)), Dose::default());
    }

    #[test]
    fn the_minutes_are_those_between_begin_and_rest_and_closing_is_what_was_left() {
        let keyed = [(10, BEGINS), (14, RESTS), (20, BEGINS), (25, RESTS)];
        let dose = of(&keyed, Some(50));
        assert_eq!((dose.trauma_minutes, dose.closing_minutes), (Some(9), Some(25)));
        assert_eq!(of(&keyed, None).closing_minutes, None);
        let same = of(&[(10, BEGINS), (10, RESTS)], Some(50));
        assert_eq!(same.trauma_minutes, Some(0), "it was keyed, and was less than a minute");
    }

    #[test]
    fn a_hard_part_of_which_nobody_said_how_it_ended_has_no_minutes() {
        let dose = of(&[(10, BEGINS), (14, RESTS), (20, BEGINS)], Some(50));
        assert_eq!((dose.trauma_minutes, dose.closing_minutes), (None, None));
        assert_eq!(of(&[(14, RESTS)], Some(50)).trauma_minutes, None);
    }

    #[test]
    fn one_number_is_a_start_and_a_peak_and_no_end() {
        let dose = of(&[(5, ten(4))], Some(50));
        assert_eq!((dose.suds_start, dose.suds_peak, dose.suds_end), (Some(4), Some(4), None));
        let dose = of(&[(5, ten(4)), (20, ten(7)), (40, ten(3))], Some(50));
        assert_eq!((dose.suds_start, dose.suds_peak, dose.suds_end), (Some(4), Some(7), Some(3)));
    }

    #[test]
    fn two_scales_in_one_session_are_read_in_tenths() {
        let hundred = Happened::Distress { value: 65, scale: SudsScale::ToHundred };
        let dose = of(&[(5, hundred.clone()), (20, ten(4))], Some(50));
        assert_eq!(dose.scale, SudsScale::ToTen);
        assert_eq!((dose.suds_start, dose.suds_peak, dose.suds_end), (Some(7), Some(7), Some(4)));
        let alone = of(&[(5, hundred)], Some(50));
        assert_eq!((alone.scale, alone.suds_start), (SudsScale::ToHundred, Some(65)));
    }

    #[test]
    fn a_signal_was_honoured_only_where_that_was_said_of_each() {
        let said = |all: &[Option<Honoured>]| {
            let keyed: Vec<_> = all
                .iter()
                .map(|honoured| (9, Happened::StopSignal { honoured: *honoured }))
                .collect();
            let dose = of(&keyed, Some(50));
            (dose.stop_signal_count, dose.stop_honoured)
        };
        let (yes, partly, no) = (Some(Honoured::Yes), Some(Honoured::Partly), Some(Honoured::No));
        assert_eq!(said(&[]), (None, None));
        assert_eq!(said(&[yes, yes]), (Some(2), yes));
        assert_eq!(said(&[yes, None]), (Some(2), None));
        assert_eq!(said(&[yes, partly, None]), (Some(3), partly));
        assert_eq!(said(&[partly, no]), (Some(2), no));
    }

    #[test]
    fn where_somebody_was_at_the_end_is_what_was_keyed_last() {
        let window = |arousal| Happened::Window { arousal };
        let keyed = [(30, window(Arousal::Hyper)), (44, window(Arousal::Within))];
        assert_eq!(of(&keyed, None).arousal_end, Some(Arousal::Within));
    }

    proptest! {
        #[test]
        fn what_was_counted_is_what_a_note_takes(
            keyed in prop::collection::vec((0u16..=480, 0u8..4, 0u8..=100), 0..20), ended in 0u16..=480,
        ) {
            let keyed: Vec<_> = keyed.into_iter().map(|(minute, kind, value)| (minute.min(ended), match kind {
                0 => BEGINS,
                1 => RESTS,
                2 => ten(value % 11),
                _ => Happened::Distress { value, scale: SudsScale::ToHundred },
            })).collect();
            let dose = of(&keyed, Some(ended));
            prop_assert!(dose.trauma_minutes.unwrap_or(0) + dose.closing_minutes.unwrap_or(0) <= ended);
            let note = crate::note::AllianceNote { dose: Some(dose), session_on: "2026-03-12".parse().unwrap(), ..Default::default() };
            prop_assert_eq!(crate::Record::check(&note), Ok(()));
        }
    }
}
