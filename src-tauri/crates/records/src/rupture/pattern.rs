//! What a client's strains have in common, in small numbers. The therapist's own history; never a target, and never
//! set beside another client's.

use super::{
    AlliancePart, Challenge, MarkerCode, RepairCode, Rupture, RuptureKind, RuptureState,
    StepResponse,
};
use crate::check::counted;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What strains of one client have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// How many there are.
    pub strains: u32,
    /// Which way they went, the most frequent first.
    pub kinds: Vec<(RuptureKind, u32)>,
    /// Which parts they touched.
    pub parts: Vec<(AlliancePart, u32)>,
    /// What kind of difficulty they were.
    pub challenges: Vec<(Challenge, u32)>,
    /// Which signs were seen.
    pub markers: Vec<(MarkerCode, u32)>,
    /// What helped, in the client's view.
    pub helped: Vec<Helped>,
    /// Days from noticing to the client's own "repaired", the shortest first; of those that came to it.
    pub days_to_repair: Vec<u32>,
}

/// How often a step helped, of the times when the client was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helped {
    /// Which step.
    pub code: RepairCode,
    /// How often it helped, or partly.
    pub helped: u32,
    /// How often the client said so or otherwise.
    pub asked: u32,
}

/// What strains have in common. What was entered in error is for the caller to leave out.
pub fn pattern<'r>(ruptures: impl IntoIterator<Item = (RuptureState, &'r Rupture)>) -> Pattern {
    let all: Vec<_> = ruptures.into_iter().collect();
    let bodies = || all.iter().map(|(_, rupture)| *rupture);
    let mut days: Vec<_> =
        all.iter().filter_map(|(state, rupture)| days_to_repair(*state, rupture)).collect();
    days.sort_unstable();
    Pattern {
        strains: counted(all.len()),
        kinds: often(bodies().map(|rupture| rupture.kind)),
        parts: often(bodies().flat_map(|rupture| once_each(&rupture.parts))),
        challenges: often(bodies().flat_map(|rupture| once_each(&rupture.challenges))),
        markers: often(bodies().flat_map(|rupture| {
            let codes: Vec<_> = rupture.markers.iter().map(|marker| marker.code).collect();
            once_each(&codes)
        })),
        helped: helped(bodies()),
        days_to_repair: days,
    }
}

/// How often each was there: the most frequent first, those of the same number in the order in which they are offered.
fn often<T: Copy + Ord>(found: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut counts: BTreeMap<T, u32> = BTreeMap::new();
    found.for_each(|one| *counts.entry(one).or_default() += 1);
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}

/// What one strain tells of twice is there once.
fn once_each<T: Copy + Ord>(found: &[T]) -> BTreeSet<T> {
    found.iter().copied().collect()
}

fn helped<'r>(ruptures: impl Iterator<Item = &'r Rupture>) -> Vec<Helped> {
    let mut counts: BTreeMap<RepairCode, (u32, u32)> = BTreeMap::new();
    for step in ruptures.flat_map(|rupture| &rupture.steps) {
        let helped = match step.response {
            StepResponse::NotAsked => continue,
            StepResponse::Helped | StepResponse::Partly => 1,
            StepResponse::NotHelped | StepResponse::Unclear => 0,
        };
        let (did, asked) = counts.entry(step.code).or_default();
        (*did, *asked) = (*did + helped, *asked + 1);
    }
    let one = |(code, (helped, asked))| Helped { code, helped, asked };
    let mut all: Vec<_> = counts.into_iter().map(one).collect();
    all.sort_by_key(|one| (Reverse(one.helped), one.asked));
    all
}

/// Days from noticing to the client's own "repaired"; of one that was opened again, to the last.
fn days_to_repair(state: RuptureState, rupture: &Rupture) -> Option<u32> {
    let days = (rupture.repaired_on(state)? - rupture.noticed_on).num_days();
    u32::try_from(days).ok()
}
