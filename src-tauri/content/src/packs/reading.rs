//! Reads a pack value by value and notes every fault with its line, not the first one alone.
//!
//! Every text that a person will read goes through [`Reading::words`], so that the copy lint
//! cannot overlook one.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::lint::Fault;

/// A text of a pack that a person will read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Where it stands, such as `happened.why`.
    pub key: String,
    /// Line of the pack.
    pub line: usize,
    /// The words.
    pub words: String,
    /// Whether it is read by people who asked for the plainest words.
    pub plain: bool,
    /// What it is for.
    pub place: Place,
}

/// Where a text of a pack is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Our own running text.
    Ours,
    /// What the invented person says.
    Example,
}

/// One pack while it is read.
pub(crate) struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    faults: RefCell<Vec<Fault>>,
    said: RefCell<Vec<Said>>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            faults: RefCell::default(),
            said: RefCell::default(),
        }
    }

    /// Notes a fault at a place of the pack.
    pub(crate) fn fault(&self, at: usize, key: &str, what: impl Into<String>) {
        let place = format!("{}:{}", self.file, self.line(at));
        self.faults.borrow_mut().push(Fault {
            place,
            key: key.to_owned(),
            what: what.into(),
        });
    }

    /// Reads the tables of a text that stands where the pack's own bytes do.
    pub(crate) fn tables<T>(&self, toml: &str, of: impl FnOnce(&Node<'_, '_>) -> T) -> T {
        let (document, broken) = DeTable::parse_recoverable(toml);
        for error in &broken {
            let at = error.span().map_or(0, |span| span.start);
            self.fault(at, "toml", error.message());
        }
        let node = Node::new(self, document.get_ref(), &(0..0), "");
        let value = of(&node);
        node.end();
        value
    }

    /// Gives out what was noted.
    pub(crate) fn done(self) -> (Vec<Said>, Vec<Fault>) {
        (self.said.into_inner(), self.faults.into_inner())
    }

    fn line(&self, at: usize) -> usize {
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }

    /// Notes a text that a person will read.
    pub(crate) fn say(&self, key: &str, at: usize, words: &str, plain: bool, place: Place) {
        self.said.borrow_mut().push(Said {
            key: key.to_owned(),
            line: self.line(at),
            words: words.to_owned(),
            plain,
            place,
        });
    }
}

/// What came of a pack: its value, the texts in it, and every fault.
pub(crate) struct Parsed<T> {
    pub(crate) value: T,
    pub(crate) said: Vec<Said>,
    pub(crate) faults: Vec<Fault>,
}

/// Reads a pack of tables; everything is read, whatever else is wrong.
pub(crate) fn tables<T>(file: &str, text: &str, of: impl FnOnce(&Node<'_, '_>) -> T) -> Parsed<T> {
    let reading = Reading::new(file, text);
    let value = reading.tables(text, of);
    let (said, faults) = reading.done();
    Parsed {
        value,
        said,
        faults,
    }
}

/// One table of a pack; what was not asked for is a fault at the end.
pub(crate) struct Node<'r, 'a> {
    reading: &'r Reading<'a>,
    table: &'r DeTable<'a>,
    /// Where the table begins.
    pub(crate) at: usize,
    /// How its texts are named.
    pub(crate) name: String,
    /// Whether its texts are read by people who asked for the plainest words.
    pub(crate) plain: bool,
    /// What was asked for, under whatever name.
    known: Rc<RefCell<BTreeSet<&'static str>>>,
}

impl<'r, 'a> Node<'r, 'a> {
    pub(crate) fn new(
        reading: &'r Reading<'a>,
        table: &'r DeTable<'a>,
        span: &Range<usize>,
        name: &str,
    ) -> Self {
        Self {
            reading,
            table,
            at: span.start,
            name: name.to_owned(),
            plain: true,
            known: Rc::default(),
        }
    }

    /// Notes a fault of this table.
    pub(crate) fn fault(&self, what: impl Into<String>) {
        self.reading.fault(self.at, &self.name, what);
    }

    /// Notes a fault at one of its keys.
    pub(crate) fn fault_at(&self, key: &str, what: impl Into<String>) {
        let at = self
            .table
            .get(key)
            .map_or(self.at, |value| value.span().start);
        self.reading.fault(at, &self.key(key), what);
    }

    /// The same table under another name, for the texts in it.
    pub(crate) fn named(&self, name: &str, plain: bool) -> Self {
        Self {
            name: name.to_owned(),
            plain,
            known: self.known.clone(),
            ..*self
        }
    }

