//! A client's records in order of time, whatever each is about, without what they say.

use chrono::NaiveDate;
use holdfast_records::{Kind, PrivateText, RecordId};
use rusqlite::OptionalExtension;

use crate::{Reader, VaultError, bodies};

/// A place in the order of time, from the newest to the oldest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SpinePlace {
    /// The day.
    pub on: NaiveDate,
    /// The instant within it, in milliseconds since 1970 in UTC. What has none comes after what has one.
    pub at: Option<i64>,
    /// The record's number in the vault: of one instant, what was kept last comes first.
    pub number: i64,
}

impl SpinePlace {
    /// Before everything of the day after this one.
    pub fn end_of(on: NaiveDate) -> SpinePlace {
        SpinePlace { on, at: Some(i64::MAX), number: i64::MAX }
    }
}

/// A record in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpineRow {
    /// Which.
    pub id: RecordId,
    /// What it is about.
    pub kind: Kind,
    /// Where it stands.
    pub place: SpinePlace,
}

impl Reader<'_> {
    /// The newest records of a client that come after a place and have a day, of some kinds. Reads no more of any kind
    /// than it gives, and never what is kept apart as a private note is.
    pub fn spine(
        &self,
        client: &RecordId,
        kinds: &[Kind],
        after: &SpinePlace,
        most: u32,
    ) -> Result<Vec<SpineRow>, VaultError> {
        let mut found = Vec::new();
        for kind in kinds {
            found.extend(self.spine_of(client, *kind, after, most)?);
        }
        found.sort_by(|one, other| other.place.cmp(&one.place));
        found.truncate(most as usize);
        Ok(found)
    }

    fn spine_of(
        &self,
        client: &RecordId,
        kind: Kind,
        after: &SpinePlace,
        most: u32,
    ) -> Result<Vec<SpineRow>, VaultError> {
        // In the order of the index on client, kind, day and instant, so that nothing is sorted.
        let mut statement = self.connection.prepare_cached(
            "SELECT id, occurred_on, occurred_at, number FROM record
             WHERE client = ?1 AND kind = ?2 AND occurred_on <= ?3
                 AND (occurred_on < ?3 OR coalesce(occurred_at, ?4) < ?5
                     OR (coalesce(occurred_at, ?4) = ?5 AND number < ?6))
                 AND trashed_at IS NULL AND record_class <> 'psychotherapy_note'
             ORDER BY occurred_on DESC, occurred_at DESC, number DESC LIMIT ?7",
        )?;
        let values = (
            client.as_str(),
            kind.token(),
            after.on.to_string(),
            i64::MIN,
            after.at.unwrap_or(i64::MIN),
            after.number,
            most,
        );
        let mut rows = statement.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, on): (String, String) = (row.get(0)?, row.get(1)?);
            found.push(SpineRow {
                id: RecordId::parse(&id).map_err(|_| VaultError::UnknownWord)?,
                kind,
                place: SpinePlace {
                    on: on.parse().map_err(|_| VaultError::UnknownWord)?,
                    at: row.get(2)?,
                    number: row.get(3)?,
                },
            });
        }
        Ok(found)
    }

    /// Every text of a record that a search finds, as the record stands now.
    pub fn texts(&self, id: &RecordId) -> Result<Vec<PrivateText>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT r.kind, v.body_version, v.body
             FROM record r JOIN revision v ON v.record = r.id AND v.rev = r.rev WHERE r.id = ?1",
        )?;
        let found: Option<(String, u32, String)> = statement
            .query_row([id.as_str()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((kind, version, body)) = found else { return Ok(Vec::new()) };
        let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
        let texts = bodies::texts(kind, version, &body)?;
        Ok(texts.into_iter().map(PrivateText::from).collect())
    }
}
