//! A workbook in a fresh folder, and the program run on it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use towpath_core::when::Moment;
use towpath_core::wire::Typed;
use towpath_core::workbook::{Costing, Workbook};

/// The passphrase of every workbook here.
pub const PASSPHRASE: &str = "river stone lamp bread";

/// A fresh folder with room for a workbook in it.
pub struct Stage {
    pub folder: TempDir,
}

/// What the program said.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    /// The answer as JSON.
    pub fn json(&self) -> Value {
        assert_eq!(self.status, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap()
    }

    /// Refused with one line of words on standard error and nothing on standard output.
    pub fn refused(&self) -> &str {
        assert_eq!(self.status, 1, "out: {} err: {}", self.out, self.err);
        assert_eq!(self.out, "");
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        assert!(!self.err.contains(['[', '{']), "{}", self.err);
        self.err.trim_end()
    }
}

impl Stage {
    /// A folder without a workbook.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A workbook that opens fast.
    pub fn new() -> Self {
        let stage = Self::empty();
        drop(stage.make());
        stage
    }

    /// Makes the workbook and holds it open.
    pub fn make(&self) -> Workbook {
        Workbook::make(&self.workbook(), passphrase(), Costing::Test, now())
            .unwrap()
            .0
    }

    /// Opens the workbook in this process.
    pub fn open(&self) -> Workbook {
        Workbook::open(&self.workbook(), passphrase(), now())
            .unwrap()
            .0
    }

    pub fn workbook(&self) -> PathBuf {
        self.folder.path().join("workbook")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command with the passphrase on standard input.
    pub fn run(&self, args: &[&str]) -> Said {
        self.run_with(&format!("{PASSPHRASE}\n"), args)
    }

    /// Runs a command with JSON answers.
    pub fn json(&self, args: &[&str]) -> Value {
        self.run(&[&["--json"], args].concat()).json()
    }

    /// Runs a command with this on standard input.
    pub fn run_with(&self, input: &str, args: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_towpath-cli"));
        command.arg("--workbook").arg(self.workbook()).args(args);
        said(command, input.as_bytes())
    }

    /// Every file of the workbook with its bytes.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.workbook())
    }
}

/// Runs a command to its end.
pub fn said(mut command: Command, input: &[u8]) -> Said {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A program that refuses early closes its end; that is no fault of the test.
    let _ = stdin.write_all(input);
    drop(stdin);
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    Said {
        status: status.code().unwrap_or(-1),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let Ok(listed) = std::fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    listed
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), std::fs::read(&path).unwrap()))
        .collect()
}

pub fn passphrase() -> Typed {
    Typed(PASSPHRASE.as_bytes().to_vec())
}

pub fn now() -> Moment {
    Moment::read("2026-11-22T07:40:00+00:00").unwrap()
}
