use super::*;
use crate::State;
use proptest::prelude::*;

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

fn asked(place: Jurisdiction, wish: RequestWish, on: &str) -> DataRequest {
    DataRequest {
        received_on: day(on),
        wish,
        words: None,
        identity: PrivateText::default(),
        time: AnswerTime::usual(place, wish),
        due_typed: None,
        extension: None,
        decision: RequestDecision::Open,
        reasons: None,
        how_to_complain: None,
        given: Vec::new(),
        covers: Vec::new(),
    }
}

fn longer(on: &str) -> Option<RequestExtension> {
    Some(RequestExtension { told_on: day(on), reason: "Twelve years of notes.".into(), to: None })
}

#[test]
fn the_day_follows_from_where_the_practice_is_and_from_what_is_asked() {
    let due = |place, wish, on| asked(place, wish, on).due_on();
    let uk = Jurisdiction::UkPrivate;
    assert_eq!(due(uk, RequestWish::Access, "2026-03-02"), Some(day("2026-04-02")));
    assert_eq!(due(uk, RequestWish::Erase, "2026-01-31"), Some(day("2026-02-28")));
    assert_eq!(
        due(Jurisdiction::EuGeneric, RequestWish::Amend, "2028-01-30"),
        Some(day("2028-02-29"))
    );
    let us = Jurisdiction::UsGeneric;
    assert_eq!(due(us, RequestWish::Access, "2026-03-02"), Some(day("2026-04-01")));
    assert_eq!(due(us, RequestWish::Amend, "2026-03-17"), Some(day("2026-05-16")));
    assert_eq!(due(us, RequestWish::Erase, "2026-03-02"), None);
    assert_eq!(due(Jurisdiction::Other, RequestWish::Access, "2026-03-02"), None);
    let typed = DataRequest {
        due_typed: Some(day("2026-03-20")),
        ..asked(Jurisdiction::Other, RequestWish::Access, "2026-03-02")
    };
    assert_eq!((typed.due_on(), typed.check()), (Some(day("2026-03-20")), Ok(())));
}

#[test]
fn said_once_that_it_takes_longer_it_is_owed_later() {
    for (place, wish, due) in [
        (Jurisdiction::UkPrivate, RequestWish::Access, "2026-06-02"),
        (Jurisdiction::UsGeneric, RequestWish::Access, "2026-05-01"),
        (Jurisdiction::UsGeneric, RequestWish::Amend, "2026-05-31"),
    ] {
        let request =
            DataRequest { extension: longer("2026-03-20"), ..asked(place, wish, "2026-03-02") };
        assert_eq!((request.due_on(), request.check()), (Some(day(due)), Ok(())));
    }
    let typed = DataRequest {
        extension: longer("2026-03-20"),
        ..asked(Jurisdiction::Other, RequestWish::Access, "2026-03-02")
    };
    assert_eq!(typed.check().unwrap_err()[0].field, "extension_to");
}

#[test]
fn a_refusal_owes_reasons_and_the_way_to_complain_and_a_copy_owes_what_was_given() {
    let fields = |request: &DataRequest| -> Vec<&str> {
        let found = request.may_be(DataRequestState::Answered).err().unwrap_or_default();
        found.into_iter().map(|one| one.field).collect()
    };
    let bare = asked(Jurisdiction::UkPrivate, RequestWish::Access, "2026-03-02");
    assert_eq!(bare.may_be(DataRequestState::InReview), Ok(()));
    assert_eq!(fields(&bare), ["identity", "decision"]);
    let known = DataRequest { identity: "In person".into(), ..bare };
    let refused = DataRequest { decision: RequestDecision::Refused, ..known.clone() };
    assert_eq!(fields(&refused), ["reasons", "how_to_complain"]);
    let partly = DataRequest { decision: RequestDecision::Partly, ..refused };
    assert_eq!(fields(&partly), ["reasons", "how_to_complain", "given"]);
    let amended = DataRequest {
        decision: RequestDecision::Granted,
        wish: RequestWish::Amend,
        ..known.clone()
    };
    assert_eq!(fields(&amended), Vec::<&str>::new());
    let granted = DataRequest { decision: RequestDecision::Granted, ..known };
    assert_eq!(fields(&granted), ["given"]);
}

#[test]
fn nothing_that_was_closed_opens_again() {
    for state in DataRequestState::ALL {
        assert!(!DataRequestState::Closed.may_become(*state));
        assert!(!state.may_become(DataRequestState::Open), "{state:?}");
    }
}

fn cover(part: &str, words: &str) -> RequestCover {
    RequestCover { part: part.into(), words: words.into(), why: CoverWhy::ThirdPerson }
}

#[test]
fn words_are_covered_wherever_they_stand_and_the_longer_ones_first() {
    let (sister, named) = (cover("c1", "her sister"), cover("c2", "her sister Petra"));
    let (text, hit) = covered("Saw her sister Petra. Her call to her sister.", &[&sister, &named]);
    let put = CoverWhy::ThirdPerson.in_its_place();
    assert_eq!(text, format!("Saw {put}. Her call to {put}."));
    assert_eq!(hit, ["c2", "c1"]);
    let (text, hit) = covered("Nobody.", &[&cover("c1", "Petra")]);
    assert_eq!((text.as_str(), hit.len()), ("Nobody.", 0));
}

proptest! {
    #[test]
    fn no_covered_words_are_left_in_a_text(
        text in "[a-d \\[\\]:]{0,60}",
        words in prop::collection::vec("[a-d]{1,4}", 1..5),
    ) {
        let covers: Vec<_> =
            words.iter().enumerate().map(|(at, words)| cover(&format!("c{at}"), words)).collect();
        let (said, hit) = covered(&text, &covers.iter().collect::<Vec<_>>());
        let rest = said.replace(CoverWhy::ThirdPerson.in_its_place(), "\u{1}");
        for one in &covers {
            prop_assert!(!rest.contains(one.words.as_str()));
            prop_assert_eq!(hit.contains(&one.part), text.contains(one.words.as_str()));
        }
    }
}
