//! The gates every screen passes. Each gives every fault it finds, not the first.

pub mod axe;
pub mod copy;
pub mod keyboard;
pub mod motion;
pub mod names;
pub mod reflow;
pub mod targets;

use serde_json::Value;

/// Faults as one line each, collected over many screens.
#[derive(Default)]
pub struct Faults(Vec<String>);

impl Faults {
    /// Adds what a gate found, saying where.
    pub fn add(&mut self, place: &str, found: Vec<String>) {
        self.0
            .extend(found.into_iter().map(|fault| format!("{place}: {fault}")));
    }

    /// Fails with every fault there is.
    pub fn none_expected(&self) {
        assert!(
            self.0.is_empty(),
            "{} faults:\n{}",
            self.0.len(),
            self.0.join("\n")
        );
    }
}

/// A script's list of sentences.
fn sentences(reply: &Value) -> Vec<String> {
    let list = reply.as_array().expect("the script gives a list");
    list.iter()
        .filter_map(|v| v.as_str())
        .map(str::to_owned)
        .collect()
}
