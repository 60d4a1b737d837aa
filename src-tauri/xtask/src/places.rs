//! Where things lie in the project.

use std::{env, path::PathBuf};

/// Finds the top folder of the project.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map(PathBuf::from).unwrap_or(here)
}

/// Finds the folder that everything built goes into.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Finds the folder of the window's source, the only npm package.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Finds the folder of the tools that xtask installs for itself.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// Finds the folder that tests put PDFs into for `cargo xtask conformance`.
pub fn pdfs() -> PathBuf {
    target().join("pdfs")
}
