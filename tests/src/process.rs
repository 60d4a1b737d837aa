//! A child process that takes its own children with it when it goes.

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

/// A running child in a process group of its own; dropping it kills the group.
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts the command in its own process group.
    pub fn start(command: &mut Command) -> Self {
        let child = command
            .process_group(0)
            .spawn()
            .unwrap_or_else(|e| panic!("{:?} did not start: {e}", command.get_program()));
        Self { child }
    }

    /// The process id of the child itself.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether the child has ended.
    pub fn has_ended(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(_)))
    }

    /// What the child wrote to a piped standard output.
    pub fn stdout(&mut self) -> std::process::ChildStdout {
        self.child.stdout.take().expect("standard output is piped")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        signal("KILL", &format!("-{}", self.child.id()));
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process, or to a group when the id starts with a minus.
pub fn signal(name: &str, to: &str) {
    let _ = Command::new("kill")
        .args([&format!("-{name}"), "--", to])
        .stderr(std::process::Stdio::null())
        .status();
}

/// Whether a process still runs (a dead one that nobody has collected does not).
///
/// Its first thread may be dead while others have yet to end; until then its files are open and
/// its locks held.
pub fn runs(id: u32) -> bool {
    let Ok(line) = fs::read_to_string(format!("/proc/{id}/stat")) else {
        return false;
    };
    let is_dead = matches!(state_and_parent(&line), Some(('Z' | 'X', _)));
    let threads = fs::read_dir(format!("/proc/{id}/task")).map_or(0, Iterator::count);
    !is_dead || threads > 1
}

/// Every process below this one, in no order.
pub fn descendants(id: u32) -> Vec<u32> {
    let mut pairs = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(child) = entry
            .file_name()
            .to_str()
            .and_then(|n| n.parse::<u32>().ok())
        else {
            continue;
        };
        let line = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        if let Some((_, parent)) = state_and_parent(&line) {
            pairs.push((parent, child));
        }
    }
    let mut found = vec![id];
    let mut next = 0;
    while next < found.len() {
        let parent = found[next];
        found.extend(pairs.iter().filter(|p| p.0 == parent).map(|p| p.1));
        next += 1;
    }
    found.split_off(1)
}

/// The first process below this one that has the name (the kernel keeps 15 letters).
pub fn descendant_named(id: u32, name: &str) -> Option<u32> {
    let short: String = name.chars().take(15).collect();
    descendants(id).into_iter().find(|child| {
        fs::read_to_string(format!("/proc/{child}/comm")).is_ok_and(|n| n.trim_end() == short)
    })
}

/// Source: proc_pid_stat(5), fields 3 and 4, after the name in brackets.
fn state_and_parent(line: &str) -> Option<(char, u32)> {
    let mut fields = line.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}
