//! `cargo xtask bench`: release programs measured beside their floors.

use std::fs;

use crate::{
    apt, binaries,
    packages::{BUILD, DRIVE, TEST},
    places,
    run::{self, command, heading},
    trouble::{Trouble, at},
    versions, window,
};

/// Builds release programs, measures them, and keeps the last whole result in `tests/bench/`.
///
/// `years` are the ages of the made-up people; without any it is the standard set.
///
/// Errors: whatever the first step that failed says.
pub fn bench(years: &[&str]) -> Result<(), Trouble> {
    versions::check()?;
    apt::install(&[BUILD, DRIVE, TEST].concat())?;
    window::packages()?;
    window::build()?;
    binaries::release()?;

    heading("Measuring (about ten minutes; leave the computer alone meanwhile)");
    let last = places::target().join("bench").join("last.md");
    let mut bench = command(places::target().join("release").join("bench"));
    run::done(
        bench.args(years).env("TOWPATH_BENCH_TO", &last),
        "measuring",
    )?;
    if years.is_empty() {
        let kept = places::root().join("tests/bench/last.md");
        fs::copy(&last, &kept).map_err(at(kept))?;
    }
    Ok(())
}
