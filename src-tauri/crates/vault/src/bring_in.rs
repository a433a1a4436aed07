//! Brings in a record that was kept in another vault: with its identity, its moments and every kept version.
//!
//! Nothing that is here is changed. The database keeps its own rules meanwhile, as it does for every other change.

use holdfast_records::{Link, RecordId};
use rusqlite::params;

use crate::bodies::{self, BodyLook};
use crate::{Reader, Tx, VaultError, WholeRecord, WholeRevision, count, search};

/// How a record from elsewhere stands beside this vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// It is not here.
    New,
    /// It is here with every version that comes, and may have gone on since.
    Here,
    /// Something of that identity is here and says something else, has fewer versions, or lies in the trash.
    Otherwise,
}

/// How far from UTC a clock can stand, in minutes.
const FARTHEST: i16 = 1080;

/// Whether a record from elsewhere is one that this program can read and that its own rules could have made.
pub fn can_be_brought_in(record: &WholeRecord) -> Result<(), VaultError> {
    looks(record).map(drop)
}

/// Reads every version. A locked one is followed only by one that says the same.
fn looks(record: &WholeRecord) -> Result<Vec<(String, BodyLook)>, VaultError> {
    let mut looks: Vec<(String, BodyLook)> = Vec::new();
    for (at, kept) in record.revisions.iter().enumerate() {
        let body = kept.body.to_string();
        let look = bodies::look(record.kind, kept.body_version, &body, &kept.state)?;
        let is_locked = look.is_locked.ok_or(VaultError::UnknownWord)?;
        let last = (at + 1 == record.revisions.len()).then_some(record);
        let stands =
            last.is_none_or(|one| one.state == kept.state && one.locked_at.is_some() == is_locked);
        let before = at.checked_sub(1).and_then(|at| record.revisions.get(at).zip(looks.get(at)));
        let holds = before.is_none_or(|(before, (_, look))| {
            look.is_locked != Some(true) || says_the_same(before, kept)
        });
        if usize::try_from(kept.rev) != Ok(at + 1) || !stands || !holds {
            return Err(VaultError::Refused);
        }
        looks.push((body, look));
    }
    let moments = record.revisions.iter().map(|kept| kept.kept_at);
    let moments = moments.chain([record.created_at, record.updated_at]).chain(record.locked_at);
    let is_far = moments.into_iter().any(|moment| moment.offset.unsigned_abs() > FARTHEST as u16);
    if looks.is_empty() || is_far { Err(VaultError::Refused) } else { Ok(looks) }
}

fn says_the_same(one: &WholeRevision, other: &WholeRevision) -> bool {
    one.body_version == other.body_version && one.body == other.body
}

impl Reader<'_> {
    /// How a record from elsewhere stands beside what is here.
    pub fn beside(&self, record: &WholeRecord) -> Result<Beside, VaultError> {
        if self.kind_of(&record.id)?.is_none() {
            return Ok(Beside::New);
        }
        let Some(here) = self.whole_one(&record.id)? else { return Ok(Beside::Otherwise) };
        let is_kept = |(here, comes): (&WholeRevision, &WholeRevision)| {
            says_the_same(here, comes) && here.state == comes.state && here.kept_at == comes.kept_at
        };
        let is_here = here.kind == record.kind
            && here.client == record.client
            && here.created_at == record.created_at
            && here.revisions.len() >= record.revisions.len()
            && here.revisions.iter().zip(&record.revisions).all(is_kept);
        Ok(if is_here { Beside::Here } else { Beside::Otherwise })
    }
}

