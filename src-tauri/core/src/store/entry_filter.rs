//! Filters on table `entry`: which entries, besides the words they hold.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::id::RatingId;
use crate::refused::Refused;
use crate::when::Day;

/// Which entries; the widest filter lets every entry through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Only entries with this tag.
    pub tag: Option<String>,
    /// Only entries with a value of this rating between these two, both included.
    pub rating: Option<(RatingId, u8, u8)>,
    /// Only entries of hard days.
    pub hard_day: bool,
    /// Only entries with the mark "How did I handle this?".
    pub handled: bool,
}

impl Filter {
    /// Lets every entry through.
    pub fn all() -> Self {
        Self {
            from: Day::first(),
            to: Day::last(),
            tag: None,
            rating: None,
            hard_day: false,
            handled: false,
        }
    }

    /// Whether it lets every entry through.
    pub fn is_all(&self) -> bool {
        *self == Self::all()
    }

    /// The conditions, and the values that stand in them.
    fn conditions(&self) -> (String, Vec<Value>) {
        let mut sql = "removed_utc_ms IS NULL AND day BETWEEN ? AND ?".to_owned();
        let mut values: Vec<Value> = vec![self.from.number().into(), self.to.number().into()];
        if self.hard_day {
            sql += " AND day IN (SELECT day FROM hard_day)";
        }
        if self.handled {
            sql += " AND handled = 1";
        }
        if let Some(tag) = &self.tag {
            sql += " AND number IN (SELECT entry FROM entry_tag WHERE tag = ?)";
            values.push(tag.clone().into());
        }
        if let Some((rating, least, most)) = &self.rating {
            let (least, most) = (i64::from(*least), i64::from(*most));
            if rating.as_str() == RatingId::MOOD {
                sql += " AND mood BETWEEN ? AND ?";
            } else {
                sql += " AND number IN (SELECT value.entry FROM entry_rating AS value
                     JOIN rating ON rating.number = value.rating
                     WHERE rating.id = ? AND value.value BETWEEN ? AND ?)";
                values.push(rating.as_str().to_owned().into());
            }
            values.extend([least.into(), most.into()]);
        }
        (sql, values)
    }
}

/// Walks the numbers of the entries a filter lets through, newest first, until told to stop.
///
/// It reads indexes alone, so it stays fast however long the texts are.
pub fn newest_first(
    database: &Connection,
    filter: &Filter,
    mut go_on: impl FnMut(i64) -> bool,
) -> Result<(), Refused> {
    let (conditions, values) = filter.conditions();
    let sql = format!(
        "SELECT number FROM entry WHERE {conditions}
         ORDER BY day DESC, at_utc_ms DESC, number DESC"
    );
    let mut statement = database.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    while let Some(row) = rows.next()? {
        if !go_on(row.get(0)?) {
            break;
        }
    }
    Ok(())
}

/// Day, time and number of one entry, to sort by; none where the filter does not let it through.
pub fn order(
    database: &Connection,
    filter: &Filter,
    number: i64,
) -> Result<Option<(i32, i64, i64)>, Refused> {
    let (conditions, mut values) = filter.conditions();
    // The plus keeps SQLite from walking the days for what it has the number of.
    let conditions = conditions.replace("day BETWEEN", "+day BETWEEN");
    let sql = format!("SELECT day, at_utc_ms, number FROM entry WHERE {conditions} AND number = ?");
    values.push(number.into());
    Ok(database
        .prepare_cached(&sql)?
        .query_row(params_from_iter(values), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?)
}
