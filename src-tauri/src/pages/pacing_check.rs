//! The pacing check of a client: what was recorded, gathered into a case; the rules are the record's own.

use super::consent::Known;
use super::recent::{About, about_sessions};
use super::{before, between, client as client_page, in_session, note_aids, pacing, practice};
use crate::problem::Problem;
use crate::wire::pacing::{CheckView, DoneView, RunView};
use holdfast_records::check_in::{CheckIn, Rater, SixAnswers};
use holdfast_records::client::Client;
use holdfast_records::crisis_plan::{CrisisPlan, CrisisPlanState};
use holdfast_records::grounding::{GroundingChoice, GroundingState, Preference};
use holdfast_records::micro_consent::Honoured;
use holdfast_records::note::Dose;
use holdfast_records::pacing::check::{Case, Context, Done, PlanMarks, Readied, StopHonoured};
use holdfast_records::pacing::plan::PacingPlan;
use holdfast_records::pacing::run::PacingRun;
use holdfast_records::readiness::Ready;
use holdfast_records::session::{Session, SessionState};
use holdfast_records::{Moment, RecordId, Role, Stored};
use holdfast_vault::{Query, Reader};

/// The check of a client, and what was answered to earlier ones.
pub(crate) fn view(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    done: &[DoneView],
    now: Moment,
) -> Result<CheckView, Problem> {
    let settings = practice::current(reader)?.pacing_check;
    let switch = client.body.pacing_check.as_ref();
    let off = settings.off(switch, client.body.age_on(now.day()));
    let outcome = match off {
        Some(_) => None,
        None => {
            let case = case(reader, client, done, now)?;
            Some(holdfast_records::pacing::check::run_with(&case, &settings.thresholds))
        }
    };
    Ok(CheckView {
        off,
        reason: switch.map(|switch| super::shown(&switch.reason)),
        outcome,
        runs: runs(reader, &client.id)?,
    })
}

