-- Finds what was done with one client's records without reading the whole audit.
CREATE INDEX act_by_target ON act (target);
