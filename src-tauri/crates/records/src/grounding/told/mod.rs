//! The built-in ways to settle as they are told in other languages than English, one file for each.

mod arabic;
mod french;
mod german;
mod spanish;

use super::{GroundingChoice, LIBRARY};
use crate::tongue::Tongue;

/// What a way is called, and how it goes.
type Told = (&'static str, &'static str);

impl GroundingChoice {
    /// The same choice for a paper in that language: a way of the built-in list is told in it, if nobody changed its
    /// words since and somebody wrote them in that language.
    pub(crate) fn told_in(&self, tag: &str) -> GroundingChoice {
        let (name, text) = match self.unchanged().zip(told_in(tag)) {
            Some((at, told)) => told[at],
            None => return self.clone(),
        };
        GroundingChoice { name: name.into(), text: text.into(), ..self.clone() }
    }

    /// Its place in the built-in list, if it says just what stands there.
    fn unchanged(&self) -> Option<usize> {
        LIBRARY.iter().position(|technique| {
            self.technique.as_deref() == Some(technique.id)
                && self.name.as_str() == technique.name
                && self.text.as_str() == technique.text
        })
    }
}

/// The ways in the order of the built-in list, in another language than English.
fn told_in(tag: &str) -> Option<&'static [Told; 20]> {
    match Tongue::of(tag)? {
        Tongue::English => None,
        Tongue::Spanish => Some(&spanish::TOLD),
        Tongue::French => Some(&french::TOLD),
        Tongue::German => Some(&german::TOLD),
        Tongue::Arabic => Some(&arabic::TOLD),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Record;
    use crate::agreement::lists_used;
    use crate::grounding::{Preference, technique};
    use chrono::NaiveDate;

    fn choice(id: &str) -> GroundingChoice {
        let known = technique(id).unwrap();
        GroundingChoice::from_library(known, Preference::Works, NaiveDate::default())
    }

    #[test]
    fn every_way_is_told_in_every_language_within_what_a_record_holds() {
        for tag in ["es", "fr", "de", "ar"] {
            for known in &LIBRARY {
                let told = choice(known.id).told_in(tag);
                assert!(told.name.as_str() != known.name && told.text.as_str() != known.text);
                assert_eq!(told.check(), Ok(()), "{tag} {}", known.id);
                let whole = format!("{} {}", told.name.as_str(), told.text.as_str());
                assert_eq!(lists_used(&whole), [], "{tag} {}", known.id);
                assert!(!whole.contains("  "), "{tag} {}", known.id);
            }
        }
    }

    #[test]
    fn what_somebody_changed_and_other_languages_stay_as_they_are() {
        assert_eq!(choice("gt-07").told_in("de-AT").name.as_str(), "Warme Tasse");
        assert_eq!(choice("gt-07").told_in("en-GB"), choice("gt-07"));
        assert_eq!(choice("gt-07").told_in("fa"), choice("gt-07"));
        let own = GroundingChoice { text: "Hold the green mug.".into(), ..choice("gt-07") };
        assert_eq!(own.told_in("de"), own);
    }
}
