//! How much a session held: minutes, how strong, how settled at the end (domain 4.4).
//!
//! Everything may be left out, and what is left out is not recorded: never zero, never "settled".

use crate::check::Check;
use crate::micro_consent::Honoured;
use crate::pacing::scale::{Arousal, Dissociation, Settled, SudsScale};
use crate::{PrivateText, Problem};
use serde::{Deserialize, Serialize};

/// How much one session held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// Minutes with trauma material, 0 to 240. Zero was noted; nothing was not.
    pub trauma_minutes: Option<u16>,
    /// Minutes from the end of it to the end of the session, 0 to 120.
    pub closing_minutes: Option<u16>,
    /// New things, 0 to 20.
    pub new_things: Option<u8>,
    /// In which numbers the client says how strong it is.
    pub scale: SudsScale,
    /// How strong at the start, as the client said it.
    pub suds_start: Option<u8>,
    /// How strong at the strongest; never less than at start or end.
    pub suds_peak: Option<u8>,
    /// How strong at the end.
    pub suds_end: Option<u8>,
    /// How settled at the end, in the client's word.
    pub settled_end: Option<Settled>,
    /// Where the client was at the end.
    pub arousal_end: Option<Arousal>,
    /// Whether the client was far away for a while.
    pub dissociation_seen: Option<Dissociation>,
    /// How often the stop signal was used, 0 to 50. A use is a strength.
    pub stop_signal_count: Option<u8>,
    /// Whether it was honoured each time; only where it was used.
    pub stop_honoured: Option<Honoured>,
    /// A neutral handle such as "memory B", at most 60 characters; never what it is about.
    pub material_label: Option<PrivateText>,
}

impl Dose {
    /// Whether nothing was recorded.
    pub fn is_blank(&self) -> bool {
        *self == Dose { scale: self.scale, ..Dose::default() }
    }

    /// This one, and what it does not say as the other says it. A strength is taken over in the other's scale only
    /// where this one says no strength at all.
    #[must_use]
    pub fn over(self, counted: &Dose) -> Dose {
        let says = self.suds_start.or(self.suds_peak).or(self.suds_end).is_some();
        let strength = |own: Option<u8>, other: Option<u8>| if says { own } else { other };
        Dose {
            trauma_minutes: self.trauma_minutes.or(counted.trauma_minutes),
            closing_minutes: self.closing_minutes.or(counted.closing_minutes),
            new_things: self.new_things.or(counted.new_things),
            scale: if says { self.scale } else { counted.scale },
            suds_start: strength(self.suds_start, counted.suds_start),
            suds_peak: strength(self.suds_peak, counted.suds_peak),
            suds_end: strength(self.suds_end, counted.suds_end),
            settled_end: self.settled_end.or(counted.settled_end),
            arousal_end: self.arousal_end.or(counted.arousal_end),
            dissociation_seen: self.dissociation_seen.or(counted.dissociation_seen),
            stop_signal_count: self.stop_signal_count.or(counted.stop_signal_count),
            // Whoever says that it was not used says nothing of how.
            stop_honoured: match self.stop_signal_count {
                Some(0) => None,
                Some(_) | None => self.stop_honoured.or(counted.stop_honoured),
            },
            material_label: self.material_label.or_else(|| counted.material_label.clone()),
        }
    }

    /// Looks at its fields.
    pub(super) fn check_into(&self, check: &mut Check) {
        let mut number = |field, found: Option<u16>, most: u16| {
            if let Some(found) = found {
                check.range(field, i32::from(found), 0, i32::from(most));
            }
        };
        number("trauma_minutes", self.trauma_minutes, 240);
        number("closing_minutes", self.closing_minutes, 120);
        number("new_things", self.new_things.map(u16::from), 20);
        number("stop_signal_count", self.stop_signal_count.map(u16::from), 50);
        let most = u16::from(self.scale.most());
        number("suds_start", self.suds_start.map(u16::from), most);
        number("suds_peak", self.suds_peak.map(u16::from), most);
        number("suds_end", self.suds_end.map(u16::from), most);
        let least = self.suds_start.max(self.suds_end);
        let is_less = self.suds_peak.zip(least).is_some_and(|(peak, least)| peak < least);
        check.add_if(is_less, "suds_peak", Problem::WrongForm);
        let was_used = self.stop_signal_count.is_some_and(|count| count > 0);
        check.add_if(
            self.stop_honoured.is_some() && !was_used,
            "stop_honoured",
            Problem::WithoutItsPair,
        );
        check.maybe_line("material_label", self.material_label.as_ref(), 60);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(dose: &Dose) -> Vec<&'static str> {
        let mut check = Check::new();
        dose.check_into(&mut check);
        check.done().err().unwrap_or_default().into_iter().map(|found| found.field).collect()
    }

    #[test]
    fn a_peak_is_not_less_than_the_start_or_the_end_where_all_are_known() {
        let dose =
            Dose { suds_start: Some(3), suds_peak: Some(6), suds_end: Some(3), ..Dose::default() };
        assert!(found(&dose).is_empty());
        assert!(found(&Dose { suds_start: None, suds_peak: None, ..dose.clone() }).is_empty());
        assert_eq!(found(&Dose { suds_end: Some(7), ..dose }), ["suds_peak"]);
    }

    #[test]
    fn a_signal_that_was_not_used_was_not_honoured_either() {
        let never = Dose {
            stop_signal_count: Some(0),
            stop_honoured: Some(Honoured::Yes),
            ..Dose::default()
        };
        assert_eq!(found(&never), ["stop_honoured"]);
        assert!(found(&Dose { stop_signal_count: Some(1), ..never }).is_empty());
    }

    #[test]
    fn what_was_typed_stands_over_what_was_counted_and_nothing_is_made_up() {
        let counted = Dose {
            trauma_minutes: Some(9),
            suds_peak: Some(60),
            scale: SudsScale::ToHundred,
            ..Dose::default()
        };
        let typed = Dose { trauma_minutes: Some(0), ..Dose::default() };
        let both = typed.over(&counted);
        assert_eq!(
            (both.trauma_minutes, both.suds_peak, both.scale),
            (Some(0), Some(60), SudsScale::ToHundred)
        );
        let said = Dose { suds_end: Some(3), ..Dose::default() }.over(&counted);
        assert_eq!((said.suds_peak, said.suds_end, said.scale), (None, Some(3), SudsScale::ToTen));
        assert!(Dose::default().over(&Dose::default()).is_blank());
    }
}
