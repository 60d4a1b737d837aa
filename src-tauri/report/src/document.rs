//! What a document is made of, before it is paper.
//!
//! The caller brings every word already in the reader's language.
//! Nothing here knows a participant, a rating or a database.
//! These types have no `Debug` on purpose: they carry what a person wrote.

/// One document: it becomes a PDF, SVG pages or plain text.
#[derive(Clone)]
pub struct Document {
    /// Its title: first line, running title and PDF title. Must not be blank.
    /// Units: at most 200 characters.
    pub title: String,
    /// The line under the title; a line feed in a run starts a new line.
    pub byline: Vec<Run>,
    /// Its parts, in reading order.
    pub sections: Vec<Section>,
    /// Lines above the foot rule of the last page, such as the safety sentence.
    /// Units: at most 6 lines and 600 characters.
    pub foot: Vec<String>,
    /// Large print: nothing smaller than 16 pt, heads above the text.
    pub large: bool,
    /// A small page, half of the usual one, to keep at hand; never with large print.
    pub small: bool,
    /// The words of the page number.
    pub page_words: PageWords,
    /// Language of the words. Shape: `en` or `en-GB`.
    pub lang: String,
}

/// A run of words in one weight.
#[derive(Clone)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Bold; for the few words that answer.
    pub bold: bool,
}

impl Run {
    /// Words in the usual weight.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bold: false,
        }
    }

    /// Words that stand out.
    pub fn bold(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bold: true,
        }
    }
}

/// The words around the two numbers of "Page 1 of 2".
#[derive(Clone)]
pub struct PageWords {
    /// Before the page number, such as `Page `, with its space.
    pub before: String,
    /// Between the numbers, such as ` of `, with its spaces.
    pub between: String,
    /// After the count of pages; empty in English.
    pub after: String,
}

/// A part of a document under one head.
#[derive(Clone)]
pub struct Section {
    /// Its head.
    pub head: String,
    /// Its content, in reading order.
    pub blocks: Vec<Block>,
}

/// One piece of content.
#[derive(Clone)]
pub enum Block {
    /// The person's own note: the largest text after the title.
    Note(String),
    /// Running text; a line feed starts a new line, a blank line a new paragraph.
    Text(String),
    /// Things to say, numbered from 1.
    Numbered(Vec<String>),
    /// Points in no order.
    Points(Vec<String>),
    /// A drawing.
    Drawing(Drawing),
    /// A table.
    Table(Table),
    /// A rating over time.
    Chart(Chart),
    /// First against latest on rulers.
    Rulers(Rulers),
    /// One diary entry.
    Entry(Entry),
    /// A recovery code in groups, with a code to scan.
    CodeGroups(CodeGroups),
    /// Room to answer by hand.
    Blank(Blank),
}

/// A drawing of lines, as wide as the text beside it.
#[derive(Clone)]
pub struct Drawing {
    /// Shape: one SVG document of its own, in black and white.
    pub svg: String,
    /// Its height over its width.
    pub shape: f64,
    /// What it shows, for those who do not see it. Must not be blank.
    pub alt: String,
}

/// Room to answer by hand.
#[derive(Clone)]
pub enum Blank {
    /// Lines to write on.
    Lines(u8),
    /// Numbers to circle, from 0 to the top in ten steps, with words at both ends.
    Ruler {
        /// 10 or 100.
        top: u8,
        /// Words at 0.
        low: String,
        /// Words at the top.
        high: String,
    },
    /// Lines with a box each.
    Ticks(Vec<String>),
    /// A table with empty rows. Shape: as [`Table::head`].
    Rows {
        /// Heads of the columns.
        head: Vec<String>,
        /// How many rows to write in.
        rows: u8,
    },
}

/// A table with a head row; the first column names its rows.
#[derive(Clone)]
pub struct Table {
    /// Heads of the columns.
    pub head: Vec<String>,
    /// Rows. Shape: as many cells as `head`; missing ones are left empty, more are dropped.
    pub rows: Vec<Vec<String>>,
}

