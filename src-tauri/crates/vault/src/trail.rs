//! The trail of everything: records of any kind without their words, the history of one, and the acts.

mod acts;

use chrono::NaiveDate;
use holdfast_records::{Act, Kind, Moment, RecordClass, RecordId, Role};
use rusqlite::types::Value as Bound;
use rusqlite::{OptionalExtension, Row, params_from_iter};
use serde_json::Value;

use self::acts::{acts_sql, lines_between};
use crate::{ActEntry, Reader, VaultError, audit, count};

/// Which records to list, of any kind. Whatever is not said does not narrow.
#[derive(Clone, Debug, Default)]
pub struct AllRecords {
    /// Those of this client, the client's own details among them; nothing for the practice's own.
    pub client: Option<RecordId>,
    /// Those of one of these kinds.
    pub kinds: Vec<Kind>,
    /// Those of this class.
    pub class: Option<RecordClass>,
    /// Whether what is kept apart is among them. Else it is not even counted.
    pub with_apart: bool,
    /// So many of the newest are left out.
    pub skip: u32,
    /// At most so many are listed.
    pub most: u32,
}

/// What can be said of a record without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Which.
    pub id: RecordId,
    /// What it is about.
    pub kind: Kind,
    /// Whose it is; none for the practice's own and for a client's details.
    pub client: Option<RecordId>,
    /// Which part of the record it belongs to.
    pub class: RecordClass,
    /// The day on which it happened.
    pub occurred_on: Option<NaiveDate>,
    /// How it stands, in the word of its kind.
    pub state: String,
    /// How many versions were kept.
    pub rev: u32,
    /// When it was first kept.
    pub created_at: Moment,
    /// Since when its body is locked.
    pub locked_at: Option<Moment>,
    /// Since when it is in the trash.
    pub trashed_at: Option<Moment>,
}

/// One kept version of a record of any kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptVersion {
    /// Which one, from 1.
    pub rev: u32,
    /// When it was kept.
    pub at: Moment,
    /// The act that kept it.
    pub act: Act,
    /// The number of that act.
    pub seq: u64,
    /// How the record stood from then on.
    pub state: String,
    /// The version of the body's shape.
    pub body_version: u32,
    /// The body.
    pub body: Value,
}

/// A tie between a record and another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// What it is.
    pub role: Role,
    /// Whether the tie goes out from the record that was asked about.
    pub goes_out: bool,
    /// The other record.
    pub other: Outline,
}

/// Which acts to list. Whatever is not said does not narrow.
#[derive(Clone, Debug, Default)]
pub struct ActsAsked {
    /// Those about this client, or about a record of theirs.
    pub client: Option<RecordId>,
    /// Those about this record.
    pub record: Option<RecordId>,
    /// Those in this list.
    pub acts: Vec<Act>,
    /// Those done on this day or later, by the clock of that moment.
    pub from_day: Option<NaiveDate>,
    /// Those done on this day or earlier.
    pub to_day: Option<NaiveDate>,
    /// Whether acts on what is kept apart are among them.
    pub with_apart: bool,
    /// Those before the line of this number.
    pub before: Option<u64>,
    /// At most so many are listed.
    pub most: u32,
}

/// The last line of the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainEnd {
    /// Its number, which is how many lines there are; 0 before the first.
    pub seq: u64,
    /// Its hash.
    pub hash: [u8; 32],
}

const OUTLINE: &str = "SELECT r.id, r.kind, r.client, r.record_class, r.occurred_on, r.state, r.rev,
    r.created_at, r.created_offset, r.locked_at, r.locked_offset, r.trashed_at, r.trashed_offset FROM record r";

