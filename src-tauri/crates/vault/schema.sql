CREATE TABLE record (
    -- One row for each record of any kind: what all of them share. What a record says lies in revision.
    number           INTEGER NOT NULL PRIMARY KEY,  -- Ties the record to the search index. Says nothing.
    id               TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    kind             TEXT    NOT NULL,
    client           TEXT REFERENCES record (id),   -- NULL for the practice's own records.
    occurred_on      TEXT CHECK (occurred_on IS date(occurred_on)),  -- NULL where no day is meant.
    state            TEXT    NOT NULL,
    record_class     TEXT    NOT NULL CHECK (record_class IN ('clinical_record', 'psychotherapy_note', 'practice_admin', 'reflection')),
    audience         TEXT    NOT NULL CHECK (audience IN ('therapist_only', 'shareable', 'client_document')),
    rev              INTEGER NOT NULL CHECK (rev >= 1),
    created_at       INTEGER NOT NULL,  -- Milliseconds since 1970 in UTC, as every _at.
    created_offset   INTEGER NOT NULL,  -- Minutes east of UTC of the clock it was read from, as every _offset.
    updated_at       INTEGER NOT NULL,
    updated_offset   INTEGER NOT NULL,
    locked_at        INTEGER,           -- NULL while the body may still change.
    locked_offset    INTEGER,
    trashed_at       INTEGER,           -- NULL unless it is in the trash.
    trashed_offset   INTEGER, occurred_at INTEGER, occurred_offset INTEGER CHECK ((occurred_at IS NULL) = (occurred_offset IS NULL)),
    CHECK ((locked_at IS NULL) = (locked_offset IS NULL)),
    CHECK ((trashed_at IS NULL) = (trashed_offset IS NULL)),
    CHECK (trashed_at IS NULL OR locked_at IS NULL)
) STRICT;

CREATE INDEX record_by_state ON record (kind, state);

CREATE TABLE act (
    -- The audit: one row for each act, each tied to the one before. Holds no words of anybody.
    seq          INTEGER NOT NULL PRIMARY KEY,  -- From 1, without gaps.
    done_at      INTEGER NOT NULL,
    done_offset  INTEGER NOT NULL,
    act          TEXT    NOT NULL,
    target       TEXT,                          -- NULL where no record is meant.
    target_kind  TEXT,
    detail       TEXT,                          -- A code such as tries.3. NULL where there is no more to say.
    prev_hash    BLOB    NOT NULL CHECK (length(prev_hash) = 32),
    hash         BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE revision (
    -- Every kept version of every record.
    record        TEXT    NOT NULL REFERENCES record (id),
    rev           INTEGER NOT NULL CHECK (rev >= 1),
    act           INTEGER NOT NULL REFERENCES act (seq) DEFERRABLE INITIALLY DEFERRED,
    kept_at       INTEGER NOT NULL,
    kept_offset   INTEGER NOT NULL,
    state         TEXT    NOT NULL,
    body_version  INTEGER NOT NULL CHECK (body_version >= 1),
    body          TEXT    NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (record, rev)
) STRICT;

CREATE INDEX revision_by_act ON revision (act);

CREATE TABLE link (
    -- What one record is to another.
    from_record  TEXT NOT NULL REFERENCES record (id),
    role         TEXT NOT NULL,
    to_record    TEXT NOT NULL REFERENCES record (id),
    from_part    TEXT,     -- The clause or step that is meant. NULL for the whole.
    to_rev       INTEGER,  -- The version that is meant. NULL for whatever it becomes.
    FOREIGN KEY (to_record, to_rev) REFERENCES revision (record, rev)
) STRICT;

CREATE UNIQUE INDEX link_once ON link (from_record, role, to_record, coalesce(from_part, ''));

CREATE INDEX link_by_target ON link (to_record, role);

CREATE TABLE file (
    -- Frozen pages and scans, each under the hash of its bytes.
    sha256       TEXT    NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    media        TEXT    NOT NULL,
    size         INTEGER NOT NULL CHECK (size >= 0),
    kept_at      INTEGER NOT NULL,
    kept_offset  INTEGER NOT NULL,
    bytes        BLOB CHECK (length(bytes) = size)  -- NULL in a copy, where the bytes lie beside the database.
) STRICT;

CREATE TABLE draft (
    -- What was typed and not kept yet: one row for each record that is being written.
    target        TEXT    NOT NULL PRIMARY KEY CHECK (length(target) = 36),
    kind          TEXT    NOT NULL,
    client        TEXT REFERENCES record (id),
    base_rev      INTEGER,  -- The version it was begun from. NULL for a record that is not kept yet.
    body          TEXT    NOT NULL CHECK (json_valid(body)),
    typed_at      INTEGER NOT NULL,
    typed_offset  INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    -- Settings as JSON. Names that begin with vault. are the vault's own.
    name   TEXT NOT NULL PRIMARY KEY,
    value  TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');

CREATE VIRTUAL TABLE private_words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');

CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revision_is_never_changed');
END;

CREATE TRIGGER revision_follows_the_last BEFORE INSERT ON revision
WHEN NEW.rev <> 1 + coalesce((SELECT max(rev) FROM revision WHERE record = NEW.record), 0)
BEGIN
    -- Also refuses to put one in the place of another.
    SELECT RAISE(ABORT, 'revision_follows_the_last');
END;

CREATE TRIGGER revision_of_a_locked_body_says_the_same BEFORE INSERT ON revision
WHEN (SELECT locked_at FROM record WHERE id = NEW.record) IS NOT NULL
    AND NEW.rev > 1
    AND NOT EXISTS (
        SELECT 1 FROM revision
        WHERE record = NEW.record AND rev = NEW.rev - 1 AND body = NEW.body AND body_version = NEW.body_version
    )
BEGIN
    SELECT RAISE(ABORT, 'revision_of_a_locked_body_says_the_same');
END;

CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act
BEGIN
    SELECT RAISE(ABORT, 'act_is_never_changed');
END;

CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act
BEGIN
    SELECT RAISE(ABORT, 'act_is_never_deleted');
END;

CREATE TRIGGER act_follows_the_last BEFORE INSERT ON act
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM act), 0)
    OR NEW.prev_hash IS NOT coalesce((SELECT hash FROM act ORDER BY seq DESC LIMIT 1), NEW.prev_hash)
