//! `sample`: the sample practice, in a vault of its own.

use std::path::Path;

use holdfast_vault::sample::{Scale, make_sample};

use crate::answer::Answer;
use crate::trouble::Trouble;
use crate::{clock, secret, vault};

/// Makes the sample practice.
pub(crate) fn make(dir: &Path, scale: Option<Scale>) -> Result<Answer, Trouble> {
    let passphrase = secret::passphrase()?;
    let now = clock::now();
    let (mut vault, words) = vault::made(dir, &passphrase, true, now)?;
    make_sample(&mut vault, scale, now.day(), now)?;
    let counts: serde_json::Map<String, serde_json::Value> = vault
        .read()
        .counts()?
        .into_iter()
        .map(|(kind, count)| (kind.token().to_owned(), count.into()))
        .collect();
    vault.lock(now)?;
    let sentence = format!(
        "The sample practice was made in {}. Everybody in it is made up. Its recovery words:\n{}",
        dir.display(),
        words.phrase()
    );
    Ok(Answer::new(sentence)
        .with("dir", dir)
        .with("records", counts)
        .with("recovery_words", words.phrase()))
}
