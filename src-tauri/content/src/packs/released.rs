//! Released editions never change (house, invariant 8): their hashes are kept, and compared here.

use ring::digest::{SHA256, digest};
use serde::Deserialize;

use super::Source;
use crate::{articles, sheets};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    sheet: Vec<Edition>,
    article: Vec<Edition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edition {
    id: String,
    edition: u16,
    /// Of the whole file. Shape: small hexadecimal letters.
    sha256: String,
}

/// A pack with the edition that it holds.
struct Held<'a> {
    id: String,
    edition: u16,
    text: &'a str,
}

fn hash(text: &str) -> String {
    let hash = digest(&SHA256, text.as_bytes());
    hash.as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Says which released editions are gone or changed.
fn faults_of(kept: &[Edition], packs: &[Held<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    for Edition {
        id,
        edition,
        sha256,
    } in kept
    {
        let is = |held: &&Held<'_>| held.id == *id && held.edition == *edition;
        match packs.iter().find(is) {
            None => faults.push(format!("{id}@{edition} is gone")),
            Some(held) if hash(held.text) != *sha256 => {
                faults.push(format!(
                    "{id}@{edition} has changed; it needs a new edition"
                ));
            }
            Some(_) => {}
        }
    }
    faults
}

fn all_sheets() -> Vec<Held<'static>> {
    let held = |source: Source<'static>| {
        let read = sheets::read(&[source]).sheets;
        let sheet = read.newest().next()?;
        Some(Held {
            id: sheet.id.clone(),
            edition: sheet.edition,
            text: source.text,
        })
    };
    sheets::embedded().into_iter().filter_map(held).collect()
}

fn all_articles() -> Vec<Held<'static>> {
    let held = |source: Source<'static>| {
        let read = articles::read(&[source]).articles;
        let article = read.newest().next()?;
        Some(Held {
            id: article.id.clone(),
            edition: article.edition,
            text: source.text,
        })
    };
    articles::embedded().into_iter().filter_map(held).collect()
}

#[test]
fn no_released_edition_is_gone_or_changed() {
    let kept: Kept = toml::from_str(include_str!("../../packs/released.toml")).unwrap();
    let mut faults = faults_of(&kept.sheet, &all_sheets());
    faults.extend(faults_of(&kept.article, &all_articles()));
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_changed_and_a_missing_edition_are_noticed() {
    let held = &all_sheets()[..1];
    let edition = |sha256: String, edition| Edition {
        id: held[0].id.clone(),
        edition,
        sha256,
    };
    let right = [edition(hash(held[0].text), held[0].edition)];
    assert_eq!(faults_of(&right, held), Vec::<String>::new());
    let text = format!("# One more line.\n{}", held[0].text);
    let changed = Held {
        id: held[0].id.clone(),
        edition: held[0].edition,
        text: &text,
    };
    assert!(faults_of(&right, &[changed])[0].ends_with("it needs a new edition"));
    let gone = [edition(hash(held[0].text), held[0].edition + 1)];
    assert!(faults_of(&gone, held)[0].ends_with("is gone"));
}
