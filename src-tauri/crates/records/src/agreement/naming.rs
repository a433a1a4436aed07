//! Where a version names somebody.

use super::{AgreementVersion, Part};
use crate::PrivateText;
use crate::known::{Known, names_one_of};

impl AgreementVersion {
    /// Where it says one of these names: in which part, and in which clause; in no part where it is in what changed, and in no clause where it is in why a part is not needed.
    pub fn naming(&self, names: &[Known]) -> Vec<(Option<Part>, Option<String>)> {
        let is_said = |text: &str| names_one_of(text, names);
        let summary = is_said(self.summary_of_change.as_str()).then_some((None, None));
        let reasons = self.sections.iter().filter(|section| {
            section.reason.as_ref().is_some_and(|reason| is_said(reason.as_str()))
        });
        let clauses = self.all_clauses().filter(|(_, clause)| {
            let lead = clause.lead.as_ref().map_or("", PrivateText::as_str);
            is_said(clause.text.as_str()) || is_said(lead)
        });
        let clauses = clauses.map(|(part, clause)| (Some(part), Some(clause.id.clone())));
        summary
            .into_iter()
            .chain(reasons.map(|section| (Some(section.part), None)))
            .chain(clauses)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{AgreementKind, blank_version};
    use crate::practice::{Jurisdiction, Practice};

    #[test]
    fn a_name_is_found_in_clauses_reasons_and_what_changed_but_not_inside_of_a_word() {
        let practice = Practice::new(Jurisdiction::UkPrivate);
        let mut version = blank_version(AgreementKind::Treatment, &practice, "en-GB");
        let jo = Known::names(["Joanna"]);
        assert_eq!(version.naming(&jo), []);
        version.sections[0].clauses[0].text = "joanna, and we join them".into();
        version.sections[5].reason = Some("Joanna pays.".into());
        version.summary_of_change = "What JOANNA said.".into();
        let id = version.sections[0].clauses[0].id.clone();
        let found = [(None, None), (Some(Part::Fees), None), (Some(Part::WhoIAm), Some(id))];
        assert_eq!(version.naming(&jo), found);
    }
}
