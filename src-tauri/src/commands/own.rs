//! What is the therapist's own, and which parts of the program are wanted.

use super::{Answer, At};
use crate::erasures::Alone;
use crate::pages::{load, own_reaction, self_care as care, ways as way};
use crate::session::Desk;
use crate::wire::own::*;
use crate::{erasures, own_reactions, self_care, ways};
use holdfast_records::Act;
use holdfast_vault::Tx;

/// What sessions left in the therapist; covered until it is opened.
#[tauri::command]
pub(crate) async fn own_reactions(
    shell: At<'_>,
    request: OwnReactionsRequest,
) -> Answer<OwnReactionsView> {
    shell.session.read(move |reader, now| own_reaction::page(reader, request.opened, now)).await
}

/// Keeps what a session left.
#[tauri::command]
pub(crate) async fn keep_own_reaction(
    shell: At<'_>,
    request: KeepOwnReactionRequest,
) -> Answer<OwnReactionsView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        own_reactions::keep(tx, &request, now)?;
        own_reaction::page(tx, true, now)
    };
    shell.session.change(Act::KeepOwnReaction, keep).await
}

/// Strikes one, or takes it up again.
#[tauri::command]
pub(crate) async fn own_reaction_state(
    shell: At<'_>,
    request: OwnReactionStateRequest,
) -> Answer<OwnReactionsView> {
    let stand = move |tx: &mut Tx<'_>, now| {
        own_reactions::stand(tx, &request)?;
        own_reaction::page(tx, true, now)
    };
    shell.session.change(Act::StrikeOwnReaction, stand).await
}

/// Erases one at once and for good.
#[tauri::command]
pub(crate) async fn erase_own_reaction(
    shell: At<'_>,
    request: EraseOwnRequest,
) -> Answer<OwnReactionsView> {
    shell.session.must_be_open()?;
    let alone = Alone::begin(&shell)?;
    let erase = move |desk: &mut Desk, now| {
        let vault = desk.vault()?;
        erasures::own(vault, &request.record, now)?;
        own_reaction::page(&vault.read(), true, now)
    };
    let left = shell.session.at_the_desk(erase).await;
    drop(alone);
    left
}

/// Erases a look at a week at once and for good.
#[tauri::command]
pub(crate) async fn erase_self_care_look(
    shell: At<'_>,
    request: EraseOwnRequest,
) -> Answer<SelfCareView> {
    shell.session.must_be_open()?;
    let alone = Alone::begin(&shell)?;
    let erase = move |desk: &mut Desk, now| {
        let vault = desk.vault()?;
        erasures::own(vault, &request.record, now)?;
        care::page(&vault.read(), now)
    };
    let left = shell.session.at_the_desk(erase).await;
    drop(alone);
    left
}

/// The therapist's own list and the weeks.
#[tauri::command]
pub(crate) async fn self_care(shell: At<'_>) -> Answer<SelfCareView> {
    shell.session.read(care::page).await
}

/// Keeps the list.
#[tauri::command]
pub(crate) async fn keep_self_care_list(
    shell: At<'_>,
    request: KeepSelfCareListRequest,
) -> Answer<SelfCareView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        self_care::keep_list(tx, &request)?;
        care::page(tx, now)
    };
    shell.session.change(Act::KeepSelfCare, keep).await
}

/// Keeps a look at a week.
#[tauri::command]
pub(crate) async fn keep_self_care_look(
    shell: At<'_>,
    request: KeepSelfCareLookRequest,
) -> Answer<SelfCareView> {
    let keep = move |tx: &mut Tx<'_>, now| {
        self_care::keep_look(tx, &request, now)?;
        care::page(tx, now)
    };
    shell.session.change(Act::KeepSelfCare, keep).await
}

/// Leaves what was said of the weeks.
#[tauri::command]
pub(crate) async fn leave_self_care_notice(
    shell: At<'_>,
    request: LeaveSelfCareNoticeRequest,
) -> Answer<SelfCareView> {
    let leave = move |tx: &mut Tx<'_>, now| {
        self_care::leave(tx, &request, now)?;
        care::page(tx, now)
    };
    shell.session.change(Act::KeepSelfCare, leave).await
}

/// How full this week and the next are.
#[tauri::command]
pub(crate) async fn load_of_week(shell: At<'_>) -> Answer<LoadView> {
    shell.session.read(load::page).await
}

/// The parts that can be switched on and off.
#[tauri::command]
pub(crate) async fn ways(shell: At<'_>) -> Answer<WaysView> {
    shell.session.read(|reader, _| way::page(reader)).await
}

/// Switches a part on or off.
#[tauri::command]
pub(crate) async fn choose_way(shell: At<'_>, request: ChooseWayRequest) -> Answer<WaysView> {
    let choose = move |tx: &mut Tx<'_>, _| {
        ways::choose(tx, &request)?;
        way::page(tx)
    };
    shell.session.change(Act::ChangeSettings, choose).await
}

/// Keeps what sections are called.
#[tauri::command]
pub(crate) async fn keep_section_names(
    shell: At<'_>,
    request: SectionNamesRequest,
) -> Answer<WaysView> {
    let name = move |tx: &mut Tx<'_>, _| {
        ways::name(tx, &request)?;
        way::page(tx)
    };
    shell.session.change(Act::ChangeSettings, name).await
}

/// What Today may say quietly.
#[tauri::command]
pub(crate) async fn quiet_today(shell: At<'_>) -> Answer<QuietTodayView> {
    shell.session.read(way::quiet).await
}

/// Puts away what the first week suggests.
#[tauri::command]
pub(crate) async fn leave_first_week(shell: At<'_>) -> Answer<QuietTodayView> {
    let leave = move |tx: &mut Tx<'_>, now| {
        ways::leave_first_week(tx, now)?;
        way::quiet(tx, now)
    };
    shell.session.change(Act::ChangeSettings, leave).await
}
