//! Released editions never change (house, invariant 8): their hashes are kept, and compared here.

use ring::digest::{SHA256, digest};
use serde::Deserialize;

use super::{Read, Source, embedded, read};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    edition: Vec<Edition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edition {
    sheet: String,
    edition: u16,
    /// Of the whole file. Shape: small hexadecimal letters.
    sha256: String,
}

fn hash(text: &str) -> String {
    let hash = digest(&SHA256, text.as_bytes());
    hash.as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Says which released editions are gone or changed.
fn faults(kept: &[Edition], sources: &[Source<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    for released in kept {
        let Edition {
            sheet,
            edition,
            sha256,
        } = released;
        let is = |source: &&Source<'_>| {
            let Read { sheets, .. } = read(&[**source]);
            sheets.edition(sheet, *edition).is_some()
        };
        match sources.iter().find(is) {
            None => faults.push(format!("{sheet}@{edition} is gone")),
            Some(source) if hash(source.text) != *sha256 => {
                faults.push(format!(
                    "{sheet}@{edition} has changed; it needs a new edition"
                ));
            }
            Some(_) => {}
        }
    }
    faults
}

#[test]
fn no_released_edition_is_gone_or_changed() {
    let kept: Kept = toml::from_str(include_str!("../../packs/released.toml")).unwrap();
    let faults = faults(&kept.edition, &embedded());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_changed_and_a_missing_edition_are_noticed() {
    let source = embedded()[0];
    let sheets = read(&[source]).sheets;
    let sheet = sheets.newest().next().unwrap();
    let edition = |sha256: String, edition| Edition {
        sheet: sheet.id.clone(),
        edition,
        sha256,
    };
    let right = [edition(hash(source.text), sheet.edition)];
    assert_eq!(faults(&right, &[source]), Vec::<String>::new());
    let changed = format!("# One more line.\n{}", source.text);
    let changed = Source {
        text: &changed,
        ..source
    };
    assert!(faults(&right, &[changed])[0].ends_with("it needs a new edition"));
    let gone = [edition(hash(source.text), sheet.edition + 1)];
    assert!(faults(&gone, &[source])[0].ends_with("is gone"));
}
