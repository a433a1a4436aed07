//! What is changed because of something between them, in one step that stays tied to it. It is written as a draft, or
//! put on the list of what is asked, and holds once it is agreed with the client.

mod clause;

use crate::asking::must_be_of;
use crate::listing::must_be_unanswered;
use crate::pages::consent::{decided_by, voided};
use crate::pages::pacing;
use crate::pages::typed::over_kept;
use crate::problem::Problem;
use crate::session_mode::{carrying, follows, revise_beside_draft};
use crate::wire::between::{ChangeBecauseRequest, ChangeOf};
use crate::wire::client::FieldView;
use crate::{plans, reasons};
use holdfast_records::agreement::Why;
use holdfast_records::boundary::BoundaryEvent;
use holdfast_records::client::Client;
use holdfast_records::consent::{ConsentItem, ConsentKind, ItemState, Nature};
use holdfast_records::pacing::plan::{Limit, LimitName, LimitSetBy, PacingPlan, PacingPlanState};
use holdfast_records::rupture::Rupture;
use holdfast_records::{Moment, PrivateText, Record, RecordId, Stored};
use holdfast_vault::Tx;

/// What something is changed for.
struct Because {
    id: RecordId,
    client: RecordId,
    why: Why,
}

/// Changes a clause, an item or a limit because of a strain or a boundary event.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    request: &ChangeBecauseRequest,
    now: Moment,
) -> Result<RecordId, Problem> {
    let because = because(tx, &request.because)?;
    let made = match &request.change {
        ChangeOf::Clause { about, clause, text } => {
            clause::change(tx, &because, *about, clause.as_deref(), text, now)?
        }
        ChangeOf::Item { item: Some(item), text, .. } => limit_item(tx, &because, item, text)?,
        ChangeOf::Item { item: None, name, text } => ask(tx, &because, name, text, now)?,
        ChangeOf::Limit { limit, value, words } => {
            set_limit(tx, &because, *limit, *value, words.as_deref(), now)?
        }
    };
    tx.about(&made)?;
    Ok(because.client)
}

/// The strain or the boundary event. Of what was entered in error nothing comes.
fn because(tx: &Tx<'_>, id: &RecordId) -> Result<Because, Problem> {
    let (client, why) = match tx.find::<Rupture>(id)? {
        Some(strain) => (strain.client, Why::Repair),
        None => (tx.load::<BoundaryEvent>(id)?.client, Why::BoundaryEvent),
    };
    let client = client.ok_or(Problem::NotFound)?;
    if voided(tx, &client)?.contains(id) {
        return Err(Problem::NotFromHere);
    }
    Ok(Because { id: id.clone(), client, why })
}

/// Puts something new on the client's list. Nobody was asked yet.
fn ask(
    tx: &mut Tx<'_>,
    because: &Because,
    name: &str,
    text: &str,
    now: Moment,
) -> Result<RecordId, Problem> {
    let client = tx.load::<Client>(&because.client)?;
    let item = ConsentItem {
        kind: ConsentKind::Treatment,
        scope: None,
        name: PrivateText::from(name.trim()),
        nature: Nature::Consent,
        wording: owed("text", text, 1_200)?,
        limits: None,
        options: Vec::new(),
        decided_by: decided_by(&client.body, now.day()),
        listed_on: now.day(),
        put_off_on: None,
    };
    item.check()?;
    let id = tx.new_id();
    let kept = tx.insert(id, Some(&client.id), ItemState::Listed, &item, &[])?;
    reasons::tie(tx, &kept, &because.id, None)?;
    Ok(kept.id)
}

