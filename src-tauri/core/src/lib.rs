//! The programme: what a participant keeps, and the rules for it.
//!
//! It has no window, does not print, does not read the environment, and gets time and places
//! from [`workbook::Edges`].

pub mod wire;
pub mod workbook;
