//! Table `entry_words`: the encrypted index of the words of all entries.

use rusqlite::Connection;

use crate::refused::Refused;

/// Finds the numbers of the entries in which each given word begins a word.
///
/// Each word goes in as a quoted string, so nothing a person types is query language.
/// Words without a letter or number, such as a lone emoji, are passed over.
pub fn matching(database: &Connection, words: &[&str]) -> Result<Vec<i64>, Refused> {
    let query = query(words);
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT rowid FROM entry_words WHERE entry_words MATCH ?1";
    let mut statement = database.prepare_cached(sql)?;
    let rows = statement.query_map([query], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn query(words: &[&str]) -> String {
    let mut query = String::new();
    for word in words {
        let letters = |c: &char| !c.is_control();
        if word.chars().any(char::is_alphanumeric) {
            query.push('"');
            for c in word.chars().filter(letters) {
                query.push(c);
                if c == '"' {
                    query.push(c);
                }
            }
            query.push_str("\"* ");
        }
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrations;

    #[test]
    fn words_are_quoted_and_quotes_are_doubled() {
        assert_eq!(query(&["walk", "a\"b"]), "\"walk\"* \"a\"\"b\"* ");
        assert_eq!(query(&["🙂", "-", "\"", "*"]), "");
        assert_eq!(query(&["a\0b"]), "\"ab\"* ");
    }

    #[test]
    fn nothing_typed_is_query_language() {
        let database = Connection::open_in_memory().unwrap();
        migrations::take(&database).unwrap();
        for typed in [
            "walk*",
            "NEAR(a b)",
            "a OR b",
            "NOT",
            "AND",
            "text:walk",
            "^walk",
            "{text}:a",
            "(",
            ")",
            "\"",
            "'",
            "''; DROP TABLE entry; --",
            "a - b",
            "+",
            "🙂",
            "مرحبا",
            "e\u{301}",
            "%",
            "_",
        ] {
            let words: Vec<&str> = typed.split_whitespace().collect();
            assert_eq!(
                matching(&database, &words).unwrap(),
                Vec::<i64>::new(),
                "{typed}"
            );
        }
    }
}
