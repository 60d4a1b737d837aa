//! Paper: titles, text, tables and charts become a tagged PDF, SVG pages or plain text.
//!
//! This crate must not know a participant, read a clock, a file or the environment, or print.

pub mod document;
