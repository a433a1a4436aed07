//! What an index is asked, in the words of FTS5.
//!
//! An index answers at once where it holds a list of the records already: for whole words, and for the beginnings of up
//! to [`KEPT`] letters. For a longer beginning it would join the lists of every word that begins so before it gives the
//! first record; so the words are looked up instead, which are few, and asked for one by one.

use rusqlite::Connection;

use crate::VaultError;

/// Of beginnings of up to so many letters the indexes hold a list of records.
const KEPT: usize = 3;

/// So many words that begin alike are asked for one by one.
const LIKE: usize = 48;

/// So many ways of standing close together are asked for one by one.
const WAYS: usize = 256;

/// Words with no more than so many others between them stand close together.
const CLOSE: usize = 8;

/// What to look for in one of the indexes.
pub(super) struct Asked {
    /// Each needle as phrases, any of which may stand for it.
    phrases: Vec<Vec<String>>,
    /// Each needle as one phrase.
    beginnings: Vec<String>,
}

impl Asked {
    /// What stands in an index for each of the needles.
    pub(super) fn of(
        connection: &Connection,
        index: &str,
        needles: &[String],
    ) -> Result<Asked, VaultError> {
        let beginnings: Vec<String> =
            needles.iter().map(|needle| format!("\"{needle}\"*")).collect();
        let mut phrases = Vec::with_capacity(needles.len());
        for (needle, beginning) in needles.iter().zip(&beginnings) {
            let words = if needle.chars().count() > KEPT {
                words(connection, index, needle)?
            } else {
                Vec::new()
            };
            // With no word that begins so, the index still decides what is one word.
            phrases.push(if words.is_empty() { vec![beginning.clone()] } else { words });
        }
        Ok(Asked { phrases, beginnings })
    }

    /// Every needle, wherever it stands.
    pub(super) fn all(&self) -> String {
        let each: Vec<String> =
            self.phrases.iter().map(|any| format!("({})", any.join(" OR "))).collect();
        each.join(" AND ")
    }

    /// Every needle, close to the others.
    pub(super) fn close(&self) -> String {
        let near = |phrases: &[&str]| format!("NEAR({}, {CLOSE})", phrases.join(" "));
        let ways = self.phrases.iter().fold(1_usize, |ways, any| ways.saturating_mul(any.len()));
        if ways > WAYS {
            let beginnings: Vec<&str> = self.beginnings.iter().map(String::as_str).collect();
            return near(&beginnings);
        }
        let mut all: Vec<Vec<&str>> = vec![Vec::new()];
        for any in &self.phrases {
            all = all
                .iter()
                .flat_map(|so_far| any.iter().map(move |next| [&so_far[..], &[next]].concat()))
                .collect();
        }
        all.iter().map(|phrases| near(phrases)).collect::<Vec<_>>().join(" OR ")
    }
}

/// The words of an index that begin so, as phrases; none where there are more than can be asked for one by one.
fn words(connection: &Connection, index: &str, beginning: &str) -> Result<Vec<String>, VaultError> {
    // Kept in memory with the connection; it shows the words of the index and holds none itself.
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.in_{index} USING fts5vocab(main, {index}, instance)"
    ))?;
    let mut next = connection.prepare_cached(&format!(
        "SELECT term FROM temp.in_{index} WHERE term >= ?1 AND term <= ?2 LIMIT 1"
    ))?;
    let last = format!("{beginning}{}", char::MAX);
    let (mut from, mut phrases) = (beginning.to_owned(), Vec::new());
    loop {
        let mut rows = next.query((&from, &last))?;
        let Some(row) = rows.next()? else { return Ok(phrases) };
        if phrases.len() == LIKE {
            return Ok(Vec::new());
        }
        let word: String = row.get(0)?;
        phrases.push(format!("\"{word}\""));
        // The least that is greater: so the places of one word are passed over without being read.
        from = format!("{word}\u{1}");
    }
}
