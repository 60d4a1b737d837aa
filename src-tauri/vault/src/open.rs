//! The SQLCipher connection: keyed first, then hardened, then read back.
//!
//! The order of the statements matters.
//! Source: security.md, section 3.5, read 2026-11-22.

use std::fmt::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::VaultError;
use crate::ground::Ground;
use crate::key::{KEY_BYTES, Key};
use crate::seal;

/// The oldest SQLite that is safe: before it, a log could be reset wrongly and damage data.
///
/// Source: sqlite.org, "WAL reset bug", fixed in 3.51.3; read 2026-11-22.
const OLDEST_SQLITE: i32 = 3_051_003;

/// One opening at a time: the first of a process sets SQLCipher up, and SQLite lets others on
/// before that is done, so that their keys are refused.
///
/// Source: `sqlite3_initialize` of SQLite 3.53.4, which runs `SQLITE_EXTRA_INIT` outside its mutex.
static OPENING: Mutex<()> = Mutex::new(());

/// Before the first key of the process: wipe what SQLite frees, say nothing on stderr.
const BEFORE_KEY: &str = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;";

/// After the key, before the first read: exclusive before the log, or a shared-memory file
/// appears beside the database.
const BEFORE_READ: &str = "PRAGMA locking_mode = EXCLUSIVE;";

/// After the key has proved right.
const AFTER_READ: &str = "PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;";

/// What one statement may ask for. A text of one mebibyte with its index must fit, an attached
/// database must not.
///
/// Source: sqlite.org/security.html, loosened where our own statements need it, 2026-11-22.
const LIMITS: [(Limit, i32); 9] = [
    (Limit::SQLITE_LIMIT_LENGTH, 64 << 20),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 100),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 10),
    (Limit::SQLITE_LIMIT_FUNCTION_ARG, 32),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10),
];

/// Derives the key of the database.
pub(crate) fn database_key(root: &Key) -> Result<Key, VaultError> {
    seal::expand(root.bytes(), &[], "db/v1")
}

/// Opens a keyed connection on an existing file, which may be empty.
///
/// Until [`settle`] is called, closing it changes nothing on the disk.
/// Errors: [`VaultError::DataDamaged`] when the key, known to be right, does not fit;
/// [`VaultError::CipherMissing`]; [`VaultError::ReadOnly`]; [`VaultError::DiskFull`].
pub(crate) fn connect(path: &Path, key: &Key) -> Result<Connection, VaultError> {
    connect_salted(path, key, &[])
}

/// The same with the salt that the file begins with, for a file that has lost its own.
///
/// A power cut can spoil the sector in which it stands; without it not even the log can be read.
/// [`write_start`] puts it back.
pub(crate) fn connect_salted(
    path: &Path,
    key: &Key,
    salt: &[u8],
) -> Result<Connection, VaultError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    // Nothing lies in the lock that a panic could leave half done.
    let alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch(BEFORE_KEY)?;
    connection.execute_batch(&key_statement(key, salt))?;
    drop(alone);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if rusqlite::version_number() < OLDEST_SQLITE || !is_ciphered(&connection)? {
        return Err(VaultError::CipherMissing);
    }
    connection.execute_batch(BEFORE_READ)?;
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    connection.execute_batch(AFTER_READ)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    Ok(connection)
}

