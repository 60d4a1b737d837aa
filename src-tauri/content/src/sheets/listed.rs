//! The list of all sheets as a table for readers of the repository, made from the packs.

use std::fmt::Write;

use super::Sheets;
use super::pack::{Question, Size};

const HEAD: &str = "\
<!-- Generated from packs/sheets by the tests of this crate. Do not edit by hand.
     To write it again: TOWPATH_BLESS=1 cargo test -p towpath-content listed -->

# Worksheets

| No. | Name | File | Shelf | Risk | Minutes | Questions | Checked, review by, reviewed by | Sources |
|---|---|---|---|---|---|---|---|---|
";

/// Makes the table.
pub fn table(sheets: &Sheets) -> String {
    sheets.newest().fold(HEAD.to_owned(), |mut table, sheet| {
        let asked = |size: &Size| {
            let stands = |size| move |one: &&Question| one.from <= size;
            let asked = sheet.questions.iter().filter(|one| one.kind.is_asked());
            asked.filter(stands(*size)).count().to_string()
        };
        let asked: Vec<String> = Size::ALL.iter().map(asked).collect();
        let minutes: Vec<String> = sheet.minutes.map(|one| one.to_string()).to_vec();
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "| {} | {} | [`{}@{}`](sheets/{}.toml) | {} | {} | {} | {} | {} | {} |",
            sheet.number,
            sheet.title,
            sheet.id,
            sheet.edition,
            sheet.id,
            sheet.shelf,
            sheet.risk,
            minutes.join(" / "),
            asked.join(" / "),
            sheet.account.cell(),
            sheet.account.sources.join("; "),
        );
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::keeps_table;
    use crate::sheets::sheets;

    #[test]
    fn the_list_of_sheets_is_the_one_of_the_packs() {
        keeps_table("packs/sheets.md", &table(sheets()));
    }
}
