//! Answers as JSON.

use serde_json::{Value, json};
use towpath_core::progress::trend::Trend;
use towpath_core::rooms::diary::Entry;
use towpath_core::rooms::diary::search::Found;
use towpath_core::rooms::ratings::Rating;

/// An entry.
pub fn entry(entry: &Entry) -> Value {
    let ratings: Vec<Value> = entry
        .ratings
        .iter()
        .map(|one| json!({ "rating": one.rating.as_str(), "value": one.value }))
        .collect();
    json!({
        "id": entry.id.to_string(),
        "at": entry.at.to_string(),
        "day": entry.at.day().to_string(),
        "text": entry.text.as_str(),
        "mood": entry.mood,
        "ratings": ratings,
        "tags": entry.tags,
        "handled": entry.handled,
        "hard_day": entry.hard_day,
        "pictures": entry.beside.pictures,
        "voice_notes": entry.beside.voices,
    })
}

/// An entry that was found, with the place that matched.
pub fn found(found: &Found) -> Value {
    let pieces: Vec<Value> = found
        .pieces
        .iter()
        .map(|piece| json!({ "text": piece.text.as_str(), "hit": piece.hit }))
        .collect();
    json!({
        "id": found.id.to_string(),
        "at": found.at.to_string(),
        "day": found.at.day().to_string(),
        "mood": found.mood,
        "pieces": pieces,
    })
}

/// A rating over some days; `at` is the day of its last value.
pub fn trend(trend: &Trend) -> Value {
    let values: Vec<Value> = trend
        .series
        .values
        .iter()
        .map(|(day, value)| json!({ "day": day.to_string(), "value": value }))
        .collect();
    let last = trend.series.values.last();
    let average = trend
        .average
        .map(|one| json!({ "value": one.value, "days": one.days }));
    json!({
        "id": trend.series.id.as_str(),
        "at": last.map(|(day, _)| day.to_string()),
        "name": trend.series.name,
        "sentence": trend.sentence,
        "average": average,
        "values": values,
    })
}

/// A rating.
pub fn rating(rating: &Rating) -> Value {
    json!({
        "id": rating.id.as_str(),
        "name": rating.name,
        "low": rating.low,
        "high": rating.high,
        "higher_is_better": rating.higher_is_better,
        "kept": rating.kept,
        "own": rating.own,
        "hidden": rating.hidden,
    })
}
