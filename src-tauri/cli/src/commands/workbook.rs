//! `workbook list`, `workbook where` and `workbook delete`.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value, json};
use towpath_content::words::{Arg, english};
use towpath_core::workbook::{Places, copies, removal, whereabouts};

use super::Asked;
use crate::trouble::Trouble;

/// Lists the workbooks that lie beside this one, or in this folder. It asks for no passphrase.
pub fn list(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let places = Places::around(&asked.folder);
    let lying = places.list();
    let values = lying.iter().map(|one| {
        json!({
            "id": one.id,
            "name": places.name_of(&one.folder),
            "path": one.folder.display().to_string(),
            "at": whereabouts::changed(&one.folder).map(|at| at.to_string()),
        })
    });
    let values = values.collect();
    let lines = lying
        .iter()
        .map(|one| format!("{}  {}", places.name_of(&one.folder), one.folder.display()));
    asked.out.list(values, lines);
    Ok(())
}

/// Says where the workbook lies, and who can come near it.
pub fn place(asked: &mut Asked<'_>) -> Result<(), Trouble> {
    let workbook = asked.open()?;
    let folder = workbook.folder();
    let disk = json!(whereabouts::disk(folder));
    let others = json!(whereabouts::others(folder));
    let last = copies::last_good(&copies::known(&workbook)?).map(|copy| copy.at.to_string());
    let path = folder.display().to_string();
    asked.out.line(&path);
    let last_line = last
        .clone()
        .unwrap_or_else(|| english().say("where-last-none"));
    asked
        .out
        .line(&format!("{}: {last_line}", english().say("where-last")));
    for key in [
        format!("where-disk-{}", name(&disk)),
        format!("where-others-{}", name(&others)),
        "where-keeper-words".to_owned(),
        "where-read-words".to_owned(),
    ] {
        asked.out.say(&key, &[]);
    }
    asked.out.value(&json!({
        "path": path,
        "bytes": workbook.size_bytes(),
        "disk": disk,
        "others": others,
        "last_copy": last,
    }));
    Ok(())
}

/// Deletes the workbook for good, with the copies in reach where they were asked for.
///
/// Errors: those of [`removal::remove`]; said in words when something could not be removed.
pub fn delete(asked: &mut Asked<'_>, matches: &ArgMatches) -> Result<(), Trouble> {
    let typed = asked.lines.next("cli-ask-passphrase")?;
    let and_copies = matches.get_flag("copies");
    let removed = removal::remove(&asked.folder, typed, and_copies, asked.now)?;
    asked.out.say("delete-done-workbook", &[]);
    say_paths(asked, "delete-done-copies", &removed.copies);
    say_paths(asked, "delete-done-beyond", &removed.beyond);
    if !removed.knew {
        asked.out.say("delete-done-unread", &[]);
    }
    say_paths(asked, "delete-done-left", &removed.left);
    asked.out.value(&json!({
        "deleted": true,
        "copies": removed.copies,
        "beyond": removed.beyond,
        "knew": removed.knew,
        "left": removed.left,
    }));
    match removed.left.is_empty() {
        true => Ok(()),
        false => Err(Trouble::Said("cli-delete-left")),
    }
}

fn say_paths(asked: &mut Asked<'_>, head: &str, paths: &[PathBuf]) {
    if paths.is_empty() {
        return;
    }
    asked.out.say(head, &[]);
    for path in paths {
        let path = path.display().to_string();
        asked
            .out
            .say("cli-delete-path", &[("path", Arg::Text(&path))]);
    }
}

/// A name of the wire, which is how the catalogue names it.
fn name(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
