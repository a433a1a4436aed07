//! What a client says of the work.

use super::{Answer, At};
use crate::pages::feedback as page;
use crate::problem::Problem;
use crate::wire::client::ClientRequest;
use crate::wire::consent::VoidRequest;
use crate::wire::feedback::*;
use crate::{asking, feedbacks as step};
use holdfast_records::feedback::AllianceReview;
use holdfast_records::feedback::Feedback;
use holdfast_records::{Act, Moment, RecordId};
use holdfast_vault::Tx;

/// What a client says of the work, and the looks at it.
#[tauri::command]
pub(crate) async fn feedback(shell: At<'_>, request: ClientRequest) -> Answer<FeedbackPageView> {
    shell
        .session
        .view(request.client.clone(), move |reader, now| page::page(reader, &request.client, now))
        .await
}

/// Keeps what was said, and what came of it.
#[tauri::command]
pub(crate) async fn keep_feedback(
    shell: At<'_>,
    request: KeepFeedbackRequest,
) -> Answer<FeedbackPageView> {
    whose(shell, Act::KeepFeedback, move |tx, now| step::keep(tx, &request, now)).await
}

/// Keeps a look at the working relationship.
#[tauri::command]
pub(crate) async fn keep_alliance_review(
    shell: At<'_>,
    request: KeepAllianceReviewRequest,
) -> Answer<FeedbackPageView> {
    whose(shell, Act::KeepAllianceReview, move |tx, now| step::keep_review(tx, &request, now)).await
}

/// Says that something said was entered in error.
#[tauri::command]
pub(crate) async fn void_feedback(shell: At<'_>, request: VoidRequest) -> Answer<FeedbackPageView> {
    let void = move |tx: &mut Tx<'_>, now| asking::void_standing::<Feedback>(tx, &request, now);
    whose(shell, Act::VoidEntry, void).await
}

/// Says that a look was entered in error.
#[tauri::command]
pub(crate) async fn void_alliance_review(
    shell: At<'_>,
    request: VoidRequest,
) -> Answer<FeedbackPageView> {
    let void =
        move |tx: &mut Tx<'_>, now| asking::void_standing::<AllianceReview>(tx, &request, now);
    whose(shell, Act::VoidEntry, void).await
}

/// Does one thing, and shows the page as it stands then.
async fn whose(
    shell: At<'_>,
    act: Act,
    step: impl FnOnce(&mut Tx<'_>, Moment) -> Result<RecordId, Problem> + Send + 'static,
) -> Answer<FeedbackPageView> {
    let work = move |tx: &mut Tx<'_>, now| {
        let client = step(tx, now)?;
        page::page(tx, &client, now)
    };
    shell.session.change(act, work).await
}
