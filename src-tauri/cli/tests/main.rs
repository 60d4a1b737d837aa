//! The real program, run as a person or a script would run it.

mod diary;
mod exports;
mod imports;
mod keys;
mod stage;
mod usage;
