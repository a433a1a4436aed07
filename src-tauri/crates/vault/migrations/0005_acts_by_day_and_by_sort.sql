-- Finds what was done on old days, and what was done seldom, without reading the whole audit. A day is counted from
-- 1970, by the clock of the moment.
CREATE INDEX act_by_day ON act ((done_at / 1000 + done_offset * 60) / 86400);
CREATE INDEX act_by_sort ON act (act);
