//! The floor of the store: SQLCipher with the same pragmas, the fewest tables and nothing else.

use std::{fmt::Write as _, fs, path::Path};

use rusqlite::{Connection, params};
use towpath_core::rooms::diary::Entry;

use crate::{person, trouble::Trouble};

/// The pragmas of an opened workbook, in its order.
///
/// Source: vault/src/open.rs.
const PRAGMAS: &str = "
    PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;
    PRAGMA key = \"x'0101010101010101010101010101010101010101010101010101010101010101'\";
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA journal_mode = WAL;";

/// The fewest tables that can hold what a workbook holds.
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, at INTEGER, mood INTEGER, text TEXT);
    CREATE INDEX IF NOT EXISTS entry_at ON entry (at);
    CREATE TABLE IF NOT EXISTS rating (entry INTEGER, name TEXT, value INTEGER,
        PRIMARY KEY (entry, name)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='entry',
        content_rowid='number', tokenize='unicode61 remove_diacritics 2', prefix='2 3');";

/// A bare database.
pub struct Bare(Connection);

impl Bare {
    /// Opens or makes one.
    ///
    /// Errors: [`Trouble::Sql`].
    pub fn open(folder: &Path) -> Result<Self, Trouble> {
        fs::create_dir_all(folder)?;
        let database = Connection::open(folder.join("bare.db"))?;
        database.execute_batch(PRAGMAS)?;
        database.execute_batch(TABLES)?;
        Ok(Self(database))
    }

    /// Writes entries in one transaction, then checkpoints, as a save does.
    ///
    /// Errors: [`Trouble::Sql`].
    pub fn save(&self, entries: &[Entry]) -> Result<(), Trouble> {
        self.0.execute_batch("BEGIN IMMEDIATE")?;
        for entry in entries {
            let text = entry.text.as_str();
            let put = "INSERT INTO entry (at, mood, text) VALUES (?1, ?2, ?3)";
            self.0
                .prepare_cached(put)?
                .execute(params![entry.at.utc_ms(), entry.mood, text])?;
            let number = self.0.last_insert_rowid();
            let index = "INSERT INTO words (rowid, text) VALUES (?1, ?2)";
            self.0
                .prepare_cached(index)?
                .execute(params![number, text])?;
            for rated in &entry.ratings {
                let put = "INSERT INTO rating VALUES (?1, ?2, ?3)";
                let name = rated.rating.as_str();
                self.0
                    .prepare_cached(put)?
                    .execute(params![number, name, rated.value])?;
            }
        }
        Ok(self
            .0
            .execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?)
    }

    /// Finds the newest twenty entries with a word, each with the place where it stands.
    ///
    /// Errors: [`Trouble::Sql`].
    pub fn search(&self, word: &str) -> Result<usize, Trouble> {
        let ask = "SELECT snippet(words, 0, '[', ']', '…', 24) FROM words JOIN entry ON number = words.rowid
                   WHERE words MATCH ?1 ORDER BY at DESC LIMIT 20";
        let mut statement = self.0.prepare_cached(ask)?;
        let found = statement.query_map([format!("\"{word}\"*")], |row| row.get::<_, String>(0))?;
        Ok(found.collect::<Result<Vec<_>, _>>()?.len())
    }

    /// Writes everything as lines of text.
    ///
    /// Errors: [`Trouble::Sql`].
    pub fn export(&self) -> Result<String, Trouble> {
        let mut text = String::new();
        let ask = "SELECT number, at, mood, text FROM entry ORDER BY at";
        let mut entries = self.0.prepare(ask)?;
        let mut ratings = self
            .0
            .prepare("SELECT value FROM rating WHERE entry = ?1")?;
        let mut rows = entries.query([])?;
        while let Some(row) = rows.next()? {
            let (number, at, mood): (i64, i64, u8) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let _ = write!(text, "{at},{mood}");
            for value in ratings.query_map([number], |row| row.get::<_, u8>(0))? {
                let _ = write!(text, ",{}", value?);
            }
            let words = row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?;
            let _ = writeln!(text, ",\"{words}\"");
        }
        Ok(text)
    }
}

/// Opens a bare database and saves so many entries, for strace to watch.
///
/// Errors: [`Trouble::Sql`].
pub fn only_saves(folder: &Path, count: u32) -> Result<(), Trouble> {
    let bare = Bare::open(folder)?;
    (0..count).try_for_each(|number| bare.save(&[person::next(10, number)?]))
}