BEGIN
    SELECT RAISE(ABORT, 'act_follows_the_last');
END;

CREATE TRIGGER record_is_kept_once BEFORE INSERT ON record
WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'record_is_kept_once');
END;

CREATE TRIGGER record_belongs_to_a_client BEFORE INSERT ON record
WHEN NEW.client IS NOT NULL
    AND NEW.client <> NEW.id
    AND NOT EXISTS (SELECT 1 FROM record WHERE id = NEW.client AND kind = 'client')
BEGIN
    SELECT RAISE(ABORT, 'record_belongs_to_a_client');
END;

CREATE TRIGGER record_stays_what_it_is BEFORE UPDATE ON record
WHEN NEW.number <> OLD.number
    OR NEW.id <> OLD.id
    OR NEW.kind <> OLD.kind
    OR NEW.client IS NOT OLD.client
    OR NEW.created_at <> OLD.created_at
    OR NEW.created_offset <> OLD.created_offset
BEGIN
    SELECT RAISE(ABORT, 'record_stays_what_it_is');
END;

CREATE TRIGGER link_is_kept_once BEFORE INSERT ON link
WHEN EXISTS (
    SELECT 1 FROM link
    WHERE from_record = NEW.from_record AND role = NEW.role AND to_record = NEW.to_record
        AND coalesce(from_part, '') = coalesce(NEW.from_part, '')
)
BEGIN
    -- Also refuses to put one in the place of another.
    SELECT RAISE(ABORT, 'link_is_kept_once');
END;

CREATE TRIGGER link_is_never_changed BEFORE UPDATE ON link
BEGIN
    SELECT RAISE(ABORT, 'link_is_never_changed');
END;

CREATE TRIGGER file_is_kept_once BEFORE INSERT ON file
WHEN EXISTS (SELECT 1 FROM file WHERE sha256 = NEW.sha256)
BEGIN
    SELECT RAISE(ABORT, 'file_is_kept_once');
END;

CREATE TRIGGER file_is_never_changed BEFORE UPDATE ON file
BEGIN
    SELECT RAISE(ABORT, 'file_is_never_changed');
END;

CREATE INDEX record_by_client ON record (client, kind, occurred_on, occurred_at);

CREATE INDEX record_by_day ON record (kind, occurred_on, occurred_at);

