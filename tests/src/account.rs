//! As whom, and on what disk, the program runs.
//!
//! Root writes into read-only folders, so a fault test that starts as root drops to an
//! unprivileged account first (decisions, section 3).

use std::ffi::OsStr;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;
use std::process::Command;

/// The unprivileged account `nobody` on Debian and Ubuntu.
const NOBODY: u32 = 65_534;

/// Who runs the program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// Whoever runs the tests.
    Own,
    /// Somebody without privileges: the tests' own account unless that is root.
    Unprivileged,
}

/// What the workbook's disk is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Disk {
    /// The disk of the stage.
    Own,
    /// A memory disk of this many kibibytes, seen by the stage's programs alone.
    Small(u32),
    /// The disk of the stage, with this folder of the system empty.
    Hiding(&'static str),
}

/// Whether the tests run as root.
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0)
}

impl Account {
    /// Gives a folder of the stage to this account.
    pub fn take(self, folder: &Path) {
        if self == Self::Unprivileged && is_root() {
            chown(folder, Some(NOBODY), Some(NOBODY)).expect("root may give a folder away");
        }
    }

    /// A command that runs a program as this account, with this disk mounted at `place`.
    pub fn command(self, disk: Disk, place: &Path, program: impl AsRef<OsStr>) -> Command {
        let mut command = match (self, disk) {
            (Self::Own, Disk::Own) => tied(),
            (Self::Unprivileged, Disk::Own) if !is_root() => tied(),
            (Self::Unprivileged, Disk::Own) => {
                let id = NOBODY.to_string();
                let mut drop = Command::new("setpriv");
                drop.args([
                    "--reuid",
                    &id,
                    "--regid",
                    &id,
                    "--clear-groups",
                    "--pdeathsig",
                    "KILL",
                ]);
                drop
            }
            (_, Disk::Small(kib)) => mounted(&format!("size={kib}k,mode=0700"), place),
            (_, Disk::Hiding(folder)) => mounted("size=4k,mode=0755", Path::new(folder)),
        };
        command.arg(program);
        command
    }
}

/// A command that sees a memory disk at a place, and is the only one to see it.
fn mounted(how: &str, place: &Path) -> Command {
    let mut mount = Command::new("unshare");
    mount.arg("--mount");
    if !is_root() {
        mount.args(["--user", "--map-root-user"]);
    }
    let script = "mount -t tmpfs -o \"$1\" none \"$2\" && shift 2 && exec \"$@\"";
    mount.args(["sh", "-c", script, "sh", how]).arg(place);
    mount
}

/// A command that ends its program when the test that started it ends, even by a signal.
fn tied() -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "--"]);
    command
}
