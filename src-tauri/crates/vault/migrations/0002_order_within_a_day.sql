-- When something happened, for the order within a day. NULL where only the day is known.
ALTER TABLE record ADD COLUMN occurred_at INTEGER;

ALTER TABLE record ADD COLUMN occurred_offset INTEGER CHECK ((occurred_at IS NULL) = (occurred_offset IS NULL));

DROP TRIGGER record_changes_with_a_revision;

DROP TRIGGER record_that_is_locked_only_stands_otherwise;

-- Sessions that were kept before: by the clock as it was typed, in no zone. That sets their order within a day, and
-- nothing else reads it; the next time one is kept it gets the instant.
UPDATE record
SET occurred_at = (
        SELECT CAST(strftime('%s', coalesce(json_extract(body, '$.actual_start'), json_extract(body, '$.planned_start'))) AS INTEGER) * 1000
        FROM revision WHERE revision.record = record.id AND revision.rev = record.rev
    ),
    occurred_offset = 0
WHERE kind = 'session';

DROP INDEX record_by_client;

DROP INDEX record_by_day;

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
