//! How easily an agreement reads.

use super::{AgreementVersion, Meaning};
use crate::PrivateText;
use crate::reading_grade::reading_grade;
use crate::tongue::Tongue;

impl AgreementVersion {
    /// The school grade at which its clauses read. Nothing in another language than English, which the formula was not
    /// made for, or where too little is written. Names of people and numbers to call are left out.
    pub fn reading_grade(&self) -> Option<u8> {
        let is_english = Tongue::of(&self.language) == Some(Tongue::English);
        let clauses = self.all_clauses().map(|(_, clause)| {
            let lead = clause.lead.as_ref().filter(|_| clause.meaning != Some(Meaning::Person));
            format!("{} {}\n", lead.map_or("", PrivateText::as_str), clause.text.as_str())
        });
        let text: String = clauses.collect();
        reading_grade(&text).filter(|_| is_english)
    }
}

#[cfg(test)]
mod tests {
    use crate::agreement::{AgreementKind, blank_version};
    use crate::practice::{Jurisdiction, Practice};

    #[test]
    fn what_is_offered_in_english_reads_at_no_more_than_grade_eight() {
        let practice = Practice::new(Jurisdiction::UkPrivate);
        for about in AgreementKind::ALL {
            let grade = blank_version(about, &practice, "en-GB").reading_grade();
            assert!(grade.is_some_and(|grade| grade <= 8), "{about:?} {grade:?}");
        }
    }

    #[test]
    fn another_language_has_no_grade() {
        let practice = Practice::new(Jurisdiction::UkPrivate);
        for language in ["es", "fr", "de", "ar"] {
            assert_eq!(
                blank_version(AgreementKind::Safety, &practice, language).reading_grade(),
                None,
                "{language}"
            );
        }
    }
}
