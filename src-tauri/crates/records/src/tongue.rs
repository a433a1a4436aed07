//! The languages in which sentences for a client are written here.

/// A language in which sentences for a client are written here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongue {
    English,
    Spanish,
    French,
    German,
    Arabic,
}

impl Tongue {
    /// The language of a tag, whatever its region. Nothing where nobody wrote it yet, or where it is read in other
    /// letters.
    pub(crate) fn of(tag: &str) -> Option<Tongue> {
        let lowered = tag.to_ascii_lowercase();
        let mut parts = lowered.split('-');
        let (language, letters) = (parts.next()?, parts.next().filter(|part| part.len() == 4));
        let (tongue, own_letters) = match language {
            "en" => (Tongue::English, "latn"),
            "es" => (Tongue::Spanish, "latn"),
            "fr" => (Tongue::French, "latn"),
            "de" => (Tongue::German, "latn"),
            "ar" => (Tongue::Arabic, "arab"),
            _ => return None,
        };
        letters.is_none_or(|letters| letters == own_letters).then_some(tongue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_whatever_its_region_and_not_in_other_letters() {
        for (tag, tongue) in [
            ("en-GB", Tongue::English),
            ("es-MX", Tongue::Spanish),
            ("es-Latn", Tongue::Spanish),
            ("fr", Tongue::French),
            ("DE-at", Tongue::German),
            ("ar-Arab-EG", Tongue::Arabic),
        ] {
            assert_eq!(Tongue::of(tag), Some(tongue), "{tag}");
        }
        for tag in ["", "fa", "ar-Latn", "arc", "nothing at all"] {
            assert_eq!(Tongue::of(tag), None, "{tag}");
        }
    }
}
