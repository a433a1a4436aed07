//! Questions about acts, put so that the audit, which only grows, is not read from end to end.

use chrono::NaiveDate;
use holdfast_records::Act;
use rusqlite::Connection;
use rusqlite::types::Value as Bound;

use super::ActsAsked;
use crate::{VaultError, count};

/// The day of a line of the audit, as its index has it.
const DAY: &str = "((done_at / 1000 + done_offset * 60) / 86400)";

/// Lines of the audit about what is kept apart: by the record's own class, or by its kind where only a draft was.
const ABOUT_APART: &str = "(coalesce(a.target_kind, '') IN ('private_note', 'hypothesis', 'own_reaction',
        'self_care_list', 'self_care_look', 'supervision_item', 'supervision_entry')
    OR EXISTS (SELECT 1 FROM record r WHERE r.id = a.target AND r.record_class IN ('psychotherapy_note', 'reflection')))";

/// The first and the last line of the audit that was written between two days, and no line at all if none was.
///
/// Days are walked one by one, each a step in the index. Lines in between may be of other days: a clock that went
/// back, or a journey, sets a later line on an earlier day.
pub(super) fn lines_between(
    connection: &Connection,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<Option<(i64, i64)>, VaultError> {
    if from.is_none() && to.is_none() {
        return Ok(Some((0, i64::MAX)));
    }
    let mut statement = connection.prepare_cached(&between_sql())?;
    let days = (from.map_or(i64::MIN, day_number), to.map_or(i64::MAX, day_number));
    let (first, last): (Option<i64>, Option<i64>) =
        statement.query_row(days, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(first.zip(last))
}

/// The first and the last line of the days from `?1` to `?2`.
fn between_sql() -> String {
    format!(
        "WITH RECURSIVE walked(day) AS (
            SELECT (SELECT max({DAY}) FROM act WHERE {DAY} <= ?2)
            UNION ALL
            SELECT (SELECT max({DAY}) FROM act WHERE {DAY} < walked.day) FROM walked WHERE walked.day > ?1)
         SELECT min((SELECT min(seq) FROM act WHERE {DAY} = walked.day)),
            max((SELECT max(seq) FROM act WHERE {DAY} = walked.day))
         FROM walked WHERE walked.day >= ?1"
    )
}

/// The question about acts as the database takes it, with its values. `between` is what [`lines_between`] gave.
pub(super) fn acts_sql(asked: &ActsAsked, between: (i64, i64)) -> (String, Vec<Bound>) {
    let (conditions, mut values) = about(asked, between);
    values.push(i64::from(asked.most).into());
    let newest = format!("ORDER BY a.seq DESC LIMIT ?{}", values.len());
    let is_narrow = asked.client.is_some() || asked.record.is_some();
    let chosen = match asked.acts.as_slice() {
        [] => conditions,
        acts if is_narrow => {
            let acts: Vec<_> = acts.iter().map(|act| format!("'{}'", act.token())).collect();
            format!("{conditions} AND +a.act IN ({})", acts.join(", "))
        }
        acts => newest_of_each(acts, &conditions, &newest),
    };
    let sql = format!(
        "SELECT a.seq, a.done_at, a.done_offset, a.act, a.target, a.target_kind, a.detail FROM act a
         WHERE {chosen} {newest}"
    );
    (sql, values)
}

/// The newest lines of each act, each from the index: together they hold the newest of all, and no more are read.
fn newest_of_each(acts: &[Act], conditions: &str, newest: &str) -> String {
    let of = |act: &Act| {
        let act = act.token();
        format!(
            "SELECT * FROM (SELECT a.seq FROM act a WHERE a.act = '{act}' AND {conditions} {newest})"
        )
    };
    let each: Vec<String> = acts.iter().map(of).collect();
    format!("a.seq IN ({})", each.join(" UNION ALL "))
}

/// A day as the index of days counts it: whole days since 1970.
fn day_number(day: NaiveDate) -> i64 {
    day.signed_duration_since(NaiveDate::default()).num_days()
}

fn about(asked: &ActsAsked, (first, last): (i64, i64)) -> (String, Vec<Bound>) {
    let (mut conditions, mut values) = (vec!["1".to_owned()], Vec::<Bound>::new());
    let mut say = |condition: &str, value: Bound| {
        values.push(value);
        conditions.push(condition.replace("?#", &format!("?{}", values.len())));
    };
    if let Some(client) = &asked.client {
        // The client's acts are gathered from the indexes: the audit is far longer than what is about one of them.
        let theirs = "a.seq IN (
            SELECT t.seq FROM act t WHERE t.target = ?#
            UNION SELECT t.seq FROM record r JOIN act t ON t.target = r.id WHERE r.client = ?#
            UNION SELECT v.act FROM record r JOIN revision v ON v.record = r.id WHERE r.client = ?#)";
        say(theirs, client.as_str().to_owned().into());
    }
    if let Some(record) = &asked.record {
        let its = "a.seq IN (
            SELECT t.seq FROM act t WHERE t.target = ?# UNION SELECT v.act FROM revision v WHERE v.record = ?#)";
        say(its, record.as_str().to_owned().into());
    }
    // Days are asked of the lines in between, newest first; the index would give them in another order.
    if let Some(from) = asked.from_day {
        say("a.seq >= ?#", first.into());
        say(&format!("+{DAY} >= ?#"), day_number(from).into());
    }
    if let Some(to) = asked.to_day {
        say("a.seq <= ?#", last.into());
        say(&format!("+{DAY} <= ?#"), day_number(to).into());
    }
    if let Some(before) = asked.before {
        say("a.seq < ?#", count::to_sql(before).into());
    }
    if !asked.with_apart {
        conditions.push(format!("NOT {ABOUT_APART}"));
    }
    (conditions.join(" AND "), values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{database, migrations};
    use rusqlite::params_from_iter;

    /// How the database goes about a question, step by step.
    fn steps(sql: &str, values: Vec<Bound>) -> Vec<String> {
        let connection = database::open_plain().unwrap();
        migrations::migrate(&connection, migrations::STEPS).unwrap();
        let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps = statement.query_map(params_from_iter(values), |row| row.get(3)).unwrap();
        steps.map(Result::unwrap).collect()
    }

    /// How it goes about a question about acts.
    fn plan(asked: &ActsAsked) -> Vec<String> {
        let (sql, values) = acts_sql(asked, (1, 9));
        steps(&sql, values)
    }

    /// Whether a step reads a whole table. What was gathered on the way is short.
    fn is_scan(step: &str) -> bool {
        step.strip_prefix("SCAN ").is_some_and(|of| !of.starts_with(['(', 'w', 'C']))
    }

    #[test]
    fn the_lines_of_some_days_are_found_by_steps_in_the_index() {
        let steps = steps(&between_sql(), vec![1.into(), 9.into()]);
        assert!(steps.iter().any(|step| step.contains("act_by_day")), "{steps:?}");
        assert!(!steps.iter().any(|step| is_scan(step)), "{steps:?}");
    }

    #[test]
    fn the_whole_audit_is_not_read_for_one_client_or_one_record() {
        let scans = |asked: &ActsAsked| plan(asked).iter().any(|step| is_scan(step));
        let id = Some(crate::change::mint());
        let most = ActsAsked { most: 50, ..ActsAsked::default() };
        assert!(scans(&most), "what is asked of everything reads everything");
        assert!(!scans(&ActsAsked { client: id.clone(), ..most.clone() }));
        assert!(!scans(&ActsAsked { record: id, ..most.clone() }));
        let day = NaiveDate::from_ymd_opt(2026, 3, 5);
        assert!(!scans(&ActsAsked { to_day: day, ..most.clone() }));
        assert!(!scans(&ActsAsked { acts: vec![Act::Print, Act::Restore], ..most }));
    }

    /// Acts whose clock goes back now and then, as on a journey or after a repair.
    fn a_crooked_audit() -> Connection {
        let connection = database::open_plain().unwrap();
        migrations::migrate(&connection, migrations::STEPS).unwrap();
        let acts = ["print", "keep_goal", "view_client", "restore"];
        for seq in 1..=400_i64 {
            let back = if seq % 37 == 0 { 9 } else { 0 };
            let at =
                1_772_000_000_000 + (seq / 8 - back) * 86_400_000 + seq * 3_600_000 % 86_400_000;
            let act = if seq % 90 == 0 { "restore" } else { acts.get((seq % 3) as usize).unwrap() };
            connection
                .execute(
                    "INSERT INTO act (seq, done_at, done_offset, act, prev_hash, hash)
                        VALUES (?1, ?2, ?3, ?4, zeroblob(32), zeroblob(32))",
                    (seq, at, seq % 5 * 60 - 120, act),
                )
                .unwrap();
        }
        connection
    }

    fn lines(connection: &Connection, sql: &str, values: Vec<Bound>) -> Vec<i64> {
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map(params_from_iter(values), |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    #[test]
    fn days_and_acts_are_found_by_the_indexes_as_a_reading_of_everything_finds_them() {
        let connection = a_crooked_audit();
        let first = NaiveDate::from_ymd_opt(2026, 2, 20).unwrap();
        let day = |after: u64| first.checked_add_days(chrono::Days::new(after));
        let days = [
            (None, None),
            (None, day(20)),
            (day(40), None),
            (day(9), day(9)),
            (day(15), day(30)),
            (day(90), None),
        ];
        let acts = [vec![], vec![Act::Restore], vec![Act::Print, Act::KeepGoal, Act::EraseClient]];
        for ((from_day, to_day), acts, before) in days
            .into_iter()
            .flat_map(|days| acts.iter().map(move |acts| (days, acts.clone())))
            .flat_map(|(days, acts)| [None, Some(200)].map(|before| (days, acts.clone(), before)))
        {
            let asked =
                ActsAsked { from_day, to_day, acts, before, most: 7, ..ActsAsked::default() };
            let found = match lines_between(&connection, from_day, to_day).unwrap() {
                Some(between) => {
                    let (sql, values) = acts_sql(&asked, between);
                    lines(&connection, &sql, values)
                }
                None => Vec::new(),
            };
            let day = "date(done_at / 1000 + done_offset * 60, 'unixepoch')";
            let said = |day: Option<NaiveDate>, other: &str| {
                day.map_or(other.to_owned(), |day| day.to_string())
            };
            let tokens: Vec<_> =
                asked.acts.iter().map(|act| format!("'{}'", act.token())).collect();
            let of = if tokens.is_empty() {
                String::new()
            } else {
                format!("AND act IN ({})", tokens.join(","))
            };
            let sql = format!(
                "SELECT seq FROM act WHERE {day} >= ?1 AND {day} <= ?2 AND seq < ?3 {of} ORDER BY seq DESC LIMIT 7"
            );
            let all = vec![
                said(from_day, "0000").into(),
                said(to_day, "9999").into(),
                before.map_or(i64::MAX, |before| i64::try_from(before).unwrap()).into(),
            ];
            assert_eq!(found, lines(&connection, &sql, all), "{asked:?}");
        }
    }

    #[test]
    fn an_act_lies_on_the_day_of_its_own_clock_to_the_millisecond_and_the_minute() {
        let connection = database::open_plain().unwrap();
        migrations::migrate(&connection, migrations::STEPS).unwrap();
        let midnight = 1_772_668_800_000_i64;
        let mut kept = Vec::new();
        for offset in [-720, -570, -210, 0, 1, 330, 345, 765, 840] {
            for beside in [-86_400_001, -86_400_000, -1, 0, 1, 86_399_999, 86_400_000] {
                let at = midnight - i64::from(offset) * 60_000 + beside;
                kept.push((at, offset));
            }
        }
        // The clock goes back and forth as it likes: the last is written first.
        for (seq, (at, offset)) in (1_i64..).zip(kept.iter().rev()) {
            connection
                .execute(
                    "INSERT INTO act (seq, done_at, done_offset, act, prev_hash, hash)
                        VALUES (?1, ?2, ?3, 'print', zeroblob(32), zeroblob(32))",
                    (seq, at, offset),
                )
                .unwrap();
        }
        let first = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let mut all = 0;
        for day in first.iter_days().take(9) {
            let found = |acts: Vec<Act>| {
                let (from_day, to_day) = (Some(day), Some(day));
                let asked = ActsAsked { from_day, to_day, acts, most: 999, ..ActsAsked::default() };
                lines_between(&connection, from_day, to_day).unwrap().map_or(0, |between| {
                    let (sql, values) = acts_sql(&asked, between);
                    lines(&connection, &sql, values).len()
                })
            };
            let of_day = |(at, offset): &&(i64, i16)| {
                holdfast_records::Moment { at: *at, offset: *offset }.day() == day
            };
            let meant = kept.iter().filter(of_day).count();
            assert_eq!((found(Vec::new()), found(vec![Act::Print])), (meant, meant), "{day}");
            all += meant;
        }
        assert_eq!(all, kept.len(), "no act is lost between two days");
    }

    #[test]
    fn every_act_there_is_can_be_asked_for_at_once() {
        let asked = ActsAsked { acts: Act::ALL.to_vec(), most: 50, ..ActsAsked::default() };
        assert!(plan(&asked).iter().any(|step| step.contains("act_by_sort")));
    }
}
