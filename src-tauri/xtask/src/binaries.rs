//! The programs that people and tests start.
//!
//! Every build here takes the whole workspace with the same features for what is not ours, so
//! that start, tests and journeys share one compilation of all dependencies.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    places,
    run::{self, cargo, heading},
    trouble::{Trouble, at},
};

/// The feature that serves the built window from inside the program.
pub const FEATURES: &str = "towpath/custom-protocol";
/// The same with the test seams of decisions, section 3.
const JOURNEYS: &str = "towpath/custom-protocol,towpath/journeys,towpath-cli/journeys";

/// A set of programs, kept in a folder of its own under `target/`.
#[derive(Clone, Copy)]
pub enum Kind {
    /// As people use it.
    Plain,
    /// With a controlled clock and a save path, for tests.
    Journeys,
}

impl Kind {
    fn folder(self) -> PathBuf {
        places::target().join(match self {
            Self::Plain => "plain",
            Self::Journeys => "journeys",
        })
    }

    /// Finds the window program of this kind.
    pub fn window(self) -> PathBuf {
        self.folder()
            .join(format!("towpath{}", std::env::consts::EXE_SUFFIX))
    }

    /// Finds the terminal program of this kind.
    pub fn terminal(self) -> PathBuf {
        self.folder()
            .join(format!("towpath-cli{}", std::env::consts::EXE_SUFFIX))
    }

    /// Makes the cargo command that builds this kind.
    pub fn command(self) -> Command {
        let mut build = workspace("build");
        // The examples bring the features that tests ask for, so that tests build nothing twice.
        build.args(["--bins", "--examples", "--features"]);
        build.arg(match self {
            Self::Plain => FEATURES,
            Self::Journeys => JOURNEYS,
        });
        build
    }

    /// Copies what cargo has just built to this kind's folder, if it is not there yet.
    ///
    /// Errors: [`Trouble::File`].
    pub fn keep(self) -> Result<(), Trouble> {
        let folder = self.folder();
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        for place in [self.window(), self.terminal()] {
            let built = places::target()
                .join("debug")
                .join(place.file_name().unwrap_or_default());
            if !same(&built, &place)? {
                // A running program cannot be written over, but its name can be taken away.
                let fresh = place.with_extension("new");
                fs::copy(&built, &fresh).map_err(at(&built))?;
                fs::rename(&fresh, &place).map_err(at(&place))?;
            }
        }
        Ok(())
    }

    /// Builds this kind and keeps it.
    ///
    /// Errors: [`Trouble::Failed`] or [`Trouble::File`].
    pub fn build(self) -> Result<(), Trouble> {
        heading(match self {
            Self::Plain => "The program (the first time takes about ten minutes)",
            Self::Journeys => "The program with a clock and a save place for made-up runs",
        });
        run::done(&mut self.command(), "building the program")?;
        self.keep()
    }
}

/// Builds the release programs: the two that people get and the bench.
///
/// One set of crates for every use, so that nothing large is compiled twice.
/// Errors: [`Trouble::Failed`].
pub fn release() -> Result<(), Trouble> {
    heading("Release programs (the first time takes about half an hour)");
    let mut build = cargo();
    build.args(["build", "--locked", "--release", "--bins"]);
    build.args(["--features", FEATURES]);
    for package in ["towpath", "towpath-cli", "towpath-bench"] {
        build.args(["--package", package]);
    }
    run::done(&mut build, "building the release programs")
}

/// Makes a cargo command over every crate but xtask, which is running and cannot be replaced.
pub fn workspace(verb: &str) -> Command {
    let mut command = cargo();
    command.args([verb, "--locked", "--workspace"]);
    if cfg!(windows) {
        command.args(["--exclude", "xtask"]);
    }
    command
}

/// Tells the tests where the programs are.
pub fn tell(command: &mut Command) -> &mut Command {
    command
        .env("TOWPATH_PLAIN_BIN", Kind::Plain.window())
        .env("TOWPATH_JOURNEYS_BIN", Kind::Journeys.window())
        .env("TOWPATH_CLI_BIN", Kind::Plain.terminal())
}

/// Says whether two files hold the same bytes; a file that is not there is like no other.
fn same(built: &Path, kept: &Path) -> Result<bool, Trouble> {
    let length = |path: &Path| {
        fs::metadata(path)
            .map(|about| about.len())
            .map_err(at(path))
    };
    if length(built)? != length(kept).unwrap_or_default() {
        return Ok(false);
    }
    Ok(fs::read(built).map_err(at(built))? == fs::read(kept).map_err(at(kept))?)
}
