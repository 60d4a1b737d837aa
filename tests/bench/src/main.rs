//! `cargo xtask bench`: what things cost, beside what they would cost with nothing around them.
//!
//! Every figure and its floor are taken in the same run on the same machine, because only their
//! ratio says anything on another one.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for a terminal"
)]

mod bare_paper;
mod bare_store;
mod beside;
mod cost;
mod figure;
mod key;
mod paper;
mod person;
mod saves;
mod store;
mod trouble;
mod unwind;
mod window;

use std::{env, fs, path::PathBuf, process::ExitCode};

use figure::Table;
use trouble::Trouble;

/// Years of the made-up people, when none are named.
const YEARS: &[u32] = &[1, 10, 100];
/// The year whose targets count.
const STANDARD: u32 = 10;

fn main() -> ExitCode {
    let asked: Vec<String> = env::args().skip(1).collect();
    let done = match asked.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // Asked by the bench itself, under strace.
        ["saves", folder, count] => saves::only(folder.as_ref(), count.parse().unwrap_or(0)),
        ["bare-saves", folder, count] => {
            bare_store::only_saves(folder.as_ref(), count.parse().unwrap_or(0))
        }
        [] => bench(YEARS),
        ref years => bench(
            &years
                .iter()
                .filter_map(|y| y.parse().ok())
                .collect::<Vec<_>>(),
        ),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn bench(years: &[u32]) -> Result<(), Trouble> {
    unwind::prove()?;
    let mut table = Table::default();
    key::measure(&mut table)?;
    let mut people = Vec::new();
    for years in years {
        eprintln!("A person who has written for {years} years …");
        let person = person::make(*years)?;
        store::measure(&mut table, &person)?;
        people.push(person);
    }
    if let Some(person) = people.iter().find(|person| person.years == STANDARD) {
        beside::measure(&mut table, person)?;
        saves::measure(&mut table, person)?;
        paper::measure(&mut table, person)?;
    }
    window::measure(&mut table, &people)?;
    store::growth(&mut table);
    keep(&table.markdown())
}

/// Prints the table and keeps it where `cargo xtask bench` says.
fn keep(markdown: &str) -> Result<(), Trouble> {
    println!("{markdown}");
    let place = env::var_os("TOWPATH_BENCH_TO").map_or_else(|| "bench.md".into(), PathBuf::from);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(place, markdown)?)
}
