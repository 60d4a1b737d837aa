//! Runs one test of this binary again in another skin: as an ordinary user, or with a small
//! disk of its own. Root writes everywhere, so without this a fault would not happen.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Set in the second run: the folder it works in.
const PLACE: &str = "TOWPATH_VAULT_PROOF_PLACE";

/// The folder of the second run, or `None` in the first.
pub fn place() -> Option<PathBuf> {
    std::env::var_os(PLACE).map(PathBuf::from)
}

/// An ordinary user on every Unix.
pub const NOBODY: u32 = 65_534;

pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Runs a test again as an ordinary user; fails with the reason where that is not possible.
pub fn again_as_nobody(test: &str, place: &Path) -> String {
    if !is_root() {
        return again(Command::new(std::env::current_exe().unwrap()), test, place);
    }
    // The build folder may be closed to others, so the binary is copied to where all may read.
    let copy = place.join("proofs");
    std::fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    let mut command = Command::new("setpriv");
    command.args([
        format!("--reuid={NOBODY}"),
        format!("--regid={NOBODY}"),
        "--clear-groups".into(),
        "--".into(),
    ]);
    command.arg(&copy);
    again(command, test, place)
}

/// Runs a test again where mounting a small disk is allowed and seen by nobody else.
pub fn again_with_own_mounts(test: &str, place: &Path) -> String {
    let mut command = Command::new("unshare");
    // Without root, a user namespace allows it.
    command.args(if is_root() {
        vec!["--mount"]
    } else {
        vec!["--mount", "--map-root-user"]
    });
    command.arg("--").arg(std::env::current_exe().unwrap());
    again(command, test, place)
}

/// Runs a test again in a process of its own; gives what it wrote to standard error.
pub fn again_alone(test: &str, place: &Path) -> String {
    again(Command::new(std::env::current_exe().unwrap()), test, place)
}

fn again(mut command: Command, test: &str, place: &Path) -> String {
    let told = command
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(PLACE, place)
        .output()
        .unwrap_or_else(|error| panic!("the fault cannot be made here: {command:?}: {error}"));
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&told.stdout), said(&told.stderr));
    assert!(
        told.status.success(),
        "second run of {test} failed:\n{out}\n{err}"
    );
    assert!(
        out.contains("1 passed"),
        "second run of {test} did not run it:\n{out}"
    );
    err
}
