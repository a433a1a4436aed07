//! Today and Tonight.

use super::{Answer, At};
use crate::pages::day;
use crate::wire::day::{TodayView, TonightView};

/// The day: who comes, and what waits.
#[tauri::command]
pub(crate) async fn today(shell: At<'_>) -> Answer<TodayView> {
    shell.session.read(day::today).await
}

/// The day's notes that are not finished.
#[tauri::command]
pub(crate) async fn tonight(shell: At<'_>) -> Answer<TonightView> {
    shell.session.read(day::tonight).await
}
