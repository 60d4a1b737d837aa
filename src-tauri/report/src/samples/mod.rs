//! Made-up documents for tests, for the conformance check and to look at.
//!
//! Nobody in them is real and nothing in them is a claim about any treatment.

pub mod rulers;
pub mod sheets;
pub mod year;

use crate::document::{Block, Chart, Document, Made, Mark, PageWords, Point, Run, Section, Table};

/// When the samples were made.
pub const MADE: Made = Made {
    year: 2026,
    month: 11,
    day: 19,
    hour: 9,
    minute: 30,
    second: 0,
};

/// Every sample with a name for its file.
pub fn all() -> Vec<(&'static str, Document)> {
    vec![
        ("two-weeks", two_weeks(false)),
        ("two-weeks-large", two_weeks(true)),
        ("year", year::year(false)),
        ("year-large", year::year(true)),
        ("diary", sheets::diary(false)),
        ("diary-large", sheets::diary(true)),
        ("rulers", rulers::rulers(false)),
        ("rulers-large", rulers::rulers(true)),
        ("recovery", sheets::recovery()),
        ("odd-text", sheets::odd_text()),
        ("bare", document("A page", Vec::new(), false)),
    ]
}

/// Days that are marked: two that were rated and one that was not.
const MARKED: [i32; 3] = [4, 5, 10];

/// Two weeks with a note, things to say, what was agreed, three charts and their values.
pub fn two_weeks(large: bool) -> Document {
    let ticks = marks(&[(0, "5 Nov"), (7, "12 Nov"), (14, "19 Nov")]);
    let pain = [6, 6, 7, -1, 8, 8, 7, 6, 5, 6, -1, 5, 4, 5, 4];
    let sleep = [4, 5, 3, -1, 2, 2, 4, 5, 4, 5, -1, 6, 5, 6, 6];
    let mood = [3, 3, 3, -1, 2, 2, 3, 3, -1, 3, -1, 4, 3, 4, 4];
    let charts = vec![
        Block::Chart(Chart {
            extreme: Some(mark(4, "8")),
            marked: MARKED.into(),
            ticks: ticks.clone(),
            ..chart(
                "Pain",
                "Lower is better",
                "From 6 to 4. Highest, at 8, on 9 November.",
                &pain,
            )
        }),
        Block::Chart(Chart {
            low_words: "0 badly".into(),
            high_words: "10 well".into(),
            extreme: Some(mark(4, "2")),
            marked: MARKED.into(),
            ticks: ticks.clone(),
            ..chart(
                "How well I slept",
                "Higher is better",
                "From 4 to 6. Lowest, at 2, on 9 November.",
                &sleep,
            )
        }),
        Block::Chart(Chart {
            low: 1,
            high: 5,
            low_words: "very low".into(),
            high_words: "very good".into(),
            first_label: "in between".into(),
            latest_label: "good".into(),
            extreme: Some(mark(4, "low")),
            marked: MARKED.into(),
            ticks,
            ..chart(
                "Mood",
                "Higher is better",
                "From “in between” to “good”. Lowest, at “low”, on 9 November.",
                &mood,
            )
        }),
    ];
    let rows = (0..pain.len())
        .filter(|day| pain[*day] >= 0)
        .map(|day| {
            let mood = mood_word(Some(&mood[day]));
            vec![
                format!("{} November", day + 5),
                pain[day].to_string(),
                sleep[day].to_string(),
                mood.to_string(),
            ]
        })
        .collect();
    let values = Table {
        head: ["Day", "Pain", "How well I slept", "Mood"]
            .map(String::from)
            .to_vec(),
        rows,
    };
    let sections = vec![
        section(
            "A note from me",
            vec![Block::Note(
            "Two hard days put me off my plan. After that I did less each day, but on more days. \
             That went better. I would like to talk about sitting at work.".into(),
        )],
        ),
        section(
            "Three things I want to say",
            vec![Block::Numbered(vec![
                "Standing up often helps. I forget when I am busy.".into(),
                "I wake at about 4 with a stiff back. What could I try?".into(),
                "I would like to plan a first half day back at work.".into(),
            ])],
        ),
        section(
            "What we agreed last time",
            vec![Block::Table(Table {
                head: ["To try", "What happened"].map(String::from).to_vec(),
                rows: vec![
                    vec![
                        "Slow breathing in bed".into(),
                        "Done, on nine nights.".into(),
                    ],
                    vec![
                        "Stop before pain climbs".into(),
                        "Partly. It went better in week 2.".into(),
                    ],
                    vec![
                        "Ask about a better chair".into(),
                        "Changed. I wrote down what to ask.".into(),
                    ],
                ],
            })],
        ),
        section(
            "What got in the way",
            vec![Block::Text(
                "Two hard days. Long phone calls, sitting down.".into(),
            )],
        ),
        section("My ratings", charts),
        section("The values", vec![Block::Table(values)]),
    ];
    Document {
        byline: vec![Run::plain(
            "Marion · 5 to 19 November 2026 · for my session with Sam",
        )],
        ..document("Since my last session", sections, large)
    }
}

