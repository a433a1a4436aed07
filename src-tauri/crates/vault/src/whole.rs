//! Everything of one client as it lies: every record with every kept version of it, whatever its kind.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use holdfast_records::{Kind, Link, Moment, RecordId};
use serde_json::Value;

use crate::{Reader, VaultError, count};

/// One record of any kind, with all that the spine keeps beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeRecord {
    /// Its identity.
    pub id: RecordId,
    /// What it is about.
    pub kind: Kind,
    /// Whose it is; none for the practice's own.
    pub client: Option<RecordId>,
    /// The day on which the thing happened.
    pub occurred_on: Option<NaiveDate>,
    /// How it stands, as a token.
    pub state: String,
    /// Which part of the record it belongs to, as a token.
    pub record_class: String,
    /// When it was first kept.
    pub created_at: Moment,
    /// When it was last kept.
    pub updated_at: Moment,
    /// When its body was locked, if it is.
    pub locked_at: Option<Moment>,
    /// What it is tied to.
    pub links: Vec<Link>,
    /// Every kept version, the first first; never empty.
    pub revisions: Vec<WholeRevision>,
}

/// One kept version of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeRevision {
    /// Which one, from 1.
    pub rev: u32,
    /// When it was kept.
    pub kept_at: Moment,
    /// The act that kept it, as a token; blank while that act is being made.
    pub act: String,
    /// How the record stood from then on, as a token.
    pub state: String,
    /// The version of the body's shape.
    pub body_version: u32,
    /// The body.
    pub body: Value,
}

impl WholeRecord {
    /// The body as it stands now.
    pub fn body(&self) -> &Value {
        self.revisions.last().map_or(&Value::Null, |last| &last.body)
    }
}

impl Reader<'_> {
    /// Everything of one client, their own record first, then in the order in which it was kept.
    ///
    /// What lies in the trash is not in it, and neither is what is being typed.
    pub fn whole(&self, client: &RecordId) -> Result<Vec<WholeRecord>, VaultError> {
        self.whole_where("(r.id = ?1 OR r.client = ?1)", client)
    }

    /// One record of any kind, if it is there and not in the trash.
    pub fn whole_one(&self, id: &RecordId) -> Result<Option<WholeRecord>, VaultError> {
        Ok(self.whole_where("r.id = ?1", id)?.pop())
    }

    /// The size of a kept file in bytes, by its SHA-256 in hexadecimal, if it is there.
    pub fn file_length(&self, sha256: &str) -> Result<Option<u64>, VaultError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT size FROM file WHERE sha256 = ?1 AND bytes IS NOT NULL")?;
        let mut rows = statement.query([sha256])?;
        Ok(rows.next()?.map(|row| count::of(row, 0)).transpose()?)
    }

    fn whole_where(&self, what: &str, id: &RecordId) -> Result<Vec<WholeRecord>, VaultError> {
        let mut kept = self.revisions_where(what, id)?;
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT r.id, r.kind, r.client, r.occurred_on, r.state, r.record_class, r.created_at, r.created_offset,
                r.updated_at, r.updated_offset, r.locked_at, r.locked_offset
             FROM record r WHERE {what} AND r.trashed_at IS NULL ORDER BY r.id <> ?1, r.number"
        ))?;
        let mut rows = statement.query([id.as_str()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, kind, client): (String, String, Option<String>) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let (on, locked): (Option<String>, Option<i64>) = (row.get(3)?, row.get(10)?);
            let revisions = kept.remove(&id).ok_or(VaultError::Damaged)?;
            let id = crate::reader::id_of(&id)?;
            found.push(WholeRecord {
                kind: Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?,
                client: client.map(|id| crate::reader::id_of(&id)).transpose()?,
                occurred_on: match on {
                    Some(on) => Some(on.parse().map_err(|_| VaultError::UnknownWord)?),
                    None => None,
                },
                state: row.get(4)?,
                record_class: row.get(5)?,
                created_at: Moment { at: row.get(6)?, offset: row.get(7)? },
                updated_at: Moment { at: row.get(8)?, offset: row.get(9)? },
                locked_at: match locked {
                    Some(at) => Some(Moment { at, offset: row.get(11)? }),
                    None => None,
                },
                links: self.links_of(&id)?,
                revisions,
                id,
            });
        }
        Ok(found)
    }

    fn revisions_where(
        &self,
        what: &str,
        id: &RecordId,
    ) -> Result<BTreeMap<String, Vec<WholeRevision>>, VaultError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT v.record, v.rev, v.kept_at, v.kept_offset, coalesce(a.act, ''), v.state, v.body_version, v.body
             FROM revision v LEFT JOIN act a ON a.seq = v.act JOIN record r ON r.id = v.record
             WHERE {what} AND r.trashed_at IS NULL ORDER BY v.record, v.rev"
        ))?;
        let mut rows = statement.query([id.as_str()])?;
        let mut found: BTreeMap<String, Vec<WholeRevision>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let body: String = row.get(7)?;
            found.entry(row.get(0)?).or_default().push(WholeRevision {
                rev: row.get(1)?,
                kept_at: Moment { at: row.get(2)?, offset: row.get(3)? },
                act: row.get(4)?,
                state: row.get(5)?,
                body_version: row.get(6)?,
                body: serde_json::from_str(&body).map_err(|_| VaultError::UnknownWord)?,
            });
        }
        Ok(found)
    }
}
