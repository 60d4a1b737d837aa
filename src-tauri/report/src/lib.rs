//! Paper: titles, text, tables and charts become a tagged PDF, SVG pages or plain text.
//!
//! This crate must not know a participant, read a clock, a file or the environment, or print.

mod chart;
mod columns;
pub mod document;
mod error;
mod face;
mod legible;
mod missing;
mod pictures;
mod plain;
mod press;
mod rulers;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
mod scan;
mod setting;
mod words;
mod world;

pub use error::ReportError;
pub use legible::MISSING_SIGN;
pub use missing::missing_characters;
pub use plain::plain;
pub use press::{pdf, svg_pages};
