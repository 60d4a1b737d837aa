//! The two faces every document is set in: what they can print, and how wide it is.
//!
//! Source: Atkinson Hyperlegible Next, regular and bold, SIL Open Font License (fonts/OFL.txt).

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariations};

/// Name of the family in the font files and in the templates.
#[cfg(test)]
pub(crate) const FAMILY: &str = "Atkinson Hyperlegible Next";

/// Regular, then bold.
pub(crate) static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let regular = include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf").as_slice();
    let bold = include_bytes!("../fonts/AtkinsonHyperlegibleNext_700Bold.ttf").as_slice();
    [regular, bold]
        .into_iter()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .collect()
});

// The same faces with their measures.
static MEASURED: LazyLock<Vec<FontInstance>> = LazyLock::new(|| {
    let measured = |face: &Font| {
        face.clone().instantiate(
            face.info().variant,
            Abs::pt(12.0),
            &FontVariations::default(),
        )
    };
    FACES.iter().map(measured).collect()
});

/// A weight of the family.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Weight 400.
    Regular,
    /// Weight 700.
    Bold,
}

/// Whether both faces can print a character.
pub(crate) fn has(character: char) -> bool {
    !FACES.is_empty()
        && MEASURED
            .iter()
            .all(|face| face.ttf().glyph_index(character).is_some())
}

/// Width of a text on one line, without kerning.
///
/// Units: points, as `size`.
pub(crate) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    text.chars()
        .map(|character| advance(character, weight))
        .sum::<f64>()
        * size
}

/// Units: parts of the type size; half of it for what the face does not have.
fn advance(character: char, weight: Weight) -> f64 {
    let known = MEASURED.get(weight as usize).and_then(|face| {
        let glyph = face.ttf().glyph_index(character)?;
        face.x_advance(glyph.0).map(|advance| advance.get())
    });
    known.unwrap_or(0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_faces_are_there_and_carry_the_family_name() {
        assert_eq!(FACES.len(), 2);
        assert!(
            FACES
                .iter()
                .all(|face| face.info().family.as_str() == FAMILY)
        );
    }

    #[test]
    fn bold_is_wider_than_regular() {
        assert!(width("good", 10.0, Weight::Bold) > width("good", 10.0, Weight::Regular));
    }

    #[test]
    fn letters_are_known_and_emoji_are_not() {
        assert!(has('a') && has('é') && has('£') && has('’'));
        assert!(!has('🙂') && !has('\u{5d0}'));
    }
}
