//! What can go wrong before the project's own tests have a say.

use std::{fmt, io, path::PathBuf};

/// Why a command of xtask stopped.
#[derive(Debug)]
pub enum Trouble {
    /// A program is not on this machine.
    Missing {
        /// Its name.
        program: String,
        /// How to get it.
        how: String,
    },
    /// A program is older than the project needs.
    TooOld {
        /// Its name.
        program: &'static str,
        /// The version found.
        found: String,
        /// The oldest that will do.
        needed: &'static str,
        /// How to get a newer one.
        how: &'static str,
    },
    /// System packages are needed and may not be installed from here.
    NotAllowed {
        /// The command that an administrator could run.
        command: String,
    },
    /// A program ran and failed.
    Failed {
        /// What it was to do.
        what: String,
    },
    /// A file could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// There is nothing to judge.
    NoPdf {
        /// Where PDFs should be.
        folder: PathBuf,
    },
    /// Tests failed, and the last line has said how many.
    Counted,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { program, how } => {
                write!(f, "{program} is not on this computer.\n{how}")
            }
            Self::TooOld {
                program,
                found,
                needed,
                how,
            } => write!(
                f,
                "{program} {found} is older than Towpath needs ({needed} or newer).\n{how}"
            ),
            Self::NotAllowed { command } => write!(
                f,
                "System packages are missing, and sudo is not here to install them.\nAsk an administrator to run this, then start again:\n  {command}"
            ),
            Self::Failed { what } => write!(f, "This did not work: {what}."),
            Self::File { path, why } => write!(f, "{}: {why}", path.display()),
            Self::NoPdf { folder } => write!(
                f,
                "There is no PDF in {}.\nRun this first: cargo xtask test",
                folder.display()
            ),
            Self::Counted => f.write_str("Some tests failed."),
        }
    }
}

/// Names the file in an input or output error.
pub fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Trouble {
    let path = path.into();
    move |why| Trouble::File { path, why }
}
