//! What must hold between the parts of an article.

use std::ops::RangeInclusive;

use super::pack::{Article, Part, word_count};
use crate::packs::Source;
use crate::packs::reading::Node;
use crate::pictures;
use crate::sheets::pack::{Risk, SafetyLine};
use crate::sheets::sheets;

/// How long the main words are. Units: words. Source: experience, row 58 (at most five minutes).
const MAIN: RangeInclusive<usize> = 250..=450;

/// How long the plain words are. Units: words. Ours: shorter than the main ones, and
/// still a text of their own.
const PLAIN: RangeInclusive<usize> = 120..=300;

/// An unhurried reader, or one who listens. Units: words a minute. Ours.
const PACE: usize = 120;

/// Notes what is wrong between the parts of one article.
pub(super) fn article(article: &Article, source: &Source<'_>, node: &Node<'_, '_>) {
    if !source.is_named(&article.id, article.edition) {
        let name = source.name();
        node.fault_at("id", format!("is not the name of its file, {name}"));
    }
    for (name, text, range) in [
        ("main", &article.text, MAIN),
        ("plain", &article.plain, PLAIN),
    ] {
        let words = word_count(text);
        if !range.contains(&words) {
            let (least, most) = (range.start(), range.end());
            node.fault(format!("has {words} {name} words, not {least} to {most}"));
        }
        if !matches!(text.first(), Some(Part::Text(_))) {
            node.fault(format!("its {name} words begin with no paragraph"));
        }
    }
    let minutes = word_count(&article.text).div_ceil(PACE);
    if minutes != usize::from(article.minutes) {
        node.fault_at("minutes", format!("are {minutes} for its main words"));
    }
    let lines = &article.safety;
    let is_careful = lines.contains(&SafetyLine::Pacing) || lines.contains(&SafetyLine::Steps);
    if is_careful && article.risk == Risk::Usual {
        node.fault_at("risk", "this is done with a practitioner first");
    }
    for sheet in &article.try_sheets {
        if sheets().find(sheet).is_none() {
            node.fault_at("try", format!("{sheet} is no worksheet"));
        }
    }
    if pictures::picture(&article.picture.id).is_none() {
        let id = &article.picture.id;
        node.fault_at("picture", format!("{id} is not among the pictures"));
    }
}
