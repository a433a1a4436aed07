//! The sample practice: made-up people, to try everything on.
//!
//! Nobody in it is real. Telephone numbers are from the ranges that are kept for fiction.

mod agreement;
mod away;
mod boundaries;
mod brought;
mod bulk;
mod check_ins;
mod consent;
mod contacts;
mod desk;
mod endings;
mod feedback;
mod goals;
mod keeping;
mod measures;
mod notes;
mod own;
mod pacing;
mod people;
mod reports;
mod requests;
mod space;
mod steps;
mod strains;
mod supervision;
mod templates;
mod times;
mod told;
mod work;

use chrono::NaiveDate;
use holdfast_records::{Act, Moment};

use crate::{Vault, VaultError};
use desk::Desk;

/// How large a sample to make beside the four, for measuring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// How many clients beside the four.
    pub clients: u32,
    /// Over how many years, with 48 sessions in each.
    pub years: u32,
    /// What the made-up words are drawn from: the same number gives the same words.
    pub seed: u64,
}

/// Fills a new vault with the sample practice, as it stands on `today` before the first session.
pub fn make_sample(
    vault: &mut Vault,
    scale: Option<Scale>,
    today: NaiveDate,
    now: Moment,
) -> Result<(), VaultError> {
    vault.change(now, Act::MakeSample, |tx| {
        let mut desk = Desk::new(tx, today);
        people::keep_practice(&mut desk)?;
        templates::keep(&mut desk)?;
        keeping::keep_certificate(&mut desk)?;
        let wren = people::keep_wren(&mut desk)?;
        agreement::keep_wren(&mut desk, &wren)?;
        work::keep_wren(&mut desk, &wren)?;
        consent::keep_wren(&mut desk, &wren)?;
        consent::keep_sessions(&mut desk, &wren)?;
        pacing::keep_wren(&mut desk, &wren)?;
        check_ins::keep_wren(&mut desk, &wren)?;
        measures::keep_wren(&mut desk, &wren)?;
        steps::keep_wren(&mut desk, &wren)?;
        times::keep_wren(&mut desk, &wren)?;
        contacts::keep_wren(&mut desk, &wren)?;
        strains::keep_wren(&mut desk, &wren)?;
        goals::keep_wren(&mut desk, &wren)?;
        brought::keep_wren(&mut desk, &wren)?;
        feedback::keep_wren(&mut desk, &wren)?;
        reports::keep_wren(&mut desk, &wren)?;
        boundaries::keep_wren(&mut desk, &wren)?;
        own::keep_reactions(&mut desk, &wren)?;
        own::keep_care(&mut desk)?;
        requests::keep_wren(&mut desk, &wren)?;
        let holt = people::keep_holt(&mut desk)?;
        agreement::keep_holt(&mut desk, &holt)?;
        told::keep_holt(&mut desk, &holt)?;
        check_ins::keep_holt(&mut desk, &holt)?;
        measures::keep_holt(&mut desk, &holt)?;
        times::keep_holt(&mut desk, &holt)?;
        strains::keep_holt(&mut desk, &holt)?;
        goals::keep_holt(&mut desk, &holt)?;
        feedback::keep_holt(&mut desk, &holt)?;
        reports::keep_holt(&mut desk, &holt)?;
        boundaries::keep_holt(&mut desk, &holt)?;
        endings::keep_directory(&mut desk)?;
        space::keep(&mut desk, &wren, &holt)?;
        supervision::keep(&mut desk, &wren, &holt)?;
        endings::keep_holt(&mut desk, &holt)?;
        brought::keep_holt(&mut desk, &holt)?;
        let slate = people::keep_slate(&mut desk)?;
        endings::keep_slate(&mut desk, &slate)?;
        keeping::keep_slate(&mut desk, &slate)?;
        let plum = people::keep_plum(&mut desk)?;
        consent::keep_plum(&mut desk, &plum)?;
        away::keep(&mut desk, &wren)
    })?;
    scale.map_or(Ok(()), |scale| bulk::make(vault, scale, today, now))
}
