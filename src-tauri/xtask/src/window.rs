//! The window's own packages and its build.

use crate::{
    fingerprint::Fingerprint,
    places,
    run::{self, heading, npm},
    trouble::Trouble,
};

/// Makes the npm command that installs exactly what the lock file says, and runs no scripts of
/// packages.
pub fn npm_ci() -> std::process::Command {
    let mut command = npm();
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    command
}

/// Installs the window's packages unless the lock file is the same as last time.
///
/// Errors: [`Trouble::Failed`] or [`Trouble::File`].
pub fn packages() -> Result<(), Trouble> {
    let ui = places::ui();
    let mut lock = Fingerprint::new();
    lock.add_path(&ui.join("package-lock.json"))?;
    if lock.is_kept_as("npm-ci") && ui.join("node_modules").is_dir() {
        return Ok(());
    }
    heading("Packages of the window (npm ci)");
    run::done(&mut npm_ci(), "npm ci in ui/")?;
    lock.keep_as("npm-ci")
}

/// Builds the window into `ui/dist` unless neither it nor the words have changed.
///
/// Errors: [`Trouble::Failed`] or [`Trouble::File`].
pub fn build() -> Result<(), Trouble> {
    let ui = places::ui();
    let mut sources = Fingerprint::new();
    sources.add_path(&ui)?;
    sources.add_path(&places::root().join("src-tauri/content/words"))?;
    if sources.is_kept_as("vite-build") && ui.join("dist/index.html").is_file() {
        return Ok(());
    }
    heading("The window (vite build)");
    run::done(npm().args(["run", "build"]), "npm run build in ui/")?;
    // A build may write generated sources, such as the list of word keys: look again.
    let mut sources = Fingerprint::new();
    sources.add_path(&ui)?;
    sources.add_path(&places::root().join("src-tauri/content/words"))?;
    sources.keep_as("vite-build")
}
