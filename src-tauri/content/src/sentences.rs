//! Sentences of a line of running text, for reading aloud one by one.
//!
//! It knows British English as the packs write it: numbers, times, abbreviations, quotations.
//! In doubt two sentences stay together: a voice pauses by itself, but a sentence that is cut in
//! two is read wrongly.

/// Short forms after which a sentence goes on, without their last point.
const SHORT_FORMS: [&str; 18] = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "St", "Mt", "e.g", "i.e", "vs", "cf", "approx", "a.m",
    "p.m", "Sgt", "Jr", "Sr",
];
/// Short forms that go on only before a number, such as "No. 5".
const BEFORE_NUMBERS: [&str; 4] = ["No", "p", "pp", "Fig"];
/// What may close a sentence behind its last sign.
const CLOSING: [char; 5] = ['”', '’', '"', '\'', ')'];
/// What may stand before the first letter of a sentence.
const OPENING: [char; 5] = ['“', '‘', '"', '\'', '('];

/// Cuts a line into its sentences, without the spaces between them.
///
/// Shape: joined by one space they are the line, with each run of spaces as one.
pub fn sentences(line: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut words = line.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let ends = words.peek().is_none_or(|next| {
            let first = open.is_empty();
            ends_before(word, next, first)
        });
        open.push(word);
        if ends {
            sentences.push(open.join(" "));
            open.clear();
        }
    }
    sentences
}

/// Whether a sentence ends with this word, when that one comes next.
fn ends_before(word: &str, next: &str, is_first: bool) -> bool {
    let bare = word.trim_end_matches(CLOSING);
    let next = next.trim_start_matches(OPENING);
    let begins = |wanted: fn(char) -> bool| next.chars().next().is_some_and(wanted);
    if !begins(|first| first.is_uppercase() || first.is_numeric()) {
        return false;
    }
    match bare.strip_suffix('.') {
        // Three points are a pause: the next capital begins a sentence.
        Some(form) if !form.ends_with('.') => {
            let form = form.trim_start_matches(OPENING);
            let is_short = SHORT_FORMS.contains(&form)
                || (BEFORE_NUMBERS.contains(&form) && begins(char::is_numeric));
            !(is_short || is_initial(form) || (is_first && is_count(form)))
        }
        Some(_) => true,
        None => bare.ends_with(['!', '?', '…']),
    }
}

/// A capital that stands for a name, as in "J. Smith"; "I" is a word.
fn is_initial(form: &str) -> bool {
    let mut letters = form.chars();
    matches!((letters.next(), letters.next()), (Some(one), None) if one.is_uppercase() && one != 'I')
}

/// The number of a step, as in "2. Breathe out".
fn is_count(form: &str) -> bool {
    !form.is_empty() && form.chars().all(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::articles::articles;
    use crate::articles::pack::Part;

    fn cut(line: &str) -> Vec<String> {
        sentences(line)
    }

    #[test]
    fn a_sentence_ends_at_its_sign() {
        let line = "Pain is an alarm. Is it real? Yes! Waiting … It goes on";
        let expected = [
            "Pain is an alarm.",
            "Is it real?",
            "Yes!",
            "Waiting …",
            "It goes on",
        ];
        assert_eq!(cut(line), expected);
        assert!(cut("").is_empty() && cut(" \n ").is_empty());
        assert_eq!(cut("Why it goes on"), ["Why it goes on"]);
    }

    #[test]
    fn numbers_are_whole_and_may_begin_or_end_a_sentence() {
        let line =
            "Call 111. 999 is for danger. It is 1.5 miles, at 9.30 a.m. Monday to 5 p.m. daily.";
        let expected = [
            "Call 111.",
            "999 is for danger.",
            "It is 1.5 miles, at 9.30 a.m. Monday to 5 p.m. daily.",
        ];
        assert_eq!(cut(line), expected);
        assert_eq!(cut("Not sure? Call 999."), ["Not sure?", "Call 999."]);
        assert_eq!(
            cut("See No. 5 first. No. That is all."),
            ["See No. 5 first.", "No.", "That is all."]
        );
        assert_eq!(
            cut("2. Breathe out. 3. Rest."),
            ["2. Breathe out.", "3. Rest."]
        );
    }

    #[test]
    fn short_forms_and_initials_do_not_cut() {
        for whole in [
            "Ask Dr. Khan or Mrs. Bell, e.g. Monday.",
            "Write to J. Smith of St. Mary.",
            "Use warmth, i.e. A hot-water bottle.",
        ] {
            assert_eq!(cut(whole), [whole]);
        }
        assert_eq!(
            cut("So do I. It helps, etc. Then rest."),
            ["So do I.", "It helps, etc.", "Then rest."]
        );
    }

    #[test]
    fn quotations_close_with_their_sentence() {
        let line =
            "He said “I am safe.” “Am I?” she asked. (That is all.) Then ‘it is fine.’ Good.";
        let expected = [
            "He said “I am safe.”",
            "“Am I?” she asked.",
            "(That is all.)",
            "Then ‘it is fine.’",
            "Good.",
        ];
        assert_eq!(cut(line), expected);
    }

    #[test]
    fn nothing_of_an_article_is_lost_or_said_twice() {
        let parts = articles()
            .newest()
            .flat_map(|one| one.text.iter().chain(&one.plain));
        for line in parts.flat_map(Part::lines) {
            let cut = cut(line);
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(cut.join(" "), words.join(" "));
            for sentence in cut {
                assert!(sentence.split(' ').count() <= 45, "{sentence}");
            }
        }
    }
}
