//! What goes when a client is erased, and how it goes inside one act.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use holdfast_records::{Kind, RecordId};

use crate::{Outline, Reader, Tx, VaultError};

/// What would go with a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Going {
    /// How many records of each kind, those in the trash included.
    pub kinds: BTreeMap<Kind, u32>,
    /// The first day of any of them, where one has a day.
    pub first_on: Option<NaiveDate>,
    /// The last day.
    pub last_on: Option<NaiveDate>,
    /// How many files only they use, and kept pages of sheets with several people on them.
    pub files: u32,
    /// How many drafts.
    pub drafts: u32,
    /// Records of nobody or of others that are tied to theirs, in either direction; those stay, and the tie goes.
    pub tied: Vec<Outline>,
}

impl Going {
    /// How many records.
    pub fn items(&self) -> u32 {
        self.kinds.values().fold(0, |sum, count| sum.saturating_add(*count))
    }
}

/// What belongs to a client, or is the one record of that identity.
const THEIRS: &str = "(id = ?1 OR client = ?1)";

/// What is being typed of them: under their name, of a record of theirs, or for supervision about one.
const DRAFTS_OF: &str = "client = ?1
    OR target IN (SELECT id FROM record WHERE id = ?1 OR client = ?1)
    OR (kind = 'supervision_item' AND EXISTS (
        SELECT 1 FROM record r WHERE (r.id = ?1 OR r.client = ?1) AND instr(draft.body, r.id) > 0))";

