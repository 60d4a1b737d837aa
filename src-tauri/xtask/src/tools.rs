//! Tools of the trade that cargo installs, once, into the project's own folder.

use std::path::PathBuf;

use crate::{
    places,
    run::{self, cargo, heading},
    trouble::Trouble,
};

/// How a tool is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Built {
    /// Soonest ready.
    Quick,
    /// Soonest done with long work.
    Fast,
}

/// Finds a tool, and installs it first where it is not there yet.
///
/// Errors: [`Trouble::Failed`].
pub fn tool(name: &str, built: Built) -> Result<PathBuf, Trouble> {
    let tools = places::tools();
    let program = tools
        .join("bin")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        heading(&format!("{name}, once"));
        let mut install = cargo();
        install.args(["install", name, "--locked", "--root"]);
        install.arg(&tools);
        if built == Built::Quick {
            install.arg("--debug");
        }
        let what = format!("installing {name}");
        run::done(install.env_remove("CARGO_TARGET_DIR"), &what)?;
    }
    Ok(program)
}
