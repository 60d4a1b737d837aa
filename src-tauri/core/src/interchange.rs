//! Interchange: a whole workbook as one file that other programs can read, and back.
//!
//! The JSON form is described by `schema/interchange.schema.json` and reads back in; CSV and
//! Markdown are for reading elsewhere. Words here cross no wire: they go to a file a person
//! chose, or come from one.

mod articles;
pub mod calendar;
pub mod csv;
mod goals;
mod homework;
pub mod json;
pub mod limits;
pub mod markdown;
mod own_ratings;
mod page_words;
mod people;
pub mod read_in;
mod reminders;
mod rulers;
mod sessions;
pub mod shape;
mod shares;
mod sheets;

#[cfg(test)]
mod tests;
