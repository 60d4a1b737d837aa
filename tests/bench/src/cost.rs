//! CPU time, of this program and of a whole family of processes.

use std::{
    collections::HashMap,
    fs,
    time::{Duration, Instant},
};

use crate::trouble::Trouble;

/// Clock ticks a second in `/proc`. Source: proc(5); 100 on every Linux that Rust runs on.
const TICKS: u64 = 100;
/// A family is at rest when it has used no more than this in [`REST`].
const RESTING: Duration = Duration::from_millis(20);
/// How long a family must be at rest.
const REST: Duration = Duration::from_secs(2);
/// The longest wait for rest.
const LONGEST: Duration = Duration::from_secs(120);

/// CPU time that is long beside the system's own counting.
const ENOUGH: Duration = Duration::from_millis(400);
/// The most that quick work is repeated.
const MOST: u32 = 4096;

/// Measures the CPU time that work takes on all threads of this program.
pub fn of<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let before = own();
    let made = work();
    (own().saturating_sub(before), made)
}

/// Measures work that may fail, some times over, and gives the median.
///
/// Errors: those of the work.
pub fn median<E>(times: usize, mut work: impl FnMut() -> Result<(), E>) -> Result<Duration, E> {
    let mut taken = Vec::with_capacity(times);
    for _ in 0..times {
        let (cost, done) = of(&mut work);
        done?;
        taken.push(cost);
    }
    taken.sort();
    Ok(taken[times / 2])
}

/// Measures quick work over and over and gives the mean, because the system counts CPU time only
/// a few hundred times a second.
///
/// Errors: those of the work.
pub fn each<E>(mut work: impl FnMut() -> Result<(), E>) -> Result<Duration, E> {
    let mut times = 16;
    loop {
        let each = mean(times, &mut work)?;
        if each * times >= ENOUGH || times >= MOST {
            return Ok(each);
        }
        times *= 4;
    }
}

/// Measures so many goes at work that must not be done more often, and gives the mean.
///
/// Errors: those of the work.
pub fn mean<E>(times: u32, mut work: impl FnMut() -> Result<(), E>) -> Result<Duration, E> {
    let (cost, done) = of(|| (0..times).try_for_each(|_| work()));
    done.map(|()| cost / times)
}

/// CPU time of all threads so far, to the nanosecond.
fn own() -> Duration {
    let tasks = fs::read_dir("/proc/self/task")
        .into_iter()
        .flatten()
        .flatten();
    let nanoseconds = tasks.filter_map(|task| {
        let text = fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse::<u64>().ok()
    });
    Duration::from_nanos(nanoseconds.sum())
}

/// A process and everything it has started.
#[derive(Clone, Copy)]
pub struct Family(pub u32);

impl Family {
    /// CPU time so far, user and system.
    pub fn cpu(self) -> Duration {
        let ticks: u64 = self.members().iter().filter_map(|pid| ticks(*pid)).sum();
        Duration::from_millis(ticks * 1000 / TICKS)
    }

    /// Memory, each shared page counted once over all that share it. Units: bytes.
    ///
    /// Errors: [`Trouble::Missing`] where the system does not let this user see it.
    pub fn memory(self) -> Result<u64, Trouble> {
        let sizes = self.members().into_iter().map(pss);
        sizes
            .sum::<Option<u64>>()
            .ok_or(Trouble::Missing("the right to see memory (run as root)"))
    }

    /// Waits until the family is at rest and gives its CPU time until then.
    ///
    /// Errors: [`Trouble::Restless`].
    pub fn rest(self, name: &str) -> Result<Duration, Trouble> {
        let start = Instant::now();
        let mut last = self.cpu();
        while start.elapsed() < LONGEST {
            std::thread::sleep(REST);
            let now = self.cpu();
            if !now.is_zero() && now.saturating_sub(last) <= RESTING {
                return Ok(last);
            }
            last = now;
        }
        Err(Trouble::Restless(name.to_owned()))
    }

    /// Lists it: the first, then everything that it and its children have started.
    pub fn members(self) -> Vec<u32> {
        let parents = parents();
        let mut members = vec![self.0];
        let mut at = 0;
        while let Some(parent) = members.get(at).copied() {
            members.extend(
                parents
                    .iter()
                    .filter(|(_, p)| **p == parent)
                    .map(|(pid, _)| *pid),
            );
            at += 1;
        }
        members
    }
}

fn parents() -> HashMap<u32, u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbered = processes.filter_map(|p| p.file_name().to_string_lossy().parse::<u32>().ok());
    numbered
        .filter_map(|pid| Some((pid, stat(pid)?.get(1)?.parse().ok()?)))
        .collect()
}

fn ticks(pid: u32) -> Option<u64> {
    let stat = stat(pid)?;
    Some(stat.get(11)?.parse::<u64>().ok()? + stat.get(12)?.parse::<u64>().ok()?)
}

/// The fields of `/proc/PID/stat` after the name, which may hold spaces: state is the first.
fn stat(pid: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, fields) = text.rsplit_once(") ")?;
    Some(fields.split_whitespace().map(str::to_owned).collect())
}

fn pss(pid: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}