CREATE TRIGGER record_changes_with_a_revision BEFORE UPDATE ON record
WHEN (NEW.rev = OLD.rev AND (
        NEW.state <> OLD.state
        OR NEW.occurred_on IS NOT OLD.occurred_on
        OR NEW.occurred_at IS NOT OLD.occurred_at
        OR NEW.occurred_offset IS NOT OLD.occurred_offset
        OR NEW.locked_at IS NOT OLD.locked_at
        OR NEW.record_class <> OLD.record_class
        OR NEW.audience <> OLD.audience
    ))
    OR (NEW.rev <> OLD.rev AND NOT EXISTS (
        SELECT 1 FROM revision
        WHERE record = NEW.id AND rev = NEW.rev AND state = NEW.state AND NEW.rev = OLD.rev + 1
    ))
BEGIN
    SELECT RAISE(ABORT, 'record_changes_with_a_revision');
END;

CREATE TRIGGER record_that_is_locked_only_stands_otherwise BEFORE UPDATE ON record
WHEN OLD.locked_at IS NOT NULL AND (
        NEW.occurred_on IS NOT OLD.occurred_on
        OR NEW.occurred_at IS NOT OLD.occurred_at
        OR NEW.occurred_offset IS NOT OLD.occurred_offset
        OR NEW.record_class <> OLD.record_class
        OR NEW.audience <> OLD.audience
        OR NEW.trashed_at IS NOT NULL
        OR (NEW.locked_at IS NOT OLD.locked_at AND (NEW.locked_at IS NOT NULL OR NEW.state = OLD.state))
    )
BEGIN
    SELECT RAISE(ABORT, 'record_that_is_locked_only_stands_otherwise');
END;

CREATE TABLE erasing (
    -- What the act that is being made erases: a client, or something in the trash. Empty outside of one.
    record       TEXT NOT NULL PRIMARY KEY REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
    certificate  TEXT REFERENCES record (id)  -- NULL for something in the trash.
) STRICT;

CREATE TRIGGER erasing_needs_a_certificate BEFORE INSERT ON erasing
WHEN NOT EXISTS (
        -- A client goes with a certificate that this very act keeps.
        SELECT 1
        FROM record AS gone
        JOIN record AS paper ON paper.id = NEW.certificate AND paper.kind = 'erasure'
        JOIN revision ON revision.record = paper.id AND revision.rev = 1
        WHERE gone.id = NEW.record AND gone.kind = 'client'
            AND revision.act > coalesce((SELECT max(seq) FROM act), 0)
    )
    AND NOT EXISTS (
        SELECT 1 FROM record
        WHERE id = NEW.record AND NEW.certificate IS NULL AND kind <> 'client' AND trashed_at IS NOT NULL AND locked_at IS NULL
    )
BEGIN
    SELECT RAISE(ABORT, 'erasing_needs_a_certificate');
END;

CREATE TRIGGER erasing_is_never_changed BEFORE UPDATE ON erasing
BEGIN
    SELECT RAISE(ABORT, 'erasing_is_never_changed');
END;

CREATE TRIGGER act_ends_an_erasing BEFORE INSERT ON act
WHEN EXISTS (SELECT 1 FROM erasing)
BEGIN
    -- Every change ends with its act: none can leave the door open.
    SELECT RAISE(ABORT, 'act_ends_an_erasing');
END;

CREATE TRIGGER revision_is_only_erased BEFORE DELETE ON revision
WHEN NOT EXISTS (
    SELECT 1 FROM record JOIN erasing ON erasing.record IN (record.id, record.client)
    WHERE record.id = OLD.record
)
BEGIN
    SELECT RAISE(ABORT, 'revision_is_only_erased');
END;

CREATE TRIGGER record_is_only_erased BEFORE DELETE ON record
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE record IN (OLD.id, OLD.client))
BEGIN
    SELECT RAISE(ABORT, 'record_is_only_erased');
END;

CREATE TRIGGER link_of_a_locked_record_stays BEFORE DELETE ON link
WHEN (SELECT locked_at FROM record WHERE id = OLD.from_record) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM record JOIN erasing ON erasing.record IN (record.id, record.client)
        WHERE record.id IN (OLD.from_record, OLD.to_record)
    )
BEGIN
    SELECT RAISE(ABORT, 'link_of_a_locked_record_stays');
END;

CREATE TRIGGER file_is_only_erased BEFORE DELETE ON file
WHEN NOT EXISTS (SELECT 1 FROM erasing)
    OR EXISTS (SELECT 1 FROM revision WHERE instr(body, OLD.sha256) > 0)
BEGIN
    -- What anything still says goes on being there.
    SELECT RAISE(ABORT, 'file_is_only_erased');
END;

CREATE INDEX act_by_target ON act (target);

CREATE INDEX act_by_day ON act ((done_at / 1000 + done_offset * 60) / 86400);

CREATE INDEX act_by_sort ON act (act);
