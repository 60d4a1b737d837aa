//! How wide the columns of a table are.

use crate::face::{Weight, width};

/// Space between two columns. Units: points.
const GUTTER: f64 = 12.0;

/// The shape of a table on paper.
pub(crate) struct Columns {
    /// Widths, gutter included in all but the last. Units: points; they fill the measure.
    pub(crate) widths: Vec<f64>,
    /// Some cell takes more than one line, so rules part the rows.
    pub(crate) ruled: bool,
}

impl Columns {
    /// Room for the words of a column. Units: points.
    pub(crate) fn room(&self, column: usize) -> f64 {
        let last = column + 1 == self.widths.len();
        let whole = self.widths.get(column).copied().unwrap_or(0.0);
        (if last { whole } else { whole - GUTTER }).max(1.0)
    }
}

/// Fits columns into a measure: each as wide as its words if all fit, else shares of what there is.
///
/// Units: points.
pub(crate) fn fit(
    head: &[String],
    rows: &[Vec<String>],
    measure: f64,
    size: f64,
    head_size: f64,
) -> Columns {
    let count = head.len();
    let natural: Vec<f64> = (0..count)
        .map(|column| {
            let cells = rows
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| (cell, size));
            cells
                .chain([(&head[column], head_size)])
                // A touch more than measured: kerning is not counted.
                .flat_map(|(cell, size)| cell.lines().map(move |line| (line, size)))
                .map(|(line, size)| width(line, size, Weight::Regular) * 1.02)
                .fold(1.0, f64::max)
        })
        .collect();
    let free = measure - GUTTER * (count.saturating_sub(1)) as f64;
    let total: f64 = natural.iter().sum();
    let has_lines = rows.iter().flatten().any(|cell| cell.contains('\n'));
    let ruled = total > free || has_lines;
    let rooms = if total > free {
        shares(&natural, free)
    } else {
        natural.iter().map(|w| w * free / total).collect()
    };
    let widths = rooms
        .iter()
        .enumerate()
        .map(|(column, room)| {
            if column + 1 == count {
                *room
            } else {
                room + GUTTER
            }
        })
        .collect();
    Columns { widths, ruled }
}

/// Gives narrow columns what they need and parts the rest evenly among the wide ones.
fn shares(natural: &[f64], free: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..natural.len()).collect();
    order.sort_by(|a, b| natural[*a].total_cmp(&natural[*b]));
    let mut rooms = vec![0.0; natural.len()];
    let mut left = free.max(natural.len() as f64);
    for (done, column) in order.iter().enumerate() {
        let even = left / (natural.len() - done) as f64;
        rooms[*column] = natural[*column].min(even);
        left -= rooms[*column];
    }
    rooms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn columns_fill_the_measure() {
        for text in ["short", &"long ".repeat(80)] {
            let columns = fit(
                &row(&["Day", "What"]),
                &[row(&["Monday", text])],
                361.0,
                12.0,
                10.0,
            );
            assert!((columns.widths.iter().sum::<f64>() - 361.0).abs() < 0.01);
        }
    }

    #[test]
    fn a_narrow_column_keeps_its_words_on_one_line_beside_a_wide_one() {
        let columns = fit(
            &row(&["Day", "What"]),
            &[row(&["Monday", &"long ".repeat(80)])],
            361.0,
            12.0,
            10.0,
        );
        assert!(columns.ruled);
        assert!(columns.room(0) >= width("Monday", 12.0, Weight::Regular));
        assert!(columns.room(1) > columns.room(0));
    }

    #[test]
    fn a_cell_of_two_short_lines_is_as_wide_as_the_longer_one_and_rows_are_ruled() {
        let of = |cell| {
            fit(
                &row(&["Day", "What"]),
                &[row(&["Monday", cell])],
                361.0,
                12.0,
                10.0,
            )
        };
        let (two, one) = (of("once\nand again"), of("and again"));
        assert!(two.ruled && !one.ruled);
        assert_eq!(two.widths, one.widths);
    }

    #[test]
    fn forty_columns_still_have_a_width_each() {
        let head: Vec<String> = (0..40).map(|n| format!("Head {n}")).collect();
        let columns = fit(&head, &[], 361.0, 12.0, 10.0);
        assert!(columns.widths.iter().all(|width| *width > 0.0));
    }
}
