//! Finds records by words, however they are spelt.
//!
//! Every word has to be there, or begin a word that is. A client who is called so comes first, then where the words
//! stand close together, then the rest; in each of these the newest day first, and of one day what was kept last. Where
//! a word or a letter stands nearly everywhere, only the [`MOST`] records that were kept last are put in this order.

mod asked;
mod excerpt;
mod narrow;

use chrono::NaiveDate;
use holdfast_records::voiding::{Voids, voided};
use holdfast_records::{Kind, RecordClass, RecordId, Role};
use rusqlite::{Connection, Row, params_from_iter, types::Value};
use std::collections::BTreeMap;

use crate::{VaultError, bodies, fold};
use asked::Asked;
use narrow::Narrow;

pub use excerpt::{FoundPart, found_in};

/// So many records are put in order and can be paged through; a search that finds more says so.
pub const MOST: u32 = 500;

/// So many different words of a search count; the rest of what was typed is left out of account.
const WORDS: usize = 16;

/// Where to look.
#[derive(Clone, Debug)]
pub struct Scope {
    /// One client's records; none for everybody's.
    pub client: Option<RecordId>,
    /// These kinds; none named for all of them.
    pub kinds: Vec<Kind>,
    /// What happened on this day or later; what has no day is left out then.
    pub from_day: Option<NaiveDate>,
    /// What happened on this day or earlier; what has no day is left out then.
    pub to_day: Option<NaiveDate>,
    /// Whether to look into private notes and the therapist's own reflections as well; their index is not touched
    /// otherwise.
    pub private: bool,
    /// Pass over so many, which were seen already.
    pub skip: u32,
    /// No more than so many.
    pub limit: u32,
}

impl Default for Scope {
    fn default() -> Scope {
        Scope {
            client: None,
            kinds: Vec::new(),
            from_day: None,
            to_day: None,
            private: false,
            skip: 0,
            limit: 50,
        }
    }
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The records in order.
    pub hits: Vec<Hit>,
    /// How many to pass over to see the next ones; nothing where these are the last.
    pub next: Option<u32>,
    /// Whether there are more than are put in order: then these are of those that were kept last.
    pub is_cut: bool,
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
    /// Whether it was entered in error, or another took its place.
    pub is_voided: bool,
    /// The words around the first place where they were found, as they were written.
    pub excerpt: Vec<FoundPart>,
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

/// The folded words that a search looks for.
fn needles(typed: &str) -> Vec<String> {
    fold::words(typed, WORDS)
}

/// Finds the records in which every word is there, or begins a word that is.
pub(crate) fn find(
    connection: &Connection,
    typed: &str,
    scope: &Scope,
) -> Result<Found, VaultError> {
    let needles = needles(typed);
    if needles.is_empty() {
        return Ok(Found::default());
    }
    let narrow = Narrow::of(connection, scope)?;
    let (order, is_cut) = in_order(connection, &needles, &narrow, scope)?;
    let (skip, limit) = (scope.skip as usize, scope.limit as usize);
    let page = order.iter().skip(skip).take(limit);
    let hits = page.map(|number| hit(connection, *number, &needles)).collect::<Result<_, _>>()?;
    let next = scope.skip.saturating_add(scope.limit);
    Ok(Found { hits, next: (order.len() > next as usize).then_some(next), is_cut })
}

/// How near a record is to what was meant. The lesser the better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Called,
    Close,
    Found,
}

/// The numbers of the records in order, and whether there are more than could be put in order.
fn in_order(
    connection: &Connection,
    needles: &[String],
    narrow: &Narrow,
    scope: &Scope,
) -> Result<(Vec<i64>, bool), VaultError> {
    let most = MOST as usize;
    let indexes: &[&str] = if scope.private { &["words", "private_words"] } else { &["words"] };
    let (mut ranked, mut is_cut) = (BTreeMap::new(), false);
    for index in indexes {
        let asked = Asked::of(connection, index, needles)?;
        let mut found = matching(connection, index, &asked.all(), narrow, 0)?;
        is_cut |= found.len() > most;
        found.truncate(most);
        let last = found.last().map(|(number, _)| *number);
        ranked.extend(found.into_iter().map(|(number, day)| (number, (Rank::Found, day))));
        if let Some(last) = last.filter(|_| needles.len() > 1) {
            let found = matching(connection, index, &asked.close(), narrow, last)?;
            ranked.extend(found.into_iter().map(|(number, day)| (number, (Rank::Close, day))));
        }
    }
    let called = called(connection, needles, narrow, scope)?;
    ranked.extend(called.into_iter().map(|(number, day)| (number, (Rank::Called, day))));
    let mut order: Vec<_> = ranked.into_iter().collect();
    order.sort_by(|(one, (rank, day)), (other, (other_rank, other_day))| {
        rank.cmp(other_rank).then_with(|| other_day.cmp(day)).then_with(|| other.cmp(one))
    });
    order.truncate(most);
    Ok((order.into_iter().map(|(number, _)| number).collect(), is_cut))
}

