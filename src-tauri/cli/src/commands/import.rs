//! `import`.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::json;
use towpath_content::words::Arg;
use towpath_core::interchange::read_in::Counts;

use super::Asked;
use crate::file;
use crate::trouble::Trouble;

/// Reads a file in, all of it or none; with `--dry-run` it only says what would come in.
pub fn import(asked: &mut Asked<'_>, given: &ArgMatches) -> Result<(), Trouble> {
    let path = given
        .get_one::<PathBuf>("file")
        .cloned()
        .unwrap_or_default();
    let bytes = file::read(&path)?;
    let dry_run = given.get_flag("dry-run");
    let mut workbook = asked.open()?;
    let counts = match dry_run {
        true => workbook.check_in(&bytes)?.counts,
        false => {
            let counts = workbook.read_in(&bytes, asked.now)?;
            asked.copy_if_due(&mut workbook);
            counts
        }
    };
    let Counts {
        added,
        same,
        differing,
        ratings,
        shares,
        people,
        sheets,
        sessions,
        articles,
        homework,
        rulers,
        goals,
        reminders,
        page_words,
    } = counts;
    asked.out.value(&json!({
        "dry_run": dry_run,
        "added": added,
        "same": same,
        "differing": differing,
        "ratings": ratings,
        "shares": shares,
        "people": people,
        "worksheets": sheets,
        "sessions": sessions,
        "articles": articles,
        "homework": homework,
        "rulers": rulers,
        "goals": goals,
        "reminders": reminders,
        "page_words": page_words,
    }));
    let key = if dry_run {
        "cli-import-would"
    } else {
        "cli-imported"
    };
    say(asked, key, added);
    if same > 0 {
        say(asked, "cli-import-same", same);
    }
    if differing > 0 {
        say(asked, "cli-import-differing", differing);
    }
    Ok(())
}

fn say(asked: &mut Asked<'_>, key: &str, count: usize) {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    asked.out.say(key, &[("count", Arg::Number(count))]);
}
