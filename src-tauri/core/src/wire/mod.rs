//! The wire: one struct in, one struct out, for every command the window may give.
//!
//! A type either crosses the wire or sleeps on disk, never both.
//! Nothing here has rules; it only names what crosses.

mod articles;
mod commands;
mod contacts;
mod copies;
mod desk;
mod diary;
mod finding;
mod goals;
mod homework;
mod locking;
mod pages;
mod people;
mod pictures;
mod private;
mod ratings;
mod refusal;
mod reminders;
mod rulers;
mod sessions;
mod share;
mod sheet_fields;
mod sheets;
mod speech;
mod today;
mod voice;

pub use articles::*;
pub use contacts::*;
pub use copies::*;
pub use desk::*;
pub use diary::*;
pub use finding::*;
pub use goals::*;
pub use homework::*;
pub use locking::*;
pub use pages::*;
pub use people::*;
pub use pictures::*;
pub use private::{Private, Typed};
pub use ratings::*;
pub use refusal::{ErrorCode, Refusal};
pub use reminders::*;
pub use rulers::*;
pub use sessions::*;
pub use share::*;
pub use sheet_fields::*;
pub use sheets::*;
pub use speech::*;
pub use today::*;
pub use voice::*;

macro_rules! names {
    (desk { $($d:ident($di:ty) -> $dr:ty;)* } shell { $($s:ident($si:ty) -> $sr:ty;)* }) => {
        /// Every command's wire name, in the order of the list.
        pub const COMMANDS: &[&str] = &[$(stringify!($d),)* $(stringify!($s)),*];

        /// Every command as `(name, input type, reply type)`.
        pub const SIGNATURES: &[(&str, &str, &str)] = &[
            $((stringify!($d), stringify!($di), stringify!($dr)),)*
            $((stringify!($s), stringify!($si), stringify!($sr)),)*
        ];
    };
}
crate::wire_commands!(names);
