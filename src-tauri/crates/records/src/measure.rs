//! A number from a paper form that the therapist has the right to use: the number alone, and never a word of the form
//! (domain 1.3, 1.6).

use crate::check::Check;
use crate::{FieldProblem, Kind, PrivateText, Problem, Record, look_of_name, states};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

states! {
    /// What was scored was scored. A slip is voided.
    MeasureScoreState {
        /// Kept for good.
        Kept = "kept", locked: true, next: [];
    }
}

/// One score from a paper form, scored outside of this program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MeasureScore {
    /// What the form is called, 1 to 60 characters, as the therapist calls it.
    pub measure: PrivateText,
    /// That the therapist has the right to use it and scored it elsewhere. Owed.
    pub licence_confirmed: bool,
    /// On which day it was filled in.
    pub taken_on: NaiveDate,
    /// The score, in hundredths: 3150 is 31.5. Between least and most.
    pub score: i32,
    /// The least that the form can give, in hundredths.
    pub least: i32,
    /// The most that it can give, in hundredths.
    pub most: i32,
    /// Which way is better.
    pub higher_is: HigherIs,
    /// What is needed to tell a change from the wobble of the measure itself, if it is known.
    pub norm: Option<Norm>,
    /// The therapist's own line on the chart, in hundredths.
    pub my_line: Option<i32>,
    /// Scores of parts of the form, at most 12. They are read, and never added up or compared.
    pub parts: Vec<PartScore>,
}

/// The score of a part of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PartScore {
    /// What the part is called, 1 to 40 characters, as the therapist calls it.
    pub name: PrivateText,
    /// Its score, in hundredths.
    pub score: i32,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum HigherIs {
    /// More is better.
    Better,
    /// More is worse.
    Worse,
    /// Neither.
    Neither,
}

/// What a manual says of a measure, typed with where it stands. The program ships none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// The standard deviation, in hundredths; more than nothing.
    pub sd: i32,
    /// The reliability, in thousandths, 0 to 999.
    pub reliability: u16,
    /// Where that stands, 1 to 200 characters.
    pub citation: PrivateText,
}

/// A change between two scores of one measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Later less earlier, in hundredths.
    pub by: i32,
    /// The least change that is more than the measure's own wobble in 95 of 100, in hundredths; nothing without a norm.
    pub needed: Option<f64>,
}

impl Norm {
    /// The least change that is more than the measure's own wobble in 95 of 100, in hundredths: 1.96 times the standard
    /// error of a difference (Jacobson and Truax; domain 1.4).
    pub fn change_needed(&self) -> f64 {
        let reliability = f64::from(self.reliability) / 1000.0;
        let error = f64::from(self.sd) * (1.0 - reliability).sqrt();
        1.96 * std::f64::consts::SQRT_2 * error
    }
}

impl Change {
    /// Whether it is bigger than the wobble to be expected from the measure itself; nothing where nobody can say.
    pub fn is_more_than_wobble(&self) -> Option<bool> {
        self.needed.map(|needed| f64::from(self.by).abs() > needed)
    }

    /// The least change that is more than the wobble, in whole hundredths; nothing where nobody can say.
    pub fn least_beyond_wobble(&self) -> Option<i32> {
        // At most 2,771,857 for what a norm may hold.
        self.needed.map(|needed| (needed.floor() as i32).saturating_add(1))
    }
}

impl MeasureScore {
    /// Whether two scores may stand on one line: the same form on the same scale. No other two are ever compared.
    pub fn is_same_measure(&self, other: &MeasureScore) -> bool {
        let name = |score: &MeasureScore| look_of_name(score.measure.as_str());
        name(self) == name(other) && (self.least, self.most) == (other.least, other.most)
    }

    /// The change from an earlier score of the same measure, by the later one's norm.
    pub fn change_from(&self, earlier: &MeasureScore) -> Option<Change> {
        let needed = self.norm.as_ref().map(Norm::change_needed);
        self.is_same_measure(earlier).then(|| Change { by: self.score - earlier.score, needed })
    }
}

impl Record for MeasureScore {
    const KIND: Kind = Kind::MeasureScore;
    const BODY_VERSION: u32 = 1;
    type State = MeasureScoreState;

