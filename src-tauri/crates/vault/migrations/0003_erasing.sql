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

DROP TRIGGER revision_is_never_deleted;

CREATE TRIGGER revision_is_only_erased BEFORE DELETE ON revision
WHEN NOT EXISTS (
    SELECT 1 FROM record JOIN erasing ON erasing.record IN (record.id, record.client)
    WHERE record.id = OLD.record
)
BEGIN
    SELECT RAISE(ABORT, 'revision_is_only_erased');
END;

DROP TRIGGER record_is_never_deleted;

CREATE TRIGGER record_is_only_erased BEFORE DELETE ON record
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE record IN (OLD.id, OLD.client))
BEGIN
    SELECT RAISE(ABORT, 'record_is_only_erased');
END;

DROP TRIGGER link_of_a_locked_record_stays;

CREATE TRIGGER link_of_a_locked_record_stays BEFORE DELETE ON link
WHEN (SELECT locked_at FROM record WHERE id = OLD.from_record) IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM record JOIN erasing ON erasing.record IN (record.id, record.client)
        WHERE record.id IN (OLD.from_record, OLD.to_record)
    )
BEGIN
    SELECT RAISE(ABORT, 'link_of_a_locked_record_stays');
END;

DROP TRIGGER file_is_never_deleted;

CREATE TRIGGER file_is_only_erased BEFORE DELETE ON file
WHEN NOT EXISTS (SELECT 1 FROM erasing)
    OR EXISTS (SELECT 1 FROM revision WHERE instr(body, OLD.sha256) > 0)
BEGIN
    -- What anything still says goes on being there.
    SELECT RAISE(ABORT, 'file_is_only_erased');
END;
