//! The rooms: one kind of thing a participant keeps, with its rules. No room looks into another.

pub mod articles;
pub mod bin;
pub mod contacts;
pub mod diary;
pub mod energy;
pub mod goals;
pub mod hard_day;
pub mod homework;
pub mod locking;
pub mod pages;
pub mod pictures;
pub mod prompts;
pub mod ratings;
pub mod reminders;
pub mod rulers;
pub mod sessions;
pub mod sheets;
pub mod voice;
