//! The trash: what was never locked may lie there for a while, and comes back as it was.

use holdfast_records::{Kind, Moment, PrivateText, RecordId};
use rusqlite::OptionalExtension;

use crate::{Reader, Tx, VaultError, bodies, reader::id_of};

/// Something in the trash.
#[derive(Clone, Debug, PartialEq)]
pub struct Trashed {
    /// The record.
    pub id: RecordId,
    /// What it is about.
    pub kind: Kind,
    /// Whose it is; nobody's if it is the practice's own.
    pub client: Option<RecordId>,
    /// Since when it lies there.
    pub since: Moment,
    /// The first thing that it says.
    pub name: PrivateText,
}

impl Reader<'_> {
    /// Everything in the trash, the newest first.
    pub fn trashed(&self) -> Result<Vec<Trashed>, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT r.id, r.kind, r.client, r.trashed_at, r.trashed_offset, v.body_version, v.body
             FROM record r JOIN revision v ON v.record = r.id AND v.rev = r.rev
             WHERE r.trashed_at IS NOT NULL ORDER BY r.trashed_at DESC, r.number DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (kind, client): (String, Option<String>) = (row.get(1)?, row.get(2)?);
            let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
            let body: String = row.get(6)?;
            let texts = bodies::texts(kind, row.get(5)?, &body)?;
            found.push(Trashed {
                id: id_of(&row.get::<_, String>(0)?)?,
                kind,
                client: client.map(|id| id_of(&id)).transpose()?,
                since: Moment { at: row.get(3)?, offset: row.get(4)? },
                name: name_of(&texts, &body),
            });
        }
        Ok(found)
    }
}

/// What a thing is called: the first text that a search finds in it, or the name of what no search looks for.
fn name_of(texts: &[String], body: &str) -> PrivateText {
    if let Some(first) = texts.first() {
        return PrivateText::from(first.as_str());
    }
    let body: serde_json::Value = serde_json::from_str(body).unwrap_or_default();
    let name = body.get("name").and_then(serde_json::Value::as_str);
    name.map(PrivateText::from).unwrap_or_default()
}

/// How a record stands that may be put into the trash, or lies there.
struct Standing {
    kind: Kind,
    state: String,
    is_locked: bool,
    is_trashed: bool,
}

impl Tx<'_> {
    /// Whose a record is, in the trash or not.
    pub fn owner_of(&self, id: &RecordId) -> Result<Option<RecordId>, VaultError> {
        let client: Option<Option<String>> = self
            .connection
            .prepare_cached("SELECT client FROM record WHERE id = ?1")?
            .query_row([id.as_str()], |row| row.get(0))
            .optional()?;
        client.flatten().map(|id| id_of(&id)).transpose()
    }

    /// Puts a record into the trash. It is on no list from then on, in no count and in no search.
    ///
    /// Refused for what was ever locked, for what a record rests on, and for every kind that is not for the trash.
    pub fn trash(&mut self, id: &RecordId) -> Result<(), VaultError> {
        let standing = self.trash_standing(id)?;
        let refused = VaultError::NotAllowed { kind: standing.kind, from: "kept", to: "trashed" };
        let may = standing.kind.may_be_trashed(&standing.state)
            && !standing.is_locked
            && !standing.is_trashed;
        if !may || self.is_rested_on(id)? {
            return Err(refused);
        }
        self.connection
            .prepare_cached("UPDATE record SET trashed_at = ?2, trashed_offset = ?3 WHERE id = ?1")?
            .execute((id.as_str(), self.now.at, self.now.offset))?;
        self.about(id)
    }

    /// Lays one of the therapist's own reflections where it may be erased by the same act.
    ///
    /// Whatever is tied to it does not keep it: such a tie goes with it.
    pub(crate) fn lay_aside(&mut self, id: &RecordId) -> Result<(), VaultError> {
        let standing = self.trash_standing(id)?;
        if !standing.kind.may_be_erased_at_once() || standing.is_locked {
            let (from, to) = ("kept", "erased");
            return Err(VaultError::NotAllowed { kind: standing.kind, from, to });
        }
        self.connection
            .prepare_cached("UPDATE record SET trashed_at = ?2, trashed_offset = ?3 WHERE id = ?1")?
            .execute((id.as_str(), self.now.at, self.now.offset))?;
        Ok(())
    }

    /// Takes a record out of the trash. It stands as it stood.
    pub fn put_back(&mut self, id: &RecordId) -> Result<(), VaultError> {
        let standing = self.trash_standing(id)?;
        if !standing.is_trashed {
            return Err(VaultError::NotAllowed { kind: standing.kind, from: "kept", to: "kept" });
        }
        self.connection
            .prepare_cached(
                "UPDATE record SET trashed_at = NULL, trashed_offset = NULL WHERE id = ?1",
            )?
            .execute([id.as_str()])?;
        self.about(id)
    }

    fn trash_standing(&self, id: &RecordId) -> Result<Standing, VaultError> {
        let row: Option<(String, String, bool, bool)> = self
            .connection
            .prepare_cached(
                "SELECT kind, state, locked_at IS NOT NULL, trashed_at IS NOT NULL FROM record WHERE id = ?1",
            )?
            .query_row([id.as_str()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let (kind, state, is_locked, is_trashed) =
            row.ok_or(VaultError::NotFound { kind: Kind::Client })?;
        let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
        Ok(Standing { kind, state, is_locked, is_trashed })
    }

    /// Whether a record outside of the trash is tied to this one.
    fn is_rested_on(&self, id: &RecordId) -> Result<bool, VaultError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM link JOIN record ON record.id = link.from_record
             WHERE link.to_record = ?1 AND record.trashed_at IS NULL",
        )?;
        Ok(statement.exists([id.as_str()])?)
    }
}