/// First against latest, each on a ruler from 0 to 10: a ring and a dot.
#[derive(Clone)]
pub struct Rulers {
    /// Heads: of the names, of what ring and dot are, and of the differences.
    pub head: [String; 3],
    /// The rulers, in the order they are to stand.
    pub rows: Vec<RulerPair>,
}

/// One ruler with its first and latest value.
#[derive(Clone)]
pub struct RulerPair {
    /// Name of the ruler.
    pub name: String,
    /// Which way is better, such as "Lower is better".
    pub hint: String,
    /// The first value. Units: 0 to 10.
    pub first: u8,
    /// The latest value. Units: 0 to 10.
    pub latest: u8,
    /// Whether there is one value alone: a dot without a ring.
    pub once: bool,
    /// The difference in words, such as "2 lower".
    pub change: String,
    /// Its days, where they are not those of the head.
    pub days: Option<String>,
    /// Both values in words, for those who do not see the picture. Must not be blank.
    pub alt: String,
}

/// One diary entry.
#[derive(Clone)]
pub struct Entry {
    /// Day and time in words.
    pub when: String,
    /// Mood in words.
    pub mood: Option<String>,
    /// What the person wrote.
    pub text: String,
    /// Ratings of the entry in words, on one line.
    pub ratings: Option<String>,
    /// Its pictures, under the words.
    pub pictures: Vec<Picture>,
}

/// A picture of a diary entry.
#[derive(Clone)]
pub struct Picture {
    /// Shape: a JPEG file.
    pub jpeg: Vec<u8>,
    /// Units: pixels.
    pub wide: u32,
    /// Units: pixels.
    pub high: u32,
    /// What it shows, for those who do not see it. Must not be blank.
    pub alt: String,
}

/// A rating over time: a sentence, a picture, its values in words and perhaps a table.
#[derive(Clone)]
pub struct Chart {
    /// Name of the rating.
    pub name: String,
    /// Which way is better, such as "Lower is better".
    pub hint: Option<String>,
    /// What the picture shows, in one sentence or two.
    pub sentence: String,
    /// Lower end of the scale.
    pub low: u8,
    /// Upper end of the scale; above `low`.
    pub high: u8,
    /// The whole label of the lower end, such as "0 none" or "very low".
    pub low_words: String,
    /// The whole label of the upper end, such as "10 worst".
    pub high_words: String,
    /// Rated days, in any order.
    pub points: Vec<Point>,
    /// Width of the time axis. Units: days from the first day of the period to its last.
    pub span_days: i32,
    /// Label of the first point, such as "6".
    pub first_label: String,
    /// Label of the last point.
    pub latest_label: String,
    /// The day and label of the highest or lowest point, when it is neither first nor last.
    pub extreme: Option<Mark>,
    /// Days that are marked: a dotted line, and a ring where the day was rated.
    /// Units: days from the first day of the period.
    pub marked: Box<[i32]>,
    /// Days named under the chart; those that would touch another are left out.
    pub ticks: Vec<Mark>,
    /// The values in words, for those who do not see the picture. Must not be blank.
    pub alt: String,
    /// The values as a table under the chart.
    pub table: Option<Table>,
}

/// A rated day.
#[derive(Clone, Copy)]
pub struct Point {
    /// Units: days from the first day of the period.
    pub day: i32,
    /// Value on the scale of the chart.
    pub value: f32,
}

/// A named day.
#[derive(Clone)]
pub struct Mark {
    /// Units: days from the first day of the period.
    pub day: i32,
    /// Its label.
    pub label: String,
}

/// A recovery code to copy by hand or to scan.
#[derive(Clone)]
pub struct CodeGroups {
    /// The groups, in order.
    pub groups: Vec<String>,
    /// What the two underlined letters at the end are, such as "two check letters".
    pub check_note: String,
    /// Head over the code to scan.
    pub qr_head: String,
    /// What the code to scan holds.
    pub qr: String,
    /// What the code to scan is, in words; never its content.
    pub qr_alt: String,
    /// A remark under the code to scan; may be empty.
    pub qr_note: String,
}

/// When the document was made, as the caller says; this crate has no clock.
///
/// Units: UTC, because a date in a PDF/A names its zone and ours must not tell where it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
}
