//! The terminal program inside this one: an installed `towpath-cli` starts it.
//!
//! It must not open a window, and needs no display.

use std::ffi::OsString;

/// The first argument that asks for it.
const ASKS: &str = "--terminal";

/// Gives the arguments for the terminal program, if it is asked for.
pub fn asked(given: impl Iterator<Item = OsString>) -> Option<Vec<OsString>> {
    let mut given = given.skip(1);
    (given.next()? == ASKS).then(|| std::iter::once("towpath-cli".into()).chain(given).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> Option<Vec<OsString>> {
        asked(words.iter().map(OsString::from))
    }

    #[test]
    fn the_terminal_is_asked_for_by_the_first_word_only() {
        let given = of(&["towpath", "--terminal", "diary", "list"]);
        let wanted = ["towpath-cli", "diary", "list"].map(OsString::from);
        assert_eq!(given, Some(wanted.to_vec()));
        assert_eq!(of(&["towpath"]), None);
        assert_eq!(of(&["towpath", "x", "--terminal"]), None);
    }
}
