//! The pace of WREN-07's work: what each session held, and the plan with the client's own word in it.

use chrono::Days;
use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    hypothesis::{
        Confidence, Discussed, Evidence, Hypothesis, HypothesisState, Pattern, PatternContext,
    },
    micro_consent::Honoured,
    note::{AllianceNote, Attunement, Dose, GroundingUse, PhaseFocus, RestStop},
    pacing::{
        check::{Case, Context, Done, PlanMarks, RULE_SET, Thresholds, run},
        plan::{
            LimitName, LimitSetBy, OptionChoice, PacingPlan, PacingPlanState, Phase, PlanAgreed,
            PlanOption,
        },
        run::{PacingRun, PacingRunState, RunResponse, case_sha256},
        scale::{Aftermath, Arousal, ByWhom, Dissociation, Helped, Settled},
    },
    readiness::{Readiness, ReadinessState, Ready},
    session_event::{Happened, LineAbout, SessionEvent, SessionEventState},
};

use super::desk::{Desk, said};
use crate::VaultError;

/// What the notes of some sessions say beside their three lines.
pub(super) fn beside(number: u32) -> AllianceNote {
    let blank = AllianceNote::default();
    match number {
        10 => AllianceNote { dose: Some(dose(0, 50, [2, 2, 2])), ..blank },
        11 => AllianceNote {
            phase_focus: Some(PhaseFocus::Processing),
            dose: Some(dose(6, 20, [2, 5, 2])),
            ..blank
        },
        12 => AllianceNote {
            aftermath: Some(Aftermath::GoneInADay),
            dose: Some(dose(0, 50, [2, 2, 1])),
            rest_stop: Some(RestStop {
                planned: true,
                called_by: Some(ByWhom::Both),
                why: said("A piece last week was enough for two."),
                gave: said("Time for good company."),
                return_step: said("The frame, if she wishes."),
            }),
            ..blank
        },
        13 => AllianceNote {
            aftermath: Some(Aftermath::NothingSpecial),
            dose: Some(Dose { settled_end: Some(Settled::PartOfTheWay), ..dose(9, 6, [3, 6, 4]) }),
            transparency: vec![PrivateText::from(
                "I said that I had begun something new too late.",
            )],
            ..blank
        },
        14 => last(),
        _ => blank,
    }
}

fn last() -> AllianceNote {
    AllianceNote {
        phase_focus: Some(PhaseFocus::Processing),
        aftermath: Some(Aftermath::GoneInADay),
        dose: Some(Dose {
            stop_signal_count: Some(1),
            stop_honoured: Some(Honoured::Yes),
            material_label: said("memory B"),
            ..dose(10, 15, [3, 6, 3])
        }),
        grounding: vec![GroundingUse {
            name: PrivateText::from("The warm mug"),
            offered_by: Some(ByWhom::Client),
            used: true,
            helped: Some(Helped::Yes),
        }],
        attunement: vec![Attunement {
            at_minute: Some(14),
            cue: PrivateText::from("Her knee started to bounce when I reached for the paper."),
            named: said("I said that I had reached too fast."),
            client_said: said("Slower."),
            changed: said("The paper lies on her side of the table."),
        }],
        ending: said("Walked out past the allotments."),
        calibration: said("Shorter sentences. No metaphors."),
        ..AllianceNote::default()
    }
}

fn dose(trauma_minutes: u16, closing_minutes: u16, suds: [u8; 3]) -> Dose {
    let [start, peak, end] = suds;
    Dose {
        trauma_minutes: Some(trauma_minutes),
        closing_minutes: Some(closing_minutes),
        suds_start: Some(start),
        suds_peak: Some(peak),
        suds_end: Some(end),
        settled_end: Some(Settled::Mostly),
        arousal_end: Some(Arousal::Within),
        dissociation_seen: Some(Dissociation::None),
        ..Dose::default()
    }
}

/// Keeps the plan in its two versions, and what was keyed in the last session.
pub(super) fn keep_wren(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let begun = desk.days_ago(56);
    desk.at(begun, 15, 10);
    let first = PacingPlan {
        agreed: Some(PlanAgreed::Partly),
        agreed_on: Some(begun),
        review_on: begun.checked_add_days(Days::new(84)),
        ..PacingPlan::first(1)
    };
    let before = desk.keep(Some(client), PacingPlanState::Active, &first, &[])?;
    let day = desk.days_ago(7);
    desk.at(day, 15, 10);
    desk.stand::<PacingPlan>(&before, PacingPlanState::Superseded)?;
    let follows = [Link::whole(Role::Follows, before)];
    let plan = desk.keep(Some(client), PacingPlanState::Active, &agreed(desk, &first), &follows)?;
    keep_answer(desk, client, &plan)?;
    keep_idea(desk, client)?;
    keep_session(desk, client)
}

