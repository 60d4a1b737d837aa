//! The same values as tables: one row a day, one column a rating.

use std::collections::{BTreeMap, BTreeSet};

use towpath_content::words::{Arg, english};
use towpath_report::document::Table;

use crate::progress::series::Series;
use crate::when::Day;

/// Most ratings side by side; more go into a further table.
const MOST_COLUMNS: usize = 4;

/// Sets the values of every series in tables; days among `hard` say so.
pub fn tables(series: &[Series], hard: &BTreeSet<Day>) -> Vec<Table> {
    let table = |some| table(some, hard);
    series.chunks(MOST_COLUMNS).map(table).collect()
}

fn table(series: &[Series], hard: &BTreeSet<Day>) -> Table {
    let words = english();
    let mut head = vec![words.say("report-table-day")];
    head.extend(series.iter().map(|one| one.name.clone()));
    let mut rows: BTreeMap<Day, Vec<Vec<String>>> = BTreeMap::new();
    for (column, one) in series.iter().enumerate() {
        for (day, value) in &one.values {
            let cells = rows
                .entry(*day)
                .or_insert_with(|| vec![Vec::new(); series.len()]);
            cells[column].push(one.say(*value));
        }
    }
    let none = words.say("report-table-none");
    let rows = rows.into_iter().map(|(day, cells)| {
        let said = series.first().map_or(String::new(), |one| one.say_day(day));
        let mut row = vec![match hard.contains(&day) {
            true => words.tell("report-table-hard-day", &[("day", Arg::Text(&said))]),
            false => said,
        }];
        row.extend(cells.into_iter().map(|cell| match cell.is_empty() {
            true => none.clone(),
            false => cell.join(", "),
        }));
        row
    });
    Table {
        head,
        rows: rows.collect(),
    }
}
