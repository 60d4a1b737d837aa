//! The programme: what a participant keeps, and the rules for it.
//!
//! It has no window, does not print, does not read the environment, and gets time and places
//! from [`workbook::Edges`].
//!
//! ```text
//! wire ◄── workbook ──► share, interchange ──► progress ──► rooms ──► store (the only SQL)
//!                  └──► settings, help
//! ```

pub mod beside;
pub mod help;
pub mod id;
pub mod interchange;
mod named;
pub mod progress;
pub mod refused;
pub mod rooms;
pub mod settings;
pub mod share;
pub mod store;
pub mod when;
pub mod wire;
pub mod workbook;
