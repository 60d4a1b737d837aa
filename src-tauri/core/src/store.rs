//! The store: the only SQL of the program, one file a table.
//!
//! It keeps and finds; it has no rules. What may be kept is decided in the rooms.
//! A read takes the connection, a write the transaction of one save.

pub mod article_mark;
pub mod attachment;
pub mod attachment_piece;
pub mod beside;
pub mod bin;
pub mod contact;
pub mod copy_made;
pub mod day_values;
pub mod entry;
pub mod entry_day;
pub mod entry_filter;
pub mod entry_rating;
pub mod entry_tag;
pub mod entry_words;
pub mod goal;
pub mod goal_amount;
pub mod goal_step;
pub mod goal_turn;
pub mod hard_day;
pub mod homework;
pub mod kept_rating;
pub mod migrations;
pub mod page_last;
pub mod page_words;
pub mod private_setting;
pub mod programme;
pub mod rating;
pub mod reminder;
pub mod saying;
pub mod session;
pub mod share_log;
pub mod sheet;
pub mod sheet_answer;
pub mod sheet_bin;
pub mod sheet_words;
pub mod sitting;
pub mod voice_note;
pub mod voice_piece;
pub mod whole;
