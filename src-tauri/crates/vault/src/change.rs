//! One change: everything in it is kept together with one line of the audit, or nothing is.

use std::ops::Deref;

use holdfast_records::{Act, Kind, Link, Moment, Record, RecordId, Role, State, Stored};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use serde::Serialize;

use crate::{
    ActEntry, Draft, Reader, VaultError, VaultId,
    audit::{self, Head},
    bodies, count, seal, search,
};

/// How far back the clock may go before the audit says so (domain N7), in milliseconds.
const CLOCK_SLACK: i64 = 10 * 60 * 1000;

/// What the names of the vault's own settings begin with.
const OWN: &str = "vault.";

/// The setting that holds the number of the last copy.
pub(crate) const COPY_COUNTER: &str = "vault.copy_counter";

/// A change that is being made. Reads what it has written so far.
pub struct Tx<'a> {
    reader: Reader<'a>,
    pub(crate) now: Moment,
    pub(crate) seq: u64,
    target: Option<(RecordId, Kind)>,
    detail: Option<String>,
}

impl<'a> Deref for Tx<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

/// Makes one change. If `f` refuses or panics, nothing of it is kept.
///
/// Gives back the number of the last line of the audit beside what `f` gave.
pub(crate) fn within<T, E: From<VaultError>>(
    connection: &Connection,
    id: VaultId,
    now: Moment,
    act: Act,
    f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<(T, u64), E> {
    let begin = || -> Result<(Transaction<'_>, Head), VaultError> {
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let head = note_clock(connection, audit::head(connection, &id)?, now)?;
        Ok((transaction, head))
    };
    let (transaction, head) = begin()?;
    let seq = head.seq.saturating_add(1);
    let mut tx = Tx { reader: Reader { connection, id }, now, seq, target: None, detail: None };
    let kept = f(&mut tx)?;
    let (target, target_kind) = tx.target.unzip();
    let entry = ActEntry { seq, at: now, act, target, target_kind, detail: tx.detail };
    audit::write(connection, &head, &entry)?;
    transaction.commit().map_err(VaultError::from)?;
    Ok((kept, seq))
}

/// Writes down that the clock went back, if it did. Only once for each time.
fn note_clock(connection: &Connection, head: Head, now: Moment) -> Result<Head, VaultError> {
    let went_back = head.at.is_some_and(|last| now.at < last.saturating_sub(CLOCK_SLACK));
    if !went_back {
        return Ok(head);
    }
    let seq = head.seq.saturating_add(1);
    let entry = ActEntry {
        seq,
        at: now,
        act: Act::ClockWentBack,
        target: None,
        target_kind: None,
        detail: None,
    };
    audit::write(connection, &head, &entry)
}

/// What the spine says of a record before it is changed.
struct Standing {
    number: i64,
    state: String,
    rev: u32,
    locked_at: Option<i64>,
}

impl Tx<'_> {
    /// Keeps a new record. Its draft goes in the same act.
    pub fn insert<R: Record>(
        &mut self,
        id: RecordId,
        client: Option<&RecordId>,
        state: R::State,
        body: &R,
        links: &[Link],
    ) -> Result<Stored<R>, VaultError> {
        if self.reader.kind_of(&id)?.is_some() {
            return Err(VaultError::AlreadyThere { kind: R::KIND });
        }
        let locked = state.is_locked().then_some(self.now);
        self.connection
            .prepare_cached(
                "INSERT INTO record (id, kind, client, occurred_on, state, record_class, audience, rev, created_at,
                    created_offset, updated_at, updated_offset, locked_at, locked_offset, occurred_at, occurred_offset)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, ?9, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?
            .execute(params![
                id.as_str(),
                R::KIND.token(),
                client.map(RecordId::as_str),
                body.occurred_on().map(|day| day.to_string()),
                state.token(),
                body.record_class().token(),
                body.audience().token(),
                self.now.at,
                self.now.offset,
                locked.map(|moment| moment.at),
                locked.map(|moment| moment.offset),
                body.occurred_at().map(|moment| moment.at),
                body.occurred_at().map(|moment| moment.offset),
            ])?;
        let number = self.connection.last_insert_rowid();
        self.keep_revision(&id, 1, state.token(), R::BODY_VERSION, &bodies::write(body)?)?;
        for link in links {
            self.link(&id, link)?;
        }
        search::put(self.connection, number, body.record_class(), &body.searchable_text())?;
        self.discard_draft(&id)?;
        self.kept::<R>(&id)
    }

    /// Keeps a new version of a record. Its draft goes in the same act.
    pub fn revise<R: Record>(
        &mut self,
        id: &RecordId,
        base_rev: u32,
        body: &R,
    ) -> Result<Stored<R>, VaultError> {
        let standing = self.standing::<R>(id)?;
        if standing.locked_at.is_some() {
            return Err(VaultError::Locked { kind: R::KIND });
        }
        if standing.rev != base_rev {
            return Err(VaultError::Stale { now_rev: standing.rev });
        }
        let rev = standing.rev.saturating_add(1);
        self.keep_revision(id, rev, &standing.state, R::BODY_VERSION, &bodies::write(body)?)?;
        self.connection
            .prepare_cached(
                "UPDATE record SET rev = ?2, occurred_on = ?3, record_class = ?4, audience = ?5, updated_at = ?6,
                    updated_offset = ?7, occurred_at = ?8, occurred_offset = ?9
                 WHERE id = ?1",
            )?
            .execute(params![
                id.as_str(),
                rev,
                body.occurred_on().map(|day| day.to_string()),
                body.record_class().token(),
                body.audience().token(),
                self.now.at,
                self.now.offset,
                body.occurred_at().map(|moment| moment.at),
                body.occurred_at().map(|moment| moment.offset),
            ])?;
        search::replace(
            self.connection,
            standing.number,
            body.record_class(),
            &body.searchable_text(),
        )?;
        self.discard_draft(id)?;
        self.kept::<R>(id)
    }

    /// Lets a record stand otherwise. Its body stays what it is, and a locked one only changes this way.
    pub fn set_state<R: Record>(
        &mut self,
        id: &RecordId,
        to: R::State,
    ) -> Result<Stored<R>, VaultError> {
        let standing = self.standing::<R>(id)?;
        let from = R::State::from_token(&standing.state).ok_or(VaultError::UnknownWord)?;
        if !from.may_become(to) {
            return Err(VaultError::NotAllowed {
                kind: R::KIND,
                from: from.token(),
                to: to.token(),
            });
        }
        let (rev, now) = (standing.rev.saturating_add(1), self.now);
        self.connection
            .prepare_cached(
                "INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
                 SELECT record, ?2, ?3, ?4, ?5, ?6, body_version, body FROM revision WHERE record = ?1 AND rev = ?7",
            )?
            .execute(params![id.as_str(), rev, count::to_sql(self.seq), now.at, now.offset, to.token(), standing.rev])?;
        // Locked once, it keeps the moment at which it was.
        self.connection
            .prepare_cached(
                "UPDATE record SET rev = ?2, state = ?3, updated_at = ?4, updated_offset = ?5,
                    locked_offset = CASE WHEN NOT ?6 THEN NULL ELSE coalesce(locked_offset, ?5) END,
                    locked_at = CASE WHEN NOT ?6 THEN NULL ELSE coalesce(locked_at, ?4) END
                 WHERE id = ?1",
            )?
            .execute(params![id.as_str(), rev, to.token(), now.at, now.offset, to.is_locked()])?;
        self.kept::<R>(id)
    }

    /// Ties a record to another.
    pub fn link(&mut self, from: &RecordId, link: &Link) -> Result<(), VaultError> {
        self.connection
            .prepare_cached(
                "INSERT INTO link (from_record, role, to_record, from_part, to_rev) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![from.as_str(), link.role.token(), link.to.as_str(), link.from_part, link.to_rev])?;
        Ok(())
    }

    /// Unties a record from everything in one role.
    pub fn unlink(&mut self, from: &RecordId, role: Role) -> Result<(), VaultError> {
        self.connection
            .prepare_cached("DELETE FROM link WHERE from_record = ?1 AND role = ?2")?
            .execute((from.as_str(), role.token()))?;
        Ok(())
    }

    /// Keeps the bytes of a file under their SHA-256, which it gives back in hexadecimal.
    pub fn keep_file(&mut self, bytes: &[u8], media: &str) -> Result<String, VaultError> {
        let sha256 = seal::sha256_hex(bytes);
        let known: Option<i64> = self
            .connection
            .prepare_cached("SELECT 1 FROM file WHERE sha256 = ?1")?
            .query_row([&sha256], |row| row.get(0))
            .optional()?;
        if known.is_none() {
            let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
            self.connection
                .prepare_cached(
                    "INSERT INTO file (sha256, media, size, kept_at, kept_offset, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![sha256, media, size, self.now.at, self.now.offset, bytes])?;
        }
        Ok(sha256)
    }

    /// Sets a setting. Names that begin with `vault.` are the vault's own.
    pub fn set_setting<T: Serialize>(&mut self, key: &str, value: &T) -> Result<(), VaultError> {
        if key.starts_with(OWN) { Err(VaultError::OwnSetting) } else { self.set_own(key, value) }
    }

    /// Sets one of the vault's own settings.
    pub(crate) fn set_own<T: Serialize>(&mut self, key: &str, value: &T) -> Result<(), VaultError> {
        let value = serde_json::to_string(value).map_err(|_| VaultError::UnknownWord)?;
        self.connection
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((key, value))?;
        Ok(())
    }

    /// Puts a draft beside what the act keeps: a record that changes under somebody's hands takes no draft with it.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), VaultError> {
        keep_draft(self.connection, draft)
    }

    /// Throws a draft away. Says whether there was one.
    pub fn discard_draft(&mut self, target: &RecordId) -> Result<bool, VaultError> {
        let gone = self
            .connection
            .prepare_cached("DELETE FROM draft WHERE target = ?1")?
            .execute([target.as_str()])?;
        Ok(gone > 0)
    }

    /// Says which record the act is about; otherwise it is the first one that it keeps.
    pub fn about(&mut self, target: &RecordId) -> Result<(), VaultError> {
        self.target = self.reader.kind_of(target)?.map(|kind| (target.clone(), kind));
        Ok(())
    }

    /// Says more about the act in a code, such as `final.2_copies`. Never words of anybody.
    pub fn detail(&mut self, code: &'static str) {
        self.detail = Some(code.to_owned());
    }

    /// Lets what is kept from here on be kept at another moment: the sample practice has a past.
    pub(crate) fn as_if_at(&mut self, moment: Moment) {
        self.now = moment;
    }

    /// Says how many of something the act is about.
    pub(crate) fn detail_count(&mut self, of: &'static str, count: u32) {
        self.detail = Some(format!("{of}.{count}"));
    }

    /// Raises the number of the last copy, and gives back the new one.
    pub fn next_copy(&mut self) -> Result<u64, VaultError> {
        let last: u64 = self.reader.setting(COPY_COUNTER)?.unwrap_or(0);
        let next = last.saturating_add(1);
        self.set_own(COPY_COUNTER, &next)?;
        Ok(next)
    }

    /// Lets the number of the last copy be at least this one.
    pub fn copies_reach(&mut self, counter: u64) -> Result<(), VaultError> {
        let last: u64 = self.reader.setting(COPY_COUNTER)?.unwrap_or(0);
        self.set_own(COPY_COUNTER, &last.max(counter))
    }

    fn standing<R: Record>(&self, id: &RecordId) -> Result<Standing, VaultError> {
        self.connection
            .prepare_cached(
                "SELECT number, state, rev, locked_at FROM record WHERE id = ?1 AND kind = ?2 AND trashed_at IS NULL",
            )?
            .query_row((id.as_str(), R::KIND.token()), |row| {
                Ok(Standing {
                    number: row.get(0)?,
                    state: row.get(1)?,
                    rev: row.get(2)?,
                    locked_at: row.get(3)?,
                })
            })
            .optional()?
            .ok_or(VaultError::NotFound { kind: R::KIND })
    }

    fn keep_revision(
        &self,
        id: &RecordId,
        rev: u32,
        state: &str,
        version: u32,
        body: &str,
    ) -> Result<(), VaultError> {
        self.connection
            .prepare_cached(
                "INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![id.as_str(), rev, count::to_sql(self.seq), self.now.at, self.now.offset, state, version, body])?;
        Ok(())
    }

    /// The record as it was kept just now, with the act about it.
    fn kept<R: Record>(&mut self, id: &RecordId) -> Result<Stored<R>, VaultError> {
        if self.target.is_none() {
            self.target = Some((id.clone(), R::KIND));
        }
        self.reader.load(id)
    }
}

/// Mints the identity of a record: a version 7 UUID.
pub(crate) fn mint() -> RecordId {
    loop {
        if let Ok(id) = RecordId::parse(&uuid::Uuid::now_v7().hyphenated().to_string()) {
            return id;
        }
    }
}

/// Keeps what was typed so far, in the place of what was typed before.
pub(crate) fn keep_draft(connection: &Connection, draft: &Draft) -> Result<(), VaultError> {
    let standing: Option<(bool, bool)> = connection
        .prepare_cached(
            "SELECT locked_at IS NOT NULL, trashed_at IS NOT NULL FROM record WHERE id = ?1",
        )?
        .query_row([draft.target.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match standing {
        Some((true, _)) => return Err(VaultError::Locked { kind: draft.kind }),
        Some((_, true)) => return Err(VaultError::NotFound { kind: draft.kind }),
        Some((false, false)) | None => {}
    }
    let body = serde_json::to_string(&draft.body).map_err(|_| VaultError::UnknownWord)?;
    connection
        .prepare_cached(
            "INSERT INTO draft (target, kind, client, base_rev, body, typed_at, typed_offset)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (target) DO UPDATE SET kind = excluded.kind, client = excluded.client,
                base_rev = excluded.base_rev, body = excluded.body, typed_at = excluded.typed_at,
                typed_offset = excluded.typed_offset",
        )?
        .execute(params![
            draft.target.as_str(),
            draft.kind.token(),
            draft.client.as_ref().map(RecordId::as_str),
            draft.base_rev,
            body,
            draft.at.at,
            draft.at.offset,
        ])?;
    Ok(())
}