impl Reader<'_> {
    /// What would go if this client were erased today.
    pub fn going_with(&self, client: &RecordId) -> Result<Going, VaultError> {
        let id = client.as_str();
        let mut going = Going::default();
        let mut statement = self.connection.prepare(&format!(
            "SELECT kind, count(*), min(occurred_on), max(occurred_on) FROM record WHERE {THEIRS} GROUP BY kind"
        ))?;
        let mut rows = statement.query([id])?;
        while let Some(row) = rows.next()? {
            let (kind, first, last): (String, Option<String>, Option<String>) =
                (row.get(0)?, row.get(2)?, row.get(3)?);
            let kind = Kind::from_token(&kind).ok_or(VaultError::UnknownWord)?;
            going.kinds.insert(kind, row.get(1)?);
            let days = [first, last].into_iter().flatten().filter_map(|day| day.parse().ok());
            for day in days {
                going.first_on = Some(going.first_on.map_or(day, |first| day.min(first)));
                going.last_on = Some(going.last_on.map_or(day, |last| day.max(last)));
            }
        }
        let number =
            |asked: &str| self.connection.query_row(asked, [id], |row| row.get::<_, u32>(0));
        going.drafts = number(&format!("SELECT count(*) FROM draft WHERE {DRAFTS_OF}"))?;
        going.tied = self.tied_to(client)?;
        going.files = u32::try_from(self.files_of_only(client)?.len()).unwrap_or(u32::MAX);
        Ok(going)
    }

    /// What is tied to something of theirs and is not theirs: from there to here, and from here to there.
    fn tied_to(&self, client: &RecordId) -> Result<Vec<Outline>, VaultError> {
        let mut statement = self.connection.prepare(&format!(
            "WITH theirs AS (SELECT id FROM record WHERE {THEIRS}),
                tied (id) AS (
                    SELECT from_record FROM link WHERE to_record IN theirs
                    UNION SELECT to_record FROM link WHERE from_record IN theirs)
             SELECT r.id FROM record r JOIN tied ON tied.id = r.id
             WHERE r.id NOT IN theirs ORDER BY r.number"
        ))?;
        let mut rows = statement.query([client.as_str()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let id = RecordId::parse(&id).map_err(|_| VaultError::UnknownWord)?;
            found.extend(self.outline(&id)?);
        }
        Ok(found)
    }

    /// The files that a body of theirs names and no other body does.
    fn files_of_only(&self, client: &RecordId) -> Result<BTreeSet<String>, VaultError> {
        let mut theirs = BTreeSet::new();
        self.hashes("IN", client, &mut |hash| {
            theirs.insert(hash.to_owned());
        })?;
        theirs.retain(|hash| self.has_file(hash).unwrap_or(false));
        if !theirs.is_empty() {
            self.hashes("NOT IN", client, &mut |hash| {
                theirs.remove(hash);
            })?;
        }
        Ok(theirs)
    }

    fn has_file(&self, hash: &str) -> Result<bool, VaultError> {
        Ok(self
            .connection
            .prepare_cached("SELECT 1 FROM file WHERE sha256 = ?1")?
            .exists([hash])?)
    }

    /// Looks at everything in the bodies of theirs, or of everybody else's, that may be the name of a file.
    fn hashes(
        &self,
        whose: &str,
        client: &RecordId,
        found: &mut dyn FnMut(&str),
    ) -> Result<(), VaultError> {
        let mut statement = self.connection.prepare(&format!(
            "SELECT body FROM revision WHERE record {whose} (SELECT id FROM record WHERE {THEIRS})"
        ))?;
        let mut rows = statement.query([client.as_str()])?;
        while let Some(row) = rows.next()? {
            let body = row.get_ref(0)?.as_str().map_err(|_| VaultError::Damaged)?;
            body.split(|letter: char| !letter.is_ascii_hexdigit())
                .filter(|run| run.len() == 64)
                .for_each(&mut *found);
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// Erases a client with everything of theirs, or one thing out of the trash, inside this act.
    ///
    /// The certificate must be kept by this act already; something in the trash needs none.
    pub(crate) fn erase(
        &mut self,
        gone: &RecordId,
        certificate: Option<&RecordId>,
    ) -> Result<u64, VaultError> {
        self.about(gone)?;
        let files = self.files_of_only(gone)?;
        let id = gone.as_str();
        let run = |asked: &str| -> Result<usize, VaultError> {
            Ok(self.connection.prepare(asked)?.execute([id])?)
        };
        self.connection.execute(
            "INSERT INTO erasing (record, certificate) VALUES (?1, ?2)",
            (id, certificate.map(RecordId::as_str)),
        )?;
        for index in ["words", "private_words"] {
            run(&format!(
                "DELETE FROM {index} WHERE rowid IN (SELECT number FROM record WHERE {THEIRS})"
            ))?;
        }
        let theirs = format!("(SELECT id FROM record WHERE {THEIRS})");
        if certificate.is_some() {
            // What is being typed of a meeting says what came of each question: of theirs it says no more.
            self.silence_meetings(gone)?;
        }
        run(&format!("DELETE FROM draft WHERE {DRAFTS_OF}"))?;
        run(&format!("DELETE FROM link WHERE from_record IN {theirs} OR to_record IN {theirs}"))?;
        run(&format!("DELETE FROM revision WHERE record IN {theirs}"))?;
        let records = run("DELETE FROM record WHERE client = ?1 AND id <> ?1")?;
        let records = records.saturating_add(run("DELETE FROM record WHERE id = ?1")?);
        for hash in &files {
            self.connection.execute("DELETE FROM file WHERE sha256 = ?1", [hash])?;
        }
        self.connection.execute("DELETE FROM erasing", [])?;
        Ok(u64::try_from(records).unwrap_or(u64::MAX))
    }

    /// Takes out of a meeting for supervision that is being typed what came of a question about them.
    fn silence_meetings(&self, gone: &RecordId) -> Result<(), VaultError> {
        let items: Vec<String> = {
            let mut statement = self
                .connection
                .prepare("SELECT id FROM record WHERE client = ?1 AND kind = 'supervision_item'")?;
            let rows = statement.query_map([gone.as_str()], |row| row.get(0))?;
            rows.collect::<Result<_, _>>()?
        };
        for item in items {
            self.connection
                .prepare_cached(
                    "UPDATE draft SET body = json_remove(body, '$.body.talked.\"' || ?1 || '\"')
                     WHERE kind = 'supervision_entry' AND json_type(body, '$.body.talked') = 'object'",
                )?
                .execute([item])?;
        }
        Ok(())
    }
}
