//! The list of all articles as a table for readers of the repository, made from the packs.

use std::fmt::Write;

use super::Articles;
use super::pack::word_count;

const HEAD: &str = "\
<!-- Generated from packs/articles by the tests of this crate. Do not edit by hand.
     To write it again: TOWPATH_BLESS=1 cargo test -p towpath-content listed -->

# Articles

| No. | Name | File | Risk | Minutes | Words, plain words | Sheets to try | Picture | Checked, review by, reviewed by | Sources |
|---|---|---|---|---|---|---|---|---|---|
";

/// Makes the table.
pub fn table(articles: &Articles) -> String {
    articles.newest().fold(HEAD.to_owned(), |mut table, one| {
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "| {} | {} | [`{}@{}`](articles/{}.md) | {} | {} | {}, {} | {} | {} | {} | {} |",
            one.number,
            one.title,
            one.id,
            one.edition,
            one.id,
            one.risk,
            one.minutes,
            word_count(&one.text),
            word_count(&one.plain),
            one.try_sheets.join(", "),
            one.picture.id,
            one.account.cell(),
            one.account.sources.join("; "),
        );
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::articles;
    use crate::packs::keeps_table;

    #[test]
    fn the_list_of_articles_is_the_one_of_the_packs() {
        keeps_table("packs/articles.md", &table(articles()));
    }
}