/// What the therapist thinks may be so, and what does not fit.
fn keep_idea(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let piece = |on, what: &str, is_client_words| Evidence {
        on,
        what: PrivateText::from(what),
        is_client_words,
    };
    let looked_at_on = desk.days_ago(7);
    let idea = Hypothesis {
        pattern: Pattern::LeansAvoidant,
        context: PatternContext::WithTherapist,
        statement: PrivateText::from(
            "So far it looks as if staying self-reliant feels safer to her when sessions get close to shame.",
        ),
        confidence: Confidence::SomeSupport,
        evidence_for: vec![
            piece(desk.days_ago(56), "Laughed and changed the topic when thanked.", false),
            piece(desk.days_ago(14), "I sort things out alone, it is cleaner.", true),
        ],
        evidence_against: vec![piece(looked_at_on, "Asked for help closing the session.", false)],
        looked_for_contrary_on: None,
        other_explanations: said("A church that valued privacy. Short of sleep in January."),
        pacing_ideas: vec![PrivateText::from("Say why before each step.")],
        discussed: Discussed::Yes,
        client_words: said("I keep the lid on until I know the kitchen is safe."),
        looked_at_on,
        look_again_on: looked_at_on.checked_add_days(Days::new(76)).unwrap_or(looked_at_on),
    };
    desk.keep(Some(client), HypothesisState::Working, &idea, &[]).map(drop)
}

/// What was made of a check on the evening of the last session.
fn keep_answer(
    desk: &mut Desk<'_, '_>,
    client: &RecordId,
    plan: &RecordId,
) -> Result<(), VaultError> {
    let as_of = desk.days_ago(7);
    let case = Case {
        as_of,
        plan: PlanMarks { trauma_minutes_limit: Some(10), ..PlanMarks::default() },
        sessions: vec![Done {
            date: as_of,
            trauma_minutes: Some(12),
            suds_end: Some(3),
            settled_end: Some(3),
            ..Done::default()
        }],
        context: Context::default(),
    };
    let answer = PacingRun {
        as_of,
        rule_set: RULE_SET.to_owned(),
        plan_number: Some(2),
        input_sha256: case_sha256(&case, &Thresholds::default()),
        outcome: run(&case),
        response: RunResponse::DiscussedWithClient,
        words: said("Two minutes over. She had looked at the clock herself and said so."),
    };
    let about = [Link::whole(Role::About, plan.clone())];
    desk.keep(Some(client), PacingRunState::Kept, &answer, &about).map(drop)
}

fn agreed(desk: &Desk<'_, '_>, first: &PacingPlan) -> PacingPlan {
    let day = desk.days_ago(7);
    let mut plan = PacingPlan {
        phase: Phase::Processing,
        client_words: said("I keep the lid on until I know the kitchen is safe."),
        stop_conditions: vec![PrivateText::from("When she uses her signal.")],
        signs_high: said("My jaw."),
        signs_low: said("I go quiet and look at the door."),
        when_too_much: said("The mug, then the window."),
        when_far_away: said("My name, the day, and what is on the shelf."),
        how_small: said("One picture at a time, never the whole story."),
        anchor: said("The weight of the mug in both hands."),
        opening_ritual: said("Tea, two minutes on the week, colour of the day."),
        closing_ritual: said("Five things on the shelf, then the walk home."),
        options: vec![
            option("Draw it small", OptionChoice::First, Some("Not tell it.")),
            option("One picture from memory B", OptionChoice::Later, None),
        ],
        skills: vec![PrivateText::from("Noticing the jaw early.")],
        agreed: Some(PlanAgreed::Yes),
        agreed_on: Some(day),
        reason: said("She wants a shorter hard part and a later start of closing."),
        review_on: day.checked_add_days(Days::new(77)),
        ..first.next(2)
    };
    for (name, value, set_by, words) in [
        (LimitName::TraumaMinutes, 10, LimitSetBy::Client, said("Ten minutes, not fifteen.")),
        (LimitName::NothingNewAfter, 30, LimitSetBy::Both, None),
        (LimitName::ClosingMinutes, 15, LimitSetBy::Both, None),
        (LimitName::SudsPeak, 6, LimitSetBy::Both, None),
        (LimitName::SudsEnd, 3, LimitSetBy::Both, None),
    ] {
        let limit = plan.limits.of_mut(name);
        limit.value = Some(value);
        limit.set_by = Some(set_by);
        limit.client_words = words;
        limit.said_on = Some(day);
    }
    plan
}

fn option(label: &str, chosen: OptionChoice, words: Option<&str>) -> PlanOption {
    PlanOption {
        label: PrivateText::from(label),
        chosen: Some(chosen),
        client_words: words.and_then(said),
    }
}

/// What was keyed in the last session, and how ready she said she was.
fn keep_session(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let day = desk.days_ago(7);
    let of = super::consent::of_session_on(desk, client, day)?;
    desk.at(day, 14, 3);
    let ready = Readiness {
        said_on: day,
        client: Some(Ready::Gently),
        therapist: Some(Ready::SmallStep),
        why: said("Two bad nights, still wants to try one picture."),
    };
    desk.keep(Some(client), ReadinessState::Kept, &ready, &of)?;
    let keyed = [
        (18, Happened::StopSignal { honoured: Some(Honoured::Yes) }),
        (
            36,
            Happened::Grounding {
                name: said("The warm mug"),
                offered_by: Some(ByWhom::Client),
                used: true,
                helped: Some(Helped::Yes),
            },
        ),
        (
            40,
            Happened::Line {
                about: LineAbout::Anything,
                text: PrivateText::from("The blue pen was on the wrong side."),
            },
        ),
    ];
    for (minute, what) in keyed {
        desk.at(day, 14, 2 + minute);
        let at_minute = u16::try_from(minute).ok();
        let event = SessionEvent { happened_on: day, at_minute, what };
        desk.keep(Some(client), SessionEventState::Kept, &event, &of)?;
    }
    Ok(())
}
