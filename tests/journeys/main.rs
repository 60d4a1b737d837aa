//! Journeys on the real program, and the gates that every screen passes.

// The whole crate is tests: a broken expectation is its way of speaking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod aloud;
mod away;
mod comfort;
mod coming_back;
mod copies;
mod desktop;
mod diary;
mod every_day;
mod faults;
mod finding;
mod gates;
mod goals;
mod help;
mod kept;
mod memory;
mod offline;
mod pages;
mod people;
mod pictures;
mod private;
mod reading;
mod reminders;
mod rulers;
mod sessions;
mod share;
mod shut;
mod starts;
mod today;
mod tries;
mod voice;
mod whole_sheet;
mod worksheets;
