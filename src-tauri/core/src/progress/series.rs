//! The values of one chosen rating over a period, in order of time.

use towpath_content::days;
use towpath_content::words::english;

use crate::id::RatingId;
use crate::refused::Refused;
use crate::rooms::diary::Entry;
use crate::rooms::ratings::Rating;
use crate::when::Day;
use crate::wire::ErrorCode;

/// What kind of scale it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// 1–5, said in words.
    Mood,
    /// 0–10, said in numbers.
    Ruler,
}

/// One rating with at least one value.
#[derive(Clone, Debug)]
pub struct Series {
    /// Which rating.
    pub id: RatingId,
    /// Name.
    pub name: String,
    /// Scale.
    pub scale: Scale,
    /// Words at the lower and upper end; empty for a person's own rating.
    pub ends: (String, String),
    /// Whether higher is better, if anyone said.
    pub higher_is_better: Option<bool>,
    /// Every value in order of time; a day may have several. Never empty.
    pub values: Vec<(Day, u8)>,
    /// Whether days must be said with their year.
    pub with_year: bool,
}

impl Series {
    /// Says a value: mood in words, others in numbers.
    pub fn say(&self, value: u8) -> String {
        match self.scale {
            Scale::Mood => english().say(&format!("mood-{value}")),
            Scale::Ruler => value.to_string(),
        }
    }

    /// Says a day: with its year only where the period has several.
    pub fn say_day(&self, day: Day) -> String {
        match self.with_year {
            true => days::plain_year(english(), day.date()),
            false => days::plain(english(), day.date()),
        }
    }
}

/// Gathers the chosen ratings that have a value, each once, in the order they were chosen.
///
/// Errors: `RatingUnknown`.
pub fn chosen(
    known: &[Rating],
    ids: &[RatingId],
    with_year: bool,
    values: impl Fn(&RatingId) -> Vec<(Day, u8)>,
) -> Result<Vec<Series>, Refused> {
    let mut chosen = Vec::new();
    for (place, id) in ids.iter().enumerate() {
        if ids[..place].contains(id) {
            continue;
        }
        let series = Series {
            values: values(id),
            with_year,
            ..named(known, id)?
        };
        if !series.values.is_empty() {
            chosen.push(series);
        }
    }
    Ok(chosen)
}

/// Every value of a rating, or of mood, in these entries.
pub fn values(entries: &[Entry], id: &RatingId) -> Vec<(Day, u8)> {
    let rated = |entry: &Entry| value(entry, id).map(|value| (entry.at.day(), value));
    entries.iter().filter_map(rated).collect()
}

/// The value of a rating, or of mood, in one entry.
pub fn value(entry: &Entry, id: &RatingId) -> Option<u8> {
    if id.as_str() == RatingId::MOOD {
        return entry.mood;
    }
    entry
        .ratings
        .iter()
        .find(|rated| rated.rating == *id)
        .map(|rated| rated.value)
}

/// A rating without its values.
fn named(known: &[Rating], id: &RatingId) -> Result<Series, Refused> {
    let words = english();
    if id.as_str() == RatingId::MOOD {
        return Ok(Series {
            id: id.clone(),
            name: words.say("mood-name"),
            scale: Scale::Mood,
            ends: (words.say("mood-1"), words.say("mood-5")),
            higher_is_better: Some(true),
            values: Vec::new(),
            with_year: false,
        });
    }
    let rating = known
        .iter()
        .find(|rating| rating.id == *id)
        .ok_or(ErrorCode::RatingUnknown)?;
    Ok(Series {
        id: id.clone(),
        name: rating.name.clone(),
        scale: Scale::Ruler,
        ends: (rating.low.clone(), rating.high.clone()),
        higher_is_better: rating.higher_is_better,
        values: Vec::new(),
        with_year: false,
    })
}