    /// Whether it has a key.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.known.borrow_mut().insert(key);
        self.table.contains_key(key)
    }

    /// Text that a person reads.
    pub(crate) fn words(&self, key: &'static str, place: Place) -> String {
        self.words_or_none(key, place).unwrap_or_else(|| {
            self.absent(key);
            String::new()
        })
    }

    /// Text that a person reads, where there is any.
    pub(crate) fn words_or_none(&self, key: &'static str, place: Place) -> Option<String> {
        let value = self.value(key)?;
        let text = self.text_of(key, value)?;
        self.say(key, value, &text, place);
        Some(text)
    }

    /// Texts that a person reads; none where the key is left out.
    pub(crate) fn word_list(&self, key: &'static str) -> Vec<String> {
        let Some(items) = self.items(key) else {
            return Vec::new();
        };
        let text = |item| {
            let text = self.text_of(key, item)?;
            self.say(key, item, &text, Place::Ours);
            Some(text)
        };
        items.iter().filter_map(text).collect()
    }

    /// A name or a fact, which nobody reads as running text.
    pub(crate) fn fact(&self, key: &'static str) -> String {
        self.fact_or_none(key).unwrap_or_else(|| {
            self.absent(key);
            String::new()
        })
    }

    /// A name or a fact, where there is one.
    pub(crate) fn fact_or_none(&self, key: &'static str) -> Option<String> {
        self.text_of(key, self.value(key)?)
    }

    /// Names or facts; none where the key is left out.
    pub(crate) fn facts(&self, key: &'static str) -> Vec<String> {
        let items = self.items(key).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| self.text_of(key, item))
            .collect()
    }

    /// A kebab-case id.
    pub(crate) fn id(&self, key: &'static str) -> String {
        let id = self.fact(key);
        let letters = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if !id.is_empty() && !id.split('-').all(letters) {
            self.fault_at(key, format!("{id} is no name in kebab-case"));
        }
        id
    }

    /// A whole number within a range.
    pub(crate) fn number(&self, key: &'static str, range: std::ops::RangeInclusive<i64>) -> i64 {
        let Some(value) = self.value(key) else {
            self.absent(key);
            return *range.start();
        };
        let read = value
            .get_ref()
            .as_integer()
            .and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        match read {
            Some(number) if range.contains(&number) => number,
            _ => {
                let (low, high) = (range.start(), range.end());
                self.fault_at(key, format!("is no whole number from {low} to {high}"));
                *range.start()
            }
        }
    }

    /// Yes or no; left out is no.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        let Some(value) = self.value(key) else {
            return false;
        };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.fault_at(key, "is neither true nor false");
            false
        })
    }

    /// A day, written as `YYYY-MM-DD` in quotes.
    pub(crate) fn day(&self, key: &'static str) -> NaiveDate {
        self.fact(key).parse().unwrap_or_else(|_| {
            self.fault_at(key, "is no day");
            NaiveDate::default()
        })
    }

    /// One of a closed list.
    pub(crate) fn one_of<T: Copy>(
        &self,
        key: &'static str,
        of: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let name = self.fact(key);
        self.known_name(key, &name, of)
    }

    /// Some of a closed list.
    pub(crate) fn some_of<T: Copy>(&self, key: &'static str, of: fn(&str) -> Option<T>) -> Vec<T> {
        let names = self.facts(key);
        names
            .iter()
            .filter_map(|name| self.known_name(key, name, of))
            .collect()
    }

    fn known_name<T>(&self, key: &str, name: &str, of: fn(&str) -> Option<T>) -> Option<T> {
        let found = of(name);
        if found.is_none() && !name.is_empty() {
            self.fault_at(key, format!("“{name}” is not known"));
        }
        found
    }

    /// A table, where there is one.
    pub(crate) fn table(&self, key: &'static str) -> Option<Node<'r, 'a>> {
        let value = self.value(key)?;
        self.node(key, value)
    }

    /// A list of tables; none where the key is left out.
    pub(crate) fn tables(&self, key: &'static str) -> Vec<Node<'r, 'a>> {
        let items = self.items(key).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| self.node(key, item))
            .collect()
    }

    /// Notes every key that nothing asked for.
    pub(crate) fn end(&self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.known.borrow().contains(name) {
                let what = "is not a key of this table";
                self.reading.fault(key.span().start, &self.key(name), what);
            }
        }
    }

    fn node(&self, key: &str, value: &'r Spanned<DeValue<'a>>) -> Option<Node<'r, 'a>> {
        let Some(table) = value.get_ref().as_table() else {
            self.fault_at(key, "is no table");
            return None;
        };
        let mut node = Node::new(self.reading, table, &value.span(), &self.key(key));
        node.plain = self.plain;
        Some(node)
    }

    fn value(&self, key: &'static str) -> Option<&'r Spanned<DeValue<'a>>> {
        self.known.borrow_mut().insert(key);
        self.table.get(key)
    }

    fn items(&self, key: &'static str) -> Option<&'r [Spanned<DeValue<'a>>]> {
        let value = self.value(key)?;
        let items = value.get_ref().as_array();
        if items.is_none() {
            self.fault_at(key, "is no list");
        }
        items.map(|items| &**items)
    }

    fn text_of(&self, key: &str, value: &Spanned<DeValue<'a>>) -> Option<String> {
        match value.get_ref().as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Some(text.to_owned()),
            _ => {
                self.reading
                    .fault(value.span().start, &self.key(key), "is no text");
                None
            }
        }
    }

    fn say(&self, key: &str, value: &Spanned<DeValue<'a>>, words: &str, place: Place) {
        let (key, at) = (self.key(key), value.span().start);
        self.reading.say(&key, at, words, self.plain, place);
    }

    fn absent(&self, key: &str) {
        // What is there but of another shape has its fault already.
        if self.table.contains_key(key) {
            return;
        }
        self.reading.fault(self.at, &self.key(key), "is missing");
    }

    fn key(&self, key: &str) -> String {
        match self.name.is_empty() {
            true => key.to_owned(),
            false => format!("{}.{key}", self.name),
        }
    }
}
