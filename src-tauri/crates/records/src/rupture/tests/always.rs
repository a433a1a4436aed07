//! What holds whatever is done to a strain, in whatever order.

use super::*;
use proptest::prelude::*;

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Act {
    Turn(Turn),
    Answer(ClientAnswer),
    Step(RepairStep),
    Respond(usize, StepResponse),
    Tell(bool),
}

fn response() -> impl Strategy<Value = StepResponse> {
    prop::sample::select(vec![
        StepResponse::Helped,
        StepResponse::Partly,
        StepResponse::NotHelped,
        StepResponse::Unclear,
        StepResponse::NotAsked,
    ])
}

fn view() -> impl Strategy<Value = ViewOfRepair> {
    prop::sample::select(vec![
        ViewOfRepair::Repaired,
        ViewOfRepair::Partly,
        ViewOfRepair::NotRepaired,
        ViewOfRepair::PrefersNotToSay,
    ])
}

fn act(on: u32) -> impl Strategy<Value = Act> {
    let to = prop::sample::select(RuptureState::ALL);
    let turn =
        (to, any::<bool>(), prop::option::of(0..50_u32)).prop_map(move |(to, told, until)| {
            let reason = told.then(|| PrivateText::from("So it is."));
            let look_again_on = until.map(|days| day(on + days));
            Act::Turn(Turn { reason, look_again_on, answers: 7, ..super::turn(to, on) })
        });
    let step = (prop::sample::select(RepairCode::ALL), response())
        .prop_map(move |(code, response)| Act::Step(super::step(code, on, response)));
    prop_oneof![
        6 => turn,
        4 => view().prop_map(move |view| Act::Answer(super::answer(view, on))),
        2 => step,
        1 => (0..6_usize, response()).prop_map(|(at, response)| Act::Respond(at, response)),
        2 => any::<bool>().prop_map(Act::Tell),
    ]
}

/// Acts on days that mostly go forwards.
fn acts() -> impl Strategy<Value = Vec<(u32, Act)>> {
    prop::collection::vec(0..4_u32, 0..40).prop_flat_map(|gaps| {
        let mut today = 0;
        let days = gaps.into_iter().map(|gap| {
            today += gap;
            today
        });
        days.map(|on| {
            let told_on = (on.saturating_sub(2)..=on).prop_flat_map(act);
            told_on.prop_map(move |act| (on, act))
        })
        .collect::<Vec<_>>()
    })
}

/// Does it as the commands do; nothing where it may not be done.
fn done(before: &Rupture, state: RuptureState, act: &Act) -> Option<(Rupture, RuptureState)> {
    let (after, to) = match act {
        Act::Turn(turn) => (before.turned(state, turn.clone()).ok()?, turn.to),
        Act::Answer(answer) => before.answered(state, answer.clone()).ok()?,
        Act::Step(step) => (before.with_step(step.clone()), state),
        Act::Respond(at, response) => (before.with_response(*at, *response)?, state),
        Act::Tell(is_said) => {
            let my_part = is_said.then(|| PrivateText::from("I was late."));
            (before.told_again(&Rupture { my_part, ..strain() }), state)
        }
    };
    after.keeps_all_of(before).then_some((after, to))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_is_ever_lost_and_only_the_client_says_that_it_is_repaired(acts in acts()) {
        let (mut it, mut state) = (strain(), RuptureState::Noticed);
        for (_, act) in &acts {
            let Some((after, to)) = done(&it, state, act) else { continue };
            prop_assert!(after.answers.starts_with(&it.answers));
            prop_assert!(after.turns.starts_with(&it.turns));
            prop_assert!(after.steps.len() >= it.steps.len());
            prop_assert!(it.steps.iter().zip(&after.steps).all(|(was, is)| was.on == is.on && was.code == is.code));
            prop_assert!(to == state || state.may_become(to), "the vault would not take it");
            prop_assert!(to == state || after.turns.len() == it.turns.len() + 1);
            prop_assert_eq!(after.turns.last().map_or(RuptureState::Noticed, |turn| turn.to), to);
            (it, state) = (after, to);
            let said = it.their_view();
            match state {
                RuptureState::Repaired => prop_assert_eq!(said, Some(ViewOfRepair::Repaired)),
                RuptureState::PartlyRepaired => {
                    prop_assert!(matches!(said, Some(ViewOfRepair::Partly | ViewOfRepair::Repaired)));
                }
                RuptureState::TherapistConsidersSettled => {
                    let last = it.answers.last().map(|answer| answer.view);
                    prop_assert!(!matches!(last, Some(ViewOfRepair::Partly | ViewOfRepair::NotRepaired)));
                    let common = pattern([(state, &it)]);
                    prop_assert!(common.days_to_repair.is_empty(), "it never counts as repaired");
                }
                RuptureState::Noticed
                | RuptureState::Named
                | RuptureState::Exploring
                | RuptureState::RepairUnderway
                | RuptureState::NotRepairable
                | RuptureState::SetAside => {}
            }
            prop_assert!(it.turns.is_sorted_by_key(|turn| turn.on));
            prop_assert!(it.answers.is_sorted_by_key(|answer| answer.on));
        }
    }

    #[test]
    fn repaired_rests_on_an_answer_given_since_the_last_opening(acts in acts()) {
        let (mut it, mut state) = (strain(), RuptureState::Noticed);
        // Counted apart from the record: what was answered since it was last opened again.
        let mut since: Vec<ViewOfRepair> = Vec::new();
        for (_, act) in &acts {
            let Some((after, to)) = done(&it, state, act) else { continue };
            if to.is_open() && !state.is_open() {
                since.clear();
            }
            if let Act::Answer(answer) = act {
                since.push(answer.view);
            }
            (it, state) = (after, to);
            prop_assert_eq!(it.their_view(), since.last().copied());
            if state == RuptureState::Repaired {
                prop_assert!(since.contains(&ViewOfRepair::Repaired));
            }
        }
    }

    #[test]
    fn whatever_came_of_it_it_can_be_opened_again(acts in acts()) {
        let (mut it, mut state) = (strain(), RuptureState::Noticed);
        let mut today = 0;
        for (on, act) in &acts {
            today = *on;
            if let Some((after, to)) = done(&it, state, act) {
                (it, state) = (after, to);
            }
        }
        if !state.is_open() {
            prop_assert!(it.ways(state, day(today)).contains(&RuptureState::Exploring));
            let again = it.turned(state, because(RuptureState::Exploring, today)).unwrap();
            prop_assert_eq!(again.their_view(), None);
        }
        for to in it.ways(state, day(today)) {
            let turn = Turn { look_again_on: Some(day(today)), ..because(to, today) };
            prop_assert!(it.turned(state, turn).is_ok(), "what is offered can be done: {:?}", to);
        }
    }
}
