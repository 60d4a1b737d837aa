//! Made-up documents for tests, for the conformance check and to look at.
//!
//! Nobody in them is real and nothing in them is a claim about any treatment.

use crate::document::{
    Block, Chart, CodeGroups, Document, Entry, Made, Mark, PageWords, Point, Run, Section, Table,
};

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
        ("year", year(false)),
        ("year-large", year(true)),
        ("diary", diary(false)),
        ("diary-large", diary(true)),
        ("recovery", recovery()),
        ("odd-text", odd_text()),
        ("bare", document("A page", Vec::new(), false)),
    ]
}

/// Two weeks with a note, things to say, what was agreed, three charts and their values.
pub fn two_weeks(large: bool) -> Document {
    let ticks = marks(&[(0, "5 Nov"), (7, "12 Nov"), (14, "19 Nov")]);
    let pain = [6, 6, 7, -1, 8, 8, 7, 6, 5, 6, -1, 5, 4, 5, 4];
    let sleep = [4, 5, 3, -1, 2, 2, 4, 5, 4, 5, -1, 6, 5, 6, 6];
    let mood = [3, 3, 3, -1, 2, 2, 3, 3, -1, 3, -1, 4, 3, 4, 4];
    let charts = vec![
        Block::Chart(Chart {
            extreme: Some(mark(4, "8")),
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

/// Diary entries, short ones and one longer than a page.
pub fn diary(large: bool) -> Document {
    let long =
        "I walked to the shop and back. It rained, so I stood under the tree for a while and \
                watched the bus go by. At home I put the shopping away in two goes.\n\n"
            .repeat(24);
    let entries = vec![
        entry(
            "Thursday 5 November 2026, 19:40",
            Some("In between"),
            "A plain day. I rang Ana after lunch.",
            Some("Pain 6 · How well I slept 4"),
        ),
        entry(
            "Monday 9 November 2026, 21:05",
            Some("Low"),
            "Could not get going.\nI sat on the step with a tea.\n\nTomorrow I will try the short list.",
            Some("Pain 8 · How well I slept 2"),
        ),
        entry("Wednesday 11 November 2026, 18:30", None, &long, None),
        entry(
            "Thursday 19 November 2026, 08:15",
            Some("Good"),
            "",
            Some("Pain 4 · How well I slept 6"),
        ),
    ];
    Document {
        byline: vec![Run::plain("Marion · 5 to 19 November 2026")],
        ..document("From my diary", vec![section("My entries", entries)], large)
    }
}

/// A recovery sheet that opens nothing.
pub fn recovery() -> Document {
    let groups = ["7K3Q", "M9TD", "2XRA", "H60W", "VB4N", "EJ81", "C5GP"]
        .map(String::from)
        .to_vec();
    let code = CodeGroups {
        qr: groups.concat(),
        groups,
        check_note: "two check letters".into(),
        qr_head: "Or scan this".into(),
        qr_alt: "The same 7 groups as a code to scan.".into(),
        qr_note: "A sample. This code opens nothing.".into(),
    };
    let text = |head: &str, words: &str| section(head, vec![Block::Text(words.into())]);
    Document {
        byline: vec![
            Run::plain("Made on 19 November 2026. "),
            Run::bold("It opens everything."),
            Run::plain("\nAnyone with this sheet and your file can read all of it."),
        ],
        foot: vec![foot_line()],
        ..document(
            "Recovery sheet",
            vec![
                section("The 7 groups", vec![Block::CodeGroups(code)]),
                text(
                    "How to type it",
                    "0 is nought. 1 is one. Small letters are fine.\nThere is no letter I, L, O or U.",
                ),
                text(
                    "Where to keep it",
                    "With your important papers, or with someone you trust. Not beside the computer. No photo, no email.",
                ),
                text(
                    "If it is lost",
                    "Open your workbook and make a new sheet.\nThis one then stops working.",
                ),
            ],
            true,
        )
    }
}

/// Text that looks like markup, other scripts, emoji, marks, controls and a word without an end.
pub fn odd_text() -> Document {
    let odd = "#import \"/main.typ\": * $x^2$ *not bold* _nor this_ @me // no comment /* none */ \
               `raw` \\ <label> = head - list + list 'quote' \"quote\" [x] {y} ~ https://example.org";
    let scripts = "🙂👍🏽 שלום مرحبا 你好 Ελλάδα Привет e\u{301} n\u{303} Z\u{351}\u{36b}a\u{489}lgo \u{0}\u{7}\u{1b}[31m\u{202e}abc\u{202c}";
    let word = "hippopotomonstrosesquipedaliophobia".repeat(143);
    let sections = vec![
        section(
            odd,
            vec![Block::Text(odd.into()), Block::Note(scripts.into())],
        ),
        section(
            scripts,
            vec![
                Block::Numbered(vec![odd.into(), scripts.into(), String::new()]),
                Block::Table(Table {
                    head: vec![odd.into(), scripts.into()],
                    rows: vec![
                        vec![scripts.into()],
                        vec![odd.into(), word.clone(), "dropped".into()],
                    ],
                }),
                entry(scripts, Some(odd), &word, Some(odd)),
            ],
        ),
        section(&word, vec![Block::Text(word.clone())]),
    ];
    Document {
        byline: vec![Run::plain(odd), Run::bold(scripts)],
        ..document(&format!("Odd words {odd}"), sections, false)
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
        .map(|point| format!("day {} {}", point.day + 1, point.value))
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
        ticks: Vec::new(),
        alt: format!("{} by day: {}.", name, said.join(", ")),
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

fn marks(days: &[(i32, &str)]) -> Vec<Mark> {
    days.iter().map(|(day, label)| mark(*day, label)).collect()
}

fn entry(when: &str, mood: Option<&str>, text: &str, ratings: Option<&str>) -> Block {
    Block::Entry(Entry {
        when: when.into(),
        mood: mood.map(Into::into),
        text: text.into(),
        ratings: ratings.map(Into::into),
    })
}

fn foot_line() -> String {
    "This helps you manage day to day. It is not treatment. Using it is your choice. It sends \
     nothing to anyone."
        .into()
}

/// A value from 0 to 10 that changes from day to day, the same at every run.
fn wave(day: i32) -> i32 {
    let slow = (f64::from(day) / 48.0).sin() * 2.2;
    let week = day / 6;
    let quick = f64::from((week * 37 + week * week * 11) % 5 - 2) * 0.7;
    let jump = if day % 5 == 0 { 1.0 } else { 0.0 };
    ((4.5 + slow + quick + jump).round() as i32).clamp(0, 10)
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

fn first_of(values: &[i32], wanted: i32) -> i32 {
    (0..)
        .zip(values)
        .find(|(_, value)| **value == wanted)
        .map_or(0, |(day, _)| day)
}
