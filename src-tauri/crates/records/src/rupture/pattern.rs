//! What a client's strains have in common, in small numbers. The therapist's own history; never a target, and never
//! set beside another client's.

use super::{AlliancePart, Challenge, MarkerCode, RepairCode, Rupture, RuptureKind, RuptureState};

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

/// What strains have in common.
pub fn pattern<'r>(ruptures: impl IntoIterator<Item = (RuptureState, &'r Rupture)>) -> Pattern {
    let strains = ruptures.into_iter().count();
    Pattern { strains: u32::try_from(strains).unwrap_or(u32::MAX), ..Pattern::default() }
}
