//! Words that nothing outside the open workbook says: on the screen beside others, in a calendar
//! that may be shared, or in the name of a file.
//!
//! A person who looks over a shoulder learns nothing about health, work or benefits from them.

use super::banned::spaced;

/// Beginnings of words, in small letters.
pub const WORDS: &[&str] = &[
    "anxi",
    "asthma",
    "benefit",
    "breath",
    "calm",
    "cancer",
    "chronic",
    "clinic",
    "cmp",
    "condition",
    "coping",
    "counsel",
    "crisis",
    "depress",
    "diagnos",
    "diar",
    "disab",
    "doctor",
    "exercise",
    "fatigue",
    "feel",
    "flare",
    "goal",
    "gp",
    "hard day",
    "health",
    "heart",
    "homework",
    "hospital",
    "hurt",
    "ill",
    "jobcentre",
    "jobs",
    "low",
    "medic",
    "mental",
    "mood",
    "nhs",
    "nurse",
    "pacing",
    "pain",
    "panic",
    "patient",
    "physio",
    "practitioner",
    "programme",
    "psych",
    "rating",
    "recover",
    "relax",
    "safety",
    "session",
    "sick",
    "sleep",
    "stress",
    "suicid",
    "symptom",
    "tablet",
    "therap",
    "thought",
    "tired",
    "treat",
    "try",
    "unwell",
    "wellbeing",
    "work",
    "worksheet",
    "worr",
];

/// Returns what a text says of them.
pub fn found(text: &str) -> Vec<&'static str> {
    let said = spaced(text);
    let begins = |word: &&&str| said.contains(&format!(" {word}"));
    WORDS.iter().filter(begins).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_about_health_is_found_by_its_beginning() {
        assert_eq!(found("Your anxiety diary"), ["anxi", "diar"]);
        assert_eq!(found("PAIN, again"), ["pain"]);
    }

    #[test]
    fn a_neutral_sentence_says_none_of_them() {
        assert_eq!(found("You asked for a nudge."), Vec::<&str>::new());
    }
}
