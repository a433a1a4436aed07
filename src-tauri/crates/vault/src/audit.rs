//! The audit: one line for every act, each tied to the one before.

use holdfast_records::{Act, Kind, Moment, RecordId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::{VaultError, VaultId, count};

/// One line of the audit. Holds no words of anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActEntry {
    /// Its number, from 1, without gaps.
    pub seq: u64,
    /// When it was done.
    pub at: Moment,
    /// What was done.
    pub act: Act,
    /// The record it was done to, if one is meant.
    pub target: Option<RecordId>,
    /// What that record is about.
    pub target_kind: Option<Kind>,
    /// A code that says more, such as how many wrong tries there were.
    pub detail: Option<String>,
}

/// Where the audit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// The number of the last line, 0 before the first.
    pub(crate) seq: u64,
    /// Its hash; before the first line, one that is bound to the vault.
    pub(crate) hash: [u8; 32],
    /// When it was written, in milliseconds since 1970.
    pub(crate) at: Option<i64>,
}

/// Where the audit stands.
pub(crate) fn head(connection: &Connection, id: &VaultId) -> Result<Head, VaultError> {
    let last = connection
        .prepare_cached("SELECT seq, hash, done_at FROM act ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| {
            Ok(Head { seq: count::of(row, 0)?, hash: row.get(1)?, at: Some(row.get(2)?) })
        })
        .optional()?;
    Ok(last.unwrap_or(Head { seq: 0, hash: first_hash(id), at: None }))
}

/// Writes one line after the last.
pub(crate) fn write(
    connection: &Connection,
    after: &Head,
    entry: &ActEntry,
) -> Result<Head, VaultError> {
    let hash = hash_of(&after.hash, entry);
    connection
        .prepare_cached(
            "INSERT INTO act (seq, done_at, done_offset, act, target, target_kind, detail, prev_hash, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            count::to_sql(entry.seq),
            entry.at.at,
            entry.at.offset,
            entry.act.token(),
            entry.target.as_ref().map(RecordId::as_str),
            entry.target_kind.map(Kind::token),
            entry.detail,
            after.hash,
            hash,
        ])?;
    Ok(Head { seq: entry.seq, hash, at: Some(entry.at.at) })
}

/// Whether every line follows from the one before, from the first to the last.
pub(crate) fn is_whole(connection: &Connection, id: &VaultId) -> Result<bool, VaultError> {
    follows_on(connection, (1, first_hash(id)))
}

/// Whether the newest lines follow from one another, and the oldest of them from the one before it.
pub(crate) fn is_whole_lately(
    connection: &Connection,
    id: &VaultId,
    most: u64,
) -> Result<bool, VaultError> {
    let before = head(connection, id)?.seq.saturating_sub(most);
    let hash = connection
        .prepare_cached("SELECT hash FROM act WHERE seq = ?1")?
        .query_row([count::to_sql(before)], |row| row.get::<_, [u8; 32]>(0))
        .optional()?;
    match hash {
        Some(hash) => follows_on(connection, (before.saturating_add(1), hash)),
        // The line before them is not there: that is as it should be only at the very beginning.
        None if before == 0 => is_whole(connection, id),
        None => Ok(false),
    }
}

/// Whether every line from a number on is there and follows from the one before.
fn follows_on(connection: &Connection, mut expected: (u64, [u8; 32])) -> Result<bool, VaultError> {
    let mut statement = connection.prepare(
        "SELECT seq, done_at, done_offset, act, target, target_kind, detail, prev_hash, hash FROM act
         WHERE seq >= ?1 ORDER BY seq",
    )?;
    let mut rows = statement.query([count::to_sql(expected.0)])?;
    while let Some(row) = rows.next()? {
        let Some(entry) = entry_of(row)? else { return Ok(false) };
        let (prev, hash): ([u8; 32], [u8; 32]) = (row.get(7)?, row.get(8)?);
        if (entry.seq, prev) != expected || hash_of(&prev, &entry) != hash {
            return Ok(false);
        }
        expected = (entry.seq.saturating_add(1), hash);
    }
    Ok(true)
}

/// The newest lines, the newest first.
pub(crate) fn newest(connection: &Connection, most: u32) -> Result<Vec<ActEntry>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT seq, done_at, done_offset, act, target, target_kind, detail FROM act ORDER BY seq DESC LIMIT ?1",
    )?;
    let mut rows = statement.query([most])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(entry_of(row)?.ok_or(VaultError::UnknownWord)?);
    }
    Ok(found)
}

pub(crate) fn entry_of(row: &Row<'_>) -> Result<Option<ActEntry>, VaultError> {
    let act = Act::from_token(row.get_ref(3)?.as_str().unwrap_or_default());
    let target: Option<String> = row.get(4)?;
    let kind: Option<String> = row.get(5)?;
    let target = target.map(|id| RecordId::parse(&id)).transpose();
    let kind = kind.map(|token| Kind::from_token(&token).ok_or(())).transpose();
    let (Some(act), Ok(target), Ok(target_kind)) = (act, target, kind) else { return Ok(None) };
    let at = Moment { at: row.get(1)?, offset: row.get(2)? };
    Ok(Some(ActEntry {
        seq: count::of(row, 0)?,
        at,
        act,
        target,
        target_kind,
        detail: row.get(6)?,
    }))
}

/// Every field with its length before it, so that no two lines are written the same.
fn hash_of(prev: &[u8; 32], entry: &ActEntry) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"holdfast-act/1");
    hash.update(prev);
    hash.update(entry.seq.to_le_bytes());
    hash.update(entry.at.at.to_le_bytes());
    hash.update(entry.at.offset.to_le_bytes());
    let texts = [
        Some(entry.act.token()),
        entry.target.as_ref().map(RecordId::as_str),
        entry.target_kind.map(Kind::token),
        entry.detail.as_deref(),
    ];
    for text in texts {
        match text {
            None => hash.update([0]),
            Some(text) => {
                hash.update([1]);
                hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
                hash.update(text);
            }
        }
    }
    hash.finalize().into()
}

fn first_hash(id: &VaultId) -> [u8; 32] {
    Sha256::new()
        .chain_update(b"holdfast-act/1 first")
        .chain_update(id.as_bytes())
        .finalize()
        .into()
}
