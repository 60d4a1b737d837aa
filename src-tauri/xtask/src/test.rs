//! `cargo xtask test`: everything that must be true, in the order that fails soonest.

use std::{fs, process::Command, time::Instant};

use crate::{
    binaries::{self, FEATURES, Kind},
    places,
    run::{self, Heard, cargo, heading, npm},
    setup,
    tally::{Counting, Tally},
    tools::{Built, tool},
    trouble::{Trouble, at},
    window,
};

/// Sets everything up, runs every step even after one has failed, and ends with one line that
/// counts them.
///
/// Errors: a set-up that cannot go on; [`Trouble::Counted`] when anything failed.
pub fn test() -> Result<(), Trouble> {
    setup::for_testing()?;
    clear_pdfs()?;
    run::done(
        cargo().args(["fetch", "--locked"]),
        "fetching the crates of Cargo.lock",
    )?;

    let mut run = Steps::default();
    run.step(
        "Formatting",
        Counting::Whole,
        cargo().args(["fmt", "--all", "--check", "--", "--color", "never"]),
    );
    run.made("The window's packages", window::packages());
    run.step(
        "Types of the window",
        Counting::Whole,
        npm().args(["run", "--silent", "check"]),
    );
    run.step(
        "Tests of the window",
        Counting::Vitest,
        npm().args(["run", "--silent", "test"]),
    );
    run.made("The window", window::build());

    let mut clippy = binaries::workspace("clippy");
    clippy.args([
        "--all-targets",
        "--features",
        FEATURES,
        "--",
        "-D",
        "warnings",
    ]);
    run.step("Clippy", Counting::Whole, &mut clippy);
    run.step_or("Licences and sources of every crate", deny());

    run.made("The program", Kind::Plain.build());
    run.made("The program with test seams", Kind::Journeys.build());
    let mut tests = binaries::workspace("test");
    tests.args(["--features", FEATURES, "--no-fail-fast"]);
    binaries::tell(&mut tests);
    run.step(
        "Rust tests, proofs, gates and journeys",
        Counting::Cargo,
        &mut tests,
    );
    run.end()
}

/// The steps so far.
#[derive(Default)]
struct Steps {
    tally: Tally,
    failed: Vec<String>,
}

impl Steps {
    fn step(&mut self, name: &str, counting: Counting, command: &mut Command) {
        heading(name);
        let start = Instant::now();
        let heard = run::heard(command).unwrap_or_else(|trouble| {
            println!("{trouble}");
            Heard {
                lines: Vec::new(),
                well: false,
            }
        });
        self.count(name, Tally::of(counting, &heard));
        println!("-- {name}: {} s", start.elapsed().as_secs());
    }

    fn step_or(&mut self, name: &str, command: Result<Command, Trouble>) {
        match command {
            Ok(mut command) => self.step(name, Counting::Whole, &mut command),
            Err(trouble) => self.made(name, Err(trouble)),
        }
    }

    /// Counts something that is not a test and so only counts when it fails.
    fn made(&mut self, name: &str, made: Result<(), Trouble>) {
        if let Err(trouble) = made {
            println!("{trouble}");
            self.count(name, Tally::FAILED);
        }
    }

    fn count(&mut self, name: &str, tally: Tally) {
        if tally.failed > 0 {
            self.failed.push(format!("{name}: {tally}"));
        }
        self.tally.add(tally);
    }

    fn end(self) -> Result<(), Trouble> {
        if self.failed.is_empty() {
            println!();
        } else {
            heading("What failed");
            println!("{}\n", self.failed.join("\n"));
        }
        println!("{}", self.tally);
        if self.tally.failed == 0 {
            Ok(())
        } else {
            Err(Trouble::Counted)
        }
    }
}

/// Makes the command that checks licences, bans and sources.
///
/// Advisories are left out: they need a network, and a test must not.
fn deny() -> Result<Command, Trouble> {
    let mut check = run::command(tool("cargo-deny", Built::Quick)?);
    check.args([
        "--offline",
        "--all-features",
        "--config",
        ".cargo/deny.toml",
    ]);
    check.args(["check", "licenses", "bans", "sources"]);
    Ok(check)
}

/// Takes away the PDFs of an earlier run, so that conformance judges only new ones.
fn clear_pdfs() -> Result<(), Trouble> {
    let pdfs = places::pdfs();
    if pdfs.is_dir() {
        fs::remove_dir_all(&pdfs).map_err(at(&pdfs))?;
    }
    fs::create_dir_all(&pdfs).map_err(at(pdfs))
}
