//! Made-up people who have written every day for years; the same bytes every time.

use chrono::{DateTime, Days, FixedOffset};
use tempfile::TempDir;
use towpath_core::{
    id::{EntryId, RatingId},
    rooms::diary::{self, Beside, Entry},
    store::entry_rating::Rated,
    when::Moment,
    wire::{Private, Typed},
    workbook::{Costing, Workbook},
};

use crate::trouble::Trouble;

/// Opens every made-up workbook.
pub const PASSPHRASE: &str = "copper lantern meadow drift";
/// A word in four entries of ten.
pub const COMMON: &str = "garden";
/// A word thirty times in ten years.
pub const RARE: &str = "kingfisher";

/// Source of the size of a life on paper: performance.md, "The ten-year user".
const WORDS_AN_ENTRY: u64 = 120;
const VOCABULARY: u64 = 20_000;
const DAYS_A_YEAR: u32 = 365;
const RARE_EVERY: u32 = 3650 / 30;

/// A person, with their workbook.
pub struct Person {
    /// How long they have written.
    pub years: u32,
    /// Every entry, oldest first.
    pub entries: Vec<Entry>,
    /// Holds the folder `workbook`.
    pub folder: TempDir,
}

impl Person {
    /// Where the workbook is.
    pub fn workbook(&self) -> std::path::PathBuf {
        self.folder.path().join("towpath").join("workbook")
    }

    /// Opens the workbook.
    ///
    /// Errors: [`Trouble::Refused`].
    pub fn open(&self) -> Result<Workbook, Trouble> {
        Ok(Workbook::open(
            &self.workbook(),
            Typed(PASSPHRASE.into()),
            newest(self.years)?,
        )?
        .0)
    }
}

/// Makes a person and their workbook, all in one transaction.
///
/// Errors: [`Trouble::Refused`].
pub fn make(years: u32) -> Result<Person, Trouble> {
    let entries = entries(years)?;
    let person = Person {
        years,
        entries,
        folder: tempfile::tempdir()?,
    };
    std::fs::create_dir_all(person.folder.path().join("towpath"))?;
    let now = newest(years)?;
    let passphrase = Typed(PASSPHRASE.into());
    let (mut workbook, _) =
        Workbook::make(&person.workbook(), passphrase, Costing::Calibrated, now)?;
    workbook.save(|transaction| {
        person
            .entries
            .iter()
            .try_for_each(|entry| diary::put(transaction, entry, now))
    })?;
    Ok(person)
}

/// The `number`th entry after the last, for measuring saves.
///
/// Errors: [`Trouble::Refused`].
pub fn next(years: u32, number: u32) -> Result<Entry, Trouble> {
    let mut chance = Chance(u64::from(number) << 32 | u64::from(years));
    entry(&mut chance, years * DAYS_A_YEAR + number)
}

fn entries(years: u32) -> Result<Vec<Entry>, Trouble> {
    let mut chance = Chance(u64::from(years));
    (0..years * DAYS_A_YEAR)
        .map(|day| entry(&mut chance, day))
        .collect()
}

fn entry(chance: &mut Chance, day: u32) -> Result<Entry, Trouble> {
    let id = format!("{:016x}{:012x}0000", chance.next(), chance.next() >> 16);
    let rated = |name: &str, chance: &mut Chance| Rated {
        rating: RatingId::of(name),
        value: chance.below(11) as u8,
    };
    Ok(Entry {
        id: EntryId::read(&id)?,
        at: moment(day)?,
        text: Private(text(chance, day)),
        mood: Some(chance.below(5) as u8 + 1),
        ratings: vec![
            rated("pain", chance),
            rated("sleep", chance),
            rated("energy", chance),
        ],
        tags: Vec::new(),
        hard_day: false,
        beside: Beside::default(),
        handled: false,
    })
}

fn text(chance: &mut Chance, day: u32) -> String {
    let mut words: Vec<String> = (0..WORDS_AN_ENTRY).map(|_| word(chance.often())).collect();
    if chance.below(10) < 4 {
        words[7] = COMMON.into();
    }
    if day.is_multiple_of(RARE_EVERY) {
        words[11] = RARE.into();
    }
    for (place, word) in words.iter_mut().enumerate() {
        if place % 11 == 10 {
            word.push('.');
        }
    }
    words.join(" ")
}

/// The word of a number: syllables, so that beginnings are shared as in a language.
fn word(mut number: u64) -> String {
    const SYLLABLES: [&str; 28] = [
        "ba", "co", "de", "fi", "ga", "ho", "ke", "li", "ma", "no", "pe", "ra", "si", "to", "un",
        "ve", "wa", "ye", "zo", "an", "er", "in", "on", "th", "ou", "st", "le", "ne",
    ];
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[(number % 28) as usize]);
        number /= 28;
        if number == 0 {
            return word;
        }
    }
}

fn moment(day: u32) -> Result<Moment, Trouble> {
    // Every person starts on the same day, so that a longer life holds the shorter one's days.
    let first = DateTime::<FixedOffset>::parse_from_rfc3339("1926-11-22T19:30:00+00:00");
    let at = first
        .ok()
        .and_then(|first| first.checked_add_days(Days::new(u64::from(day))));
    Ok(Moment::of(at.ok_or(Trouble::Missing("a day"))?)?)
}

fn newest(years: u32) -> Result<Moment, Trouble> {
    moment(years * DAYS_A_YEAR + 1)
}

/// Numbers that only look random. Source: Vigna, splitmix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// The number of a word: low numbers far more often, as words are in a language.
    fn often(&mut self) -> u64 {
        let (a, b) = (self.below(VOCABULARY), self.below(VOCABULARY));
        a * b / VOCABULARY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_the_same_every_time() {
        let (one, two) = (entries(1).expect("a year"), entries(1).expect("a year"));
        assert_eq!(one, two);
        assert_eq!(one.len(), 365);
        let with = |word: &str| {
            one.iter()
                .filter(|e| e.text.as_str().contains(word))
                .count()
        };
        assert!((3..=4).contains(&with(RARE)), "{}", with(RARE));
        assert!((110..=180).contains(&with(COMMON)), "{}", with(COMMON));
    }
}
