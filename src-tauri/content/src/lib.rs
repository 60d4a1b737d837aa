//! What Towpath says and knows: words, crisis numbers, the word list, prompts, built-in ratings,
//! rulers, worksheets and articles; and where a sentence of it ends.
//!
//! A worksheet is a pack with its own words: one file a sheet, that a clinician reads whole. The
//! Fluent catalogue keeps what the program itself says. The copy lint judges both.
//!
//! Everything here is written material, embedded as data and checked by tests.
//! It must not know a participant, a workbook or a screen, and it has no clock: a day comes in
//! as an argument.

pub mod articles;
pub mod crisis;
pub mod days;
pub mod lint;
pub mod packs;
pub mod pictures;
pub mod prompts;
pub mod ratings;
pub mod rulers;
pub mod safety;
pub mod sentences;
pub mod sheets;
pub mod word_list;
pub mod words;
