//! Finds records by words, however they are spelt.

use chrono::NaiveDate;
use holdfast_records::{Kind, PrivateText, RecordClass, RecordId};
use rusqlite::{Connection, Row, params_from_iter, types::Value};

use crate::{VaultError, bodies, fold};

/// How many characters of a text are shown before and after the place where a word was found.
const BEFORE: usize = 40;
const AFTER: usize = 120;

/// So many different words of a search count; the rest of what was typed is left out of account.
const WORDS: usize = 16;

/// Where to look.
#[derive(Clone, Debug)]
pub struct Scope {
    /// One client's records; none for everybody's.
    pub client: Option<RecordId>,
    /// These kinds; none named for all of them.
    pub kinds: Vec<Kind>,
    /// Whether to look into private notes and the therapist's own reflections as well; their index is not touched otherwise.
    pub private: bool,
    /// No more than so many.
    pub limit: u32,
}

impl Default for Scope {
    fn default() -> Scope {
        Scope { client: None, kinds: Vec::new(), private: false, limit: 50 }
    }
}

/// A record in which the words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub id: RecordId,
    /// What it is about.
    pub kind: Kind,
    /// Whose it is.
    pub client: Option<RecordId>,
    /// When it happened.
    pub occurred_on: Option<NaiveDate>,
    /// The words around the first place where they were found, as they were written.
    pub excerpt: PrivateText,
}

/// Which of the two indexes a class of record belongs to.
fn index_for(class: RecordClass) -> &'static str {
    match class {
        RecordClass::PsychotherapyNote | RecordClass::Reflection => "private_words",
        RecordClass::ClinicalRecord | RecordClass::PracticeAdmin => "words",
    }
}

/// Puts the words of a record into the index, in the place of those that were there.
pub(crate) fn replace(
    connection: &Connection,
    number: i64,
    class: RecordClass,
    texts: &[&str],
) -> Result<(), VaultError> {
    for index in ["words", "private_words"] {
        connection
            .prepare_cached(&format!("DELETE FROM {index} WHERE rowid = ?1"))?
            .execute([number])?;
    }
    put(connection, number, class, texts)
}

/// Puts the words of a record into the index, where none of them are yet.
pub(crate) fn put(
    connection: &Connection,
    number: i64,
    class: RecordClass,
    texts: &[&str],
) -> Result<(), VaultError> {
    let folded: Vec<String> =
        texts.iter().map(|text| fold::fold(text)).filter(|text| !text.is_empty()).collect();
    if !folded.is_empty() {
        let index = index_for(class);
        let insert = format!("INSERT INTO {index} (rowid, text) VALUES (?1, ?2)");
        connection.prepare_cached(&insert)?.execute((number, folded.join("\n")))?;
    }
    Ok(())
}

/// Finds the records in which every word is there, or begins a word that is.
pub(crate) fn find(
    connection: &Connection,
    typed: &str,
    scope: &Scope,
) -> Result<Vec<Hit>, VaultError> {
    let needles = fold::words(typed, WORDS);
    if needles.is_empty() {
        return Ok(Vec::new());
    }
    let mut hits = find_in(connection, "words", &needles, scope)?;
    if scope.private {
        hits.extend(find_in(connection, "private_words", &needles, scope)?);
    }
    hits.truncate(usize::try_from(scope.limit).unwrap_or(usize::MAX));
    Ok(hits)
}

fn find_in(
    connection: &Connection,
    index: &str,
    needles: &[String],
    scope: &Scope,
) -> Result<Vec<Hit>, VaultError> {
    let asked: Vec<String> = needles.iter().map(|word| format!("\"{word}\"*")).collect();
    let mut values = vec![Value::from(asked.join(" "))];
    let mut narrowed = String::new();
    if let Some(client) = &scope.client {
        values.push(client.as_str().to_owned().into());
        // A client's own record is theirs too.
        narrowed.push_str(&format!(" AND (r.client = ?{0} OR r.id = ?{0})", values.len()));
    }
    if !scope.kinds.is_empty() {
        let tokens: Vec<String> =
            scope.kinds.iter().map(|kind| format!("'{}'", kind.token())).collect();
        narrowed.push_str(&format!(" AND r.kind IN ({})", tokens.join(", ")));
    }
    values.push(i64::from(scope.limit).into());
    let asked = format!(
        "SELECT r.id, r.kind, r.client, r.occurred_on, v.body_version, v.body
         FROM {index} JOIN record r ON r.number = {index}.rowid
         JOIN revision v ON v.record = r.id AND v.rev = r.rev
         WHERE {index} MATCH ?1 AND r.trashed_at IS NULL{narrowed}
         ORDER BY {index}.rank, r.number DESC LIMIT ?{}",
        values.len()
    );
    let mut statement = connection.prepare(&asked)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut hits = Vec::new();
    while let Some(row) = rows.next()? {
        hits.push(hit_of(row, needles)?);
    }
    Ok(hits)
}

fn hit_of(row: &Row<'_>, needles: &[String]) -> Result<Hit, VaultError> {
    let (id, kind): (String, String) = (row.get(0)?, row.get(1)?);
    let client: Option<String> = row.get(2)?;
    let occurred_on: Option<String> = row.get(3)?;
    let body: String = row.get(5)?;
    let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
    let texts = bodies::texts(kind, row.get(4)?, &body)?;
    Ok(Hit {
        id: RecordId::parse(&id).map_err(|_| VaultError::UnknownWord)?,
        kind,
        client: client
            .map(|id| RecordId::parse(&id))
            .transpose()
            .map_err(|_| VaultError::UnknownWord)?,
        occurred_on: occurred_on.and_then(|day| day.parse().ok()),
        excerpt: excerpt(&texts, needles),
    })
}

/// The part of a text where the first word was found, or its beginning.
fn excerpt(texts: &[String], needles: &[String]) -> PrivateText {
    let places = texts.iter().filter_map(|text| Some((text, place_of(text, needles)?)));
    let Some((text, place)) = places.into_iter().next().or_else(|| Some((texts.first()?, 0)))
    else {
        return PrivateText::default();
    };
    let start = place.saturating_sub(BEFORE);
    let shown: String = text.chars().skip(start).take(BEFORE + AFTER).collect();
    PrivateText::from(shown.trim())
}

/// The character at which a word begins that one of the needles begins.
fn place_of(text: &str, needles: &[String]) -> Option<usize> {
    let letters: Vec<char> = text.chars().collect();
    let in_word = |letter: &char| {
        letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*letter)
    };
    let mut at = 0;
    for word in letters.chunk_by(|a, b| in_word(a) == in_word(b)) {
        let folded = fold::fold(&word.iter().collect::<String>());
        if needles.iter().any(|needle| folded.starts_with(needle.as_str())) {
            return Some(at);
        }
        at += word.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_the_words_as_they_were_written() {
        let text = format!("{} Café MÜDE {}", "vor ".repeat(40), "nach ".repeat(60));
        let shown = excerpt(&["nothing".into(), text], &["mude".into()]);
        assert!(shown.as_str().contains("Café MÜDE nach"));
        assert!(shown.length() <= BEFORE + AFTER);
    }
}