impl Tx<'_> {
    /// Keeps a record from elsewhere as it is, without its ties: those follow when all they lead to is here.
    pub fn bring_in(&mut self, record: &WholeRecord) -> Result<(), VaultError> {
        if self.kind_of(&record.id)?.is_some() {
            return Err(VaultError::AlreadyThere { kind: record.kind });
        }
        let looks = looks(record)?;
        let last = looks.len();
        for (at, (kept, (body, look))) in record.revisions.iter().zip(&looks).enumerate() {
            let locked = record.locked_at.filter(|_| at + 1 == last);
            if at == 0 {
                self.begin_with(record, kept, look, locked)?;
            }
            self.bring_revision(record, kept, body)?;
            if at > 0 {
                self.go_on_with(record, kept, look, locked)?;
            }
        }
        let number: i64 = self
            .connection
            .prepare_cached("SELECT number FROM record WHERE id = ?1")?
            .query_row([record.id.as_str()], |row| row.get(0))?;
        if let Some((_, look)) = looks.last() {
            let texts: Vec<&str> = look.texts.iter().map(String::as_str).collect();
            search::put(self.connection, number, look.class, &texts)?;
        }
        Ok(())
    }

    /// Ties a record that was brought in to what is here. Gives how many ties led nowhere and were left out.
    pub fn tie_in(&mut self, from: &RecordId, links: &[Link]) -> Result<usize, VaultError> {
        let mut left_out = 0;
        for link in links {
            let leads: bool = self
                .connection
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM record WHERE id = ?1)
                        AND (?2 IS NULL OR EXISTS (SELECT 1 FROM revision WHERE record = ?1 AND rev = ?2))",
                )?
                .query_row(params![link.to.as_str(), link.to_rev], |row| row.get(0))?;
            if leads {
                self.link(from, link)?;
            } else {
                left_out += 1;
            }
        }
        Ok(left_out)
    }

    fn begin_with(
        &self,
        record: &WholeRecord,
        kept: &WholeRevision,
        look: &BodyLook,
        locked: Option<holdfast_records::Moment>,
    ) -> Result<(), VaultError> {
        self.connection
            .prepare_cached(
                "INSERT INTO record (id, kind, client, occurred_on, state, record_class, audience, rev, created_at,
                    created_offset, updated_at, updated_offset, locked_at, locked_offset, occurred_at, occurred_offset)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            )?
            .execute(params![
                record.id.as_str(),
                record.kind.token(),
                record.client.as_ref().map(RecordId::as_str),
                look.occurred_on.map(|day| day.to_string()),
                kept.state,
                look.class.token(),
                look.audience.token(),
                record.created_at.at,
                record.created_at.offset,
                record.updated_at.at,
                record.updated_at.offset,
                locked.map(|moment| moment.at),
                locked.map(|moment| moment.offset),
                look.occurred_at.map(|moment| moment.at),
                look.occurred_at.map(|moment| moment.offset),
            ])?;
        Ok(())
    }

    fn bring_revision(
        &self,
        record: &WholeRecord,
        kept: &WholeRevision,
        body: &str,
    ) -> Result<(), VaultError> {
        self.connection
            .prepare_cached(
                "INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                record.id.as_str(),
                kept.rev,
                count::to_sql(self.seq),
                kept.kept_at.at,
                kept.kept_at.offset,
                kept.state,
                kept.body_version,
                body
            ])?;
        Ok(())
    }

    fn go_on_with(
        &self,
        record: &WholeRecord,
        kept: &WholeRevision,
        look: &BodyLook,
        locked: Option<holdfast_records::Moment>,
    ) -> Result<(), VaultError> {
        self.connection
            .prepare_cached(
                "UPDATE record SET rev = ?2, state = ?3, occurred_on = ?4, record_class = ?5, audience = ?6,
                    locked_at = ?7, locked_offset = ?8, occurred_at = ?9, occurred_offset = ?10
                 WHERE id = ?1",
            )?
            .execute(params![
                record.id.as_str(),
                kept.rev,
                kept.state,
                look.occurred_on.map(|day| day.to_string()),
                look.class.token(),
                look.audience.token(),
                locked.map(|moment| moment.at),
                locked.map(|moment| moment.offset),
                look.occurred_at.map(|moment| moment.at),
                look.occurred_at.map(|moment| moment.offset),
            ])?;
        Ok(())
    }
}
