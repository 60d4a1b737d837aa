//! Every key of the catalogue, and the TypeScript union that makes a missing key a build error.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::files::{ENGLISH, Source};

/// Returns every key, in the order of the files: `id` where a message has a value, and
/// `id.attribute` for each attribute.
pub fn keys() -> Vec<String> {
    ENGLISH.iter().flat_map(keys_of).collect()
}

fn keys_of(source: &Source) -> Vec<String> {
    let resource = match parser::parse(source.text) {
        Ok(whole) => whole,
        Err((sound_part, _)) => sound_part,
    };
    let mut keys = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            if message.value.is_some() {
                keys.push(id.to_owned());
            }
            for attribute in &message.attributes {
                keys.push(format!("{id}.{}", attribute.id.name));
            }
        }
    }
    keys
}

/// Returns the TypeScript source of the union of all keys, as it stands in `ui/words/keys.ts`.
///
/// Shape: the same bytes as `ui/words/make-keys.mjs`, which runs where there is no Rust.
pub fn keys_as_typescript() -> String {
    let mut keys = keys();
    keys.sort();
    let lines: Vec<String> = keys.iter().map(|key| format!("  | '{key}'")).collect();
    format!(
        "// Made by words/make-keys.mjs from the Fluent files. Not edited by hand.\n\n\
         /** Every message and attribute of the catalogue. */\n\
         export type WordKey =\n{};\n",
        lines.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{env, fs};

    use super::super::english;
    use super::*;

    #[test]
    fn every_key_has_words() {
        for key in keys() {
            let said = english().say(&key);
            assert!(english().has(&key), "{key}");
            assert!(!said.trim().is_empty(), "{key} says nothing");
        }
    }

    #[test]
    fn the_window_knows_exactly_these_keys() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/words/keys.ts");
        let made = keys_as_typescript();
        if env::var_os("TOWPATH_BLESS").is_some() {
            fs::write(&path, &made).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == made,
            "ui/words/keys.ts is not what the Fluent files say; write it with TOWPATH_BLESS=1"
        );
    }

    /// Whole strings in code that have the shape of a key: a room's name, then more in small
    /// letters, such as `"share-title"`.
    fn quoted_keys(code: &str) -> Vec<&str> {
        let starts: Vec<String> = ENGLISH
            .iter()
            .flat_map(|source| {
                let room = source.room();
                [room, room.strip_suffix('s').unwrap_or(room)].map(|name| format!("{name}-"))
            })
            .collect();
        let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        code.split('"')
            .filter(|quoted| quoted.chars().all(small))
            .filter(|quoted| !quoted.ends_with('-'))
            .filter(|quoted| starts.iter().any(|start| quoted.starts_with(start)))
            .collect()
    }

    fn rust_files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rust_files(&path, found);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path);
            }
        }
    }

    #[test]
    fn every_key_that_rust_code_says_is_in_the_catalogue() {
        let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut files = Vec::new();
        for room in ["src", "cli/src", "core/src", "vault/src", "content/src"] {
            rust_files(&house.join(room), &mut files);
        }
        let mut faults = Vec::new();
        for file in files {
            let code = fs::read_to_string(&file).unwrap();
            // Tests ask for keys that are not there, on purpose.
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            for key in quoted_keys(code) {
                if !english().has(key) {
                    faults.push(format!("{}: {key}", file.display()));
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// Kebab-case names of an enum's variants, read from the wire's source: a leaf cannot ask
    /// the core.
    fn variants(file: &str, name: &str) -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../core/src/wire")
            .join(file);
        let code = fs::read_to_string(path).unwrap();
        let (_, body) = code.split_once(&format!("pub enum {name} {{")).unwrap();
        let (body, _) = body.split_once('}').unwrap();
        body.lines()
            .map(str::trim)
            .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
            .map(|line| {
                let mut kebab = String::new();
                for c in line.trim_end_matches(',').chars() {
                    if c.is_ascii_uppercase() && !kebab.is_empty() {
                        kebab.push('-');
                    }
                    kebab.push(c.to_ascii_lowercase());
                }
                kebab
            })
            .collect()
    }

    #[test]
    fn every_error_says_what_happened_what_is_safe_and_what_to_do() {
        let codes = variants("refusal.rs", "ErrorCode");
        assert!(codes.len() > 20);
        for code in codes {
            for part in ["what", "safe", "next"] {
                let key = format!("error-{code}.{part}");
                assert!(english().has(&key), "{key}");
            }
        }
    }

    #[test]
    fn every_notice_says_what_happened_and_what_to_do() {
        let codes = variants("desk.rs", "Notice");
        assert!(codes.len() >= 4);
        for code in codes {
            for part in ["what", "next"] {
                let key = format!("notice-{code}.{part}");
                assert!(english().has(&key), "{key}");
            }
        }
    }
}
