//! What a search is narrowed to, in the words of the database.

use rusqlite::{Connection, params_from_iter, types::Value};

use super::Scope;
use crate::VaultError;

/// Of no more records than these a list is made first, and the index is held against it. Of more, the record is looked
/// at for every row of the index that matches: then enough are found soon.
const FEW: i64 = 5_000;

/// Conditions on a record, which is called `r`.
pub(super) struct Narrow {
    conditions: String,
    /// The values of the conditions, from the first place on.
    pub values: Vec<Value>,
    is_few: bool,
    /// The least number that a record among them has.
    pub first: i64,
    /// The greatest.
    pub last: i64,
}

impl Narrow {
    pub(super) fn of(connection: &Connection, scope: &Scope) -> Result<Narrow, VaultError> {
        let (conditions, values) = conditions(scope);
        let all = Narrow { conditions, values, is_few: false, first: 0, last: i64::MAX };
        if all.conditions.is_empty() {
            return Ok(all);
        }
        let counted = format!(
            "SELECT count(*), min(number), max(number)
             FROM (SELECT r.number FROM record r WHERE TRUE{} LIMIT {})",
            all.conditions,
            FEW + 1
        );
        let values = params_from_iter(all.values.iter());
        let (count, first, last): (i64, Option<i64>, Option<i64>) = connection
            .prepare_cached(&counted)?
            .query_row(values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(if count > FEW {
            all
        } else {
            Narrow { is_few: true, first: first.unwrap_or(1), last: last.unwrap_or(0), ..all }
        })
    }

    /// Whether nothing is left to look through.
    pub(super) fn is_empty(&self) -> bool {
        self.first > self.last
    }

    /// The conditions on a record.
    pub(super) fn of_record(&self) -> &str {
        &self.conditions
    }

    /// The conditions on a row of an index that is tied to its record.
    pub(super) fn of_index(&self, index: &str) -> String {
        if !self.is_few {
            return self.conditions.clone();
        }
        // The plus keeps the list from being walked with a search for each of its rows.
        format!(
            " AND +{index}.rowid IN (SELECT r.number FROM record r WHERE TRUE{})",
            self.conditions
        )
    }
}

fn conditions(scope: &Scope) -> (String, Vec<Value>) {
    let (mut conditions, mut values) = (String::new(), Vec::new());
    let mut narrow = |value: String, condition: &dyn Fn(usize) -> String| {
        values.push(Value::from(value));
        conditions.push_str(&condition(values.len()));
    };
    if let Some(client) = &scope.client {
        // A client's own record is theirs too.
        narrow(client.as_str().to_owned(), &|at| {
            format!(" AND (r.client = ?{at} OR r.id = ?{at})")
        });
    }
    if let Some(day) = scope.from_day {
        narrow(day.to_string(), &|at| format!(" AND r.occurred_on >= ?{at}"));
    }
    if let Some(day) = scope.to_day {
        narrow(day.to_string(), &|at| format!(" AND r.occurred_on <= ?{at}"));
    }
    if !scope.kinds.is_empty() {
        let tokens: Vec<String> =
            scope.kinds.iter().map(|kind| format!("'{}'", kind.token())).collect();
        conditions.push_str(&format!(" AND r.kind IN ({})", tokens.join(", ")));
    }
    (conditions, values)
}
