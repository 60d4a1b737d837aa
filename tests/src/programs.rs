//! Where the built programs lie.

use std::path::PathBuf;

use crate::house;

/// The window with the test seams: controlled clock, save folder, automation.
pub fn journeys() -> PathBuf {
    built("TOWPATH_JOURNEYS_BIN", "journeys/towpath")
}

/// The window as people get it.
pub fn plain() -> PathBuf {
    built("TOWPATH_PLAIN_BIN", "plain/towpath")
}

/// The terminal program.
pub fn cli() -> PathBuf {
    built("TOWPATH_CLI_BIN", "plain/towpath-cli")
}

fn built(variable: &str, below_target: &str) -> PathBuf {
    let path = std::env::var_os(variable)
        .map_or_else(|| house::target().join(below_target), PathBuf::from);
    assert!(
        path.exists(),
        "{} is not built: `cargo xtask test` builds it",
        path.display()
    );
    path
}
