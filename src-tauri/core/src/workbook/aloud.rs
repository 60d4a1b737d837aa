//! What is read aloud: the lines of a page in the order it shows them, cut into sentences.

use towpath_content::articles::pack::Part;
use towpath_content::articles::{self, articles};
use towpath_content::sentences::sentences;
use towpath_content::sheets::{self, sheets};
use towpath_content::words::english;

use crate::refused::Refused;
use crate::rooms;
use crate::wire::{SpeechSpot, SpeechText};

/// The sentences of every line of a text.
///
/// Errors: `ArticleUnknown`, `SheetUnknown`.
pub fn lines(text: &SpeechText) -> Result<Vec<Vec<String>>, Refused> {
    let lines = match text {
        SpeechText::Article { article, plain } => {
            let article = rooms::articles::named(articles(), article)?;
            let mut lines = articles::safety(article, english());
            let words = article.words(*plain).iter().flat_map(Part::lines);
            lines.extend(words.cloned());
            lines
        }
        SpeechText::BeforeSheet { sheet } => {
            let sheet = rooms::sheets::named(sheets(), sheet)?;
            let mut lines = sheets::safety(sheet, english());
            lines.extend(sheet.stirs_up.then(|| english().say("sheet-stirs-up")));
            lines.extend(sheet.read_first.split("\n\n").map(str::to_owned));
            lines
        }
    };
    Ok(lines.iter().map(|line| sentences(line)).collect())
}

/// Every sentence from a place on, and where it stands.
pub fn from(
    lines: &[Vec<String>],
    from: SpeechSpot,
) -> impl Iterator<Item = (SpeechSpot, String)> + '_ {
    let spots = (0u32..).zip(lines).flat_map(|(line, sentences)| {
        let spot = move |sentence| SpeechSpot { line, sentence };
        (0u32..).map(spot).zip(sentences.iter().cloned())
    });
    spots.skip_while(move |(spot, _)| (spot.line, spot.sentence) < (from.line, from.sentence))
}