/// A document with the foot lines of a shared page.
pub fn document(title: &str, sections: Vec<Section>, large: bool) -> Document {
    Document {
        title: title.into(),
        byline: Vec::new(),
        sections,
        foot: vec![
            "I chose what is on these pages. Nobody has checked them for risk.".into(),
            foot_line(),
        ],
        large,
        page_words: PageWords {
            before: "Page ".into(),
            between: " of ".into(),
            after: String::new(),
        },
        small: false,
        lang: "en-GB".into(),
    }
}

/// A section.
pub fn section(head: &str, blocks: Vec<Block>) -> Section {
    Section {
        head: head.into(),
        blocks,
    }
}

/// A chart from 0 to 10; a value below 0 is a day without a rating.
pub fn chart(name: &str, hint: &str, sentence: &str, values: &[i32]) -> Chart {
    let points: Vec<Point> = (0..)
        .zip(values)
        .filter(|(_, value)| **value >= 0)
        .map(|(day, value)| Point {
            day,
            value: *value as f32,
        })
        .collect();
    let label =
        |point: Option<&Point>| point.map_or(String::new(), |point| point.value.to_string());
    let said: Vec<String> = points
        .iter()
        .map(|point| format!("{} {}", date(point.day), point.value))
        .collect();
    Chart {
        name: name.into(),
        hint: Some(hint.into()),
        sentence: sentence.into(),
        low: 0,
        high: 10,
        low_words: "0 none".into(),
        high_words: "10 worst".into(),
        span_days: i32::try_from(values.len()).unwrap_or(1) - 1,
        first_label: label(points.first()),
        latest_label: label(points.last()),
        extreme: None,
        marked: Box::default(),
        ticks: Vec::new(),
        alt: format!("{name}: {}.", said.join(", ")),
        points,
        table: None,
    }
}

/// A named day.
pub fn mark(day: i32, label: &str) -> Mark {
    Mark {
        day,
        label: label.into(),
    }
}

/// A date in a made-up calendar whose months all have 30 days, the first one November.
fn date(day: i32) -> String {
    const MONTHS: [&str; 12] = [
        "November",
        "December",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
    ];
    let day = day + 4;
    let month = usize::try_from(day / 30).map_or("", |month| MONTHS[month % 12]);
    format!("{} {month}", day % 30 + 1)
}

fn marks(days: &[(i32, &str)]) -> Vec<Mark> {
    days.iter().map(|(day, label)| mark(*day, label)).collect()
}

fn foot_line() -> String {
    "This helps you manage day to day. It is not treatment. Using it is your choice. It sends \
     nothing to anyone."
        .into()
}

fn mood_word(value: Option<&i32>) -> &'static str {
    match value {
        Some(1) => "very low",
        Some(2) => "low",
        Some(3) => "in between",
        Some(4) => "good",
        Some(5) => "very good",
        _ => "not rated",
    }
}
