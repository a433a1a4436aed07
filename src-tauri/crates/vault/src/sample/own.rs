//! What is the sample therapist's own: what a session left, a list and two weeks.

use holdfast_records::{
    Link, PrivateText, RecordId, Role,
    own_reaction::{OwnReaction, OwnReactionState, ReactionThen},
    self_care::{
        SelfCareAnswer, SelfCareList, SelfCareListState, SelfCareLook, SelfCareLookState,
        SelfCareThing, SelfCareTick, week_of,
    },
    session::{Session, SessionState},
};

use super::desk::{Desk, said};
use crate::{Query, VaultError};

/// Keeps what the last session with a client left in the therapist.
pub(super) fn keep_reactions(desk: &mut Desk<'_, '_>, client: &RecordId) -> Result<(), VaultError> {
    let last = Query::new().client(client).state(SessionState::Held).newest_first().limit(1);
    let Some(session) = desk.tx.list::<Session>(&last)?.into_iter().next() else { return Ok(()) };
    let on = session.body.planned_start.date();
    desk.at(on, 18, 20);
    let reaction = OwnReaction {
        on,
        in_body: said("Tight across the shoulders, until I stood at the window."),
        feeling: said("Hurried, and a little ashamed of it."),
        pull: said("To make everything good again before the hour was over."),
        about: said("Clocks. I was the one who was fetched late, as a child."),
        then: Some(ReactionThen::Supervision),
    };
    let of_session = [Link::whole(Role::OfSession, session.id)];
    desk.keep(None, OwnReactionState::Kept, &reaction, &of_session).map(drop)
}

/// Keeps the list and the two weeks before this one.
pub(super) fn keep_care(desk: &mut Desk<'_, '_>) -> Result<(), VaultError> {
    desk.at(desk.days_ago(21), 17, 45);
    let mut list = SelfCareList::offered();
    list.things.push(SelfCareThing {
        key: "own_1".to_owned(),
        words: PrivateText::from("Walked home along the river"),
    });
    desk.keep(None, SelfCareListState::Current, &list, &[])?;
    let ticks = [SelfCareTick::Some, SelfCareTick::Yes, SelfCareTick::No, SelfCareTick::LeaveOut];
    for (days, note) in [(14, None), (7, Some("Two full afternoons. Swap Thursday."))] {
        let on = desk.days_ago(days);
        desk.at(on, 17, 30);
        let answers = list.things.iter().zip(ticks.iter().cycle().skip(days as usize));
        let answer = |(thing, tick): (&SelfCareThing, &SelfCareTick)| SelfCareAnswer {
            key: thing.key.clone(),
            words: thing.words.clone(),
            tick: *tick,
        };
        let look = SelfCareLook {
            week_of: week_of(on),
            answers: answers.map(answer).collect(),
            note: note.and_then(said),
        };
        desk.keep(None, SelfCareLookState::Kept, &look, &[])?;
    }
    Ok(())
}
