//! The real program, run as a person or a script would run it.

// The lint allows these in test functions, not in what they call.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod articles;
mod attachments;
mod copies;
mod diary;
mod exports;
mod finding;
mod goals;
mod homework;
mod imports;
mod keys;
mod pages;
mod reminders;
mod rulers;
mod sessions;
mod stage;
mod usage;
mod voices;
mod workbooks;
mod worksheets;
