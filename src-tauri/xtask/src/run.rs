//! Running other programs, with their words shown as they come.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    sync::mpsc::{Sender, channel},
    thread,
};

use crate::{places, trouble::Trouble};

/// Prints a heading that stands out in a long output.
pub fn heading(words: &str) {
    println!("\n== {words}");
}

/// Makes a command that runs in the project's top folder.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(places::root());
    command
}

/// Makes a cargo command with the same cargo that runs xtask.
///
/// What `cargo run` has put into the environment for xtask is taken out again, because some
/// build scripts look at it and would build everything a second time.
pub fn cargo() -> Command {
    let mut command = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command.env_remove("LD_LIBRARY_PATH");
    command
}

/// Makes an npm command in `ui/`.
pub fn npm() -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(places::ui());
    command
}

/// Runs a program to its end, its output going straight to the terminal.
///
/// Errors: [`Trouble::Missing`] when it cannot be started, [`Trouble::Failed`] with `what`.
pub fn done(command: &mut Command, what: &str) -> Result<(), Trouble> {
    let status = command.status().map_err(|_| missing(command))?;
    if status.success() {
        Ok(())
    } else {
        Err(Trouble::Failed {
            what: what.to_owned(),
        })
    }
}

/// Runs a program quietly and gives what it printed, or nothing when it failed.
pub fn asked(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Says whether a program is there to be run.
pub fn there(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

/// What a program printed while it was shown, and how it ended.
pub struct Heard {
    /// Both streams, line by line, as they came.
    pub lines: Vec<String>,
    /// Whether it ended well.
    pub well: bool,
}

/// Runs a program, shows its output as it comes, and keeps it for counting.
///
/// Errors: [`Trouble::Missing`] when it cannot be started.
pub fn heard(command: &mut Command) -> Result<Heard, Trouble> {
    command
        .env("NO_COLOR", "1")
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("FORCE_COLOR");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|_| missing(command))?;
    let (send, receive) = channel();
    let listeners = [
        child.stdout.take().map(|out| listen(out, send.clone())),
        child.stderr.take().map(|err| listen(err, send.clone())),
    ];
    drop(send);
    let mut lines = Vec::new();
    for line in receive {
        println!("{line}");
        lines.push(line);
    }
    for listener in listeners.into_iter().flatten() {
        // A listener that panicked has only lost lines; the exit status still decides.
        let _ = listener.join();
    }
    let well = child.wait().is_ok_and(|status| status.success());
    Ok(Heard { lines, well })
}

fn listen(stream: impl Read + Send + 'static, send: Sender<String>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut bytes = Vec::new();
        while matches!(reader.read_until(b'\n', &mut bytes), Ok(1..)) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if send.send(line).is_err() {
                return;
            }
        }
    })
}

fn missing(command: &Command) -> Trouble {
    Trouble::Missing {
        program: command.get_program().to_string_lossy().into_owned(),
        how: "Towpath cannot be built without it.".to_owned(),
    }
}
