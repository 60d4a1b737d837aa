use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::pack::Part;
use super::{articles, embedded, prose, read, safety};
use crate::packs::Source;
use crate::sheets::pack::{Risk, SafetyLine};
use crate::words::english;

fn told(faults: &[crate::lint::Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn no_article_has_a_fault() {
    let read = read(&embedded());
    let mut faults = told(&read.faults);
    faults.extend(told(&prose::faults(&read)));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    assert_eq!(articles().newest().count(), read.said.len());
}

#[test]
fn every_file_of_the_folder_is_embedded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/articles");
    let on_disk: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let packs = embedded();
    let built_in = packs.iter().map(|source| source.file.to_owned());
    assert_eq!(on_disk, built_in.collect());
}

#[test]
fn the_twelve_articles_of_the_first_reading_are_there() {
    let numbers: Vec<u16> = articles().newest().map(|one| one.number).collect();
    assert_eq!(numbers, (1..=12).collect::<Vec<u16>>());
}

#[test]
fn one_more_file_is_one_more_article() {
    let folder = tempfile::tempdir().unwrap();
    let text = GOOD
        .replace("id = \"pacing\"", "id = \"resting\"")
        .replace("number = 6", "number = 13");
    fs::write(folder.path().join("pacing.md"), GOOD).unwrap();
    fs::write(folder.path().join("resting.md"), text).unwrap();
    let mut files: Vec<(String, String)> = fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, fs::read_to_string(file.path()).unwrap())
        })
        .collect();
    files.sort();
    let sources: Vec<Source<'_>> = files
        .iter()
        .map(|(file, text)| Source { file, text })
        .collect();
    let read = read(&sources);
    assert!(read.faults.is_empty(), "{:#?}", told(&read.faults));
    let found = read.articles.find("resting").unwrap();
    assert_eq!(found.number, 13);
    assert_eq!(read.articles.newest().count(), 2);
}

const GOOD: &str = include_str!("../../packs/articles/pacing.md");

/// Puts a fault into a sound pack and returns what is said of it.
fn spoilt(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "{from}");
    let text = GOOD.replacen(from, to, 1);
    let source = Source {
        file: "pacing.md",
        text: &text,
    };
    let read = read(&[source]);
    assert!(read.articles.find("pacing").is_none(), "{to} was taken");
    told(&read.faults)
}

#[test]
fn every_kind_of_fault_is_named_with_its_file_and_line() {
    let line_of = |words: &str| GOOD.lines().position(|line| line.contains(words)).unwrap() + 1;
    for (from, to, said) in [
        ("number = 6", "number = ", "toml"),
        ("id = \"pacing\"", "id = \"pace\"", "name of its file"),
        ("number = 6", "number = 6000", "from 1 to 999"),
        ("minutes = 3", "minutes = 9", "are 3 for its main words"),
        ("risk = \"high\"", "risk = \"usual\"", "practitioner first"),
        (
            "\"chest-pain\"",
            "\"toothache\"",
            "“toothache” is not known",
        ),
        (
            "\"pacing-plan\"",
            "\"knitting\"",
            "knitting is no worksheet",
        ),
        (
            "id = \"mileposts\"",
            "id = \"moat\"",
            "moat is not among the pictures",
        ),
        (
            "edition = 1",
            "edition = 1\ncolour = \"red\"",
            "is not a key",
        ),
        ("checked = \"2026", "checked = \"soon", "is no day"),
        ("# Plain words", "# Short words", "has one first heading"),
        (
            "## Boom and bust",
            "### Boom and bust",
            "a heading of this level",
        ),
        (
            "- Plan:",
            "7. Plan\n\n- Plan:",
            "a list here, or one that begins so",
        ),
        ("- Pace:", "\n- Pace:", "an empty line between points"),
        ("- Plan:", "-   ```\n    code\n    ```\n- Plan:", "code"),
        ("Pacing means", "*Pacing* means", "emphasis"),
        ("Pacing means", "[Pacing](x) means", "a link"),
        ("Pacing means", "<b>Pacing</b> means", "no code, HTML"),
        ("Pacing means", "> Pacing means", "a quotation"),
    ] {
        let faults = spoilt(from, to);
        assert!(
            faults.iter().any(|fault| fault.contains(said)),
            "{to}: {said}\n{}",
            faults.join("\n")
        );
    }
    for (from, to, said) in [
        ("number = 6", "number = 6000", "from 1 to 999"),
        (
            "## A steady amount",
            "### A steady amount",
            "heading of this level",
        ),
    ] {
        let place = format!("pacing.md:{} ", line_of(from));
        let faults = spoilt(from, to);
        let is = |fault: &String| fault.starts_with(&place) && fault.contains(said);
        assert!(faults.iter().any(is), "{place}{said}: {faults:#?}");
    }
}

#[test]
fn a_file_without_facts_or_without_plain_words_is_refused() {
    let source = |text| Source {
        file: "pacing.md",
        text,
    };
    let faults = told(&read(&[source("Some words.")]).faults);
    assert!(faults[0].contains("stand not between"), "{faults:#?}");
    let (main, _) = GOOD.split_once("# Plain words").unwrap();
    let faults = told(&read(&[source(main)]).faults);
    assert!(faults[0].contains("has 0 plain words"), "{faults:#?}");
}

#[test]
fn chest_pain_leads_wherever_panic_or_effort_is_spoken_of() {
    for id in [
        "worry-and-panic",
        "pacing",
        "pain",
        "tiredness",
        "breath-and-heart",
    ] {
        let article = articles().find(id).unwrap();
        assert_eq!(article.risk, Risk::High, "{id}");
        let lines = safety(article, english());
        assert!(lines[0].contains("call 999"), "{id}");
        assert_eq!(lines[1], "Do this with your practitioner first.");
        if id != "worry-and-panic" {
            assert!(article.safety.contains(&SafetyLine::Pacing), "{id}");
        }
    }
}

#[test]
fn every_article_sums_itself_up_first_and_ends_with_something_to_try() {
    for article in articles().newest() {
        for (parts, last) in [
            (&article.text, "Something to try today"),
            (&article.plain, "Try this today"),
        ] {
            assert!(matches!(&parts[0], Part::Text(_)), "{}", article.id);
            let mut heads = parts.iter().filter_map(|part| match part {
                Part::Head(head) => Some(head.as_str()),
                _ => None,
            });
            assert_eq!(heads.next_back(), Some(last), "{}", article.id);
        }
    }
}