impl Reader<'_> {
    /// Records of any kind, those that happened last first. No body is read.
    pub fn outlines(&self, asked: &AllRecords) -> Result<Vec<Outline>, VaultError> {
        let (conditions, mut values) = conditions(asked);
        values.extend([i64::from(asked.most).into(), i64::from(asked.skip).into()]);
        let sql = format!(
            "{OUTLINE} WHERE {conditions}
             ORDER BY coalesce(r.occurred_on, date(r.created_at / 1000 + r.created_offset * 60, 'unixepoch')) DESC,
                r.number DESC LIMIT ?{} OFFSET ?{}",
            values.len() - 1,
            values.len()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(outline(row)?);
        }
        Ok(found)
    }

    /// How many records that are, and of which kinds. `skip` and `most` do not narrow.
    pub fn outline_kinds(&self, asked: &AllRecords) -> Result<Vec<(Kind, u32)>, VaultError> {
        let (conditions, values) = conditions(asked);
        let sql = format!(
            "SELECT r.kind, count(*) FROM record r WHERE {conditions} GROUP BY r.kind ORDER BY min(r.number)"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            found.push((Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?, row.get(1)?));
        }
        Ok(found)
    }

    /// What can be said of one record without its words.
    pub fn outline(&self, id: &RecordId) -> Result<Option<Outline>, VaultError> {
        let mut statement =
            self.connection.prepare_cached(&format!("{OUTLINE} WHERE r.id = ?1"))?;
        let mut rows = statement.query([id.as_str()])?;
        rows.next()?.map(outline).transpose()
    }

    /// Kept versions of a record of any kind, the newest first: those before a number, at most so many.
    pub fn versions_of(
        &self,
        id: &RecordId,
        before: Option<u32>,
        most: u32,
    ) -> Result<Vec<KeptVersion>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT v.rev, v.kept_at, v.kept_offset, a.act, a.seq, v.state, v.body_version, v.body
             FROM revision v JOIN act a ON a.seq = v.act
             WHERE v.record = ?1 AND v.rev < ?2 ORDER BY v.rev DESC LIMIT ?3",
        )?;
        let before = before.map_or(i64::MAX, i64::from);
        let mut rows = statement.query((id.as_str(), before, most))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (act, body): (String, String) = (row.get(3)?, row.get(7)?);
            found.push(KeptVersion {
                rev: row.get(0)?,
                at: Moment { at: row.get(1)?, offset: row.get(2)? },
                act: Act::from_token(&act).ok_or(VaultError::UnknownWord)?,
                seq: count::of(row, 4)?,
                state: row.get(5)?,
                body_version: row.get(6)?,
                body: serde_json::from_str(&body).map_err(|_| VaultError::Damaged)?,
            });
        }
        Ok(found)
    }

    /// What a record is tied to, and what is tied to it.
    pub fn ties_of(&self, id: &RecordId) -> Result<Vec<Tie>, VaultError> {
        let mut found = Vec::new();
        for (goes_out, near, far) in
            [(true, "from_record", "to_record"), (false, "to_record", "from_record")]
        {
            let sql = format!(
                "SELECT {far}, role FROM link WHERE {near} = ?1
                 GROUP BY {far}, role ORDER BY min(rowid)"
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query([id.as_str()])?;
            while let Some(row) = rows.next()? {
                let (other, role): (String, String) = (row.get(0)?, row.get(1)?);
                let other = RecordId::parse(&other).map_err(|_| VaultError::UnknownWord)?;
                let role = Role::from_token(&role).ok_or(VaultError::UnknownWord)?;
                if let Some(other) = self.outline(&other)? {
                    found.push(Tie { role, goes_out, other });
                }
            }
        }
        Ok(found)
    }

    /// Lines of the audit, the newest first.
    pub fn acts_asked(&self, asked: &ActsAsked) -> Result<Vec<ActEntry>, VaultError> {
        let Some(between) = lines_between(self.connection, asked.from_day, asked.to_day)? else {
            return Ok(Vec::new());
        };
        let (sql, values) = acts_sql(asked, between);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(audit::entry_of(row)?.ok_or(VaultError::UnknownWord)?);
        }
        Ok(found)
    }

    /// Whether the window was in a client's hands when the act of that number was done.
    pub fn was_handed_over(&self, seq: u64) -> Result<bool, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT act FROM act WHERE seq < ?1 AND +act IN (?2, ?3, ?4, ?5) ORDER BY seq DESC LIMIT 1",
        )?;
        let ways = [Act::BeginHandOver, Act::EndHandOver, Act::OpenVault, Act::OpenVaultWithWords];
        let [begin, end, open, words] = ways.map(Act::token);
        let last: Option<String> = statement
            .query_row((count::to_sql(seq), begin, end, open, words), |row| row.get(0))
            .optional()?;
        Ok(last.as_deref() == Some(begin))
    }

    /// Where the audit ends.
    pub fn chain_end(&self) -> Result<ChainEnd, VaultError> {
        let head = audit::head(self.connection, &self.id)?;
        Ok(ChainEnd { seq: head.seq, hash: head.hash })
    }
}

fn conditions(asked: &AllRecords) -> (String, Vec<Bound>) {
    let (mut conditions, mut values) = (Vec::new(), Vec::<Bound>::new());
    match &asked.client {
        Some(client) => {
            values.push(client.as_str().to_owned().into());
            conditions.push("(r.client = ?1 OR r.id = ?1)".to_owned());
        }
        None => conditions.push("r.client IS NULL AND r.kind <> 'client'".to_owned()),
    }
    if !asked.with_apart {
        conditions.push("r.record_class NOT IN ('psychotherapy_note', 'reflection')".to_owned());
    }
    if let Some(class) = asked.class {
        conditions.push(format!("r.record_class = '{}'", class.token()));
    }
    if !asked.kinds.is_empty() {
        let kinds: Vec<_> = asked.kinds.iter().map(|kind| format!("'{}'", kind.token())).collect();
        conditions.push(format!("r.kind IN ({})", kinds.join(", ")));
    }
    (conditions.join(" AND "), values)
}

fn outline(row: &Row<'_>) -> Result<Outline, VaultError> {
    let (id, kind, class): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(3)?);
    let (client, day): (Option<String>, Option<String>) = (row.get(2)?, row.get(4)?);
    let id_of = |id: &str| RecordId::parse(id).map_err(|_| VaultError::UnknownWord);
    let moment = |column: usize| -> Result<Option<Moment>, VaultError> {
        let at: Option<i64> = row.get(column)?;
        at.map(|at| Ok(Moment { at, offset: row.get(column + 1)? })).transpose()
    };
    Ok(Outline {
        id: id_of(&id)?,
        kind: Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?,
        client: client.map(|id| id_of(&id)).transpose()?,
        class: RecordClass::from_token(&class).ok_or(VaultError::UnknownWord)?,
        occurred_on: day.map(|day| day.parse().map_err(|_| VaultError::UnknownWord)).transpose()?,
        state: row.get(5)?,
        rev: row.get(6)?,
        created_at: moment(7)?.ok_or(VaultError::UnknownWord)?,
        locked_at: moment(9)?,
        trashed_at: moment(11)?,
    })
}