/// Turns the log on once everything is proved, where the ground bears it, and lets closing tidy
/// it up. Elsewhere a rollback journal is kept, with one more sync to be as safe.
pub(crate) fn settle(connection: &Connection, ground: Ground) -> Result<(), VaultError> {
    let logs = ground.bears_log() && {
        let turned = connection.query_row("PRAGMA journal_mode = WAL", [], |row| {
            row.get::<_, String>(0)
        });
        turned? == "wal"
    };
    if !logs {
        connection.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;")?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// Writes the first page again as it is, and with it the salt in front of it.
pub(crate) fn write_start(connection: &Connection) -> Result<(), VaultError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(connection.execute_batch(&format!("PRAGMA user_version = {version}"))?)
}

/// Spells the raw key for SQLCipher, and the salt after it, in a buffer of its final size that
/// is wiped.
fn key_statement(key: &Key, salt: &[u8]) -> Zeroizing<String> {
    let mut statement = Zeroizing::new(String::with_capacity(2 * (KEY_BYTES + salt.len()) + 32));
    statement.push_str("PRAGMA key = \"x'");
    for byte in key.bytes().iter().chain(salt) {
        // Writing to a string cannot fail.
        let _ = write!(statement, "{byte:02x}");
    }
    statement.push_str("'\";");
    statement
}

fn is_ciphered(connection: &Connection) -> Result<bool, VaultError> {
    let answers = |pragma: &str| -> Result<Option<String>, VaultError> {
        let mut statement = connection.prepare(pragma)?;
        let mut rows = statement.query([])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    };
    let named = answers("PRAGMA cipher_version")?.is_some_and(|version| !version.is_empty());
    Ok(named && answers("PRAGMA cipher_status")?.as_deref() == Some("1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> (tempfile::TempDir, Connection) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().canonicalize().unwrap().join("vault.db");
        std::fs::write(&path, b"").unwrap();
        let connection = connect(&path, &Key::new_random().unwrap()).unwrap();
        crate::commits::begin(&connection).unwrap();
        settle(&connection, Ground::OwnDisk).unwrap();
        (dir, connection)
    }

    fn read_back(connection: &Connection, pragma: &str) -> String {
        let sql = format!("PRAGMA {pragma}");
        let value = connection.query_row(&sql, [], |row| row.get::<_, rusqlite::types::Value>(0));
        match value.unwrap() {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_setting_reads_back_as_it_was_set() {
        let (_dir, connection) = fresh();
        for (pragma, value) in [
            ("locking_mode", "exclusive"),
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("cipher_memory_security", "1"),
            ("cipher_log_level", "NONE"),
            ("cipher_status", "1"),
            ("cipher_use_hmac", "1"),
            ("cipher_page_size", "4096"),
            ("cipher_plaintext_header_size", "0"),
        ] {
            assert_eq!(read_back(&connection, pragma), value, "{pragma}");
        }
        assert!(
            connection
                .db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)
                .unwrap()
        );
        assert!(
            !connection
                .db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE)
                .unwrap()
        );
        for (limit, most) in LIMITS {
            assert_eq!(connection.limit(limit).unwrap(), most);
        }
        assert!(
            connection
                .execute_batch("ATTACH ':memory:' AS other")
                .is_err()
        );
    }

    #[test]
    fn the_versions_stand_above_their_floors() {
        let (_dir, connection) = fresh();
        assert!(rusqlite::version_number() >= OLDEST_SQLITE);
        let version = read_back(&connection, "cipher_version");
        let mut parts = version
            .split(['.', ' '])
            .map(|part| part.parse::<u32>().unwrap_or(0));
        let (major, minor) = (parts.next().unwrap(), parts.next().unwrap());
        assert!((major, minor) >= (4, 17), "{version}");
    }

    #[test]
    fn no_shared_memory_file_appears_and_no_plain_text_stands_on_the_disk() {
        let (dir, connection) = fresh();
        connection
            .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES ('PLAINMARK')")
            .unwrap();
        let mut seen = Vec::new();
        for file in std::fs::read_dir(dir.path()).unwrap() {
            let path = file.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            assert!(
                !bytes.windows(9).any(|window| window == b"PLAINMARK"),
                "{path:?}"
            );
            seen.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        }
        seen.sort();
        assert_eq!(seen, ["vault.db", "vault.db-wal"]);

        // The same search finds the mark in a plain database, so it can find.
        let plain = dir.path().join("plain.db");
        let control = Connection::open(&plain).unwrap();
        control
            .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES ('PLAINMARK')")
            .unwrap();
        let bytes = std::fs::read(&plain).unwrap();
        assert!(bytes.windows(9).any(|window| window == b"PLAINMARK"));
    }

    #[test]
    fn full_text_search_with_triggers_works_under_these_settings() {
        let (_dir, connection) = fresh();
        connection
            .execute_batch(
                "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT) STRICT;
                 CREATE VIRTUAL TABLE found USING fts5(body, content = 'note', content_rowid = 'id');
                 CREATE TRIGGER added AFTER INSERT ON note BEGIN
                     INSERT INTO found (rowid, body) VALUES (new.id, new.body);
                 END;
                 INSERT INTO note (body) VALUES ('river and stone');",
            )
            .unwrap();
        let hits: i64 = connection
            .query_row(
                "SELECT count(*) FROM found WHERE found MATCH 'riv*'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_text_of_one_mebibyte_can_be_kept() {
        let (_dir, connection) = fresh();
        connection
            .execute_batch("CREATE TABLE t (a TEXT) STRICT")
            .unwrap();
        connection
            .execute("INSERT INTO t VALUES (?1)", ["é".repeat(1 << 20)])
            .unwrap();
    }

    #[test]
    fn a_wrong_key_is_refused_and_nothing_appears_beside_the_file() {
        let (dir, connection) = fresh();
        drop(connection);
        let path = dir.path().canonicalize().unwrap().join("vault.db");
        let before = std::fs::read(&path).unwrap();
        let refused = connect(&path, &Key::new_random().unwrap()).unwrap_err();
        assert_eq!(refused, VaultError::DataDamaged);
        assert_eq!(std::fs::read(&path).unwrap(), before);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
