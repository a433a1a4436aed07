//! What the tables themselves refuse, whoever asks.

use rusqlite::Connection;

/// The tables of a vault without its cipher: the rules are the same.
fn tables() -> Connection {
    let tables = Connection::open_in_memory().unwrap();
    tables.execute_batch("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;").unwrap();
    tables.execute_batch(include_str!("../../migrations/0001_first_vault.sql")).unwrap();
    tables.execute_batch(FILLED).unwrap();
    tables
}

/// One client, one note that is locked, one that is not, and one line of the audit.
const FILLED: &str = "
    INSERT INTO act (seq, done_at, done_offset, act, prev_hash, hash)
        VALUES (1, 1, 0, 'create_vault', zeroblob(32), x'0101010101010101010101010101010101010101010101010101010101010101');
    INSERT INTO record (number, id, kind, state, record_class, audience, rev, created_at, created_offset, updated_at, updated_offset, locked_at, locked_offset)
        VALUES (1, '00000000-0000-7000-8000-000000000001', 'client', 'active', 'clinical_record', 'therapist_only', 1, 1, 0, 1, 0, NULL, NULL),
               (2, '00000000-0000-7000-8000-000000000002', 'alliance_note', 'finished', 'clinical_record', 'therapist_only', 1, 1, 0, 1, 0, 1, 0),
               (3, '00000000-0000-7000-8000-000000000003', 'alliance_note', 'draft', 'clinical_record', 'therapist_only', 1, 1, 0, 1, 0, NULL, NULL);
    INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
        VALUES ('00000000-0000-7000-8000-000000000001', 1, 1, 1, 0, 'active', 1, '{}'),
               ('00000000-0000-7000-8000-000000000002', 1, 1, 1, 0, 'finished', 1, '{\"a\":1}'),
               ('00000000-0000-7000-8000-000000000003', 1, 1, 1, 0, 'draft', 1, '{}');
    INSERT INTO link (from_record, role, to_record)
        VALUES ('00000000-0000-7000-8000-000000000002', 'of_session', '00000000-0000-7000-8000-000000000001'),
               ('00000000-0000-7000-8000-000000000003', 'of_session', '00000000-0000-7000-8000-000000000001');
    INSERT INTO file (sha256, media, size, kept_at, kept_offset, bytes)
        VALUES ('0000000000000000000000000000000000000000000000000000000000000000', 'text/plain', 1, 1, 0, x'00');
";

fn refused(rule: &str, asked: &str) {
    let said = tables().execute_batch(asked).unwrap_err().to_string();
    assert!(said.contains(rule), "{asked}: {said}");
}

#[test]
fn a_revision_is_never_changed_replaced_or_deleted() {
    refused("revision_is_never_changed", "UPDATE revision SET body = '{\"b\":2}'");
    refused("revision_is_never_changed", "UPDATE revision SET rowid = 99 WHERE rowid = 1");
    refused("revision_is_never_deleted", "DELETE FROM revision");
    let again = "INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
        VALUES ('00000000-0000-7000-8000-000000000003', 1, 1, 1, 0, 'draft', 1, '[]')";
    refused("revision_follows_the_last", &format!("INSERT OR REPLACE {again}"));
    refused("revision_follows_the_last", &format!("REPLACE {again}"));
    refused("revision_follows_the_last", &format!("INSERT OR IGNORE {again}"));
    refused(
        "revision_follows_the_last",
        &format!("INSERT {again} ON CONFLICT (record, rev) DO UPDATE SET body = excluded.body"),
    );
    let by_row = "INSERT OR REPLACE INTO revision (rowid, record, rev, act, kept_at, kept_offset, state, body_version, body)
        VALUES (3, '00000000-0000-7000-8000-000000000001', 2, 1, 1, 0, 'active', 1, '[]')";
    refused("revision_is_never_deleted", by_row);
    refused(
        "revision_is_never_changed",
        &by_row
            .replace("INSERT OR REPLACE", "INSERT")
            .replace("'[]')", "'[]') ON CONFLICT DO UPDATE SET body = '[]'"),
    );
}

#[test]
fn an_act_is_never_changed_replaced_or_deleted() {
    refused("act_is_never_changed", "UPDATE act SET act = 'print'");
    refused("act_is_never_deleted", "DELETE FROM act");
    let again = "INTO act (seq, done_at, done_offset, act, prev_hash, hash)
        VALUES (1, 1, 0, 'print', zeroblob(32), zeroblob(32))";
    for how in ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"] {
        refused("act_follows_the_last", &format!("{how} {again}"));
    }
    refused(
        "act_follows_the_last",
        &format!("INSERT {again} ON CONFLICT DO UPDATE SET act = 'print'"),
    );
    refused("act_follows_the_last", &format!("INSERT {}", again.replace("(1, 1", "(3, 1")));
    refused("act_follows_the_last", &format!("INSERT {}", again.replace("(1, 1", "(2, 1")));
}

#[test]
fn a_record_is_never_deleted_replaced_or_given_to_another() {
    refused("record_is_never_deleted", "DELETE FROM record");
    refused(
        "record_is_kept_once",
        "INSERT OR REPLACE INTO record SELECT * FROM record WHERE number = 3",
    );
    refused("record_stays_what_it_is", "UPDATE record SET number = 9 WHERE number = 3");
    refused("record_stays_what_it_is", "UPDATE record SET kind = 'private_note' WHERE number = 3");
    refused(
        "record_stays_what_it_is",
        "UPDATE record SET client = '00000000-0000-7000-8000-000000000001' WHERE number = 3",
    );
}

