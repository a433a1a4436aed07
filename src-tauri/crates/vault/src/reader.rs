//! Reads records, their history, drafts, settings and the audit.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use holdfast_records::voiding::Voids;
use holdfast_records::{Act, Kind, Link, Moment, Record, RecordId, Role, State, Stored};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value};
use serde::de::DeserializeOwned;

use crate::{
    ActEntry, Draft, Found, Query, Scope, VaultError, VaultId, audit, bodies, count, search,
};

/// What every load asks for: the record, and the revision that it stands at.
const STORED: &str =
    "SELECT r.id, r.client, r.state, r.rev, r.created_at, r.created_offset, r.updated_at,
        r.updated_offset, r.locked_at, r.locked_offset, v.body_version, v.body
    FROM record r JOIN revision v ON v.record = r.id AND v.rev = r.rev";

/// A way to read the vault as it stands.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) id: VaultId,
}

/// One kept version of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision<R: Record> {
    /// Which one, from 1.
    pub rev: u32,
    /// When it was kept.
    pub at: Moment,
    /// The act that kept it.
    pub act: Act,
    /// How the record stood from then on.
    pub state: R::State,
    /// The body.
    pub body: R,
}

impl Reader<'_> {
    /// Mints the identity of a record that is not there yet.
    pub fn new_id(&self) -> RecordId {
        crate::change::mint()
    }

    /// Loads a record that must be there.
    pub fn load<R: Record>(&self, id: &RecordId) -> Result<Stored<R>, VaultError> {
        self.find(id)?.ok_or(VaultError::NotFound { kind: R::KIND })
    }

    /// Loads a record, if it is there, of that kind and not in the trash.
    pub fn find<R: Record>(&self, id: &RecordId) -> Result<Option<Stored<R>>, VaultError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{STORED} WHERE r.id = ?1 AND r.kind = ?2 AND r.trashed_at IS NULL"
        ))?;
        let mut rows = statement.query((id.as_str(), R::KIND.token()))?;
        rows.next()?.map(|row| self.stored(row)).transpose()
    }

    /// Lists the records of a kind.
    pub fn list<R: Record>(&self, query: &Query) -> Result<Vec<Stored<R>>, VaultError> {
        let (asked, values) = sql_of(R::KIND, query);
        let mut statement = self.connection.prepare_cached(&asked)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(self.stored(row)?);
        }
        Ok(found)
    }

    /// How many records of a kind there are. No body is read.
    pub fn count<R: Record>(&self, query: &Query) -> Result<u32, VaultError> {
        let (asked, values) = sql_of(R::KIND, query);
        let counted = format!("SELECT count(*) FROM ({asked})");
        let mut statement = self.connection.prepare_cached(&counted)?;
        Ok(statement.query_row(params_from_iter(values), |row| row.get(0))?)
    }

    /// The last day of the records of a kind that stand so, for each client who has one. No body is read.
    pub fn last_days<R: Record>(
        &self,
        state: R::State,
    ) -> Result<BTreeMap<RecordId, NaiveDate>, VaultError> {
        // From each client's last day backwards, by the index on client, kind and day: the plus keeps the other index out.
        let mut statement = self.connection.prepare_cached(
            "SELECT id, day FROM (
                 SELECT c.id, (
                     SELECT r.occurred_on FROM record r
                     WHERE r.client = c.id AND r.kind = ?1 AND +r.state = ?2 AND r.trashed_at IS NULL
                         AND r.occurred_on IS NOT NULL
                     ORDER BY r.occurred_on DESC LIMIT 1
                 ) AS day FROM record c WHERE c.kind = 'client'
             ) WHERE day IS NOT NULL",
        )?;
        let mut rows = statement.query((R::KIND.token(), state.token()))?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (client, day): (String, String) = (row.get(0)?, row.get(1)?);
            let day = day.parse().map_err(|_| VaultError::UnknownWord)?;
            found.insert(id_of(&client)?, day);
        }
        Ok(found)
    }

    /// Every kept version of a record, the first first.
    pub fn revisions<R: Record>(&self, id: &RecordId) -> Result<Vec<Revision<R>>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT v.rev, v.kept_at, v.kept_offset, a.act, v.state, v.body_version, v.body
             FROM revision v JOIN act a ON a.seq = v.act JOIN record r ON r.id = v.record
             WHERE v.record = ?1 AND r.kind = ?2 AND r.trashed_at IS NULL ORDER BY v.rev",
        )?;
        let mut rows = statement.query((id.as_str(), R::KIND.token()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (act, state, body): (String, String, String) =
                (row.get(3)?, row.get(4)?, row.get(6)?);
            found.push(Revision {
                rev: row.get(0)?,
                at: Moment { at: row.get(1)?, offset: row.get(2)? },
                act: Act::from_token(&act).ok_or(VaultError::UnknownWord)?,
                state: R::State::from_token(&state).ok_or(VaultError::UnknownWord)?,
                body: bodies::read(row.get(5)?, &body)?,
            });
        }
        Ok(found)
    }

    /// How the records of a kind stand that are a client's, by what each is tied to in a role. No body is read.
    pub fn standing_of<R: Record>(
        &self,
        client: &RecordId,
        role: Role,
    ) -> Result<Vec<(RecordId, R::State)>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT l.to_record, r.state FROM record r JOIN link l ON l.from_record = r.id
             WHERE r.kind = ?1 AND r.client = ?2 AND l.role = ?3 AND r.trashed_at IS NULL",
        )?;
        let mut rows = statement.query((R::KIND.token(), client.as_str(), role.token()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (to, state): (String, String) = (row.get(0)?, row.get(1)?);
            found.push((id_of(&to)?, R::State::from_token(&state).ok_or(VaultError::UnknownWord)?));
        }
        Ok(found)
    }

    /// How the records of a kind stand that are tied to another in a role. No body is read.
    pub fn states_tied_to<R: Record>(
        &self,
        role: Role,
        to: &RecordId,
    ) -> Result<Vec<R::State>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT r.state FROM link l JOIN record r ON r.id = l.from_record
             WHERE l.to_record = ?1 AND l.role = ?2 AND r.kind = ?3 AND r.trashed_at IS NULL",
        )?;
        let rows = statement.query_map((to.as_str(), role.token(), R::KIND.token()), |row| {
            row.get::<_, String>(0)
        })?;
        rows.map(|token| R::State::from_token(&token?).ok_or(VaultError::UnknownWord)).collect()
    }

    /// Whether a record is tied to another in a role.
    pub fn is_linked(
        &self,
        from: &RecordId,
        role: Role,
        to: &RecordId,
    ) -> Result<bool, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM link WHERE from_record = ?1 AND role = ?2 AND to_record = ?3",
        )?;
        Ok(statement.exists((from.as_str(), role.token(), to.as_str()))?)
    }

    /// What the records of a client say does not count.
    pub fn voids(&self, client: &RecordId) -> Result<Vec<Voids>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT r.id, r.kind, l.to_record FROM record r JOIN link l ON l.from_record = r.id
             WHERE r.client = ?1 AND l.role = ?2 AND r.trashed_at IS NULL",
        )?;
        let mut rows = statement.query((client.as_str(), Role::Voids.token()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get(1)?;
            found.push(Voids {
                from: id_of(&row.get::<_, String>(0)?)?,
                kind: Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?,
                to: id_of(&row.get::<_, String>(2)?)?,
            });
        }
        Ok(found)
    }

    /// How many records there are of each kind that has any.
    pub fn counts(&self) -> Result<BTreeMap<Kind, u64>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, count(*) FROM record WHERE trashed_at IS NULL GROUP BY kind",
        )?;
        let mut rows = statement.query([])?;
        let mut counts = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            counts.insert(
                Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?,
                count::of(row, 1)?,
            );
        }
        Ok(counts)
    }

    /// Whether there is a record of any of these kinds. No body is read, and nothing is counted.
    pub fn has_any(&self, kinds: &[Kind]) -> Result<bool, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM record WHERE kind = ?1 AND trashed_at IS NULL LIMIT 1",
        )?;
        for kind in kinds {
            if statement.exists([kind.token()])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Every draft, the latest first, but for those of what is in the trash.
    pub fn drafts(&self) -> Result<Vec<Draft>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT target, kind, client, base_rev, body, typed_at, typed_offset FROM draft
             WHERE NOT EXISTS (SELECT 1 FROM record WHERE id = target AND trashed_at IS NOT NULL)
             ORDER BY typed_at DESC, target",
        )?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(draft_of(row)?);
        }
        Ok(found)
    }

    /// The draft of one record.
    pub fn draft(&self, target: &RecordId) -> Result<Option<Draft>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT target, kind, client, base_rev, body, typed_at, typed_offset FROM draft WHERE target = ?1",
        )?;
        let mut rows = statement.query([target.as_str()])?;
        rows.next()?.map(draft_of).transpose()
    }

    /// Whether a record was entered in error, or another took its place. It stays readable.
    pub fn is_voided(&self, id: &RecordId) -> Result<bool, VaultError> {
        search::is_voided(self.connection, id)
    }

    /// Finds records by words. Every word must be there, or begin a word that is.
    pub fn search(&self, words: &str, scope: &Scope) -> Result<Found, VaultError> {
        search::find(self.connection, words, scope)
    }

    /// A setting, if it was ever set.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, VaultError> {
        let value: Option<String> = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        value
            .map(|json| serde_json::from_str(&json).map_err(|_| VaultError::UnknownWord))
            .transpose()
    }

    /// The newest lines of the audit, the newest first.
    pub fn acts(&self, newest: u32) -> Result<Vec<ActEntry>, VaultError> {
        audit::newest(self.connection, newest)
    }

    /// Whether every line of the audit follows from the one before.
    pub fn chain_is_whole(&self) -> Result<bool, VaultError> {
        audit::is_whole(self.connection, &self.id)
    }

    /// What a record is about, if it is there.
    pub fn kind_of(&self, id: &RecordId) -> Result<Option<Kind>, VaultError> {
        let kind: Option<String> = self
            .connection
            .prepare_cached("SELECT kind FROM record WHERE id = ?1")?
            .query_row([id.as_str()], |row| row.get(0))
            .optional()?;
        kind.map(|token| Kind::from_token(&token).ok_or(VaultError::UnknownWord)).transpose()
    }

    fn stored<R: Record>(&self, row: &Row<'_>) -> Result<Stored<R>, VaultError> {
        let (id, client, state): (String, Option<String>, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let locked_at: Option<i64> = row.get(8)?;
        let id = id_of(&id)?;
        Ok(Stored {
            client: client.map(|id| id_of(&id)).transpose()?,
            state: R::State::from_token(&state).ok_or(VaultError::UnknownWord)?,
            rev: row.get(3)?,
            created_at: Moment { at: row.get(4)?, offset: row.get(5)? },
            updated_at: Moment { at: row.get(6)?, offset: row.get(7)? },
            locked_at: match locked_at {
                Some(at) => Some(Moment { at, offset: row.get(9)? }),
                None => None,
            },
            links: self.links_of(&id)?,
            body: bodies::read(
                row.get(10)?,
                row.get_ref(11)?.as_str().map_err(|_| VaultError::Damaged)?,
            )?,
            id,
        })
    }

    pub(crate) fn links_of(&self, id: &RecordId) -> Result<Vec<Link>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT role, to_record, from_part, to_rev FROM link WHERE from_record = ?1 ORDER BY rowid",
        )?;
        let mut rows = statement.query([id.as_str()])?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            let (role, to): (String, String) = (row.get(0)?, row.get(1)?);
            links.push(Link {
                role: Role::from_token(&role).ok_or(VaultError::UnknownWord)?,
                to: id_of(&to)?,
                from_part: row.get(2)?,
                to_rev: row.get(3)?,
            });
        }
        Ok(links)
    }
}

