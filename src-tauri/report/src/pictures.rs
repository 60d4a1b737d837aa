//! Pictures of entries: how large they stand on the page, and their bytes in reading order.

use serde_json::{Value, json};

use crate::document::{Block, Document, Picture};
use crate::error::ReportError;
use crate::words::flat;
use crate::world::{MOST_PICTURES, path};

/// What a picture takes of a page, as many characters would. Source: a full page of 12 pt holds
/// about 2,800, and a picture is at most a third of it high.
pub(crate) const ROOM: usize = 900;

/// Highest picture: a third of the page, so that its words stay beside it. Units: points.
const HIGHEST: f64 = 260.0;

/// Points a pixel; a picture is never larger than on a screen of 96 pixels an inch.
const POINTS: f64 = 72.0 / 96.0;

/// Places pictures one under the other; `before` counts those that came before.
///
/// Errors: `NoAlternative`, `TooManyPictures`.
pub(crate) fn data(
    pictures: &[Picture],
    measure: f64,
    before: &mut usize,
) -> Result<Vec<Value>, ReportError> {
    let mut placed = Vec::with_capacity(pictures.len());
    for picture in pictures {
        let alt = flat(&picture.alt);
        if alt.trim().is_empty() {
            return Err(ReportError::NoAlternative);
        }
        if *before >= MOST_PICTURES {
            return Err(ReportError::TooManyPictures);
        }
        let (wide, high) = (
            f64::from(picture.wide.max(1)),
            f64::from(picture.high.max(1)),
        );
        let scale = POINTS.min(measure / wide).min(HIGHEST / high);
        placed.push(json!({
            "path": path(*before),
            "width": wide * scale,
            "height": high * scale,
            "alt": alt,
        }));
        *before += 1;
    }
    Ok(placed)
}

/// The bytes of every picture, in the order in which [`data`] counts them.
pub(crate) fn of(document: &Document) -> Vec<Vec<u8>> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let entries = blocks.filter_map(|block| match block {
        Block::Entry(entry) => Some(entry),
        _ => None,
    });
    entries
        .flat_map(|entry| &entry.pictures)
        .map(|picture| picture.jpeg.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Made;
    use crate::{plain, samples};

    const ALT: &str = "The heron by the weir";

    fn picture(wide: u32, high: u32) -> Picture {
        Picture {
            // 1 × 1 pixel, white.
            jpeg: include_bytes!("samples/white.jpg").to_vec(),
            wide,
            high,
            alt: ALT.to_owned(),
        }
    }

    fn with(pictures: Vec<Picture>) -> Document {
        let mut document = samples::sheets::diary(false);
        let mut blocks = document.sections.iter_mut().flat_map(|s| &mut s.blocks);
        let entry = blocks.find_map(|block| match block {
            Block::Entry(entry) => Some(entry),
            _ => None,
        });
        entry.unwrap().pictures = pictures;
        document
    }

    const MADE: Made = Made {
        year: 2026,
        month: 11,
        day: 22,
        hour: 7,
        minute: 40,
        second: 0,
    };

    #[test]
    fn a_picture_stands_on_the_page_with_its_words() {
        let document = with(vec![picture(800, 600), picture(10, 4000)]);
        assert!(plain(&document).contains(ALT));
        let pages = crate::svg_pages(&document).unwrap().concat();
        assert!(pages.contains("data:image/jpeg;base64,"));
        let pdf = crate::pdf(&document, MADE).unwrap();
        let found = pdf.windows(10).any(|part| part == b"/DCTDecode");
        assert!(found, "it goes in as the JPEG it is");
    }

    #[test]
    fn a_picture_is_never_larger_than_its_room() {
        for (wide, high) in [(1, 1), (8000, 10), (10, 8000), (400, 300)] {
            let placed = data(&[picture(wide, high)], 361.0, &mut 0).unwrap();
            let side = |name: &str| placed[0][name].as_f64().unwrap();
            assert!(side("width") <= 361.0 && side("height") <= HIGHEST);
            let shape = side("width") / side("height") * f64::from(high) / f64::from(wide);
            assert!((shape - 1.0).abs() < 1e-9, "{wide} × {high}");
        }
    }

    #[test]
    fn a_picture_without_words_is_refused_and_so_are_too_many() {
        let mut wordless = picture(1, 1);
        wordless.alt = " ".to_owned();
        let refused = data(&[wordless], 361.0, &mut 0).unwrap_err();
        assert_eq!(refused, ReportError::NoAlternative);
        let many = vec![picture(1, 1); MOST_PICTURES + 1];
        let refused = data(&many, 361.0, &mut 0).unwrap_err();
        assert_eq!(refused, ReportError::TooManyPictures);
    }
}
