//! The program's words, so that a journey can press what a person reads.

use towpath_content::words::{Arg, english};

/// The words of a message.
#[track_caller]
pub fn say(key: &str) -> String {
    assert!(english().has(key), "there are no words for {key}");
    english().say(key)
}

/// The words of a message with one number put in.
#[track_caller]
pub fn tell(key: &str, name: &str, number: i64) -> String {
    assert!(english().has(key), "there are no words for {key}");
    english().tell(key, &[(name, Arg::Number(number))])
}

/// What an error says: what happened, what is safe, what to do.
pub fn error(code: &str) -> String {
    ["what", "safe", "next"]
        .map(|part| say(&format!("error-{code}.{part}")))
        .join(" ")
}
