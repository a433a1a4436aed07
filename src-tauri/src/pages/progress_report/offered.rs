//! What could be taken into a report: only what the two of them said, agreed or noticed together. Never notes, private
//! notes, hypotheses or numbers.

use crate::pages::consent::voided;
use crate::problem::Problem;
use crate::wire::progress_report::OfferedText;
use holdfast_records::feedback::Feedback;
use holdfast_records::goal::{Goal, GoalOwner, GoalState, Strength};
use holdfast_records::grounding::{GroundingChoice, GroundingState, Preference};
use holdfast_records::progress_report::ReportSection;
use holdfast_records::rupture::{Rupture, RuptureState};
use holdfast_records::{PrivateText, Record, RecordId, Stored};
use holdfast_vault::{Query, Reader};

/// The most records of one kind that are offered, the newest of them.
const MOST: usize = 40;

/// What is offered, part by part in the order of the paper, the newest first.
pub(super) fn of(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<OfferedText>, Problem> {
    let slips = voided(reader, client)?;
    let stands = |id: &RecordId| !slips.contains(id);
    let (goals, strengths) = (newest::<Goal>(reader, client)?, newest::<Strength>(reader, client)?);
    let mut offered = Vec::new();
    for goal in goals.iter().filter(|goal| is_at_it(goal)) {
        let said = [Some(&goal.body.statement), goal.body.sign_of_movement.as_ref()];
        take(&mut offered, ReportSection::SetOut, goal, said);
    }
    for strength in strengths.iter().filter(|one| stands(&one.id)) {
        take(&mut offered, ReportSection::Movements, strength, [Some(&strength.body.what)]);
        let words = [strength.body.client_words.as_ref()];
        take(&mut offered, ReportSection::ClientWords, strength, words);
    }
    let current = Query::new().client(client).state(GroundingState::Current).newest_first();
    let choices = reader.list::<GroundingChoice>(&current)?;
    for choice in choices.iter().filter(|one| one.body.preference == Preference::Works) {
        take(&mut offered, ReportSection::Helped, choice, [Some(&choice.body.name)]);
    }
    for strain in newest::<Rupture>(reader, client)?.iter().filter(|one| stands(&one.id)) {
        // Of a strain only what was agreed may come onto a paper, and only once the client says that it is put right.
        let is_put_right =
            matches!(strain.state, RuptureState::Repaired | RuptureState::PartlyRepaired);
        let agreed = strain.body.agreed_change.as_ref().filter(|_| is_put_right);
        take(&mut offered, ReportSection::Differently, strain, [agreed]);
    }
    for feedback in newest::<Feedback>(reader, client)?.iter().filter(|one| stands(&one.id)) {
        let (changed, said) = (feedback.body.changed.as_ref(), Some(&feedback.body.said));
        take(&mut offered, ReportSection::Differently, feedback, [changed]);
        let words = [said, feedback.body.helped_words.as_ref()];
        take(&mut offered, ReportSection::ClientWords, feedback, words);
    }
    offered.sort_by_key(|one| one.section);
    Ok(offered)
}

/// Whether a goal was set out to: the client's yes is in it, and it was not let go.
fn is_at_it(goal: &Stored<Goal>) -> bool {
    let is_theirs = goal.body.owner != GoalOwner::Therapist;
    is_theirs && matches!(goal.state, GoalState::Active | GoalState::Resting | GoalState::Reached)
}

fn newest<R: Record>(reader: &Reader<'_>, client: &RecordId) -> Result<Vec<Stored<R>>, Problem> {
    let mut all = reader.list::<R>(&Query::new().client(client).newest_first())?;
    all.truncate(MOST);
    Ok(all)
}

fn take<R: Record, const N: usize>(
    offered: &mut Vec<OfferedText>,
    section: ReportSection,
    from: &Stored<R>,
    said: [Option<&PrivateText>; N],
) {
    let said = said.into_iter().flatten().filter(|text| !text.is_blank());
    offered.extend(said.map(|text| OfferedText {
        section,
        text: super::shown(text),
        kind: R::KIND,
        from: from.id.clone(),
    }));
}