pub(crate) fn id_of(text: &str) -> Result<RecordId, VaultError> {
    RecordId::parse(text).map_err(|_| VaultError::UnknownWord)
}

fn draft_of(row: &Row<'_>) -> Result<Draft, VaultError> {
    let (target, kind, client): (String, String, Option<String>) =
        (row.get(0)?, row.get(1)?, row.get(2)?);
    let body: String = row.get(4)?;
    Ok(Draft {
        target: id_of(&target)?,
        kind: Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?,
        client: client.map(|id| id_of(&id)).transpose()?,
        base_rev: row.get(3)?,
        body: serde_json::from_str(&body).map_err(|_| VaultError::UnknownWord)?,
        at: Moment { at: row.get(5)?, offset: row.get(6)? },
    })
}

/// The statement that a query stands for, with the values beside it.
fn sql_of(kind: Kind, query: &Query) -> (String, Vec<Value>) {
    let mut asked = format!("{STORED} WHERE r.kind = ?1 AND r.trashed_at IS NULL");
    let mut values = vec![Value::from(kind.token().to_owned())];
    let mut narrow = |condition: &str, value: Value| {
        values.push(value);
        asked.push_str(&format!(" AND {condition} ?{}", values.len()));
    };
    if let Some(client) = &query.client {
        narrow("r.client =", client.as_str().to_owned().into());
    }
    if let Some(day) = query.from_day {
        narrow("r.occurred_on >=", day.to_string().into());
    }
    if let Some(day) = query.to_day {
        narrow("r.occurred_on <=", day.to_string().into());
    }
    if let Some((field, day)) = query.none_later {
        narrow(&format!("coalesce(v.body ->> '$.{field}', '') <="), day.to_string().into());
    }
    if let Some(field) = query.says {
        narrow("(v.body ->> ", format!("$.{field}").into());
        asked.push_str(") IS NOT NULL");
    }
    if let Some((role, to)) = &query.linked {
        let marks: Vec<_> = (1..=to.len()).map(|at| format!("?{}", values.len() + at)).collect();
        let (role, marks) = (role.token(), marks.join(", "));
        asked.push_str(&format!(
            " AND r.id IN (SELECT from_record FROM link WHERE role = '{role}' AND to_record IN ({marks}))"
        ));
        values.extend(to.iter().map(|to| Value::from(to.as_str().to_owned())));
    }
    if !query.states.is_empty() {
        let states: Vec<String> = query.states.iter().map(|state| format!("'{state}'")).collect();
        asked.push_str(&format!(" AND r.state IN ({})", states.join(", ")));
    }
    let way = if query.newest_first { "DESC" } else { "ASC" };
    asked.push_str(&format!(" ORDER BY r.occurred_on {way}, r.occurred_at {way}, r.number {way}"));
    if let Some(most) = query.limit {
        values.push(i64::from(most).into());
        asked.push_str(&format!(" LIMIT ?{}", values.len()));
    }
    (asked, values)
}