/// A record's number in the vault, and the day on which it happened as it lies there.
type Numbered = (i64, Option<String>);

/// The records that match, from the one that was kept last back to `from`, one more than can be put in order.
fn matching(
    connection: &Connection,
    index: &str,
    asked: &str,
    narrow: &Narrow,
    from: i64,
) -> Result<Vec<Numbered>, VaultError> {
    if narrow.is_empty() {
        return Ok(Vec::new());
    }
    // The index is walked from its newest row; the record is only looked at for a row that matches.
    let own = narrow.values.len();
    let statement = format!(
        "SELECT r.number, r.occurred_on FROM {index} CROSS JOIN record r ON r.number = {index}.rowid
         WHERE {index} MATCH ?{} AND {index}.rowid BETWEEN ?{} AND ?{} AND r.trashed_at IS NULL{}
         ORDER BY {index}.rowid DESC LIMIT {}",
        own + 1,
        own + 2,
        own + 3,
        narrow.of_index(index),
        MOST + 1,
    );
    let mut statement = connection.prepare_cached(&statement)?;
    let mut values = narrow.values.clone();
    values.push(asked.to_owned().into());
    values.extend([from.max(narrow.first), narrow.last].map(Value::from));
    let rows =
        statement.query_map(params_from_iter(values), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The clients whose code, cue or name every word begins.
fn called(
    connection: &Connection,
    needles: &[String],
    narrow: &Narrow,
    scope: &Scope,
) -> Result<Vec<Numbered>, VaultError> {
    if !scope.kinds.is_empty() && !scope.kinds.contains(&Kind::Client) {
        return Ok(Vec::new());
    }
    let mut statement = connection.prepare_cached(&format!(
        "SELECT r.number, r.occurred_on, v.body_version, v.body
         FROM record r JOIN revision v ON v.record = r.id AND v.rev = r.rev
         WHERE r.kind = 'client' AND r.trashed_at IS NULL{}",
        narrow.of_record(),
    ))?;
    let mut rows = statement.query(params_from_iter(narrow.values.iter()))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let body: String = row.get(3)?;
        let texts = bodies::texts(Kind::Client, row.get(2)?, &body)?;
        if excerpt::holds_all(&texts, needles) {
            found.push((row.get(0)?, row.get(1)?));
        }
    }
    Ok(found)
}

fn hit(connection: &Connection, number: i64, needles: &[String]) -> Result<Hit, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT r.id, r.kind, r.client, r.occurred_on, v.body_version, v.body
         FROM record r JOIN revision v ON v.record = r.id AND v.rev = r.rev WHERE r.number = ?1",
    )?;
    statement.query_row([number], |row| Ok(hit_of(connection, row, needles)))?
}

fn hit_of(connection: &Connection, row: &Row<'_>, needles: &[String]) -> Result<Hit, VaultError> {
    let kind: String = row.get(1)?;
    let client: Option<String> = row.get(2)?;
    let occurred_on: Option<String> = row.get(3)?;
    let body: String = row.get(5)?;
    let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
    let id = id_of(&row.get::<_, String>(0)?)?;
    let texts = bodies::texts(kind, row.get(4)?, &body)?;
    Ok(Hit {
        is_voided: is_voided(connection, &id)?,
        id,
        kind,
        client: client.map(|id| id_of(&id)).transpose()?,
        occurred_on: occurred_on.and_then(|day| day.parse().ok()),
        excerpt: excerpt::around(&texts, needles),
    })
}

/// Whether a record does not count, by the words of those that are tied to it.
pub(crate) fn is_voided(connection: &Connection, id: &RecordId) -> Result<bool, VaultError> {
    let mut all = voids_of(connection, id)?;
    for at in 0..all.len() {
        let from = all.get(at).map(|one| one.from.clone());
        all.extend(from.map(|from| voids_of(connection, &from)).transpose()?.unwrap_or_default());
    }
    Ok(voided(&all).contains(id))
}

fn voids_of(connection: &Connection, id: &RecordId) -> Result<Vec<Voids>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT r.id, r.kind FROM link l JOIN record r ON r.id = l.from_record
         WHERE l.to_record = ?1 AND l.role = ?2 AND r.trashed_at IS NULL",
    )?;
    let mut rows = statement.query((id.as_str(), Role::Voids.token()))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(1)?;
        found.push(Voids {
            from: id_of(&row.get::<_, String>(0)?)?,
            kind: Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?,
            to: id.clone(),
        });
    }
    Ok(found)
}

fn id_of(text: &str) -> Result<RecordId, VaultError> {
    RecordId::parse(text).map_err(|_| VaultError::UnknownWord)
}
