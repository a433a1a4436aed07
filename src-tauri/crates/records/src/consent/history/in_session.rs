//! What had been answered by the time of one session.

use super::{Answer, History, Stands};
use crate::session::Span;
use crate::{RecordId, Role};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One session, for telling what was answered in it or before it.
#[derive(Clone, Debug)]
pub struct During {
    /// Which.
    pub session: RecordId,
    /// From when to when.
    pub span: Span,
    /// The sessions that began before it.
    pub earlier: BTreeSet<RecordId>,
}

/// How an item stood in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldIn {
    /// At its end, or now while it goes on.
    pub stands: Stands,
    /// Whether a yes held at any moment of it, also one that was taken back in it. Taking back is not retroactive: what
    /// was done while a yes held was agreed (domain 5.4, C5).
    pub held: bool,
}

impl<'h> History<'h> {
    /// How the item stood in a session, by what had been answered in it or before it.
    pub fn in_session(&self, during: &During) -> HeldIn {
        let known = self.those(|answer| during.had(answer));
        let last = known.answers.iter().map(|one| one.kept.body.answered_on).max();
        let stands = known.on(last.map_or(during.span.last, |day| day.max(during.span.last)));
        HeldIn { stands, held: known.held_since(during.span.first) }
    }

    /// Whether a yes held at the beginning of a day or after any answer since.
    fn held_since(&self, first: NaiveDate) -> bool {
        let before = self.those(|one| one.kept.body.answered_on < first).on(first);
        let since = self.answers.iter().filter(|one| one.kept.body.answered_on >= first);
        let mut after = since.map(|last| {
            let said_on = last.kept.body.answered_on;
            self.those(|one| one.place() <= last.place()).on(said_on)
        });
        before.standing.permits() || after.any(|stands| stands.standing.permits())
    }
}

impl During {
    /// Whether an answer was given in the session or before it: as it was kept by the end, belongs to it or to an
    /// earlier one, or was given on a day that was over when it began.
    ///
    /// A no that belongs to no session counts from its day on, whenever it was written down: it may have been said
    /// here, and only the gate asks.
    fn had(&self, answer: &Answer<'_>) -> bool {
        let (event, kept_at) = (&answer.kept.body, answer.kept.created_at);
        if kept_at.at <= self.span.until.at {
            return true;
        }
        if let Some(session) = answer.kept.linked(Role::OfSession) {
            return *session == self.session || self.earlier.contains(session);
        }
        let day = |on: NaiveDate| crate::Moment::start_of(on, kept_at.offset).at;
        let is_over =
            event.answered_on.succ_opt().map(day).is_some_and(|end| end <= self.span.begun.at);
        let has_begun = day(event.answered_on) <= self.span.until.at;
        is_over || (event.decision.is_no() && has_begun)
    }
}
