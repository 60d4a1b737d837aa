//! A passphrase and a folder, to an opened, encrypted database.
//!
//! A vault is a folder with two copies of a small header that holds the wrapped key, a SQLCipher
//! database, and a sealed commit counter that notices missing or put-back data.
//! This crate must not know what is kept in the database: it sees bytes, keys and files.
//! It must not print, log, or read the environment.
//!
//! ```text
//! passphrase ──NFC, Argon2id──► key ─┐
//! recovery code ──HKDF────────► key ─┴ unwrap ─► root key ─┬ "db/v1"     SQLCipher
//!                                                          ├ "header/v1" HMAC of the header
//!                                                          └ "head/v1"   seals the counter
//! ```

#[cfg(all(feature = "test-cost", not(debug_assertions)))]
compile_error!("`test-cost` makes passphrases cheap to guess: never in a release build");

mod calibrate;
mod commits;
mod copy;
mod create;
mod destroy;
mod dumps;
mod error;
mod faults;
#[cfg(feature = "test-cost")]
pub mod fed;
mod files;
mod ground;
mod head;
mod header;
mod kdf;
mod key;
mod lock;
mod memory;
mod open;
mod opening;
mod passphrase;
mod recovery;
mod seal;
mod strength;
mod unlock;
mod vault;
mod words;

pub use calibrate::Costing;
pub use copy::{Copied, CopyNote, ENDING, Watch, look, room_left, unpack};
pub use destroy::{destroy, finish_destroying, remove_spoilt};
pub use dumps::forbid_dumps;
pub use error::{Part, VaultError};
pub use faults::Fault;
pub use files::{BACKUPS, write_whole};
pub use ground::Ground;
pub use kdf::KdfCost;
pub use memory::Wiping;
pub use opening::VaultNotice;
pub use passphrase::Passphrase;
pub use recovery::{Mistyped, RecoveryCode};
pub use seal::random;
pub use strength::{MIN_CHARACTERS, REASONS, Strength, judge};
pub use unlock::Secret;
pub use vault::Vault;
pub use words::four_words;
