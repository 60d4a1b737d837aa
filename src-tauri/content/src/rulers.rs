//! Our own 0–10 rulers of "Where I started, where I am".
//!
//! It must not compare, add up or judge values: these rulers have no bands and no "clear
//! change" (decisions, section 5).

use std::sync::LazyLock;

use crate::packs::account::{self, Account};
use crate::packs::reading::{self, Node, Parsed};
use crate::words::english;

/// Lowest value of every ruler.
pub const LOWEST: u8 = 0;

/// Highest value of every ruler.
pub const HIGHEST: u8 = 10;

/// One ruler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruler {
    /// Stable name, kebab-case; stored with every value.
    pub id: String,
    /// Whether higher is better.
    pub higher_is_better: bool,
    /// Whether it is about work, and so shown only while that is switched on.
    pub work: bool,
}

impl Ruler {
    /// Its name, such as "Pain".
    pub fn name(&self) -> String {
        self.say("")
    }

    /// The question, such as "How bad has pain been this past week?"
    pub fn ask(&self) -> String {
        self.say(".ask")
    }

    /// Words at 0.
    pub fn low(&self) -> String {
        self.say(".low")
    }

    /// Words at 10.
    pub fn high(&self) -> String {
        self.say(".high")
    }

    /// Which way is better, in words.
    pub fn way(&self) -> String {
        let way = match self.higher_is_better {
            true => "higher",
            false => "lower",
        };
        english().say(&format!("report-chart-{way}-is-better"))
    }

    fn say(&self, part: &str) -> String {
        let key = format!("ruler-{}", self.id);
        english().say(&(key + part))
    }
}

const PACK: &str = include_str!("../packs/rulers.toml");

/// Returns the rulers, in the order they are asked.
pub fn rulers() -> &'static [Ruler] {
    static RULERS: LazyLock<Vec<Ruler>> = LazyLock::new(|| {
        // A test proves that the pack has no fault.
        parsed().value.1
    });
    &RULERS
}

/// Finds a ruler by its name.
pub fn named(id: &str) -> Option<&'static Ruler> {
    rulers().iter().find(|ruler| ruler.id == id)
}

fn parsed() -> Parsed<(Account, Vec<Ruler>)> {
    reading::tables("rulers.toml", PACK, |node| {
        let rulers = node.tables("ruler").iter().map(ruler).collect();
        (account::read(node), rulers)
    })
}

fn ruler(node: &Node<'_, '_>) -> Ruler {
    const WORK: &str = "work";
    let ruler = Ruler {
        id: node.id("id"),
        higher_is_better: node.flag("higher_is_better"),
        work: node.has(WORK) && node.flag(WORK),
    };
    node.end();
    ruler
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_pack_can_be_read_and_says_who_checked_it() {
        let parsed = parsed();
        assert!(parsed.faults.is_empty(), "{:#?}", parsed.faults);
        assert_eq!(parsed.value.0.reviewed_by, None);
    }

    #[test]
    fn there_are_eight_rulers_and_one_that_is_about_work() {
        let (work, own): (Vec<_>, Vec<_>) = rulers().iter().partition(|ruler| ruler.work);
        assert_eq!((own.len(), work.len()), (8, 1));
        assert_eq!(named("work").map(|ruler| ruler.work), Some(true));
        assert_eq!(named("luck"), None);
    }

    #[test]
    fn every_ruler_has_a_question_and_words_at_both_ends() {
        let mut ids = HashSet::new();
        for ruler in rulers() {
            assert!(ids.insert(&ruler.id), "{} stands twice", ruler.id);
            for words in [ruler.name(), ruler.ask(), ruler.low(), ruler.high()] {
                assert!(!words.is_empty() && !words.contains('['), "{words}");
            }
            assert_ne!(ruler.low(), ruler.high());
            let lower = ["pain", "worry"].contains(&ruler.id.as_str());
            assert_eq!(ruler.higher_is_better, !lower, "{}", ruler.id);
            assert!(ruler.way().ends_with("is better"));
        }
    }
}
