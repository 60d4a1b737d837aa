//! What is safe to know before a goal, word for word.
//!
//! Source: decisions, 4.2, 4.4, 4.5 and 4.7.

use towpath_content::crisis;
use towpath_content::words::english;

use super::kinds::Kind;

/// Says what comes first, by the kind of goal; danger above all.
pub fn lines(kind: Kind) -> Vec<String> {
    let words = english();
    let say = |key: &str| words.say(key);
    match kind {
        Kind::Habit => vec![say("sheet-safety-drink"), say("sheet-safety-medicines")],
        Kind::Activity => vec![
            crisis::chest_pain(words),
            say("sheet-safety-practitioner"),
            say("sheet-safety-unchecked"),
        ],
        Kind::General | Kind::Social | Kind::Work => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drink_and_medicines_stand_before_a_habit_word_for_word() {
        assert_eq!(
            lines(Kind::Habit),
            [
                "If you drink every day, or shake or sweat without it, do not stop suddenly. Talk \
                 to your GP first.",
                "Do not change your medicines without asking.",
            ]
        );
    }

    #[test]
    fn chest_pain_stands_above_a_build_up_and_the_practitioner_comes_next() {
        let lines = lines(Kind::Activity);
        assert!(lines[0].starts_with("Sudden chest pain") && lines[0].ends_with("Call 999."));
        assert_eq!(lines[1], "Do this with your practitioner first.");
        assert_eq!(
            lines[2],
            "No health professional has checked this page yet."
        );
    }
}
