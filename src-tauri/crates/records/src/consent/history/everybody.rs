//! What was said about everybody under the same word, for a question about one person.

use super::{Answer, History, Stands};
use crate::consent::{ConsentEvent, ConsentItem};
use crate::{RecordId, Role, Stored};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl<'h> History<'h> {
    /// The history of one item, behind what was answered to the same about nobody by name where it is about somebody.
    pub fn of_item(
        item: &Stored<ConsentItem>,
        items: &[Stored<ConsentItem>],
        events: impl IntoIterator<Item = &'h Stored<ConsentEvent>> + Clone,
        voided: &BTreeSet<RecordId>,
    ) -> History<'h> {
        let alone = |item: &Stored<ConsentItem>| {
            let to = |event: &&Stored<ConsentEvent>| event.linked(Role::OfItem) == Some(&item.id);
            let answers = events.clone().into_iter().filter(to);
            History::new(answers, voided, item.body.decided_by)
        };
        let is_the_same = |other: &&Stored<ConsentItem>| {
            item.body.scope.is_some()
                && other.body.scope == item.body.scope
                && item.linked(Role::OfPerson).is_some()
                && other.linked(Role::OfPerson).is_none()
        };
        alone(item).after(items.iter().filter(is_the_same).map(alone).collect())
    }

    /// The history of a question about one person, with what was answered to the same about nobody by name. A no to
    /// that ends every yes before it; a yes to it opens nothing.
    #[must_use]
    pub(super) fn after(self, everybody: Vec<History<'h>>) -> History<'h> {
        History { everybody, ..self }
    }

    /// How one person's answers stand behind what was said about everybody.
    ///
    /// A yes before the last no to everybody is over, and stands as that no. Where the no was entered in error or
    /// something else was answered since, what it had ended is asked again.
    pub(super) fn behind_everybody(&self, stands: Stands, day: NaiveDate) -> Stands {
        self.everybody.iter().fold(stands, |stands, everybody| {
            let said = everybody.on(day);
            let door = stands.door.or_stricter(said.door);
            let yes = stands.by.as_ref().filter(|_| stands.standing.permits());
            let yes = self.answers.iter().find(|answer| Some(&answer.kept.id) == yes);
            match yes {
                Some(yes) if everybody.says_no_after(yes, day) => {
                    let ended = if said.standing.is_no() { said } else { Stands::NOT_ASKED };
                    Stands { door, ..ended }
                }
                // What the client brought up again about this person is open for this person.
                Some(_) => stands,
                None => Stands { door, ..stands },
            }
        })
    }

    /// Whether anybody said no on that day or before, after an answer. One that was entered in error counts too.
    fn says_no_after(&self, yes: &Answer<'_>, day: NaiveDate) -> bool {
        let no = |answer: &&Answer<'_>| answer.kept.body.decision.is_no();
        let told = |answer: &&Answer<'_>| answer.kept.body.answered_on <= day;
        self.answers.iter().filter(no).filter(told).any(|no| no.place() > yes.place())
    }
}