#[test]
fn a_record_changes_only_together_with_a_revision() {
    refused(
        "record_changes_with_a_revision",
        "UPDATE record SET state = 'finished' WHERE number = 3",
    );
    refused("record_changes_with_a_revision", "UPDATE record SET rev = 2 WHERE number = 3");
    refused(
        "record_changes_with_a_revision",
        "UPDATE record SET locked_at = 1, locked_offset = 0 WHERE number = 3",
    );
}

const NEXT: &str =
    "INSERT INTO revision (record, rev, act, kept_at, kept_offset, state, body_version, body)
    VALUES ('00000000-0000-7000-8000-000000000002', 2, 1, 1, 0, 'draft', 1, '{\"a\":1}');";

#[test]
fn a_locked_body_stays_and_only_its_standing_changes() {
    refused("revision_of_a_locked_body_says_the_same", &NEXT.replace("\"a\":1", "\"a\":2"));
    refused("revision_of_a_locked_body_says_the_same", &NEXT.replace("1, '{", "2, '{"));
    let only = "record_that_is_locked_only_stands_otherwise";
    refused(
        only,
        &format!(
            "{NEXT} UPDATE record SET rev = 2, state = 'draft', occurred_on = '2026-03-05' WHERE number = 2"
        ),
    );
    refused(only, "UPDATE record SET locked_at = NULL, locked_offset = NULL WHERE number = 2");
    refused(only, "UPDATE record SET trashed_at = 1, trashed_offset = 0 WHERE number = 2");
    refused(
        only,
        &format!(
            "{NEXT} UPDATE record SET rev = 2, state = 'draft', locked_at = 5 WHERE number = 2"
        ),
    );
    let allowed = format!(
        "{NEXT} UPDATE record SET rev = 2, state = 'draft', locked_at = NULL, locked_offset = NULL WHERE number = 2"
    );
    tables().execute_batch(&allowed).unwrap();
}

/// What picks the tie of the note that is locked, and of the one that is not.
const OF_LOCKED: &str = "from_record = '00000000-0000-7000-8000-000000000002'";
const OF_OPEN: &str = "from_record = '00000000-0000-7000-8000-000000000003'";

#[test]
fn a_tie_is_never_changed_or_replaced() {
    let changed = "link_is_never_changed";
    for of in [OF_LOCKED, OF_OPEN] {
        refused(changed, &format!("UPDATE link SET to_rev = 1 WHERE {of}"));
        refused(changed, &format!("UPDATE link SET rowid = 9 WHERE {of}"));
        let again = format!(
            "INTO link SELECT from_record, role, to_record, from_part, 1 FROM link WHERE {of}"
        );
        for how in ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"] {
            refused("link_is_kept_once", &format!("{how} {again}"));
        }
        refused(
            "link_is_kept_once",
            &format!("INSERT {again} ON CONFLICT DO UPDATE SET to_rev = excluded.to_rev"),
        );
    }
    let by_row = "INTO link (rowid, from_record, role, to_record)
        VALUES (1, '00000000-0000-7000-8000-000000000003', 'adds_to', '00000000-0000-7000-8000-000000000002')";
    refused("link_of_a_locked_record_stays", &format!("INSERT OR REPLACE {by_row}"));
    refused(changed, &format!("INSERT {by_row} ON CONFLICT DO UPDATE SET role = 'adds_to'"));
}

#[test]
fn a_tie_of_a_locked_record_stays_and_one_of_another_can_be_undone() {
    refused("link_of_a_locked_record_stays", &format!("DELETE FROM link WHERE {OF_LOCKED}"));
    refused("link_of_a_locked_record_stays", "DELETE FROM link");
    tables().execute_batch(&format!("DELETE FROM link WHERE {OF_OPEN}")).unwrap();
}

#[test]
fn a_file_is_never_changed_replaced_or_deleted() {
    refused("file_is_never_changed", "UPDATE file SET media = 'x'");
    refused("file_is_never_deleted", "DELETE FROM file");
    refused("file_is_kept_once", "INSERT OR REPLACE INTO file SELECT * FROM file");
}

#[test]
fn days_bodies_and_words_of_the_spine_have_their_form() {
    let tables = tables();
    let keep = |day: &str, class: &str| {
        tables.execute(
            "INSERT INTO record (id, kind, occurred_on, state, record_class, audience, rev, created_at, created_offset, updated_at, updated_offset)
             VALUES ('00000000-0000-7000-8000-000000000009', 'session', ?1, 'planned', ?2, 'shareable', 1, 1, 0, 1, 0)",
            [day, class],
        )
    };
    assert!(keep("2026-02-30", "clinical_record").is_err());
    assert!(keep("5 March", "clinical_record").is_err());
    assert!(keep("2026-03-05", "secret").is_err());
    assert!(keep("2026-03-05", "clinical_record").is_ok());
    assert!(
        tables.execute("INSERT INTO setting (name, value) VALUES ('paper', '{a4')", []).is_err()
    );
}
