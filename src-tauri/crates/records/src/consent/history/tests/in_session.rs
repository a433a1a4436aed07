//! What had been answered by the time of a session, and around midnight.

use super::*;
use crate::Link;
use crate::session::{Meeting, Session, Span};
use chrono::{DateTime, NaiveDateTime};

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).unwrap().into()
}

fn civil(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn session(start: &str, zone: &str) -> Session {
    Session {
        number: 1,
        planned_start: civil(start),
        zone: zone.into(),
        planned_minutes: 50,
        actual_start: None,
        actual_end: None,
        meeting: Meeting::InPerson,
        in_the_room: Vec::new(),
        reason: None,
        planned_focus: None,
    }
}

/// An answer that was kept at a moment, on the day that its clock showed.
fn at_once(decision: Standing, moment: &str) -> Stored<ConsentEvent> {
    let moment = at(moment);
    let mut kept = kept(0, ConsentEvent::spoken(decision, moment.day()));
    kept.created_at = moment;
    kept.id = id(usize::try_from(moment.at.rem_euclid(1_000_000_000)).unwrap());
    kept
}

fn held_in(events: &[Stored<ConsentEvent>], span: Span) -> HeldIn {
    let during = During { session: id(7000), span, earlier: [id(6000)].into_iter().collect() };
    History::new(events, &BTreeSet::new(), DecidedBy::Client).in_session(&during)
}

fn standing(events: &[Stored<ConsentEvent>], span: Span) -> Standing {
    held_in(events, span).stands.standing
}

/// A session over midnight, in a zone, with the offset of its clocks.
const OVER_MIDNIGHT: [(&str, &str); 2] =
    [("America/Los_Angeles", "-08:00"), ("Pacific/Auckland", "+13:00")];

#[test]
fn over_midnight_a_yes_from_before_it_holds_and_one_taken_back_after_it_counts_from_then() {
    for (zone, offset) in OVER_MIDNIGHT {
        let night = session("2026-11-26T23:30:00", zone);
        let time = |text: &str| format!("{text}{offset}");
        let yes = at_once(Standing::Granted, &time("2026-11-26T23:40:00"));
        let no = at_once(Standing::Withdrawn, &time("2026-11-27T00:05:00"));
        let at_ten_past = night.span(false, at(&time("2026-11-27T00:10:00")));
        assert_eq!(
            (at_ten_past.first, at_ten_past.last),
            (civil("2026-11-26T00:00:00").date(), civil("2026-11-27T00:00:00").date(),),
            "{zone}"
        );
        assert_eq!(standing(std::slice::from_ref(&yes), at_ten_past), Standing::Granted, "{zone}");
        let both = held_in(&[yes, no], at_ten_past);
        assert_eq!((both.stands.standing, both.held), (Standing::Withdrawn, true), "{zone}");
        let after = at_once(Standing::Granted, &time("2026-11-27T00:07:00"));
        assert_eq!(standing(&[after], at_ten_past), Standing::Granted, "{zone}");
    }
}

#[test]
fn once_it_is_over_a_yes_of_after_it_is_no_yes_of_then_though_the_day_is_the_same() {
    for (zone, offset) in OVER_MIDNIGHT {
        let over = session("2026-11-26T14:00:00", zone);
        let evening = format!("2026-11-26T19:00:00{offset}");
        let yes = at_once(Standing::Granted, &evening);
        let span = over.span(true, at(&evening));
        let found = held_in(std::slice::from_ref(&yes), span);
        assert_eq!((found.stands.standing, found.held), (Standing::NotAsked, false), "{zone}");
        let mut said_then = yes;
        said_then.links.push(Link::whole(Role::OfSession, id(7000)));
        assert_eq!(standing(&[said_then.clone()], span), Standing::Granted, "{zone}");
        said_then.links = vec![Link::whole(Role::OfSession, id(6000))];
        assert_eq!(standing(&[said_then.clone()], span), Standing::Granted, "{zone}");
        said_then.links = vec![Link::whole(Role::OfSession, id(5000))];
        assert_eq!(standing(&[said_then], span), Standing::NotAsked, "{zone}");
    }
}

#[test]
fn a_yes_of_an_earlier_day_holds_whenever_it_was_written_down() {
    let over = session("2026-11-26T14:00:00", "Europe/London");
    let evening = at("2026-11-26T19:00:00+00:00");
    let mut yes = at_once(Standing::Granted, "2026-11-26T19:00:00+00:00");
    yes.body.answered_on = civil("2026-11-25T00:00:00").date();
    assert_eq!(standing(&[yes.clone()], over.span(true, evening)), Standing::Granted);
    // A day that a clock far to the west showed may not have been over.
    yes.created_at.offset = -8 * 60;
    let early = session("2026-11-26T02:00:00", "Europe/London");
    assert_eq!(standing(&[yes], early.span(true, evening)), Standing::NotAsked);
}

#[test]
fn a_no_written_down_after_the_session_counts_and_what_had_held_is_not_made_untrue() {
    let over = session("2026-11-26T14:00:00", "Europe/London");
    let yes = at_once(Standing::Granted, "2026-11-25T10:00:00+00:00");
    let no = at_once(Standing::Withdrawn, "2026-11-26T19:00:00+00:00");
    let span = over.span(true, at("2026-11-26T19:10:00+00:00"));
    let found = held_in(&[yes.clone(), no.clone()], span);
    assert_eq!((found.stands.standing, found.held), (Standing::Withdrawn, true));
    let mut next_day = no;
    next_day.body.answered_on = civil("2026-11-27T00:00:00").date();
    assert_eq!(standing(&[yes, next_day], span), Standing::Granted);
}

#[test]
fn a_yes_whose_last_day_was_the_day_before_had_not_held() {
    let over = session("2026-11-26T14:00:00", "Europe/London");
    let mut yes = at_once(Standing::Granted, "2026-11-20T10:00:00+00:00");
    yes.body.expires_on = Some(civil("2026-11-25T00:00:00").date());
    let found = held_in(&[yes], over.span(true, at("2026-11-26T19:00:00+00:00")));
    assert_eq!((found.stands.standing, found.held), (Standing::Expired, false));
}

proptest! {
    #[test]
    fn nothing_that_is_answered_after_a_session_makes_a_yes_in_it(
        drawn in prop::collection::vec((any_event(), 0..60_i64, 0..4_usize), 0..12),
        later in prop::collection::vec((any_event(), 1..4000_i64, any::<bool>()), 1..4),
        over in any::<bool>(),
    ) {
        let meeting = Session { actual_end: Some(civil("2026-01-21T14:50:00")), ..session("2026-01-21T14:00:00", "Etc/UTC") };
        let span = meeting.span(over, at("2026-01-21T14:20:00+00:00"));
        let link = |number: usize| [7000, 6000, 5000].get(number).map(|of| Link::whole(Role::OfSession, id(*of)));
        let keep = |place: usize, event: ConsentEvent, moment: i64, of: usize| {
            let mut kept = kept(place, event);
            kept.created_at = Moment { at: moment, offset: 0 };
            kept.links.extend(link(of));
            kept
        };
        let mut events = Vec::new();
        for ((mut event, _), hours, of) in drawn {
            // Nobody answers on a day that has not come.
            event.answered_on = event.answered_on.min(span.last);
            events.push(keep(events.len(), event, span.until.at - hours * 3_600_000, of));
        }
        let before = held_in(&events, span);
        for ((event, _), minutes, is_linked) in later {
            let on = span.last + chrono::Duration::days(minutes / 1440);
            let event = ConsentEvent { answered_on: on, ask_again_from: None, expires_on: None, ..event };
            let of = if is_linked { 2 } else { 9 };
            events.push(keep(events.len(), event, span.until.at + minutes * 60_000, of));
        }
        let after = held_in(&events, span);
        prop_assert!(before.stands.standing.permits() || !after.stands.standing.permits());
        prop_assert!(before.held || !after.held);
    }
}
