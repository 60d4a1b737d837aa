//! A made-up year.

use super::{chart, document, mark, mood_word, section};
use crate::document::{Block, Chart, Document, Mark, Run};

/// A year with three charts, one of them rated almost daily.
pub fn year(large: bool) -> Document {
    let months = [
        "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
    ];
    let starts = [11, 42, 73, 101, 132, 162, 193, 223, 254, 285, 315, 346];
    let ticks: Vec<Mark> = months
        .iter()
        .zip(starts)
        .map(|(name, day)| mark(day, name))
        .collect();
    let daily: Vec<i32> = (0..=364)
        .map(|day| if day % 9 == 5 { -1 } else { wave(day) })
        .collect();
    let weekly: Vec<i32> = (0..=364)
        .map(|day| if day % 7 == 0 { 10 - wave(day) } else { -1 })
        .collect();
    let monthly: Vec<i32> = (0..=364)
        .map(|day| if day % 30 == 4 { 1 + wave(day) / 2 } else { -1 })
        .collect();
    let high = first_of(&daily, *daily.iter().max().unwrap_or(&0));
    let blocks = vec![
        Block::Chart(Chart {
            extreme: Some(mark(high, &daily[high as usize].to_string())),
            ticks: ticks.clone(),
            ..chart(
                "Tiredness",
                "Lower is better",
                "Rated on most days of the year.",
                &daily,
            )
        }),
        Block::Chart(Chart {
            low_words: "0 badly".into(),
            high_words: "10 well".into(),
            ticks: ticks.clone(),
            ..chart(
                "How well I sleep",
                "Higher is better",
                "Rated once a week.",
                &weekly,
            )
        }),
        Block::Chart(Chart {
            low: 1,
            high: 5,
            low_words: "very low".into(),
            high_words: "very good".into(),
            first_label: mood_word(monthly.iter().find(|value| **value > 0)).into(),
            latest_label: mood_word(monthly.iter().rfind(|value| **value > 0)).into(),
            ticks,
            ..chart("Mood", "Higher is better", "Rated once a month.", &monthly)
        }),
    ];
    Document {
        byline: vec![Run::plain(
            "Joan · 20 November 2025 to 19 November 2026 · for Priya and me",
        )],
        ..document("My year", vec![section("My ratings", blocks)], large)
    }
}

/// A value from 0 to 10 that changes from day to day, the same at every run.
fn wave(day: i32) -> i32 {
    let slow = (f64::from(day) / 48.0).sin() * 2.2;
    let week = day / 6;
    let quick = f64::from((week * 37 + week * week * 11) % 5 - 2) * 0.7;
    let jump = if day % 5 == 0 { 1.0 } else { 0.0 };
    ((4.5 + slow + quick + jump).round() as i32).clamp(0, 10)
}

fn first_of(values: &[i32], wanted: i32) -> i32 {
    (0..)
        .zip(values)
        .find(|(_, value)| **value == wanted)
        .map_or(0, |(day, _)| day)
}
