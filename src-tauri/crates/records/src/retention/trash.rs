//! What may lie in the trash, and how long.

use crate::Kind;
use chrono::{Days, NaiveDate};

/// How many days something lies in the trash before it may be erased.
pub const TRASH_DAYS: u64 = 30;

/// The day from which something that was put into the trash may be erased. It stays until somebody does that.
pub fn leaves_trash_on(trashed_on: NaiveDate) -> NaiveDate {
    trashed_on.checked_add_days(Days::new(TRASH_DAYS)).unwrap_or(NaiveDate::MAX)
}

impl Kind {
    /// Whether a record of this kind that stands so may be put into the trash.
    ///
    /// Only what was never locked (domain G1, 11.2): words of the practice's own, and what a client's record holds
    /// as an idea or a draft. Never an answer, a signature, a capacity note, a boundary event or a note.
    pub fn may_be_trashed(self, state: &str) -> bool {
        let is_own = matches!(self, Kind::DirectoryEntry | Kind::NoteTemplate | Kind::Strength);
        let is_idea = matches!(self, Kind::Goal | Kind::ExposureStep) && state == "idea";
        is_own || is_idea || (self == Kind::ProgressReport && state == "draft")
    }

    /// Whether it may be erased for good at once, without lying in the trash first: what is the therapist's own
    /// reflection and rests on nobody's record (domain 11.2).
    pub fn may_be_erased_at_once(self) -> bool {
        matches!(self, Kind::OwnReaction | Kind::SelfCareLook)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_consent_signatures_or_the_audit_is_ever_trashed() {
        for kind in [
            Kind::Client,
            Kind::ConsentEvent,
            Kind::Signing,
            Kind::CapacityNote,
            Kind::BoundaryEvent,
            Kind::AllianceNote,
            Kind::Erasure,
            Kind::Retention,
        ] {
            for state in ["draft", "idea", "current", "kept"] {
                assert!(!kind.may_be_trashed(state), "{}", kind.token());
            }
        }
        assert!(Kind::Goal.may_be_trashed("idea") && !Kind::Goal.may_be_trashed("active"));
        assert!(!Kind::ProgressReport.may_be_trashed("read_together"));
    }

    #[test]
    fn only_the_therapists_own_reflections_go_at_once() {
        let at_once: Vec<_> =
            Kind::ALL.into_iter().filter(|kind| kind.may_be_erased_at_once()).collect();
        assert_eq!(at_once, [Kind::OwnReaction, Kind::SelfCareLook]);
        assert!(!at_once.iter().any(|kind| kind.may_be_trashed("kept")));
    }

    #[test]
    fn thirty_days_are_thirty_days() {
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        assert_eq!(leaves_trash_on(day("2024-02-01")), day("2024-03-02"));
    }
}
