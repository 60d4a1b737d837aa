//! The program's words, so that a journey can press what a person reads.

use std::cell::Cell;

use towpath_content::words::{Arg, Catalogue, english, plain};

thread_local! {
    /// A test and its window speak the same words; each test has its own thread.
    static PLAINLY: Cell<bool> = const { Cell::new(false) };
}

/// Speaks plain words for the rest of this test, as its window does.
pub fn speak_plainly() {
    PLAINLY.set(true);
}

fn spoken() -> Catalogue {
    match PLAINLY.get() {
        true => plain(),
        false => english(),
    }
}

/// The words of a message.
#[track_caller]
pub fn say(key: &str) -> String {
    assert!(english().has(key), "there are no words for {key}");
    spoken().say(key)
}

/// The words of a message with one number put in.
#[track_caller]
pub fn tell(key: &str, name: &str, number: i64) -> String {
    assert!(english().has(key), "there are no words for {key}");
    spoken().tell(key, &[(name, Arg::Number(number))])
}

/// The words of a message with other words put in.
#[track_caller]
pub fn fill(key: &str, words: &[(&str, &str)]) -> String {
    assert!(english().has(key), "there are no words for {key}");
    let words: Vec<(&str, Arg)> = words
        .iter()
        .map(|(name, word)| (*name, Arg::Text(word)))
        .collect();
    english().tell(key, &words)
}

/// What an error says: what happened, what is safe, what to do.
pub fn error(code: &str) -> String {
    ["what", "safe", "next"]
        .map(|part| say(&format!("error-{code}.{part}")))
        .join(" ")
}