    fn occurred_on(&self) -> Option<NaiveDate> {
        Some(self.taken_on)
    }

    fn check(&self) -> Result<(), Vec<FieldProblem>> {
        const FAR: i32 = 999_999;
        let mut check = Check::new();
        check.owed_line("measure", &self.measure, 60);
        check.add_if(!self.licence_confirmed, "licence_confirmed", Problem::Blank);
        check.day("taken_on", self.taken_on);
        check.range("least", self.least, -FAR, FAR);
        check.range("most", self.most, -FAR, FAR);
        check.add_if(self.most <= self.least, "most", Problem::WrongForm);
        if self.least <= self.most {
            check.range("score", self.score, self.least, self.most);
            self.my_line
                .iter()
                .for_each(|line| check.range("my_line", *line, self.least, self.most));
        }
        if let Some(norm) = &self.norm {
            check.range("sd", norm.sd, 1, FAR);
            check.range("reliability", i32::from(norm.reliability), 0, 999);
            check.owed_text("citation", &norm.citation, 200);
        }
        check.count("parts", self.parts.len(), 12);
        for (at, part) in self.parts.iter().enumerate() {
            check.entry(Some(at));
            check.owed_line("name", &part.name, 40);
            check.range("part_score", part.score, -FAR, FAR);
        }
        check.done()
    }

    fn searchable_text(&self) -> Vec<&str> {
        let parts = self.parts.iter().map(|part| part.name.as_str());
        std::iter::once(self.measure.as_str()).chain(parts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(score: i32) -> MeasureScore {
        MeasureScore {
            measure: "Paper form A".into(),
            licence_confirmed: true,
            taken_on: "2026-02-26".parse().unwrap(),
            score,
            least: 0,
            most: 4000,
            higher_is: HigherIs::Better,
            norm: Some(Norm { sd: 500, reliability: 850, citation: "A manual, table 2".into() }),
            my_line: Some(3400),
            parts: Vec::new(),
        }
    }

    #[test]
    fn a_change_of_five_is_within_the_wobble_and_six_is_not() {
        let needed = score(3000).norm.unwrap().change_needed();
        assert!((needed - 537.0).abs() < 1.0, "{needed}");
        let by = |later| score(later).change_from(&score(3000)).unwrap().is_more_than_wobble();
        assert_eq!((by(3500), by(3600), by(2400)), (Some(false), Some(true), Some(true)));
    }

    #[test]
    fn what_is_shown_as_needed_is_the_least_that_counts_however_it_is_rounded() {
        for (sd, reliability) in [(1, 999), (100, 500), (500, 850), (999_999, 0), (37, 642)] {
            let norm = Norm { sd, reliability, citation: "A manual".into() };
            let needed = Some(norm.change_needed());
            let least = Change { by: 0, needed }.least_beyond_wobble().unwrap();
            for (by, counts) in
                [(least, true), (-least, true), (least - 1, false), (1 - least, false)]
            {
                let change = Change { by, needed };
                assert_eq!(
                    change.is_more_than_wobble(),
                    Some(counts),
                    "{by} at {sd} {reliability}"
                );
            }
        }
        assert_eq!(Change { by: 9, needed: None }.least_beyond_wobble(), None);
    }

    #[test]
    fn without_a_norm_nobody_can_say_and_other_forms_are_never_compared() {
        let bare = MeasureScore { norm: None, ..score(3600) };
        assert_eq!(bare.change_from(&score(3000)).unwrap().is_more_than_wobble(), None);
        let other = MeasureScore { most: 5000, ..score(3600) };
        assert_eq!(other.change_from(&score(3000)), None);
        let named = MeasureScore { measure: "Paper form B".into(), ..score(3600) };
        assert_eq!(named.change_from(&score(3000)), None);
    }

    #[test]
    fn nothing_is_kept_without_the_right_to_use_the_form() {
        assert_eq!(score(3000).check(), Ok(()));
        let without = MeasureScore { licence_confirmed: false, ..score(3000) };
        assert_eq!(without.check().unwrap_err()[0].field, "licence_confirmed");
        assert_eq!(score(4001).check().unwrap_err()[0].field, "score");
    }
}
