//! What a client's strains have in common.

use super::*;

#[test]
fn what_strains_have_in_common_is_counted_once_for_each_and_the_most_frequent_comes_first() {
    let marker = |code| Marker { code, seen_by: SeenBy::ClientWords, quote: None };
    let one = Rupture {
        kind: RuptureKind::Confrontation,
        parts: vec![AlliancePart::Frame, AlliancePart::Bond],
        challenges: vec![Challenge::BrokenTrust],
        markers: vec![marker(MarkerCode::AboutFrame), marker(MarkerCode::AboutFrame)],
        ..strain()
    };
    let two = Rupture {
        parts: vec![AlliancePart::Frame],
        markers: vec![marker(MarkerCode::Appease), marker(MarkerCode::AboutFrame)],
        ..one.clone()
    };
    let three =
        Rupture { kind: RuptureKind::Withdrawal, parts: vec![AlliancePart::Pace], ..strain() };
    let state = RuptureState::Noticed;
    let found = pattern([(state, &one), (state, &two), (state, &three)]);
    assert_eq!(found.strains, 3);
    assert_eq!(found.kinds, [(RuptureKind::Confrontation, 2), (RuptureKind::Withdrawal, 1)]);
    let parts = [(AlliancePart::Frame, 2), (AlliancePart::Bond, 1), (AlliancePart::Pace, 1)];
    assert_eq!(found.parts, parts);
    assert_eq!(found.challenges, [(Challenge::BrokenTrust, 2)]);
    assert_eq!(found.markers, [(MarkerCode::AboutFrame, 2), (MarkerCode::Appease, 1)]);
}

#[test]
fn what_helped_is_told_of_those_steps_about_which_somebody_asked() {
    let one = strain()
        .with_step(step(RepairCode::Listen, 1, StepResponse::Helped))
        .with_step(step(RepairCode::Listen, 2, StepResponse::NotHelped))
        .with_step(step(RepairCode::Validate, 2, StepResponse::NotAsked));
    let two = strain()
        .with_step(step(RepairCode::Apologise, 1, StepResponse::Partly))
        .with_step(step(RepairCode::Clarify, 1, StepResponse::Unclear))
        .with_step(step(RepairCode::Listen, 1, StepResponse::Partly));
    let found = pattern([(RuptureState::Named, &one), (RuptureState::Named, &two)]).helped;
    let found: Vec<_> = found.iter().map(|one| (one.code, one.helped, one.asked)).collect();
    let expected =
        [(RepairCode::Listen, 2, 3), (RepairCode::Apologise, 1, 1), (RepairCode::Clarify, 0, 1)];
    assert_eq!(found, expected);
}

#[test]
fn days_are_counted_to_the_clients_own_repaired_and_of_nothing_else() {
    let repaired = closed(RuptureState::Repaired, ViewOfRepair::Repaired);
    let again = because(RuptureState::Exploring, 9);
    let again = repaired.turned(RuptureState::Repaired, again).unwrap();
    let (twice, _) =
        again.answered(RuptureState::Exploring, answer(ViewOfRepair::Repaired, 12)).unwrap();
    let twice = twice.turned(RuptureState::Exploring, turn(RuptureState::Repaired, 13)).unwrap();
    let settled = closed(RuptureState::TherapistConsidersSettled, ViewOfRepair::PrefersNotToSay);
    let partly = closed(RuptureState::PartlyRepaired, ViewOfRepair::Partly);
    let found = pattern([
        (RuptureState::Repaired, &twice),
        (RuptureState::Repaired, &repaired),
        (RuptureState::Exploring, &again),
        (RuptureState::TherapistConsidersSettled, &settled),
        (RuptureState::PartlyRepaired, &partly),
    ]);
    assert_eq!((found.strains, found.days_to_repair), (5, vec![2, 12]));
    assert_eq!(pattern([]), Pattern::default());
}
