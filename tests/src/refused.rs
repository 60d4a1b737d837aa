//! What a program whose disk fails it and the proof that makes it fail agree on.

use towpath_core::id::EntryId;
use towpath_core::rooms::diary::Entry;
use towpath_core::when::Moment;
use towpath_core::wire::{Private, Typed};

/// How many entries are saved.
pub const ENTRIES: usize = 3;

/// A moment; which one does not matter.
pub fn now() -> Moment {
    Moment::read("2026-11-22T10:15:00+00:00").unwrap()
}

/// A passphrase as it is typed.
pub fn typed(passphrase: &str) -> Typed {
    Typed(passphrase.as_bytes().to_vec())
}

/// An entry that is the same however often it is tried; one of them is long.
pub fn entry(number: usize) -> Entry {
    let id = EntryId::read(&format!("00000000-0000-4000-8000-{number:012}")).unwrap();
    let mut entry = Entry::blank(id, now());
    let words = format!("geese{number} on the canal. ");
    entry.text = Private::from(words.repeat(if number == 1 { 600 } else { 3 }).as_str());
    entry.mood = Some(3);
    entry.tags = vec!["outside".to_owned()];
    entry
}