/// Limits something that is on the client's list. What was answered was answered as it stands: that is asked as
/// something new.
fn limit_item(
    tx: &mut Tx<'_>,
    because: &Because,
    item: &RecordId,
    text: &str,
) -> Result<RecordId, Problem> {
    let item = tx.load::<ConsentItem>(item)?;
    must_be_of(&item, &because.client)?;
    if item.state != ItemState::Listed || item.body.nature == Nature::Acknowledgement {
        return Err(Problem::NotFromHere);
    }
    must_be_unanswered(tx, &item)?;
    let limits = owed("text", text, 300)?;
    are_not_being_typed(tx, &item)?;
    let typed = carrying(item.rev, "limits", limits.as_str().into());
    let body = ConsentItem { limits: Some(limits), ..item.body.clone() };
    let kept = revise_beside_draft(tx, &item, &body, typed)?;
    reasons::tie(tx, &kept, &because.id, None)?;
    Ok(kept.id)
}

/// Limits that are being typed in the item's own form are not written over.
fn are_not_being_typed(tx: &Tx<'_>, item: &Stored<ConsentItem>) -> Result<(), Problem> {
    let said = |item: &ConsentItem| item.limits.clone().filter(|limits| !limits.is_blank());
    let typed = over_kept(tx, &item.id, &item.body)?.body;
    let is_other = typed.is_some_and(|typed| said(&typed) != said(&item.body));
    if is_other { Err(Problem::Stale) } else { Ok(()) }
}

/// Writes a number into the draft of the next plan. It is the therapist's until the two agree to the plan; what the
/// client said about it stands beside it.
fn set_limit(
    tx: &mut Tx<'_>,
    because: &Because,
    name: LimitName,
    value: u16,
    words: Option<&str>,
    now: Moment,
) -> Result<RecordId, Problem> {
    let (least, most) = name.bounds();
    if !(least..=most).contains(&value) {
        return Err(Problem::of_field("value", "out_of_range"));
    }
    let words = words.filter(|words| !words.trim().is_empty());
    let words = words.map(|words| owed("words", words, 200)).transpose()?;
    plans::draft(tx, &because.client)?;
    let draft = draft_of(tx, &because.client)?;
    let mut body = draft.body.clone();
    let limit = body.limits.of_mut(name);
    if limit.value != Some(value) || words.is_some() {
        limit.value = Some(value);
        limit.set_by = Some(LimitSetBy::Therapist);
        if words.is_some() {
            limit.said_on = Some(now.day());
            limit.client_words = words;
        } else if has_words_in_force(tx, because, name, limit)? {
            // They were said of another number.
            limit.said_on = None;
            limit.client_words = None;
        }
    }
    body.check()?;
    // The form of a plan takes in by itself what was set while it was being filled in.
    let kept = revise_beside_draft(tx, &draft, &body, |typed| follows(typed, draft.rev))?;
    reasons::tie(tx, &kept, &because.id, Some(name.token()))?;
    Ok(kept.id)
}

/// Whether what the client said beside a number was only taken over from the plan in force.
fn has_words_in_force(
    tx: &Tx<'_>,
    because: &Because,
    name: LimitName,
    limit: &Limit,
) -> Result<bool, Problem> {
    let plan = pacing::in_force(tx, &because.client)?;
    let said = |limit: &Limit| (limit.client_words.clone(), limit.said_on);
    Ok(plan.is_some_and(|plan| said(plan.body.limits.of(name)) == said(limit)))
}

fn draft_of(tx: &Tx<'_>, client: &RecordId) -> Result<Stored<PacingPlan>, Problem> {
    let mut all = pacing::versions(tx, client)?.into_iter();
    all.find(|plan| plan.state == PacingPlanState::Draft).ok_or(Problem::NotFound)
}

/// A text that is owed and has to fit.
fn owed(field: &str, text: &str, most: usize) -> Result<PrivateText, Problem> {
    let text = PrivateText::from(text.trim());
    if text.is_blank() {
        return Err(Problem::of_field(field, "blank"));
    }
    let found = text.length();
    if found <= most {
        return Ok(text);
    }
    let count = |number: usize| u32::try_from(number).ok();
    let view =
        FieldView { limit: count(most), found: count(found), ..FieldView::of(field, "too_long") };
    Err(Problem::Fields { problems: vec![view] })
}
