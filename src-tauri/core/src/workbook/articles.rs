//! Articles found by their words; one slip of the hand in a word is forgiven.

use std::collections::HashSet;

use towpath_content::articles::Articles;
use towpath_content::articles::pack::{Article, Part};

use crate::rooms::diary::pieces::{self, Piece};
use crate::rooms::diary::{spelling, words};

/// Most words that are looked for; more are passed over.
const MOST_WORDS: usize = 16;

/// An article that was found, with the place that matched.
pub struct FoundArticle<'a> {
    /// The article.
    pub article: &'a Article,
    /// The place, in pieces.
    pub pieces: Vec<Piece>,
}

/// Finds articles in which each asked word begins one; those first that have it in their name.
///
/// A word that no article has is looked for one slip away.
pub fn with<'a>(all: &'a Articles, typed: &str) -> Vec<FoundArticle<'a>> {
    let said: Vec<(&Article, String)> = all.newest().map(|one| (one, said(one))).collect();
    let known: HashSet<String> = said
        .iter()
        .flat_map(|(_, said)| words::of(said))
        .map(|word| word.folded)
        .collect();
    let asked: Vec<Vec<String>> = words::of(typed)
        .take(MOST_WORDS)
        .map(|word| meant(&known, word.folded))
        .collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let holds = |text: &str| {
        let words: Vec<String> = words::of(text).map(|word| word.folded).collect();
        let begins = |one: &String| words.iter().any(|word| word.starts_with(one.as_str()));
        asked.iter().all(|meant| meant.iter().any(begins))
    };
    let runs: Vec<Vec<String>> = asked
        .iter()
        .flatten()
        .map(|one| vec![one.clone()])
        .collect();
    let (named, others): (Vec<_>, Vec<_>) = said
        .iter()
        .filter(|(_, said)| holds(said))
        .partition(|(article, _)| holds(&article.title));
    let found = named.into_iter().chain(others);
    found
        .map(|(article, said)| FoundArticle {
            article,
            pieces: pieces::of(said, &runs),
        })
        .collect()
}

/// The word as typed where some article has it, and else every word one slip away.
fn meant(known: &HashSet<String>, typed: String) -> Vec<String> {
    let is_known = known.iter().any(|word| word.starts_with(typed.as_str()));
    let near = match is_known || !spelling::may_slip(&typed) {
        true => Vec::new(),
        false => spelling::near(&typed)
            .into_iter()
            .filter(|near| known.contains(near))
            .collect(),
    };
    if near.is_empty() { vec![typed] } else { near }
}

/// Everything an article says, its main words first.
fn said(article: &Article) -> String {
    let parts = article.text.iter().chain(&article.plain);
    let lines = parts.flat_map(Part::lines).map(String::as_str);
    let all: Vec<&str> = [article.line.as_str()].into_iter().chain(lines).collect();
    format!("{}. {}", article.title, all.join(" "))
}

#[cfg(test)]
mod tests {
    use towpath_content::articles::articles;

    use super::*;

    fn found(typed: &str) -> Vec<&'static str> {
        let found = with(articles(), typed);
        found.iter().map(|one| one.article.id.as_str()).collect()
    }

    #[test]
    fn articles_are_found_by_their_words_and_first_by_their_names() {
        assert_eq!(found("sleep")[0], "sleep");
        assert!(found("sleep").len() > 3);
        assert_eq!(found("panic worry")[0], "worry-and-panic");
        assert_eq!(found("knitting row"), ["pain"]);
        assert!(found("zeppelin").is_empty() && found(" ").is_empty());
    }

    #[test]
    fn one_slip_is_forgiven_and_the_place_is_shown() {
        assert_eq!(found("pasing")[0], "pacing");
        assert_eq!(found("pannic")[0], "worry-and-panic");
        let found = with(articles(), "tierd");
        assert!(!found.is_empty());
        let hit = found[0].pieces.iter().find(|piece| piece.hit).unwrap();
        assert!(hit.text.as_str().to_lowercase().starts_with("tired"));
    }
}
