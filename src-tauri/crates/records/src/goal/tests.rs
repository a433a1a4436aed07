//! What holds of a goal after any history of it.

use super::*;
use proptest::prelude::*;

fn day(number: u32) -> NaiveDate {
    "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::Duration::days(i64::from(number))
}

fn goal() -> Goal {
    Goal {
        statement: "Tea at the table with the door shut".into(),
        owner: GoalOwner::Client,
        because: None,
        sign_of_movement: None,
        right_size: None,
        start_point: None,
        now: None,
        small_steps: Vec::new(),
        agreed_on: None,
        review_on: None,
        reached_on: None,
        last_words: None,
    }
}

fn agreed() -> Goal {
    Goal { agreed_on: Some(day(1)), ..goal() }
}

fn owed(found: Result<Goal, NotNow>) -> (&'static str, Problem) {
    match found {
        Err(NotNow::Owes(found)) => (found.field, found.problem),
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_but_the_statement_is_owed_and_what_is_written_has_bounds() {
    assert_eq!(goal().check(), Ok(()));
    let step = |text: &str| SmallStep { text: text.into(), state: SmallStepState::Idea };
    let wrong = Goal {
        statement: " ".into(),
        now: Some(11),
        small_steps: vec![step("Door half shut"), step(" ")],
        ..goal()
    };
    let found = wrong.check().unwrap_err();
    let found: Vec<_> = found.into_iter().map(|one| (one.field, one.at)).collect();
    assert_eq!(found, [("statement", None), ("now", None), ("small_steps", Some(1))]);
}

#[test]
fn the_client_is_at_it_only_with_the_day_of_a_yes() {
    use GoalState::*;
    assert_eq!(owed(goal().gone_on(Idea, Active, None, None)), ("agreed_on", Problem::Blank));
    let active = goal().gone_on(Idea, Active, Some(day(3)), None).unwrap();
    assert_eq!(active.agreed_on, Some(day(3)));
    assert_eq!(active.gone_on(Active, Resting, None, None), Ok(active.clone()));
    assert_eq!(active.gone_on(Resting, Active, None, None), Ok(active.clone()), "it only rested");
    assert_eq!(owed(active.gone_on(Active, Reached, None, None)), ("reached_on", Problem::Blank));
    let reached = active.gone_on(Active, Reached, Some(day(9)), Some("Warm tea".into())).unwrap();
    assert_eq!((reached.reached_on, reached.agreed_on), (Some(day(9)), Some(day(3))));
    assert_eq!(reached.last_words, Some("Warm tea".into()));
}

#[test]
fn what_the_therapist_set_alone_stays_an_idea() {
    use GoalState::*;
    let mine = Goal { owner: GoalOwner::Therapist, ..agreed() };
    assert_eq!(mine.begins(true), Idea);
    for (from, to) in [(Idea, Active), (Active, Resting), (Active, Reached), (LetGo, Active)] {
        let found = mine.gone_on(from, to, Some(day(2)), None);
        assert_eq!(owed(found), ("owner", Problem::OutOfPlace), "{from:?} {to:?}");
    }
    assert!(mine.gone_on(Idea, LetGo, None, None).is_ok());
}

#[test]
fn what_is_taken_up_again_owes_a_new_yes() {
    use GoalState::*;
    let words = Some(PrivateText::from("Not now."));
    let let_go = agreed().gone_on(Active, LetGo, None, words.clone()).unwrap();
    assert_eq!((let_go.agreed_on, let_go.last_words.clone()), (Some(day(1)), words));
    assert_eq!(owed(let_go.gone_on(LetGo, Active, None, None)), ("agreed_on", Problem::Blank));
    let idea = let_go.gone_on(LetGo, Idea, None, None).unwrap();
    assert_eq!((idea.agreed_on, idea.last_words.clone()), (None, None));
    assert_eq!(owed(idea.gone_on(Idea, Active, None, None)), ("agreed_on", Problem::Blank));
    let reached = agreed().gone_on(Active, Reached, Some(day(5)), None).unwrap();
    assert_eq!(owed(reached.gone_on(Reached, Active, None, None)), ("agreed_on", Problem::Blank));
    let again = reached.gone_on(Reached, Active, Some(day(20)), None).unwrap();
    assert_eq!((again.agreed_on, again.reached_on), (Some(day(20)), None));
}

#[test]
fn it_is_reached_in_no_other_way_than_by_their_word() {
    let typed = Goal { reached_on: Some(day(4)), ..agreed() };
    for state in <GoalState as State>::ALL.iter().filter(|state| **state != GoalState::Reached) {
        let found = typed.may_be(*state).unwrap_err();
        assert_eq!((found.field, found.problem), ("reached_on", Problem::OutOfPlace), "{state:?}");
    }
    let found = typed.gone_on(GoalState::Active, GoalState::Reached, None, None);
    assert_eq!(owed(found), ("reached_on", Problem::Blank), "a day that only stood there");
}

#[test]
fn what_became_another_stays_so() {
    for to in <GoalState as State>::ALL {
        let found = agreed().gone_on(GoalState::Changed, *to, Some(day(2)), None);
        assert_eq!(found, Err(NotNow::NotFromHere), "{to:?}");
    }
}

/// One thing that is done to a goal of a client.
#[derive(Clone, Debug)]
enum Done {
    /// A new one is kept.
    New(Goal),
    /// One is written anew.
    Rewritten(usize, Goal),
    /// One goes on.
    GoneOn(usize, GoalState, Option<NaiveDate>),
    /// One becomes another.
    Became(usize, Goal),
}

fn any_goal() -> impl Strategy<Value = Goal> {
    let owner =
        prop::sample::select(vec![GoalOwner::Client, GoalOwner::Joint, GoalOwner::Therapist]);
    let on = || prop::option::of((0_u32..60).prop_map(day));
    (owner, on(), on()).prop_map(|(owner, agreed_on, reached_on)| Goal {
        owner,
        agreed_on,
        reached_on,
        ..goal()
    })
}

fn any_done() -> impl Strategy<Value = Done> {
    let state = prop::sample::select(<GoalState as State>::ALL.to_vec());
    let on = prop::option::of((0_u32..60).prop_map(day));
    prop_oneof![
        any_goal().prop_map(Done::New),
        (0_usize..5, any_goal()).prop_map(|(at, goal)| Done::Rewritten(at, goal)),
        (0_usize..5, state, on).prop_map(|(at, to, on)| Done::GoneOn(at, to, on)),
        (0_usize..5, any_goal()).prop_map(|(at, goal)| Done::Became(at, goal)),
    ]
}

const MOST: u8 = 2;

/// A client's goals, each with how it stands.
type Theirs = Vec<(Goal, GoalState)>;

/// Does one thing, as the rules allow it. Says whether it was done.
fn does(theirs: &mut Theirs, done: Done) -> bool {
    let active = theirs.iter().filter(|(_, state)| *state == GoalState::Active).count();
    let has_room = Goal::has_room(active, MOST);
    match done {
        Done::New(goal) => {
            let state = goal.begins(has_room);
            let may = goal.may_be(state).is_ok();
            if may {
                theirs.push((goal, state));
            }
            may
        }
        Done::Rewritten(at, goal) => match theirs.get_mut(at) {
            Some((kept, state)) if goal.may_be(*state).is_ok() => {
                *kept = goal;
                true
            }
            Some(_) | None => false,
        },
        Done::GoneOn(at, to, on) => match theirs.get_mut(at) {
            Some((kept, state)) if to != GoalState::Active || has_room => {
                match kept.gone_on(*state, to, on, None) {
                    Ok(next) => {
                        (*kept, *state) = (next, to);
                        true
                    }
                    Err(_) => false,
                }
            }
            Some(_) | None => false,
        },
        Done::Became(at, goal) => {
            let Some((_, state)) = theirs.get(at) else { return false };
            let left = active - usize::from(*state == GoalState::Active);
            let next = goal.begins(Goal::has_room(left, MOST));
            let may = state.may_become(GoalState::Changed) && goal.may_be(next).is_ok();
            if may {
                theirs[at].1 = GoalState::Changed;
                theirs.push((goal, next));
            }
            may
        }
    }
}

proptest! {
    #[test]
    fn nobody_is_at_a_goal_without_a_yes_of_theirs_and_no_more_than_there_is_room_for(
        all in prop::collection::vec(any_done(), 1..60),
    ) {
        let mut theirs = Theirs::new();
        for done in all {
            let before = theirs.clone();
            let is_done = does(&mut theirs, done.clone());
            prop_assert!(is_done || theirs == before, "what is refused changes nothing");
            for (goal, state) in &theirs {
                let rests = state.rests_on_a_yes();
                prop_assert!(!rests || goal.agreed_on.is_some());
                let is_reached = *state == GoalState::Reached;
                prop_assert!(!(rests || is_reached) || goal.owner != GoalOwner::Therapist);
                prop_assert_eq!(is_reached, goal.reached_on.is_some());
            }
            let active = theirs.iter().filter(|(_, state)| *state == GoalState::Active).count();
            prop_assert!(active <= usize::from(MOST));
            for ((_, was), (_, is)) in before.iter().zip(&theirs) {
                prop_assert!(*was != GoalState::Changed || *is == GoalState::Changed);
                prop_assert!(was == is || was.may_become(*is));
            }
            if let Done::GoneOn(_, GoalState::Reached, None) = done {
                prop_assert!(!is_done, "no word of theirs, no day");
            }
        }
    }

    #[test]
    fn a_yes_from_before_an_end_is_never_enough(
        goal in any_goal(),
        from in prop::sample::select(vec![GoalState::Reached, GoalState::LetGo]),
        through_idea in any::<bool>(),
    ) {
        let (kept, from) = if through_idea && from == GoalState::LetGo {
            (goal.gone_on(from, GoalState::Idea, None, None).unwrap(), GoalState::Idea)
        } else {
            (goal, from)
        };
        prop_assert!(kept.gone_on(from, GoalState::Active, None, None).is_err());
    }

    #[test]
    fn letting_go_needs_nothing(goal in any_goal(), from in prop::sample::select(<GoalState as State>::ALL.to_vec())) {
        let may = from.may_become(GoalState::LetGo);
        prop_assert_eq!(may, matches!(from, GoalState::Idea | GoalState::Active | GoalState::Resting));
        prop_assert_eq!(goal.gone_on(from, GoalState::LetGo, None, None).is_ok(), may);
    }
}