fn runs(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<RunView>, Problem> {
    let kept = reader.list::<PacingRun>(&Query::new().client(client).newest_first().limit(12))?;
    let view =
        |kept: Stored<PacingRun>| RunView { at: kept.created_at.at, id: kept.id, run: kept.body };
    Ok(kept.into_iter().map(view).collect())
}

/// What was recorded of a client, as the rules read it.
pub(crate) fn case(
    reader: &Reader<'_>,
    client: &Stored<Client>,
    done: &[DoneView],
    now: Moment,
) -> Result<Case, Problem> {
    let plan = pacing::in_force(reader, &client.id)?;
    Ok(Case {
        as_of: now.day(),
        plan: plan.map(|plan| marks(&plan.body)).unwrap_or_default(),
        sessions: done.iter().rev().filter(|one| one.on <= now.day()).map(session).collect(),
        context: context(reader, &client.id, now)?,
    })
}

fn marks(plan: &PacingPlan) -> PlanMarks {
    let small = |value: Option<u16>| value.and_then(|value| u8::try_from(value).ok());
    PlanMarks {
        phase: Some(plan.phase),
        profile: Some(plan.profile),
        window: Some(plan.window),
        trauma_minutes_limit: plan.limits.trauma_minutes.value,
        suds_peak_limit: small(plan.limits.suds_peak.value),
        suds_end_limit: small(plan.limits.suds_end.value),
        closing_minutes_min: plan.limits.closing_minutes.value,
        hold_sessions: Some(plan.hold_sessions),
        gap_days: plan.limits.gap_days.value,
    }
}

fn session(done: &DoneView) -> Done {
    let Dose {
        trauma_minutes,
        closing_minutes,
        new_things: _,
        scale,
        suds_start,
        suds_peak,
        suds_end,
        settled_end,
        arousal_end,
        dissociation_seen,
        stop_signal_count,
        stop_honoured,
        material_label: _,
    } = done.dose.clone();
    Done {
        date: done.on,
        trauma_minutes,
        suds_display: Some(scale),
        suds_start,
        suds_peak,
        suds_end,
        settled_end: settled_end.map(|settled| settled.level()),
        arousal_end,
        closing_minutes,
        aftermath: done.aftermath.map(|after| after.level()),
        dissociation_seen,
        stop_signal_count,
        stop_honoured: stop_honoured.map(honoured),
    }
}

fn honoured(honoured: Honoured) -> StopHonoured {
    match honoured {
        Honoured::Yes => StopHonoured::Yes,
        Honoured::Partly => StopHonoured::Partly,
        Honoured::No => StopHonoured::No,
    }
}

fn context(reader: &Reader<'_>, client: &RecordId, now: Moment) -> Result<Context, Problem> {
    let today = now.day();
    let of_client = Query::new().client(client);
    let agreed = client_page::agreed_for_the_day(reader, client, today)?;
    let choices = of_client.clone().state(GroundingState::Current);
    let settles = reader.list::<GroundingChoice>(&choices)?;
    let is_wanted =
        |choice: &Stored<GroundingChoice>| choice.body.preference != Preference::NotForMe;
    let plans = reader.list::<CrisisPlan>(&of_client.state(CrisisPlanState::Active))?;
    // A plan without a day to look at it again may or may not be current: nobody said.
    let is_current = match plans.iter().filter_map(|plan| plan.body.review_on).max() {
        Some(review_on) => Some(review_on >= today),
        None => plans.is_empty().then_some(false),
    };
    let today_session = planned_today(reader, client, now)?;
    let ready = today_session.as_ref().map(|session| before::readiness(reader, session));
    let ready = ready.transpose()?.flatten().map(|said| said.body);
    let task = today_session.as_ref().and_then(|session| session.linked(Role::Plans).cloned());
    let known = Known::of(reader, client)?;
    Ok(Context {
        readiness_client: ready.as_ref().and_then(|ready| ready.client).map(readied),
        readiness_therapist: ready.as_ref().and_then(|ready| ready.therapist).map(readied),
        safety_concern_open: note_aids::safety_concern(reader, client, None)?,
        planned_task: task.as_ref().map(|_| true),
        planned_task_consent: task.and_then(|item| known.standing_of(&item, today)),
        open_ruptures: between::for_the_check(reader, client, today)?,
        checkins: check_ins(reader, client)?,
        stop_signal: Some(!agreed.stop_signal.is_empty()),
        grounding: Some(settles.iter().any(is_wanted)),
        crisis_plan_current: is_current,
    })
}

fn readied(ready: Ready) -> Readied {
    match ready {
        Ready::SmallStep => Readied::Green,
        Ready::Gently => Readied::Amber,
        Ready::NotToday => Readied::Red,
    }
}

/// The session whose readiness is today's: the one that goes on, else the next one planned for today, else the last
/// that was held today.
fn planned_today(
    reader: &Reader<'_>,
    client: &RecordId,
    now: Moment,
) -> Result<Option<Stored<Session>>, Problem> {
    let day = now.day();
    // One that was begun before midnight may still go on.
    let since = day.pred_opt().unwrap_or(day);
    let query = Query::new().client(client).from_day(since).to_day(day);
    let query = query.state(SessionState::Planned).state(SessionState::Held);
    let (mut planned, held): (Vec<_>, Vec<_>) = reader
        .list::<Session>(&query)?
        .into_iter()
        .partition(|session| session.state == SessionState::Planned);
    planned.retain(|session| session.body.planned_start.date() == day);
    let goes_on = held.iter().rev().find(|session| !in_session::is_over(session, now)).cloned();
    let of_today = held.into_iter().rev().find(|session| in_session::day_of(session) == day);
    Ok(goes_on.or_else(|| planned.into_iter().next()).or(of_today))
}

/// How many of the newest check-ins the rules look at.
const CHECK_INS: usize = 12;

/// The client's check-ins, that of the newest session first; one that they did not want is nothing recorded.
fn check_ins(
    reader: &Reader<'_>,
    client: &RecordId,
) -> Result<Vec<Option<[Option<u8>; 6]>>, Problem> {
    let voided = super::consent::voided(reader, client)?;
    // One in which nothing was said says nothing; that somebody wanted none is known.
    let counts = |(session, one): &About<CheckIn>| {
        may_have_been(session)
            && one.body.rater == Rater::Client
            && !voided.contains(&one.id)
            && (one.body.declined || !one.body.is_blank())
    };
    let enough =
        |found: &[About<CheckIn>]| found.iter().filter(|about| counts(about)).count() >= CHECK_INS;
    let mut all = about_sessions::<CheckIn>(reader, client, None, enough)?;
    all.retain(counts);
    all.truncate(CHECK_INS);
    let newest = all.first().map(|(_, one)| one.body.wording);
    let six = |(_, one): About<CheckIn>| {
        let CheckIn { answers, wording, declined, .. } = one.body;
        // The sixth was asked in other words once; answers to different words are not set beside each other.
        let say_no = answers.say_no.filter(|_| Some(wording) == newest);
        let answers = SixAnswers { say_no, ..answers }.in_order().map(|(_, answer)| answer);
        (!declined).then_some(answers)
    };
    Ok(all.into_iter().map(six).collect())
}

/// A session that was held, or of which nobody said otherwise.
fn may_have_been(session: &Stored<Session>) -> bool {
    match session.state {
        SessionState::Planned | SessionState::Held => true,
        SessionState::CancelledByClient
        | SessionState::CancelledByTherapist
        | SessionState::NotAttended
        | SessionState::Moved => false,
    }
}
