//! What a command says: words or JSON on standard output, trouble on standard error.

use std::io::{self, Write};

use serde_json::Value;
use towpath_content::words::{Arg, english};
use towpath_core::wire::Notice;

use crate::trouble::Trouble;

/// Where answers go.
pub struct Out {
    json: bool,
}

impl Out {
    /// Answers in words, or in JSON.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Says one line of words; nothing when answers are JSON.
    pub fn line(&mut self, words: &str) {
        if !self.json {
            self.write(words);
        }
    }

    /// Says a message of the catalogue; nothing when answers are JSON.
    pub fn say(&mut self, key: &str, args: &[(&str, Arg)]) {
        self.line(&english().tell(key, args));
    }

    /// Gives a value; nothing when answers are words.
    pub fn value(&mut self, value: &Value) {
        if self.json {
            self.write(&format!("{value:#}"));
        }
    }

    /// Gives a list, as an array or a line each.
    pub fn list(&mut self, values: Vec<Value>, lines: impl IntoIterator<Item = String>) {
        if self.json {
            self.value(&Value::Array(values));
        } else {
            for line in lines {
                self.write(&line);
            }
        }
    }

    /// Says what was noticed while opening.
    pub fn notices(&mut self, notices: &[Notice]) {
        for notice in notices {
            let name = serde_json::to_value(notice).ok();
            let name = name.as_ref().and_then(Value::as_str).unwrap_or_default();
            let part = |part: &str| english().say(&format!("notice-{name}.{part}"));
            self.aside(&format!("{} {}", part("what"), part("next")));
        }
    }

    /// Says why a command did not do what was asked.
    pub fn trouble(&mut self, trouble: &Trouble) {
        self.aside(&trouble.line());
    }

    fn write(&mut self, line: &str) {
        // A reader that went away is no fault: there is nobody to tell.
        let _ = writeln!(io::stdout().lock(), "{line}");
    }

    fn aside(&mut self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}
