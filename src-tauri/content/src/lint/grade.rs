//! Reading grade and length of sentences.

use super::kept;

/// How hard a text may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The hardest reading grade (US school grade; 6 is about age 11).
    pub hardest_grade: f64,
    /// The most words a sentence may have.
    pub most_words: usize,
    /// The fewest words of a single message whose grade says anything.
    pub fewest_words: usize,
}

/// Limits of every text.
///
/// Source: experience, gate G9; issue 2, point 14; NHS digital service manual, how we write;
/// decisions, section 3 (eight words).
pub const USUAL: Limits = Limits {
    hardest_grade: 6.0,
    most_words: 20,
    fewest_words: 8,
};

/// Limits where a person chose plain words.
///
/// Source: experience, row 31 and gate G9 (grade 4, about age 9). The two counts of words are
/// ours, below the 15 of experience 3.5 so that the plain variety is plainer than the usual one.
pub const PLAIN: Limits = Limits {
    hardest_grade: 4.0,
    most_words: 12,
    fewest_words: 6,
};

/// Returns the Flesch–Kincaid grade, with names and terms of the field taken as plain words.
///
/// Source: the `textstat` crate; its syllables are a little too many, which errs on the hard side.
pub fn grade(text: &str) -> f64 {
    textstat::flesch_kincaid_grade(&kept::without_terms(text))
}

/// Counts words.
pub fn word_count(text: &str) -> usize {
    textstat::lexicon_count(text)
}

/// Says that a text is too hard to read, if it is.
pub fn fault(text: &str, limits: &Limits) -> Option<String> {
    let grade = grade(text);
    (grade > limits.hardest_grade).then(|| format!("reading grade {grade:.1}: {}", opening(text)))
}

/// Says which sentences are too long.
pub fn long_sentences(text: &str, limits: &Limits) -> Vec<String> {
    sentences(text)
        .into_iter()
        .map(|sentence| (word_count(sentence), sentence))
        .filter(|(words, _)| *words > limits.most_words)
        .map(|(words, sentence)| format!("a sentence of {words} words: {}", opening(sentence)))
        .collect()
}

/// Cuts a text after each stop that a space or the end follows, and at each line.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        for (at, c) in line.char_indices() {
            let end = at + c.len_utf8();
            let stops = matches!(c, '.' | '?' | '!');
            if stops && line[end..].chars().next().is_none_or(char::is_whitespace) {
                found.push(line[start..end].trim());
                start = end;
            }
        }
        found.push(line[start..].trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn opening(text: &str) -> String {
    const SHOWN: usize = 60;
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The before and after of experience 3.5, measured there with another tool.
    #[test]
    fn the_papers_examples_fall_on_the_right_side() {
        for hard in [
            "Authentication failed. Invalid credentials supplied.",
            "Warning: this operation is irreversible and will permanently remove the selected \
             record.",
            "Select data categories for inclusion in the exported practitioner summary.",
        ] {
            assert!(fault(hard, &USUAL).is_some(), "{hard}");
        }
        for plain in [
            "That did not open your diary. Check the spaces and capital letters, then try again. \
             Nothing is lost.",
            "This computer is full, so we could not save. Your words are still on the screen.",
            "You did 3 of 5. That counts. Keep the other 2, make them smaller, or let them go.",
        ] {
            assert!(fault(plain, &USUAL).is_none(), "{plain}: {}", grade(plain));
        }
    }

    #[test]
    fn a_dot_inside_a_number_or_a_time_does_not_end_a_sentence() {
        assert_eq!(
            sentences("At 7.40 am. Then?\nYes"),
            ["At 7.40 am.", "Then?", "Yes"]
        );
    }
}
