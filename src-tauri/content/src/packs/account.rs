//! Who wrote a pack, from what, and who has checked it: one table, read in one place.

use chrono::NaiveDate;

use super::reading::Node;

/// What a pack says until somebody has reviewed it (house, section 2).
pub(crate) const NOT_YET: &str = "not yet reviewed by a clinician";

/// Who wrote a pack, from what, and who has checked it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Who wrote it.
    pub author: String,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// The day the sources were checked.
    pub checked: NaiveDate,
    /// The last day on which it counts as fresh.
    pub review_by: NaiveDate,
    /// The clinician who has reviewed it; none yet.
    pub reviewed_by: Option<String>,
}

impl Account {
    /// The days and the reviewer as a cell of a table for readers of the repository.
    pub(crate) fn cell(&self) -> String {
        let by = self.reviewed_by.as_deref().unwrap_or(NOT_YET);
        format!("{}, {}, {by}", self.checked, self.review_by)
    }
}

/// Reads the table `account` of a pack, and notes what is wrong with it.
pub(crate) fn read(node: &Node<'_, '_>) -> Account {
    let Some(account) = node.table("account") else {
        if !node.has("account") {
            node.fault("account is missing");
        }
        return Account::default();
    };
    let read = Account {
        author: account.fact("author"),
        sources: account.facts("sources"),
        checked: account.day("checked"),
        review_by: account.day("review_by"),
        reviewed_by: Some(account.fact("reviewed_by")).filter(|name| name != NOT_YET),
    };
    if read.sources.is_empty() {
        account.fault("names no source");
    }
    if read.review_by <= read.checked {
        account.fault_at("review_by", "is not after the day it was checked");
    }
    account.end();
    read
}

#[cfg(test)]
mod tests {
    use super::super::reading::tables;
    use super::*;

    const SOUND: &str = "[account]\nauthor = \"Towpath\"\nsources = [\"field.md 5.2\"]\n\
        checked = \"2026-11-22\"\nreview_by = \"2027-11-22\"\n\
        reviewed_by = \"not yet reviewed by a clinician\"\n";

    fn told(text: &str) -> Vec<String> {
        let faults = tables("pack.toml", text, read).faults;
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_account_says_who_wrote_a_pack_and_who_has_reviewed_it() {
        let parsed = tables("pack.toml", SOUND, read);
        assert!(parsed.faults.is_empty(), "{:?}", parsed.faults);
        assert_eq!(parsed.value.reviewed_by, None);
        let reviewed = SOUND.replace(NOT_YET, "Dr A. Reader");
        let parsed = tables("pack.toml", &reviewed, read);
        assert_eq!(parsed.value.reviewed_by.as_deref(), Some("Dr A. Reader"));
    }

    #[test]
    fn every_fault_of_an_account_is_named_with_its_line() {
        for (from, to, said) in [
            (
                "[\"field.md 5.2\"]",
                "[]",
                "pack.toml:1 account: names no source",
            ),
            (
                "2027-11-22",
                "2025-11-22",
                "pack.toml:5 account.review_by: is not after",
            ),
            (
                "\"2026-11-22\"",
                "\"soon\"",
                "pack.toml:4 account.checked: is no day",
            ),
            ("author", "writer", "pack.toml:1 account.author: is missing"),
            ("[account]", "[words]", "pack.toml:1 : account is missing"),
        ] {
            let told = told(&SOUND.replacen(from, to, 1));
            assert!(
                told.iter().any(|one| one.starts_with(said)),
                "{said}: {told:#?}"
            );
        }
    }
}
