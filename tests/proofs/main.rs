//! Proofs about the house itself: what must not be there is not there.
//!
//! No window is needed. Each file holds one kind of invariant of the architecture.

// The whole crate is tests: a broken expectation is its way of speaking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod disk_faults;
mod house_rules;
mod kill;
mod many_pages;
mod noise;
mod offline;
mod old_workbooks;
mod package;
mod power_cut;
mod release;
mod rooms;
mod screens;
mod shell;
mod style;
mod tour;
mod wire;
mod words;

/// Fails with every line, so that all faults are seen at once.
#[track_caller]
fn none(faults: Vec<String>) {
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
